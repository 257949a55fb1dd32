"""Which cohorts train side by side: as many as memory allows, of one epoch.

The choice depends on the plan alone, not on engine or threads, so that runs are judged, and end, in
the same order everywhere.
"""

from __future__ import annotations

from collections.abc import Sequence

from thalweg.data.row_source import RowSource
from thalweg.optimizers import Optimizer
from thalweg.training.cohort import UPDATE_BYTES, Cohort, copied_bytes
from thalweg.training.group_updates import table_bytes
from thalweg.training.run import Run

_SIDE_BYTES = 2**28
_SIDE_SHARE = 4
_ORDER_BYTES = 2 * 8  # of a row's places in the orders of this epoch and the next


def side_bytes(rows_bytes: int) -> int:
    """Return the bound on what several cohorts' blocks, updates and orders take, in bytes.

    Args:
        rows_bytes: of all features of the training rows.
    """
    return max(_SIDE_BYTES, rows_bytes // _SIDE_SHARE)


def side_by_side(cohorts: Sequence[Cohort], bound: int, windowed: bool = False) -> list[Cohort]:
    """Return the cohorts that train the next block, those first that are within an epoch.

    Args:
        cohorts: of all runs in training, in the order in which they are judged.
        bound: of `side_bytes`; one cohort may take more.
        windowed: whether the rows are read window by window, so that cohorts have to read the same
            ones at the same time.
    """
    epoch = min(cohort.epoch for cohort in cohorts)
    able = [cohort for cohort in cohorts if cohort.epoch == epoch and not cohort.over]
    able.sort(key=lambda cohort: cohort.sums is None)
    return fitting(able, bound, windowed)


def fitting(able: Sequence[Cohort], bound: int, windowed: bool = False) -> list[Cohort]:
    """Return the first of some cohorts, as many as may train side by side; see `side_by_side`."""
    chosen: list[Cohort] = []
    orders: set[int] = set()
    taken = 0  # of blocks and updates; a sum, for there may be a cohort for each of many seeds
    for cohort in able:
        begun = not chosen or cohort.sums is not None
        own = 2 * cohort.block_bytes()
        more = cohort.shuffled and cohort.seed not in orders
        fits = taken + own + (len(orders) + more) * _ORDER_BYTES * cohort.rows <= bound
        if begun or (fits and not (windowed and _reads(cohort) != _reads(chosen[0]))):
            chosen.append(cohort)
            taken += own
            if more:
                orders.add(cohort.seed)
    return chosen


def planned_bytes(runs: Sequence[Run], rows: RowSource) -> int:
    """Return what the cohorts of runs take beyond the first one's updates: an upper estimate.

    Args:
        runs: all of a plan.
        rows: of the training split.
    """
    count = len(rows)
    tables: dict[tuple[object, ...], float] = {}  # bytes of the updates of what may be a cohort
    for run in runs:
        if isinstance(run.method, Optimizer):
            size = run.batch_rows(count)
            cohort = run.seed, str(run.architecture), size
            updates = tables.get(cohort, 0.0) + count / size * table_bytes(run.method)
            tables[cohort] = min(updates, UPDATE_BYTES)
    seeds = len({seed for seed, *_ in tables})
    blocks = 2 * len(tables) * copied_bytes(count, rows.entry_bytes)
    if len(tables) < 2:
        return 0
    whole = seeds * _ORDER_BYTES * count + blocks + 2 * int(sum(tables.values()))
    return min(side_bytes(rows.nbytes), whole)


def _reads(cohort: Cohort) -> tuple[bool, int, int, int, int]:
    """Return what is equal of cohorts that read the same rows at the same time."""
    return (cohort.shuffled, cohort.seed, cohort.micro_batch, cohort.block_rows(), cohort.at)
