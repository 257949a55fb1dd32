"""Checks that an initialisation has the form which training needs; run on a user's own."""

from __future__ import annotations

import numpy as np

from thalweg.errors import UsageError
from thalweg.initialisations.initialisation import Initialisation


def check_initialisation(initialisation: Initialisation) -> Initialisation:
    """Return the initialisation if it draws finite weights of the layer's shape.

    It is checked at its default hyperparameters, on layers of several shapes.

    Raises:
        UsageError: it fails, gives another shape or a number that is not finite, or the same
            generator gives other weights.
    """
    name = f"Initialisation {initialisation.name!r}"
    numbers = {key: h.default for key, h in initialisation.hyperparameters.items()}
    for shape in ((5, 3), (3, 5), (1, 4), (4, 1)):
        try:
            first, again = (
                np.asarray(initialisation.weights(0, *shape, numbers)) for _ in range(2)
            )
        except Exception as error:
            said = f"{type(error).__name__}: {error}".rstrip(".: ")
            raise UsageError(f"{name} fails: {said}.") from None
        if first.shape != shape or first.dtype.kind != "f":
            raise UsageError(
                f"{name}: draw must give float64 weights of shape (fan_in, fan_out), here {shape}; "
                f"it gives {first.dtype} of shape {first.shape}."
            )
        if not np.isfinite(first).all():
            raise UsageError(
                f"{name}: draw must give finite weights; it gives {first[~np.isfinite(first)][0]}."
            )
        if not np.array_equal(first, again):
            raise UsageError(
                f"{name}: draw gives other weights for the same seed; take all random numbers "
                "from its generator."
            )
    return initialisation
