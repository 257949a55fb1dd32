"""svmlight (libsvm) files: a target and the places and values of a sparse row on each line.

`1 3:0.5 17:2` has the target 1, 0.5 in column x3 and 2 in column x17. The numbers of the columns
are those of the file, whether it counts from 0 or from 1.
"""

from __future__ import annotations

import re
import warnings
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray
from scipy.sparse import csr_array

from thalweg.data.bad_rows import SkippedRows
from thalweg.data.declared import GIVEN_TARGET, matrix_at_least
from thalweg.data.files.batches import empty, sliced
from thalweg.data.files.file_format import FileFormat
from thalweg.data.files.line_blocks import bad_lines, line_blocks
from thalweg.data.files.raw_file import RawFile
from thalweg.data.sparse_matrix import NAME, as_column
from thalweg.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thalweg.data.columns import Columns
    from thalweg.data.files.read_options import ReadOptions

TARGET = "y"  # the target's column
ENDINGS = (".svm", ".svmlight", ".libsvm")
# Possessive: a header of 60,000 digits is no reason to try each of their divisions.
_NUMBER = rb"[-+]?(?:\d++(?:\.\d*+)?+|\.\d++)(?:[eE][-+]?\d++)?+"
_TARGETS = rb"(?:%b(?:,%b)*+|[-+]?(?:nan|inf))" % (_NUMBER, _NUMBER)
_LINE = re.compile(
    rb"\s*+%b((?:[ \t]++qid:\d++)?+)((?:[ \t]++\d++:[^ \t:,#]++)*+)\s*+(?:#.*)?" % _TARGETS
)
_COMMENT = re.compile(rb"#[^\n]*")
_QUERY = re.compile(rb"(?<=[ \t])qid:\d+(?=\s|$)")
_LOOKED_AT = 50  # lines
_LAST = 2**31 - 2  # the largest number of a column
_READ = 1 << 22  # bytes of text in memory at a time, and the rest of a line


def is_svmlight(file: RawFile) -> bool:
    """Tell svmlight by its first line and half of the next: a number and `place:value` after it.

    The first may be of another form where the file's name promises the format. Such a line is then
    an error that names it.
    """
    lines = file.head.split(b"\n")
    lines = (lines if file.whole else lines[:-1])[:_LOOKED_AT]
    lines = [line for line in lines if _COMMENT.sub(b"", line).strip()]
    matches = [_LINE.fullmatch(line) for line in lines]
    if not matches or (matches[0] is None and not file.plain_name.endswith(ENDINGS)):
        return False
    found = [match for match in matches if match is not None]
    return 2 * len(found) >= len(matches) and any(match[2] for match in found)


def read_svmlight(file: RawFile, columns: Columns, options: ReadOptions | None = None) -> pa.Table:
    """Read an svmlight file.

    Args:
        file: A file for which `is_svmlight` holds.
        columns: Which of its two columns to read.
        options: Whether lines that are malformed are left out.

    Returns:
        The sparse matrix, one column X (see `thalweg.data.sparse_matrix`) as wide as the largest
        place needs, and the target y, marked as such, int64 if all are whole. `qid` is left out,
        and said.

    Raises:
        DataError: A line is none of the format, has several targets, or a place twice.
        OutOfMemoryError: It does not fit into memory.

    How others differ: scikit-learn moves the columns by one where no place is 0, which names the
    columns of two files differently if one of them has a 0.

    """
    kept = columns.choose([NAME, TARGET])
    skipped = _skipped(file, columns, options)
    shape = _Shape()
    parts = [*_parts(file, shape, skipped)]
    shape.tell(file, columns)
    schema = shape.schema()
    batches = [shape.batch(targets, rows, schema) for targets, rows in parts]
    return pa.Table.from_batches(batches, schema).select(kept)


