"""The first six losses by hand; test_loss_family.py holds every loss to recorded numbers."""

from __future__ import annotations

import math

import numpy as np
import pytest
from sklearn import metrics as sk

from in_one_test import for_each
from thalweg.hyperparameters import fill
from thalweg.losses import LOSSES as ALL
from thalweg.losses.over_runs import LossOverRuns

FIRST = (
    "squared_error",
    "absolute_error",
    "huber",
    "log_loss",
    "cross_entropy",
    "poisson_deviance",
)
LOSSES = {name: ALL[name] for name in FIRST}
RUNS, CLASSES, N = 4, 3, 250
EXTREMES = [0.0, *(s * z for z in (1e-300, 1.0, 40.0, 750.0, 1e4, 1e15, 1e300) for s in (1, -1))]


def points(name, seed=0, n=N):
    """Scores of RUNS runs side by side, and a target the loss can have."""
    rng = np.random.default_rng(seed)
    columns = CLASSES if LOSSES[name].grouped else 1
    z = rng.normal(size=(n, RUNS * columns)) * 2
    task = LOSSES[name].tasks[0]
    y = {
        "regression": lambda: rng.normal(size=n) * 2,
        "binary": lambda: rng.integers(0, 2, n).astype(float),
        "multiclass": lambda: rng.integers(0, CLASSES, n).astype(float),
        "count": lambda: rng.poisson(1.5, n).astype(float),
    }[task]()
    return z, y


def over_runs(name, **given):
    loss = LOSSES[name]
    return LossOverRuns(loss, fill("loss", loss, given), CLASSES if loss.grouped else 1)


VARIED = [
    pytest.param(name, {hyper: share * declared.default}, id=f"{name}-{hyper}×{share}")
    for name, loss in LOSSES.items()
    for hyper, declared in loss.hyperparameters.items()
    for share in (0.3, 2.5)
    if declared.default
]
SETTINGS = [*(pytest.param(name, {}, id=name) for name in LOSSES), *VARIED]


# --- values ---------------------------------------------------------------------------------


def mean_huber(y, z, delta):
    """Huber (1964), by hand: r²/2 within delta, delta (|r| − delta/2) beyond."""
    r = [abs(a - b) for a, b in zip(y, z, strict=True)]
    return sum(d * d / 2 if d <= delta else delta * (d - delta / 2) for d in r) / len(r)


def softmaxed(z):
    e = [[math.exp(v) for v in row] for row in z]
    return np.array([[v / sum(row) for v in row] for row in e])


# Thalweg's name → the mean loss of one run by scikit-learn, from raw scores.
SCIKIT_LEARN = {
    "squared_error": lambda y, z: sk.mean_squared_error(y, z[:, 0]),
    "absolute_error": lambda y, z: sk.mean_absolute_error(y, z[:, 0]),
    "huber": lambda y, z: mean_huber(y, z[:, 0], 1.0),
    "log_loss": lambda y, z: sk.log_loss(y, 1 / (1 + np.exp(-z[:, 0]))),
    "cross_entropy": lambda y, z: sk.log_loss(y, softmaxed(z), labels=range(CLASSES)),
    "poisson_deviance": lambda y, z: sk.mean_poisson_deviance(y, np.exp(z[:, 0])),
}


@pytest.mark.parametrize("name", LOSSES)
def test_values_are_scikit_learns(name):
    z, y = points(name)
    loss = over_runs(name)
    values = loss.value(z, y)
    assert values.shape == (N, RUNS)
    assert values.dtype == np.float64
    for run, scores in enumerate(np.split(z, RUNS, axis=1)):
        assert values[:, run].mean() == pytest.approx(SCIKIT_LEARN[name](y, scores), rel=1e-12)


@pytest.mark.parametrize("delta", [0.2, 1.0, 3.0])
def test_huber_is_squared_within_delta_and_straight_beyond(delta):
    z, y = points("huber")
    found = over_runs("huber", delta=delta).value(z, y)[:, 0].mean()
    assert found == pytest.approx(mean_huber(y, z[:, 0], delta), rel=1e-13)


@pytest.mark.parametrize(("name", "given"), VARIED)
def test_every_hyperparameter_changes_value_and_gradient(name, given):
    z, y = points(name)
    assert np.abs(over_runs(name, **given).value(z, y) - over_runs(name).value(z, y)).max() > 0.1
    assert (
        np.abs(over_runs(name, **given).gradient(z, y) - over_runs(name).gradient(z, y)).max() > 0.1
    )


