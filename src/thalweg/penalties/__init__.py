"""Penalties: preferences for small weights; neither losses nor metrics."""

from thalweg.penalties.decoupled_weight_decay import DECOUPLED_WEIGHT_DECAY
from thalweg.penalties.elastic_net import ELASTIC_NET
from thalweg.penalties.l1 import L1
from thalweg.penalties.l2 import L2
from thalweg.penalties.max_norm import MAX_NORM
from thalweg.penalties.record import Penalty

PENALTIES: dict[str, Penalty] = {
    penalty.name: penalty for penalty in (L2, L1, DECOUPLED_WEIGHT_DECAY, MAX_NORM)
}

# What the user may name for several of these at once.
COMBINED: dict[str, Penalty] = {ELASTIC_NET.name: ELASTIC_NET}

__all__ = ["COMBINED", "PENALTIES", "Penalty"]
