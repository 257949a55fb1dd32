"""The reference engine: NumPy, written to be read. Every other engine is measured against it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource
from thalweg.data.rows import Rows
from thalweg.engine.contract import (
    Array,
    BlockUpdates,
    Group,
    GroupUpdates,
    Numbers,
    Outcome,
    R,
    State,
    T,
    Work,
    once_true,
    updates_all_weights,
)
from thalweg.engine.on_plane import NetOnPlane, ScoresOnPlane, Told, losses_on_plane
from thalweg.engine.own_row_weights import OwnRowWeights
from thalweg.losses.over_runs import LossOverRuns
from thalweg.models.evaluation import judged_rows, split_losses
from thalweg.optimizers import Optimizer
from thalweg.penalties import PENALTIES
from thalweg.predictors import Layout, Network, Predictor
from thalweg.predictors.parameter_layout import Places

_CHUNK = 8192  # rows of a gradient that are worked on at a time


class Reference:
    """The reference as an engine (see `thalweg.engine.contract`)."""

    name = "reference"

    def __call__(
        self,
        block: Rows,
        state: State,
        updates: BlockUpdates,
        loss: LossOverRuns,
        stop: Callable[[], bool],
    ) -> Outcome:
        """Train all runs on the block, in place; `stop` is asked before each micro-batch."""
        state.begun = True
        return advance(block, state, updates, loss, stop)

    def train(
        self, works: Sequence[Work], loss: LossOverRuns, stop: Callable[[], bool]
    ) -> list[Outcome]:
        """Do the works one after the other."""
        ask = once_true(stop)
        return [self(work.rows, work.state, work.updates, loss, ask) for work in works]

    def side_by_side(self, function: Callable[[T], R], items: Sequence[T]) -> list[R]:
        """Call the function with one item after the other: NumPy has all cores."""
        return [function(item) for item in items]

    def losses(
        self,
        rows: RowSource,
        weights: Array,
        loss: LossOverRuns,
        predictor: Predictor | None = None,
    ) -> Numbers:
        """Return the weighted mean loss ``[K]`` of frozen weights on a split."""
        return split_losses(rows, weights, loss, predictor)

    def judged(
        self,
        rows: RowSource,
        weights: Array,
        loss: LossOverRuns,
        predictor: Predictor,
        places: NDArray[np.intp],
    ) -> tuple[Numbers, Numbers]:
        """Return the mean loss of a split ``[K]``, and the weighted losses of some rows."""
        return judged_rows(rows, weights, loss, predictor, places)

    def scores(self, rows: Rows, weights: Array, loss: LossOverRuns, predictor: Predictor) -> Array:
        """Return the raw scores ``[n, K · C]`` of frozen weights."""
        return predictor.scores(rows, weights)

    def losses_on_plane(
        self, of: NetOnPlane | ScoresOnPlane, loss: LossOverRuns, points: Numbers, told: Told
    ) -> Numbers:
        """Return Σ w · loss over the rows ``[p]`` at points of a plane."""
        return losses_on_plane(of, loss, points, told)

    def gradient(
        self, rows: Rows, predictor: Predictor, weights: Array, loss: LossOverRuns
    ) -> tuple[Numbers, Numbers]:
        """Return the mean loss and its gradient, see `mean_gradient`."""
        return mean_gradient(rows, predictor, weights, loss)

    def alone(self) -> AbstractContextManager[object]:
        """Let NumPy have all cores: it does the work."""
        return nullcontext()

    def settle(self, state: State, only_weights: bool = False) -> None:
        """Do nothing: everything is always in `state`."""


REFERENCE = Reference()


def mean_gradient(
    rows: Rows, predictor: Predictor, weights: Array, loss: LossOverRuns
) -> tuple[Numbers, Numbers]:
    """Return Σ w · loss / Σ w ``[K]`` and its derivative by each weight (see the contract)."""
    losses = np.zeros(weights.shape[1] // predictor.layout.columns)
    gradient = np.zeros(weights.shape)
    with np.errstate(all="ignore"):  # an overflow shows in the loss
        for part in rows.chunks(_CHUNK):
            z = np.asarray(predictor.scores(part, weights), weights.dtype)
            value, by_score = weighted(part, z, loss)
            losses += value
            gradient += predictor.gradient(part, weights, by_score)
    total = rows.weight_sum
    return losses / total, gradient / total


def weighted(
    rows: Rows, z: Array, loss: LossOverRuns, own: OwnRowWeights | None = None
) -> tuple[Numbers, Array]:
    """Return Σ w · loss ``[K]`` of scores ``[n, K · C]``, and w · dℓ/dz in their shape.

    With row weights of the runs' own, w is the row's times that.
    """
    if own is not None:
        assert rows.marks is not None
        weight = rows.loss_weight[:, None] * own.of(rows.marks)
        each = np.where(weight > 0, weight * loss.value(z, rows.target), 0)
        wide = np.repeat(weight, z.shape[1] // weight.shape[1], axis=1).astype(z.dtype)
        slope = np.where(wide > 0, wide * loss.gradient(z, rows.target), 0)
        return each.sum(axis=0), slope
    counted = rows.loss_weight > 0  # 0 · inf would be NaN
    every = bool(counted.all())
    value, of_row = loss.value(z, rows.target), rows.loss_weight
    losses = of_row @ value if every else of_row[counted] @ value[counted]
    by_score = loss.gradient(z, rows.target)
    by_score *= of_row[:, None].astype(by_score.dtype)
    if not every:
        by_score[~counted] = 0
    return losses, by_score


def advance(
    block: Rows, state: State, updates: BlockUpdates, loss: LossOverRuns, stop: Callable[[], bool]
) -> Outcome:
    """Train all runs on the block, in place (see `thalweg.engine.contract`).

    For each micro-batch, of a linear predictor: ``Z = X W``, ``R = w · dℓ/dz``, ``G += Xᵀ R``; and
    for each group that is due, ``g = clip(mean_factor · G) + noise + l2 · W`` and the gradients of
    further penalties, ``W −= step(g, states)``, ``G = 0``; then decoupled weight decay, the L1
    penalty's soft threshold and further proximal steps, max-norm, and the average. Lazy weights
    that no row touched since the group's last update stay as they are, in the runs that are not
    `updates_all_weights`.
    """
    batch_loss = np.zeros(len(state.alive))
    weight = 0.0
    frozen: dict[int, int] = {}
    made = [0] * len(state.groups)
    with np.errstate(all="ignore"):  # an overflow shows in the weights
        for i, rows in enumerate(block.chunks(updates.micro_batch)):
            if stop():
                return Outcome(batch_loss, weight, frozen, micro_batches=i, complete=False)
            scores, gradient = _with_dropout(state.predictor, updates, i * updates.micro_batch)
            z = scores(rows, state.weights)
            losses, by_score = weighted(rows, z, loss, updates.own)
            batch_loss += losses
            weight += rows.weight_sum
            own_gradient = gradient(rows, state.weights, by_score)
            if any(own.ascent.any() for own in updates.groups):
                uphill = _uphill(state, updates, own_gradient)
                by_score = weighted(rows, scores(rows, uphill), loss, updates.own)[1]
                own_gradient = gradient(rows, uphill, by_score)
            state.gradient += own_gradient
            for j, group in enumerate(state.groups):
                if rows.sparse is not None:
                    group.touched[rows.sparse.indices] = True
                if updates.due[i, j]:
                    own = updates.groups[j]
                    for run in _update(
                        state, group, updates.mean_factor[i, j], own, made[j], state.layout.columns
                    ):
                        frozen.setdefault(run, made[j])
                    made[j] += 1
    return Outcome(batch_loss, weight, frozen, micro_batches=len(updates.due), complete=True)


def _places(optimizer: Optimizer, state: str, name: str, rows: Places, layout: Layout) -> Places:
    """Return where a state of a tensor lies: where its weights do, but for `squares`."""
    if state not in optimizer.squares:
        return rows
    return layout.squares[optimizer.squares[state]].get(name, slice(0, 0))


def _as_matrix(array: Array, like_weights: bool, shape: tuple[int, ...]) -> Array:
    """Return a state as the step of a matrix, or of a vector, takes it."""
    if like_weights:
        return array.reshape(shape)
    side = round(array.size**0.5)
    return array.reshape(side, side) if array.size else array.reshape(0)


def _uphill(state: State, updates: BlockUpdates, gradient: Array) -> Array:
    """Return the weights at which the runs that ascend take their gradients; the others' stay."""
    found, columns = state.weights.copy(), state.layout.columns
    for group, own in zip(state.groups, updates.groups, strict=True):
        for k, distance in enumerate(own.ascent):
            first = (group.runs.start + k) * columns
            run = slice(first, first + columns)
            length = np.linalg.norm(gradient[:, run])
            if length > 0:
                found[:, run] += found.dtype.type(distance / length) * gradient[:, run]
    return found


