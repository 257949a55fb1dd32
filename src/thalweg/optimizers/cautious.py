"""Cautious: weights whose step does not point downhill by the newest gradient stay."""

from thalweg.elementwise import abs, maximum, sign, where
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.wrapper import Wrapper
from thalweg.totals import mean


def after(g, w, u):
    agrees = where(u * g > 0, abs(sign(u)), 0.0 * u)
    return agrees / maximum(mean(agrees), 1e-3) * u


CAUTIOUS = Wrapper(
    name="cautious",
    title="Cautious optimizers",
    about=(
        "Momentum that no longer agrees with the gradient waits: of a layer, those weights whose "
        "step and newest gradient have the same sign move, the further the fewer they are."
    ),
    after=after,
    over="layer",
    hyperparameters={
        "cautious": Hyperparameter(0.0, "[0, 1]", "1: steps against the gradient wait")
    },
    formula=(
        "uₜ = wₜ₋₁ − wₜ,    φₜ = 1 where uₜ gₜ > 0, else 0 (cautious = 1)\n"
        "wₜ ← wₜ₋₁ − uₜ φₜ / max(φ̄ₜ, 0.001),    φ̄ₜ: the mean of a layer"
    ),
    paper=(
        "Liang, Chen, Liu and Liu, Cautious optimizers: improving training with one line of code "
        "(2024). The bound of 0.001 is that of the authors' code; the paper adds 1 to the number "
        "of weights that move instead."
    ),
)
