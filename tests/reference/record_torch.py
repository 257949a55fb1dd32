"""Record with PyTorch, in float64, the numbers that Thalweg's optimizers and schedules must meet.

Run as ``python tests/reference/record_torch.py`` with the torch of ``thalweg[peers]`` installed.
It writes ``torch_optimizers.json`` beside this file. The tests read that file and need no torch;
where torch is installed, a live test imports this module and computes everything anew.

NAdam keeps its product of momenta, and ASGD its rate and the weight of its average, in torch's
default dtype whatever the parameters' dtype, hence ``set_default_dtype``.
"""

from __future__ import annotations

import inspect
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import optimizer_feed as feed
import torch

HERE = Path(__file__).parent
FILE = HERE / "torch_optimizers.json"
STEPS = feed.STEPS
gradients = feed.gradients

# Thalweg's name → PyTorch's class, what it is called with, and values of each hyperparameter under
# Thalweg's name. PyTorch takes some of them in pairs, see PAIRS.
BETAS = {"beta1": 0.6, "beta2": 0.8}
ADAM = {**BETAS, "eps": 0.2, "weight_decay": 0.3}
ELEMENTWISE: dict[str, dict[str, Any]] = {
    "sgd": {"class": "SGD", "fixed": {}, "others": {"weight_decay": 0.3}},
    "momentum": {
        "class": "SGD",
        "fixed": {"momentum": 0.9},
        "others": {"momentum": 0.5, "dampening": 0.4, "weight_decay": 0.3},
    },
    "nag": {
        "class": "SGD",
        "fixed": {"momentum": 0.9, "nesterov": True},
        "others": {"momentum": 0.5, "weight_decay": 0.3},
    },
    "adagrad": {
        "class": "Adagrad",
        "fixed": {},
        "others": {
            "lr_decay": 0.3,
            "initial_accumulator_value": 0.1,
            "eps": 0.2,
            "weight_decay": 0.3,
        },
    },
    "adadelta": {
        "class": "Adadelta",
        "fixed": {},
        "others": {"rho": 0.6, "eps": 1e-2, "weight_decay": 0.3},
    },
    "rmsprop": {
        "class": "RMSprop",
        "fixed": {},
        "others": {"alpha": 0.7, "eps": 0.2, "momentum": 0.5, "centered": 1, "weight_decay": 0.3},
        "more": [{"lr": 0.02, "momentum": 0.9, "centered": 1}],
    },
    "rprop": {
        "class": "Rprop",
        "fixed": {},
        "others": {"eta_minus": 0.3, "eta_plus": 1.5, "least": 0.015, "most": 0.03},
        "more": [{"lr": 1e-3, "least": 5e-3}, {"lr": 0.1, "most": 0.04}],
    },
    "adam": {"class": "Adam", "fixed": {}, "others": ADAM},
    "adamw": {"class": "AdamW", "fixed": {}, "others": ADAM},
    "adamax": {"class": "Adamax", "fixed": {}, "others": ADAM},
    "nadam": {"class": "NAdam", "fixed": {}, "others": {**ADAM, "momentum_decay": 0.5}},
    "amsgrad": {"class": "Adam", "fixed": {"amsgrad": True}, "others": ADAM},
    "radam": {"class": "RAdam", "fixed": {}, "others": ADAM},
    "asgd": {
        "class": "ASGD",
        "fixed": {},
        "others": {"lambd": 0.05, "alpha": 0.4, "t0": 5.0, "weight_decay": 0.3},
        "more": [{"lr": 0.1, "t0": 0.0}],
    },
}
PAIRS = {
    "betas": ("beta1", "beta2"),
    "etas": ("eta_minus", "eta_plus"),
    "step_sizes": ("least", "most"),
}


VALLEY_START = [0.8, -0.6, 1.1]


def valley(x: Any) -> Any:
    """A smooth, non-quadratic, coupled function of three variables (torch)."""
    return (
        torch.log(torch.cosh(2 * x[0] + x[1]))
        + 0.25 * x[1] ** 4
        + 0.5 * (x[2] - torch.sin(x[0])) ** 2
    )


def optimizer_for(name: str, parameters: list[Any], settings: dict[str, float]) -> Any:
    """Construct PyTorch's optimizer from Thalweg's names."""
    optimizer = ELEMENTWISE[name]
    settings, usual = dict(settings), defaults(name)
    arguments = dict(optimizer["fixed"])
    for pair, keys in PAIRS.items():
        if set(keys) & set(settings):
            arguments[pair] = tuple(settings.pop(key, usual[key]) for key in keys)
    if "centered" in settings:
        arguments["centered"] = bool(settings.pop("centered"))
    arguments.update(settings)
    return getattr(torch.optim, optimizer["class"])(parameters, foreach=False, **arguments)


