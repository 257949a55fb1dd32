"""Activations: the functions between the layers of a net."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

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
from thalweg.hyperparameters import choose, fill, split_setting
from thalweg.own import OwnFile, hash_of, is_own, load_own, read_own

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


def own_activation(file: OwnFile) -> Activation:
    """Run a user's file and return the activation in it, checked, with the hash of what was run.

    Raises:
        UsageError: the file fails or has no such activation, or `check_activation` refuses it.
    """
    found = load_own(file, Activation)
    return check_activation(replace(found, name=file.name, sha256=file.sha256))


def choose_activation(given: str | Activation) -> tuple[Activation, dict[str, Any]]:
    """Read ``name,key=value,…``; return the activation and all its hyperparameters.

    The name may be ``file.py:name`` of one of the user's own; or the record itself is given.

    Raises:
        UsageError: an unknown name or hyperparameter, a value out of range, or an activation that
            `check_activation` refuses.
    """
    if isinstance(given, Activation):
        activation = given
        if ACTIVATIONS.get(given.name) != given:
            hashed = given.sha256 or hash_of(given.value)
            activation = check_activation(replace(given, sha256=hashed))
        return activation, fill("activation", activation, {})
    name, texts = split_setting(given, "activation")
    if is_own(name):
        activation = own_activation(read_own("activation", name))
    else:
        activation = choose("activation", name, ACTIVATIONS)
    return activation, fill("activation", activation, texts)


__all__ = ["ACTIVATIONS", "Activation", "choose_activation", "own_activation"]
