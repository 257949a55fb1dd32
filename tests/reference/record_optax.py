"""Record with optax, in float64, the numbers that convention "optax" must meet.

Run as ``python tests/reference/record_optax.py`` where optax is installed. It writes
``optax_optimizers.json`` beside this file; the tests read that file and need no optax.

optax has hardly any default learning rates: the first case of each takes `RATE`. ``adadelta``
alone can be called without one, and then goes uphill: with None the sign is not turned either.
"""

from __future__ import annotations

import inspect
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ["JAX_ENABLE_X64"] = "1"

import jax
import jax.numpy as jnp
import optax
import optax.contrib
import optimizer_feed as feed

FILE = Path(__file__).parent / "optax_optimizers.json"
RATE = 5e-3


def yogi(learning_rate: Any, **arguments: Any) -> Any:
    """optax.yogi, with the starting value that only scale_by_yogi takes."""
    return optax.chain(
        optax.scale_by_yogi(**arguments), optax.scale_by_learning_rate(learning_rate)
    )


BETAS = {"beta1": 0.6, "beta2": 0.8}
ADAM = {**BETAS, "eps": 0.2}
# Thalweg's name → optax's function, what it is called with, and other values of each
# hyperparameter under Thalweg's name.
ELEMENTWISE: dict[str, dict[str, Any]] = {
    "sgd": {"call": optax.sgd, "fixed": {}, "others": {}},
    "momentum": {"call": optax.sgd, "fixed": {"momentum": 0.9}, "others": {"momentum": 0.5}},
    "nag": {
        "call": optax.sgd,
        "fixed": {"momentum": 0.9, "nesterov": True},
        "others": {"momentum": 0.5},
    },
    "adagrad": {
        "call": optax.adagrad,
        "fixed": {},
        "others": {"initial_accumulator_value": 0.4, "eps": 0.2},
    },
    "adadelta": {
        "call": optax.adadelta,
        "fixed": {},
        "others": {"rho": 0.6, "eps": 1e-2, "weight_decay": 0.3},
    },
    "rmsprop": {
        "call": optax.rmsprop,
        "fixed": {},
        "others": {"alpha": 0.7, "eps": 0.2, "momentum": 0.5, "centered": 1},
        "more": [{"lr": 0.02, "momentum": 0.9, "centered": 1}],
    },
    "rprop": {
        "call": optax.rprop,
        "fixed": {},
        "others": {"eta_minus": 0.3, "eta_plus": 1.5, "least": 0.015, "most": 0.03},
        "more": [{"lr": 1e-3, "least": 5e-3}, {"lr": 0.1, "most": 0.04}],
    },
    "adam": {"call": optax.adam, "fixed": {}, "others": ADAM},
    "adamw": {"call": optax.adamw, "fixed": {}, "others": {**ADAM, "weight_decay": 0.3}},
    "adamax": {"call": optax.adamax, "fixed": {}, "others": ADAM},
    "nadam": {"call": optax.nadam, "fixed": {}, "others": ADAM},
    "amsgrad": {"call": optax.amsgrad, "fixed": {}, "others": ADAM},
    "radam": {"call": optax.radam, "fixed": {}, "others": ADAM},
    "adabelief": {"call": optax.adabelief, "fixed": {}, "others": {**ADAM, "eps_root": 0.1}},
    "yogi": {"call": yogi, "fixed": {}, "others": {**ADAM, "initial_accumulator_value": 0.1}},
    "lion": {"call": optax.lion, "fixed": {}, "others": {**BETAS, "weight_decay": 0.3}},
    "adan": {
        "call": optax.adan,
        "fixed": {},
        "others": {**ADAM, "beta3": 0.7, "eps_root": 0.1, "weight_decay": 0.3},
    },
    "ademamix": {
        "call": optax.contrib.ademamix,
        "fixed": {},
        "others": {**ADAM, "beta3": 0.9, "alpha": 2.0, "eps_root": 0.1, "weight_decay": 0.3},
        "names": {"alpha": "alpha"},
    },
    "adopt": {"call": optax.contrib.adopt, "fixed": {}, "others": {**ADAM, "clip": 0}},
    "cocob": {
        "call": optax.contrib.cocob,
        "fixed": {},
        "others": {"alpha": 20.0, "eps": 0.2, "weight_decay": 0.3},
        "names": {"alpha": "alpha"},
    },
    "schedule_free_sgd": {
        "call": optax.contrib.schedule_free_sgd,
        "fixed": {},
        "others": {"beta1": 0.6, "weight_decay": 0.3},
    },
    "schedule_free_adamw": {
        "call": optax.contrib.schedule_free_adamw,
        "fixed": {},
        "others": {**ADAM, "weight_decay": 0.3},
    },
}
# Thalweg's name → optax's, where they differ (`names` of an optimizer: its own).
NAMES = {
    "lr": "learning_rate",
    "alpha": "decay",
    "beta1": "b1",
    "beta2": "b2",
    "beta3": "b3",
    "clip": "use_clipping",
    "least": "min_step_size",
    "most": "max_step_size",
}


