"""Predictions as a table: a row for each row of the data, columns of the data kept beside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from thalweg.data.column_checks import check_columns
from thalweg.data.findings import Findings
from thalweg.data.naming import column_names
from thalweg.errors import UsageError
from thalweg.option_words import word

if TYPE_CHECKING:
    from thalweg.models.model import Model


def table(
    model: Model,
    data: pa.Table,
    keep: Sequence[Any] = (),
    findings: Findings | None = None,
    left_out: Sequence[str] = (),
) -> pa.Table:
    """Return a row for each row of the data, in its order; findings are added to `findings`.

    The columns of the data named by `keep` come first, as they are; `left_out` are the names of
    others that were not read.

    Column ``prediction`` holds labels or numbers. With two classes ``probability`` is that of
    class 1, or ``score`` its score under a hinge loss; with more ``probability_CLASS`` of each.

    Raises:
        UsageError: a column to keep that is not there, or has the name of one of the predictions.
        DataError: values that cannot be read, if the findings are strict.
    """
    kept = column_names(keep, data.column_names, "--keep")
    check_columns(kept, data.column_names, "--keep", left_out)
    made = _predictions(model, data, Findings() if findings is None else findings)
    for name in kept:
        if name in made.column_names:
            raise UsageError(
                f"--keep {word(name)}: the predictions have a column of that name; rename it."
            )
    columns = [data[name] for name in dict.fromkeys(kept)]
    return pa.table([*columns, *made.columns], names=[*dict.fromkeys(kept), *made.column_names])


def _predictions(model: Model, data: pa.Table, findings: Findings) -> pa.Table:
    values = model.table_values(data, findings)
    if findings.strict:
        findings.refuse()
    decided = model.decide(values)
    what = "score" if model.gives_scores else "probability"
    targets = model.preprocessor.target.columns
    columns: dict[str, pa.Array] = {}
    if len(targets) > 1:
        for i, name in enumerate(targets):
            columns[f"prediction_{name}"] = pa.array(decided[:, i].tolist())
            if model.task == "multilabel":
                columns[f"{what}_{name}"] = pa.array(values[:, i])
        return pa.table(columns)
    columns["prediction"] = pa.array(decided)
    if model.task == "binary":
        columns[what] = pa.array(values)
    elif model.classes:
        for label, column in zip(model.classes, values.T, strict=True):
            columns[f"probability_{label}"] = pa.array(column)
    return pa.table(columns)
