"""Calibration: a temperature for the probabilities of a classifier, learnt on validation rows.

A model may rank rows well and still be too sure, or not sure enough: of the rows that it gives a
probability of .9, fewer or more than nine of ten are of that class. With z the raw scores of a row,

    p = link(z / T),   T > 0

divides all of them by one number, the temperature, so that the order of rows and classes, and with
it every decision at one half or by the largest probability, stays as it is. T minimises the log
loss Σ wᵢ ℓ(zᵢ / T, yᵢ) / Σ wᵢ of the validation rows: above 1 the model was too sure, below 1 not
sure enough. Of ℓ without label smoothing and class weights, whatever loss was trained: w are the
weights of the metrics.

Source: Guo, Pleiss, Sun, Weinberger: On Calibration of Modern Neural Networks, ICML 2017, section
4.2, for classes; Platt scaling without its intercept for two. `sklearn.calibration` has the same as
``CalibratedClassifierCV(method="temperature")`` from version 1.8 on; its other methods, Platt's
with an intercept and isotonic regression, may change decisions.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource, parts
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.wording import counted, figure

if TYPE_CHECKING:
    from thalweg.models.model import Model

RANGE = (0.05, 20.0)  # beyond, there is next to no loss, or next to nothing learnt
_MOST = 2**21  # raw scores that it is learnt from, of rows evenly spread: T to three digits
_CHUNK = 65536  # rows scored at a time
_LOSS_OF = {"probability": "log_loss", "probabilities": "cross_entropy"}


@dataclass(frozen=True)
class Calibration:
    """A temperature, and what it does.

    Attributes:
        temperature: T, within `RANGE`.
        rows: validation rows that it was learnt from.
        log_loss_before, log_loss_after: of those rows, for T = 1 and for T.
    """

    temperature: float
    rows: int
    log_loss_before: float
    log_loss_after: float

    def __str__(self) -> str:
        """Return what was done, in sentences."""
        sure = "less" if self.temperature > 1 else "more"
        said = (
            f"Probabilities are calibrated: raw scores are divided by a temperature of "
            f"{self.temperature:.3g}, which makes them {sure} sure. Log loss of "
            f"{counted(self.rows, 'validation row')}, which it was learnt from: "
            f"{figure(self.log_loss_before)} before, {figure(self.log_loss_after)} after."
        )
        low, high = RANGE
        if self.temperature < 1.01 * low or self.temperature > high / 1.01:
            said += f" It ends at the bound of {low:g} to {high:g}: these rows cannot tell it."
        return said

    def as_json(self) -> dict[str, Any]:
        """Return the attributes as plain data."""
        return asdict(self)


def can_be_calibrated(loss: LossOverRuns) -> bool:
    """Whether the predictions of a loss are probabilities, link(z) > 0 for every z."""
    return loss.loss.link.predicts in _LOSS_OF and loss.loss.link.name != "clipped"


def calibrate(model: Model, rows: RowSource) -> Calibration:
    """Learn the temperature of a model.

    Args:
        model: whose loss `can_be_calibrated`, of any temperature, which is not looked at.
        rows: that it was not trained on, the target in its own unit; some have weight.
    """
    from scipy.optimize import minimize_scalar  # takes long to import

    columns = model.loss.columns
    loss = LossOverRuns(LOSSES[_LOSS_OF[model.loss.loss.link.predicts]], {}, columns)
    scores, targets, weights = _sample(model, rows, max(1, math.ceil(len(rows) * columns / _MOST)))
    scores = scores * model.loss.loss.link.log_odds

    def lost(temperature: float) -> float:
        values = loss.value(scores / temperature, targets)[:, 0]
        return float(weights @ values)

    low, high = map(math.log, RANGE)
    # In 1 / T the loss is convex, in its logarithm it has one minimum still.
    found = minimize_scalar(
        lambda log: lost(math.exp(log)),
        bounds=(low, high),
        method="bounded",
        options={"xatol": 1e-7},
    )
    before, temperature = lost(1.0), math.exp(found.x)
    after = lost(temperature)
    if not after < before:  # as where all scores are 0
        temperature, after = 1.0, before
    return Calibration(temperature, len(scores), before, after)


def _sample(model: Model, rows: RowSource, every: int) -> tuple[NDArray[Any], ...]:
    """Return raw scores, targets and weights, which sum to 1, of evenly spread rows."""
    found, passed = [], 0
    for part in parts(rows, _CHUNK):
        own = part.take(np.arange(-passed % every, len(part), every))
        passed += len(part)
        own = own.take(np.flatnonzero(own.metric_weight > 0))
        scores = model.predictor.scores(own, model.weights).astype(np.float64)
        found.append((scores, own.target, own.metric_weight.astype(np.float64)))
    scores, targets, weights = (np.concatenate(each) for each in zip(*found, strict=True))
    return scores, targets, weights / weights.sum()


__all__ = ["RANGE", "Calibration", "calibrate", "can_be_calibrated"]
