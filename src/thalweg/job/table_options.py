"""How a table is read and trained on: options of `fit` and `race`, and of the command line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from thalweg.losses import Loss

SHARE = 0.15  # of the rows, for validation and for the test


class TableOptions(TypedDict, total=False):
    """How the table is read; the command line has an option of the same name for each.

    Attributes:
        task: "auto" (default), "regression", "binary", "multiclass", "count"; for several targets
            "multioutput" or "multilabel".
        loss: its name, ``name,key=value`` or a `thalweg.Loss`; the task's default if not given.
        weight: the column of sample weights, or a weight ≥ 0 for each row.
        class_weight: "balanced", a mapping from label to weight, or a weight for each class, the
            labels sorted (numbers as numbers).
        drop, only: columns to leave out, or the only ones to use. Here and wherever columns are
            named: a name, or several in a list, or one text with commas between; a whole number
            is the column of that name in a data frame, or that column of an array, from 0.
        categorical, numeric: columns to take as categories, or as numbers written as text.
        missing: further texts that mean a missing value; the model keeps them.
        decimal: the decimal sign of texts, "." or ","; detected column by column if None.
        day_first: whether 1/2/2024 is 1 February; detected column by column if None.
        time_zone: IANA name of the zone in which moments are taken; their own if None.
        positive: the label of class 1 of two; the second in order if None.
        delimiter, encoding: of CSV files; the delimiter is detected if it is None.
        metrics: further metrics to judge by, of those that ``thalweg show`` lists: a name or
            ``name,key=value``, or several.
        valid, test: share of the rows for the split, 0 for none, or a table of its own for it;
            0.15 each. Without validation rows runs keep their last weights, and cross-validation
            or the training objective decides; without test rows there are no test figures.
        seed: of the splits, and in `fit` of the order of the rows.
        dtype: "float32" (default) or "float64", of rows, weights and states.
        engine: "auto" (default): the compiled one, or the reference where that is not
            available, which a note says; "compiled", "reference".
        threads: of the compiled engine, at most; None: as many as there are cores. The results
            do not depend on it.
    """

    task: str
    loss: str | Loss | None
    weight: Any
    class_weight: str | Mapping[Any, float] | Sequence[float] | None
    drop: str | int | Sequence[str | int]
    only: str | int | Sequence[str | int]
    categorical: str | int | Sequence[str | int]
    numeric: str | int | Sequence[str | int]
    missing: str | Sequence[str]
    decimal: str | None
    day_first: bool | None
    time_zone: str | None
    positive: Any
    delimiter: str | None
    encoding: str
    metrics: str | Sequence[str]
    valid: Any
    test: Any
    seed: int
    dtype: str
    engine: str
    threads: int | None


TABLE_DEFAULTS: TableOptions = {
    "task": "auto",
    "loss": None,
    "weight": None,
    "class_weight": None,
    "drop": (),
    "only": (),
    "categorical": (),
    "numeric": (),
    "missing": (),
    "decimal": None,
    "day_first": None,
    "time_zone": None,
    "positive": None,
    "delimiter": None,
    "encoding": "utf-8",
    "metrics": (),
    "valid": SHARE,
    "test": SHARE,
    "seed": 0,
    "dtype": "float32",
    "engine": "auto",
    "threads": None,
}
