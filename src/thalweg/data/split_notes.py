"""A note on tables for which a random split gives too optimistic figures.

That is so with dates, with copies of rows, and with identifiers that repeat.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.data.array_table import Table
from thalweg.data.found_roles import Column
from thalweg.data.lazy_table import streams
from thalweg.data.row_array import RowArray
from thalweg.data.rows import picked
from thalweg.data.sampled_rows import distinct_whole, hashes, repeating, sampled
from thalweg.data.split_choice import GROUP, TIME, SplitChoice
from thalweg.data.streamed_column import whole
from thalweg.data.text.distinct import Distinct, numbered
from thalweg.data.values import is_date, is_quantity, is_text
from thalweg.errors import listing
from thalweg.option_words import word

_SHARE = 0.01  # of the rows that repeat another: less is not worth a note
_FEW_REPEATS = 20  # rows of one identifier, on the average at most
_FEW_VALUES = 20  # an identifier has more
_CHANCE = 100  # possible rows for each row there is: with fewer, equal rows are no copies
_HASHED = (2, 4, 8)  # columns of numbers that are hashed together: at first, and if too few
_MANY = 2**21  # rows of a table that is read in batches: of more, some are looked at
_SLOW = 2**19  # rows, from which on the note takes longer than a thread to begin
_FEW_GROUPS = 5  # an identifier by its name has as many values
_WORDS = (
    "id|uuid|guid|key|user|customer|client|patient|subject|person|household|member|account|device"
    "|session|player"
)
_NAMES = re.compile(rf"(^|[\W_])({_WORDS})s?([\W_]|$)|[a-z](Id|ID)$", re.IGNORECASE)
_SURE_NAMES = re.compile(rf"(^|[\W_])({_WORDS})$|[a-z](Id|ID)$", re.IGNORECASE)  # customer_id


@dataclass(frozen=True)
class _Reason:
    """Why a random split flatters, and the option that does not."""

    why: str
    instead: str


def flattering(
    table: Table,
    columns: Sequence[Column],
    targets: Sequence[str],
    usable: RowArray,
    read: Mapping[str, NDArray[Any]],
    texts: Mapping[str, Distinct],
) -> tuple[str, ...]:
    """Say why test rows drawn at random may be easier to predict than new data.

    Args:
        table: the data.
        columns: what its columns were taken for.
        targets: the target columns.
        usable: mask ``[n]`` of the rows that are divided.
        read: the numbers ``[n]`` that texts were read as, by column; NaN where missing.
        texts: the distinct texts of columns, where they are known by now.

    Returns:
        One sentence, or none, on columns of dates, on rows that repeat another, and on columns
        whose values each name some rows, with the option to use for each.
    """
    used = [column.name for column in columns if column.role != "dropped"]
    seen = used + [c.name for c in columns if c.role == "dropped" and c.detail != "--drop"]
    roles = {c.name: c.role for c in columns}
    compared = [*dict.fromkeys([*targets, *used])]
    repeated: tuple[_Reason, ...] = ()
    if not (streams(table) and _many(table)):
        repeated = _repeated_rows(table.select(compared), usable[:], read, texts, roles)
    elif some := sampled(table, compared, usable, _SHARE):
        rows = np.ones(some.table.num_rows, np.bool_)
        repeated = _repeated_rows(some.table, rows, {}, {}, roles, some.share)
    reasons = (
        *_dates([c.name for c in columns if c.role == "date"]),
        *_identifiers(table.select(seen), usable, roles, texts, read),
        *repeated,
    )
    if not reasons:
        return ()
    said = [f"{reason.why} ({reason.instead})" for reason in reasons]
    told = f"{', '.join(said[:-1])}, and {said[-1]}" if len(said) > 1 else said[0]
    return (f"The split is random, which makes the test figures too optimistic {told}.",)


def beside_others(table: Table) -> bool:
    """Whether a thread of its own is worth it, and needs little memory beside what else is done."""
    return _SLOW <= table.num_rows <= _MANY


def _many(table: Table) -> bool:
    """Whether some rows are looked at and not all."""
    return table.num_rows > _MANY


def _dates(names: Sequence[str]) -> tuple[_Reason, ...]:
    if not names:
        return ()
    columns = f"columns {listing(names, 3)}" if len(names) > 1 else f"column {names[0]!r}"
    option = SplitChoice(TIME, names[0]).option
    return (
        _Reason(
            f"if new data are later than the dates in {columns}",
            f"{option} tests on the latest rows",
        ),
    )


def _repeated_rows(
    table: Table,
    usable: NDArray[np.bool_],
    read: Mapping[str, NDArray[Any]],
    texts: Mapping[str, Distinct],
    roles: Mapping[str, str],
    share: float = 1.0,
) -> tuple[_Reason, ...]:
    """Count the rows that are equal to another in every column, those of fractions first.

    Of rows that were drawn with their copies `share` is that of all: what is said is of all.

    Rows that no other is equal to in the columns so far are not looked at again. Copies have one
    value in the column of most values, and stay together where that is the group.
    """
    left = np.flatnonzero(usable)
    all_rows = len(left)
    codes = np.zeros(all_rows, np.int64)
    possible = 0.0  # the logarithm of how many rows there could be
    various, most = "", _FEW_VALUES  # a feature of many values
    schema = table.schema
    least = max(2, _SHARE * all_rows)
    hashed = np.zeros(0, np.uint64)
    for columns, numbers in enumerate(islice(_numbers(table, left, read), _HASHED[-1]), 1):
        hashed = hashes([numbers], hashed)
        if columns in _HASHED and repeating(hashed, least) < least:
            return ()  # as most tables; to number the values one column after another takes longer
    for name in sorted(
        table.column_names, key=lambda name: 0 if name in read else _work(schema.field(name))
    ):
        if name in texts:
            own, counts = _numbered(texts[name].index[left].astype(np.int64))
            values = texts[name].count(left)[0] + 1  # missing is one too
        else:
            if name in read:
                column = pa.chunked_array([pa.array(read[name][left], from_pandas=True)])
            else:
                column = _rows(table[name], left)
            if _repeating(column) < least:
                return ()
            found = _codes(column)
            if found is None:
                continue
            own, values = found, int(found.max(initial=0)) + 1
        if values > most and roles.get(name) in _AS_ASKED:
            various, most = name, values
        possible += math.log(values)
        codes, counts = _numbered(codes * values + own)
        again = counts[codes] > 1
        if again.sum() < least:
            return ()
        if not again.all():
            left, codes = left[again], codes[again]
    count, every = round(len(codes) / share), round(all_rows / share)
    if possible < math.log(_CHANCE * every):
        return ()
    instead = "remove the copies first, or give other rows as --test FILE"
    if various:
        kept = f"{SplitChoice(GROUP, various).option} {_AS_ASKED[roles[various]]} {word(various)}"
        instead = f"{kept} keeps copies in one split; or remove them first"
    return (
        _Reason(
            f"because {'about ' * (share < 1)}{count:,} of {every:,} rows ({count / every:.0%}) "
            "are equal to another row in every column used",
            instead,
        ),
    )


def _numbers(
    table: Table, rows: NDArray[np.intp], read: Mapping[str, NDArray[Any]]
) -> Iterator[NDArray[Any]]:
    """Yield the columns of numbers, NaN where missing: those read already, fractions, others."""
    for name in table.column_names:
        if name in read:
            yield picked(read[name], rows)
    fields = [field for field in table.schema if field.name not in read]
    for field in (f for f in fields if pa.types.is_floating(f.type)):
        yield picked(table[field.name].to_numpy(), rows)
    for field in (f for f in fields if pa.types.is_integer(f.type)):
        yield picked(table[field.name].cast(pa.float64(), safe=False).to_numpy(), rows)


_AS_ASKED = {"number": "--numeric", "category": "--categorical"}  # a group that is a feature too


def _rows(column: pa.ChunkedArray, rows: NDArray[np.intp]) -> pa.ChunkedArray:
    """Return some rows of a column, in their order; no copy is made of all of them."""
    if len(rows) == len(column):
        return column
    mask = np.zeros(len(column), np.bool_)
    mask[rows] = True
    return column.filter(pa.array(mask))


def _numbered(codes: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.intp]]:
    """Return codes as numbers from 0 without gaps, and how often each occurs."""
    if len(codes) and codes.max() > 4 * len(codes):
        _, numbers, counts = np.unique(codes, return_inverse=True, return_counts=True)
        return numbers, counts
    counts = np.bincount(codes)  # quicker than to sort
    there = counts > 0
    return (np.cumsum(there) - 1)[codes], counts[there]


def _work(field: pa.Field) -> int:
    """Say how much work a column's values are to compare: fractions least, texts most."""
    return 2 * is_text(field) + (not pa.types.is_floating(field.type))


