"""The preprocessor: from a table to rows, and from scores to predictions; kept by a model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data.array_table import Table
from thalweg.data.encoder import Encoder
from thalweg.data.feature_values import Values
from thalweg.data.findings import Findings, other_texts, shown, such_values
from thalweg.data.formats import NumberFormat
from thalweg.data.rows import Array, Labels, Rows
from thalweg.data.several_targets import SeveralTargets
from thalweg.data.statistics import batches
from thalweg.data.targets import Target
from thalweg.data.values import as_texts, row_number
from thalweg.errors import DataError, Problems, UsageError, listing, nearest
from thalweg.wording import brief

HEAVIEST = 1e15  # the largest weight; the smallest above 0 is 1 / HEAVIEST


@dataclass(frozen=True)
class KnownRows:
    """The rows of a table that have a target.

    Attributes:
        rows: their places in the table ``[n]``, from 0.
        target: theirs, ``[n]`` or ``[n, outputs]``, as the task has it.
        weight: of the samples, ``[n]``.
    """

    rows: NDArray[np.intp]
    target: NDArray[np.float64]
    weight: NDArray[np.float64]


@dataclass(frozen=True)
class Preprocessor:
    """The encoding of one model's data.

    Attributes:
        encoder: from columns to features.
        target: from a column, or several, to numbers.
        weight: name of the column of sample weights; None: every row has weight 1.
        class_weights: weight of each class in the loss, by class number; empty: 1 each.
        weight_format: that reads the sample weights.

    """

    encoder: Encoder
    target: Target | SeveralTargets
    weight: str | None = None
    class_weights: tuple[float, ...] = ()
    weight_format: NumberFormat = field(default_factory=NumberFormat)

    def rows(
        self, table: pa.Table, dtype: Any = np.float32, findings: Findings | None = None
    ) -> Rows:
        """Encode the rows of a table that have a target.

        Args:
            table: must hold the target and, if there are sample weights, their column.
            dtype: of the features, float32 or float64.
            findings: collects values that cannot be read (see `Encoder.read`).

        Raises:
            DataError: a column is missing or holds invalid values, or no row has a target.

        """
        known = self.known_rows(table)
        self.check_any(len(known.rows), bool(known.weight.any()))
        return self.encoded(table, known, dtype, findings)

    def check_there(self, names: Sequence[str]) -> None:
        """Refuse a table without a column of the target or of the weights."""
        there = set(names)
        for column in (*self.target.columns, self.weight):
            if column is not None and column not in there:
                raise DataError(
                    f"The data has no column {column!r}, which holds the "
                    f"{'weight' if column == self.weight else 'target'}: {nearest(column, names)}"
                )

    def known_rows(self, table: Table) -> KnownRows:
        """Return which rows have a target, with targets and weights.

        Args:
            table: of all columns, or a part of its rows; those are what messages count.

        Raises:
            DataError: a column is missing or holds invalid values.
        """
        self.check_there(table.column_names)
        problems = Problems()
        with problems.collected():
            y = self.target.read(table)
            known = labelled(y)
        if problems:
            with problems.collected():
                sample_weights(table, self.weight, form=self.weight_format)
        problems.refuse()
        rows = np.flatnonzero(known)
        if self.weight is None or not len(rows):
            return KnownRows(rows, y[rows], np.ones(len(rows)))
        weighed = table.select([self.weight])
        if len(rows) < len(y):
            weighed, y = weighed.filter(pa.array(known)), y[rows]
        return KnownRows(rows, y, sample_weights(weighed, self.weight, rows, self.weight_format))

    def check_any(self, rows: int, weighty: bool) -> None:
        """Refuse a table without a row that can be trained on or judged.

        Args:
            rows: how many have a target.
            weighty: whether one of them has a weight above 0.
        """
        if not rows:
            raise DataError(f"Target {self.target.column!r} is missing in every row.")
        if not weighty:
            raise DataError(f"Weight {self.weight!r} is 0 in every row: no row is left to judge.")

    def encoded(
        self,
        table: Table,
        known: KnownRows,
        dtype: Any,
        findings: Findings | None = None,
        start: int = 0,
    ) -> Rows:
        """Encode the rows that have a target.

        Args:
            table: the whole, or a part of its rows.
            known: what `known_rows` returned of it.
            dtype: of the features.
            findings: collects values that cannot be read.
            start: how many rows of the whole come before the table's.
        """
        values = self.encoder.read(self.usable(table, known), findings, start + known.rows)
        return self.assembled(values, known.target, known.weight, dtype)

    def usable(self, table: Table, known: KnownRows) -> Table:
        """Return the rows that have a target.

        Only the columns that are used: a filter copies them, and cannot filter some types.
        """
        table = table.select([name for name in table.column_names if name in self.used])
        if len(known.rows) == table.num_rows:
            return table
        mask = np.zeros(table.num_rows, np.bool_)
        mask[known.rows] = True
        return table.filter(pa.array(mask))

    def assembled(
        self,
        values: list[Values],
        y: NDArray[np.float64],
        weight: NDArray[np.float64],
        dtype: Any,
        index: NDArray[np.intp] | None = None,
    ) -> Rows:
        """Return the rows, or those at an index, of features that have been read."""
        if index is not None:
            y, weight = y[index], weight[index]
        return self.weighted(self.encoder.assemble(values, dtype, index).labelled(y, weight))

    def weighted(self, rows: Rows) -> Rows:
        """Return the rows with loss weight = sample weight × class weight."""
        labels = self.labels(rows.target, rows.metric_weight)
        return replace(rows, loss_weight=labels.loss_weight)

    def labels(self, y: Array, weight: Array) -> Labels:
        """Return targets with their weights: of the sample, and in the loss (× class weight)."""
        if not self.class_weights:
            return Labels(y, weight, weight)
        by_class = np.array(self.class_weights)[y.astype(np.intp)]
        return Labels(y, weight * by_class, weight)

    @cached_property
    def used(self) -> frozenset[str | None]:
        """Names of the columns that the model reads, target and weight included."""
        return frozenset((*self.encoder.columns, *self.target.columns, self.weight))


def labelled(y: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return a mask ``[n]`` of the rows of ``[n]`` or ``[n, outputs]`` without a missing target."""
    columns = np.isnan(y).reshape(len(y), -1)
    return np.logical_not(np.logical_or.reduce(columns, axis=1))


