"""Every loss against PyTorch and scikit-learn, its gradient against its value, and its record.

`tests/reference/torch_losses.json` holds the numbers of PyTorch and of scikit-learn's
`SGDClassifier` and `SGDRegressor`; `record_torch_losses.py` beside it says where they are from.
"""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import numpy as np
import pytest
from sklearn import metrics as sk
from sklearn._loss.loss import ExponentialLoss

from thalweg.hyperparameters import fill
from thalweg.losses import LOSSES, for_task
from thalweg.losses.over_runs import LossOverRuns

REFERENCE = Path(__file__).parents[1] / "reference"
RECORD = json.loads((REFERENCE / "torch_losses.json").read_text())
RECORDED = RECORD["losses"]
CASES = [
    pytest.param(name, index, id="-".join([name, *map(str, case["hyperparameters"].values())]))
    for name, entry in RECORDED.items()
    for index, case in enumerate(entry["cases"])
]


def points(name):
    """The recorded scores, of one run, and targets."""
    z = np.array(RECORDED[name]["z"])
    return z.reshape(len(z), -1), np.array(RECORDED[name]["y"])


def over_runs(name, **given):
    loss = LOSSES[name]
    columns = len(RECORDED[name]["z"][0]) if loss.grouped else 1
    return LossOverRuns(loss, fill("loss", loss, given), columns)


# --- numbers from elsewhere -----------------------------------------------------------------


def test_every_loss_has_independent_numbers():
    assert set(RECORDED) == set(LOSSES)
    for name, loss in LOSSES.items():
        cases = [case["hyperparameters"] for case in RECORDED[name]["cases"]]
        assert cases[0] == {key: it.default for key, it in loss.hyperparameters.items()}
        for key, it in loss.hyperparameters.items():
            assert any(case[key] != it.default for case in cases), f"{name}: {key} never varies"


@pytest.mark.parametrize(("name", "index"), CASES)
def test_values_and_gradients_are_the_recorded_ones(name, index):
    z, y = points(name)
    case = RECORDED[name]["cases"][index]
    loss = over_runs(name, **case["hyperparameters"])
    np.testing.assert_allclose(loss.value(z, y)[:, 0], case["value"], rtol=1e-12, atol=2e-13)
    gradients = np.reshape(case["gradient"], z.shape)
    np.testing.assert_allclose(loss.gradient(z, y), gradients, rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("name", LOSSES)
def test_torch_still_gives_the_recorded_numbers(name):
    pytest.importorskip("torch")
    path = REFERENCE / "record_torch_losses.py"
    spec = importlib.util.spec_from_file_location("record_torch_losses", path)
    recorder = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(recorder)
    now = recorder.computed(name)
    assert {key: now[key] for key in ("target", "z", "y")} == {
        key: RECORDED[name][key] for key in ("target", "z", "y")
    }
    for fresh, old in zip(now["cases"], RECORDED[name]["cases"], strict=True):
        for key in ("value", "gradient"):
            np.testing.assert_allclose(fresh[key], old[key], rtol=1e-12, atol=1e-13)


# The losses inside SGDClassifier and SGDRegressor, recorded beside PyTorch's.
@pytest.mark.parametrize("name", [key for key in RECORD["scikit-learn"] if key != "version"])
def test_values_and_gradients_are_those_of_sgd_estimators(name):
    z, y = points(name)
    theirs = RECORD["scikit-learn"][name]
    loss = over_runs(name)
    np.testing.assert_allclose(loss.value(z, y)[:, 0], theirs["value"], rtol=1e-13, atol=1e-14)
    np.testing.assert_allclose(
        loss.gradient(z, y)[:, 0], theirs["gradient"], rtol=1e-13, atol=1e-14
    )


# Thalweg's name → its mean over rows by scikit-learn's metrics.
SCIKIT_LEARN = {
    "squared_error": lambda y, z: sk.mean_squared_error(y, z),
    "absolute_error": lambda y, z: sk.mean_absolute_error(y, z),
    "quantile": lambda y, z, level: sk.mean_pinball_loss(y, z, alpha=level),
    "hinge": lambda y, z: sk.hinge_loss(2 * y - 1, z),
    "exponential": lambda y, z: ExponentialLoss()(y_true=y, raw_prediction=z),
    "log_loss": lambda y, z, smoothing: (
        (1 - smoothing) * sk.log_loss(y, 1 / (1 + np.exp(-z)))
        + smoothing * np.mean([sk.log_loss(all_, 1 / (1 + np.exp(-z)), labels=[0, 1])
                               for all_ in (0 * y, 0 * y + 1)])
    ),
    "poisson_deviance": lambda y, z: sk.mean_poisson_deviance(y, np.exp(z)),
    "gamma_deviance": lambda y, z: sk.mean_gamma_deviance(y, np.exp(z)),
    "tweedie_deviance": lambda y, z, power: sk.mean_tweedie_deviance(y, np.exp(z), power=power),
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "index"), [param for param in CASES if param.values[0] in SCIKIT_LEARN]
)
def test_means_are_scikit_learns(name, index):
    z, y = points(name)
    given = RECORDED[name]["cases"][index]["hyperparameters"]
    found = over_runs(name, **given).value(z, y)[:, 0].mean()
    assert found == pytest.approx(SCIKIT_LEARN[name](y, z[:, 0], **given), rel=1e-11)


