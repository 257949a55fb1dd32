"""What the page asks of optimizers as such: equations, conventions, behaviour on surfaces."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from thalweg.errors import UsageError
from thalweg.lab import around_api
from thalweg.lab.answers import Given, arrays_route, json_route
from thalweg.lab.around_api import AROUND, descended, facts_told, rule_around, told
from thalweg.lab.chinese import both
from thalweg.lab.given import number_of, points_of, whole_of
from thalweg.lab.surfaces_api import formula_of, run_of
from thalweg.landscape.descents import Descents
from thalweg.landscape.formula_markup import equations_of
from thalweg.landscape.insides import insides
from thalweg.landscape.surfaces import SURFACES
from thalweg.optimizers import OPTIMIZERS, FullBatchSolver, Optimizer
from thalweg.optimizers.differences import GRADIENTS, RATES, START, Row, worked_example
from thalweg.optimizers.equations import Equation, Update, momentum_of, update_of
from thalweg.optimizers.solver_equations import solver_equations
from thalweg.report.explanations import explain
from thalweg.tracing.mathml import equation
from thalweg.tracing.trace import Untraceable

_MOST_STEPS = 20_000
# The surfaces of an optimizer's page, and how many steps are taken on each.
PICTURES = {"ravine": 60, "saddle": 60, "rosenbrock": 200}
_SIZE = 90  # points of a picture's grid along each side
_RATES = tuple(float(f"{10 ** (k / 2):.2g}") for k in range(-9, 4))
_BESIDE = "sgd"  # plain descent


def listed() -> list[dict[str, Any]]:
    """Return all optimizers in the order of the registry: ``name``, ``title`` and ``family``."""
    return [
        {"name": name, "title": both(each.title), "family": each.family}
        for name, each in OPTIMIZERS.items()
    ]


def rule(given: Given) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return what an optimizer is.

    Args:
        given: ``name``; ``weight_decay``, of the worked example, for those conventions that have
            it; left out, each has its default.
    """
    if given.get("name") in AROUND:
        return rule_around(str(given["name"])), {}
    optimizer = _named(given)
    explained = next(each for each in explain(optimizer.name) if each.kind == "optimizer")
    said: dict[str, Any] = {
        "name": optimizer.name,
        "title": both(optimizer.title),
        "about": both(optimizer.about),
        "family": optimizer.family,
        "facts": facts_told(explained),
        "text": explained.mathematics,
        "code": explained.formula,
        "descends": getattr(optimizer, "solve", None) is None,
        "over": getattr(optimizer, "over", ""),
        "conventions": [],
    }
    update = None
    if isinstance(optimizer, FullBatchSolver):
        said["key"] = _lines(solver_equations(optimizer))
        said["text"] = optimizer.formula
    elif optimizer.over == "matrix":
        said["matrix"] = _equations(_update(optimizer, matrix=True))
    if isinstance(optimizer, Optimizer):
        update = _update(optimizer)
        own = {}
        if given.get("weight_decay") is not None:
            own["weight_decay"] = number_of(given["weight_decay"], "weight_decay")
            if own["weight_decay"] < 0:
                raise UsageError("weight_decay is 0 or more.")
        rows = worked_example(optimizer, own)
        said["conventions"] = [_convention(optimizer, row, rows[0]) for row in rows]
        said["example"] = {"start": START, "gradients": GRADIENTS, "rates": RATES}
    said["hyperparameters"] = [
        {
            "name": name,
            "symbol": update.symbols[name].plain() if update else None,
            **told(explained.hyperparameters[name]),
        }
        for name in optimizer.hyperparameters
    ]
    said |= _equations(update)
    return said, {}


def _named(given: Given) -> Optimizer | FullBatchSolver:
    name = given.get("name")
    if not isinstance(name, str) or name not in OPTIMIZERS:
        raise UsageError(f"There is no optimizer {name!r}: there are {', '.join(OPTIMIZERS)}.")
    return OPTIMIZERS[name]


def _update(optimizer: Optimizer, matrix: bool = False) -> Update | None:
    try:
        return update_of(optimizer, matrix)
    except Untraceable:
        return None


def _equations(update: Update | None) -> dict[str, Any]:
    """Return an update's equations as plain data: ``lines`` and ``starts``."""
    if update is None:
        return {"lines": [], "starts": []}
    return {
        "lines": _lines(update.lines),
        "starts": [equation(*each).plain() for each in update.starts],
    }


def _lines(of: Sequence[Equation]) -> list[dict[str, Any]]:
    return [{"name": each.name, "kind": each.kind, "markup": each.markup.plain()} for each in of]


def _convention(optimizer: Optimizer, row: Row, usual: Row) -> dict[str, Any]:
    """Return a convention's equations and numbers, and which of them are not the default's."""
    own = optimizer.under(row.convention)
    lines, others = (_texts(each) for each in (own, optimizer))
    return {
        "convention": row.convention,
        "note": both(row.note),
        "defaults": dict(row.defaults) if row.note else {},
        "all": _defaults(own),
        "lacks": list(row.lacks),
        "weight_decay": own.weight_decay,
        **_equations(_update(own)),
        "differs": [line not in others for line in lines],
        "path": row.path,
        "apart": [
            not np.isclose(a, b, rtol=1e-9, atol=1e-12)
            for a, b in zip(row.path, usual.path, strict=True)
        ],
    }


