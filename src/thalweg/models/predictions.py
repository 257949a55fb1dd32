"""Predictions as a table: a row for each row of the data, columns of the data kept beside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data.array_table import Table
from thalweg.data.column_checks import check_columns
from thalweg.data.findings import Findings
from thalweg.data.naming import column_names
from thalweg.data.several_targets import SeveralTargets
from thalweg.data.stream import Stream, stream_of
from thalweg.data.targets import Target
from thalweg.errors import UsageError
from thalweg.option_words import word

if TYPE_CHECKING:
    from thalweg.models.model import Model


def table(
    model: Model,
    data: Table,
    keep: Sequence[Any] = (),
    findings: Findings | None = None,
    left_out: Sequence[str] = (),
) -> pa.Table:
    """Return the predictions of a table in memory as one table; see `tables`."""
    rows = stream_of(data, left_out=tuple(left_out))
    return pa.concat_tables(tables(model, rows, keep, Findings() if findings is None else findings))


def tables(
    model: Model, data: Stream, keep: Sequence[Any], findings: Findings
) -> Iterator[pa.Table]:
    """Yield tables with a row for each row of the data, in its order; findings are added.

    The columns of the data named by `keep` come first, as they are.

    Column ``prediction`` holds labels or numbers. With two classes ``probability`` is that of
    class 1, or ``score`` its score under a hinge loss; with more ``probability_CLASS`` of each.

    Raises:
        UsageError: a column to keep that is not there, or has the name of one of the predictions.
        DataError: values that cannot be read, if the findings are strict.
    """
    kept = column_names(keep, data.column_names, "--keep")
    check_columns(kept, data.column_names, "--keep", data.left_out)
    kept = tuple(dict.fromkeys(kept))
    made = _columns(model, model.predictions_of(model.constant_scores())[:0])
    for name in kept:
        if name in made:
            raise UsageError(
                f"--keep {word(name)}: the predictions have a column of that name; rename it."
            )
    for values, part in model.parts(data, findings):
        columns = _columns(model, values)
        yield pa.table([*(part[name] for name in kept), *columns.values()], [*kept, *columns])


def _columns(model: Model, values: NDArray[np.float64]) -> dict[str, pa.Array]:
    """Return the columns of some predictions, of the same types whatever these are."""
    decided = model.decide(values)
    what = "score" if model.gives_scores else "probability"
    target = model.preprocessor.target
    columns: dict[str, pa.Array] = {}
    if isinstance(target, SeveralTargets):
        for i, part in enumerate(target.parts):
            columns[f"prediction_{part.column}"] = _labels(decided[:, i], part)
            if model.task == "multilabel":
                columns[f"{what}_{part.column}"] = pa.array(values[:, i])
        return columns
    columns["prediction"] = _labels(decided, target)
    if model.task == "binary":
        columns[what] = pa.array(values)
    elif model.classes:
        for label, column in zip(model.classes, values.T, strict=True):
            columns[f"probability_{label}"] = pa.array(column)
    return columns


def _labels(decided: NDArray[Any], target: Target) -> pa.Array:
    """Return labels or numbers as a column, of a type that all labels have."""
    if target.kind != "whole number":
        text = pa.string() if target.kind == "text" else None
        objects = decided.dtype == object
        return pa.array(decided.tolist() if objects else np.ascontiguousarray(decided), text)
    numbers = [int(label) for label in target.classes]
    if min(numbers) >= -(2**63) and max(numbers) < 2**63:
        return pa.array(decided.tolist(), pa.int64())
    if min(numbers) >= 0 and max(numbers) < 2**64:
        return pa.array(decided.tolist(), pa.uint64())
    return pa.array(map(str, decided.tolist()), pa.string())
