"""From a table and the user's options to three encoded splits."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.data import target_task
from thalweg.data.array_table import Table
from thalweg.data.column_checks import ColumnOverrides, check_reserved
from thalweg.data.crossed import Crossed
from thalweg.data.declared import CATEGORY, ORDERED, SEMICOLONS, UNTYPED, is_marked
from thalweg.data.division import TRAIN, VALID, Divided, Division, divided
from thalweg.data.encode_labelled import labelled_rows
from thalweg.data.encode_splits import LabelsOf, Splits, encode_splits, in_stored_order
from thalweg.data.encoder import Encoder
from thalweg.data.far_targets import about_far_targets
from thalweg.data.findings import Findings
from thalweg.data.formats import CategoryFormat, ColumnFormat, NumberFormat
from thalweg.data.found_roles import Column
from thalweg.data.hints import ROWS, ColumnHints
from thalweg.data.lazy_table import streams
from thalweg.data.notations import Hints, Notation, format_of_text
from thalweg.data.number_choice import STANDARD, NumberChoice, with_bins
from thalweg.data.number_features import Binned
from thalweg.data.pair_choice import PairChoice, with_pairs
from thalweg.data.preprocessor import Preprocessor, class_weights, labelled, sample_weights
from thalweg.data.roles import ColumnRoles, check_values, understand_columns
from thalweg.data.row_array import RowArray
from thalweg.data.row_source import RowSource
from thalweg.data.row_store import ReadNumbers, RowStore
from thalweg.data.rows import Rows
from thalweg.data.several_targets import SeveralTargets, understand_several
from thalweg.data.shown_rows import ShownRows, drawn_places, some_places
from thalweg.data.split_choice import GROUP, RANDOM, SplitChoice, check_divider
from thalweg.data.split_column import about_own_table, split_column
from thalweg.data.split_notes import beside_others, flattering
from thalweg.data.statistics import Regrouped, batches
from thalweg.data.strata import stratifier
from thalweg.data.streamed_column import streamed, whole
from thalweg.data.target_values import target_values
from thalweg.data.targets import ORDINAL, Reads, Target
from thalweg.data.text.distinct import Distinct
from thalweg.data.training_rows import count_nonzero, first_rows
from thalweg.data.values import is_text
from thalweg.errors import DataError, Problems, UsageError
from thalweg.option_words import word
from thalweg.threads import beside

MOST_KEYS = 2**22  # rows whose times or groups are kept, for cross-validation and folds


@dataclass(frozen=True)
class DatasetOptions:
    """The options by which a table becomes a dataset.

    Attributes:
        target: name of the target column; several as a sequence, or separated by commas.
        task: "auto" or one of `thalweg.data.targets.TASKS`.
        weight: name of the column of sample weights, or None.
        class_weight: None, "balanced", or the weight of each class by its label.
        overrides: the roles of columns that the user gave.
        positive: the label of class 1 of two; None: the second of the sorted labels.
        split: how the rows are divided.
        valid, test: fraction of the rows for the split, 0 for none; or a table with its rows.
        seed: of the split.
        together: whether the validation rows that are drawn become training rows: the test rows
            stay the same, and there is no validation split.
        dtype: of the encoded rows, float32 or float64.
        memory: bytes that the encoded rows may take; more are kept on the disk. None: no limit.
        numbers: which features each number gets.
        interact: which pairs of columns are crossed.

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
    numbers: NumberChoice = field(default_factory=lambda: NumberChoice(STANDARD))
    interact: PairChoice = field(default_factory=PairChoice)


@dataclass(frozen=True)
class Dataset:
    """The three encoded splits, and what is known of the data.

    Attributes:
        train, valid, test: encoded rows, the target in its own unit.
        preprocessor: that encoded the table.
        columns: the role of each column.
        notes: sentences for the user.
        division: how the rows were divided.
        keys: time or group of each training row, then of each drawn validation row; None if the
            rows were divided at random, or are very many.
        shown: some of the rows that judge, as they were read, of the columns that are encoded; None
            where validation rows are training rows.

    """

    train: RowSource
    valid: RowSource
    test: RowSource
    preprocessor: Preprocessor
    columns: tuple[Column, ...]
    notes: tuple[str, ...]
    division: Division = field(default_factory=Division)
    keys: NDArray[Any] | None = None
    shown: pa.Table | None = None

    def groups_of(self, split: str) -> NDArray[Any] | None:
        """Return the group of each row of "train" or "valid" where groups divide, and are known."""
        if self.division.by != GROUP or self.keys is None or split == "test":
            return None
        train = len(self.train)
        if split == "train":
            return self.keys[:train]
        of_valid = self.keys[train:]
        return of_valid if len(of_valid) == len(self.valid) else None  # not of a table of its own