def _defaults(optimizer: Optimizer) -> dict[str, Any]:
    return {name: each.default for name, each in optimizer.hyperparameters.items()}


def _texts(optimizer: Optimizer) -> list[str]:
    update = _update(optimizer)
    return [each.markup.xml() for each in update.lines] if update else []


def pictures(given: Given) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return an optimizer's paths on three surfaces beside those of plain descent.

    Of a wrapper or an average they are those of an optimizer with and without it.

    Each has, on each surface, the rate of a fixed list that leads lowest, by the greatest height in
    the last quarter of its steps, of those that stay within the picture.

    Args:
        given: ``name``, of an optimizer that descends a function, a wrapper or an average.

    Returns:
        ``pictures``, each with its surface's ``title``, ``equations``, ``range``, and of each of
        the two ``runs`` the ``name``, ``lr`` and ``height`` at the end; and arrays: ``heights0`` …
        ``[y, x]``, ``points0`` … ``[2, steps + 1, 2]``.
    """
    own, beside = str(given.get("name")), around_api.BESIDE
    if own not in AROUND:
        optimizer, beside = _named(given), _BESIDE
        own = optimizer.name
    if own in OPTIMIZERS and getattr(OPTIMIZERS[own], "solve", None) is not None:
        raise UsageError(f"{own} needs more of a loss than a function of x and y gives.")
    said: list[dict[str, Any]] = []
    arrays: dict[str, Any] = {}
    for k, (name, steps) in enumerate(PICTURES.items()):
        surface = SURFACES[name]
        pair = [_best(each, name, steps) for each in (own, beside)]
        x, y = (np.linspace(*side, _SIZE) for side in (surface.x, surface.y))
        heights = surface.formula.value(x[None], y[:, None])
        arrays |= {f"heights{k}": heights, f"points{k}": np.stack([each[1] for each in pair])}
        said.append(
            {
                "surface": name,
                "title": both(surface.title),
                "about": both(surface.about),
                "equation": equations_of(surface.formula)[0].plain(),
                "x": surface.x,
                "y": surface.y,
                "start": surface.start,
                "minima": surface.minima,
                "low": float(heights.min()),
                "high": float(heights.max()),
                "steps": steps,
                "runs": [each[0] for each in pair],
            }
        )
    return {"pictures": said, "rates": [_RATES[0], _RATES[-1], len(_RATES)]}, arrays


def _best(name: str, surface: str, steps: int) -> tuple[dict[str, Any], Any]:
    """Return the descent with the rate that leads lowest, and its points."""
    found = descended(name, surface, steps, _RATES)
    rated = name in AROUND or "lr" in OPTIMIZERS[name].hyperparameters
    k = _lowest(found, SURFACES[surface].x, SURFACES[surface].y)
    run = {
        "name": name,
        "lr": _RATES[k] if rated else None,
        "height": float(found.values[k, 0, -1]),
        "status": found.status(k),
    }
    return run, found.points[k, 0]


def _lowest(found: Descents, x: tuple[float, float], y: tuple[float, float]) -> int:
    """Return the descent that leads lowest; one that diverged or left the range only if all did."""
    low, high = np.array([x, y]).T
    points = found.points[:, 0]
    inside = ((points >= low) & (points <= high)).all(axis=(1, 2)) & (found.ended[:, 0] < 0)
    late = found.values[:, 0, -(found.values.shape[2] // 4 + 1) :].max(axis=1)
    return int(np.argmin(np.where(inside | ~inside.any(), late, np.inf)))


def inside(given: Given) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return what the steps of one descent were made of.

    Args:
        given: ``surface`` or ``formula``; ``run`` as in `thalweg.lab.surfaces_api.paths`;
            ``start``, ``steps``, ``noise`` and ``seed``.

    Returns:
        ``lines`` and ``starts``, the equations; ``states``, their names; ``momentum``, that of
        them that is a decaying sum of gradients; and arrays:
        ``values`` ``[lines, steps + 1, 2]``, ``states`` ``[states, steps + 1, 2]``, ``effective``
        ``[steps + 1, 2]`` where there is one.
    """
    formula = formula_of(given)
    run = run_of(given.get("run"))
    start = points_of([given.get("start")])[0]
    steps = whole_of(given.get("steps", 500), "steps", 0, _MOST_STEPS)
    noise = number_of(given.get("noise", 0.0), "noise")
    seed = whole_of(given.get("seed", 0), "seed", 0, 2**31)
    found = insides(formula, run, start, steps, noise, seed)
    name = given["run"]["optimizer"].partition(",")[0]
    optimizer = found.optimizer or OPTIMIZERS[name]
    arrays: dict[str, Any] = {"values": found.values, "states": found.states}
    if found.effective is not None:
        arrays["effective"] = found.effective
    said: dict[str, Any] = {
        "name": optimizer.name,
        "title": both(optimizer.title),
        "about": both(optimizer.about),
        "paper": optimizer.paper,
        "text": getattr(optimizer, "formula", ""),
        "states": list(found.names),
        "momentum": "",
        **_equations(found.update),
    }
    if found.optimizer is not None and found.update is not None:
        said["momentum"] = momentum_of(found.optimizer, found.update)
    return said, arrays


ROUTES = [
    json_route("/api/rules", listed),
    json_route("/api/rules/around", around_api.listed),
    arrays_route("/api/rule", rule),
    arrays_route("/api/rule/pictures", pictures),
    arrays_route("/api/inside", inside),
]
