"""From a table and what the user says of it to three encoded splits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.data import targets
from thalweg.data.array_table import Table
from thalweg.data.column_checks import ColumnOverrides, check_reserved
from thalweg.data.declared import CATEGORY, ORDERED, SEMICOLONS, UNTYPED, is_marked
from thalweg.data.division import Division, divided
from thalweg.data.encode_splits import encode_splits, in_stored_order
from thalweg.data.findings import Findings
from thalweg.data.formats import NumberFormat, Numbers
from thalweg.data.hints import ColumnHints
from thalweg.data.notations import Hints, Notation, format_of_text
from thalweg.data.preprocessor import Preprocessor, class_weights, labelled, sample_weights
from thalweg.data.roles import (
    Column,
    check_values,
    understand_columns,
)
from thalweg.data.row_source import RowSource
from thalweg.data.rows import Rows
from thalweg.data.several_targets import SeveralTargets, understand_several
from thalweg.data.split_choice import GROUP, RANDOM, SplitChoice, check_divider
from thalweg.data.split_column import about_own_table, split_column
from thalweg.data.split_notes import flattering
from thalweg.data.strata import strata_of
from thalweg.data.targets import Reads, Target
from thalweg.data.text.distinct import Distinct
from thalweg.data.values import is_text
from thalweg.errors import DataError, Problems, UsageError
from thalweg.option_words import word


@dataclass(frozen=True)
class DatasetOptions:
    """How the user wants the table understood.

    Attributes:
        target: name of the target column, or of several, as a sequence or with commas between.
        task: "auto" or one of `thalweg.data.targets.TASKS`.
        weight: name of the column of sample weights, or None.
        class_weight: None, "balanced", or the weight of each class by its label.
        overrides: roles of columns.
        positive: the label of class 1 of two; None: the second in order.
        split: what divides the rows.
        valid, test: the share of the rows for a split, 0 for none, or a table of its own for it.
        seed: of the split.
        together: whether the validation rows that are drawn are rows to train on too: the same
            rows are the test's, and none validate.
        dtype: of the encoded rows, float32 or float64.
        memory: bytes that the encoded rows may take; more are kept on the disk. None: no limit.

    """

    target: str | Sequence[str]
    task: str = "auto"
    weight: str | None = None
    class_weight: str | Mapping[Any, float] | Sequence[float] | None = None
    overrides: ColumnOverrides = field(default_factory=ColumnOverrides)
    positive: str | None = None
    split: SplitChoice = field(default_factory=SplitChoice)
    valid: float | Table = 0.15
    test: float | Table = 0.15
    seed: int = 0
    together: bool = False
    dtype: Any = np.float32
    memory: int | None = None


@dataclass(frozen=True)
class Dataset:
    """Everything training needs to know of the data.

    Attributes:
        train, valid, test: encoded rows, the target in its own unit.
        preprocessor: what turned the table into them.
        columns: what was understood, column by column.
        notes: sentences to tell the user.
        division: how the rows were divided.
        keys: the time or group of each row of training and drawn validation rows, in this order;
            None where chance divided them.

    """

    train: RowSource
    valid: RowSource
    test: RowSource
    preprocessor: Preprocessor
    columns: tuple[Column, ...]
    notes: tuple[str, ...]
    division: Division = field(default_factory=Division)
    keys: NDArray[Any] | None = None


def prepare(table: pa.Table, reading: DatasetOptions) -> Dataset:
    """Understand the columns, divide the rows, learn the encoding on the training rows, apply it.

    Raises:
        UsageError: a wish that does not fit the table.
        DataError: the data cannot be used.

    """
    names = _target_columns(table, reading)
    overrides = reading.overrides
    notations = _Notations(table, overrides)
    own_names = overrides.categorical + overrides.numeric + overrides.only
    groups = reading.split.by == GROUP and reading.split.column not in own_names
    reserved = {*names, *([reading.weight] if reading.weight else [])}
    if groups and reading.split.column is not None:
        reserved.add(reading.split.column)
    form = _weight_format(table, reading)
    problems = Problems()
    with problems.collected():
        reads: Reads = {}  # so that each target is read once
        target, notes = _target(table, names, reading, notations, reads)
        y = target.read(table, reads)
    if problems:  # those of the weights and features are told with them
        usable = _present(table, names)
        with problems.collected():
            _weights(table, reading, usable, form)
        with problems.collected():
            check_values(table, reserved, overrides, usable)
        problems.refuse()
    usable = labelled(y)
    if not usable.any():
        raise DataError(f"No row has a value in all of the targets {target.column!r}.")
    if not usable.all():
        notes += (
            f"{(~usable).sum():,} of {len(usable):,} rows have no value in target "
            f"{target.column!r} and were dropped.",
        )
    shares = [
        share if isinstance(share, float) else None for share in (reading.valid, reading.test)
    ]
    drawn = shares != [None, None]
    keys, said = split_column(table, reading.split, overrides, usable, drawn)
    notes += said
    strata = None if keys else strata_of(y, target, usable)
    masks, division, said = divided(
        usable, reading.split, keys if drawn else None, reading.seed, shares[0], shares[1], strata
    )
    notes += said
    del strata
    if reading.together:
        masks = replace(masks, train=masks.train | masks.valid, valid=np.zeros_like(usable))
    weight = usable.astype(np.float64)
    with problems.collected():
        weight = _weights(table, reading, usable, form)
    with problems.collected():
        train = masks.train
        weights = class_weights(reading.class_weight, target, y[train], weight[train])
    # A row that weighs nothing is a row that is not there: nothing is learnt from it.
    counted = masks.train & (weight > 0)
    if not counted.any():
        problems.add(_all_weigh_0("training", int(masks.train.sum())))
        counted = masks.train
    equal = reading.weight is None
    decimals = {notations[name].decimal for name in names if notations.has(name)}
    del notations
    hints = ColumnHints(counted, y, target.task)
    known_weight = None if equal or problems else weight[counted]
    with problems.collected():
        understood = understand_columns(
            table, reserved, overrides, counted, known_weight, decimals - {""}, hints.look
        )
    problems.refuse()
    encoder = understood.encoder
    notes += understood.notes
    notes += hints.notes(encoder.columns)
    preprocessor = Preprocessor(encoder, target, reading.weight, weight_format=form)
    flatters: tuple[str, ...] = ()
    if shares[1] and reading.split.by == RANDOM:
        numbers = {n: r.values for n, r in understood.known.items() if isinstance(r, Numbers)}
        if not target.classes:
            numbers |= dict(zip(names, y.reshape(len(y), -1).T, strict=True))
        texts = {
            n: r
            for n, r in understood.known.items()
            if isinstance(r, Distinct) and not encoder.formats[n].missing  # as the table has them
        }
        flatters = flattering(table, understood.columns, names, usable, numbers, texts)
        del numbers, texts
    every = [np.flatnonzero(mask) for mask in (masks.train, masks.valid, masks.test)]
    row_keys = None
    if keys is not None:
        for given, option, learnt in (
            (reading.valid, "--valid", every[0]),
            (reading.test, "--test", np.concatenate(every[:2])),
        ):
            if isinstance(given, Table):
                notes += about_own_table(keys, reading.split, learnt, given, option)
    if keys is not None and drawn:
        stored = in_stored_order(every[0], encoder.row_bytes(reading.dtype))
        row_keys = keys.values[np.concatenate([stored, every[1]])]
    # Weights that are all 1 take no memory.
    one = np.broadcast_to(np.float64(1), len(y))
    preprocessor = replace(preprocessor, class_weights=weights)
    labels = []
    for rows in every:
        weight_of = one[: len(rows)] if equal else weight[rows]
        labels.append(preprocessor.labels(y[rows], weight_of))
    del hints, counted, masks, keys, y, weight, usable  # what no row is encoded by
    encoded = encode_splits(
        table, encoder, reading.dtype, every, labels, understood.known, reading.memory
    )
    splits: dict[str, RowSource] = {"training": encoded[0]}
    for part, option, given, rest in (
        ("validation", "--valid", reading.valid, encoded[1]),
        ("test", "--test", reading.test, encoded[2]),
    ):
        if isinstance(given, Table):
            with problems.collected(f"{option}: "):
                splits[part], left_out = _own(preprocessor, given, option, reading.dtype)
                notes += left_out
        else:
            splits[part] = rest
    problems.refuse()
    notes += flatters
    for part, some in splits.items():
        if len(some) and not some.weight_sum > 0:
            raise _all_weigh_0(part, len(some))
    train_rows, valid_rows, test_rows = splits.values()
    columns = understood.columns
    if groups and reading.split.column in table.column_names:
        columns = _with_groups(columns, table.column_names, reading)
    return Dataset(
        train_rows, valid_rows, test_rows, preprocessor, columns, notes, division, row_keys
    )


def _with_groups(
    columns: tuple[Column, ...], names: Sequence[str], reading: DatasetOptions
) -> tuple[Column, ...]:
    """Add the column of groups, which is no feature, to the summary, in its place."""
    name = str(reading.split.column)
    asked = "" if name in reading.overrides.drop else f"; --categorical {word(name)} uses it too"
    own = Column(name, "group", f"no feature: its rows stay in one split{asked}")
    order = {name: i for i, name in enumerate(names)}
    return tuple(sorted((*columns, own), key=lambda column: order[column.name]))


def _target(
    table: pa.Table,
    names: tuple[str, ...],
    reading: DatasetOptions,
    notations: _Notations,
    reads: Reads,
) -> tuple[Target | SeveralTargets, tuple[str, ...]]:
    """Understand the target, or the several."""
    overrides = reading.overrides
    hints = _hints_on_target(table, names, reading, notations)
    if len(names) > 1:
        if reading.positive is not None:
            raise UsageError("--positive is for one target of two classes.")
        return understand_several(table, names, reading.task, overrides.numeric, hints, reads)
    (name,) = names
    field = table.schema.field(name)
    return targets.understand(
        table[name],
        name,
        reading.task,
        name in overrides.numeric,
        hints,
        is_marked(field, CATEGORY),
        is_marked(field, UNTYPED),
        reading.positive,
        reads,
    )


def _hints_on_target(
    table: pa.Table, names: tuple[str, ...], reading: DatasetOptions, notations: _Notations
) -> Hints:
    """Return how a target is read: if its decimal sign is in doubt, with the other columns' one."""
    overrides = reading.overrides
    if overrides.hints.decimal or not any(
        notations[name].doubt for name in names if notations.has(name)
    ):
        return overrides.hints
    texts = [name for name in table.column_names if notations.has(name)]
    unread = {*names, reading.weight, *overrides.drop, *overrides.categorical}
    used = [name for name in texts if name not in unread and name in (overrides.only or texts)]
    signs = {notations[name].decimal for name in used} - {""}
    semicolons = all(is_marked(table.schema.field(name), SEMICOLONS) for name in names)
    if signs == {"."}:
        return replace(overrides.hints, decimal=".")  # no longer in doubt
    comma = signs == {","} or (semicolons and not signs)
    return replace(overrides.hints, likely=",") if comma else overrides.hints


