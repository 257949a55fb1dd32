"""What the page asks of test surfaces: their heights, and descents over them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import numpy as np

from thalweg.descent import descent_settings
from thalweg.descents.moves import Settings, step_numbers
from thalweg.errors import UsageError
from thalweg.lab.answers import arrays_route, json_route
from thalweg.lab.around_api import averages_of, fitting, hyperparameters_told
from thalweg.lab.chinese import both, of_texts
from thalweg.lab.given import Given, list_of, number_of, points_of, range_of, whole_of
from thalweg.landscape.descents import descents
from thalweg.landscape.formula import Formula, read_formula
from thalweg.landscape.formula_markup import equations_of
from thalweg.landscape.surfaces import SURFACES
from thalweg.optimizers import OPTIMIZERS, FullBatchSolver, Optimizer
from thalweg.own import is_own
from thalweg.schedules import SCHEDULES
from thalweg.training.run import Run

_MOST_HEIGHTS = 1000 * 1000
_MOST_NUMBERS = 6_000_000  # points kept of all descents
_MOST_STEPS = 100_000
_MOST_RUNS = 64
_MOST_STARTS = 4096
_MOST_UPHILL = 500_000  # steps of those that take their gradients uphill, a start at a time
_STEADY = 50  # steps that show in which unit a rate is


def listed() -> list[dict[str, Any]]:
    """Return all test surfaces as plain data."""
    return [
        {
            "name": each.name,
            "title": both(each.title),
            "about": both(each.about),
            "formula": each.text,
            "gradient": [str(slope) for slope in each.formula.gradient_expressions],
            "x": each.x,
            "y": each.y,
            "start": each.start,
            "minima": each.minima,
            "others": each.others,
            "lowest": each.lowest,
            "source": each.source,
            "stable_rate": stable_rate(each.formula, [each.start, *each.minima]),
        }
        for each in SURFACES.values()
    ]


def optimizers() -> list[dict[str, Any]]:
    """Return the optimizers that descend a function.

    Of each ``name``, ``title``, ``conventions`` with their hyperparameters, the default one first,
    ``around``, the hyperparameters of wrappers that may go around it, ``averages`` of its points
    that may be kept, with their hyperparameters, ``schedules``, the names of
    those it takes, and what its ``rate`` is in.

    "curvature": steps grow with the gradient, so that a good rate is a number divided by
    the curvature; "distance": they do not, so that the rate is a length in x and y; "own": the rule
    finds its rate, or scales it by the weights, and its default is as good as any.
    """
    return [
        {
            "name": name,
            "title": both(each.title),
            "rate": unit_of_rate(name),
            "conventions": _conventions(each),
            "around": [] if isinstance(each, FullBatchSolver) else fitting(name),
            "averages": [] if isinstance(each, FullBatchSolver) else averages_of(name),
            "schedules": [] if isinstance(each, FullBatchSolver) else _schedules(),
        }
        for name, each in OPTIMIZERS.items()
        if getattr(each, "solve", None) is None  # those know more of a loss than a function gives
    ]


def _conventions(of: Optimizer | FullBatchSolver) -> list[dict[str, Any]]:
    if isinstance(of, FullBatchSolver):
        return [{"name": "", "about": both(""), "hyperparameters": _hyperparameters(of)}]
    return [
        {
            "name": name,
            "about": both(of.conventions[name].note if name in of.conventions else ""),
            "hyperparameters": _hyperparameters(of.under(name)),
        }
        for name in (of.convention, *of.conventions)
    ]


def _hyperparameters(of: Optimizer | FullBatchSolver) -> list[dict[str, Any]]:
    """Return the numbers that may be set, the learning rate aside: it has a slider."""
    own = {name: each for name, each in of.hyperparameters.items() if name != "lr"}
    return hyperparameters_told(own)


def _schedules() -> list[str]:
    """Return the schedules that need no validation loss."""
    return [name for name, each in SCHEDULES.items() if each.plateau is None]


@cache
def unit_of_rate(name: str) -> str:
    """Return what an optimizer's learning rate is in.

    Returns:
        "curvature": one over it; "distance": a length in x and y; "own": the rule's own.
    """
    settings = descent_settings(Run(name))
    if not isinstance(settings, Settings):
        return "own"
    optimizer, rate = settings.optimizer, settings.numbers["lr"]
    series = step_numbers(settings, 0, _STEADY, _STEADY, optimizer.carried(1))[0]

    def moved(g: Any) -> Any:
        """How far a steady gradient leads: single steps may be unlike those that follow."""
        w = first = np.array([1.0, 2.0])
        states: Any = optimizer.initial_states(w.shape, settings.numbers, start=w)
        for c in series:
            u, *states = optimizer.update(g, w, states, c)
            w = w - u
        return w - first

    with np.errstate(all="ignore"):
        one, ten = (moved(times * np.array([0.3, -0.2])) for times in (1, 10))
    if np.allclose(ten, 10 * one, rtol=0.05, atol=0):
        return "curvature"
    own = optimizer.rate_free or optimizer.over in ("layer", "run") or rate >= 1
    return "own" if own else "distance"


def stable_rate(formula: Formula, at: Sequence[tuple[float, float]]) -> float | None:
    """Return 2/λ, λ the largest eigenvalue of the Hessian at some points; None where it is not > 0.

    Plain descent with a larger rate leaves these points along the steepest direction.
    """
    x, y = np.array(at, np.float64).T
    xx, xy, yy = formula.hessian(x, y)
    largest = (xx + yy) / 2 + np.hypot((xx - yy) / 2, xy)
    known = largest[np.isfinite(largest)]
    return float(2 / known.max()) if len(known) and known.max() > 0 else None


def heights(given: Given) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the heights of a surface over a grid.

    Args:
        given: ``surface`` (a name) or ``formula``; ``x`` and ``y``, lowest and highest; ``size``,
            points along each, 200 by default; ``at``, points whose curvature ``stable_rate`` is of.

    Returns:
        What is said of them (``formula``, ``gradient`` as texts, both as MathML in ``equations``,
        ``low`` and ``high``), and arrays:
        ``heights`` ``[y, x]``, NaN where there are none.

    Raises:
        UsageError: a formula that cannot be read, or numbers that make no grid.
    """
    formula = formula_of(given)
    across, along = (range_of(given, name) for name in ("x", "y"))
    columns, rows = _sizes(given.get("size", 200))
    x, y = np.linspace(*across, columns), np.linspace(*along, rows)
    found = formula.value(x[None], y[:, None])
    finite = found[np.isfinite(found)]
    said = {
        "formula": str(formula.expression),
        "gradient": [str(slope) for slope in formula.gradient_expressions],
        "equations": [each.plain() for each in equations_of(formula)],
        "x": across,
        "y": along,
        "low": float(finite.min()) if len(finite) else None,
        "high": float(finite.max()) if len(finite) else None,
        "stable_rate": stable_rate(formula, points_of(list_of(given, "at", _MOST_STARTS)))
        if given.get("at")
        else None,
    }
    return said, {"heights": found}


