"""The figures of docs/lab.md come from a command that runs."""

from __future__ import annotations

import re

import pytest

from bench import lab
from thalweg.landscape.surfaces import SURFACES


@pytest.mark.slow
def test_every_surface_and_model_is_measured(monkeypatch, capsys):
    monkeypatch.setattr(lab, "_STEPS", 5)
    monkeypatch.setattr(lab, "_SIDE", 4)
    monkeypatch.setattr(lab, "_REPEATS", 1)
    monkeypatch.setattr(lab, "_ROWS", (50,))
    monkeypatch.setattr(lab, "_DEEP_ROWS", 50)
    monkeypatch.setattr(lab, "_BROWSER", False)
    lab.main()
    told = capsys.readouterr().out.splitlines()
    assert [line.partition(":")[0] for line in told[: len(SURFACES)]] == list(SURFACES)
    pages = [line for line in told if line.startswith("page ")]
    assert len(pages) == 3
    assert all(re.search(r": \d+ ms$", line) for line in pages)
    assert [line.split(" of ")[0] for line in told[len(SURFACES) + len(pages) :]] == [
        "linear, squared_error",
        "linear, log_loss",
        *(f"64 {each} units, log_loss" for each in ("relu", "tanh", "gelu")),
        *(f"64,64 {each} units, log_loss" for each in ("relu", "tanh")),
    ]
    # a loop of another library over the same points, where it is installed
    apart = [float(line.partition("heights to ")[2]) for line in told if "heights to" in line]
    assert max(apart, default=0.0) < 1e-5
    assert "12 optimizers × 5 steps" in told[0]
    assert "of 50 rows, 4 × 4 points" in told[-1]
