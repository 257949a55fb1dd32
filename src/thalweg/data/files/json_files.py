"""JSON Lines files: one object a line, its keys the columns.

PyArrow reads most files, some megabytes of lines at a time, so that no more of the text than that
is in memory. What it would read with a loss, or refuses without naming the line, is read line by
line: a column of several types, and whole numbers that no float64 holds.
"""

from __future__ import annotations

import codecs
import json
import re
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING, Any, NoReturn

import pyarrow as pa
import pyarrow.compute as pc

from thalweg.data.declared import UNTYPED
from thalweg.data.files.batches import sliced
from thalweg.data.files.file_format import FileFormat
from thalweg.data.files.line_blocks import line_blocks
from thalweg.data.files.other_formats import other_json
from thalweg.data.files.raw_file import (
    RawFile,
    out_of_memory,
    ran_out,
)
from thalweg.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from thalweg.data.columns import Columns
    from thalweg.data.files.read_options import ReadOptions

_OBJECT = re.compile(rb'\{[ \t]*(?:"|\}[ \t]*$)')
_BLOCK = 1 << 22
_READ = 1 << 24  # bytes of text in memory at a time, and the rest of a line
_LINES = 4096  # of a batch, where Python reads them
_EXACT = 2.0**53  # below it float64 holds every whole number
_DEEPEST = 500  # brackets in a line that PyArrow is trusted with: at 100,000 it crashes


class _Number(str):
    """A number as its digits stand in the file."""

    __slots__ = ()


class _Object(tuple[tuple[str, Any], ...]):
    """The keys and values of an object, in order, repeated keys too."""

    __slots__ = ()


def is_json_lines(file: RawFile) -> bool:
    """Tell JSON Lines by the first line that is not empty: an object from end to end."""
    text = file.head.removeprefix(codecs.BOM_UTF8).lstrip()
    line, ended, _ = text.partition(b"\n")
    line = line.partition(b"\r")[0].rstrip()
    cut = not ended and not file.whole
    return bool(_OBJECT.match(line)) and (cut or line.endswith(b"}"))


def read_json_lines(
    file: RawFile, columns: Columns, options: ReadOptions | None = None
) -> pa.Table:
    """Read a JSON Lines file; empty lines are skipped.

    Args:
        file: A file for which `is_json_lines` holds.
        columns: Which of its keys to read.
        options: None is for it.

    Returns:
        Those keys as columns, in the order in which they first appear; null where a key is null or
        absent. Texts stay texts, dates among them too. Whole numbers are int64, others float64; the
        digits, marked `UNTYPED`, if those would lose any. Nested values are lists or structs. A
        column of several types is text, each value as it is written, and said.

    Raises:
        DataError: A line is no JSON object or not UTF-8, or a wanted key is given twice in one.
        OutOfMemoryError: It does not fit into memory.

    """
    with _in_memory(file):
        table = _by_blocks(file, columns)
        return table if table is not None else _line_by_line(file, columns)


def stream_json_lines(
    file: RawFile, columns: Columns, options: ReadOptions | None = None
) -> Iterator[pa.RecordBatch]:
    """Yield the rows that `read_json_lines` returns; see `FileFormat.batches`.

    The file is read twice: only all its lines tell which keys there are and of which types.
    """
    with _in_memory(file):
        schema = _schema_by_blocks(file)
        if schema is not None:
            kept = [schema.field(i) for i in columns.choose(schema.names)]
            yield from _again_by_blocks(file, pa.schema(kept))
        else:
            yield from _again_line_by_line(file, columns)


@contextmanager
def _in_memory(file: RawFile) -> Iterator[None]:
    try:
        yield
    except (pa.ArrowException, MemoryError) as error:
        if not ran_out(error):
            raise
        raise out_of_memory(file) from None


# By PyArrow ---------------------------------------------------------------------------------------


def _by_blocks(file: RawFile, columns: Columns) -> pa.Table | None:
    """Read by PyArrow; None if that fails or would lose anything."""
    parts = []
    for part in _parsed_blocks(file):
        if part is None:
            return None
        parts.append(part)
    if sum(part.num_rows for part in parts) == 1:
        return None
    try:
        # Whole numbers in one part and others in the next are numbers.
        table = pa.concat_tables(parts, promote_options="permissive")
    except pa.ArrowException as error:
        if ran_out(error):
            raise
        return None
    if any(_is_inexact(column.type, _largest(column)) for column in table.columns):
        return None
    return table.select(columns.choose(table.column_names))


