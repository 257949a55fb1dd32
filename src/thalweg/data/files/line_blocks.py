"""A text file by blocks that end with a line."""

from __future__ import annotations

import codecs
from collections.abc import Iterator

import pyarrow as pa

from thalweg.data.files.raw_file import DAMAGE, RawFile, out_of_memory, ran_out, unreadable


def line_blocks(file: RawFile, most: int) -> Iterator[bytes]:
    """Yield the text in parts that end with a line; `most` bytes and the rest of a line at most."""
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
