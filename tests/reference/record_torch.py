"""Record with PyTorch, in float64, the numbers that Thalweg's optimizers and schedules must meet.

Run as ``python tests/reference/record_torch.py`` with the torch of ``thalweg[peers]`` installed.
It writes ``torch_optimizers.json`` beside this file. The tests read that file and need no torch;
where torch is installed, a live test imports this module and computes everything anew.

NAdam keeps its product of momenta in torch's default dtype, hence ``set_default_dtype``.
"""

from __future__ import annotations

import datetime
import inspect
import json
import math
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch

HERE = Path(__file__).parent
FILE = HERE / "torch_optimizers.json"
STEPS = 28
START = [0.3, -1.2, 0.0, 2.0, 1.0]
LEARNING_RATES = [3e-4, 1e-2, 0.1]

# Thalweg's name → PyTorch's class, what it is called with, and PyTorch's name of each
# hyperparameter; betas stand by their place. `others` are values far enough from the defaults to
# show in the trajectory.
RULES: dict[str, dict[str, Any]] = {
    "sgd": {"class": "SGD", "fixed": {}, "others": {}},
    "momentum": {"class": "SGD", "fixed": {"momentum": 0.9}, "others": {"momentum": 0.5}},
    "nag": {
        "class": "SGD",
        "fixed": {"momentum": 0.9, "nesterov": True},
        "others": {"momentum": 0.5},
    },
    "adagrad": {
        "class": "Adagrad",
        "fixed": {},
        "others": {"lr_decay": 0.3, "initial_accumulator_value": 0.1, "eps": 0.2},
    },
    "adadelta": {"class": "Adadelta", "fixed": {}, "others": {"rho": 0.6, "eps": 1e-2}},
    "rmsprop": {"class": "RMSprop", "fixed": {}, "others": {"alpha": 0.7, "eps": 0.2}},
    "adam": {"class": "Adam", "fixed": {}, "others": {"beta1": 0.6, "beta2": 0.8, "eps": 0.2}},
    "adamax": {"class": "Adamax", "fixed": {}, "others": {"beta1": 0.6, "beta2": 0.8, "eps": 0.2}},
    "nadam": {
        "class": "NAdam",
        "fixed": {},
        "others": {"beta1": 0.6, "beta2": 0.8, "eps": 0.2, "momentum_decay": 0.5},
    },
    "amsgrad": {
        "class": "Adam",
        "fixed": {"amsgrad": True},
        "others": {"beta1": 0.6, "beta2": 0.8, "eps": 0.2},
    },
}


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


VALLEY_START = [0.8, -0.6, 1.1]


def valley(x: Any) -> Any:
    """A smooth, non-quadratic, coupled function of three variables (torch)."""
    return (
        torch.log(torch.cosh(2 * x[0] + x[1]))
        + 0.25 * x[1] ** 4
        + 0.5 * (x[2] - torch.sin(x[0])) ** 2
    )


def falling(step: int) -> float:
    """Thalweg's inverse scaling with power 0.5, from update 0."""
    return (step + 1) ** -0.5


def optimizer_for(name: str, parameters: list[Any], settings: dict[str, float]) -> Any:
    """Construct PyTorch's optimizer from Thalweg's names."""
    rule = RULES[name]
    settings = dict(settings)
    arguments = dict(rule["fixed"])
    if {"beta1", "beta2"} & set(settings):
        arguments["betas"] = (settings.pop("beta1", 0.9), settings.pop("beta2", 0.999))
    arguments.update(settings)
    return getattr(torch.optim, rule["class"])(parameters, foreach=False, **arguments)


def fed(name: str, settings: dict[str, float], schedule: str) -> dict[str, Any]:
    """Feed the fixed gradients; return the points and learning rates."""
    x = torch.tensor(START, requires_grad=True)
    optimizer = optimizer_for(name, [x], settings)
    course = None
    if schedule == "inverse_scaling":
        course = torch.optim.lr_scheduler.LambdaLR(optimizer, falling)
    points, rates = [], []
    for g in gradients():
        rates.append(float(optimizer.param_groups[0]["lr"]))
        x.grad = torch.tensor(g)
        optimizer.step()
        if course is not None:
            course.step()
        points.append(x.detach().tolist())
    return {"settings": settings, "schedule": schedule, "lr": rates, "points": points}


