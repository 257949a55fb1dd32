"""What an initialisation is: the weights of a layer before training, drawn at random."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from thalweg.hyperparameters import Hyperparameter


@dataclass(frozen=True)
class Initialisation:
    """How the weights of a layer start; biases start at 0.

    Attributes:
        name: what the user types.
        title: its name in the literature.
        about: what it is for, in a sentence or two.
        formula: the distribution as mathematics writes it.
        draw: ``(generator, fan_in, fan_out, **hyperparameters) → weights [fan_in, fan_out]``,
            float64. generator is a `numpy.random.Generator`, the only source of chance; fan_in and
            fan_out are the numbers of the layer's inputs and units, at least 1.
        hyperparameters: default and range of each.
        paper: where it comes from.
        differences: how other libraries differ.
        sha256: hash of the user's own file that defines it; empty for those that come with
            Thalweg.
    """

    name: str
    title: str
    about: str
    draw: Callable[..., Any]
    paper: str
    formula: str = ""
    hyperparameters: Mapping[str, Hyperparameter] = field(default_factory=dict)
    differences: str = ""
    sha256: str = ""
