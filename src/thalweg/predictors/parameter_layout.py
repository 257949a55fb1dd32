"""The layout of a predictor's parameters: named blocks, which are row ranges of one matrix.

The parameters of K runs are ``[rows, K · C]``: run k has columns k·C … (k+1)·C − 1, and each block
is a range of rows. So the parameters of all runs are one matrix, for one product, and a block is a
view of it. Masks over the rows, and nothing else, say whether a block is penalised and whether its
updates are lazy.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.errors import listing

Array = NDArray[np.floating[Any]]
Numbers = NDArray[np.float64]
Places = slice | NDArray[np.intp]


@dataclass(frozen=True)
class Block:
    """A block of each run's parameters.

    Attributes:
        name: unique in the layout.
        shape: rows and columns for one run.
        penalised: whether penalties (L1, L2, weight decay, max-norm) act on it.
        lazy: whether an update changes only the rows that the batch touched (see docs/engine.md,
            "Sparse rows"); False: every update changes all rows.
        each: rows of a lazy block that one sparse column has: the units of a first layer.
        tensor: which weights it belongs to: blocks of one name are one matrix, as the weights of a
            first layer are; "": those of this block alone.
        units: of the layer, of which each input has a row; 0: a column is one output's.
        matrix: inputs and units, if it is the matrix between two hidden layers; None: it is not.
    """

    name: str
    shape: tuple[int, int]
    penalised: bool = True
    lazy: bool = False
    each: int = 1
    tensor: str = ""
    units: int = 0
    matrix: tuple[int, int] | None = None


@dataclass(frozen=True)
class Layout:
    """Blocks below each other, all with the same number of columns.

    Attributes:
        blocks: from the first row down; at least one.
    """

    blocks: tuple[Block, ...]

    def __post_init__(self) -> None:
        """Check the blocks.

        Raises:
            ValueError: no block, two of one name, or blocks of different widths.
        """
        names = [block.name for block in self.blocks]
        if len({block.shape[1] for block in self.blocks}) != 1:
            raise ValueError(f"blocks {listing(names)} need one number of columns")
        if len({*names}) < len(names):
            raise ValueError(f"two blocks of {listing(names)} have one name")

    @property
    def columns(self) -> int:
        """Columns of each run, C."""
        return self.blocks[0].shape[1]

    @cached_property
    def rows(self) -> int:
        """Rows of the matrix."""
        return sum(block.shape[0] for block in self.blocks)

    @property
    def size(self) -> int:
        """Parameters of one run."""
        return self.rows * self.columns

    @cached_property
    def places(self) -> Mapping[str, slice]:
        """The rows of each block, by its name."""
        ends = np.cumsum([0, *(block.shape[0] for block in self.blocks)]).tolist()
        return {b.name: slice(ends[i], ends[i + 1]) for i, b in enumerate(self.blocks)}

    @cached_property
    def tensors(self) -> Mapping[str, Places]:
        """The rows of each matrix and bias of the layers, by name; those without rows left out."""
        names = [block.tensor or block.name for block in self.blocks]
        masks = {name: self._mask([name == other for other in names]) for name in names}
        return {name: places_of(mask) for name, mask in masks.items() if mask.any()}

    @cached_property
    def matrices(self) -> Mapping[str, tuple[int, int]]:
        """Inputs and units of the matrices between hidden layers, by name."""
        return {block.name: block.matrix for block in self.blocks if block.matrix is not None}

    @cached_property
    def units(self) -> Mapping[str, int]:
        """The units of each layer's matrix among the `tensors` of a net, by name."""
        every = {block.tensor or block.name: block.units for block in self.blocks if block.units}
        return {name: units for name, units in every.items() if name in self.tensors}

    @cached_property
    def squares(self) -> Mapping[str, Mapping[str, slice]]:
        """The rows of the squares of the inputs and of the units of each of `matrices`, by name.

        They are what optimizers keep of a matrix's sides, below each other in one array a side.
        """
        found = {}
        for side, name in enumerate(("inputs", "units")):
            ends = np.cumsum([0, *(shape[side] ** 2 for shape in self.matrices.values())]).tolist()
            found[name] = {n: slice(ends[i], ends[i + 1]) for i, n in enumerate(self.matrices)}
        return found

    @cached_property
    def square_rows(self) -> Mapping[str, int]:
        """How many rows that are, by side."""
        return {
            name: max((rows.stop for rows in each.values()), default=0)
            for name, each in self.squares.items()
        }

    @cached_property
    def penalised(self) -> NDArray[np.bool_]:
        """Which rows are penalised, ``[rows]``."""
        return self._mask([block.penalised for block in self.blocks])

    @cached_property
    def lazy(self) -> NDArray[np.bool_]:
        """Which rows are updated lazily, ``[rows]``."""
        return self._mask([block.lazy for block in self.blocks])

    @cached_property
    def penalised_at(self) -> Places:
        """The indices of the penalised rows; a slice, which copies nothing, if they adjoin."""
        return places_of(self.penalised)

    @cached_property
    def lazy_at(self) -> Places:
        """The indices of the lazily updated rows."""
        return places_of(self.lazy)

    def of_lazy_rows(self, of_columns: NDArray[Any]) -> NDArray[Any]:
        """Return what ``[sparse columns]`` says of each lazily updated row, ``[lazy rows]``."""
        each = next((block.each for block in self.blocks if block.lazy), 1)
        return of_columns if each == 1 else np.repeat(of_columns, each)

    @cached_property
    def unpenalised_end(self) -> int:
        """The number of rows from the top to the last unpenalised one."""
        return int(np.flatnonzero(~self.penalised).max(initial=-1)) + 1

    def split(self, parameters: Array) -> dict[str, Array]:
        """Return each block ``[rows of the block, K · C]`` of ``[rows, K · C]``: views, no copies.

        Raises:
            ValueError: parameters of another shape.
        """
        if parameters.shape[0] != self.rows or parameters.shape[1] % self.columns:
            raise ValueError(
                f"parameters of shape {parameters.shape} are none of {self.rows} rows and "
                f"a multiple of {self.columns} columns"
            )
        return {name: parameters[at] for name, at in self.places.items()}

    def join(self, blocks: Mapping[str, Array]) -> Array:
        """Return ``[rows, K · C]`` of all blocks by name: the inverse of `split`."""
        return np.concatenate([blocks[block.name] for block in self.blocks])

    def flatten(self, parameters: Array) -> Array:
        """Return ``[K, size]`` of ``[rows, K · C]``: each run's parameters as one vector.

        A vector has a run's rows one after the other; for a single run it is a view.
        """
        apart = parameters.reshape(self.rows, -1, self.columns)
        return apart.transpose(1, 0, 2).reshape(-1, self.size)

    def unflatten(self, vectors: Array) -> Array:
        """Return ``[rows, K · C]`` of ``[K, size]``, or of the vector ``[size]`` of one run."""
        apart = vectors.reshape(-1, self.rows, self.columns)
        return apart.transpose(1, 0, 2).reshape(self.rows, -1)

    def _mask(self, of_blocks: list[bool]) -> NDArray[np.bool_]:
        mask = np.repeat(of_blocks, [block.shape[0] for block in self.blocks])
        mask.flags.writeable = False
        return mask


def places_of(mask: NDArray[np.bool_]) -> Places:
    """Return where a mask is True; a slice, which copies nothing, if the places adjoin."""
    places = np.flatnonzero(mask)
    if not len(places):
        return slice(0, 0)
    first, last = int(places[0]), int(places[-1])
    return slice(first, last + 1) if last - first + 1 == len(places) else places


__all__ = ["Array", "Block", "Layout", "Numbers", "Places", "places_of"]
