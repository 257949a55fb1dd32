"""SciPy sparse matrices as X: trained on, judged and predicted from without becoming dense."""

from __future__ import annotations

import subprocess
import sys
import warnings

import numpy as np
import pandas as pd
import pytest
from scipy.sparse import coo_array, csc_array, csc_matrix, csr_array, csr_matrix, random_array
from sklearn.linear_model import Ridge
from sklearn.preprocessing import MaxAbsScaler

import thalweg

RUN = thalweg.Run("adagrad", 0.1, batch_size=16)


def _data(rows=300, columns=40, seed=0):
    rng = np.random.default_rng(seed)
    X = csr_array(random_array((rows, columns), density=0.1, rng=rng, data_sampler=rng.normal))
    return X, X @ rng.normal(size=columns) + 0.1 * rng.normal(size=rows)


@pytest.fixture(scope="module")
def data():
    return _data()


@pytest.fixture(scope="module")
def model(data):
    return thalweg.race(data, settings=[RUN], epochs=5).model


@pytest.mark.parametrize("kind", [csr_matrix, csc_array, csc_matrix, coo_array])
def test_every_format_trains_the_same(data, model, kind):
    X, y = data
    other = thalweg.race((kind(X), y), settings=[RUN], epochs=5).model
    np.testing.assert_array_equal(other.weights, model.weights)


def test_a_place_given_twice_is_a_sum_and_a_stored_zero_is_none(data, model):
    X, y = data
    row = np.repeat(np.arange(len(y)), np.diff(X.indptr))
    halves = np.concatenate([X.data / 2, X.data / 2, [0.0]])
    places = (np.append(np.tile(row, 2), 0), np.append(np.tile(X.indices, 2), 39))
    twice = coo_array((halves, places), X.shape)
    csr = csr_array((X.data.copy(), X.indices[:], X.indptr))
    csr.data[0] = 0
    other = thalweg.race((twice, y), settings=[RUN], epochs=5).model
    np.testing.assert_array_equal(other.weights, model.weights)
    thalweg.race((csr, y), settings=[RUN], epochs=1)
    assert csr.nnz == X.nnz  # what the user gave stays as it was
    assert csr.data[0] == 0


def test_columns_are_divided_by_their_largest_value_and_the_optimum_is_scikit_learns(data):
    """Ridge in scikit-learn on MaxAbsScaler's columns; its α is n · l2 / 2 for our l2 · w²/2."""
    X, y = data
    fit = thalweg.race(
        (X, y), settings=[thalweg.Run("lbfgs", l2=0.01)], epochs=200, valid=0.0, test=0.0,
        dtype="float64", refit=False,
    )  # fmt: skip
    scaled = MaxAbsScaler().fit(X).transform(X)
    deviation = y.std()
    peer = Ridge(alpha=0.01 * len(y) / 2, solver="svd").fit(scaled.toarray(), y / deviation)
    close = {"rtol": 1e-4, "atol": 1e-4}
    np.testing.assert_allclose(fit.model.weights[1:, 0], peer.coef_, **close)
    expected = peer.predict(scaled.toarray()) * deviation
    np.testing.assert_allclose(fit.model.predict(X), expected, **close)
    scales = fit.model.preprocessor.encoder.of_matrix.scales
    np.testing.assert_array_equal(scales, MaxAbsScaler().fit(X).max_abs_)


def test_a_row_predicts_the_same_alone_among_others_and_densely(data, model):
    X, _ = data
    together = model.predict(X)
    np.testing.assert_array_equal(np.concatenate([model.predict(X[[i]]) for i in (0, 7, 99)]),
                                  together[[0, 7, 99]])  # fmt: skip
    np.testing.assert_array_equal(model.predict(X.toarray()), together)
    np.testing.assert_array_equal(model.predict(csc_array(X)), together)


