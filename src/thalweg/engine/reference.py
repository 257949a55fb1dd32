"""The reference engine: NumPy, written to be read. Every other engine is measured against it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from thalweg.data.rows import Rows
from thalweg.engine.contract import Group, Outcome, State, Tables
from thalweg.losses.over_runs import LossOverRuns
from thalweg.penalties import PENALTIES


def advance(
    block: Rows, state: State, tables: Tables, loss: LossOverRuns, stop: Callable[[], bool]
) -> Outcome:
    """Train all runs on the block, in place (see `thalweg.engine.contract`).

    For each micro-batch: ``Z = X W``, ``R = w · slope(Z, y)``, ``G += Xᵀ R``; and for each group
    that is due, ``g = scale · G + l2 · W``, ``W −= step(g, states)``, ``G = 0``.
    """
    batch_loss = np.zeros(len(state.alive))
    weight = 0.0
    frozen: dict[int, int] = {}
    updates = [0] * len(state.groups)
    with np.errstate(all="ignore"):  # a run that overflows is found by its weights
        for i, rows in enumerate(block.chunks(tables.micro_batch)):
            if stop():
                return Outcome(batch_loss, weight, frozen, micro_batches=i, complete=False)
            z = rows.scores(state.weights)
            counted = rows.loss_weight > 0  # 0 · inf is neither loss nor slope
            batch_loss += rows.loss_weight[counted] @ loss.value(z, rows.target)[counted]
            weight += float(rows.loss_weight.sum())
            slopes = loss.slope(z, rows.target)
            slopes *= rows.loss_weight[:, None].astype(slopes.dtype)
            slopes[~counted] = 0
            state.gradient += rows.gradient(slopes)
            for j, group in enumerate(state.groups):
                if tables.due[i, j]:
                    coefficients = tables.coefficients[j][updates[j]]
                    for run in _update(
                        state, group, tables.scale[i, j], coefficients, tables.l2, loss.columns
                    ):
                        frozen.setdefault(run, updates[j])
                    updates[j] += 1
    return Outcome(batch_loss, weight, frozen, micro_batches=len(tables.due), complete=True)


def _update(
    state: State,
    group: Group,
    scale: float,
    coefficients: NDArray[np.float64],
    l2: NDArray[np.float64],
    columns: int,
) -> list[int]:
    """Update one group's weights; freeze and return the runs that overflowed."""
    dtype = state.weights.dtype
    span = slice(group.runs.start * columns, group.runs.stop * columns)
    w, g = state.weights[:, span], state.gradient[:, span]
    g *= dtype.type(scale)
    strength = np.repeat(l2[group.runs], columns).astype(dtype)
    if strength.any():
        g[1:] += PENALTIES["l2"].slope(w[1:], strength)
    u, *states = group.optimizer.step(
        g, *group.states, *np.repeat(coefficients, columns, axis=1).astype(dtype)
    )
    new = w - u
    # An infinite state counts too: Adam divided by it would stand still for ever, and look sound.
    columns_finite = np.all([np.isfinite(array).all(axis=0) for array in (new, *states)], axis=0)
    finite = columns_finite.reshape(-1, columns).all(axis=1)
    go_on = state.alive[group.runs] & finite
    if go_on.all():
        w[:] = new
        group.states = states
    else:
        kept = np.repeat(go_on, columns)
        np.copyto(w, new, where=kept)
        for old, fresh in zip(group.states, states, strict=True):
            np.copyto(old, fresh, where=kept)
    g[:] = 0
    lost = np.flatnonzero(state.alive[group.runs] & ~finite) + group.runs.start
    state.alive[lost] = False
    return [int(run) for run in lost]
