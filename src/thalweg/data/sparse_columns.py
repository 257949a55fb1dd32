"""The features of a sparse matrix: learnt on the training rows, applied to any."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any, ClassVar

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray
from scipy.sparse import csr_array

from thalweg.data.declared import may_be_wider, width_of
from thalweg.data.findings import Findings
from thalweg.data.sparse_matrix import as_rows, without_columns
from thalweg.data.statistics import LargestStatistics
from thalweg.errors import DataError

# Of a scaled value; its square is a float32 still.
FARTHEST = float(np.sqrt(np.finfo(np.float32).max))


@dataclass(frozen=True)
class SparseColumns:
    """The columns of a sparse matrix, each a sparse feature x / scale: 0 stays 0.

    Nothing is subtracted, which would leave no value 0. The scale is the largest absolute value,
    as scikit-learn's MaxAbsScaler has it, and not the standard deviation, which is nearly 0 for a
    column that is nearly always 0: a feature that few rows have would outweigh all others.

    Attributes:
        column: the table's column that holds the matrix.
        count: how many columns the matrix has.
        scales: of each column, the largest absolute value of the training rows, 1 where they have
            none; empty: 1 each.
        left_out: places of columns that are not used, whatever new data holds there; their
            weights are 0.

    """

    column: str
    count: int
    scales: tuple[float, ...] = ()
    left_out: tuple[int, ...] = ()
    part: ClassVar[str] = ""

    @property
    def names(self) -> list[str]:
        """The names of the features: x0, x1, …."""
        return [f"x{i}" for i in range(self.count)]

    @property
    def width(self) -> int:
        """How many features it makes."""
        return self.count

    def scaled(self, rows: csr_array, dtype: Any) -> csr_array:
        """Return rows ``[n, count]``, each value divided by the scale of its column."""
        data = rows.data
        if self.scales:
            data = data / self._each[rows.indices]
        return csr_array((data.astype(dtype), rows.indices, rows.indptr), shape=rows.shape)

    @cached_property
    def _each(self) -> NDArray[np.float64]:
        return np.array(self.scales)


def fit_sparse(name: str, rows: csr_array) -> SparseColumns:
    """Learn the features of a sparse matrix from its training rows, all finite."""
    return sparse_of(name, LargestStatistics.of(rows.shape[1], rows.dtype).update(rows))


def sparse_of(name: str, of: LargestStatistics, left_out: tuple[int, ...] = ()) -> SparseColumns:
    """Return the features of what was learnt of a sparse matrix's training rows."""
    scales = np.where(of.largest > 0, of.largest, 1).astype(np.float64)
    each = () if (scales == 1).all() else tuple(scales.tolist())
    return SparseColumns(name, len(scales), each, left_out)


def read_columns(
    feature: SparseColumns, table: pa.Table, findings: Findings, rows: NDArray[np.intp] | None
) -> csr_array:
    """Return the rows of a sparse matrix, 0 for values that no computation could hold."""
    field = table.schema.field(feature.column)
    width = width_of(field)
    if width is None or (width != feature.count and not may_be_wider(field)):
        given = "no sparse matrix" if width is None else f"{width:,} columns"
        raise DataError(
            f"The model was trained on a sparse matrix of {feature.count:,} columns, and the data "
            f"has {given}: give one of as many."
        )
    matrix = as_rows(table[feature.column], max(width, feature.count))
    findings.matrix(matrix.shape[0])
    if width > feature.count:
        matrix = _without_further(feature, matrix, findings, rows)
    matrix = without_columns(matrix, feature.left_out)
    with np.errstate(over="ignore", invalid="ignore"):
        largest = float(np.abs(matrix.data).max(initial=0.0))
        if largest <= FARTHEST * min(feature.scales, default=1.0):
            return matrix
        far = ~(np.abs(feature.scaled(matrix, np.float64).data) <= FARTHEST)
    if not far.any():
        return matrix
    matrix = matrix.copy()
    for place in np.unique(matrix.indices[far]):
        column = matrix[:, [place]].toarray()[:, 0]
        values = pa.chunked_array([pa.array(column)])
        wrong = np.abs(column / (feature.scales[place] if feature.scales else 1.0)) > FARTHEST
        for what, mask in (
            ("missing", np.isnan(column)),
            ("infinite", np.isinf(column)),
            ("far", wrong & np.isfinite(column)),
        ):
            findings.add(f"x{place}", what, mask, values, rows, int(place))
    matrix.data[far] = 0
    return matrix


def _without_further(
    feature: SparseColumns, matrix: csr_array, findings: Findings, rows: NDArray[np.intp] | None
) -> csr_array:
    """Leave out columns that training did not meet; report the rows with entries in them."""
    row_of = np.repeat(np.arange(matrix.shape[0]), np.diff(matrix.indptr))
    further = matrix.indices >= feature.count
    mask = np.zeros(matrix.shape[0], np.bool_)
    mask[row_of[further]] = True
    first = np.full(matrix.shape[0], matrix.shape[1])
    np.minimum.at(first, row_of[further], matrix.indices[further])
    names = pa.array(
        [f"x{place}" if there else "" for place, there in zip(first, mask, strict=True)]
    )
    findings.add(feature.column, "beyond", mask, pa.chunked_array([names]), rows)
    return csr_array(matrix[:, : feature.count])