def prepare(table: pa.Table, options: DatasetOptions) -> Dataset:
    """Find the columns' roles, divide the rows, fit the encoding to the training rows, apply it.

    Raises:
        UsageError: an option that is not valid for the table.
        DataError: the data cannot be used.

    """
    names = _target_columns(table, options)
    overrides = options.overrides
    notations = _Notations(table, overrides)
    own_names = (
        *overrides.categorical,
        *overrides.numeric,
        *overrides.text,
        *overrides.ordered,
        *overrides.only,
    )
    groups = options.split.by == GROUP and options.split.column not in own_names
    reserved = {*names, *([options.weight] if options.weight else [])}
    if groups and options.split.column is not None:
        reserved.add(options.split.column)
    form = _weight_format(table, options)
    problems = Problems()
    store = RowStore.of(table, options.memory)
    with problems.collected():
        reads: Reads = {}  # so that each target column is read once
        target, notes = _target(table, names, options, notations, reads)
        y = target_values(table, target, reads, store)
    del reads  # y is all that is needed of it
    usable: RowArray
    if problems:  # the problems of weights and features join the same message
        usable = _present(table, names)
        with problems.collected():
            _weights(table, options, usable, form, store)
        with problems.collected():
            check_values(table, reserved, overrides, usable)
        problems.refuse()
    usable = store.made(np.bool_, lambda part: labelled(y[part]))
    known = count_nonzero(usable)
    if not known:
        raise DataError(f"No row has a value in all of the targets {target.column!r}.")
    if known < len(usable):
        notes += (
            f"{len(usable) - known:,} of {len(usable):,} rows have no value in target "
            f"{target.column!r} and were dropped.",
        )
    shares = [
        share if isinstance(share, float) else None for share in (options.valid, options.test)
    ]
    drawn = shares != [None, None]
    keys, usable, said = split_column(table, options.split, overrides, usable, drawn, store)
    notes += said
    strata = None if keys else stratifier(y, target, usable)
    split, division, said = divided(
        usable,
        options.split,
        keys if drawn else None,
        options.seed,
        shares[0],
        shares[1],
        None if strata is None else lambda part: strata(y[part]),
        store,
    )
    notes += said
    shown = None
    if options.together:
        split = split.together(store)
    else:
        shown = ShownRows(table, drawn_places(split, VALID if split.sizes[VALID] else TRAIN))
        table = shown.table
    weight: RowArray | None = None
    if options.weight is not None:
        with problems.collected():
            weight = _weights(table, options, usable, form, store)
    weights: tuple[float, ...] = ()
    if options.class_weight is not None:
        with problems.collected():
            weights = _class_weights(options, target, y, weight, split)
    counted = _counted(split, weight, store, problems)
    decimals = {notations[name].decimal for name in names if notations.has(name)}
    del notations
    most_bins = options.numbers.most_bins(count_nonzero(counted)) if options.numbers.bins_any else 0
    hints = ColumnHints(first_rows(y, counted, ROWS), target.task, most_bins)
    with problems.collected():
        understood = understand_columns(
            table,
            reserved,
            overrides,
            counted,
            None if problems else weight,
            decimals - {""},
            hints,
            RowStore.of(table, options.memory, len(table.column_names)),
        )
    problems.refuse()
    encoder = with_bins(understood.encoder, table, options.numbers, counted, weight)
    encoder = _with_pairs(encoder, table, options, understood, counted, weight, y, target)
    columns, said = _about_pairs(understood.columns, encoder, options)
    notes += said
    notes += understood.notes
    binned = {f.column for f in encoder.features if isinstance(f, Binned)}
    notes += hints.notes(encoder.columns, binned)
    preprocessor = Preprocessor(encoder, target, options.weight, weight_format=form)
    flatters: Callable[[], tuple[str, ...]] = tuple
    if shares[1] and options.split.by == RANDOM:
        own = {}
        if not target.classes and isinstance(y, np.ndarray):
            own = dict(zip(names, y.reshape(len(y), -1).T, strict=True))
        numbers = ReadNumbers(understood.known, own)
        texts = {
            n: r
            for n, r in understood.known.items()
            if isinstance(r, Distinct) and _as_they_are(encoder.formats[n])
        }
        flatters = partial(flattering, table, understood.columns, names, usable, numbers, texts)
        del numbers, texts, own
    if keys is not None:
        for given, option, before in (
            (options.valid, "--valid", (TRAIN,)),
            (options.test, "--test", (TRAIN, VALID)),
        ):
            if isinstance(given, Table):
                learnt = np.concatenate([split.rows(code) for code in before])
                notes += about_own_table(keys, options.split, learnt, given, option)
    row_keys = None
    if keys is not None and drawn and split.sizes[TRAIN] + split.sizes[VALID] <= MOST_KEYS:
        stored = in_stored_order(split.rows(TRAIN), encoder.row_bytes(options.dtype))
        row_keys = keys.values[:][np.concatenate([stored, split.rows(VALID)])]
    preprocessor = replace(preprocessor, class_weights=weights)
    del hints, counted, keys, usable  # not needed to encode the rows
    full: list[str] = []
    parts = Splits(
        table,
        encoder,
        options.dtype,
        split,
        LabelsOf(preprocessor, y, weight),
        understood.known,
    )
    with beside(flatters, beside_others(table)) as told:
        del flatters
        encoded = encode_splits(parts, options.memory, full)
        flattered = told()
    del parts
    notes += tuple(full)
    pa.default_memory_pool().release_unused()  # of the columns
    splits: dict[str, RowSource] = {"training": encoded[0]}
    for part, option, given, rest in (
        ("validation", "--valid", options.valid, encoded[1]),
        ("test", "--test", options.test, encoded[2]),
    ):
        if isinstance(given, Table):
            left = options.memory
            if left is not None:  # what those in memory do not take
                left = max(0, left - sum(r.nbytes for r in splits.values() if isinstance(r, Rows)))
            if part == "validation" and shown is not None:  # in place of rows to train on
                shown = ShownRows(given, some_places(given.num_rows))
                given = shown.table
            with problems.collected(f"{option}: "):
                splits[part], left_out = _own(preprocessor, given, option, options.dtype, left)
                notes += left_out
        else:
            splits[part] = rest
    problems.refuse()
    notes += flattered
    if not target.classes and target.task != "multilabel":
        notes += about_far_targets(splits.values(), names, y)
    for part, some in splits.items():
        if len(some) and not some.weight_sum > 0:
            raise _all_weigh_0(part, len(some))
    train_rows, valid_rows, test_rows = splits.values()
    if groups and options.split.column in table.column_names:
        columns = _with_groups(columns, table.column_names, options)
    return Dataset(
        train_rows,
        valid_rows,
        test_rows,
        preprocessor,
        columns,
        notes,
        division,
        row_keys,
        None if shown is None else shown.taken(encoder.columns),
    )


