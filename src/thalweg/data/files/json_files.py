"""JSON Lines files: one object a line, its keys the columns.

PyArrow reads most files, some megabytes of lines at a time, so that no more of the text than that
is in memory. What it would read with a loss, or refuses without naming the line, is read line by
line: a column of several types, and whole numbers that no float64 holds.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from thalweg.data.files.batches import sliced
from thalweg.data.files.file_format import FileFormat
from thalweg.data.files.json_keys import Keys, gathered
from thalweg.data.files.json_values import EXACT, NoObjectError, Object, object_of, values_of
from thalweg.data.files.line_blocks import bad_lines, line_blocks
from thalweg.data.files.raw_file import RawFile, out_of_memory, ran_out
from thalweg.errors import DataError

if TYPE_CHECKING:
    from thalweg.data.columns import Columns
    from thalweg.data.files.read_options import ReadOptions

_Blocks = Callable[[], Iterator[bytes]]  # reads the text from its start, by whole lines

_OBJECT = re.compile(rb'\{[ \t]*(?:"|\}[ \t]*$)')
_BLOCK = 1 << 22
_READ = 1 << 24  # bytes of text in memory at a time, and the rest of a line
_LINES = 4096  # of a batch, where Python reads them
_LOOKED_AT = 50  # lines
_ENDINGS = (".jsonl", ".ndjson")  # of names that promise the format; .json does not
_DEEPEST = 500  # brackets in a line that PyArrow is trusted with: at 100,000 it crashes


def is_json_lines(file: RawFile) -> bool:
    """Tell JSON Lines by the first line that is not empty: an object from end to end.

    Half of the first lines will do where the file's name promises JSON Lines.
    """
    text = file.head.removeprefix(codecs.BOM_UTF8).lstrip()
    line, ended, _ = text.partition(b"\n")
    if _is_object(line.partition(b"\r")[0].rstrip(), cut=not ended and not file.whole):
        return True
    if not file.plain_name.endswith(_ENDINGS):
        return False
    lines = text.split(b"\n", _LOOKED_AT)[:_LOOKED_AT]
    filled = [line for line in map(bytes.strip, lines) if line]
    return 0 < len(filled) <= 2 * sum(_is_object(line) for line in filled)


def _is_object(line: bytes, cut: bool = False) -> bool:
    return bool(_OBJECT.match(line)) and (cut or line.endswith(b"}"))


def read_json_lines(
    file: RawFile, columns: Columns, options: ReadOptions | None = None
) -> pa.Table:
    """Read a JSON Lines file; empty lines are skipped.

    Args:
        file: A file for which `is_json_lines` holds.
        columns: Which of its keys to read.
        options: Whether lines that are no objects are left out.

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
        blocks = _blocks(file, columns, options)
        table = _by_blocks(blocks, columns)
        return table if table is not None else _line_by_line(file, blocks, columns)


def stream_json_lines(
    file: RawFile, columns: Columns, options: ReadOptions | None = None
) -> Iterator[pa.RecordBatch]:
    """Yield the rows that `read_json_lines` returns; see `FileFormat.batches`.

    The file is read twice: only all its lines tell which keys there are and of which types.
    """
    with _in_memory(file):
        blocks = _blocks(file, columns, options)
        schema = _schema_by_blocks(blocks)
        if schema is not None:
            kept = [schema.field(i) for i in columns.choose(schema.names)]
            yield from _again_by_blocks(file, blocks, pa.schema(kept))
        else:
            yield from _again_line_by_line(file, blocks, columns)


def _blocks(file: RawFile, columns: Columns, options: ReadOptions | None) -> _Blocks:
    """Return what reads the text, without the lines that are to be left out."""
    if options is None or not options.skips:
        return partial(line_blocks, file, _READ)
    skipped, rows = bad_lines(file, _READ, _sound, _wrong)
    columns.skip(skipped, rows)
    return partial(line_blocks, file, _READ, skipped)


@contextmanager
def _in_memory(file: RawFile) -> Iterator[None]:
    try:
        yield
    except (pa.ArrowException, MemoryError) as error:
        if not ran_out(error):
            raise
        raise out_of_memory(file) from None