def sample_weights(
    table: pa.Table,
    column: str | None,
    rows: NDArray[np.intp] | None = None,
    form: NumberFormat | None = None,
) -> NDArray[np.float64]:
    """Return the sample weights ``[n]``, float64; 1 each if there is no column.

    Args:
        table: holds the column.
        column: its name, or None.
        rows: places of the rows in the user's table, for messages; None: the table is the user's.
        form: that reads the weights; None: plain numbers.

    Raises:
        DataError: a weight that is missing, negative, infinite, or outside 1e-15 … 1e15, where
            sums and products of float32 would overflow or vanish.

    """
    if column is None:
        return np.ones(table.num_rows)
    read = (form or NumberFormat()).read(table[column])
    problems = Problems()
    if read.unreadable.any():
        text = shown(table[column], int(np.argmax(read.unreadable)))
        others = other_texts(table[column], read.unreadable)
        also = f", also {listing(others, 20)}" if others else ""
        count = int(read.unreadable.sum())
        problems.add(
            DataError(
                f"Weight {column!r} is {text!r} in row {row_number(read.unreadable, rows):,}, "
                f"which is no number ({count:,} such value{'s' * (count > 1)}{also}): correct it; "
                "0 leaves a row out."
            )
        )
    weights, told = read.values, read.unreadable.copy()
    for wrong, what in (
        (np.isnan(weights), "missing"),
        (weights < 0, "negative"),
        (np.isinf(weights), "infinite"),
        (weights > HEAVIEST, f"more than {HEAVIEST:g}"),
        ((weights > 0) & (weights < 1 / HEAVIEST), f"less than {1 / HEAVIEST:g}"),
    ):
        more = wrong & ~told
        told |= wrong
        if more.any():
            problems.add(
                DataError(
                    f"Weight {column!r} is {what} in row {row_number(more, rows)}: weights "
                    f"must be numbers from 0 up; 0 leaves a row out{such_values(more)}."
                )
            )
    problems.refuse()
    return weights


