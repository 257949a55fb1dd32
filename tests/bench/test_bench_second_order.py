"""The bench of generalised linear models runs, on little, and its sides agree."""

from __future__ import annotations

import pytest
from bench.second_order import Figure, lines, main, measured, simulated

# glum at a gradient so close to 0 that rounding decides: its search ends with a warning.
pytestmark = pytest.mark.filterwarnings("ignore:Line search failed")


def test_the_sides_reach_the_same_objective():
    found = measured(simulated(2000), 1)
    assert {penalty for penalty, name in found if name == "Thalweg"} == {
        "ridge",
        "elastic net",
        "lasso",
    }
    theirs = found["ridge", "scikit-learn"].objective
    assert found["ridge", "Thalweg"].objective == pytest.approx(theirs, rel=1e-9)


def test_the_table_has_a_ratio_where_there_is_a_peer():
    found = {("ridge", "Thalweg"): Figure(1.0, 0.5, 2.0), ("ridge", "glum"): Figure(2.0, 1.0, 2.02)}
    head, _, first, second = lines(found, 1000)
    assert head.startswith("| 1,000 rows | s (processor) |")
    assert first == "| ridge: Thalweg | 0.50 | 1.00 | 0.50 × | 0e+00 |"
    assert second == "| ridge: glum | 1.00 | 2.00 | 1.00 × | 1e-02 |"


def test_it_is_printed(capsys):
    main(["--rows", "500", "--rounds", "1"])
    assert "| lasso: Thalweg |" in capsys.readouterr().out
