"""What an activation is: a value and its slope, elementwise, between the layers of a net."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from thalweg.hyperparameters import Hyperparameter
from thalweg.pickled_functions import HasFunctions


@dataclass(frozen=True)
class Activation(HasFunctions):
    """The function that a hidden layer applies to each of its sums, and its derivative.

    Attributes:
        name: what the user types.
        title: its name in the literature.
        about: what it is for, in a sentence or two.
        formula: the value as mathematics writes it.
        value: ``(z, **hyperparameters) → activation``, of z's shape. z is a float32 or float64
            array of any shape, and finite. Of operators, Python's numbers and the functions of
            `thalweg.elementwise` alone.
        slope: ``(z, **hyperparameters) → d value / dz``, likewise.
        hyperparameters: default and range of each.
        paper: where it comes from.
        differences: how other libraries differ.
        sha256: hash of the user's own file that defines it; empty for those that come with
            Thalweg.
    """

    name: str
    title: str
    about: str
    value: Callable[..., Any]
    slope: Callable[..., Any]
    paper: str
    formula: str = ""
    hyperparameters: Mapping[str, Hyperparameter] = field(default_factory=dict)
    differences: str = ""
    sha256: str = ""
