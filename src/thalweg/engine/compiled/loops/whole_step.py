"""Steps over a whole layer or run: the gradient made ready, sums over a tensor, then its step.

The gradient of an update, with all that comes before the step, is put where the new weights will
be. Then a tensor's pieces are gone over once for each pass of sums that its step asks for, and once
for the step itself, which reads the sums among its coefficients.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from thalweg.engine.compiled.kernel_records import Part, Step, Tensor
from thalweg.engine.compiled.loops.each import each, load_at, moved
from thalweg.engine.compiled.loops.step_loop import bounded, coefficient, strength, times
from thalweg.jit.calls import call_kernel
from thalweg.jit.pointers import fast
from thalweg.jit.records import LANES, Pointer
from thalweg.jit.vector import add_to_f64, filled, load, splat, store, where
from thalweg.jit.vector_masks import lanes_of

READY = 0  # what a kernel of such a step does: phases 1, 2 … are passes of sums, then the step


@fast
def make_ready(
    record: Step,
    penalty_numbers: tuple[int, ...],
    pull: Callable[..., Any],
) -> None:
    """Put the gradient where the new weights will be: a mean, clipped, with noise and penalties.

    Args:
        record: of weights that lie side by side, each of which is updated.
        penalty_numbers: as `step_vectors` takes it.
        pull: likewise.
    """
    stride, count = record.stride, record.count
    for tile in range(record.tiles):
        lane = tile * LANES
        weights, gradient = record.weights + lane, record.gradient + lane
        out = record.new_weights + lane
        clip_at, factor_at, noise_at = record.clip_value, record.factor, record.noise
        mean_factor = splat(record.mean_factor[0])
        intercept = lanes_of(record.intercept)
        upper = record.top
        zero, one = filled(mean_factor, 0.0), filled(mean_factor, 1.0)
        l2_below = load(record.l2 + lane)
        strengths_at = record.strengths + lane if record.strengths else record.strengths
        further = each(strength, penalty_numbers, strengths_at, record.tiles * LANES, zero)
        clip = load(clip_at + lane) if clip_at else zero
        factor = load(factor_at + lane) if factor_at else zero
        for j in range(count):
            at = j * stride
            w = load(weights + at)
            g = load(gradient + at) * mean_factor
            g = bounded(g, clip_at, clip, factor_at, factor, noise_at, lane + at)
            l2 = where(intercept, zero, l2_below) if j < upper else l2_below
            g = g + l2 * w
            on = where(intercept, zero, one) if j < upper else one
            store(out + at, pull(g, w, each(times, further, on)))


@fast
def add_total(row: int, value: Any, totals: Pointer[float], step: int, lanes: Any) -> None:
    """Add some lanes to a sum."""
    add_to_f64(totals + row * step, where(lanes, value, filled(value, 0.0)))


@fast
def add_up(
    record: Step,
    state_numbers: tuple[int, ...],
    coefficient_numbers: tuple[int, ...],
    sum_numbers: tuple[int, ...],
    summed: Callable[..., Any],
) -> None:
    """Add the numbers of a piece to the sums of a pass.

    Args:
        record: the piece.
        state_numbers: 0, 1 … for each state of the optimizer.
        coefficient_numbers: 0, 1 … for each of its coefficients, sums of earlier passes included.
        sum_numbers: of this pass.
        summed: ``(g, w, states, coefficients)`` → what is summed, a tuple.
    """
    stride, count, width = record.stride, record.count, record.width
    totals_step = record.totals_step
    for tile in range(record.tiles):
        lane = tile * LANES
        in_row = 0 if width == 1 else lane
        last = lanes_of(record.last)
        every = lanes_of((1 << LANES) - 1)
        c = each(coefficient, coefficient_numbers, record.coefficients + in_row, width)
        states = each(moved, state_numbers, record.states + lane, record.state_step)
        totals = record.totals + lane
        for j in range(count):
            at = j * stride
            g, w = load(record.gradient + (lane + at)), load(record.weights + (lane + at))
            values = summed(g, w, each(load_at, states, at), c)
            lanes = last if j + 1 == count else every
            each(add_total, sum_numbers, values, totals, totals_step, lanes)


@fast
def step_tensors(part: Part, number: int) -> None:
    """Step the weights of a part whose gradient is ready, a tensor at a time."""
    coefficients = part.coefficients + number * part.coefficient_step
    decay = part.decay + number * part.decay_step
    count = part.coefficient_count * part.width
    for t in range(part.tensor_count):
        tensor = part.tensors[t]
        pieces, totals, step = tensor.pieces, tensor.totals, tensor.totals_step
        for k in range(tensor.piece_count):
            piece = pieces[k]
            piece.decay = decay
            own = piece.coefficients
            for i in range(count):
                own[i] = coefficients[i]
        if tensor.by_numpy != 0:  # it puts the step where the gradient is, and the new states
            call_kernel(tensor.by_numpy, number, 0)
            for k in range(tensor.piece_count):
                call_kernel(part.kernel, pieces[k], READY + 2 + part.passes)
            continue
        begun = 0
        for p in range(part.passes):
            end = part.pass_ends[p]
            for i in range(begun * step, end * step):
                totals[i] = 0.0
            for k in range(tensor.piece_count):
                call_kernel(part.kernel, pieces[k], READY + 1 + p)
            for row in range(begun, end):
                hand_on(part, tensor, row)
            begun = end
        for k in range(tensor.piece_count):
            call_kernel(part.kernel, pieces[k], READY + 1 + part.passes)


@fast
def hand_on(part: Part, tensor: Tensor, row: int) -> None:
    """Put a sum of a tensor among the coefficients of its pieces, a number for each run."""
    lanes, runs = tensor.lanes, tensor.runs
    totals = tensor.totals + row * tensor.totals_step
    place = (part.coefficient_count + 2 + row) * part.width  # behind size and `penalised`
    for run in range(runs):
        first = run * lanes
        found = 0.0
        for c in range(first, first + lanes):
            found += totals[c]
        for k in range(tensor.piece_count):
            out = tensor.pieces[k].coefficients + place
            if part.width == 1:
                out[0] = found
            else:
                for c in range(first, first + lanes):
                    out[c] = found
