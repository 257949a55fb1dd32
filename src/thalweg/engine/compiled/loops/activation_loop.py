"""An activation over the sums of a layer, forward and back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from thalweg.engine.compiled.kernel_records import Layer
from thalweg.engine.compiled.loops.each import each, splat_at
from thalweg.jit.pointers import fast
from thalweg.jit.records import LANES
from thalweg.jit.vector import filled, load, store, where
from thalweg.jit.vector_masks import first_lanes


@fast
def activate(
    layer: Layer,
    back: int,
    number_places: tuple[int, ...],
    value_of: Callable[..., Any],
    slope_of: Callable[..., Any],
) -> None:
    """Add biases and put activations beside the sums; back: multiply dL/da by the slope there.

    Args:
        layer: rows, sums and activations.
        back: 0 or 1; with 1 the biases' gradient is added to.
        number_places: 0, 1 … for each number that the activation takes.
        value_of: ``(z, numbers)`` → the activation.
        slope_of: ``(z, numbers)`` → its derivative.
    """
    stride, rows = layer.stride, layer.rows_here
    numbers = each(splat_at, number_places, layer.numbers)
    zero = filled(layer.bias, 0.0)
    for at in range(0, stride, LANES):
        sums, active = layer.sums + at, layer.active + at
        if back == 0:
            bias = load(layer.bias + at)
            for i in range(rows):
                z = load(sums + i * stride) + bias
                store(sums + i * stride, z)
                store(active + i * stride, value_of(z, numbers))
        else:
            here = first_lanes(layer.units - at)
            found = load(layer.bias_gradient + at)
            for i in range(rows):
                z = load(sums + i * stride)
                delta = load(active + i * stride) * slope_of(z, numbers)
                delta = where(here, delta, zero)
                store(active + i * stride, delta)
                found = found + delta
            store(layer.bias_gradient + at, found)
