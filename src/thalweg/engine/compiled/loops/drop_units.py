"""Dropout over the activations of a layer, and over dL/da on the way back, with the same mask."""

from __future__ import annotations

from thalweg.engine.compiled.dropout_masks import kept_units, key_of_row
from thalweg.engine.compiled.kernel_records import Layer
from thalweg.jit.pointers import fast
from thalweg.jit.records import LANES
from thalweg.jit.vector import filled, load, splat, store, where


@fast
def drop_units(layer: Layer, start: int) -> None:
    """Set units to 0 and divide the others by 1 − rate, if the layer has dropout.

    Args:
        layer: rows, and what the mask is laid over.
        start: the first of the rows, of the block.
    """
    below = layer.drop_below
    if below == 0:
        return
    stride, active = layer.stride, layer.active
    scale, zero = splat(layer.drop_scale[0]), filled(active, 0.0)
    first = layer.rows_before + start
    for i in range(layer.rows_here):
        key = key_of_row(layer.drop_key, first + i)
        row = active + i * stride
        for at in range(0, stride, LANES):
            kept = kept_units(key, at, below)
            store(row + at, where(kept, load(row + at) * scale, zero))
