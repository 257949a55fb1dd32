"""What each column does to the prediction of a net or a mean, as the report draws it.

Partial dependence (`thalweg.explaining.dependence`) on some of the rows that judge: no column of
such a model has an effect of its own, so a curve is the mean prediction if all rows had one value.
How many rows there are follows from how large model and table are, so that it takes about a second.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from thalweg.engine.by_engine import ByEngine
from thalweg.engine.choose import engine_called
from thalweg.errors import ThalwegError
from thalweg.explaining.dependence import Dependence, dependences
from thalweg.explaining.drawn_rows import DrawnRows
from thalweg.explaining.explain_settings import ExplainSettings
from thalweg.explaining.grids import grid_of
from thalweg.explaining.inputs import Input, inputs_of, matrix_rows, parts_of
from thalweg.explaining.probe import Probe
from thalweg.models.model import Model
from thalweg.results import Fit

_MOST_COLUMNS, _MOST_OUTPUTS = 24, 8
_POINTS, _FEWEST_ROWS = 12, 25
_PRODUCTS = {"compiled": 15e9, "reference": 1.5e9}  # that a core does in about a second
_TO_RANK, _RANK_POINTS = 20, 3  # rows and points by which many columns are put in order


def column_dependence(done: Fit) -> dict[str, Any] | None:
    """Return the partial dependence of the answer; None: it is linear, or no rows are at hand.

    Returns:
        As `thalweg.report.column_effects.column_effects`, of curves and levels alone, with
        ``rows``, on how many it is. What is drawn is the mean prediction less the mean of its
        points; ``size`` is its standard deviation over the rows.
    """
    model, table = done.model, done.some_rows
    if model.linear or table is None or table.num_rows < 2:
        return None
    encoder = model.preprocessor.encoder
    if not encoder.features:
        return None
    engine = done.engine if done.engine in _PRODUCTS else "reference"
    if engine == "compiled":  # its kernels of these nets are at hand: training made them
        try:
            model = model.scored_by(ByEngine(model.predictor, engine_called(engine), model.loss))
        except ImportError:  # a result read where there is no Numba
            engine = "reference"
    n = table.num_rows
    drawn = DrawnRows(table, np.arange(n), None, np.ones(n), n)
    try:
        values = Probe(model, drawn).values if encoder.of_matrix is not None else ()
        inputs = [e for e in inputs_of(model, values)[0] if parts_of(model, e)]
        if len(inputs) > _MOST_COLUMNS:
            quick = _curves(model, drawn.first(_TO_RANK), inputs, _RANK_POINTS)
            swing = _largest(quick)
            inputs.sort(key=lambda each: -swing.get(each.name, 0.0))
        left, inputs = len(inputs[_MOST_COLUMNS:]), inputs[:_MOST_COLUMNS]
        for_each = max(1, len(inputs)) * (_POINTS + 1) * model.weights.size
        rows = drawn.first(max(_FEWEST_ROWS, min(n, int(_PRODUCTS[engine] / for_each))))
        curves = _curves(model, rows, inputs, _POINTS)
    except ThalwegError:  # rows that the model refuses
        return None
    found: dict[str, dict[str, Any]] = {}
    for curve in curves:
        if not curve.mean or not np.isfinite(curve.mean).all():
            continue
        levels = curve.kind == "category"
        at = found.setdefault(
            curve.feature,
            {
                "column": curve.feature,
                "kind": "levels" if levels else "curve",
                "of_days": curve.kind == "date",
                "size": 0.0,
                "more": curve.more_levels,
                "outputs": [],
            },
        )
        at["size"] = max(at["size"], curve.swing)
        shares = np.array(curve.shares) if levels else np.ones(len(curve.mean))
        y = np.array(curve.mean) - float(shares @ curve.mean / shares.sum())
        drawn_as = ("levels", curve.labels, "effects") if levels else ("x", curve.x, "y")
        xs, points, ys = drawn_as
        at["outputs"].append({"output": curve.output, xs: list(points), ys: y.tolist()})
    if not found:
        return None
    for each in found.values():
        each["outputs"] = each["outputs"][:_MOST_OUTPUTS]
    columns = sorted(found.values(), key=lambda each: -each["size"])
    return {
        "of": done.answer,
        "unit": _unit(model),
        "rows": len(rows),
        "columns": columns[:_MOST_COLUMNS],
        "left": left + len(columns[_MOST_COLUMNS:]),
    }


def _curves(
    model: Model, rows: DrawnRows, inputs: Sequence[Input], points: int
) -> list[Dependence]:
    settings = ExplainSettings(len(rows), (), 0, 1, "", len(inputs), points, 0, False, None, 0)
    copies = max(1, min(points + 1, model.rows_at_a_time // len(rows)))
    probe = Probe(model, rows, copies)
    matrix = matrix_rows(model, probe.values)
    matrix = None if matrix is None else matrix[: len(rows)]  # one copy
    found: list[Dependence] = []
    with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
        for each in inputs:
            for part in parts_of(model, each):
                grid = grid_of(model, rows, part, matrix, points)
                found += dependences(model, rows, part, grid, settings, probe, lambda done: None)
    return found


def _largest(curves: Sequence[Dependence]) -> dict[str, float]:
    """Return the largest swing of each column."""
    found: dict[str, float] = {}
    for curve in curves:
        found[curve.of] = max(found.get(curve.of, 0.0), np.nan_to_num(curve.swing))
    return found


def _unit(model: Model) -> str:
    """Name what is predicted."""
    if model.task == "binary":
        what = "score" if model.gives_scores else "probability"
        return f"the {what} of {model.classes[1]!r}"
    if model.classes or model.task == "multilabel":
        return "the score of each class" if model.gives_scores else "the probability of each class"
    target = model.preprocessor.target
    return repr(target.column) if len(target.columns) == 1 else "each target"


__all__ = ["column_dependence"]
