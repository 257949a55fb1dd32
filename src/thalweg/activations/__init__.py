"""Activations: the functions between the layers of a net."""

from __future__ import annotations

from thalweg.activations.activation import Activation
from thalweg.activations.activation_checks import check_activation
from thalweg.activations.elu import ELU
from thalweg.activations.gelu import GELU
from thalweg.activations.gelu_tanh import GELU_TANH
from thalweg.activations.identity import IDENTITY
from thalweg.activations.leaky_relu import LEAKY_RELU
from thalweg.activations.relu import RELU
from thalweg.activations.sigmoid import SIGMOID
from thalweg.activations.silu import SILU
from thalweg.activations.softplus import SOFTPLUS
from thalweg.activations.tanh import TANH
from thalweg.record_registry import Registry

ACTIVATIONS: dict[str, Activation] = {
    activation.name: activation
    for activation in (
        RELU,
        LEAKY_RELU,
        ELU,
        GELU,
        GELU_TANH,
        SILU,
        TANH,
        SIGMOID,
        SOFTPLUS,
        IDENTITY,
    )
}

_REGISTRY = Registry("activation", "activation", Activation, ACTIVATIONS, check_activation, "value")
own_activation = _REGISTRY.own
choose_activation = _REGISTRY.choose

__all__ = ["ACTIVATIONS", "Activation", "choose_activation", "own_activation"]
