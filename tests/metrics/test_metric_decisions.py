"""F-beta, specificity, Jaccard, kappa, cost, precision at a recall, against scikit-learn 1.9.1."""

import numpy as np
import pytest
from sklearn import metrics as sk

from thalweg.errors import UsageError
from thalweg.metrics import make

WEIGHTINGS = ("none", "weights", "zeros")


def one(metric, *rows):
    metric.update(*rows)
    return metric.result()


def draw(classes, weighting, rows=157):
    rng = np.random.default_rng(classes)
    prediction = rng.dirichlet(np.ones(classes), rows).round(2)
    prediction[:, 0] += 1 - prediction.sum(axis=1)
    prediction = prediction.clip(0, 1)
    target = (prediction.cumsum(axis=1) > rng.random((rows, 1))).argmax(axis=1)
    weight = None if weighting == "none" else rng.random(rows) * 5
    if weighting == "zeros":
        weight[::3] = 0
    return prediction, target, weight


def decided(prediction):
    return prediction.argmax(axis=1)


def binary(prediction):
    return (prediction[:, 1] > 0.5).astype(int)


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@pytest.mark.parametrize("average", ["macro", "micro", "weighted", "none"])
@pytest.mark.parametrize("classes", [3, 5])
def test_ratios_of_classes_as_sklearn(classes, average, weighting):
    prediction, target, weight = draw(classes, weighting)
    how = {"average": None if average == "none" else average, "sample_weight": weight,
           "labels": range(classes), "zero_division": 0}  # fmt: skip
    for beta in (0, 0.5, 2):
        ours = one(
            make("f_beta", "multiclass", classes, average=average, beta=beta),
            *(prediction, target, weight),
        )
        theirs = sk.fbeta_score(target, decided(prediction), beta=beta, **how)
        np.testing.assert_allclose(ours, theirs, rtol=1e-12)
    ours = one(make("jaccard", "multiclass", classes, average=average), prediction, target, weight)
    np.testing.assert_allclose(
        ours, sk.jaccard_score(target, decided(prediction), **how), rtol=1e-12
    )


@pytest.mark.parametrize("weighting", WEIGHTINGS)
def test_ratios_of_two_classes_as_sklearn(weighting):
    prediction, target, weight = draw(2, weighting)
    p, y = prediction[:, 1], binary(prediction)
    for beta in (0.5, 2):
        ours = one(make("f_beta", "binary", beta=beta), p, target, weight)
        theirs = sk.fbeta_score(target, y, beta=beta, sample_weight=weight)
        assert ours == pytest.approx(theirs, rel=1e-12)
    ours = one(make("jaccard", "binary"), p, target, weight)
    assert ours == pytest.approx(sk.jaccard_score(target, y, sample_weight=weight), rel=1e-12)
    ours = one(make("specificity", "binary"), p, target, weight)
    theirs = sk.recall_score(target, y, pos_label=0, sample_weight=weight)
    assert ours == pytest.approx(theirs, rel=1e-12)


def test_f_beta_of_1_is_f1_and_of_0_precision():
    prediction, target, weight = draw(3, "weights")
    for average in ("macro", "micro", "weighted"):
        for beta, name in ((1, "f1"), (0, "precision")):
            ours = one(
                make("f_beta", "multiclass", 3, average=average, beta=beta),
                *(prediction, target, weight),
            )
            other = one(make(name, "multiclass", 3, average=average), prediction, target, weight)
            assert ours == pytest.approx(other, rel=1e-12)


@pytest.mark.parametrize("weighting", WEIGHTINGS)
def test_specificity_from_scikit_learns_matrices(weighting):
    prediction, target, weight = draw(4, weighting)
    matrices = sk.multilabel_confusion_matrix(
        target, decided(prediction), sample_weight=weight, labels=range(4)
    )
    tn, fp = matrices[:, 0, 0], matrices[:, 0, 1]
    share = np.bincount(target, weight, minlength=4)
    expected = {
        "none": tn / (tn + fp),
        "macro": (tn / (tn + fp)).mean(),
        "micro": tn.sum() / (tn + fp).sum(),
        "weighted": (tn / (tn + fp)) @ share / share.sum(),
    }
    for average, value in expected.items():
        ours = one(
            make("specificity", "multiclass", 4, average=average), prediction, target, weight
        )
        np.testing.assert_allclose(ours, value, rtol=1e-12)


def test_specificity_of_rows_over_their_labels():
    # Labels absent: 2 of 3 and 1 of 3; of these called absent: 1, and 0.
    prediction, target = [[0.9, 0.8, 0.1], [0.1, 0.7, 0.9]], [[1, 0, 0], [1, 0, 1]]
    ours = one(make("specificity", "multilabel", outputs=3, average="samples"), prediction, target)
    assert ours == (1 / 2 + 0) / 2


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@pytest.mark.parametrize("weights", ["none", "linear", "quadratic"])
@pytest.mark.parametrize("classes", [2, 3, 5])
def test_kappa_as_sklearn(classes, weights, weighting):
    prediction, target, weight = draw(classes, weighting)
    if classes == 2:
        ours = one(make(f"cohen_kappa,weights={weights}", "binary"), prediction[:, 1],
                   target, weight)  # fmt: skip
        guess = binary(prediction)
    else:
        made = make("cohen_kappa", "multiclass", classes, weights=weights)
        ours, guess = one(made, prediction, target, weight), decided(prediction)
    theirs = sk.cohen_kappa_score(
        target, guess, labels=range(classes), sample_weight=weight,
        weights=None if weights == "none" else weights,
    )  # fmt: skip
    assert ours == pytest.approx(theirs, rel=1e-12, abs=1e-15)


