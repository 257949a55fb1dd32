"""Results in a notebook: one anywidget that Jupyter and marimo show.

Its script (`lab-ui/src/widget/`, built by ``make page``) has the components of the report and the
lab's stage. What is shown is data of the widget, so a saved notebook shows it without a kernel.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from thalweg.errors import UsageError
from thalweg.lab.packed import packed
from thalweg.landscape.descents import Descents
from thalweg.landscape.formula import Formula, read_formula
from thalweg.landscape.loss_surface import LossSurface
from thalweg.landscape.surfaces import SURFACES
from thalweg.results import Fit
from thalweg.wording import visible

if TYPE_CHECKING:
    from thalweg.descents.path import Path

_SIDE = 120  # points of a surface along x and y
_MOST_POINTS = 4000  # of a path
_AROUND = 0.15  # of the range of the paths, on each side of them
_SHOWN = (
    "a Fit of thalweg.fit or thalweg.race, a LossSurface, descents over a surface, or a Path in "
    "two dimensions"
)

Heights = Callable[[NDArray[np.float64], NDArray[np.float64]], NDArray[np.float64]]


def widget_of(result: Any, surface: Any = None) -> Any:
    """Return the widget that shows a result; see `thalweg.lab.view`."""
    from thalweg.descents.path import Path

    make = _widget_class()
    if isinstance(result, Fit):
        from thalweg.report.race_document import race_document

        return make(race=race_document(result))
    if isinstance(result, Descents):
        heights, name, area = _surface(result.surface if surface is None else surface)
        return make(surface=_of_descents(result, heights, name, area))
    if isinstance(result, Path):
        heights, name, area = _surface(surface)
        return make(surface=_of_path(result, heights, name, area))
    if isinstance(result, LossSurface):
        from thalweg.report.surface_page import packed_surface

        return make(surface=packed(*packed_surface(result)))
    raise UsageError(f"view shows {_SHOWN}, not {type(result).__name__}.")


@cache
def _widget_class() -> Any:
    """Return the widget's class; anywidget is asked for only here."""
    try:
        import anywidget
        import traitlets
    except ImportError as error:
        raise UsageError(
            "thalweg.lab.view needs anywidget: pip install 'thalweg[notebook]' (or anywidget)."
        ) from error
    script = resources.files("thalweg.lab").joinpath("page", "widget.js")

    class View(anywidget.AnyWidget):
        """A result of Thalweg in a notebook.

        Attributes:
            race: a race document (`thalweg.report.race_document`); empty: none.
            surface: a surface with paths, as `thalweg.lab.packed` writes arrays; empty: none.
        """

        _esm = script.read_text(encoding="utf-8")
        race = traitlets.Dict().tag(sync=True)
        surface = traitlets.Bytes().tag(sync=True)

    return View


Area = tuple[tuple[float, float], tuple[float, float]]


def _surface(of: Any) -> tuple[Heights, str, Area | None]:
    """Return what computes heights, the surface's name, and the part of it to show, if known."""
    if isinstance(of, Formula):
        known = next((each for each in SURFACES.values() if each.formula == of), None)
        if known is not None:
            return of.value, known.title, (known.x, known.y)
        return of.value, str(of.expression), None
    if isinstance(of, str):
        if of in SURFACES:
            return _surface(SURFACES[of].formula)
        return _surface(read_formula(of))
    if hasattr(of, "value_and_gradient"):
        return of.value, type(of).__name__, None
    if callable(of):
        return _by_points(of), getattr(of, "__name__", "surface"), None
    raise UsageError(
        "Paths are shown over their surface: name it, as in view(path, 'beale'), "
        "view(path, 'x^2 + 3 y^2') or view(path, function_of_x_and_y)."
    )


def _by_points(function: Callable[[float, float], float]) -> Heights:
    """Return a function of two numbers as one of arrays; where it is not finite, NaN."""

    def heights(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
        pairs = np.broadcast_arrays(x, y)
        found = [
            function(float(a), float(b)) for a, b in zip(*(p.ravel() for p in pairs), strict=True)
        ]
        return np.array(found, np.float64).reshape(pairs[0].shape)

    return heights


def _of_descents(of: Descents, heights: Heights, name: str, area: Area | None) -> bytes:
    """Return the first start of every run; the widget has one path for each."""
    kept = _thinned(len(of.at))
    walks = [
        {
            "name": run.optimizer,
            "words": str(run),
            "status": of.status(k),
            "ended": int(of.ended[k, 0]),
        }
        for k, run in enumerate(of.runs)
    ]
    return _packed(
        walks, of.points[:, 0, kept], of.values[:, 0, kept], of.at[kept], heights, name, area
    )


def _of_path(of: Path, heights: Heights, name: str, area: Area | None) -> bytes:
    if of.points.ndim != 2 or of.points.shape[1] != 2:
        raise UsageError(
            f"A path in {of.points.shape[-1]:,} dimensions lies over no surface: view shows "
            "paths in two."
        )
    at = of.at if len(of.at) == len(of.points) else np.arange(len(of.points))
    kept = _thinned(len(of.points))
    values = np.asarray(of.values)[np.minimum(at, len(of.values) - 1)]
    walks = [{"name": "path", "words": "descend", "status": of.status, "ended": -1}]
    return _packed(walks, of.points[None, kept], values[None, kept], at[kept], heights, name, area)


def _packed(
    walks: list[dict[str, Any]],
    points: NDArray[Any],
    values: NDArray[Any],
    at: NDArray[Any],
    heights: Heights,
    name: str,
    area: Area | None,
) -> bytes:
    """Return a surface and paths over it.

    Args:
        walks: what is said of each.
        points: ``[walks, kept, 2]``.
        values: ``[walks, kept]``.
        at: the step behind which each point is.
        heights: the surface.
        name: its name.
        area: the part of it to show; None: around the paths.
    """
    x, y = area if area is not None else _around(points)
    with np.errstate(all="ignore"):
        grid = heights(np.linspace(*x, _SIDE)[None], np.linspace(*y, _SIDE)[:, None])
    finite = grid[np.isfinite(grid)]
    said = {
        "name": visible(name),
        "x": x,
        "y": y,
        "low": float(finite.min()) if len(finite) else 0.0,
        "high": float(finite.max()) if len(finite) else 1.0,
        "walks": [
            {key: visible(of) if isinstance(of, str) else of for key, of in each.items()}
            for each in walks
        ],
    }
    arrays = {"heights": grid, "points": points, "values": values, "at": at.astype(np.int32)}
    return packed(said, arrays)


def _around(points: NDArray[Any]) -> Area:
    """Return the part of a plane in which paths lie, with something around them."""
    found = []
    for each in np.moveaxis(points, -1, 0):
        known = each[np.isfinite(each)]
        low, high = (float(known.min()), float(known.max())) if len(known) else (-1.0, 1.0)
        more = _AROUND * (high - low) or max(1.0, abs(low)) / 2
        found.append((low - more, high + more))
    return found[0], found[1]


def _thinned(count: int) -> NDArray[np.intp]:
    """Return the places of the points of a path that are shown: evenly, the last among them."""
    every = max(1, math.ceil(count / _MOST_POINTS))
    return np.unique(np.append(np.arange(0, count, every), count - 1))
