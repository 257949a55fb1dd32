"""A value has the same prediction, to the bit, in any file, frame or row."""

from __future__ import annotations

import datetime as dt
import io
import json

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.feather
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import thalweg

QUICK = {"optimizer": "adam", "lr": 0.05, "epochs": 2, "batch_size": 32, "engine": "reference"}


def trained(data, **options):
    return thalweg.fit(data, target="y", **QUICK | options).model


def column(rng, kind, n):
    """A column of one type, as Python values, some of them missing."""
    make = {
        "whole": lambda: int(rng.integers(-50, 50)),
        "large": lambda: int(2**60 + rng.integers(0, 1000)),
        "decimal": lambda: float(np.round(rng.normal() * 100, 3)),
        "tiny": lambda: float(rng.normal() * 1e-15),
        "boolean": lambda: bool(rng.random() < 0.5),
        "text": lambda: str(rng.choice(["True", "False", "Maybe", "a,b", 'say "x"', "ä\nö", " z"])),
        "codes": lambda: str(rng.choice(["007", "01234", "12:30", "1e3", "1.10", "A10"])),
        "date": lambda: dt.date(2024, 1, 1) + dt.timedelta(days=int(rng.integers(0, 400))),
        "moment": lambda: (
            dt.datetime(2024, 1, 1) + dt.timedelta(minutes=int(rng.integers(0, 9**6)))
        ),
        "time": lambda: dt.time(int(rng.integers(0, 24)), int(rng.integers(0, 60))),
    }[kind]
    gaps = 0.1 if rng.random() < 0.5 else 0
    return [None if rng.random() < gaps else make() for _ in range(n)]


KINDS = ["whole", "large", "decimal", "tiny", "boolean", "text", "codes", "date", "moment", "time"]


def as_csv(table, delimiter=","):
    """As PyArrow's own writer has it, through Python's csv: quotes where they are needed."""
    import csv

    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    writer.writerow(table.column_names)
    for row in table.to_pylist():
        writer.writerow(["" if v is None else plain(v) for v in row.values()])
    return out.getvalue()


def plain(value):
    return repr(value) if isinstance(value, float) else str(value)


def as_json_lines(table):
    rows = ({k: v for k, v in row.items() if v is not None} for row in table.to_pylist())
    return "".join(json.dumps(row, default=str, ensure_ascii=False) + "\n" for row in rows)


def written(table, folder):
    """Every way to hand the table over, by name."""
    (folder / "t.csv").write_text(as_csv(table), encoding="utf-8")
    (folder / "t.tsv").write_text(as_csv(table, "\t"), encoding="utf-8")
    (folder / "t.jsonl").write_text(as_json_lines(table), encoding="utf-8")
    pq.write_table(table, folder / "t.parquet")
    pyarrow.feather.write_feather(table, folder / "t.feather")
    with pa.ipc.new_stream(folder / "t.arrows", table.schema) as stream:
        stream.write_table(table)
    half = table.num_rows // 2
    for name, part in (("one", table.slice(0, half)), ("two", table.slice(half))):
        (folder / f"{name}.csv").write_text(as_csv(part), encoding="utf-8")
    names = ("t.csv", "t.tsv", "t.jsonl", "t.parquet", "t.feather", "t.arrows")
    return {
        **{name: str(folder / name) for name in names},
        "in parts": [str(folder / "one.csv"), str(folder / "two.csv")],
        "Arrow": table,
        "polars": pl.from_arrow(table),
    }


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    seed=st.integers(0, 2**32),
    kinds=st.lists(st.sampled_from(KINDS), min_size=1, max_size=4),
    trained_on=st.sampled_from(["t.csv", "t.parquet", "t.tsv", "t.jsonl", "Arrow"]),
    classes=st.booleans(),
)
def test_any_table_in_any_format_whole_in_parts_or_row_by_row(
    tmp_path, seed, kinds, trained_on, classes
):
    rng = np.random.default_rng(seed)
    n = 60
    made = {f"c{i} {kind}": column(rng, kind, n) for i, kind in enumerate(kinds)}
    made["x"] = [float(v) for v in np.round(rng.normal(size=n), 4)]
    made["y"] = [str(v) for v in rng.choice(["p", "q", "r"], n)] if classes else made["x"]
    table = pa.table(made)
    ways = written(table, tmp_path)
    try:
        model = trained(ways[trained_on], valid=table, test=table)
    except thalweg.TrainingError:
        return  # a table on which every run overflows says nothing here
    expected = model.probabilities(ways[trained_on])
    for name, data in ways.items():
        np.testing.assert_array_equal(model.probabilities(data), expected, err_msg=name)
    turned = table.select(table.column_names[::-1])
    np.testing.assert_array_equal(model.probabilities(turned), expected)
    for row in (0, 7, n - 1):
        alone = table.slice(row, 1)
        (tmp_path / "alone.csv").write_text(as_csv(alone), encoding="utf-8")
        for data in (alone, str(tmp_path / "alone.csv")):
            np.testing.assert_array_equal(model.probabilities(data)[0], expected[row])


