"""The race document: everything the report shows, small, plain and rounded."""

from __future__ import annotations

import json
import math
import pickle

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

import thalweg
from thalweg.report.column_dependence import _PRODUCTS, column_dependence
from thalweg.report.race_document import race_document, thinned

SETTINGS = {"optimizer": ["sgd", "adam"], "lr": [1e-3, 1e-1, 1e6], "epochs": 4, "batch_size": 16}


def frame():
    rng = np.random.default_rng(0)
    n = 300
    made = pd.DataFrame(rng.normal(size=(n, 3)), columns=["a", "b", "c"])
    made["k"] = rng.choice(["u", "v", "w"], n)
    made["number"] = 2 * made["a"] + (made["k"] == "u") + 0.3 * rng.normal(size=n)
    made["two"] = np.where(made["number"] > 0, "yes", "no")
    made["three"] = np.array(["low", "mid", "top"])[np.digitize(made["number"], [-1, 1])]
    return made


FEATURES = ["a", "b", "c", "k"]


@pytest.fixture(scope="module", params=["number", "two", "three"])
def done(request):
    return thalweg.fit(frame(), request.param, only=FEATURES, l2=0.01, **SETTINGS)


def test_it_is_json_and_made_from_the_pickled_fit_alone(done):
    document = race_document(done)
    text = json.dumps(document, allow_nan=False)
    assert json.loads(text) == document
    assert race_document(pickle.loads(pickle.dumps(done))) == document


def test_runs_have_their_figures_and_curves(done):
    document = race_document(done)
    assert len(document["runs"]) == len(done.runs) == 6
    assert document["runs"][document["winner"]]["setting"] == str(done.winner.run)
    for shown, run in zip(document["runs"], done.runs, strict=True):
        assert shown["ending"] == run.end.ending.value
        assert shown["status"] == run.status
        assert shown["l2"] == 0.01
        if run.diverged:
            assert shown["loss"] is None or math.isfinite(shown["loss"])
            continue
        assert shown["loss"] == pytest.approx(run.valid_loss, rel=1e-5)
        assert shown["train_loss"] == pytest.approx(run.train_loss, rel=1e-5)
        assert run.objective > run.train_loss
        assert shown["curve"]["split"] == pytest.approx(run.valid_losses, rel=1e-5)
        assert shown["curve"]["batch"] == pytest.approx(run.batch_losses, rel=1e-5)
        seconds = shown["curve"]["seconds"]
        assert len(seconds) == run.epochs
        assert seconds[0] > 0
        assert seconds == sorted(seconds)


def test_runs_are_compared_on_the_same_rows_where_some_were_cross_validated_too():
    done = thalweg.fit(frame(), "number", only=FEATURES, fast=True, epochs=4)
    assert math.isfinite(done.winner.crossvalidated_loss)
    document = race_document(done)
    assert document["judged_by"] == "validation loss"
    crossed = 0
    for shown, run in zip(document["runs"], done.runs, strict=True):
        assert shown["loss"] == shown["valid_loss"]
        if math.isfinite(run.crossvalidated_loss):
            crossed += 1
            assert shown["crossvalidated_loss"] == pytest.approx(run.crossvalidated_loss, rel=1e-5)
        else:
            assert "crossvalidated_loss" not in shown
    assert 0 < crossed < len(done.runs)


def test_the_objective_of_the_winner_is_that_of_the_model(done):
    assert done.winner.objective == pytest.approx(done.train["objective"], rel=1e-5)
    assert done.winner.objective > done.winner.train_loss


def test_predictions_are_those_of_the_task(done):
    document = race_document(done)
    if done.model.task == "regression":
        assert document["residuals"]["of"] == done.rows["test"]
        assert "confusion" not in document
    else:
        bins = document["probability_bins"]
        assert sum(bins["right"]) + sum(bins["wrong"]) == done.rows["test"]
        assert document["confusion"]["classes"] == list(done.model.classes)
    if done.model.task == "binary":
        roc, both = document["roc"], document["precision_recall"]
        assert roc["x"] == sorted(roc["x"])
        assert both["share"] == pytest.approx(sum(bins["right"]) / done.rows["test"], rel=1e-5)
        area = np.trapezoid(roc["y"], roc["x"])
        assert area == pytest.approx(done.test["roc_auc"], abs=1e-4)
        [[tn, fp], [fn, tp]] = document["confusion"]["matrix"]
        assert sum(bins["right"][50:]) == tp
        assert sum(bins["wrong"][50:]) == fp
        assert sum(bins["right"][:50]) == fn
        assert sum(bins["wrong"][:50]) == tn


