"""Every activation becomes vector instructions that give NumPy's numbers."""

from __future__ import annotations

import numpy as np
import pytest

from thalweg.activations import ACTIVATIONS, choose_activation
from thalweg.engine.compiled.optimizer_step import stepper
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers import Optimizer

SETTINGS = [*ACTIVATIONS, "leaky_relu,slope=0.2", "elu,alpha=0.3"]


def values_and_slopes(z):
    for text in SETTINGS:
        activation, given = choose_activation(text)
        yield activation.value(z, **given)
        yield activation.slope(z, **given)


# The states, one for each value and slope: a step names its arguments.
NAMES = [f"s{i}" for i in range(2 * len(SETTINGS))]
# A step whose new states are the values and slopes at the gradient: one kernel for all of them.
ALL = Optimizer(
    name="activations",
    title="Values and slopes of activations",
    about="",
    paper="",
    hyperparameters={"lr": Hyperparameter(0.0, "[0, inf)", "not used")},
    states=dict.fromkeys(NAMES, 0.0),
    coefficients=lambda t, lr: (lr,),
    step=eval(f"lambda g, {', '.join(NAMES)}, a: (a * g, *values_and_slopes(g))"),
)


@pytest.mark.slow
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_compiled_activations_are_numpys(dtype):
    rng = np.random.default_rng(0)
    largest = {"float32": 38, "float64": 300}[dtype]
    sizes = 10.0 ** rng.uniform(-largest, largest, 200) * rng.choice([-1, 1], 200)
    z = np.concatenate([3 * rng.standard_normal(400), sizes, [0.0]]).astype(dtype)
    states = np.full((len(NAMES), len(z)), np.nan, dtype)
    stepper(ALL, dtype, 1)(z, np.zeros_like(z), states, [0.0])
    eps, tiny = np.finfo(dtype).eps, np.finfo(dtype).tiny
    for i, (got, expected) in enumerate(zip(states, values_and_slopes(z), strict=True)):
        assert expected.dtype == z.dtype
        said = f"{SETTINGS[i // 2]}, {('value', 'slope')[i % 2]}"
        # Sums of numbers around 1, those of GELU times z; what is subnormal may be 0.
        room = eps * np.clip(np.abs(z) if "gelu" in said else 1, 1, 50)
        close = np.abs(got - expected) <= 8 * (eps * np.abs(expected) + room) + tiny
        assert close.all(), f"{said} at {z[~close][:3]}"
