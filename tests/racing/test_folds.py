"""Folds by group and by time are scikit-learn's, and so are the losses of the rows held out."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.model_selection import GroupKFold, StratifiedGroupKFold, TimeSeriesSplit

import thalweg
from thalweg.data.rows import Rows
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.predictors import Linear
from thalweg.racing import crossvalidation
from thalweg.racing.crossvalidation import held_out_losses
from thalweg.racing.folds import by_group, by_group_and_class, by_time, folds_of
from thalweg.training import coordinates

N = 120


@pytest.fixture(scope="module")
def data():
    """Features, numbers, classes, groups of different sizes, and times in no order."""
    rng = np.random.default_rng(0)
    x = rng.normal(size=(N, 6))
    y = x[:, 0] - x[:, 1] + rng.normal(size=N)
    groups = np.repeat(np.arange(15), np.arange(1, 16))
    return x, y, np.digitize(y, [-1, 0.8]), rng.permutation(groups), rng.permutation(N)


def sets(pairs):
    return [sorted(out.tolist()) for _, out in pairs]


def held(part):
    return [np.flatnonzero(part == k).tolist() for k in range(part.max() + 1)]


def test_groups_are_those_of_group_k_fold(data):
    x, y, _, groups, _ = data
    assert held(by_group(groups)) == sets(GroupKFold(5).split(x, y, groups))
    assert by_group(np.array([3, 3, 7])).tolist() == [0, 0, 1]


@pytest.mark.parametrize("seed", range(3))
def test_groups_with_classes_are_those_of_stratified_group_k_fold(data, seed):
    x, _, classes, _, _ = data
    groups = np.random.default_rng(seed).integers(0, 30, N)
    theirs = sets(StratifiedGroupKFold(5).split(x, classes, groups))
    assert held(by_group_and_class(groups, classes)) == theirs


@pytest.mark.parametrize("n", [12, 29, 120])
def test_times_are_those_of_time_series_split(n):
    times = np.random.default_rng(n).permutation(n) * 3.5
    order = np.argsort(times)
    pairs = list(TimeSeriesSplit(5).split(times))
    part = by_time(times)
    assert held(part) == [sorted(order[out].tolist()) for _, out in pairs]
    folds = folds_of(times, np.ones(n), False, 0, "time", times)
    for k, (before, _) in enumerate(pairs):
        assert np.flatnonzero(folds.trained_on(k)).tolist() == sorted(order[before].tolist())


def test_rows_of_one_time_are_in_one_fold():
    times = np.random.default_rng(0).integers(0, 9, 200)
    part = by_time(times)
    assert part.max() >= 2
    for time in range(9):
        assert len(set(part[times == time])) == 1
    ordered = part[np.argsort(times, kind="stable")]
    assert (np.diff(ordered) >= 0).all()
    assert ordered[0] == -1
    assert (by_time(np.zeros(10)) == -1).all()


def rows_of(x, y):
    return Rows(np.column_stack([np.ones(N), x]), None, y.astype(float), np.ones(N), np.ones(N))


def held_out(rows, name, columns, by, keys, strengths):
    loss = LossOverRuns(LOSSES[name], columns=columns)
    return held_out_losses(
        rows, loss, strengths, (), 0, Linear.over(rows, columns), by=by, keys=keys
    )


@pytest.mark.parametrize("by", ["group", "time"])
def test_losses_of_numbers_are_those_of_ridge(data, by):
    """Its Ridge minimises Σ (z − y)² + alpha ‖w‖²: alpha = l2 n / 2, however many rows train."""
    x, y, _, groups, times = data
    keys = groups if by == "group" else times
    order = np.argsort(times)
    pairs = (
        list(GroupKFold(5).split(x, y, groups))
        if by == "group"
        else [(order[a], order[b]) for a, b in TimeSeriesSplit(5).split(order)]
    )
    strengths = [0.01, 1.0]
    found = held_out(rows_of(x, y), "squared_error", 1, by, keys, strengths)
    for l2, losses in zip(strengths, found.losses.T, strict=True):
        theirs = np.zeros(N)
        for train, out in pairs:
            theirs[out] = (Ridge(l2 * N / 2).fit(x[train], y[train]).predict(x[out]) - y[out]) ** 2
        np.testing.assert_allclose(losses, theirs, rtol=1e-4, atol=1e-6)
    never = sorted(order[: N // 6].tolist()) if by == "time" else []
    assert np.flatnonzero(found.weight == 0).tolist() == never
    assert len(found.gains().gain) == N - len(never)


def test_losses_of_classes_by_group_are_those_of_logistic_regression(data):
    x, _, classes, groups, _ = data
    found = held_out(rows_of(x, classes), "cross_entropy", 3, "group", groups, [0.1])
    theirs = np.zeros(N)
    for train, out in StratifiedGroupKFold(5).split(x, classes, groups):
        model = LogisticRegression(C=1 / (0.1 * N), tol=1e-8, max_iter=1000)
        p = model.fit(x[train], classes[train]).predict_proba(x[out])
        theirs[out] = -np.log(p[np.arange(len(out)), classes[out]])
    np.testing.assert_allclose(found.losses[:, 0], theirs, rtol=3e-3, atol=1e-5)


def test_a_fold_whose_training_rows_lack_a_class_is_left_out():
    """The second class begins at time 60: a model of the times before it knows one class."""
    times = np.arange(N)
    classes = (times >= 60) & (times % 2 == 0)
    folds = folds_of(classes.astype(float), np.ones(N), True, 0, "time", times)
    assert folds.part[:80].max() == -1
    assert held(folds.part) == [list(range(80, 100)), list(range(100, 120))]
    found = held_out(rows_of(times[:, None] / N, classes), "log_loss", 1, "time", times, [0.1, 1.0])
    assert np.isfinite(found.losses).all()
    assert folds_of(classes.astype(float), np.ones(N), True, 0, "time", times // 50) is None


def test_too_few_groups_or_times_have_no_folds(data):
    x, y, *_ = data
    one = np.zeros(N)
    for by in ("group", "time"):
        assert folds_of(y, np.ones(N), False, 0, by, one) is None
        assert held_out(rows_of(x, y), "squared_error", 1, by, one, [0.1]) is None


def test_a_row_without_weight_does_not_count():
    keys = np.repeat(np.arange(3), 40)
    weight = (keys > 0) / 80
    folds = folds_of(np.ones(N), weight, False, 0, "group", keys)
    assert held(folds.part) == [list(range(40, 80)), list(range(80, 120))]


def test_a_job_cross_validates_by_group():
    """Columns that tell the group and nothing else: only by chance do they seem to help."""
    rng = np.random.default_rng(0)
    who = np.repeat(np.arange(30), 6)
    effect = 3 * rng.normal(size=30)
    frame = pd.DataFrame(rng.normal(size=(30, 12))[who], columns=[f"x{i}" for i in range(12)])
    frame["who"] = [f"customer {i}" for i in who]
    frame["y"] = effect[who] + 0.1 * rng.normal(size=180)
    frame = frame.sample(frac=1, random_state=0).reset_index(drop=True)
    lines = {"engine": "reference", "optimizer": "lbfgs", "l2": [1e-3, 0.1, 10.0, 100.0]}
    lucky = thalweg.fit(frame, "y", drop="who", **lines)
    honest = thalweg.fit(frame, "y", split="group:who", **lines)
    assert lucky.winner.run.l2 < 1 < honest.winner.run.l2
    said = "Cross-validation held out whole groups of column 'who'."
    assert said in honest.notes
    assert said not in lucky.notes
    best = {run.run.l2: run.crossvalidated_loss for run in honest.runs}
    assert best[0.1] > 1.2 * best[100.0]
    assert np.isnan(best[1e-3])  # not tried, two stronger ones being clearly worse than the best


def test_a_job_cross_validates_and_trains_anew_by_time(data):
    x, y, _, _, times = data
    frame = pd.DataFrame(x, columns=list("abcdef")).assign(t=times, y=y)
    done = thalweg.fit(frame, "y", split="time:t", engine="reference", epochs=1, drop="t")
    assert done.trained_on == "train and valid"
    assert done.rows == {"train": 84, "valid": 18, "test": 18}
    assert any("by a model of those before it in column 't'" in note for note in done.notes)
    unseen = done.gain_on_unseen_rows
    assert unseen["test_rows"] == 18
    assert unseen["held_out_rows"] == 5 * (102 // 6)
    # Not a matter of the order in the file, once the keys go with their rows.
    ordered = frame.sort_values("t").reset_index(drop=True)
    again = thalweg.fit(ordered, "y", split="time:t", engine="reference", epochs=1, drop="t")
    assert again.winner.crossvalidated_loss == pytest.approx(done.winner.crossvalidated_loss)


def test_the_curvature_at_the_start_is_worked_out_once(data, monkeypatch):
    """Of softmax it is p (1 − p) in each row; folds and strengths share it, and rows of a class."""
    x, _, classes, groups, _ = data
    loss = LossOverRuns(LOSSES["cross_entropy"], columns=3)
    z = np.array([0.3, -1.0, 0.5])
    p = np.exp(z) / np.exp(z).sum()
    found = coordinates.curvatures(loss, z, classes.astype(float))
    np.testing.assert_allclose(found, np.tile(p * (1 - p), (N, 1)), rtol=1e-6)
    numbers = coordinates.curvatures(LossOverRuns(LOSSES["poisson_deviance"]), z[:1], x[:, 0] ** 2)
    np.testing.assert_allclose(numbers, np.full((N, 1), 2 * np.exp(0.3)), rtol=1e-6)
    asked = []
    real = crossvalidation.curvatures
    monkeypatch.setattr(
        crossvalidation, "curvatures", lambda *given: asked.append(given) or real(*given)
    )
    monkeypatch.setattr(coordinates, "curvatures", None)  # nothing else computes it
    rows = rows_of(x, classes.astype(float))
    held_out(rows, "cross_entropy", 3, "group", groups, [0.01, 0.1, 1.0])
    assert len(asked) == 1