def descended(name: str, lr: float, l2: float = 0.0) -> dict[str, Any]:
    """Go down the valley with autograd's gradients."""
    x = torch.tensor(VALLEY_START, requires_grad=True)
    optimizer = optimizer_for(name, [x], {"lr": lr, "weight_decay": l2})
    points = [x.detach().tolist()]
    for _ in range(STEPS):
        optimizer.zero_grad()
        valley(x).backward()
        optimizer.step()
        points.append(x.detach().tolist())
    return {"lr": lr, "points": points}


def defaults(name: str) -> dict[str, float]:
    """PyTorch's own defaults, under Thalweg's names."""
    parameters = inspect.signature(getattr(torch.optim, RULES[name]["class"])).parameters
    found = {key: p.default for key, p in parameters.items() if p.default is not p.empty}
    if "betas" in found:
        found["beta1"], found["beta2"] = found.pop("betas")
    return {
        key: float(value)
        for key, value in found.items()
        if isinstance(value, (int, float)) and not isinstance(value, bool)
    }


def cases(name: str) -> list[tuple[dict[str, float], str]]:
    """The settings recorded: defaults, learning rates, each hyperparameter, a schedule."""
    others = RULES[name]["others"]
    return [
        ({}, "constant"),
        *(({"lr": lr}, "constant") for lr in LEARNING_RATES),
        *(({"lr": 0.02, key: value}, "constant") for key, value in others.items()),
        ({"lr": 0.05, **others}, "inverse_scaling"),
    ]


def scheduled() -> dict[str, Any]:
    """Learning rates of torch's schedules, for a rate of 1."""

    def rates(make: Any, steps: int) -> list[float]:
        optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
        course = make(optimizer)
        found = []
        for _ in range(steps):
            found.append(float(optimizer.param_groups[0]["lr"]))
            optimizer.step()
            course.step()
        return found

    kinds = torch.optim.lr_scheduler

    def warmed(optimizer: Any) -> Any:
        up = kinds.LinearLR(optimizer, start_factor=1 / 10, end_factor=1.0, total_iters=9)
        down = kinds.CosineAnnealingLR(optimizer, T_max=30, eta_min=0.2)
        return kinds.SequentialLR(optimizer, [up, down], milestones=[10])

    return {
        "CosineAnnealingLR(T_max=40)": rates(
            lambda optimizer: kinds.CosineAnnealingLR(optimizer, T_max=40), 40
        ),
        "CosineAnnealingLR(T_max=40, eta_min=0.1)": rates(
            lambda optimizer: kinds.CosineAnnealingLR(optimizer, T_max=40, eta_min=0.1), 40
        ),
        "SequentialLR([LinearLR(0.1, 1, 9), CosineAnnealingLR(30, 0.2)], [10])": rates(warmed, 40),
    }


@contextmanager
def float64() -> Any:
    """Make float64 torch's default dtype for a while."""
    before = torch.get_default_dtype()
    torch.set_default_dtype(torch.float64)
    try:
        yield
    finally:
        torch.set_default_dtype(before)


def record() -> dict[str, Any]:
    """Everything the tests need, as plain data."""
    with float64():
        return {
            "torch": torch.__version__,
            "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
            "command": "python tests/reference/record_torch.py",
            "dtype": "float64",
            "start": START,
            "gradients": gradients(),
            "valley_start": VALLEY_START,
            "defaults": {name: defaults(name) for name in RULES},
            "fed": {name: [fed(name, *case) for case in cases(name)] for name in RULES},
            "valley": {name: [descended(name, lr) for lr in LEARNING_RATES[1:]] for name in RULES},
            "schedules": scheduled(),
        }


def as_text(value: Any, depth: int = 0) -> str:
    """JSON with one trajectory a line."""
    if isinstance(value, dict) and depth < 2 and "lr" not in value:
        lines = [f"{json.dumps(key)}: {as_text(item, depth + 1)}" for key, item in value.items()]
        return "{\n" + ",\n".join(lines) + "\n}"
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return "[\n" + ",\n".join(json.dumps(item, separators=(",", ":")) for item in value) + "\n]"
    return json.dumps(value, separators=(",", ":"), allow_nan=False)


if __name__ == "__main__":
    FILE.write_text(as_text(record()) + "\n")
    sys.stderr.write(f"wrote {FILE} ({FILE.stat().st_size:,} bytes)\n")
