"""What a loss is: a value and a gradient, elementwise in (prediction, target), and a link."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from thalweg.hyperparameters import Hyperparameter, Interval
from thalweg.losses.links import Link

_ANY_NUMBER = Interval("(-inf, inf)")


@dataclass(frozen=True)
class Loss:
    """What training minimises, averaged over rows; and how its raw scores become predictions.

    Attributes:
        name: what the user types.
        title: its name in the field.
        about: what it is for, in a sentence or two.
        value: ``(z, y, **hyperparameters) → loss`` of each row. z is the raw score, ``[…]``, y
            the target, broadcast against it. A `grouped` loss takes z ``[…, classes]`` and whole
            class numbers y, and returns ``[…]``.
        gradient: ``(z, y, *coefficients) → d loss / d z``, of z's shape and dtype. Only functions
        of
            `thalweg.elementwise`, no literals (see there).
        link: turns z into a prediction.
        domain: where a target must lie; both its ends do if the least and the largest target do.
            Classes are whole numbers from 0.
        tasks: the tasks it serves, the one it is the default of first.
        hyperparameters: default and range of each.
        coefficients: ``(**hyperparameters) → numbers`` that the gradient takes behind z and y,
        worked
            out once, in float64. None: the hyperparameters themselves, in their order.
        degree: if the loss of (s·z, s·y) is sᵈ times that of (z, y) for every s > 0, d; such a
            target may be scaled before training. None: it may not.
        in_target_units: hyperparameters that scale with the target.
        grouped: whether it sees a group of columns, one per class, at once.
        metrics: what judges it besides the task's metrics, as ``name,key={hyperparameter}``.
        constant: ``(y, weight, **hyperparameters) → raw score`` that is best as a constant, in
            closed form, from the distinct targets ``[m]`` and the weight of each; of a grouped
            loss y is every class number, and the result ``[classes]``. None: it is searched for.
        paper: where it comes from.
        differences: how other libraries differ.
        sha256: hash of the user's own file that it stands in, which a model file keeps; empty for
            those that come with Thalweg.

    """

    name: str
    title: str
    about: str
    value: Callable[..., Any]
    gradient: Callable[..., Any]
    link: Link
    tasks: tuple[str, ...]
    paper: str
    domain: Interval = _ANY_NUMBER
    hyperparameters: Mapping[str, Hyperparameter] = field(default_factory=dict)
    coefficients: Callable[..., tuple[float, ...]] | None = None
    degree: int | None = None
    in_target_units: frozenset[str] = frozenset()
    grouped: bool = False
    metrics: tuple[str, ...] = ()
    constant: Callable[..., Any] | None = None
    differences: str = ""
    sha256: str = ""
