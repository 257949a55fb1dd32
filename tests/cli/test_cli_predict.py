"""`predict`: where predictions go, in which order, and what new data may look like."""

from __future__ import annotations

import csv
import gzip
import io
import json

import numpy as np
import pyarrow.parquet as pq
import pytest

ROWS = 90
TRAIN = ("--optimizer", "adam", "--lr", 0.1, "--epochs", 5)
TOWNS = ("Bern", "Chur", "Genf")


def lines_of(rows):
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


@pytest.fixture
def rows():
    rng = np.random.default_rng(5)
    made = [["x", "town", "y", "kind", "late"]]
    for i in range(ROWS):
        x, town = round(float(rng.normal()), 3), TOWNS[i % 3]
        late = "yes" if x + i % 3 > 1 else "no"
        made.append([x, town, round(2 * x + i % 3, 3), f"k{i % 3}", late])
    return made


@pytest.fixture
def trained(thalweg, tmp_path, rows):
    """Return a function that trains on x and town for a target."""
    (tmp_path / "t.csv").write_text(lines_of(rows))

    def train(target="y", *options):
        done = thalweg("fit", "t.csv", "--target", target, "--only", "x,town", *TRAIN, *options)
        assert done.status == 0
        return "t.thalweg"

    return train


def predictions(outcome):
    assert outcome.status == 0, outcome.err
    return list(csv.DictReader(io.StringIO(outcome.out)))


def test_regression_on_stdout(thalweg, trained, rows):
    model = trained()
    table = predictions(thalweg("predict", model, "t.csv"))
    assert [set(row) for row in table] == [{"prediction"}] * ROWS
    predicted = np.array([float(row["prediction"]) for row in table])
    truth = np.array([row[2] for row in rows[1:]])
    assert np.abs(predicted - truth).mean() < 0.2 * np.abs(truth - truth.mean()).mean()


def test_order_of_rows_is_kept(thalweg, trained, tmp_path, rows):
    model = trained()
    forward = predictions(thalweg("predict", model, "t.csv"))
    (tmp_path / "back.csv").write_text(lines_of([rows[0], *rows[:0:-1]]))
    backward = predictions(thalweg("predict", model, "back.csv"))
    values = [[float(row["prediction"]) for row in table] for table in (forward, backward[::-1])]
    assert values[0] == pytest.approx(values[1], abs=1e-5)  # float32, in another place in a block
    assert len(set(values[0])) > ROWS / 2


def test_binary(thalweg, trained):
    table = predictions(thalweg("predict", trained("late"), "t.csv"))
    assert list(table[0]) == ["prediction", "probability"]
    for row in table:
        assert (row["prediction"] == "yes") == (float(row["probability"]) > 0.5)
    assert {row["prediction"] for row in table} == {"yes", "no"}


@pytest.mark.parametrize("loss", ["hinge", "squared_hinge"])
def test_a_hinge_gives_scores(thalweg, trained, loss):
    """They are no probabilities: class 1 stands above 0, and some are above 1."""
    table = predictions(thalweg("predict", trained("late", "--loss", loss), "t.csv"))
    assert list(table[0]) == ["prediction", "score"]
    scores = [float(row["score"]) for row in table]
    for row, score in zip(table, scores, strict=True):
        assert (row["prediction"] == "yes") == (score > 0)
    assert min(scores) < 0
    assert max(scores) > 1


def test_a_quantile(thalweg, trained, rows):
    truth = np.array([row[2] for row in rows[1:]])
    options = ("--epochs", "100", "--average", "polyak")
    low, high = (
        np.array(
            [
                float(row["prediction"])
                for row in predictions(
                    thalweg(
                        "predict", trained("y", "--loss", f"quantile,level={q}", *options), "t.csv"
                    )
                )
            ]
        )
        for q in (0.1, 0.9)
    )
    assert low.mean() < high.mean()
    assert (truth < low).mean() < 0.5 < (truth < high).mean()


