"""Rows gathered in another order: copied by a kernel that asks for rows before it comes to them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.engine.compiled.generate import HEAD
from thalweg.engine.compiled.machine_code import Source
from thalweg.engine.contract import Array

_PIECE = 8192  # rows that a thread takes at a time
_KERNEL = '''def kernel(fields, unused):
    """Copy rows: source, its stride, index, first, stop, bytes of a row, target, its stride."""
    source, stride = read_i64(fields), read_i64(fields + 8)
    index, first, stop = read_i64(fields + 16), read_i64(fields + 24), read_i64(fields + 32)
    size = read_i64(fields + 40)
    target, step = read_i64(fields + 48), read_i64(fields + 56)
    whole = size // 64 * 64
    rest = lanes_of((1 << ((size - whole) // 4)) - 1)
    for i in range(first, stop):
        if i + 16 < stop:
            ahead = source + read_i64(index + 8 * (i + 16)) * stride
            for at in range(0, size, 64):
                prefetch(ahead + at)
            prefetch(ahead + size - 1)
        row = source + read_i64(index + 8 * i) * stride
        out = target + i * step
        for at in range(0, whole, 64):
            store(out + at, load(row + at))
        if whole < size:
            store_part(out + whole, load_part(row + whole, rest), rest)
'''

GATHER = Source(
    HEAD.format(title="Rows in another order", kind="float32") + _KERNEL, ("int64",) * 2
)


def gather_rows(
    kernel: Callable[[int, int], None],
    array: Array,
    index: NDArray[np.int64],
    out: Array,
    each: Callable[[Callable[[Any], Any], Sequence[Any]], Iterable[Any]],
) -> None:
    """Put ``array[index]`` into `out`; see `thalweg.data.rows.gather`.

    Args:
        kernel: made of `GATHER`.
        array: ``[n, d]``, float32 or float64; its rows lie together.
        index: which rows.
        out: ``[len(index), d]``, of the same kind; its rows lie together.
        each: calls a function with each item, on the threads.
    """

    def copy(first: int) -> None:
        fields = np.array(
            [
                array.ctypes.data,
                array.strides[0],
                index.ctypes.data,
                first,
                min(first + _PIECE, len(index)),
                array.shape[1] * array.itemsize,
                out.ctypes.data,
                out.strides[0],
            ],
            np.int64,
        )
        kernel(fields.ctypes.data, 0)

    for _ in each(copy, range(0, len(index), _PIECE)):
        pass
