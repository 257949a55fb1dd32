"""The verdict for the terminal: two lines for a fit, a table of the settings for a race."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.text import Text

from thalweg.racing.run_labels import own_words, shared_words
from thalweg.racing.settings import settings_of
from thalweg.report.table_style import terminal_table
from thalweg.result_table import outcomes
from thalweg.results import Fit
from thalweg.wording import counted, figure, visible, with_error

_MOST = 24  # settings in the table, besides the winner


def verdict_lines(done: Fit) -> Iterator[RenderableType]:
    """Say in two lines who won, or who cannot be told apart, and how sure that is."""
    verdict = done.verdict
    if verdict is None or verdict.runner_up is None:
        return
    yield Text(f"Verdict: {visible(verdict.sentence)}")
    if verdict.how_sure:
        yield Text(visible(verdict.how_sure))


def verdict_table(done: Fit) -> Iterator[RenderableType]:
    """Show every setting with its error, beside the winner, and what the verdict rests on."""
    verdict = done.verdict
    if verdict is None:
        yield Text("No rows judge the settings (--valid 0): there is no verdict.")
        return
    yield from verdict_lines(done)
    means = "highest" if verdict.greater else "lowest"
    headers = ["setting", verdict.judge, "behind the winner", "best", ""]
    made = terminal_table(*headers, right=(1, 2, 3))
    places = range(len(verdict.settings))
    sign = -1 if verdict.greater else 1
    came_of = outcomes(done)
    ranked = sorted(places, key=lambda k: (k != verdict.winner, sign * verdict.settings[k].loss))
    for place in ranked[: _MOST + 1]:
        of = verdict.settings[place]
        behind = with_error(of.difference, of.difference_error, of.loss)
        said = "winner" if place == verdict.winner else "told apart" if of.told_apart else "tied"
        if said != "winner" and {came_of[run] for run in of.runs} == {"left"}:
            said = "left early"
        if place != verdict.winner and of.equivalent:
            said += ", as good in practice"
        made.add_row(
            Text(visible(of.label)),
            with_error(of.loss, of.standard_error),
            "" if place == verdict.winner else behind,
            f"{100 * of.probability_best:.0f} %",
            said,
            style="bold" if place == verdict.winner else "",
        )
    for label, said in _overflowed(done, came_of)[:_MOST]:
        made.add_row(Text(visible(label)), "–", "", "", said)
    more = f", the winner and the best {_MOST} others" if len(ranked) > _MOST + 1 else ""
    common = f"; {verdict.common}" if verdict.common else ""
    rows = "validation rows" if verdict.split == "valid" else "rows held out in turn"
    yield Text(
        f"Settings by {verdict.judge}, the {means} is the best, on {verdict.rows:,} {rows}; "
        f"{counted(verdict.compared, 'setting')}{more}{visible(common)}:"
    )
    yield made
    if verdict.correction:
        yield Text(verdict.correction, style="dim")
    if verdict.runner_up is not None:
        yield Text(
            f"±: one standard error. best: the share of {verdict.samples:,} bootstrap samples of "
            f"the {verdict.parts}. As good in practice: better than the winner, or worse by no "
            f"more than {verdict.equivalence:.2%} of its figure. The best of so many is too good "
            f"by luck: by {figure(verdict.luck)} or so.",
            style="dim",
        )
    if verdict.baseline is not None:
        yield Text(str(verdict.baseline["sentence"]))


def _overflowed(done: Fit, came_of: Sequence[str]) -> list[tuple[str, str]]:
    """Return the settings that have no figure, in the words of the table, and what it was.

    All of their runs overflowed, or of folds one, which ends the others.
    """
    verdict = done.verdict
    assert verdict is not None
    words = shared_words([done.runs[of.runs[0]].run for of in verdict.settings if not of.mean])
    judged = {place for of in verdict.settings for place in of.runs}
    found = []
    for setting in settings_of([result.run for result in done.runs]):
        said = sorted({came_of[place] for place in setting.places} & {"diverged", "overflowed"})
        if said and judged.isdisjoint(setting.places):
            found.append((own_words(setting.run, *words), said[0]))
    return found


__all__ = ["verdict_lines", "verdict_table"]
