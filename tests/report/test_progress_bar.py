"""The progress bar, on a terminal that the test reads."""

from __future__ import annotations

import io
from types import SimpleNamespace

import pytest
from rich.console import Console

from thalweg.report.progress import Bar, RowsBar
from thalweg.training.events import EpochDone, Planned, Progress, RunNumbers
from thalweg.training.run import Run


@pytest.mark.parametrize(
    ("left", "shown"), [(150.0, "2.5 min left"), (4.24, "4.2 s left"), (None, "1 run")]
)
def test_the_time_left_is_the_session_s(left, shown):
    terminal = io.StringIO()
    console = Console(file=terminal, force_terminal=True, width=160, color_system=None)
    with Bar(console) as bar:
        bar.update(Progress(1, 3, 100, 1000, 0.5, 1, 1, left))
    assert shown in terminal.getvalue()
    assert ("left" in terminal.getvalue()) == (left is not None)


@pytest.mark.parametrize(("width", "named"), [(160, True), (80, False)])
def test_the_best_of_several_runs_is_named_where_the_line_has_room(width, named):
    terminal = io.StringIO()
    console = Console(file=terminal, force_terminal=True, width=width, color_system=None)
    runs = [Run("sgd", 0.1), Run("adam", 0.02), Run("lbfgs")]
    numbers = RunNumbers.before(3)
    numbers.best_loss[:2] = 3.0, 1.25
    with Bar(console) as bar:
        bar.on_plan(Planned(SimpleNamespace(runs=runs)))
        bar.on_epoch(EpochDone(1, (0, 1), numbers))
        bar.update(Progress(1, 3, 100, 1000, 0.5, 2, 3, 1.0))
    shown = terminal.getvalue()
    assert "2 of 3 runs, batch loss 0.5" in shown
    assert ("best 1.25: adam lr=0.02" in shown) == named


def test_a_bar_of_rows_begins_after_two_seconds():
    terminal, now = io.StringIO(), [0.0]
    console = Console(file=terminal, force_terminal=True, width=120, color_system=None)
    with RowsBar(console, "judged", 1000, clock=lambda: now[0]) as bar:
        now[0] = 1.9
        bar.update(400)
        assert terminal.getvalue() == ""
        now[0] = 2.1
        bar.update(500)
        assert "500 rows judged" in terminal.getvalue()
        bar.update(12_345)  # more than it was said to be
    assert "12,345 rows judged" in terminal.getvalue()


@pytest.mark.parametrize(("terminal", "shown"), [(False, True), (True, False)])
def test_a_bar_of_rows_is_silent_where_it_is_not_seen(terminal, shown):
    said, now = io.StringIO(), iter(range(0, 100, 10))
    console = Console(file=said, force_terminal=terminal, width=120, color_system=None)
    with RowsBar(console, "judged", None, shown, clock=lambda: next(now)) as bar:
        bar.update(500)
    assert said.getvalue() == ""
