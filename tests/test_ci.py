"""What CI runs: every test, whether it is slow or not."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]


def commands(target: str) -> str:
    """The lines of the Makefile that make one target."""
    return re.search(rf"^{target}:.*\n((?:\t.*\n)+)", (ROOT / "Makefile").read_text(), re.M)[1]


def test_ci_runs_the_tests_that_make_test_leaves_out():
    assert "-m 'not slow'" in commands("test")
    assert commands("slow").rstrip().endswith("-m slow")
    lines = (ROOT / ".ci" / "run").read_text().splitlines()
    assert {"make test", "make slow"} <= {*lines}
