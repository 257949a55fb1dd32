"""What the page of loss and metric gets: scikit-learn's metrics, losses in closed form."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.special import expit, log_expit, xlogy
from sklearn import metrics as sk
from sklearn.linear_model import LogisticRegression
from starlette.testclient import TestClient

from thalweg.lab import metrics_api
from thalweg.lab.app import lab_app
from thalweg.lab.packed import unpacked
from thalweg.lab.two_classes import SOURCES, fitted, rows_of
from thalweg.lab.weight_line import Line
from thalweg.losses import LOSSES

T = 0.4
SKLEARN = {
    "accuracy": lambda y, p: sk.accuracy_score(y, p > T),
    "balanced_accuracy": lambda y, p: sk.balanced_accuracy_score(y, p > T),
    "precision": lambda y, p: sk.precision_score(y, p > T, zero_division=0),
    "recall": lambda y, p: sk.recall_score(y, p > T),
    "f1": lambda y, p: sk.f1_score(y, p > T),
    "f_beta,beta=2": lambda y, p: sk.fbeta_score(y, p > T, beta=2),
    "jaccard": lambda y, p: sk.jaccard_score(y, p > T),
    "cohen_kappa": lambda y, p: sk.cohen_kappa_score(y, p > T),
    "matthews_correlation": lambda y, p: sk.matthews_corrcoef(y, p > T),
    "roc_auc": sk.roc_auc_score,
    "average_precision": sk.average_precision_score,
    "brier_score": sk.brier_score_loss,
    "log_loss": sk.log_loss,
}
RARE = {"data": "rare", "rows": 80, "seed": 3, "moved": 1, "threshold": T}


@pytest.fixture(scope="module")
def ask():
    app = lab_app(frozenset({"testserver"}), "t", lambda: None)
    client = TestClient(app, headers={"x-thalweg-token": "t"})

    def post(path, **body):
        return client.post(f"/api/metrics/{path}", json=body)

    post.get = lambda path: client.get(f"/api/metrics/{path}")
    return post


def told(answer):
    assert answer.status_code == 200, answer.text
    return unpacked(answer.content)


@pytest.fixture(scope="module")
def along(ask):
    """The line over the rare class, with every metric of `SKLEARN`."""
    said, arrays = told(ask("line", **RARE, metrics=list(SKLEARN)))
    at = said["low"] + said["step"] * np.arange(said["count"])
    return said, arrays, at


def probabilities(said, at):
    """The probabilities of class 1 ``[n, W]`` along the line, by the formula."""
    data = rows_of("rare", 80, 3)
    weights = np.array(said["weights"])
    z = data.columns @ (weights * [1, 0, 1])
    return data.target, expit(z[:, np.newaxis] + np.outer(data.columns[:, 1], at))


@pytest.mark.parametrize("name", SKLEARN)
def test_metrics_along_the_line_are_those_of_scikit_learn(along, name):
    said, arrays, at = along
    y, p = probabilities(said, at)
    wanted = [SKLEARN[name](y, column) for column in p.T]
    row = list(SKLEARN).index(name)
    np.testing.assert_allclose(arrays["metrics"][row], wanted, rtol=2e-6, atol=1e-7)
    assert np.ptp(wanted) > 0


def test_the_loss_and_its_slope_are_those_of_the_formula(along):
    said, arrays, at = along
    y, p = probabilities(said, at)
    x = rows_of("rare", 80, 3).columns[:, 1]
    wanted = -(xlogy(y[:, np.newaxis], p) + xlogy(1 - y[:, np.newaxis], 1 - p)).mean(axis=0)
    np.testing.assert_allclose(arrays["loss"], wanted, rtol=1e-5)
    slope = ((p - y[:, np.newaxis]) * x[:, np.newaxis]).mean(axis=0)
    np.testing.assert_allclose(arrays["slope"], slope, rtol=1e-4, atol=1e-7)
    assert arrays["loss"].min() >= said["lowest_loss"] - 1e-7
    assert np.interp(said["lowest"], at, slope) == pytest.approx(0, abs=1e-4)


def test_steps_have_no_slope_and_the_metrics_of_probabilities_have_theirs(along):
    said, arrays, at = along
    for row, metric in enumerate(said["metrics"]):
        slopes = arrays["slopes"][row]
        if metric["kind"] == "probabilities":
            wanted = np.gradient(arrays["metrics"][row].astype(float), at)
            np.testing.assert_allclose(slopes[1:-1], wanted[1:-1], atol=6e-3)
            assert (np.abs(slopes) > 1e-4).mean() > 0.9
        else:
            assert set(slopes[np.isfinite(slopes)]) == {0.0}
            assert np.isfinite(slopes).mean() > 0.9


@pytest.mark.parametrize("kind", ["decisions", "order"])
def test_between_two_steps_nothing_changes_and_at_each_something_does(along, kind):
    said, arrays, at = along
    names = [metric["name"] for metric in said["metrics"] if metric["kind"] == kind]
    edges, stairs = arrays[f"edges_{kind}"], arrays[f"stairs_{kind}"]
    assert stairs.shape == (len(names), len(edges) + 1)
    assert (np.diff(edges) >= 0).all()
    for row, name in enumerate(names):
        on_grid = arrays["metrics"][list(SKLEARN).index(name)]
        clear = np.abs(at[:, np.newaxis] - edges).min(axis=1) > 1e-5
        np.testing.assert_array_equal(
            stairs[row][np.searchsorted(edges, at)][clear], on_grid[clear]
        )
    assert (np.diff(stairs, axis=1) != 0).any(axis=0).mean() > 0.95


def test_where_a_metric_is_best_it_is_and_the_loss_there_is_higher(along):
    said, arrays, _ = along
    f1 = said["metrics"][list(SKLEARN).index("f1")]
    best = f1["best"]
    y, p = probabilities(said, np.array([best["from"] + 1e-6, best["to"] - 1e-6]))
    for column in p.T:
        assert sk.f1_score(y, column > T) == pytest.approx(best["value"])
    row = [m["name"] for m in said["metrics"] if m["kind"] == "decisions"].index("f1")
    assert best["value"] == pytest.approx(arrays["stairs_decisions"][row].max())
    assert best["loss"] > said["lowest_loss"]
    p = probabilities(said, np.array([said["lowest"]]))[1][:, 0]
    assert sk.f1_score(y, p > T) == pytest.approx(f1["at_lowest"])
    at = f1["threshold"]
    every = [sk.f1_score(y, p > cut) for cut in [*p, 0]]
    assert max(every) == pytest.approx(at["value"])
    assert sk.f1_score(y, p > at["threshold"]) == pytest.approx(at["value"])


def test_counts_and_confusion_are_those_of_scikit_learn(along):
    said, arrays, at = along
    y, p = probabilities(said, at)
    for column in (0, 40, 90):
        wanted = sk.confusion_matrix(y, p[:, column] > T)
        np.testing.assert_array_equal(arrays["confusion"][column], wanted)
        above = [arrays[name][column, 40:].sum() for name in ("wrong", "right")]
        assert above == wanted[:, 1].tolist()
        assert arrays["right"][column].sum() == y.sum()


def test_the_classifier_is_that_of_scikit_learn():
    data = rows_of("clouds", 200, 1)
    found = fitted(data, metrics_api.made("log_loss"))
    other = LogisticRegression(C=1 / (1e-3 * 200), fit_intercept=False, tol=1e-10)
    other.fit(data.columns, data.target)
    np.testing.assert_allclose(found, other.coef_[0], rtol=1e-4)


def test_threshold_loss_weight_rows_seed_and_data_change_the_answer(ask):
    base = {**RARE, "metrics": ["f1"], "loss": "log_loss"}
    _, first = told(ask("line", **base))
    for change in (
        {"threshold": 0.6},
        {"loss": "focal,gamma=3"},
        {"loss": "log_loss,smoothing=0.2"},
        {"moved": 0},
        {"moved": 2},
        {"rows": 90},
        {"seed": 4},
        {"data": "clouds"},
        {"data": "flights"},
    ):
        said, other = told(ask("line", **{**base, **change}))
        key = "metrics" if "threshold" in change else "loss"
        assert not np.array_equal(first[key], other[key]), change
        assert said["count"] == other["loss"].shape[0]


SMOOTH = ("f1", "brier_score", "brier_skill")


def test_plain_descent_finds_the_losss_minimum_and_f1_leaves_the_weight_where_it_is(ask):
    said, arrays = told(ask("descents", **RARE, metrics=list(SMOOTH), start=-0.713))
    assert said["rate"] > 0
    loss, f1, brier, skill = arrays["paths"]
    line, _ = told(ask("line", **RARE, metrics=["f1"]))
    assert loss[-1] == pytest.approx(line["lowest"], abs=1e-3)
    assert set(f1) == {np.float32(-0.713)}
    assert brier[-1] > brier[0]  # a metric of probabilities has a slope
    assert skill[-1] > skill[0]  # and one that is to be large is climbed
    along = Line(rows_of("rare", 80, 3), metrics_api.made("log_loss"), 1)
    step = -0.713 - said["rate"] * along.slopes(np.array([-0.713]))[0]
    assert loss[1] == pytest.approx(step, rel=1e-6)


@pytest.mark.parametrize("name", SOURCES)
def test_rows_are_standardised_and_the_same_for_the_same_seed(name):
    first, again, other = (rows_of.__wrapped__(name, 60, seed) for seed in (1, 1, 2))
    np.testing.assert_array_equal(first.columns, again.columns)
    assert not np.array_equal(first.columns, other.columns)
    np.testing.assert_allclose(first.columns.mean(axis=0), [1, 0, 0], atol=1e-12)
    np.testing.assert_allclose(first.columns[:, 1:].std(axis=0), 1)
    assert set(first.target) == {0, 1}


# --- the shapes of losses ----------------------------------------------------------------------

E = -8 + 0.05 * np.arange(321)
M = -4 + 0.025 * np.arange(321)
Y = 3.0
MU = np.where(E + Y > 0, E + Y, np.nan)  # no mean is below 0
CLOSED = {
    "squared_error": E**2,
    "absolute_error": np.abs(E),
    "huber,delta=2": np.where(np.abs(E) <= 2, E**2 / 2, 2 * (np.abs(E) - 1)),
    "quantile,level=0.9": np.where(E < 0, -0.9 * E, 0.1 * E),
    "log_cosh": np.log(np.cosh(E)),
    "epsilon_insensitive,epsilon=0.5": np.maximum(np.abs(E) - 0.5, 0),
    "poisson_deviance": 2 * (MU - Y - Y * np.log(MU / Y)),
    "gamma_deviance": 2 * (Y / MU - 1 - np.log(Y / MU)),
    "tweedie_deviance,power=1.5": [
        np.nan if np.isnan(mu) else sk.mean_tweedie_deviance([Y], [mu], power=1.5) for mu in MU
    ],
    "log_loss": -log_expit(M),
    "hinge": np.maximum(1 - M, 0),
    "squared_hinge": np.maximum(1 - M, 0) ** 2,
    "modified_huber": np.where(M >= -1, np.maximum(1 - M, 0) ** 2, -4 * M),
    "focal,gamma=2": -((1 - expit(M)) ** 2) * log_expit(M),
    "cross_entropy": np.log(np.exp(M) + 2) - M,
    "perceptron": np.maximum(-M, 0),
    "exponential": np.exp(-M),
}


def shapes_of(ask, name, target=Y):
    axis = metrics_api.axis_of(LOSSES[name.partition(",")[0]])
    said, arrays = told(ask("shapes", axis=axis, losses=[name], target=target))
    return E if axis == "error" else M, said, arrays


def test_every_loss_has_a_closed_form_here():
    assert {name.partition(",")[0] for name in CLOSED} == set(LOSSES)


@pytest.mark.parametrize("name", CLOSED)
def test_losses_over_the_error_or_margin_are_their_closed_forms(ask, name):
    at, _, arrays = shapes_of(ask, name)
    found, wanted = arrays["values"][0].astype(float), np.array(CLOSED[name], float)
    there = np.isfinite(wanted)
    assert np.isfinite(found).tolist() == there.tolist()
    np.testing.assert_allclose(found[there], wanted[there], rtol=1e-4, atol=2e-6)
    # the slope is the derivative by what it is drawn over, away from kinks
    slope = np.gradient(found, at)
    smooth = np.abs(np.gradient(slope, at)) < 2.5
    smooth &= np.isfinite(slope) & np.roll(smooth, 1) & np.roll(smooth, -1)
    smooth[[0, -1]] = False
    assert smooth.sum() > 40
    np.testing.assert_allclose(arrays["slopes"][0][smooth], slope[smooth], atol=0.03)


def test_what_an_error_ten_times_as_large_does(ask):
    def growth(name):
        ((_, cost), (_, pull), _) = shapes_of(ask, name)[1]["losses"][0].items()
        return cost, pull

    assert growth("squared_error") == pytest.approx((100, 10))
    assert growth("absolute_error") == pytest.approx((10, 1))
    assert growth("huber,delta=1") == pytest.approx((9.5 / 0.5, 1))
    assert growth("hinge") == pytest.approx((11 / 2, 1))
    assert growth("squared_hinge") == pytest.approx((121 / 4, 11 / 2))
    assert growth("log_loss")[1] == pytest.approx(expit(10) / expit(1), rel=1e-6)


def test_the_best_constants_beside_an_outlier_are_mean_median_and_quantile(ask):
    names = ["squared_error", "absolute_error", "quantile,level=0.9", "poisson_deviance"]
    said, arrays = told(ask("shapes", axis="error", losses=names, target=2))
    assert [each["name"] for each in said["losses"]] == [n.partition(",")[0] for n in names]
    for o, place in enumerate(0.5 + 0.5 * np.arange(40)):
        rows = np.append(arrays["usual"], place)
        high = np.quantile(rows, 0.9, method="averaged_inverted_cdf")
        wanted = [rows.mean(), np.median(rows), high, rows.mean()]
        np.testing.assert_allclose(arrays["learnt"][:, o], wanted, rtol=1e-5)


def test_the_boundary_beside_a_mislabelled_row_is_where_the_slopes_cancel(ask):
    names = ["log_loss", "squared_hinge", "hinge", "modified_huber", "cross_entropy", "focal"]
    _, arrays = told(ask("shapes", axis="margin", losses=names))
    rows, side = arrays["usual"], np.sign(arrays["usual"])
    for o, place in enumerate(0.5 + 0.5 * np.arange(40)):
        x, t = np.append(rows, place), np.append(side, -1)
        log, squared, hinge, huber, cross, _ = arrays["learnt"][:, o]
        assert (t * expit(-t * (x - log))).sum() == pytest.approx(0, abs=2e-3)
        assert (t * np.maximum(1 - t * (x - squared), 0)).sum() == pytest.approx(0, abs=6e-3)
        pull = t * np.clip(1 - t * (x - huber), 0, 2)
        assert pull.sum() == pytest.approx(0, abs=6e-3)
        hinges = [np.maximum(1 - t * (x - c), 0).sum() for c in (hinge, hinge - 0.1, hinge + 0.1)]
        assert hinges[0] <= min(hinges[1:]) + 1e-6
        assert cross == log  # of two classes they are one
    assert arrays["learnt"][1, -1] > 3  # squared hinge follows it
    assert arrays["learnt"][:1, -1] < 1  # log loss does not


def test_the_list_has_every_loss_with_sliders_inside_its_ranges(ask):
    listed = ask.get("listed").json()
    assert [each["name"] for each in listed["losses"]] == list(LOSSES)
    for each in listed["losses"]:
        known = LOSSES[each["name"]].hyperparameters
        assert each["about"]
        assert list(each["hyperparameters"]) == list(known)
        for name, number in each["hyperparameters"].items():
            interval = known[name].interval
            assert number["low"] < number["high"]
            assert all(number[end] in interval for end in ("low", "high", "default"))
    names = {each["name"] for each in listed["metrics"]}
    assert {name.partition(",")[0] for name in SKLEARN} <= names
    assert "confusion_matrix" not in names


WRONG = {
    "unknown data": ("line", {"data": "moons"}),
    "too few rows": ("line", {"rows": 3}),
    "too many rows": ("line", {"rows": 10**6}),
    "half a row": ("line", {"rows": 60.5}),
    "a seed below 0": ("line", {"seed": -1}),
    "a third weight": ("line", {"moved": 3}),
    "a threshold of 1": ("line", {"threshold": 1}),
    "an unknown loss": ("line", {"loss": "log_los"}),
    "a loss of numbers": ("line", {"loss": "huber"}),
    "a loss without probabilities": ("line", {"loss": "hinge"}),
    "a file as loss": ("line", {"loss": "own.py:mine"}),
    "a wrong hyperparameter": ("line", {"loss": "focal,gama=2"}),
    "no metrics": ("line", {"metrics": []}),
    "an unknown metric": ("line", {"metrics": ["f2"]}),
    "a metric of numbers": ("line", {"metrics": ["r2"]}),
    "a matrix": ("line", {"metrics": ["confusion_matrix"]}),
    "several figures": ("line", {"metrics": ["f1,average=none"]}),
    "a number as metric": ("line", {"metrics": [3]}),
    "no start": ("descents", {}),
    "an unknown axis": ("shapes", {"axis": "moon", "losses": ["hinge"]}),
    "a loss of the other axis": ("shapes", {"axis": "error", "losses": ["hinge"]}),
    "a negative target": ("shapes", {"axis": "error", "losses": ["huber"], "target": -1}),
    "a level of 2": ("shapes", {"axis": "error", "losses": ["quantile,level=2"]}),
    "a file": ("shapes", {"axis": "error", "losses": ["own.py:mine"]}),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_what_is_wrong_is_said_in_a_sentence(ask, wrong):
    path, body = WRONG[wrong]
    found = ask(path, **{**RARE, "metrics": ["f1"], **body})
    assert found.status_code == 400
    assert found.json()["error"].endswith((".", "?"))
    assert "Traceback" not in found.text
