"""Data read for a model: the columns that it needs, its target, and what is said of the rest."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from thalweg.data.columns import Wanted
from thalweg.data.findings import Findings
from thalweg.data.sources import ReadOptions, Source, read
from thalweg.data.sparse_matrix import as_trained
from thalweg.data.stream import Stream, stream_of
from thalweg.data.streamed_sources import streamed
from thalweg.errors import DataError, DataWarning, UsageError, listing
from thalweg.option_words import in_words
from thalweg.wording import brief

if TYPE_CHECKING:
    from thalweg.models.model import Model


def read_for(
    model: Model,
    data: Any,
    options: ReadOptions | None = None,
    also: Sequence[Any] = (),
    memory: int | None = None,
) -> Source:
    """Read data as a table (see `Model.read`)."""
    wanted = _wanted(model, options, also)
    source = read(as_trained(data, _of_matrix(model)), options, wanted, memory)
    _check_columns(model, source.table.column_names, source.left_out, source.name)
    return source


def stream_for(
    model: Model, data: Any, options: ReadOptions | None = None, also: Sequence[Any] = ()
) -> Stream:
    """Read data part by part (see `Model.stream`)."""
    wanted = _wanted(model, options, also)
    rows = streamed(as_trained(data, _of_matrix(model)), options, wanted)
    _check_columns(model, rows.column_names, rows.left_out, rows.name)
    return rows


def labelled_stream(model: Model, data: Any, options: ReadOptions | None) -> Stream:
    """Read data with the target in it, or ``(X, y)``, part by part."""
    if _is_pair(model, data):
        return stream_of(labelled_source(model, data, options).table)
    return stream_for(model, data, options)


def labelled_source(
    model: Model, data: Any, options: ReadOptions | None, memory: int | None = None
) -> Source:
    """Read data as a table; the y of ``(X, y)`` has the name of the model's target."""
    if not _is_pair(model, data):
        return read_for(model, data, options, memory=memory)
    also = ("y", "target", getattr(data[-1], "name", None))  # what it may be called
    source = read_for(model, data, options, also)
    names = [*source.table.column_names[:-1], model.preprocessor.target.column]
    return replace(source, table=source.table.rename_columns(names))


def report(findings: Findings, strict: bool, also: Sequence[str] = ()) -> None:
    """Refuse or warn of what could not be read, or was not known; a method of `Model` calls it."""
    if strict:
        findings.refuse()
    for note in (*also, *findings.notes()):
        warnings.warn(in_words(note), DataWarning, stacklevel=4)


def _is_pair(model: Model, data: Any) -> bool:
    return isinstance(data, tuple) and len(model.preprocessor.target.columns) == 1


def _of_matrix(model: Model) -> bool:
    return model.preprocessor.encoder.of_matrix is not None


def _wanted(model: Model, options: ReadOptions | None, also: Sequence[Any]) -> Wanted:
    """Return a function that chooses the columns to read."""
    used = model.preprocessor.used
    names = [str(name) for name in also]
    names += [f"x{name}" for name in also if not isinstance(name, str)]
    if not isinstance(options, ReadOptions | None):
        raise UsageError(
            f"options are a thalweg.ReadOptions, not {brief(options)}: to have columns of the "
            "data beside the predictions, call predict_table(data, keep=…)."
        )
    return lambda there: [n for n in there if n in used or any(n in text for text in names)]


def _check_columns(model: Model, there: Sequence[str], left_out: Sequence[str], name: str) -> None:
    """Refuse data without a column that the model needs."""
    matrix = model.preprocessor.encoder.of_matrix
    if matrix is not None and matrix.column not in there:
        raise DataError(
            f"The model was trained on a sparse matrix of {matrix.count:,} columns: give a "
            f"SciPy matrix or an array of as many, not {name}."
        )
    known = set(there)
    if absent := [each for each in model.preprocessor.encoder.columns if each not in known]:
        raise DataError(
            f"The data has no column {listing(absent, last='or')}, which the model was trained "
            f"on: its columns are {listing([*there, *left_out])}."
        )


__all__ = ["labelled_source", "labelled_stream", "read_for", "report", "stream_for"]
