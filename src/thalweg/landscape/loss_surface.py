"""A true loss surface: heights over a plane of parameters, and the paths of runs beside it.

Every height is a recomputed loss. A path leaves the plane: of each of its points both are kept,
the loss that the run really had there and the loss where the plane is nearest to it.
"""

from __future__ import annotations

import importlib
import math
import os
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.landscape.heights import TrueLoss
from thalweg.landscape.plane import Plane, grid_around
from thalweg.wording import counted, figure

Numbers = NDArray[np.float64]
Told = Callable[[float], object]

_STEP = 1e-3  # of an axis's span, by which its curvature is measured


@dataclass(frozen=True)
class Path:
    """Where a run has been.

    Attributes:
        name: of the run.
        updates: ``[n]``, behind which each point is.
        parameters: ``[n, size]``.
    """

    name: str
    updates: NDArray[np.int64]
    parameters: NDArray[Any]


@dataclass(frozen=True)
class Walk:
    """A path over a surface.

    Attributes:
        name: of the run.
        updates: ``[n]``, behind which each point is.
        places: ``[n, 2]``, where the plane is nearest to it.
        losses: ``[n]``, the true loss of the point itself.
        in_plane: ``[n]``, that of the plane's nearest point.
        explained: which share of its movement lies in the plane.
    """

    name: str
    updates: NDArray[np.int64]
    places: Numbers
    losses: Numbers
    in_plane: Numbers
    explained: float


@dataclass(frozen=True)
class Judged:
    """The loss of a model's predictions, where these are not its scores alone.

    Attributes:
        loss: on the surface's rows, as `Model.evaluate` has it.
        how: "clipped", to the training target's range, or "calibrated".
        temperature: by which raw scores are divided; 1 unless calibrated.
    """

    loss: float
    how: str
    temperature: float = 1.0


