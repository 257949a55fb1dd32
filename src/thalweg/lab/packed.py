"""Arrays in an answer of the lab's server: a JSON header, then the numbers as they lie in memory.

    4 bytes      length of the header, little-endian
    header       UTF-8 JSON: what the caller says, and ``arrays``: name → dtype, shape, offset
    arrays       each at its offset from the end of the header, a multiple of 8

The header is filled up with spaces so that the arrays begin at a multiple of 8 bytes.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.plain import json_text, plain


def packed(said: Mapping[str, Any], arrays: Mapping[str, NDArray[Any]]) -> bytes:
    """Return a message of arrays, float64 ones as float32; what `said` holds is plain data."""
    own = {
        name: np.ascontiguousarray(
            array, np.float32 if array.dtype == np.float64 else array.dtype.newbyteorder("<")
        )
        for name, array in arrays.items()
    }
    places, at = {}, 0
    for name, array in own.items():
        places[name] = {"dtype": array.dtype.name, "shape": array.shape, "offset": at}
        at += -(-array.nbytes // 8) * 8
    header = json_text(plain({**said, "arrays": places})).encode()
    header += b" " * (-(len(header) + 4) % 8)
    body = b"".join(array.tobytes() + bytes(-array.nbytes % 8) for array in own.values())
    return struct.pack("<I", len(header)) + header + body


def unpacked(message: bytes) -> tuple[dict[str, Any], dict[str, NDArray[Any]]]:
    """Return what `packed` took."""
    (length,) = struct.unpack_from("<I", message)
    said = json.loads(message[4 : 4 + length])
    arrays = {
        name: np.frombuffer(
            message,
            place["dtype"],
            int(np.prod(place["shape"])),
            4 + length + place["offset"],
        ).reshape(place["shape"])
        for name, place in said.pop("arrays").items()
    }
    return said, arrays
