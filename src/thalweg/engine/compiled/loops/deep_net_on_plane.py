"""Losses of nets with several hidden layers at many points of a plane of their parameters.

The points are in the lanes, as in `net_on_plane`. The weights behind the first layer are computed
once for 16 points, and each of them is loaded once for eight rows, whose sums are in registers.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from thalweg.engine.compiled.kernel_records import PLANE_ROWS, Job, OnPlane
from thalweg.engine.compiled.loops.each import each, splat_at
from thalweg.jit.calls import call_kernel
from thalweg.jit.pointers import fast
from thalweg.jit.records import LANES, Pointer, Real
from thalweg.jit.vector import fma, load, splat, store


@fast
def multiply_rows(
    inputs: Pointer[Real], below: int, weights: Pointer[Real], out: Pointer[Real]
) -> None:
    """Compute a unit's sums for eight rows: its bias, then weights times what it takes."""
    z0 = load(weights)
    z1, z2, z3, z4, z5, z6, z7 = z0, z0, z0, z0, z0, z0, z0
    for u in range(below):
        w = load(weights + (u + 1) * LANES)
        x = inputs + u * (PLANE_ROWS * LANES)
        z0 = fma(load(x), w, z0)
        z1 = fma(load(x + LANES), w, z1)
        z2 = fma(load(x + 2 * LANES), w, z2)
        z3 = fma(load(x + 3 * LANES), w, z3)
        z4 = fma(load(x + 4 * LANES), w, z4)
        z5 = fma(load(x + 5 * LANES), w, z5)
        z6 = fma(load(x + 6 * LANES), w, z6)
        z7 = fma(load(x + 7 * LANES), w, z7)
    store(out, z0)
    store(out + LANES, z1)
    store(out + 2 * LANES, z2)
    store(out + 3 * LANES, z3)
    store(out + 4 * LANES, z4)
    store(out + 5 * LANES, z5)
    store(out + 6 * LANES, z6)
    store(out + 7 * LANES, z7)


@fast
def sum_deep_heights(
    job: Job,
    plane: OnPlane,
    number_places: tuple[int, ...],
    value_of: Callable[..., Any],
) -> None:
    """Add up the losses of all rows at each point; arguments as of `sum_heights`."""
    units, outputs = plane.units, plane.outputs
    numbers = each(splat_at, number_places, plane.shape_numbers)
    scored, behind, layers = plane.scored, plane.leaving, plane.layers
    here, there = plane.acts, plane.acts + plane.widest * PLANE_ROWS * LANES
    width = LANES * outputs
    for tile in range(plane.tiles):
        a = load(plane.along + tile * 2 * LANES)
        b = load(plane.along + (tile * 2 * LANES + LANES))
        for k in range(plane.later):
            w = fma(a, splat(behind[3 * k + 1]), splat(behind[3 * k]))
            store(plane.constant + k * LANES, fma(b, splat(behind[3 * k + 2]), w))
        start = 0
        while start < job.rows:
            rows = min(job.chunk, job.rows - start)
            for first in range(0, rows, PLANE_ROWS):
                for r in range(PLANE_ROWS):  # behind the last row it is taken again, and left out
                    s = plane.sums + min(start + first + r, job.rows - 1) * 3 * units
                    for u in range(units):
                        z = fma(a, splat(s[units + u]), splat(s[u]))
                        z = fma(b, splat(s[2 * units + u]), z)
                        store(here + (u * PLANE_ROWS + r) * LANES, value_of(z, numbers))
                weights = plane.constant
                for layer in range(layers):
                    below, above = plane.widths[layer], plane.widths[layer + 1]
                    for v in range(above):
                        multiply_rows(here, below, weights, there + v * (PLANE_ROWS * LANES))
                        weights = weights + (below + 1) * LANES
                    if layer + 1 < layers:
                        for k in range(above * PLANE_ROWS):
                            store(there + k * LANES, value_of(load(there + k * LANES), numbers))
                        here, there = there, here
                for r in range(min(PLANE_ROWS, rows - first)):
                    out = scored.scores + (first + r) * width
                    for c in range(outputs):
                        z = there + (c * PLANE_ROWS + r) * LANES
                        for lane in range(LANES):  # a point's scores are next to each other
                            out[lane * outputs + c] = z[lane]
            scored.at = start
            scored.rows_here = rows
            scored.loss_sums = plane.heights + tile * width
            call_kernel(job.loss, job, scored)
            start += rows
