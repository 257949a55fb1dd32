"""The baseline of a job: the loss's own best constant, and whether the winner is better than it."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from scipy.optimize import minimize_scalar
from sklearn.linear_model import LinearRegression

import thalweg
from thalweg.models.baseline import CLEAR, about_gain

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


def test_metrics_are_compared_with_the_same_constant(skewed):
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


@pytest.mark.parametrize(
    ("gain", "linear", "said"),
    [
        (0.01, 1.01, None),
        (0.01, 0.99, "cannot be told apart from"),
        (1.01, 0.99, "cannot be told apart from"),
        (-0.01, 1.01, "cannot be told apart from"),
        (-0.99, 0.99, "cannot be told apart from"),
        (-1.01, 0.99, "is worse than"),
        (np.nan, np.nan, "is worse than"),
    ],
)
def test_better_unclear_and_worse_are_distinguished(gain, linear, said):
    figures = {"loss": gain * CLEAR * 0.1, "standard_error": 0.1, "linear": linear * CLEAR}
    figures |= {"linear_standard_error": 1.0, "test_rows": 50, "held_out_rows": 1}
    notes = about_gain(figures, figures)
    assert bool(notes) is (said is not None)
    if said:
        where = "on the 50 test rows and 1 row held out in cross-validation"
        assert notes[0].startswith(f"The model {said} the baseline {where}: ")
    unclear = figures | {"loss": -0.99 * CLEAR * 0.1}
    assert not any("worse" in note for note in about_gain(figures, unclear)) or np.isnan(gain)


def test_the_linear_part_of_squared_errors_gain_is_clark_and_wests(skewed):
    """Their adjusted difference: (y − c)² − [(y − z)² − (z − c)²] = 2 (y − c)(z − c)."""
    train, test = skewed[:700], skewed[700:]
    options = {"only": ("a", "b"), "weight": "w", "refit": False, "test": test}
    done = thalweg.fit(train, target="y", optimizer="adam", lr=0.01, epochs=3, **options)
    y, z, c = test.y, done.model.predict(test), done.model.constant().predict(test)
    adjusted = (y - c) ** 2 - ((y - z) ** 2 - (z - c) ** 2)
    found = done.gain_on_unseen_rows["linear"]
    assert found == pytest.approx(np.average(adjusted, weights=test.w), rel=1e-4)
    assert found > done.gain_on_unseen_rows["loss"]


@pytest.mark.slow
def test_noise_is_no_better_than_the_baseline_and_weak_signal_is():
    """R² 0.05 on 600 rows: the 90 test rows alone miss it in most tables."""
    said, by_test_alone = {0.0: 0, 0.05: 0}, 0
    for seed in range(12):
        rng = np.random.default_rng(seed)
        data = pd.DataFrame(rng.normal(size=(600, 3)), columns=list("abc"))
        for r2 in said:
            noise = rng.normal(size=600)
            data["y"] = r2**0.5 * data.a + (1 - r2) ** 0.5 * noise
            done = thalweg.fit(data, target="y", epochs=2)
            said[r2] += any("the baseline on the" in note for note in done.notes)
            unclear = (
                done.gain_over_baseline["loss"] < 2 * done.gain_over_baseline["standard_error"]
            )
            by_test_alone += r2 > 0 and unclear
    assert said[0.0] >= 11
    assert by_test_alone >= 6
    assert said[0.05] <= 1


def test_held_out_rows_are_pooled_with_the_test_rows_by_weight():
    rng = np.random.default_rng(3)
    data = pd.DataFrame(rng.normal(size=(120, 2)), columns=["a", "b"])
    data["y"] = data.a + rng.normal(size=120)
    data["w"] = rng.integers(0, 3, 120).astype(float)
    train, test = data[:90], data[90:]
    options = {"valid": data[60:90], "test": test, "weight": "w", "epochs": 2}
    done = thalweg.fit(data[:60], target="y", **options)  # a split of its own: not cross-validated
    counted = int((test.w > 0).sum())
    figures = done.gain_on_unseen_rows
    assert figures.items() >= done.gain_over_baseline.items()
    assert figures["test_rows"] == counted
    assert figures["held_out_rows"] == 0
    done = thalweg.fit(train, target="y", test=test, weight="w", epochs=2)
    pooled = done.gain_on_unseen_rows
    assert pooled["held_out_rows"] == (train.w > 0).sum()
    assert pooled["test_rows"] == counted
    learnt = np.average(train.y, weights=train.w)  # the model is of all 90 rows: so its constant
    d = np.array((learnt - test.y) ** 2 - (done.model.predict(test) - test.y) ** 2)
    ours, weight = np.average(d, weights=test.w), np.array([train.w.sum(), test.w.sum()])
    held = (pooled["loss"] * weight.sum() - ours * weight[1]) / weight[0]
    # Leave one out by scikit-learn at the winner's strength; the folds choose about the same.
    x, y, w = train[["a", "b"]].to_numpy(), train.y.to_numpy(), train.w.to_numpy()
    x = (x - np.average(x, axis=0, weights=w)) / 1.0
    out = []
    for i in range(90):
        rest = np.arange(90) != i
        ridge = LinearRegression().fit(x[rest], y[rest], w[rest])
        mean = np.average(y[rest], weights=w[rest])
        out.append((mean - y[i]) ** 2 - (ridge.predict(x[i : i + 1])[0] - y[i]) ** 2)
    assert held == pytest.approx(np.average(out, weights=w), rel=0.05)
