"""Predictions and figures of a model, against NumPy and scikit-learn."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pyarrow as pa
import pytest
from sklearn import metrics

import thalweg
from thalweg.data.prepare import DatasetOptions, prepare
from thalweg.data.rows import Rows
from thalweg.errors import DataError, DataWarning
from thalweg.job import fit
from thalweg.models import model as models
from thalweg.models.judging import judged

CLOSE = {"rtol": 2e-6, "atol": 1e-9}


def scores(model, table):
    """X W in float64, written out."""
    features = model.preprocessor.encoder.encode(table, np.float64)
    dense, sparse = features.dense, features.sparse
    X = np.hstack([dense, sparse.toarray()])
    return X @ model.weights.astype(np.float64)


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def number(model, z):
    """The score in the target's unit, no farther than the training rows' targets."""
    (low,), (high,) = model.target_range.lowest, model.target_range.highest
    return np.clip(z * model.target_scaling.deviation + model.target_scaling.mean, low, high)


def expected(model, table):
    z = scores(model, table)
    return {
        "regression": lambda: number(model, z[:, 0]),
        "binary": lambda: 1 / (1 + np.exp(-z[:, 0])),
        "multiclass": lambda: softmax(z),
        "count": lambda: np.exp(z[:, 0]),
    }[model.task]()


def test_probabilities_and_numbers_are_those_of_the_formula(model, table):
    np.testing.assert_allclose(model.probabilities(table), expected(model, table), rtol=1e-4)


def test_labels_are_the_likeliest(model, table):
    behind, labels = model.probabilities(table), model.predict(table)
    if model.task == "binary":
        assert labels.dtype == bool
        np.testing.assert_array_equal(labels, behind > 0.5)
    elif model.task == "multiclass":
        assert set(labels) <= {"low", "mid", "top"}
        np.testing.assert_array_equal(labels, np.array(model.classes)[behind.argmax(axis=1)])
        np.testing.assert_allclose(behind.sum(axis=1), 1)
    else:
        np.testing.assert_array_equal(labels, behind)


def test_exactly_at_the_threshold_it_is_class_0(fitted, table):
    """A probability of ½, as of weights of 0; the least number above it is class 1."""
    model = fitted("binary").model
    assert model.decide(np.array([0.5, np.nextafter(0.5, 1)])).tolist() == [False, True]
    undecided = replace(model, weights=np.zeros_like(model.weights))
    assert (undecided.probabilities(table) == 0.5).all()
    assert not undecided.predict(table).any()
    features = model.preprocessor.encoder.encode(table, np.float32)
    dense, sparse = features.dense, features.sparse
    ones = np.ones(len(dense))
    assert (undecided.class_numbers(Rows(dense, sparse, ones, ones, ones)) == 0).all()


@pytest.mark.parametrize(
    ("y", "labels"),
    [
        (np.array([3, 7] * 50), {3, 7}),
        (np.array(["no", "yes"] * 50), {"no", "yes"}),
        (np.array([False, True] * 50), {False, True}),
        (np.array([0.0, 1.0] * 50), {0, 1}),
        (np.array([9, 10, 11, 9] * 25), {9, 10, 11}),
    ],
)
def test_labels_have_the_type_of_the_targets(y, labels):
    X = np.column_stack([y == y[1], y == y[2], np.arange(100)]).astype(float)
    model = fit((X, y), optimizer="adam", lr=0.1, epochs=20, batch_size=10).model
    found = model.predict(X)
    assert set(found.tolist()) == labels
    assert type(found.tolist()[0]) is type(next(iter(labels)))
    assert (found == y).mean() > 0.95


def test_figures_are_scikit_learns(model, table):
    figures = model.evaluate(table)
    y = table[model.preprocessor.target.column].to_numpy()
    behind, labels = model.probabilities(table), model.predict(table)
    weight = {"sample_weight": table["mass"].to_numpy()} if model.task == "count" else {}
    if model.classes:
        kind = {"average": "binary" if model.task == "binary" else "macro"}
        several = {"multi_class": "ovr"} if model.task == "multiclass" else {}
        wanted = {
            "accuracy": metrics.accuracy_score(y, labels),
            "precision": metrics.precision_score(y, labels, **kind),
            "recall": metrics.recall_score(y, labels, **kind),
            "f1": metrics.f1_score(y, labels, **kind),
            "roc_auc": metrics.roc_auc_score(y, behind, **several),
            "log_loss": metrics.log_loss(y, behind),
            "balanced_accuracy": metrics.balanced_accuracy_score(y, labels),
            "matthews_correlation": metrics.matthews_corrcoef(y, labels),
            "average_precision": _average_precision(model, y, behind),
        }
    else:
        wanted = {
            "mse": metrics.mean_squared_error(y, labels, **weight),
            "rmse": metrics.root_mean_squared_error(y, labels, **weight),
            "mae": metrics.mean_absolute_error(y, labels, **weight),
            "r2": metrics.r2_score(y, labels, **weight),
            "target_variance": np.cov(y, aweights=weight.get("sample_weight"), bias=True),
        }
        if model.task == "count":
            wanted["mean_poisson_deviance"] = metrics.mean_poisson_deviance(y, labels, **weight)
    loss = {
        "regression": lambda: wanted["mse"],
        "binary": lambda: wanted["log_loss"],
        "multiclass": lambda: metrics.log_loss(
            y, behind, sample_weight=np.array(model.preprocessor.class_weights)[_codes(model, y)]
        ),
        "count": lambda: wanted["mean_poisson_deviance"],
    }[model.task]()
    objective = {"objective"} if model.penalties else set()
    assert set(figures) == {*wanted, "loss"} | objective
    for name, value in (wanted | {"loss": loss}).items():
        assert figures[name] == pytest.approx(value, rel=1e-5), name


def _average_precision(model, y, behind):
    """Of class 1, or the mean of each class against the rest."""
    if model.task == "binary":
        return metrics.average_precision_score(
            y, behind, pos_label=model.preprocessor.target.labels(1)
        )
    return np.mean(
        [
            metrics.average_precision_score(_codes(model, y) == c, behind[:, c])
            for c in range(len(model.classes))
        ]
    )


def _codes(model, y):
    return np.array([model.classes.index(label) for label in y])


def test_the_objective_is_in_the_targets_own_unit(fitted, table):
    done = fitted("regression", dtype="float64")
    model = done.model
    assert done.winner.run.l2 == 0.01
    # Back to weights on the standardised columns that give the target's own unit.
    own = model.weights[1:, 0] * model.target_scaling.deviation
    figures = model.evaluate(table)
    assert figures["loss"] == pytest.approx(figures["mse"], rel=1e-12)
    assert figures["objective"] - figures["loss"] == pytest.approx(0.005 * own @ own, rel=1e-8)
    assert figures["objective"] > figures["loss"]


def test_an_objective_stands_only_where_a_penalty_applies(fitted):
    for l2 in (0.0, 0.1):
        done = fitted("binary", l2=l2)
        assert ("objective" in done.train) == ("objective" in done.test) == bool(l2)
        assert "objective" not in done.baseline["test"]


@pytest.mark.parametrize("task", ["regression", "binary", "multiclass", "count"])
def test_the_baseline_knows_the_mean_of_the_training_rows_and_nothing_else(task, fitted, table):
    options = {"loss": "squared_error"} if task == "regression" else {}
    model = fitted(task, **options).model
    target = model.preprocessor.target
    weight = "mass" if task == "count" else None
    reading = DatasetOptions(target.column, task=task, weight=weight)
    train = prepare(table, reading).train
    constant = model.constant().probabilities(table)
    assert np.ptp(constant, axis=0).max() < 1e-9
    if task == "multiclass":
        wanted = np.bincount(train.target.astype(int)) / len(train)
        assert (model.constant().predict(table) == target.classes[wanted.argmax()]).all()
    else:
        wanted = np.average(train.target, weights=train.metric_weight)
    np.testing.assert_allclose(constant[0], wanted, **CLOSE)


def test_the_baselines_mse_is_the_variance_on_the_rows_it_knows(fitted):
    done = fitted("regression")
    assert done.baseline["train"]["mse"] == pytest.approx(done.baseline["train"]["target_variance"])
    assert done.baseline["train"]["r2"] == pytest.approx(0, abs=1e-9)


def test_slices_predict_as_the_whole(model, table, monkeypatch):
    whole = model.table_values(table)
    monkeypatch.setattr(models, "_CHUNK", 37)
    np.testing.assert_allclose(model.table_values(table), whole, rtol=1e-5)
    figures = model.evaluate(table)
    monkeypatch.undo()
    assert model.evaluate(table) == pytest.approx(figures, rel=1e-6)


def test_rows_in_messages_count_over_slices(model, table, monkeypatch):
    monkeypatch.setattr(models, "_CHUNK", 37)
    x = table["x"].to_numpy().copy()
    x[123] = np.inf
    with pytest.warns(DataWarning, match="'inf' in row 124 is infinite and was taken as missing"):
        model.predict(table.set_column(0, "x", pa.array(x)))
    with pytest.raises(DataError, match="'x' has 'inf' in row 124, which is infinite"):
        model.predict(table.set_column(0, "x", pa.array(x)), strict=True)


def test_rows_in_messages_count_rows_without_a_target(model, table):
    column = model.preprocessor.target.column
    at = table.column_names.index(column)
    values = table[column].to_pylist()
    values[:50] = [None] * 50
    x = table["x"].to_numpy().copy()
    x[123] = np.inf
    bad = table.set_column(at, column, pa.array(values)).set_column(0, "x", pa.array(x))
    with pytest.warns(DataWarning, match="'inf' in row 124 is infinite"):
        model.evaluate(bad)
    with pytest.raises(DataError, match="'inf' in row 124"):
        model.evaluate(bad, strict=True)


def test_another_order_and_more_columns_change_nothing(model, table):
    other = table.select(table.column_names[::-1]).append_column("more", pa.nulls(400))
    np.testing.assert_array_equal(model.predict(other), model.predict(table))


def test_columns_that_are_missing_or_unusable_are_named(model, table):
    with pytest.raises(DataError, match="no column 'k', which the model was trained on"):
        model.predict(table.drop_columns("k"))
    with pytest.raises(DataError, match=r"no column '.*', which holds the target"):
        model.evaluate(table.drop_columns(model.preprocessor.target.column))
    with pytest.warns(DataWarning, match="'day': 400 of 400 values are no dates"):
        model.predict(table.set_column(2, "day", pa.array(range(400))))


def test_a_level_unseen_in_training_has_no_effect(model, table):
    new = table.set_column(1, "k", pa.array(["new"] * 400))
    features = model.preprocessor.encoder.encode(new, np.float64)
    dense, sparse = features.dense, features.sparse
    k = [i for i, name in enumerate(model.preprocessor.encoder.names) if name.startswith("k=")]
    assert len(k) == 4  # three levels and "missing"
    assert sparse[:, [i - dense.shape[1] for i in k]].nnz == 0
    with pytest.warns(DataWarning, match="'k': no value is a category that training met"):
        found = model.probabilities(new)
    np.testing.assert_allclose(found, expected(model, new), rtol=1e-4)


def test_judgement_is_the_history_on_other_rows(model, table):
    part = table.slice(0, 100)
    document = model.judgement(part)
    assert document["test"] == model.evaluate(part)
    assert document["rows"]["test"] == 100
    assert document["notes"] == []
    assert document["train"] == model.history["train"]
    assert set(document) - {"curves"} == set(model.history)  # a model file keeps no curves
    column = model.preprocessor.target.column
    at = part.column_names.index(column)
    values = [None, *part[column].to_pylist()[1:]]
    document = model.judgement(part.set_column(at, column, pa.array(values)))
    assert document["rows"]["test"] == 99
    assert document["notes"] == ["1 row has no value in the target and were left out."]


@pytest.mark.parametrize("keep", ["k", ["mass", "k"], ["mass,k"], ()])
def test_columns_kept_beside_the_predictions_are_as_in_the_data(model, table, keep):
    made = model.predict_table(table, keep=keep)
    kept = [] if not keep else ["k"] if keep == "k" else ["mass", "k"]
    assert made.column_names[: len(kept)] == kept
    for name in kept:
        assert made[name].to_pylist() == table[name].to_pylist()
    assert made["prediction"].to_pylist() == model.predict(table).tolist()
    if model.task == "binary":
        np.testing.assert_array_equal(made["probability"], model.probabilities(table))
    frame = model.predict_table(table.to_pandas(), keep=keep)
    assert frame.column_names == made.column_names


def test_arrays_keep_columns_by_number():
    x = np.arange(60.0).reshape(30, 2) % 7
    model = thalweg.fit(x, x[:, 0], epochs=1, optimizer="sgd", lr=0.1).model
    assert model.predict_table(x, keep=1)["x1"].to_pylist() == x[:, 1].tolist()


def test_what_cannot_be_kept_is_said(model, table):
    with pytest.raises(thalweg.UsageError, match=r"keep: there is no column 'mas'; did you mean"):
        model.predict_table(table, keep="mas")
    named = table.rename_columns(["prediction" if n == "mass" else n for n in table.column_names])
    with pytest.raises(thalweg.UsageError, match="the predictions have a column of that name"):
        model.predict_table(named, keep="prediction")


def test_rows_that_are_left_out_are_said(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("x,y\n" + "".join(f"{i},{i}\n" for i in range(40)) + "1\n2,2\n")
    skip = thalweg.ReadOptions(bad_rows="skip")
    model = thalweg.fit(path, "y", epochs=1, optimizer="sgd", bad_rows="skip").model
    with pytest.warns(DataWarning) as caught:
        assert len(model.predict(path, skip)) == 41
    said = [str(warning.message) for warning in caught]
    assert said == [
        "1 row that cannot be read is left out (bad_rows='skip'): line 42 of t.csv has 1 column "
        "where the header has 2 ('1')",
        "There is no prediction for line 42 of t.csv.",
    ]
    for call in (
        lambda: model.predict_table(path, options=skip),
        lambda: model.evaluate(path, options=skip),
        lambda: model.partial_fit(path, options=skip),
    ):
        with pytest.warns(DataWarning, match=r"line 42 of t\.csv"):
            call()


def test_read_options_of_another_type_are_refused(model, table):
    for method in (model.predict, model.probabilities, model.predict_table):
        options = {"options": "text"} if method == model.predict_table else {}
        with pytest.raises(
            thalweg.UsageError, match=r"options are a thalweg\.ReadOptions, not .te"
        ):
            method(table, *(() if options else ("text",)), **options)
    with pytest.raises(thalweg.UsageError, match=r"options are a thalweg\.ReadOptions"):
        model.evaluate(table, options={"decimal": ","})


@pytest.mark.parametrize("task", ["regression", "binary", "multiclass", "count"])
def test_model_and_baseline_are_judged_in_one_pass(task, fitted, table, monkeypatch):
    model = fitted(task).model
    rows = model.preprocessor.rows(table)
    constant = model.constant()
    expected = judged(constant, rows)[0]
    if model.metric_baseline is not None:  # the loss counts rows by class weights as well
        first = np.zeros(model.weights.shape)
        first[0] = model.baseline
        expected["loss"] = judged(replace(constant, weights=first), rows)[0]["loss"]
    products = []
    scores = Rows.scores
    monkeypatch.setattr(Rows, "scores", lambda *of: products.append(1) or scores(*of))
    figures, baseline = judged(model, rows)
    assert len(products) == 1  # the baseline's scores are no product
    assert baseline == pytest.approx(expected, rel=1e-6, abs=1e-12)
    assert figures["loss"] < baseline["loss"]