def test_each_class_has_its_curves_and_its_bins(done):
    document = race_document(done)
    assert ("each_class" in document) == (done.model.task == "multiclass")
    if "each_class" not in document:
        return
    of = document["each_class"]
    rows = {row["class"]: row for row in done.by_class["per_class"]}
    averages = {}
    for each in of["classes"]:
        assert each["f1"] == pytest.approx(rows[each["class"]]["f1"], rel=1e-5)
        right, wrong = (sum(each["bins"][side]) for side in ("right", "wrong"))
        assert right == rows[each["class"]]["support"]
        assert right + wrong == done.rows["test"]
        assert each["precision_recall"]["share"] == pytest.approx(right / done.rows["test"], 1e-5)
        area = np.trapezoid(each["roc"]["y"], each["roc"]["x"])
        assert area == pytest.approx(each["roc_auc"], abs=1e-3)
        averages[each["class"]] = each["roc_auc"]
    assert list(averages) == list(done.model.classes)
    macro = of["averages"]["roc_auc"]["macro"]
    assert macro == pytest.approx(np.mean([*averages.values()]), rel=1e-5)
    assert of["left"] == 0


def test_effects_are_the_models(done):
    columns = {each["column"]: each for each in race_document(done)["effects"]["columns"]}
    assert set(columns) == set(FEATURES)
    assert columns["k"]["kind"] == "levels"
    table = done.model.weight_table.to_pandas()
    for output in columns["k"]["outputs"]:
        own = table[(table.column == "k") & (table.output == output["output"])]
        wanted = dict(zip(own.level, own.effect, strict=True))
        assert dict(zip(output["levels"], output["effects"], strict=True)) == pytest.approx(
            wanted, rel=1e-5
        )
    sizes = [each["size"] for each in race_document(done)["effects"]["columns"]]
    assert sizes == sorted(sizes, reverse=True)


@pytest.mark.parametrize("target", ["number", "three"])
def test_what_the_columns_of_a_net_do_is_its_partial_dependence(target):
    settings = {"optimizer": "adam", "lr": 0.02, "epochs": 4, "batch_size": 16, "hidden": 8}
    done = thalweg.fit(frame(), target, only=FEATURES, **settings)
    found = race_document(done)["dependence"]
    assert found["of"] == done.answer
    rows = done.some_rows.slice(0, found["rows"]).to_pandas()
    assert {each["column"] for each in found["columns"]} == set(FEATURES)
    for column in found["columns"]:
        for k, output in enumerate(column["outputs"]):
            at = output.get("x") or output["levels"]
            means = []
            for value in at:
                some = rows.assign(**{column["column"]: value})
                predicted = done.model.predict(some) if target == "number" else None
                if predicted is None:
                    predicted = done.model.probabilities(some)[:, k]
                means.append(np.mean(predicted))
            levels = column["kind"] == "levels"
            share = [np.mean(rows.k == level) for level in at] if levels else np.ones(len(at))
            wanted = np.array(means) - np.average(means, weights=share)
            drawn = output["effects" if levels else "y"]
            assert drawn == pytest.approx(wanted, abs=1e-4 * np.ptp(wanted) + 1e-6)
            assert column["size"] > 0
    sizes = [each["size"] for each in found["columns"]]
    assert sizes == sorted(sizes, reverse=True)


def test_a_linear_model_has_exact_effects_alone(done):
    assert done.some_rows is None
    assert "dependence" not in race_document(done)


def test_fewer_rows_of_large_nets_and_the_columns_that_move_most(monkeypatch):
    rng = np.random.default_rng(1)
    made = pd.DataFrame(rng.normal(size=(2400, 30)), columns=[f"c{i}" for i in range(30)])
    made["y"] = 3 * made["c28"] + 0.1 * rng.normal(size=2400)
    done = thalweg.fit(made, "y", optimizer="adam", lr=0.02, epochs=2, batch_size=16, hidden=8)
    found = column_dependence(done)
    assert (found["rows"], len(found["columns"]), found["left"]) == (300, 24, 6)
    assert found["columns"][0]["column"] == "c28"
    size = done.model.weights.size
    monkeypatch.setitem(_PRODUCTS, done.engine, 24 * 13 * size * 40)
    assert column_dependence(done)["rows"] == 40