def _with_pairs(
    encoder: Encoder,
    table: Table,
    options: DatasetOptions,
    understood: ColumnRoles,
    train: RowArray,
    weight: RowArray | None,
    y: RowArray,
    target: Target | SeveralTargets,
) -> Encoder:
    """Return the encoder with the pairs that the options ask for."""
    roles = {
        column.name: f"{column.role} ({column.detail})"
        for column in understood.columns
        if column.role in ("dropped", "text")
    }
    if options.split.by == GROUP:
        roles[str(options.split.column)] = "what divides the rows into groups"
    return with_pairs(
        encoder,
        table,
        options.interact,
        train,
        weight,
        y,
        len(target.classes),
        target.task == "count",
        understood.known,
        roles,
        options.overrides.hash_bits,
    )


def _about_pairs(
    columns: tuple[Column, ...], encoder: Encoder, options: DatasetOptions
) -> tuple[tuple[Column, ...], tuple[str, ...]]:
    """Return the summary with the pairs at its end, and what the user should know of them."""
    crossed = [feature for feature in encoder.features if isinstance(feature, Crossed)]
    more = tuple(Column(each.pair, "pair", _of_pair(each)) for each in crossed)
    asked = options.interact.auto and not options.interact.freely
    if asked and len(crossed) <= len(options.interact.pairs):
        return columns + more, (
            "--interact auto found no pair of columns that depend on each other clearly.",
        )
    return columns + more, ()


