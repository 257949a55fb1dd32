"""The bench of few rows: its arithmetic, its draws, and a fold's model is the one trained."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pandas as pd
import pytest
from bench.quality_peers import predicted
from bench.quality_tables import QualityTable
from bench.small_tables import alone, by_setting, drawn, fit_lines, main, measured, race_lines

import thalweg
from bench import quality, small_tables

LISTS: dict[str, Any] = {
    "optimizers": "adam",
    "lrs": "0.003,0.03",
    "models": ["linear", "8"],
    "batch_sizes": 16,
    "epochs": 3,
    "engine": "reference",  # nothing to compile
}


@pytest.fixture
def table():
    rng = np.random.default_rng(0)
    x = rng.normal(size=(260, 3))
    frame = pd.DataFrame(x, columns=["a", "b", "c"])
    frame["y"] = np.sin(2 * x[:, 0]) + x[:, 1] + 0.3 * rng.normal(size=260)
    return QualityTable("small", "y", lambda: frame)


def test_drawn_rows_are_apart_and_have_every_class():
    frame = pd.DataFrame({"x": range(400), "class": ["rare"] * 3 + ["often"] * 397})
    of = QualityTable("small", "class", lambda: frame)
    for seed in range(5):
        train, test = drawn(frame, of, 20, seed)
        assert (len(train), len(test)) == (20, 380)
        assert set(train["class"]) == {"rare", "often"}
        assert not set(train.x) & set(test.x)
    assert set(train.x) != set(drawn(frame, of, 20, 0)[0].x)


def test_the_mean_of_a_folds_models_is_what_a_race_without_refit_answers(table):
    train, test = drawn(table.load(), table, 80, 0)
    asked: dict[str, Any] = {**LISTS, "folds": 3, "test": 0, "single": True}
    done = thalweg.race(train, "y", **asked)
    apart = thalweg.race(train, "y", **asked, refit=False)
    assert done.folds is not None
    runs = by_setting(done)[str(done.folds.settings[done.folds.winner].run)]
    assert len(runs) == 3
    mean = np.mean([predicted(alone(done, run), train, test, "y") for run in runs], axis=0)
    np.testing.assert_allclose(mean, predicted(apart.model, train, test, "y"), rtol=1e-4)


def test_a_race_is_judged_by_the_test_rows_by_a_split_and_by_folds(table, monkeypatch):
    monkeypatch.setattr(small_tables, "_RACE", LISTS)
    found = measured(table.load(), table, "race", 80, 0)
    train, test = drawn(table.load(), table, 80, 0)
    done = thalweg.race(train, "y", test=0, seed=0, valid=0.15, **LISTS)
    expected = np.mean((done.model.predict(test.drop(columns="y")) - test.y) ** 2)
    assert found["loss"]["split"] == pytest.approx(expected)
    assert set(found["loss"]) == {"split", "folds", "mean"}
    assert len(set(found["loss"].values())) == 3
    assert min(found["regret"].values()) >= 0


def test_fit_has_the_mean_of_the_nets_of_folds(table, monkeypatch):
    monkeypatch.setattr(thalweg, "fit", few_epochs(thalweg.fit))
    found = measured(table.load(), table, "fit", 60, 0)
    assert set(found["loss"]) == {"split", "folds", "mean", "nets"}
    assert len(set(found["loss"].values())) >= 3
    assert "regret" not in found


def few_epochs(fit):
    return lambda *given, **options: fit(
        *given, **options, optimizer="adam", hidden=[None, (8,)], epochs=2, engine="reference"
    )


def one(size, losses, regret, table="t", cpu=(1.0, 3.0)):
    return {
        "table": table, "rows": size, "seed": 1,
        "loss": dict(zip(("split", "folds", "mean", "nets"), losses, strict=True)),
        "regret": dict(zip(("split", "folds"), regret, strict=True)),
        "cpu": dict(zip(("split", "folds"), cpu, strict=True)),
    }  # fmt: skip


def test_a_line_of_a_size_has_geometric_means_over_splits():
    figures = [
        one(100, (2.0, 1.0, 1.8, 1.0), (0.21, 0.1)),
        one(100, (1.0, 2.0, 0.9, 1.0), (0, 0), "u"),
    ]
    figures.append(one(300, (4.0, 3.0, 2.0, 1.0), (0.5, 0.25), cpu=(2.0, 4.0)))
    head, _, hundred, more = race_lines(figures)
    assert head.startswith("| rows | splits (tables) | trained on all rows | mean of fold models |")
    assert hundred == "| 100 | 2 (2) | 1.000 | 0.900 | 50 % | 0.100 | 0.049 | 3.0 × |"
    assert more == "| 300 | 1 (1) | 0.750 | 0.500 | 100 % | 0.500 | 0.250 | 2.0 × |"


def test_a_line_of_fit_is_a_split():
    *_, line, mean = fit_lines([one(300, (2.0, 1.0, 1.8, 1.6), (0, 0), cpu=(2.0, 9.0))])
    assert line == "| t | 300 | 1 | 0.500 | 0.900 | 0.800 | 2.0 | 9.0 |"
    assert mean == "| geometric mean; sum |  |  | 0.500 | 0.900 | 0.800 | 2 | 9 |"


def test_figures_that_are_known_are_kept_and_stand_between_markers(table, monkeypatch, tmp_path):
    monkeypatch.setitem(quality.GROUPS, "others", (table,))
    kept, document = tmp_path / "kept.json", tmp_path / "page.md"
    known = one(80, (2.0, 1.0, 1.8, 1.0), (0.21, 0.1), "small")
    kept.write_text(json.dumps([known | {"part": "race", "seed": 11}]))
    document.write_text("before\n")
    asked = ["--tables", "small", "--sizes", "80", "--json", str(kept)]
    assert main([*asked, "--markdown", str(document)]) == 0
    text = document.read_text("utf-8")
    assert text.startswith(
        "before\n\n## Few rows\n\n<!-- bench.small_tables race: begin -->\n| rows"
    )
    assert "| 80 | 1 (1) | 0.500 | 0.900 | 100 % | 0.210 | 0.100 | 3.0 × |" in text


def test_a_table_that_is_none_is_named(capsys):
    with pytest.raises(SystemExit):
        main(["--tables", "nothing"])
    assert "No table nothing. See bench.quality --list." in capsys.readouterr().err