def _with_dropout(
    predictor: Predictor, updates: BlockUpdates, row: int
) -> tuple[Callable[..., Array], Callable[..., Array]]:
    """Return scores and gradient of a predictor in training, from a row of the block on."""
    dropout = [own.dropout_of(k, row) for own in updates.groups for k in range(len(own.dropout))]
    if not any(dropout):
        return predictor.scores, predictor.gradient
    assert isinstance(predictor, Network)  # no other has units
    return (
        partial(predictor.scores, dropout=dropout),
        partial(predictor.gradient, dropout=dropout),
    )


def _update(
    state: State, group: Group, mean_factor: float, updates: GroupUpdates, update: int, columns: int
) -> list[int]:
    """Update one group's weights; freeze and return the runs that overflowed."""
    dtype, layout = state.weights.dtype, state.layout

    def spread(numbers: Numbers) -> Array:
        """Repeat each run's number for each of its columns."""
        return np.repeat(numbers, columns, axis=-1).astype(dtype)

    span = slice(group.runs.start * columns, group.runs.stop * columns)
    w, g = state.weights[:, span], state.gradient[:, span]
    g *= dtype.type(mean_factor)
    _clip(g, updates, spread)
    _add_noise(g, updates.noise[update], group.generators)
    stays = _untouched(group, updates, layout)
    rarity = _rarity(group, updates, layout, dtype)
    if updates.l2.any():
        at = layout.penalised_at
        g[at] += PENALTIES["l2"].gradient(w[at], (spread(updates.l2) * rarity)[at])
    curved = updates.l2
    for penalty, strengths in updates.further("gradient"):
        at = layout.penalised_at
        g[at] += penalty.gradient(w[at], (spread(strengths) * rarity)[at])
        curved = curved + penalty.curvature * strengths
    coefficients = spread(updates.coefficients[update])
    u, *states = _step(group, g, w, coefficients, layout)
    scaling = None
    if group.optimizer.scaling is not None and (
        curved.any() or updates.l1.any() or updates.further("proximal")
    ):
        scaling = np.broadcast_to(group.optimizer.scaling(*states, *coefficients), w.shape)
    decay = spread(updates.decay[update])
    # The penalties of many updates at once would overshoot: the whole step is shortened, which does
    # not move the point it converges to.
    moved = _penalty_share(spread(curved), scaling) + decay
    share = 1 / np.where(rarity > 1, 1 + (rarity - 1) * moved, 1).astype(dtype)
    new = w - u * share
    stepped = new.copy() if group.optimizer.averaged else new
    _apply_penalties(new, w, rarity * share, decay, scaling, updates, spread, layout)
    if group.optimizer.averaged:  # the average is of the weights after penalties
        states = group.optimizer.followed(states, new - stepped, coefficients)
    if stays is not None:
        new = np.where(stays, w, new)
        states = [
            np.where(stays, old, fresh) for old, fresh in zip(group.states, states, strict=True)
        ]
    # Infinite states count too: divided by one, Adam would never move again, with finite weights.
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
    group.touched[:] = False
    if state.average is not None:
        average = state.average[:, span]
        average += spread(updates.average[update]) * (w - average)
    lost = np.flatnonzero(state.alive[group.runs] & ~finite) + group.runs.start
    state.alive[lost] = False
    return [int(run) for run in lost]