def fed(name: str, settings: dict[str, float], schedule: str) -> dict[str, Any]:
    """Feed the fixed gradients; return the points and learning rates."""
    optimizer = ELEMENTWISE[name]
    names = NAMES | optimizer.get("names", {})
    arguments = {names.get(key, key): value for key, value in settings.items()}
    lr = arguments.pop("learning_rate", RATE)
    for key in {"centered", "use_clipping"} & set(arguments):
        arguments[key] = bool(arguments[key])
    rates = feed.rates(lr, schedule)
    if schedule == "constant" or name == "rprop":  # whose rate is a first size and no schedule
        rate: float | Callable[[Any], Any] = lr
    else:
        rate = lambda count: jnp.asarray(rates)[count]  # noqa: E731
    optimizer = optimizer["call"](rate, **{**optimizer["fixed"], **arguments})
    x = jnp.asarray(feed.START)
    state = optimizer.init(x)
    points, averaged = [], []
    for g in feed.gradients():
        u, state = optimizer.update(jnp.asarray(g), state, x)
        x = optax.apply_updates(x, u)
        points.append(x.tolist())
        if name.startswith("schedule_free"):
            averaged.append(optax.contrib.schedule_free_eval_params(state, x).tolist())
    arrays = [leaf.dtype for leaf in jax.tree.leaves((x, u, state)) if hasattr(leaf, "dtype")]
    assert {str(dtype) for dtype in arrays} <= {"float64", "int32"}
    found = {"settings": {"lr": lr, **settings}, "schedule": schedule, "lr": rates}
    return {**found, "points": points} | ({"averaged": averaged} if averaged else {})


def defaults(name: str) -> dict[str, float]:
    """optax's own defaults, under Thalweg's names; momentum=None and weight_decay=None are none."""
    call = optax.scale_by_yogi if name == "yogi" else ELEMENTWISE[name]["call"]
    if name == "yogi":  # what both have must agree
        ours, theirs = (inspect.signature(f).parameters for f in (optax.yogi, call))
        assert all(theirs[key].default == ours[key].default for key in ("b1", "b2", "eps"))
    names = NAMES | ELEMENTWISE[name].get("names", {})
    ours = {theirs: key for key, theirs in names.items()}
    found = {
        ours.get(key, key): p.default
        for key, p in inspect.signature(call).parameters.items()
        if p.default is not p.empty
    }
    for key in {"momentum", "weight_decay"} & set(found):
        found[key] = found[key] or 0.0
    return {key: float(value) for key, value in found.items() if isinstance(value, (int, float))}


def record() -> dict[str, Any]:
    """Everything the tests need, as plain data."""
    command = "python tests/reference/record_optax.py"
    return {
        **feed.origin(command, optax=optax.__version__, jax=jax.__version__),
        "defaults": {name: defaults(name) for name in ELEMENTWISE},
        "fed": {
            name: [fed(name, *case) for case in feed.cases(ELEMENTWISE[name])]
            for name in ELEMENTWISE
        },
    }


if __name__ == "__main__":
    FILE.write_text(feed.as_text(record()) + "\n")
    sys.stderr.write(f"wrote {FILE} ({FILE.stat().st_size:,} bytes)\n")
