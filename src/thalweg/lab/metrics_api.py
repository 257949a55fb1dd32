"""What the page "Loss and metric" asks: a classifier's weight along a line, and losses' shapes."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from starlette.routing import Route

from thalweg.errors import UsageError, nearest
from thalweg.lab.answers import arrays_route, json_route
from thalweg.lab.chinese import both
from thalweg.lab.given import Given, list_of, number_of, whole_of
from thalweg.lab.loss_shapes import (
    OUTLIERS,
    ROWS,
    SPANS,
    Axis,
    Span,
    axis_of,
    boundaries,
    constants,
    for_axis,
    growth,
    made,
    shape,
    slider,
    stacked,
    usual_targets,
)
from thalweg.lab.two_classes import SOURCES, rows_of
from thalweg.lab.weight_line import Line, kind_of, metric_of
from thalweg.losses import LOSSES, Loss
from thalweg.metrics.layout import Layout
from thalweg.metrics.registry import METRICS, make
from thalweg.own import is_own
from thalweg.report.explanations import first_line

_MOST_ROWS = 1000
_LEAST_ROWS = 20
_MOST_SEED = 9999
_MOST_CHOSEN = 32
_PREDICTS_PROBABILITY = "probability"


def listed() -> dict[str, Any]:
    """Return what can be chosen: data, losses, metrics."""
    return {
        "data": [
            {
                "name": each.name,
                "title": each.title,
                "about": each.about,
                "columns": each.columns,
                "classes": each.classes,
            }
            for each in SOURCES.values()
        ],
        "losses": [_loss(each) for each in LOSSES.values()],
        "metrics": [
            {
                "name": name,
                "about": both(first_line(METRICS[name])),
                "kind": kind_of(METRICS[name]),
                "greater_is_better": METRICS[name].greater_is_better,
            }
            for name in _figures_of_two_classes()
        ],
        "spans": {axis: _said(span) for axis, span in SPANS.items()},
        "outliers": _said(OUTLIERS),
        "rows": [_LEAST_ROWS, _MOST_ROWS],
    }


def _loss(loss: Loss) -> dict[str, Any]:
    numbers = {}
    for name, each in loss.hyperparameters.items():
        assert isinstance(each.default, float | int)
        low, high = slider(each.interval, each.default)
        numbers[name] = {
            "default": each.default,
            "low": low,
            "high": high,
            "interval": each.interval.text,
            "meaning": both(each.meaning),
        }
    return {
        "name": loss.name,
        "title": both(loss.title),
        "about": both(loss.about),
        "tasks": [both(task) for task in loss.tasks],
        "axis": axis_of(loss),
        "predicts": loss.link.predicts,
        "prediction": both(loss.link.about),
        "trains": loss.link.predicts == _PREDICTS_PROBABILITY,
        "convex": loss.curvature is not None,
        "hyperparameters": numbers,
        "paper": loss.paper,
    }


def _said(span: Span) -> dict[str, float]:
    return {"low": span.low, "step": span.step, "count": span.count}


@lru_cache(1)
def _figures_of_two_classes() -> tuple[str, ...]:
    """Name the metrics that are one number of probabilities of two classes."""
    layout, found = Layout("binary"), []
    for name, metric in METRICS.items():
        if metric.suits(layout) and metric.greater_is_better is not None:
            one = make(name, "binary")
            one.update([0.2, 0.8], [0, 1])
            if isinstance(one.result(), float):
                found.append(name)
    return tuple(found)


def line(given: Given) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the loss and metrics of a classifier along a line on which one weight moves.

    Args:
        given: ``data`` (a name), ``rows``, ``seed``; ``loss``, a name as `thalweg fit` takes it;
            ``moved``, 0 for the intercept, 1 or 2; ``threshold``; ``metrics``, names.

    Returns:
        What is said: ``low``, ``step`` and ``count`` of the places on the line, the fitted
        ``weights``, ``cut``, the raw score at the threshold, ``lowest``, where the loss is least,
        and its value there; of each metric its ``kind``, whether it is given by its ``steps``,
        where it is best (``value``, ``from``, ``to``, and the ``loss`` in the middle), its value
        where the loss is least, and the best threshold there. And arrays: ``loss`` and ``slope``
        ``[W]``, ``metrics`` and ``slopes`` ``[M, W]``, ``confusion`` ``[W, 2, 2]``, ``wrong`` and
        ``right`` ``[W, 100]``, ``columns`` ``[n, 2]``, ``target`` ``[n]``; for
        metrics that have steps ``edges_KIND`` ``[E]`` and ``stairs_KIND`` ``[…, E + 1]``.

    Raises:
        UsageError: what is wrong with the request.
    """
    along, threshold, names = _line(given), _threshold(given), _names(given)
    at = along.places
    figures = along.figures([*names, "confusion_matrix"], threshold, at)
    slopes = along.figure_slopes(names, threshold, at)
    lowest = np.array([along.lowest])
    there = along.figures(names, threshold, lowest)
    arrays: dict[str, Any] = {
        "loss": along.losses(at),
        "slope": along.slopes(at),
        "metrics": np.stack([figures[name] for name in names]),
        "slopes": np.stack([slopes[name] for name in names]),
        "confusion": np.asarray(figures["confusion_matrix"]).astype(np.int32),
        "columns": along.data.columns[:, 1:],
        "target": along.data.target.astype(np.int32),
    }
    arrays["wrong"], arrays["right"] = along.counts(at)
    steps: dict[str, tuple[Any, Any]] = {}  # of each metric that has them: bounds, values between
    for kind in ("decisions", "order"):
        of_kind = [name for name in names if kind_of(metric_of(name)) == kind]
        edges = along.edges(kind, threshold) if of_kind else None
        if edges is None:
            continue
        values = along.stairs(of_kind, threshold, edges)
        arrays[f"edges_{kind}"] = edges
        arrays[f"stairs_{kind}"] = np.stack([values[name] for name in of_kind])
        bounds = np.concatenate([at[:1], edges, at[-1:]])
        steps |= {name: (bounds, values[name]) for name in of_kind}
    said = [
        {
            "name": name,
            "kind": kind_of(metric_of(name)),
            "steps": name in steps,
            "best": _best(along, name, *steps.get(name, (at, figures[name]))),
            "at_lowest": float(there[name][0]),
            "threshold": _best_threshold(along, name),
        }
        for name in names
    ]
    return {
        "low": float(at[0]),
        "step": along.step,
        "count": len(at),
        "weights": along.weights.tolist(),
        "cut": float(along.loss.loss.link.raw(threshold)),
        "lowest": float(lowest[0]),
        "lowest_inside": bool(at[0] < lowest[0] < at[-1]),
        "lowest_loss": float(along.losses(lowest)[0]),
        "sides": len(along.sides(threshold)),
        "metrics": said,
    }, arrays