def test_the_verdict_names_runs_by_their_places_in_the_document(done):
    document = race_document(done)
    verdict = document["verdict"]
    assert document["sentence"] == verdict["sentence"] == done.verdict.sentence
    for each in verdict["settings"]:
        assert [document["runs"][place]["setting"] for place in each["runs"]] == [each["setting"]]
    assert verdict["settings"][verdict["winner"]]["runs"] == [document["winner"]]


def test_each_run_has_a_metric_beside_its_loss(done):
    document = race_document(done)
    assert document["metric"]["name"] == done.run_metrics["name"]
    values = [run.get("metric") for run in document["runs"]]
    known = [value for value in done.run_metrics["values"] if math.isfinite(value)]
    assert [value for value in values if value is not None] == pytest.approx(known, rel=1e-5)


def test_runs_have_every_option_in_which_they_differ():
    """Without one, settings that differ in it alone look the same in the table and on the axes."""
    given = {
        "optimizers": ["adam", "adam,beta1=0.8", "adam,convention=keras", "adam,lookahead=6"],
        "schedules": ["step,every=0.25", "step,every=0.5"],
        "models": ["linear", "bins", "both", "8", "8,activation=gelu", "8,init=glorot,dropout=0.1"],
    }
    done = thalweg.race(frame(), "number", **given, only=FEATURES, lrs=0.01, epochs=1, valid=0.2)
    runs = race_document(done)["runs"]
    figures = ["setting", "loss", "valid_loss", "train_loss", "objective", "metric", "curve"]
    options = [{k: v for k, v in run.items() if k not in (*figures, "status")} for run in runs]
    assert len(runs) == 48
    assert len({json.dumps(each, sort_keys=True) for each in options}) == 48
    last = next(each for each in options if each.get("dropout") and each.get("beta1"))
    expected = {
        "optimizer": "adam nets", "beta1": 0.8, "schedule": "step,every=0.25", "hidden": "8",
        "activation": "relu", "init": "glorot", "dropout": 0.1,
    }  # fmt: skip
    assert expected.items() <= last.items()
    assert {each.get("numbers") for each in options} == {None, "bins", "standard"}
    few = {**given, "models": ["linear", "8"], "optimizers": ["adam"]}
    done = thalweg.race(frame(), "number", **few, only=FEATURES, lrs=0.01, epochs=1, valid=0.2)
    assert not any("activation" in run for run in race_document(done)["runs"])  # all nets have it


@pytest.mark.parametrize("folds", [None, 3])
def test_a_metric_that_judges_is_the_one_beside_the_loss(folds):
    given = {"optimizers": ["sgd", "adam"], "lrs": [0.01, 0.1], "epochs": 3, "valid": 0.3}
    done = thalweg.race(
        frame(), "two", only=FEATURES, judge="roc_auc", seeds=2, folds=folds, **given
    )
    document = race_document(done)
    assert document["metric"] == {
        "name": "roc_auc", "greater_is_better": True, "rows": done.verdict.rows,
    }  # fmt: skip
    settings = {each.setting: each.loss for each in done.verdict.settings if not each.mean}
    for run in document["runs"]:
        own = settings[run["setting"].replace(" seed=1", "")]
        assert run["metric"] == pytest.approx(own, rel=1e-5)
    assert len({run["metric"] for run in document["runs"]}) > 2


def test_what_folds_have_in_common_is_their_mean():
    """The objective without a penalty is the training loss; batch losses are no single fold's."""
    done = thalweg.race(
        frame(), "number", only=FEATURES, optimizers="adam", lrs=[0.01, 0.1], epochs=3, folds=3
    )
    for place, own in enumerate(done.compared):
        assert own.objective == pytest.approx(own.train_loss, rel=1e-6)
        each = [done.runs[3 * place + k].batch_losses for k in range(3)]
        np.testing.assert_allclose(own.batch_losses, np.mean(each, axis=0), rtol=1e-12)


