"""An explanation of a model for the terminal: importances with bars, curves, interactions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from rich.console import RenderableType
from rich.text import Text

from thalweg.explaining.dependence import Dependence
from thalweg.explaining.explanation import ModelExplanation
from thalweg.explaining.importance import Importance
from thalweg.explaining.interaction import Interaction
from thalweg.models.effects import effect_units
from thalweg.models.showing import called
from thalweg.report.table_style import terminal_table
from thalweg.wording import counted, cut_inside, figure, in_cell

_MOST, _MOST_CURVES, _MOST_PAIRS = 30, 24, 10
_WIDTH, _NAME = 30, 40
_EIGHTHS = " ▏▎▍▌▋▊▉"
_BARS = "▁▂▃▄▅▆▇█"


def explanation_parts(of: ModelExplanation) -> Iterator[RenderableType]:
    """Show what drives a model."""
    drawn, data = of.rows["drawn"], of.rows["data"]
    some = f"{drawn:,} of {counted(data, 'row')}" if drawn < data else counted(data, "row")
    yield Text(
        f"{of.source}, {some}: what drives {in_cell(of.model.preprocessor.target.column, _NAME)}, "
        f"predicted by {called(of.model)}."
    )
    if of.importances:
        yield from _importances(of)
    if of.dependences:
        yield from _curves(of.dependences, of.rows["curves"])
    yield from _interactions(of)


def said_of_importance(of: ModelExplanation) -> str:
    """Say what the importances are, in a sentence or two."""
    worse = "falls" if of.greater_is_better else "rises"
    what = of.judged_by if of.judged_by != of.model.loss.loss.name else f"the loss, {of.judged_by},"
    now = "" if of.judgement is None else f" from {figure(of.judgement)}"
    repeats = len(of.importances[0].repeats)
    error = ", ± one standard error over the permutations" if repeats > 1 else ""
    return (
        f"importance: by how much {what} {worse}{now} when the column's values are shuffled "
        f"among the rows: the mean of {counted(repeats, 'permutation')}{error}. Columns that tell "
        "the same share it."
    )


def matters(each: Importance) -> bool:
    """Whether a column's importance is above 0 by more than chance explains: two errors."""
    error = each.standard_error if each.row_error is None else each.row_error
    return each.importance > 2 * (error or 0.0)


def _importances(of: ModelExplanation) -> Iterator[RenderableType]:
    made = terminal_table("column", "importance", "±", "", right=(1, 2))
    largest = max((each.importance for each in of.importances), default=0.0)
    for each in of.importances[:_MOST]:
        error = "" if each.standard_error is None else figure(each.standard_error)
        bar = _bar(each.importance / largest if largest > 0 else 0.0)
        style = "" if matters(each) else "dim"
        name = Text(cut_inside(in_cell(each.column), _NAME))
        made.add_row(name, figure(each.importance), error, bar, style=style)
    yield made
    left = of.importances[_MOST:]
    if left:
        yield Text(
            f"… and {counted(len(left), 'more column')}, each at most "
            f"{figure(left[0].importance)} (--json has all)."
        )
    small = sum(not matters(each) for each in of.importances)
    dim = (
        f" {small} of {len(of.importances)} are within two standard errors, over the rows, of 0."
        if small
        else ""
    )
    yield Text(said_of_importance(of) + dim, style="dim")


def _bar(share: float) -> str:
    eighths = round(max(0.0, min(1.0, share)) * _WIDTH * 8) if np.isfinite(share) else 0
    return ("█" * (eighths // 8) + _EIGHTHS[eighths % 8]).rstrip()


def _curves(found: Sequence[Dependence], rows: int) -> Iterator[RenderableType]:
    several = len({curve.output for curve in found}) > 1
    made = terminal_table("prediction over", *["of"] * several, "lowest", "highest", "shape", "")
    for curve in found[:_MOST_CURVES]:
        mean = np.array(curve.mean)
        if not len(mean):
            continue
        low, high = mean.min(), mean.max()
        level = (mean - low) / ((high - low) or 1.0) * (len(_BARS) - 1)
        bars = "".join(_BARS[round(each)] for each in level.tolist())
        names = [
            Text(cut_inside(in_cell(n), _NAME)) for n in (curve.feature, *[curve.output] * several)
        ]
        made.add_row(*names, figure(float(low)), figure(float(high)), bars, Text(_over(curve)))
    yield made
    if len(found) > _MOST_CURVES:
        yield Text(f"… and {counted(len(found) - _MOST_CURVES, 'more curve')} (--json has all).")
    yield Text(
        f"prediction over a column: its mean over {counted(rows, 'row')} if the column had one "
        "value in all of them, from its lowest to its highest value, or by level, the most "
        "frequent first.",
        style="dim",
    )


def _over(curve: Dependence) -> str:
    """Say what a curve goes over: from where to where, or the first levels."""
    if curve.kind != "category":
        ends = [curve.labels[0], curve.labels[-1]]
        return " to ".join(dict.fromkeys(in_cell(_short(end), 20) for end in ends))
    first = ", ".join(in_cell(label, 20) for label in curve.labels[:3])
    more = len(curve.labels) + curve.more_levels - 3
    return first + (f" and {more} more" if more > 0 else "")


def _short(label: str) -> str:
    try:
        return f"{float(label):.6g}"
    except ValueError:
        return label


def _interactions(of: ModelExplanation) -> Iterator[RenderableType]:
    if of.additive:
        yield Text(
            "The model adds up a function of each column: no two interact, and `thalweg show` has "
            "what each adds, exactly.",
            style="dim",
        )
    pairs = [each for each in of.interactions if len(each.columns) == 2]
    if not pairs:
        return
    made = terminal_table("pair", "H", "deviation", "", right=(1, 2))
    largest = max(each.strength for each in pairs)
    for each in pairs[:_MOST_PAIRS]:
        names = Text(" × ".join(cut_inside(in_cell(name), _NAME) for name in each.columns))
        bar = _bar(each.strength / largest if largest > 0 else 0.0)
        made.add_row(names, f"{each.h:.3f}", figure(each.strength), bar)
    yield made
    if len(pairs) > _MOST_PAIRS:
        yield Text(f"… and {counted(len(pairs) - _MOST_PAIRS, 'more pair')} (--json has all).")
    yield Text(said_of_interactions(of, pairs), style="dim")


def said_of_interactions(of: ModelExplanation, pairs: Sequence[Interaction]) -> str:
    """Say what H and the deviation are."""
    columns = {name for pair in pairs for name in pair.columns}
    on, _ = effect_units(of.model)
    if of.model.task == "multioutput":
        on = "standard deviations of the targets"
    return (
        f"H: Friedman's statistic for each pair of the {len(columns)} most important columns, of "
        f"{counted(of.rows['interactions'], 'row')}: 0 where the two add up, 1 where all they do "
        "they do together. deviation: how far the sum of both is from what they do together, in "
        f"{on}, as a standard deviation: H of two columns that do little means little."
    )


__all__ = ["explanation_parts", "matters", "said_of_importance", "said_of_interactions"]