# --- gradients ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "index"), CASES)
def test_gradients_are_derivatives_of_the_values(name, index):
    """Central differences in every column; no recorded score lies at a corner."""
    z, y = points(name)
    loss = over_runs(name, **RECORDED[name]["cases"][index]["hyperparameters"])
    gradients, h = loss.gradient(z, y), 1e-6
    for column in range(z.shape[1]):
        moved = np.zeros_like(z)
        moved[:, column] = h
        change = (loss.value(z + moved, y) - loss.value(z - moved, y))[:, 0] / (2 * h)
        np.testing.assert_allclose(change, gradients[:, column], rtol=2e-7, atol=2e-7)


@pytest.mark.parametrize(("name", "index"), CASES)
def test_runs_side_by_side_are_each_alone(name, index):
    z, y = points(name)
    loss = over_runs(name, **RECORDED[name]["cases"][index]["hyperparameters"])
    both = np.concatenate([z, 0.3 * z[::-1]], axis=1)
    alone = [loss.value(z, y), loss.value(0.3 * z[::-1], y)]
    np.testing.assert_array_equal(loss.value(both, y), np.concatenate(alone, axis=1))
    gradients = [loss.gradient(z, y), loss.gradient(0.3 * z[::-1], y)]
    np.testing.assert_array_equal(loss.gradient(both, y), np.concatenate(gradients, axis=1))


@pytest.mark.parametrize(("name", "index"), CASES)
def test_float32_stays_float32(name, index):
    """The gradient's own arithmetic, too: a compiled engine has nobody to cast for it."""
    z, y = points(name)
    loss = over_runs(name, **RECORDED[name]["cases"][index]["hyperparameters"])
    single = z.astype(np.float32)
    gradients = loss.gradient(single, y)
    assert gradients.dtype == np.float32
    assert loss.value(single, y).dtype == np.float64
    exact = loss.gradient(single.astype(np.float64), y)
    np.testing.assert_allclose(gradients, exact, rtol=1e-5, atol=1e-5 * np.abs(exact).max())
    target = y[:, None].astype(np.intp if loss.loss.grouped else np.float32)
    apart = single[:, None] if loss.loss.grouped else single
    assert loss.loss.gradient(apart, target, *loss.coefficients).dtype == np.float32


# --- hyperparameters ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "key"), [(name, key) for name, loss in LOSSES.items() for key in loss.hyperparameters]
)
def test_every_hyperparameter_changes_value_and_gradient(name, key):
    z, y = points(name)
    default = LOSSES[name].hyperparameters[key].default
    others = {case["hyperparameters"][key] for case in RECORDED[name]["cases"]} - {default}
    for other in others:
        changed = over_runs(name, **{key: other})
        assert np.abs(changed.value(z, y) - over_runs(name).value(z, y)).max() > 0.01
        assert np.abs(changed.gradient(z, y) - over_runs(name).gradient(z, y)).max() > 0.01


