"""SOAP: Adam in the eigenbasis of Shampoo's preconditioner of a hidden matrix."""

import numpy as np
from numpy import floor

from thalweg.elementwise import maximum, sqrt, where
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.optimizer import Optimizer, learning_rate
from thalweg.totals import total
from thalweg.tracing.apart import by_name, written_as
from thalweg.tracing.recording import condition_of


def rate(t, lr, beta1, beta2):
    seen = maximum(t - 1, 1)  # the first gradient makes the basis and no step
    return lr * (1 - beta2**seen) ** 0.5 / (1 - beta1**seen)


@written_as(lambda chosen, g: condition_of(chosen))
def holds(chosen, g):
    """Return whether a number of t, 1 or 0, is 1, found where matrices are and not before."""
    return total(0.0 * g) + chosen > 0


@by_name
def eigenvectors(gram):
    """Return the eigenvectors, those of the largest eigenvalue first."""
    return np.linalg.eigh(gram)[1][:, ::-1].astype(gram.dtype)


@by_name
def falling(x):
    """Return the order in which the diagonal of a matrix falls."""
    return np.argsort(-np.diag(x), kind="stable")


@by_name
def rows(x, order):
    return x[order]


@by_name
def columns(x, order):
    return x[:, order]


@by_name
def orthogonal(x):
    """Return the Q of x = Q R."""
    return np.linalg.qr(x)[0]


def all_turned(first, due, gram, basis, v, axis):
    """Return what `turned` does, every branch of it, as a formula of a finite matrix."""
    order = falling(basis.T @ gram @ basis)
    ordered = where(due, (columns if axis else rows)(v, order), v)
    new = where(due, orthogonal(columns(gram @ basis, order)), basis)
    return where(first, eigenvectors(gram), new), where(first, v, ordered)


@written_as(all_turned)
def turned(first, due, gram, basis, v, axis):
    """Return the basis of a side, and v with its entries along the axis in the basis's order."""
    if not np.isfinite(gram).all():
        return basis * np.nan, v
    if first:
        return eigenvectors(gram), v
    if due:  # one step of the power iteration, from the basis as it was
        product = gram @ basis
        order = np.argsort(-(basis * product).sum(axis=0), kind="stable")
        return orthogonal(product[:, order]), v.take(order, axis)
    return basis, v


def step(g, m, v, a, b, p, q, t, lr, beta1, beta2, shampoo_beta, eps, every):
    """Return the step and the new states.

    of a hidden matrix: mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ,    vₜ = β₂ vₜ₋₁ + (1 − β₂) (Pᵀ gₜ Q)²
    wₜ = wₜ₋₁ − αₜ P ((Pᵀ mₜ Q) / (√vₜ + ε)) Qᵀ,    αₜ = η √(1 − β₂ᵗ⁻¹) / (1 − β₁ᵗ⁻¹)
    aₜ = β₃ aₜ₋₁ + (1 − β₃) gₜ gₜᵀ,    bₜ = β₃ bₜ₋₁ + (1 − β₃) gₜᵀ gₜ
    pₜ, qₜ: P and Q, the eigenvectors of a₁ and b₁; every k updates those of QR(aₜ P), QR(bₜ Q)
    of all others: the same with P = Q = 1; no step in the first update
    η = lr, β₁ = beta1, β₂ = beta2, β₃ = shampoo_beta, ε = eps, k = every
    """
    first = holds(where(t == 1, 1.0, 0.0), g)
    due = holds(where(t - 1 - every * floor((t - 1) / every) == 0, 1.0, 0.0), g)
    kept = where(t == 1, 1.0, beta1)
    m = kept * m + (1 - kept) * g
    projected = p.T @ g @ q
    squares = beta2 * v + (1 - beta2) * projected * projected
    u = rate(t, lr, beta1, beta2) * (p @ ((p.T @ m @ q) / (sqrt(squares) + eps)) @ q.T)
    a = shampoo_beta * a + (1 - shampoo_beta) * (g @ g.T)
    b = shampoo_beta * b + (1 - shampoo_beta) * (g.T @ g)
    p, ordered = turned(first, due, a, p, squares, 0)
    q, v = turned(first, due, b, q, ordered, 1)
    return u, m, v, a, b, p, q


def adam(g, m, v, a, b, p, q, t, lr, beta1, beta2, eps):
    kept1, kept2 = where(t == 1, 1.0, beta1), where(t == 1, 1.0, beta2)
    m = kept1 * m + (1 - kept1) * g
    v = kept2 * v + (1 - kept2) * g * g
    return rate(t, lr, beta1, beta2) * m / (sqrt(v) + eps), m, v, a, b, p, q


SOAP = Optimizer(
    name="soap",
    title="SOAP (Shampoo with Adam in the preconditioner's eigenbasis)",
    family="matrix",
    about=(
        "For nets of two or more hidden layers: the matrices between hidden layers are stepped by "
        "Adam in the directions in which their gradients vary independently. All other weights, "
        "and all of a linear model or of a net of one hidden layer, are Adam's."
    ),
    step=step,
    elsewhere=adam,
    states={"m": 0.0, "v": 0.0, "a": 0.0, "b": 0.0, "p": 0.0, "q": 0.0},
    squares={"a": "inputs", "b": "units", "p": "inputs", "q": "units"},
    over="matrix",
    hyperparameters={
        "lr": learning_rate(3e-3),
        "weight_decay": Hyperparameter(0.01, "[0, inf)", "share of the weight lost, times lr"),
        "beta1": Hyperparameter(0.95, "[0, 1)", "decay of the mean gradient"),
        "beta2": Hyperparameter(0.95, "[0, 1)", "decay of the mean square"),
        "shampoo_beta": Hyperparameter(0.95, "[0, 1)", "decay of the preconditioner"),
        "eps": Hyperparameter(1e-8, "(0, inf)", "added to the root"),
        "every": Hyperparameter(
            10.0, "[1, inf)", "updates between two turns of the basis", whole=True
        ),
    },
    paper=(
        "Vyas et al., SOAP: improving and stabilizing Shampoo using Adam (2024), algorithm 3. The "
        "authors' code takes every matrix of up to 10,000 rows or columns, the first and the last "
        "too, and decays weights after their step."
    ),
    convention="paper",
    weight_decay="decoupled",
)
