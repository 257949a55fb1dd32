"""One setting worth trying: optimizer, learning rate, batch size, schedule, penalty, seed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from thalweg.errors import UsageError
from thalweg.hyperparameters import check_range, chosen
from thalweg.optimizers import OPTIMIZERS
from thalweg.penalties import PENALTIES
from thalweg.schedules import SCHEDULES

BatchSize = int | Literal["full"]


@dataclass(frozen=True, init=False)
class Run:
    """One run of a race.

    Attributes:
        optimizer: its name.
        hyperparameters: all of the optimizer's, ``lr`` among them.
        batch_size: rows for each update, or "full" for all of them: full-batch descent; 1 is
            stochastic descent.
        schedule: name of the learning rate's schedule.
        schedule_hyperparameters: all of the schedule's.
        l2: strength of the L2 penalty, ≥ 0, in the target's unit (see `thalweg.penalties.l2`).
        seed: of the order in which the run meets the rows. A run of full batches has none.

    """

    optimizer: str
    hyperparameters: Mapping[str, float]
    batch_size: BatchSize
    schedule: str
    schedule_hyperparameters: Mapping[str, float]
    l2: float
    seed: int

    def __init__(
        self,
        optimizer: str = "adam",
        lr: float | None = None,
        batch_size: BatchSize = 256,
        *,
        schedule: str = "constant",
        l2: float = 0.0,
        seed: int = 0,
        **hyperparameters: float,
    ) -> None:
        """Check and complete a setting.

        Args:
            optimizer: a name, or ``name,key=value,…``.
            lr: learning rate, > 0; the optimizer's default if None.
            batch_size: a whole number ≥ 1, or "full".
            schedule: a name, or ``name,key=value,…``.
            l2: ≥ 0.
            seed: a whole number ≥ 0.
            hyperparameters: of the optimizer, as ``beta1=0.8``.

        Raises:
            UsageError: an unknown name or a number out of its range.

        """
        given = hyperparameters if lr is None else {"lr": lr, **hyperparameters}
        rule, numbers = chosen("optimizer", optimizer, OPTIMIZERS, given)
        course, course_numbers = chosen("schedule", schedule, SCHEDULES)
        made = {
            "optimizer": rule.name,
            "hyperparameters": numbers,
            "batch_size": _batch_size(batch_size),
            "schedule": course.name,
            "schedule_hyperparameters": course_numbers,
            "l2": check_range(l2, PENALTIES["l2"].interval, "l2"),
            "seed": _whole(seed, 0, "Seed"),
        }
        for key, value in made.items():
            object.__setattr__(self, key, value)

    @property
    def lr(self) -> float:
        """The learning rate."""
        return self.hyperparameters["lr"]

    def batch_rows(self, rows: int) -> int:
        """Return how many rows an update takes from a training split of `rows`."""
        return rows if self.batch_size == "full" else min(self.batch_size, rows)

    def as_json(self) -> dict[str, Any]:
        """Return the setting as plain data, as it stands in model files and ``--json``."""
        return {
            "optimizer": self.optimizer,
            "hyperparameters": dict(self.hyperparameters),
            "batch_size": self.batch_size,
            "schedule": {"name": self.schedule, **self.schedule_hyperparameters},
            "l2": self.l2,
            "seed": self.seed,
        }

    def __str__(self) -> str:
        """Return the setting as one reads it: ``adam lr=0.001 batch=256``."""
        defaults = OPTIMIZERS[self.optimizer].hyperparameters
        changed = [
            f"{key}={value:g}"
            for key, value in self.hyperparameters.items()
            if key != "lr" and value != defaults[key].default
        ]
        parts = [self.optimizer, f"lr={self.lr:g}", *changed, f"batch={self.batch_size}"]
        if self.schedule != "constant":
            parts.append(self.schedule)
        if self.l2:
            parts.append(f"l2={self.l2:g}")
        if self.seed:
            parts.append(f"seed={self.seed}")
        return " ".join(parts)


def _batch_size(value: Any) -> BatchSize:
    return "full" if value == "full" else _whole(value, 1, "Batch size", ' or "full"')


def _whole(value: Any, least: int, what: str, otherwise: str = "") -> int:
    whole = hasattr(value, "__index__") and not isinstance(value, bool)
    if not whole or value < least:
        raise UsageError(
            f"{what} must be a whole number from {least} up{otherwise}, not {value!r}."
        )
    return int(value)
