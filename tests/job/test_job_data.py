"""The same job from every type of source; every option of the table has an effect."""

from __future__ import annotations

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from thalweg import Callbacks
from thalweg.data import memory_limit
from thalweg.data.disk_rows import DiskRows
from thalweg.data.rows import Rows
from thalweg.errors import DataError, UsageError
from thalweg.job import TableOptions, fit

QUICK = {"optimizer": "adam", "lr": 0.05, "epochs": 3, "batch_size": 32}


@pytest.fixture
def files(table, tmp_path):
    pyarrow.csv.write_csv(table, tmp_path / "t.csv")
    pyarrow.parquet.write_table(table, tmp_path / "t.parquet")
    pyarrow.parquet.write_table(table.slice(0, 250), tmp_path / "t1.parquet")
    pyarrow.parquet.write_table(table.slice(250), tmp_path / "t2.parquet")
    return tmp_path


def test_every_type_of_source_gives_the_same_model(table, quick, files):
    wanted = quick(dtype="float64").model.predict(table)
    kinds = {
        "pandas": table.to_pandas(),
        "polars": pl.from_arrow(table),
        "parquet": files / "t.parquet",
        "text": str(files / "t.csv"),
        "two files": [files / "t1.parquet", files / "t2.parquet"],
        "categories": table.to_pandas().astype({"k": "category"}),
        "chunks": pa.concat_tables([table.slice(0, 77), table.slice(77)]),
        "other order": table.select(table.column_names[::-1]),
    }
    for name, data in kinds.items():
        done = quick(data=data, dtype="float64")
        assert_allclose(done.model.predict(data), wanted, rtol=1e-12, err_msg=name)
        assert_allclose(done.model.predict(table), wanted, rtol=1e-12, err_msg=name)


def test_arrays_are_a_table_of_numbers(table):
    X = np.column_stack([table["a"], table["b"]])
    y = table["y"].to_numpy()
    arrays = fit((X, y), **QUICK)
    named = fit(pa.table({"x0": X[:, 0], "x1": X[:, 1], "y": y}), "y", **QUICK)
    frame = fit((pd.DataFrame(X, columns=["x0", "x1"]), pd.Series(y, name="y")), **QUICK)
    for other in (named, frame):
        assert_array_equal(arrays.model.weights, other.model.weights)
    assert arrays.model.preprocessor.target.column == "y"
    assert_array_equal(arrays.model.predict(X), named.model.predict(X))


def test_the_same_job_twice_is_the_same_job(quick):
    one, other = quick(), quick()
    assert_array_equal(one.model.weights, other.model.weights)
    assert one.test == other.test


@pytest.mark.slow
def test_with_no_arguments_it_is_the_flights():
    done = fit(epochs=1, optimizer="adam", lr=0.003)
    assert (done.model.task, done.model.preprocessor.target.column) == ("regression", "arr_delay")
    assert sum(done.rows.values()) == 336_776 - 9_430
    missing, dates = done.notes
    assert missing == "9,430 of 336,776 rows have no value in target 'arr_delay' and were dropped."
    assert "later than the dates in column 'time_hour' (split='time:time_hour'" in dates
    assert done.test["r2"] > 0.75
    assert done.model.preprocessor.encoder.columns[:2] == ["dep_delay", "distance"]


# What each option changes, as a pair of jobs: without it and with it.
CHANGES = {
    "task": ("third", {}, {"task": "regression"}),
    "loss": ("y", {}, {"loss": "absolute_error"}),
    "weight": ("y", {}, {"weight": "w"}),
    "class_weight": ("sign", {}, {"class_weight": {"high": 5}}),
    "drop": ("y", {}, {"drop": ("b",), "only": ()}),
    "only": ("y", {}, {"only": ("a",)}),
    "categorical": ("y", {"only": ("a", "w")}, {"only": ("a", "w"), "categorical": ("w",)}),
    "valid": ("y", {}, {"valid": 0.3}),
    "test": ("y", {}, {"test": 0.3}),
    "seed": ("y", {}, {"seed": 1}),
    "positive": ("sign", {}, {"positive": "high"}),
    "dtype": ("y", {}, {"dtype": "float64"}),
    "numbers": ("y", {}, {"numbers": "both"}),
    "bins": ("y", {"numbers": "both"}, {"numbers": "both", "bins": 7}),
}


