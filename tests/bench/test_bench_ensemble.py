"""The bench of the ensemble: its arithmetic, its sentence, and its sides are those it names."""

from __future__ import annotations

import json
import math
from typing import Any

import numpy as np
import pandas as pd
import pytest
from bench.ensemble import PARTS, TABLES, beside, lines_of, main, measured, verdict
from bench.quality_tables import QualityTable

import thalweg
from bench import quality


def test_the_difference_is_paired_and_in_its_standard_errors():
    losses, single = np.array([1.0, 2.0, 4.0]), np.array([2.0, 2.0, 5.0])
    ratio, errors = beside(losses, single)
    assert ratio == pytest.approx(7 / 9)
    # differences −1, 0, −1: mean −2/3, deviation √(1/3), over √3 an error of 1/3
    assert errors == pytest.approx(-2)
    assert beside(single, single) == (1.0, 0.0)


def found(ratio, errors, table="t", of="single"):
    both = {"single": 1.0, "nets": 1.0, "ensemble": ratio}
    apart = {"single": 0.0, "nets": 0.0, "ensemble": errors}
    cpu = {"single": 1.0, "nets": 1.5, "ensemble": 2.0}
    return {"table": table, "ratio": both, "errors": apart, "valid": 600, "of": of, "cpu": cpu}


LOWER, KEPT = found(0.9, -3.0), found(1.0, 0.0)


@pytest.mark.parametrize(
    ("figures", "of_all", "of_others"),
    [
        ([LOWER] * 8 + [KEPT] * 2, True, True),
        ([LOWER] * 7 + [KEPT] * 3, False, True),
        ([LOWER] * 8 + [KEPT, found(1.01, 1.9)], True, True),  # within noise
        ([LOWER] * 6 + [KEPT] * 2 + [found(1.01, 1.9)] * 2, False, False),
        ([LOWER] * 9 + [found(1.01, 2.1)], False, False),
    ],
)
def test_the_rule_is_lower_on_8_of_10_and_worse_on_none(figures, of_all, of_others):
    words = {True: "holds", False: "does not hold"}
    said = verdict(figures)
    assert f": {words[of_all]} of all tables, {words[of_others]} of those" in said
    assert f"itself on {figures.count(KEPT)}, worse" in said


def test_the_table_has_a_line_for_each_data_table_and_the_geometric_mean():
    lines = lines_of([found(0.5, -2.04, "a", "2 nets"), found(1.0, 0.0, "b")])
    assert lines[2] == "| a | 600 | 1 (kept) | 0.500 (-2.0) | 2 nets | 2 | 1 |"
    assert lines[3] == "| b | 600 | 1 (kept) | 1 (kept) | single | 2 | 1 |"
    assert lines[4] == f"| geometric mean; sum |  | 1.000 | {math.sqrt(0.5):.3f} |  | 4 | 2 |"
    assert (
        "Lower than the single winner on 1 of 2 tables, the single winner itself on 1" in lines[6]
    )


def test_every_table_is_one_of_bench_quality():
    assert [table.name for name in TABLES for table in quality.chosen([name])] == [*TABLES]


@pytest.fixture
def table():
    rng = np.random.default_rng(0)
    x = rng.normal(size=(300, 3))
    y = np.sin(2 * x[:, 0]) + x[:, 1] + rng.normal(size=300)
    return QualityTable("small", "y", lambda: pd.DataFrame(x, columns=["a", "b", "c"]).assign(y=y))


def test_the_sides_are_one_run_a_mean_of_nets_and_the_ensemble(table, monkeypatch):
    answers: list[tuple[dict[str, Any], thalweg.Fit]] = []
    lists: dict[str, Any] = {"optimizers": "adam", "lrs": "0.03", "models": ["linear", "8"]}
    lists |= {"batch_sizes": 32, "seeds": 3, "epochs": 4}

    def race(*given, **options):
        done = thalweg.race(*given, **options, **lists, engine="reference")
        answers.append((options, done))
        return done

    monkeypatch.setitem(PARTS, "race", race)
    of = measured(table, "race", 300)
    single, nets, ensemble = [done for _, done in answers]
    assert [{*given} - {"seed", "valid", "test"} for given, _ in answers] == [
        {"single"}, {"ensemble"}, {"ensemble"}
    ]  # fmt: skip
    assert single.mean is None
    assert nets.mean is None or not nets.mean.counts
    assert ensemble.mean is not None
    assert ensemble.mean.counts
    assert of["valid"] == 60
    assert of["ratio"]["single"] == 1
    assert of["of"] == (ensemble.answer.removeprefix("the ") if ensemble.mean.taken else "single")
    assert (of["ratio"]["ensemble"] != 1) == ensemble.mean.taken


def test_fit_is_asked_for_nothing_but_its_rows(table, monkeypatch):
    asked = []

    def fit(*given, **options):
        asked.append({*options} - {"seed", "valid", "test"})
        return thalweg.fit(*given, **options, optimizer="adam", epochs=1, engine="reference")

    monkeypatch.setitem(PARTS, "fit", fit)
    measured(table, "fit", 100)
    assert asked == [{"single"}, {"ensemble"}, set()]


def test_figures_that_are_known_are_kept_and_stand_between_markers(table, monkeypatch, tmp_path):
    monkeypatch.setitem(quality.GROUPS, "others", (table,))
    kept, document = tmp_path / "kept.json", tmp_path / "page.md"
    known = {"part": "fit", "rows": 50, **found(0.9, -3.0, "small", "2 nets")}
    kept.write_text(json.dumps([known]))
    document.write_text(
        "before\n<!-- bench.ensemble fit: begin -->\nold\n<!-- bench.ensemble fit: end -->\n"
    )
    asked = ["--tables", "small", "--rows", "50", "--json", str(kept)]
    assert main([*asked, "--markdown", str(document)]) == 0
    text = document.read_text("utf-8")
    assert "| small | 600 | 1 (kept) | 0.900 (-3.0) | 2 nets | 2 | 1 |" in text
    assert text.startswith("before\n")
    assert "\nold\n" not in text


def test_a_table_that_is_none_is_named(capsys):
    with pytest.raises(SystemExit):
        main(["--tables", "nothing"])
    assert "No table nothing. See bench.quality --list." in capsys.readouterr().err
