"""What is asked of other libraries: every function here is a measurement, kept by its name.

`record.py` makes them all and writes `measured.json`; the tests read that file and need none of
the libraries. `test_elsewhere_live.py` repeats those whose libraries are installed.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

os.environ.setdefault("KERAS_BACKEND", "jax")
os.environ.setdefault("JAX_ENABLE_X64", "1")

Measurement = Callable[[], dict[str, Any]]
MEASUREMENTS: dict[str, tuple[tuple[str, ...], Measurement]] = {}


def measured(*libraries: str) -> Callable[[Measurement], Measurement]:
    """Keep a measurement by its name, with the modules that it imports."""

    def keep(function: Measurement) -> Measurement:
        assert function.__name__ not in MEASUREMENTS
        MEASUREMENTS[function.__name__] = libraries, function
        return function

    return keep


def numbers(values: Any) -> Any:
    """A tensor or array as plain numbers."""
    if hasattr(values, "detach"):
        values = values.detach().numpy()
    if hasattr(values, "__array__"):
        import numpy as np

        values = np.asarray(values, np.float64).tolist()
    return values


def keras() -> Any:
    """Keras, computing in float64."""
    import keras as library

    library.config.set_floatx("float64")
    library.config.set_dtype_policy("float64")
    return library