def _step(
    group: Group, g: Array, w: Array, coefficients: Array, layout: Layout
) -> tuple[Array, ...]:
    """Return the step of a group and its new states: all at once, or layer by layer, run by run."""
    optimizer = group.optimizer
    if not optimizer.over:
        return optimizer.update(g, w, group.states, coefficients)
    pulled = w * layout.penalised[:, None]
    found = (np.empty_like(w), *map(np.empty_like, group.states))
    everything: dict[str, Places] = {"": slice(None)}
    tensors = everything if optimizer.over == "run" else layout.tensors
    for name, rows in tensors.items():
        shape = layout.matrices.get(name, (-1,)) if optimizer.over == "matrix" else None
        places = [
            rows,
            rows,
            rows,
            *(_places(optimizer, s, name, rows, layout) for s in optimizer.states),
        ]
        for first in range(0, w.shape[1], layout.columns):
            run = slice(first, first + layout.columns)
            arrays = zip((g, w, pulled, *group.states), places, strict=True)
            own = [array[at, run] for array, at in arrays]
            of = [array.shape for array in own[2:]]
            if shape is not None:
                own[:3] = [array.reshape(shape) for array in own[:3]]
                own[3:] = [
                    _as_matrix(array, at is rows, shape)
                    for array, at in zip(own[3:], places[3:], strict=True)
                ]
            parts = optimizer.update(own[0], own[1], own[3:], coefficients[:, first], own[2])
            for array, at, size, part in zip(found, places[2:], of, parts, strict=True):
                array[at, run] = part if shape is None else np.reshape(part, size)
    return found