def test_with_folds_settings_are_shown_each_the_mean_over_its_folds():
    done = thalweg.race(
        frame(), "number", only=FEATURES, optimizers="sgd,adam", lrs="0.1,0.01", folds=3,
        epochs=2, models="linear",
    )  # fmt: skip
    document = race_document(done)
    assert document["folds"] == 3
    assert len(document["runs"]) == len(done.folds.settings) == len(done.runs) // 3
    assert document["winner"] == done.folds.winner
    for shown, setting in zip(document["runs"], done.folds.settings, strict=True):
        assert shown["loss"] == pytest.approx(setting.valid_loss, rel=1e-5)
    places = [each["runs"] for each in document["verdict"]["settings"]]
    assert sorted(places) == [[k] for k in range(len(document["runs"]))]


def test_the_gap_to_the_optimum_is_shown_where_it_was_asked_for():
    done = thalweg.fit(
        frame(), "number", only=FEATURES, optimizer="adam", lr=[0.1, 0.01], l2=0.01, epochs=3,
        optimum=True,
    )  # fmt: skip
    for shown, of in zip(race_document(done)["runs"], done.optimum.runs, strict=True):
        assert shown["gap"] == pytest.approx(of.gap, rel=1e-5)
        assert shown["gaps"] == pytest.approx(of.gaps, rel=1e-5)


def test_of_nets_the_effects_are_those_of_the_best_linear_run():
    done = thalweg.fit(
        frame(), "number", only=FEATURES, hidden=["8", "none"], lr=0.01, epochs=3, optimizer="adam"
    )
    found = race_document(done)
    of = found["effects"]["of"]
    if not done.model.linear:
        linear = next(run for run in done.runs if run.run.architecture is None)
        assert of == f"the best linear run, {linear.run}"
    alone = thalweg.fit(frame(), "number", only=FEATURES, hidden="8", lr=0.01, epochs=2)
    assert "effects" not in race_document(alone)


def test_a_curve_is_thinned_and_keeps_its_ends_and_the_kept_epoch():
    assert thinned(5, 10) == [1, 2, 3, 4, 5]
    for epochs, most, kept in [(100, 40, 57), (1000, 12, 999), (121, 120, 1), (5000, 60, 0)]:
        some = thinned(epochs, most, kept)
        assert some == sorted(set(some))
        assert some[0] == 1
        assert some[-1] == epochs
        assert len(some) <= most + 2
        assert len(some) >= most // 3
        assert not kept or kept in some


def test_names_that_steer_a_terminal_or_turn_the_text_are_made_visible():
    data = frame().rename(columns={"a": "a\u202e\x1b[2J"})
    done = thalweg.fit(data, "number", drop=["two", "three"], lr=0.1, epochs=1, optimizer="sgd")
    text = json.dumps(race_document(done), ensure_ascii=False)
    assert "\u202e" not in text
    assert "\\\\u202e" in text


def test_without_validation_and_test_rows_it_shows_what_there_is():
    done = thalweg.fit(
        frame(), "number", only=["a"], valid=0, test=0, lr=[0.1, 0.01], epochs=2, optimizer="sgd"
    )
    document = race_document(done)
    assert document["judged_by"] == "training loss"
    assert "residuals" not in document
    assert "split" not in document["runs"][0]["curve"]
    assert document["baseline_loss"] == pytest.approx(done.baseline["train"]["loss"], rel=1e-5)


def test_levels_that_are_no_plain_category_are_named_by_what_they_are():
    """The effect of a cell is beside both columns' own, that of a step beside the level before."""
    rng = np.random.default_rng(3)
    rows = 300
    color, size = rng.choice(["red", "blue"], rows), rng.choice(["low", "mid", "high"], rows)
    y = (color == "red") * 2.0 + (size == "high") * (color == "blue") * 4 + rng.normal(size=rows)
    table = pa.table({"colour": color, "size": size, "a:b": rng.normal(size=rows), "y": y})
    options = {"ordered": "size=low<mid<high", "fast": True, "interact": "colour:size"}
    columns = {
        each["column"]: each
        for each in race_document(thalweg.fit(table, "y", **options))["effects"]["columns"]
    }
    assert "levels_are" not in columns["colour"]
    assert columns["size"]["levels_are"] == "steps"
    cells = columns["colour:size"]
    assert cells["levels_are"] == "cells"
    wanted = {f"{a}, {b}" for a in ("red", "blue") for b in ("low", "mid", "high")}
    assert set(cells["outputs"][0]["levels"]) == wanted
