"""AdaMax: Adam with the largest recent gradient in place of the root of the mean square."""

from thalweg.elementwise import abs, maximum
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.record import Optimizer, learning_rate


def coefficients(t, lr, beta1, beta2, eps):
    return lr / (1 - beta1**t), beta1, 1 - beta1, beta2, eps


def step(g, m, v, a, b1, ob1, b2, eps):
    m = b1 * m + ob1 * g
    v = maximum(b2 * v, abs(g) + eps)
    return a * m / v, m, v


ADAMAX = Optimizer(
    name="adamax",
    title="AdaMax",
    about=(
        "Adam under the infinity norm: a bound on the step, which one large gradient shrinks for "
        "some thousand updates. Steady where gradients have rare, large values."
    ),
    coefficients=coefficients,
    step=step,
    states={"m": 0.0, "v": 0.0},
    hyperparameters={
        "lr": learning_rate(2e-3),
        "beta1": Hyperparameter(0.9, "[0, 1)", "decay of the mean gradient"),
        "beta2": Hyperparameter(0.999, "[0, 1)", "decay of the largest gradient"),
        "eps": Hyperparameter(1e-8, "(0, inf)", "added to the gradient's size"),
    },
    paper="Kingma and Ba, Adam: a method for stochastic optimization (2015), algorithm 2.",
    differences=(
        "The paper has no epsilon (0/0 for a weight never met); Keras adds one of 1e-7 to the "
        "divisor; PyTorch and optax, as here, to the gradient's size inside the maximum."
    ),
)
