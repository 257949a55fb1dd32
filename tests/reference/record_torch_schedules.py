"""Record with PyTorch the learning rates that Thalweg's schedules must meet.

Run as ``python tests/reference/record_torch_schedules.py`` with the torch of ``thalweg[peers]``
installed. It writes ``torch_schedules.json`` beside this file. The tests read that file and need
no torch; where torch is installed, a live test imports this module and computes everything anew.

A rate of LR goes through PyTorch's scheduler, one entry for each update (for ReduceLROnPlateau:
each epoch), as the update finds it. ``ours`` are Thalweg's hyperparameters, ``theirs`` PyTorch's,
written down apart so that one does not follow from the other by a formula of ours.
"""

from __future__ import annotations

import datetime
import json
import math
import random
import sys
import warnings
from pathlib import Path
from typing import Any

import torch

FILE = Path(__file__).parent / "torch_schedules.json"
LR = 0.3

# Schedule, updates, Thalweg's hyperparameters, PyTorch's class, PyTorch's arguments.
# "up" stands for a warm-up of so many updates, done by LinearLR on the way to the first rate.
CASES: list[tuple[str, int, dict[str, Any], str, dict[str, Any]]] = [
    ("constant", 12, {}, "ConstantLR", {"factor": 1.0}),
    ("constant", 20, {"warmup": 0.29}, "ConstantLR", {"factor": 1.0, "up": 5}),
    ("constant", 100, {"warmup": 0.29}, "ConstantLR", {"factor": 1.0, "up": 29}),
    ("step", 30, {}, "StepLR", {"step_size": 10}),
    ("step", 3, {}, "StepLR", {"step_size": 1}),
    ("step", 2, {}, "StepLR", {"step_size": 1}),
    ("step", 4, {"every": 0.01}, "StepLR", {"step_size": 1}),
    ("step", 1, {}, "StepLR", {"step_size": 1}),
    ("step", 100, {"every": 0.07}, "StepLR", {"step_size": 7, "gamma": 0.1}),
    ("step", 100, {"every": 0.14, "gamma": 0.5}, "StepLR", {"step_size": 14, "gamma": 0.5}),
    ("step", 40, {"every": 1.0, "gamma": 0.5}, "StepLR", {"step_size": 40, "gamma": 0.5}),
    ("step", 50, {"warmup": 0.1, "gamma": 0.5}, "StepLR", {"up": 5, "step_size": 15, "gamma": 0.5}),
    ("multi_step", 40, {}, "MultiStepLR", {"milestones": [20, 30]}),
    ("multi_step", 4, {}, "MultiStepLR", {"milestones": [2, 3]}),
    (
        "multi_step",
        100,
        {"milestones": "0.57/0.28/0.29/0.57/0.92", "gamma": 0.4},
        "MultiStepLR",
        {"milestones": [28, 29, 57, 57, 92], "gamma": 0.4},
    ),
    ("multi_step", 33, {"milestones": "0.1"}, "MultiStepLR", {"milestones": [4]}),
    ("multi_step", 50, {"warmup": 0.2}, "MultiStepLR", {"up": 10, "milestones": [20, 30]}),
    ("exponential", 25, {}, "ExponentialLR", {"gamma": 0.01 ** (1 / 25)}),
    ("exponential", 1, {}, "ExponentialLR", {"gamma": 0.01}),
    ("exponential", 2, {}, "ExponentialLR", {"gamma": 0.1}),
    ("exponential", 60, {"final": 0.4}, "ExponentialLR", {"gamma": 0.4 ** (1 / 60)}),
    (
        "exponential",
        50,
        {"final": 1e-5, "warmup": 0.2},
        "ExponentialLR",
        {"up": 10, "gamma": 1e-5 ** (1 / 40)},
    ),
    ("polynomial", 20, {}, "PolynomialLR", {"total_iters": 20, "power": 1.0}),
    ("polynomial", 1, {}, "PolynomialLR", {"total_iters": 1, "power": 1.0}),
    ("polynomial", 2, {}, "PolynomialLR", {"total_iters": 2, "power": 1.0}),
    ("polynomial", 3, {}, "PolynomialLR", {"total_iters": 3, "power": 1.0}),
    ("polynomial", 57, {"power": 0.9}, "PolynomialLR", {"total_iters": 57, "power": 0.9}),
    ("polynomial", 57, {"power": 3}, "PolynomialLR", {"total_iters": 57, "power": 3.0}),
    (
        "polynomial",
        50,
        {"power": 2, "warmup": 0.3},
        "PolynomialLR",
        {"up": 15, "total_iters": 35, "power": 2.0},
    ),
    ("cosine", 40, {"warmup": 0.0}, "CosineAnnealingLR", {"T_max": 40}),
    ("cosine", 1, {"warmup": 0.0}, "CosineAnnealingLR", {"T_max": 1}),
    ("cosine", 3, {}, "CosineAnnealingLR", {"T_max": 3}),
    ("cosine", 60, {}, "CosineAnnealingLR", {"up": 3, "T_max": 57}),
    (
        "cosine",
        70,
        {"warmup": 0.3, "final": 0.2},
        "CosineAnnealingLR",
        {"up": 21, "T_max": 49, "eta_min": 0.06},
    ),
    ("cosine_restarts", 40, {}, "CosineAnnealingWarmRestarts", {"T_0": 10}),
    ("cosine_restarts", 4, {}, "CosineAnnealingWarmRestarts", {"T_0": 1}),
    ("cosine_restarts", 100, {"period": 0.07}, "CosineAnnealingWarmRestarts", {"T_0": 7}),
    ("cosine_restarts", 20, {"period": 1.0}, "CosineAnnealingWarmRestarts", {"T_0": 20}),
    (
        "cosine_restarts",
        100,
        {"period": 0.07, "growth": 2, "final": 0.1},
        "CosineAnnealingWarmRestarts",
        {"T_0": 7, "T_mult": 2, "eta_min": 0.03},
    ),
    (
        "cosine_restarts",
        130,
        {"period": 0.1, "growth": 3},
        "CosineAnnealingWarmRestarts",
        {"T_0": 13, "T_mult": 3},
    ),
    (
        "cosine_restarts",
        127,
        {"period": 0.001, "growth": 2},
        "CosineAnnealingWarmRestarts",
        {"T_0": 1, "T_mult": 2},
    ),
    (
        "cosine_restarts",
        130,
        {"period": 0.001, "growth": 3},
        "CosineAnnealingWarmRestarts",
        {"T_0": 1, "T_mult": 3},
    ),
    (
        "cosine_restarts",
        50,
        {"final": 0.3, "warmup": 0.2},
        "CosineAnnealingWarmRestarts",
        {"up": 10, "T_0": 10, "eta_min": 0.09},
    ),
    # PyTorch's momentum left alone (SGD without any has none to cycle).
    ("one_cycle", 100, {}, "OneCycleLR", {"total_steps": 100}),
    ("one_cycle", 57, {}, "OneCycleLR", {"total_steps": 57}),
    ("one_cycle", 1, {}, "OneCycleLR", {"total_steps": 1}),
    ("one_cycle", 2, {}, "OneCycleLR", {"total_steps": 2}),
    ("one_cycle", 3, {}, "OneCycleLR", {"total_steps": 3}),
    ("one_cycle", 30, {"peak": 0.0}, "OneCycleLR", {"total_steps": 30, "pct_start": 0.0}),
    ("one_cycle", 30, {"peak": 1.0}, "OneCycleLR", {"total_steps": 30, "pct_start": 1.0}),
    (
        "one_cycle",
        45,
        {"peak": 0.6, "div_factor": 5, "final_div_factor": 20},
        "OneCycleLR",
        {"total_steps": 45, "pct_start": 0.6, "div_factor": 5.0, "final_div_factor": 20.0},
    ),
    (
        "one_cycle",
        50,
        {"warmup": 0.2, "div_factor": 4},
        "OneCycleLR",
        {"up": 10, "total_steps": 40, "div_factor": 4.0},
    ),
    ("reduce_on_plateau", 20, {"warmup": 0.4}, "ConstantLR", {"factor": 1.0, "up": 8}),
]

