"""The records of an optimizer's tensors: what its step takes at once, of each part of a shard.

A tensor is the matrix or the bias of a layer, or all weights of a run (`Optimizer.over`). Its
weights may lie apart: those of dense columns, of sparse ones, of lanes that no penalty acts on.
Each such piece has a step record, whose coefficients are followed by the number of the tensor's
weights, by whether penalties act on the piece, and by the sums over the tensor.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from thalweg.engine.compiled import kernel_records
from thalweg.engine.compiled.generate import traced_step
from thalweg.engine.compiled.matrix_step import MatrixStep
from thalweg.engine.compiled.shards import Part, Shard, last_lanes
from thalweg.engine.contract import Array, State
from thalweg.jit.aligned_arrays import zeros
from thalweg.jit.records import ALL, LANES, Record
from thalweg.predictors import Layout
from thalweg.predictors.parameter_layout import Places


def tensors_of(over: str, layout: Layout) -> Mapping[str, Places]:
    """Return the rows of what a step takes at once, by name."""
    return {"": slice(0, layout.rows)} if over == "run" else layout.tensors


def describe_tensors(shard: Shard, part: Part, state: State) -> None:
    """Give a part's record the tensors of its optimizer, if that is over more than one weight."""
    optimizer, layout = part.optimizer, state.layout
    if not optimizer.over or shard.above:  # an embedding's weights are among those of its net
        return
    ends = traced_step(optimizer, np.dtype(shard.dtype).name).pass_ends
    sums = ends[-1] if ends else 0
    beside = shard.embedding
    lanes, runs = shard.width, shard.padded // shard.width
    if shard.by_feature:
        lanes, runs = LANES + (0 if beside is None else beside.columns), 1
    step = shard.padded + (0 if beside is None else beside.padded)
    tensors = []
    for name, rows in tensors_of(optimizer.over, layout).items():
        totals = zeros((max(1, sums), step), np.float64)
        places = np.arange(layout.rows)[rows]
        pieces = []
        for some in _apart(places, shard, layout):
            if beside is not None and some[0] >= beside.above:
                own = beside, beside.parts[0]
                piece = _piece(*own, 0, beside.sparse, True, totals[:, shard.padded :])
                own[1].pieces.append(piece)
            else:
                pulled = bool(layout.penalised[some[0]])
                piece = _piece(shard, part, int(some[0]), len(some), pulled, totals)
                part.pieces.append(piece)
            piece.kept["coefficients"][len(optimizer.coefficient_names)] = len(places) * shard.width
            pieces.append(piece)
        tensor = Record(kernel_records.Tensor)
        tensor.set(
            pieces=np.array([piece.address for piece in pieces], np.int64),
            piece_count=len(pieces),
            totals=totals,
            totals_step=step,
            lanes=lanes,
            runs=runs,
        )
        if optimizer.over == "matrix" and name in layout.matrices:
            (piece,) = pieces
            group = state.groups[part.group]
            made = MatrixStep(shard, part, piece, layout, name, group)
            part.matrices.append(made)
            tensor.set(by_numpy=made.address)
            new = ("new_states", "new_state_step")  # which are there when the kernel goes on
            piece.set(**dict(zip(("states", "state_step"), map(piece.get, new), strict=True)))
        tensor.inner = tuple(pieces)
        tensors.append(tensor)
    part.record.inner = tuple(tensors)
    part.record.set(
        tensors=np.array([tensor.address for tensor in tensors], np.int64),
        tensor_count=len(tensors),
        passes=len(ends),
        pass_ends=np.array([*ends, 0], np.int64),
    )


def _apart(rows: NDArray[np.intp], shard: Shard, layout: Layout) -> list[NDArray[np.intp]]:
    """Divide rows where they do not follow each other, at the first sparse one and by penalties."""
    above = layout.rows if shard.embedding is None else shard.embedding.above
    kinds = np.stack(
        [
            np.arange(len(rows)) - rows,
            rows < shard.dense,
            rows < above,
            layout.penalised[rows],
        ]
    )
    ends = np.flatnonzero((np.diff(kinds) != 0).any(axis=0)) + 1
    return [some for some in np.split(rows, ends) if len(some)]


def _piece(shard: Shard, part: Part, first: int, rows: int, pulled: bool, totals: Array) -> Record:
    """Describe some rows of a part's weights that lie side by side.

    Args:
        shard: they are in.
        part: they are of.
        first: row of the shard.
        rows: how many.
        pulled: whether penalties act on them.
        totals: room for the sums over the whole tensor.
    """
    own, item = part.record, np.dtype(shard.dtype).itemsize
    at = first * shard.padded
    count, last = rows, ALL
    if shard.by_feature:
        dense = first < shard.dense
        at = first if dense else first - shard.dense + shard.dense_vectors * LANES
        count, last = -(-rows // LANES), last_lanes(rows)
    behind = len(part.optimizer.coefficient_names)
    numbers = zeros((behind + 2 + len(totals), own.get("width")), shard.dtype)
    numbers[behind + 1] = pulled
    piece = Record(kernel_records.Step)
    fresh = own.get("new_weights") + at * item
    piece.set(
        count=count,
        tiles=shard.padded // LANES,
        stride=shard.padded,
        weights=shard.record.get("weights") + at * item,
        gradient=fresh,  # where it is put when it is ready
        states=own.get("states") + at * item,
        state_step=own.get("state_step"),
        new_weights=fresh,
        new_states=own.get("new_states") + at * item,
        new_state_step=own.get("new_state_step"),
        coefficients=numbers,
        width=own.get("width"),
        mean_factor=np.ones(1, shard.dtype),
        intercept=0 if pulled else ALL,
        top=0 if pulled else count,
        l2=zeros(shard.padded, shard.dtype),
        check=own.get("check"),
        last=last,
        apart=int(shard.by_feature),
        totals=totals,
        totals_step=totals.strides[0] // totals.itemsize,
    )
    return piece
