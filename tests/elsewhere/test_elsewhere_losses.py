"""What `thalweg show LOSS` says about other libraries, held against their numbers."""

from __future__ import annotations

import numpy as np
import pytest
from claims import MEASURED, Claims
from inputs import (
    AMOUNTS,
    CLASSES,
    COSTS,
    COUNTS,
    EVENTS,
    LABELS,
    LOGITS,
    NUMBERS,
    SIDES,
    X,
    Y,
    Z,
)

from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns

claim = Claims({name: loss.differences for name, loss in LOSSES.items()})
TORCH, KERAS = MEASURED["torch_losses"], MEASURED["keras_losses"]
OPTAX, SGD = MEASURED["optax_losses"], MEASURED["sklearn_stochastic_descent"]
VECTORS, REGRESSORS = MEASURED["sklearn_support_vectors"], MEASURED["sklearn_regressors"]
MEANS, WABBIT = MEASURED["sklearn_means_of_losses"], MEASURED["vowpal_wabbit_steps"]


def ours(name, y, z=Z, **hyperparameters):
    """Value and gradient of every row."""
    loss = LOSSES[name]
    values = {key: h.default for key, h in loss.hyperparameters.items()} | hyperparameters
    over = LossOverRuns(loss, values)
    z, y = np.asarray(z, float), np.asarray(y)
    if loss.grouped:
        return loss.value(z, y, **values), loss.gradient(z, y, *loss.coefficients(**values))
    y = y.astype(float)
    return over.value(z[:, None], y)[:, 0], over.gradient(z[:, None], y)[:, 0]


def same(theirs, found, factor=1.0, corners=()):
    """The library's value and gradient are `factor` times ours; Keras ends values in float32."""
    value, gradient = np.array(found[0]), np.delete(np.array(found[1]), list(corners), axis=0)
    np.testing.assert_allclose(theirs["value"], factor * value, rtol=1e-6, atol=1e-9)
    their_gradient = np.delete(np.array(theirs["gradient"]), list(corners), axis=0)
    np.testing.assert_allclose(their_gradient, factor * gradient, rtol=1e-12, atol=1e-14)


def same_gradients(theirs, found):
    np.testing.assert_allclose(theirs, found[1], rtol=1e-12, atol=1e-14)


def objective(name, w, y, pull, each=1.0, **hyperparameters):
    """½ ‖w‖² · pull + each · Σ loss, the last number of three being an intercept."""
    w = np.asarray(w)
    z = np.array(X) @ w[:2] + (w[2] if len(w) > 2 else 0.0)
    return pull / 2 * (w[:2] @ w[:2]) + each * ours(name, y, z, **hyperparameters)[0].sum()


def is_least(name, w, y, pull, each=1.0, slack=1e-9, **hyperparameters):
    """No small step from w, in any of many directions, makes the objective less."""
    at = objective(name, w, y, pull, each, **hyperparameters)
    rng = np.random.default_rng(0)
    steps = rng.standard_normal((200, len(w)))
    return all(
        objective(name, w + size * step, y, pull, each, **hyperparameters) > at - slack
        for step in steps
        for size in (0.1, 0.01, 0.001)
    )


@claim("absolute_error", "The same as PyTorch L1Loss and Keras MeanAbsoluteError.")
def test_absolute_error():
    same(TORCH["L1Loss"], ours("absolute_error", NUMBERS))
    same(KERAS["MeanAbsoluteError"], ours("absolute_error", NUMBERS), corners=[3])


@claim("absolute_error", "At an error of exactly 0 the gradient is 0, as in PyTorch.")
def test_absolute_error_at_its_corner():
    assert Z[3] == NUMBERS[3]
    assert TORCH["L1Loss"]["gradient"][3] == 0 == ours("absolute_error", NUMBERS)[1][3]


@claim(
    "cross_entropy",
    "The same as PyTorch CrossEntropyLoss, Keras CategoricalCrossentropy(from_logits=True) and "
    "optax softmax_cross_entropy_with_integer_labels.",
)
def test_cross_entropy():
    for theirs in (
        TORCH["CrossEntropyLoss"],
        KERAS["CategoricalCrossentropy"],
        OPTAX["softmax_cross_entropy"],
    ):
        same(theirs, ours("cross_entropy", LABELS, LOGITS))


@claim("cross_entropy", "scikit-learn's SGDClassifier instead trains each class against the rest.")
def test_several_classes_of_sgd_classifier():
    theirs = MEASURED["sklearn_several_classes"]
    assert theirs["together"] == theirs["alone"]


@claim(
    "cross_entropy",
    "Label smoothing, (1 − s) · onehot + s / C (Szegedy et al., Rethinking the Inception "
    "architecture for computer vision, 2016), is that of PyTorch and Keras.",
)
def test_label_smoothing_of_several_classes():
    for library in (TORCH, KERAS):
        same(library["label_smoothing"], ours("cross_entropy", LABELS, LOGITS, smoothing=0.2))


