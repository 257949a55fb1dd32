"""Predicting and judging part by part: as of the whole table, however the rows are divided."""

from __future__ import annotations

import json
import math
from itertools import pairwise

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import random_array

import thalweg
from thalweg.data.findings import Findings
from thalweg.data.sources import read
from thalweg.data.stream import Stream
from thalweg.models import model as models
from thalweg.models.evaluation import PairedMean, weighted_mean
from thalweg.models.predictions import tables

TASKS = ("regression", "binary", "multiclass", "count")


def stream(table, ends):
    """Return a table as a stream of parts that end at these rows."""
    cuts = sorted({0, table.num_rows, *(end % table.num_rows for end in ends)})

    def parts(names, size):
        chosen = table if names is None else table.select([*names])
        return (chosen.slice(a, b - a) for a, b in pairwise(cuts))

    return Stream(table.schema, parts)


@pytest.fixture(scope="module")
def all_models(fitted):
    """Of float64: of float32 a matrix product depends on the number of rows, in its last digits."""
    return {task: fitted(task, dtype="float64").model for task in TASKS}


@pytest.fixture(scope="module")
def spoilt(table):
    """The table with gaps in the targets, and with values that no model can read or has met."""
    text = [None if x is None else f"{x:.3f}" for x in table["x"].to_pylist()]
    for row, bad in ((250, "many"), (300, "few"), (9, "inf"), (399, "1e99")):
        text[row] = bad
    k = table["k"].to_pylist()
    k[251], k[17], k[380] = "new", "newer", "new"
    day = [str(d) for d in table["day"].to_pylist()]
    day[200] = "soon"
    made = table.set_column(0, "x", pa.array(text)).set_column(1, "k", pa.array(k))
    made = made.set_column(2, "day", pa.array(day))
    for name in ("number", "flag", "kind", "calls"):
        values = made[name].to_pylist()
        values[3] = values[17] = values[333] = None
        made = made.set_column(made.column_names.index(name), name, pa.array(values))
    return made


def flat(value):
    """Return all numbers of a document with where they stand, and the rest."""
    numbers, rest = {}, {}

    def walk(value, at):
        if isinstance(value, dict):
            for key, each in value.items():
                walk(each, (*at, key))
        elif isinstance(value, list):
            for key, each in enumerate(value):
                walk(each, (*at, key))
        elif isinstance(value, float):
            numbers[at] = value
        else:
            rest[at] = value

    walk(value, ())
    return numbers, rest


@settings(max_examples=8)
@given(
    ends=st.lists(st.integers(0, 399), max_size=8),
    size=st.integers(1, 450),
    task=st.sampled_from(TASKS),
)
def test_any_division_gives_the_same_predictions_notes_and_figures(
    all_models, spoilt, ends, size, task
):
    model, metrics = all_models[task], ()
    if task == "regression":
        metrics = ("d2_absolute_error", "mean_pinball_loss,level=0.9")
    whole_said, said = Findings(), Findings()
    keep = ["mass", "k"]
    whole = pa.concat_tables(tables(model, stream(spoilt, []), keep, whole_said))
    judged = model.judgement(spoilt, metrics)
    before = models._CHUNK
    models._CHUNK = size
    try:
        made = [*tables(model, stream(spoilt, ends), keep, said)]
        again = model.judgement(stream(spoilt, ends), metrics)
    finally:
        models._CHUNK = before
    assert len(made) == math.ceil(400 / size)
    assert pa.concat_tables(made).combine_chunks().equals(whole.combine_chunks())
    assert said.notes() == whole_said.notes()
    assert len(said.notes()) >= 4
    (numbers, rest), (wanted, others) = flat(again), flat(judged)
    assert rest == others
    assert any("3 rows have no value in the target" in note for note in judged["notes"])
    assert numbers.keys() == wanted.keys()
    for at, value in wanted.items():
        assert numbers[at] == pytest.approx(value, rel=1e-12, abs=1e-13, nan_ok=True), at


def told(function):
    with pytest.raises(thalweg.ThalwegError) as error:
        function()
    return type(error.value), str(error.value)


def with_values(table, name, values):
    """Return the table with other values in some rows of a column, which becomes one of texts."""
    column = [None if v is None else str(v) for v in table[name].to_pylist()]
    for row, value in values.items():
        column[row] = value
    return table.set_column(table.column_names.index(name), name, pa.array(column))


