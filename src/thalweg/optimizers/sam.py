"""SAM: the gradient is taken a little uphill of the weights, where the loss is worst nearby."""

from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.wrapper import Wrapper
from thalweg.totals import norm


def uphill(w, slope, sam):
    """Return where the gradient is taken, of a slope that is not 0."""
    return w + sam * slope / norm(slope)


def after(g, w, u):
    return u


SAM = Wrapper(
    name="sam",
    title="SAM (sharpness-aware minimisation)",
    about=(
        "It looks for flat minima, which tend to predict better: every update takes the gradient "
        "twice, at the weights and at a distance of sam uphill, and steps by the second. An "
        "update costs two; batches of more than 8,192 rows go uphill for each 8,192."
    ),
    after=after,
    ascends=True,
    usual=0.05,
    before=uphill,
    hyperparameters={"sam": Hyperparameter(0.0, "[0, inf)", "distance uphill, as 0.05; 0: off")},
    formula=(
        "gₜ = ∇ℓ(wₜ₋₁ + ρ ∇ℓ(wₜ₋₁) / ‖∇ℓ(wₜ₋₁)‖) of the same rows, all weights in the norm\nρ = sam"
    ),
    paper=(
        "Foret, Kleiner, Mobahi and Neyshabur, Sharpness-aware minimization for efficiently "
        "improving generalization (2021), algorithm 1. The gradient uphill is the loss's alone, "
        "without penalties."
    ),
    differences=(
        "optax's sam needs the gradient's function for its opaque mode, or counts every ascent as "
        "an update of its own (sync_period=2)."
    ),
)