@claim(
    "epsilon_insensitive",
    "The same as in scikit-learn's SGDRegressor and SVR, which also have epsilon 0.1;",
)
def test_epsilon_insensitive():
    same_gradients(SGD["epsilon_insensitive"], ours("epsilon_insensitive", NUMBERS))
    assert SGD["epsilon"] == VECTORS["SVR_epsilon"] == 0.1
    assert is_least("epsilon_insensitive", VECTORS["SVR"], Y, 1.0, 0.7)
    assert not is_least("absolute_error", VECTORS["SVR"], Y, 1.0, 0.7)


@claim("epsilon_insensitive", "its LinearSVR has epsilon 0, the absolute error.")
def test_epsilon_of_linear_svr():
    assert VECTORS["LinearSVR_epsilon"] == 0
    assert VECTORS["LinearSVR_loss"] == "epsilon_insensitive"
    found = ours("epsilon_insensitive", NUMBERS, epsilon=0.0)
    np.testing.assert_array_equal(found, ours("absolute_error", NUMBERS))


@claim(
    "epsilon_insensitive",
    "At a distance of exactly ε the gradient is 0, as in SGDRegressor.",
)
def test_epsilon_insensitive_at_its_corners():
    found = ours("epsilon_insensitive", [0.0, 0.0], [0.5, -0.5], epsilon=0.5)[1]
    assert SGD["epsilon_insensitive_at_its_edge"] == found.tolist() == [0, 0]


@claim("focal", "The same as Keras BinaryFocalCrossentropy, which by default does not use alpha.")
def test_focal():
    same(KERAS["BinaryFocalCrossentropy"], ours("focal", CLASSES))


@claim(
    "focal",
    "With apply_class_balancing=True Keras multiplies by alpha for class 1 and 1 − alpha for "
    "class 0, as the paper does, with alpha 0.25: half of this loss at the same alpha.",
)
def test_focal_with_alpha():
    assert KERAS["focal_alpha"] == 0.25
    same(KERAS["apply_class_balancing"], ours("focal", CLASSES, alpha=0.25), 0.5)


@claim(
    "focal",
    "Here both are doubled, so that alpha 0.5 weighs neither class and learning rates for log loss "
    "stay right.",
)
def test_focal_of_equal_classes():
    found = ours("focal", CLASSES, gamma=0.0)
    np.testing.assert_allclose(found, ours("log_loss", CLASSES), rtol=1e-12)


@claim("gamma_deviance", "scikit-learn's mean_gamma_deviance is the mean of this loss;")
@claim("poisson_deviance", "scikit-learn's mean_poisson_deviance is the mean of this loss;")
@claim("tweedie_deviance", "scikit-learn's mean_tweedie_deviance is the mean of this loss;")
@claim("quantile", "The same as scikit-learn's mean_pinball_loss (level is alpha)")
@pytest.mark.parametrize(
    ("name", "y", "theirs", "given"),
    [
        ("gamma_deviance", AMOUNTS, MEANS["gamma"], {}),
        ("poisson_deviance", COUNTS, MEANS["poisson"], {}),
        ("tweedie_deviance", AMOUNTS, MEANS["tweedie"]["1.5"], {}),
        ("quantile", NUMBERS, MEANS["pinball"], {"level": 0.3}),
    ],
)
def test_means_are_scikit_learns_metrics(name, y, theirs, given):
    assert ours(name, y, **given)[0].mean() == pytest.approx(theirs, rel=1e-12)


@claim("gamma_deviance", "its GammaRegressor trains on half of it.")
@claim("poisson_deviance", "its PoissonRegressor trains on half of it.")
@claim("tweedie_deviance", "its TweedieRegressor trains on half of it.")
@pytest.mark.parametrize(
    ("name", "peer", "y"),
    [
        ("gamma_deviance", "gamma", COSTS),
        ("poisson_deviance", "poisson", EVENTS),
        ("tweedie_deviance", "tweedie", COSTS),
    ],
)
def test_scikit_learns_regressors_train_on_half(name, peer, y):
    w = np.array(REGRESSORS[peer])
    pull = 0.3 * w  # of its penalty, alpha / 2 ‖w‖²
    gradients = np.array(X).T @ ours(name, y, np.array(X) @ w)[1] / len(X)
    np.testing.assert_allclose(gradients / 2, -pull, rtol=1e-5)


