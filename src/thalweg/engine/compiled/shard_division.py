"""The division of runs into shards: which share one, and in which layout.

Which runs share a shard decides the speed and no result: no operation mixes lanes, and every sum
has a fixed order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence, Set
from typing import Any

import numpy as np

from thalweg.engine.compiled.shard_records import describe_shard, fill_shard
from thalweg.engine.compiled.shards import Shard, net_shard, with_embeddings
from thalweg.engine.contract import Array, Group, GroupUpdates, State, updates_all_weights
from thalweg.jit.records import LANES
from thalweg.predictors import Network

_FEW = 4  # up to so many runs are faster one by one (lanes = features) than side by side
_WIDEST = 64  # columns of a shard, where a run has several


def make_shards(
    state: State,
    groups: Sequence[GroupUpdates],
    columns: int,
    dense: int,
    sparse: int,
    binned: bool,
    barred: Set[int],
    each: Callable[[Callable[[Shard], None], Sequence[Shard]], Iterable[None]] = map,
    threads: int = 1,
) -> list[Shard]:
    """Divide all runs into shards and copy their weights, states and averages there.

    Args:
        state: of all runs.
        groups: the block's updates of each group, from which `updates_all_weights` follows.
        columns: of a run.
        dense: weights that every update steps: of dense columns and of bins.
        sparse: columns of the rows.
        binned: whether numbers have bins, for which lanes are columns.
        barred: runs of lazily exact optimizers that must update all weights nevertheless.
        each: calls a function with each shard; it may do so from several threads.
        threads: that train the shards; where there are fewer shards, more are made.
    """
    dtype = state.weights.dtype
    net = state.predictor if isinstance(state.predictor, Network) else None
    if net is not None:
        shards = []
        for group, updates in zip(state.groups, groups, strict=True):
            always = updates_all_weights(group, updates)
            for k in range(len(always)):
                run = group.runs.start + k
                lazy = run not in barred and _may_be_lazy(group, updates, k, state)
                shards.append(net_shard(net, run, dtype, bool(always[k]) and not lazy, lazy))
        for _ in each(lambda shard: fill_shard(shard, state), list(with_embeddings(shards))):
            pass
        return shards
    shared: dict[tuple[Any, ...], list[int]] = {}
    for j, (group, updates) in enumerate(zip(state.groups, groups, strict=True)):
        always = updates_all_weights(group, updates)
        for k in range(group.runs.stop - group.runs.start):
            key: tuple[Any, ...] = ("dense",)
            if sparse:
                own = group.runs.start + k
                lazy = own not in barred and _may_be_lazy(group, updates, k, state)
                key = (group.batch or -1 - j, bool(always[k]) and not lazy, lazy)
            if columns > 1:
                key = (*key, j)
            if len(updates.ascent):
                key = (*key, "uphill")
            shared.setdefault(key, []).append(group.runs.start + k)
    shards = []
    fewest = sum(len(_divided(runs, columns, binned, 1)) for runs in shared.values())
    least = 1 if fewest >= threads else 2
    for key, runs in shared.items():
        sides = (bool(key[1]), bool(key[2])) if sparse else (False, False)
        for some in _divided(runs, columns, binned, least):
            by_feature = columns == 1 and len(runs) <= _FEW and not binned
            shards.append(Shard(some, by_feature, *sides, columns, dense, sparse, dtype))
    for _ in each(lambda shard: fill_shard(shard, state), shards):
        pass
    return shards


def _may_be_lazy(group: Group, updates: GroupUpdates, k: int, state: State) -> bool:
    """Whether a run's missed updates have a closed form (see docs/engine.md)."""
    optimizer = group.optimizer
    if optimizer.lazy != "exact" or optimizer.averaged or state.average is not None:
        return False
    if (
        updates.noisy[k]
        or np.isfinite(updates.max_norm[k])
        or any(own[k] for own in updates.strengths)
    ):
        return False
    if optimizer.states:
        if isinstance(state.predictor, Network):
            return False  # drawn weights are none that an update has left, as the form needs
        beside = updates.decays[k] or updates.l2[k] or updates.l1[k]
        return not beside
    return optimizer.scaling is not None


def _divided(runs: list[int], columns: int, binned: bool, least: int = 2) -> list[list[int]]:
    """Divide runs into shards: full vectors, but at least so many shards of half of one or more.

    A vector of which half is used takes as long as a full one: to divide pays for a core that has
    nothing else to do, as while one set of frozen weights is judged.
    """
    if columns == 1:
        if len(runs) <= _FEW and not binned:
            return [[run] for run in runs]
        count = max(-(-len(runs) // LANES), least if len(runs) >= LANES // 2 else 1)
    else:
        most = max(1, min(len(runs), _WIDEST // columns))

        def used(size: int) -> float:
            return size * columns / (-(-size * columns // LANES) * LANES)

        best = max(range(1, most + 1), key=lambda size: (round(used(size), 2), -size))
        count = -(-len(runs) // best)
    return [list(map(int, some)) for some in np.array_split(runs, count)]


def frozen_shards(
    weights: Array, columns: int, dense: int, sparse: int, binned: bool
) -> list[Shard]:
    """Divide weights ``[features, K · columns]`` into shards that are not to be trained."""
    runs = list(range(weights.shape[1] // columns))
    shards = []
    for some in _divided(runs, columns, binned):
        by_feature = columns == 1 and len(runs) <= _FEW and not binned
        shard = Shard(some, by_feature, False, False, columns, dense, sparse, weights.dtype)
        shard.put(shard.weights, weights[:, shard.span(weights)])
        describe_shard(shard)
        shards.append(shard)
    return shards


def frozen_nets(weights: Array, net: Network) -> list[Shard]:
    """Return shards of nets ``[rows, K]`` that are not to be trained."""
    shards = []
    for run in range(weights.shape[1]):
        shard = net_shard(net, run, weights.dtype)
        for own in with_embeddings([shard]):
            own.put(own.weights, own.own(weights)[:, own.span(weights)])
            describe_shard(own)
        shards.append(shard)
    return shards
