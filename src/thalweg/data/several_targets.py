"""Several targets at once: numbers (multi-output regression) or yes and no (multi-label)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data import target_task
from thalweg.data.declared import CATEGORY, UNTYPED, is_marked
from thalweg.data.formats import CategoryFormat
from thalweg.data.notations import Hints
from thalweg.data.streamed_column import streamed
from thalweg.data.targets import Reads, Target
from thalweg.errors import Problems, UsageError, listing

_EACH = {"multioutput": "regression", "multilabel": "binary"}


@dataclass(frozen=True)
class SeveralTargets:
    """Target columns that one model predicts together, each from weights of its own.

    Attributes:
        parts: each column's coding; all of the task regression, or all binary.
        task: "multioutput" or "multilabel".
    """

    parts: tuple[Target, ...]
    task: str
    classes: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns it is read from, in the order of the outputs."""
        return tuple(part.column for part in self.parts)

    @property
    def column(self) -> str:
        """The columns' names in one text, for messages."""
        return ", ".join(self.columns)

    def read(self, table: pa.Table, reads: Reads | None = None) -> NDArray[np.float64]:
        """Encode the targets of a table, ``[n, outputs]``, NaN where one is missing.

        Raises:
            DataError: as `Target.encode`.
        """
        problems, values = Problems(), []
        for part in self.parts:
            with problems.collected():
                values.append(part.read(table, reads))
        problems.refuse()
        return np.column_stack(values)

    def labels(self, codes: NDArray[np.integer[Any]]) -> NDArray[Any]:
        """Turn 0 and 1 ``[n, outputs]`` back into each column's labels."""
        columns = [part.labels(codes[:, i]) for i, part in enumerate(self.parts)]
        same = len({column.dtype for column in columns}) == 1
        return np.stack(columns, axis=1, dtype=columns[0].dtype if same else object)


def understand_several(
    table: pa.Table,
    names: Sequence[str],
    task: str,
    numeric: Sequence[str],
    hints: Hints | None = None,
    reads: Reads | None = None,
) -> tuple[SeveralTargets, tuple[str, ...]]:
    """Find the task of several target columns, or check that they can serve the one asked for.

    Raises:
        UsageError: a task that is for one target, or targets of different tasks.
        DataError: as `thalweg.data.target_task.understand`, for one of the columns.
    """
    if task not in ("auto", *_EACH):
        raise UsageError(
            f"--task {task} is for one target, and --target names {listing(names)}: use "
            "multioutput for numbers, multilabel for classes of two."
        )
    each = _EACH.get(task, "auto")
    problems = Problems()
    found = []
    for n in names:
        field = table.schema.field(n)
        declared, file = is_marked(field, CATEGORY), is_marked(field, UNTYPED)
        with problems.collected():
            found.append(
                target_task.understand(
                    streamed(table, n), n, each, n in numeric, hints, declared, file, None, reads
                )
            )
    if problems:
        for target, _ in found:
            with problems.collected():
                target.encode(table[target.column])
    problems.refuse()
    parts = tuple(target for target, _ in found)
    tasks = {part.task for part in parts}
    for made, task in _EACH.items():
        if tasks == {task}:
            return SeveralTargets(parts, made), tuple(note for _, said in found for note in said)
    told = ", ".join(f"{part.column!r} {part.task}" for part in parts)
    texts = [part.column for part in parts if _of_texts(part)]
    if texts:
        raise UsageError(
            "Several targets must all be numbers, or all have two classes; they are "
            f"{told}: choose others, for there are texts in {listing(texts)}."
        )
    raise UsageError(
        "Several targets must all be numbers, or all have two classes; they are "
        f"{told}: choose others, or say --task multioutput."
    )


def _of_texts(part: Target) -> bool:
    return isinstance(part.format, CategoryFormat) and part.format.values == "text"