@claim("gamma_deviance", "It is the Tweedie deviance with power 2.")
def test_gamma_is_tweedies_limit():
    found = ours("tweedie_deviance", AMOUNTS, power=2 - 1e-9)[0]
    np.testing.assert_allclose(found, ours("gamma_deviance", AMOUNTS)[0], rtol=1e-5)
    assert MEANS["tweedie"]["2"] == MEANS["gamma"]


@claim(
    "tweedie_deviance",
    "There powers 0, 1, 2 and 3 are the squared error and the deviances of Poisson, Gamma and "
    "inverse Gaussian.",
)
def test_powers_of_tweedie():
    mean, y = np.exp(Z), np.array(AMOUNTS)
    theirs = [MEANS["tweedie"][power] for power in "0123"]
    formulas = [
        (y - mean) ** 2,
        2 * (y * np.log(y / mean) - y + mean),
        2 * (np.log(mean / y) + y / mean - 1),
        (y - mean) ** 2 / (y * mean**2),
    ]
    np.testing.assert_allclose(theirs, np.mean(formulas, axis=1), rtol=1e-12)


@claim(
    "hinge",
    "The same as in scikit-learn's SGDClassifier and LinearSVC(loss='hinge') and as Keras Hinge, "
    "which takes 0 and 1 or −1 and 1.",
)
def test_hinge():
    same_gradients(SGD["hinge"], ours("hinge", CLASSES))
    assert is_least("hinge", VECTORS["hinge"], SIDES, 1.0, 0.7)
    assert not is_least("squared_hinge", VECTORS["hinge"], SIDES, 1.0, 0.7)
    same(KERAS["Hinge"], ours("hinge", CLASSES))
    keras = MEASURED["keras_metrics"]
    assert keras["Hinge_of_0_and_1"] == keras["Hinge_of_both_signs"]


@claim("hinge", "At a margin of exactly 1 the gradient is 0 here and −t in SGDClassifier.")
def test_hinge_at_its_corner():
    t = 2 * np.array(CLASSES) - 1
    assert ours("hinge", CLASSES, t)[1].tolist() == [0] * 6
    assert SGD["hinge_at_its_edge"] == (-t).tolist()


@claim("huber", "The same as PyTorch HuberLoss and Keras Huber;")
def test_huber():
    same(TORCH["HuberLoss"], ours("huber", NUMBERS, delta=0.6))
    same(KERAS["Huber"], ours("huber", NUMBERS, delta=0.6))


@claim("huber", "PyTorch SmoothL1Loss is this divided by its beta.")
def test_smooth_l1():
    same(TORCH["SmoothL1Loss"], ours("huber", NUMBERS, delta=0.6), 1 / 0.6)


@claim("huber", "scikit-learn's SGDRegressor calls delta epsilon, with the default 0.1.")
def test_huber_of_sgd_regressor():
    same_gradients(SGD["huber"], ours("huber", NUMBERS, delta=0.6))
    assert SGD["epsilon"] == 0.1


@claim("log_cosh", "Keras LogCosh and optax log_cosh are this with scale 1; PyTorch has none.")
def test_log_cosh():
    same(KERAS["LogCosh"], ours("log_cosh", NUMBERS))
    same(OPTAX["log_cosh"], ours("log_cosh", NUMBERS))
    assert TORCH["log_cosh"] == []


@claim(
    "log_loss",
    "The same as PyTorch BCEWithLogitsLoss, optax sigmoid_binary_cross_entropy, the log_loss of "
    "scikit-learn's SGDClassifier and the logistic loss of Vowpal Wabbit.",
)
def test_log_loss():
    same(TORCH["BCEWithLogitsLoss"], ours("log_loss", CLASSES))
    same(OPTAX["sigmoid_binary_cross_entropy"], ours("log_loss", CLASSES))
    same_gradients(SGD["log_loss"], ours("log_loss", CLASSES))
    takes_wabbits_steps("log_loss", "logistic")


def takes_wabbits_steps(name, wabbit):
    z = 0.0
    for after in WABBIT[wabbit]:
        z -= 0.1 * float(ours(name, [1.0], [z])[1][0])
        assert after == pytest.approx(z, rel=1e-6)


@claim(
    "log_loss",
    "Label smoothing, (1 − s) · y + s / 2 (Szegedy et al., Rethinking the Inception architecture "
    "for computer vision, 2016), is that of Keras BinaryCrossentropy.",
)
def test_label_smoothing_of_two_classes():
    same(KERAS["binary_label_smoothing"], ours("log_loss", CLASSES, smoothing=0.2))


@claim("modified_huber", "The same as in scikit-learn's SGDClassifier, predict_proba included.")
def test_modified_huber():
    same_gradients(SGD["modified_huber"], ours("modified_huber", CLASSES))
    theirs = MEASURED["sklearn_probabilities_of_modified_huber"]
    found = LOSSES["modified_huber"].link.predict(np.array(theirs["score"]))
    np.testing.assert_allclose(theirs["probability"], found, rtol=1e-12)


