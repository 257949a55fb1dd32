"""The compiled engine: the same contract as the reference, by kernels that Numba compiled.

Weights and states live in units (see `thalweg.engine.compiled.units`) from block to block; `settle`
copies them back. For each block the tables are laid out as the kernels read them, the units are
dealt out to as many threads as there are cores, and each thread goes over the block's micro-batches
with its units. ctypes releases the GIL meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from thalweg.data.rows import Rows
from thalweg.engine.compiled import evaluation
from thalweg.engine.compiled.job import job_over, losses_of, make_score_room, with_units
from thalweg.engine.compiled.kernels import kernels, solo_kernel
from thalweg.engine.compiled.layout import LANES
from thalweg.engine.compiled.machine_code import CannotCompile, CompilerMissing
from thalweg.engine.compiled.threads import threads_here
from thalweg.engine.compiled.units import (
    Part,
    Record,
    Unit,
    alive_masks,
    make_units,
    places_of,
    zeros,
)
from thalweg.engine.contract import (
    Array,
    Group,
    GroupTables,
    Numbers,
    Outcome,
    State,
    Tables,
)
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import Optimizer

_CALL_WORK = 2e10  # multiplications of one call, some tenths of a second: then `stop` is asked
_NOISE_BYTES = 2**26
_SOLO_ROWS = 16384  # of a block, for which a kernel that takes a second to compile may be had
_SMALLEST_FACTOR = 1e-200  # product of what lazy weights shrink by, within a block


@dataclass
class Held:
    """What the engine keeps of a state between blocks."""

    units: list[Unit]
    barred: set[int]  # runs of lazily exact rules that have no closed form
    steps: dict[int, int]  # id of an optimizer → address of its kernel
    loss: int
    driver: Callable[[int, int], None]


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
        self._pool = ThreadPoolExecutor(self.threads) if self.threads > 1 else None

    def prepare(self, optimizers: Sequence[Optimizer], loss: LossOverRuns, dtype: Any) -> None:
        """Compile or load what a job needs, before it begins.

        Raises:
            CannotCompile: a function that kernels cannot be made of.
            CompilerMissing: something must be compiled and Numba is not there.
        """
        self._kernels(optimizers, loss, np.dtype(dtype).name)

    def _kernels(self, optimizers: Sequence[Optimizer], loss: LossOverRuns, kind: str) -> Any:
        key = (*map(id, optimizers), id(loss.loss), loss.columns, kind)
        if key not in self._known:
            found = kernels(optimizers, loss, kind, self.on_compile)
            self._known[key] = (found, tuple(optimizers), loss)  # which keeps the ids theirs
        return self._known[key][0]

    def settle(self, state: State, only_weights: bool = False) -> None:
        """Bring all in `state` up to date, or what predictions need."""
        held: Held | None = state.held
        if held is None:
            return
        for _ in self.each(lambda unit: _settle(unit, state, only_weights), held.units):
            pass
        if only_weights:
            return
        for j, group in enumerate(state.groups):
            group.touched[:] = False
            for unit in held.units:
                if any(part.group == j for part in unit.parts):
                    group.touched[unit.touched()] = True

    def __call__(
        self,
        block: Rows,
        state: State,
        tables: Tables,
        loss: LossOverRuns,
        stop: Callable[[], bool],
    ) -> Outcome:
        """Train on the block; `stop` is asked every few tenths of a second."""
        held = self._held(block, state, tables, loss)
        count = len(tables.due)
        for unit in held.units:
            unit.record.kept["LOSS_SUMS"][:] = 0.0
            unit.record.kept["ALIVE"][:] = alive_masks(unit, state.alive)
        jobs, rows = self._jobs(held, block, tables, loss)
        pieces = self._pieces(held, block, state, tables, count)
        done = 0
        for first, last in pieces:
            if stop():
                break
            _put_noise(held, state, tables, first, last)
            self._run(held, jobs, first, last, flush=last == count)
            done = last
        if done < count:
            self._run(held, jobs, done, done, flush=True)
        del rows
        return self._outcome(held, block, state, tables, loss, done)

    def alone(self) -> AbstractContextManager[object]:
        """Leave NumPy's BLAS one thread: others spin for tens of milliseconds behind a product."""
        return threadpool_limits(limits=1, user_api="blas")

    def losses(self, rows: Rows, weights: Array, loss: LossOverRuns) -> Numbers:
        """Return the weighted mean loss ``[K]`` of frozen weights on a split."""
        _, kernel, driver = self._kernels((), loss, weights.dtype.name)
        return evaluation.split_losses(rows, weights, loss, kernel, driver, self.threads, self.each)

    def _held(self, block: Rows, state: State, tables: Tables, loss: LossOverRuns) -> Held:
        """Return what is kept of the state, made anew where there is none or it no longer does."""
        held: Held | None = state.held
        if held is None:
            held = state.held = self._make(block, state, tables, loss, set())
            state.begun = True
        while lost := _lay_out(held, block, tables):
            self.settle(state)
            held = state.held = self._make(block, state, tables, loss, held.barred | lost)
        for unit in held.units:
            pays = tables.micro_batch == 1 and len(block) >= _SOLO_ROWS
            solo = pays and _is_plain(unit, tables, loss)
            unit.record.set(SOLO=self._solo(unit, loss) if solo else 0)
        return held

    def _solo(self, unit: Unit, loss: LossOverRuns) -> int:
        """Return the kernel that trains a unit row by row, 0 where none can be had."""
        rule, kind = unit.parts[0].rule, unit.weights.dtype.name
        key = ("solo", id(rule), id(loss.loss), kind)
        if key not in self._known:
            try:
                found = solo_kernel(rule, loss, kind, self.on_compile)
            except (CannotCompile, CompilerMissing):
                found = 0  # the kernels that are there do the same
            self._known[key] = (found, rule, loss)
        address: int = self._known[key][0]
        return address

    def _make(
        self, block: Rows, state: State, tables: Tables, loss: LossOverRuns, barred: set[int]
    ) -> Held:
        """Divide all runs into units anew."""
        kind = state.weights.dtype.name
        found = self._kernels([g.optimizer for g in state.groups], loss, kind)
        dense = block.dense.shape[1]
        sparse = 0 if block.sparse is None else block.sparse.shape[1]
        units = make_units(state, tables.groups, loss.columns, dense, sparse, barred, self.each)
        held = Held(units, barred, *found)
        for unit in units:
            for part in unit.parts:
                part.record.set(KERNEL=held.steps[id(part.rule)])
        return held

    def _jobs(
        self, held: Held, block: Rows, tables: Tables, loss: LossOverRuns
    ) -> tuple[list[Record], Record]:
        """Deal the units out to the threads; return their jobs, and what keeps the rows alive."""
        shared = job_over(block, loss, held.loss, tables.micro_batch, held.units[0].weights.dtype)
        for unit in held.units:
            make_score_room(unit.record, shared)
        dealt: list[list[Unit]] = [[] for _ in range(min(self.threads, len(held.units)))]
        load = [0] * len(dealt)
        for unit in sorted(held.units, key=lambda unit: -unit.padded):
            least = load.index(min(load))
            dealt[least].append(unit)
            load[least] += unit.padded
        return [with_units(shared, [unit.record for unit in units]) for units in dealt], shared

    def _pieces(
        self, held: Held, block: Rows, state: State, tables: Tables, count: int
    ) -> list[tuple[int, int]]:
        """Divide a block's micro-batches, so that `stop` is heard and noise finds room."""
        entries = block.dense.shape[1] + (
            block.sparse.nnz / len(block) if block.sparse is not None else 0
        )
        columns = sum(unit.padded for unit in held.units)
        pieces = max(1, int(2 * len(block) * entries * columns / _CALL_WORK / len(held.units)))
        if any(own.noisy.any() for own in tables.groups):
            size = state.weights.nbytes * max(len(own.noise) for own in tables.groups)
            pieces = max(pieces, -(-size // _NOISE_BYTES))
        ends = np.linspace(0, count, min(pieces, count) + 1).astype(int)
        return list(zip(ends[:-1].tolist(), ends[1:].tolist(), strict=True))

    def each(self, function: Callable[[Any], Any], items: Sequence[Any]) -> Iterable[Any]:
        """Call a function with each item, on all threads."""
        return map(function, items) if self._pool is None else self._pool.map(function, items)

    def _run(self, held: Held, jobs: list[Record], first: int, last: int, flush: bool) -> None:
        for job in jobs:
            job.set(FIRST=first, STOP=last, FLUSH=int(flush))
        if self._pool is None or len(jobs) == 1:
            for job in jobs:
                held.driver(job.address, 0)
            return
        waiting = [self._pool.submit(held.driver, job.address, 0) for job in jobs[1:]]
        try:
            held.driver(jobs[0].address, 0)
        finally:
            wait(waiting)  # whatever happens: they work on what would be freed
        for one in waiting:
            one.result()

    def _outcome(
        self,
        held: Held,
        block: Rows,
        state: State,
        tables: Tables,
        loss: LossOverRuns,
        done: int,
    ) -> Outcome:
        batch_loss = np.zeros(len(state.alive))
        frozen: dict[int, int] = {}
        for unit in held.units:
            batch_loss[unit.runs] = losses_of(unit, unit.record.kept["LOSS_SUMS"], loss)
            for part in unit.parts:
                for lane in map(int, np.flatnonzero(part.frozen >= 0)):
                    run = unit.runs[lane // unit.width]
                    frozen.setdefault(run, int(part.frozen[lane]))
                part.frozen[:] = -1
        state.alive[list(frozen)] = False
        rows = min(done * tables.micro_batch, len(block))
        weight = float(block.loss_weight[:rows].sum())
        return Outcome(batch_loss, weight, frozen, done, complete=done == len(tables.due))


def _settle(unit: Unit, state: State, only_weights: bool) -> None:
    """Copy a unit's columns into the state."""
    unit.give(unit.weights, state.weights, unit.span)
    if state.average is not None and unit.average is not None:
        unit.give(unit.average, state.average, unit.span)
    if not only_weights:
        unit.give_gradient(state.gradient)
    for part in unit.parts:
        if not only_weights or part.rule.averaged:
            span, lanes = places_of(part.members, unit.width), part.lanes_at
            for own, theirs in zip(part.states, state.groups[part.group].states, strict=True):
                unit.give(own, theirs, span, lanes)


def _is_plain(unit: Unit, tables: Tables, loss: LossOverRuns) -> bool:
    """Whether a unit is one run of which an update is a step, L2 and decay, and nothing else."""
    if not unit.by_feature or loss.loss.grouped or unit.average is not None or unit.everywhere:
        return False
    (part,) = unit.parts
    extras = ("L1", "MAX_NORM", "CLIP_NORM", "CLIP_VALUE")
    return not (
        part.rule.averaged
        or any(part.record.get(name) for name in extras)
        or tables.groups[part.group].noisy[part.members].any()
        or unit.record.get("CATCH_UP")
        or not tables.due[:, part.group].all()
    )


# A block's tables, as the kernels read them ------------------------------------------------------


def _lay_out(held: Held, block: Rows, tables: Tables) -> set[int]:
    """Put a block's tables into the parts; return the lazy runs that have no closed form."""
    barred: set[int] = set()
    for unit in held.units:
        catch_up = False
        for part in unit.parts:
            own = tables.groups[part.group]
            _lay_out_part(unit, part, own, tables)
            if unit.exact:
                catch_up |= _lay_out_missed(unit, part, own, barred)
        unit.record.set(CATCH_UP=int(catch_up))
        if unit.sparse and not unit.everywhere:
            due = tables.due[:, unit.parts[0].group]
            # A row's own list of columns will do, unless others wait for their update.
            waiting = unit.record.get("TOUCHED_COUNT") > 0
            direct = tables.micro_batch == 1 and bool(due.all()) and not waiting
            unit.record.set(DIRECT=int(direct))
            _make_room(unit, block, tables, due)
    return barred


def _spread(unit: Unit, part: Part, numbers: Array, dtype: Any = None) -> Array:
    """Lay out numbers ``[…, runs of the group]`` as ``[…, padded]``: each lane its run's."""
    own = numbers[..., part.members_at]
    result = zeros((*own.shape[:-1], unit.padded), dtype or unit.dtype)
    wide = own if unit.width == 1 else np.repeat(own, unit.width, axis=-1)
    result[..., part.lanes_at] = wide
    if unit.by_feature:
        result[...] = own
    return result


def _narrow(unit: Unit, part: Part, table: Array) -> tuple[Array, int]:
    """Lay out a table ``[updates, …, runs of the group]``; return it, and the bytes of an update.

    A table whose updates are all alike has one row, and 0 bytes from one to the next.
    """
    own = table[..., part.members_at]
    alike = len(own) > 1 and (table.strides[0] == 0 or bool((own[0] == own[-1]).all()))
    if alike and (table.strides[0] == 0 or (own == own[:1]).all()):
        table = table[:1]
    if unit.by_feature:
        laid = np.ascontiguousarray(table[..., part.members[0]], unit.dtype)
    else:
        laid = _spread(unit, part, table)
    return laid, (laid.nbytes // len(laid) if len(laid) > 1 else 0)


def _lay_out_part(unit: Unit, part: Part, own: GroupTables, tables: Tables) -> None:
    coefficients, coefficient_step = _narrow(unit, part, own.coefficients)
    decay, decay_step = _narrow(unit, part, own.decay)
    part.record.set(
        DUE=np.ascontiguousarray(tables.due[:, part.group], np.int8),
        SCALE=np.ascontiguousarray(tables.scale[:, part.group], unit.dtype),
        COEFFICIENTS=coefficients,
        COEFFICIENT_STEP=coefficient_step,
        DECAY=decay,
        DECAY_STEP=decay_step,
        NEXT=0,
        NOISE=None,
    )
    settings = (own.l2, own.l1, own.max_norm, own.clip_norm, own.clip_value)
    if not part.settings or not all(map(np.array_equal, settings, part.settings)):
        part.settings = settings
        part.record.set(
            L2=_spread(unit, part, own.l2),
            L1=_spread(unit, part, own.l1) if own.l1[part.members].any() else None,
            MAX_NORM=_bounds(unit, part, own.max_norm, np.float64),
            CLIP_NORM=_bounds(unit, part, own.clip_norm, np.float64),
            CLIP_VALUE=_bounds(unit, part, own.clip_value, unit.dtype),
        )
        for step in part.steps:
            step.set(**{name: part.record.get(name) for name in ("L2", "L1", "CLIP_VALUE")})
    if unit.average is not None:
        share, average_step = _narrow(unit, part, own.average)
        part.record.set(AVERAGE_SHARE=share, AVERAGE_STEP=average_step)


def _bounds(unit: Unit, part: Part, bounds: Array, dtype: Any) -> Array | None:
    """Return bounds for each lane, None where there are none."""
    if not np.isfinite(bounds[part.members]).any():
        return None
    laid = np.full(unit.padded, np.inf, dtype)
    laid[part.lanes] = np.repeat(bounds[part.members], unit.width)
    if unit.by_feature:
        laid[:] = bounds[part.members]
    return laid


def _lay_out_missed(unit: Unit, part: Part, own: GroupTables, barred: set[int]) -> bool:
    """Lay out what updates do to weights they do not touch; return whether they do anything.

    Runs for which that has no closed form are added to `barred`.
    """
    members = part.members
    coefficients = own.coefficients[:, :, members]
    updates = len(coefficients)
    part.record.set(AFFINE=None, SUMMED=None, SUMS_WIDTH=1 if unit.by_feature else unit.padded)
    if not updates:
        return False
    if part.rule.states:
        places = [part.rule.taken.index(name) for name in part.rule.summed]
        before, part.before = part.before, coefficients[-1]
        moving = coefficients[:, places].any() or (coefficients != coefficients[:1]).any()
        if before is not None:
            moving = moving or (before != coefficients[0]).any()
        elif unit.weights[
            unit.dense_vectors * (LANES if unit.by_feature else 1) :
        ].any():  # of a run that began in other units
            moving = True
        if not moving:
            return False
        assert len(places) == 1
        risen = np.concatenate([np.zeros((1, len(members))), coefficients[:, places[0]]]).cumsum(0)
        part.record.set(SUMMED=_each_sum(unit, part, risen), SUMMED_AT=places[0])
        return True
    decay, l2, l1 = own.decay[:, members], own.l2[members], own.l1[members]
    if not (own.decays[members].any() or l2.any() or l1.any()):
        return False
    assert part.rule.scaling is not None
    reach = np.broadcast_to(
        part.rule.scaling(*np.moveaxis(coefficients, 1, 0)), (updates, len(members))
    )
    factors = 1 - reach * l2 - decay
    falls = reach * l1
    product = np.concatenate([np.ones((1, len(members))), factors]).cumprod(axis=0)
    lost = (factors <= 0).any(axis=0) | (product[-1] < _SMALLEST_FACTOR)
    if lost.any():
        runs = [unit.runs[lane // unit.width] for lane in part.lanes[:: unit.width]]
        barred.update(run for run, is_lost in zip(runs, lost, strict=True) if is_lost)
        return True
    # B_t = a_t B_{t−1} + b_t = A_t Σ b_i / A_i
    fallen = product * np.concatenate([np.zeros((1, len(members))), falls / product[1:]]).cumsum(0)
    laid = np.stack([_each_sum(unit, part, product), _each_sum(unit, part, fallen)])
    part.record.set(AFFINE=laid, AFFINE_STEP=laid[0].nbytes)
    return True


def _each_sum(unit: Unit, part: Part, sums: Array) -> Array:
    """Lay out running sums ``[updates + 1, the part's runs]`` in float64."""
    if unit.by_feature:
        return np.ascontiguousarray(sums)
    laid = np.ones((len(sums), unit.padded))
    laid[:, part.lanes] = np.repeat(sums, unit.width, axis=-1)
    return laid


def _make_room(unit: Unit, block: Rows, tables: Tables, due: NDArray[np.bool_]) -> None:
    """See to it that all weights touched between two updates of this block have slots."""
    assert block.sparse is not None
    entries = block.sparse.indptr[:: tables.micro_batch]  # before each micro-batch
    if (len(entries) - 1) * tables.micro_batch < len(block):
        entries = np.append(entries, block.sparse.indptr[-1])
    if not due.all():
        entries = np.concatenate([entries[:1], entries[1:][due], entries[-1:]])
    between = np.diff(entries)
    between[0] += unit.record.get("TOUCHED_COUNT")
    need = int(between.max())
    if not unit.record.get("DIRECT"):  # where a column that stands twice has one slot
        need = min(need, unit.sparse)
    need = -(-need // LANES) * LANES + LANES
    touched = unit.record.kept.get("TOUCHED")
    if touched is not None and len(touched) >= need:
        return
    per_slot = 1 if unit.by_feature else unit.padded
    gradient = zeros((need, per_slot), unit.dtype)
    more = np.zeros(need, np.int32)
    if touched is not None:
        more[: len(touched)] = touched
        gradient[: len(touched)] = unit.record.kept["SLOT_GRADIENT"]
    unit.record.set(
        TOUCHED=more,
        SLOT_GRADIENT=gradient,
        SLOT_WEIGHTS=zeros((need, per_slot), unit.dtype),
    )
    for part in unit.parts:
        states = zeros((len(part.states), need, per_slot), unit.dtype)
        step = need * per_slot * unit.weights.itemsize
        part.record.set(SLOT_STATES=states, SLOT_STATE_STEP=step)
        weights, states_at = unit.record.get("SLOT_WEIGHTS"), part.record.get("SLOT_STATES")
        sparse = part.steps[1]
        sparse.set(
            NEW_WEIGHTS=weights,
            GRADIENT=unit.record.get("SLOT_GRADIENT"),
            NEW_STATES=states_at,
            NEW_STATE_STEP=step,
        )
        if unit.by_feature:  # whose numbers are too small to be stepped where they lie
            sparse.set(WEIGHTS=weights, STATES=states_at, STATE_STEP=step)


def _put_noise(held: Held, state: State, tables: Tables, first: int, last: int) -> None:
    """Draw the gradient noise of the updates behind micro-batches first … last − 1."""
    for j, (group, own) in enumerate(zip(state.groups, tables.groups, strict=True)):
        noisy = np.flatnonzero(own.noisy)
        if not len(noisy):
            continue
        before = int(tables.due[:first, j].sum())
        count = int(tables.due[first:last, j].sum())
        drawn = {int(k): _drawn(group, own, int(k), before, count, state) for k in noisy}
        for unit in held.units:
            for part in unit.parts:
                if part.group == j:
                    _put_noise_of(unit, part, drawn, before, count)


def _drawn(group: Group, own: GroupTables, k: int, before: int, count: int, state: State) -> Array:
    """Return a run's noise, ``[updates, features, columns]``: 0 where its deviation is."""
    columns = state.weights.shape[1] // len(state.alive)
    noise = np.zeros((count, len(state.weights), columns))
    deviations = own.noise[before : before + count, k]
    some = deviations > 0
    drawn = group.generators[k].standard_normal((int(some.sum()), *noise.shape[1:]))
    noise[some] = deviations[some, None, None] * drawn
    return noise


def _put_noise_of(unit: Unit, part: Part, drawn: dict[int, Array], before: int, count: int) -> None:
    noise = zeros((count, *unit.shape), unit.dtype)
    for place, member in enumerate(map(int, part.members)):
        if member in drawn:
            lanes = part.lanes[place * unit.width : (place + 1) * unit.width]
            for own, theirs in zip(noise, drawn[member], strict=True):
                unit.put(own, theirs, lanes)
    step = noise[0].nbytes if count else 0
    part.record.set(NOISE=noise, NOISE_STEP=step)
    # The kernel counts a block's updates from its beginning, the noise begins with this piece.
    part.record.fields[part.record.places["NOISE"]] -= before * step