def _schema_by_blocks(file: RawFile) -> pa.Schema | None:
    """Return the schema of what `_by_blocks` reads, all columns; None if that fails."""
    schema, rows = pa.schema([]), 0
    largest: dict[str, float] = {}
    for part in _parsed_blocks(file):
        if part is None:
            return None
        rows += part.num_rows
        try:
            schema = pa.unify_schemas([schema, part.schema], promote_options="permissive")
        except pa.ArrowException as error:
            if ran_out(error):
                raise
            return None
        for name, column in zip(part.column_names, part.columns, strict=True):
            largest[name] = max(largest.get(name, 0.0), _largest(column))
    if rows == 1 or any(_is_inexact(field.type, largest[field.name]) for field in schema):
        return None
    return schema


def _again_by_blocks(file: RawFile, schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    """Yield the columns of a schema that the file's first reading has found."""
    for data in line_blocks(file, _READ):
        if data.strip():
            try:
                table = _parse(data, schema, others="ignore").select(schema.names)
            except (pa.ArrowException, KeyError, ValueError) as error:
                if ran_out(error):
                    raise
                raise _changed(file) from None
            yield from sliced(table)


def _parsed_blocks(file: RawFile) -> Iterator[pa.Table | None]:
    """Yield each block's lines as PyArrow reads them; at last None if it must not read one."""
    for data in line_blocks(file, _READ):
        count, deepest = 0, 0
        for line in data.split(b"\n"):
            count += bool(line) and not line.isspace()
            deepest = max(deepest, line.count(b"[") + line.count(b"{"))
        if count or deepest > _DEEPEST:
            part = _parsed(data, count) if deepest <= _DEEPEST else None
            yield part
            if part is None:
                return


def _parsed(data: bytes, rows: int) -> pa.Table | None:
    """Read some lines by PyArrow; None if that fails."""
    try:
        table = _parse(data, None)
        # PyArrow also takes objects that share a line or go over several.
        if len(table) != rows:
            return None
        moments = [field.name for field in table.schema if pa.types.is_timestamp(field.type)]
        if moments:
            again = _parse(data, pa.schema([(name, pa.string()) for name in moments]))
            table = again.select(table.column_names)
        for name, column in zip(table.column_names, table.columns, strict=True):
            name.encode()
            column.validate(full=True)  # texts that are not UTF-8
    except (pa.ArrowException, UnicodeError, ValueError) as error:
        if ran_out(error):
            raise
        return None
    return table


def _parse(data: bytes, schema: pa.Schema | None, others: str = "infer") -> pa.Table:
    import pyarrow.json as pj

    # With threads the columns would come in the order in which blocks happen to be done.
    reading = pj.ReadOptions(use_threads=False, block_size=_BLOCK)
    parsing = pj.ParseOptions(explicit_schema=schema, unexpected_field_behavior=others)
    return pj.read_json(pa.BufferReader(data), reading, parsing)


def _largest(column: pa.ChunkedArray) -> float:
    """Return the largest absolute value of numbers; 0 of others."""
    if not (pa.types.is_floating(column.type) or pa.types.is_integer(column.type)):
        return 0.0
    ends = pc.min_max(column).as_py().values()
    return float(max((abs(end) for end in ends if end is not None), default=0))


def _is_inexact(arrow_type: pa.DataType, largest: float) -> bool:
    """Whether whole numbers among others may have lost digits."""
    return bool(pa.types.is_floating(arrow_type)) and largest >= _EXACT


# Line by line -------------------------------------------------------------------------------------


@dataclass
class _Form:
    """What the values of one key have in common."""

    json_types: set[str] = field(default_factory=set)
    whole: bool = True  # all numbers are whole
    fits: bool = True  # and int64 holds them
    exact: bool = True  # float64 holds the digits of all

    def add(self, value: Any) -> None:
        json_type = _json_type(value)
        if json_type == "missing":
            return
        self.json_types.add(json_type)
        if json_type == "number":
            self.whole = self.whole and value.lstrip("-").isdigit()
            self.fits = self.fits and _fits(value)
            self.exact = self.exact and _is_exact(value)

    @property
    def mark(self) -> dict[bytes, bytes] | None:
        """Of the column's field."""
        mixed_or_long = self.type == pa.large_string() and self.json_types != {"text"}
        return UNTYPED if mixed_or_long else None

    @property
    def type(self) -> pa.DataType:
        """Of the column."""
        if not self.json_types:
            return pa.null()
        if self.json_types == {"nested"}:
            return pa.list_(pa.null())
        if self.json_types == {"true/false"}:
            return pa.bool_()
        if self.json_types == {"number"} and self.whole and self.fits:
            return pa.int64()
        if self.json_types == {"number"} and self.exact and not self.whole:
            return pa.float64()
        return pa.large_string()


@dataclass
class _Keys:
    """What lines tell of their keys."""

    forms: dict[str, _Form] = field(default_factory=dict)
    repeated: dict[str, int] = field(default_factory=dict)  # on which line
    rows: int = 0

    def add(self, number: int, row: _Object) -> dict[str, Any]:
        """Learn of a line; return its values, of a repeated key the first."""
        values = _values(row)
        if len(values) < len(row):
            for key, count in Counter(key for key, _ in row).items():
                if count > 1:
                    self.repeated.setdefault(key, number)
        for key, value in values.items():
            self.forms.setdefault(key, _Form()).add(value)
        self.rows += 1
        return values

    def chosen(self, file: RawFile, columns: Columns) -> list[str]:
        """Return the keys to read, and say what the user should know of them."""
        forms = self.forms
        if (
            self.rows == 1
            and forms
            and all(form.json_types == {"nested"} for form in forms.values())
        ):
            raise other_json(file)
        names = list(forms)
        kept = [names[i] for i in columns.choose(names)]
        for name in kept:
            if name in self.repeated:
                raise DataError(
                    f"line {self.repeated[name]} of {file.name} has the key {name!r} twice; give "
                    f"each value its own key"
                )
        for name, shown in zip(kept, columns.names, strict=True):
            json_types = forms[name].json_types
            if len(json_types) > 1:
                columns.notes.append(
                    f"{file.name}: column '{shown}' mixes {' and '.join(sorted(json_types))} "
                    f"values, read as texts"
                )
        return kept

    def table(
        self,
        values: dict[str, list[Any]],
        rows: int,
        kept: list[str],
        file: RawFile,
        columns: Columns,
    ) -> pa.Table:
        """Return the values of some keys, of so many rows, as columns."""
        fields, arrays = [], []
        for name, shown in zip(kept, columns.names, strict=True):
            form = self.forms[name]
            column = values.get(name, [])
            column = [*column, *[None] * (rows - len(column))]
            try:
                arrays.append(_array(column, form.type))
            except RecursionError:
                raise DataError(
                    f"column '{shown}' of {file.name} has values nested too deeply; leave it out "
                    f"(--drop)"
                ) from None
            fields.append(pa.field(name, form.type, metadata=form.mark))
        return pa.table(arrays, schema=pa.schema(fields))


def _line_by_line(file: RawFile, columns: Columns) -> pa.Table:
    keys = _Keys()
    values, _ = _gathered(keys.add(number, row) for number, row in _objects(file))
    return keys.table(values, keys.rows, keys.chosen(file, columns), file, columns)


def _again_line_by_line(file: RawFile, columns: Columns) -> Iterator[pa.RecordBatch]:
    keys = _Keys()
    for number, row in _objects(file):
        keys.add(number, row)
    kept = keys.chosen(file, columns)
    lines = (_values(row) for _, row in _objects(file))
    while some := list(islice(lines, _LINES)):
        values, count = _gathered(some)
        try:
            table = keys.table(values, count, kept, file, columns)
        except DataError:
            raise
        except (pa.ArrowException, ValueError, TypeError, AttributeError) as error:
            if ran_out(error):
                raise
            raise _changed(file) from None
        yield from sliced(table)


def _values(row: _Object) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for key, value in row:
        values.setdefault(key, value)
    return values


def _gathered(rows: Iterable[dict[str, Any]]) -> tuple[dict[str, list[Any]], int]:
    """Return the values of each key, up to its last, and how many rows there are."""
    columns: dict[str, list[Any]] = {}
    count = 0
    for row in rows:
        for key, value in row.items():
            column = columns.setdefault(key, [])
            column.extend([None] * (count - len(column)))
            column.append(value)
        count += 1
    return columns, count


def _changed(file: RawFile) -> DataError:
    return DataError(f"{file.name} changed while it was read; read it again when it is complete")


def _objects(file: RawFile) -> Iterator[tuple[int, _Object]]:
    """Yield the number of each line that is not empty, counted from 1, and its object."""
    decoder = json.JSONDecoder(
        object_pairs_hook=_Object,
        parse_int=_Number,
        parse_float=_Number,
        parse_constant=lambda text: None if text == "NaN" else _Number(text),
    )
    lines = (line for data in line_blocks(file, _READ) for line in data.splitlines())
    for number, line in enumerate(lines, start=1):
        text = line.strip()
        if not text:
            continue
        reason = "it is no object"
        try:
            row = decoder.decode(text.decode())
            if isinstance(row, _Object):
                if b"\\u" in text:  # half a pair of surrogates passes for a character in Python
                    json.dumps(row, ensure_ascii=False).encode()
                yield number, row
                continue
        except UnicodeDecodeError as error:
            _refuse(file, number, f"the byte 0x{text[error.start]:02X} is not UTF-8",
                    "convert the file to UTF-8")  # fmt: skip
        except UnicodeEncodeError:
            reason = "half a surrogate pair is no character"
        except json.JSONDecodeError as error:
            reason = f"{error.msg} at character {error.pos + 1}"
        except RecursionError:
            reason = "it is nested too deeply"
        _refuse(file, number, reason, "write one object {...} a line")


def _refuse(file: RawFile, line: int, reason: str, advice: str) -> NoReturn:
    raise DataError(f"line {line} of {file.name} is no JSON object: {reason}; {advice}")


def _json_type(value: Any) -> str:
    if isinstance(value, _Number):
        return "number"
    if isinstance(value, bool):
        return "true/false"
    if isinstance(value, str):
        return "text"
    return "nested" if value is not None else "missing"


def _array(values: list[Any], arrow_type: pa.DataType) -> pa.Array:
    """Return the values of one column as an array of the type that its form has."""
    if pa.types.is_null(arrow_type):
        return pa.nulls(len(values))
    if pa.types.is_list(arrow_type):
        empty: list[list[Any] | None] = [None if value is None else [] for value in values]
        return pa.array(empty, arrow_type)
    if pa.types.is_boolean(arrow_type):
        return pa.array(values, arrow_type)
    if not pa.types.is_large_string(arrow_type):
        number = int if pa.types.is_integer(arrow_type) else float
        return pa.array([None if value is None else number(value) for value in values], arrow_type)
    texts = [
        None if v is None else str(v) if _json_type(v) == "text" else _written(v) for v in values
    ]
    return pa.array(texts, arrow_type)


def _fits(value: _Number) -> bool:
    """Whether int64 holds a whole number."""
    # Python refuses to read thousands of digits.
    return len(value) <= 20 and value.lstrip("-").isdigit() and -(2**63) <= int(value) < 2**63


def _is_exact(value: _Number) -> bool:
    """Whether float64 holds the digits of a number."""
    number = float(value)
    # In a number with an exponent only the first digits are meant.
    if abs(number) < _EXACT or not value.lstrip("-").replace(".", "").isdigit():
        return True
    return Decimal(value) == Decimal(number)


def _written(value: Any) -> str:
    """Return a value as JSON, its numbers with the digits they had."""
    if isinstance(value, _Number):
        return str(value)
    if isinstance(value, _Object):
        members = (f"{json.dumps(k, ensure_ascii=False)}: {_written(v)}" for k, v in value)
        return "{" + ", ".join(members) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_written, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


JSON_LINES = FileFormat(
    "JSON Lines",
    (".jsonl", ".ndjson", ".json"),
    is_json_lines,
    read_json_lines,
    stream=stream_json_lines,
)
