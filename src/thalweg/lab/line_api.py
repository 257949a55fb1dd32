"""What the page of a line through points asks: the MSE over slope and intercept, and descents."""

from __future__ import annotations

from typing import Any

import numpy as np
from starlette.routing import Route

from thalweg.errors import UsageError
from thalweg.lab import line_sets, surfaces_api
from thalweg.lab.answers import arrays_route, json_route
from thalweg.lab.chinese import of_texts
from thalweg.lab.given import Given, number_of, range_of, whole_of
from thalweg.landscape.descents import descents
from thalweg.landscape.line_loss import Array, LineLoss, standardised
from thalweg.training.run import Run
from thalweg.training.stable_rates import bound_in_words, stable_times

MOST_POINTS = 60  # all of them are in the page's address
_LARGEST = 1e6  # number of a point or a start
_MOST_STEPS = 2000
_BEYOND = 1e30  # an MSE above it is no longer shown: float32 ends at 3e38
_SHARE = 0.45  # of 2/λ: the rate where none is given
_STEPS_ACROSS = 30  # that a rate in the unit of w and b takes from the start to the minimum

Answer = tuple[dict[str, Any], dict[str, Any]]


class _Line:
    """A line's loss in the unit in which it is descended, and how that becomes the data's unit.

    With standardised x the model is y = w' (x − mean) / deviation + b', so that w = w' / deviation
    and b = b' − w mean. Starts are given, and lines are told, in the data's unit.
    """

    def __init__(self, given: Given) -> None:
        self.x, self.y = x, y = _points(given).T
        self.mean, self.deviation = 0.0, 1.0
        if given.get("standardise", False) is True:
            x, self.mean, self.deviation = standardised(x)
        self.loss = LineLoss(x, y)
        w, b = _pair(given.get("start"), "start")
        self.start = w * self.deviation, b + w * self.mean

    def lines(self, points: Array) -> Array:
        """Return w and b in the data's unit of points ``[n, 2]``."""
        w = points[:, 0] / self.deviation
        return np.column_stack([w, points[:, 1] - w * self.mean])


def surface(given: Given) -> Answer:
    """Return the MSE over a grid of w and b, and what is known of it in closed form.

    Args:
        given: ``points``, 2 to 60 of ``[x, y]``; ``start``, w and b of the first line; whether to
            ``standardise`` x; ``w`` and ``b``, lowest and highest of the grid, else they are chosen
            about minimum and start; ``size``, points along each, 96 by default.

    Returns:
        What is said (``minimum``, ``least`` there, ``variance`` of y, ``normal`` equations,
        ``hessian``, ``eigenvalues`` and ``directions``, ``condition``, ``stable_rate``, of both x
        as it is and standardised in ``scalings``, whether the minimum is ``unique``, ``mean`` and
        ``deviation`` of x), and ``heights`` ``[b, w]``. w and b are those of the standardised x
        where that is asked for; ``line`` is the minimum in the data's unit.

    Raises:
        UsageError: what cannot be done, in a sentence.
    """
    line = _Line(given)
    loss, minimum = line.loss, np.array(line.loss.minimum)
    ranges = _ranges(line)
    w, b = (
        range_of(given, name) if given.get(name) else ranges[place]
        for place, name in enumerate("wb")
    )
    size = whole_of(given.get("size", 96), "size", 2, 400)
    heights = loss.value(np.linspace(*w, size)[None], np.linspace(*b, size)[:, None])
    matrix, right = loss.normal_equations
    eigenvalues, directions = loss.curvatures
    own = standardised(line.x)[0]
    said = {
        "minimum": minimum.tolist(),
        "line": line.lines(minimum[None])[0].tolist(),
        "least": float(loss.value(*minimum)),
        "variance": loss.variance,
        "normal": {"matrix": matrix.tolist(), "right": right.tolist()},
        "hessian": loss.hessian.tolist(),
        "eigenvalues": eigenvalues.tolist(),
        "directions": directions.tolist(),
        "condition": loss.condition,
        "stable_rate": loss.stable_rate,
        "unique": loss.unique,
        "mean": line.mean,
        "deviation": line.deviation,
        "start": line.start,
        "w": w,
        "b": b,
        "scalings": {"as_is": _scaling(line.x, line.y), "standardised": _scaling(own, line.y)},
        "low": float(heights.min()),
        "high": float(heights.max()),
    }
    return said, {"heights": heights}


def _scaling(x: Array, y: Array) -> dict[str, Any]:
    loss = LineLoss(x, y)
    return {
        "condition": loss.condition,
        "stable_rate": loss.stable_rate,
        "eigenvalue": float(loss.curvatures[0][0]),
    }


