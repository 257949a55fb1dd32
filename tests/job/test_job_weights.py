"""Weights, scales and penalties, proved on full-batch descent, which has no order of rows."""

from __future__ import annotations

import dataclasses

import numpy as np
import pyarrow as pa
import pytest
from numpy.testing import assert_allclose

from thalweg.job import fit

FULL = {
    "optimizer": "sgd",
    "lr": 0.3,
    "batch_size": "full",
    "epochs": 150,
    "patience": 1000,
    "schedule": "constant",
    "dtype": "float64",
}


@pytest.fixture(scope="module")
def parts(table):
    """Training, validation and test rows as tables of their own, so that rows may be repeated."""
    return table.slice(0, 300), table.slice(300, 150), table.slice(450)


def full(parts, target="y", train=None, **options):
    """Fit to the last epoch; the best epoch's weights would depend on validation."""
    first = parts[0] if train is None else train
    settings = FULL | {"only": ("a", "b", "k"), "valid": parts[1], "test": parts[2]}
    done = fit(first, target, **settings | options)
    return dataclasses.replace(done.model, weights=done.runs[0].last_weights)


def replaced(table, name, values):
    return table.set_column(table.column_names.index(name), name, pa.array(values))


@pytest.mark.parametrize("target", ["y", "sign", "third"])
def test_rows_of_weight_0_are_rows_left_out(parts, target):
    rng = np.random.default_rng(0)
    weight = rng.integers(0, 2, 300)
    train = replaced(parts[0], "w", weight)
    # What they hold does not matter either: an outlier, a level, a gap.
    a = train["a"].to_numpy().copy()
    a[weight == 0] = np.where(np.arange(np.sum(weight == 0)) % 2, 1e6, np.nan)
    k = np.where(weight == 0, "odd", train["k"].to_numpy())
    spoilt = replaced(replaced(train, "a", pa.array(a, from_pandas=True)), "k", k)
    some = full(parts, target, spoilt, weight="w", epochs=7)
    less = full(parts, target, train.filter(pa.array(weight > 0)), weight="w", epochs=7)
    assert some.preprocessor.encoder == less.preprocessor.encoder
    assert_allclose(some.weights, less.weights, rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("target", ["y", "sign"])
def test_a_whole_number_weight_is_that_many_rows(parts, target):
    train = parts[0]
    times = train["w"].to_numpy()
    repeated = train.take(np.repeat(np.arange(300), times))
    options = {"epochs": 400, "lr": 0.5, "only": ("b", "k")} if target == "sign" else {}
    weighted = full(parts, target, weight="w", **options)
    plain = full(parts, target, repeated, **options)
    assert_allclose(weighted.probabilities(train), plain.probabilities(train), rtol=1e-6)
    ignored = full(parts, target, **options)
    assert abs(ignored.probabilities(train) / plain.probabilities(train) - 1).max() > 1e-3


def test_all_weights_twice_as_large_change_nothing(parts):
    one = full(parts, weight="w", epochs=7)
    train = replaced(parts[0], "w", 2 * parts[0]["w"].to_numpy())
    assert_allclose(full(parts, train=train, weight="w", epochs=7).weights, one.weights, 1e-10)


def test_a_class_weight_is_a_sample_weight_of_every_row_of_the_class(parts):
    classes = full(parts, "sign", class_weight={"high": 3}, epochs=7)
    w = np.where(parts[0]["sign"].to_numpy() == "high", 3, 1)
    # Sample weights also weigh the means and deviations of numbers; a category has none.
    same = full(parts, "sign", replaced(parts[0], "w", w), weight="w", epochs=7, only=("k",))
    alike = full(parts, "sign", class_weight={"high": 3}, epochs=7, only=("k",))
    assert_allclose(alike.weights, same.weights, rtol=1e-9, atol=1e-12)
    plain = full(parts, "sign", epochs=7)
    assert abs(classes.weights - plain.weights).max() > 0.01
    assert classes.probabilities(parts[0]).mean() < plain.probabilities(parts[0]).mean()


def test_balanced_class_weights_make_the_rare_class_count(parts):
    low = parts[0]["sign"].to_numpy() == "low"
    rare = parts[0].filter(pa.array(~low | (np.cumsum(low) <= 20)))
    plain = full(parts, "sign", rare, epochs=50)
    balanced = full(parts, "sign", rare, class_weight="balanced", epochs=50)
    assert plain.classes == ("high", "low")
    assert balanced.probabilities(rare).mean() > 1.5 * plain.probabilities(rare).mean()


@pytest.mark.parametrize("factor", [1000.0, 1e-6, 1e100])
@pytest.mark.parametrize(
    ("loss", "of_factor", "l2_degree"),
    [
        ("squared_error", "squared_error", 0),
        ("huber,delta=2", "huber,delta={}", 0),
        ("absolute_error", "absolute_error", 1),
    ],
)
def test_the_unit_of_the_target_does_not_matter(parts, factor, loss, of_factor, l2_degree):
    """A target in grams gives the model of one in kilograms: delta in grams, l2 to match."""
    options = {"epochs": 9, "l2": 0.3}
    one = full(parts, loss=loss, **options)
    scaled = [replaced(part, "y", part["y"].to_numpy() * factor) for part in parts]
    options["l2"] = 0.3 / factor**l2_degree
    other = full(scaled, loss=of_factor.format(2 * factor), **options)
    assert_allclose(other.predict(parts[2]), one.predict(parts[2]) * factor, rtol=1e-9)
    figures, larger = one.evaluate(parts[2]), other.evaluate(scaled[2])
    assert larger["loss"] == pytest.approx(figures["loss"] * factor**one.loss.loss.degree)
    assert larger["objective"] == pytest.approx(figures["objective"] * factor**one.loss.loss.degree)
    assert larger["r2"] == pytest.approx(figures["r2"])


def test_delta_is_in_the_targets_unit(parts):
    plain, narrow, wide = (full(parts, loss=f"huber,delta={d}") for d in (1, 0.01, 1e6))
    y = parts[2]["y"].to_numpy()
    for model, delta in ((plain, 1), (narrow, 0.01), (wide, 1e6)):
        r = abs(model.predict(parts[2]) - y)
        value = np.where(r < delta, r * r / 2, delta * (r - delta / 2)).mean()
        assert model.evaluate(parts[2])["loss"] == pytest.approx(value, rel=1e-9)
    squares = full(parts, loss="squared_error", epochs=400)
    wide = full(parts, loss="huber,delta=1e6", epochs=400)
    assert_allclose(wide.predict(parts[2]), squares.predict(parts[2]), rtol=1e-6)
    assert abs(plain.predict(parts[2]) - narrow.predict(parts[2])).max() > 0.01


def test_l2_is_the_ridge_of_the_closed_form(parts):
    """Minimise mean (Xw + b − y)² + l2/2 ‖w‖² over standardised columns, y in its own unit."""
    l2 = 0.7
    model = full(parts, l2=l2, epochs=400)
    features = model.preprocessor.encoder.encode(parts[0], np.float64)
    dense, sparse = features.dense, features.sparse
    X, y = np.hstack([dense, sparse.toarray()]), parts[0]["y"].to_numpy()
    penalty = np.diag([0, *[l2] * (X.shape[1] - 1)])
    w = np.linalg.solve(2 * X.T @ X / len(y) + penalty, 2 * X.T @ y / len(y))
    assert_allclose(model.predict(parts[0]), X @ w, rtol=1e-8)
    objective = np.mean((X @ w - y) ** 2) + l2 / 2 * w[1:] @ w[1:]
    assert model.evaluate(parts[0])["objective"] == pytest.approx(objective, rel=1e-9)
    free = full(parts, epochs=400)
    assert abs(free.predict(parts[0]) - model.predict(parts[0])).max() > 0.1


def test_without_a_penalty_it_is_least_squares(parts):
    model = full(parts, epochs=400, only=("a", "b"))
    X = np.column_stack([np.ones(300), parts[0]["a"], parts[0]["b"]])
    w, *_ = np.linalg.lstsq(X, parts[0]["y"].to_numpy())
    assert_allclose(model.predict(parts[0]), X @ w, rtol=1e-9)
