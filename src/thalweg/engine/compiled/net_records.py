"""The records of a net's layers: where their parameters lie in a shard, and room for a chunk.

A shard of a net is one run. Its biases are the shard's dense weights and all others its sparse
ones, which every update steps; each of both is contiguous, and begins on a cache line. The weights
of sparse columns are a shard beside it, whose lanes are the units of the first layer.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.engine.compiled import kernel_records
from thalweg.engine.compiled.shard_records import describe
from thalweg.engine.compiled.shards import Shard
from thalweg.jit.aligned_arrays import zeros
from thalweg.jit.records import LANES, Record
from thalweg.predictors.dropout import Dropout, layer_key, threshold


def rounded(count: int) -> int:
    """Return the next multiple of a vector's lanes."""
    return -(-count // LANES) * LANES


def describe_net(record: Record, shard: Shard, activation: int) -> None:
    """Give a shard's record, or another thread's copy of it, layers and scores of its own.

    Args:
        record: with weights; the gradient's address may be 0, of a net that is only judged.
        shard: of the net.
        activation: the address of its kernel.
    """
    net = shard.net
    assert net is not None
    sizes = net.architecture.hidden
    inputs = [net.dense - 1, *sizes]
    numbers = np.array([*net.architecture.activation_numbers.values(), 0.0], shard.dtype)
    fresh = shard.parts[0].record if shard.parts else None
    layers = []
    for k, (below, units) in enumerate(zip(inputs, [*sizes, net.columns], strict=True), 1):
        last = k == len(inputs)
        layer = Record(kernel_records.Layer)
        weights = _at(shard, "dense" if k == 1 else f"layer {k}")
        bias = _at(shard, "intercept" if last else f"bias {k}")
        layer.set(
            inputs=below,
            units=units,
            stride=rounded(units),
            weights=_address(record, "weights", weights, shard),
            gradient=_address(record, "gradient", weights, shard),
            bias=_address(record, "weights", bias, shard),
            bias_gradient=_address(record, "gradient", bias, shard),
            new_weights=0 if fresh is None else _address(fresh, "new_weights", weights, shard),
            new_bias=0 if fresh is None else _address(fresh, "new_weights", bias, shard),
            activation=0 if last else activation,
            numbers=numbers,
        )
        layers.append(layer)
    output = Record(kernel_records.Shard)
    describe(output, 1, net.columns, by_feature=net.columns == 1, dtype=shard.dtype)
    record.inner = (*layers, output)
    beside = shard.embedding
    record.set(
        layers=np.array([layer.address for layer in layers], np.int64),
        layer_count=len(layers),
        embedding=None if beside is None else np.array([beside.record.address], np.int64),
        output=output.array,
    )


def put_dropout(record: Record, dropout: Dropout | None, dtype: Any) -> None:
    """Give the layers of a net's record the dropout of its run on a block; None: it has none."""
    hidden = record.inner[:-2]  # without the last layer and the scores
    for k, layer in enumerate(hidden, 1):
        if dropout is None:
            layer.set(drop_below=0)
            continue
        layer.set(
            drop_below=threshold(dropout.rate),
            drop_key=layer_key(dropout.seed, k),
            drop_scale=np.array([1 / (1 - dropout.rate)], dtype),
            rows_before=dropout.rows_before,
        )


def make_layer_room(record: Record, job: Record) -> None:
    """Allocate room for the sums and activations of a chunk of rows, if there is too little."""
    *layers, output = record.inner
    rows, dtype = job.get("chunk") + LANES, job.kept["target"].dtype
    make_tables(record, job, layers[0].get("stride"))
    if "scores" in output.kept and len(output.kept["scores"]) >= rows:
        return
    width = 1 if output.get("by_feature") else output.get("padded")
    scores = zeros((rows, width), dtype)
    output.set(scores=scores)
    for k, layer in enumerate(layers):
        last = k + 1 == len(layers)
        room = (rows, layer.get("stride"))
        layer.set(
            sums=scores if last else zeros(room, dtype),
            active=scores if last else zeros(room, dtype),
        )
        if k:
            layer.set(transposed=zeros((layer.get("units"), rounded(layer.get("inputs"))), dtype))


def make_tables(record: Record, job: Record, columns: int) -> None:
    """Allocate the tables of numbers in bins, of so many columns or units, if there are too few."""
    if not job.get("binned"):
        return
    shape = (int(job.kept["bin_starts"][-1]) * columns + LANES,)  # a row more than there are
    if "bin_scores" not in record.kept or record.kept["bin_scores"].shape != shape:
        dtype = job.kept["target"].dtype
        record.set(bin_scores=zeros(shape, dtype), bin_sums=zeros(shape, dtype))


def sums_of(record: Record) -> NDArray[np.float64]:
    """Return where a shard's record adds up its losses."""
    return (record.inner[-1] if record.inner else record).kept["loss_sums"]


def _at(shard: Shard, block: str) -> int:
    """Return how many elements a block of the layout is behind the shard's first weight."""
    assert shard.net is not None
    first = shard.net.layout.places[block].start
    if first < shard.dense:
        return int(first)
    return int(first - shard.dense + shard.dense_vectors * LANES)


def _address(record: Record, name: str, elements: int, shard: Shard) -> int:
    base = record.get(name)
    return base + elements * np.dtype(shard.dtype).itemsize if base else 0
