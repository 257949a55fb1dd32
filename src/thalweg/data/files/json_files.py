"""JSON Lines files: one object a line, its keys the columns.

PyArrow reads most files, some megabytes of lines at a time, so that no more of the text than that
is in memory. What it would read with a loss, or refuses without naming the line, is read line by
line: a column of several kinds, and whole numbers that no float64 holds.
"""

from __future__ import annotations

import codecs
import json
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NoReturn

import pyarrow as pa
import pyarrow.compute as pc

from thalweg.data.declared import UNTYPED
from thalweg.data.files.file_format import FileFormat
from thalweg.data.files.raw_file import (
    DAMAGE,
    RawFile,
    other_json,
    out_of_memory,
    ran_out,
    unreadable,
)
from thalweg.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thalweg.data.columns import Columns
    from thalweg.data.files.read_options import ReadOptions

_OBJECT = re.compile(rb'\{[ \t]*(?:"|\}[ \t]*$)')
_BLOCK = 1 << 22
_READ = 1 << 24  # bytes of text in memory at a time, and the rest of a line
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
        column of several kinds is text, each value as it is written, and said.

    Raises:
        DataError: A line is no JSON object or not UTF-8, or a wanted key is given twice in one.
        OutOfMemoryError: It does not fit into memory.

    """
    try:
        table = _by_blocks(file, columns)
        return table if table is not None else _line_by_line(file, columns)
    except (pa.ArrowException, MemoryError) as error:
        if not ran_out(error):
            raise
        raise out_of_memory(file) from None


def _blocks(file: RawFile) -> Iterator[bytes]:
    """Yield the text in parts that end with a line; `_READ` bytes, or a line that is longer."""
    begun: list[bytes] = []
    try:
        with file.open() as stream:
            part = stream.read(_READ).removeprefix(codecs.BOM_UTF8)
            while part:
                cut = part.rfind(b"\n") + 1
                if cut:
                    yield b"".join([*begun, part[:cut]])
                    begun = []
                begun.append(part[cut:])
                part = stream.read(_READ)
    except (*DAMAGE, pa.ArrowException) as error:
        raise (out_of_memory if ran_out(error) else unreadable)(file) from None
    if any(begun):
        yield b"".join(begun)


# By PyArrow ---------------------------------------------------------------------------------------


def _by_blocks(file: RawFile, columns: Columns) -> pa.Table | None:
    """Read by PyArrow; None if that fails or would lose anything."""
    parts, rows = [], 0
    for data in _blocks(file):
        count, deepest = 0, 0
        for line in data.split(b"\n"):
            count += bool(line) and not line.isspace()
            deepest = max(deepest, line.count(b"[") + line.count(b"{"))
        if deepest > _DEEPEST:
            return None
        rows += count
        if count:
            part = _parsed(data, count)
            if part is None:
                return None
            parts.append(part)
    if rows == 1:
        return None
    try:
        # Whole numbers in one part and others in the next are numbers.
        table = pa.concat_tables(parts, promote_options="permissive")
    except pa.ArrowException as error:
        if ran_out(error):
            raise
        return None
    if any(_loses_digits(column) for column in table.columns):
        return None
    return table.select(columns.choose(table.column_names))


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


def _parse(data: bytes, schema: pa.Schema | None) -> pa.Table:
    import pyarrow.json as pj

    # With threads the columns would come in the order in which blocks happen to be done.
    reading = pj.ReadOptions(use_threads=False, block_size=_BLOCK)
    return pj.read_json(pa.BufferReader(data), reading, pj.ParseOptions(explicit_schema=schema))


def _loses_digits(column: pa.ChunkedArray) -> bool:
    if not pa.types.is_floating(column.type):
        return False
    largest = pc.max(pc.abs(column)).as_py()
    return largest is not None and largest >= _EXACT


# Line by line -------------------------------------------------------------------------------------


def _line_by_line(file: RawFile, columns: Columns) -> pa.Table:
    values: dict[str, list[Any]] = {}
    repeated: dict[str, int] = {}
    rows = 0
    for number, row in _objects(file):
        for key, value in row:
            column = values.setdefault(key, [])
            if len(column) > rows:
                repeated.setdefault(key, number)
                continue
            column.extend([None] * (rows - len(column)))
            column.append(value)
        rows += 1
    if rows == 1 and values and all(_kind(column[0]) == "nested" for column in values.values()):
        raise other_json(file)
    names = list(values)
    kept = [names[i] for i in columns.choose(names)]
    for name in kept:
        if name in repeated:
            raise DataError(
                f"line {repeated[name]} of {file.name} has the key {name!r} twice; give each "
                f"value its own key"
            )
    fields, arrays, mixed = [], [], []
    for name, shown in zip(kept, columns.names, strict=True):
        column = values[name]
        column.extend([None] * (rows - len(column)))
        kinds = {_kind(value) for value in column if value is not None}
        try:
            array, mark = _array(column, kinds)
        except RecursionError:
            raise DataError(
                f"column '{shown}' of {file.name} has values nested too deeply; leave it out "
                f"(--drop)"
            ) from None
        arrays.append(array)
        fields.append(pa.field(name, array.type, metadata=mark))
        if len(kinds) > 1:
            mixed.append(f"column '{shown}' mixes {' and '.join(sorted(kinds))} values")
    columns.notes.extend(f"{file.name}: {said}, read as texts" for said in mixed)
    return pa.table(arrays, schema=pa.schema(fields))


def _objects(file: RawFile) -> Iterator[tuple[int, _Object]]:
    """Yield the number of each line that is not empty, counted from 1, and its object."""
    decoder = json.JSONDecoder(
        object_pairs_hook=_Object,
        parse_int=_Number,
        parse_float=_Number,
        parse_constant=lambda text: None if text == "NaN" else _Number(text),
    )
    lines = (line for data in _blocks(file) for line in data.splitlines())
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


def _kind(value: Any) -> str:
    if isinstance(value, _Number):
        return "number"
    if isinstance(value, bool):
        return "true/false"
    if isinstance(value, str):
        return "text"
    return "nested" if value is not None else "missing"


def _array(values: list[Any], kinds: set[str]) -> tuple[pa.Array, dict[bytes, bytes] | None]:
    """Return the values of one column as an array, and its mark."""
    if not kinds:
        return pa.nulls(len(values)), None
    if kinds == {"nested"}:
        empty: list[list[Any] | None] = [None if value is None else [] for value in values]
        return pa.array(empty, pa.list_(pa.null())), None
    if kinds == {"true/false"}:
        return pa.array(values, pa.bool_()), None
    if kinds == {"number"}:
        numbers = _numbers(values)
        if numbers is not None:
            return numbers, None
    texts = [None if v is None else str(v) if _kind(v) == "text" else _written(v) for v in values]
    return pa.array(texts, pa.large_string()), None if kinds == {"text"} else UNTYPED


def _numbers(values: list[_Number | None]) -> pa.Array | None:
    """Return numbers as int64 or float64; None if some of their digits would be lost."""
    digits = [value for value in values if value is not None]
    if all(value.lstrip("-").isdigit() for value in digits):
        if any(len(value) > 20 for value in digits):  # Python refuses to read thousands of digits
            return None
        try:
            return pa.array([None if v is None else int(v) for v in values], pa.int64())
        except (OverflowError, pa.ArrowException):
            return None
    floats = [None if value is None else float(value) for value in values]
    for value, number in zip(values, floats, strict=True):
        if value is None or number is None or abs(number) < _EXACT:
            continue
        # In a number with an exponent only the first digits are meant.
        if value.lstrip("-").replace(".", "").isdigit() and Decimal(value) != Decimal(number):
            return None
    return pa.array(floats, pa.float64())


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


JSON_LINES = FileFormat("JSON Lines", (".jsonl", ".ndjson"), is_json_lines, read_json_lines)
