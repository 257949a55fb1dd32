"""The tasks of a call: shards of one work or several, which threads take largest first.

A task goes over the rows of its work with its shards. Those of a task share what is copied of the
rows, so that a single work has a task a thread; of several works, whose shards take different
times, each thread has a few, and takes the next when it is done. Which shards make a task, and who
takes it, changes no result.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from thalweg.engine.compiled.job import with_shards
from thalweg.engine.compiled.kernels import Kernel
from thalweg.engine.compiled.shards import Shard
from thalweg.engine.contract import Work
from thalweg.jit.records import Record

_TURNS = 4  # tasks of a thread, about, where there are several works
_STEP = 20.0  # multiplications that take as long as the step of a weight


@dataclass(frozen=True)
class Divided:
    """A work, what its shards are, and the time of each in multiplications."""

    shards: Sequence[Shard]
    shared: Record  # the job over its rows
    train: Kernel
    times: Sequence[float]

    @property
    def time(self) -> float:
        """Of all shards."""
        return sum(self.times)


@dataclass(frozen=True)
class Task:
    """Some shards of a work.

    Attributes:
        job: over the work's rows.
        train: the training kernel.
        time: in multiplications, about.
        work: the place of its work.
    """

    job: Record
    train: Kernel
    time: float
    work: int

    def __call__(self) -> None:
        """Go over the micro-batches that the job names."""
        self.train(self.job.address, 0)


def times_of(shards: Sequence[Shard], work: Work) -> list[float]:
    """Return how many multiplications each shard's time on a work is like."""
    rows = work.rows
    entries = rows.sparse.nnz / len(rows) if rows.sparse is not None else 0.0
    found = []
    for shard in shards:
        passes = 2 if shard.net is None else 3  # scores, gradient; of inner layers dL/dz besides
        updates = int(work.updates.due[:, shard.parts[0].group].sum())
        stepped = shard.dense + (0 if shard.net is None else shard.sparse)
        products = shard.products(rows.dense.shape[1], entries)
        found.append(passes * len(rows) * products + _STEP * updates * stepped)
    return found


def divide(works: Sequence[Divided], threads: int) -> list[Task]:
    """Divide works into tasks for so many threads, the largest first."""
    whole = sum(work.time for work in works)
    tasks = []
    for place, work in enumerate(works):
        count = threads
        if len(works) > 1:
            count = round(_TURNS * threads * work.time / whole) if threads > 1 and whole else 1
        count = max(1, min(count, len(work.shards)))
        dealt: list[list[Shard]] = [[] for _ in range(count)]
        load = [0.0] * count
        for time, k in sorted(((time, k) for k, time in enumerate(work.times)), key=_largest):
            least = load.index(min(load))
            dealt[least].append(work.shards[k])
            load[least] += time
        tasks += [
            Task(with_shards(work.shared, [s.record for s in shards]), work.train, time, place)
            for shards, time in zip(dealt, load, strict=True)
        ]
    return sorted(tasks, key=lambda task: -task.time)


def take_turns(tasks: Iterable[Task]) -> Callable[[], None]:
    """Return what each thread does: one task after the other, until there is none left.

    If a thread is interrupted, the tasks that nobody has begun are left.
    """
    left = deque(tasks)

    def work() -> None:
        try:
            while True:
                try:
                    task = left.popleft()
                except IndexError:
                    return
                task()
        except BaseException:
            left.clear()
            raise

    return work


def _largest(one: tuple[float, int]) -> tuple[float, int]:
    return -one[0], one[1]