# Name of the losses, Thalweg's hyperparameters, PyTorch's. PyTorch leaves out cuts of less than
# eps; Thalweg does not, hence eps = 0.
PLATEAUS: list[tuple[str, dict[str, float], dict[str, float]]] = [
    ("falling", {"patience": 2}, {"patience": 2}),
    ("noise", {}, {"patience": 3}),
    ("noise", {"patience": 0}, {"patience": 0}),
    ("noise", {"patience": 1, "factor": 0.5}, {"patience": 1, "factor": 0.5}),
    (
        "noise",
        {"patience": 2, "factor": 0.7, "cooldown": 3},
        {"patience": 2, "factor": 0.7, "cooldown": 3},
    ),
    ("noise", {"patience": 1, "least": 0.05}, {"patience": 1, "min_lr": 0.015}),
    (
        "slow",
        {"patience": 1, "factor": 0.3, "threshold": 0.05},
        {"patience": 1, "factor": 0.3, "threshold": 0.05},
    ),
    (
        "slow",
        {"patience": 1, "factor": 0.8, "threshold": 0},
        {"patience": 1, "factor": 0.8, "threshold": 0.0},
    ),
    ("slow", {"patience": 4}, {"patience": 4}),
    (
        "slow",
        {"patience": 0, "factor": 0.6, "threshold": 0.2, "cooldown": 1, "least": 0.1},
        {"patience": 0, "factor": 0.6, "threshold": 0.2, "cooldown": 1, "min_lr": 0.03},
    ),
    ("broken", {"patience": 2, "factor": 0.5}, {"patience": 2, "factor": 0.5}),
    (
        "broken",
        {"patience": 0, "factor": 0.9, "cooldown": 2},
        {"patience": 0, "factor": 0.9, "cooldown": 2},
    ),
]