def fed(name: str, settings: dict[str, float], schedule: str) -> dict[str, Any]:
    """Feed the fixed gradients; return the points and learning rates, and ASGD's average."""
    x = torch.tensor(feed.START, requires_grad=True)
    optimizer = optimizer_for(name, [x], settings)
    scheduler = None
    if schedule == "inverse_scaling":
        scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, feed.falling)
    points, rates, averaged = [], [], []
    for g in gradients():
        rates.append(float(optimizer.param_groups[0]["lr"]))
        x.grad = torch.tensor(g)
        optimizer.step()
        if scheduler is not None:
            scheduler.step()
        points.append(x.detach().tolist())
        if name == "asgd":
            averaged.append(optimizer.state[x]["ax"].tolist())
    found = {"settings": settings, "schedule": schedule, "lr": rates, "points": points}
    return found | {"averaged": averaged} if averaged else found


def descended(name: str, lr: float, l2: float = 0.0) -> dict[str, Any]:
    """Go down the valley with autograd's gradients."""
    x = torch.tensor(VALLEY_START, requires_grad=True)
    optimizer = optimizer_for(name, [x], {"lr": lr} | ({"weight_decay": l2} if l2 else {}))
    points = [x.detach().tolist()]
    for _ in range(STEPS):
        optimizer.zero_grad()
        valley(x).backward()
        optimizer.step()
        points.append(x.detach().tolist())
    return {"lr": lr, "points": points}


def defaults(name: str) -> dict[str, float]:
    """PyTorch's own defaults, under Thalweg's names."""
    parameters = inspect.signature(getattr(torch.optim, ELEMENTWISE[name]["class"])).parameters
    found = {key: p.default for key, p in parameters.items() if p.default is not p.empty}
    for pair, keys in PAIRS.items():
        found.update(zip(keys, found.pop(pair, ()), strict=False))
    return {key: float(value) for key, value in found.items() if isinstance(value, (int, float))}


def in_default_float32(name: str) -> float:
    """How far float64 parameters end from here where torch's default dtype is float32."""
    settings = {"lr": 0.1} | ({"lambd": 0.05} if name == "asgd" else {})

    def end() -> Any:
        x = torch.tensor(feed.START, dtype=torch.float64, requires_grad=True)
        optimizer = optimizer_for(name, [x], settings)
        for g in gradients():
            x.grad = torch.tensor(g, dtype=torch.float64)
            optimizer.step()
        return x.detach()

    before = torch.get_default_dtype()
    ends = []
    try:
        for dtype in (torch.float64, torch.float32):
            torch.set_default_dtype(dtype)
            ends.append(end())
    finally:
        torch.set_default_dtype(before)
    return float((ends[0] - ends[1]).abs().max())


def cases(name: str) -> list[tuple[dict[str, float], str]]:
    """The settings recorded."""
    return feed.cases(ELEMENTWISE[name])


def scheduled() -> dict[str, Any]:
    """Learning rates of torch's schedules, for a rate of 1."""

    def rates(make: Any, steps: int) -> list[float]:
        optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
        scheduler = make(optimizer)
        found = []
        for _ in range(steps):
            found.append(float(optimizer.param_groups[0]["lr"]))
            optimizer.step()
            scheduler.step()
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
            **feed.origin("python tests/reference/record_torch.py", torch=torch.__version__),
            "note": (
                "Default dtype float64: under float32 NAdam's product of momenta and ASGD's rate "
                "are float32 even for float64 parameters, see how_far_in_float32."
            ),
            "how_far_in_float32": {name: in_default_float32(name) for name in ("nadam", "asgd")},
            "valley_start": VALLEY_START,
            "defaults": {name: defaults(name) for name in ELEMENTWISE},
            "fed": {name: [fed(name, *case) for case in cases(name)] for name in ELEMENTWISE},
            "valley": {
                name: [descended(name, lr) for lr in feed.LEARNING_RATES[1:]]
                for name in ELEMENTWISE
            },
            "schedules": scheduled(),
        }


if __name__ == "__main__":
    FILE.write_text(feed.as_text(record()) + "\n")
    sys.stderr.write(f"wrote {FILE} ({FILE.stat().st_size:,} bytes)\n")
