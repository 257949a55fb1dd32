"""The progress bar, on a terminal that the test reads."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from thalweg.report.progress import Bar
from thalweg.training.events import Progress


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
