"""The blocks of an epoch with their updates, the next prepared while the engine trains.

A thread of its own makes them ready: rows in the order of the epoch, and the coefficients of their
updates. Computing those has no side effects, so they can be thrown away. What is ready may be wrong
for what comes (a run has left, or a schedule asks for the losses found meanwhile), so no block is
made ready beyond the end of an epoch; only its first rows are, and their order, which depends on
the seed, the epoch and the number of rows alone. Cohorts that train side by side share the rows of
a block, and those of one seed the order. Where the next block is a short one, as between two
windows, the one behind it is made ready too: there would be no time for it.
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
RowsKey = tuple[OrderKey | None, int, int]  # of rows of an order; None: as they lie
Submit = Callable[..., Future[Any]]  # calls a function with arguments, now or in the thread

_SHORT = 8  # a block is short if it has a smaller part of the rows of the one before it


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
        self._rows_of: dict[RowsKey, Future[Rows]] = {}
        self._orders: dict[OrderKey, Future[Any]] = {}
        self._then: set[RowsKey] = set()  # the first rows of epochs that begin soon

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
        later = {(c, epoch): start for c, start in zip(cohorts, starts, strict=True)}
        self._ready = {k: b for k, b in self._ready.items() if k[2] > later.get(k[:2], k[2])}
        parts = {self._part(*key) for key in self._ready} | self._then
        self._rows_of = {part: rows for part, rows in self._rows_of.items() if part in parts}
        keys = {(cohort.seed, epoch) for cohort in cohorts} | {part[0] for part in self._then}
        self._orders = {key: order for key, order in self._orders.items() if key in keys}
        self._then = set()
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
            then: cohorts that begin an epoch next, and which; none where that is not soon.
        """

        def submit() -> None:
            for cohort, progress in zip(cohorts, behind, strict=True):
                epoch, start = cohort.epoch, self.end(cohort, cohort.epoch, cohort.at)
                if start == len(self._rows):
                    continue
                block = self._block(cohort, epoch, start, progress, self._submit)
                end = self.end(cohort, epoch, start)
                if (end - start) * _SHORT <= start - cohort.at and end < len(self._rows):
                    self._block(cohort, epoch, end, block, self._submit)
            for cohort, epoch in then:
                self._then.add(part := self._part(cohort, epoch, 0))
                self._taken(part, self._order(cohort, epoch, self._submit), self._submit)

        return cache(submit)

    def nearly_over(self, cohort: Cohort, epoch: int, start: int) -> bool:
        """Whether a short block or none is behind the one that begins at a row of an epoch."""
        end = self.end(cohort, epoch, start)
        return (len(self._rows) - end) * _SHORT <= end - start

    def close(self) -> None:
        """Stop the thread."""
        self._ready, self._rows_of, self._orders, self._then = {}, {}, {}, set()
        if self._pool is not None:
            self._pool.shutdown()
            self._pool = None

    def _submit(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, "thalweg-next-block")
        return self._pool.submit(function, *arguments)

    def _block(
        self,
        cohort: Cohort,
        epoch: int,
        start: int,
        progress: Progress | Future[Block],
        submit: Submit,
    ) -> Future[Block]:
        """Return the block that begins at a row, or what will be it.

        Args:
            cohort: that trains it.
            epoch: from 0.
            start: the row.
            progress: of the cohort there, or the block before it.
            submit: makes it.
        """
        key = cohort, epoch, start
        if key not in self._ready:
            order, part = self._order(cohort, epoch, submit), self._part(*key)
            rows = self._taken(part, order, submit)
            self._ready[key] = submit(self._with_updates, cohort, start, rows, progress)
        return self._ready[key]

    def _part(self, cohort: Cohort, epoch: int, start: int) -> RowsKey:
        """Return which rows the block has that begins at a row."""
        order = (cohort.seed, epoch) if cohort.shuffled else None
        return order, start, self.end(cohort, epoch, start)

    def _taken(self, part: RowsKey, order: Future[Any] | None, submit: Submit) -> Future[Rows]:
        """Return some rows, or what will be they."""
        if part not in self._rows_of:
            self._rows_of[part] = submit(self._take, order, *part[1:])
        return self._rows_of[part]

    def _order(self, cohort: Cohort, epoch: int, submit: Submit) -> Future[Any] | None:
        """Return the order of a cohort's rows, or what will be it; None for their own order."""
        if not cohort.shuffled:
            return None
        key = cohort.seed, epoch
        if key not in self._orders:
            self._orders[key] = submit(epoch_order, self._rows, cohort, epoch)
        return self._orders[key]

    def _take(self, order: Future[Any] | None, start: int, stop: int) -> Rows:
        return self._rows.block(start, stop, None if order is None else order.result())

    def _with_updates(
        self, cohort: Cohort, start: int, rows: Future[Rows], progress: Progress | Future[Block]
    ) -> Block:
        found = rows.result()
        if isinstance(progress, Future):
            progress = progress.result()[2]
        with np.errstate(all="ignore"):  # each thread has its own
            return found, *cohort.block_updates(start, found, self._mean_weight, progress)


def at_once(function: Callable[..., Any], *arguments: Any) -> Future[Any]:
    """Call a function, as an executor would, but here and now; what it raises is raised here."""
    done: Future[Any] = Future()
    done.set_result(function(*arguments))
    return done
