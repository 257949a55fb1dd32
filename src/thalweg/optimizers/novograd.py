"""NovoGrad: gradients divided by their layer's root mean square norm, then momentum."""

from thalweg.elementwise import sqrt, where
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.adam import ADAM
from thalweg.optimizers.optimizer import Convention, Optimizer
from thalweg.totals import total


def step(g, w, pulled, m, v, t, lr, beta1, beta2, eps, weight_decay):
    """Return the step and the new states.

    vₜ = β₂ vₜ₋₁ + (1 − β₂) ‖gₜ‖² of a layer,    v₁ = ‖g₁‖²
    mₜ = β₁ mₜ₋₁ + gₜ / (√vₜ + ε) + λ wₜ₋₁
    wₜ = wₜ₋₁ − η mₜ
    η = lr, β₁ = beta1, β₂ = beta2, ε = eps, λ = weight_decay
    """
    kept = where(t == 1, 0.0, beta2)
    v = kept * v + (1 - kept) * total(g * g)
    m = beta1 * m + (g / (sqrt(v) + eps) + weight_decay * pulled)
    return lr * m, m, v


NOVOGRAD = Optimizer(
    name="novograd",
    title="NovoGrad",
    family="layer",
    about=(
        "The second moment is one number for each layer, so that a layer's gradient keeps its "
        "direction; the decay is part of the momentum. It bears large rates at the start."
    ),
    step=step,
    states={"m": 0.0, "v": 0.0},
    over="layer",
    hyperparameters={
        **ADAM.hyperparameters,
        "beta1": Hyperparameter(0.95, "[0, 1)", "how much of the last step is kept"),
        "beta2": Hyperparameter(0.98, "[0, 1)", "decay of the mean squared norm"),
    },
    paper=(
        "Ginsburg et al., Stochastic gradient methods with layer-wise adaptive moments for "
        "training of deep networks (2019), algorithm 1."
    ),
    convention="paper",
    weight_decay="inside",
    conventions={
        "optax": Convention(
            "beta1 0.9, beta2 0.25 and an epsilon of 1e-6; biases decay too. No default rate.",
            {"beta1": 0.9, "beta2": 0.25, "eps": 1e-6},
        ),
    },
)
