"""Losses over a plane of parameters by kernels: linear scores, nets with one hidden layer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from thalweg.engine.compiled.job import job_over
from thalweg.engine.compiled.kernel_records import PLANE_ROWS, PLANE_TILES, OnPlane, Shard
from thalweg.engine.compiled.kernels import Kernel
from thalweg.engine.compiled.shard_records import describe
from thalweg.engine.contract import Numbers
from thalweg.engine.on_plane import NetOnPlane, ScoresOnPlane, Told
from thalweg.jit.aligned_arrays import zeros
from thalweg.jit.records import LANES, Record
from thalweg.losses.over_runs import LossOverRuns

_WORK = 2e8  # activations or losses of a call, some tenths of a second: then progress is told
_LEAST = 8  # tiles of a call of a thread, if there are as many
_BYTES = 2**24  # of the weights that leave the units at the points of one call
_PRODUCTS = 8  # multiplications of a deeper layer that take as long as an activation

Each = Callable[[Callable[[Any], Any], Sequence[Any]], Iterable[Any]]


def score_losses(
    of: ScoresOnPlane,
    loss: LossOverRuns,
    points: Numbers,
    kernel: Kernel,
    threads: int,
    each: Each,
    told: Told,
) -> Numbers:
    """Return Σ w · loss over the rows ``[p]`` at points ``[p, 2]``, of linear scores.

    Args:
        of: rows, and their scores along the axes, whose dtype losses are computed in; sums over
            rows are float64.
        loss: over the scores.
        points: coordinates.
        kernel: of the loss (`kernels.plane_loss_kernel`).
        threads: how many to use.
        each: calls a function with each item, on the threads.
        told: told which share is done; what it raises ends the work.
    """
    sums = np.ascontiguousarray(of.sums)
    dtype, columns = sums.dtype, sums.shape[2]
    job = job_over(of.rows, loss, 0, max(1, len(of.rows)), dtype)

    def evaluate(own: Numbers) -> Numbers:
        tiles = len(own) // LANES
        record = Record(OnPlane)
        heights: Numbers = np.asarray(zeros((tiles, LANES), np.float64), np.float64)
        record.set(
            outputs=columns,
            tiles=tiles,
            sums=sums,
            along=_along(own, dtype),
            heights=heights,
            apart=zeros((columns, LANES), dtype),
            partial=zeros((PLANE_TILES, LANES), dtype),
        )
        kernel(job.address, record.address)
        return heights

    size = int(_WORK / max(1, len(of.rows) * columns * LANES))
    return _over_tiles(points, size, evaluate, threads, each, told)


def net_losses(
    net: NetOnPlane,
    loss: LossOverRuns,
    points: Numbers,
    kernel: Kernel,
    of_loss: int,
    threads: int,
    each: Each,
    told: Told,
) -> Numbers:
    """Return Σ w · loss over the rows ``[p]`` at points ``[p, 2]``, of a net.

    Args:
        net: rows, and their sums along the axes.
        loss: over the scores.
        points: coordinates.
        kernel: of the net's activation (`kernels.plane_kernel`).
        of_loss: the address of the loss's kernel.
        threads: how many to use.
        each: calls a function with each item, on the threads.
        told: told which share is done; what it raises ends the work.
    """
    outputs, units = net.leaving.shape[2], net.sums.shape[2]
    sums = np.ascontiguousarray(net.sums)
    dtype = sums.dtype
    job = job_over(net.rows, loss, of_loss, max(1, len(net.rows)), dtype)
    numbers = np.array([*net.architecture.activation_numbers.values(), 0.0], dtype)

    def evaluate(own: Numbers) -> Numbers:
        make = _deep_record if net.between else _record
        record = make(net, own, sums, numbers, job)
        kernel(job.address, record.address)
        heights: Numbers = record.kept["heights"]
        if loss.loss.grouped:
            return np.asarray(heights[:, :LANES])
        return np.asarray(heights.reshape(len(heights), LANES, outputs).mean(axis=2))

    deeper = sum(weights[0].size for weights, _ in net.between)
    work = len(net.rows) * (units + deeper / _PRODUCTS) * LANES
    size = int(min(_BYTES / (units * outputs * LANES * dtype.itemsize), _WORK / max(1, work)))
    return _over_tiles(points, size, evaluate, threads, each, told)


def _over_tiles(
    points: Numbers,
    size: int,
    evaluate: Callable[[Numbers], Numbers],
    threads: int,
    each: Each,
    told: Told,
) -> Numbers:
    """Return what is computed of each point, `size` tiles of 16 points in a call of a thread."""
    tiles = -(-len(points) // LANES)
    filled = np.zeros((tiles * LANES, 2))
    filled[: len(points)] = points
    size = max(1, min(max(size, _LEAST), -(-tiles // threads)))
    pieces = [slice(at * LANES, (at + size) * LANES) for at in range(0, tiles, size)]
    found = np.empty(tiles * LANES)

    def put(piece: slice) -> None:
        found[piece] = evaluate(filled[piece]).ravel()

    for first in range(0, len(pieces), threads):
        some = pieces[first : first + threads]
        for _ in each(put, some):
            pass
        told(min(1.0, some[-1].stop / (tiles * LANES)))
    return found[: len(points)]


def _along(points: Numbers, dtype: Any) -> Any:
    """Return the coordinates of tiles: 16 along the first axis, then 16 along the second."""
    return _aligned(points.reshape(-1, LANES, 2).transpose(0, 2, 1), dtype)


def _record(net: NetOnPlane, points: Numbers, sums: Any, numbers: Any, job: Record) -> Record:
    """Return the record of some tiles of 16 points, with sums of losses and room of its own."""
    units, outputs = net.leaving.shape[1:]
    dtype, tiles = sums.dtype, len(points) // LANES
    leaving, constant = net.at(points)
    in_lanes = leaving.reshape(tiles, LANES, units, outputs).transpose(0, 2, 3, 1)
    biases = constant.reshape(tiles, LANES, outputs).transpose(0, 2, 1)
    record = _of_tiles(net, points, sums, numbers, job)
    record.set(
        leaving=_aligned(in_lanes, dtype),
        constant=_aligned(biases, dtype),
        acts=zeros((units, LANES), dtype),
        apart=zeros(LANES, dtype),
    )
    return record


def _deep_record(net: NetOnPlane, points: Numbers, sums: Any, numbers: Any, job: Record) -> Record:
    """Return the same of a net with several hidden layers."""
    dtype, every = sums.dtype, [*net.between, (net.leaving, net.constant)]
    behind = np.concatenate(
        [np.concatenate([b[:, None], w], axis=1).transpose(2, 1, 0).ravel() for w, b in every]
    )
    widths = np.array([w.shape[1] for w, _ in every] + [net.leaving.shape[2]], np.int64)
    later, widest = len(behind) // 3, int(widths.max())
    record = _of_tiles(net, points, sums, numbers, job)
    record.set(
        leaving=behind.astype(dtype),
        constant=zeros((later, LANES), dtype),
        layers=len(every),
        widths=widths,
        widest=widest,
        later=later,
        acts=zeros((2 * PLANE_ROWS * widest, LANES), dtype),
    )
    return record


def _of_tiles(net: NetOnPlane, points: Numbers, sums: Any, numbers: Any, job: Record) -> Record:
    """Return the record of some tiles without the weights behind the first layer."""
    outputs, dtype, tiles = net.leaving.shape[2], sums.dtype, len(points) // LANES
    scored = Record(Shard)
    describe(scored, LANES, outputs, by_feature=False, dtype=dtype)
    width = scored.get("padded")
    scored.set(scores=zeros((job.get("chunk"), width), dtype))
    record = Record(OnPlane)
    record.inner = (scored,)
    record.set(
        units=sums.shape[2],
        outputs=outputs,
        tiles=tiles,
        sums=sums,
        along=_along(points, dtype),
        shape_numbers=numbers,
        heights=zeros((tiles, width), np.float64),
        scored=scored.array,
    )
    return record


def _aligned(values: Numbers, dtype: Any) -> Any:
    made = zeros(values.shape, dtype)
    made[:] = values
    return made


__all__ = ["net_losses", "score_losses"]