def _untouched(group: Group, updates: GroupUpdates, layout: Layout) -> NDArray[np.bool_] | None:
    """Return which weights of the group an update leaves as they are; None if none."""
    lazy = ~updates_all_weights(group, updates)
    if group.touched.all() or not (lazy.any() and layout.lazy.any()):
        return None
    untouched = layout.lazy.copy()
    untouched[layout.lazy_at] = layout.of_lazy_rows(~group.touched)
    return untouched[:, None] & np.repeat(lazy, layout.columns)


def _rarity(group: Group, updates: GroupUpdates, layout: Layout, dtype: np.dtype[Any]) -> Array:
    """Return the factor on each weight's penalties, ``[rows, runs · C]``: see `Group.rarity`.

    1 for dense weights, and for all weights of the runs of `updates_all_weights`.
    """
    lazy = ~updates_all_weights(group, updates)
    each = np.ones((layout.rows, len(lazy)), dtype)
    if group.rarity is not None:
        each[layout.lazy_at] = np.where(lazy, layout.of_lazy_rows(group.rarity)[:, None], 1)
    return np.repeat(each, layout.columns, axis=1)


def _penalty_share(strength: Array, scaling: Array | None) -> Array | float:
    """Return the share by which a penalty of this strength moves a weight; 0 without one."""
    return 0.0 if scaling is None else np.where(strength > 0, strength * scaling, 0)


def _clip(g: Array, updates: GroupUpdates, spread: Callable[[Numbers], Array]) -> None:
    """Bound the entries of the gradient, then the length of each run's whole gradient."""
    if np.isfinite(updates.clip_value).any():
        bound = spread(updates.clip_value)
        np.clip(g, -bound, bound, out=g)
    if np.isfinite(updates.clip_norm).any():
        runs = g.reshape(len(g), len(updates.clip_norm), -1)
        largest = np.maximum(np.abs(runs).max(axis=(0, 2)), np.finfo(g.dtype).tiny)
        scaled = runs / largest[:, None]  # so that no square overflows
        length = largest.astype(np.float64) * np.sqrt((scaled * scaled).sum(axis=(0, 2)))
        # Runs without a bound are multiplied by 1, so that a neighbour's bound changes nothing.
        g *= spread(np.where(length > updates.clip_norm, updates.clip_norm / length, 1.0))


def _add_noise(g: Array, deviation: Numbers, generators: Sequence[np.random.Generator]) -> None:
    """Add normal noise to each run's gradient, from the run's own generator."""
    columns = g.shape[1] // len(deviation)
    for k in map(int, np.flatnonzero(deviation)):
        own = g[:, k * columns : (k + 1) * columns]
        own += deviation[k] * generators[k].standard_normal(own.shape)


def _apply_penalties(
    new: Array,
    w: Array,
    times: Array,
    decay: Array,
    scaling: Array | None,
    updates: GroupUpdates,
    spread: Callable[[Numbers], Array],
    layout: Layout,
) -> None:
    """Apply decoupled decay, L1 and max-norm to the penalised weights after the step."""
    at = layout.penalised_at
    if decay.any():
        new[at] -= (decay * times)[at] * w[at]
    soft = PENALTIES["l1"].after
    if updates.l1.any() and soft is not None and scaling is not None:
        new[at] = soft(new[at], (spread(updates.l1) * times)[at] * scaling[at])
    for penalty, strengths in updates.further("proximal"):
        assert penalty.after is not None
        assert scaling is not None
        new[at] = penalty.after(new[at], (spread(strengths) * times)[at] * scaling[at])
    project = PENALTIES["max_norm"].after
    if np.isfinite(updates.max_norm).any() and project is not None:
        for name, units in layout.units.items():  # of a net, the incoming weights of each unit
            rows = layout.tensors[name]
            by_unit = new[rows].reshape(-1, units * len(updates.max_norm))
            bounds = np.tile(updates.max_norm, units).astype(new.dtype)
            new[rows] = project(by_unit, bounds).reshape(-1, len(updates.max_norm))
        if not layout.units:
            new[at] = project(new[at], spread(updates.max_norm))
