"""All that turns a table into rows and scores back into answers: what a model keeps of its data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data.features import Encoder
from thalweg.data.rows import Rows
from thalweg.data.targets import Target
from thalweg.data.values import as_numbers, row_number
from thalweg.errors import DataError, listing, nearest


@dataclass(frozen=True)
class Coding:
    """The coding of one model's data.

    Attributes:
        encoder: columns to features.
        target: column to target.
        weight: the column of sample weights, or None: every row weighs 1.
        class_weights: the weight of each class in the loss, by its number; empty: 1 each.

    """

    encoder: Encoder
    target: Target
    weight: str | None = None
    class_weights: tuple[float, ...] = ()

    def rows(self, table: pa.Table, dtype: Any = np.float32) -> Rows:
        """Encode the labelled rows of a table; rows without a target are left out.

        Args:
            table: must hold the target and, if it is used, the weight.
            dtype: of the features.

        Raises:
            DataError: a column is missing or holds what it must not, or no row has a target.

        """
        for column in (self.target.column, self.weight):
            if column is not None and column not in table.column_names:
                raise DataError(
                    f"The data has no column {column!r}, which holds the "
                    f"{'weight' if column == self.weight else 'target'}: "
                    f"{nearest(column, table.column_names)}"
                )
        y = self.target.encode(table[self.target.column])
        labelled = ~np.isnan(y)
        if not labelled.all():
            table, y = table.filter(pa.array(labelled)), y[labelled]
        if not len(y):
            raise DataError(f"Target {self.target.column!r} is missing in every row.")
        weight = sample_weights(table, self.weight)
        by_class = np.array(self.class_weights)[y.astype(np.intp)] if self.class_weights else 1.0
        return Rows(*self.encoder.encode(table, dtype), y, weight * by_class, weight)

    def unused(self, table: pa.Table) -> list[str]:
        """Name the columns of a table that the model has no use for."""
        used = {*self.encoder.columns, self.target.column, self.weight}
        return [column for column in table.column_names if column not in used]


def sample_weights(table: pa.Table, column: str | None) -> NDArray[np.float64]:
    """Return the sample weights ``[n]``, 1 each without a column.

    Raises:
        DataError: a weight that is missing, negative or infinite, or all of them 0.

    """
    if column is None:
        return np.ones(table.num_rows)
    weights = as_numbers(table[column], column)
    for wrong, what in (
        (np.isnan(weights), "missing"),
        (weights < 0, "negative"),
        (np.isinf(weights), "infinite"),
    ):
        if wrong.any():
            raise DataError(
                f"Weight {column!r} is {what} in row {row_number(wrong)}: weights must be "
                "numbers from 0 up; 0 leaves a row out."
            )
    return weights


def class_weights(
    wish: str | dict[str, float] | None, target: Target, y: NDArray[np.float64], weight: Any
) -> tuple[float, ...]:
    """Return the weight of each class in the loss, by its number.

    Args:
        wish: None: 1 each, as an empty tuple. "balanced": Σw / (C · Σ of w in the class), so that
            every class weighs the same in all (King and Zeng 2001; scikit-learn's formula). Else
            weights by label; classes not named weigh 1.
        target: of the job.
        y: class numbers of the training rows, ``[n]``.
        weight: their sample weights, ``[n]``.

    Raises:
        DataError: a task without classes, an unknown class, a weight below 0, or a class
            that has no training rows to balance by.

    """
    if wish is None:
        return ()
    if not target.classes:
        raise DataError(
            f"--class-weight needs classes, and the task is {target.task}: "
            "use --weight COLUMN instead."
        )
    if wish == "balanced":
        mass = np.bincount(y.astype(np.intp), weight, minlength=len(target.classes))
        if not mass.all():
            empty = [label for label, m in zip(target.classes, mass, strict=True) if not m]
            raise DataError(
                f"--class-weight balanced: class {listing(empty)} has no training rows: "
                "give weights by hand, as in --class-weight yes=3,no=1."
            )
        return tuple(float(w) for w in mass.sum() / (len(mass) * mass))
    if isinstance(wish, str):
        raise DataError(
            f"--class-weight is {wish!r}: say balanced, or a weight by class, as in yes=3,no=1."
        )
    by_label = {str(label): weight for label, weight in wish.items()}
    for label, given in by_label.items():
        if label not in target.classes:
            raise DataError(
                f"--class-weight: there is no class {label!r}; {nearest(label, target.classes)}"
            )
        if not 0 <= given < np.inf:
            raise DataError(f"--class-weight of {label!r} must be 0 or more, not {given:g}.")
    return tuple(float(by_label.get(label, 1.0)) for label in target.classes)