def test_a_model_of_dense_columns_predicts_from_a_sparse_matrix(data):
    X, y = data
    dense = thalweg.race((X.toarray(), y), settings=[RUN], epochs=2).model
    np.testing.assert_array_equal(dense.predict(X), dense.predict(X.toarray()))
    assert dense.evaluate(X, y) == dense.evaluate(X.toarray(), y)


def test_a_saved_model_predicts_and_judges_the_same(data, model, tmp_path):
    X, y = data
    model.save(tmp_path / "sparse.thalweg")
    again = thalweg.load(tmp_path / "sparse.thalweg")
    np.testing.assert_array_equal(again.predict(X), model.predict(X))
    assert again.evaluate(X, y) == model.evaluate((X, y))
    names = again.weight_table["feature"].to_pylist()
    assert names == ["intercept", *(f"x{i}" for i in range(40))]
    effect = np.array(again.weight_table["effect"].to_pylist())
    raw = effect[0] + X @ effect[1:]
    np.testing.assert_allclose(raw, again.predict(X), rtol=1e-5, atol=1e-5)


def test_weights_class_weights_and_own_splits_go_with_it(data):
    X, y = data
    labels = np.where(y > 0.5, "high", "low")
    judged = _data(seed=1)
    parts = {
        "valid": (X[:50], labels[:50]),
        "test": (judged[0], np.where(judged[1] > 0, *("high", "low"))),
    }
    weighted = thalweg.fit(X, labels, optimizer=RUN, epochs=3, class_weight=[3.0, 1.0], **parts)
    plain = thalweg.fit(X, labels, optimizer=RUN, epochs=3, **parts)
    assert plain.rows == {"train": 300, "valid": 50, "test": 300}
    assert not np.array_equal(weighted.model.weights, plain.model.weights)
    doubled = thalweg.fit(X, y, optimizer=RUN, epochs=3, weight=np.arange(300) % 2)
    assert doubled.model.preprocessor.encoder.of_matrix.count == 40
    assert not np.array_equal(
        doubled.model.weights, thalweg.fit(X, y, optimizer=RUN, epochs=3).model.weights
    )


def test_rows_without_a_target_are_left_out(data):
    X, y = data
    y = np.where(np.arange(300) % 3 == 0, np.nan, y)
    fit = thalweg.race((X, y), settings=[RUN], epochs=1)
    assert sum(fit.rows.values()) == 200
    there = ~np.isnan(y)
    assert fit.model.evaluate(X, y) == fit.model.evaluate(X[there], y[there])


def test_values_too_far_from_the_mean(data, model):
    X, y = data
    bad = X.copy()
    bad.data[5] = np.nan
    with pytest.raises(thalweg.DataError, match=r"holds nan in row 2, column x\d+: correct it"):
        thalweg.race((bad, y), settings=[RUN], epochs=1)
    empty = X.copy()
    empty.data[5] = 0
    for value, word in ((np.nan, "missing"), (np.inf, "infinite"), (1e30, "too far")):
        bad.data[5] = value
        with pytest.warns(thalweg.DataWarning, match=rf"Column 'x\d+': .* in row 2 is {word}"):
            found = model.predict(bad)
        np.testing.assert_array_equal(found, model.predict(empty))
        with pytest.raises(thalweg.DataError, match=r"'x\d+' has .* in row 2"):
            model.predict(bad, strict=True)


def test_arguments_that_do_not_fit_are_reported(data, model):
    X, y = data
    with pytest.raises(thalweg.DataError, match="of 40 columns, and the data has 39 columns"):
        model.predict(X[:, :39])
    with pytest.raises(thalweg.DataError, match="sparse matrix of 40 columns: give a SciPy matrix"):
        model.predict(pd.DataFrame(X.toarray()))
    with pytest.raises(thalweg.DataError, match="X has 300 rows and y has 299"):
        thalweg.race((X, y[:-1]), settings=[RUN])
    with pytest.raises(thalweg.DataError, match="complex128 values; give real numbers"):
        thalweg.race((X.astype(complex), y), settings=[RUN])
    with pytest.raises(thalweg.DataError, match="has no columns"):
        thalweg.race((X[:, :0], y), settings=[RUN])
    with pytest.raises(thalweg.DataError, match="every value to train on is 0"):
        thalweg.race((csr_array(X.shape), y), settings=[RUN])


