"""Record with the package pytorch_optimizer, in float64, what SOAP must meet.

Run as ``python tests/reference/record_soap.py`` where pytorch_optimizer 4.1 is installed. It writes
``soap.json`` beside this file. Its QR decomposition is of float32; here that is float64. The matrix
is square: of others some eigenvectors of the first gradient's products are arbitrary.
"""

from __future__ import annotations

import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
import optimizer_feed as feed
import torch
from pytorch_optimizer import SOAP

FILE = Path(__file__).parent / "soap.json"
STEPS = 25
CASES = [
    {},
    {"lr": 0.1, "beta1": 0.6, "beta2": 0.8},
    {"lr": 0.1, "eps": 0.2},
    {"lr": 0.1, "shampoo_beta": 0.7},
    {"lr": 0.1, "every": 4},
    {"lr": 0.1, "weight_decay": 0.5},
]


def start(shape: tuple[int, ...]) -> Any:
    """Return the weights that training begins at."""
    return np.round(np.cos(np.arange(float(np.prod(shape)))).reshape(shape), 6)


def gradients(shape: tuple[int, ...]) -> list[Any]:
    """Return the gradient of each update."""
    at = np.arange(float(np.prod(shape))).reshape(shape)
    return [np.round(np.sin(0.7 * t + at * at) + 0.2, 6) for t in range(STEPS)]


def fed(settings: dict[str, float]) -> dict[str, Any]:
    """Return a matrix and a vector after each update."""
    given: dict[str, Any] = dict(settings)
    betas = (given.pop("beta1", 0.95), given.pop("beta2", 0.95))
    if "every" in given:
        given["precondition_frequency"] = given.pop("every")
    given.setdefault("shampoo_beta", 0.95)
    weights = {k: torch.tensor(start(s), requires_grad=True) for k, s in SHAPES.items()}
    optimizer = SOAP(list(weights.values()), betas=betas, **given)
    points: dict[str, list[Any]] = {key: [] for key in SHAPES}
    for t in range(STEPS):
        for key, shape in SHAPES.items():
            weights[key].grad = torch.tensor(gradients(shape)[t])
        optimizer.step()
        for key, w in weights.items():
            points[key].append(w.detach().tolist())
    return {"settings": settings, **points}


SHAPES: dict[str, tuple[int, ...]] = {"matrix": (4, 4), "vector": (3,)}


def record() -> dict[str, Any]:
    """Everything the tests need, as plain data."""
    torch.set_default_dtype(torch.float64)
    torch.float32 = torch.float64
    own = version("pytorch_optimizer")
    origin = feed.origin("python tests/reference/record_soap.py", pytorch_optimizer=own)
    return {
        **{k: origin[k] for k in ("pytorch_optimizer", "python", "date", "command", "dtype")},
        "start": {key: start(shape).tolist() for key, shape in SHAPES.items()},
        "gradients": {key: [g.tolist() for g in gradients(s)] for key, s in SHAPES.items()},
        "cases": [fed(case) for case in CASES],
    }


if __name__ == "__main__":
    FILE.write_text(feed.as_text(record()) + "\n")
    sys.stderr.write(f"wrote {FILE} ({FILE.stat().st_size:,} bytes)\n")
