"""Losses of PyTorch, Keras, optax, scikit-learn and Vowpal Wabbit."""

from __future__ import annotations

from typing import Any

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
from measuring import keras, measured, numbers


def of_torch(loss: Any, y: Any, z: Any = Z) -> dict[str, Any]:
    """Value and gradient of every row."""
    import torch

    scores = torch.tensor(z, dtype=torch.float64, requires_grad=True)
    targets = torch.tensor(y, dtype=torch.float64 if scores.ndim == 1 else torch.int64)
    values = loss(scores, targets)
    values.sum().backward()
    return {"value": numbers(values), "gradient": numbers(scores.grad)}


def of_keras(loss: Any, y: Any, z: Any = Z, transform: Any = None) -> dict[str, Any]:
    """Value and gradient of every row, each a sample of its own."""
    import jax
    import jax.numpy as jnp

    scores, targets = jnp.asarray(z), jnp.asarray(y, jnp.float64)
    if scores.ndim == 1:
        scores, targets = scores[:, None], targets[:, None]

    def values(scores: Any) -> Any:
        return loss(targets, scores if transform is None else transform(scores))

    gradient = jax.grad(lambda scores: values(scores).sum())(scores)
    return {"value": numbers(values(scores)), "gradient": numbers(gradient.reshape(jnp.shape(z)))}


def of_optax(loss: Any, y: Any, z: Any = Z) -> dict[str, Any]:
    """Value and gradient of every row."""
    import jax
    import jax.numpy as jnp

    scores, targets = jnp.asarray(z), jnp.asarray(y)
    gradient = jax.grad(lambda scores: loss(scores, targets).sum())(scores)
    return {"value": numbers(loss(scores, targets)), "gradient": numbers(gradient)}


def of_sgd(loss: str, y: Any, z: Any = Z, **options: Any) -> list[float]:
    """Slope of every row: what one step at rate 1 takes off a weight of z in a column of ones."""
    from sklearn.linear_model import SGDClassifier, SGDRegressor

    alone = {"penalty": None, "learning_rate": "constant", "eta0": 1.0, "max_iter": 1}
    alone |= {"fit_intercept": False, "shuffle": False, "tol": None}
    gradients = []
    for score, target in zip(z, y, strict=True):
        if y is CLASSES:  # a row of nothing has the other class, which must be known
            model = SGDClassifier(loss=loss, **alone, **options)
            model.fit([[1.0], [0.0]], [target, 1 - target], coef_init=[[score]])
        else:
            model = SGDRegressor(loss=loss, **alone, **options)
            model.fit([[1.0]], [target], coef_init=[score])
        gradients.append(score - float(model.coef_.ravel()[0]))
    return gradients


def default(callable_: Any, name: str) -> Any:
    """The default of an argument."""
    import inspect

    return inspect.signature(callable_).parameters[name].default


@measured("torch")
def torch_losses() -> dict[str, Any]:
    from torch import nn

    alone = {"reduction": "none"}
    smooth = nn.CrossEntropyLoss(reduction="none", label_smoothing=0.2)
    return {
        "L1Loss": of_torch(nn.L1Loss(**alone), NUMBERS),
        "MSELoss": of_torch(nn.MSELoss(**alone), NUMBERS),
        "HuberLoss": of_torch(nn.HuberLoss(delta=0.6, **alone), NUMBERS),
        "SmoothL1Loss": of_torch(nn.SmoothL1Loss(beta=0.6, **alone), NUMBERS),
        "CrossEntropyLoss": of_torch(nn.CrossEntropyLoss(**alone), LABELS, LOGITS),
        "label_smoothing": of_torch(smooth, LABELS, LOGITS),
        "BCEWithLogitsLoss": of_torch(nn.BCEWithLogitsLoss(**alone), CLASSES),
        "PoissonNLLLoss": of_torch(nn.PoissonNLLLoss(**alone), COUNTS),
        "log_cosh": [name for name in dir(nn) if "cosh" in name.lower()],
    }


