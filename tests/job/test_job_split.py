"""`--split` from every kind of data; what is refused, said and kept of it."""

from __future__ import annotations

import hashlib
import json
from decimal import Decimal

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.csv
import pyarrow.feather
import pyarrow.parquet
import pytest

import thalweg
from thalweg.data import memory_limit, statistics
from thalweg.data.files import parquet_files
from thalweg.data.split_keys import group_hashes
from thalweg.errors import DataError, Problems, UsageError
from thalweg.job.reading import read_dataset
from thalweg.options.option import completed
from thalweg.options.table_options import TABLE_OPTIONS
from thalweg.report import descriptions

N = 300
ONE = {"optimizer": "sgd", "lr": 0.01, "epochs": 1, "engine": "reference"}


@pytest.fixture(scope="module")
def table():
    """Rows told apart by `row`; customers as texts and numbers, days and moments with ties."""
    rng = np.random.default_rng(0)
    who = rng.integers(0, 40, N)
    day = np.datetime64("2024-01-01") + rng.integers(0, 90, N)
    moment = np.datetime64("2024-03-01T00:00:00") + rng.integers(0, 50, N) * 977
    a = rng.normal(size=N)
    return pa.table(
        {
            "row": np.arange(N) / 4,
            "a": a,
            "who": [f"customer {i}" for i in who],
            "number": who,
            "as_float": who.astype(float),
            "day": day,
            "moment": pa.array(moment, pa.timestamp("us", "UTC")),
            "year": 1990 + who,
            "w": rng.integers(1, 3, N),
            "y": 2 * a + rng.normal(size=N),
            "c": rng.choice(["no", "yes"], N, p=[0.8, 0.2]),
            "d": rng.choice(["no", "yes"], N, p=[0.9, 0.1]),
        }
    )


@pytest.fixture(scope="module")
def kinds(table, tmp_path_factory):
    """The table as files and frames."""
    folder = tmp_path_factory.mktemp("kinds")
    frame = table.to_pandas()
    pyarrow.csv.write_csv(table, folder / "t.csv")
    frame.to_csv(folder / "pandas.csv", index=False)
    pyarrow.parquet.write_table(table, folder / "t.parquet", row_group_size=37)
    pyarrow.feather.write_feather(table, folder / "t.arrow")
    pl.from_arrow(table).write_ndjson(folder / "t.jsonl")
    frame.to_json(folder / "pandas.jsonl", orient="records", lines=True, date_format="iso")
    return {
        "frame": frame,
        "categories": frame.astype({"who": "category"}),
        "polars": pl.from_arrow(table),
        "arrow": table,
        "chunks": pa.concat_tables([table.slice(0, 77), table.slice(77)]),
        **{path.name: str(path) for path in sorted(folder.iterdir())},
    }


def rows_of(data, target="y", **options):
    """Return the rows of each split, by the column `row`."""
    given = {"only": "row", "dtype": "float64", "numbers": "standard", **options}
    table = completed(TABLE_OPTIONS, given)
    _, dataset, *_ = read_dataset(data, target, table, False, Problems())
    encoder = dataset.preprocessor.encoder
    (number,) = encoder.features
    found = {}
    for name in ("train", "valid", "test"):
        part = getattr(dataset, name)
        values = part.block(0, len(part)).dense[:, -1] * number.scale + number.mean
        found[name] = np.round(values * 4).astype(int).tolist()
    return found, dataset


@pytest.mark.parametrize(
    ("split", "target"),
    [
        *((f"group:{name}", "y") for name in ("who", "number", "as_float", "day", "moment")),
        *((f"time:{name}", "y") for name in ("day", "moment", "year", "a")),
        ("random", "y"),
        ("random", "c"),
        ("random", "c,d"),
    ],
)
def test_a_split_is_the_same_from_every_type_of_source(kinds, table, split, target):
    expected, _ = rows_of(table, target, split=split)
    assert sorted(row for part in expected.values() for row in part) == list(range(N))
    for name, data in kinds.items():
        assert rows_of(data, target, split=split)[0] == expected, name