def test_kappa_of_one_class_is_undefined():
    assert np.isnan(one(make("cohen_kappa", "binary"), [0.1, 0.2], [0, 0]))
    assert one(make("cohen_kappa", "binary"), [0.1, 0.7], [0, 0]) == 0


def test_kappa_refuses_other_weights():
    with pytest.raises(UsageError, match="Metric 'cohen_kappa': weights must be 'none', 'linear' "
                       "or 'quadratic', not 'square'"):  # fmt: skip
        make("cohen_kappa,weights=square", "binary")
    with pytest.raises(UsageError, match="has no 'weight': did you mean 'weights'"):
        make("cohen_kappa,weight=linear", "binary")
    with pytest.raises(UsageError, match=r"weights linear.*weights none"):
        make("cohen_kappa", "binary").merge(make("cohen_kappa,weights=linear", "binary"))


@pytest.mark.parametrize("weighting", WEIGHTINGS)
def test_cost_from_scikit_learns_matrix(weighting):
    prediction, target, weight = draw(2, weighting)
    matrix = sk.confusion_matrix(target, binary(prediction), sample_weight=weight, normalize="all")
    ours = one(make("cost,fp=2,fn=5", "binary"), prediction[:, 1], target, weight)
    assert ours == pytest.approx(2 * matrix[0, 1] + 5 * matrix[1, 0], rel=1e-12)
    plain = one(make("cost", "binary"), prediction[:, 1], target, weight)
    accuracy = one(make("accuracy", "binary"), prediction[:, 1], target, weight)
    assert plain == pytest.approx(1 - accuracy, rel=1e-12)


@pytest.mark.parametrize("text", ["cost,fp=0", "cost,fn=0", "cost,fp=-1", "cost,fn=inf"])
def test_a_cost_of_0_is_refused(text):
    with pytest.raises(UsageError, match=r"Metric 'cost': f. must lie in \(0, inf\), not"):
        make(text, "binary")


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@pytest.mark.parametrize("least", [0.05, 0.5, 0.9, 1.0])
def test_points_of_the_precision_recall_curve_as_sklearn(least, weighting):
    prediction, target, weight = draw(2, weighting)
    p = prediction[:, 1]
    precision, recall, _ = sk.precision_recall_curve(target, p, sample_weight=weight)
    ours = one(make("precision_at_recall", "binary", recall=least), p, target, weight)
    assert ours == pytest.approx(precision[recall >= least - 1e-12].max(), rel=1e-12)
    ours = one(make("recall_at_precision", "binary", precision=least), p, target, weight)
    assert ours == pytest.approx(recall[precision >= least - 1e-12].max(), rel=1e-12)


def test_points_of_the_curve_by_hand():
    # From the top: hit, miss, hit, miss. Precision 1, 1/2, 2/3, 1/2; recall 1/2, 1/2, 1, 1.
    rows = [0.9, 0.8, 0.7, 0.1], [1, 0, 1, 0]
    assert one(make("precision_at_recall,recall=0.5", "binary"), *rows) == 1
    assert one(make("precision_at_recall,recall=0.51", "binary"), *rows) == pytest.approx(2 / 3)
    assert one(make("recall_at_precision,precision=0.6", "binary"), *rows) == 1
    assert one(make("recall_at_precision,precision=0.7", "binary"), *rows) == 0.5
    none_of_that = [0.9, 0.8], [0, 1]
    assert one(make("recall_at_precision,precision=0.7", "binary"), *none_of_that) == 0
    for name in ("precision_at_recall", "recall_at_precision"):
        assert np.isnan(one(make(name, "binary"), [0.5, 0.6], [0, 0]))
        lost = one(make(name, "binary"), [[0.5, np.nan], [0.2, 0.1]], [1, 0])
        np.testing.assert_array_equal(lost, [1, np.nan])


def test_points_of_the_curve_of_more_scores_than_one_block(monkeypatch):
    from thalweg.metrics import long_tallies

    prediction, target, weight = draw(2, "weights")
    texts = ("precision_at_recall,recall=0.6", "recall_at_precision,precision=0.7")
    plain = [one(make(text, "binary"), prediction[:, 1], target, weight) for text in texts]
    monkeypatch.setattr(long_tallies, "HELD", 7)
    blocks = [one(make(text, "binary"), prediction[:, 1], target, weight) for text in texts]
    assert blocks == pytest.approx(plain, rel=1e-12)
