"""What a race prints besides its verdict: tries that would have sufficed, and generalisation."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from thalweg.racing.tries import WITHIN
from thalweg.report.table_style import terminal_table
from thalweg.report.terminal_verdict import verdict_table
from thalweg.results import Fit
from thalweg.wording import counted, figure, with_error

_SHOWN_TRIES = (1, 2, 5, 10, 20)
_MOST = 12  # optimizers in a table


def race_parts(done: Fit) -> Iterator[RenderableType]:
    """Show both, where the race has more than one setting of some optimizer, or several."""
    if done.verdict is None:
        yield from verdict_table(done)  # which says why
    yield from _tries(done)
    yield from _generalisation(done)


def _tries(done: Fit) -> Iterator[RenderableType]:
    """Show the expected best of some settings of each optimizer, drawn at random."""
    several = [each for each in done.tries if len(each.losses) > 1]
    if not several:
        return
    judge = several[0].judge
    greater = bool(judge) and done.verdict is not None and done.verdict.greater
    several.sort(key=lambda each: each.losses[0], reverse=greater)
    most = max(len(each.losses) for each in several)
    counts = [k for k in _SHOWN_TRIES if k <= most]
    heads = [f"best of {k}" for k in counts]
    table = terminal_table("optimizer", "settings", *heads, "sufficed", right=range(1, 9))
    for each in several[:_MOST]:
        cells = [_expected(each.expected, each.standard_error, k) for k in counts]
        enough = "–" if each.sufficed is None else f"{'≤ ' * bool(each.left)}{each.sufficed:,}"
        table.add_row(each.optimizer, f"{len(each.losses):,}", *cells, enough)
    yield Text("How many tries would have sufficed, of settings drawn at random from these:")
    yield table
    more = len(several) - _MOST
    rest = f" {more} more optimizers are in --json." if more > 0 else ""
    left = sum(each.left for each in several)
    first = next((each for each in several if each.left), several[0])
    early = (
        f" {counted(left, 'setting')} left the race early, with the figure of then, so that these "
        "means are bounds on the worse side; had each ended as good as the race's best, the best "
        f"of 1 of {first.optimizer} would be {figure((*first.bound, 0.0)[0])} "
        "(--no-halving trains all to the end)."
    )
    yield Text(
        f"best of k: the mean {judge or 'validation loss'} of the best of k settings, ± its "
        "standard error; what diverged or is worse counts as the baseline. sufficed: the fewest "
        f"whose best is within {100 * WITHIN:g} % of the race's best; –: not even all."
        f"{early if left else ''}{rest}",
        style="dim",
    )


def _expected(losses: tuple[float, ...], errors: tuple[float, ...], k: int) -> str:
    if k > len(losses):
        return ""
    return with_error(losses[k - 1], errors[k - 1])


def _generalisation(done: Fit) -> Iterator[RenderableType]:
    """Show training and validation loss of each optimizer's best setting."""
    found = done.generalisation
    if found is None or len(found.optimizers) < 2:
        return
    penalised = any(own.objective != own.train_loss for own in found.optimizers)
    heads = ["objective"] * penalised + ["training loss", "validation loss", "gap"]
    heads = [*[found.judge] * bool(found.judge), *heads]
    table = terminal_table("optimizer", *heads, right=range(1, 6))
    for own in found.optimizers[:_MOST]:
        table.add_row(
            f"{own.optimizer}{' (left early)' * own.left}",
            *[with_error(own.figure, own.figure_error)] * bool(found.judge),
            *[figure(own.objective)] * penalised,
            with_error(own.train_loss, own.train_error),
            with_error(own.valid_loss, own.valid_error),
            with_error(own.gap, own.gap_error, own.valid_loss),
        )
    yield Text("Descent and generalisation of each optimizer's best setting, ± standard errors:")
    yield table
    if found.sentence:
        yield Text(found.sentence)


__all__ = ["race_parts"]
