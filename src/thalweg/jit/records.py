"""Records that a kernel and its caller share: every field with its type, unit and meaning.

A class of `Fields` declares one NumPy structured dtype. The caller fills such a record by name
(`Record`); a kernel gets its address and reads ``job.rows`` or ``shard.weights[0]`` from it,
checked by mypy and typed by Numba (`thalweg.jit.pointers`).

A `Pointer` is an address; it is false if it is null. It moves by elements, and all strides
and offsets count elements, never bytes. `Real` is the dtype that the kernel is compiled for,
float32 or float64.
"""

from __future__ import annotations

import typing
from collections.abc import Mapping
from functools import cache
from typing import Any, Generic, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

LANES = 16  # numbers of a vector
ALL = 0xFFFF  # the mask of all lanes
LINE = 64  # bytes of a cache line

_Element = TypeVar("_Element")


class Real(float):
    """A number of the kernel's dtype: float32 or float64."""


class Int32(int):
    """A whole number that takes 4 bytes in memory."""


class Int8(int):
    """A whole number that takes 1 byte in memory."""


class Pointer(Generic[_Element]):
    """What mypy knows of a pointer; the kernels' is `thalweg.jit.pointers`'s."""

    def __getitem__(self, index: int) -> _Element: ...  # type: ignore[empty-body]

    def __setitem__(self, index: int, value: float) -> None: ...

    def __add__(self, elements: int) -> Pointer[_Element]: ...  # type: ignore[empty-body]

    def __sub__(self, elements: int) -> Pointer[_Element]: ...  # type: ignore[empty-body]


class Field(NamedTuple):
    """What a field is about: its unit (of a pointer: that of its elements) and its meaning."""

    unit: str
    meaning: str


def field(unit: str, meaning: str) -> Any:
    """Declare a field."""
    return Field(unit, meaning)


class Fields:
    """A record's fields in their order, declared as ``name: type = field(unit, meaning)``."""

    @classmethod
    @cache
    def types(cls) -> Mapping[str, Any]:
        """Return the declared type of each field."""
        return typing.get_type_hints(cls)

    @classmethod
    def fields(cls) -> dict[str, Field]:
        """Return shard and meaning of each field."""
        return {name: vars(cls)[name] for name in cls.types()}

    @classmethod
    @cache
    def dtype(cls) -> np.dtype[np.void]:
        """Return the NumPy dtype: each field is an int64, flags and addresses as well."""
        return np.dtype([(name, np.int64) for name in cls.types()])

    @classmethod
    @cache
    def places(cls) -> Mapping[str, int]:
        """Return the number of each field."""
        return {name: i for i, name in enumerate(cls.types())}


class Record:
    """A record in memory, set by name; arrays whose addresses are in it are kept alive."""

    def __init__(self, fields: type[Fields]) -> None:
        self.array = np.zeros(1, fields.dtype())
        self._places = fields.places()
        self._fields = self.array.view(np.int64).data
        self.kept: dict[str, NDArray[Any]] = {}
        self.inner: tuple[Record, ...] = ()  # others that it refers to, kept alive

    def set(self, **values: int | NDArray[Any] | None) -> None:
        """Set fields to whole numbers, or to the addresses of arrays."""
        for name, value in values.items():
            if isinstance(value, np.ndarray):
                self._fields[self._places[name]] = value.ctypes.data
                self.kept[name] = value
            else:
                self._fields[self._places[name]] = value or 0
                self.kept.pop(name, None)

    def get(self, name: str) -> int:
        """Return a field."""
        return self._fields[self._places[name]]

    def same_as(self, other: Record) -> None:
        """Take another record's fields, addresses among them, whose arrays it keeps alive."""
        self.array[:] = other.array

    @property
    def address(self) -> int:
        """Where the record lies."""
        return int(self.array.ctypes.data)