def frame(n=400, seed=0, **columns):
    rng = np.random.default_rng(seed)
    made = pd.DataFrame({"x": rng.normal(size=n)})
    for name, values in columns.items():
        made[name] = rng.choice(np.array(values, dtype=object), n)
    return made


@pytest.mark.parametrize(
    ("values", "later", "options"),
    [
        (["True", "False", "Maybe"], ["True", "False"], {}),
        (["01234", "02139", "10001"], ["01234", "10001"], {"categorical": ["k"]}),
        (["01234", "02139", "10001"], ["01234", "10001"], {}),
        (["12:30", "18:00", "late"], ["12:30", "18:00"], {}),
        (["1e3", "2e3", "x2", "x3"], ["1e3", "2e3"], {}),
        (["1.10", "1.20", "beta", "rc"], ["1.10", "1.20"], {}),
        (["1.1", "1.10", "1.2", "1.20"], ["1.1", "1.10"], {"categorical": ["k"]}),
        (["90071992547409930001", "90071992547409930002"], None, {"categorical": ["k"]}),
        ([False, True], [False, True], {}),
    ],
)
def test_a_later_file_with_fewer_values_predicts_as_the_complete_table(
    tmp_path, values, later, options
):
    """The faults spelling, merged-codes and row-alone."""
    train = frame(k=values)
    train["y"] = train.x + train.k.map({v: 5 * i for i, v in enumerate(values)}).astype(float)
    train.to_csv(tmp_path / "train.csv", index=False)
    for data in (train, str(tmp_path / "train.csv")):
        model = trained(data, epochs=40, **options)
        later = later or values
        pd.DataFrame({"x": 0.0, "k": values}).to_csv(tmp_path / "all.csv", index=False)
        pd.DataFrame({"x": 0.0, "k": later}).to_csv(tmp_path / "some.csv", index=False)
        whole = model.predict(str(tmp_path / "all.csv"))
        assert np.ptp(whole) > 1, "the levels differ"
        some = model.predict(str(tmp_path / "some.csv"))
        np.testing.assert_array_equal(some, whole[[values.index(v) for v in later]])


def test_booleans_are_0_and_1_and_any_spelling(tmp_path):
    train = frame(k=[False, True])
    train["y"] = train.x + 4 * train.k.astype(float)
    model = trained(train, epochs=40)
    expected = model.predict(pd.DataFrame({"x": 0.0, "k": [False, True]}))
    assert expected[1] - expected[0] > 2
    for spelled in ([0, 1], [0.0, 1.0], ["False", "True"], ["false", "TRUE"], ["0", "1"]):
        np.testing.assert_array_equal(
            model.predict(pd.DataFrame({"x": 0.0, "k": spelled})), expected
        )


def test_the_frame_that_pandas_reads_from_the_file_that_trained(tmp_path):
    train = frame(zip=["01234", "02139", "10001"], flag=["True", "False"], day=["2024-01-05"])
    train["when"] = pd.date_range("2024-01-01", periods=len(train), freq="7h").astype(str)
    train["y"] = train.x + (train.zip == "01234")
    path = tmp_path / "train.csv"
    train.to_csv(path, index=False)
    model = trained(str(path))
    expected = model.predict(str(path))
    np.testing.assert_array_equal(model.predict(pd.read_csv(path)), expected)
    np.testing.assert_array_equal(model.predict(pl.read_csv(path)), expected)
    np.testing.assert_array_equal(model.predict(pd.read_csv(path, dtype=str)), expected)


def test_a_number_equal_to_two_levels_is_refused():
    train = frame(k=["1.1", "1.10", "1.2"])
    train["y"] = train.x
    model = trained(train, categorical=["k"])
    with pytest.raises(thalweg.DataError, match=r"'1\.1' and '1\.10', which mean the same"):
        model.predict(pd.DataFrame({"x": [0.0], "k": [1.1]}))


