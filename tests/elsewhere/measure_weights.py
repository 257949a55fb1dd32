"""Optimizers, averages of weights and penalties of PyTorch, Keras, optax and scikit-learn."""

from __future__ import annotations

import inspect
from typing import Any

from inputs import SIDES, X, Y
from measure_losses import default
from measuring import keras, measured, numbers

# One weight, and what an optimizer is told it must do: the gradient is 1 at every update.
START = 10.0


@measured("torch")
def torch_average() -> dict[str, Any]:
    """Plain and exponential averages of 9, 8, 7, …, the weights behind updates at rate 1."""
    import torch
    from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

    found = {}
    for name, options in (("plain", {}), ("ema", {"multi_avg_fn": get_ema_multi_avg_fn(0.9)})):
        model = torch.nn.Linear(1, 1, bias=False, dtype=torch.float64)
        average, values = AveragedModel(model, **options), []
        for weight in (9.0, 8.0, 7.0, 6.0):
            with torch.no_grad():
                model.weight.fill_(weight)
            average.update_parameters(model)
            values.append(float(average.module.weight))
        found[name] = values
    return found


@measured("keras", "jax")
def keras_average() -> dict[str, Any]:
    library = keras()
    weight = library.Variable([START], dtype="float64")
    optimizer = library.optimizers.SGD(1.0, use_ema=True, ema_momentum=0.9)
    optimizer.build([weight])
    values = []
    for _ in range(4):
        optimizer.apply([library.ops.ones((1,), "float64")], [weight])
        values.append(float(optimizer._model_variables_moving_average[0].value[0]))
    return {"use_ema": values}


@measured("optax", "jax")
def optax_average() -> dict[str, Any]:
    import jax.numpy as jnp
    import optax

    ema = optax.ema(0.9, debias=True)
    state, values = ema.init(jnp.zeros(1)), []
    for weight in (9.0, 8.0, 7.0, 6.0):
        average, state = ema.update(jnp.full(1, weight), state)
        values.append(float(average[0]))
    return {"debias": values}


@measured("sklearn")
def sklearn_average() -> dict[str, Any]:
    """The weights behind each row and the average at the end, from row 1 and from row 4 on."""
    from sklearn.linear_model import SGDRegressor

    options = {"penalty": None, "learning_rate": "constant", "eta0": 0.1, "shuffle": False}
    plain, weights = SGDRegressor(**options), []
    averaging = {a: SGDRegressor(average=a, **options) for a in (True, 4)}
    for x, y in zip(X, Y, strict=True):
        plain.partial_fit([x], [y])
        weights.append(plain.coef_.tolist())
        for model in averaging.values():
            model.partial_fit([x], [y])
    return {
        "weights": weights,
        "average=True": averaging[True].coef_.tolist(),
        "average=4": averaging[4].coef_.tolist(),
    }


@measured("torch")
def torch_weight_decay() -> dict[str, Any]:
    """A layer's weight and bias of 10 behind one update on gradients of 0, decay 0.2, rate 0.5."""
    import torch

    found = {}
    for name in ("SGD", "Adam", "AdamW"):
        layer = torch.nn.Linear(1, 1, dtype=torch.float64)
        for parameter in layer.parameters():
            torch.nn.init.constant_(parameter, START)
            parameter.grad = torch.zeros_like(parameter)
        getattr(torch.optim, name)(layer.parameters(), lr=0.5, weight_decay=0.2).step()
        found[name] = [float(parameter) for parameter in layer.parameters()]
    return found


@measured("keras", "jax")
def keras_weight_decay() -> dict[str, Any]:
    """As in PyTorch, of every optimizer that has it, and of an L2 and L1 of 0.2."""
    library = keras()
    found = {}
    for name in ("SGD", "Adagrad", "Adadelta", "RMSprop", "Adam", "AdamW", "Adamax", "Nadam",
                 "Ftrl", "Lion"):  # fmt: skip
        parameters = [
            library.Variable([START], dtype="float64", name=n) for n in ("kernel", "bias")
        ]
        optimizer = getattr(library.optimizers, name)(learning_rate=0.5, weight_decay=0.2)
        optimizer.build(parameters)
        optimizer.apply([library.ops.zeros((1,), "float64")] * 2, parameters)
        found[name] = [float(parameter.value[0]) for parameter in parameters]
    return found


@measured("keras", "jax")
def keras_penalties() -> dict[str, Any]:
    import jax
    import jax.numpy as jnp

    library = keras()
    weights = jnp.asarray([3.0, -0.5, 0.25])
    l2, l1 = library.regularizers.L2(0.2), library.regularizers.L1(0.2)
    norm = library.constraints.MaxNorm(2.0, axis=0)
    kernel = [[3.0, 0.5], [4.0, -0.3], [0.0, 1.2]]
    weight = library.Variable([0.05], dtype="float64")
    optimizer, path = library.optimizers.SGD(0.4), []
    optimizer.build([weight])
    for _ in range(5):  # a loss without a gradient, so that the penalty alone decides
        optimizer.apply([jax.grad(lambda w: l1(w))(weight.value)], [weight])
        path.append(float(weight.value[0]))
    return {
        "L2_gradient": numbers(jax.grad(lambda w: l2(w))(weights)),
        "L1_gradient": numbers(jax.grad(lambda w: l1(w))(weights)),
        "L1_path": path,
        "MaxNorm": numbers(norm(jnp.asarray(kernel))),
    }