class _Notations:
    """How columns of texts are written, whatever becomes of them; each is found out once."""

    def __init__(self, table: pa.Table, overrides: ColumnOverrides) -> None:
        self._table, self._schema, self._hints = table, table.schema, overrides.hints
        self._found: dict[str, Notation] = {}

    def has(self, name: str) -> bool:
        """Whether a column holds texts."""
        return is_text(self._schema.field(name))

    def __getitem__(self, name: str) -> Notation:
        """Return how one of them is written."""
        if name not in self._found:
            file = is_marked(self._schema.field(name), UNTYPED)
            column = self._table[name]
            found = format_of_text(column, self._hints, wanted=False, file=file)
            self._found[name] = found
        return self._found[name]


def _present(table: pa.Table, names: tuple[str, ...]) -> NDArray[np.bool_]:
    """Return which rows have something in every target column; all, if none has."""
    there = np.ones(table.num_rows, np.bool_)
    for name in names:
        there &= pc.is_valid(table[name]).to_numpy()
    return there if there.any() else ~there


def _weights(
    table: pa.Table, reading: DatasetOptions, usable: NDArray[np.bool_], form: NumberFormat
) -> NDArray[np.float64]:
    """Return the weights of the rows that are used, ``[n]``; 0 for the others."""
    weight = usable.astype(np.float64)
    if reading.weight is not None:
        rows = np.flatnonzero(usable)
        weighed = table.select([reading.weight]).take(rows)
        weight[rows] = sample_weights(weighed, reading.weight, rows, form)
    return weight


