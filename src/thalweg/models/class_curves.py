"""The curves of a classifier of several classes, or of labels: each class against the rest.

Of each class those of `thalweg.models.curve_data`, and beside them the averages of the areas:
"macro", the plain mean; "weighted", by the weight of each class; "micro", of one ranking of all
pairs of a row and a class, whose curves are there too.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from thalweg.metrics.distinct_values import Tallies, Tally
from thalweg.metrics.layout import Layout
from thalweg.metrics.ranks import pooled, ranks
from thalweg.metrics.registry import make
from thalweg.metrics.sums import Accumulator
from thalweg.models.curve_data import curve_data

MOST_CLASSES = 30  # whose curves are computed, those of the most weight
AREAS = ("roc_auc", "average_precision")
AVERAGES = ("macro", "weighted", "micro")
_MOST_POINTS, _LEAST_POINTS = 1200, 40  # of one kind of curves of all classes; of one curve
_ALONG_SCORES = 20  # thresholds of a table of scores, which have no .05, .10, …


def class_curves(
    tallies: Sequence[Tally | None],
    layout: Layout,
    names: Sequence[str],
    costs: Mapping[str, float] | None = None,
) -> dict[str, Any]:
    """Return the curves of each class or label against the rest as plain data.

    Args:
        tallies: of each class or label, as `thalweg.models.curve_data.curve_data` takes one.
        layout: of the predictions; labels have the thresholds of theirs.
        names: of the classes or labels.
        costs: of a false alarm and of a miss of a label; None: 1 each.

    Returns:
        Empty if no class occurs beside others, or a prediction is not finite. Else

        - ``classes``: for each class that occurs, and others beside it, ``class``, ``weight`` (of
          its rows), ``share`` (of all rows), ``roc_auc``, ``average_precision`` and the curves of
          `curve_data`; of more than `MOST_CLASSES` those of the most weight, in the order of the
          classes. Of several classes there is no ``threshold``, for none of theirs decides alone;
        - ``left``: how many further classes there are;
        - ``averages``: of ``roc_auc`` and ``average_precision`` each ``macro``, ``weighted`` and
          ``micro``, of all classes; None where there is no figure;
        - ``micro``: ``roc`` and ``precision_recall`` of all pairs of a row and a class.
    """
    there = [tally for tally in tallies if tally is not None]
    if not there or not all(np.isfinite(tally.value[[0, -1]]).all() for tally in there):
        return {}
    weights = [0.0 if tally is None else float(tally.weight[1].sum()) for tally in tallies]
    order = sorted(range(len(names)), key=lambda c: -weights[c])
    shown = sorted(order[:MOST_CLASSES])
    most = max(_LEAST_POINTS, min(200, _MOST_POINTS // len(shown)))
    areas = {name: _areas(name, "none", tallies, layout) for name in AREAS}
    found = []
    for c in shown:
        own = layout.thresholds[c : c + 1] if layout.task == "multilabel" else ()
        along = _ALONG_SCORES if layout.scores else 0
        tally = tallies[c]
        curves = curve_data(tally, own, layout.scores, costs, most, along)
        if tally is None or not curves:
            continue
        if layout.task == "multiclass":
            del curves["threshold"], curves["costs"]
        own_areas = {name: float(values[c]) for name, values in areas.items()}
        size = {"weight": weights[c], "share": weights[c] / float(tally.weight.sum())}
        found.append({"class": names[c], **size, **own_areas, **curves})
    if not found:
        return {}
    micro = curve_data(pooled(tallies), (), layout.scores, along=0)
    return {
        "classes": found,
        "left": len(names) - len(found),
        "averages": {
            name: {
                average: _or_none(float(_areas(name, average, tallies, layout)))
                for average in AVERAGES
            }
            for name in AREAS
        },
        "micro": {name: micro[name] for name in ("roc", "precision_recall")},
    }


def _areas(name: str, average: str, tallies: Sequence[Tally | None], layout: Layout) -> Any:
    """Return a metric of ranks from its tallies."""
    metric = make(
        f"{name},average={average}",
        layout.task,
        layout.classes,
        outputs=layout.outputs,
        scores=layout.scores,
    )
    stacks = tuple(() if tally is None else (tally,) for tally in tallies)
    metric.sums = Accumulator.of(layout, {ranks: Tallies(0, stacks)}, ())
    return metric.result()


def _or_none(value: float) -> float | None:
    return value if math.isfinite(value) else None


__all__ = ["AREAS", "AVERAGES", "MOST_CLASSES", "class_curves"]
