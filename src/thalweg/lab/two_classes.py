"""Small data sets of two classes, drawn with a seed, and a classifier fitted to one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.bundled import FLIGHTS
from thalweg.descent import descend
from thalweg.losses.over_runs import LossOverRuns

Floats = NDArray[np.float64]
Both = tuple[str, str]  # English, Chinese

LATE = 15  # minutes: the U.S. Department of Transportation's
_ON_TIME = (-10, 60)  # minutes after the schedule at which a flight may have left
_PENALTY = 1e-3  # so that weights are finite where a line separates the classes
_STEPS = 300


@dataclass(frozen=True)
class TwoClasses:
    """Rows of two classes.

    Attributes:
        columns: ``[n, 3]``: 1, and two columns of mean 0 and deviation 1.
        target: ``[n]``, 0 or 1.
    """

    columns: Floats
    target: Floats


@dataclass(frozen=True)
class Source:
    """Where rows come from.

    Attributes:
        name: in a request.
        title, about: of the rows; about says what class 1 is and where they are from.
        columns: the names of the two columns.
        classes: what classes 0 and 1 are.
        draw: number of rows, generator → columns ``[n, 2]``, target ``[n]``.
    """

    name: str
    title: Both
    about: Both
    columns: tuple[Both, Both]
    classes: tuple[Both, Both]
    draw: Callable[[int, np.random.Generator], tuple[Floats, Floats]]


def _clouds(share: float) -> Callable[[int, np.random.Generator], tuple[Floats, Floats]]:
    def draw(rows: int, rng: np.random.Generator) -> tuple[Floats, Floats]:
        target = (np.arange(rows) < round(share * rows)).astype(np.float64)
        return rng.normal(size=(rows, 2)) + np.outer(target, (1.6, 0.9)), target

    return draw


@lru_cache(1)
def _flights() -> tuple[Floats, Floats]:
    import pyarrow.parquet as parquet

    names = ["dep_delay", "hour", "arr_delay"]
    table = parquet.read_table(FLIGHTS, columns=names).drop_null()
    left, hour, arrived = (table[name].to_numpy().astype(np.float64) for name in names)
    usual = (left >= _ON_TIME[0]) & (left <= _ON_TIME[1])
    return np.column_stack([left, hour])[usual], (arrived[usual] > LATE).astype(np.float64)


def _some_flights(rows: int, rng: np.random.Generator) -> tuple[Floats, Floats]:
    columns, target = _flights()
    some = rng.choice(len(target), rows, replace=False)
    return columns[some], target[some]


_CLOUD = (("x₁", "x₁"), ("x₂", "x₂"))
_NUMBERS = (("class 0", "类别 0"), ("class 1", "类别 1"))
SOURCES = {
    source.name: source
    for source in (
        Source(
            "clouds",
            ("two clouds of points", "两团点"),
            (
                "Generated: two normal distributions that overlap, 45 % of the rows in class 1.",
                "生成数据：两个相互重叠的正态分布，45 % 的样本属于类别 1。",
            ),
            _CLOUD,
            _NUMBERS,
            _clouds(0.45),
        ),
        Source(
            "rare",
            ("a rare class", "稀有类别"),
            (
                "Generated: the same two normal distributions, 15 % of the rows in class 1.",
                "生成数据：同样的两个正态分布，只有 15 % 的样本属于类别 1。",
            ),
            _CLOUD,
            _NUMBERS,
            _clouds(0.15),
        ),
        Source(
            "flights",
            ("flights that arrive late", "航班晚点"),
            (
                "Real: flights from New York in 2013 that left at most 10 minutes early and 60 "
                "late, drawn at random; class 1 arrived more than 15 minutes late.",
                "真实数据：随机抽取 2013 年从纽约出发、"
                "起飞最多提前 10 分钟或推迟 60 分钟的航班；"
                "类别 1 为到达晚点超过 15 分钟。",
            ),
            (("departure delay", "起飞延误"), ("hour of departure", "起飞时刻")),
            (("on time", "准点"), ("late", "晚点")),
            _some_flights,
        ),
    )
}


@lru_cache(64)
def rows_of(name: str, rows: int, seed: int) -> TwoClasses:
    """Return rows of a source; the same for the same seed.

    Args:
        name: a key of `SOURCES`.
        rows: how many.
        seed: of the draw.
    """
    columns, target = SOURCES[name].draw(rows, np.random.default_rng(seed))
    spread = columns.std(axis=0)
    scaled = (columns - columns.mean(axis=0)) / np.where(spread > 0, spread, 1.0)
    return TwoClasses(np.column_stack([np.ones(rows), scaled]), target)


def fitted(data: TwoClasses, loss: LossOverRuns) -> Floats:
    """Return intercept and weights ``[3]`` at which the mean loss is least, by L-BFGS.

    With an L2 penalty of 0.001 on all three: without it they would have no limit where a straight
    line separates the classes.
    """

    def objective(weights: Floats) -> tuple[float, Any]:
        z = data.columns @ weights[:, np.newaxis]
        value = loss.value(z, data.target).mean() + _PENALTY / 2 * weights @ weights
        pull = data.columns.T @ loss.gradient(z, data.target)[:, 0] / len(z)
        return float(value), pull + _PENALTY * weights

    found: Floats = descend(objective, np.zeros(3), "lbfgs", steps=_STEPS).points[-1]
    return found