@pytest.mark.parametrize("name", LOSSES)
def test_hyperparameters_left_out_have_their_defaults(name):
    z, y = points(name)
    loss = over_runs(name)
    bare = LossOverRuns(loss.loss, {}, loss.columns)
    assert bare.hyperparameters == loss.hyperparameters
    np.testing.assert_array_equal(bare.value(z, y), loss.value(z, y))
    np.testing.assert_array_equal(bare.gradient(z, y), loss.gradient(z, y))


def test_a_numpy_hyperparameter_leaves_float32_alone():
    z, y = points("log_cosh")
    loss = LossOverRuns(LOSSES["log_cosh"], {"scale": np.float64(0.7)})
    assert {type(number) for number in loss.coefficients} == {float}
    single, target = z.astype(np.float32), y[:, None].astype(np.float32)
    assert loss.loss.gradient(single, target, *loss.coefficients).dtype == np.float32


def test_smoothing_is_a_mixture_with_even_labels():
    """Szegedy et al. (2016), section 7: (1 − s) of the true label and s spread over all."""
    z, y = points("cross_entropy")
    plain = LossOverRuns(LOSSES["cross_entropy"], {}, z.shape[1])
    labels = range(z.shape[1])
    even = np.mean([plain.value(z, np.full(len(z), c)) for c in labels], axis=0)
    found = over_runs("cross_entropy", smoothing=0.3).value(z, y)
    np.testing.assert_allclose(found, 0.7 * plain.value(z, y) + 0.3 * even, rtol=1e-13)


# --- what is true of some -------------------------------------------------------------------


def test_quantile_at_one_half_is_half_the_absolute_error():
    z, y = points("quantile")
    np.testing.assert_array_equal(
        2 * over_runs("quantile").value(z, y), over_runs("absolute_error").value(z, y)
    )


def test_epsilon_insensitive_with_0_is_absolute_error():
    z, y = points("epsilon_insensitive")
    zero, absolute = over_runs("epsilon_insensitive", epsilon=0.0), over_runs("absolute_error")
    np.testing.assert_array_equal(zero.value(z, y), absolute.value(z, y))
    np.testing.assert_array_equal(zero.gradient(z, y), absolute.gradient(z, y))


def test_log_cosh_lies_under_huber_and_runs_beside_it():
    r = np.array([[1e-3], [1.0], [50.0]])
    zero = np.zeros(3)
    smooth, huber = over_runs("log_cosh", scale=2.0), over_runs("huber", delta=2.0)
    ratio = smooth.value(r, zero) / huber.value(r, zero)
    assert ratio[:, 0] == pytest.approx([1, 0.961, 0.992], abs=1e-3)
    assert (smooth.value(r, zero) <= huber.value(r, zero)).all()
    assert smooth.gradient(r, zero)[2, 0] == 2


def test_focal_without_gamma_is_log_loss():
    z, y = points("focal")
    focal, log_loss = over_runs("focal", gamma=0.0), over_runs("log_loss")
    np.testing.assert_allclose(focal.value(z, y), log_loss.value(z, y), rtol=1e-14)
    np.testing.assert_allclose(focal.gradient(z, y), log_loss.gradient(z, y), rtol=1e-13)


def test_focals_alpha_weighs_class_1_against_class_0():
    z, y = points("focal")
    ratio = over_runs("focal", alpha=0.25).value(z, y) / over_runs("focal").value(z, y)
    np.testing.assert_allclose(ratio[:, 0], np.where(y == 1, 0.5, 1.5), rtol=1e-14)


def test_tweedie_leads_from_poisson_to_gamma():
    rng = np.random.default_rng(5)
    z, y = rng.normal(size=(50, 1)), rng.gamma(2, size=50)
    for name, power in (("poisson_deviance", 1 + 1e-6), ("gamma_deviance", 2 - 1e-6)):
        near = over_runs("tweedie_deviance", power=power)
        other = over_runs(name)
        np.testing.assert_allclose(near.value(z, y), other.value(z, y), rtol=2e-5, atol=1e-8)
        np.testing.assert_allclose(near.gradient(z, y), other.gradient(z, y), rtol=2e-5, atol=2e-5)


