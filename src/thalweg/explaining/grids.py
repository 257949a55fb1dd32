"""The points of a curve: values of a column that rows have, each with a row that has it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data.formats import CategoryFormat, Moments, Numbers
from thalweg.data.ordered_category import OrderedCategory
from thalweg.data.text.distinct import Distinct
from thalweg.data.values import as_texts
from thalweg.explaining.drawn_rows import DrawnRows
from thalweg.explaining.inputs import Input
from thalweg.models.showing import value_label

if TYPE_CHECKING:
    from thalweg.models.model import Model

_LOWEST, _HIGHEST = 0.01, 0.99  # quantiles where a number has more values than a curve has points
_PART_VALUES = 32  # of a part of a date, at most
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True)
class Grid:
    """Values of an input at which a curve is computed.

    Attributes:
        kind: number, date, time, duration or category.
        positions: of a number the values, of a date days since 1970, of times seconds; of
            categories 0, 1, ….
        labels: the values as texts.
        sources: the row that has each value.
        shares: of a category, the share of the rows that have each level; empty of others.
        deciles: of a number, its quantiles 0, .1 … 1.
        missing: a row in which the value is missing; None: there is none.
        more: levels that are left out.
        values: of the rows ``[n]``, as `positions`; NaN where there is none of them.
        ordered: whether levels have an order of their own.
    """

    kind: str
    positions: tuple[float, ...]
    labels: tuple[str, ...]
    sources: NDArray[np.intp]
    shares: tuple[float, ...]
    deciles: tuple[float, ...]
    missing: int | None
    more: int
    values: NDArray[np.float64]
    ordered: bool = False


def grid_of(model: Model, drawn: DrawnRows, each: Input, matrix: Any, points: int) -> Grid:
    """Return at most so many points of an input.

    A number's are all its values where they are few, else the quantiles from 1 % to 99 % in equal
    steps, each a value that a row has. A category's are its most frequent levels.

    Args:
        model: that reads the column.
        drawn: the rows.
        each: a column that is no text.
        matrix: the sparse matrix that a column is in, or None.
        points: at least 2.
    """
    if each.place is not None:
        return _of_numbers("number", matrix[:, [each.place]].toarray()[:, 0], points, drawn)
    form = model.preprocessor.encoder.formats[each.column]
    column = drawn.table[each.column]
    if isinstance(form, CategoryFormat):
        return _of_levels(form.distinct(column), points, drawn, order=_order(model, each))
    read: Any = form.read(column)
    if isinstance(read, Moments):
        if each.part != "days":
            names = _WEEKDAYS if each.part == "weekday" else ()
            order = tuple(map(str, range(_PART_VALUES)))
            return _of_levels(read.part(each.part), _PART_VALUES, drawn, names, order=order)
        return _of_numbers("date", read.days(), points, drawn)
    assert isinstance(read, Numbers)
    return _of_numbers(
        form.column_type, read.values.astype(np.float64), points, drawn, getattr(form, "base", 0)
    )


def _of_numbers(
    kind: str, values: NDArray[np.float64], points: int, drawn: DrawnRows, base: int = 0
) -> Grid:
    values = np.where(np.isfinite(values), values, np.nan)
    lacking = np.flatnonzero(np.isnan(values))
    missing = int(lacking[0]) if len(lacking) else None
    order = np.argsort(values, kind="stable")[: len(values) - len(lacking)]
    if not len(order):
        none = np.zeros(0, np.intp)
        return Grid(kind, (), (), none, (), (), missing, 0, values)
    held = values[order]
    weight = drawn.weight[order].cumsum()
    share = weight / weight[-1]
    distinct, first = np.unique(held, return_index=True)
    if len(distinct) > points:
        first = np.unique(_at(share, np.linspace(_LOWEST, _HIGHEST, points)))
        distinct, among = np.unique(held[first], return_index=True)
        first = first[among]
    deciles = held[_at(share, np.linspace(0, 1, 11))]
    x = tuple((distinct + base).tolist())
    return Grid(
        kind,
        x,
        tuple(value_label(kind, value) for value in x),
        order[first],
        (),
        tuple((deciles + base).tolist()),
        missing,
        0,
        values + base,
    )


def _at(share: NDArray[np.float64], quantiles: NDArray[np.float64]) -> NDArray[np.intp]:
    """Return the first place at which the share of the rows reaches each quantile."""
    return np.minimum(np.searchsorted(share, quantiles - 1e-12), len(share) - 1)


def _of_levels(
    of: Distinct,
    points: int,
    drawn: DrawnRows,
    names: tuple[str, ...] = (),
    *,
    order: tuple[str, ...],
) -> Grid:
    """Return the most frequent levels, the most frequent first, or in the order that they have."""
    texts = as_texts(pa.chunked_array([of.values])).to_pylist()
    index = np.asarray(of.index, np.intp)
    weight = np.bincount(index, drawn.weight, len(texts) + 1)
    lacking = np.flatnonzero(index == len(texts))
    missing = int(lacking[0]) if len(lacking) else None
    there = np.flatnonzero(weight[:-1] > 0)
    frequent = there[np.argsort(-weight[there], kind="stable")]
    chosen = frequent[:points]
    if order:
        rank = {text: place for place, text in enumerate(order)}
        own = [rank.get(texts[place], len(rank)) for place in chosen]  # unknown ones last
        chosen = chosen[np.argsort(own, kind="stable")]
    first = {int(place): row for row, place in reversed([*enumerate(index)])}
    values = np.full(len(texts) + 1, np.nan)
    values[chosen] = np.arange(len(chosen))
    labels = [names[int(texts[p]) - 1] if names else texts[p] for p in chosen]
    return Grid(
        "category",
        tuple(map(float, range(len(chosen)))),
        tuple(labels),
        np.array([first[int(place)] for place in chosen], np.intp),
        tuple((weight[chosen] / weight.sum()).tolist()),
        (),
        missing,
        len(frequent) - len(chosen),
        values[index],
        bool(order),
    )


def _order(model: Model, each: Input) -> tuple[str, ...]:
    """Return the levels of an ordered category in their order; of others none."""
    features = model.preprocessor.encoder.features
    own = (f for f in features if isinstance(f, OrderedCategory) and f.column == each.column)
    return next((feature.levels for feature in own), ())


__all__ = ["Grid", "grid_of"]
