"""Cross-entropy: the negative log likelihood of one class among several, from logits."""

import numpy as np

from thalweg.elementwise import softmax
from thalweg.losses.links import SOFTMAX
from thalweg.losses.record import Loss


def value(z, y):
    top = z.max(axis=-1)
    total = np.exp(z - top[..., None]).sum(axis=-1)
    chosen = np.take_along_axis(z, np.broadcast_to(y, z.shape[:-1])[..., None], axis=-1)[..., 0]
    return np.log(total) + (top - chosen)


def slope(z, y):
    p = softmax(z)
    return p - (np.arange(z.shape[-1]) == y[..., None])


CROSS_ENTROPY = Loss(
    name="cross_entropy",
    title="Cross-entropy (softmax, from logits)",
    about=(
        "For predicting the probability of each of several classes: log Σ e^z − z of the true "
        "class. With two classes it is log loss with a weight vector to spare."
    ),
    value=value,
    slope=slope,
    link=SOFTMAX,
    tasks=("multiclass",),
    grouped=True,
    paper="Bridle, Probabilistic interpretation of feedforward network outputs (1990).",
    differences=(
        "PyTorch CrossEntropyLoss, Keras with from_logits=True and optax as here; scikit-learn's "
        "SGDClassifier trains one class against the rest instead."
    ),
)
