"""Brier score, its decomposition, skills and calibration errors, against scikit-learn 1.9.1."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn import metrics as sk
from sklearn.calibration import calibration_curve

from thalweg.errors import UsageError
from thalweg.metrics import Scores, make

WEIGHTINGS = ("none", "weights", "zeros")


def one(metric, *rows):
    metric.update(*rows)
    return metric.result()


def draw(classes, weighting, rows=203, decimals=17):
    rng = np.random.default_rng(classes)
    prediction = rng.dirichlet(np.full(classes, 0.7), rows).round(decimals)
    prediction[:, 0] = (1 - prediction[:, 1:].sum(axis=1)).clip(0, 1)
    sure = prediction**1.5
    target = (sure / sure.sum(axis=1, keepdims=True)).cumsum(axis=1) > rng.random((rows, 1))
    weight = None if weighting == "none" else rng.random(rows) * 5
    if weighting == "zeros":
        weight[::3] = 0
    return prediction, target.argmax(axis=1), weight


@pytest.mark.parametrize("weighting", WEIGHTINGS)
def test_of_two_classes_as_sklearn(weighting):
    prediction, target, weight = draw(2, weighting)
    p = prediction[:, 1]
    for name, peer in (
        ("brier_score", sk.brier_score_loss),
        ("brier_skill", sk.d2_brier_score),
        ("log_loss_skill", sk.d2_log_loss_score),
    ):
        expected = peer(target, p, sample_weight=weight)
        ours = one(make(name, "binary"), p, target, weight)
        assert ours == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@pytest.mark.parametrize("classes", [3, 5])
def test_of_several_classes_as_sklearn(classes, weighting):
    prediction, target, weight = draw(classes, weighting)
    for name, peer in (
        ("brier_score", sk.brier_score_loss),
        ("brier_skill", sk.d2_brier_score),
        ("log_loss_skill", sk.d2_log_loss_score),
    ):
        expected = peer(target, prediction, sample_weight=weight, labels=range(classes))
        ours = one(make(name, "multiclass", classes), prediction, target, weight)
        assert ours == pytest.approx(expected, rel=1e-12)


def test_skill_where_one_class_occurs_is_undefined():
    for name in ("brier_skill", "log_loss_skill"):
        assert np.isnan(one(make(name, "binary"), [0.1, 0.2], [0, 0]))
        assert one(make(name, "binary"), [0.5, 0.5], [0, 1]) == pytest.approx(0, abs=1e-15)
    assert one(make("brier_skill", "binary"), [0.0, 1.0], [0, 1]) == 1


def test_brier_by_hand():
    assert one(make("brier_score", "binary"), [0.8, 0.4], [1, 0]) == pytest.approx(0.1)
    several = one(make("brier_score", "multiclass", 3), [[0.8, 0.1, 0.1], [0.2, 0.7, 0.1]], [0, 2])
    assert several == pytest.approx((0.06 + (0.04 + 0.49 + 0.81)) / 2)


TERMS = ("brier_reliability", "brier_resolution", "brier_uncertainty")


def murphy(p, y, w):
    """Murphy (1973): the terms with the rows grouped by equal probability."""
    whole, share = w.sum(), w @ y / w.sum()
    reliability = resolution = 0.0
    for value in np.unique(p):
        of = p == value
        came_true = w[of] @ y[of] / w[of].sum()
        reliability += w[of].sum() * (value - came_true) ** 2 / whole
        resolution += w[of].sum() * (came_true - share) ** 2 / whole
    return reliability, resolution, share * (1 - share)


def test_terms_are_murphys_where_each_bin_holds_one_probability():
    rng = np.random.default_rng(1)
    p = rng.choice([0.05, 0.31, 0.48, 0.99], 300)
    y, w = (rng.random(300) < 0.2 + 0.5 * p).astype(int), rng.random(300)
    for bins in (15, 20):
        ours = [one(make(f"{name},bins={bins}", "binary"), p, y, w) for name in TERMS]
        np.testing.assert_allclose(ours, murphy(p, y, w), rtol=1e-12)


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    classes=st.sampled_from([2, 3, 6]),
    bins=st.integers(1, 40),
    decimals=st.sampled_from([1, 2, 17]),
    rows=st.integers(1, 60),
)
def test_the_terms_add_up_to_the_score_whatever_the_bins(seed, classes, bins, decimals, rows):
    rng = np.random.default_rng(seed)
    target, weight = rng.integers(0, classes, rows), rng.random(rows) + 1e-3
    if classes == 2:
        prediction, task = rng.random(rows).round(decimals), "binary"
    else:
        prediction, task = rng.dirichlet(np.full(classes, 0.5), rows), "multiclass"
    names = ["brier_score", *(f"{name},bins={bins}" for name in TERMS)]
    scores = Scores(task, classes, names)
    for part in np.array_split(np.arange(rows), 3):
        scores.update(prediction[part], target[part], weight[part])
    score, reliability, resolution, uncertainty = scores.result().values()
    assert reliability - resolution + uncertainty == pytest.approx(score, rel=1e-12, abs=1e-13)
    assert reliability >= 0
    skill = one(make("brier_skill", task, classes), prediction, target, weight)
    if not np.isnan(skill):
        expected = (resolution - reliability) / uncertainty
        assert skill == pytest.approx(expected, rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("decimals", [1, 17])  # 1: every probability is at the edge of a bin
@pytest.mark.parametrize("bins", [1, 5, 10, 15])
def test_calibration_errors_from_scikit_learns_curve(bins, decimals):
    rng = np.random.default_rng(bins)
    p = rng.random(400).round(decimals)
    y, weight = (rng.random(400) < p**2).astype(int), rng.integers(0, 4, 400)
    rows = np.repeat(p, weight), np.repeat(y, weight)
    true, predicted = calibration_curve(rows[1], rows[0], n_bins=bins)
    edges = np.linspace(0, 1, bins + 1)[1:-1]
    counts = np.bincount(np.searchsorted(edges, rows[0]), minlength=bins)
    share = counts[counts > 0] / counts.sum()
    gaps = np.abs(true - predicted)
    ours = one(make(f"calibration_error,bins={bins}", "binary"), p, y, weight)
    assert ours == pytest.approx(share @ gaps, rel=1e-11)
    ours = one(make(f"max_calibration_error,bins={bins}", "binary"), p, y, weight)
    assert ours == pytest.approx(gaps.max(), rel=1e-11)
    ours = one(make(f"brier_reliability,bins={bins}", "binary"), p, y, weight)
    assert ours == pytest.approx(share @ gaps**2, rel=1e-11)


@pytest.mark.parametrize("weighting", WEIGHTINGS)
def test_calibration_of_several_classes(weighting):
    """Of the likeliest class, by its definition; of each class against the rest as binary."""
    prediction, target, weight = draw(4, weighting)
    top, right = prediction.max(axis=1), (prediction.argmax(axis=1) == target).astype(int)
    for name in ("calibration_error", "max_calibration_error"):
        ours = one(make(name, "multiclass", 4), prediction, target, weight)
        assert ours == pytest.approx(one(make(name, "binary"), top, right, weight), rel=1e-12)
        each = one(make(name, "multiclass", 4, average="none"), prediction, target, weight)
        for c in range(4):
            rows = prediction[:, c], (target == c).astype(int), weight
            assert each[c] == pytest.approx(one(make(name, "binary"), *rows), rel=1e-12)
        mean = one(make(name, "multiclass", 4, average="macro"), prediction, target, weight)
        assert mean == pytest.approx(each.mean(), rel=1e-12)
        assert ours != pytest.approx(mean, rel=1e-3)


def test_bins_change_the_figures_and_are_whole():
    prediction, target, _ = draw(2, "none")
    for name in ("calibration_error", "max_calibration_error", *TERMS[:2]):
        few, many = (
            one(make(f"{name},bins={bins}", "binary"), prediction[:, 1], target) for bins in (3, 40)
        )
        assert few != pytest.approx(many, rel=1e-3)
    with pytest.raises(UsageError, match="Metric 'calibration_error': bins must be a whole "
                       r"number, not 2\.5"):  # fmt: skip
        make("calibration_error,bins=2.5", "binary")
    with pytest.raises(UsageError, match=r"must lie in \[1, 10000\], not 0"):
        make("calibration_error,bins=0", "binary")
    with pytest.raises(UsageError, match="is of probabilities, not of scores"):
        make("brier_score", "binary", scores=True)


def test_a_diverged_run_spoils_itself_alone():
    for name in ("calibration_error", "max_calibration_error", "brier_resolution", "brier_score"):
        values = one(make(name, "binary"), [[0.5, np.nan], [0.2, 0.1]], [1, 0])
        assert np.isnan(values).tolist() == [False, True]
