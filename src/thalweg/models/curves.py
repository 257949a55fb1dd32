"""Curves: what a number in bins adds to the prediction, in the units of its column and the target.

The model is additive: the raw score of a row is the sum of a curve for each such number, of a line
for each other, of a level for each category (`thalweg.models.effects`), and of a constant. A curve
sums the number's standardised, squashed and binned features; its mean over the training rows is 0.
Between two edges it is straight, but for the slight bend of the squashed part.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from thalweg.data.features import Number, OfNumber, block_of, full_name
from thalweg.data.number_features import Binned, Squashed
from thalweg.models.effects import scaled_weights

if TYPE_CHECKING:
    from thalweg.models.model import Model

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Curve:
    """What a column of numbers adds to the raw score of an output.

    Attributes:
        feature: the column, or the part of a date as ``column.days``.
        output: the class or target; "" where there is one.
        x: edges of the bins, from the smallest training value to the largest.
        y: what is added there, in the target's unit.
        of_days: whether x are days since 1970-01-01.
    """

    feature: str
    output: str
    x: tuple[float, ...]
    y: tuple[float, ...]
    of_days: bool = False

    @property
    def swing(self) -> float:
        """The largest difference that the column makes within the range of the training rows."""
        return max(self.y) - min(self.y)


def curves(model: Model) -> list[Curve]:
    """Return the curve of every number in bins, output by output; none of a model without bins.

    None of a net or a mean, in which no column has an effect of its own.
    """
    found: list[Curve] = []
    if not model.linear:
        return found
    for output, weights in scaled_weights(model):
        blocks = {name: weights[at] for name, at in model.predictor.layout.places.items()}
        parts: dict[str, list[tuple[OfNumber, Floats]]] = {}
        for feature in model.preprocessor.encoder.features:
            block = block_of(feature)
            own, blocks[block] = np.split(blocks[block], [feature.width])
            if isinstance(feature, OfNumber):
                parts.setdefault(full_name(feature), []).append((feature, own))
        for name, of_number in parts.items():
            last = of_number[-1][0]
            if isinstance(last, Binned):
                x = np.asarray(last.edges)
                y = sum((_added(feature, own, x) for feature, own in of_number), np.zeros(len(x)))
                days = last.part == "days"
                found.append(Curve(name, output, tuple(x.tolist()), tuple(y.tolist()), days))
    return found


def _added(of: OfNumber, weights: Floats, x: Floats) -> Floats:
    """Return what a feature adds to the score at values of its column."""
    if isinstance(of, Number):
        return np.asarray(weights[0] * (x - of.mean) / of.scale)
    if isinstance(of, Squashed):
        return np.asarray(weights[0] * of.of(x))
    columns = np.clip(of.positions(x)[:, None] - np.arange(of.width), 0, 1) - np.array(of.means)
    return np.asarray(columns @ weights * of.scale)


__all__ = ["Curve", "curves"]