def _of_pair(of: Crossed) -> str:
    cells = f"{of.width:,} cell{'s' * (of.width != 1)}"
    return f"{cells}, hashed" if of.bits else cells


def _counted(
    split: Divided, weight: RowArray | None, store: RowStore, problems: Problems
) -> RowArray:
    """Return a mask ``[n]`` of the rows that the encoding is fitted to: those of weight 0 are not.

    That all have weight 0 is a problem.
    """
    train = store.made(np.bool_, lambda part: split.codes[part] == TRAIN)
    if weight is None:
        return train
    heavy = store.made(np.bool_, lambda part: train[part] & (weight[part] > 0))
    if count_nonzero(heavy):
        return heavy
    problems.add(_all_weigh_0("training", split.sizes[TRAIN]))
    return train


def _class_weights(
    options: DatasetOptions,
    target: Target | SeveralTargets,
    y: RowArray,
    weight: RowArray | None,
    split: Divided,
) -> tuple[float, ...]:
    """Return the class weights that the options ask for, by the rows to train on."""
    mass = np.zeros(max(1, len(target.classes)))

    def add(classes: NDArray[Any], weights: NDArray[np.float64] | None) -> None:
        mass[:] += np.bincount(classes.astype(np.intp), weights, minlength=len(mass))

    if target.classes:
        learnt = Regrouped(add)
        for part in batches(len(y)):
            places = np.flatnonzero(split.codes[part] == TRAIN)
            learnt.update(y[part][places], None if weight is None else weight[part][places])
        learnt.finish()
    return class_weights(options.class_weight, target, np.arange(len(mass)), mass)


def _with_groups(
    columns: tuple[Column, ...], names: Sequence[str], options: DatasetOptions
) -> tuple[Column, ...]:
    """Return the summary with the column of groups, which is not a feature, at its place."""
    name = str(options.split.column)
    asked = "" if name in options.overrides.drop else f"; --categorical {word(name)} uses it too"
    own = Column(name, "group", f"no feature: its rows stay in one split{asked}")
    order = {name: i for i, name in enumerate(names)}
    last = len(names)  # pairs, which are no columns of the table, stay behind them
    return tuple(sorted((*columns, own), key=lambda column: order.get(column.name, last)))


def _as_they_are(form: ColumnFormat) -> bool:
    """Whether the texts of a category are those of the table."""
    return isinstance(form, CategoryFormat) and form.values == "text" and not form.missing


def _target(
    table: pa.Table,
    names: tuple[str, ...],
    options: DatasetOptions,
    notations: _Notations,
    reads: Reads,
) -> tuple[Target | SeveralTargets, tuple[str, ...]]:
    """Find the task and format of the target, or of several targets."""
    overrides = options.overrides
    hints = _hints_on_target(table, names, options, notations)
    if len(names) > 1:
        if options.positive is not None:
            raise UsageError("--positive is for one target of two classes.")
        return understand_several(table, names, options.task, overrides.numeric, hints, reads)
    (name,) = names
    field = table.schema.field(name)
    return target_task.understand(
        streamed(table, name),
        name,
        options.task,
        name in overrides.numeric,
        hints,
        is_marked(field, CATEGORY),
        is_marked(field, UNTYPED),
        options.positive,
        reads,
        notations[name] if hints == overrides.hints and notations.has(name) else None,
    )


def _hints_on_target(
    table: pa.Table, names: tuple[str, ...], options: DatasetOptions, notations: _Notations
) -> Hints:
    """Return the target's hints; an ambiguous decimal sign is taken from the other columns."""
    overrides = options.overrides
    if overrides.hints.decimal or not any(
        notations[name].doubt for name in names if notations.has(name)
    ):
        return overrides.hints
    texts = [name for name in table.column_names if notations.has(name)]
    unread = {*names, options.weight, *overrides.drop, *overrides.categorical, *overrides.text}
    used = [name for name in texts if name not in unread and name in (overrides.only or texts)]
    signs = {notations[name].decimal for name in used} - {""}
    semicolons = all(is_marked(table.schema.field(name), SEMICOLONS) for name in names)
    if signs == {"."}:
        return replace(overrides.hints, decimal=".")  # no longer ambiguous
    comma = signs == {","} or (semicolons and not signs)
    return replace(overrides.hints, likely=",") if comma else overrides.hints