def paths(given: Given) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return descents over a surface.

    Args:
        given: ``surface`` or ``formula``; ``runs``, each with ``optimizer`` and what `Run` takes
            besides (``lr``, ``convention``, ``schedule``, hyperparameters …); ``starts``, points
            ``[x, y]``; ``steps``, 2,000 by default; ``every``, ``noise`` and ``seed`` as
            `thalweg.landscape.descents.descents` takes them.

    Returns:
        The points of a run with an average (``average``) are the average's. What is said of them
        (``runs`` as texts, ``status`` and ``ended`` of each run and start),
        and arrays: ``at`` ``[kept]``, ``points`` ``[runs, starts, kept, 2]``, ``values`` and the
        surface's ``gradients`` there, without noise.

    Raises:
        UsageError: what cannot be done, in a sentence.
    """
    formula = formula_of(given)
    runs = [run_of(each) for each in list_of(given, "runs", _MOST_RUNS)]
    starts = points_of(list_of(given, "starts", _MOST_STARTS))
    steps = whole_of(given.get("steps", 2000), "steps", 0, _MOST_STEPS)
    every = whole_of(given.get("every", 1), "every", 1, _MOST_STEPS)
    kept = len(runs) * len(starts) * (steps // every + 2)
    if kept > _MOST_NUMBERS:
        raise UsageError(
            f"These are {kept:,} points, and {_MOST_NUMBERS:,} are shown at most: take fewer steps "
            "or starts, or keep fewer points (every)."
        )
    ascents = [run.method.ascends for run in runs if isinstance(run.method, Optimizer)]
    uphill = [each for each in ascents if each]
    if len(uphill) * len(starts) * steps > _MOST_UPHILL:
        raise UsageError(
            f"These are {len(uphill) * len(starts) * steps:,} steps with two gradients each, and "
            f"{_MOST_UPHILL:,} are taken at most: take fewer steps, starts or runs with "
            f"{uphill[0]}."
        )
    noise = number_of(given.get("noise", 0.0), "noise")
    if noise < 0:
        raise UsageError("noise is a standard deviation: it is 0 or more.")
    seed = whole_of(given.get("seed", 0), "seed", 0, 2**31)
    found = descents(formula, runs, starts, steps, every, noise, seed).of_averages()
    said: dict[str, Any] = {
        "runs": [str(run) for run in runs],
        "ended": found.ended.tolist(),
        "status": [[found.status(k, s) for s in range(len(starts))] for k in range(len(runs))],
    }
    said["zh"] = of_texts({text for texts in said["status"] for text in texts})
    arrays: dict[str, Any] = {"at": found.at.astype(np.int32)}
    _, by_x, by_y = formula.value_and_gradient(found.points[..., 0], found.points[..., 1])
    arrays |= {"points": found.points, "values": found.values}
    return said, {**arrays, "gradients": np.stack([by_x, by_y], axis=-1)}


def formula_of(given: Given) -> Formula:
    """Return the surface that is meant, by its name or its formula."""
    text, name = given.get("formula"), given.get("surface")
    if text is not None:
        if not isinstance(text, str):
            raise UsageError("formula must be a text, as x^2 + 3 y^2.")
        return read_formula(text)
    if name not in SURFACES:
        raise UsageError(f"There is no surface {name!r}: there are {', '.join(SURFACES)}.")
    return SURFACES[name].formula


def run_of(given: Any) -> Run:
    """Return the setting that a page asks for; no file of anybody's is run for it."""
    if not isinstance(given, Mapping) or not isinstance(given.get("optimizer"), str):
        raise UsageError("Each run needs an optimizer, as in {'optimizer': 'adam'}.")
    options = {name: value for name, value in given.items() if name != "optimizer"}
    for value in given.values():
        if isinstance(value, str) and is_own(value):
            raise UsageError(f"{value!r} names a file: the page takes what comes with Thalweg.")
        if not isinstance(value, str | int | float | bool | None):
            raise UsageError(f"{value!r} is no setting of a run.")
    name = given["optimizer"].partition(",")[0].strip()
    schedule = str(options.get("schedule", "")).partition(",")[0].strip()
    if name in OPTIMIZERS and schedule and schedule not in SCHEDULES:
        raise UsageError(f"There is no schedule {schedule!r}.")
    if isinstance(options.get("lr"), str):
        options["lr"] = number_of(options["lr"], "lr")
    return Run(given["optimizer"], **options)


def _sizes(given: Any) -> tuple[int, int]:
    both = given if isinstance(given, list) and len(given) == 2 else [given, given]
    columns, rows = (whole_of(each, "size", 2, _MOST_HEIGHTS) for each in both)
    if columns * rows > _MOST_HEIGHTS:
        raise UsageError(f"A grid has {_MOST_HEIGHTS:,} points at most.")
    return columns, rows


ROUTES = [
    json_route("/api/optimizers", optimizers),
    json_route("/api/surfaces", listed),
    arrays_route("/api/heights", heights),
    arrays_route("/api/descents", paths),
]