def stream_svmlight(
    file: RawFile, columns: Columns, options: ReadOptions | None = None
) -> Iterator[pa.RecordBatch]:
    """Yield the rows that `read_svmlight` returns; see `FileFormat.batches`.

    The file is read twice: all its lines tell how wide the matrix is.
    """
    kept = columns.choose([NAME, TARGET])
    skipped = _skipped(file, columns, options)
    shape = _Shape()
    for _ in _parts(file, shape, skipped):
        pass
    shape.tell(file, columns)
    schema = shape.schema()
    rows = 0
    for targets, matrix in _parts(file, _Shape(), skipped):
        if matrix.shape[1] > shape.width or (shape.whole and not _whole(targets)):
            raise DataError(
                f"{file.name} changed while it was read; read it again when it is complete"
            )
        rows += len(targets)
        yield from sliced(shape.batch(targets, matrix, schema).select(kept))
    if not rows:
        yield empty(schema).select(kept)


class _Shape:
    """What lines together tell: how wide the matrix is, whether all targets are whole numbers."""

    def __init__(self) -> None:
        self.width = 1
        self.first: int | None = None
        self.whole = True
        self.queries = False

    def schema(self) -> pa.Schema:
        column, _ = as_column(csr_array((0, 1)))
        targets = pa.int64() if self.whole else pa.float64()
        mark = matrix_at_least(self.width)
        return pa.schema(
            [
                pa.field(NAME, column.type, metadata=mark),
                pa.field(TARGET, targets, metadata=GIVEN_TARGET),
            ]
        )

    def batch(
        self, targets: NDArray[np.float64], rows: csr_array, schema: pa.Schema
    ) -> pa.RecordBatch:
        column, _ = as_column(rows)
        whole = targets.astype(np.int64) if self.whole else targets
        return pa.RecordBatch.from_arrays([column, pa.array(whole)], schema=schema)

    def tell(self, file: RawFile, columns: Columns) -> None:
        """Say what the user should know."""
        since = "" if self.first == 0 else ", no place is 0"
        columns.notes.append(
            f"{file.name}: columns are numbered as the places in the file, x{self.first or 0} to "
            f"x{self.width - 1}{since}; the target is '{TARGET}'"
        )
        if self.queries:
            columns.notes.append(f"{file.name}: qid is not used, for there is no ranking loss")


def _whole(targets: NDArray[np.float64]) -> bool:
    return bool((np.abs(targets) < 2**53).all() and (targets == np.floor(targets)).all())


def _skipped(file: RawFile, columns: Columns, options: ReadOptions | None) -> SkippedRows | None:
    """Return the lines that are to be left out."""
    if options is None or not options.skips:
        return None
    skipped, rows = bad_lines(
        file,
        _READ,
        sound=lambda block: _parsed(block, _Shape()) is not None,
        wrong=lambda line: (_wrong(line) or ("",))[0],
    )
    columns.skip(skipped, rows)
    return skipped


def _parts(
    file: RawFile, shape: _Shape, skipped: SkippedRows | None
) -> Iterator[tuple[NDArray[np.float64], csr_array]]:
    """Yield the targets and sparse rows of some lines; widen the shape."""
    line = 1
    for block in line_blocks(file, _READ, skipped):
        part = _parsed(block, shape)
        if part is None:
            raise _misshapen(file, block, line)
        line += block.count(b"\n")
        if len(part[0]):
            yield part


