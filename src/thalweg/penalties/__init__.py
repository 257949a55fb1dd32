"""Penalties: terms or bounds that keep weights small; neither losses nor metrics."""

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np

from thalweg.penalties.decoupled_weight_decay import DECOUPLED_WEIGHT_DECAY
from thalweg.penalties.elastic_net import ELASTIC_NET
from thalweg.penalties.l1 import L1
from thalweg.penalties.l2 import L2
from thalweg.penalties.max_norm import MAX_NORM
from thalweg.penalties.penalty import Penalty, nothing

PENALTIES: dict[str, Penalty] = {
    penalty.name: penalty for penalty in (L2, L1, DECOUPLED_WEIGHT_DECAY, MAX_NORM)
}

# Names for several penalties at once.
COMBINED: dict[str, Penalty] = {ELASTIC_NET.name: ELASTIC_NET}


# Those for which engines and their kernels have paths of their own.
BUILT_IN = (L2, L1, DECOUPLED_WEIGHT_DECAY, MAX_NORM)


def from_records(strengths: Iterable[Mapping[str, float]]) -> tuple[Penalty, ...]:
    """Return the penalties that engines take from their records, of those that some run has.

    Args:
        strengths: of each run's penalties, by name.
    """
    on = {name for each in strengths for name, strength in each.items() if strength}
    return tuple(
        penalty for name, penalty in PENALTIES.items() if name in on and penalty not in BUILT_IN
    )


def objective_terms(w: Any, strengths: Mapping[str, float]) -> list[float]:
    """Return the value of each penalty in the objective, given the penalised weights.

    Args:
        w: any shape.
        strengths: of the penalties by name; those that are no term of the objective are left out.
    """
    w = np.asarray(w, np.float64)
    return [
        float(PENALTIES[name].value(w, strength).sum())
        for name, strength in strengths.items()
        if PENALTIES[name].value is not nothing
    ]


__all__ = ["BUILT_IN", "COMBINED", "PENALTIES", "Penalty", "from_records", "objective_terms"]
