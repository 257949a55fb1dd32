"""Partial dependence: the mean prediction where a column has one value in every row.

    PD_j(v) = 1/n Σ_i p(x_i with x_ij = v)

p is the prediction in the target's unit, of classes the probability. The curve of a row, p(x_i with
x_ij = v) over v, is its individual conditional expectation (ICE): where these differ in shape, the
column interacts with others. Centred, every curve starts at 0: the value at the first point is
subtracted.

Friedman: Greedy function approximation, Annals of Statistics 29, 2001, section 8.2; Goldstein,
Kapelner, Bleich, Pitkin: Peeking inside the black box, JCGS 24, 2015. scikit-learn's
`partial_dependence(method="brute")` has the same numbers at the same points.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from thalweg.explaining.explain_settings import ExplainSettings, output_names
from thalweg.explaining.grids import Grid
from thalweg.explaining.inputs import Input
from thalweg.explaining.probe import Probe

if TYPE_CHECKING:
    from thalweg.explaining.drawn_rows import DrawnRows
    from thalweg.models.model import Model

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Dependence:
    """How the prediction of one class or target depends on an input.

    Attributes:
        feature: the column, ``column.part`` of a date.
        of: the column whose importance is known: of a date's parts, the date.
        output: the class or target; "" where the prediction is one number.
        kind: number, date, time, duration or category.
        x: the points: numbers, of dates days since 1970, of times and durations seconds; of a
            category 0, 1, ….
        labels: the same as texts: levels, dates.
        mean: the partial dependence at each point.
        lines: of some rows their own curve, each as long as `x`.
        shares: of a category, the share of the rows that have each level; else empty.
        deciles: quantiles 0, .1 … 1 of a number; else empty.
        missing: the partial dependence where the value is missing; None: no row lacks it.
        more_levels: of a category that are not among the points.
        ordered: whether the levels of a category have an order, in which they stand; else the most
            frequent one is first.
        swing: standard deviation of the mean over the rows' own values: how much the column moves
            the prediction on average (Greenwell, Boehmke, McCarthy: A simple and effective
            model-based variable importance measure, 2018, eq. 3, with the rows' distribution).
    """

    feature: str
    of: str
    output: str
    kind: str
    x: tuple[float, ...]
    labels: tuple[str, ...]
    mean: tuple[float, ...]
    lines: tuple[tuple[float, ...], ...]
    shares: tuple[float, ...]
    deciles: tuple[float, ...]
    missing: float | None
    more_levels: int
    ordered: bool
    swing: float


def predictions(model: Model, z: Floats, settings: ExplainSettings) -> Floats:
    """Return what is explained of some scores, ``[n, outputs]``: see `chosen_outputs`."""
    found = model.predictions_of(z).reshape(len(z), -1)
    if settings.output is None:
        return found
    if model.task == "binary" and found.shape[1] == 1:
        negative = -found if model.gives_scores else 1 - found
        return found if settings.output else negative
    return found[:, [settings.output]]


def chosen_outputs(model: Model, settings: ExplainSettings) -> tuple[str, ...]:
    """Return the classes or targets that are explained; of one number ("",)."""
    if settings.output is None:
        names = output_names(model)
        return names if model.classes or len(names) > 1 else ("",)
    return ((model.classes or output_names(model))[settings.output],)


def dependences(
    model: Model,
    drawn: DrawnRows,
    each: Input,
    grid: Grid,
    settings: ExplainSettings,
    probe: Probe,
    told: Callable[[int], object],
) -> list[Dependence]:
    """Return the curve of each output over one input.

    Args:
        model: to be explained.
        drawn: the rows that are averaged over.
        each: the input.
        grid: its points.
        settings: which output, how many lines, whether they are centred.
        probe: of the rows, any number of copies.
        told: called with the number of rows predicted since the last time.
    """
    sources = grid.sources.tolist() + ([] if grid.missing is None else [grid.missing])
    n, parts = probe.rows, []
    for start in range(0, len(sources), probe.copies):
        some = sources[start : start + probe.copies]
        padded = some + some[-1:] * (probe.copies - len(some))
        z = probe.scores({each: np.repeat(padded, n)})[: len(some) * n]
        parts.append(predictions(model, z, settings).reshape(len(some), n, -1))
        told(len(some) * n)
    found = np.concatenate(parts) if parts else np.zeros((0, n, 1))
    weight = drawn.weight / drawn.weight.sum()
    names = chosen_outputs(model, settings)
    return (
        [_curve(found[:, :, k], name, each, grid, weight, settings) for k, name in enumerate(names)]
        if sources
        else []
    )


def _curve(
    found: Floats,
    output: str,
    each: Input,
    grid: Grid,
    weight: Floats,
    settings: ExplainSettings,
) -> Dependence:
    points = len(grid.sources)
    mean = found @ weight
    swing = _swing(mean[:points], grid, weight)
    if settings.centred and points:
        found, mean = found - found[:1], mean - mean[0]
    lines = found[:points, : settings.lines].T
    return Dependence(
        each.name,
        each.column if each.place is None else each.name,
        output,
        grid.kind,
        grid.positions,
        grid.labels,
        tuple(mean[:points].tolist()),
        tuple(tuple(line) for line in lines.tolist()),
        grid.shares,
        grid.deciles,
        None if grid.missing is None else float(mean[points]),
        grid.more,
        grid.ordered,
        swing,
    )


def _swing(mean: Floats, grid: Grid, weight: Floats) -> float:
    known = np.isfinite(grid.values)
    if not known.any() or not len(mean):
        return 0.0
    at = np.interp(grid.values[known], grid.positions, mean)
    share = weight[known] / weight[known].sum()
    return float(np.sqrt(share @ np.square(at - share @ at)))


def ordered_by_swing(found: Sequence[Dependence]) -> list[str]:
    """Return the inputs, the one that moves the prediction most first; of a date the column."""
    largest: dict[str, float] = {}
    for each in found:
        largest[each.of] = max(largest.get(each.of, 0.0), each.swing)
    return sorted(largest, key=lambda name: -largest[name])


__all__ = ["Dependence", "chosen_outputs", "dependences", "ordered_by_swing", "predictions"]
