"""What every library is fed, and how its numbers are written; see record_torch.py and the others.

Nothing here needs a library: the recording scripts and the tests both import it.
"""

from __future__ import annotations

import datetime
import json
import math
import platform
from typing import Any

STEPS = 28
START = [0.3, -1.2, 0.0, 2.0, 1.0]
LEARNING_RATES = [3e-4, 1e-2, 0.1]


def gradients() -> list[list[float]]:
    """Ordinary, sometimes exactly 0, tiny, large, and 0 until late."""
    return [
        [
            round(0.3 + 1.5 * math.cos(0.7 * t), 6),
            round(math.sin(t), 6) if t % 3 == 2 else 0.0,
            round(2e-9 * math.cos(1.3 * t + 0.4), 15),
            round(1e4 * math.cos(2.1 * t) + 500, 3) if t % 5 else -2.5,
            round(0.5 - 0.03 * t, 6) if t >= 10 else 0.0,
        ]
        for t in range(STEPS)
    ]


def falling(step: int) -> float:
    """Thalweg's inverse scaling with power 0.5, from update 0."""
    return (step + 1) ** -0.5


def rates(lr: float, schedule: str) -> list[float]:
    """The learning rate of every update."""
    return [lr * (falling(i) if schedule == "inverse_scaling" else 1.0) for i in range(STEPS)]


def cases(optimizer: dict[str, Any]) -> list[tuple[dict[str, float], str]]:
    """The settings recorded: defaults, learning rates, each hyperparameter, all on a schedule.

    `others` of an optimizer are values far enough from the defaults to show in the trajectory,
    `more` are further settings.
    """
    others = optimizer["others"]
    return [
        ({}, "constant"),
        *(({"lr": lr}, "constant") for lr in LEARNING_RATES),
        *(({"lr": 0.02, key: value}, "constant") for key, value in others.items()),
        *((settings, "constant") for settings in optimizer.get("more", [])),
        ({"lr": 0.05}, "inverse_scaling"),
        *([({"lr": 0.05, **others}, "inverse_scaling")] if others else []),
    ]


def origin(command: str, **versions: str) -> dict[str, Any]:
    """What stands beside the numbers."""
    return {
        **versions,
        "python": platform.python_version(),
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "command": command,
        "dtype": "float64",
        "start": START,
        "gradients": gradients(),
    }


def as_text(value: Any, depth: int = 0) -> str:
    """JSON with one trajectory a line."""
    if isinstance(value, dict) and depth < 2 and "lr" not in value:
        lines = [f"{json.dumps(key)}: {as_text(item, depth + 1)}" for key, item in value.items()]
        return "{\n" + ",\n".join(lines) + "\n}"
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return "[\n" + ",\n".join(json.dumps(item, separators=(",", ":")) for item in value) + "\n]"
    return json.dumps(value, separators=(",", ":"), allow_nan=False)
