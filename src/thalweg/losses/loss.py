"""What a loss is: a value and a gradient, elementwise in (prediction, target), and a link."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from thalweg.hyperparameters import Hyperparameter, Interval
from thalweg.losses.links import Link
from thalweg.pickled_functions import HasFunctions
from thalweg.renamed import renamed

_ANY_NUMBER = Interval("(-inf, inf)")


@renamed(slope="gradient")
@dataclass(frozen=True)
class Loss(HasFunctions):
    """What training minimises, averaged over rows; and how its raw scores become predictions.

    z is the raw score and y the target. ``gradient`` is the derivative with respect to z, dℓ/dz.

    Attributes:
        name: what the user types.
        title: its name in the literature.
        about: what it is for, in a sentence or two.
        value: ``(z, y, **hyperparameters) → loss`` of each row, float64. z is ``[…]``, y broadcasts
            against it. A `grouped` loss takes z ``[…, classes]`` and whole class numbers y, and
            returns ``[…]``.
        gradient: ``(z, y, *coefficients) → dℓ/dz``, of z's shape and dtype. Of operators, Python's
            numbers and the functions of `thalweg.elementwise` alone.
        curvature: ``(z, y, *coefficients) → d²ℓ/dz²``, of z's shape and ≥ 0, for second-order
            optimizers; of a `grouped` loss all second derivatives ``[…, classes, classes]``. None:
            it is not convex, or its gradient jumps.
        link: turns z into a prediction.
        domain: the range of the target. Classes are whole numbers from 0.
        tasks: the tasks it serves; it is the default of the first.
        hyperparameters: default and range of each.
        coefficients: ``(**hyperparameters) → numbers`` that the gradient takes after z and y,
            computed once, in float64. None: the hyperparameters themselves, in order.
        degree: d, if the loss of (s·z, s·y) is sᵈ times that of (z, y) for every s > 0: then the
            target is scaled before training. None: it is not.
        in_target_units: hyperparameters that are scaled with the target.
        grouped: whether it takes the scores of all classes of a row at once.
        metrics: metrics reported besides the task's, as ``name,key={hyperparameter}``.
        constant: ``(y, weight, **hyperparameters) → raw score``, the best constant in closed form,
            from the distinct targets ``[m]`` and the weight of each; of a grouped loss y is every
            class number, and the result ``[classes]``. None: it is found numerically.
        by_mean: whether `constant` depends on the targets by their weighted mean alone, which it
            then gets as the only target.
        paper: where it comes from.
        differences: how other libraries differ.
        sha256: hash of the user's own file that defines it, which a model file keeps; empty for
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
    by_mean: bool = False
    differences: str = ""
    sha256: str = ""
    curvature: Callable[..., Any] | None = None