def test_several_classes(thalweg, trained, rows):
    table = predictions(thalweg("predict", trained("kind"), "t.csv"))
    names = [f"probability_k{i}" for i in range(3)]
    assert list(table[0]) == ["prediction", *names]
    for row in table:
        shares = [float(row[name]) for name in names]
        assert sum(shares) == pytest.approx(1, abs=1e-6)
        assert row["prediction"] == f"k{int(np.argmax(shares))}"
    assert [row["prediction"] for row in table] == [row[3] for row in rows[1:]]


def test_csv_and_parquet_hold_the_same(thalweg, trained, tmp_path):
    model = trained("late")
    shown = thalweg("predict", model, "t.csv")
    told = thalweg("predict", model, "t.csv", "--out", "p.csv")
    assert told.out == f"p.csv: {ROWS} predictions.\n"
    assert (tmp_path / "p.csv").read_text() == shown.out
    assert thalweg("predict", model, "t.csv", "--out", "p.parquet").status == 0
    table = pq.read_table(tmp_path / "p.parquet")
    assert table.column_names == ["prediction", "probability"]
    assert table["prediction"].to_pylist() == [row["prediction"] for row in predictions(shown)]


def test_json(thalweg, trained):
    model = trained("late")
    outcome = thalweg("predict", model, "t.csv", "--json")
    document = outcome.document
    assert document["rows"] == ROWS
    shown = predictions(thalweg("predict", model, "t.csv"))
    assert document["predictions"]["prediction"] == [row["prediction"] for row in shown]
    assert len(document["predictions"]["probability"]) == ROWS
    document = thalweg("predict", model, "t.csv", "--out", "p.parquet", "--json").document
    assert document == {
        "rows": ROWS,
        "columns": ["prediction", "probability"],
        "out": "p.parquet",
    }


def test_columns_that_the_model_does_not_use_are_reported_and_ignored(thalweg, trained, tmp_path):
    model = trained()
    (tmp_path / "new.csv").write_text("note,x,town\nhi,1,Bern\n")
    outcome = thalweg("predict", model, "new.csv")
    assert outcome.err == "thalweg: Columns the model does not use were ignored: 'note'.\n"
    (tmp_path / "new.csv").write_text("x,town\n1,Bern\n")
    without = thalweg("predict", model, "new.csv")
    assert without.out == outcome.out
    assert without.err == ""


def test_every_ignored_column_is_named(thalweg, trained, tmp_path):
    names = [f"extra{i}" for i in range(30)]
    (tmp_path / "new.csv").write_text(f"x,town,{','.join(names)}\n1,Bern{',0' * 30}\n")
    said = thalweg("predict", trained(), "new.csv").err
    assert [name for name in names if f"'{name}'" not in said] == []
    assert " more" not in said


def test_column_order_does_not_matter(thalweg, trained, tmp_path):
    model = trained()
    (tmp_path / "a.csv").write_text("x,town\n1,Bern\n-1,Genf\n")
    (tmp_path / "b.csv").write_text("town,x\nBern,1\nGenf,-1\n")
    assert thalweg("predict", model, "a.csv").out == thalweg("predict", model, "b.csv").out


def test_missing_column(thalweg, trained, tmp_path):
    model = trained()
    (tmp_path / "new.csv").write_text("x,city\n1,Bern\n")
    outcome = thalweg("predict", model, "new.csv")
    assert outcome.status == 2
    assert outcome.out == ""
    assert "no column 'town'" in outcome.sentence
    assert "its columns are 'x' and 'city'" in outcome.sentence


def test_unseen_category_and_missing_value(thalweg, trained, tmp_path):
    model = trained()
    (tmp_path / "new.csv").write_text("x,town\n1,Bern\n1,Rom\n,Bern\n1,\n")
    table = predictions(thalweg("predict", model, "new.csv"))
    values = [float(row["prediction"]) for row in table]
    assert all(np.isfinite(values))
    assert values[0] != values[1]


def test_text_where_a_number_was(thalweg, trained, tmp_path):
    model = trained()
    (tmp_path / "new.csv").write_text("x,town\n1,Bern\nmuch,Bern\n")
    outcome = thalweg("predict", model, "new.csv")
    assert outcome.status == 0
    assert "'much' in row 2 is no number and was taken as missing" in outcome.sentence
    strict = thalweg("predict", model, "new.csv", "--strict")
    assert strict.status == 2
    assert strict.out == ""
    assert "'x' has 'much' in row 2, which is no number" in strict.sentence
    table = predictions(thalweg("predict", model, "new.csv", "--missing", "much"))
    assert len(table) == 2


