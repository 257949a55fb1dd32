"""What records of optimizers are written with: conventions, and what many of them have alike."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from thalweg.errors import UsageError, listing, nearest
from thalweg.hyperparameters import Hyperparameter, Interval
from thalweg.tracing.hoisting import OfArrays

if TYPE_CHECKING:
    from thalweg.optimizers.optimizer import Optimizer

CONVENTIONS = ("torch", "paper", "keras", "optax")
LEARNING_RATE = Interval("(0, inf)")


def learning_rate(default: float) -> Hyperparameter:
    """Return the hyperparameter that every optimizer has, with this default."""
    return Hyperparameter(default, LEARNING_RATE.text, "learning rate")


def from_start(w: Any) -> Any:
    """Return a state's initial values: those of the weights."""
    return w


def decay_by_rate(lr: Any, lr_peak: Any, weight_decay: Any) -> Any:
    """Return the share of a weight that decoupled decay takes: lr · weight_decay."""
    return lr * weight_decay


@dataclass(frozen=True)
class Convention:
    """How one source writes an optimizer: the paper, PyTorch, Keras or optax.

    Attributes:
        note: how it differs from the default convention, in a sentence.
        defaults: the default of each hyperparameter for which it has another one.
        changes: the fields of the record that differ: step, scaling, states, products, …
        formula: the formula, as in `Optimizer`; "": that in the docstring of its own step, or the
            record's.
    """

    note: str
    defaults: Mapping[str, float] = field(default_factory=dict)
    changes: Mapping[str, Any] = field(default_factory=dict)
    formula: str = ""


def under_convention(optimizer: Optimizer, convention: str) -> Optimizer:
    """Return an optimizer in another convention (see `Optimizer.under`)."""
    if convention == optimizer.convention:
        return optimizer
    if optimizer.default_form is not None:
        return optimizer.default_form.under(convention)
    if not isinstance(convention, str) or convention not in CONVENTIONS:
        raise UsageError(
            f"There is no convention {convention!r}: {nearest(convention, CONVENTIONS)}"
        )
    if convention not in optimizer.conventions:
        raise UsageError(
            f"{convention} has no {optimizer.name}: its conventions are "
            f"{listing([optimizer.convention, *optimizer.conventions])}."
        )
    source = optimizer.conventions[convention]
    changed = dict(source.changes)
    if "step" in changed and optimizer.hoisting is not None:
        kept = {part: getattr(optimizer.hoisting, part) for part in ("scaling", "elsewhere")}
        changed = {"coefficients": None, **kept} | changed
    declared = dict(changed.pop("hyperparameters", optimizer.hyperparameters))
    for key, default in source.defaults.items():
        was = declared[key]
        declared[key] = Hyperparameter(default, was.interval.text, was.meaning, was.whole)
    return replace(
        optimizer,
        hyperparameters=declared,
        convention=convention,
        other_convention=True,
        default_form=optimizer,
        formula=source.formula or documented(changed.get("step")) or optimizer.formula,
        **changed,
    )


def documented(step: Any) -> str:
    """Return the formula in the docstring of a step: all but its first line."""
    function = step.function if isinstance(step, OfArrays) else step
    return (inspect.getdoc(function) or "").partition("\n\n")[2] if function else ""
