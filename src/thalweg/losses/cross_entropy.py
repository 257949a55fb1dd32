"""Cross-entropy: the negative log likelihood of one class among several, from logits."""

import numpy as np

from thalweg.elementwise import softmax, where
from thalweg.hyperparameters import Hyperparameter, Interval
from thalweg.losses.links import SOFTMAX
from thalweg.losses.loss import Loss


def value(z, y, smoothing):
    top = z.max(axis=-1)
    total = np.exp(z - top[..., None]).sum(axis=-1)
    halves = top[..., None] / 2 - z / 2  # of the halves: their difference cannot overflow
    below = (halves / z.shape[-1]).sum(axis=-1)
    chosen = np.take_along_axis(z, np.broadcast_to(y, z.shape[:-1])[..., None], axis=-1)[..., 0]
    return np.log(total) + (1 - smoothing) * (top - chosen) + 2 * smoothing * below


def coefficients(smoothing):
    return 1 - smoothing, smoothing


def gradient(z, y, kept, shared):
    p = softmax(z)
    true = np.arange(z.shape[-1]) == y[..., None]
    return where(true, p - kept, p) - shared / z.shape[-1]


def curvature(z, y, kept, shared):
    p = softmax(z)
    return p[..., None] * (np.eye(z.shape[-1], dtype=z.dtype) - p[..., None, :])


def constant(y, weight, smoothing):
    return SOFTMAX.raw((1 - smoothing) * weight / weight.sum() + smoothing / len(weight))


CROSS_ENTROPY = Loss(
    name="cross_entropy",
    title="Cross-entropy (softmax, from logits)",
    about=(
        "For predicting the probability of each of several classes: log Σ e^z − z of the true "
        "class. With two classes it is log loss with one more weight vector than needed."
    ),
    value=value,
    gradient=gradient,
    curvature=curvature,
    coefficients=coefficients,
    link=SOFTMAX,
    constant=constant,
    domain=Interval("[0, inf)"),
    tasks=("multiclass",),
    hyperparameters={
        "smoothing": Hyperparameter(
            0.0, "[0, 1)", "share of each label spread evenly over all classes in training"
        ),
    },
    grouped=True,
    paper=(
        "Bridle, Probabilistic interpretation of feedforward classification network outputs, with "
        "relationships to statistical pattern recognition (1990)."
    ),
    differences=(
        "The same as PyTorch CrossEntropyLoss, Keras CategoricalCrossentropy(from_logits=True) and"
        " optax softmax_cross_entropy_with_integer_labels. scikit-learn's SGDClassifier instead "
        "trains each class against the rest. Label smoothing, (1 − s) · onehot + s / C (Szegedy et"
        " al., Rethinking the Inception architecture for computer vision, 2016), is that of "
        "PyTorch and Keras."
    ),
)