@pytest.mark.parametrize("option", CHANGES)
def test_every_option_changes_the_model(option, quick):
    target, without, with_it = CHANGES[option]
    one, other = quick(target, **without), quick(target, **with_it)
    weights = one.model.weights, other.model.weights
    assert weights[0].shape != weights[1].shape or not np.array_equal(*weights)


# What each option of reading makes readable: a file, the option, and the features it then has.
LINES = "".join(f"{i % 5}{{0}}{i}\n" for i in range(60))
READING = {
    "delimiter": ("a~y\n" + LINES.format("~"), "~", ["a"]),
    "encoding": ("\xe4,y\n" + LINES.format(","), "latin-1", ["\xe4"]),
    "bad_rows": ("a,y\n" + LINES.format(",") + "1,2,3\n", "skip", ["a"]),
}


@pytest.mark.parametrize("option", READING)
def test_every_option_of_reading_makes_a_file_readable(option, tmp_path):
    text, value, features = READING[option]
    path = tmp_path / "t.csv"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(DataError):
        fit(path, "y", **QUICK)
    done = fit(path, "y", **QUICK, **{option: value})
    assert done.model.preprocessor.encoder.names[1:] == features


# What each option of reading texts changes: a file without it, and the mean of column a with it.
TEXTS = {
    "numeric": ("a,y\n" + LINES.format(",") + "x,3\n" * 40, ("a",), 2),
    "missing": ("a,y\n" + LINES.format(",") + "-999,3\n" * 9, ("-999",), 2),
    "decimal": ("a;y\n" + "".join(f"{i % 5 + 1}.500;{i}\n" for i in range(90)), ",", 3500),
    "day_first": ("a,y\n" + "".join(f"1/{i % 9 + 1}/2024,{i}\n" for i in range(90)), True, 19845),
    "time_zone": (
        "a,y\n" + "".join(f"2024-01-0{i % 9 + 1}T00:00:00Z,{i}\n" for i in range(90)),
        "+12:00",
        19727.5,
    ),
}


@pytest.mark.parametrize("option", TEXTS)
def test_every_option_of_texts_is_read_by(option, tmp_path):
    text, value, mean = TEXTS[option]
    path = tmp_path / "t.csv"
    path.write_text(text)

    def found(**options):
        done = fit(path, "y", task="regression", **QUICK, **options)
        feature = done.model.preprocessor.encoder.features[0]
        return getattr(feature, "mean", None)

    assert found(**{option: value}) == pytest.approx(mean, rel=0.1 if mean < 10_000 else 1e-3)
    without = found()
    assert without is None or without != pytest.approx(mean, rel=1e-5)


# Tested where there is more than one run: tests/engine/test_engine_choice.py, the CLI's options;
# tests/data/test_memory_limit.py; tests/job/test_kept.py.
SPEED = {"engine", "threads", "memory", "cache_size", "keep_cache"}
SPLITTING = {"split"}  # tests/job/test_job_split.py
FREE_TEXT = {"text", "hash_bits"}  # tests/job/test_texts.py
OTHERS = {"interact", "ordered"}  # test_interact.py; tests/data/test_ordered_category.py
JUDGING = {"metrics"}  # tests/models/test_by_class.py


def test_the_table_above_has_every_option():
    assert {*CHANGES, *READING, *TEXTS, *SPEED, *SPLITTING, *FREE_TEXT, *OTHERS, *JUDGING} == set(
        TableOptions.__annotations__
    )


def test_an_unknown_option_names_the_nearest(table):
    with pytest.raises(TypeError, match=r"no option 'drops'.*did you mean 'drop'"):
        fit(table, "y", drops=("a",))


