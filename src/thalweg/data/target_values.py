"""The targets of all rows of a table as numbers, read in batches where the table is."""

from __future__ import annotations

import numpy as np

from thalweg.data.array_table import Table
from thalweg.data.lazy_table import streams
from thalweg.data.row_array import RowArray
from thalweg.data.row_store import RowStore
from thalweg.data.several_targets import SeveralTargets
from thalweg.data.targets import Reads, Target
from thalweg.data.values import is_text
from thalweg.errors import DataError

_FEW = 2**21  # rows whose texts, of some 30 bytes with what is made of them, may be in memory


def target_values(
    table: Table, target: Target | SeveralTargets, reads: Reads, store: RowStore
) -> RowArray:
    """Return the targets ``[n]`` or ``[n, outputs]`` float64, NaN where missing.

    Args:
        table: that has them.
        target: that reads them.
        reads: columns that have been read already.
        store: for the values.

    Raises:
        DataError: as `Target.encode`.
    """
    names = target.columns
    if not streams(table) or reads or (table.num_rows <= _FEW and _texts(table, names)):
        return store.kept(target.read(table, reads))
    values = store.growing(np.float64, *([len(names)] if len(names) > 1 else []))
    try:
        for batch in table.batches(names):
            values.append(target.read(batch))
        return values.finish()
    except DataError:
        return target.read(table)  # whose message is of all rows


def _texts(table: Table, names: tuple[str, ...]) -> bool:
    """Whether a column holds texts, which are quicker to read all at once."""
    return any(is_text(table.schema.field(name)) for name in names)
