"""Long lists of a model's document as tensors: levels, class labels, tf-idf, scales, bins.

A document in a file's header is bounded by 100 MB, and JSON that holds a million levels is slow to
read. So these lists stand in tensors of the file, one list behind the other in the document's
order; the document has how many there are of each: ``"levels": {"texts": 3}``.

    text_ends   int64    where each text ends among the bytes of `texts`
    texts       uint8    the texts in UTF-8, one behind the other
    numbers     float64
    places      int64    indices of columns
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

Tensors = dict[str, NDArray[Any]]

TEXTS, NUMBERS, PLACES = "texts", "numbers", "places"
# Which lists stand in tensors: of features, of targets, and of the document itself.
_OF_FEATURES = {
    "levels": TEXTS,
    "grams": TEXTS,
    "scales": NUMBERS,
    "idf": NUMBERS,
    "edges": NUMBERS,
    "means": NUMBERS,
    "left_out": PLACES,
    "buckets": PLACES,
    "cells": PLACES,
}
_SIDES = ("first", "second")  # of a pair of columns: features themselves
_OF_TARGETS = {"classes": TEXTS}
_OF_DOCUMENT = {"class_weights": NUMBERS}
_DTYPES = {"text_ends": np.int64, TEXTS: np.uint8, NUMBERS: np.float64, PLACES: np.int64}


def pack(document: dict[str, Any]) -> Tensors:
    """Take the long lists out of a document, in place; return the tensors that hold them."""
    taken: dict[str, list[Any]] = {TEXTS: [], NUMBERS: [], PLACES: []}
    for mapping, key, name in _lists(document):
        taken[name] += mapping[key]
        mapping[key] = {name: len(mapping[key])}
    encoded = [text.encode() for text in taken[TEXTS]]
    tensors: Tensors = {
        "text_ends": np.cumsum([len(text) for text in encoded], dtype=np.int64),
        NUMBERS: np.array(taken[NUMBERS], np.float64),
        PLACES: np.array(taken[PLACES], np.int64),
        TEXTS: np.frombuffer(b"".join(encoded), np.uint8),
    }
    return {name: tensor for name, tensor in tensors.items() if len(tensor)}


def unpack(document: dict[str, Any], tensors: Mapping[str, NDArray[Any]]) -> None:
    """Put the lists of a file's tensors back into its document, in place.

    Every element is used once: no document makes a list longer than what the tensors hold.

    Raises:
        ValueError: the tensors are not those of the document.
    """
    for name in tensors:
        if name not in _DTYPES:
            raise ValueError(f"there is a tensor {name!r} that should not be there")
        if tensors[name].dtype != _DTYPES[name] or tensors[name].ndim != 1:
            raise ValueError(f"tensor {name} is of another type or shape")
    numbers = tensors.get(NUMBERS, np.empty(0))
    if not np.isfinite(numbers).all():
        raise ValueError(f"tensor {NUMBERS} has one that is not finite")
    left = {
        TEXTS: _texts(tensors),
        NUMBERS: numbers.tolist(),
        PLACES: tensors.get(PLACES, np.empty(0, np.int64)).tolist(),
    }
    used = dict.fromkeys(left, 0)
    for mapping, key, name in _lists(document):
        count = mapping[key]
        if not (isinstance(count, dict) and set(count) == {name} and type(count[name]) is int):
            raise ValueError(f"{key} does not say how many {name} it has")
        first, last = used[name], used[name] + count[name]
        if not first <= last <= len(left[name]):
            raise ValueError(f"{key} has more {name} than there are")
        mapping[key], used[name] = left[name][first:last], last
    for name, number in used.items():
        if number < len(left[name]):
            raise ValueError(f"tensor {name} is longer than the lists")


def _texts(tensors: Mapping[str, NDArray[Any]]) -> list[str]:
    """Return the texts; a ValueError where their ends or bytes are none."""
    ends = tensors.get("text_ends", np.empty(0, np.int64))
    data = tensors.get(TEXTS, np.empty(0, np.uint8))
    if (int(ends[-1]) if len(ends) else 0) != len(data):
        raise ValueError(f"tensor {TEXTS} does not end where text_ends says")
    offsets = np.concatenate([np.zeros(1, np.int64), ends])
    texts = pa.LargeStringArray.from_buffers(len(ends), pa.py_buffer(offsets), pa.py_buffer(data))
    texts.validate(full=True)  # offsets that rise, texts in UTF-8
    found: list[str] = texts.to_pylist()
    return found


def _lists(document: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str, str]]:
    """Yield where each list stands, mapping and key, and the tensor that holds it."""
    target = document.get("target")
    parts = target.get("parts") if isinstance(target, dict) else None
    features = document.get("features")
    found = [f for f in features if isinstance(f, dict)] if isinstance(features, list) else []
    sides = [feature.get(side) for feature in found for side in _SIDES]
    for mappings, keys in (
        (features, _OF_FEATURES),
        (sides, _OF_FEATURES),
        ([target], _OF_TARGETS),
        (parts, _OF_TARGETS),
        ([document], _OF_DOCUMENT),
    ):
        for mapping in mappings if isinstance(mappings, list) else ():
            for key, name in keys.items():
                if isinstance(mapping, dict) and key in mapping:
                    yield mapping, key, name
