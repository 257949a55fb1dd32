"""A value of each row of a table, wherever the values are."""

from __future__ import annotations

from typing import Any, Protocol

from numpy.typing import NDArray


class RowArray(Protocol):
    """A value of each row, ``[n]`` or ``[n, …]``, in memory or in a file: it is read in slices."""

    def __len__(self) -> int:
        """Return how many rows there are."""
        ...

    def __getitem__(self, rows: slice, /) -> NDArray[Any]:
        """Return the values of some rows."""
        ...
