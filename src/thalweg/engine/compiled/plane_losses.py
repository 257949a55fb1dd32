"""The losses of a net with one hidden layer over a plane of its parameters, by kernels."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from thalweg.engine.compiled.job import job_over
from thalweg.engine.compiled.kernel_records import LANES, OnPlane, Record, Shard
from thalweg.engine.compiled.kernels import Kernel
from thalweg.engine.compiled.shards import describe, zeros
from thalweg.engine.contract import Numbers
from thalweg.engine.on_plane import NetOnPlane, Told
from thalweg.losses.over_runs import LossOverRuns

_WORK = 2e8  # activations of a call, some tenths of a second: then progress is told
_LEAST = 8  # tiles of a call of a thread, if there are as many
_BYTES = 2**24  # of the weights that leave the units at the points of one call


def losses_on_plane(
    net: NetOnPlane,
    loss: LossOverRuns,
    points: Numbers,
    dtype: np.dtype[np.floating[Any]],
    kernel: Kernel,
    of_loss: int,
    threads: int,
    each: Callable[[Callable[[Any], Any], Sequence[Any]], Iterable[Any]],
    told: Told,
) -> Numbers:
    """Return Σ w · loss over the rows ``[p]`` at points ``[p, 2]``.

    Args:
        net: rows, and their sums along the axes.
        loss: over the scores.
        points: coordinates.
        dtype: of the sums, scores and each row's loss; sums over rows are float64.
        kernel: of the net's activation (`kernels.plane_kernel`).
        of_loss: the address of the loss's kernel.
        threads: how many to use.
        each: calls a function with each item, on the threads.
        told: told which share is done; what it raises ends the work.
    """
    units, outputs = net.leaving.shape[1:]
    sums = np.ascontiguousarray(net.sums, dtype)
    job = job_over(net.rows, loss, of_loss, max(1, len(net.rows)), dtype)
    numbers = np.array([*net.architecture.activation_numbers.values(), 0.0], dtype)
    tiles = -(-len(points) // LANES)
    filled = np.zeros((tiles * LANES, 2))
    filled[: len(points)] = points
    work = len(net.rows) * units * LANES
    size = int(min(_BYTES / (units * outputs * LANES * dtype.itemsize), _WORK / max(1, work)))
    size = max(1, min(max(size, _LEAST), -(-tiles // threads)))
    pieces = [slice(at, min(at + size, tiles)) for at in range(0, tiles, size)]
    found = np.empty(tiles * LANES)

    def evaluate(piece: slice) -> None:
        own = filled[piece.start * LANES : piece.stop * LANES]
        record = _record(net, own, sums, numbers, job)
        kernel(job.address, record.address)
        heights = record.kept["heights"]
        if loss.loss.grouped:
            each_point = heights[:, :LANES]
        else:
            each_point = heights.reshape(len(heights), LANES, outputs).mean(axis=2)
        found[piece.start * LANES : piece.stop * LANES] = each_point.ravel()

    for first in range(0, len(pieces), threads):
        some = pieces[first : first + threads]
        for _ in each(evaluate, some):
            pass
        told(some[-1].stop / tiles)
    return found[: len(points)]


def _record(net: NetOnPlane, points: Numbers, sums: Any, numbers: Any, job: Record) -> Record:
    """Return the record of some tiles of 16 points, with sums of losses and room of its own."""
    units, outputs = net.leaving.shape[1:]
    dtype, tiles = sums.dtype, len(points) // LANES
    leaving, constant = net.at(points)
    in_lanes = leaving.reshape(tiles, LANES, units, outputs).transpose(0, 2, 3, 1)
    biases = constant.reshape(tiles, LANES, outputs).transpose(0, 2, 1)
    scored = Record(Shard)
    describe(scored, LANES, outputs, by_feature=False, dtype=dtype)
    width = scored.get("padded")
    scored.set(scores=zeros((job.get("chunk"), width), dtype))
    record = Record(OnPlane)
    record.inner = (scored,)
    record.set(
        units=units,
        outputs=outputs,
        tiles=tiles,
        sums=sums,
        along=_aligned(points.reshape(tiles, LANES, 2).transpose(0, 2, 1), dtype),
        leaving=_aligned(in_lanes, dtype),
        constant=_aligned(biases, dtype),
        shape_numbers=numbers,
        heights=zeros((tiles, width), np.float64),
        acts=zeros((units, LANES), dtype),
        apart=zeros(LANES, dtype),
        scored=scored.array,
    )
    return record


def _aligned(values: Numbers, dtype: Any) -> Any:
    made = zeros(values.shape, dtype)
    made[:] = values
    return made


__all__ = ["losses_on_plane"]
