"""What pictures of predictions need: against counts and means taken directly."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.calibration import calibration_curve
from sklearn.metrics import precision_score, recall_score

from thalweg.models.diagnosis import BINS, Diagnosis


def test_probability_bins_give_scikit_learns_curve_and_decisions():
    rng = np.random.default_rng(0)
    p = rng.beta(0.6, 1.2, 4000)
    y = (rng.random(4000) < p**1.5).astype(float)
    seen = Diagnosis("binary")
    for part in np.array_split(np.arange(4000), 7):
        seen.add(p[part], y[part], np.ones(len(part)))
    bins = seen.as_json()["probability_bins"]
    right, wrong = np.array(bins["right"]), np.array(bins["wrong"])
    assert bins["of"] == "class 1"
    assert right.sum() == y.sum()
    assert wrong.sum() == (1 - y).sum()
    share = right.reshape(10, -1).sum(1) / (right + wrong).reshape(10, -1).sum(1)
    mean = np.array([0 if m is None else m for m in bins["mean"]])
    predicted = (mean * (right + wrong)).reshape(10, -1).sum(1)
    predicted /= (right + wrong).reshape(10, -1).sum(1)
    true, of = calibration_curve(y, p, n_bins=10)
    assert share == pytest.approx(true, abs=1e-12)
    assert predicted == pytest.approx(of, abs=1e-12)
    for hundredth in (1, 29, 50, 57, 99):  # .29 · 100 is 28.999… in float64
        decided = p >= hundredth / BINS
        tp, fp = right[hundredth:].sum(), wrong[hundredth:].sum()
        assert tp / right.sum() == recall_score(y, decided)
        assert tp / (tp + fp) == precision_score(y, decided)


def test_a_probability_on_the_edge_of_a_bin_is_in_the_upper_one():
    seen = Diagnosis("binary")
    edges = np.arange(BINS) / BINS
    seen.add(edges, np.ones(BINS), np.ones(BINS))
    assert seen.as_json()["probability_bins"]["right"] == [1.0] * BINS


def test_of_several_classes_it_is_how_sure_of_the_predicted_one():
    seen = Diagnosis("multiclass")
    p = np.array([[0.7, 0.2, 0.1], [0.1, 0.15, 0.75], [0.7, 0.3, 0.0]])
    seen.add(p, np.array([0, 1, 0]), np.array([1.0, 2.0, 0.0]))  # the last row has no weight
    bins = seen.as_json()["probability_bins"]
    assert bins["of"] == "top class"
    assert bins["right"][70] == 1
    assert bins["wrong"][75] == 2
    assert sum(bins["right"]) + sum(bins["wrong"]) == 3
    assert bins["mean"][75] == 0.75
    assert bins["mean"][0] is None


def test_residuals_are_means_of_equally_many_rows():
    rng = np.random.default_rng(1)
    p = rng.normal(size=5000)
    y = p + 0.5 * (p > 1) + rng.normal(size=5000)
    seen = Diagnosis("regression")
    seen.add(p, y, np.ones(5000))
    found = seen.as_json()["residuals"]
    assert found["of"] == 5000
    assert len(found["predicted"]) <= 600
    order = np.argsort(p)
    for part, made in zip(np.array_split(order, 20), found["bins"], strict=True):
        own = (y - p)[part]
        assert made["rows"] == len(part)
        assert made["residual"] == pytest.approx(own.mean())
        assert made["deviation"] == pytest.approx(own.std())
        assert made["standard_error"] == pytest.approx(own.std(ddof=1) / len(part) ** 0.5, rel=1e-3)


def test_rows_are_few_whatever_the_table():
    seen = Diagnosis("regression")
    for _ in range(40):
        seen.add(np.zeros(5000), np.ones(5000), np.ones(5000))
    assert seen.as_json()["residuals"]["of"] == 20000


def test_scores_that_are_no_probabilities_and_several_targets_have_no_picture():
    for made in (Diagnosis("binary", gives_scores=True), Diagnosis("multioutput")):
        made.add(np.zeros(5), np.zeros(5), np.ones(5))
        assert made.as_json() == {}
    assert Diagnosis("regression").as_json() == {}
