"""`--threshold`: chosen on validation rows, kept by the model, used by all that decides."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pyarrow as pa
import pytest
from sklearn import metrics as sk

import thalweg
from thalweg.errors import ModelFileError, UsageError
from thalweg.models.document import document_of, model_of

RUN = thalweg.Run("adam", 0.05, 64)


def drawn(n, seed):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(n, 3))
    noisy = x[:, 0] + rng.logistic(size=n) > 1.2
    return pa.table(
        {
            **{f"x{i}": x[:, i] for i in range(3)},
            "two": np.where(noisy, "yes", "no"),
            "also": (x[:, 1] + rng.logistic(size=n) > 2).astype(int),
            "rare": (x[:, 2] > 1).astype(int),
            "three": np.array(["a", "b", "c"])[x.argmax(axis=1)],
            "number": x[:, 0],
        }
    )


TRAIN, VALID, TEST = drawn(400, 0), drawn(300, 1), drawn(300, 2)


def trained(target="two", **options):
    only = ["x0", "x1", "x2"]
    given = {"epochs": 8, "valid": VALID, "test": TEST, "only": only, **options}
    return thalweg.race(TRAIN, target, [RUN], **given)


PLAIN = trained()


def truth(table, target="two"):
    return np.array(table[target].to_pylist()) == ("yes" if target == "two" else 1)


def test_it_is_best_on_the_validation_rows():
    done = trained(threshold="f1")
    (at,) = done.model.thresholds
    p, y = done.model.probabilities(VALID), truth(VALID)
    tried = [sk.f1_score(y, p > t) for t in np.unique(p)]
    assert sk.f1_score(y, p > at) == pytest.approx(max(tried))
    found = done.threshold
    assert found.values == (pytest.approx(max(tried)),)
    assert found.usual == (pytest.approx(sk.f1_score(y, p > 0.5)),)
    assert max(tried) > sk.f1_score(y, p > 0.5)
    assert (found.criterion, found.rows) == ("f1", 300)
    assert f"where f1 of 300 validation rows is best: {max(tried):.5g}" in str(found)


def test_figures_and_predictions_follow_and_probabilities_stay():
    done = trained(threshold="cost,fp=1,fn=6")
    (at,) = done.model.thresholds
    assert at < 0.4
    p, y = done.model.probabilities(TEST), truth(TEST)
    np.testing.assert_array_equal(p, PLAIN.model.probabilities(TEST))
    for split, table in (("test", TEST), ("valid", VALID)):
        figures, guess = getattr(done, split), done.model.probabilities(table) > at
        assert figures["recall"] == pytest.approx(sk.recall_score(truth(table), guess))
        assert figures["roc_auc"] == getattr(PLAIN, split)["roc_auc"]
    matrix = sk.confusion_matrix(y, p > at)
    np.testing.assert_array_equal(done.by_class["confusion_matrix"], matrix)
    assert done.model.evaluate(TEST) == done.test
    np.testing.assert_array_equal(done.model.predict(TEST) == "yes", p > at)
    table = done.model.predict_table(TEST)
    np.testing.assert_array_equal(np.array(table["prediction"].to_pylist()) == "yes", p > at)
    assert (p > at).sum() > (p > 0.5).sum()


def test_it_is_overridden_where_it_is_used():
    model = trained(threshold="cost,fp=1,fn=6").model
    p = model.probabilities(TEST)
    for given, at in ((0.5, 0.5), ("0.7", 0.7), ([0.2], 0.2), (None, model.thresholds[0])):
        np.testing.assert_array_equal(model.predict(TEST, threshold=given) == "yes", p > at)
    half = model.evaluate(TEST, threshold=0.5)
    assert half == PLAIN.model.evaluate(TEST)
    assert half != model.evaluate(TEST)
    table = model.predict_table(TEST, threshold=0.5)
    assert table == PLAIN.model.predict_table(TEST)


def test_importance_is_judged_at_the_threshold():
    chosen, usual = (
        m.explain(TEST, metric="f1", curves=0, pairs=0)
        for m in (trained(threshold="f1").model, PLAIN.model)
    )
    assert chosen.judgement != pytest.approx(usual.judgement, rel=1e-3)
    figures = trained(threshold="f1").model.evaluate(TEST)
    assert chosen.judgement == pytest.approx(figures["f1"])


def test_a_file_keeps_it(tmp_path):
    done = trained(threshold="f1", out=tmp_path / "t.thalweg")
    loaded = thalweg.load(tmp_path / "t.thalweg")
    assert loaded.thresholds == done.model.thresholds
    assert loaded.history["threshold"]["criterion"] == "f1"
    assert loaded.evaluate(TEST) == done.test
    assert done.as_json()["threshold"]["thresholds"] == list(done.model.thresholds)
    document = document_of(PLAIN.model)
    del document["thresholds"]  # as those of earlier versions
    assert model_of(document, PLAIN.model.weights, "t", None).thresholds == ()


@pytest.mark.parametrize("wrong", [[0.1, 0.2], [math.nan], [1.5], [-0.1], "x", None])
def test_a_damaged_file_is_refused(wrong):
    document = document_of(PLAIN.model) | {"thresholds": wrong}
    with pytest.raises((ValueError, ModelFileError)):
        model_of(document, PLAIN.model.weights, "t", None)


def test_of_calibrated_probabilities():
    done = trained(threshold="f1", calibrate=True)
    p, y = done.model.probabilities(VALID), truth(VALID)
    tried = [sk.f1_score(y, p > t) for t in np.unique(p)]
    assert done.model.temperature != 1
    assert sk.f1_score(y, p > done.model.thresholds[0]) == pytest.approx(max(tried))
    # The figures of the validation rows are those before calibration, of the same decisions.
    assert done.valid["f1"] == pytest.approx(max(tried))


def test_each_label_has_its_own():
    done = trained(["also", "rare"], threshold="f1")
    assert len(set(done.model.thresholds)) == 2
    p = done.model.probabilities(VALID)
    for i, (name, at) in enumerate(zip(("also", "rare"), done.model.thresholds, strict=True)):
        y = truth(VALID, name)
        tried = [sk.f1_score(y, p[:, i] > t) for t in np.unique(p[:, i])]
        assert sk.f1_score(y, p[:, i] > at) == pytest.approx(max(tried))
    assert "Threshold of also: " in str(done.threshold)
    guess = done.model.predict(TEST)
    np.testing.assert_array_equal(guess, done.model.probabilities(TEST) > done.model.thresholds)
    many = done.model.predict(TEST, threshold="0.1,0.9")
    np.testing.assert_array_equal(many, done.model.probabilities(TEST) > [0.1, 0.9])
    same = done.model.at_threshold(0.3)
    assert same.thresholds == (0.3, 0.3)


def test_of_scores_of_a_hinge_loss():
    done = trained(loss="hinge", threshold="f1")
    score, y = done.model.probabilities(VALID), truth(VALID)
    tried = [sk.f1_score(y, score > t) for t in np.unique(score)]
    assert sk.f1_score(y, score > done.model.thresholds[0]) == pytest.approx(max(tried))
    assert done.model.at_threshold(-3).thresholds == (-3.0,)


def test_a_number_is_taken_as_it_is():
    done = trained(threshold=0.3)
    assert done.model.thresholds == (0.3,)
    assert str(done.threshold) == "Threshold: 0.3, as was asked for."
    assert trained(threshold="0.3").model.thresholds == (0.3,)
    assert trained(threshold=0.3, valid=0.0).model.thresholds == (0.3,)


def test_a_mean_of_nets_decides_at_it():
    nets = [thalweg.Run("adam", 0.02, 32, hidden=(8,), seed=seed) for seed in range(3)]
    done = thalweg.race(TRAIN, "two", nets, epochs=4, valid=VALID, test=TEST,
                        only=["x0", "x1"], threshold="f1", refit=True)  # fmt: skip
    figures = done.model.evaluate(TEST)
    assert figures["f1"] == pytest.approx(done.test["f1"])
    p = done.model.probabilities(TEST)
    assert done.test["f1"] == pytest.approx(sk.f1_score(truth(TEST), p > done.model.thresholds[0]))


@pytest.mark.parametrize(
    ("target", "options", "said"),
    [
        ("number", {"threshold": "f1"}, "threshold is for two classes or for labels; the target is "
         r"of numbers \(regression\)"),
        ("three", {"threshold": 0.3}, r"several classes, of which the likeliest is predicted"),
        ("two", {"threshold": "f3"}, "there is no metric 'f3'"),
        ("two", {"threshold": "r2"}, "does not say which threshold is best"),
        ("two", {"threshold": "cost,fp=0,fn=1"}, r"must lie in \(0, inf\), not 0"),
        ("two", {"threshold": 1.5}, r"in \[0, 1\], as probabilities do, not 1\.5\."),
        ("two", {"threshold": math.nan}, "threshold must be a finite number"),
        ("two", {"threshold": True}, "threshold takes a metric, costs"),
        ("two", {"threshold": "0.1,0.2"}, "has 2 numbers, and the model has 1 label"),
        ("two", {"threshold": "f1", "valid": 0.0}, "is chosen on validation rows, and there are "),
        ("two", {"threshold": "f1", "valid": VALID.filter(pa.array(~truth(VALID)))},
         "of both classes, and these have one alone"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_a_sentence(target, options, said):
    with pytest.raises(UsageError, match=said):
        trained(target, **options)


@pytest.mark.parametrize(
    ("model", "given", "said"),
    [
        (PLAIN.model, "f1", "threshold must be a number, not 'f1': a metric chooses one when"),
        (PLAIN.model, 2, r"threshold must lie in \[0, 1\]"),
        (PLAIN.model, "x", "threshold must be a number"),
    ],
)
def test_an_override_that_cannot_be_is_a_sentence(model, given, said):
    with pytest.raises(UsageError, match=said):
        model.predict(TEST, threshold=given)


def test_a_label_of_one_class_keeps_the_usual_threshold():
    one = VALID.set_column(VALID.column_names.index("rare"), "rare", pa.array([0] * 300))
    done = trained(["also", "rare"], threshold="f1", valid=one)
    assert done.model.thresholds[1] == 0.5
    assert math.isnan(done.threshold.values[1])
    assert done.as_json()["threshold"]["values"][1] is None
    assert "Threshold of rare: 0.5, the usual one" in str(done.threshold)


def test_another_threshold_is_another_model_and_equal_ones_are_alike():
    changed = replace(PLAIN.model, thresholds=(0.2,))
    assert (changed.predict(TEST) != PLAIN.model.predict(TEST)).any()
    same = replace(PLAIN.model, thresholds=(0.5,))
    assert (same.predict(TEST) == PLAIN.model.predict(TEST)).all()


def test_with_folds_it_is_chosen_out_of_fold():
    done = trained(threshold="cost,fp=1,fn=6", valid=0.2, folds=4, epochs=4)
    rows = done.curves["valid"]["thresholds"]
    own = [row for row in rows if row["threshold"] == done.model.thresholds[0]]
    assert own[0]["cost"] == pytest.approx(min(row["cost"] for row in rows))
    assert own[0]["cost"] == pytest.approx(done.threshold.values[0])
    assert done.threshold.rows == 400
    assert done.valid["recall"] == pytest.approx(own[0]["recall"])
    assert done.model.thresholds[0] < 0.4
    assert done.test["recall"] == done.model.evaluate(TEST)["recall"]
    assert "of 400 out-of-fold rows is best" in str(done.threshold)
