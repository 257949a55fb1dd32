"""Where a kernel writes numbers into encoded rows, which takes a tenth of NumPy's time.

It is imported, and compiled, once there is enough to do.
"""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

_LEAST = 2**15  # values of a call that are worth describing them to a kernel
# Of all calls together: NumPy takes a tenth of a second and more for them, and so does importing
# LLVM, with its 40 MB; compiling a kernel that is on no disk takes a second.
_IMPORTING, _COMPILING = 2**22, 2**24

_lock = Lock()
_written = 0  # values in this process so far


def quickly_filled(
    dense: NDArray[np.floating[Any]],
    numbers: Sequence[tuple[Any, int, Any]],
    index: NDArray[np.intp] | None,
) -> bool:
    """Write features of numbers by a kernel if one is there; return whether it is done.

    Args: as for `numbers_in_rows.fill`.
    """
    global _written
    values = len(dense) * len(numbers)
    if values < _LEAST:
        return False
    with _lock:
        _written += values
        written = _written
    if written < _IMPORTING:
        return False
    from thalweg.data.filling.row_filling import fill

    return fill(dense, numbers, index, written >= _COMPILING)
