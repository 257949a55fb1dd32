"""The figures of docs/lab.md come from a command that runs."""

from __future__ import annotations

from bench import lab
from thalweg.landscape.surfaces import SURFACES


def test_every_surface_and_both_losses_are_measured(monkeypatch, capsys):
    monkeypatch.setattr(lab, "_STEPS", 5)
    monkeypatch.setattr(lab, "_SIDE", 4)
    monkeypatch.setattr(lab, "_ROWS", (50,))
    lab.main()
    told = capsys.readouterr().out.splitlines()
    assert [line.partition(":")[0] for line in told[: len(SURFACES)]] == list(SURFACES)
    assert [line.split(" of ")[0] for line in told[len(SURFACES) :]] == [
        "squared_error",
        "log_loss",
    ]
    assert "12 optimizers × 5 steps" in told[0]
    assert "of 50 rows over 4 × 4 points" in told[-1]