@pytest.mark.parametrize(
    ("options", "left"),
    [
        ({"drop": ["x3", 5]}, [3, 5]),
        ({"drop": "x3,x5"}, [3, 5]),
        ({"only": ["x0", "x1", 2]}, [*range(3, 40)]),
        ({"only": ["X"], "drop": "x7"}, [7]),
    ],
)
def test_columns_are_dropped_and_chosen_by_name(data, options, left, tmp_path):
    """The model is that of a matrix that has nothing there, and looks at nothing there."""
    X, y = data
    emptied = X.toarray()
    emptied[:, left] = 0
    emptied = csr_array(emptied)
    expected = thalweg.race((emptied, y), settings=[RUN], epochs=2).model
    done = thalweg.race(data, settings=[RUN], epochs=2, **options)
    np.testing.assert_array_equal(done.model.weights, expected.weights)
    assert next(c.detail for c in done.columns if c.name == "X").startswith(f"{40 - len(left)} ")
    other = X.toarray()
    other[:, left] = 1e9
    other[0, left] = np.inf
    done.model.save(tmp_path / "m.thalweg")
    for model in (done.model, thalweg.load(tmp_path / "m.thalweg")):
        np.testing.assert_array_equal(model.predict(csr_array(other)), expected.predict(emptied))


def test_columns_that_are_not_there_are_reported(data):
    for options in ({"drop": "x40"}, {"only": "x40"}):
        with pytest.raises(thalweg.UsageError, match="there is no column 'x40'"):
            thalweg.race(data, settings=[RUN], **options)
    with pytest.raises(thalweg.UsageError, match="both name 'x3': choose one"):
        thalweg.race(data, settings=[RUN], drop="x3", only=["x3", "x4"])
    with pytest.raises(thalweg.DataError, match="every value to train on is 0"):
        thalweg.race(data, settings=[RUN], drop=list(range(40)))


_WIDE = """
import numpy as np, thalweg
from scipy.sparse import csr_array
rng = np.random.default_rng(0)
n, d, k = 100_000, 50_000, 5
ids = np.sort(rng.integers(0, d // k, (n, k)) + np.arange(k) * (d // k), axis=1)
X = csr_array((np.ones(n * k, np.float32), ids.ravel(), np.arange(n + 1) * k), shape=(n, d))
y = X @ rng.normal(size=d)
fit = thalweg.race((X, y), settings=[thalweg.Run("adagrad", 0.1, batch_size=64)], epochs=1)
assert fit.model.predict(X).shape == (n,)
assert fit.test["r2"] > 0.05
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


@pytest.mark.skipif(
    sys.platform != "linux", reason="/proc is Linux's; ru_maxrss counts the parent too"
)
def test_a_wide_matrix_never_becomes_dense():
    """100,000 × 50,000 would be 20 GB in float32, and 1 GB for a split's validation alone."""
    run = subprocess.run([sys.executable, "-c", _WIDE], check=True, capture_output=True, text=True)
    assert int(run.stdout) < 1_000_000  # kilobytes, Python and libraries among them


def test_no_warning_where_nothing_is_wrong(data, model):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        model.predict(data[0])


@pytest.mark.parametrize("kind", ["csr", "csc", "bsr", "coo"])
@pytest.mark.parametrize("place", [-1, 10**6])
def test_places_outside_the_matrix_are_refused(data, kind, place):
    """SciPy takes such arrays, and would write beyond its memory when it makes rows of them."""
    X, y = data
    altered = X.asformat(kind).copy()
    for places in (altered.row, altered.col) if kind == "coo" else (altered.indices,):
        before, places[0] = places[0], place
        with pytest.raises(thalweg.DataError, match=r"X, the first of \(X, y\), is damaged"):
            thalweg.fit(altered, y, optimizer="sgd", epochs=1)
        places[0] = before