def _weight_format(table: pa.Table, reading: DatasetOptions) -> NumberFormat:
    """Find out how the weights are written."""
    missing = reading.overrides.hints.missing
    if reading.weight is None or not is_text(table[reading.weight]):
        return NumberFormat(missing=missing)
    column = table[reading.weight]
    form = format_of_text(column, reading.overrides.hints, wanted=True, file=True).format
    return form if isinstance(form, NumberFormat) else NumberFormat(missing=missing)


def _target_columns(table: pa.Table, reading: DatasetOptions) -> tuple[str, ...]:
    """Return the target columns, each of which must be one of the table's and free for it."""
    text = reading.target
    several = tuple(part.strip() for part in text.split(",")) if isinstance(text, str) else text
    names = (text,) if isinstance(text, str) and text in table.column_names else tuple(several)
    check_reserved(table.column_names, names, reading.weight, reading.overrides)
    check_divider(reading.split, names, reading.weight)
    problems = Problems()
    for name in names:
        if reading.task == "auto" and is_marked(table.schema.field(name), ORDERED):
            problems.add(DataError(targets.ORDINAL.format(column=repr(name))))
    problems.refuse()
    return names


def _all_weigh_0(part: str, rows: int) -> DataError:
    return DataError(
        f"All {rows:,} rows of the {part} split weigh 0: check --weight and --class-weight."
    )


def _own(
    preprocessor: Preprocessor, table: pa.Table, option: str, dtype: Any
) -> tuple[Rows, tuple[str, ...]]:
    """Encode a table of its own for a split; messages name the option it came with."""
    findings = Findings()
    rows = preprocessor.rows(table, dtype, findings)
    said = tuple(f"{option}: {note}" for note in findings.notes())
    left_out = table.num_rows - len(rows)
    if not left_out:
        return rows, said
    return rows, (
        *said,
        f"{option}: {left_out:,} of {table.num_rows:,} rows have no value in target "
        f"{preprocessor.target.column!r} and were dropped.",
    )
