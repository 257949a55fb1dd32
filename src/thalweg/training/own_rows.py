"""The row weights of each run's own, and the rows with what these depend on."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from thalweg.data.hashed_words import key_of
from thalweg.data.row_folds import Folds
from thalweg.data.row_marks import MarkedRows, ReweightedRows
from thalweg.data.row_source import RowSource
from thalweg.engine.own_row_weights import OwnRowWeights
from thalweg.errors import UsageError
from thalweg.training.run import Run

_ROWS = 2**14  # whose weights are added at a time
_BOOTSTRAP = 2**31  # tells the keys of bootstraps from those of a net's layers


class OwnRows:
    """The training rows as each run weighs them.

    Attributes:
        rows: with marks, if a run has row weights of its own.
    """

    def __init__(self, runs: Sequence[Run], rows: RowSource, folds: Folds | None) -> None:
        """Take all runs of a session.

        Raises:
            UsageError: a run leaves out a fold that there is not.
        """
        check_folds(runs, folds)
        self._folds = folds
        self.rows: RowSource = rows
        own = [run for run in runs if run.fold is not None or run.bootstrap is not None]
        self._marked = MarkedRows(rows, folds, any(run.bootstrap is not None for run in own))
        if own:
            self.rows = self._marked
        self._scales: dict[tuple[int | None, int | None], float] = {}

    def weigh(self, runs: Sequence[Run]) -> OwnRowWeights | None:
        """Return the row weights of runs; None if they have none of their own."""
        kinds = [(run.fold, run.bootstrap) for run in runs]
        if set(kinds) <= {(None, None)}:
            return None
        missing = list(dict.fromkeys(k for k in kinds if k not in self._scales))
        if missing:
            shares = self._shares(self._unscaled(missing))
            scales = np.where(shares > 0, 1 / np.where(shares > 0, shares, 1), 1.0)
            self._scales |= dict(zip(missing, scales.tolist(), strict=True))
        found = self._unscaled(kinds)
        found.scale[:] = [self._scales[kind] for kind in kinds]
        return found

    def as_of(self, run: Run) -> RowSource:
        """Return the rows weighted as a run does, for methods that take them as they come."""
        own = self.weigh([run])
        if own is None:
            return self._marked.source
        words = run.bootstrap is not None
        return ReweightedRows(
            self._marked.source, self._folds, words, factor=lambda marks: own.of(marks)[:, 0]
        )

    def _unscaled(self, kinds: Sequence[tuple[int | None, int | None]]) -> OwnRowWeights:
        first, width = np.zeros((2, len(kinds)), np.int32)
        for k, (fold, _) in enumerate(kinds):
            if fold is not None:
                assert self._folds is not None  # as was checked
                first[k], width[k] = self._folds.left_out(fold)
        keys = [0 if b is None else key_of(b, _BOOTSTRAP) for _, b in kinds]
        drawn = np.array([b is not None for _, b in kinds])
        return OwnRowWeights(first, width, np.array(keys, np.uint32), drawn, np.ones(len(kinds)))

    def _shares(self, own: OwnRowWeights) -> NDArray[np.float64]:
        """Return Σ w · own / Σ w over all rows, of weights that are not scaled."""
        count = 0 if self._folds is None else self._folds.count
        by_fold, drawn = np.zeros(count + 1), own.take(own.drawn)  # the last: never held out
        sums = np.zeros(len(drawn.scale))
        for start in range(0, len(self._marked), _ROWS):
            weight = self._marked.labels_of(start, start + _ROWS).loss_weight
            marks = self._marked.marks(np.arange(start, start + len(weight)))
            by_fold += np.bincount(marks.fold % (count + 1), weight, count + 1)
            if len(sums):
                sums += weight @ drawn.of(marks)
        left = np.arange(count)[:, None].astype(np.int64) - own.first
        out = ((left >= 0) & (left < own.width)).T @ by_fold[:count]
        found: NDArray[np.float64] = by_fold.sum() - out
        found[own.drawn] = sums
        return found / by_fold.sum()


def check_folds(runs: Sequence[Run], folds: Folds | None) -> None:
    """Refuse a run that leaves out a fold that there is not.

    Raises:
        UsageError: there are no folds, or fewer.
    """
    for run in runs:
        if run.fold is None:
            continue
        if folds is None:
            raise UsageError(
                f"Run {str(run)!r} leaves out fold {run.fold}, but the rows are not cut into "
                "folds: give --folds too, or leave fold out."
            )
        if run.fold >= folds.count:
            raise UsageError(
                f"Run {str(run)!r} leaves out fold {run.fold}, but there are {folds.count} folds: "
                f"they count from 0 to {folds.count - 1}."
            )


__all__ = ["OwnRows", "check_folds"]