def _best_threshold(along: Line, name: str) -> dict[str, float] | None:
    if kind_of(metric_of(name)) != "decisions":
        return None
    return dict(zip(("threshold", "value"), along.best_threshold(name), strict=True))


def _best(along: Line, name: str, bounds: Any, values: Any) -> dict[str, Any] | None:
    """Return where a metric is best: a place, or a step, and the loss there.

    Of several steps it is the one in which the loss is least, or the widest.
    """
    signed = values if metric_of(name).greater_is_better else -values
    if np.isnan(signed).all():
        return None
    best = np.flatnonzero(signed >= np.nanmax(signed) - 1e-12)
    if len(bounds) == len(values):  # places, not steps
        low = high = float(bounds[best[0]])
    else:
        # neighbouring steps of one value are one: a row of each class may change sides together
        runs = np.split(best, np.flatnonzero(np.diff(best) > 1) + 1)
        ends = [(float(bounds[run[0]]), float(bounds[run[-1] + 1])) for run in runs]
        low, high = max(ends, key=lambda end: (end[0] <= along.lowest <= end[1], end[1] - end[0]))
    middle = np.array([(low + high) / 2])
    return {
        "value": float(values[best[0]]),
        "from": low,
        "to": high,
        "loss": float(along.losses(middle)[0]),
    }