@dataclass(frozen=True)
class LossSurface:
    """The true loss of a model over a plane of its parameters.

    Attributes:
        of: what the model is, in words.
        kind: of the plane: "principal", "weights", "hessian" or "random".
        plane: through the model's parameters.
        a, b: coordinates of the grid along the two axes.
        heights: ``[len(b), len(a)]``, the loss at each point.
        loss: its name.
        rows: how many it is of; of_rows: of how many.
        at_model: the loss at the plane's origin, the model's own parameters.
        curvature: of the loss along each axis there, per unit of the axis.
        walks: of runs; none where no path is known.
        explained: which share of the movement of all walks lies in the plane; None: there is none.
        notes: what is to be said besides.
        judged: the loss of the model's predictions; None: it is that at the model.
    """

    of: str
    kind: str
    plane: Plane
    a: Numbers
    b: Numbers
    heights: Numbers
    loss: str
    rows: int
    of_rows: int
    at_model: float
    curvature: tuple[float, float]
    walks: tuple[Walk, ...] = ()
    explained: float | None = None
    notes: tuple[str, ...] = ()
    judged: Judged | None = None

    @property
    def lowest(self) -> tuple[float, float, float]:
        """The lowest height of the grid, and where it is: loss, a, b."""
        known = np.where(np.isfinite(self.heights), self.heights, np.inf)
        row, column = np.unravel_index(int(known.argmin()), known.shape)
        return float(known[row, column]), float(self.a[column]), float(self.b[row])

    def summary(self) -> list[str]:
        """Return what is seen on it, in sentences."""
        low, a, b = self.lowest
        rows = counted(self.rows, "row")
        if self.rows < self.of_rows:
            rows = f"{self.rows:,} rows drawn from {self.of_rows:,}"
        said = [
            f"The true {self.loss} of {self.of} on {rows}, over "
            f"{len(self.a):,} × {len(self.b):,} points of a plane: {_KINDS[self.kind]}.",
            f"Model: {figure(self.at_model)}. Lowest in the plane: {figure(low)}, at "
            f"({figure(a)}, {figure(b)}){_below(self.at_model, low)}.",
        ]
        if self.judged is not None:
            how = {
                "clipped": "stay within the training target's range",
                "calibrated": "are calibrated, raw scores divided by a temperature of "
                f"{figure(self.judged.temperature)}",
            }[self.judged.how]
            said.append(
                f"Predictions of this model {how}, which the surface leaves out: their loss on "
                f"these rows, as `thalweg evaluate` has it, is {figure(self.judged.loss)}."
            )
        both = (
            f"{name} {figure(each)}"
            for name, each in zip(self.plane.names, self.curvature, strict=True)
        )
        said.append(f"Curvature along the axes, at the model: {'; '.join(both)}.")
        if self.explained is not None:
            said.append(
                f"The plane holds {100 * self.explained:.3g} % of the movement of "
                f"{counted(len(self.walks), 'run')}."
            )
        return said

    def as_json(self) -> dict[str, Any]:
        """Return all of it as plain data: what ``thalweg landscape --json`` prints."""
        low, a, b = self.lowest
        return {
            **self.said(),
            "lowest": {"loss": low, "a": a, "b": b},
            "a": self.a.tolist(),
            "b": self.b.tolist(),
            "heights": self.heights.tolist(),
            "walks": [
                {
                    "name": walk.name,
                    "explained": walk.explained,
                    "updates": walk.updates.tolist(),
                    "places": walk.places.tolist(),
                    "losses": walk.losses.tolist(),
                    "in_plane": walk.in_plane.tolist(),
                }
                for walk in self.walks
            ],
        }

    def said(self) -> dict[str, Any]:
        """Return what is said of it, without its arrays."""
        return {
            "model_in_words": self.of,
            "plane": self.kind,
            "axes": list(self.plane.names),
            "loss": self.loss,
            "rows": {"used": self.rows, "data": self.of_rows},
            "at_model": self.at_model,
            "curvature": list(self.curvature),
            "explained": self.explained,
            "notes": list(self.notes),
            "judged": None if self.judged is None else asdict(self.judged),
        }

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write it: as one HTML page (``*.html``) or as a picture (``*.png``, by matplotlib).

        Raises:
            UsageError: another ending, or matplotlib is not installed.
            OutputError: the file cannot be written.
        """
        importlib.import_module("thalweg.report.surface_page").save(self, path)

    def __repr__(self) -> str:
        """Return what it is, in a line."""
        return (
            f"<LossSurface of {self.of}: {self.kind} plane, {len(self.a)} × {len(self.b)} points, "
            f"{self.loss} {figure(self.at_model)} at the model, lowest {figure(self.lowest[0])}>"
        )


_KINDS = {
    "principal": "the first two principal components of the runs' paths",
    "weights": "two weights, all others as they are",
    "hessian": "the two steepest directions, the top eigenvectors of the Hessian",
    "random": "two random directions, scaled to each unit's weights (Li et al. 2018)",
}


def surface_over(
    true: TrueLoss,
    plane: Plane,
    kind: str,
    size: int,
    of: str,
    of_rows: int,
    paths: Sequence[Path] = (),
    rise: float | None = None,
    notes: Sequence[str] = (),
    judged: Judged | None = None,
    told: Told = lambda share: None,
) -> LossSurface:
    """Compute a surface around a model, and around the paths of runs.

    The grid spans the paths with a margin. Without any it spans, along each axis, as far as the
    loss would rise by `rise` under the axis's curvature; over a random plane from −1 to 1, which is
    as far as each unit's weights are long.

    Args:
        true: the loss.
        plane: through the model's parameters.
        kind: of the plane.
        size: points along each axis.
        of: the model in words.
        of_rows: rows that the data has.
        paths: of runs.
        rise: of the loss; None: the loss itself.
        notes: kept with it.
        judged: kept with it.
        told: told which share is done; what it raises ends the work.
    """
    at_model = float(true.at(plane.origin[None])[0])
    reach = np.ones(2)
    if paths:
        places = [plane.coordinates(path.parameters) for path in paths]
        a, b = grid_around([*places, np.zeros((1, 2))], size)
        reach = np.array([np.ptp(a), np.ptp(b)]) / 2
        curvature = _curvatures(true, plane, reach)
    else:
        if kind != "random":
            reach *= max(1.0, float(np.linalg.norm(plane.origin))) / 3
        curvature = _curvatures(true, plane, reach)
        if kind != "random":
            rises = rise if rise is not None and rise > 0 else max(abs(at_model), 1e-12)
            for k in range(2):
                if curvature[k] > 0:
                    reach[k] = math.sqrt(2 * rises / curvature[k])
        a, b = (np.linspace(-each, each, size) for each in reach)
    heights = true.over(plane, a, b, told)
    walks = tuple(_walk(true, plane, path) for path in paths)
    every = np.concatenate([path.parameters for path in paths]) if paths else None
    return LossSurface(
        of=of,
        kind=kind,
        plane=plane,
        a=a,
        b=b,
        heights=heights,
        loss=true.loss.loss.name,
        rows=len(true.rows),
        of_rows=of_rows,
        at_model=at_model,
        curvature=curvature,
        walks=walks,
        explained=None if every is None else plane.explained(every),
        notes=tuple(notes),
        judged=judged,
    )


def _walk(true: TrueLoss, plane: Plane, path: Path) -> Walk:
    places = plane.coordinates(path.parameters)
    return Walk(
        path.name,
        path.updates,
        places,
        true.at(path.parameters),
        true.at(plane.points(places)),
        plane.explained(path.parameters),
    )


def _curvatures(true: TrueLoss, plane: Plane, reach: Numbers) -> tuple[float, float]:
    """Return the second derivative of the loss along each axis, by central differences."""
    steps = _STEP * reach * (1 if true.rows.dtype == np.float64 else 30)
    moves = np.array([[0.0, 0.0], *([s, 0] for s in (-steps[0], steps[0])),
                      *([0, s] for s in (-steps[1], steps[1]))])  # fmt: skip
    middle, *ends = true.at(plane.points(moves))
    along = ((ends[0] + ends[1] - 2 * middle) / steps[0] ** 2,
             (ends[2] + ends[3] - 2 * middle) / steps[1] ** 2)  # fmt: skip
    return float(along[0]), float(along[1])


def _below(model: float, low: float) -> str:
    if not low < model:
        return ""
    return f", {100 * (model - low) / abs(model):.2g} % below the model" if model else ""


__all__ = ["Judged", "LossSurface", "Path", "Walk", "surface_over"]
