"""What a penalty is: a term or a bound that keeps weights small; neither a loss nor a metric."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from thalweg.hyperparameters import Interval
from thalweg.options.run_options import RUN_OPTIONS


def nothing(w: Any, strength: Any) -> Any:
    """Return 0: this penalty is no term of the objective."""
    return 0.0 * w


@dataclass(frozen=True)
class Penalty:
    """A term or a bound that keeps weights small; it does not act on the intercept.

    Attributes:
        name: what the user types, and the option that sets its strength, where range and default
            are declared (`thalweg.options.run_options`).
        title: its name in the literature.
        about: what it is for.
        acts: where in an update it acts: "gradient" (``gradient`` is added to the gradient),
            "proximal" (``after`` is applied to the weights after the step, with the strength times
            the step's scaling), "decay" (weights shrink independently of the step), "projection"
            (``after`` is applied to the weights of each output after the step, with the strength
            itself), "combined" (it sets several penalties; ``value`` takes their ratio too).
            Engines take "gradient" and "proximal" from the record, with functions of
            `thalweg.elementwise` alone; "decay" and "projection" they have one of each.
        value: ``(w, strength) → penalty of each weight``; the objective adds their sum.
        gradient: ``(w, strength) → d penalty / d w``; 0 for strength 0.
        after: ``(w, strength) → w``; the same w for strength 0.
        curvature: of a "gradient", the largest of its second derivatives at strength 1, by which
            the step of a rare sparse weight is shortened.
        degree: d, if the penalty of s·w is sᵈ times that of w: the strength is converted by it to
            the scaled target. 1 for a "projection", whose strength is in the weights' unit. None:
            the strength does not depend on the target's unit.
        paper: where it comes from.
        differences: how other libraries differ.
    """

    name: str
    title: str
    about: str
    acts: str
    paper: str
    value: Callable[..., Any] = nothing
    gradient: Callable[..., Any] = nothing
    after: Callable[..., Any] | None = None
    degree: int | None = None
    curvature: float = 1.0
    differences: str = ""

    @property
    def interval(self) -> Interval:
        """The range of the strength; of a combined penalty that of L1."""
        interval = RUN_OPTIONS["l1" if self.acts == "combined" else self.name].interval
        assert interval is not None
        return interval

    @property
    def off(self) -> float:
        """The strength that does nothing: 0, or no bound."""
        return math.inf if self.acts == "projection" else 0.0
