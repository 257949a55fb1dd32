"""Which runs end early: a policy that looks at all runs after every epoch. Patience is one.

A policy is an immutable object; what it remembers is a mapping of arrays, which it is given and
returns, so that a session can be captured with it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from thalweg.training.events import RunNumbers
from thalweg.training.run_endings import Ending

Memory = Mapping[str, NDArray[Any]]
# Of runs by their index: losses of a sample of the validation rows, ``[m]``, the same rows for all
# runs that are judged on the same split.
RowLosses = Mapping[int, NDArray[np.float64]]
LEAST_IMPROVEMENT = 1e-4  # of the loss: a smaller one does not count as an improvement


@dataclass(frozen=True)
class Stop:
    """Why a policy ends a run.

    Attributes:
        ending: its name.
        cause: why, as a clause for sentences; "" if the ending and the facts say it.
        waited: epochs without an improvement of at least `least`.
        least: the smallest improvement that counts, a share of the loss.
        behind, behind_error, chance: of a run that left a race, as in `RunEnd`.
    """

    ending: Ending = Ending.STOPPED_BY_POLICY
    cause: str = ""
    waited: int = 0
    least: float = math.nan
    behind: float = math.nan
    behind_error: float = math.nan
    chance: float = math.nan

    @property
    def facts(self) -> dict[str, Any]:
        """All but the ending, as `RunEnd` takes them."""
        return {name: value for name, value in vars(self).items() if name != "ending"}


class StoppingPolicy(Protocol):
    """Chooses which runs end, after each epoch."""

    def begin(self, runs: int) -> Memory:
        """Return the memory before the first epoch of so many runs."""
        ...

    def after_epoch(
        self, memory: Memory, judged: Sequence[int], numbers: RunNumbers, rows: RowLosses
    ) -> tuple[Mapping[int, Stop], Memory]:
        """Choose the runs that end.

        Args:
            memory: what `begin` or the last call returned. It must not be changed.
            judged: the indices of the runs that have just completed an epoch and not diverged.
                Runs of one cohort finish together, cohorts one after the other: a policy that
                compares all runs waits until those still running have completed the same epoch
                (`numbers.epochs`). L-BFGS runs with a penalty are not among them.
            numbers: of all runs, losses in the scaled target's unit.
            rows: of those that are judged.

        Returns:
            The runs to end, each with the reason, and the new memory. Any running run may be named.
        """
        ...


@dataclass(frozen=True)
class Patience:
    """Ends a run whose validation loss did not improve for some epochs.

    Attributes:
        epochs: how many, ≥ 1; None: it never ends one.
        least: share of the loss that counts as an improvement.
    """

    epochs: int | None = None
    least: float = LEAST_IMPROVEMENT

    def begin(self, runs: int) -> Memory:
        """Return each run's ``bar``, the loss to improve on, and the epochs it has ``waited``."""
        return {"bar": np.full(runs, np.inf), "waited": np.zeros(runs, np.int64)}

    def after_epoch(
        self, memory: Memory, judged: Sequence[int], numbers: RunNumbers, rows: RowLosses
    ) -> tuple[Mapping[int, Stop], Memory]:
        """See `StoppingPolicy.after_epoch`."""
        bar, waited = memory["bar"].copy(), memory["waited"].copy()
        stops = {}
        for run in judged:
            loss = float(numbers.valid_loss[run])
            if loss < bar[run]:
                bar[run] = loss - self.least * abs(loss)
                waited[run] = 0
                continue
            waited[run] += 1
            if self.epochs is not None and waited[run] >= self.epochs:
                stops[run] = Stop(Ending.NO_IMPROVEMENT, waited=int(waited[run]), least=self.least)
        return stops, {"bar": bar, "waited": waited}


@dataclass(frozen=True)
class AnyOf:
    """Ends a run where any of several policies does, for the reason of the first of them.

    Attributes:
        policies: each with a memory of its own.
    """

    policies: Sequence[StoppingPolicy]

    def begin(self, runs: int) -> Memory:
        """Return the memories of all policies, each name after its policy's number and a dot."""
        return self._together([policy.begin(runs) for policy in self.policies])

    def after_epoch(
        self, memory: Memory, judged: Sequence[int], numbers: RunNumbers, rows: RowLosses
    ) -> tuple[Mapping[int, Stop], Memory]:
        """See `StoppingPolicy.after_epoch`."""
        stops: dict[int, Stop] = {}
        after = []
        for i, policy in enumerate(self.policies):
            start = f"{i}."
            own = {n.removeprefix(start): a for n, a in memory.items() if n.startswith(start)}
            found, remembered = policy.after_epoch(own, judged, numbers, rows)
            stops = {**found, **stops}
            after.append(remembered)
        return stops, self._together(after)

    @staticmethod
    def _together(memories: Sequence[Memory]) -> Memory:
        return {f"{i}.{n}": a for i, memory in enumerate(memories) for n, a in memory.items()}