@pytest.mark.parametrize("name", LOSSES)
def test_losses_are_least_at_the_target_and_never_negative(name):
    z, y = points(name)
    assert (over_runs(name).value(z, y) >= -1e-15).all()
    if LOSSES[name].degree is not None:
        assert (LOSSES[name].value(y, y, **over_runs(name).hyperparameters) == 0).all()


def test_poisson_deviance_is_0_where_the_mean_is_the_count():
    loss = LOSSES["poisson_deviance"]
    for y in (1.0, 2.0, 7.0, 1e6):
        assert loss.value(np.array(math.log(y)), np.array(y)) == pytest.approx(0, abs=1e-14 * y * 9)
    assert loss.value(np.array(-3.0), np.array(0.0)) == pytest.approx(2 * math.exp(-3), rel=1e-15)


def test_two_classes_of_cross_entropy_are_log_loss():
    z, y = points("log_loss")
    two = np.stack([np.zeros_like(z), z], axis=-1)
    many = LOSSES["cross_entropy"].value(two, y.astype(int)[:, None], smoothing=0)
    binary = LOSSES["log_loss"].value(z, y[:, None], smoothing=0)
    np.testing.assert_allclose(many, binary, atol=1e-15)


# --- gradients ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "given"), SETTINGS)
@pytest.mark.parametrize("seed", [0, 1])
def test_gradients_are_derivatives_of_the_values(name, given, seed):
    """Central differences, each column of each run moved alone."""
    z, y = points(name, seed)
    loss = over_runs(name, **given)
    gradients, h = loss.gradient(z, y), 1e-6
    assert gradients.shape == z.shape
    for column in range(z.shape[1]):
        moved = np.zeros_like(z)
        moved[:, column] = h
        change = (loss.value(z + moved, y) - loss.value(z - moved, y)) / (2 * h)
        own = column // loss.columns
        smooth = np.abs(z[:, column] - y) > 1e-5 if name == "absolute_error" else slice(None)
        np.testing.assert_allclose(
            change[smooth, own], gradients[smooth, column], rtol=1e-7, atol=1e-8
        )
        others = np.delete(change, own, axis=1)
        assert (others == 0).all(), "a run's loss depends on another's scores"


@pytest.mark.parametrize("name", LOSSES)
def test_gradients_keep_their_dtype_and_values_are_float64(name):
    z, y = points(name)
    for kind in (np.float32, np.float64):
        loss = over_runs(name)
        assert loss.gradient(z.astype(kind), y).dtype == kind
        assert loss.value(z.astype(kind), y).dtype == np.float64
    np.testing.assert_allclose(
        over_runs(name).gradient(z.astype(np.float32), y), over_runs(name).gradient(z, y), atol=2e-4
    )


def test_a_numpy_number_as_hyperparameter_leaves_float32_alone():
    z, y = points("huber")
    loss = LossOverRuns(LOSSES["huber"], {"delta": np.float64(0.7)})
    assert loss.gradient(z.astype(np.float32), y).dtype == np.float32


def test_gradients_of_absolute_error_and_huber_at_their_corners():
    zero = np.zeros(1)
    assert LOSSES["absolute_error"].gradient(zero, zero) == 0
    assert LOSSES["huber"].gradient(np.array([-5.0, -0.5, 0.0, 0.5, 5.0]), 0.0, 1.5).tolist() == [
        -1.5,
        -0.5,
        0.0,
        0.5,
        1.5,
    ]


# --- stability ------------------------------------------------------------------------------


def softplus(z):
    """log(1 + eᶻ) to full relative accuracy."""
    return math.log1p(math.exp(z)) if z < 0 else z + math.log1p(math.exp(-z))


def exp_or_inf(z):
    return math.exp(z) if z < 709 else math.inf


# Thalweg's name → target → the true value at a score, in Python's own floats; inf: too large.
TRUE = {
    "squared_error": lambda z, y: (z - y) * (z - y),
    "absolute_error": lambda z, y: abs(z - y),
    "huber": lambda z, y: mean_huber([y], [z], 1.0),
    "log_loss": lambda z, y: softplus(-z) if y else softplus(z),
    "poisson_deviance": lambda z, y: (
        2 * (exp_or_inf(z) - y * z - y + (y * math.log(y) if y else 0))
    ),
}