def descent(given: Given) -> Answer:
    """Return a descent over the MSE, by the library's own steps.

    Args:
        given: ``points``, ``start`` and ``standardise`` as `surface` takes them; ``run``,
            ``optimizer`` and what `Run` takes besides, whose ``lr`` may be null: then it is chosen;
            ``steps``, 100 by default.

    Returns:
        What is said (``status``, a sentence; ``lr``, and the unit of the optimizer's ``rate``;
        ``diverged``, the step behind which the MSE is beyond 1e30, or null; ``bound``, the largest
        stable rate of this optimizer and its formula, or null; ``factors``, by which each step of
        plain descent multiplies the error along the two directions, or null), and arrays over
        the steps: ``points``, ``lines`` (w and b in the data's unit), ``values``, ``gradients``,
        ``along`` (the error along the two directions) and ``r2``.

    Raises:
        UsageError: what cannot be done, in a sentence.
    """
    line = _Line(given)
    loss = line.loss
    run = _run(given.get("run"), line)
    steps = whole_of(given.get("steps", 100), "steps", 1, _MOST_STEPS)
    found = descents(loss, [run], [line.start], steps)
    points, values = found.points[0, 0], found.values[0, 0]
    far = np.flatnonzero(~(values <= _BEYOND))
    end = int(found.ended[0, 0])
    ends = [step for step in (int(far[0]) if len(far) else -1, end) if step >= 0]
    diverged = min(ends) if ends else None
    if diverged is not None:
        points, values = points[: max(1, diverged)], values[: max(1, diverged)]
    _, by_w, by_b = loss.value_and_gradient(points[:, 0], points[:, 1])
    times = stable_times(run)
    largest = loss.curvatures[0][0]
    bound = None if times is None else {"rate": times / largest, "words": bound_in_words(run)}
    plain = run.optimizer == "sgd" and bound is not None
    status = found.status(0) if diverged is None else _diverged(diverged, run)
    said = {
        "zh": of_texts([status]),
        "lr": None if np.isnan(run.lr) else run.lr,
        "rate": surfaces_api.unit_of_rate(run.method.name),
        "status": status,
        "diverged": diverged,
        "bound": bound,
        "factors": (1 - run.lr * loss.curvatures[0]).tolist() if plain else None,
    }
    variance = loss.variance
    return said, {
        "points": points,
        "lines": line.lines(points),
        "values": values,
        "gradients": np.column_stack([by_w, by_b]),
        "along": loss.along(points),
        "r2": 1 - values / variance if variance > 0 else np.full(len(values), np.nan),
    }


def _diverged(step: int, run: Run) -> str:
    rate = "" if np.isnan(run.lr) else f" with learning rate {run.lr:g}"
    return f"Diverged{rate}: behind step {step:,} the MSE is larger than {_BEYOND:g}."


def _ranges(line: _Line) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return w and b of the picture: the minimum in its middle, the start within.

    It reaches 1.35 times as far as the start, so that a descent that swings over is seen, and
    not less than 0.3 of how far the bowl is wide at the height of the start, or of y's variance.
    """
    loss = line.loss
    minimum, start = np.array(loss.minimum), np.array(line.start)
    least = float(loss.value(*minimum))
    tall = max(float(loss.value(*start)) - least, 0.5 * loss.variance, 1e-12 * (1 + abs(least)))
    wide = np.sqrt(2 * tall * np.diag(np.linalg.pinv(loss.hessian, rcond=1e-12)))
    half = np.maximum(1.35 * np.abs(start - minimum), 0.3 * wide)
    half = np.where(half > 0, half, half.max() or 1.0)
    low, high = (minimum - half).tolist(), (minimum + half).tolist()
    return (low[0], high[0]), (low[1], high[1])


def _run(given: Any, line: _Line) -> Run:
    """Return the setting, with a rate that suits the surface where none is given."""
    if isinstance(given, dict) and given.get("lr") is None:
        own = {name: value for name, value in given.items() if name != "lr"}
        rate = _rate(surfaces_api.run_of(own), line)
        given = own if rate is None else {**own, "lr": rate}
    return surfaces_api.run_of(given)


def _rate(run: Run, line: _Line) -> float | None:
    unit = surfaces_api.unit_of_rate(run.method.name)
    if unit == "curvature":
        times = stable_times(run)
        rate = _SHARE * (2.0 if times is None else times) / line.loss.curvatures[0][0]
    elif unit == "distance":
        apart = np.abs(np.subtract(line.start, line.loss.minimum)).max()
        rate = apart / _STEPS_ACROSS or 0.1
    else:
        return None
    return float(f"{rate:.2g}")


def _points(given: Given) -> Array:
    found = given.get("points")
    if not isinstance(found, list) or not 2 <= len(found) <= MOST_POINTS:
        raise UsageError(f"A line is drawn through 2 to {MOST_POINTS} points.")
    return np.array([_pair(each, "point") for each in found])


def _pair(given: Any, what: str) -> tuple[float, float]:
    if not isinstance(given, list) or len(given) != 2:
        raise UsageError(f"Each {what} must be two numbers.")
    first, second = (number_of(each, f"a number of a {what}") for each in given)
    if max(abs(first), abs(second)) > _LARGEST:
        raise UsageError(f"A number of a {what} is at most {_LARGEST:,.0f} in size.")
    return first, second


ROUTES: list[Route] = [
    json_route("/api/line/sets", line_sets.listed),
    arrays_route("/api/line/surface", surface),
    arrays_route("/api/line/descent", descent),
]
