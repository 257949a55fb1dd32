"""From the user's data and options to encoded splits."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, NamedTuple, cast

import numpy as np

from thalweg.arguments import joined, several, weighted, without_weights
from thalweg.data.bundled import DEFAULT_JOB, FLIGHTS
from thalweg.data.cache_folder import cache_limit, limited_cache, trim
from thalweg.data.column_checks import ColumnOverrides
from thalweg.data.declared import GIVEN_TARGET, is_marked
from thalweg.data.files.locations import is_one_file
from thalweg.data.files.raw_file import RawFile
from thalweg.data.found_roles import Column
from thalweg.data.frames import paired_by_position
from thalweg.data.memory_limit import memory_limit
from thalweg.data.naming import column_names
from thalweg.data.notations import Hints
from thalweg.data.number_choice import number_choice
from thalweg.data.ordered_category import orders_of
from thalweg.data.pair_choice import pair_choice
from thalweg.data.prepare import Dataset, DatasetOptions, prepare
from thalweg.data.preprocessor import spelled
from thalweg.data.sources import ReadOptions, Source, read
from thalweg.data.sparse_matrix import chosen_columns
from thalweg.data.split_choice import split_choice
from thalweg.data.tidying import plain_texts
from thalweg.errors import Problems, UsageError, listing
from thalweg.job.kept import Found, KeptDatasets
from thalweg.job.table_checks import (
    as_share,
    check_names,
    check_share,
    decimal_sign,
    float_type,
    read_options,
    zone_name,
)
from thalweg.option_words import in_words
from thalweg.options.table_options import TableOptions
from thalweg.wording import brief

_SMALL = 4_000_000  # values of a table, 32 MB in float64


# The name of the data, notes for the user, a function that encodes the splits, and the files read.
_Opened = tuple[str, tuple[str, ...], Callable[[bool], Dataset], tuple[RawFile, ...]]


class Reading(NamedTuple):
    """What came of reading.

    Attributes:
        name: of the data.
        dataset: its encoded splits.
        notes: sentences for the user.
        anew: returns the dataset with the drawn validation rows as training rows, to which its
            encoding is fitted too.
        asides: sentences for the user about this job, which are not the model's; there may be more
            after `anew`.
        files: returns the files that have been read, none of rows that were kept.
        encoded_with: returns the same data, not read again, under other options ``numbers``,
            ``interact`` and ``valid`` (a share).
    """

    name: str
    dataset: Dataset
    notes: tuple[str, ...]
    anew: Callable[[], Dataset]
    asides: list[str]
    files: Callable[[], tuple[RawFile, ...]]
    encoded_with: Callable[..., Reading]


def read_dataset(
    data: Any, target: Any, table: TableOptions, full_batch: bool, problems: Problems
) -> Reading:
    """Read the data and encode its splits, or find them where an earlier job kept them.

    If a full-batch solver runs (`full_batch`), a small table is encoded in float64: correlated
    columns (spectra) differ in digits that float32 does not have.

    Args:
        data: as for `fit`.
        target: as for `fit`.
        table: the table's options.
        full_batch: see above.
        problems: those found so far. Wrong options and names of columns are added and all are
            raised as soon as the columns are known, before any is read.
    """
    memory, limit = 0, None
    with problems.collected():
        memory = memory_limit(table["memory"])
    with problems.collected():
        limit = cache_limit(table["cache_size"])
    keeps = partial(KeptDatasets, data, target, full_batch=full_batch)
    reads = partial(_read, data, target, table, full_batch, memory, problems)
    return _Datasets(keeps, table, memory, limit, problems, reads).reading()


@dataclass
class _Datasets:
    """Datasets that were kept, or are made; a record and no closure, so that a plan can be pickled.

    Attributes:
        keeps: returns what earlier jobs kept, and this one keeps, under options of the table.
        table: the table's options.
        memory: of `DatasetOptions`.
        limit: of the cache folder's size.
        problems: found so far.
        reads: reads the data, as `_read` does.
        opened: what that returned, once it was called.
    """

    keeps: Callable[..., KeptDatasets]
    table: TableOptions
    memory: int
    limit: int | None
    problems: Problems
    reads: Callable[[], _Opened]
    opened: _Opened | None = None
    kept: KeptDatasets = field(init=False)

    def __post_init__(self) -> None:
        """Look up nothing yet."""
        self.kept = self.keeps(self.table)

    def reading(self) -> Reading:
        """Return what came of reading."""
        first = self.found(together=False)
        return Reading(
            first.name,
            _in_words(first.dataset),
            (*first.notes, *first.dataset.notes),
            self.together,
            self.kept.notes,
            self.files,
            self.encoded_with,
        )

    def encoded_with(self, **changes: Any) -> Reading:
        """Return the same data under other options of its encoding."""
        if self.opened is None:
            self.opened = self.reads()
        name, notes, prepared, files = self.opened
        table = cast(TableOptions, {**self.table, **changes})
        assert isinstance(prepared, _Preparation)
        share = changes.get("valid", prepared.options.valid)
        columns = prepared.table.column_names
        own = replace(
            prepared,
            options=replace(
                prepared.options,
                numbers=number_choice(table["numbers"], table["bins"], columns),
                interact=pair_choice(table["interact"], columns),
                valid=share,
            ),
        )
        opened = (name, notes, own, files)
        return _Datasets(
            self.keeps, table, self.memory, self.limit, self.problems, self.reads, opened
        ).reading()

    def found(self, together: bool) -> Found:
        """Return the dataset that was kept, or make it, and keep it where that is asked for."""
        with limited_cache(self.limit):
            if self.limit is not None:
                trim()
            found = None if self.problems else self.kept.find(together, self.memory)
            if found is not None:
                return found
            if self.opened is None:
                self.opened = self.reads()
            name, notes, prepared, _ = self.opened
            made = Found(name, prepared(together), notes)
            self.kept.keep(together, made)
            return made

    def files(self) -> tuple[RawFile, ...]:
        """Return the files that have been read."""
        return () if self.opened is None else self.opened[-1]

    def together(self) -> Dataset:
        """Return the dataset with the drawn validation rows as training rows."""
        return _in_words(self.found(together=True).dataset)


def _in_words(made: Dataset) -> Dataset:
    said = (replace(column, detail=in_words(column.detail)) for column in made.columns)
    return replace(made, columns=tuple(said))


def _read(
    data: Any,
    target: Any,
    table: TableOptions,
    full_batch: bool,
    memory: int,
    problems: Problems,
) -> _Opened:
    """Read the data.

    Returns:
        Its name; notes for the user; a function that encodes its splits, with the drawn validation
        rows as training rows if its argument is true; and the files that were read.
    """
    options = ReadOptions()
    with problems.collected():
        options = read_options(table)
    given, target = target, None  # if they cannot be joined, they are not taken for names
    with problems.collected():
        data, target = joined(data, given)
    drop, only = several(table["drop"]), several(table["only"])
    left_out: tuple[int, ...] = ()
    with problems.collected():
        left_out, drop, only = chosen_columns(data, drop, only)
    table = {**table, "drop": drop}
    if data is None:
        data = FLIGHTS
        if target is None and not only:
            target, only = DEFAULT_JOB["target"], DEFAULT_JOB["only"]
    used = _used(data, target, only, table, problems)
    with problems.collected():
        source = read(data, options, used, memory, dictionaries=True)
    problems.refuse()
    notes, files = list(source.notes), list(source.files)
    with problems.collected():
        valid = _own_table(table["valid"], "--valid", options, source, memory, notes, files)
    with problems.collected():
        test = _own_table(table["test"], "--test", options, source, memory, notes, files)
    problems.refuse()
    columns = [*source.table.column_names, *source.left_out]
    apart = not (isinstance(valid, float) and isinstance(test, float))
    check_names(columns, target, only, table, problems)
    problems.refuse()
    last = source.table.column_names[-1:]
    source, weight = weighted(source, table["weight"], apart)
    X = data[0] if isinstance(data, tuple) and data else data
    notes += paired_by_position(X, table["weight"], "weight")
    if target is None:
        given = [field.name for field in source.table.schema if is_marked(field, GIVEN_TARGET)]
        if not given and not isinstance(data, tuple):
            raise UsageError(
                f"Say which column of {source.name} to predict, with --target COLUMN: "
                f"its columns are {listing(columns, most=20)}."
            )
        target = given[0] if given else last[0]
    unread = set(source.left_out)

    def named(option: str) -> tuple[str, ...]:
        names = column_names(several(table.get(option)), columns, f"--{option}")
        return tuple(name for name in names if name not in unread)

    positive = table["positive"]
    class_weight = table["class_weight"]
    dataset_options = DatasetOptions(
        target=_targets(target, columns),
        task=table["task"],
        weight=_one(weight, source.table.column_names),
        class_weight=dict(class_weight) if isinstance(class_weight, Mapping) else class_weight,
        overrides=ColumnOverrides(
            named("drop"),
            column_names(only, columns, "--only"),
            named("categorical"),
            named("numeric"),
            Hints(
                decimal_sign(table["decimal"]),
                table["day_first"],
                zone_name(table["time_zone"]),
                options.missing,
            ),
            left_out,
            named("text"),
            table["hash_bits"],
            {n: o for n, o in orders_of(table["ordered"], columns).items() if n not in unread},
        ),
        positive=None if positive is None else spelled(positive),
        split=split_choice(table["split"], columns),
        valid=valid,
        test=test,
        seed=table["seed"],
        dtype=float_type(table["dtype"]),
        memory=memory,
        numbers=number_choice(table["numbers"], table["bins"], source.table.column_names),
        interact=pair_choice(table["interact"], source.table.column_names),
    )
    if full_batch and source.table.num_rows * source.table.num_columns <= _SMALL:
        dataset_options = replace(dataset_options, dtype=np.dtype("float64"))
    dropped = column_names(several(table["drop"]), columns, "--drop")
    unseen = tuple(Column(name, "dropped", "--drop") for name in dropped if name in unread)

    named_ones = (*dataset_options.target, dataset_options.weight, dataset_options.split.column)
    rows = plain_texts(source.table, named_ones)
    prepared = _Preparation(rows, dataset_options, weight is table["weight"], unseen)
    return source.name, tuple(notes), prepared, tuple(files)


@dataclass(frozen=True)
class _Preparation:
    """Encodes the splits; a record and no closure, so that a plan can be pickled.

    Attributes:
        table: the data.
        options: by which it becomes a dataset.
        weights_stay: whether new data has the column of weights too.
        unseen: of the summary, columns that are not read.
    """

    table: Any
    options: DatasetOptions
    weights_stay: bool
    unseen: tuple[Column, ...]

    def __call__(self, together: bool) -> Dataset:
        """Return the splits; `together` as in `DatasetOptions`."""
        made = prepare(self.table, replace(self.options, together=together))
        if not self.weights_stay:
            made = without_weights(made)
        return replace(made, columns=(*made.columns, *self.unseen))


def _used(
    data: Any, target: Any, only: Sequence[Any], table: TableOptions, problems: Problems
) -> Callable[[Sequence[str]], Sequence[str]]:
    """Return a function that chooses the columns to read: the job never accesses the others.

    The function raises the problems, those of columns' names included. With several files, whose
    unused columns may differ, the names are checked when all files have been read.
    """
    given = data if isinstance(data, list | tuple) else [data]
    files = all(isinstance(path, str | os.PathLike) for path in given)
    one = not files or (len(given) == 1 and is_one_file(given[0]))

    def wanted(names: Sequence[str]) -> Sequence[str]:
        if one or problems:
            check_names(names, target, only, table, problems)
        problems.refuse()
        drop = set(column_names(several(table["drop"]), names, "--drop"))
        weight = table["weight"]
        needed = several(target) if target is not None else names[-1:]
        if isinstance(weight, str | int):
            needed = (*needed, weight)
        reserved = {*column_names(needed, names, "--target")}
        reserved.add(split_choice(table["split"], names).column or "")
        kept = set(column_names(only, names, "--only")) if only else set(names)
        return [name for name in names if name in reserved or (name in kept and name not in drop)]

    return wanted


def _targets(target: Any, columns: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the target columns, at least one."""
    names = column_names(several(target), columns, "--target")
    if not names:
        raise UsageError(
            f"The target must be the name of a column, or several, not {brief(target)}."
        )
    return names


def _one(weight: str | int | None, columns: Sequence[str]) -> str | None:
    """Return the name of the column of weights."""
    names = column_names(several(weight), columns, "--weight")
    if len(names) > 1:
        raise UsageError(f"--weight takes one column, not {listing(names)}.")
    return names[0] if names else None


def _own_table(
    given: Any,
    option: str,
    options: ReadOptions,
    source: Source,
    memory: int,
    notes: list[str],
    files: list[RawFile],
) -> Any:
    """Return a split's fraction of the rows, or the table that is given for it.

    Columns that are not read of the data are not read of that table, unless it lacks others: then
    the message that says so names all of its columns.
    """
    share = as_share(given)
    if share is not None:
        return check_share(share, option)
    used = set(source.table.column_names)

    def wanted(names: Sequence[str]) -> Sequence[str]:
        return [name for name in names if name in used] if used <= {*names} else names

    own = read(given, options, wanted, memory)
    notes += own.notes
    files += own.files
    return own.table