# By PyArrow ---------------------------------------------------------------------------------------


def _by_blocks(blocks: _Blocks, columns: Columns) -> pa.Table | None:
    """Read by PyArrow; None if that fails or would lose anything."""
    parts = []
    for part in _parsed_blocks(blocks):
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


def _schema_by_blocks(blocks: _Blocks) -> pa.Schema | None:
    """Return the schema of what `_by_blocks` reads, all columns; None if that fails."""
    schema, rows = pa.schema([]), 0
    largest: dict[str, float] = {}
    for part in _parsed_blocks(blocks):
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


def _again_by_blocks(file: RawFile, blocks: _Blocks, schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    """Yield the columns of a schema that the file's first reading has found."""
    for data in blocks():
        if data.strip():
            try:
                table = _parse(data, schema, others="ignore").select(schema.names)
            except (pa.ArrowException, KeyError, ValueError) as error:
                if ran_out(error):
                    raise
                raise _changed(file) from None
            yield from sliced(table)


def _parsed_blocks(blocks: _Blocks) -> Iterator[pa.Table | None]:
    """Yield each block's lines as PyArrow reads them; at last None if it must not read one."""
    for data in blocks():
        if rows := _rows(data):
            part = _parsed(data, rows)
            yield part
            if part is None:
                return


def _rows(data: bytes) -> int:
    """Return how many lines are not empty."""
    return sum(bool(line) and not line.isspace() for line in data.split(b"\n"))


def _sound(data: bytes) -> bool:
    """Whether PyArrow reads all lines."""
    rows = _rows(data)
    return not rows or _parsed(data, rows) is not None


def _wrong(line: bytes) -> str:
    """Return what is wrong with a line; an empty one is skipped anyway."""
    text = line.strip()
    try:
        if text:
            object_of(text)
    except NoObjectError as error:
        return f"is no JSON object: {error.reason}"
    return ""


def _parsed(data: bytes, rows: int) -> pa.Table | None:
    """Read some lines by PyArrow; None if that fails or must not be tried."""
    if any(line.count(b"[") + line.count(b"{") > _DEEPEST for line in data.split(b"\n")):
        return None
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
    return bool(pa.types.is_floating(arrow_type)) and largest >= EXACT


# By Python, line by line --------------------------------------------------------------------------


def _line_by_line(file: RawFile, blocks: _Blocks, columns: Columns) -> pa.Table:
    keys = Keys()
    values, _ = gathered(keys.add(number, row) for number, row in _objects(file, blocks))
    return keys.table(values, keys.rows, keys.chosen(file, columns), file, columns)


def _again_line_by_line(
    file: RawFile, blocks: _Blocks, columns: Columns
) -> Iterator[pa.RecordBatch]:
    keys = Keys()
    for number, row in _objects(file, blocks):
        keys.add(number, row)
    kept = keys.chosen(file, columns)
    lines = (values_of(row) for _, row in _objects(file, blocks))
    while some := list(islice(lines, _LINES)):
        values, count = gathered(some)
        try:
            table = keys.table(values, count, kept, file, columns)
        except DataError:
            raise
        except (pa.ArrowException, ValueError, TypeError, AttributeError) as error:
            if ran_out(error):
                raise
            raise _changed(file) from None
        yield from sliced(table)


def _changed(file: RawFile) -> DataError:
    return DataError(f"{file.name} changed while it was read; read it again when it is complete")


def _objects(file: RawFile, blocks: _Blocks) -> Iterator[tuple[int, Object]]:
    """Yield the number of each line that is not empty, counted from 1, and its object."""
    lines = (line for data in blocks() for line in data.splitlines())
    for number, line in enumerate(lines, start=1):
        if text := line.strip():
            try:
                yield number, object_of(text)
            except NoObjectError as error:
                raise DataError(
                    f"line {number} of {file.name} is no JSON object: {error.reason}; "
                    f"{error.advice}, or leave such lines out (--bad-rows skip)"
                ) from None


JSON_LINES = FileFormat(
    "JSON Lines",
    (*_ENDINGS, ".json"),
    is_json_lines,
    read_json_lines,
    stream=stream_json_lines,
)
