"""A probe: a model's scores on rows in which some columns are taken from other rows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray
from scipy.sparse import csr_array

from thalweg.data.features import OfNumber, columns_of
from thalweg.data.filling.numbers_in_rows import fill
from thalweg.data.findings import Findings
from thalweg.data.rows import Features
from thalweg.data.sparse_columns import SparseColumns
from thalweg.explaining.drawn_rows import DrawnRows
from thalweg.explaining.inputs import Input, columns_of_feature

if TYPE_CHECKING:
    from thalweg.models.model import Model

Sources = Mapping[Input, NDArray[np.intp]]
Floats = NDArray[np.float64]


class Probe:
    """Scores of rows, stacked several times, with columns changed.

    The table's own columns are changed, not the encoded ones: what is computed from several of
    them follows. All other columns are read and encoded once.

    Attributes:
        rows: how many there are in a copy.
        copies: of the rows, one below the other.
    """

    def __init__(
        self,
        model: Model,
        drawn: DrawnRows,
        copies: int = 1,
        findings: Findings | None = None,
    ) -> None:
        """Read the rows.

        Args:
            model: to be probed.
            drawn: the rows.
            copies: of them, ≥ 1.
            findings: collects values that cannot be read.
        """
        self._model = model
        self._table = drawn.table
        self.rows, self.copies = len(drawn), copies
        encoder = model.preprocessor.encoder
        index = np.tile(np.arange(self.rows), copies)
        self.values: list[Any] = []
        if encoder.features:
            stacked = self._table if copies == 1 else self._table.take(pa.array(index))
            self.values = encoder.read(stacked, findings, drawn.places[index])
        self._dtype = model.weights.dtype

    def scores(self, sources: Sources) -> Floats:
        """Return the raw scores ``[copies · rows, C]`` that predictions are made of.

        Args:
            sources: of each input that is changed, the row ``[copies · rows]`` whose value each
                row gets, from 0.
        """
        return self._model.adjusted(self.raw_scores(sources))

    def raw_scores(self, sources: Sources) -> Floats:
        """Return the predictor's own scores, float64: without bounds, not calibrated."""
        values, touched = self._changed(sources)
        encoder = self._model.preprocessor.encoder
        numbers = {
            place: feature
            for place, feature in enumerate(encoder.features)
            if isinstance(feature, OfNumber)
        }
        if not touched <= numbers.keys():
            return self._of(encoder.assemble(values, self._dtype))
        base = self._base  # where numbers alone change, all else stays as it is encoded
        at = dict(zip(numbers, encoder.places, strict=True))
        changed = [(numbers[place], at[place], values[place]) for place in touched]
        columns = [start + k for each, start, _ in changed for k in range(columns_of(each))]
        before = base.dense[:, columns]
        fill(base.dense, changed, None)
        try:
            return self._of(base)
        finally:
            base.dense[:, columns] = before

    @cached_property
    def _base(self) -> Features:
        return self._model.preprocessor.encoder.assemble(self.values, self._dtype)

    def _of(self, features: Features) -> Floats:
        rows = features.labelled(*np.ones((2, len(features))))
        made: NDArray[Any] = self._model.predictor.scores(rows, self._model.weights)
        return made.astype(np.float64, copy=False)

    def _changed(self, sources: Sources) -> tuple[list[Any], set[int]]:
        """Return the values of each feature, and the places of those that are changed."""
        encoder = self._model.preprocessor.encoder
        values, table = list(self.values), self._table
        columns: dict[str, Any] = {}
        for each, rows in sources.items():
            if each.place is None:
                columns[each.column] = table[each.column].take(pa.array(rows))
        touched = {
            place
            for place, feature in enumerate(encoder.features)
            if not isinstance(feature, SparseColumns)
            and any(each.touches(feature) for each in sources)
        }
        if touched:
            own = {
                name for place in touched for name in columns_of_feature(encoder.features[place])
            }
            for name in own - {*columns}:  # of a feature of several columns, one of them changed
                columns[name] = pa.chunked_array(
                    [chunk for _ in range(self.copies) for chunk in table[name].chunks],
                    table[name].type,
                )
            names = [name for name in table.column_names if name in columns]
            schema = pa.schema([table.schema.field(name) for name in names])
            changed = pa.table([columns[name] for name in names], schema=schema)
            read = encoder.read(changed, features=[encoder.features[p] for p in sorted(touched)])
            for place, each_read in zip(sorted(touched), read, strict=True):
                values[place] = each_read
        for place, feature in enumerate(encoder.features):
            if isinstance(feature, SparseColumns):
                for each, rows in sources.items():
                    if each.place is not None:
                        values[place] = _with_column(values[place], each.place, rows)
                        touched.add(place)
        return values, touched


def _with_column(matrix: csr_array, place: int, rows: NDArray[np.intp]) -> csr_array:
    """Return a sparse matrix with one column taken from other rows of it."""
    column = csr_array(matrix[:, [place]])
    new = column[rows] - column
    width = matrix.shape[1]
    wide = csr_array((new.data, np.full(len(new.data), place), new.indptr), (new.shape[0], width))
    changed = csr_array(matrix + wide)
    changed.eliminate_zeros()
    return changed


__all__ = ["Probe", "Sources"]
