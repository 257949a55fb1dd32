"""Record with PyTorch (and scikit-learn) the numbers that Thalweg's losses must meet, in float64.

Run as ``python tests/reference/record_torch_losses.py`` with the torch of ``thalweg[peers]`` and
scikit-learn installed. It writes ``torch_losses.json`` beside this file. The tests read that file
and need no torch; where torch is installed, a live test imports this module and computes anew.

Nothing here comes from Thalweg. A loss that PyTorch has is PyTorch's; the others are written out
with PyTorch's functions, the gradient always being its autograd's.
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
FILE = HERE / "torch_losses.json"
ROWS = 60
CLASSES = 4


def side(y: Any) -> Any:
    """Class 0 or 1 as −1 or 1."""
    return torch.where(y > 0.5, 1.0, -1.0).to(y.dtype)


def quantile(z: Any, y: Any, level: float) -> Any:
    """Koenker and Bassett's ρ(u) = u (level − [u < 0])."""
    u = y - z
    return u * (level - (u < 0).to(u.dtype))


def log_cosh(z: Any, y: Any, scale: float) -> Any:
    """Written out."""
    return scale**2 * torch.log(torch.cosh((z - y) / scale))


def squared_hinge(z: Any, y: Any) -> Any:
    """PyTorch's multi-margin loss of the scores (−z/2, z/2), a mean over two classes."""
    two = torch.stack([-z / 2, z / 2], dim=-1)
    return 2 * functional.multi_margin_loss(two, y.long(), p=2, margin=1.0, reduction="none")


def modified_huber(z: Any, y: Any) -> Any:
    """Twice PyTorch's Huber loss, delta 2, of how far t·z falls short of 1."""
    short = functional.relu(1 - side(y) * z)
    return 2 * functional.huber_loss(short, torch.zeros_like(z), delta=2.0, reduction="none")


def perceptron(z: Any, y: Any) -> Any:
    """PyTorch's hinge embedding loss of t·z without a margin."""
    own = side(y) * z
    return functional.hinge_embedding_loss(own, -torch.ones_like(z), margin=0.0, reduction="none")


def exponential(z: Any, y: Any) -> Any:
    """The square root of the odds against the class: e⁻ᵗᶻ where z is half the log odds."""
    p = torch.sigmoid(2 * z)
    return torch.where(y > 0.5, (1 - p) / p, p / (1 - p)).sqrt()


def focal(z: Any, y: Any, gamma: float, alpha: float) -> Any:
    """Eq. 5 of Lin et al., as torchvision writes it, times 2 (see the record's differences)."""
    p = torch.sigmoid(z)
    entropy = functional.binary_cross_entropy_with_logits(z, y, reduction="none")
    p_true = p * y + (1 - p) * (1 - y)
    alpha_true = alpha * y + (1 - alpha) * (1 - y)
    return 2 * alpha_true * (1 - p_true) ** gamma * entropy


def poisson_deviance(z: Any, y: Any) -> Any:
    """Twice PyTorch's negative log likelihood, less that of a mean that is the count."""
    own = functional.poisson_nll_loss(torch.log(y.clamp(min=1e-300)), y, reduction="none")
    own = torch.where(y > 0, own, torch.zeros_like(y))
    return 2 * (functional.poisson_nll_loss(z, y, reduction="none") - own)


def gamma_deviance(z: Any, y: Any) -> Any:
    """McCullagh and Nelder, Generalized Linear Models (1989), table 2.1."""
    mean = torch.exp(z)
    return 2 * ((y - mean) / mean - torch.log(y / mean))


def tweedie_deviance(z: Any, y: Any, power: float) -> Any:
    """Jørgensen, The Theory of Dispersion Models (1997), as scikit-learn's user guide has it."""
    mean = torch.exp(z)
    one, two = 1 - power, 2 - power
    return 2 * (y**two / (one * two) - y * mean**one / one + mean**two / two)


def each(function: Callable[..., Any], **options: Any) -> Callable[..., Any]:
    """A function of PyTorch for every row."""
    return lambda z, y: function(z, y, reduction="none", **options)


