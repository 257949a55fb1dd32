"""The inputs of a model: columns of the table, parts of dates, columns of a sparse matrix."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from thalweg.data.calendar_parts import PARTS
from thalweg.data.column_checks import check_columns
from thalweg.data.crossed import Crossed
from thalweg.data.features import Feature
from thalweg.data.formats import DateFormat, TextFormat
from thalweg.data.naming import column_names
from thalweg.data.sparse_columns import SparseColumns

if TYPE_CHECKING:
    from thalweg.models.model import Model

MOST_OF_MATRIX = 200  # columns of a sparse matrix


@dataclass(frozen=True)
class Input:
    """What is changed together to see what it does.

    Attributes:
        name: ``column``, ``column.part`` of a date, or ``x5`` of a sparse matrix.
        column: of the table.
        part: of a date; "": the whole column.
        place: of a column in a sparse matrix; None: it is in none.
    """

    name: str
    column: str
    part: str = ""
    place: int | None = None

    def touches(self, feature: Feature) -> bool:
        """Whether a feature is computed from it."""
        sides = feature.sides if isinstance(feature, Crossed) else (feature,)
        return any(self.column == s.column and self.part in ("", s.part) for s in sides)


def columns_of_feature(feature: Feature) -> tuple[str, ...]:
    """Return the columns of the table that a feature is computed from."""
    return feature.columns if isinstance(feature, Crossed) else (feature.column,)


def inputs_of(model: Model, values: Sequence[Any]) -> tuple[list[Input], list[str]]:
    """Return every column that the model reads, and what is to be said of those left out.

    Args:
        model: linear, a net or a mean.
        values: what `Encoder.read` returned of the rows at hand.
    """
    encoder = model.preprocessor.encoder
    matrix = encoder.of_matrix
    if matrix is None:
        return [Input(name, name) for name in encoder.columns], []
    rows = matrix_rows(model, values)
    assert rows is not None
    entries = np.bincount(rows.indices, minlength=matrix.count)
    used = np.flatnonzero(entries)
    some = used[np.argsort(-entries[used], kind="stable")[:MOST_OF_MATRIX]]
    notes = []
    if len(some) < len(used):
        notes = [
            f"Of {len(used):,} columns of the matrix with entries in these rows, the "
            f"{len(some)} with the most entries are explained: name others by --columns."
        ]
    others = [Input(n, n) for n in encoder.columns if n != matrix.column]
    return [_of_matrix(matrix, int(i)) for i in np.sort(some)] + others, notes


def matrix_rows(model: Model, values: Sequence[Any]) -> Any:
    """Return the rows of a sparse matrix among what `Encoder.read` returned; None: it read none."""
    encoder = model.preprocessor.encoder
    both = zip(encoder.features, values, strict=True)
    return next((v for f, v in both if f is encoder.of_matrix), None)


def named_inputs(model: Model, names: Sequence[Any]) -> list[Input]:
    """Return the inputs that a user names, each once.

    Raises:
        UsageError: a name that is no column which the model reads.
    """
    encoder = model.preprocessor.encoder
    matrix = encoder.of_matrix
    known = [name for name in encoder.columns if matrix is None or name != matrix.column]
    known += [] if matrix is None else matrix.names
    chosen = column_names(names, known, "--columns")
    check_columns(chosen, known, "--columns")
    places = {} if matrix is None else {name: i for i, name in enumerate(matrix.names)}
    return [
        _of_matrix(matrix, places[name])
        if matrix is not None and name in places
        else Input(name, name)
        for name in dict.fromkeys(chosen)
    ]


def parts_of(model: Model, whole: Input) -> list[Input]:
    """Return the inputs that have a curve each: a column itself, the parts of a date, no text."""
    form = model.preprocessor.encoder.formats.get(whole.column)
    if isinstance(form, TextFormat):
        return []
    if not isinstance(form, DateFormat):
        return [whole]
    features = model.preprocessor.encoder.features
    there = {feature.part for feature in features if feature.column == whole.column}
    return [Input(f"{whole.column}.{part}", whole.column, part) for part in PARTS if part in there]


def _of_matrix(matrix: SparseColumns, place: int) -> Input:
    return Input(f"x{place}", matrix.column, place=place)


__all__ = ["Input", "inputs_of", "matrix_rows", "named_inputs", "parts_of"]