FAULTS = {
    "classes": ("multiclass", {"kind": {211: "other", 390: "more"}}, {}),
    "numbers": ("regression", {"number": {130: "much", 131: "more", 222: "much"}}, {}),
    "infinite": ("regression", {"number": {130: "inf", 222: "inf"}}, {}),
    "negative": ("count", {"calls": {99: "-1", 312: "-2"}}, {}),
    "weights": ("count", {"mass": {77: "-1", 78: "heavy", 300: "heavy", 301: ""}}, {}),
    "both": ("count", {"mass": {20: "heavy"}, "calls": {399: "many"}}, {}),
    "strict": ("binary", {"x": {60: "far", 399: "near"}, "day": {5: "soon"}}, {"strict": True}),
    "metric": ("regression", {"number": {9: "-5", 300: "-7"}}, {"metrics": "mean_gamma_deviance"}),
    "metric and target": (
        "regression",
        {"number": {9: "-5", 300: "no"}},
        {"metrics": "mean_gamma_deviance"},
    ),
    "metric and strict": (
        "regression",
        {"number": {9: "-5"}, "x": {390: "no"}},
        {"metrics": "mean_gamma_deviance", "strict": True},
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("size", [7, 64, 399])
def test_errors_are_those_of_the_whole_table(all_models, table, monkeypatch, fault, size):
    task, changes, options = FAULTS[fault]
    for name, values in changes.items():
        table = with_values(table, name, values)
    model = all_models[task]
    metrics = tuple(filter(None, [options.get("metrics")]))
    strict = options.get("strict", False)
    whole = told(lambda: model.judgement(table, metrics, strict=strict))
    monkeypatch.setattr(models, "_CHUNK", size)
    parts = stream(table, [50, 100, 250])
    assert told(lambda: model.judgement(parts, metrics, strict=strict)) == whole
    assert told(lambda: model.evaluate(table, **options))[0] is whole[0]


def test_the_errors_of_the_whole_are_what_they_were(all_models, table):
    """What `Preprocessor.rows` says of the whole table at once."""
    for fault in ("classes", "numbers", "infinite", "negative", "weights", "both"):
        task, changes, _ = FAULTS[fault]
        spoilt = table
        for name, values in changes.items():
            spoilt = with_values(spoilt, name, values)
        model = all_models[task]
        whole = told(lambda m=model, t=spoilt: m.preprocessor.rows(t))
        assert told(lambda m=model, t=spoilt: m.judgement(t)) == whole


def test_rows_without_targets_or_weights_are_refused(all_models, table, monkeypatch):
    monkeypatch.setattr(models, "_CHUNK", 100)
    model = all_models["count"]
    at = table.column_names.index("calls")
    nothing = table.set_column(at, "calls", pa.nulls(400, pa.int64()))
    assert "Target 'calls' is missing in every row" in told(lambda: model.evaluate(nothing))[1]
    weightless = table.set_column(3, "mass", pa.array(np.zeros(400)))
    assert "Weight 'mass' is 0 in every row" in told(lambda: model.evaluate(weightless))[1]
    late = np.zeros(400)
    late[399] = 2.0
    assert model.evaluate(table.set_column(3, "mass", pa.array(late)))["loss"] >= 0


def test_a_value_that_means_two_levels_is_refused_as_in_the_whole(monkeypatch):
    texts = ["7", "007", "x"] * 40
    frame = pa.table({"k": texts, "y": np.arange(120.0)})
    model = thalweg.fit(frame, "y", optimizer="sgd", epochs=1, categorical="k").model
    numbers = pa.table({"k": [1] * 90 + [7] * 30, "y": np.arange(120.0)})
    whole = told(lambda: model.preprocessor.rows(numbers))
    assert "which mean the same as a value" in whole[1]
    monkeypatch.setattr(models, "_CHUNK", 25)
    assert told(lambda: model.evaluate(numbers)) == whole


def test_notes_on_a_sparse_matrix_do_not_depend_on_parts(monkeypatch):
    rng = np.random.default_rng(0)
    X = random_array((300, 6), density=0.4, random_state=rng, format="csr")
    y = np.asarray(X.sum(axis=1)).ravel()
    model = thalweg.fit((X, y), optimizer="sgd", lr=0.1, epochs=2).model
    bad = X.copy()
    bad.data = bad.data.copy()
    places = bad.indices
    row = np.repeat(np.arange(300), np.diff(bad.indptr))
    for place, first, value in (
        (5, 20, np.inf),
        (2, 150, np.nan),
        (2, 250, np.inf),
        (5, 250, np.nan),
    ):
        bad.data[np.flatnonzero((places == place) & (row >= first))[0]] = value

    def said():
        findings = Findings()
        model.table_values(read((bad, y)).table, findings)
        return findings.notes(), [f.column for f in findings.unreadable]

    whole = said()
    assert len(whole[0]) == 4
    for size in (1, 40, 220):
        monkeypatch.setattr(models, "_CHUNK", size)
        assert said() == whole


@given(st.lists(st.integers(1, 40), min_size=1, max_size=6), st.floats(-1e6, 1e6))
def test_a_mean_of_parts_is_that_of_the_whole(lengths, middle):
    rng = np.random.default_rng(len(lengths))
    values = middle + rng.normal(size=sum(lengths)) * (1 + np.arange(sum(lengths)))
    weight = rng.random(sum(lengths)) + 0.1
    mean, start = PairedMean(), 0
    for length in lengths:
        mean.add(values[start : start + length], weight[start : start + length])
        start += length
    wanted = weighted_mean(values, weight)
    close = {"rel": 1e-12, "abs": 1e-12 * abs(middle), "nan_ok": True}
    assert mean.result() == (pytest.approx(wanted[0], **close), pytest.approx(wanted[1], **close))


def test_a_mean_with_an_infinite_difference_has_no_error():
    mean = PairedMean()
    mean.add(np.array([1.0, 2.0]), np.ones(2))
    mean.add(np.array([np.inf]), np.ones(1))
    mean.add(np.array([]), np.array([]))
    assert mean.result()[0] == np.inf
    assert math.isnan(mean.result()[1])
    assert all(map(math.isnan, PairedMean().result()))


@settings(max_examples=8)
@given(st.lists(st.integers(0, 399), max_size=8))
def test_how_the_source_divides_rows_changes_no_bit(single, spoilt, ends):
    """The rows are divided anew, so that each product is of the same rows."""
    before = models._CHUNK
    models._CHUNK = 90
    try:
        whole, parts = single.judgement(spoilt), single.judgement(stream(spoilt, ends))
    finally:
        models._CHUNK = before
    assert json.dumps(parts) == json.dumps(whole)


@pytest.fixture(scope="module")
def single(fitted):
    return fitted("binary").model


def test_a_row_s_prediction_is_the_same_alone(single, table):
    alone = np.concatenate([single.probabilities(table.slice(i, 1)) for i in range(0, 400, 50)])
    assert single.probabilities(table)[::50].tobytes() == alone.tobytes()


def test_an_iterator_of_batches_is_judged_and_predicted(all_models, table):
    model = all_models["binary"]
    batches = table.to_batches(max_chunksize=70)
    assert model.predict(iter(batches)).tolist() == model.predict(table).tolist()
    assert json.dumps(model.evaluate(iter(batches))) == json.dumps(model.evaluate(table))
    reader = pa.RecordBatchReader.from_batches(table.schema, batches)
    found, whole = (model.predict_table(given, keep="k") for given in (reader, table))
    assert found.to_pydict() == whole.to_pydict()


def test_many_columns_are_encoded_by_fewer_rows(all_models):
    X = np.random.default_rng(0).normal(size=(40, 600))
    wide = thalweg.fit(X, X[:, 0], optimizer="sgd", epochs=1).model
    assert wide.rows_at_a_time in (2**24 // 600, 2**24 // 601)
    assert all_models["regression"].rows_at_a_time == 65_536


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ([1, 2**62], pa.int64()),
        ([1, 2**63], pa.uint64()),
        (["1", str(10**30)], pa.string()),  # no whole number that Arrow has
        ([False, True], pa.bool_()),
        (["a", "b"], pa.string()),
    ],
)
def test_labels_have_one_type_whatever_a_part_holds(monkeypatch, labels, expected):
    X = np.arange(80.0)[:, None]
    kind = pa.uint64() if labels[1] == 2**63 else None
    y = pa.array([labels[0]] * 40 + [labels[1]] * 40, kind)
    model = thalweg.fit((X, y), optimizer="adam", lr=0.1, epochs=30, task="binary").model
    monkeypatch.setattr(models, "_CHUNK", 10)
    found = model.predict_table(X)["prediction"]
    assert found.type == expected
    assert set(found.to_pylist()) == {*labels}
