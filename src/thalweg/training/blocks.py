"""The blocks of an epoch with their updates, the next prepared while the engine trains.

A thread of its own makes them ready: rows in the order of the epoch, and the coefficients of their
updates. Computing those has no side effects, so they can be thrown away. What is ready may be wrong
for what comes (a run has left, or a schedule asks for the losses found meanwhile), so no block is
made ready beyond the end of an epoch; only the order of the rows is, which depends on the seed, the
epoch and the number of rows alone. Cohorts that train side by side share the rows of a block, and
those of one seed the order.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from typing import Any

import numpy as np

from thalweg.data.row_order import WindowedOrder
from thalweg.data.row_source import RowSource
from thalweg.data.rows import Rows
from thalweg.engine.contract import BlockUpdates
from thalweg.training.cohort import Cohort
from thalweg.training.group_updates import Progress

Block = tuple[Rows, BlockUpdates, Progress]  # and the progress behind it
OrderKey = tuple[int, int]  # the seed and the epoch that an order follows from
Submit = Callable[..., Future[Any]]  # calls a function with arguments, now or in the thread


def epoch_order(rows: RowSource, cohort: Cohort, epoch: int) -> Any:
    """Return the order of a cohort's rows in an epoch, from 0, as `RowSource.shuffle` does."""
    return rows.shuffle((cohort.seed, epoch))


class Blocks:
    """Blocks of the training rows."""

    def __init__(
        self, rows: RowSource, trace_every: int | None = None, trace_at: Sequence[int] = ()
    ) -> None:
        """Take the rows, and where blocks end.

        Args:
            rows: of an epoch.
            trace_every: how many micro-batches a block has; None: what is best.
            trace_at: rows since the first epoch's first at which blocks end besides.
        """
        self._rows, self._trace_every, self._trace_at = rows, trace_every, sorted(trace_at)
        self._mean_weight = rows.weight_sum / len(rows)
        self._pool: ThreadPoolExecutor | None = None
        self._ready: dict[tuple[Cohort, int, int], Future[Block]] = {}
        self._rows_of: dict[tuple[OrderKey | None, int, int], Future[Rows]] = {}
        self._orders: dict[OrderKey, Future[Any]] = {}

    def size(self, cohort: Cohort) -> int:
        """Return the rows of a block."""
        if self._trace_every is not None:
            return cohort.micro_batch * self._trace_every
        return cohort.block_rows()

    def end(self, cohort: Cohort, epoch: int, start: int) -> int:
        """Return the row of an epoch after the block that begins at `start`."""
        end, micro = min(start + self.size(cohort), len(self._rows)), cohort.micro_batch
        window = self._rows.window
        if window is not None and cohort.shuffled and self._trace_every is None:
            # Rows of one window are not copied: so that only one micro-batch lies in two of them.
            starts = WindowedOrder(len(self._rows), window, (cohort.seed, epoch)).starts
            whole = int(starts[np.searchsorted(starts, start, "right")]) // micro * micro
            end = min(end, whole if start < whole else start + micro)
        for row in self._trace_at:
            cut = -(-(row - epoch * len(self._rows)) // micro) * micro
            if cut > start:
                return min(cut, end)
        return end

    def traced(self, cohort: Cohort, epoch: int, start: int) -> bool:
        """Whether an event with weights follows the block that begins at `start`."""
        if self._trace_every is not None:
            return True
        before, end = epoch * len(self._rows), self.end(cohort, epoch, start)
        return any(start < row - before <= end for row in self._trace_at)

    def get(self, cohort: Cohort, epoch: int, start: int) -> Block:
        """Return the block that begins at a row of an epoch, counted from 0."""
        return self.get_all([cohort], epoch, [start])[0]

    def get_all(self, cohorts: Sequence[Cohort], epoch: int, starts: Sequence[int]) -> list[Block]:
        """Return the blocks that cohorts train side by side, and forget what others needed."""
        found = [
            self._block(cohort, epoch, start, cohort.progress, at_once).result()
            for cohort, start in zip(cohorts, starts, strict=True)
        ]
        keys = {(cohort.seed, epoch) for cohort in cohorts}
        self._orders = {key: order for key, order in self._orders.items() if key in keys}
        self._ready, self._rows_of = {}, {}
        return found

    def ahead(
        self,
        cohorts: Sequence[Cohort],
        behind: Sequence[Progress],
        then: Sequence[tuple[Cohort, int]],
    ) -> Callable[[], object]:
        """Return a function that starts to prepare the next blocks; later calls do nothing.

        Args:
            cohorts: in training, at the first row of their current block.
            behind: the progress of each behind that block.
            then: cohorts that begin an epoch next, and which.
        """

        def submit() -> None:
            for cohort, progress in zip(cohorts, behind, strict=True):
                following = self.end(cohort, cohort.epoch, cohort.at)
                if following < len(self._rows):
                    self._block(cohort, cohort.epoch, following, progress, self._submit)
            for cohort, epoch in then:
                self._order(cohort, epoch, self._submit)

        return cache(submit)

    def close(self) -> None:
        """Stop the thread."""
        self._ready, self._rows_of, self._orders = {}, {}, {}
        if self._pool is not None:
            self._pool.shutdown()
            self._pool = None

    def _submit(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, "thalweg-next-block")
        return self._pool.submit(function, *arguments)

    def _block(
        self, cohort: Cohort, epoch: int, start: int, progress: Progress, submit: Submit
    ) -> Future[Block]:
        """Return the block that begins at a row, or what will be it."""
        key = cohort, epoch, start
        if key not in self._ready:
            stop = self.end(cohort, epoch, start)
            order = self._order(cohort, epoch, submit)
            part = (cohort.seed, epoch) if cohort.shuffled else None, start, stop
            if part not in self._rows_of:
                self._rows_of[part] = submit(self._taken, order, start, stop)
            rows = self._rows_of[part]
            self._ready[key] = submit(self._with_updates, cohort, start, rows, progress)
        return self._ready[key]

    def _order(self, cohort: Cohort, epoch: int, submit: Submit) -> Future[Any] | None:
        """Return the order of a cohort's rows, or what will be it; None for their own order."""
        if not cohort.shuffled:
            return None
        key = cohort.seed, epoch
        if key not in self._orders:
            self._orders[key] = submit(epoch_order, self._rows, cohort, epoch)
        return self._orders[key]

    def _taken(self, order: Future[Any] | None, start: int, stop: int) -> Rows:
        return self._rows.block(start, stop, None if order is None else order.result())

    def _with_updates(
        self, cohort: Cohort, start: int, rows: Future[Rows], progress: Progress
    ) -> Block:
        found = rows.result()
        with np.errstate(all="ignore"):  # each thread has its own
            return found, *cohort.block_updates(start, found, self._mean_weight, progress)


def at_once(function: Callable[..., Any], *arguments: Any) -> Future[Any]:
    """Call a function, as an executor would, but here and now; what it raises is raised here."""
    done: Future[Any] = Future()
    done.set_result(function(*arguments))
    return done
