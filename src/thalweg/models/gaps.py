"""Notes on metrics that a split's rows do not define, and on splits without rows."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from thalweg.data.row_source import RowSource, label_parts
from thalweg.data.several_targets import SeveralTargets
from thalweg.data.targets import Target
from thalweg.errors import listing
from thalweg.models.judging import Figures, class_counts

_NAMES = {"train": "training", "valid": "validation", "test": "test"}


def about_splits(
    figures: Mapping[str, Figures | None],
    splits: Mapping[str, RowSource],
    target: Target | SeveralTargets,
) -> tuple[str, ...]:
    """Say which metrics have no value on a split, and why; and that there are no test figures.

    Args:
        figures: of the winner on each split, None where it has no rows.
        splits: their rows.
        target: of the job.
    """
    said = []
    for name, found in figures.items():
        numbers = {k: v for k, v in (found or {}).items() if isinstance(v, float)}
        lacking = [metric for metric, value in numbers.items() if math.isnan(value)]
        if lacking:
            are = "is" if len(lacking) == 1 else "are"
            said.append(
                f"{listing(lacking)} {are} null on the {_NAMES[name]} split: "
                f"{_reason(splits[name], target)}."
            )
    if figures["test"] is None:
        said.append(
            "Without test rows (--test 0) there is no figure of how good the model is on rows that "
            "had no part in it."
        )
    return tuple(said)


def _reason(rows: RowSource, target: Target | SeveralTargets) -> str:
    """Say what a split lacks, if that is known."""
    if len(rows) == 1:
        return "it has one row"
    classes = target.classes if isinstance(target, Target) else ()
    if classes:
        there = class_counts(rows, len(classes)) > 0
        missing = [label for label, has in zip(classes, there, strict=True) if not has]
        if there.sum() == 1:
            return f"its {len(rows):,} rows are all of class {classes[int(np.argmax(there))]!r}"
        if missing:
            return f"its {len(rows):,} rows have none of class {listing(missing, 4)}"
    ends = [(part.target.min(axis=0), part.target.max(axis=0)) for part in label_parts(rows)]
    least, most = zip(*ends, strict=True)
    if not (np.max(most, axis=0) - np.min(least, axis=0)).any():
        return f"the target has one value in its {len(rows):,} rows"
    return f"its {len(rows):,} rows do not define them"
