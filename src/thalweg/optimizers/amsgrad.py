"""AMSGrad: Adam divided by the largest mean square so far, so that its rate never rises."""

from thalweg.elementwise import maximum, sqrt
from thalweg.optimizers.adam import ADAM, coefficients
from thalweg.optimizers.record import Optimizer


def step(g, m, v, x, a, c, b1, ob1, b2, ob2, eps):
    m = b1 * m + ob1 * g
    v = b2 * v + ob2 * g * g
    x = maximum(x, v)
    return a * m / (sqrt(x * c) + eps), m, v, x


AMSGRAD = Optimizer(
    name="amsgrad",
    title="AMSGrad",
    about=(
        "Adam repaired for the cases where it does not converge: rare large gradients are "
        "remembered for good instead of being averaged away."
    ),
    coefficients=coefficients,
    step=step,
    states={"m": 0.0, "v": 0.0, "x": 0.0},
    hyperparameters=ADAM.hyperparameters,
    paper="Reddi, Kale and Kumar, On the convergence of Adam and beyond (2018), algorithm 2.",
    differences=(
        "The paper has no bias correction and no epsilon; PyTorch, as here, takes the maximum "
        "before the correction of the mean square, optax after it."
    ),
)
