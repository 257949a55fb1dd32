"""Effects: what each feature adds to the prediction, in the unit of its column.

A weight belongs to a standardised (or, if sparse, scaled) feature and a scaled target; an effect
to the columns as they are. The raw score of a row is exactly

    intercept + Σ effect · x over the numbers + Σ effect of the row's levels
              + Σ effect · tf-idf over the n-grams of its texts
              + Σ effect · share over the cells of crossed pairs

if no number is squashed or in bins, which are no straight lines.
For a number the effect is what 1 more of it adds, weight / standard deviation; for one in bins,
what 1 more of it adds within each bin. A level's effect is
its difference from the mean of its column's levels, because only differences between levels matter:
adding a constant to all of them and subtracting it from the intercept changes no prediction. Of
levels that have an order it is the difference from the level before; a row has those of all steps
between its level and the middle one.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from thalweg.data.category import Category
from thalweg.data.crossed import Crossed
from thalweg.data.features import Number, OfNumber, block_of, full_name
from thalweg.data.free_text import FreeText
from thalweg.data.hashed_category import HashedCategory
from thalweg.data.number_features import Binned, Squashed
from thalweg.data.ordered_category import OrderedCategory
from thalweg.data.sparse_columns import SparseColumns
from thalweg.wording import counted

if TYPE_CHECKING:
    from thalweg.models.model import Model

_PERIODS = {"days": "day"}  # of parts of dates that are numbers


@dataclass(frozen=True)
class Effect:
    """One weight of a model.

    Attributes:
        feature: its name, which no other feature has; "intercept" for what is added in any case.
            Where a level ``b`` of column ``a`` and a column ``a=b`` would have one name, the
            column is named behind it.
        column: the table's column, ``a:b`` for a crossed pair; "" for the intercept.
        level: of a category, as text, or "(missing)"; of free text the n-gram ("" if unknown);
            of a pair both values; None for a number.
        output: the class or target it belongs to; "" where there is one.
        weight: what one standard deviation more of the feature adds to the raw score, in the
            target's unit; of a level, what the level adds.
        effect: what one more of the column adds to the raw score; of a level, what it adds beside
            the mean of its column's levels; of the intercept, the raw score where every number is
            0 and every level is like the mean of its column's.
        beside: for what, or compared with what, in words.
        of_bin: whether it is what 1 more adds within one bin of the column's curve.
    """

    feature: str
    column: str
    level: str | None
    output: str
    weight: float
    effect: float
    beside: str
    of_bin: bool = False

    @property
    def factor(self) -> float:
        """eᵉᶠᶠᵉᶜᵗ: of the odds or of the mean, where the raw score is a logarithm of them."""
        return math.exp(self.effect) if self.effect < 700 else math.inf


def effects(model: Model) -> list[Effect]:
    """Return the effect of every weight, output by output, in the order of the weights.

    None of a net or a mean, in which no column has an effect of its own.
    """
    if not model.linear:
        return []
    found = []
    names: list[str] = []
    for output, weights in scaled_weights(model):
        made = list(_of(model, weights, output))
        names = names or _told_apart(made)
        found += [
            each if each.feature == name else replace(each, feature=name)
            for each, name in zip(made, names, strict=True)
        ]
    return found


def scaled_weights(model: Model) -> Iterator[tuple[str, np.ndarray]]:
    """Yield each output's name, "" where there is one, and its weights in the target's unit.

    Of a calibrated classifier they are divided by its temperature, as the scores they add up to.
    """
    outputs = model.classes if model.loss.loss.grouped else model.preprocessor.target.columns
    if len(outputs) == 1 or not model.loss.columns > 1:
        outputs = ("",)
    values = model.weights.astype(np.float64) * np.asarray(model.target_scaling.deviation)
    values[model.predictor.layout.places["intercept"]] += np.asarray(model.target_scaling.mean)
    with np.errstate(over="ignore"):
        values /= model.temperature
    for k, output in enumerate(outputs):
        yield output, values[:, k]


def _told_apart(of: Sequence[Effect]) -> list[str]:
    """Return a name for each feature of one output; equal names get their column, or place."""
    names = [each.feature for each in of]
    told = [f"column {each.column!r}" for each in of]
    while len(set(names)) < len(names):
        counts = Counter(names)
        for place, name in enumerate(names):
            if place and counts[name] > 1:  # the intercept, at 0, keeps its name
                names[place] = f"{name} ({told[place]})"
        told = [f"feature {place}" for place in range(len(of))]
    return names


def _of(model: Model, weights: np.ndarray, output: str) -> Iterator[Effect]:
    made = []
    blocks = {name: weights[at] for name, at in model.predictor.layout.places.items()}
    intercept = float(blocks["intercept"][0])
    start = intercept
    for feature in model.preprocessor.encoder.features:
        block = block_of(feature)
        own, blocks[block] = np.split(blocks[block], [feature.width])
        if isinstance(feature, OfNumber):
            form = model.preprocessor.encoder.formats.get(feature.column)
            timed = form is not None and form.column_type in ("time", "duration")
            unit = "second" if timed else _PERIODS.get(feature.part, "")
            parts, shift = _numbers(feature, own, output, unit)
        elif isinstance(feature, SparseColumns):
            parts, shift = _columns(feature, own, output), 0.0
        elif isinstance(feature, FreeText):
            parts, shift = _ngrams(feature, own, output), 0.0
        elif isinstance(feature, OrderedCategory):
            parts, shift = _steps(feature, own, output), 0.0
        elif isinstance(feature, Crossed):
            parts, shift = _cells(feature, own, output), 0.0
        else:
            parts, shift = _levels(feature, own, output)
        made += parts
        start += shift
    yield Effect("intercept", "", None, output, intercept, start, "")
    yield from made


def _numbers(
    of: Number | Squashed | Binned, weights: np.ndarray, output: str, unit: str
) -> tuple[list[Effect], float]:
    """Return the effects of a number's features, and what they add where it is 0."""
    if isinstance(of, Number):
        return _number(of, weights, output, unit)
    one, zero = f"for 1 {unit} more" if unit else "for 1 more", np.zeros(1)
    if isinstance(of, Squashed):
        weight = float(weights[0])
        beside = f"{one} at {of.centre:.6g}, less the farther from it"
        bent = Effect(of.names[0], of.column, None, output, weight, weight / of.scale, beside)
        return [bent], weight * float(of.of(zero)[0])
    rises = weights * of.scale
    made = [
        Effect(name, of.column, None, output, float(rise), float(rise) / (high - low), one, True)
        for name, rise, low, high in zip(of.names, rises, of.edges[:-1], of.edges[1:], strict=True)
    ]
    at = float(of.positions(zero)[0])
    here = np.clip(at - np.arange(of.width), 0, 1) - np.asarray(of.means)
    return made, float(here @ rises)


