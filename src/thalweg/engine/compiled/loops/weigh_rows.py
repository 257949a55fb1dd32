"""The weight of a row in a loss: that of all runs, or that times a run's own.

A loss's kernel is made with one of two sets of functions. Those of the first do nothing, and cost
nothing; those of the second multiply.
"""

from __future__ import annotations

from typing import Any

from thalweg.engine.compiled.kernel_records import Job, Shard
from thalweg.engine.compiled.own_weight_vectors import (
    drawn_lanes,
    drawn_rows,
    kept_lanes,
    kept_rows,
)
from thalweg.jit.pointers import fast
from thalweg.jit.vector import where


@fast
def all_lanes(weight: Any, job: Job, shard: Shard, row: int, at: int) -> Any:
    """The weight of a row, in lanes of columns."""
    return weight


@fast
def all_rows(weight: Any, job: Job, shard: Shard, row: int) -> Any:
    """The weights of 16 rows, of one run."""
    return weight


@fast
def all_counted(weight: Any, product: Any, zero: Any) -> Any:
    """What is weighted: the caller has seen that the weight is not 0."""
    return product


@fast
def own_lanes(weight: Any, job: Job, shard: Shard, row: int, at: int) -> Any:
    """The weight of a row times those of the runs of 16 columns."""
    own = kept_lanes(
        job.fold[row], shard.own_first + at, shard.own_width + at, shard.own_scale + at
    )
    if shard.draws:
        own = own * drawn_lanes(job.word[row], shard.own_key + at, shard.own_drawn + at, own)
    return weight * own


@fast
def own_rows(weight: Any, job: Job, shard: Shard, row: int) -> Any:
    """The weights of 16 rows times those of one run."""
    own = kept_rows(job.fold + row, shard.own_first[0], shard.own_width[0], shard.own_scale[0])
    if shard.draws:
        own = own * drawn_rows(job.word + row, shard.own_key[0], shard.own_drawn[0], own)
    return weight * own


@fast
def own_counted(weight: Any, product: Any, zero: Any) -> Any:
    """What is weighted, 0 where the weight is."""
    return where(weight > zero, product, zero)
