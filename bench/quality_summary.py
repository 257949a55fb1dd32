"""The table of `bench.quality`: each side's test loss relative to one of them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from statistics import mean
from typing import Any

import numpy as np

_GAP = 0.02  # trees are better than a linear model by so much, or there is no gap to close


def lines_of(results: Sequence[dict[str, Any]], sides: Sequence[str], base: str) -> list[list[str]]:
    """Return the lines of the table: mean loss over seeds, as a multiple of the base's.

    Args:
        results: of `bench.quality.measured`.
        sides: what is shown, in this order.
        base: the side that is 1.
    """
    others = [side for side in sides if side != base]
    gap = {"thalweg", "linear", base} <= set(sides) and base != "linear"
    head = ["table", "rows", "R²", *others]
    lines = [head + ["gap closed"] * gap + [f"s {side}" for side in (*others, base)]]
    ratios: dict[str, list[float]] = {side: [] for side in others}
    closed: list[float] = []
    for name in dict.fromkeys(result["table"] for result in results):
        own = [r for r in results if r["table"] == name]
        line = [name, f"{own[0]['learnt_from']:,}", _r2(own, others[0])]
        found = {side: _ratio(own, side, base) for side in others}
        for side, ratio in found.items():
            ratios[side] += [ratio] if math.isfinite(ratio) else []
            line.append(_text(ratio))
        if gap:
            share = _closed(found["thalweg"], found["linear"])
            closed += [share] if math.isfinite(share) else []
            line.append(_text(share))
        lines.append(line + [_text(_cpu(own, side), 1) for side in (*others, base)])
    folds: dict[str, Callable[[list[float]], float]] = {
        "geometric mean": geometric_mean,
        "median": lambda each: float(np.median(each)),
        "share better": lambda each: sum(ratio < 1 for ratio in each) / len(each),
        "worst": max,
    }
    total = [_text(_cpu(results, side), 0) for side in (*others, base)]
    for label, fold in folds.items():
        line = [
            label,
            "",
            "",
            *(_text(fold(ratios[side])) if ratios[side] else "" for side in others),
        ]
        line += [_text(fold(closed)) if closed and label == "median" else ""] * gap
        lines.append(line + (total if label == "worst" else [""] * len(total)))
    return lines


def geometric_mean(numbers: Sequence[float]) -> float:
    """Return the geometric mean of numbers above 0."""
    return math.exp(sum(map(math.log, numbers)) / len(numbers))


def markdown(lines: Sequence[Sequence[str]]) -> str:
    """Return lines as a table of Markdown, the first its head."""
    head, *rest = ["| " + " | ".join(line) + " |" for line in lines]
    return "\n".join([head, "|" + " --- |" * len(lines[0]), *rest]) + "\n"


def _ratio(results: Iterable[dict[str, Any]], side: str, base: str) -> float:
    """Return a side's mean loss over the base's, on the splits that both have."""
    losses: dict[str, dict[int, float]] = {side: {}, base: {}}
    for r in results:
        if r["side"] in losses and r["loss"] is not None:
            losses[r["side"]][r["seed"]] = r["loss"]
    both = sorted(losses[side].keys() & losses[base].keys())
    theirs = sum(losses[base][seed] for seed in both)
    return sum(losses[side][seed] for seed in both) / theirs if theirs > 0 else math.nan


def _closed(ours: float, linear: float) -> float:
    """Return the share of the gap from the linear side to the base, 1, that is closed."""
    return (linear - ours) / (linear - 1) if linear > 1 + _GAP else math.nan


def _cpu(results: Iterable[dict[str, Any]], side: str) -> float:
    """Return a side's CPU seconds, the mean of each table's seeds, summed over tables."""
    of_tables: dict[str, list[float]] = {}
    for r in results:
        if r["side"] == side:
            of_tables.setdefault(r["table"], []).append(r["cpu"])
    return sum(map(mean, of_tables.values())) if of_tables else math.nan


def _r2(results: Iterable[dict[str, Any]], side: str) -> str:
    found = [
        1 - r["loss"] / r["variance"]
        for r in results
        if r["side"] == side and r["loss"] is not None and r.get("variance")
    ]
    return _text(float(np.mean(found))) if found else ""


def _text(number: float, digits: int = 3) -> str:
    return f"{number:.{digits}f}" if math.isfinite(number) else ""