@pytest.mark.parametrize(
    ("name", "z", "y", "expected"),
    [
        ("quantile", 1.0, 1.0, 0.0),
        ("epsilon_insensitive", 1.5, 1.0, 0.0),
        ("epsilon_insensitive", 0.5, 1.0, 0.0),
        ("hinge", 1.0, 1.0, 0.0),
        ("hinge", -1.0, 0.0, 0.0),
        ("squared_hinge", 1.0, 1.0, 0.0),
        ("modified_huber", -1.0, 1.0, -4.0),
        ("modified_huber", 1.0, 0.0, 4.0),
        ("log_cosh", 1.0, 1.0, 0.0),
        ("perceptron", 0.0, 1.0, -1.0),
        ("perceptron", 0.0, 0.0, 1.0),
        ("exponential", 0.0, 1.0, -1.0),
    ],
)
def test_gradients_at_corners(name, z, y, expected):
    given = {"epsilon": 0.5} if name == "epsilon_insensitive" else {}
    assert over_runs(name, **given).gradient(np.array([[z]]), np.array([y]))[0, 0] == expected


# --- records --------------------------------------------------------------------------------


@pytest.mark.parametrize("s", [1e-3, 0.5, 60.0])
@pytest.mark.parametrize(
    ("name", "index"), [param for param in CASES if LOSSES[param.values[0]].degree is not None]
)
def test_degree_says_how_a_loss_scales(name, index, s):
    z, y = points(name)
    given = RECORDED[name]["cases"][index]["hyperparameters"]
    loss = LOSSES[name]
    scaled = {key: s * v if key in loss.in_target_units else v for key, v in given.items()}
    np.testing.assert_allclose(
        over_runs(name, **scaled).value(s * z, s * y),
        s**loss.degree * over_runs(name, **given).value(z, y),
        rtol=1e-10,
        atol=1e-13 * s**loss.degree,
    )


@pytest.mark.parametrize("name", [name for name, loss in LOSSES.items() if loss.degree is None])
def test_a_loss_without_degree_does_not_scale(name):
    """Twice scores and targets are no fixed multiple of the loss, or are no targets."""
    z, y = points(name)
    if LOSSES[name].domain.text in ("[0, 1]", "[0, inf)") and len(set(y)) < 10:
        assert LOSSES[name].tasks[0] in ("binary", "multiclass", "count")
        return
    loss = over_runs(name)
    ratio = loss.value(2 * z, 2 * y) / loss.value(z, y)
    assert np.ptp(ratio) > 0.1


def test_the_tasks_of_every_loss():
    assert for_task("regression") == (
        "squared_error",
        "absolute_error",
        "huber",
        "quantile",
        "log_cosh",
        "epsilon_insensitive",
        "gamma_deviance",
        "tweedie_deviance",
    )
    assert for_task("binary") == (
        "log_loss",
        "hinge",
        "squared_hinge",
        "modified_huber",
        "focal",
        "perceptron",
        "exponential",
    )
    assert for_task("multiclass") == ("cross_entropy",)
    assert for_task("count") == ("poisson_deviance", "tweedie_deviance")


# Thalweg's name → domain, link and its kind, degree.
RECORDS = {
    "squared_error": ("(-inf, inf)", "identity", "number", 2),
    "absolute_error": ("(-inf, inf)", "identity", "number", 1),
    "huber": ("(-inf, inf)", "identity", "number", 2),
    "quantile": ("(-inf, inf)", "identity", "number", 1),
    "log_cosh": ("(-inf, inf)", "identity", "number", 2),
    "epsilon_insensitive": ("(-inf, inf)", "identity", "number", 1),
    "log_loss": ("[0, 1]", "sigmoid", "probability", None),
    "focal": ("[0, 1]", "sigmoid", "probability", None),
    "modified_huber": ("[0, 1]", "clipped", "probability", None),
    "hinge": ("[0, 1]", "side", "score", None),
    "squared_hinge": ("[0, 1]", "score", "score", None),
    "perceptron": ("[0, 1]", "barely", "score", None),
    "exponential": ("[0, 1]", "half_logit", "probability", None),
    "cross_entropy": ("[0, inf)", "softmax", "probabilities", None),
    "poisson_deviance": ("[0, inf)", "exp", "mean", None),
    "tweedie_deviance": ("[0, inf)", "exp", "mean", None),
    "gamma_deviance": ("(0, inf)", "exp", "mean", None),
}


