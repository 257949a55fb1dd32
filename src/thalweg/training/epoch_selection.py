"""Which epoch's weights a run keeps: the latest that is not clearly worse than its best.

With few validation rows, the epoch of the lowest validation loss is largely chance: often early,
half-trained weights that happen to suit those rows. So the latest weights are kept whose loss is
above the lowest by no more than one standard error of the paired differences (and 5 %). With many
rows that error is small, and the weights of the lowest loss are kept.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource
from thalweg.data.rows import Rows, sampled_places
from thalweg.engine.contract import Array
from thalweg.losses.over_runs import LossOverRuns
from thalweg.predictors import predictor_for

# Rows that the standard error is estimated from; at random, for a file may be sorted, so that its
# first rows are like none of the others.
SAMPLE = 10_000
_SEED = 0
MOST = 0.05  # of the lowest loss: a loss further above it is clearly worse, whatever the error


# From rows and weights ``[rows, K · C]`` to raw scores ``[n, K · C]``.
Scores = Callable[[Rows, Array], Array]


class EpochSelection(Protocol):
    """Chooses, run by run and epoch by epoch, whether the newest weights replace those kept."""

    @property
    def places(self) -> NDArray[np.intp]:
        """The validation rows whose losses `weighed` takes, ascending."""
        ...

    def weighed(self, lost: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return what `parts` does, of w · loss of the rows at `places`, ``[m, K]``."""
        ...

    def parts(
        self, weights: Array, loss: LossOverRuns, scores: Scores | None = None
    ) -> NDArray[np.float64]:
        """Return what `keeps` takes of the rows' losses, ``[m, K]``.

        Args:
            weights: of K runs.
            loss: which they minimise.
            scores: of rows by these weights; None: those of a linear predictor.
        """
        ...

    def keeps(
        self, run: int, loss: float, parts: NDArray[np.float64], lower_only: bool, to_the_end: bool
    ) -> bool:
        """Whether a run keeps its newest weights from here on.

        Args:
            run: its place in the plan.
            loss: of the weights on the whole validation split, finite.
            parts: the run's own, ``[m]``.
            lower_only: whether only a lower loss counts: after the first epoch, and after an
                incomplete one.
            to_the_end: whether the run keeps its last weights in any case.
        """
        ...

    def capture(self) -> dict[str, NDArray[Any]]:
        """Return what it remembers."""
        ...

    def restore(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        """Restore what `capture` returned."""
        ...


class OneStandardError:
    """Keeps the latest weights that are not clearly worse than the run's best (see above)."""

    def __init__(self, valid: RowSource, runs: int) -> None:
        self._rows = len(valid)
        self.places = sampled_places(len(valid), SAMPLE, _SEED)
        self._valid = valid
        self._sample: Rows | None = None  # of solvers, which score it themselves
        self._mean_weight = valid.weight_sum / len(valid)
        self._lowest = np.full(runs, np.inf)
        self._lowest_parts: dict[int, NDArray[np.float64]] = {}

    def weighed(self, lost: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the losses over the mean weight of the whole split, in place."""
        lost /= self._mean_weight
        return lost

    def parts(
        self, weights: Array, loss: LossOverRuns, scores: Scores | None = None
    ) -> NDArray[np.float64]:
        """Return the `row_losses` of a sample of the validation rows, ``[m, K]``."""
        if self._sample is None:
            self._sample = self._valid.sample(SAMPLE, _SEED)
        return row_losses(self._sample, weights, loss, self._mean_weight, scores)

    def keeps(
        self, run: int, loss: float, parts: NDArray[np.float64], lower_only: bool, to_the_end: bool
    ) -> bool:
        """See `EpochSelection.keeps`."""
        lowest = float(self._lowest[run])
        if loss < lowest:
            # A copy: those of all runs are one array, which would stay with it.
            self._lowest[run], self._lowest_parts[run] = loss, parts.copy()
            return True
        if lower_only or to_the_end:
            return to_the_end
        return not clearly_worse(loss, lowest, parts, self._lowest_parts[run], self._rows)

    def capture(self) -> dict[str, NDArray[Any]]:
        """Return each run's lowest loss, and the parts of those that have one."""
        return {
            "lowest": self._lowest.copy(),
            **{f"lowest_parts.{run}": parts for run, parts in self._lowest_parts.items()},
        }

    def restore(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        """Take over what `capture` returned."""
        self._lowest = arrays["lowest"].copy()
        self._lowest_parts = {
            int(name.rpartition(".")[2]): parts
            for name, parts in arrays.items()
            if name.startswith("lowest_parts.")
        }


def row_losses(
    rows: Rows,
    weights: Array,
    loss: LossOverRuns,
    mean_weight: float,
    scores: Scores | None = None,
) -> NDArray[np.float64]:
    """Return each row's weighted loss ``[n, K]`` over the mean weight of the whole split."""
    counted = rows.loss_weight > 0  # 0 · inf would be NaN
    scores = scores or predictor_for(rows, loss.columns).scores
    with np.errstate(all="ignore"):
        values = loss.value(scores(rows, weights), rows.target)
        parts: NDArray[np.float64] = np.where(counted[:, None], values, 0.0)
        parts *= (rows.loss_weight / mean_weight)[:, None]
    return parts


def clearly_worse(
    loss: float,
    lowest: float,
    parts: NDArray[np.float64],
    lowest_parts: NDArray[np.float64],
    rows: int,
) -> bool:
    """Whether a loss is more than one standard error of the difference above the lowest.

    The one-standard-error rule of Breiman et al., Classification and Regression Trees (1984),
    on paired differences.

    Args:
        loss: on the whole validation split.
        lowest: the lowest so far.
        parts: `row_losses` on a sample of its rows, ``[m]``.
        lowest_parts: those of the lowest, on the same rows.
        rows: of the whole split.
    """
    # If one row dominates the loss, mean and error of the difference are equal: hence the bound.
    if not loss - lowest <= MOST * abs(lowest):
        return True
    with np.errstate(all="ignore"):
        error = float((parts - lowest_parts).std()) / rows**0.5
    return not loss - lowest <= error
