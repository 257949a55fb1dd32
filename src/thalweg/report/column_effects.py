"""What each column adds to a linear model's prediction, as the report draws it.

The exact effects of `thalweg.models.effects` and `thalweg.models.curves`, one entry a column. Of a
net, or a mean, no column has an effect of its own: those of the best linear run are shown instead,
and named as such, where its encoding is the model's.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from thalweg.data.crossed import Crossed
from thalweg.data.free_text import FreeText
from thalweg.data.ordered_category import OrderedCategory
from thalweg.models.curves import curves
from thalweg.models.effects import Effect, effect_units, effects
from thalweg.models.model import Model
from thalweg.results import Fit

_MOST_COLUMNS, _MOST_LEVELS, _MOST_OUTPUTS, _MOST_EDGES = 24, 12, 8, 40


def column_effects(done: Fit) -> dict[str, Any] | None:
    """Return the columns' effects; None where neither the model nor a run of it has any.

    Returns:
        ``of``: what they are of, in words; ``unit``: what they are added to; ``columns``: the
        column of the largest effect first, each with ``column``, ``size`` (by how much it moves the
        prediction: of a number one standard deviation of it, of levels and curves from their lowest
        to their highest), ``kind`` ("number", "levels", "curve") and ``outputs``; levels that are
        none of a plain category have ``levels_are`` ("cells" of a crossed pair, "steps" of a
        category in order, "n-grams"), since their effects are beside something else than the mean
        of all levels; ``left``, how many further columns there are.
    """
    found = _linear(done)
    if found is None:
        return None
    model, of = found
    columns: dict[str, dict[str, Any]] = {}
    for curve in curves(model):
        at = columns.setdefault(curve.feature, {"column": curve.feature, "kind": "curve"})
        step = max(1, -(-len(curve.x) // _MOST_EDGES))
        picked = sorted({*range(0, len(curve.x), step), len(curve.x) - 1})
        at["of_days"] = curve.of_days
        at["size"] = max(at.get("size", 0.0), curve.swing)
        points = {"x": [curve.x[i] for i in picked], "y": [curve.y[i] for i in picked]}
        at.setdefault("outputs", []).append({"output": curve.output, **points})
    names = {own for name in columns for own in (name, f"{name} squashed")}  # parts of curves
    groups: dict[tuple[str, str, bool], list[Effect]] = {}
    for effect in effects(model):
        if effect.column and not effect.of_bin and effect.feature not in names:
            own = effect.feature
            if effect.level is not None:
                part = effect.feature.removesuffix(f"={effect.level}")
                own = effect.column if part == effect.feature else part
            groups.setdefault((own, effect.output, effect.level is not None), []).append(effect)
    special, values = _special_levels(model)
    drawn: dict[str, Any]
    for (name, output, levels), group in groups.items():
        kind = "levels" if levels else "number"
        at = columns.setdefault(name, {"column": name, "kind": kind})
        if at["kind"] != kind:
            continue
        if levels:
            ordered = sorted(group, key=lambda e: -abs(e.effect))[:_MOST_LEVELS]
            ordered.sort(key=lambda e: -e.effect)
            size = max(e.effect for e in group) - min(e.effect for e in group)
            size = max(size, max(abs(e.effect) for e in group))
            drawn = {
                "levels": [values.get((name, e.level), str(e.level)) for e in ordered],
                "effects": [e.effect for e in ordered],
            }
            at["more"] = len(group) - len(ordered)
            if name in special:
                at["levels_are"] = special[name]
        else:
            size = sum(abs(e.weight) for e in group[:1])
            first = group[0]
            drawn = {"effect": first.effect, "weight": first.weight, "beside": first.beside}
        at["size"] = max(at.get("size", 0.0), size)
        at.setdefault("outputs", []).append({"output": output, **drawn})
    ordered_columns = sorted(columns.values(), key=lambda each: -each["size"])
    for each in ordered_columns:
        each["outputs"] = each["outputs"][:_MOST_OUTPUTS]
    if not ordered_columns:
        return None
    return {
        "of": of,
        "unit": effect_units(model)[0],
        "columns": ordered_columns[:_MOST_COLUMNS],
        "left": max(0, len(ordered_columns) - _MOST_COLUMNS),
    }


def _special_levels(model: Model) -> tuple[dict[str, str], dict[tuple[str, str | None], str]]:
    """Return which columns' levels are cells, steps or n-grams; and the values in each cell."""
    found: dict[str, str] = {}
    values: dict[tuple[str, str | None], str] = {}
    for feature in model.preprocessor.encoder.features:
        if isinstance(feature, Crossed):
            found[feature.pair] = "cells"
            for label, value in zip(feature.labels, feature.values, strict=True):
                values[feature.pair, label] = value
        elif isinstance(feature, OrderedCategory):
            found[feature.column] = "steps"
        elif isinstance(feature, FreeText):
            found[feature.column] = "n-grams"
    return found, values


def _linear(done: Fit) -> tuple[Model, str] | None:
    """Return a linear model whose effects are shown, and what it is; None: there is none."""
    if done.model.linear:
        return done.model, "the model"
    runs = [r for r in done.runs if r.run.architecture is None and r.weights is not None]
    if not runs or done.trained_on != "train":
        return None
    best = min(runs, key=lambda r: r.compared_loss)
    assert best.weights is not None
    model = replace(
        done.model,
        weights=best.weights,
        members=(),
        architecture=None,
        penalties={},
        states=None,
        temperature=1.0,
    )
    return model, f"the best linear run, {best.run}"


__all__ = ["column_effects"]
