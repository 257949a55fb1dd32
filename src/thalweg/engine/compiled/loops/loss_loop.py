"""A loss over some rows: dL/dz in place of their scores, and sums of its values."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from thalweg.engine.compiled.kernel_records import Job, Shard
from thalweg.engine.compiled.loops.each import each, splat_at
from thalweg.jit.pointers import fast
from thalweg.jit.records import LANES, Int32, Pointer, Real
from thalweg.jit.vector import (
    add_to_f64,
    filled,
    load,
    load_part,
    splat,
    store,
    store_part,
    where,
    widen,
)
from thalweg.jit.vector_masks import first_lanes


@fast
def targets_at(
    target: Pointer[Real],
    several: int,
    target_of: Pointer[Int32],
    first: int,
    spread: Pointer[Real],
) -> Any:
    """The targets of a row: one for all columns, or that of each of 16."""
    if several == 1:
        return splat(target[0])
    for k in range(first, first + LANES):
        spread[k] = target[target_of[k]]
    return load(spread + first)


@fast
def sum_losses(
    job: Job,
    shard: Shard,
    setting_numbers: tuple[int, ...],
    loss_of: Callable[..., Any],
    in_lanes: Callable[..., Any],
    in_rows: Callable[..., Any],
    counted_of: Callable[..., Any],
) -> None:
    """Compute dL/dz and sums of an elementwise loss; put rows' losses where they are wanted.

    Args:
        job: rows and the loss's numbers.
        shard: scores.
        setting_numbers: 0, 1 … for each number that the loss takes.
        loss_of: ``(z, y, numbers)`` → dL/dz and value.
        in_lanes: the weights of a row for 16 columns, of `weigh_rows`, as all that follow.
        in_rows: those of 16 rows for one run.
        counted_of: what is weighted, 0 where the weight is.
    """
    rows, first = shard.rows_here, shard.at
    scores, sums = shard.scores, shard.loss_sums
    target, weights = job.target, job.weight
    numbers = each(splat_at, setting_numbers, job.loss_coefficients)
    share = splat(job.loss_coefficients[len(setting_numbers)])
    zero = filled(share, 0.0)
    taken = shard.taken
    if shard.by_feature:  # a vector of rows
        for i in range(0, rows, LANES):
            here = first_lanes(rows - i)
            weight = in_rows(load_part(weights + (first + i), here), job, shard, first + i)
            counted = weight > zero
            z = load(scores + i)
            y = load_part(target + (first + i), here)
            score_gradient, value = loss_of(z, y, numbers)
            store(scores + i, where(counted, score_gradient * weight, zero))
            own_loss = where(counted, value * weight, zero)
            add_to_f64(sums, own_loss)
            if taken:
                store_part(taken + (first + i), own_loss, here)
        return
    padded, several = shard.padded, job.targets
    for k in range(0, padded, LANES):
        found = load(sums + k)
        for i in range(rows):
            at = scores + (i * padded + k)
            number = weights[first + i]
            if number > 0.0:
                weight = in_lanes(splat(number), job, shard, first + i, k)
                own = target + (first + i) * several
                y = targets_at(own, several, shard.target_of, k, shard.target_row)
                score_gradient, value = loss_of(load(at), y, numbers)
                store(at, counted_of(weight, score_gradient * weight * share, zero))
                own_loss = counted_of(weight, value * weight, zero)
                found = found + widen(own_loss)
                if taken:
                    store(taken + ((first + i) * padded + k), own_loss)
            else:
                store(at, zero)
        store(sums + k, found)


@fast
def sum_grouped_losses(
    job: Job,
    shard: Shard,
    columns: int,
    setting_numbers: tuple[int, ...],
    loss_of: Callable[..., Any],
    in_lanes: Callable[..., Any],
) -> None:
    """Compute dL/dz and sums of a loss of all `columns` scores of a run together.

    Rows' losses are put where they are wanted.
    `loss_of` takes where a row's scores of a run lie, the target, the row's weight, and the loss's
    numbers; it puts dL/dz in their place and returns the weighted value as float64.
    """
    rows, first = shard.rows_here, shard.at
    scores, sums = shard.scores, shard.loss_sums
    target, weights = job.target, job.weight
    numbers = each(splat_at, setting_numbers, job.loss_coefficients)
    padded, taken = shard.padded, shard.taken
    runs = shard.columns // columns
    for i in range(rows):
        weight = splat(weights[first + i])
        y = splat(target[first + i])
        for run in range(runs):
            at = scores + (i * padded + run * columns)
            # Lane 0 has the run's own weight; behind its columns others follow.
            own = in_lanes(weight, job, shard, first + i, run * columns)
            own_loss = loss_of(at, y, own, numbers)
            sums[run] = sums[run] + own_loss
            if taken:
                taken[(first + i) * runs + run] = own_loss


@fast
def take_scores(shard: Shard) -> None:
    """Copy scores to where those of all rows are put: in place of a loss."""
    padded, columns, at = shard.padded, shard.columns, shard.at
    step = padded
    if shard.by_feature:
        step, columns = 1, 1
    scores, taken = shard.scores, shard.taken
    for i in range(shard.rows_here):
        for c in range(columns):
            taken[(at + i) * columns + c] = scores[i * step + c]
