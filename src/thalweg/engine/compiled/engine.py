"""The compiled engine: the contract of the reference engine, with kernels compiled by Numba.

Weights and states stay in shards (see `thalweg.engine.compiled.shards`) from block to block;
`settle` copies them back. For each block the coefficients are laid out as the kernels read them,
and the threads go over the block's micro-batches with the shards, those of several works side by
side (see `thalweg.engine.compiled.tasks`). ctypes releases the GIL during that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource
from thalweg.data.rows import Rows
from thalweg.engine.compiled import split_loss
from thalweg.engine.compiled.block_updates import lay_out, put_noise
from thalweg.engine.compiled.by_numpy import warn_of_numpy
from thalweg.engine.compiled.fused import obstacles
from thalweg.engine.compiled.job import job_over, losses_of, make_score_room
from thalweg.engine.compiled.kernels import (
    Kernels,
    fused_kernel,
    kernels,
    load_together,
    plane_kernel,
    plane_loss_kernel,
)
from thalweg.engine.compiled.mean_gradient import mean_gradient
from thalweg.engine.compiled.net_records import describe_net, put_dropout, sums_of
from thalweg.engine.compiled.own_weight_records import put_marks, put_own
from thalweg.engine.compiled.plane_losses import net_losses, score_losses
from thalweg.engine.compiled.shard_division import frozen_nets, frozen_shards, make_shards
from thalweg.engine.compiled.shard_records import alive_masks
from thalweg.engine.compiled.shards import Shard, with_embeddings
from thalweg.engine.compiled.tasks import Divided, Task, divide, take_turns, times_of
from thalweg.engine.compiled.tensor_records import describe_tensors
from thalweg.engine.compiled.unit_bounds import UnitBounds
from thalweg.engine.contract import (
    Array,
    BlockUpdates,
    Numbers,
    Outcome,
    R,
    State,
    T,
    Work,
)
from thalweg.engine.on_plane import NetOnPlane, ScoresOnPlane, Told
from thalweg.engine.reference import REFERENCE
from thalweg.jit.machine_code import CannotCompile, CompilerMissing, NoKernels
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import Optimizer
from thalweg.penalties import Penalty
from thalweg.predictors import Network, Predictor
from thalweg.shared_settings import ONE_BLAS_THREAD
from thalweg.threads import threads_here

_CALL_WORK = 1e10  # multiplications of one call, some tenths of a second: then `stop` is asked
_NOISE_BYTES = 2**26
_COPIED_AT_ONCE = 2**18  # bytes that are copied sooner than other threads have begun
_JUDGED = 2  # sets of frozen weights whose memory serves the next ones, whatever their size
_JUDGED_BYTES = 2**25  # of further ones


@dataclass
class Held:
    """What the engine keeps from block to block for a state."""

    shards: list[Shard]
    barred: set[int]  # runs of lazily exact optimizers that have no closed form
    kernels: Kernels


class Compiled:
    """The compiled engine (see `thalweg.engine.contract`)."""

    name = "compiled"

    def __init__(
        self,
        threads: int | None = None,
        on_compile: Callable[[str, int, int], None] = lambda name, number, of: None,
    ) -> None:
        """Make an engine.

        Args:
            threads: how many at most; None: `threads_here`. The results do not depend on it.
            on_compile: told before each kernel that must be compiled (see `store.load`).
        """
        self.threads = threads or threads_here()
        self.on_compile = on_compile
        self._known: dict[Any, tuple[Any, ...]] = {}  # kernels by what they are for
        self._judged: list[tuple[Any, split_loss.Frozen]] = []  # the newest first
        self._lock, self._making = Lock(), Lock()
        self._pool = ThreadPoolExecutor(self.threads) if self.threads > 1 else None
        self._callers: ThreadPoolExecutor | None = None

    def __reduce__(self) -> Any:
        """Return how the engine is made anew in another process, which loads its own kernels."""
        return type(self), (self.threads,)

    def prepare(
        self,
        optimizers: Sequence[Optimizer],
        loss: LossOverRuns,
        dtype: Any,
        predictor: Predictor,
        penalties: tuple[Penalty, ...] = (),
        judges: Sequence[Any] = (),
    ) -> None:
        """Compile or load the kernels of a job before it starts.

        Args:
            optimizers: of all runs.
            loss: which they minimise.
            dtype: of the weights.
            predictor: of all runs.
            penalties: of any run, those that are taken from their records.
            judges: further dtypes, of weights that are only judged.

        Raises:
            CannotCompile: a function from which no kernel can be made, or a predictor without any.
            CompilerMissing: a kernel must be compiled and Numba is not installed.
        """
        steps = [(optimizer, penalties) for optimizer in optimizers]
        _refuse_without_kernels(predictor)
        if judges:
            others = [np.dtype(each).name for each in judges]
            load_together(steps, loss, np.dtype(dtype).name, others, self.on_compile)
        self._kernels(steps, loss, np.dtype(dtype).name, predictor)

    def _kernels(
        self,
        steps: Sequence[tuple[Optimizer, tuple[Penalty, ...]]],
        loss: LossOverRuns,
        dtype: str,
        predictor: Predictor | None = None,
        own_weights: bool = False,
    ) -> Kernels:
        if predictor is not None:
            _refuse_without_kernels(predictor)
        activations = (predictor.architecture.activation,) if isinstance(predictor, Network) else ()
        own = ((id(optimizer), penalties) for optimizer, penalties in steps)
        key = (*own, id(loss.loss), loss.columns, dtype, own_weights, *map(id, activations))
        with self._making:
            if key not in self._known:
                found = kernels(steps, loss, dtype, self.on_compile, activations, own_weights)
                # which keeps the ids theirs
                self._known[key] = (found, tuple(steps), loss, activations)
        made: Kernels = self._known[key][0]
        return made

    def settle(self, state: State, only_weights: bool = False) -> None:
        """Copy everything back into `state`, or only what predictions need."""
        held: Held | None = state.held
        if held is None:
            return
        every = list(with_embeddings(held.shards))
        each = self.each if state.weights.nbytes > _COPIED_AT_ONCE else map
        for _ in each(lambda shard: _settle(shard, state, only_weights), every):
            pass
        if only_weights:
            return
        for j, group in enumerate(state.groups):
            group.touched[:] = False
            group.order = np.zeros(0, np.int32)
            for shard in every:
                touched = shard.touched()
                if len(touched) and any(part.group == j for part in shard.parts):
                    group.order = touched.copy()
                    group.touched[touched] = True

    def __call__(
        self,
        block: Rows,
        state: State,
        updates: BlockUpdates,
        loss: LossOverRuns,
        stop: Callable[[], bool],
    ) -> Outcome:
        """Train on the block; `stop` is asked every few tenths of a second."""
        return self.train([Work(block, state, updates)], loss, stop)[0]

    def train(
        self, works: Sequence[Work], loss: LossOverRuns, stop: Callable[[], bool]
    ) -> list[Outcome]:
        """Do the works side by side; `stop` is asked every few tenths of a second."""
        held = [self._held(work, loss) for work in works]
        divided = []
        for own, work in zip(held, works, strict=True):
            for shard in own.shards:
                sums_of(shard.record)[:] = 0.0
            for shard in with_embeddings(own.shards):
                shard.record.kept["alive"][:] = alive_masks(shard, work.state.alive)
            divided.append(self._divided(own, work, loss))
        tasks = divide(divided, self.threads)
        ends = self._ends(works, sum(one.time for one in divided), len(tasks))
        done = [0] * len(works)
        for piece in range(1, len(ends[0])):
            if stop():
                break
            after = [own[piece] for own in ends]
            for own, work, first, last in zip(held, works, done, after, strict=True):
                put_noise(own.shards, work.state, work.updates, first, last)
            self._run(tasks, done, after, flush=piece == len(ends[0]) - 1)
            done = after
        if done != [len(work.updates.due) for work in works]:
            self._run(tasks, done, done, flush=True)
        for own in held:
            _take_over_matrices(own.shards)
        for work in works:
            for group, updates in zip(work.state.groups, work.updates.groups, strict=True):
                if len(updates.coefficients):
                    group.before = updates.coefficients[-1]
        both = zip(held, works, done, strict=True)
        return [self._outcome(own, work, loss, made) for own, work, made in both]

    def side_by_side(self, function: Callable[[T], R], items: Sequence[T]) -> list[R]:
        """Return what a function returns of each item; it may call the engine."""
        if self.threads == 1 or len(items) == 1:
            return [function(item) for item in items]
        if self._callers is None:  # not the threads of the kernels, on which they may wait
            self._callers = ThreadPoolExecutor(self.threads, "thalweg-side-by-side")
        return list(self._callers.map(function, items))

    def alone(self) -> AbstractContextManager[object]:
        """Limit NumPy's BLAS to one thread: others spin for some 10 ms after each product."""
        return ONE_BLAS_THREAD.changed()

    def losses(
        self,
        rows: RowSource,
        weights: Array,
        loss: LossOverRuns,
        predictor: Predictor | None = None,
    ) -> Numbers:
        """Return the weighted mean loss ``[K]`` of frozen weights on a split."""
        try:
            found = self._kernels((), loss, weights.dtype.name, predictor)
        except NoKernels:
            return REFERENCE.losses(rows, weights, loss, predictor)
        with self._frozen(rows, weights, loss, predictor, found) as frozen:
            return split_loss.split_losses(
                rows, frozen, loss, found.loss, found.train, self.threads, self.each
            )

    def judged(
        self,
        rows: RowSource,
        weights: Array,
        loss: LossOverRuns,
        predictor: Predictor,
        places: NDArray[np.intp],
    ) -> tuple[Numbers, Numbers]:
        """Return `losses`, and the weighted losses of some rows ``[m, K]``, of one pass."""
        try:
            found = self._kernels((), loss, weights.dtype.name, predictor)
        except NoKernels:
            return REFERENCE.judged(rows, weights, loss, predictor, places)
        with self._frozen(rows, weights, loss, predictor, found) as frozen:
            return split_loss.judged(
                rows, frozen, loss, found.loss, found.train, self.threads, self.each, places
            )

    def scores(self, rows: Rows, weights: Array, loss: LossOverRuns, predictor: Predictor) -> Array:
        """Return the raw scores ``[n, K · C]`` of frozen weights."""
        try:
            found = self._kernels((), loss, weights.dtype.name, predictor)
        except NoKernels:  # which was said where the engine was chosen
            return REFERENCE.scores(rows, weights, loss, predictor)
        except (CannotCompile, CompilerMissing) as error:
            warn_of_numpy(error)
            return REFERENCE.scores(rows, weights, loss, predictor)
        with self._frozen(rows, weights, loss, predictor, found) as frozen:
            return split_loss.all_scores(rows, frozen, loss, found.scores, found.train, self.each)

    def losses_on_plane(
        self, of: NetOnPlane | ScoresOnPlane, loss: LossOverRuns, points: Numbers, told: Told
    ) -> Numbers:
        """Return Σ w · loss over the rows ``[p]`` at points of a plane."""
        dtype = of.sums.dtype
        try:
            if isinstance(of, ScoresOnPlane):
                kernel = plane_loss_kernel(loss, dtype.name, self.on_compile)
                return score_losses(of, loss, points, kernel, self.threads, self.each, told)
            found = self._kernels((), loss, dtype.name)
            activation, deep = of.architecture.activation, bool(of.between)
            kernel = plane_kernel(activation, deep, dtype.name, self.on_compile)
        except (CannotCompile, CompilerMissing) as error:
            warn_of_numpy(error)
            return REFERENCE.losses_on_plane(of, loss, points, told)
        return net_losses(of, loss, points, kernel, found.loss, self.threads, self.each, told)

    @contextmanager
    def _frozen(
        self,
        rows: RowSource,
        weights: Array,
        loss: LossOverRuns,
        predictor: Predictor | None,
        kernels: Kernels,
    ) -> Iterator[split_loss.Frozen]:
        """Give weights that are not to be trained, in what was made for the last such ones."""
        dense, sparse = rows.features - rows.sparse_features, rows.sparse_features
        binned = rows.bins is not None
        shape = (*weights.shape, weights.dtype, loss.columns, dense, sparse, binned)
        key = ("frozen", predictor if isinstance(predictor, Network) else None, *shape)
        kept = None
        with self._lock:
            place = next((k for k, (known, _) in enumerate(self._judged) if known == key), None)
            if place is not None:
                kept = self._judged.pop(place)[1]  # nobody else has it meanwhile
        if kept is not None:
            frozen = kept
        elif isinstance(predictor, Network):
            activation = kernels.activations[id(predictor.architecture.activation)]
            frozen = split_loss.Frozen(frozen_nets(weights, predictor), activation)
        else:
            shards = frozen_shards(weights, loss.columns, dense, sparse, binned)
            frozen = split_loss.Frozen(shards, 0)
        frozen.put(weights)
        try:
            yield frozen
        finally:
            with self._lock:
                self._judged = _newest([(key, frozen), *self._judged])

    def gradient(
        self, rows: Rows, predictor: Predictor, weights: Array, loss: LossOverRuns
    ) -> tuple[Numbers, Numbers]:
        """Return the mean loss and its gradient; by NumPy if there are no kernels for it.

        Weights of another float type than those in training need other kernels.
        """
        if predictor.kernels != "linear":
            return REFERENCE.gradient(rows, predictor, weights, loss)
        try:
            found = self._kernels((), loss, weights.dtype.name)
        except (CannotCompile, CompilerMissing) as error:
            warn_of_numpy(error)
            return REFERENCE.gradient(rows, predictor, weights, loss)
        return mean_gradient(rows, weights, loss, found.loss, found.train, self.each)

    def _held(self, work: Work, loss: LossOverRuns) -> Held:
        """Return what is kept for a state, created if there is none or it no longer fits."""
        state, updates = work.state, work.updates
        held: Held | None = state.held
        if held is None:
            held = state.held = self._make(work, loss, set(state.barred))
            state.begun = True
        while lost := lay_out(held.shards, work.rows, updates):
            self.settle(state)
            state.barred = held.barred | lost
            held = state.held = self._make(work, loss, state.barred)
        for shard in held.shards:
            fused = shard.net is None and not obstacles(shard, len(work.rows), updates, loss)
            shard.record.set(fused_kernel=self._fused(shard, loss) if fused else 0)
            if shard.net is not None:
                (part,) = shard.parts
                own = updates.groups[part.group]
                put_dropout(shard.record, own.dropout_of(int(part.members[0])), shard.dtype)
        return held

    def _fused(self, shard: Shard, loss: LossOverRuns) -> int:
        """Return the kernel that trains a shard row by row; 0 if there is none."""
        optimizer, dtype = shard.parts[0].optimizer, shard.weights.dtype.name
        own = shard.record.get("own_scale") != 0  # it has row weights of its own
        key = ("fused", id(optimizer), id(loss.loss), dtype, own)
        if key not in self._known:
            try:
                found = fused_kernel(optimizer, loss, dtype, self.on_compile, own)
            except (CannotCompile, CompilerMissing):
                found = 0  # the kernels that are there do the same
            self._known[key] = (found, optimizer, loss)
        address: int = self._known[key][0]
        return address

    def _make(self, work: Work, loss: LossOverRuns, barred: set[int]) -> Held:
        """Divide all runs into new shards.

        Raises:
            CannotCompile: there are no kernels for the predictor.
        """
        block, state, updates = work.rows, work.state, work.updates
        dtype, predictor = state.weights.dtype.name, state.predictor
        both = zip(state.groups, updates.groups, strict=True)
        steps = [(g.optimizer, own.penalties) for g, own in both]
        found = self._kernels(steps, loss, dtype, predictor, updates.own is not None)
        sparse, binned = block.sparse_features, block.bins is not None
        dense = block.features - sparse
        sizes = loss.columns, dense, sparse, binned
        shards = make_shards(state, updates.groups, *sizes, barred, self.each, self.threads)
        held = Held(shards, barred, found)
        for shard in shards:
            if shard.net is not None:
                activation = found.activations[id(shard.net.architecture.activation)]
                describe_net(shard.record, shard, activation)
            if updates.own is not None:
                taker = shard.record.inner[-1] if shard.record.inner else shard.record
                put_own(taker, updates.own.take(shard.runs), shard.scores, shard.dtype)
        for shard in with_embeddings(shards):
            for part in shard.parts:
                penalties = updates.groups[part.group].penalties
                part.record.set(kernel=held.kernels.steps[id(part.optimizer), penalties])
                describe_tensors(shard, part, state)
                if shard.net is not None:
                    part.bounds = UnitBounds(shard, part, state.layout)
                    part.record.set(by_unit=part.bounds.address)
        return held

    def _divided(self, held: Held, work: Work, loss: LossOverRuns) -> Divided:
        """Return a work as tasks are made of it, its shards with room for its rows."""
        dtype = held.shards[0].weights.dtype
        shared = job_over(work.rows, loss, held.kernels.loss, work.updates.micro_batch, dtype)
        if work.updates.own is not None:
            assert work.rows.marks is not None
            put_marks(shared, work.rows.marks)
        for shard in held.shards:
            make_score_room(shard.record, shared)
        times = times_of(held.shards, work)
        return Divided(held.shards, shared, held.kernels.train, times)

    def _ends(self, works: Sequence[Work], time: float, tasks: int) -> list[list[int]]:
        """Divide each work's micro-batches into calls, so that `stop` is called and noise fits.

        Returns:
            Of each work the micro-batches after so many calls, from 0 to all of them; all have the
            same number of calls.
        """
        pieces = max(1, int(time / _CALL_WORK / min(self.threads, tasks)))
        for work in works:
            if any(own.noisy.any() for own in work.updates.groups):
                most = max(len(own.noise) for own in work.updates.groups)
                pieces = max(pieces, -(-work.state.weights.nbytes * most // _NOISE_BYTES))
        counts = [len(work.updates.due) for work in works]
        pieces = min(pieces, max(counts))
        return [np.linspace(0, count, pieces + 1).astype(int).tolist() for count in counts]

    def each(self, function: Callable[[Any], Any], items: Sequence[Any]) -> Iterable[Any]:
        """Call a function with each item, on all threads."""
        return map(function, items) if self._pool is None else self._pool.map(function, items)

    def _run(
        self, tasks: Sequence[Task], first: Sequence[int], last: Sequence[int], flush: bool
    ) -> None:
        """Go over some micro-batches of each work, on all threads."""
        for task in tasks:
            task.job.set(first=first[task.work], stop=last[task.work], flush=int(flush))
        work = take_turns(tasks)
        helpers = min(self.threads, len(tasks)) - 1
        waiting = [self._pool.submit(work) for _ in range(helpers)] if self._pool else []
        try:
            work()
        finally:
            wait(waiting)  # whatever happens: they work on what would be freed
        for one in waiting:
            one.result()

    def _outcome(self, held: Held, work: Work, loss: LossOverRuns, done: int) -> Outcome:
        block, state, updates = work.rows, work.state, work.updates
        batch_loss = np.zeros(len(state.alive))
        frozen: dict[int, int] = {}
        for shard in held.shards:
            batch_loss[shard.runs] = losses_of(shard, shard.record, loss)
        for shard in with_embeddings(held.shards):
            for part in shard.parts:
                for lane in map(int, np.flatnonzero(part.frozen >= 0)):
                    run = shard.runs[lane // shard.width]
                    frozen.setdefault(run, int(part.frozen[lane]))
                part.frozen[:] = -1
        state.alive[list(frozen)] = False
        rows = min(done * updates.micro_batch, len(block))
        weight = float(block.loss_weight[:rows].sum())
        return Outcome(batch_loss, weight, frozen, done, complete=done == len(updates.due))


def _refuse_without_kernels(predictor: Predictor) -> None:
    if predictor.kernels not in ("linear", "net"):
        raise NoKernels(type(predictor).__name__)


def _take_over_matrices(shards: Sequence[Shard]) -> None:
    """Keep what the steps of matrices made last, and raise what went wrong in them."""
    matrices = [matrix for shard in shards for part in shard.parts for matrix in part.matrices]
    for matrix in matrices:
        matrix.take_over()
    bounds = [part.bounds for shard in shards for part in shard.parts if part.bounds is not None]
    for failed in [*(each.failed for each in matrices), *(each.failed for each in bounds)]:
        if failed is not None:
            raise failed


def _newest(judged: Sequence[tuple[Any, split_loss.Frozen]]) -> list[Any]:
    """Return the sets of frozen weights whose memory is kept, of those there are."""
    kept, size = list(judged[:_JUDGED]), 0
    for key, frozen in judged[_JUDGED:]:
        size += sum(shard.weights.nbytes for shard in frozen.shards)
        if size > _JUDGED_BYTES:
            break
        kept.append((key, frozen))
    return kept


def _settle(shard: Shard, state: State, only_weights: bool) -> None:
    """Copy a shard's columns into the state."""
    span = shard.span(state.weights)
    shard.give(shard.weights, shard.own(state.weights), span)
    if state.average is not None and shard.average is not None:
        shard.give(shard.average, shard.own(state.average), span)
    if not only_weights:
        shard.give_gradient(state.gradient)
    for part in shard.parts:
        if not only_weights or part.optimizer.averaged:
            states = state.groups[part.group].states
            for own, i in zip(part.states, part.optimizer.like_weights, strict=True):
                span = shard.span(states[i], part.members)
                shard.give(own, shard.own(states[i]), span, part.lanes_at)
            for matrix in part.matrices:
                matrix.give(states)
