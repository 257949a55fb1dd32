"""Gradient descent: a step against the gradient, as long as the learning rate says."""

from thalweg.optimizers.record import Optimizer, learning_rate


def coefficients(t, lr):
    return (lr,)


def step(g, a):
    return (a * g,)


SGD = Optimizer(
    name="sgd",
    title="Gradient descent",
    about=(
        "The plain rule. On the whole data it is (full-batch) gradient descent, on one row at a "
        "time stochastic gradient descent, on a batch mini-batch gradient descent: the batch "
        "size decides, the rule is the same."
    ),
    coefficients=coefficients,
    step=step,
    hyperparameters={"lr": learning_rate(1e-3)},
    paper=(
        "Cauchy, Méthode générale pour la résolution des systèmes d'équations simultanées (1847); "
        "Robbins and Monro, A stochastic approximation method (1951)."
    ),
    differences="The same in PyTorch, Keras and optax; default rates 0.001, 0.01 and none.",
)