def descents(given: Given) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return plain descents along the line, of the loss and of each metric.

    Args:
        given: as `line` takes it, and ``start``, the weight.

    Returns:
        ``rate``, and ``paths`` ``[1 + M, 51]``, the weight after each step; the loss first.
    """
    along, threshold, names = _line(given), _threshold(given), _names(given)
    start = number_of(given.get("start"), "start")
    paths = [along.descent(name, threshold, start) for name in (None, *names)]
    return {"rate": along.rate}, {"paths": np.stack(paths)}


def shapes(given: Given) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return losses over the error or the margin.

    Args:
        given: ``axis``, "error" or "margin"; ``losses``, names as `thalweg fit` takes them
            (``huber,delta=2``), all of that axis; ``target``, above 0, which losses of a mean
            depend on.

    Returns:
        Of each loss ``cost`` and ``pull``: how much more an error ten times as large costs, and how
        much harder it pulls. Arrays: ``values`` and ``slopes`` ``[L, X]`` over the places of the
        axis (see `listed`); ``usual``, some rows, and ``learnt`` ``[L, O]``, what is learnt of them
        and one outlier at each of its places: over the error the best single prediction for nine
        targets, over the margin the boundary c of the score x − c.

    Raises:
        UsageError: what is wrong with the request.
    """
    axis: Axis = "margin" if given.get("axis") == "margin" else "error"
    if given.get("axis", axis) != axis:
        raise UsageError(f"axis is error or margin, not {given['axis']!r}.")
    target = number_of(given.get("target", 2.0), "target")
    if not 0 < target <= 100:
        raise UsageError(f"target must lie above 0 and at most at 100, not {target:g}.")
    texts = [_text(each, "loss") for each in list_of(given, "losses", _MOST_CHOSEN)]
    losses = [made(text) for text in texts]
    suited = for_axis(axis)
    for each in losses:
        if each.loss not in suited:
            raise UsageError(f"The loss {each.loss.name} is not drawn over the {axis}.")
    span = SPANS[axis]
    curves = [shape(each, span.places, target) for each in losses]
    said = [
        dict(zip(("cost", "pull"), growth(each, axis, target), strict=True), name=each.loss.name)
        for each in losses
    ]
    arrays = {
        "values": stacked(curves, span.count, lambda each: each[0]),
        "slopes": stacked(curves, span.count, lambda each: each[1]),
    }
    if axis == "error":
        arrays["usual"] = usual_targets(target)
        arrays["learnt"] = stacked(texts, OUTLIERS.count, lambda text: constants(text, target))
    else:
        arrays["usual"] = ROWS
        arrays["learnt"] = stacked(texts, OUTLIERS.count, boundaries)
    return {"losses": said}, arrays


def _line(given: Given) -> Line:
    name = given.get("data")
    if name not in SOURCES:
        raise UsageError(f"There are no data {name!r}: {nearest(str(name), SOURCES)}")
    rows = whole_of(given.get("rows", 60), "rows", _LEAST_ROWS, _MOST_ROWS)
    seed = whole_of(given.get("seed", 0), "seed", 0, _MOST_SEED)
    text = _text(given.get("loss", "log_loss"), "loss")
    loss = made(text)
    if loss.loss.link.predicts != _PREDICTS_PROBABILITY:
        raise UsageError(
            f"The loss {loss.loss.name} gives no probability of class 1, which the metrics need."
        )
    moved = whole_of(given.get("moved", 1), "moved", 0, 2)
    return _along(str(name), rows, seed, text, moved)


@lru_cache(16)
def _along(name: str, rows: int, seed: int, loss: str, moved: int) -> Line:
    return Line(rows_of(name, rows, seed), made(loss), moved)


def _threshold(given: Given) -> float:
    found = number_of(given.get("threshold", 0.5), "threshold")
    if not 0 < found < 1:
        raise UsageError(f"threshold must lie between 0 and 1, not {found:g}.")
    return found


def _names(given: Given) -> list[str]:
    names = [_text(each, "metric") for each in list_of(given, "metrics", _MOST_CHOSEN)]
    for name in names:
        known = name.partition(",")[0].strip()
        if known not in _figures_of_two_classes():
            near = nearest(known, _figures_of_two_classes())
            raise UsageError(f"There is no metric {known!r} of two classes; {near}")
        if make(name, "binary").average not in (None, "binary"):
            raise UsageError(f"The metric {name!r} is shown of class 1 alone: leave out average.")
    return list(dict.fromkeys(names))


def _text(given: Any, what: str) -> str:
    """Return the name of something that comes with Thalweg: no file of anybody's is run."""
    if not isinstance(given, str) or not given:
        raise UsageError(f"A {what} is given by its name, not by {given!r}.")
    if is_own(given):
        raise UsageError(f"{given!r} names a file: the page takes what comes with Thalweg.")
    return given


ROUTES: list[Route] = [
    json_route("/api/metrics/listed", listed),
    arrays_route("/api/metrics/line", line),
    arrays_route("/api/metrics/descents", descents),
    arrays_route("/api/metrics/shapes", shapes),
]