@pytest.mark.parametrize("split", ["random", "group:who", "time:day"])
def test_a_split_does_not_depend_on_memory_or_batches(kinds, table, split, monkeypatch):
    expected, _ = rows_of(table, split=split)
    monkeypatch.setattr(statistics, "BATCH", 41)
    monkeypatch.setattr(parquet_files, "_LARGE", 0, raising=True)
    assert rows_of(kinds["t.parquet"], split=split)[0] == expected
    monkeypatch.setattr(memory_limit, "_LEAST", 1)
    on_disk, _ = rows_of(kinds["t.parquet"], split=split, memory=1)
    assert {name: sorted(part) for name, part in on_disk.items()} == expected


def test_rows_of_a_group_are_in_one_split(table):
    rows, _ = rows_of(table, split="group:who")
    who = np.array(table["who"].to_pylist())
    sides = [set(who[part]) for part in rows.values()]
    assert not sides[0] & sides[1] | sides[0] & sides[2] | sides[1] & sides[2]
    assert [len(part) for part in rows.values()] == [210, 45, 45]
    assert rows_of(table, split="group:who", seed=1)[0] != rows


def test_the_latest_rows_are_the_test(table):
    rows, _ = rows_of(table, split="time:day")
    day = table["day"].to_numpy()
    assert day[rows["train"]].max() < day[rows["valid"]].min()
    assert day[rows["valid"]].max() < day[rows["test"]].min()
    assert abs(len(rows["test"]) - 45) < 5
    assert rows_of(table, split="time:day", seed=1)[0] == rows


@pytest.mark.parametrize("zone", [None, "Europe/Berlin"])
def test_moments_are_ordered_in_time_not_by_wall_clock(zone):
    """When clocks go back, 02:30 comes twice: the second is the later."""
    at = pd.date_range("2024-10-26 22:00", periods=60, freq="5min", tz="UTC")
    frame = pd.DataFrame({"row": np.arange(60) / 4, "t": at, "y": np.arange(60) % 7 * 1.5})
    frame["t"] = frame["t"].dt.tz_convert("Europe/Berlin")
    rows, _ = rows_of(frame, split="time:t", time_zone=zone)
    assert rows["test"] == list(range(51, 60))
    assert rows["valid"] == list(range(42, 51))
    frame["t"] = [moment.isoformat() for moment in frame["t"]]
    assert rows_of(frame, split="time:t", time_zone=zone)[0] == rows


def test_a_split_from_a_table_beside_a_drawn_one(table):
    own = table.slice(0, 50)
    rows, _ = rows_of(table, split="time:day", valid=own)
    day = table["day"].to_numpy()
    assert len(rows["valid"]) == 50
    assert day[rows["train"]].max() < day[rows["test"]].min()
    both, dataset = rows_of(table, split="group:who", valid=own, test=own)
    assert len(both["train"]) == N
    assert any("divides no rows" in note for note in dataset.notes)


@pytest.mark.parametrize("kind", ["frame", "t.csv"])
def test_a_table_of_its_own_that_shares_groups_or_times_is_reported(
    table, kinds, tmp_path, monkeypatch, kind
):
    frame = table.to_pandas()
    frame["who"] = np.repeat([f"w{i}" for i in range(30)], 10)
    first, last = frame[:200], frame[195:]

    def noted(**options):
        given = dict(options)
        for name in ("valid", "test"):
            if kind == "t.csv" and isinstance(given.get(name), pd.DataFrame):
                given[name].to_csv(tmp_path / f"{name}.csv", index=False)
                given[name] = str(tmp_path / f"{name}.csv")
        return [note for note in rows_of(first, **given)[1].notes if "by column" in note]

    [note] = noted(split="group:who", test=last)
    assert note.startswith(
        "--test: 5 of 105 rows are of groups that are among the rows learnt from"
    )
    monkeypatch.setattr(statistics, "BATCH", 30)  # the table is looked at part by part
    assert noted(split="group:who", test=last) == [note]
    assert noted(split="group:who", test=last[5:]) == []
    assert noted(split="group:who", test=last[5:], valid=last[5:]) == []
    [note] = noted(split="group:who", test=last[5:], valid=last)
    assert note.startswith("--valid: 5 of 105 rows")
    assert noted(split="group:who", test=last.drop(columns="who")) == []
    latest = first["day"].max()
    early = int((last["day"] <= latest).sum())
    [note] = noted(split="time:day", test=last)
    assert note.startswith(f"--test: {early} of 105 rows are not later than all the rows learnt")
    assert noted(split="time:day", test=last.assign(day=latest + pd.Timedelta(days=1))) == []


