"""Interaction strength: Friedman's H statistic, of a pair of columns and of one with all others.

With F_j the partial dependence of the raw score on column j, F_jk on both, F_rest(j) on all but j,
each at the rows' own values and with mean 0 over them:

    H²_jk = Σ_i [F_jk(x_ij, x_ik) − F_j(x_ij) − F_k(x_ik)]² / Σ_i F_jk(x_ij, x_ik)²      (eq. 44)
    H²_j  = Σ_i [F(x_i) − F_j(x_ij) − F_rest(j)(x_i)]² / Σ_i F(x_i)²                     (eq. 45)

H is 0 if the columns add up, 1 if the effect is theirs together alone. It is a share: of two
columns that do next to nothing it may be large, so the deviation of what does not add up, the root
of the mean of the numerator's terms, stands beside it, in the unit of the score. Of several outputs
both sums are over all.

The score is what training adds up (a number's own unit, the log odds, the logarithm of a mean): an
additive model has H = 0 there, and not in its probabilities. What is less
than 1e-5 of the score's deviation is rounding, and 0.

Friedman, Popescu: Predictive learning via rule ensembles, Annals of Applied Statistics 2, 2008.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from thalweg.data.crossed import Crossed
from thalweg.explaining.explain_settings import ExplainSettings
from thalweg.explaining.inputs import Input
from thalweg.explaining.probe import Probe

if TYPE_CHECKING:
    from thalweg.explaining.drawn_rows import DrawnRows
    from thalweg.models.model import Model

Floats = NDArray[np.float64]
_ROUNDING = 1e-5  # of the scores' spread, in float32: less is no interaction


@dataclass(frozen=True)
class Interaction:
    """How strongly columns interact.

    Attributes:
        columns: a pair; or one, with all others.
        h: H, 0 where they add up.
        strength: the deviation of what does not add up, in the unit of the score.
    """

    columns: tuple[str, ...]
    h: float
    strength: float


def additive(model: Model) -> bool:
    """Whether the raw score is a sum of a function of each column: every H is 0."""
    if not model.linear:
        return False
    features = model.preprocessor.encoder.features
    return not any(isinstance(feature, Crossed) for feature in features)


def predicted_rows(columns: int, rows: int) -> int:
    """Return how many rows are predicted for the interactions of so many columns."""
    return (columns + columns * (columns - 1) // 2) * rows * rows if columns else 0


def interactions(
    model: Model,
    drawn: DrawnRows,
    inputs: Sequence[Input],
    settings: ExplainSettings,
    told: Callable[[int], object],
) -> list[Interaction]:
    """Return the interaction of each column with all others, then of each pair.

    Args:
        model: to be explained.
        drawn: the rows, n; a column costs n² predictions, a pair too.
        inputs: the columns, two or more.
        settings: which output.
        told: called with the number of rows predicted since the last time.
    """
    n = len(drawn)
    copies = max(1, min(n, model.rows_at_a_time // n))
    probe = Probe(model, drawn, copies)
    weight = drawn.weight / drawn.weight.sum()

    def over(some: Sequence[Input]) -> Floats:
        """Scores with the columns as in row i, the others as in row k: ``[i, k, outputs]``."""
        parts = []
        for start in range(0, n, copies):
            rows = np.minimum(np.arange(start, start + copies), n - 1)
            there = min(copies, n - start)
            source = np.repeat(rows, n)
            z = probe.raw_scores(dict.fromkeys(some, source))[: there * n]
            parts.append(_chosen(model, z, settings).reshape(there, n, -1))
            told(there * n)
        return np.concatenate(parts)

    whole = _chosen(model, Probe(model, drawn).raw_scores({}), settings)
    whole = _centred(whole, weight)
    least = _ROUNDING * np.sqrt(_sum(whole, weight))
    alone, found = {}, []
    for each in inputs:
        made = over([each])
        own = alone[each] = _centred(np.einsum("iko,k->io", made, weight), weight)
        rest = _centred(np.einsum("iko,i->ko", made, weight), weight)
        found.append(_interaction((each.name,), whole - own - rest, whole, weight, least))
    for one, other in combinations(inputs, 2):
        both = _centred(np.einsum("iko,k->io", over([one, other]), weight), weight)
        names = (one.name, other.name)
        found.append(_interaction(names, both - alone[one] - alone[other], both, weight, least))
    return found


def _chosen(model: Model, z: Floats, settings: ExplainSettings) -> Floats:
    """Return the scores of the chosen output, in the target's unit where it has one.

    Of two classes the sign does not matter. Several targets stay scaled, to be added up.
    """
    unit = np.atleast_1d(np.asarray(model.target_scaling.deviation, np.float64))
    if settings.output is None or z.shape[1] == 1:
        return z * unit if len(unit) == 1 else z
    chosen = [settings.output]
    return z[:, chosen] * (unit if len(unit) == 1 else unit[chosen])


def _centred(values: Floats, weight: Floats) -> Floats:
    return values - weight @ values


def _sum(values: Floats, weight: Floats) -> float:
    return float(weight @ np.square(values).sum(axis=1))


def _interaction(
    names: tuple[str, ...], apart: Floats, together: Floats, weight: Floats, least: float
) -> Interaction:
    strength, whole = np.sqrt(_sum(apart, weight)), np.sqrt(_sum(together, weight))
    if not strength > least:
        return Interaction(names, 0.0, 0.0)
    return Interaction(names, float(strength / whole) if whole > 0 else 0.0, float(strength))


__all__ = ["Interaction", "additive", "interactions", "predicted_rows"]
