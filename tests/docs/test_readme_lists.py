"""README's table of what is in it names everything that has a name, of each kind."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from thalweg.activations import ACTIVATIONS
from thalweg.averages import AVERAGES
from thalweg.initialisations import INITIALISATIONS
from thalweg.losses import LOSSES
from thalweg.optimizers import CONVENTIONS, OPTIMIZERS
from thalweg.penalties import COMBINED, PENALTIES
from thalweg.schedules import SCHEDULES

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
TABLE = README[README.index("## What is in it") :]
REGISTRIES = {
    "optimizers": OPTIMIZERS,
    "conventions": CONVENTIONS,
    "losses": LOSSES,
    "penalties": PENALTIES | COMBINED,
    "schedules": SCHEDULES,
    "averages": AVERAGES,
    "activations": ACTIVATIONS,
    "initialisations": INITIALISATIONS,
}


@pytest.mark.parametrize("kind", REGISTRIES)
def test_readme_names_each_and_no_other(kind):
    [row] = re.findall(rf"^\| {kind} \| (.*) \|$", TABLE, re.MULTILINE)
    named = re.findall(r"`(\w+)`", row)
    assert len(named) == len(set(named))
    assert set(named) == set(REGISTRIES[kind])