@pytest.mark.parametrize("name", LOSSES)
def test_the_record_is_complete_and_as_stated(name):
    loss = LOSSES[name]
    assert loss.name == name
    assert (loss.domain.text, loss.link.name, loss.link.predicts, loss.degree) == RECORDS[name]
    assert loss.link.threshold == (0.0 if loss.link.predicts == "score" else 0.5)
    for text in (loss.title, loss.about, loss.paper, loss.differences, loss.link.about):
        assert text.strip() == text != ""
    assert loss.in_target_units <= set(loss.hyperparameters)
    assert loss.degree is not None or not loss.in_target_units
    for declared in loss.hyperparameters.values():
        assert declared.default in declared.interval
        assert declared.meaning


@pytest.mark.parametrize("name", LOSSES)
def test_recorded_targets_lie_in_the_domain_and_others_do_not(name):
    domain = LOSSES[name].domain
    _, y = points(name)
    assert y.min() in domain
    assert y.max() in domain
    assert np.nan not in domain
    assert np.inf not in domain
    assert (0.0 in domain) == (name != "gamma_deviance")
    assert (-1e-9 in domain) == (LOSSES[name].degree is not None)


# --- links ----------------------------------------------------------------------------------


def test_modified_hubers_probabilities_are_scikit_learns():
    """SGDClassifier.predict_proba: (clip(z, −1, 1) + 1) / 2."""
    z = np.array([[-1e300], [-1.5], [-1.0], [-0.5], [0.0], [0.25], [1.0], [7.0]])
    found = over_runs("modified_huber").predict(z)[:, 0]
    assert found.tolist() == [0, 0, 0, 0.25, 0.5, 0.625, 1, 1]


@pytest.mark.parametrize("z", [0.0, 1.3, -7.0, 40.0, -300.0])
def test_exponentials_probabilities_are_scikit_learns(z):
    theirs = ExponentialLoss().predict_proba(np.array([z]))[0, 1]
    found = over_runs("exponential").predict(np.array([[z]]))[0, 0]
    assert found == pytest.approx(theirs, rel=1e-14)


def test_half_a_logit_and_back_and_the_mean_of_models():
    link = LOSSES["exponential"].link
    for share in (1e-9, 0.2, 0.5, 0.97):
        assert link.predict(link.raw(share)) == pytest.approx(share, rel=1e-12)
    scores, shares = [np.array([0.3, -2.0]), np.array([1.1, 350.0])], [0.25, 0.75]
    for own, mean in ((None, [0.5, 0.5]), (shares, shares)):
        wanted = sum(s * link.predict(z) for s, z in zip(mean, scores, strict=True))
        np.testing.assert_allclose(link.predict(link.mean_score(scores, own)), wanted, rtol=1e-12)


@pytest.mark.parametrize("name", ["hinge", "squared_hinge", "perceptron"])
def test_scores_are_predicted_as_they_are(name):
    z = np.array([[-3.0, 0.5], [2.0, -1e9]])
    np.testing.assert_array_equal(over_runs(name).predict(z), z)


@pytest.mark.parametrize("share", [0.0, 0.2, 0.5, 0.9, 1.0])
@pytest.mark.parametrize("name", for_task("binary"))
def test_raw_of_a_share_is_the_best_constant(name, share):
    """Of every loss but focal, which has another, and decides like the commonest class."""
    loss = over_runs(name)
    link = loss.loss.link
    constant = float(link.raw(share))
    assert (link.predict(constant) > link.threshold) == (share > 0.5)
    if name == "focal":
        return

    def mean(z):
        each = loss.value(np.array([[z], [z]]), np.array([0.0, 1.0]))[:, 0]
        return (1 - share) * each[0] + share * each[1]

    for other in np.linspace(-2, 2, 81):
        assert mean(constant) <= mean(other) + 1e-9


@pytest.mark.parametrize("name", ["gamma_deviance", "tweedie_deviance"])
def test_raw_of_the_mean_is_the_best_constant_of_a_deviance(name):
    _, y = points(name)
    constant = LOSSES[name].link.raw(y.mean())
    gradients = over_runs(name).gradient(np.full((len(y), 1), constant), y)
    assert gradients.mean() == pytest.approx(0, abs=1e-12)
    assert LOSSES[name].link.predict(constant) == pytest.approx(y.mean(), rel=1e-14)
