"""What is said of validation rows that compare settings badly: few, or few of some class."""

from __future__ import annotations

from collections.abc import Sequence

from thalweg.data.row_source import RowSource
from thalweg.errors import listing
from thalweg.models.judging import class_counts
from thalweg.wording import counted

_FEW = 30
_FEW_OTHERS = 10  # rows of all classes but the most frequent: most of a log loss is theirs


def about_few_rows(rows: int) -> tuple[str, ...]:
    """Say so if there are few validation rows."""
    if not 0 < rows < _FEW:
        return ()
    there = "is only 1 validation row" if rows == 1 else f"are only {rows} validation rows"
    return (
        f"There {there}, so that which run wins is largely chance: give more rows, or a larger "
        "--valid.",
    )


def about_missing_classes(valid: RowSource, labels: Sequence[str]) -> tuple[str, ...]:
    """Say so if some class is on no validation row, so that no run is compared by it.

    Args:
        valid: the validation split.
        labels: of all classes, in the order of their numbers; none: the target is no classes.
    """
    if not len(valid) or len(labels) < 2:
        return ()
    missing = [
        label
        for label, count in zip(labels, class_counts(valid, len(labels)), strict=True)
        if not count
    ]
    if not missing:
        return ()
    named = f"{'class' if len(missing) == 1 else 'classes'} {listing(missing)}"
    return (
        f"None of the {counted(len(valid), 'validation row')} is of {named}: which run wins does "
        "not depend on how well it predicts that. Give more rows, a larger --valid, or another "
        "--split.",
    )


def about_few_others(valid: RowSource, labels: Sequence[str]) -> tuple[str, ...]:
    """Say so if nearly all validation rows are of one class.

    Args: as for `about_missing_classes`.
    """
    if len(labels) < 2 or len(valid) < _FEW:
        return ()
    counts = class_counts(valid, len(labels))
    most = int(counts.argmax())
    others = int(counts.sum() - counts[most])
    if not 0 < others < _FEW_OTHERS:
        return ()
    verb = "is" if others == 1 else "are"
    return (
        f"Only {others} of the {len(valid):,} validation rows {verb} not of class "
        f"'{labels[most]}', so that which run wins is largely chance: give more rows, --folds 5, "
        "or a larger --valid.",
    )


__all__ = ["about_few_others", "about_few_rows", "about_missing_classes"]