def _parsed(block: bytes, shape: _Shape) -> tuple[NDArray[np.float64], csr_array] | None:
    """Return the targets and sparse rows of some lines; None if one of them is wrong."""
    if b"#" in block:
        block = _COMMENT.sub(b"", block)
    if b"qid:" in block:
        block, found = _QUERY.subn(b"", block)
        shape.queries = shape.queries or bool(found)
    entries = _entries(block)
    if entries is None:
        return None
    targets_at, lengths = entries
    if not len(lengths):
        return np.empty(0), csr_array((0, shape.width))
    with warnings.catch_warnings():  # of text that is no number; the rest is not read
        warnings.simplefilter("ignore", DeprecationWarning)
        try:
            numbers = np.fromstring(block.replace(b":", b" ").decode("latin-1"), sep=" ")
        except ValueError:
            return None
    if len(numbers) != 2 * int(lengths.sum()) + len(lengths):
        return None
    is_target = np.zeros(len(numbers), np.bool_)
    is_target[targets_at] = True
    targets, pairs = numbers[is_target], numbers[~is_target].reshape(-1, 2)
    places, values = pairs[:, 0], np.ascontiguousarray(pairs[:, 1])
    in_range = (places >= 0) & (places <= _LAST) & (places == np.floor(places))
    if not in_range.all() or not np.isfinite(targets).all():
        return None
    shape.whole = shape.whole and _whole(targets)
    if len(places):
        shape.width = max(shape.width, int(places.max()) + 1)
        first = int(places.min())
        shape.first = first if shape.first is None else min(shape.first, first)
    indptr = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int32)
    rows = csr_array((values, places.astype(np.int32), indptr), shape=(len(lengths), shape.width))
    rows.sort_indices()
    same = np.diff(rows.indices, append=-1) == 0
    same[indptr[1:][lengths > 0] - 1] = False  # the next is another row's
    if same.any():
        return None
    rows.eliminate_zeros()
    return targets, rows


def _entries(
    block: bytes,
) -> tuple[NDArray[np.intp], NDArray[np.intp]] | None:
    """Return where the targets are among all numbers, and how many entries each row has.

    None where a line does not begin with a number, or another of its words has not one colon.
    """
    letters = np.frombuffer(block, np.uint8)
    space = letters <= 32
    starts = np.flatnonzero(~space & np.concatenate([[True], space[:-1]]))
    if not len(starts):
        nothing = np.empty(0, np.intp)
        return nothing, nothing
    colons = np.add.reduceat((letters == 58).astype(np.int32), starts)
    line = np.cumsum(letters == 10)[starts]
    first = np.concatenate([[True], line[1:] != line[:-1]])
    if (colons != ~first).any():
        return None
    rows = np.flatnonzero(first)
    lengths = np.diff(np.concatenate([rows, [len(starts)]])) - 1
    return np.concatenate([[0], np.cumsum(2 * lengths + 1)[:-1]]), lengths


def _misshapen(file: RawFile, block: bytes, line: int) -> DataError:
    """Find the first line that is wrong."""
    for number, text in enumerate(block.split(b"\n"), start=line):
        if wrong := _wrong(text):
            what, shown, advice = wrong
            return DataError(f"line {number} of {file.name} {what}{shown}{advice}")
    return DataError(f"{file.name} cannot be read as svmlight; check it")


def _wrong(line: bytes) -> tuple[str, str, str] | None:
    """Return what is wrong with a line, the words that show it, and what to do."""
    if _parsed(line + b"\n", _Shape()) is not None:
        return None
    words = _COMMENT.sub(b"", line).split()
    if words and b"," in words[0] and b":" not in words[0]:
        return (
            "has several targets",
            f" ({_shown(words[0])})",
            ", which a file of this format cannot be read with; give each target a column, in a "
            "Parquet or CSV file",
        )
    places = [word.partition(b":")[0] for word in words[1:]]
    if len({*places}) < len(places):
        return "has a place twice", "", "; give each one value"
    return (
        "is not of the form 'target place:value place:value …' with finite numbers and places "
        "from 0 up",
        f" ({_shown(line)})",
        "; mend that line, or leave such lines out (--bad-rows skip)",
    )


def _shown(text: bytes) -> str:
    shown = text.decode("utf-8", "backslashreplace").strip()
    return repr(shown if len(shown) <= 60 else f"{shown[:60]}…")


SVMLIGHT = FileFormat(
    "svmlight",
    ENDINGS,
    is_svmlight,
    read_svmlight,
    stream=stream_svmlight,
)
