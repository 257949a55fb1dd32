"""The best threshold of a metric, beside trying them all with scikit-learn's metrics."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn import metrics as sk

from thalweg.errors import UsageError
from thalweg.metrics import long_tallies, make
from thalweg.metrics.cuts import best_cut, cuts, metric_of_decisions
from thalweg.metrics.ranks import ranks

PEERS = {
    "accuracy": sk.accuracy_score,
    "balanced_accuracy": sk.balanced_accuracy_score,
    "f1": lambda y, p, **w: sk.f1_score(y, p, zero_division=0, **w),
    "f_beta,beta=2": lambda y, p, **w: sk.fbeta_score(y, p, beta=2, zero_division=0, **w),
    "jaccard": lambda y, p, **w: sk.jaccard_score(y, p, zero_division=0, **w),
    "matthews_correlation": sk.matthews_corrcoef,
    "cohen_kappa": sk.cohen_kappa_score,
    "cost,fp=1,fn=5": lambda y, p, **w: (
        -(sk.confusion_matrix(y, p, normalize="all", labels=[0, 1], **w)[[0, 1], [1, 0]] @ [1, 5])
    ),
    "precision_at_recall,recall=0.7": lambda y, p, **w: (
        sk.precision_score(y, p, zero_division=0, **w)
        if sk.recall_score(y, p, **w) >= 0.7 - 1e-12
        else -1
    ),
    "recall_at_precision,precision=0.6": lambda y, p, **w: (
        sk.recall_score(y, p, **w)
        if sk.precision_score(y, p, zero_division=0, **w) >= 0.6 - 1e-12
        else -1
    ),
}


def draw(seed, rows=60, decimals=2):
    rng = np.random.default_rng(seed)
    score = rng.random(rows).round(decimals)
    target = (rng.random(rows) < 0.2 + 0.6 * score**2).astype(int)
    target[:2] = 0, 1
    return score, target, rng.random(rows) + 0.01


def tallied(score, target, weight, scores=False):
    metric = make("roc_auc", "binary", scores=scores)
    metric.update(score, target, weight)
    return metric.sums.total(ranks).whole[0]


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("decimals", [1, 17])
@pytest.mark.parametrize("text", PEERS)
def test_no_other_threshold_is_better(text, decimals):
    score, target, weight = draw(3, decimals=decimals)
    metric = metric_of_decisions(text)
    at, value = best_cut(tallied(score, target, weight), metric)
    sign = 1 if metric.greater_is_better else -1
    values = sorted({0.0, 1.0, *score})
    tried = [
        PEERS[text](target, (score > t).astype(int), sample_weight=weight)
        for t in [-0.5, *values, *((a + b) / 2 for a, b in itertools.pairwise(values))]
    ]
    assert sign * value == pytest.approx(np.nanmax(tried), rel=1e-10)
    there = PEERS[text](target, (score > at).astype(int), sample_weight=weight)
    assert sign * value == pytest.approx(there, rel=1e-10)


@settings(max_examples=50, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), decimals=st.sampled_from([0, 1, 17]),
       rows=st.integers(2, 40))  # fmt: skip
def test_every_cut_is_the_matrix_of_its_threshold(seed, decimals, rows):
    score, target, weight = draw(seed, rows, decimals)
    seen = 0
    for some in cuts(tallied(score, target, weight)):
        assert (np.diff(some.threshold) < 0).all()
        for threshold, matrix in zip(some.threshold, some.matrices, strict=True):
            assert 0 <= threshold <= 1
            metric = make("confusion_matrix", "binary", thresholds=(float(threshold),))
            metric.update(score, target, weight)
            np.testing.assert_allclose(matrix[0], metric.result(), rtol=1e-10, atol=1e-12)
            seen += 1
    # As many as there are distinct scores and one more, but none below a probability of 0.
    assert seen == len(np.unique(score)) + 1 - (score.min() == 0)


def test_blocks_find_the_same(monkeypatch):
    score, target, weight = draw(5, 200, 17)
    tally = tallied(score, target, weight)
    whole = [best_cut(tally, metric_of_decisions(text)) for text in PEERS]
    monkeypatch.setattr(long_tallies, "HELD", 7)
    np.testing.assert_allclose(
        [best_cut(tally, metric_of_decisions(text)) for text in PEERS], whole, rtol=1e-12
    )


def test_by_hand():
    # Costs 1 and 5: above .25 one false alarm and no miss; the next cheaper has a miss.
    score, target = np.array([0.1, 0.2, 0.3, 0.6, 0.9]), np.array([0, 0, 1, 0, 1])
    tally = tallied(score, target, np.ones(5))
    at, value = best_cut(tally, metric_of_decisions("cost,fp=1,fn=5"))
    assert (at, value) == (0.25, pytest.approx(1 / 5))
    at, value = best_cut(tally, metric_of_decisions("cost,fp=5,fn=1"))
    assert (at, value) == (0.75, pytest.approx(1 / 5))


def test_of_equally_good_thresholds_the_nearest_to_one_half():
    tally = tallied(np.array([0.1, 0.4, 0.45, 0.9]), np.array([0, 0, 1, 1]), np.ones(4))
    assert best_cut(tally, metric_of_decisions("f1"))[0] == pytest.approx(0.425)
    apart = tallied(np.array([0.1, 0.2, 0.8, 0.9]), np.array([0, 1, 0, 1]), np.ones(4))
    # Accuracy is 3/4 above .15 and above .85.
    assert best_cut(apart, metric_of_decisions("accuracy"))[0] in (
        pytest.approx(0.15),
        pytest.approx(0.85),
    )


def test_neighbouring_floats_and_the_ends():
    one = np.nextafter(0.5, 1)
    tally = tallied(np.array([0.5, one]), np.array([0, 1]), np.ones(2))
    at, value = best_cut(tally, metric_of_decisions("accuracy"))
    assert 0.5 <= at < one
    assert value == 1
    sure = tallied(np.array([0.0, 1.0]), np.array([1, 0]), np.ones(2))
    assert best_cut(sure, metric_of_decisions("accuracy"))[1] == 0.5


def test_scores_may_be_any_number():
    score, target = np.array([-3.0, -1, 2, 5]), np.array([0, 1, 1, 1])
    tally = tallied(score, target, np.ones(4), scores=True)
    assert best_cut(tally, metric_of_decisions("f1", scores=True)) == (-2, 1)
    every = best_cut(
        tallied(score, target * 0 + [1, 1, 0, 1], np.ones(4), scores=True),
        metric_of_decisions("recall", scores=True),
    )
    assert every == (-4, 1)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("roc_auc", "--threshold roc_auc: that metric does not say which threshold is best; take"),
        ("log_loss", "one of 'accuracy', 'balanced_accuracy'"),
        ("confusion_matrix", "does not say"),
        ("r2", "does not say"),
        ("f2", "--threshold: there is no metric 'f2'; did you mean 'f1'"),
        ("f_beta,bta=2", "has no 'bta': did you mean 'beta'"),
        ("cost,fp=0,fn=1", r"Metric 'cost': fp must lie in \(0, inf\), not 0"),
        ("f1,average=none", "average=none has no threshold of its own"),
    ],
)
def test_other_metrics_are_refused(text, said):
    with pytest.raises(UsageError, match=said):
        metric_of_decisions(text)
