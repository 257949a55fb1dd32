"""A surface whose slopes are those of another one a little uphill: what SAM descends."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from thalweg.optimizers import WRAPPERS, Optimizer
from thalweg.training.run import Run

if TYPE_CHECKING:
    from thalweg.landscape.descents import SurfaceFunction

Array = NDArray[np.float64]


def descended_by(surface: SurfaceFunction, run: Run) -> tuple[SurfaceFunction, Any]:
    """Return what a run takes its slopes of, and what tells it from that of other runs."""
    name = run.method.ascends if isinstance(run.method, Optimizer) else ""
    leads = WRAPPERS[name].before if name else None
    if leads is None:
        return surface, None
    numbers = {each: run.hyperparameters[each] for each in WRAPPERS[name].hyperparameters}
    return Uphill(surface, partial(leads, **numbers)), (name, *numbers.values())


class Uphill:
    """Heights of a surface, slopes from where a function of point and slope leads."""

    def __init__(self, surface: SurfaceFunction, leads: Callable[..., Any]) -> None:
        """Take the surface and the function of one point and the slope there, each ``[2]``."""
        self._surface, self._leads = surface, leads

    def value(self, x: ArrayLike, y: ArrayLike, /) -> Array:
        """Return the heights, of the shape that x and y have together."""
        return self._surface.value(x, y)

    def value_and_gradient(self, x: ArrayLike, y: ArrayLike, /) -> tuple[Array, Array, Array]:
        """Return the heights and the slopes uphill."""
        across, along = np.broadcast_arrays(np.asarray(x, np.float64), np.asarray(y, np.float64))
        _, *slopes = self._surface.value_and_gradient(across, along)
        points, slope = (np.stack(each, axis=-1) for each in ((across, along), slopes))
        above = np.empty_like(points)
        for place in np.ndindex(points.shape[:-1]):  # each point has a norm of its own
            level = not slope[place].any()
            above[place] = points[place] if level else self._leads(points[place], slope[place])
        _, by_x, by_y = self._surface.value_and_gradient(above[..., 0], above[..., 1])
        return self.value(x, y), by_x, by_y

    def write_slopes(self, x: Array, y: Array, out: Sequence[Array], /) -> None:
        """Write the slopes uphill into arrays; what is not finite may warn."""
        _, out[0][...], out[1][...] = self.value_and_gradient(x, y)