def _number(of: Number, weights: np.ndarray, output: str, unit: str) -> tuple[list[Effect], float]:
    name = full_name(of)
    one = f"for 1 {unit} more" if unit else "for 1 more"
    effect = float(weights[0]) / of.scale
    made = [Effect(name, of.column, None, output, float(weights[0]), effect, one)]
    if of.indicator:
        lacking = float(weights[1])
        beside = f"where it is missing, beside the mean {of.mean:.4g}"
        made.append(Effect(f"{name} is missing", of.column, None, output, lacking, lacking, beside))
    return made, -effect * of.mean


def _columns(of: SparseColumns, weights: np.ndarray, output: str) -> list[Effect]:
    scales = of.scales or (1.0,) * of.count
    return [
        Effect(name, name, None, output, float(weight), float(weight) / scale, "for 1 more")
        for name, weight, scale in zip(of.names, weights, scales, strict=False)
    ]


def _ngrams(of: FreeText, weights: np.ndarray, output: str) -> list[Effect]:
    grams = [*of.grams, "(missing)"] if of.missing else of.grams
    return [
        Effect(name, of.column, gram, output, weight, weight, "for a tf-idf of 1")
        for name, gram, weight in zip(of.names, grams, weights.tolist(), strict=False)
    ]


def _cells(of: Crossed, weights: np.ndarray, output: str) -> list[Effect]:
    return [
        Effect(name, of.pair, label, output, weight, weight, "beside both columns' own effects")
        for name, label, weight in zip(of.names, of.labels, weights.tolist(), strict=False)
    ]


def _steps(of: OrderedCategory, weights: np.ndarray, output: str) -> list[Effect]:
    rises = [*(weights[: of.steps] * of.scale).tolist(), *weights[of.steps :].tolist()]
    levels = [*of.levels[1:], "(missing)"] if of.missing else of.levels[1:]
    beside = [*map(repr, of.levels[:-1]), repr(of.levels[of.middle])]
    return [
        Effect(name, of.column, level, output, rise, rise, f"beside {other}")
        for name, level, rise, other in zip(of.names, levels, rises, beside, strict=False)
    ]


def _levels(
    of: Category | HashedCategory, weights: np.ndarray, output: str
) -> tuple[list[Effect], float]:
    labels = [*of.levels, "(missing)"] if of.missing else list(of.levels)
    middle = float(np.mean(weights[: len(labels)]))
    beside = f"beside the mean of {counted(len(labels), 'level')}"
    made = [
        Effect(
            name,
            of.column,
            label,
            output,
            float(weight),
            float(weight) - middle,
            beside,
        )
        for name, label, weight in zip(of.names, labels, weights, strict=False)
    ]
    return made, middle


def effect_units(model: Model) -> tuple[str, str]:
    """Return what effects are added to, and what their exponentials multiply; "" if nothing."""
    link = model.loss.loss.link.name
    target = model.preprocessor.target
    if link == "sigmoid" and model.task == "binary":
        return f"the log odds of {model.classes[1]!r}", f"the odds of {model.classes[1]!r}"
    if link == "sigmoid":
        return "the log odds", "the odds"
    if link == "half_logit":
        return "half the log odds" + (f" of {model.classes[1]!r}" if model.classes else ""), ""
    if link == "softmax":
        return "the score of the class", "the odds against a class whose score stays"
    if link == "exp":
        return f"the logarithm of the mean of {target.column!r}", f"the mean of {target.column!r}"
    if model.classes:
        return f"the score of {model.classes[-1]!r}", ""
    return (repr(target.column) if len(target.columns) == 1 else "the target"), ""
