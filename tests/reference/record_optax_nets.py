"""Record what optax makes of small nets: ``python tests/reference/record_optax_nets.py``.

Needs jax and optax, and ``torch_nets.json`` beside this file, of which it takes rows and first
weights: each net is trained with each optimizer over 24 updates of 8 rows, in float64.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

os.environ["JAX_ENABLE_X64"] = "1"

import jax
import jax.numpy as jnp
import optax
import optax.contrib

FOLDER = Path(__file__).parent
UPDATES, BATCH = 24, 8
ACTIVATIONS = {"tanh": jnp.tanh, "relu": jax.nn.relu, "gelu": lambda z: jax.nn.gelu(z, False)}
Parameters = list[Any]


def yogi(lr: float) -> Any:
    """optax.yogi."""
    return optax.chain(optax.scale_by_yogi(), optax.scale_by_learning_rate(lr))


def muon(lr: float) -> Any:
    """optax.contrib.muon on the matrices between hidden layers, its companion on all else."""

    def chosen(parameters: Parameters) -> list[Any]:
        last = len(parameters) - 2
        inner = [getattr(p, "ndim", 0) == 2 and 0 < k < last for k, p in enumerate(parameters)]
        dimensions = optax.contrib.MuonDimensionNumbers()
        return [dimensions if one else None for one in inner]

    return optax.contrib.muon(lr, muon_weight_dimension_numbers=chosen)


# Thalweg's setting → optax's optimizer and the rate.
OPTIMIZERS: dict[str, tuple[Any, float]] = {
    "sgd": (optax.sgd, 0.05),
    "momentum": (lambda lr: optax.sgd(lr, 0.9), 0.02),
    "nag": (lambda lr: optax.sgd(lr, 0.9, nesterov=True), 0.02),
    "adagrad": (optax.adagrad, 0.05),
    "adadelta": (optax.adadelta, 1.0),
    "rmsprop": (optax.rmsprop, 0.01),
    "rprop": (optax.rprop, 0.01),
    "adam": (optax.adam, 0.01),
    "adamw,weight_decay=0": (lambda lr: optax.adamw(lr, weight_decay=0.0), 0.01),
    "adamax": (optax.adamax, 0.01),
    "nadam": (optax.nadam, 0.01),
    "amsgrad": (optax.amsgrad, 0.01),
    "radam": (optax.radam, 0.01),
    "adabelief": (optax.adabelief, 0.01),
    "yogi": (yogi, 0.01),
    "lion,weight_decay=0": (lambda lr: optax.lion(lr, weight_decay=0.0), 0.005),
    "adan": (optax.adan, 0.01),
    "ademamix": (optax.contrib.ademamix, 0.01),
    "adopt": (optax.contrib.adopt, 0.01),
    "cocob": (optax.contrib.cocob, 0.1),
    "schedule_free_sgd": (optax.contrib.schedule_free_sgd, 0.05),
    "schedule_free_adamw": (optax.contrib.schedule_free_adamw, 0.01),
    "lars,trust_coefficient=0.1": (lambda lr: optax.lars(lr, trust_coefficient=0.1), 0.05),
    "lamb": (optax.lamb, 0.02),
    "novograd": (optax.novograd, 0.02),
    "dog,first=0.01": (
        lambda lr: optax.contrib.dog(lr, init_step=("heuristic", 0.01)),
        1.0,
    ),
    "prodigy,first=0.01": (lambda lr: optax.contrib.prodigy(lr, estim_lr0=0.01), 1.0),
    "muon": (muon, 0.02),
}


def scores(parameters: Parameters, x: Any, activation: str) -> Any:
    """Return z; parameters are matrices ``[in, out]`` and biases, in turn."""
    for k in range(0, len(parameters), 2):
        x = x @ parameters[k] + parameters[k + 1]
        x = ACTIVATIONS[activation](x) if k + 2 < len(parameters) else x
    return x


def main() -> None:
    """Record all."""
    given = json.loads((FOLDER / "torch_nets.json").read_text())
    x = jnp.asarray(given["x"])
    found: dict[str, Any] = {
        "optax": optax.__version__,
        "jax": jax.__version__,
        "rates": {name: rate for name, (_, rate) in OPTIMIZERS.items()},
        "nets": [],
    }
    for case in given["nets"]:
        target = jnp.asarray(given[case["task"]])

        def loss(parameters: Parameters, rows: Any, target: Any = target, case: Any = case) -> Any:
            z = scores(parameters, x[rows], case["activation"])
            if case["task"] == "number":
                return ((z[:, 0] - target[rows]) ** 2).mean()
            return optax.softmax_cross_entropy_with_integer_labels(z, target[rows]).mean()

        slope = jax.jit(jax.grad(loss))
        ends = {}
        for name, (make, rate) in OPTIMIZERS.items():
            parameters = [jnp.asarray(p).T for p in case["first"]]
            optimizer = make(rate)
            state = optimizer.init(parameters)
            step = jax.jit(optimizer.update)
            for update in range(UPDATES):
                rows = jnp.arange(BATCH) + update * BATCH % len(x)
                u, state = step(slope(parameters, rows), state, parameters)
                parameters = optax.apply_updates(parameters, u)
            ends[name] = [p.T.tolist() for p in parameters]
        found["nets"].append({"ends": ends})
    text = json.dumps(found, separators=(",", ":"))
    (FOLDER / "optax_nets.json").write_text(text)


if __name__ == "__main__":
    main()
