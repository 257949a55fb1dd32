"""Record with PyTorch and optax, in float64, what Muon must meet.

Run as ``python tests/reference/record_muon.py`` where both are installed. It writes ``muon.json``
beside this file. PyTorch computes Newton–Schulz in bfloat16; here ``Tensor.bfloat16`` is replaced
by the identity, so that it stays in float64. Its weights are ``[units, inputs]``: transposed here.
optax has a vector besides, which its companion steps.
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
import torch

FILE = Path(__file__).parent / "muon.json"
STEPS = 12
SHAPES = ((4, 4), (3, 6), (6, 3))
TORCH = [
    {},
    {"lr": 0.1, "momentum": 0.5},
    {"lr": 0.1, "eps": 20.0},
    {"lr": 0.1, "weight_decay": 0.5},
]
OPTAX = [
    {"lr": 0.1},
    {"lr": 0.1, "momentum": 0.5},
    {"lr": 0.1, "eps": 0.3},
    {"lr": 0.1, "weight_decay": 0.5},
    {"lr": 0.1, "beta1": 0.6, "beta2": 0.8},
    {"lr": 0.1, "adam_lr": 0.2},
]


def start(shape: tuple[int, ...]) -> Any:
    """Return the matrix, or vector, that training begins at."""
    return np.round(np.cos(np.arange(float(np.prod(shape)))).reshape(shape), 6)


def gradients(shape: tuple[int, ...]) -> list[Any]:
    """Return the gradient of each update."""
    at = np.arange(float(np.prod(shape))).reshape(shape)
    return [np.round(np.sin(0.7 * t + at * at) + 0.2, 6) for t in range(STEPS)]


def by_torch(shape: tuple[int, int], settings: dict[str, float]) -> list[Any]:
    """Return the matrix after each update by torch.optim.Muon."""
    w = torch.tensor(start(shape).T.copy(), requires_grad=True)
    optimizer = torch.optim.Muon([w], **settings)
    points = []
    for g in gradients(shape):
        w.grad = torch.tensor(g.T.copy())
        optimizer.step()
        points.append(w.detach().numpy().T.tolist())
    return points


def by_optax(shape: tuple[int, int], settings: dict[str, float]) -> dict[str, Any]:
    """Return matrix and vector after each update by optax.contrib.muon."""
    own = dict(settings)
    names = {"momentum": "beta", "beta1": "adam_b1", "beta2": "adam_b2"}
    lr = own.pop("lr")
    rate = {"adam_learning_rate": lr * own.pop("adam_lr")} if "adam_lr" in own else {}
    if "weight_decay" in own:
        rate["adam_weight_decay"] = own["weight_decay"]
    optimizer = optax.contrib.muon(lr, **{names.get(k, k): v for k, v in own.items()}, **rate)
    x = {"matrix": jnp.asarray(start(shape)), "vector": jnp.asarray(start((3,)))}
    state = optimizer.init(x)
    points: dict[str, Any] = {"matrix": [], "vector": []}
    for g, h in zip(gradients(shape), gradients((3,)), strict=True):
        u, state = optimizer.update({"matrix": jnp.asarray(g), "vector": jnp.asarray(h)}, state, x)
        x = optax.apply_updates(x, u)
        for key, value in x.items():
            points[key].append(value.tolist())
    return points


def record() -> dict[str, Any]:
    """Everything the tests need, as plain data."""
    torch.set_default_dtype(torch.float64)
    torch.Tensor.bfloat16 = lambda self: self.clone()
    origin = feed.origin(
        "python tests/reference/record_muon.py", torch=torch.__version__, optax=optax.__version__
    )
    cases = [(shape, own) for shape in SHAPES for own in TORCH]
    others = [(shape, own) for shape in SHAPES for own in OPTAX]
    return {
        **{k: origin[k] for k in ("torch", "optax", "python", "date", "command", "dtype")},
        "vector": start((3,)).tolist(),
        "vector gradients": [g.tolist() for g in gradients((3,))],
        "shapes": [
            {"start": start(s).tolist(), "gradients": [g.tolist() for g in gradients(s)]}
            for s in SHAPES
        ],
        "torch cases": [
            {"shape": list(s), "settings": own, "points": by_torch(s, own)} for s, own in cases
        ],
        "optax cases": [
            {"shape": list(s), "settings": own, **by_optax(s, own)} for s, own in others
        ],
    }


if __name__ == "__main__":
    FILE.write_text(feed.as_text(record()) + "\n")
    sys.stderr.write(f"wrote {FILE} ({FILE.stat().st_size:,} bytes)\n")