def _repeating(column: pa.ChunkedArray) -> int:
    """Count the rows whose value another row has too; of what is no fraction, every row.

    Sorting is far quicker than numbering the values, and mostly enough.
    """
    if not pa.types.is_floating(column.type) or column.null_count:
        return len(column)
    values = np.sort(column.to_numpy())
    equal = values[1:] == values[:-1]
    return int(np.count_nonzero(np.append(equal, False) | np.append(False, equal)))


def _codes(column: pa.ChunkedArray) -> NDArray[np.int64] | None:
    """Return a whole number for each value, the same for equal ones; missing is a value too."""
    gaps = pa.types.is_dictionary(column.type)  # it may have values of other rows
    if gaps:
        column = column.unify_dictionaries()
    else:
        try:
            column = column.dictionary_encode()  # its pieces share one dictionary
        except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
            return None
    parts = [pc.fill_null(chunk.indices, -1).to_numpy() for chunk in column.chunks]
    codes = np.concatenate(parts).astype(np.int64) + 1 if parts else np.empty(0, np.int64)
    if not gaps:
        return codes
    there = np.bincount(codes) > 0
    there[:1] = True  # missing
    return (np.cumsum(there) - 1)[codes]


def _identifiers(
    table: Table,
    usable: RowArray,
    roles: Mapping[str, str],
    texts: Mapping[str, Distinct],
    read: Mapping[str, NDArray[Any]],
) -> tuple[_Reason, ...]:
    """Name the columns of texts, or of whole numbers named so, that each name some rows.

    Whose name is that of an identifier may name many rows each; a text of another name a few.
    """
    found = []
    many = _many(table)
    for field in table.schema:
        name = field.name
        sure = _SURE_NAMES.search(name) is not None
        text = is_text(field) and roles[name] in ("category", "dropped")  # no number, no date
        if is_date(field.type) or not (text or _NAMES.search(name)):
            continue
        rows = usable[:]
        if name in texts:
            values, there = texts[name].count(rows)
        elif streams(table) and many and not text and is_quantity(field.type):
            counted = distinct_whole(table, name, usable)
            if counted is None:
                continue
            values, there = counted
        elif not text and (name in read or pa.types.is_floating(field.type)):
            numbers = read[name][rows] if name in read else table[name].to_numpy()[rows]
            numbers = numbers[np.isfinite(numbers)]
            if not (numbers == np.floor(numbers)).all():
                continue
            values, there = len(np.unique(numbers)), len(numbers)
        elif text or pa.types.is_integer(field.type):
            column = whole(table, name)
            some = column.filter(pa.array(rows))
            there = len(some) - some.null_count
            if not sure and pc.count_distinct(_head(some)).as_py() <= _FEW_VALUES:
                continue
            if pa.types.is_dictionary(column.type):
                values, _ = numbered(column).count(rows)
            else:
                values = pc.count_distinct(some).as_py()
        else:
            continue
        few = values > _FEW_VALUES and values >= there / _FEW_REPEATS
        if (few or (sure and values >= _FEW_GROUPS)) and values <= 0.8 * there:
            found.append((name, values, there))
    if not found:
        return ()
    name, values, there = found[0]
    others = f" (likewise {listing([n for n, *_ in found[1:]], 3)})" if len(found) > 1 else ""
    return (
        _Reason(
            f"if new data have other values of {name!r}, like an identifier with {values:,} "
            f"values in {there:,} rows{others}",
            f"{SplitChoice(GROUP, name).option} keeps rows of one value in one split",
        ),
    )


def _head(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Return the first rows, which show most columns of few values for what they are."""
    column, arrow_type = column.slice(0, 20 * _FEW_VALUES), column.type
    return column.cast(arrow_type.value_type) if pa.types.is_dictionary(arrow_type) else column