# Thalweg's name → target, and for each setting of Thalweg's hyperparameters the loss of each row.
Cases = list[tuple[dict[str, float], Callable[..., Any]]]
LOSSES: dict[str, tuple[str, Cases]] = {
    "squared_error": ("number", [({}, each(functional.mse_loss))]),
    "absolute_error": ("number", [({}, each(functional.l1_loss))]),
    "huber": (
        "number",
        [({"delta": d}, each(functional.huber_loss, delta=d)) for d in (1.0, 0.3, 2.5)],
    ),
    "quantile": (
        "number",
        [({"level": q}, lambda z, y, q=q: quantile(z, y, q)) for q in (0.5, 0.1, 0.95)],
    ),
    "log_cosh": (
        "number",
        [({"scale": s}, lambda z, y, s=s: log_cosh(z, y, s)) for s in (1.0, 0.4, 3.0)],
    ),
    "epsilon_insensitive": (
        "number",
        [
            ({"epsilon": e}, lambda z, y, e=e: functional.softshrink(z - y, e).abs())
            for e in (0.1, 0.0, 1.5)
        ],
    ),
    "log_loss": (
        "class of 2",
        [
            (
                {"smoothing": s},
                lambda z, y, s=s: functional.binary_cross_entropy_with_logits(
                    z, y * (1 - s) + s / 2, reduction="none"
                ),
            )
            for s in (0.0, 0.1, 0.6)
        ],
    ),
    "hinge": (
        "class of 2",
        [
            (
                {},
                lambda z, y: functional.hinge_embedding_loss(
                    side(y) * z, -torch.ones_like(z), margin=1.0, reduction="none"
                ),
            )
        ],
    ),
    "squared_hinge": ("class of 2", [({}, squared_hinge)]),
    "modified_huber": ("class of 2", [({}, modified_huber)]),
    "focal": (
        "class of 2",
        [
            ({"gamma": g, "alpha": a}, lambda z, y, g=g, a=a: focal(z, y, g, a))
            for g, a in ((2.0, 0.5), (0.0, 0.5), (2.0, 0.25), (0.7, 0.9), (5.0, 0.5))
        ],
    ),
    "cross_entropy": (
        f"class of {CLASSES}",
        [
            ({"smoothing": s}, each(functional.cross_entropy, label_smoothing=s))
            for s in (0.0, 0.1, 0.6)
        ],
    ),
    "poisson_deviance": ("count", [({}, poisson_deviance)]),
    "gamma_deviance": ("positive", [({}, gamma_deviance)]),
    "tweedie_deviance": (
        "amount",
        [
            ({"power": p}, lambda z, y, p=p: tweedie_deviance(z, y, p))
            for p in (1.5, 1.05, 1.2, 1.9)
        ],
    ),
    "perceptron": ("class of 2", [({}, perceptron)]),
    "exponential": ("class of 2", [({}, exponential)]),
}


def points(target: str) -> tuple[list[Any], list[float]]:
    """Scores and targets with few digits; no score is where a loss has a corner."""
    draw = random.Random(target)
    z: list[Any] = [round(draw.gauss(0, 1.7), 4) + 3e-5 for _ in range(ROWS)]
    y: list[float] = {
        "number": lambda: [round(draw.gauss(0, 2), 3) for _ in z],
        "class of 2": lambda: [float(draw.random() < 0.4) for _ in z],
        f"class of {CLASSES}": lambda: [float(draw.randrange(CLASSES)) for _ in z],
        "count": lambda: [float(int(draw.expovariate(0.5))) for _ in z],
        "positive": lambda: [round(draw.lognormvariate(0, 1.5), 3) + 0.001 for _ in z],
        "amount": lambda: [
            0.0 if draw.random() < 0.4 else round(draw.lognormvariate(0, 1.5), 3) for _ in z
        ],
    }[target]()
    if target == f"class of {CLASSES}":
        z = [[round(draw.gauss(0, 2), 4) for _ in range(CLASSES)] for _ in z]
    return z, y


def computed(name: str) -> dict[str, Any]:
    """Value and gradient of every row, for each setting."""
    target, cases = LOSSES[name]
    z, y = points(target)
    results = []
    for hyperparameters, function in cases:
        scores = torch.tensor(z, dtype=torch.float64, requires_grad=True)
        truth = torch.tensor(y, dtype=torch.float64)
        values = function(scores, truth.long() if scores.ndim > 1 else truth)
        values.sum().backward()
        results.append(
            {
                "hyperparameters": hyperparameters,
                "value": values.detach().tolist(),
                "gradient": scores.grad.tolist(),
            }
        )
    return {"target": target, "z": z, "y": y, "cases": results}


def stochastic_descent() -> dict[str, Any]:
    """Value and gradient of the losses inside scikit-learn's SGDClassifier and SGDRegressor."""
    import sklearn
    from sklearn.linear_model import _sgd_fast as peers

    found: dict[str, Any] = {"version": sklearn.__version__}
    for name, peer, two in (
        ("hinge", peers.Hinge(1.0), True),
        ("squared_hinge", peers.SquaredHinge(1.0), True),
        ("modified_huber", peers.ModifiedHuber(), True),
        ("epsilon_insensitive", peers.EpsilonInsensitive(0.1), False),
        ("perceptron", peers.Hinge(0.0), True),
    ):
        z, y = points(LOSSES[name][0])
        own = [2 * t - 1 if two else t for t in y]
        found[name] = {
            "value": [peer.py_loss(t, s) for t, s in zip(own, z, strict=True)],
            "gradient": [peer.py_dloss(s, t) for t, s in zip(own, z, strict=True)],
        }
    return found


def record() -> dict[str, Any]:
    """Everything the tests need, as plain data."""
    return {
        "torch": torch.__version__,
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "command": "python tests/reference/record_torch_losses.py",
        "dtype": "float64",
        "losses": {name: computed(name) for name in LOSSES},
        "scikit-learn": stochastic_descent(),
    }


def as_text(value: Any, depth: int = 0) -> str:
    """JSON with one list of numbers a line."""
    if isinstance(value, dict) and "hyperparameters" not in value:
        lines = [f"{json.dumps(key)}: {as_text(item, depth + 1)}" for key, item in value.items()]
        return "{\n" + ",\n".join(lines) + "\n}"
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return "[\n" + ",\n".join(json.dumps(item, separators=(",", ":")) for item in value) + "\n]"
    return json.dumps(value, separators=(",", ":"), allow_nan=False)


if __name__ == "__main__":
    FILE.write_text(as_text(record()) + "\n")
    sys.stderr.write(f"wrote {FILE} ({FILE.stat().st_size:,} bytes)\n")
