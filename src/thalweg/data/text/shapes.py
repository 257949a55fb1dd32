"""Patterns that take digits alike are matched once for texts that differ in these alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data.text.distinct import Distinct, matches, numbered

_ALIKE = bytes.maketrans(b"123456789", b"1" * 9)
_CLASSES = re.compile(r"\[[01]-9|\{[0-9,]+\}")  # of a pattern: digits of any kind, and counts
_MANY = 500  # texts; fewer are matched as quickly themselves


@dataclass(frozen=True)
class Shaped:
    """Texts without null, which a pattern's digits are matched with by their shapes.

    A shape is a text with 1 for each digit from 1 to 9: ``$94.71`` and ``$12.30`` have ``$11.11``
    and ``$11.10``. 25,000 amounts of money have some thirty.
    """

    texts: pa.Array

    @cached_property
    def shapes(self) -> Distinct:
        """The distinct shapes, and that of each text."""
        return shapes_of(self.texts)

    def matches(self, pattern: str) -> NDArray[np.bool_]:
        """Return which texts ``[n]`` match a pattern of RE2 as a whole."""
        if len(self.texts) < _MANY or re.search("[0-9]", _CLASSES.sub("", pattern)):
            return matches(self.texts, pattern)  # of few texts, or of a certain digit: m3
        return self.shapes.gather(matches(self.shapes.values, pattern), False)

    def filter(self, mask: NDArray[np.bool_]) -> Shaped:
        """Return the texts of a mask ``[n]``."""
        return self if mask.all() else Shaped(self.texts.filter(pa.array(mask)))


def shapes_of(texts: pa.Array) -> Distinct:
    """Return the distinct shapes of large strings without null, in the order they are met."""
    _, ends, data = texts.buffers()
    if data is not None:
        alike = pa.py_buffer(data.to_pybytes().translate(_ALIKE))
        texts = pa.Array.from_buffers(
            texts.type, len(texts), [None, ends, alike], offset=texts.offset
        )
    return numbered(texts)
