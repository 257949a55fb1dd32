"""NAG (Nesterov's accelerated gradient): momentum with the gradient looked up one step ahead."""

from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.record import Optimizer, learning_rate


def coefficients(t, lr, momentum):
    return lr, momentum


def step(g, b, a, mu):
    b = mu * b + g
    return a * (g + mu * b), b


NAG = Optimizer(
    name="nag",
    title="Nesterov's accelerated gradient (NAG)",
    about=(
        "Momentum that corrects itself before it overshoots: the buffer's next step is already "
        "counted in. On smooth convex losses its rate is O(1/t²) where plain descent has O(1/t)."
    ),
    coefficients=coefficients,
    step=step,
    states={"b": 0.0},
    hyperparameters={
        "lr": learning_rate(1e-3),
        "momentum": Hyperparameter(0.9, "[0, 1)", "how much of the last step is kept"),
    },
    paper=(
        "Nesterov, A method for unconstrained convex minimization with rate O(1/k²) (1983); in "
        "the form of Sutskever et al., On the importance of initialization and momentum in deep "
        "learning (2013), as PyTorch writes it, SGD(nesterov=True)."
    ),
    differences=(
        "Keras puts the learning rate into the buffer: the same path while the rate is constant. "
        "The weights held are the ones looked ahead to, in all of these."
    ),
)
