"""The temperature of a classifier, beside scikit-learn's regression and a minimum's condition."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pyarrow as pa
import pytest
from scipy.special import softmax
from sklearn.linear_model import LogisticRegression

import thalweg
from thalweg.data.encode_labelled import labelled_rows
from thalweg.data.findings import Findings
from thalweg.errors import ModelFileError, UsageError
from thalweg.models.calibration import RANGE, calibrate
from thalweg.models.document import document_of

NETS = [thalweg.Run("adam", 0.02, 32, hidden=(32,), seed=seed) for seed in range(3)]


def drawn(n: int, seed: int) -> pa.Table:
    """Two classes, three classes and two labels, with much noise."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(n, 6))
    noisy = x[:, :3] + rng.logistic(size=(n, 3))
    return pa.table(
        {
            **{f"x{i}": x[:, i] for i in range(6)},
            "two": np.where(noisy[:, 0] > 0, "yes", "no"),
            "three": np.array(["a", "b", "c"])[noisy.argmax(axis=1)],
            "also": (noisy[:, 1] > 0).astype(int),
            "often": rng.integers(1, 4, n),
        }
    )


TRAIN, VALID, TEST = drawn(300, 0), drawn(200, 1), drawn(700, 2)
TARGETS = ("two", "three", ["two", "also"])


def trained(target="two", settings=NETS, **options):
    only = [f"x{i}" for i in range(6)]
    given = {"epochs": 30, "valid": VALID, "test": TEST, "only": only, "calibrate": True, **options}
    return thalweg.race(TRAIN, target, settings, **given)


def encoded(model, table):
    table = model.read(table).table
    dtype = model.weights.dtype
    rows = labelled_rows(table, model.preprocessor, dtype, Findings(), None, [])
    return rows.block(0, len(rows))


def scores(done, table):
    """The raw scores without a temperature, targets, and those rows' weights."""
    model = replace(done.model, temperature=1.0)
    rows = encoded(model, table)
    return model.raw_scores(rows).astype(np.float64), rows.target, rows.metric_weight


@pytest.fixture(scope="module", params=range(3), ids=["two", "three", "labels"])
def done(request):
    return trained(TARGETS[request.param])


def test_the_temperature_of_two_classes_is_a_logistic_regression(subtests):
    """1 / T is the coefficient of the raw score, without an intercept or a penalty."""
    for weight in (None, "often"):
        with subtests.test(weight=weight):
            done = trained(weight=weight, single=True)
            z, y, weights = scores(done, VALID)
            assert (weights.std() > 0) == bool(weight)
            peer = LogisticRegression(C=np.inf, fit_intercept=False, tol=1e-12)
            slope = peer.fit(z, y, weights).coef_[0, 0]
            assert done.calibration.temperature == pytest.approx(1 / slope, rel=1e-5)
            assert done.model.temperature == done.calibration.temperature > 1.1


def test_the_loss_is_lowest_there(done):
    """Where Σ (E_p[z] − z_y) = 0: the derivative of the log loss by 1 / T."""
    z, y, _ = scores(done, VALID)
    t = done.calibration.temperature
    if z.shape[1] == 3:
        p = softmax(z / t, axis=1)
        slope = np.mean(np.sum(p * z, axis=1) - z[np.arange(len(z)), y.astype(int)])
    else:
        p = 1 / (1 + np.exp(-z / t))
        slope = np.mean((p - y.reshape(z.shape)) * z)
    assert t > 1.05
    assert abs(slope) < 1e-5


def test_predictions_are_of_divided_scores(done):
    z, _, _ = scores(done, TEST)
    z = z / done.model.temperature
    expected = softmax(z, axis=1) if z.shape[1] == 3 else 1 / (1 + np.exp(-z))
    found = done.model.probabilities(TEST).reshape(expected.shape)
    np.testing.assert_allclose(found, expected, rtol=1e-5, atol=1e-6)
    plain = replace(done.model, temperature=1.0)
    assert list(np.ravel(done.model.predict(TEST))) == list(np.ravel(plain.predict(TEST)))


def test_figures_say_what_it_does(done):
    """Before: the validation loss of the run or mean; after: lower, as on rows it never saw."""
    it = done.calibration
    assert it.rows == len(VALID)
    assert it.log_loss_before == pytest.approx(done.valid["loss"], rel=1e-5)
    assert it.log_loss_after < it.log_loss_before
    plain = replace(done.model, temperature=1.0)
    assert done.test["loss"] < plain.evaluate(TEST)["loss"]
    assert done.test["loss"] == pytest.approx(done.model.evaluate(TEST)["loss"], rel=1e-5)
    assert done.as_json()["calibration"] == it.as_json()
    assert f"temperature of {it.temperature:.3g}, which makes them less sure" in str(it)


def test_a_model_file_keeps_it(done, tmp_path):
    thalweg.save(done.model, tmp_path / "m")
    again = thalweg.load(tmp_path / "m")
    assert again.temperature == done.model.temperature
    np.testing.assert_array_equal(again.probabilities(TEST), done.model.probabilities(TEST))


def test_a_file_with_a_wrong_temperature_is_refused(tmp_path):
    model = trained(single=True).model
    assert document_of(model)["temperature"] == model.temperature
    for wrong in (0.0, -1.0):
        thalweg.save(replace(model, temperature=wrong), tmp_path / "m")
        with pytest.raises(ModelFileError, match="temperature"):
            thalweg.load(tmp_path / "m")


def test_effects_are_those_of_calibrated_scores():
    """Of a linear model: one more of a column adds so much to the score that is predicted from."""
    done = trained(settings=[thalweg.Run("adam", 0.1, 32)], numbers="standard", epochs=3)
    assert abs(done.model.temperature - 1) > 0.05
    table = TEST.slice(0, 2).to_pandas()
    table.loc[1] = table.loc[0]
    table.loc[1, "x0"] += 1
    low, high = np.log(done.model.probabilities(table) / (1 - done.model.probabilities(table)))
    (effect,) = (
        row["effect"] for row in done.model.weight_table.to_pylist() if row["feature"] == "x0"
    )
    assert high - low == pytest.approx(effect, rel=1e-4)


def test_a_model_that_is_always_right_ends_at_the_bound():
    model = trained(single=True).model
    rows = encoded(model, VALID)
    z = model.predictor.scores(rows, model.weights)[:, 0]
    found = calibrate(model, rows.take(np.flatnonzero((z > 0) == (rows.target > 0))))
    assert found.temperature == pytest.approx(RANGE[0], rel=1e-3)
    assert "these rows cannot tell it" in str(found)


def test_scores_of_0_have_no_temperature():
    model = trained(single=True).model
    flat = replace(model, weights=model.weights * 0)
    found = calibrate(flat, encoded(model, VALID))
    assert (found.temperature, found.log_loss_after) == (1.0, pytest.approx(np.log(2)))


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"target": "x0", "only": "x1"}, "calibrate is for probabilities of classes: with squared"),
        ({"loss": "hinge"}, "calibrate is for probabilities of classes: with hinge"),
        ({"loss": "modified_huber"}, "calibrate is for probabilities of classes: with modified"),
        ({"valid": 0}, "learns the temperature on validation rows, and there are none"),
    ],
)
def test_what_cannot_be_calibrated_is_refused(options, sentence):
    with pytest.raises(UsageError, match=sentence):
        trained(**options)
