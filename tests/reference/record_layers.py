"""Record with optax, in float64, the optimizers that step over a whole layer or run.

Run as ``python tests/reference/record_layers.py`` where optax is installed. It writes
``layers.json`` beside this file; the tests read that file and need no optax.

The weights are a matrix and a bias, as those of a layer; optax's weight decay acts on both here.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

os.environ["JAX_ENABLE_X64"] = "1"

import jax.numpy as jnp
import numpy as np
import optax
import optax.contrib
import optimizer_feed as feed

FILE = Path(__file__).parent / "layers.json"
STEPS = 20
BETAS = {"beta1": 0.6, "beta2": 0.8}
FIRST = {"first": 0.01}  # so that the distance grows within the updates here
# Thalweg's name → optax's function, and settings under Thalweg's names besides the rate.
OPTIMIZERS: dict[str, tuple[Any, list[dict[str, float]]]] = {
    "lars": (
        optax.lars,
        [
            {},
            {"momentum": 0.5},
            {"trust_coefficient": 0.1},
            {"eps": 0.2, "trust_coefficient": 0.1},
            {"weight_decay": 0.3, "trust_coefficient": 0.1},
        ],
    ),
    "lamb": (optax.lamb, [{}, BETAS, {"eps": 0.2}, {"weight_decay": 0.3}]),
    "novograd": (optax.novograd, [{}, BETAS, {"eps": 0.2}, {"weight_decay": 0.3}]),
    "dog": (
        optax.contrib.dog,
        [{}, FIRST, {**FIRST, "eps": 20.0}, {**FIRST, "weight_decay": 0.3}],
    ),
    "prodigy": (
        optax.contrib.prodigy,
        [
            {},
            FIRST,
            {**FIRST, **BETAS},
            {**FIRST, "eps": 0.2},
            {**FIRST, "grown": 0.5},
            {**FIRST, "weight_decay": 0.3},
        ],
    ),
}
RATES = {"dog": (0.5, 1.0), "prodigy": (0.5, 1.0)}
NAMES = {"beta1": "b1", "beta2": "b2", "first": "estim_lr0", "grown": "estim_lr_coef"}


def start() -> dict[str, Any]:
    """Return a matrix, with a row of zeros, and a bias of zeros."""
    kernel = np.round(np.cos(np.arange(12.0)).reshape(4, 3), 6)
    kernel[2] = 0.0
    return {"kernel": kernel.tolist(), "bias": [0.0, 0.0, 0.0]}


def gradients() -> list[dict[str, Any]]:
    """Return those of each update: waves of several frequencies; the bias' first one is 0."""
    k, b = np.arange(12.0).reshape(4, 3), np.arange(3.0)
    return [
        {
            "kernel": np.round(np.sin(0.7 * t + k) + 1.2, 6).tolist(),
            "bias": np.round(np.cos(0.4 * t + b) * min(t, 1), 6).tolist(),
        }
        for t in range(STEPS)
    ]


def arguments(name: str, settings: dict[str, float]) -> dict[str, Any]:
    """Return settings under optax's names."""
    settings, own = dict(settings), {}
    if name == "prodigy" and "beta1" in settings:
        own = {"betas": (settings.pop("beta1"), settings.pop("beta2"))}
    if name == "dog" and "first" in settings:
        own = {"init_step": ("heuristic", settings.pop("first"))}
    return own | {NAMES.get(key, key): value for key, value in settings.items()}


def fed(name: str, settings: dict[str, float], lr: float, falls: bool) -> dict[str, Any]:
    """Feed the gradients; return the weights after each."""
    call, rates = (
        OPTIMIZERS[name][0],
        [lr * (feed.falling(i) if falls else 1) for i in range(STEPS)],
    )
    rate: Any = (lambda count: jnp.asarray(rates)[count]) if falls else lr
    optimizer = call(rate, **arguments(name, settings))
    x = {key: jnp.asarray(value) for key, value in start().items()}
    state = optimizer.init(x)
    points = []
    for g in gradients():
        own = {key: jnp.asarray(value) for key, value in g.items()}
        u, state = optimizer.update(own, state, x)
        x = optax.apply_updates(x, u)
        points.append({key: value.tolist() for key, value in x.items()})
    return {"settings": settings, "lr": rates, "points": points}


def looked_ahead(base: str, period: int, share: float) -> dict[str, Any]:
    """Feed the gradients to optax.lookahead; return fast and slow weights after each."""
    inner = {"sgd": optax.sgd, "adam": optax.adam}[base](0.05)
    optimizer = optax.lookahead(inner, period, share)
    x = optax.LookaheadParams.init_synced({k: jnp.asarray(v) for k, v in start().items()})
    state = optimizer.init(x)
    fast, slow = [], []
    for g in gradients():
        own = {key: jnp.asarray(value) for key, value in g.items()}
        u, state = optimizer.update(own, state, x)
        x = optax.apply_updates(x, u)
        fast.append({key: value.tolist() for key, value in x.fast.items()})
        slow.append({key: value.tolist() for key, value in x.slow.items()})
    text = f"{base},lr=0.05,lookahead={period},lookahead_share={share}"
    return {"optimizer": text, "lr": [0.05] * STEPS, "points": fast, "slow": slow}


def record() -> dict[str, Any]:
    """Everything the tests need, as plain data."""
    origin = feed.origin("python tests/reference/record_layers.py", optax=optax.__version__)
    kept = {key: origin[key] for key in ("optax", "python", "date", "command", "dtype")}
    return {
        **kept,
        "start": start(),
        "gradients": gradients(),
        "fed": {
            name: [
                fed(name, own, lr, falls=False)
                for own in several
                for lr in RATES.get(name, (0.05, 0.3))
            ]
            + [fed(name, {}, 0.3, falls=True)]
            for name, (_, several) in OPTIMIZERS.items()
        },
        "lookahead": [
            looked_ahead(base, period, share)
            for base in ("sgd", "adam")
            for period, share in ((1, 0.5), (5, 0.5), (6, 0.8))
        ],
    }


if __name__ == "__main__":
    FILE.write_text(feed.as_text(record()) + "\n")
    sys.stderr.write(f"wrote {FILE} ({FILE.stat().st_size:,} bytes)\n")