def test_reading_options(thalweg, trained, tmp_path):
    model = trained()
    (tmp_path / "new.csv").write_bytes("x:town:Größe\n1:Bern:2\n".encode("latin-1"))
    outcome = thalweg("predict", model, "new.csv", "--delimiter", ":", "--encoding", "latin-1")
    assert len(predictions(outcome)) == 1
    assert thalweg("predict", model, "new.csv", "--delimiter", ":").status == 2


def test_rows_without_a_prediction_are_said(thalweg, trained, tmp_path, rows):
    model = trained()
    lines = lines_of(rows[:9]).splitlines(keepends=True)
    (tmp_path / "bad.csv").write_text("".join([*lines[:4], "1\n", "2\n", *lines[4:]]))
    assert thalweg("predict", model, "bad.csv").status == 2
    outcome = thalweg("predict", model, "bad.csv", "--bad-rows", "skip")
    assert len(predictions(outcome)) == len(lines) - 1
    assert "2 rows that cannot be read are left out" in outcome.err
    assert "There is no prediction for lines 5 to 6 of bad.csv." in outcome.err
    document = thalweg("predict", model, "bad.csv", "--bad-rows", "skip", "--json").document
    assert document["skipped"] == [{"file": "bad.csv", "lines": [[5, 5], [6, 6]]}]
    judged = thalweg("evaluate", model, "bad.csv", "--bad-rows", "skip", "--json").document
    assert judged["rows"]["test"] == len(lines) - 1
    assert "line 5 of bad.csv has 1 column" in judged["notes"][0]


def test_several_files_and_gzip(thalweg, trained, tmp_path, rows):
    model = trained()
    whole = predictions(thalweg("predict", model, "t.csv"))
    (tmp_path / "1.csv").write_text(lines_of(rows[:31]))
    (tmp_path / "2.csv.gz").write_bytes(gzip.compress(lines_of([rows[0], *rows[31:]]).encode()))
    assert predictions(thalweg("predict", model, "1.csv", "2.csv.gz")) == whole


def test_fit_on_gzip_is_fit_on_the_file(thalweg, trained, tmp_path):
    trained()
    (tmp_path / "packed.csv.gz").write_bytes(gzip.compress((tmp_path / "t.csv").read_bytes()))
    for name in ("t.csv", "packed.csv.gz"):
        done = thalweg("fit", name, "--target", "y", "--only", "x,town", *TRAIN)
        assert done.status == 0
    packed, unpacked = (
        json.loads(thalweg("show", f"{name}.thalweg", "--json").out) for name in ("packed", "t")
    )
    assert packed["weights"] == unpacked["weights"]


def test_names_that_need_quotes(thalweg, tmp_path):
    labels = ('a "b"', "c,d", "é")
    made = [["x", "label"], *[[i % 3 + i / 100, labels[i % 3]] for i in range(60)]]
    (tmp_path / "q.csv").write_text(lines_of(made), encoding="utf-8")
    assert thalweg("fit", "q.csv", "--target", "label", *TRAIN).status == 0
    table = predictions(thalweg("predict", "q.thalweg", "q.csv"))
    assert list(table[0]) == ["prediction", *[f"probability_{label}" for label in labels]]
    assert {row["prediction"] for row in table} <= set(labels)


@pytest.mark.parametrize(
    ("out", "words"),
    [
        ("p.txt", ".csv or .parquet"),
        ("nowhere/p.csv", "no folder nowhere"),
        (".", "must end in .csv or .parquet"),
    ],
)
def test_out_that_cannot_be_written(thalweg, trained, out, words):
    outcome = thalweg("predict", trained(), "t.csv", "--out", out)
    assert outcome.status == 2
    assert words in outcome.sentence


def test_out_is_checked_before_the_data_is_read(thalweg, trained):
    outcome = thalweg("predict", trained(), "nosuch.csv", "--out", "nowhere/p.csv")
    assert "no folder" in outcome.sentence
