"""The rows that the three kinds of descent go down with: drawn ones and flights, of one column."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from numpy.typing import NDArray

from thalweg.data.bundled import FLIGHTS
from thalweg.data.rows import Rows
from thalweg.landscape.line_loss import standardised

Both = tuple[str, str]  # in English and in Chinese
Numbers = NDArray[np.float64]
_SEED = 14
_LATE = 15  # minutes, from which on a flight is late


@dataclass(frozen=True)
class RowSet:
    """Rows of one column and a target, and how a model of two parameters is trained on them.

    Attributes:
        name: in the page's address.
        title: for people, as all texts in English and Chinese.
        about: what the rows are.
        loss: that is trained: "squared_error" or "log_loss".
        x: what the column is.
        y: what the target is.
        start: w and b of the first picture.
        rates: learning rates of the first picture: of full batch, mini-batches and one row.
        draw: returns so many rows, x and y.
    """

    name: str
    title: Both
    about: Both
    loss: str
    x: Both
    y: Both
    start: tuple[float, float]
    rates: tuple[float, float, float]
    draw: Callable[[int], tuple[Numbers, Numbers]]

    def said(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {name: value for name, value in vars(self).items() if name != "draw"}


def rows_of(name: str, count: int) -> Rows:
    """Return rows as `thalweg fit` encodes them: a one for b, and x standardised.

    The target of a squared error is standardised too; of a log loss it is 0 or 1.
    """
    given = row_sets()[name]
    x, y = given.draw(count)
    x, *_ = standardised(x)
    if given.loss == "squared_error":
        y, *_ = standardised(y)
    ones = np.ones(count)
    return Rows(np.column_stack([ones, x]), None, y, ones, ones)


@cache
def row_sets() -> dict[str, RowSet]:
    """Return all of them by name, the page's first one first."""
    sets = (
        RowSet(
            "line",
            ("A line with noise", "带噪声的直线"),
            (
                f"x normal, y = 0.8 x with normal noise of deviation 0.6 (seed {_SEED}).",
                f"x 服从正态分布，y = 0.8 x 加标准差 0.6 的正态噪声（种子 {_SEED}）。",
            ),
            "squared_error",
            ("x", "x"),
            ("y", "y"),
            (-1.2, 1.6),
            (0.3, 0.3, 0.02),
            _line,
        ),
        RowSet(
            "classes",
            ("Two classes", "两个类别"),
            (
                f"x normal, class 1 with probability 1 / (1 + exp(−(2 x − 0.5))) (seed {_SEED}).",
                f"x 服从正态分布，类别 1 的概率为 1 / (1 + exp(−(2 x − 0.5)))（种子 {_SEED}）。",
            ),
            "log_loss",
            ("x", "x"),
            ("class", "类别"),
            (-1.5, 2.5),
            (3.0, 2.0, 0.1),
            _classes,
        ),
        RowSet(
            "late",
            ("Late flights from New York, 2013", "2013 年纽约出发的晚点航班"),
            (
                f"Flights that come with Thalweg (seed {_SEED}): whether one arrives {_LATE} "
                "minutes late or more, by the planned hour of departure.",
                f"Thalweg 自带的航班（种子 {_SEED}）：按计划起飞时刻，到达是否晚点 "
                f"{_LATE} 分钟或以上。",
            ),
            "log_loss",
            ("planned hour of departure, standardised", "计划起飞时刻（标准化）"),
            ("late", "晚点"),
            (-1.5, 1.5),
            (3.0, 2.0, 0.1),
            _late,
        ),
        RowSet(
            "air_time",
            ("Time in the air", "空中时间"),
            (
                f"Flights that come with Thalweg (seed {_SEED}): hours in the air by distance. "
                "Hardly any noise, so that one row tells nearly as much as all.",
                f"Thalweg 自带的航班（种子 {_SEED}）：按距离预测空中时间。噪声很小，"
                "一行几乎与所有行一样有用。",
            ),
            "squared_error",
            ("distance, standardised", "距离（标准化）"),
            ("time in the air, standardised", "空中时间（标准化）"),
            (-1.0, 1.5),
            (0.3, 0.3, 0.02),
            _air_time,
        ),
    )
    return {each.name: each for each in sets}


def _line(count: int) -> tuple[Numbers, Numbers]:
    draws = np.random.default_rng(_SEED)
    x = draws.standard_normal(count)
    return x, 0.8 * x + 0.6 * draws.standard_normal(count)


def _classes(count: int) -> tuple[Numbers, Numbers]:
    draws = np.random.default_rng(_SEED)
    x = draws.standard_normal(count)
    chance = 1 / (1 + np.exp(-(2 * x - 0.5)))
    return x, (draws.random(count) < chance).astype(np.float64)


def _late(count: int) -> tuple[Numbers, Numbers]:
    found = _flights(("sched_dep_time", "arr_delay"), count)
    minutes = found[0] // 100 * 60 + found[0] % 100
    return minutes / 60, (found[1] >= _LATE).astype(np.float64)


def _air_time(count: int) -> tuple[Numbers, Numbers]:
    distance, minutes = _flights(("distance", "air_time"), count)
    return distance, minutes / 60


def _flights(columns: tuple[str, ...], count: int) -> list[Numbers]:
    """Return columns of flights drawn at random, in the order of the file."""
    table = _flight_table(columns)
    draws = np.random.default_rng(_SEED)
    rows = np.sort(draws.choice(len(table), count, replace=False))
    return [pc.cast(table.take(rows)[name], pa.float64()).to_numpy() for name in columns]


@cache
def _flight_table(columns: tuple[str, ...]) -> pa.Table:
    return pq.read_table(FLIGHTS, columns=[*columns]).drop_null()