@claim(
    "exponential",
    "The same as in scikit-learn's GradientBoostingClassifier(loss='exponential'), "
    "probabilities included.",
)
def test_exponential():
    theirs = MEASURED["sklearn_boosting"]
    same(theirs, ours("exponential", CLASSES))
    found = LOSSES["exponential"].link.predict(np.array(theirs["score"]))
    np.testing.assert_allclose(theirs["probability"], found, rtol=1e-12)


@claim(
    "perceptron",
    "The same as in scikit-learn's SGDClassifier(loss='perceptron') and, one row at a time with a "
    "rate of 1, the same steps as its Perceptron.",
)
def test_perceptron():
    same_gradients(SGD["perceptron"], ours("perceptron", CLASSES))
    w = np.zeros(2)
    for row, side in zip(X * 2, SIDES * 2, strict=True):
        w -= ours("perceptron", [side], [w @ row])[1][0] * np.array(row)
    np.testing.assert_allclose(MEASURED["sklearn_perceptron"], w, rtol=1e-12)


@claim(
    "perceptron",
    "At a score of exactly 0, where training from zeros begins, the gradient is −t, as there.",
)
def test_perceptron_at_its_corner():
    assert SGD["perceptron_at_its_edge"] == ours("perceptron", CLASSES, [0.0] * 6)[1].tolist()


@claim(
    "poisson_deviance",
    "PyTorch PoissonNLLLoss and Keras Poisson leave out the terms without z and the factor 2.",
)
def test_poisson():
    value, gradient = ours("poisson_deviance", COUNTS)
    np.testing.assert_allclose(TORCH["PoissonNLLLoss"]["gradient"], gradient / 2, rtol=1e-12)
    # Keras adds 1e-7 to the mean inside its logarithm.
    np.testing.assert_allclose(KERAS["Poisson"]["gradient"], gradient / 2, rtol=1e-5)
    for library, name in ((TORCH, "PoissonNLLLoss"), (KERAS, "Poisson")):
        y, theirs = np.array(COUNTS), np.array(library[name]["value"])
        without_z = y * np.log(np.maximum(y, 1)) - y
        np.testing.assert_allclose(2 * (theirs + without_z), value, rtol=1e-5, atol=1e-5)


@claim("quantile", "and QuantileRegressor (quantile).")
def test_quantile_regressor():
    assert is_least("quantile", REGRESSORS["quantile"], Y, 0.0, level=0.3)
    assert not is_least("quantile", REGRESSORS["quantile"], Y, 0.0, level=0.5)


@claim("quantile", "At level 0.5 it is half the absolute error.")
@claim("quantile", "At an error of exactly 0 the gradient is 0.")
def test_quantile_at_one_half_and_at_its_corner():
    found, absolute = ours("quantile", NUMBERS), ours("absolute_error", NUMBERS)
    np.testing.assert_allclose(found, np.array(absolute) / 2, rtol=1e-12)
    assert ours("quantile", NUMBERS, level=0.9)[1][3] == 0


@claim(
    "squared_error",
    "The same as PyTorch MSELoss, Keras MeanSquaredError and the squared loss of Vowpal Wabbit: "
    "the gradient is 2 (z − y).",
)
def test_squared_error():
    same(TORCH["MSELoss"], ours("squared_error", NUMBERS))
    same(KERAS["MeanSquaredError"], ours("squared_error", NUMBERS))
    takes_wabbits_steps("squared_error", "squared")


@claim(
    "squared_error",
    "scikit-learn's SGDRegressor trains on half, so its learning rate 2a is a here.",
)
def test_squared_error_of_sgd_regressor():
    np.testing.assert_allclose(
        2 * np.array(SGD["squared_error"]), ours("squared_error", NUMBERS)[1], rtol=1e-12
    )


@claim(
    "squared_hinge",
    "The same as in scikit-learn's SGDClassifier and LinearSVC, where it is the default, and as "
    "Keras SquaredHinge, which takes targets of 0 and 1 or −1 and 1.",
)
def test_squared_hinge():
    same_gradients(SGD["squared_hinge"], ours("squared_hinge", CLASSES))
    assert VECTORS["LinearSVC_loss"] == "squared_hinge"
    assert is_least("squared_hinge", VECTORS["squared_hinge"], SIDES, 1.0, 0.7)
    assert not is_least("hinge", VECTORS["squared_hinge"], SIDES, 1.0, 0.7)
    same(KERAS["SquaredHinge"], ours("squared_hinge", CLASSES))
    same(KERAS["SquaredHinge_of_both_signs"], ours("squared_hinge", CLASSES))


def test_every_sentence_is_proved():
    assert claim.not_said() == []
    assert claim.unproved() == []
