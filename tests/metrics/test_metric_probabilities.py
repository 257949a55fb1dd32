"""ROC AUC and log loss, against scikit-learn 1.9.1 and by hand."""

import itertools
import math

import numpy as np
import pytest
from sklearn import metrics as sk

from thalweg.metrics import LogLoss, RocAuc
from thalweg.metrics.ranks import ranks


def weights(rng, rows, weighting):
    weight = None if weighting == "none" else rng.random(rows) * 5
    if weighting == "zeros":
        weight[::3] = 0
    return weight


def one(metric, *rows):
    metric.update(*rows)
    return metric.result()


@pytest.mark.parametrize("weighting", ["none", "weights", "zeros"])
@pytest.mark.parametrize("decimals", [1, 2, 17])  # 1 and 2 make ties
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_binary_auc_as_sklearn(weighting, decimals, dtype):
    rng = np.random.default_rng(5)
    score = rng.random(301).round(decimals).astype(dtype)
    target = (rng.random(301) < score).astype(int)
    weight = weights(rng, 301, weighting)
    assert one(RocAuc(), score, target, weight) == pytest.approx(
        sk.roc_auc_score(target, score, sample_weight=weight), rel=1e-12
    )


@pytest.mark.parametrize("weighting", ["none", "weights", "zeros"])
@pytest.mark.parametrize("classes", [3, 5])
def test_multiclass_auc_as_sklearn(weighting, classes):
    rng = np.random.default_rng(6)
    score = rng.dirichlet(np.ones(classes), 257)
    score[::2] = score[0]  # ties
    target = rng.integers(0, classes, 257)
    weight = weights(rng, 257, weighting)
    expected = sk.roc_auc_score(target, score, multi_class="ovr", sample_weight=weight)
    assert one(RocAuc("multiclass", classes), score, target, weight) == pytest.approx(
        expected, rel=1e-12
    )


def test_auc_by_hand():
    # Pairs (positive, negative): (.8, .8) half, (.8, .1) right, (.3, .8) wrong, (.3, .1) right.
    assert one(RocAuc(), [0.8, 0.3, 0.8, 0.1], [1, 1, 0, 0]) == 2.5 / 4
    # The negative at .1 weighs 3: (0.5 + 3 + 0 + 3) / (2 · 4).
    assert one(RocAuc(), [0.8, 0.3, 0.8, 0.1], [1, 1, 0, 0], [1, 1, 1, 3]) == 6.5 / 8
    assert one(RocAuc(), [0.1, 0.2, 0.3], [0, 0, 1]) == 1.0
    assert one(RocAuc(), [0.1, 0.2, 0.3], [1, 0, 0]) == 0.0
    assert one(RocAuc(), [0.4, 0.4, 0.4], [1, 0, 0]) == 0.5


def test_auc_of_one_class_is_nan():
    assert math.isnan(one(RocAuc(), [0.1, 0.2], [1, 1]))
    assert math.isnan(one(RocAuc(), [0.1, 0.2], [0, 0]))
    assert math.isnan(one(RocAuc(), [0.1, 0.2], [0, 1], [1, 0]))
    assert math.isnan(one(RocAuc("multiclass", 3), np.eye(3)[[0, 1]], [0, 1]))  # no class 2
    # The classes may come in different batches.
    metric = RocAuc()
    metric.update([0.1], [0])
    metric.update([0.9], [1])
    assert metric.result() == 1.0


def test_auc_keeps_a_bounded_table():
    """Ten distinct scores stay at most twenty entries however many rows come."""
    rng = np.random.default_rng(0)
    metric, score, target = RocAuc(), [], []
    for rows in rng.integers(1, 60, 200):
        score.append(rng.integers(0, 10, rows) / 10)
        target.append(rng.integers(0, 2, rows))
        metric.update(score[-1], target[-1])
        (stack,) = metric.sums.total(ranks).stacks
        assert sum(len(table.value) for table in stack) <= 20
    expected = sk.roc_auc_score(np.concatenate(target), np.concatenate(score))
    assert metric.result() == pytest.approx(expected, rel=1e-12)


def test_auc_stack_is_logarithmic():
    """Row by row, all scores different: few tables, each over twice the next."""
    rng = np.random.default_rng(1)
    metric = RocAuc()
    for score in rng.random(1000):
        metric.update([score], [score > 0.5])
    (stack,) = metric.sums.total(ranks).stacks
    sizes = [len(table.value) for table in stack]
    assert sum(sizes) == 1000
    assert all(a > 2 * b for a, b in itertools.pairwise(sizes))
    assert metric.result() == 1.0


def test_auc_of_a_diverged_run_is_nan_and_small():
    metric = RocAuc()
    for _ in range(20):
        metric.update([[0.2, np.nan], [0.7, 0.4]], [0, 1])
    assert metric.result()[0] == 1.0
    assert np.isnan(metric.result()[1])
    metric.update([[0.2, 0.2], [0.7, 0.7]], [0, 1])
    assert np.isnan(metric.result()[1])
    assert sum(len(table.value) for table in metric.sums.total(ranks).stacks[1]) <= 4


@pytest.mark.parametrize("weighting", ["none", "weights", "zeros"])
@pytest.mark.parametrize("classes", [2, 3, 5])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_log_loss_as_sklearn(weighting, classes, dtype):
    rng = np.random.default_rng(7)
    prediction = rng.dirichlet(np.ones(classes), 199).astype(dtype)
    prediction[:3] = np.eye(classes, dtype=dtype)[0]  # clipped, some of them wrong
    target = rng.integers(0, classes, 199)
    target[:2] = 0, 1
    weight = weights(rng, 199, weighting)
    if classes == 2:
        ours = one(LogLoss(), prediction[:, 1], target, weight)
        expected = sk.log_loss(target, prediction[:, 1], sample_weight=weight)
        assert ours == pytest.approx(expected, rel=1e-6 if dtype == np.float32 else 1e-12)
    ours = one(LogLoss("multiclass", classes), prediction, target, weight)
    expected = sk.log_loss(target, prediction, sample_weight=weight)
    # scikit-learn takes the logarithm of float32 in float32.
    assert ours == pytest.approx(expected, rel=1e-6 if dtype == np.float32 else 1e-12)


@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
def test_log_loss_clips_by_the_dtype(dtype):
    eps = float(np.finfo(dtype).eps)
    for prediction, target in ((0, 1), (1, 0)):
        ours = one(LogLoss(), np.array([prediction], dtype), [target])
        assert ours == pytest.approx(-math.log(eps), rel=1e-15)
    sure = one(LogLoss(), np.array([1], dtype), [1])
    assert sure == pytest.approx(-math.log1p(-eps), rel=1e-12)
    assert one(LogLoss(), [0, 1], [1, 0]) == pytest.approx(36.04365338911715)  # integers: float64


def test_log_loss_of_one_class_and_of_a_diverged_run():
    # scikit-learn needs labels=[0, 1] here.
    assert one(LogLoss(), [0.5, 0.25], [1, 1]) == pytest.approx(1.5 * math.log(2))
    values = one(LogLoss(), [[0.5, np.nan]], [1])
    assert values[0] == pytest.approx(math.log(2))
    assert np.isnan(values[1])


def test_log_loss_adds_up_in_float64():
    """2^24 + 1 is not a float32; a million float32 terms would drift."""
    prediction = np.full(1_000_000, 0.3, np.float32)
    expected = -math.log(float(np.float32(0.3)))
    assert one(LogLoss(), prediction, np.ones(1_000_000)) == pytest.approx(expected, rel=1e-12)
