"""Row weights of a run's own: 0 on the fold that it leaves out, a Poisson draw of a bootstrap.

A row's weight in the loss of run k is w · own, where own is

    0 if the run leaves the row's fold out, else scale · draw,

draw being 1, or for a bootstrap a whole number of the Poisson distribution with mean 1: how often a
resample with replacement has the row, as rows become many (Oza and Russell: Online bagging and
boosting, AISTATS 2001). It follows from 32 bits of a hash of the run's key and the row's number
in its split, by comparison with the distribution function: no order, batch size, thread or place
of the rows has a part in it, and nothing is kept for a row and a run.

`scale` makes the mean of w · own over the whole split that of w, so that gradients summed over rows
become means by one factor for all runs. The run equals one alone on the same rows whose weight
column is multiplied by 0 or the draw: same micro-batches, same touched sparse rows, and the mean
weight of its own rows.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.hashed_words import joined
from thalweg.data.row_marks import RowMarks
from thalweg.engine.poisson_draws import thresholds


@dataclass(frozen=True)
class OwnRowWeights:
    """The row weights of K runs side by side.

    Attributes:
        first: ``[K]``, the first fold that the run leaves out.
        width: ``[K]``, how many it leaves out from there on; 0: none.
        key: ``[K]``, of the run's draws.
        drawn: ``[K]``, whether it draws.
        scale: ``[K]``.
    """

    first: NDArray[np.int32]
    width: NDArray[np.int32]
    key: NDArray[np.uint32]
    drawn: NDArray[np.bool_]
    scale: NDArray[np.float64]

    def take(self, runs: Any) -> OwnRowWeights:
        """Return those of some runs, by an index, a slice or a mask."""
        return OwnRowWeights(*(getattr(self, each.name)[runs] for each in fields(self)))

    @property
    def any(self) -> bool:
        """Whether a run has weights other than all runs."""
        return bool(self.width.any() or self.drawn.any())

    def of(self, marks: RowMarks) -> NDArray[np.float64]:
        """Return what the weights of rows are multiplied by, ``[n, K]``."""
        away = marks.fold[:, None].astype(np.int64) - self.first
        out = (away >= 0) & (away < self.width)
        found: NDArray[np.float64] = np.where(out, 0.0, self.scale)
        for k in np.flatnonzero(self.drawn).tolist():
            words = joined(self.key[k : k + 1], marks.word)
            found[:, k] *= np.searchsorted(thresholds(), words, side="right")
        return found
