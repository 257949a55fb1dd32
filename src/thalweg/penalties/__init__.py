"""Penalties: preferences for small weights; neither losses nor metrics.

Elastic net is L1 and L2 together.
"""

from thalweg.penalties.decoupled_weight_decay import DECOUPLED_WEIGHT_DECAY
from thalweg.penalties.l1 import L1
from thalweg.penalties.l2 import L2
from thalweg.penalties.max_norm import MAX_NORM
from thalweg.penalties.record import Penalty

PENALTIES: dict[str, Penalty] = {
    penalty.name: penalty for penalty in (L2, L1, DECOUPLED_WEIGHT_DECAY, MAX_NORM)
}

__all__ = ["PENALTIES", "Penalty"]
