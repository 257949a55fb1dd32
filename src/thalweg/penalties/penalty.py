"""What a penalty is: a preference for small weights. It is neither a loss nor a metric."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from thalweg.hyperparameters import Interval
from thalweg.options.run_options import RUN_OPTIONS


def nothing(w: Any, strength: Any) -> Any:
    """A value of 0: the preference is no term of the objective."""
    return 0.0 * w


@dataclass(frozen=True)
class Penalty:
    """A preference for small weights; the intercept is left out.

    Attributes:
        name: what the user types, also the option that sets its strength: range and default stand
            there (`thalweg.options.run_options`).
        title: its name in the field.
        about: what it is for.
        acts: when: "gradient" (``gradient`` is added to the gradient), "proximal" (``after`` is
            applied to the stepped weights with the strength times the step's scaling),
            "decay" (weights shrink beside the step), "projection" (``after`` is applied to
            the stepped weights of each output, with the strength itself), "combined" (it stands
            for others; ``value`` takes its ratio too).
        value: ``(w, strength) → penalty of each weight``; the objective adds their sum.
        gradient: ``(w, strength) → d penalty / d w``.
        after: ``(w, strength) → w``.
        degree: the penalty of s·w is sᵈ times that of w. None: the strength is not changed by
            the target's scale (a share), 1 with `acts` "projection": it is in the weights' unit.
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
    differences: str = ""

    @property
    def interval(self) -> Interval:
        """The legal range of the strength; of several penalties at once that of the first."""
        interval = RUN_OPTIONS["l1" if self.acts == "combined" else self.name].interval
        assert interval is not None
        return interval

    @property
    def off(self) -> float:
        """The strength that does nothing."""
        return 0.0 if self.acts == "combined" else float(RUN_OPTIONS[self.name].default)
