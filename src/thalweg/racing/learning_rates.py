"""What a job learnt of learning rates from its data."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from thalweg.racing.found_rate import FoundRate
from thalweg.training.curvature import Curvature
from thalweg.training.run import Run


@dataclass(frozen=True)
class RunRate:
    """The bound of one run's learning rate.

    Attributes:
        curvature: of the run's objective.
        bound: the largest stable rate of the run's method for full batches.
        batch_bound: for batches of its size; of nets and several scores a row as `bound`.
        formula: of the bound, in words: ``2/λ``.
    """

    curvature: Curvature
    bound: float
    batch_bound: float
    formula: str

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        rates = {"bound": self.bound, "batch_bound": self.batch_bound, "formula": self.formula}
        return {**self.curvature.as_json(), **rates}


@dataclass(frozen=True)
class LearningRates:
    """What was derived from λ, the largest curvature of an objective, where it was computed.

    Attributes:
        of_runs: the bound of runs, by their place in the race.
        working: a rate with which a run was seen to train, where every run diverged.
        found: rates that were found by short runs, where that was asked for.
    """

    of_runs: Mapping[int, RunRate]
    working: float | None = None
    found: tuple[FoundRate, ...] = ()

    @property
    def largest_eigenvalue(self) -> float | None:
        """λ of the first run that it is known of."""
        return next((each.curvature.largest for each in self.of_runs.values()), None)

    @property
    def stable_rate(self) -> float | None:
        """2/λ, likewise: the largest stable rate of plain descent in full batches."""
        return next((each.curvature.stable_rate for each in self.of_runs.values()), None)

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {
            "largest_eigenvalue": self.largest_eigenvalue,
            "stable_rate": self.stable_rate,
            "found": [each.as_json() for each in self.found],
            "runs": {str(place): rate.as_json() for place, rate in self.of_runs.items()},
        }


def with_found(
    rates: LearningRates | None, found: Sequence[FoundRate], stable: Mapping[int, RunRate]
) -> LearningRates | None:
    """Return the same with rates that were found, and bounds known before; None: there are none."""
    if not found and not stable:
        return rates
    known = rates or LearningRates({})
    return replace(known, found=tuple(found), of_runs={**stable, **known.of_runs})


def with_rate(run: Run, lr: float) -> Run:
    """Return a run with another learning rate, all else the same.

    Args:
        run: of a method that has a rate.
        lr: > 0.
    """
    changed = copy.copy(run)
    object.__setattr__(changed, "hyperparameters", {**run.hyperparameters, "lr": lr})
    return changed


__all__ = ["LearningRates", "RunRate", "with_found", "with_rate"]
