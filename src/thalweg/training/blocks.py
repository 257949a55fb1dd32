"""The blocks of an epoch with their updates, the next prepared while the engine trains.

A thread of its own makes it ready: rows in the order of the epoch, and the coefficients of its
updates. Computing those has no side effects, so they can be thrown away. What is ready may be wrong
for what comes (a run has left, or a schedule asks for the losses found meanwhile), so no block is
made ready beyond the end of an epoch; only the order of the rows is, which depends on the seed, the
epoch and the number of rows alone.
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
from thalweg.training.cohort import Cohort, Progress

Block = tuple[Rows, BlockUpdates, Progress]  # and the progress behind it


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
        self._next: tuple[tuple[Cohort, int, int], Future[Block]] | None = None
        self._next_order: tuple[tuple[Cohort, int], Future[Any]] | None = None
        self._order: tuple[tuple[Cohort, int], Any] | None = None

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
        ready, self._next = self._next, None
        if ready is not None and ready[0] == (cohort, epoch, start):
            return ready[1].result()
        part = slice(start, self.end(cohort, epoch, start))
        return self._make(cohort, self._order_of(cohort, epoch), part, cohort.progress)

    def ahead(
        self,
        cohort: Cohort,
        epoch: int,
        start: int,
        behind: Progress,
        then: tuple[Cohort, int] | None,
    ) -> Callable[[], object]:
        """Return a function that starts to prepare the next block; later calls do nothing.

        Args:
            cohort: in training.
            epoch: the current one, from 0.
            start: first row of the current block.
            behind: progress behind that block.
            then: the cohort that begins an epoch next, and the epoch, if this block is the last.
        """
        following = self.end(cohort, epoch, start)

        def submit() -> None:
            if following < len(self._rows):
                key = (cohort, epoch, following)
                order = self._order_of(cohort, epoch)
                part = slice(following, self.end(cohort, epoch, following))
                self._next = key, self._submit(self._make, cohort, order, part, behind)
            elif then is not None and then[0].shuffled and self._known(*then) is None:
                self._next_order = then, self._submit(self._shuffled, *then)

        return cache(submit)

    def close(self) -> None:
        """Stop the thread."""
        self._next = self._next_order = None
        if self._pool is not None:
            self._pool.shutdown()
            self._pool = None

    def _submit(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, "thalweg-next-block")
        return self._pool.submit(function, *arguments)

    def _known(self, cohort: Cohort, epoch: int) -> Any:
        known = self._order
        return known[1] if known is not None and known[0] == (cohort, epoch) else None

    def _order_of(self, cohort: Cohort, epoch: int) -> Any:
        """Return the order of the rows, of `shuffle`; None for their own order."""
        if not cohort.shuffled:
            return None
        order = self._known(cohort, epoch)
        if order is None:
            ready, self._next_order = self._next_order, None
            if ready is not None and ready[0] == (cohort, epoch):
                order = ready[1].result()
            else:
                order = self._shuffled(cohort, epoch)
            self._order = (cohort, epoch), order
        return order

    def _shuffled(self, cohort: Cohort, epoch: int) -> Any:
        """Return a new order by the seed for an epoch, from 0."""
        return epoch_order(self._rows, cohort, epoch)

    def _make(self, cohort: Cohort, order: Any, part: slice, progress: Progress) -> Block:
        rows = self._rows.block(part.start, part.stop, order)
        with np.errstate(all="ignore"):  # each thread has its own
            return rows, *cohort.block_updates(part.start, rows, self._mean_weight, progress)