@pytest.mark.parametrize("name", TRUE)
@for_each(
    "y,z",
    lambda name: [
        (y, z) for y in (0.0, 1.0, 3.0) if name != "log_loss" or y <= 1 for z in EXTREMES
    ],
)
def test_extreme_scores_have_the_true_loss(name, z, y):
    loss = over_runs(name)
    scores, target = np.array([[z]]), np.array([y])
    true = TRUE[name](z, y)
    if not math.isfinite(true):
        with np.errstate(over="ignore"):
            assert loss.value(scores, target)[0, 0] == math.inf
        return
    rounding = 1e-15 * y if name == "poisson_deviance" else 0  # its terms cancel
    assert loss.value(scores, target)[0, 0] == pytest.approx(true, rel=1e-12, abs=rounding)
    gradient = loss.gradient(scores, target)
    assert np.isfinite(gradient).all()
    assert gradient[0, 0] * (z - y) >= 0 or name in {"log_loss", "poisson_deviance"}


@pytest.mark.parametrize("z", EXTREMES)
def test_extreme_scores_of_several_classes(z):
    """Scores (z, 0, −z): log Σ eᶻ less the class's own, in closed form."""
    loss = over_runs("cross_entropy")
    for y, own in enumerate((z, 0.0, -z)):
        top = abs(z)
        others = math.log1p(math.exp(-top) + math.exp(-2 * top))
        found = loss.value(np.array([[z, 0.0, -z]]), np.array([y]))[0, 0]
        assert found == pytest.approx(top - own + others, rel=1e-12, abs=1e-15)
        gradient = loss.gradient(np.array([[z, 0.0, -z]]), np.array([y]))
        assert np.isfinite(gradient).all()
        assert gradient.sum() == pytest.approx(0, abs=1e-15)


def test_log_loss_keeps_its_accuracy_far_from_0():
    """A sure and right answer has a small loss, not none: −log σ(40) = 4.248354255291589e-18."""
    loss = over_runs("log_loss")
    for z, y in ((40.0, 1.0), (-40.0, 0.0)):
        found = loss.value(np.array([[z]]), np.array([y]))[0, 0]
        assert found == pytest.approx(math.log1p(math.exp(-40)), rel=1e-12, abs=0)
        assert found == pytest.approx(4.248354255291589e-18, rel=1e-12, abs=0)
    wrong = loss.value(np.array([[-750.0], [1e300]]), np.array([1.0, 0.0]))
    assert wrong[:, 0].tolist() == [750.0, 1e300]


@pytest.mark.parametrize("z", [0.0, 40.0, -40.0, 80.0, -80.0, 1e4, -1e4, 1e30, -1e30])
def test_float32_gradients_are_finite_at_extreme_scores(z):
    for name in LOSSES:
        if name == "poisson_deviance" and z > 88:
            continue
        columns = CLASSES if LOSSES[name].grouped else 1
        scores = np.zeros((1, columns), np.float32)
        scores[0, 0] = z
        gradient = over_runs(name).gradient(scores, np.array([1.0]))
        assert gradient.dtype == np.float32
        assert np.isfinite(gradient).all()


# --- records --------------------------------------------------------------------------------


@pytest.mark.parametrize("s", [1e-3, 0.5, 60.0])
@pytest.mark.parametrize(
    ("name", "given"), [p for p in SETTINGS if LOSSES[p.values[0]].degree is not None]
)
def test_degree_says_how_the_loss_scales(name, given, s):
    loss = LOSSES[name]
    z, y = points(name)
    numbers = fill("loss", loss, given)
    scaled = {k: s * v if k in loss.in_target_units else v for k, v in numbers.items()}
    np.testing.assert_allclose(
        loss.value(s * z, s * y[:, None], **scaled),
        s**loss.degree * loss.value(z, y[:, None], **numbers),
        rtol=1e-11,
    )


@pytest.mark.parametrize("name", LOSSES)
def test_links_turn_predictions_into_scores_and_back(name):
    rng = np.random.default_rng(3)
    link = LOSSES[name].link
    predictions = {
        "identity": rng.normal(size=(50, 3)),
        "sigmoid": rng.uniform(size=(50, 3)),
        "softmax": rng.dirichlet(np.ones(3), size=50),
        "exp": rng.exponential(size=(50, 3)) * 100,
    }[link.name]
    np.testing.assert_allclose(link.predict(link.raw(predictions)), predictions, rtol=1e-12)


