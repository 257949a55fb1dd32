"""Record with Keras, in float64 on JAX, the numbers that convention "keras" must meet.

Run as ``python tests/reference/record_keras.py`` where keras and jax are installed. It writes
``keras_optimizers.json`` beside this file; the tests read that file and need no Keras.

Three settings make all of it float64: floatx, JAX's x64 mode, and a variable of that dtype.
"""

from __future__ import annotations

import inspect
import os
import sys
from pathlib import Path
from typing import Any

os.environ["KERAS_BACKEND"] = "jax"
os.environ["JAX_ENABLE_X64"] = "1"

import jax
import keras
import numpy as np
import optimizer_feed as feed

FILE = Path(__file__).parent / "keras_optimizers.json"

BETAS = {"beta1": 0.6, "beta2": 0.8}
ADAM = {**BETAS, "eps": 0.2, "weight_decay": 0.3}
# Thalweg's name → Keras's class, what it is called with, and other values of each hyperparameter
# under Thalweg's name.
ELEMENTWISE: dict[str, dict[str, Any]] = {
    "sgd": {"class": "SGD", "fixed": {}, "others": {"weight_decay": 0.3}},
    "momentum": {
        "class": "SGD",
        "fixed": {"momentum": 0.9},
        "others": {"momentum": 0.5, "weight_decay": 0.3},
    },
    "nag": {
        "class": "SGD",
        "fixed": {"momentum": 0.9, "nesterov": True},
        "others": {"momentum": 0.5, "weight_decay": 0.3},
    },
    "adagrad": {
        "class": "Adagrad",
        "fixed": {},
        "others": {"initial_accumulator_value": 0.4, "eps": 0.2, "weight_decay": 0.3},
    },
    "adadelta": {
        "class": "Adadelta",
        "fixed": {},
        "others": {"rho": 0.6, "eps": 1e-2, "weight_decay": 0.3},
    },
    "rmsprop": {
        "class": "RMSprop",
        "fixed": {},
        "others": {"alpha": 0.7, "eps": 0.2, "momentum": 0.5, "centered": 1, "weight_decay": 0.3},
        "more": [{"lr": 0.02, "momentum": 0.9, "centered": 1}],
    },
    "adam": {"class": "Adam", "fixed": {}, "others": ADAM},
    "adamw": {"class": "AdamW", "fixed": {}, "others": ADAM},
    "adamax": {"class": "Adamax", "fixed": {}, "others": ADAM},
    "nadam": {"class": "Nadam", "fixed": {}, "others": ADAM},
    "amsgrad": {"class": "Adam", "fixed": {"amsgrad": True}, "others": ADAM},
    "ftrl": {
        "class": "Ftrl",
        "fixed": {},
        "others": {
            "beta": 0.7,
            "l1": 0.3,
            "l2": 0.2,
            "initial_accumulator_value": 0.4,
            "weight_decay": 0.3,
        },
        "more": [{"lr": 0.5, "l1": 1.5}],
    },
    "lion": {"class": "Lion", "fixed": {}, "others": {**BETAS, "weight_decay": 0.3}},
}
# Thalweg's name → Keras's, where they differ.
NAMES = {
    "lr": "learning_rate",
    "eps": "epsilon",
    "beta1": "beta_1",
    "beta2": "beta_2",
    "l1": "l1_regularization_strength",
    "l2": "l2_regularization_strength",
}


def names(name: str) -> dict[str, str]:
    """Keras's name of each hyperparameter; rho is Adadelta's own name, and RMSprop's for alpha."""
    return NAMES | ({"alpha": "rho"} if name == "rmsprop" else {})


def fed(name: str, settings: dict[str, float], schedule: str) -> dict[str, Any]:
    """Feed the fixed gradients; return the points and learning rates."""
    optimizer = ELEMENTWISE[name]
    arguments = {names(name).get(key, key): value for key, value in settings.items()}
    if "centered" in arguments:
        arguments["centered"] = bool(arguments["centered"])
    optimizer = getattr(keras.optimizers, optimizer["class"])(**{**optimizer["fixed"], **arguments})
    x = keras.Variable(np.array(feed.START), dtype="float64")
    optimizer.build([x])
    assert {v.dtype for v in optimizer.variables} <= {"float64", "int32"}
    rates = feed.rates(settings.get("lr", defaults(name)["lr"]), schedule)
    points = []
    for lr, g in zip(rates, feed.gradients(), strict=True):
        optimizer.learning_rate = lr
        optimizer.apply([np.array(g)], [x])
        points.append(np.asarray(x.numpy()).tolist())
    return {"settings": settings, "schedule": schedule, "lr": rates, "points": points}


def defaults(name: str) -> dict[str, float]:
    """Keras's own defaults, under Thalweg's names; no weight decay is a weight decay of 0."""
    call = getattr(keras.optimizers, ELEMENTWISE[name]["class"]).__init__
    ours = {theirs: key for key, theirs in names(name).items()}
    found = {
        ours.get(key, key): p.default
        for key, p in inspect.signature(call).parameters.items()
        if p.default is not p.empty
    }
    found["weight_decay"] = found["weight_decay"] or 0.0
    return {key: float(value) for key, value in found.items() if isinstance(value, (int, float))}


def record() -> dict[str, Any]:
    """Everything the tests need, as plain data."""
    keras.config.set_floatx("float64")
    command = "python tests/reference/record_keras.py"
    return {
        **feed.origin(command, keras=keras.__version__, jax=jax.__version__, backend="jax"),
        "defaults": {name: defaults(name) for name in ELEMENTWISE},
        "fed": {
            name: [fed(name, *case) for case in feed.cases(ELEMENTWISE[name])]
            for name in ELEMENTWISE
        },
    }


if __name__ == "__main__":
    FILE.write_text(feed.as_text(record()) + "\n")
    sys.stderr.write(f"wrote {FILE} ({FILE.stat().st_size:,} bytes)\n")
