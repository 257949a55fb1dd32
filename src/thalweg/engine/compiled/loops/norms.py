"""Norms: of a gradient that is clipped, of weights that have a max-norm.

A norm is computed as largest · √Σ (v / largest)², so that no square overflows.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from thalweg.engine.compiled.kernel_records import Part, Shard
from thalweg.jit.calls import nowhere
from thalweg.jit.pointers import fast
from thalweg.jit.records import LANES, Pointer, Real
from thalweg.jit.vector import (
    add_to_f64,
    filled,
    largest,
    load,
    maximum,
    minimum,
    splat,
    store,
    where,
)
from thalweg.jit.vector_masks import lanes_of


@fast
def magnitude(
    at: Pointer[Real], factor: Any, bound: Pointer[Real], j: int, skip: Any, final: bool, last: Any
) -> Any:
    """|v · factor| of vector j, no more than the bound.

    0 in the lanes `skip` of the first one, and outside of the lanes `last` of the final one.
    """
    zero = filled(at, 0.0)
    v = abs(load(at) * factor)
    if bound:
        v = minimum(v, load(bound))
    if j == 0:
        v = where(skip, zero, v)
    if final:
        v = where(last, v, zero)
    return v


@fast
def biggest(
    at: Pointer[Real],
    below: int,
    count: int,
    factor: Any,
    bound: Pointer[Real],
    skip: Any,
    last: Any,
    out: Pointer[Real],
) -> None:
    """out[lane] = max(out[lane], |v|) over `count` vectors v, scaled and clipped."""
    found = load(out)
    for j in range(count):
        v = magnitude(at + j * below, factor, bound, j, skip, j + 1 == count, last)
        found = maximum(found, v)
    store(out, found)


@fast
def squares(
    at: Pointer[Real],
    below: int,
    count: int,
    factor: Any,
    bound: Pointer[Real],
    skip: Any,
    last: Any,
    largest_at: Pointer[Real],
    out: Pointer[float],
) -> None:
    """out[lane] += (v / largest)² over `count` vectors v, scaled and clipped; float64."""
    zero = filled(at, 0.0)
    big = load(largest_at)
    for j in range(count):
        v = magnitude(at + j * below, factor, bound, j, skip, j + 1 == count, last)
        v = where(big > zero, v / big, zero)
        add_to_f64(out, v * v)


@fast
def lengths(
    shard: Shard,
    part: Part,
    gradient: bool,
    mean_factor_at: Pointer[Real],
    slot_vectors: int,
    slot_last: int,
) -> None:
    """Put each column's largest entry and sum of squares into `biggest` and `squares`.

    Of the gradient, or of the new weights but for the intercept. Without a mean factor, of the sum
    of gradients as it is.
    """
    padded = shard.padded
    dense, sparse = shard.dense_vectors, shard.sparse_vectors
    big, sums = part.biggest, part.squares
    zero = filled(big, 0.0)
    factor, bounds, skip = filled(big, 1.0), nowhere(big), 0
    main = part.new_weights
    if gradient:
        main = shard.gradient
        if mean_factor_at:
            factor = splat(mean_factor_at[0])
            bounds = part.clip_value
    else:
        skip = part.step.intercept
    everywhere = shard.updates_all_weights
    other = main + shard.sparse_at
    if not everywhere:
        sparse = slot_vectors
        other = shard.slot_gradient
    dense_last = lanes_of(shard.dense_last)
    last = lanes_of(shard.sparse_last if everywhere else slot_last)
    for at in range(0, padded, LANES):
        store(big + at, zero)
        for k in range(LANES):
            sums[at + k] = 0.0
        bound = bounds + at if bounds else bounds
        biggest(main + at, padded, dense, factor, bound, lanes_of(skip), dense_last, big + at)
        biggest(other + at, padded, sparse, factor, bound, lanes_of(0), last, big + at)
        if shard.by_feature:
            store(big, splat(largest(load(big))))
        out, own = sums + at, big + at
        squares(main + at, padded, dense, factor, bound, lanes_of(skip), dense_last, own, out)
        squares(other + at, padded, sparse, factor, bound, lanes_of(0), last, own, out)


@fast
def measure_gradient(
    shard: Shard, part: Part, mean_factor_at: Pointer[Real], slot_vectors: int, slot_last: int
) -> None:
    """Set `factor` to clip_norm / ‖g‖ where ‖g‖ of a run exceeds clip_norm, else to 1."""
    lengths(shard, part, True, mean_factor_at, slot_vectors, slot_last)
    width, columns = shard.run_columns, shard.columns
    if shard.by_feature:
        width, columns = LANES, LANES  # all lanes are the one run's
    bounds, factors = part.clip_norm, part.factor
    for c in range(shard.padded):
        factors[c] = 1.0
    for run in range(columns // width):
        first = run * width
        top = biggest_of(part, first, width)
        length = top * np.sqrt(squares_of(part, first, width, top))
        bound = bounds[first]
        if length > bound:
            for c in range(first, first + width):
                factors[c] = bound / length


@fast
def biggest_of(part: Part, first: int, width: int) -> float:
    """The largest entry of some lanes."""
    top = 0.0
    for c in range(first, first + width):
        top = max(top, np.float64(part.biggest[c]))
    return top


@fast
def squares_of(part: Part, first: int, width: int, top: float) -> float:
    """The sum of squares of some lanes, in units of `top`."""
    squared = 0.0
    for c in range(first, first + width):
        ratio = np.float64(part.biggest[c]) / top
        if top > 0:
            squared += part.squares[c] * ratio * ratio
    return squared


@fast
def project_max_norm(shard: Shard, part: Part, number: int) -> None:
    """Scale each column's new weights, without the intercept, to a norm of at most `max_norm`."""
    lengths(shard, part, False, nowhere(part.mean_factor), 0, 0)
    padded, by_feature = shard.padded, shard.by_feature
    big, sums = part.biggest, part.squares
    bounds, factors = part.max_norm, part.factor
    if by_feature:
        squared = 0.0
        for c in range(LANES):
            squared += sums[c]
        for c in range(LANES):
            sums[c] = squared
    shorten = False
    for c in range(padded):
        length = np.float64(big[c]) * np.sqrt(sums[c])
        bound = bounds[c]
        factors[c] = bound / length if length > bound else 1.0
        shorten = shorten or length > bound
    if not shorten:
        return
    for at in range(0, padded, LANES):
        intercept = lanes_of(part.step.intercept)
        factor = load(factors + at)
        shorten_some(part, number, padded, at, shard.dense_vectors, factor, intercept)
        if shard.updates_all_weights:
            first = shard.sparse_at + at
            shorten_some(part, number, padded, first, shard.sparse_vectors, factor, lanes_of(0))


@fast
def shorten_some(
    part: Part, number: int, below: int, offset: int, count: int, factor: Any, intercept: Any
) -> None:
    """Multiply new weights by a factor, and correct an optimizer's own average of them."""
    weights = part.new_weights + offset
    averaged, width = part.averaged, part.width
    average = part.new_states + ((averaged - 1) * part.new_state_step + offset)
    share_at = part.coefficients + (number * part.coefficient_step + part.share_at * width)
    share = splat(share_at[0])
    if width != 1:
        share = load(share_at + offset % below)
    for j in range(count):
        w = load(weights + j * below)
        short = w * factor
        if j == 0:
            short = where(intercept, w, short)
        store(weights + j * below, short)
        if averaged != 0:
            x = load(average + j * below)
            store(average + j * below, x + share * (short - w))
