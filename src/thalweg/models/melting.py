"""The model of a weighted mean of runs, in which its linear runs become one where that is exact.

A linear model's raw scores are x · w. Where the mean of predictions is that of raw scores (of
numbers, and of scores of a hinge: `Link.adds`), the mean of linear models with counts k_m is itself
linear, with the weights

    Σ k_m w_m / Σ k_m

and of a mean of linear runs alone nothing else is left: one linear model. Of probabilities, and of
means eᶻ, the mean of scores is another model (its odds are a geometric mean), and none that was
judged; there each linear run stays a member.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import gcd

import numpy as np

from thalweg.models.model import Model
from thalweg.predictors import Architecture
from thalweg.predictors.parameter_layout import Array


def mean_model(
    of: Model,
    layers: Sequence[Architecture | None],
    weights: Sequence[Array],
    counts: Sequence[int],
    penalties: Mapping[str, float],
) -> Model:
    """Return a model that is the mean of others of its encoding.

    Args:
        of: all that they have in common.
        layers: of each; None: it is linear.
        weights: of each, in its own layout.
        counts: how often each counts, above 0; empty: all alike.
        penalties: strengths of a linear model that is all that is left.
    """
    members = [*zip(layers, weights, counts or [1] * len(layers), strict=True)]
    if of.loss.loss.link.adds:
        members = _melted(members)
    divisor = gcd(*(count for _, _, count in members))
    each = tuple(count // divisor for _, _, count in members)
    if len(members) == 1:
        alone, own, _ = members[0]
        kept = penalties if alone is None else {}
        return replace(of, weights=own, architecture=alone, penalties=kept)
    return replace(
        of,
        weights=np.concatenate([own.reshape(-1, 1) for _, own, _ in members]),
        members=tuple(own for own, _, _ in members),
        counts=each if len({*each}) > 1 else (),
    )


def _melted(
    members: Sequence[tuple[Architecture | None, Array, int]],
) -> list[tuple[Architecture | None, Array, int]]:
    """Return the members with the linear ones as one, where the first of them stood."""
    linear = [member for member in members if member[0] is None]
    if len(linear) < 2:
        return [*members]
    every = sum(count for _, _, count in linear)
    total = sum(own.astype(np.float64) * count for _, own, count in linear) / every
    one = (None, np.asarray(total, linear[0][1].dtype), every)
    first = next(k for k, member in enumerate(members) if member[0] is None)
    others = [member for member in members if member[0] is not None]
    return [*others[:first], one, *others[first:]]


__all__ = ["mean_model"]
