"""The points that the page of a line through points begins with: real ones, and drawn ones."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import cache
from typing import Any

import numpy as np
import pyarrow.parquet as pq

from thalweg.data.bundled import FLIGHTS

Both = tuple[str, str]  # in English and in Chinese
_SEED = 14


@dataclass(frozen=True)
class PointSet:
    """A few points with their names and origin.

    Attributes:
        name: in the page's address.
        title: for people, as all texts in English and Chinese.
        about: what is seen on it.
        x: what is across, with its unit.
        y: what is up.
        points: ``(x, y)`` of each.
    """

    name: str
    title: Both
    about: Both
    x: Both
    y: Both
    points: tuple[tuple[float, float], ...]


@cache
def point_sets() -> dict[str, PointSet]:
    """Return all of them by name, the page's first one first."""
    sets = (_drawn(), _flights(), _cars(), _outlier(), _hundred())
    return {each.name: each for each in sets}


def listed() -> list[dict[str, Any]]:
    """Return them as plain data."""
    return [asdict(each) for each in point_sets().values()]


def _pairs(x: Any, y: Any, digits: int) -> tuple[tuple[float, float], ...]:
    return tuple(
        (round(float(a), digits), round(float(b), digits)) for a, b in zip(x, y, strict=True)
    )


def _drawn() -> PointSet:
    draws = np.random.default_rng(_SEED)
    x = draws.uniform(0, 5, 20)
    y = 1.5 * x + 2 + draws.standard_normal(20)
    return PointSet(
        "drawn",
        ("y = 1.5 x + 2 with noise", "y = 1.5 x + 2 加噪声"),
        (
            f"20 points, x uniform between 0 and 5, normal noise of deviation 1 (seed {_SEED}).",
            f"20 个点，x 在 0 到 5 之间均匀分布，噪声为标准差 1 的正态分布（种子 {_SEED}）。",
        ),
        ("x", "x"),
        ("y", "y"),
        _pairs(x, y, 2),
    )


def _flights() -> PointSet:
    table = pq.read_table(FLIGHTS, columns=["distance", "air_time"]).drop_null()
    rows = np.sort(np.random.default_rng(_SEED).choice(len(table), 40, replace=False))
    some = table.take(rows)
    return PointSet(
        "flights",
        ("Flights from New York, 2013", "2013 年纽约出发航班"),
        (
            f"40 of the 327,346 flights with a time in the air that come with Thalweg (seed "
            f"{_SEED}): the slope is the hours that 100 miles take.",
            f"Thalweg 自带的 327,346 个有飞行时间的航班中的 40 个（种子 {_SEED}）："
            "斜率是每 100 英里所需的小时数。",
        ),
        ("distance, 100 miles", "距离（100 英里）"),
        ("hours in the air", "空中时间（小时）"),
        _pairs(some["distance"].to_numpy() / 100, some["air_time"].to_numpy() / 60, 2),
    )


# Ezekiel, Methods of correlation analysis (1930); `cars` of R.
_SPEED = """4 4 7 7 8 9 10 10 10 11 11 12 12 12 12 13 13 13 13 14 14 14 14 15 15 15 16 16 17 17 17
18 18 18 18 19 19 19 20 20 20 20 20 22 23 24 24 24 24 25"""
_STOPPED = """2 10 4 22 16 10 18 26 34 17 28 14 20 24 28 26 34 34 46 26 36 60 80 20 26 54 32 40 32
40 50 42 56 76 84 36 46 68 32 48 52 56 64 66 54 70 92 93 120 85"""


def _cars() -> PointSet:
    return PointSet(
        "cars",
        ("Braking distances of cars", "汽车刹车距离"),
        (
            "50 measurements of the 1920s (Ezekiel, Methods of correlation analysis, 1930).",
            "1920 年代的 50 次测量（Ezekiel，Methods of correlation analysis，1930）。",
        ),
        ("speed, miles per hour", "速度（英里/小时）"),
        ("braking distance, feet", "刹车距离（英尺）"),
        _pairs(_SPEED.split(), _STOPPED.split(), 0),
    )


def _outlier() -> PointSet:
    x = (10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5)
    y = (7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73)
    return PointSet(
        "outlier",
        ("Ten on a line, one far off", "十点共线，一点远离"),
        (
            "The third data set of Anscombe, Graphs in statistical analysis (1973): remove the "
            "point above the others, and the line through the rest is another.",
            "Anscombe《Graphs in statistical analysis》（1973）的第三组数据："
            "删去上方那一点，其余点的直线就不同了。",
        ),
        ("x", "x"),
        ("y", "y"),
        _pairs(x, y, 2),
    )


def _hundred() -> PointSet:
    draws = np.random.default_rng(_SEED)
    x = draws.uniform(0, 100, 30)
    y = 0.6 * x + 20 + 8 * draws.standard_normal(30)
    return PointSet(
        "hundred",
        ("x from 0 to 100: a ravine", "x 从 0 到 100：峡谷"),
        (
            "30 points of y = 0.6 x + 20 with normal noise of deviation 8 (seed "
            f"{_SEED}). The slope counts thousands of times as much as the intercept: "
            "standardise x, and the ravine becomes a bowl.",
            f"y = 0.6 x + 20 加标准差 8 的正态噪声，共 30 个点（种子 {_SEED}）。"
            "斜率的影响是截距的数千倍：将 x 标准化，峡谷就变成碗。",
        ),
        ("x", "x"),
        ("y", "y"),
        _pairs(x, y, 1),
    )
