"""A net on a micro-batch: sums and activations of its layers, loss, and gradient.

The rows are taken a chunk at a time, so that a layer's activations stay in the core's cache from
the way forward to the way back. Products have 16 units of a layer in their lanes; where a layer's
units are no multiple of 16, the lanes beyond are of the next input's weights: their sums are not
used, and their dL/dz is 0, so that adding it to the gradient changes nothing.
"""

from __future__ import annotations

from thalweg.engine.compiled.kernel_records import Job, Layer, Shard
from thalweg.engine.compiled.loops.ascend import (
    begin_anew,
    come_back,
    go_up,
    keep_losses,
    restore_losses,
    scale_net,
    scale_runs,
    set_aside,
)
from thalweg.engine.compiled.loops.binned import (
    backward_binned,
    empty_sums,
    end_gradient,
    forward_binned,
    make_tables,
    place_rows,
)
from thalweg.engine.compiled.loops.dots import dense_dot
from thalweg.engine.compiled.loops.drop_units import drop_units
from thalweg.engine.compiled.loops.forward import add_sparse, multiply
from thalweg.engine.compiled.loops.gather import gather_rows
from thalweg.engine.compiled.loops.sparse_slots import backward_sparse, list_touched
from thalweg.engine.compiled.loops.update import update
from thalweg.engine.compiled.loops.update_net import update_with_embedding
from thalweg.jit.calls import call_kernel, nowhere
from thalweg.jit.pointers import fast
from thalweg.jit.records import ALL, LANES, Int32, Pointer
from thalweg.jit.vector import filled, fma, load, load_part, splat, store, store_part, where
from thalweg.jit.vector_masks import first_lanes, lanes_of

FORWARD, BACKWARD = 0, 1


@fast
def train_net(job: Job, shard: Shard, batch: int) -> None:
    """Train a net on one micro-batch; with `only_loss`, add up its loss alone."""
    size = job.micro_batch
    first = batch * size
    last = min(first + size, job.rows)
    listed = nowhere(job.indices)
    if shard.embedding and not job.only_loss:
        listed = list_touched(job, shard.embedding[0], first, last)
    if shard.ascends:
        go_over_uphill(job, shard, first, last, listed)
    else:
        go_over(job, shard, first, last, listed)
    if job.only_loss:
        return
    for p in range(shard.part_count):
        part = shard.parts[p]
        if part.due[batch] != 0:
            if shard.embedding:
                update_with_embedding(shard, shard.embedding[0], batch, listed)
            else:
                update(shard, part, batch, listed)


@fast
def go_over_uphill(job: Job, shard: Shard, first: int, last: int, listed: Pointer[Int32]) -> None:
    """Add the gradient uphill of the weights, where the first of two passes says that is."""
    begun = shard.keep[0] & 1 != 0
    set_aside(shard, nowhere(listed), begun)
    if shard.embedding:
        set_aside(shard.embedding[0], listed, begun)
    go_over(job, shard, first, last, listed)
    if shard.embedding:
        scale_net(shard, shard.embedding[0], listed)
        go_up(shard.embedding[0], listed)
        begin_anew(shard.embedding[0], listed)
    else:
        scale_runs(shard, listed)
    go_up(shard, nowhere(listed))
    begin_anew(shard, nowhere(listed))
    keep_losses(shard.loss_before, shard.output)
    go_over(job, shard, first, last, listed)
    restore_losses(shard.loss_before, shard.output)
    come_back(shard, nowhere(listed), begun)
    if shard.embedding:
        come_back(shard.embedding[0], listed, begun)


