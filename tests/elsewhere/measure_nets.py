"""Activations and initialisations of PyTorch, Keras and JAX."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from inputs import Z
from measuring import keras, measured, numbers

POINTS = [*Z, 0.0, -25.0, 19.9, 20.1, 25.0]
FAN_IN, FAN_OUT = 300, 200


def default(function: Any, name: str) -> Any:
    """The default of a parameter."""
    return inspect.signature(function).parameters[name].default


@measured("torch")
def torch_activations() -> dict[str, Any]:
    import torch
    from torch import nn

    def of(layer: Callable[..., Any]) -> dict[str, Any]:
        z = torch.tensor(POINTS, dtype=torch.float64, requires_grad=True)
        values = layer(z)
        values.sum().backward()
        return {"value": numbers(values), "slope": numbers(z.grad)}

    layers = {"relu": nn.ReLU(), "leaky_relu": nn.LeakyReLU(), "elu": nn.ELU(), "gelu": nn.GELU()}
    layers |= {"gelu_tanh": nn.GELU(approximate="tanh"), "silu": nn.SiLU(), "tanh": nn.Tanh()}
    layers |= {"sigmoid": nn.Sigmoid(), "softplus": nn.Softplus(), "identity": nn.Identity()}
    return {name: of(layer) for name, layer in layers.items()} | {
        "negative_slope": default(nn.LeakyReLU, "negative_slope"),
        "threshold": default(nn.Softplus, "threshold"),
    }


def by_jax(function: Callable[..., Any]) -> dict[str, Any]:
    """Value and slope at every point."""
    import jax
    import jax.numpy as jnp

    z = jnp.asarray(POINTS, jnp.float64)
    slope = jax.grad(lambda points: function(points).sum())(z)
    return {"value": numbers(function(z)), "slope": numbers(slope)}


@measured("keras", "jax")
def keras_activations() -> dict[str, Any]:
    of = keras().activations
    functions = {name: getattr(of, name) for name in ("relu", "leaky_relu", "elu", "gelu", "silu")}
    functions |= {name: getattr(of, name) for name in ("tanh", "sigmoid", "softplus", "linear")}
    functions |= {"swish": of.get("swish"), "gelu_tanh": lambda z: of.gelu(z, approximate=True)}
    return {name: by_jax(function) for name, function in functions.items()} | {
        "negative_slope": default(of.leaky_relu, "negative_slope")
    }


@measured("jax")
def jax_activations() -> dict[str, Any]:
    import jax

    return {"gelu": by_jax(jax.nn.gelu)}


def shape_of(weights: Any) -> dict[str, float]:
    """Moments and ends of many weights."""
    import numpy as np

    w = np.asarray(weights, np.float64)
    return {
        "mean": float(w.mean()),
        "variance": float(w.var()),
        "kurtosis": float(np.mean((w - w.mean()) ** 4) / max(w.var() ** 2, 1e-300)),
        "least": float(w.min()),
        "most": float(w.max()),
    }


def rotations(draw: Callable[[], Any], wide: Any, tall: Any) -> dict[str, Any]:
    """Products of a wide and a tall matrix with themselves; the traces of 1,000 of 4 × 4."""
    import numpy as np

    wide, tall = np.asarray(wide, np.float64), np.asarray(tall, np.float64)
    traces = [float(np.trace(np.asarray(draw(), np.float64))) for _ in range(1000)]
    return {
        "wide": numbers(wide @ wide.T),
        "tall": numbers(tall.T @ tall),
        "mean": float(np.mean(traces)),
        "variance": float(np.var(traces)),
    }


@measured("torch")
def torch_initialisations() -> dict[str, Any]:
    import torch
    from torch.nn import Linear, init

    torch.manual_seed(0)

    def of(function: Callable[..., Any], **given: Any) -> Any:
        return shape_of(
            numbers(function(torch.empty(FAN_OUT, FAN_IN, dtype=torch.float64), **given))
        )

    def rotation(*shape: int) -> Any:
        return numbers(init.orthogonal_(torch.empty(shape, dtype=torch.float64)))

    layer = Linear(FAN_IN, 20 * FAN_OUT, dtype=torch.float64)
    return {
        "he": of(init.kaiming_normal_),
        "he_half": of(init.kaiming_normal_, a=0.5),
        "he_uniform": of(init.kaiming_uniform_),
        "he_uniform_half": of(init.kaiming_uniform_, a=0.5),
        "glorot": of(init.xavier_uniform_, gain=3.0),
        "glorot_normal": of(init.xavier_normal_, gain=3.0),
        "lecun": of(init.kaiming_normal_, nonlinearity="linear"),
        "normal": of(init.normal_),
        "uniform": of(init.uniform_),
        "zeros": of(lambda w: init.zeros_(w)),
        "orthogonal": rotations(lambda: rotation(4, 4), rotation(3, 5), rotation(5, 3)),
        "Linear": shape_of(numbers(layer.weight)),
        "Linear_bias": shape_of(numbers(layer.bias)),
    }


@measured("keras", "jax")
def keras_initialisations() -> dict[str, Any]:
    library = keras()
    of, shape = library.initializers, (FAN_IN, FAN_OUT)
    dense = library.layers.Dense(3)
    seeds = iter(range(2000))

    def rotation(*shape: int) -> Any:
        return numbers(of.Orthogonal(seed=next(seeds))(shape))

    names = {"he": "HeNormal", "he_uniform": "HeUniform", "glorot": "GlorotUniform"}
    names |= {"glorot_normal": "GlorotNormal", "lecun": "LecunNormal", "normal": "RandomNormal"}
    names |= {"uniform": "RandomUniform"}
    return {
        name: shape_of(numbers(getattr(of, theirs)(seed=1)(shape)))
        for name, theirs in names.items()
    } | {
        "zeros": shape_of(numbers(of.Zeros()(shape))),
        "orthogonal": rotations(lambda: rotation(4, 4), rotation(3, 5), rotation(5, 3)),
        "Dense": type(dense.kernel_initializer).__name__,
        "Glorot_takes": sorted(
            {*inspect.signature(of.GlorotUniform).parameters}
            | {*inspect.signature(of.GlorotNormal).parameters}
        ),
    }
