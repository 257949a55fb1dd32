"""What may be put around any optimizer's step: an option of the optimizer, ``adam,lookahead=6``."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from thalweg.errors import UsageError
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.optimizer import Optimizer, from_start
from thalweg.pickled_functions import HasFunctions
from thalweg.tracing.hoisting import parameters


@dataclass(frozen=True)
class Wrapper:
    """Something around the step of any optimizer.

    Attributes:
        name: also the hyperparameter that puts it there if it is not 0.
        title: its name in the literature.
        about: what it is for.
        after: ``(g, w, u, *states, t, …) → (u, *states)``: what is subtracted instead of the
            optimizer's u, and the wrapper's own states, all of which start at the weights.
        hyperparameters: its own, the one of its name first, which is 0 where it is off.
        formula: of an update, in the terms of `Optimizer.formula`.
        paper: where it comes from.
        states: names of its own states.
        over: what it needs at once, as `Optimizer.over`.
        averaged, share: as those of `Optimizer`, if predictions use a state of its own.
        ascends: as that of `Optimizer`, by the hyperparameter of its name.
        differences: how other libraries differ.
        usual: a value of its own hyperparameter with which it is shown.
        before: where it takes the gradient, ``(w, slope, …) → w``, if that is not at the weights.
    """

    name: str
    title: str
    about: str
    after: Callable[..., Any]
    hyperparameters: Mapping[str, Hyperparameter]
    formula: str
    paper: str
    states: tuple[str, ...] = ()
    over: str = ""
    averaged: str = ""
    share: Callable[..., Any] | None = None
    ascends: bool = False
    differences: str = field(default="")
    usual: float = 1.0
    before: Callable[..., Any] | None = None

    def __hash__(self) -> int:
        """Return that of the name: signatures are cached by step."""
        return hash(self.name)

    def around(self, optimizer: Optimizer) -> Optimizer:
        """Return the optimizer with this around its step, and its hyperparameters added.

        Raises:
            UsageError: two averages of the weights, a state of the same name, or an optimizer
                whose coefficients are separated by hand.
        """
        if self.averaged and optimizer.averaged:
            raise UsageError(
                f"Optimizer {optimizer.name!r} averages its weights already: leave {self.name} out."
            )
        inner = optimizer.written["step"]
        if "coefficients" in optimizer.written or set(self.states) & set(optimizer.states):
            raise UsageError(
                f"{self.name} needs an optimizer whose step takes t, lr, … itself and has no state "
                f"called {' or '.join(self.states) or self.name}; {optimizer.name!r} is none."
            )
        scaling = optimizer.written.get("scaling")
        if scaling is not None and self.states:
            scaling = _Scaling(scaling, tuple(optimizer.states), self.states)
        average = (tuple(optimizer.states), optimizer.averaged, optimizer.share)
        elsewhere = optimizer.written.get("elsewhere")
        return replace(
            optimizer,
            step=_Around(self, inner, *average),
            elsewhere=None if elsewhere is None else _Around(self, elsewhere, *average),
            scaling=scaling,
            coefficients=None,
            states={**optimizer.states, **dict.fromkeys(self.states, from_start)},
            hyperparameters={**optimizer.hyperparameters, **self.hyperparameters},
            over=optimizer.over or self.over,
            ascends=self.name if self.ascends else optimizer.ascends,
            averaged=self.averaged or optimizer.averaged,
            share=self.share or optimizer.share,
            lazy="touched",
            summed=(),
            formula=f"{optimizer.formula}\n{self.formula}",
            conventions={},
            default_form=None,
        )


@dataclass(frozen=True)
class _Around(HasFunctions):
    """An optimizer's step with a wrapper around it, as one step."""

    wrapper: Wrapper
    inner: Callable[..., Any]
    states: tuple[str, ...]
    averaged: str
    share: Callable[..., Any] | None

    @property
    def __name__(self) -> str:
        return f"{self.inner.__name__} with {self.wrapper.name}"

    @property
    def _weights(self) -> tuple[str, ...]:
        """The arrays before the states that the inner step takes."""
        return tuple(n for n in ("g", "w", "pulled") if n in parameters(self.inner))

    @property
    def __signature__(self) -> inspect.Signature:
        """g, w, all states; then what both take."""
        first = ("g", "w", *(("pulled",) if "pulled" in self._weights else ()))
        arrays = (*first, *self.states, *self.wrapper.states)
        inner = parameters(self.inner)[len(self._weights) + len(self.states) :]
        after = parameters(self.wrapper.after)[3 + len(self.wrapper.states) :]
        share = parameters(self.share) if self.share is not None else ()
        names = dict.fromkeys((*arrays, *inner, *after, *share))
        kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
        return inspect.Signature([inspect.Parameter(name, kind) for name in names])

    def __call__(self, *arrays: Any, **known: Any) -> Any:
        """Return the step and all new states."""
        given = dict(zip(parameters(self), arrays, strict=False))
        u, *states = _result(self.inner, [given[n] for n in (*self._weights, *self.states)], known)
        own = [given[name] for name in self.wrapper.states]
        after, *fresh = _result(self.wrapper.after, [given["g"], given["w"], u, *own], known)
        if self.averaged and self.share is not None:  # the average follows what is changed here
            at = self.states.index(self.averaged)
            share = self.share(**{name: known[name] for name in parameters(self.share)})
            states[at] = states[at] + share * (u - after)
        return (after, *states, *fresh)


@dataclass(frozen=True)
class _Scaling(HasFunctions):
    """An optimizer's `scaling`, which takes a wrapper's states too and leaves them alone."""

    inner: Callable[..., Any]
    states: tuple[str, ...]
    own: tuple[str, ...]

    @property
    def __name__(self) -> str:
        return self.inner.__name__

    @property
    def __signature__(self) -> inspect.Signature:
        """All states; then what the optimizer's takes."""
        names = (*self.states, *self.own, *parameters(self.inner)[len(self.states) :])
        kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
        return inspect.Signature([inspect.Parameter(name, kind) for name in names])

    def __call__(self, *arrays: Any, **known: Any) -> Any:
        """Return the step for a constant gradient of 1."""
        return self.inner(*arrays[: len(self.states)], **known)


def _result(function: Callable[..., Any], arrays: list[Any], known: Mapping[str, Any]) -> Any:
    names = parameters(function)[len(arrays) :]
    found = function(*arrays, **{name: known[name] for name in names})
    return found if isinstance(found, tuple | list) else (found,)