@fast
def go_over(job: Job, shard: Shard, first: int, last: int, listed: Pointer[Int32]) -> None:
    """Add the losses and the gradient of some rows; with `only_loss`, the losses alone."""
    only_loss = job.only_loss
    layers, output = shard.layers, shard.output
    lowest = layers[0]
    tiles = lowest.stride // LANES
    binned = job.binned != 0
    # Behind the weights of the dense columns lie those of bins.
    bins_at = lowest.inputs * lowest.units
    if binned:
        make_tables(job, lowest.weights + bins_at, lowest.units, tiles, shard.bin_scores)
        if not only_loss:
            empty_sums(job, shard.bin_sums, tiles)
    if not only_loss:
        begin(shard)
        for k in range(1, shard.layer_count):
            transpose(layers[k])
    start = first
    while start < last:
        rows = min(job.chunk, last - start)
        if job.gather_by_chunk:
            gather_rows(job, start, start + rows)
        if binned:
            place_rows(job, start, rows)
        forward_first(job, shard, start, rows)
        for k in range(1, shard.layer_count):
            drop_units(layers[k - 1], start)
            forward_layer(job, shard, k, rows)
        output.at = start
        output.rows_here = rows
        call_kernel(job.loss, job, output)
        if not only_loss:
            above = shard.layer_count - 1
            if output.by_feature:
                backward_score(shard, start, rows)
            else:
                sum_biases(output, layers[above], rows)
                backward_layer(job, shard, above, start, rows)
            while above > 1:
                above -= 1
                backward_layer(job, shard, above, start, rows)
            backward_first(job, shard, start, rows, listed)
        start += rows
    if binned and not only_loss:
        end_gradient(job, shard.bin_sums, tiles, lowest.gradient + bins_at, lowest.units)


@fast
def begin(shard: Shard) -> None:
    """Set the gradient to 0 after an update."""
    if shard.keep[0] == ALL:
        return
    zero = filled(shard.gradient, 0.0)
    for at in range(0, (shard.dense_vectors + shard.sparse_vectors) * LANES, LANES):
        store(shard.gradient + at, zero)
    shard.keep[0] = ALL


@fast
def transpose(layer: Layer) -> None:
    """Put the weights with a row for each unit, so that its inputs can be in lanes."""
    inputs, units = layer.inputs, layer.units
    beside = (inputs + LANES - 1) // LANES * LANES
    weights, out = layer.weights, layer.transposed
    for i in range(0, inputs, LANES):
        here = min(LANES, inputs - i)
        for u in range(units):
            place = out + (u * beside + i)
            source = weights + (i * units + u)
            for k in range(here):
                place[k] = source[k * units]


