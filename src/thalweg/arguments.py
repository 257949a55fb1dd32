"""Arguments of `fit` and `race` that only Python can give: targets, weights and runs as objects."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pyarrow as pa

from thalweg.data.prepare import Dataset
from thalweg.data.sources import Source
from thalweg.errors import DataError, UsageError
from thalweg.options.option import spelled
from thalweg.training.run import Run
from thalweg.wording import brief

_WEIGHT = "sample weight"


def several(value: Any) -> tuple[Any, ...]:
    """Take one value or a sequence of them as a tuple."""
    if value is None:
        return ()
    if isinstance(value, (str, Run)) or np.ndim(value) == 0:
        return (value,)
    return tuple(value)


def joined(data: Any, target: Any) -> tuple[Any, Any]:
    """Return data and the names of targets; values given as the target are joined to the data.

    So ``fit(X, y)`` is ``fit((X, y))``. A list is taken for names if each of its items is the
    name of a column, or if its length is not that of the data.

    Raises:
        UsageError: values for the rows of a file, or beside ``(X, y)``.
    """
    if target is None or isinstance(target, (str, int, np.integer)):
        return data, target
    if isinstance(target, (list, tuple)) and _are_names(target, data):
        return data, tuple(target)
    if type(target).__name__ == "Index":  # of a pandas frame: names of its columns
        return data, tuple(target)
    if isinstance(data, tuple):
        raise UsageError("The target is given twice: as y of (X, y), and as --target.")
    if data is None or _is_path(data):
        raise UsageError("The target of a file is the name of a column: say --target NAME.")
    return (data, target), None


def _is_path(data: Any) -> bool:
    return isinstance(data, (str, os.PathLike))


def _are_names(given: Sequence[Any], data: Any) -> bool:
    """Whether a list is meant to name columns of the data, and not to be the target itself."""
    if not all(isinstance(name, (str, int, np.integer)) for name in given):
        return False
    if data is None or _is_path(data) or (isinstance(data, list) and all(map(_is_path, data))):
        return True
    columns: Any = getattr(data, "column_names", None)
    columns = getattr(data, "columns", ()) if columns is None else columns
    if len(given) <= len(columns) and set(given) <= set(columns):
        return True
    if not hasattr(data, "shape") and not hasattr(data, "__len__"):  # a stream of batches
        return True
    rows = data.shape[0] if hasattr(data, "shape") else len(data)
    return len(given) != rows


def weighted(source: Source, weight: Any, apart: bool) -> tuple[Source, Any]:
    """Put weights that are given as values into a column; return its name, or the name given.

    Args:
        source: what was read.
        weight: None, a column's name or number, or a weight for each row.
        apart: whether a split has a table of its own.

    Raises:
        UsageError: values beside a table of its own for a split, which would have none.
        DataError: values that are no numbers, or not one for each row.
    """
    if weight is None or isinstance(weight, (str, int, np.integer)):
        return source, weight
    if apart:
        raise UsageError(
            "Weights given as values are those of the data alone, and --valid or --test brings a "
            "table of its own: put the weights into a column of each and name it."
        )
    table = source.table
    name = _WEIGHT
    while name in table.column_names:
        name += "_"
    try:
        values = np.asarray(weight, dtype=np.float64).ravel()
    except (TypeError, ValueError):
        raise DataError(
            f"--weight must be the name of a column or a number for each row, not {brief(weight)}."
        ) from None
    if len(values) != table.num_rows:
        raise DataError(
            f"--weight has {len(values):,} values and the data {table.num_rows:,} rows: give one "
            "weight for each row."
        )
    table = table.append_column(name, pa.array(values, from_pandas=True))
    return replace(source, table=table), name


def without_weights(prepared: Dataset) -> Dataset:
    """Forget the column of weights that `weighted` made: new data has none."""
    return replace(prepared, preprocessor=replace(prepared.preprocessor, weight=None))


def divided(optimizers: Sequence[Any]) -> tuple[list[Any], list[Run]]:
    """Divide what is given as optimizers into those, to be combined with the rest, and runs."""
    runs = [it for it in optimizers if isinstance(it, Run)]
    return [it for it in optimizers if not isinstance(it, Run)], runs


def refuse_beside(runs: Sequence[Run], optimizers: Sequence[Any], given: Sequence[str]) -> None:
    """Refuse options that a `Run` sets itself beside runs alone, where nothing would use them.

    Args:
        runs: of `divided`.
        optimizers: likewise.
        given: the options that were given of those.

    Raises:
        UsageError: there are some.
    """
    if runs and not optimizers and given:
        named = " and ".join(map(spelled, given))
        raise UsageError(
            f"A Run says all of itself: set {named} in it, as in thalweg.Run('adam', lr=0.01)."
        )
