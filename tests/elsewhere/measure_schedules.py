"""Learning rates of PyTorch, Keras, optax and scikit-learn; the first one or the peak is 0.1."""

from __future__ import annotations

import warnings
from typing import Any

from measure_losses import default
from measuring import keras, measured, numbers

LR = 0.1
UPDATES = 24


def of_torch(schedule: Any, updates: int = UPDATES, **options: Any) -> list[float]:
    """The rate of every update."""
    import torch

    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], LR)
    scheduler, rates = schedule(optimizer, **options), []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # on the order of calls
        for _ in range(updates):
            rates.append(float(optimizer.param_groups[0]["lr"]))
            scheduler.step()
    return rates


def over(schedule: Any, updates: int = UPDATES) -> list[float]:
    """The rate of every update from a function of the updates before it."""
    return [float(numbers(schedule(step))) for step in range(updates)]


@measured("torch")
def torch_schedules() -> dict[str, Any]:
    from torch.optim import lr_scheduler as torch

    try:
        of_torch(torch.CosineAnnealingWarmRestarts, T_0=4, T_mult=1.5)
        of_parts = "accepted"
    except ValueError as error:
        of_parts = str(error)
    return {
        "CosineAnnealingLR": of_torch(torch.CosineAnnealingLR, T_max=UPDATES, eta_min=0.02),
        "CosineAnnealingWarmRestarts": of_torch(torch.CosineAnnealingWarmRestarts, T_0=3, T_mult=2),
        "T_mult=1.5": of_parts,
        "ExponentialLR": of_torch(torch.ExponentialLR, gamma=0.01 ** (1 / UPDATES)),
        "MultiStepLR": of_torch(torch.MultiStepLR, milestones=[12, 18]),
        "OneCycleLR": of_torch(
            torch.OneCycleLR, max_lr=LR, total_steps=UPDATES, cycle_momentum=False
        ),
        "pct_start": default(torch.OneCycleLR, "pct_start"),
        "straight": of_torch(
            torch.OneCycleLR,
            max_lr=LR,
            total_steps=UPDATES,
            cycle_momentum=False,
            anneal_strategy="linear",
            three_phase=True,
        ),
        "PolynomialLR": of_torch(torch.PolynomialLR, total_iters=UPDATES, power=2.0),
        "total_iters": default(torch.PolynomialLR, "total_iters"),
        "StepLR": of_torch(torch.StepLR, step_size=8),
    }


@measured("torch")
def torch_plateau() -> dict[str, Any]:
    from torch.optim.lr_scheduler import ReduceLROnPlateau

    return {
        "defaults": {k: default(ReduceLROnPlateau, k) for k in ("patience", "min_lr", "eps")},
        "flat": on_plateau([1.0] * 12, patience=3),
        "below_0": on_plateau([-1 + 5e-5 * i for i in range(9)], patience=3),
        "tiny": on_plateau([1.0] * 12, patience=1, factor=0.5, lr=1.5e-8),
        "min_lr": on_plateau([1.0] * 12, patience=1, min_lr=0.03),
    }


def on_plateau(losses: list[float], lr: float = LR, **options: Any) -> list[float]:
    """The rate behind every epoch of these validation losses."""
    import torch

    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr)
    scheduler, rates = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, **options), []
    for loss in losses:
        scheduler.step(loss)
        rates.append(float(optimizer.param_groups[0]["lr"]))
    return rates


@measured("keras", "jax")
def keras_schedules() -> dict[str, Any]:
    library = keras()
    schedules = library.optimizers.schedules
    restarts = schedules.CosineDecayRestarts
    return {
        "InverseTimeDecay": over(schedules.InverseTimeDecay(LR, 1, 0.05)),
        "t_mul": default(restarts, "t_mul"),
        "CosineDecayRestarts": over(restarts(LR, 3)),
        "m_mul": over(restarts(LR, 3, m_mul=0.5)),
        "ExponentialDecay": over(schedules.ExponentialDecay(LR, UPDATES, 0.01)),
        "staircase": over(schedules.ExponentialDecay(LR, 8, 0.1, staircase=True)),
        "PiecewiseConstantDecay": over(
            schedules.PiecewiseConstantDecay([12, 18], [LR, LR / 10, LR / 100])
        ),
        "PolynomialDecay": over(schedules.PolynomialDecay(LR, UPDATES, 0.02, power=2.0)),
        "end_learning_rate": default(schedules.PolynomialDecay, "end_learning_rate"),
    }


@measured("keras", "jax")
def keras_plateau() -> dict[str, Any]:
    """The rate behind every epoch."""
    library = keras()
    found = {}
    cases = {"flat": [1.0] * 12, "near_100": [100 - 1e-3 * i for i in range(9)]}
    for name, losses in cases.items():
        model = library.Sequential([library.Input((1,)), library.layers.Dense(1)])
        model.compile(library.optimizers.SGD(LR), "mse")
        callback = library.callbacks.ReduceLROnPlateau(monitor="loss", patience=3, min_delta=1e-4)
        callback.set_model(model)
        callback.on_train_begin()
        rates = []
        for epoch, loss in enumerate(losses):
            callback.on_epoch_end(epoch, {"loss": loss})
            rates.append(float(model.optimizer.learning_rate))
        found[name] = rates
    return found


@measured("optax", "jax")
def optax_schedules() -> dict[str, Any]:
    import optax

    return {
        "cosine_decay_schedule": over(optax.cosine_decay_schedule(LR, UPDATES, alpha=0.2)),
        "warmup_cosine_decay_schedule": over(
            optax.warmup_cosine_decay_schedule(0.0, LR, 4, UPDATES)
        ),
        "exponential_decay": over(optax.exponential_decay(LR, UPDATES, 0.01)),
        "staircase": over(optax.exponential_decay(LR, 8, 0.1, staircase=True)),
        "piecewise_constant_schedule": over(
            optax.piecewise_constant_schedule(LR, {12: 0.1, 18: 0.1})
        ),
        "cosine_onecycle_schedule": over(optax.cosine_onecycle_schedule(20, LR), 22),
        "polynomial_schedule": over(optax.polynomial_schedule(LR, 0.02, 2.0, UPDATES)),
    }


@measured("sklearn")
def sklearn_schedules() -> dict[str, Any]:
    """The rates are read off an intercept that each row moves by one of them."""
    from sklearn.linear_model import SGDClassifier, SGDRegressor

    def rates(steps: int, **options: Any) -> list[float]:
        model = SGDClassifier(loss="hinge", shuffle=False, **options)
        before, found = 0.0, []
        for i in range(steps):  # to and fro, so that no margin reaches 1
            model.partial_fit([[0.0]], [i % 2], classes=[0, 1])
            found.append(abs(float(model.intercept_[0]) - before))
            before = float(model.intercept_[0])
        return found

    inverse = {"learning_rate": "invscaling", "eta0": LR, "power_t": 0.3}
    return {
        "optimal": rates(UPDATES, learning_rate="optimal", alpha=2.0),
        "invscaling": rates(UPDATES, **inverse),
        "power_t": [default(SGDRegressor, "power_t"), default(SGDClassifier, "power_t")],
    }
