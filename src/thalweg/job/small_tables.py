"""Few rows of a race are judged by folds, rather than by one validation split.

The validation split of a small table has some dozens of rows: which setting wins on them is largely
luck, and the model learns nothing from them. With folds every row judges, and in the end all are
learnt from. docs/race.md has the figures.
"""

from __future__ import annotations

from thalweg.data.prepare import MOST_KEYS
from thalweg.data.split_choice import TIME
from thalweg.errors import UsageError
from thalweg.job.reading import Reading
from thalweg.losses import Loss
from thalweg.racing.crossvalidation import labelled
from thalweg.racing.job_folds import cut
from thalweg.untrained import untrained

MOST_ROWS = 500  # of training and validation
FOLDS = 5


def without_split(
    reading: Reading, loss: str | Loss | None, seed: int
) -> tuple[Reading, tuple[str, ...]] | None:
    """Return few rows without a validation split, and what is said of it; None: they keep theirs.

    They keep it if there are more than `MOST_ROWS`, if times divide them, whose latest rows are the
    ones to judge by, or if `FOLDS` folds cannot be cut, as of fewer rows or groups.

    Args:
        reading: with a validation split that was drawn.
        loss: the user's.
        seed: of the split.
    """
    made = reading.dataset
    rows = len(made.train) + len(made.valid)
    if rows > MOST_ROWS or made.division.by == TIME:
        return None
    found = reading.encoded_with(valid=0.0)
    first = untrained(found.dataset, loss)
    division = found.dataset.division
    classes = first.loss.loss.grouped or labelled(first.loss)
    try:
        cut(first.rows, FOLDS, classes, seed, division.by, found.dataset.keys, MOST_KEYS)
    except UsageError:
        return None
    said = (
        f"These {rows:,} rows are judged by {FOLDS} folds instead of one validation split, "
        "of which few rows would choose the winner (--valid 0.15 keeps one)."
    )
    return found, (said,)


__all__ = ["FOLDS", "MOST_ROWS", "without_split"]
