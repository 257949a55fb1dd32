"""Record with PyTorch the numbers that Thalweg's activations must meet, in float64.

Run as ``python tests/reference/record_torch_activations.py`` with the torch of ``thalweg[peers]``
installed. It writes ``torch_activations.json`` beside this file. The tests read that file and need
no torch; where torch is installed, a live test imports this module and computes anew.

Nothing here comes from Thalweg: values are PyTorch's, slopes its autograd's.
"""

from __future__ import annotations

import datetime
import json
import random
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch.nn import functional

HERE = Path(__file__).parent
FILE = HERE / "torch_activations.json"

# Thalweg's name → for each setting of Thalweg's hyperparameters, PyTorch's function.
Cases = list[tuple[dict[str, float], Callable[[Any], Any]]]
ACTIVATIONS: dict[str, Cases] = {
    "relu": [({}, functional.relu)],
    "leaky_relu": [
        ({"slope": s}, lambda z, s=s: functional.leaky_relu(z, s)) for s in (0.01, 0.2, 1.5)
    ],
    "elu": [({"alpha": a}, lambda z, a=a: functional.elu(z, a)) for a in (1.0, 0.3, 2.0)],
    "gelu": [({}, functional.gelu)],
    "gelu_tanh": [({}, lambda z: functional.gelu(z, approximate="tanh"))],
    "silu": [({}, functional.silu)],
    "tanh": [({}, torch.tanh)],
    "sigmoid": [({}, torch.sigmoid)],
    # Without PyTorch's threshold, above which it returns z itself.
    "softplus": [({}, lambda z: functional.softplus(z, threshold=600))],
    "identity": [({}, torch.nn.Identity())],
}


def points() -> list[float]:
    """0, numbers of all sizes from 1e-12 to 500, of both signs."""
    draw = random.Random("activations")
    usual = [round(draw.gauss(0, 2), 4) for _ in range(60)]
    sizes = [float(f"{draw.choice((-1, 1)) * 10 ** draw.uniform(-12, 2.7):.4g}") for _ in range(60)]
    return [0.0, *usual, *sizes]


def computed(name: str) -> list[dict[str, Any]]:
    """Value and slope at every point, for each setting."""
    results = []
    for hyperparameters, function in ACTIVATIONS[name]:
        z = torch.tensor(points(), dtype=torch.float64, requires_grad=True)
        values = function(z)
        values.sum().backward()
        results.append(
            {
                "hyperparameters": hyperparameters,
                "value": values.detach().tolist(),
                "slope": z.grad.tolist(),
            }
        )
    return results


def record() -> dict[str, Any]:
    """Everything the tests need, as plain data."""
    return {
        "torch": torch.__version__,
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "command": "python tests/reference/record_torch_activations.py",
        "dtype": "float64",
        "z": points(),
        "activations": {name: computed(name) for name in ACTIVATIONS},
    }


def as_text(value: Any) -> str:
    """JSON with one case a line."""
    if isinstance(value, dict) and "hyperparameters" not in value:
        lines = [f"{json.dumps(key)}: {as_text(item)}" for key, item in value.items()]
        return "{\n" + ",\n".join(lines) + "\n}"
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return "[\n" + ",\n".join(map(as_text, value)) + "\n]"
    return json.dumps(value, separators=(",", ":"), allow_nan=False)


if __name__ == "__main__":
    FILE.write_text(as_text(record()) + "\n")
    sys.stderr.write(f"wrote {FILE} ({FILE.stat().st_size:,} bytes)\n")