@pytest.mark.parametrize("column", ["0", "x0"])
def test_a_column_of_an_array_divides_its_rows(column):
    X = np.column_stack([np.repeat(np.arange(20.0), 10), np.random.default_rng(0).random(200)])
    done = thalweg.fit(X, X[:, 1] * 2, split=f"group:{column}", **ONE)
    assert done.split["groups"] == {"train": 14, "valid": 3, "test": 3}
    assert done.model.preprocessor.encoder.columns == ["x1"]
    done = thalweg.fit(X, X[:, 1] * 2, split=f"time:{column}", **ONE)
    assert done.split["first"] == {"valid": "14", "test": "17"}


def test_the_column_of_groups_is_no_feature_unless_it_is_given(table):
    def roles(**options):
        _, dataset, *_ = read_dataset(
            table, "y", completed(TABLE_OPTIONS, {"split": "group:number", **options}), False,
            Problems(),
        )  # fmt: skip
        columns = {column.name: column for column in dataset.columns}
        return dataset.preprocessor.encoder.columns, columns["number"]

    columns, own = roles()
    assert "number" not in columns
    assert own.role == "group"
    assert "categorical='number'" in own.detail
    for options in ({"categorical": "number"}, {"numeric": "number"}, {"only": "a,number"}):
        columns, own = roles(**options)
        assert "number" in columns
        assert own.role in ("category", "number")
    columns, own = roles(drop="number")
    assert "number" not in columns
    assert "categorical" not in own.detail


def test_the_column_of_times_stays_a_feature_unless_it_is_dropped(table):
    options = {"split": "time:day", "only": "a,day"}
    for drop, there in (((), True), ("day", False)):
        options = completed(TABLE_OPTIONS, {"split": "time:day", "drop": drop})
        _, dataset, *_ = read_dataset(table, "y", options, False, Problems())
        assert ("day" in dataset.preprocessor.encoder.columns) == there
        assert dataset.division.first["test"].startswith("2024-03")


def test_values_that_mean_one_thing_are_one_group():
    """Whatever their type and spelling; a hash is that of the standard library."""
    alike = [
        pa.array([7]),
        pa.array([7.0]),
        pa.array([7.0], pa.float32()),
        pa.array(["7"]),
        pa.array(["7.0"]),
        pa.array([" 7e0 "]),
        pa.array(["7"]).dictionary_encode(),
        pa.array([Decimal("7.00")]),
    ]
    hashes = {int(group_hashes(pa.chunked_array([values]))[0][0]) for values in alike}
    digest = hashlib.blake2b(b"7", digest_size=8).digest()
    assert hashes == {int.from_bytes(digest, "little")}
    for some in (["true", "True"], ["2024-01-31", "2024-01-31T00:00:00Z"], [".5", "0.50"]):
        assert len(set(group_hashes(pa.chunked_array([some]))[0].tolist())) == 1
    for some in (["7", "007"], ["a", "A"], ["1.10", "1.11"], ["2024-01-31", "2024-01-30"]):
        assert len(set(group_hashes(pa.chunked_array([some]))[0].tolist())) == 2
    values, known = group_hashes(pa.chunked_array([[1, None], [1, 5]]))
    assert known.tolist() == [True, False, True, True]
    assert values[0] == values[2] != values[3]


@pytest.mark.parametrize("by", ["time", "group"])
def test_rows_without_a_value_are_dropped_and_counted(table, by):
    frame = table.to_pandas()
    frame.loc[::10, "year"] = np.nan
    frame.loc[5, "y"] = np.nan
    rows, dataset = rows_of(frame, split=f"{by}:year")
    everything = sorted(row for part in rows.values() for row in part)
    assert everything == [i for i in range(N) if i % 10 and i != 5]
    [note] = [note for note in dataset.notes if "'year'" in note]
    assert note.startswith(f"30 of 299 rows have no {by} in column 'year' and were dropped")


