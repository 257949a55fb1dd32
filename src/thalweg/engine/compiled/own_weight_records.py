"""What kernels are given for the row weights of the runs' own: marks of rows, numbers of lanes."""

from __future__ import annotations

from typing import Any

import numpy as np

from thalweg.data.row_marks import RowMarks
from thalweg.engine.own_row_weights import OwnRowWeights
from thalweg.jit.records import LANES, Record


def put_marks(job: Record, marks: RowMarks) -> None:
    """Give a job the marks of its rows, with room for a vector behind them."""
    fold, word = (np.zeros(len(marks.fold) + LANES, np.int32) for _ in range(2))
    fold[: len(marks.fold)] = marks.fold
    word[: len(marks.word)] = marks.word.view(np.int32)
    job.set(fold=fold, word=word)


def put_own(record: Record, own: OwnRowWeights, width: int, dtype: Any) -> None:
    """Give the record that a loss takes the row weights of its runs, `width` lanes each."""

    def laid(numbers: Any, like: Any) -> Any:
        found = np.zeros(record.get("padded") + LANES, like)
        found[: len(numbers) * width] = np.repeat(numbers, width)
        if record.get("by_feature"):
            found[:] = numbers[0]
        return found

    record.set(
        own_first=laid(own.first, np.int32),
        own_width=laid(own.width, np.int32),
        own_key=laid(own.key.view(np.int32), np.int32),
        own_drawn=laid(own.drawn, np.int32),
        own_scale=laid(own.scale, dtype),
        draws=int(own.drawn.any()),
    )