def test_splits_of_their_own(table, quick, files):
    valid, test = table.slice(0, 100), table.slice(100, 100)
    rest = table.slice(200)
    done = quick(data=rest, valid=valid, test=test)
    assert done.rows == {"train": 400, "valid": 100, "test": 100}
    assert done.test == done.model.evaluate(test)
    assert done.valid == done.model.evaluate(valid)
    pyarrow.parquet.write_table(test, files / "test.parquet")
    assert quick(data=rest, valid=valid, test=files / "test.parquet").test == done.test


def test_columns_of_a_split_of_its_own_that_are_not_used_are_not_read(table, quick, files):
    """No text of this column is UTF-8, which reading it would refuse."""
    rest, test = table.slice(200), table.slice(0, 200)
    bytes_ = pa.array([b"\xff"] * 200, pa.binary())
    odd = pa.StringArray.from_buffers(200, *bytes_.buffers()[1:])
    own = test.append_column("odd", odd)
    pyarrow.parquet.write_table(own, files / "own.parquet")
    done = quick(data=rest, test=test)
    assert quick(data=rest, test=files / "own.parquet").test == done.test
    assert quick(data=rest, test=own).test == done.test
    lacks = files / "lacks.parquet"
    pyarrow.parquet.write_table(test.drop_columns(["a"]).append_column("aa", test["b"]), lacks)
    with pytest.raises(DataError, match=r"^test: The data has no column 'a', .*'aa'"):
        quick(data=rest, test=lacks)


def test_splits_of_their_own_beyond_the_memory_are_on_the_disk(
    table, quick, files, monkeypatch, tmp_path
):
    """Of files that are read in batches the figures are the same to the bit."""
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(memory_limit, "_LEAST", 1)
    seen = []

    class Watch(Callbacks):
        def on_plan(self, event):
            seen.append([event.plan.prepared.valid, event.plan.prepared.test])

    for name in ("t1.parquet", "t.csv"):
        own = {"valid": str(files / name), "test": str(files / "t2.parquet"), "callbacks": Watch()}
        found = [quick(data=table, memory=memory, **own) for memory in (2**30, 1000)]
        assert {type(rows) for rows in seen[-2]} == {Rows}
        assert {type(rows) for rows in seen[-1]} == {DiskRows}
        assert found[0].valid == found[1].valid
        assert found[0].test == found[1].test
        assert found[0].notes == found[1].notes


@pytest.mark.parametrize(
    ("options", "error", "sentence"),
    [
        ({"valid": -0.1}, UsageError, "^valid must be a share of the rows between 0 and 1"),
        ({"test": 1}, UsageError, "^test must be a share of the rows between 0 and 1"),
        ({"test": float("nan")}, UsageError, "^test must be a share"),
        ({"valid": 0.6, "test": 0.5}, UsageError, "leave no rows to train on"),
        ({"valid": "nowhere.csv"}, DataError, "no such file: 'nowhere.csv'"),
        ({"dtype": "float16"}, UsageError, "^dtype must be float32 or float64"),
        ({"loss": "hing"}, UsageError, "no loss 'hing'"),
        ({"loss": "log_loss"}, UsageError, "is for the task binary, .* regression: choose"),
        ({"loss": "huber,delta=0"}, UsageError, "delta"),
        ({"task": "binary"}, UsageError, "has fractions"),
        ({"seed": 1.5}, UsageError, "[Ss]eed must be a whole number"),
        ({"seed": -1}, UsageError, "[Ss]eed must be a whole number"),
        ({"class_weight": "balanced"}, DataError, "needs classes"),
    ],
)
def test_options_that_cannot_be(quick, options, error, sentence):
    with pytest.raises(error, match=sentence):
        quick(**options)


def test_one_loss_of_those_that_fit_is_to_be_chosen():
    counts = pa.table({"x": [1.0, 2, 3, 4] * 10, "y": [0, 1, 1, 2] * 10})
    said = "makes it count: choose 'poisson_deviance' or 'tweedie_deviance', or another task"
    with pytest.raises(UsageError, match=said):
        fit(counts, "y", task="count", loss="huber")


def test_no_target_named(table):
    with pytest.raises(UsageError, match="which column of Table to predict, with target=COLUMN"):
        fit(table)
    with pytest.raises(DataError, match="no target column 'yy'"):
        fit(table, "yy")