def class_weights(
    given: str | Mapping[Any, float] | Sequence[float] | NDArray[Any] | None,
    target: Target | SeveralTargets,
    y: NDArray[Any],
    weight: NDArray[Any],
) -> tuple[float, ...]:
    """Return the weight of each class in the loss, by class number; () for 1 each.

    Args:
        given: None: 1 each. "balanced": Σ w / (C · Σ w of the class), which gives every class the
            same total weight (King and Zeng 2001; scikit-learn's formula). A mapping: label →
            weight, 1 for classes it does not name. A sequence: a weight for each class, in order.
        target: of the job.
        y: class numbers of the training rows ``[n]``.
        weight: their sample weights ``[n]``.

    Raises:
        DataError: a task without classes, an unknown class, a weight below 0, or, for "balanced",
            a class without training rows.
        UsageError: the argument has another type.

    """
    check_class_weights(given)
    if given is None:
        return ()
    if isinstance(given, Sequence | np.ndarray) and not isinstance(given, str):
        given = _by_class(list(given), target.classes)
    if not target.classes:
        raise DataError(
            f"--class-weight needs classes, and the task is {target.task}: "
            "use --weight COLUMN instead."
        )
    if isinstance(given, str) and given == "balanced":
        mass = np.zeros(len(target.classes))
        for part in batches(len(y)):
            mass += np.bincount(y[part].astype(np.intp), weight[part], minlength=len(mass))
        if not mass.all():
            empty = [label for label, m in zip(target.classes, mass, strict=True) if not m]
            raise DataError(
                f"--class-weight balanced: class {listing(empty)} has no training rows: "
                "give weights by hand, as in --class-weight yes=3,no=1."
            )
        return tuple(float(w) for w in mass.sum() / (len(mass) * mass))
    assert isinstance(given, Mapping)
    by_label: dict[str, Any] = {spelled(label): weight for label, weight in given.items()}
    problems = Problems()
    for label in by_label:
        if label not in target.classes:
            near = nearest(label, target.classes)
            problems.add(DataError(f"--class-weight: there is no class {label!r}; {near}"))
    _check_numbers(by_label, problems)
    problems.refuse()
    return tuple(float(by_label.get(label, 1.0)) for label in target.classes)


def check_class_weights(given: Any) -> None:
    """Refuse class weights that are invalid for any classes.

    Raises:
        UsageError, DataError: as `class_weights`.
    """
    if isinstance(given, str) and given != "balanced":
        raise DataError(
            f"--class-weight is {brief(given)}: say balanced, or a weight by class, as in "
            "--class-weight yes=3,no=1."
        )
    if not (given is None or isinstance(given, str | Mapping | Sequence | np.ndarray)):
        raise UsageError(
            f"class_weight is {brief(given)}: give 'balanced', or a weight by class, as in "
            "{'yes': 3, 'no': 1}."
        )
    if isinstance(given, Mapping):
        problems = Problems()
        _check_numbers({spelled(label): weight for label, weight in given.items()}, problems)
        problems.refuse()


def _check_numbers(by_label: Mapping[str, Any], problems: Problems) -> None:
    """Add a problem for each class weight that is not a number or out of range."""
    for label, weight in by_label.items():
        of = f"--class-weight of {label!r} must be"
        if not isinstance(weight, int | float | np.number):
            problems.add(DataError(f"{of} a number, not {brief(weight)}."))
        elif not (weight == 0 or 1 / HEAVIEST <= weight <= HEAVIEST):
            limits = f"0, or from {1 / HEAVIEST:g} to {HEAVIEST:g}"
            problems.add(DataError(f"{of} {limits}, not {weight:g}."))


def _by_class(weights: list[Any], classes: Sequence[str]) -> dict[Any, float]:
    """Return weights in the order of the classes as label → weight."""
    if classes and len(weights) != len(classes):
        raise UsageError(
            f"--class-weight has {len(weights)} weights and the target {len(classes)} classes: "
            f"give one for each, in the order {listing(classes)}."
        )
    return dict(zip(classes, weights, strict=False))


def spelled(label: Any) -> str:
    """Return a label of any Python type as the table's texts write it: true, 3, yes."""
    if isinstance(label, bool | int | float | np.generic):
        return str(as_texts(pa.chunked_array([pa.array([label])]))[0].as_py())
    return str(label)