@measured("keras", "jax")
def keras_losses() -> dict[str, Any]:
    library = keras()
    losses, alone = library.losses, {"reduction": "none"}
    onehot = [[float(c == k) for k in range(3)] for c in LABELS]
    logits = {"from_logits": True, **alone}
    focal = losses.BinaryFocalCrossentropy
    balanced = focal(apply_class_balancing=True, **logits)
    exp = library.ops.exp
    return {
        "MeanAbsoluteError": of_keras(losses.MeanAbsoluteError(**alone), NUMBERS),
        "MeanSquaredError": of_keras(losses.MeanSquaredError(**alone), NUMBERS),
        "Huber": of_keras(losses.Huber(delta=0.6, **alone), NUMBERS),
        "LogCosh": of_keras(losses.LogCosh(**alone), NUMBERS),
        "CategoricalCrossentropy": of_keras(
            losses.CategoricalCrossentropy(**logits), onehot, LOGITS
        ),
        "label_smoothing": of_keras(
            losses.CategoricalCrossentropy(label_smoothing=0.2, **logits), onehot, LOGITS
        ),
        "binary_label_smoothing": of_keras(
            losses.BinaryCrossentropy(label_smoothing=0.2, **logits), CLASSES
        ),
        "BinaryFocalCrossentropy": of_keras(focal(**logits), CLASSES),
        "apply_class_balancing": of_keras(balanced, CLASSES),
        "focal_alpha": default(focal, "alpha"),
        "Hinge": of_keras(losses.Hinge(**alone), CLASSES),
        "SquaredHinge": of_keras(losses.SquaredHinge(**alone), CLASSES),
        "SquaredHinge_of_both_signs": of_keras(
            losses.SquaredHinge(**alone), [2 * c - 1 for c in CLASSES]
        ),
        "Poisson": of_keras(losses.Poisson(**alone), COUNTS, transform=exp),
    }


@measured("optax", "jax")
def optax_losses() -> dict[str, Any]:
    import optax

    classes = optax.softmax_cross_entropy_with_integer_labels
    return {
        "softmax_cross_entropy": of_optax(classes, LABELS, LOGITS),
        "sigmoid_binary_cross_entropy": of_optax(optax.sigmoid_binary_cross_entropy, CLASSES),
        "log_cosh": of_optax(optax.log_cosh, NUMBERS),
    }


@measured("sklearn")
def sklearn_stochastic_descent() -> dict[str, Any]:
    from sklearn.linear_model import SGDRegressor

    return {
        "squared_error": of_sgd("squared_error", NUMBERS),
        "huber": of_sgd("huber", NUMBERS, epsilon=0.6),
        "epsilon_insensitive": of_sgd("epsilon_insensitive", NUMBERS),
        "epsilon_insensitive_at_its_edge": of_sgd(
            "epsilon_insensitive", [0.0, 0.0], [0.5, -0.5], epsilon=0.5
        ),
        "hinge": of_sgd("hinge", CLASSES),
        "hinge_at_its_edge": of_sgd("hinge", CLASSES, [-1.0, 1.0, 1.0, -1.0, 1.0, -1.0]),
        "squared_hinge": of_sgd("squared_hinge", CLASSES),
        "modified_huber": of_sgd("modified_huber", CLASSES),
        "log_loss": of_sgd("log_loss", CLASSES),
        "perceptron": of_sgd("perceptron", CLASSES),
        "perceptron_at_its_edge": of_sgd("perceptron", CLASSES, [0.0] * 6),
        "epsilon": default(SGDRegressor, "epsilon"),
    }


@measured("sklearn")
def sklearn_probabilities_of_modified_huber() -> dict[str, Any]:
    from sklearn.linear_model import SGDClassifier

    slowly = {"learning_rate": "constant", "eta0": 0.01, "max_iter": 5, "tol": None}
    model = SGDClassifier(loss="modified_huber", random_state=0, **slowly).fit(X, SIDES)
    return {
        "score": numbers(model.decision_function(X)),
        "probability": numbers(model.predict_proba(X)[:, 1]),
    }


@measured("sklearn")
def sklearn_boosting() -> dict[str, Any]:
    """Value, slope and probability of the loss inside GradientBoostingClassifier."""
    import numpy as np
    from sklearn.ensemble import GradientBoostingClassifier

    model = GradientBoostingClassifier(loss="exponential", n_estimators=1).fit(X, SIDES)
    loss, z, y = model._loss, np.array(Z), np.array(CLASSES, np.float64)
    values, gradient = loss.loss_gradient(y_true=y, raw_prediction=z)
    return {
        "value": numbers(values),
        "gradient": numbers(gradient),
        "score": numbers(model.decision_function(X)),
        "probability": numbers(model.predict_proba(X)[:, 1]),
    }