@pytest.mark.parametrize("split", ["group:who", "time:day"])
def test_weights_change_no_split(table, split):
    assert rows_of(table, split=split, weight="w")[0] == rows_of(table, split=split)[0]


@pytest.mark.parametrize(
    ("split", "said"),
    [
        ("time", "split time needs the column of the times: say split='time:COLUMN'"),
        ("group:", "split group needs the column of the groups: say split='group:COLUMN'"),
        ("groups:who", "split must be random, time:COLUMN or group:COLUMN, not 'groups:who'"),
        (3, "split must be random, time:COLUMN or group:COLUMN, not 3"),
        (None, "split must be random, .* not None"),
        ("time:dya", "split: there is no column 'dya'; did you mean 'day'"),
        ("group:who,day", "split='group:COLUMN' takes one column, not 'who' and 'day'"),
        ("group:y", "'y' cannot be both target and in split='group:y': divide"),
        ("time:w", "'w' cannot be both weight and in split='time:w': divide"),
        ("time:who", "split='time:who': column 'who' holds texts, such as 'customer .*no times"),
        ("time:b", "column 'b' holds truth values, such as 'true', that are no times"),
        ("time:clock", "column 'clock' holds times of day, which begin anew each day"),
        ("time:lists", "column 'lists' holds values of type list.* name another column"),
        ("group:none", "column 'none' has no value"),
        ("time:none", "column 'none' has no value"),
        ("group:one", "'one' has 1 group in the rows with a target, which is too few"),
        ("group:b", "'b' has 2 groups"),
        ("time:one", "'one' has 1 time in"),
    ],
)
def test_a_column_that_cannot_divide_rows_is_one_sentence(table, split, said):
    frame = table.to_pandas()
    frame["b"] = frame["a"] > 0
    frame["clock"] = [f"{i % 24:02}:{i % 60:02}" for i in range(N)]
    frame["lists"] = [[i] for i in range(N)]
    frame["none"], frame["one"] = None, 7
    with pytest.raises((DataError, UsageError), match=said) as caught:
        thalweg.fit(frame, "y", split=split, weight="w", **ONE)
    assert "\n" not in str(caught.value)


def test_whole_groups_of_other_sizes_are_reported(table):
    frame = table.to_pandas()
    frame["half"] = np.repeat(["a", "b", "c"], [100, 120, 80])
    _, dataset = rows_of(frame, split="group:half")
    assert any("80 test rows instead of 45" in note for note in dataset.notes)
    _, dataset = rows_of(frame, split="group:who")
    assert not any("instead of" in note for note in dataset.notes)


def test_the_split_does_not_depend_on_the_number_of_threads(table):
    done = [
        thalweg.fit(table, "y", split="group:who", **ONE | {"engine": "auto", "threads": threads})
        for threads in (1, 2)
    ]
    one, two = (json.dumps(it.as_json() | {"seconds": 0}) for it in done)
    assert one == two


def test_model_file_and_results_say_how_rows_were_divided(table, tmp_path, capsys):
    out = tmp_path / "m.thalweg"
    done = thalweg.fit(table, "y", split="time:day", test=0.2, seed=3, out=out, **ONE)
    split = done.as_json()["split"]
    assert split == thalweg.load(out).history["split"] == dict(done.split)
    shown = " ".join(str(line) for line in descriptions.model(thalweg.load(out), "m"))
    assert f"divided by time, column 'day': validation from {split['first']['valid']}" in shown
    assert (split["by"], split["column"], split["seed"]) == ("time", "day", 3)
    assert (split["valid"], split["test"]) == (0.15, 0.2)
    assert sorted(split["first"]) == ["test", "valid"]
    done = thalweg.fit(table, "y", split="group:who", test=table, **ONE)
    assert done.split["test"] == "table"
    assert sum(done.split["groups"].values()) == 40
    assert sorted(done.split["groups"]) == ["train", "valid"]