def losses() -> dict[str, list[float]]:
    """Validation losses: falling throughout, mere noise, slow with noise, with NaN and infinity."""
    draw = random.Random(3)
    nan, inf = float("nan"), float("inf")
    return {
        "falling": [round(0.9**k, 6) for k in range(20)],
        "noise": [round(1 + draw.gauss(0, 0.1), 6) for _ in range(50)],
        "slow": [round(0.97**k * (1 + draw.gauss(0, 0.03)), 6) for k in range(50)],
        "broken": [nan, inf, nan, 2.0, nan, 1.0, 1.0, 1.1, nan, 0.5, inf, nan, 0.6, nan, 0.4, nan],
    }


def optimizer(lr: float) -> Any:
    """Anything that has a rate."""
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=lr)


def rates(owner: Any, scheduler: Any, updates: int) -> list[float]:
    """Return the rate of each update."""
    found = [float(owner.param_groups[0]["lr"])]
    for _ in range(updates - 1):
        owner.step()
        scheduler.step()
        found.append(float(owner.param_groups[0]["lr"]))
    return found


def scheduled(total: int, kind: str, theirs: dict[str, Any]) -> list[float]:
    """Run one of PyTorch's schedulers, behind LinearLR if there is a warm-up."""
    arguments = dict(theirs)
    up = arguments.pop("up", 0)
    if kind == "OneCycleLR":
        arguments |= {"max_lr": LR, "cycle_momentum": False}
    owner = optimizer(LR)
    scheduler = getattr(torch.optim.lr_scheduler, kind)(owner, **arguments)
    found = rates(owner, scheduler, total - up)
    if up:
        owner = optimizer(found[0])
        linear = torch.optim.lr_scheduler.LinearLR(
            owner, start_factor=1 / up, end_factor=1.0, total_iters=up - 1
        )
        found = rates(owner, linear, up) + found
    return found


def plateaued(sequence: list[float], theirs: dict[str, float]) -> list[float]:
    """Return the rate before the first epoch and after each."""
    owner = optimizer(LR)
    scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(owner, eps=0.0, **theirs)
    found = [LR]
    for loss in sequence:
        scheduler.step(loss)
        found.append(float(owner.param_groups[0]["lr"]))
    return found


def record() -> dict[str, Any]:
    """Everything the tests need, as plain data; NaN and infinity as words."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        sequences = losses()
        return {
            "torch": torch.__version__,
            "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
            "command": "python tests/reference/record_torch_schedules.py",
            "lr": LR,
            "losses": {
                name: [x if math.isfinite(x) else str(x) for x in sequence]
                for name, sequence in sequences.items()
            },
            "rates": [
                {
                    "schedule": schedule,
                    "total": total,
                    "ours": ours,
                    "torch": kind,
                    "theirs": theirs,
                    "rates": scheduled(total, kind, theirs),
                }
                for schedule, total, ours, kind, theirs in CASES
            ],
            "plateaus": [
                {
                    "schedule": "reduce_on_plateau",
                    "losses": name,
                    "ours": ours,
                    "torch": "ReduceLROnPlateau",
                    "theirs": theirs,
                    "rates": plateaued(sequences[name], theirs),
                }
                for name, ours, theirs in PLATEAUS
            ],
        }


def as_text(value: dict[str, Any]) -> str:
    """JSON with one case a line."""
    parts = []
    for key, item in value.items():
        if isinstance(item, list):
            lines = [json.dumps(one, separators=(",", ":"), allow_nan=False) for one in item]
            text = "[\n" + ",\n".join(lines) + "\n]"
        else:
            text = json.dumps(item, allow_nan=False)
        parts.append(f"{json.dumps(key)}: {text}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


if __name__ == "__main__":
    FILE.write_text(as_text(record()))
    sys.stderr.write(f"wrote {FILE} ({FILE.stat().st_size:,} bytes)\n")
