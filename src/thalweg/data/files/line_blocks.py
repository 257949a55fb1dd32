"""A text file by blocks that end with a line; lines that cannot be read are found and emptied."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator

import pyarrow as pa

from thalweg.data.bad_rows import SkippedRows
from thalweg.data.files.raw_file import DAMAGE, RawFile, out_of_memory, ran_out, unreadable


def line_blocks(file: RawFile, most: int, skipped: SkippedRows | None = None) -> Iterator[bytes]:
    """Yield the text in parts that end with a line; `most` bytes and the rest of a line at most.

    Args:
        file: what is read.
        most: bytes of a part.
        skipped: lines that are given as empty ones, so that the others keep their numbers.
    """
    blocks = _blocks(file, most)
    if skipped is None or not skipped.lines:
        return blocks
    return _emptied(blocks, {line for line, _ in skipped.lines})


def bad_lines(
    file: RawFile, most: int, sound: Callable[[bytes], bool], wrong: Callable[[bytes], str]
) -> tuple[SkippedRows, int]:
    """Find the lines that cannot be read, and count the others that are not empty.

    Args:
        file: what is read.
        most: bytes of a part.
        sound: whether all lines of a block can be read, found quickly; it may doubt where they can.
        wrong: what is wrong with a line, as what follows "line 5 of a.jsonl"; empty: nothing.
    """
    skipped, before, rows = SkippedRows(file.name), 0, 0
    for block in _blocks(file, most):
        lines = block.splitlines()
        if not sound(block):
            for number, line in enumerate(lines, start=before + 1):
                if said := wrong(line):
                    text = line.decode("utf-8", "backslashreplace")
                    skipped.add(number, number, f"line {number} of {file.name} {said}", text)
        before += len(lines)
        rows += sum(bool(line.strip()) for line in lines)
    return skipped, rows - len(skipped.lines)


def _emptied(blocks: Iterator[bytes], numbers: set[int]) -> Iterator[bytes]:
    before = 0
    for block in blocks:
        lines = block.splitlines(keepends=True)
        if not numbers.isdisjoint(range(before + 1, before + len(lines) + 1)):
            kept = [
                b"\n" if number in numbers else line
                for number, line in enumerate(lines, start=before + 1)
            ]
            block = b"".join(kept)
        before += len(lines)
        yield block


def _blocks(file: RawFile, most: int) -> Iterator[bytes]:
    begun: list[bytes] = []
    try:
        with file.open() as stream:
            part = stream.read(most).removeprefix(codecs.BOM_UTF8)
            while part:
                cut = part.rfind(b"\n") + 1
                if cut:
                    yield b"".join([*begun, part[:cut]])
                    begun = []
                begun.append(part[cut:])
                part = stream.read(most)
    except (*DAMAGE, pa.ArrowException) as error:
        raise (out_of_memory if ran_out(error) else unreadable)(file) from None
    if any(begun):
        yield b"".join(begun)