def test_links_take_shares_of_0_and_1():
    sure = np.array([0.0, 1.0])
    for name in ("log_loss", "cross_entropy", "poisson_deviance"):
        link = LOSSES[name].link
        assert np.isfinite(link.raw(sure)).all()
        np.testing.assert_allclose(link.predict(link.raw(sure)), sure, atol=1e-11)


@pytest.mark.parametrize("name", [n for n in LOSSES if n not in {"absolute_error", "huber"}])
def test_the_best_constant_is_the_links_raw_of_the_mean(name):
    """At z = raw(mean of y) the mean gradient is 0."""
    _, y = points(name)
    columns = CLASSES if LOSSES[name].grouped else 1
    mean = np.array([(y == c).mean() for c in range(CLASSES)]) if columns > 1 else y.mean()
    scores = np.broadcast_to(LOSSES[name].link.raw(mean), (N, columns)).astype(float)
    np.testing.assert_allclose(over_runs(name).gradient(scores, y).mean(axis=0), 0, atol=1e-14)


@pytest.mark.parametrize("name", LOSSES)
def test_predictions_stand_run_by_run(name):
    z, _ = points(name)
    loss = over_runs(name)
    predictions = loss.predict(z)
    if loss.loss.grouped:
        assert predictions.shape == (N, RUNS, CLASSES)
        np.testing.assert_allclose(predictions.sum(axis=-1), 1)
        np.testing.assert_allclose(predictions[:, 1], softmaxed(z[:, 3:6]), rtol=1e-13)
    else:
        np.testing.assert_array_equal(predictions, loss.loss.link.predict(z))


@pytest.mark.parametrize("name", LOSSES)
def test_the_record_tells_what_show_needs(name):
    loss = LOSSES[name]
    assert loss.name == name
    assert name in SCIKIT_LEARN, "a new loss needs a value from elsewhere"
    assert loss.tasks
    for text in (loss.title, loss.about, loss.paper, loss.differences, loss.link.about):
        assert text.strip()
    assert loss.in_target_units <= set(loss.hyperparameters)
    assert loss.degree is not None or not loss.in_target_units
    for declared in loss.hyperparameters.values():
        assert declared.default in declared.interval


# --- PyTorch --------------------------------------------------------------------------------


def torch_losses(torch, name, delta):
    """PyTorch's loss of each row, and Thalweg's factor on its gradient."""
    kinds = torch.nn
    return {
        "squared_error": lambda: (kinds.MSELoss(reduction="none"), 1),
        "absolute_error": lambda: (kinds.L1Loss(reduction="none"), 1),
        "huber": lambda: (kinds.HuberLoss(reduction="none", delta=delta), 1),
        "log_loss": lambda: (kinds.BCEWithLogitsLoss(reduction="none"), 1),
        "cross_entropy": lambda: (kinds.CrossEntropyLoss(reduction="none"), 1),
        # without y log y − y, and half of it, as the record says
        "poisson_deviance": lambda: (kinds.PoissonNLLLoss(reduction="none"), 2),
    }[name]()


@pytest.mark.parametrize("name", LOSSES)
@pytest.mark.parametrize("delta", [0.4, 1.0])
def test_values_and_gradients_are_pytorchs(name, delta):
    torch = pytest.importorskip("torch")
    z, y = points(name)
    loss = over_runs(name, **({"delta": delta} if name == "huber" else {}))
    z = z[:, : loss.columns]
    theirs, factor = torch_losses(torch, name, delta)
    scores = torch.tensor(z if loss.loss.grouped else z[:, 0], requires_grad=True)
    target = torch.tensor(y).long() if loss.loss.grouped else torch.tensor(y)
    values = theirs(scores, target)
    values.sum().backward()
    constant = 0.0
    if name == "poisson_deviance":
        constant = 2 * (y * np.log(np.where(y > 0, y, 1)) - y)
    np.testing.assert_allclose(
        loss.value(z, y)[:, 0], factor * values.detach().numpy() + constant, rtol=1e-11, atol=1e-13
    )
    gradients = factor * scores.grad.numpy().reshape(z.shape)
    np.testing.assert_allclose(loss.gradient(z, y), gradients, rtol=1e-11, atol=1e-14)