def test_time_zones_of_a_frame_its_files_and_utc(tmp_path):
    """The fault time-zone."""
    n = 1000
    when = pd.date_range("2024-03-01", periods=n, freq="97min", tz="Europe/Berlin")
    x = np.random.default_rng(0).normal(size=n)
    train = pd.DataFrame({"when": when, "x": x, "y": np.where(when.hour < 6, 10.0, 0.0)})
    train.to_csv(tmp_path / "f.csv", index=False)
    train.to_parquet(tmp_path / "f.parquet")
    others = {
        "utc": train.assign(when=train.when.dt.tz_convert("UTC")),
        "fixed": train.assign(when=train.when.dt.tz_convert("+01:00")),
        "csv": str(tmp_path / "f.csv"),
        "parquet": str(tmp_path / "f.parquet"),
        "polars": pl.from_pandas(train),
    }
    for source in (train, others["csv"], others["utc"]):
        model = trained(source)
        expected = model.predict(source)
        for name, data in others.items():
            np.testing.assert_array_equal(model.predict(data), expected, err_msg=name)
    moved = trained(others["utc"], time_zone="Europe/Berlin")
    np.testing.assert_array_equal(moved.predict(train), trained(train).predict(train))
    with pytest.raises(thalweg.UsageError, match="time zone 'Europe/Berln'"):
        trained(train, time_zone="Europe/Berln")


def test_decimal_commas_are_kept(tmp_path):
    """The fault decimal-comma: 1,250 is a number of kilograms for ever."""
    rng = np.random.default_rng(0)
    rows = [(w, 10 + 80 * rng.random(), 2 * w) for w in rng.uniform(0.2, 4, 400)]

    def german(value, digits=3):
        return f"{value:.{digits}f}".replace(".", ",")

    lines = [f"{german(w)};{german(length)};{german(p, 2)}" for w, length, p in rows]
    (tmp_path / "train.csv").write_text("\n".join(["weight;length;y", *lines]))
    model = trained(str(tmp_path / "train.csv"), epochs=30)
    (tmp_path / "two.csv").write_text("weight;length\n1,250;55,125\n3,500;20,750\n")
    (tmp_path / "three.csv").write_text("weight;length\n1,250;55,125\n3,500;20,750\n0,5;2,5\n")
    two, three = (model.predict(str(tmp_path / f"{n}.csv")) for n in ("two", "three"))
    np.testing.assert_array_equal(two, three[:2])
    typed = pd.DataFrame({"weight": [1.25, 3.5], "length": [55.125, 20.75]})
    np.testing.assert_array_equal(two, model.predict(typed))


def test_marks_of_missing_values_are_kept(tmp_path):
    """The fault missing-forgotten."""
    rng = np.random.default_rng(0)
    t, kind = rng.uniform(10, 30, 500), rng.choice(["a", "b", "unknown"], 500)
    train = pd.DataFrame({"t": np.where(rng.random(500) < 0.2, -999, t), "kind": kind, "y": t})
    train.to_csv(tmp_path / "train.csv", index=False)
    model = trained(str(tmp_path / "train.csv"), missing=["-999", "unknown"])
    (tmp_path / "new.csv").write_text("t,kind\n-999,unknown\n-999.0,a\n,a\n20,\n")
    got = model.predict(str(tmp_path / "new.csv"))
    (tmp_path / "empty.csv").write_text("t,kind\n,\n,a\n,a\n20,\n")
    np.testing.assert_array_equal(got, model.predict(str(tmp_path / "empty.csv")))
    typed = pa.table({"t": [-999.0, -999.0, None, 20.0], "kind": ["unknown", "a", "a", None]})
    np.testing.assert_array_equal(got, model.predict(typed))
    assert model.preprocessor.encoder.features[0].mean == pytest.approx(20, abs=1)


def test_a_percentage_is_never_a_hundredth(tmp_path):
    """The fault percent-hundredfold; and a clock time is no number."""
    rng = np.random.default_rng(0)
    p = np.round(rng.uniform(1, 99, 200), 1)
    model = trained(pd.DataFrame({"p": p, "y": 2 * p + 1}))
    want = model.predict(pd.DataFrame({"p": [12.5]}))
    missing = model.predict(pd.DataFrame({"p": [None]}, dtype=float))
    assert model.predict(pd.DataFrame({"p": ["12.5%"]})) == want != missing
    with pytest.warns(thalweg.DataWarning, match=r"'12:30:00' in row 1 is no number"):
        assert model.predict(pd.DataFrame({"p": ["12:30:00"]})) == missing
    with pytest.raises(thalweg.DataError, match=r"'12:30:00' in row 1, which is no number"):
        model.predict(pd.DataFrame({"p": ["12:30:00"]}), strict=True)
