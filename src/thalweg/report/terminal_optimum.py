"""The gap of each run to its optimum, as a terminal table."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.text import Text

from thalweg.racing.optimum import Optimum, RunOptimum
from thalweg.report.table_style import terminal_table
from thalweg.wording import counted, figure

_MOST = 24  # runs
_POINTS = 4  # epochs of a curve that are shown, the first and the last among them


def gaps_to_the_optimum(found: Optimum, settings: Sequence[str]) -> Iterator[RenderableType]:
    """Show the gap of the weights that each run keeps, and log₁₀ of the gap by epoch.

    Args:
        found: the optima.
        settings: of all runs, as text.
    """
    if found.runs:
        epochs = _epochs(max(len(each.objectives) for each in found.runs))
        made = terminal_table(
            "run",
            "optimum",
            "gap",
            *(f"epoch {epoch}" for epoch in epochs),
            right=range(1, 3 + len(epochs)),
        )
        for each in sorted(found.runs, key=lambda each: each.gap)[:_MOST]:
            logs = [_log(each, epoch) for epoch in epochs]
            mark = "" if each.reached else " or less"
            gap = f"{each.gap:.2g}"
            made.add_row(Text(settings[each.run]), figure(each.optimum) + mark, gap, *logs)
        yield made
        yield Text(
            "optimum: the lowest objective (loss and penalties) on the training rows, by "
            f"{', '.join(sorted({each.by for each in found.runs}))}; gap: of the weights that a "
            "run keeps; by epoch: log₁₀ of the gap."
        )
    for why in sorted(set(found.without.values())):
        count = sum(other == why for other in found.without.values())
        yield Text(f"• No optimum of {counted(count, 'run')}: {why}", style="yellow")


def _epochs(last: int) -> list[int]:
    """Return some epochs, evenly from the first to the last."""
    shares = [k / (_POINTS - 1) for k in range(_POINTS)]
    return sorted({round(1 + share * (last - 1)) for share in shares}) if last else []


def _log(of: RunOptimum, epoch: int) -> str:
    if epoch > len(of.gaps):
        return ""
    gap = of.gaps[epoch - 1]
    if not math.isfinite(gap):
        return "–"
    return f"{math.log10(gap):.1f}" if gap > 0 else "0"


__all__ = ["gaps_to_the_optimum"]
