"""Arrays whose vectors begin on cache lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.jit.records import LANES, LINE


def zeros(shape: Sequence[int] | int, dtype: Any) -> NDArray[Any]:
    """Return zeros that begin on a cache line, so that no vector of them lies on two."""
    count = int(np.prod(shape))
    size = np.dtype(dtype).itemsize
    raw = np.zeros(count * size + LINE, np.uint8)
    start = -raw.ctypes.data % LINE
    return raw[start : start + count * size].view(dtype).reshape(shape)


def with_room_behind(shape: Sequence[int], dtype: Any) -> NDArray[Any]:
    """Return zeros behind which a vector more may be read, and written as it was."""
    count = int(np.prod(shape))
    return zeros(count + LANES, dtype)[:count].reshape(shape)
