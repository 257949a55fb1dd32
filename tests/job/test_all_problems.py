"""One run names every wrong option and column, on the command line and from Python."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest

import thalweg
from thalweg import DataError, Run, UsageError

ROWS = "a,b,y\n" + "".join(f"{i % 7},{i % 5},{i % 7 + i / 50}\n" for i in range(60))


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text(ROWS)
    return path


def lines(caught):
    head, *problems = str(caught.value).split("\n- ")
    assert head == f"{len(problems)} problems:"
    return problems


def test_options_and_columns_are_reported_together(file):
    with pytest.raises(UsageError) as caught:
        thalweg.fit(
            file, "y", optimizer="adma", loss="squared", schedule="cosin", drop="bb", only="nosuch"
        )
    assert lines(caught) == [
        "There is no optimizer 'adma': did you mean 'adam', 'adamax' or 'adan'?",
        "There is no schedule 'cosin': did you mean 'cosine' or 'cosine_restarts'?",
        "There is no loss 'squared': did you mean 'squared_hinge' or 'squared_error'?",
        "drop: there is no column 'bb'; did you mean 'b'?",
        "only: there is no column 'nosuch'; known: 'a', 'b' and 'y'.",
    ]


# Each alone is wrong, and each must be in the list of all.
WRONG = {
    "optimizer": (["adam,bta=3", "sdg"], ["no hyperparameter 'bta'", "no optimizer 'sdg'"]),
    "lr": ([-1, 0.1, "x"], ["lr must lie in (0, inf), not -1.", "lr must be a number, not 'x'."]),
    "batch_size": ([0], ["Batch size must be a whole number"]),
    "schedule": (5, ["schedule must be a name"]),
    "hidden": ("x", ["hidden must be the units of each layer, as in 64,64, or none, not 'x'."]),
    "activation": ("rleu", ["There is no activation 'rleu'"]),
    "init": ("hee", ["There is no initialisation 'hee'"]),
    "dropout": (1, ["dropout must lie in [0, 1), not 1."]),
    "l2": (-3, ["l2 must lie in [0, inf), not -3."]),
    "l1": ([-4], ["l1 must lie in [0, inf), not -4."]),
    "decoupled_weight_decay": (-1, ["decoupled_weight_decay must lie in [0, inf), not -1."]),
    "max_norm": (0, ["max_norm must lie in (0, inf], not 0."]),
    "average": ("poly", ["There is no average 'poly': did you mean 'polyak'?"]),
    "clip_norm": (0, ["clip_norm must lie in (0, inf], not 0."]),
    "clip_value": ("x", ["clip_value must be a number, not 'x'."]),
    "gradient_noise": (-2, ["gradient_noise must lie in [0, inf), not -2."]),
    "seed": (-1, ["seed must be a whole number from 0 up, not -1."]),
    "epochs": (0, ["epochs must be a whole number from 1 up, not 0."]),
    "patience": (1.5, ["patience must be a whole number from 1 up, not 1.5."]),
    "trace_every": ("x", ["trace_every must be a whole number from 1 up, not 'x'."]),
    "folds": (0, ["folds must be a whole number from 1 up, not 0."]),
    "halving": (13, ["halving must be True, False or None, not 13."]),
    "refit": (3, ["refit must be True, False or None, not 3."]),
    "calibrate": (12, ["calibrate must be True or False, not 12."]),
    "judge": ("auc", ["there is no metric 'auc'"]),
    "equivalence": (2, ["equivalence must lie in [0, 1), not 2."]),
    "threshold": ("roc_auc", ["threshold roc_auc: that metric does not say which threshold is"]),
    "optimum": (13, ["optimum must be True or False, not 13."]),
    "clip": (2, ["clip must be True or False, not 2."]),
    "day_first": (4, ["day_first must be True, False or None, not 4."]),
    "out": (5, ["out must be the path of a file, not 5."]),
    "checkpoint": (7, ["checkpoint must be a folder, not 7."]),
    "every": ("soon", ["every must be a time such as"]),
    "keep_states": (10, ["keep_states must be True or False, not 10."]),
    "find_lr": (12, ["find_lr must be True or False, not 12."]),
    "ensemble": (14, ["ensemble must be True, False or None, not 14."]),
    "single": (9, ["single must be True or False, not 9."]),
    "fast": (11, ["fast must be True or False, not 11."]),
    "resume": (8, ["resume must be True or False, not 8."]),
    "callbacks": (6, ["callbacks must be functions or objects with a method on_event, not 6."]),
    "engine": ("fast", ["There is no engine='fast'"]),
    "threads": (0, ["threads must be a whole number from 1 up, not 0."]),
    "loss": ("squared", ["There is no loss 'squared'"]),
    "numbers": ("bin", ["numbers must be auto, standard, bins or both, not 'bin'."]),
    "bins": (1, ["bins must be a whole number from 2 to 1,024, not 1."]),
    "interact": (
        ["a:bbbb", "x"],
        ["interact: there is no column 'bbbb'", "a:b, auto or none, not 'x'."],
    ),
    "metrics": (["r3", 5, "r4"], ["metric 'r3'", "names of metrics, not 5.", "metric 'r4'"]),
    "task": ("regresion", ["There is no task 'regresion'"]),
    "class_weight": ("balancd", ["class_weight is 'balancd'"]),
    "decimal": ("x", ["decimal must be '.' or ',', not 'x'."]),
    "time_zone": (7, ["time_zone: there is no time zone 7;"]),
    "dtype": ("f", ["dtype must be float32 or float64, not 'f'."]),
    "memory": ("much", ["memory must be a size"]),
    "cache_size": ("-1GB", ["cache_size must be a size"]),
    "keep_cache": (10, ["keep_cache must be True or False, not 10."]),
    "valid": (1.5, ["valid must be a share of the rows"]),
    "split": ("tme:x", ["split must be random"]),
    "test": (-1, ["test must be a share of the rows"]),
    "delimiter": (";;", ["delimiter must be one plain character"]),
    "missing": (8, ["missing takes texts"]),
    "encoding": ("foo", ["encoding='foo' is not known"]),
    "bad_rows": ("warn", ["bad_rows must be error or skip, not 'warn'"]),
    "target": ("yy", ["There is no target column 'yy': did you mean 'y'?"]),
    "weight": ("ww", ["weight: there is no column 'ww'"]),
    "drop": (
        ["aa", 5.5],
        ["drop: there is no column 'aa'", "names of columns, not 5.5."],
    ),
    "only": ("bb", ["only: there is no column 'bb'; did you mean 'b'?"]),
    "categorical": ("aaa", ["categorical: there is no column 'aaa'"]),
    "text": ("bbb", ["text: there is no column 'bbb'; did you mean 'b'?"]),
    "hash_bits": (7, ["hash_bits must be a whole number from 8 to 24"]),
    "ordered": (
        ["aab=x<y", "b=x<x"],
        ["ordered: there is no column 'aab'", "ordered names level 'x' of 'b' twice."],
    ),
    "numeric": ("aaa", ["numeric: there is no column 'aaa'", "both name 'aaa': choose one."]),
}


def test_every_wrong_option_is_in_one_list(file):
    with pytest.raises(UsageError) as caught:
        thalweg.fit(file, **{name: value for name, (value, _) in WRONG.items()})
    said = lines(caught)
    for name, (_, words) in WRONG.items():
        for word in words:
            assert any(word in line for line in said), (name, word)
    assert len(set(said)) == len(said) == sum(len(words) for _, words in WRONG.values())


def test_values_as_the_target_of_a_file_are_one_problem_however_many(file):
    for data in (None, file):
        with pytest.raises(UsageError) as caught:
            thalweg.fit(data, np.arange(50.0))
        assert str(caught.value) == (
            "The target of a file is the name of a column: say target=NAME."
        )


def test_the_list_above_has_every_option_that_can_be_wrong():
    from thalweg.options.fit_options import FIT_OPTIONS

    # Any label may be a class; the elastic net sets l1 and l2.
    assert {*WRONG} - {"target"} == {*FIT_OPTIONS} - {"positive", "elastic_net"}


LANDSCAPE_WRONG = {
    "plane": ("hessan", "There is no plane='hessan': did you mean 'hessian'?"),
    "weights": ("a,b", "weights has no effect without plane weights."),
    "size": (1001, "size must be at most 1,000, not 1,001."),
    "rows": (0, "rows must be a whole number from 1 up, not 0."),
    "seed": (1.5, "seed must be a whole number from 0 up, not 1.5."),
}


def test_every_wrong_option_of_a_surface_is_in_one_list():
    from thalweg.options.landscape_options import LANDSCAPE_OPTIONS

    assert {*LANDSCAPE_WRONG} == {*LANDSCAPE_OPTIONS}
    draws = np.random.default_rng(0)
    x = draws.normal(size=(40, 2))
    table = (x, x @ [1.0, 2.0])
    model = thalweg.fit(table, optimizer="sgd", lr=0.1, epochs=1).model
    with pytest.raises(UsageError) as caught:
        model.landscape(*table, **{name: value for name, (value, _) in LANDSCAPE_WRONG.items()})
    assert lines(caught) == [words for _, words in LANDSCAPE_WRONG.values()]


def test_the_command_line_has_the_same_list(file, capsys, monkeypatch):
    from thalweg.cli.main import main

    words = "fit t.csv --target y --optimizer adma --l2 -1 --drop nosuch --only foo --epochs 0"
    words += " --class-weight yes=3,no=x,maybe=-1"
    monkeypatch.chdir(file.parent)
    monkeypatch.setattr("sys.argv", ["thalweg", *words.split()])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    assert capsys.readouterr().err.splitlines() == [
        "thalweg: 7 problems:",
        "- There is no optimizer 'adma': did you mean 'adam', 'adamax' or 'adan'?",
        "- --l2 must lie in [0, inf), not -1.",
        "- --class-weight of 'no' must be a number, not 'x'.",
        "- --class-weight of 'maybe' must be 0, or from 1e-15 to 1e+15, not -1.",
        "- --epochs must be a whole number from 1 up, not 0.",
        "- --drop: there is no column 'nosuch'; known: 'a', 'b' and 'y'.",
        # The problems found so far have been reported.
        "- --only: there is no column 'foo'.",
    ]


def test_a_race_reports_all_problems_together(file):
    with pytest.raises(UsageError) as caught:
        thalweg.race(file, "yy", [Run("sgd")], loss="squared", weight="ww", epochs=0, callbacks=5)
    assert [line.partition(" must")[0].partition(":")[0] for line in lines(caught)] == [
        "callbacks",
        "There is no loss 'squared'",
        "epochs",
        "There is no target column 'yy'",
        "weight",
    ]
    for settings in (["adam"], 5):
        with pytest.raises(UsageError) as caught:
            thalweg.race(file, "y", settings, epochs=0)
        assert lines(caught)[0].startswith("settings must be thalweg.Run objects")


def test_a_run_reports_all_problems_together():
    with pytest.raises(UsageError) as caught:
        Run("adam", lr=-1, bta1=3, beta2=2, l2=-1, schedule="cosin", average="x", batch_size=0,
            seed=-1, epochs=0)  # fmt: skip
    assert lines(caught) == [
        "Optimizer 'adam' has no hyperparameter 'bta1': did you mean 'beta1'?",
        "Optimizer adam: lr must lie in (0, inf), not -1.",
        "Optimizer adam: beta2 must lie in [0, 1), not 2.",
        "There is no schedule 'cosin': did you mean 'cosine' or 'cosine_restarts'?",
        "l2 must lie in [0, inf), not -1.",
        "There is no average 'x': known: 'polyak' and 'ema'.",
        'Batch size must be a whole number from 1 up or "full", not 0.',
        "seed must be a whole number from 0 up, not -1.",
        "epochs must be a whole number from 1 up, not 0.",
    ]


def test_unreadable_data_is_reported_with_wrong_options(file):
    with pytest.raises(UsageError) as caught:
        thalweg.fit(file.with_name("no.csv"), "y", optimizer="adma")
    assert lines(caught)[1].startswith("no such file: ")
    with pytest.raises(DataError) as caught:
        thalweg.fit(
            file, "y", valid=str(file.with_name("1.csv")), test=str(file.with_name("2.csv"))
        )
    assert [line[:14] for line in lines(caught)] == ["no such file: "] * 2


def test_names_in_several_files_are_told_with_the_options(file):
    with pytest.raises(UsageError) as caught:
        thalweg.fit([file, file], "yy", optimizer="adma")
    assert lines(caught)[1] == "There is no target column 'yy': did you mean 'y'?"
    with pytest.raises(DataError) as caught:
        thalweg.fit([file, file], "yy", numeric="bb")
    assert lines(caught)[1] == "numeric: there is no column 'bb'; did you mean 'b'?"


@pytest.mark.parametrize("ending", ["csv", "jsonl", "parquet", "arrow"])
@pytest.mark.parametrize("option", ["drop", "only", "weight", "categorical"])
def test_a_sound_file_is_not_blamed_for_a_column_that_is_not_there(tmp_path, ending, option):
    rows = pl.DataFrame({"a": [1.0, 2.0, 3.0] * 20, "y": [1.0, 2.0, 4.0] * 20})
    path = tmp_path / f"t.{ending}"
    write = {"jsonl": rows.write_ndjson, "parquet": rows.write_parquet, "arrow": rows.write_ipc}
    write.get(ending, rows.write_csv)(path)
    with pytest.raises(UsageError) as caught:
        thalweg.fit(path, "y", **{option: "nope"})
    message = str(caught.value)
    assert message.startswith(f"{option}: there is no column 'nope'")
    assert "problems" not in message
