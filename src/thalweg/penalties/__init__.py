"""Penalties: terms of the objective on the weights alone; neither losses nor metrics."""

from thalweg.penalties.l2 import L2
from thalweg.penalties.record import Penalty

PENALTIES: dict[str, Penalty] = {penalty.name: penalty for penalty in (L2,)}

__all__ = ["PENALTIES", "Penalty"]