@fast
def forward_first(job: Job, shard: Shard, start: int, rows: int) -> None:
    """Sums and activations of the first layer."""
    layer = shard.layers[0]
    units, stride, inputs = layer.units, layer.stride, layer.inputs
    sums, weights = layer.sums, layer.weights
    x = job.dense + (start * job.dense_stride + 1)
    for at in range(0, stride, LANES):
        multiply(
            job, x, job.dense_stride, 1, rows, weights + at, units, inputs, sums + at, stride,
            lanes_of(0), 0,
        )  # fmt: skip
    if job.binned != 0:
        forward_binned(job, shard.bin_scores, stride // LANES, start, rows, sums)
    if shard.embedding:
        add_sparse(job, shard.embedding[0].weights, stride, start, rows, sums)
    layer.rows_here = rows
    call_kernel(layer.activation, layer, FORWARD)


@fast
def forward_layer(job: Job, shard: Shard, k: int, rows: int) -> None:
    """Sums and activations of a layer above the first; of the last, scores."""
    below, layer = shard.layers[k - 1], shard.layers[k]
    a, inputs, units = below.active, layer.inputs, layer.units
    scores = k + 1 == shard.layer_count
    if scores and shard.output.by_feature:
        whole = inputs // LANES * LANES
        bias = layer.bias[0]
        out = shard.output.scores
        for i in range(rows):
            row = a + i * below.stride
            out[i] = dense_dot(row, layer.weights, whole, first_lanes(inputs - whole)) + bias
        return
    stride, sums = layer.stride, layer.sums
    for at in range(0, stride, LANES):
        w, z = layer.weights + at, sums + at
        multiply(
            job, a, below.stride, 1, rows, w, units, inputs, z, stride, lanes_of(0), 0
        )  # fmt: skip
    if scores:
        for at in range(0, stride, LANES):
            bias = load(layer.bias + at)
            for i in range(rows):
                store(sums + (i * stride + at), load(sums + (i * stride + at)) + bias)
        return
    layer.rows_here = rows
    call_kernel(layer.activation, layer, FORWARD)


@fast
def backward_score(shard: Shard, start: int, rows: int) -> None:
    """Gradient of the last layer's weights where it has one unit, and dL/dz of the layer below."""
    top = shard.layer_count - 1
    layer, below = shard.layers[top], shard.layers[top - 1]
    inputs, stride = layer.inputs, below.stride
    by_score = shard.output.scores
    found = 0.0
    for i in range(rows):
        found += by_score[i]
    layer.bias_gradient[0] = layer.bias_gradient[0] + found
    for at in range(0, stride, LANES):
        here = first_lanes(inputs - at)
        w = load_part(layer.weights + at, here)
        g = load_part(layer.gradient + at, here)
        place = below.active + at
        for i in range(rows):
            r = splat(by_score[i])
            g = fma(load(place), r, g)
            store(place, r * w)
            place += stride
        store_part(layer.gradient + at, g, here)
    below.rows_here = rows
    drop_units(below, start)
    call_kernel(below.activation, below, BACKWARD)


@fast
def sum_biases(output: Shard, layer: Layer, rows: int) -> None:
    """Add dL/dz of several scores to the gradient of their biases, and make it 0 beyond them."""
    zero = filled(layer.bias, 0.0)
    stride = layer.stride
    for at in range(0, stride, LANES):
        here = first_lanes(layer.units - at)
        g = zero
        for i in range(rows):
            place = output.scores + (i * stride + at)
            r = where(here, load(place), zero)
            store(place, r)
            g = g + r
        store(layer.bias_gradient + at, load(layer.bias_gradient + at) + g)


@fast
def backward_layer(job: Job, shard: Shard, k: int, start: int, rows: int) -> None:
    """Gradient of the weights of a layer above the first, and dL/dz of the layer below."""
    below, layer = shard.layers[k - 1], shard.layers[k]
    inputs, units, stride = layer.inputs, layer.units, layer.stride
    delta, active, beside = layer.active, below.active, below.stride
    every = lanes_of(ALL)
    for at in range(0, stride, LANES):
        g = layer.gradient + at
        multiply(
            job, active, 1, beside, inputs, delta + at, stride, rows, g, units, every, 0
        )  # fmt: skip
    for at in range(0, beside, LANES):
        multiply(
            job, delta, stride, 1, rows, layer.transposed + at, beside, units, active + at, beside,
            lanes_of(0), 0,
        )  # fmt: skip
    below.rows_here = rows
    drop_units(below, start)
    call_kernel(below.activation, below, BACKWARD)


@fast
def backward_first(job: Job, shard: Shard, start: int, rows: int, listed: Pointer[Int32]) -> None:
    """Gradient of the first layer's weights; that of bins into their tables."""
    layer = shard.layers[0]
    units, stride, delta = layer.units, layer.stride, layer.active
    x = job.dense + (start * job.dense_stride + 1)
    for at in range(0, stride, LANES):
        multiply(
            job, x, 1, job.dense_stride, layer.inputs, delta + at, stride, rows,
            layer.gradient + at, units, lanes_of(ALL), 0,
        )  # fmt: skip
    if job.binned != 0:
        backward_binned(job, shard.bin_sums, stride // LANES, start, rows, delta)
    if shard.embedding:
        embedding = shard.embedding[0]
        embedding.scores = delta
        backward_sparse(job, embedding, start, rows, listed)
        keep = embedding.keep
        for tile in range(stride // LANES):
            keep[tile] = ALL
