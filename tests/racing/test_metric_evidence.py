"""Metrics as what runs are compared by: errors against closed forms, DeLong and the bootstrap."""

from __future__ import annotations

import math

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from thalweg.metrics import make
from thalweg.models.evaluation import weighted_mean
from thalweg.racing import metric_evidence
from thalweg.racing.metric_evidence import jackknifed, of_roc_auc


def classes(rows, runs=2, seed=0):
    rng = np.random.default_rng(seed)
    target = (rng.uniform(size=rows) < 0.3).astype(int)
    signal = target[:, None] + rng.standard_normal((rows, 1))
    scores = 1 / (1 + np.exp(-signal - 0.5 * rng.standard_normal((rows, runs))))
    return scores.round(2), target  # some are equal


def batches(*arrays, size=64):
    rows = len(arrays[0])
    return [tuple(a[start : start + size] for a in arrays) for start in range(0, rows, size)]


def of(name, prediction, target, weight, groups=None, task="regression"):
    return jackknifed(
        lambda: make(name, task), batches(prediction, target, weight), len(weight), groups
    )


@pytest.mark.parametrize("weighted", [False, True])
def test_a_mean_over_rows_has_the_standard_error_of_a_mean(weighted):
    rng = np.random.default_rng(0)
    target, weight = rng.standard_normal(150), np.ones(150)
    if weighted:
        weight = rng.integers(0, 4, 150).astype(float)
    prediction = rng.standard_normal((150, 3))
    found = of("mae", prediction, target, weight)
    lost, there = abs(prediction - target[:, None]), weight > 0
    for run in range(3):
        mean, error = weighted_mean(lost[there, run], weight[there])
        assert found.figures[run] == pytest.approx(mean)
        assert found.errors()[run] == pytest.approx(error, rel=1e-2 if weighted else 1e-9)
    assert found.rows == there.sum()
    assert not found.greater


def test_of_many_rows_random_cells_have_about_the_same_error():
    rng = np.random.default_rng(1)
    target, prediction = rng.standard_normal(8000), rng.standard_normal((8000, 2))
    found = of("mse", prediction, target, np.ones(8000))
    assert (found.count, found.parts) == (200, "random cells of rows")
    lost = (prediction - target[:, None]) ** 2
    expected = lost.std(axis=0, ddof=1) / math.sqrt(8000)
    assert found.errors() == pytest.approx(expected, rel=0.15)  # √(2/200) is 10 %


@pytest.mark.parametrize("name", ["f1", "matthews_correlation", "balanced_accuracy"])
def test_what_is_no_mean_has_the_error_of_the_bootstrap(name):
    prediction, target = classes(180)
    found = of(name, prediction, target, np.ones(180), task="binary")
    rng = np.random.default_rng(2)
    samples = []
    for _ in range(600):
        rows = rng.integers(0, 180, 180)
        metric = make(name, "binary")
        metric.update(prediction[rows], target[rows])
        samples.append(metric.result())
    assert found.errors() == pytest.approx(np.std(samples, axis=0), rel=0.15)
    difference = np.diff(samples, axis=1).std()
    own = np.diff(found.influence, axis=1)
    assert math.sqrt((own**2).sum()) == pytest.approx(difference, rel=0.15)
    assert found.greater


def test_groups_stay_together():
    rng = np.random.default_rng(3)
    base = rng.standard_normal((50, 2))
    prediction, groups = np.repeat(base, 4, axis=0), np.repeat(np.arange(50), 4)
    found = of("mse", prediction, np.zeros(200), np.ones(200), groups)
    assert (found.count, found.parts) == (50, "groups")
    expected = (base**2).std(axis=0, ddof=1) / math.sqrt(50)
    assert found.errors() == pytest.approx(expected)


def test_the_auc_and_its_error_are_delongs():
    prediction, target = classes(200, 3)
    found = of_roc_auc(prediction, target, np.ones(200))
    one, zero = prediction[target == 1], prediction[target == 0]
    wins = (one[:, None] > zero) + 0.5 * (one[:, None] == zero)  # [ones, zeros, runs]
    variance = wins.mean(axis=1).var(axis=0, ddof=1) / len(one)
    variance += wins.mean(axis=0).var(axis=0, ddof=1) / len(zero)
    expected = [roc_auc_score(target, prediction[:, run]) for run in range(3)]
    assert found.figures == pytest.approx(expected)
    assert found.errors() == pytest.approx(np.sqrt(variance), rel=0.02)  # (n−1) of all, of each
    assert found.influence.sum(axis=0) == pytest.approx(0, abs=1e-12)


def test_the_auc_counts_weights_as_so_many_rows():
    prediction, target = classes(120, 2)
    weight = np.random.default_rng(4).integers(0, 3, 120)
    found = of_roc_auc(prediction, target, weight)
    many = of_roc_auc(
        np.repeat(prediction, weight, axis=0),
        np.repeat(target, weight),
        np.ones(weight.sum()),
        np.repeat(np.arange(120), weight),  # copies of a row stay together
    )
    assert found.figures == pytest.approx(many.figures)
    assert found.errors() == pytest.approx(many.errors())


def test_the_closed_form_of_the_auc_is_the_jackknifes(monkeypatch):
    monkeypatch.setattr(metric_evidence, "_PARTS_OF_TALLIES", 300)
    prediction, target = classes(300)
    closed = of_roc_auc(prediction, target, np.ones(300))
    found = of("roc_auc", prediction, target, np.ones(300), task="binary")
    assert found.figures == pytest.approx(closed.figures)
    assert found.errors() == pytest.approx(closed.errors(), rel=0.02)
