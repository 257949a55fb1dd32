"""Features that are written as sparse rows: categories as ones, texts, matrices and pairs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from thalweg.data.category import Category
from thalweg.data.crossed import Crossed
from thalweg.data.feature_values import Values
from thalweg.data.features import Feature
from thalweg.data.filling.numbers_in_rows import BLOCK
from thalweg.data.free_text import FreeText
from thalweg.data.hashed_category import HashedCategory
from thalweg.data.level_codes import LevelCodes
from thalweg.data.ordered_category import OrderedCategory
from thalweg.data.side_by_side import side_by_side
from thalweg.data.sparse_columns import SparseColumns


def sparse_rows(
    pairs: Sequence[tuple[Feature, Any]], n: int, index: NDArray[np.intp] | None, dtype: Any
) -> csr_array | None:
    """Return the sparse features of n rows, at an index; None if there are none."""
    categories = [(f, each) for f, each in pairs if isinstance(f, Category | HashedCategory)]
    sparse = [_one_hot(categories, n, index, dtype)] if categories else []
    for f, each in pairs:
        if isinstance(f, SparseColumns):
            sparse.append(f.scaled(each if index is None else each[index], dtype))
        elif isinstance(f, FreeText | OrderedCategory):
            sparse.append(f.encoded(each, index, dtype))
        elif isinstance(f, Crossed):
            sparse.append((each if index is None else each[index]).astype(dtype, copy=False))
    return side_by_side(sparse) if sparse else None


def _one_hot(
    categories: Sequence[tuple[Category | HashedCategory, Values]],
    n: int,
    index: NDArray[np.intp] | None,
    dtype: Any,
) -> csr_array:
    """Return the rows ``[n, levels]`` of all categories, at an index: 1 at each row's level."""
    codes = np.empty((n, len(categories)), np.int32)
    numbered, width = [], 0
    for category, each in categories:
        if not isinstance(each, LevelCodes):  # one row, one value
            each = LevelCodes(each, np.arange(len(each)))
        numbered.append(each.from_number(width))
        width += category.width
    for first in range(0, n, BLOCK):  # blocks that fit into the cache
        block = codes[first : first + BLOCK]
        rows = slice(first, first + len(block))
        for i, each in enumerate(numbered):
            block[:, i] = each.take(rows if index is None else index[rows])
    known = None if all(each.all_known() for each in numbered) else codes >= 0
    if known is None or known.all():
        ends = np.arange(0, codes.size + 1, len(categories), dtype=np.int32)
        places = codes.ravel()
    else:
        ends = np.concatenate([[0], known.sum(axis=1, dtype=np.int32).cumsum(dtype=np.int32)])
        places = codes[known]
    return csr_array((np.ones(len(places), dtype), places, ends), shape=(n, width))
