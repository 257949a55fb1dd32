"""Losses of nets with one hidden layer at many points of a plane of their parameters.

The points are in the lanes. A unit's sum at a point (a, b) is s₀ + a s₁ + b s₂, of which the three
numbers are the row's and the same for all points: two multiplications instead of one for each
column. Then the activation, and the product with the weights that leave the unit at that point.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from thalweg.engine.compiled.kernel_records import Job, OnPlane
from thalweg.engine.compiled.loops.each import each, splat_at
from thalweg.jit.calls import call_kernel
from thalweg.jit.pointers import fast
from thalweg.jit.records import LANES
from thalweg.jit.vector import fma, load, splat, store


@fast
def sum_heights(
    job: Job,
    plane: OnPlane,
    number_places: tuple[int, ...],
    value_of: Callable[..., Any],
) -> None:
    """Add up the losses of all rows at each point.

    Args:
        job: rows and the loss over them.
        plane: nets and points.
        number_places: 0, 1 … for each number that the activation takes.
        value_of: ``(z, numbers)`` → the activation.
    """
    units, outputs = plane.units, plane.outputs
    numbers = each(splat_at, number_places, plane.shape_numbers)
    scored, room, apart = plane.scored, plane.acts, plane.apart
    width = LANES * outputs
    start = 0
    while start < job.rows:
        rows = min(job.chunk, job.rows - start)
        for tile in range(plane.tiles):
            a = load(plane.along + tile * 2 * LANES)
            b = load(plane.along + (tile * 2 * LANES + LANES))
            leaving = plane.leaving + tile * units * width
            constant = plane.constant + tile * width
            for i in range(rows):
                s = plane.sums + (start + i) * 3 * units
                out = scored.scores + i * width
                if outputs == 1:
                    z = load(constant)
                    for u in range(units):
                        sums = fma(b, splat(s[2 * units + u]), splat(s[u]))
                        sums = fma(a, splat(s[units + u]), sums)
                        z = fma(value_of(sums, numbers), load(leaving + u * LANES), z)
                    store(out, z)
                else:
                    for u in range(units):
                        sums = fma(b, splat(s[2 * units + u]), splat(s[u]))
                        sums = fma(a, splat(s[units + u]), sums)
                        store(room + u * LANES, value_of(sums, numbers))
                    for c in range(outputs):
                        z = load(constant + c * LANES)
                        weights = leaving + c * LANES
                        for u in range(units):
                            z = fma(load(room + u * LANES), load(weights + u * width), z)
                        store(apart, z)
                        for lane in range(LANES):  # a point's scores are next to each other
                            out[lane * outputs + c] = apart[lane]
            scored.at = start
            scored.rows_here = rows
            scored.loss_sums = plane.heights + tile * width
            call_kernel(job.loss, job, scored)
        start += rows