@measured("sklearn")
def sklearn_perceptron() -> list[float]:
    """The weights of Perceptron behind two passes, row by row."""
    from sklearn.linear_model import Perceptron

    model = Perceptron(shuffle=False, max_iter=2, tol=None, fit_intercept=False)
    return numbers(model.fit(X, SIDES).coef_[0])


@measured("sklearn")
def sklearn_several_classes() -> dict[str, Any]:
    """The weights of each class in SGDClassifier, and of that class against the rest alone."""
    from sklearn.linear_model import SGDClassifier

    options = {"loss": "log_loss", "learning_rate": "constant", "eta0": 0.1, "max_iter": 3}
    options |= {"shuffle": False, "tol": None}
    classes = [k % 3 for k in range(len(X))]
    alone = [
        SGDClassifier(**options).fit(X, [c == k for c in classes]).coef_[0].tolist()
        for k in range(3)
    ]
    return {"together": SGDClassifier(**options).fit(X, classes).coef_.tolist(), "alone": alone}


@measured("sklearn")
def sklearn_support_vectors() -> dict[str, Any]:
    from sklearn.svm import SVR, LinearSVC, LinearSVR

    exactly = {"fit_intercept": False, "C": 0.7, "tol": 1e-12, "max_iter": 10**7}
    svr = SVR(kernel="linear", C=0.7, tol=1e-12).fit(X, Y)
    return {
        "SVR": [*svr.coef_[0].tolist(), float(svr.intercept_[0])],
        "hinge": LinearSVC(loss="hinge", random_state=0, **exactly).fit(X, SIDES).coef_[0].tolist(),
        "squared_hinge": LinearSVC(dual=False, **exactly).fit(X, SIDES).coef_[0].tolist(),
        "LinearSVC_loss": default(LinearSVC, "loss"),
        "SVR_epsilon": default(SVR, "epsilon"),
        "LinearSVR_epsilon": default(LinearSVR, "epsilon"),
        "LinearSVR_loss": default(LinearSVR, "loss"),
    }


@measured("sklearn")
def sklearn_regressors() -> dict[str, Any]:
    """The weights, for a penalty of alpha = 0.3."""
    from sklearn.linear_model import (
        GammaRegressor,
        PoissonRegressor,
        QuantileRegressor,
        TweedieRegressor,
    )

    exactly = {"alpha": 0.3, "fit_intercept": False, "tol": 1e-12, "max_iter": 10000}
    tweedie = TweedieRegressor(power=1.5, link="log", **exactly)
    quantile = QuantileRegressor(quantile=0.3, alpha=0.0, fit_intercept=False)
    return {
        "poisson": PoissonRegressor(**exactly).fit(X, EVENTS).coef_.tolist(),
        "gamma": GammaRegressor(**exactly).fit(X, COSTS).coef_.tolist(),
        "tweedie": tweedie.fit(X, COSTS).coef_.tolist(),
        "quantile": quantile.fit(X, Y).coef_.tolist(),
    }


@measured("sklearn")
def sklearn_means_of_losses() -> dict[str, Any]:
    import numpy as np
    from sklearn import metrics

    mean = np.exp(Z)
    tweedie = {
        str(p): metrics.mean_tweedie_deviance(AMOUNTS, mean, power=p) for p in (0, 1, 1.5, 2, 3)
    }
    return {
        "pinball": metrics.mean_pinball_loss(NUMBERS, Z, alpha=0.3),
        "poisson": metrics.mean_poisson_deviance(COUNTS, mean),
        "gamma": metrics.mean_gamma_deviance(AMOUNTS, mean),
        "tweedie": tweedie,
    }


@measured("vowpalwabbit")
def vowpal_wabbit_steps() -> dict[str, Any]:
    """Predictions for x = 1 behind a first and a second step at rate 0.1 on the target 1."""
    import vowpalwabbit

    found = {}
    for loss in ("squared", "logistic"):
        options = f"--sgd -l 0.1 --power_t 0 --noconstant --loss_function {loss} --quiet"
        model, steps = vowpalwabbit.Workspace(options), []
        for _ in range(2):
            model.learn("1 | x:1")
            steps.append(model.predict("| x:1"))
        found[loss] = steps
    return found