class _Notations:
    """The notations of columns of texts, each found once, on first use."""

    def __init__(self, table: pa.Table, overrides: ColumnOverrides) -> None:
        self._table, self._schema, self._hints = table, table.schema, overrides.hints
        self._found: dict[str, Notation] = {}

    def has(self, name: str) -> bool:
        """Whether a column holds texts."""
        return is_text(self._schema.field(name))

    def __getitem__(self, name: str) -> Notation:
        """Return the notation of a column of texts."""
        if name not in self._found:
            file = is_marked(self._schema.field(name), UNTYPED)
            column = whole(self._table, name)
            found = format_of_text(column, self._hints, wanted=False, file=file)
            self._found[name] = found
        return self._found[name]


def _present(table: pa.Table, names: tuple[str, ...]) -> NDArray[np.bool_]:
    """Return a mask ``[n]`` of the rows with all targets; all rows if there is none."""
    there = np.ones(table.num_rows, np.bool_)
    for name in names:
        there &= pc.is_valid(table[name]).to_numpy()
    return there if there.any() else ~there


def _weights(
    table: Table, options: DatasetOptions, usable: RowArray, form: NumberFormat, store: RowStore
) -> RowArray:
    """Return the weights ``[n]`` of the usable rows; 0 for the others."""
    name = options.weight
    if name is None:
        return store.made(np.float64, lambda part: usable[part].astype(np.float64))

    def weighed(some: pa.Table, rows: NDArray[np.intp], start: int) -> NDArray[np.float64]:
        weight = np.zeros(some.num_rows)
        weight[rows - start] = sample_weights(some.take(rows - start), name, rows, form)
        return weight

    if streams(table):
        found, start = store.growing(np.float64), 0
        try:
            for batch in table.batches([name]):
                here = slice(start, start + batch.num_rows)
                found.append(weighed(batch, start + np.flatnonzero(usable[here]), start))
                start = here.stop
            return found.finish()
        except DataError:
            pass  # the message is of all rows
    return store.kept(weighed(table.select([name]), np.flatnonzero(usable[:]), 0))


def _weight_format(table: pa.Table, options: DatasetOptions) -> NumberFormat:
    """Find the format of the sample weights."""
    missing = options.overrides.hints.missing
    if options.weight is None or not is_text(table[options.weight]):
        return NumberFormat(missing=missing)
    column = table[options.weight]
    form = format_of_text(column, options.overrides.hints, wanted=True, file=True).format
    return form if isinstance(form, NumberFormat) else NumberFormat(missing=missing)


def _target_columns(table: pa.Table, options: DatasetOptions) -> tuple[str, ...]:
    """Return the names of the target columns; each must exist and have no other role."""
    text = options.target
    several = tuple(part.strip() for part in text.split(",")) if isinstance(text, str) else text
    names = (text,) if isinstance(text, str) and text in table.column_names else tuple(several)
    check_reserved(table.column_names, names, options.weight, options.overrides)
    check_divider(options.split, names, options.weight)
    problems = Problems()
    for name in names:
        if options.task == "auto" and is_marked(table.schema.field(name), ORDERED):
            problems.add(DataError(ORDINAL.format(column=repr(name))))
    problems.refuse()
    return names


def _all_weigh_0(part: str, rows: int) -> DataError:
    return DataError(
        f"All {rows:,} rows of the {part} split weigh 0: check --weight and --class-weight."
    )


def _own(
    preprocessor: Preprocessor, table: Table, option: str, dtype: Any, memory: int | None
) -> tuple[RowSource, tuple[str, ...]]:
    """Encode the table that was given for a split; messages name its option."""
    findings, full = Findings(), list[str]()
    rows = labelled_rows(table, preprocessor, dtype, findings, memory, full, VALID)
    said = tuple(f"{option}: {note}" for note in (*full, *findings.notes()))
    left_out = table.num_rows - len(rows)
    if not left_out:
        return rows, said
    return rows, (
        *said,
        f"{option}: {left_out:,} of {table.num_rows:,} rows have no value in target "
        f"{preprocessor.target.column!r} and were dropped.",
    )
