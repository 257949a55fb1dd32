"""Figures by class beside scikit-learn's; probabilities, further metrics, and saving a model."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from sklearn import metrics as sk

import thalweg

QUICK = {"optimizer": "adam", "lr": 0.05, "epochs": 3, "batch_size": 32}


@pytest.fixture(scope="module")
def frame():
    rng = np.random.default_rng(8)
    n = 400
    x, z, w = rng.normal(size=n), rng.normal(size=n), rng.integers(1, 4, n)
    score = x + z / 2 + rng.normal(size=n)
    return pd.DataFrame(
        {
            "x": x,
            "z": z,
            "w": w,
            "two": np.where(score > 0.8, "yes", "no"),
            "three": np.array(["a", "b", "c"])[np.digitize(score, [-0.7, 0.7])],
            "many": [f"c{i:02}" for i in np.clip(np.round(score * 3) + 6, 0, 12).astype(int)],
            "y": 3 * score + 20,
        }
    )


@pytest.mark.parametrize("target", ["two", "three"])
@pytest.mark.parametrize("loss", [None, "hinge"])
def test_confusion_and_figures_by_class_are_scikit_learns(frame, target, loss):
    if loss and target == "three":
        pytest.skip("a hinge is for two classes")
    test = frame[300:]
    done = thalweg.fit(
        frame[:300], target, only=["x", "z"], weight="w", test=test, loss=loss, **QUICK
    )
    predicted, weight = done.model.predict(test), test["w"]
    assert done.by_class["classes"] == sorted(set(frame[target]))
    matrix = sk.confusion_matrix(test[target], predicted, sample_weight=weight)
    assert np.array(done.by_class["confusion_matrix"]) == pytest.approx(matrix)
    expected = sk.precision_recall_fscore_support(
        test[target], predicted, sample_weight=weight, zero_division=0
    )
    for name, values in zip(("precision", "recall", "f1", "support"), expected, strict=True):
        mine = [row[name] for row in done.by_class["per_class"]]
        assert mine == pytest.approx(values), name
    document = done.as_json()
    assert document["confusion_matrix"] == done.by_class["confusion_matrix"]
    assert document["per_class"] == done.by_class["per_class"]


def test_the_most_confused_pairs(frame):
    done = thalweg.fit(frame, "many", only=["x", "z"], **QUICK)
    matrix = np.array(done.by_class["confusion_matrix"])
    labels = done.by_class["classes"]
    np.fill_diagonal(matrix, 0)
    pairs = done.by_class["most_confused"]
    assert pairs[0]["weight"] == matrix.max()
    for pair in pairs:
        i, j = labels.index(pair["class"]), labels.index(pair["predicted"])
        assert matrix[i, j] == pair["weight"] > 0


def test_numbers_have_no_classes(frame):
    done = thalweg.fit(frame, "y", only=["x"], **QUICK)
    assert done.by_class == {}
    assert "per_class" not in done.as_json()


def test_several_labels_have_figures_each(frame):
    labels = pd.DataFrame({"x": frame.x, "p": frame.x > 0, "q": frame.z > 0})
    done = thalweg.fit(labels, ["p", "q"], **QUICK)
    assert [row["class"] for row in done.by_class["per_class"]] == ["p", "q"]
    assert np.shape(done.by_class["confusion_matrix"]) == (2, 2, 2)


# Probabilities


def test_predict_proba(frame):
    two = thalweg.fit(frame, "two", only=["x", "z"], **QUICK).model
    probabilities = two.predict_proba(frame)
    assert probabilities.shape == (400, 2)
    assert probabilities.sum(axis=1) == pytest.approx(1)
    assert probabilities[:, 1] == pytest.approx(two.probabilities(frame))
    labels = np.array(two.classes)[probabilities.argmax(axis=1)]
    assert list(labels) == list(two.predict(frame))
    three = thalweg.fit(frame, "three", only=["x", "z"], **QUICK).model
    assert three.predict_proba(frame) == pytest.approx(three.probabilities(frame))


def test_what_has_no_probabilities(frame):
    numbers = thalweg.fit(frame, "y", only=["x"], **QUICK).model
    with pytest.raises(thalweg.UsageError, match=r"predicts numbers .* call predict"):
        numbers.predict_proba(frame)
    hinge = thalweg.fit(frame, "two", only=["x"], loss="hinge", **QUICK).model
    with pytest.raises(thalweg.UsageError, match="train with loss='log_loss'"):
        hinge.predict_proba(frame)


# Further metrics, (X, y) and saving


def test_further_metrics_are_judged_on_every_split(frame):
    more = ["d2_absolute_error", "mean_pinball_loss,level=0.9"]
    done = thalweg.fit(frame, "y", only=["x", "z"], metrics=more, **QUICK)
    for figures in (done.train, done.valid, done.test, done.baseline["test"]):
        assert set(more) <= set(figures)
    judged = done.model.evaluate(frame, metrics=",".join(more))
    predicted = done.model.predict(frame)
    assert judged[more[0]] == pytest.approx(sk.d2_absolute_error_score(frame.y, predicted))
    pinball = sk.mean_pinball_loss(frame.y, predicted, alpha=0.9)
    assert judged[more[1]] == pytest.approx(pinball)
    assert more[0] not in done.model.evaluate(frame)


def test_a_metric_of_several_figures_is_a_list(frame):
    done = thalweg.fit(frame, "three", only=["x"], metrics="recall,average=none", **QUICK)
    recalls = done.test["recall,average=none"]
    assert recalls == [row["recall"] for row in done.by_class["per_class"]]


@pytest.mark.parametrize(
    ("metrics", "sentence"),
    [
        ("acuracy", r"^metrics: there is no metric 'acuracy'; did you mean 'accuracy'"),
        ("accuracy", "'accuracy' is for .* not for 'regression'"),
        ("mae,level=2", "the metric 'mae' has no 'level'"),
        (3, r"^metrics takes names of metrics, not 3"),
    ],
)
def test_metrics_of_another_task_are_refused_before_training(frame, metrics, sentence, monkeypatch):
    monkeypatch.setattr("thalweg.job.entrances.train", lambda *a: pytest.fail("it trained"))
    with pytest.raises(thalweg.UsageError, match=sentence):
        thalweg.fit(frame, "y", only=["x"], metrics=metrics, **QUICK)


def test_targets_outside_a_metrics_domain_are_refused_before_training(frame, monkeypatch):
    monkeypatch.setattr("thalweg.job.entrances.train", lambda *a: pytest.fail("it trained"))
    negative = frame.assign(y=-frame.y)
    with pytest.raises(thalweg.DataError):
        thalweg.fit(negative, "y", only=["x"], metrics="mean_gamma_deviance", **QUICK)


def test_evaluate_takes_x_and_y(frame):
    model = thalweg.fit(frame, "y", only=["x", "z"], **QUICK).model
    X, y = frame[["x", "z"]], frame["y"].to_numpy()
    expected = model.evaluate(frame)
    assert model.evaluate(X, y) == pytest.approx(expected)
    assert model.evaluate((X, y)) == pytest.approx(expected)


def test_a_model_saves_itself(frame, tmp_path):
    model = thalweg.fit(frame, "y", only=["x"], **QUICK).model
    model.save(tmp_path / "m.thalweg")
    again = thalweg.load(tmp_path / "m.thalweg")
    assert again.weights == pytest.approx(model.weights, abs=0)


def test_a_row_given_as_a_column_gets_a_hint(frame):
    model = thalweg.fit(frame[["x", "z"]].to_numpy(), frame.y, **QUICK).model
    with pytest.raises(thalweg.DataError, match=r"reshape\(1, -1\) makes one row"):
        model.predict(np.array([0.1, 0.2]))


def test_a_model_with_lists_of_figures_is_read_again(frame, tmp_path):
    from thalweg.report import descriptions, terminal_tables

    path = tmp_path / "m.thalweg"
    metrics = "recall,average=none,confusion_matrix,log_loss_per_class"
    done = thalweg.fit(frame, "three", only=["x"], out=path, metrics=metrics, **QUICK)
    again = thalweg.load(path)
    assert again.history["test"]["confusion_matrix"] == done.by_class["confusion_matrix"]
    assert list(descriptions.model(again, "m.thalweg"))
    assert list(terminal_tables.finished(done))
