"""Losses at many points of a plane in which scores are linear.

The points are in the lanes. A score at a point (a, b) is s₀ + a s₁ + b s₂, of which the three
numbers are the row's and the same for all points: the work is that of the loss alone. For each row
a loop goes over some tiles of points, whose coordinates and sums stay in the core's first cache.
Losses of a few rows are summed in the numbers' own dtype, then in float64.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from thalweg.engine.compiled.kernel_records import PLANE_TILES, Job, OnPlane
from thalweg.engine.compiled.loops.each import each, splat_at
from thalweg.jit.pointers import fast
from thalweg.jit.records import LANES
from thalweg.jit.vector import add_to_f64, filled, fma, load, splat, store

_ROWS = 16  # whose losses are summed in their own dtype


@fast
def sum_values(
    job: Job,
    plane: OnPlane,
    setting_numbers: tuple[int, ...],
    value_of: Callable[..., Any],
) -> None:
    """Add up an elementwise loss of all rows at each point; of several outputs the mean.

    Args:
        job: rows and the loss's numbers.
        plane: scores and points.
        setting_numbers: 0, 1 … for each number that the loss takes.
        value_of: ``(z, y, numbers)`` → the loss.
    """
    numbers = each(splat_at, setting_numbers, job.loss_coefficients)
    share = job.loss_coefficients[len(setting_numbers)]
    zero = filled(splat(share), 0.0)
    outputs, sums, partial = plane.outputs, plane.sums, plane.partial
    for first in range(0, plane.tiles, PLANE_TILES):
        tiles = min(PLANE_TILES, plane.tiles - first)
        along = plane.along + first * 2 * LANES
        for start in range(0, job.rows, _ROWS):
            for k in range(tiles):
                store(partial + k * LANES, zero)
            for i in range(start, min(start + _ROWS, job.rows)):
                if job.weight[i] > 0.0:
                    weight = splat(job.weight[i]) * splat(share)
                    for c in range(outputs):
                        y = splat(job.target[i * outputs + c])
                        s = sums + (i * 3 * outputs + c)
                        s0, s1, s2 = splat(s[0]), splat(s[outputs]), splat(s[2 * outputs])
                        for k in range(tiles):
                            z = fma(load(along + k * 2 * LANES), s1, s0)
                            z = fma(load(along + (k * 2 * LANES + LANES)), s2, z)
                            before = load(partial + k * LANES)
                            store(partial + k * LANES, fma(value_of(z, y, numbers), weight, before))
            for k in range(tiles):
                add_to_f64(plane.heights + (first + k) * LANES, load(partial + k * LANES))


@fast
def sum_grouped_values(
    job: Job,
    plane: OnPlane,
    setting_numbers: tuple[int, ...],
    value_of: Callable[..., Any],
) -> None:
    """Add up a loss of all scores of a row together.

    `value_of` takes where a row's scores at 16 points lie, 16 of each column, the target and the
    loss's numbers.
    """
    numbers = each(splat_at, setting_numbers, job.loss_coefficients)
    columns, sums, partial, scores = plane.outputs, plane.sums, plane.partial, plane.apart
    zero = filled(splat(job.loss_coefficients[len(setting_numbers)]), 0.0)
    for first in range(0, plane.tiles, PLANE_TILES):
        tiles = min(PLANE_TILES, plane.tiles - first)
        along = plane.along + first * 2 * LANES
        for start in range(0, job.rows, _ROWS):
            for k in range(tiles):
                store(partial + k * LANES, zero)
            for i in range(start, min(start + _ROWS, job.rows)):
                if job.weight[i] > 0.0:
                    weight, y = splat(job.weight[i]), splat(job.target[i])
                    s = sums + i * 3 * columns
                    for k in range(tiles):
                        a = load(along + k * 2 * LANES)
                        b = load(along + (k * 2 * LANES + LANES))
                        for c in range(columns):
                            z = fma(a, splat(s[columns + c]), splat(s[c]))
                            store(scores + c * LANES, fma(b, splat(s[2 * columns + c]), z))
                        before = load(partial + k * LANES)
                        value = value_of(scores, y, numbers)
                        store(partial + k * LANES, fma(value, weight, before))
            for k in range(tiles):
                add_to_f64(plane.heights + (first + k) * LANES, load(partial + k * LANES))
