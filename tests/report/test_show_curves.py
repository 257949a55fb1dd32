"""The curves of numbers in `thalweg show MODEL`."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

import thalweg
from thalweg.cli import commands


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    rng = np.random.default_rng(0)
    minutes = rng.integers(5, 1435, 400)
    minutes[:2] = 5, 1435
    frame = pd.DataFrame({"at": [f"{m // 60}:{m % 60:02}" for m in minutes]})
    frame["took"] = [f"{m // 60}h{m % 60:02}" for m in minutes[::-1]]
    frame["day"] = pd.date_range("2024-01-01", periods=400).strftime("%Y-%m-%d")
    frame["y"] = np.sin(minutes / 200) + rng.normal(size=400) * 0.1
    path = tmp_path_factory.mktemp("shown") / "m.thalweg"
    thalweg.fit(
        frame, "y", optimizer="adam", lr=0.1, epochs=2, numbers="both", valid=0, test=0
    ).model.save(path)
    return path


def test_the_ends_of_times_and_durations_are_hours_minutes_and_seconds(model, capsys):
    """As `thalweg explain` writes them; they were seconds, as 300 to 86100."""
    commands.show(str(model))
    lines = {line.split()[0]: line for line in capsys.readouterr().out.splitlines() if line.split()}
    assert "00:05:00 to 23:55:00" in lines["at"]
    assert "00:05:00 to 23:55:00" in lines["took"]
    assert "2024-01-01 to 2025-02-03" in lines["day.days"]