@measured("optax", "jax")
def optax_weight_decay() -> dict[str, Any]:
    import jax.numpy as jnp
    import optax

    parameters = {"kernel": jnp.full(1, START), "bias": jnp.full(1, START)}
    adamw = optax.adamw(0.5, weight_decay=0.2)
    nothing = {name: jnp.zeros(1) for name in parameters}
    updates, _ = adamw.update(nothing, adamw.init(parameters), parameters)
    after = optax.apply_updates(parameters, updates)
    return {"adamw": [float(after["kernel"][0]), float(after["bias"][0])]}


@measured("optax", "jax")
def optax_defaults() -> dict[str, Any]:
    """Which optimizers have a default learning rate; and Adadelta without one, gradient 1."""
    import jax.numpy as jnp
    import optax

    names = ("sgd", "adagrad", "rmsprop", "rprop", "adam", "adamw", "adamax", "nadam", "amsgrad",
             "radam", "adabelief", "yogi", "lion", "adadelta")  # fmt: skip
    rates = {
        name: inspect.signature(getattr(optax, name)).parameters["learning_rate"].default
        for name in names
    }
    adadelta = optax.adadelta()
    update, _ = adadelta.update(jnp.ones(1), adadelta.init(jnp.zeros(1)), jnp.zeros(1))
    return {
        "required": [name for name, rate in rates.items() if rate is inspect.Parameter.empty],
        "adadelta_default": rates["adadelta"],
        "adadelta_step_without_rate": float(update[0]),
    }


@measured("sklearn")
def sklearn_penalties() -> dict[str, Any]:
    from sklearn.linear_model import ElasticNet, Lasso, LogisticRegression, SGDRegressor

    exactly = {"fit_intercept": False, "tol": 1e-14, "max_iter": 10**6}
    weights = [1.0 + i % 3 for i in range(len(X))]
    logistic = LogisticRegression(C=0.5, fit_intercept=False, tol=1e-12, max_iter=10**4)
    steps = {"learning_rate": "constant", "eta0": 0.1, "max_iter": 1, "tol": None}
    sgd = {
        penalty: SGDRegressor(penalty=penalty, alpha=0.2, **steps).fit(
            [[0.0]], [START], coef_init=[2.0], intercept_init=[START]
        )
        for penalty in ("l2", "l1")
    }
    elastic = SGDRegressor(penalty="elasticnet", alpha=0.2, l1_ratio=0.3, **steps)
    elastic.fit([[0.0]], [START], coef_init=[2.0], intercept_init=[START])
    crossing = SGDRegressor(penalty="l1", alpha=0.2, fit_intercept=False, **steps)
    crossing.fit([[0.0]], [0.0], coef_init=[0.01])
    return {
        "Lasso": Lasso(alpha=0.3, **exactly).fit(X, Y).coef_.tolist(),
        "ElasticNet": ElasticNet(alpha=0.3, l1_ratio=0.4, **exactly).fit(X, Y).coef_.tolist(),
        "LogisticRegression": logistic.fit(X, SIDES, weights).coef_[0].tolist(),
        "LogisticRegression_weights": weights,
        "sgd_l2": [float(sgd["l2"].coef_[0]), float(sgd["l2"].intercept_[0])],
        "sgd_l1": float(sgd["l1"].coef_[0]),
        "sgd_elasticnet": float(elastic.coef_[0]),
        "sgd_l1_crossing_0": float(crossing.coef_[0]),
        "l1_ratio": default(ElasticNet, "l1_ratio"),
    }


@measured("sklearn")
def sklearn_lbfgs() -> dict[str, Any]:
    """What LogisticRegression calls with its default solver."""
    import scipy.optimize
    from sklearn.linear_model import LogisticRegression

    called, real = [], scipy.optimize.minimize

    def spy(*arguments: Any, **options: Any) -> Any:
        called.append(options["method"])
        return real(*arguments, **options)

    scipy.optimize.minimize = spy
    try:
        LogisticRegression().fit(X, SIDES)
    finally:
        scipy.optimize.minimize = real
    return {"methods": called, "solver": default(LogisticRegression, "solver")}


@measured("torch")
def torch_lbfgs() -> dict[str, Any]:
    """The weight behind one iteration from 0 on (w − 3)² / 10, gradient −0.6, and on (w − 3)²."""
    import torch

    found: dict[str, Any] = {
        name: default(torch.optim.LBFGS, name) for name in ("lr", "line_search_fn")
    }
    for name, factor in (("gentle", 0.1), ("steep", 1.0)):
        w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
        optimizer = torch.optim.LBFGS([w], max_iter=1)

        def closure(w: Any = w, optimizer: Any = optimizer, factor: float = factor) -> Any:
            optimizer.zero_grad()
            loss = (factor * (w - 3) ** 2).sum()
            loss.backward()
            return loss

        optimizer.step(closure)
        found[name] = float(w)
    return found


@measured("torch")
def torch_scalars() -> dict[str, Any]:
    """The dtype of what NAdam and ASGD keep beside float64 weights."""
    import torch

    found = {}
    for name in ("NAdam", "ASGD"):
        w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
        w.grad = torch.ones_like(w)
        optimizer = getattr(torch.optim, name)([w])
        optimizer.step()
        state = optimizer.state[w]
        found[name] = {
            key: str(getattr(value, "dtype", type(value))) for key, value in state.items()
        }
    return found
