"""`thalweg explain`: what it prints, its options, and what it refuses."""

from __future__ import annotations

import pytest
from fit_cases import ROWS


@pytest.fixture
def model(thalweg, table):
    done = thalweg("fit", table, "--target", "y", "--optimizer", "adam", "--lr", "0.05", "--epochs",
                   "3", "--only", "a,b,code", "--hidden", "4", "--out", "m")  # fmt: skip
    assert done.status == 0, done.err
    return "m"


def test_it_prints_importances_curves_and_pairs(thalweg, table, model):
    told = thalweg("explain", model, table)
    assert told.status == 0, told.err
    lines = [line.split() for line in told.out.splitlines()]
    bars = {line[0]: line[3] for line in lines if len(line) == 4 and "█" in line[3]}
    assert bars["a"] == "█" * 30
    assert 0 < len(bars["b"]) < 30
    assert f"{ROWS:,} rows: what drives y, predicted by a net" in told.out
    assert any(line[:3] == ["a", "×", "b"] or line[:3] == ["b", "×", "a"] for line in lines)
    assert "importance: by how much the loss, squared_error, rises from" in told.out
    assert "Columns the model does not use were ignored" in told.err


def test_json_has_everything(thalweg, table, model):
    found = thalweg("explain", model, table, "--json").document
    assert found["rows"] == {"data": ROWS, "drawn": ROWS, "curves": ROWS, "interactions": ROWS}
    assert found["judged_by"] == "squared_error"
    columns = [each["column"] for each in found["importances"]]
    assert sorted(columns) == ["a", "b", "code"]
    assert columns[0] == "a"
    assert all(len(each["repeats"]) == 5 for each in found["importances"])
    curve = found["dependences"][0]
    assert len(curve["x"]) == len(curve["mean"]) == len(curve["labels"]) == 20
    assert len(curve["lines"]) == 50
    assert all(len(line) == 20 for line in curve["lines"])
    assert [len(each["columns"]) for each in found["interactions"]] == [1] * 3 + [2] * 3
    assert found["model"] == "m"


OPTIONS = {
    "rows": ("50", lambda found: found["rows"]["drawn"] == 50),
    "columns": ("a,code", lambda found: len(found["importances"]) == 2),
    "seed": ("3", lambda found: True),
    "repeats": ("2", lambda found: len(found["importances"][0]["repeats"]) == 2),
    "metric": ("mae", lambda found: found["judged_by"] == "mae"),
    "curves": ("1", lambda found: len(found["dependences"]) == 1),
    "grid": ("4", lambda found: len(found["dependences"][0]["x"]) == 4),
    "lines": ("3", lambda found: len(found["dependences"][0]["lines"]) == 3),
    "centred": (None, lambda found: found["dependences"][0]["mean"][0] == 0),
    "pairs": ("2", lambda found: len(found["interactions"]) == 3),
}


@pytest.mark.parametrize("name", OPTIONS)
def test_each_option_changes_the_result(thalweg, table, model, name):
    value, holds = OPTIONS[name]
    plain = thalweg("explain", model, table, "--json").document
    words = [f"--{name}"] if value is None else [f"--{name}", value]
    found = thalweg("explain", model, table, "--json", *words).document
    assert holds(found)
    for document in (plain, found):
        del document["seconds"]
    assert found != plain


def test_output_chooses_the_class(thalweg, table):
    thalweg("fit", table, "--target", "late", "--only", "a,b,code", "--fast", "--epochs", "2",
            "--out", "m")  # fmt: skip
    yes = thalweg("explain", "m", table, "--json").document["dependences"]
    no = thalweg("explain", "m", table, "--json", "--output", "no").document["dependences"]
    assert {each["output"] for each in yes} == {"yes"}
    assert {each["output"] for each in no} == {"no"}
    assert yes[0]["mean"] == pytest.approx([1 - share for share in no[0]["mean"]])


WRONG = {
    "--rows 1": "--rows must be a whole number from 2 up, not 1.",
    "--repeats 0": "--repeats must be a whole number from 1 up, not 0.",
    "--curves -1": "--curves must be a whole number from 0 up, not -1.",
    "--grid 1": "--grid must be a whole number from 2 up, not 1.",
    "--grid 2000": "--grid must be at most 1,000, not 2,000.",
    "--lines -1": "--lines must be a whole number from 0 up, not -1.",
    "--pairs -2": "--pairs must be a whole number from 0 up, not -2.",
    "--seed -1": "--seed must be a whole number from 0 up, not -1.",
    "--columns aa": "--columns: there is no column 'aa'",
    "--metric mad": "--metric: there is no metric 'mad'; did you mean 'mae' or 'mape'?",
    "--metric accuracy": "the metric 'accuracy' is for",
    "--metric target_variance": "--metric target_variance has no best value",
    "--metric mae,rmse": "--metric takes one metric, not 'mae,rmse'.",
    "--output yes": "--output names a class or one of several targets, and the model predicts",
    "--out .": "cannot be written",
}


@pytest.mark.parametrize("words", WRONG)
def test_what_cannot_be_done_is_one_sentence(thalweg, table, model, words):
    done = thalweg("explain", model, table, *words.split())
    assert done.status in (1, 2), done.out
    assert WRONG[words] in done.sentence or words == "--out ."


def test_data_that_cannot_be_used_is_one_sentence(thalweg, table, model, tmp_path):
    data = table.read_text().splitlines()
    one = tmp_path / "one.csv"
    one.write_text("\n".join(data[:2]) + "\n")
    done = thalweg("explain", model, one)
    assert done.status == 2
    assert done.sentence.startswith("There is one row that has a target")
    lacking = tmp_path / "lacking.csv"
    lacking.write_text("a,b,y\n1,2,3\n2,3,4\n")
    done = thalweg("explain", model, lacking)
    assert done.status == 2
    assert "The data has no column 'code'" in done.sentence
    empty = tmp_path / "empty.csv"
    empty.write_text("a,b,code,y\n1,2,3,\n2,3,4,\n")
    done = thalweg("explain", model, empty)
    assert done.status == 2
    assert "is missing in every row" in done.sentence


def test_without_a_target_the_rest_is_told(thalweg, table, model, tmp_path):
    rows = [line.rpartition(",")[0] for line in table.read_text().splitlines()]
    unlabelled = tmp_path / "new.csv"
    unlabelled.write_text("\n".join(rows) + "\n")
    told = thalweg("explain", model, unlabelled)
    assert told.status == 0
    assert "The data has no target 'y'" in told.err
    assert "importance:" not in told.out
    assert "prediction over a column" in told.out


def test_an_additive_model_is_said_to_be_one(thalweg, table):
    thalweg("fit", table, "--target", "y", "--only", "a,b", "--numbers", "bins", "--fast",
            "--epochs", "2", "--interact", "none", "--out", "m")  # fmt: skip
    told = thalweg("explain", "m", table)
    assert "no two interact, and `thalweg show` has what each adds, exactly" in told.out
    found = thalweg("explain", "m", table, "--json").document
    assert found["additive"]
    assert {curve["feature"] for curve in found["curves"]} == {"a", "b"}
    shown = thalweg("show", "m", "--json").document
    assert found["curves"] == shown["curves"]
    assert shown["in_words"]["is"].startswith("additive: 'y' is a sum of a curve")
