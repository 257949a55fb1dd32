"""Training on an svmlight file and predicting for another of other columns."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import csr_array, csr_matrix, random_array
from sklearn.datasets import dump_svmlight_file

import thalweg


@pytest.fixture
def files(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    rng = np.random.default_rng(0)
    X = random_array((600, 12), density=0.3, rng=rng, format="csr")
    y = np.where(X @ rng.normal(size=12) > 0, 1, -1)
    further = X[400:].tocsr().copy()
    further.resize(200, 15)
    further = csr_array(further + csr_array(([1.0], ([3], [14])), shape=(200, 15)))
    for name, rows, targets in (
        ("train.svm", X[:400], y[:400]),
        ("narrow.svm", X[400:, :9], y[400:]),
        ("wide.svm", further, y[400:]),
    ):
        rows = csr_matrix(rows)
        rows.indices, rows.indptr = rows.indices.astype(np.int32), rows.indptr.astype(np.int32)
        dump_svmlight_file(rows, targets, name, zero_based=False)
    return X, y


SETTINGS = {"optimizer": "sgd", "lr": 0.1, "batch_size": 16, "epochs": 3, "threads": 1}


def test_the_target_is_inside_and_the_model_is_that_of_the_matrix(files):
    X, y = files
    own = thalweg.fit("train.svm", **SETTINGS)
    given = thalweg.fit(X[:400], y[:400], **SETTINGS)
    assert own.test["log_loss"] == pytest.approx(given.test["log_loss"], rel=1e-6)
    assert len(own.model.predict("train.svm")) == 400


def test_new_data_may_be_narrower_or_wider(files):
    X, _ = files
    model = thalweg.fit("train.svm", **SETTINGS).model
    rows = X[400:].toarray()
    rows[:, 9:] = 0
    dense = np.hstack([np.zeros((200, 1)), rows])  # x0, which the file does not have
    expected = model.predict_proba(csr_array(dense))
    np.testing.assert_allclose(model.predict_proba("narrow.svm"), expected, rtol=1e-6)
    with pytest.warns(thalweg.DataWarning, match=r"1 of 200 rows have entries in columns that"):
        got = model.predict_proba("wide.svm")
    dense = np.hstack([np.zeros((200, 1)), X[400:].toarray()])
    np.testing.assert_allclose(got, model.predict_proba(csr_array(dense)), rtol=1e-6)
