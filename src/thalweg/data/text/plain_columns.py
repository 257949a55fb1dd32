"""Columns of a text file converted to numbers, several by one call, if all their texts are such."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.data.missing import without_missing
from thalweg.data.plain_numbers import FEW, Facts
from thalweg.data.text.first_bytes import any_leading_zero, any_point


def converted(
    texts: Sequence[pa.Array], before: Sequence[Facts]
) -> tuple[NDArray[np.float64], list[Facts]] | None:
    """Return columns of a text file as numbers; None if a text is neither that nor missing.

    Args:
        texts: the same rows of columns, null where a cell is empty.
        before: what is known of the rows of each before them.

    Returns:
        The numbers ``[columns, rows]``, and what is known of each so far.
    """
    together = pa.concat_arrays(texts) if len(texts) > 1 else texts[0]
    values = _finite(together)
    if values is None and len(texts) == 1:  # for one that means a missing value, perhaps
        together = without_missing(pa.table({"": together}))[""].combine_chunks()
        texts, values = [together], _finite(together)
    if values is None or any_leading_zero(pa.chunked_array([together])):
        return None
    values = values.reshape(len(texts), len(texts[0]))
    least = np.fmin.reduce(values, axis=1, initial=np.nan).tolist()
    most = np.fmax.reduce(values, axis=1, initial=np.nan).tolist()
    found = []
    for column, low, high, so_far in zip(texts, least, most, before, strict=True):
        points = so_far.points or any_point(column)
        own = Facts(column.null_count, low, high, points, _first(column, len(so_far.first)))
        found.append(so_far.then(own))
    return values, found


def _first(texts: pa.Array, known: int) -> tuple[str, ...]:
    """Return the first texts that are not null, if so many before them are too few."""
    if known >= FEW:
        return ()
    some = texts[: 2 * FEW].drop_null()
    if len(some) < FEW:
        some = texts.drop_null()
    return tuple(some[:FEW].to_pylist())


def _finite(texts: pa.Array) -> NDArray[np.float64] | None:
    """Return texts as finite numbers, NaN where null; None if one is none."""
    try:
        cast = pc.cast(texts, pa.float64())
    except pa.ArrowInvalid:
        return None
    nulls = cast.null_count
    values = np.asarray(pc.fill_null(cast, np.nan) if nulls else cast)
    return values if np.count_nonzero(np.isfinite(values)) == len(values) - nulls else None
