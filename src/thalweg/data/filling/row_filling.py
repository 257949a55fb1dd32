"""Numbers written into encoded rows by a kernel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.features import Number, OfNumber
from thalweg.data.filling.filling_records import FILLED_ROWS, Feature, Filling
from thalweg.data.number_features import Squashed
from thalweg.jit.aligned_arrays import zeros
from thalweg.jit.records import Record
from thalweg.jit.store import CannotCompile, CompilerMissing, Source, is_there, load

_KERNEL = '''"""Numbers in encoded rows: see docs/engine.md."""

from thalweg.data.filling.fill_rows import fill_rows
from thalweg.data.filling.filling_records import Filling
from thalweg.jit.pointers import record_at

filling_at = record_at(Filling, "{dtype}")


def kernel(filling, unused):
    """Write numbers into encoded rows."""
    fill_rows(filling_at(filling))
'''
_without: set[str] = set()  # dtypes for which a kernel could not be had
_loaded: dict[str, Callable[[int, int], None]] = {}  # kernels of this process, by their dtype


def fill(
    dense: NDArray[np.floating[Any]],
    numbers: Sequence[tuple[OfNumber, int, Any]],
    index: NDArray[np.intp] | None,
    compiling: bool,
) -> bool:
    """Write features of numbers, as `numbers_in_rows.fill` does; return whether it is done.

    It is not where there is no kernel, or where values do not lie next to each other.

    Args:
        dense: as for that function, like the next two.
        numbers: features, their first columns and their values.
        index: places of the rows.
        compiling: whether the kernel is compiled if it is on no disk.
    """
    dtype = dense.dtype.name
    if dtype in _without:
        return False
    if dense.strides[1] != dense.itemsize or dense.strides[0] % dense.itemsize:
        return False
    records = []
    for feature, at, values in numbers:
        record = _described(feature, at, values, dtype)
        if record is None:
            return False
        records.append(record)
    try:
        kernel = fill_kernel(dtype, compiling)
    except (CannotCompile, CompilerMissing):  # the engine says so; NumPy does the same
        _without.add(dtype)
        return False
    if kernel is None:
        return False
    filling = Record(Filling)
    filling.set(
        rows=len(dense),
        dense=dense,
        stride=dense.strides[0] // dense.itemsize,
        features=np.array([record.address for record in records], np.int64),
        count=len(records),
        index=None if index is None else np.ascontiguousarray(index, np.int64),
        room=zeros(3 * FILLED_ROWS, np.float64),
    )
    kernel(filling.address, 0)
    return True


def fill_source(dtype: str) -> dict[str, Source]:
    """Return the kernel's source by its name."""
    return {f"fill_{dtype}": Source(_KERNEL.format(dtype=dtype), ("int64", "int64"))}


def fill_kernel(dtype: str, compiling: bool) -> Callable[[int, int], None] | None:
    """Return the kernel that writes numbers into encoded rows (see `fill_rows`).

    Args:
        dtype: of the rows, "float32" or "float64".
        compiling: whether it is compiled if it is on no disk; else None is returned then.

    Raises:
        CannotCompile: the compiler refuses it.
        CompilerMissing: it must be compiled and Numba is not installed.
    """
    if dtype in _loaded:  # to look it up takes as long as 100,000 values
        return _loaded[dtype]
    sources = fill_source(dtype)
    if not (compiling or is_there(sources)):
        return None
    _loaded[dtype] = load(sources, lambda name, number, of: None).popitem()[1]
    return _loaded[dtype]


def _described(feature: OfNumber, at: int, values: Any, dtype: str) -> Record | None:
    """Return a feature's record; None if its values do not lie as the kernel reads them."""
    record = Record(Feature)
    if values.dtype.name not in ("float64", dtype) or values.strides != (values.itemsize,):
        return None
    record.set(at=at, **{"doubles" if values.dtype == np.float64 else "singles": values})
    if isinstance(feature, Number):
        record.set(
            kind=0,
            indicator=int(feature.indicator),
            numbers=np.array([feature.mean, feature.scale]),
        )
    elif isinstance(feature, Squashed):
        record.set(kind=1, numbers=np.array([feature.centre, feature.scale, feature.mean]))
    else:
        edges = np.asarray(feature.edges)
        record.set(kind=2, edges=edges, widths=np.diff(edges), last=len(edges) - 2)
    return record
