"""The baseline of a job: the loss's own best constant, and whether the winner is better than it."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from scipy.optimize import minimize_scalar

import thalweg
from thalweg.models.baseline import about_gain

QUICK = {"optimizer": "adam", "lr": 0.01, "epochs": 3}


@pytest.fixture(scope="module")
def skewed():
    """900 rows of noise: columns that say nothing, a skewed target, weights."""
    rng = np.random.default_rng(0)
    return pd.DataFrame(
        {
            "a": rng.normal(size=900),
            "b": rng.normal(size=900),
            "y": np.exp(1.5 * rng.normal(size=900)),
            "w": rng.integers(1, 5, 900).astype(float),
            "rare": np.where(rng.uniform(size=900) < 0.1, "yes", "no"),
        }
    )


def pinball(r, level):
    return np.maximum(-level * r, (1 - level) * r)


# Each loss of an error r = z − y, in the target's unit, written once more.
ERRORS = {
    "squared_error": lambda r: r * r,
    "absolute_error": np.abs,
    "quantile,level=0.9": lambda r: pinball(r, 0.9),
    "quantile,level=0.05": lambda r: pinball(r, 0.05),
    "huber,delta=0.5": lambda r: np.where(abs(r) < 0.5, r * r / 2, 0.5 * (abs(r) - 0.25)),
    "log_cosh,scale=0.3": lambda r: (
        0.09 * np.log(np.cosh(np.minimum(abs(r) / 0.3, 300.0)))
        + np.where(abs(r) > 90, 0.3 * (abs(r) - 90), 0)
    ),
    "epsilon_insensitive,epsilon=0.4": lambda r: np.maximum(abs(r) - 0.4, 0),
}


@pytest.mark.parametrize("loss", ERRORS)
def test_the_baselines_loss_is_that_of_the_best_constant(loss, skewed):
    train = skewed[:500]
    options = {"only": ("a", "b"), "valid": skewed[500:700], "test": skewed[700:]}
    done = thalweg.fit(train, target="y", loss=loss, weight="w", **options, **QUICK)
    mean = lambda z: np.average(ERRORS[loss](z - train.y), weights=train.w)  # noqa: E731
    grid = np.quantile(train.y, np.linspace(0, 1, 200))
    at = int(np.argmin([mean(z) for z in grid]))
    best = minimize_scalar(
        mean,
        bounds=(grid[max(at - 1, 0)], grid[min(at + 1, 199)]),
        method="bounded",
        options={"xatol": 1e-12},
    )
    assert done.baseline["train"]["loss"] == pytest.approx(best.fun, rel=1e-6)
    assert done.baseline["train"]["loss"] <= best.fun * (1 + 1e-9)


def test_metrics_stand_beside_the_same_constant(skewed):
    done = thalweg.fit(skewed, target="y", loss="absolute_error", only=("a", "b"), **QUICK)
    assert done.baseline["test"]["mae"] == pytest.approx(done.baseline["test"]["loss"])
    assert done.baseline["train"]["r2"] < -0.05  # the median is no mean


@pytest.mark.parametrize("loss", [None, "focal", "hinge", "modified_huber"])
def test_class_weights_decide_the_losss_constant_and_not_the_metrics(loss, skewed, tmp_path):
    path = tmp_path / "m.thalweg"
    options = {"only": ("a", "b"), "loss": loss, "out": path} if loss else {"only": ("a", "b")}
    options["out"] = path
    done = thalweg.fit(skewed, target="rare", class_weight="balanced", **options, **QUICK)
    plain = thalweg.fit(skewed, target="rare", **options | {"out": None}, **QUICK)
    assert done.baseline["train"]["loss"] > plain.baseline["train"]["loss"]
    metrics = set(done.baseline["train"]) - {"loss"}
    for name in metrics:  # the commonest class, and its share
        assert done.baseline["train"][name] == pytest.approx(
            plain.baseline["train"][name], nan_ok=True
        )
    if not loss:
        assert done.baseline["train"]["loss"] == pytest.approx(np.log(2), rel=1e-12)
        assert done.baseline["train"]["accuracy"] > 0.85
    judged = thalweg.load(path).judgement(thalweg.data.sources.read(skewed, None).table)
    again = done.model.judgement(thalweg.data.sources.read(skewed, None).table)
    assert judged["baseline"]["test"] == again["baseline"]["test"]


def test_several_classes_have_their_weighted_shares(skewed):
    third = pd.cut(skewed.y, [-1, 0.4, 1.5, 1e9], labels=["low", "mid", "high"]).astype(str)
    data = skewed.assign(third=third)
    done = thalweg.fit(data, target="third", only=("a", "b"), class_weight={"high": 4.0}, **QUICK)
    share = np.exp(done.model.baseline) / np.exp(done.model.baseline).sum()
    mass = data.third.value_counts() * pd.Series({"high": 4.0, "low": 1.0, "mid": 1.0})
    wanted = (mass / mass.sum())[list(done.model.classes)]
    np.testing.assert_allclose(share, wanted, atol=0.03)  # those of the training rows
    plain = np.exp(done.model.metric_baseline)
    np.testing.assert_allclose(
        plain, data.third.value_counts(normalize=True)[list(done.model.classes)], atol=0.03
    )


def test_the_gain_is_the_paired_difference_on_the_test_rows(skewed):
    test = skewed[700:]
    options = {"only": ("a", "b"), "valid": skewed[500:700], "test": test}
    done = thalweg.fit(skewed[:500], target="y", weight="w", **options, **QUICK)
    ours = (done.model.predict(test) - test.y) ** 2
    its = (done.model.constant().predict(test) - test.y) ** 2
    difference = np.array(its - ours)
    w = np.array(test.w)
    gain = np.average(difference, weights=w)
    error = np.sqrt(200 / 199 * (w**2 * (difference - gain) ** 2).sum()) / w.sum()
    assert done.gain_over_baseline["loss"] == pytest.approx(gain, rel=1e-5)
    assert done.gain_over_baseline["standard_error"] == pytest.approx(error, rel=1e-5)
    assert gain == pytest.approx(done.baseline["test"]["loss"] - done.test["loss"], rel=1e-5)
    document = done.as_json()["gain_over_baseline"]
    assert document == dict(done.gain_over_baseline)
    table = thalweg.data.sources.read(test, None).table
    assert done.model.judgement(table)["gain_over_baseline"] == pytest.approx(document)


@pytest.mark.parametrize(("gain", "said"), [(0.21, False), (0.19, True), (-0.3, True)])
def test_two_standard_errors_are_asked_for(gain, said):
    notes = about_gain({"loss": gain, "standard_error": 0.1}, 50)
    assert bool(notes) is said
    assert not said or f"{abs(gain):.3g}" in notes[0]
    assert about_gain({"loss": np.nan, "standard_error": np.nan}, 0) == ()


def test_noise_is_no_better_than_the_baseline_and_signal_is():
    said = {False: 0, True: 0}
    for seed in range(12):
        rng = np.random.default_rng(seed)
        data = pd.DataFrame(rng.normal(size=(500, 4)), columns=list("abcd"))
        for signal in (False, True):
            data["y"] = signal * (data.a - data.b) + rng.normal(size=500)
            notes = thalweg.fit(data, target="y", epochs=6).notes
            said[signal] += any("No run is better than the baseline" in note for note in notes)
    assert said[False] >= 11
    assert said[True] == 0
