"""What an optimizer is: two small pure functions and a record.

``coefficients(t, lr, …)`` does everything that depends on time and hyperparameters, in float64,
outside the loop over elements. ``step(g, states…, coefficients…)`` is the mathematics of one
element: it returns what to subtract from the weight, and the new states. From the record follows
everything else: the reference engine, the command line's choices, ``thalweg show``, the tests.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.hyperparameters import Hyperparameter

Array = NDArray[np.float64]


def learning_rate(default: float) -> Hyperparameter:
    """Declare the hyperparameter every optimizer has."""
    return Hyperparameter(default, "(0, inf)", "learning rate")


@dataclass(frozen=True)
class Optimizer:
    """A rule that turns gradients into steps.

    Attributes:
        name: what the user types.
        title: its name in the field.
        about: what it is for, in a sentence or two.
        coefficients: ``(t, lr, **hyperparameters, **products) → tuple``, with t = 1, 2, … the
            number of the update; every argument broadcasts, everything is float64.
        step: ``(g, *states, *coefficients) → (u, *states)``; the weight becomes w − u. Only
            functions of `thalweg.elementwise`, no literals, no ``**``.
        states: initial value of each state by name: a number, or the name of the hyperparameter
            that holds it.
        hyperparameters: default and range of each, ``lr`` first.
        products: running products over the updates, by name: the value at t is Π f(i) over
            i = 1…t of the function given here, f(t, **hyperparameters).
        paper: where the rule comes from.
        differences: how other libraries differ.

    Raises:
        ValueError: the functions' parameters do not match the record.

    """

    name: str
    title: str
    about: str
    coefficients: Callable[..., tuple[Any, ...]]
    step: Callable[..., Any]
    hyperparameters: Mapping[str, Hyperparameter]
    paper: str
    states: Mapping[str, float | str] = field(default_factory=dict)
    products: Mapping[str, Callable[..., Any]] = field(default_factory=dict)
    differences: str = ""

    def __post_init__(self) -> None:
        takes = tuple(inspect.signature(self.coefficients).parameters)
        has = ("t", *self.hyperparameters, *self.products)
        if set(takes) - set(has) or takes[:1] != ("t",):
            raise ValueError(f"{self.name}: coefficients takes {takes}, the record has {has}")
        takes = tuple(inspect.signature(self.step).parameters)
        starts = ("g", *self.states)
        if takes[: len(starts)] != starts:
            raise ValueError(f"{self.name}: step must begin with {starts}, not {takes}")

    def initial_states(self, shape: tuple[int, ...], settings: Mapping[str, Any]) -> list[Array]:
        """Return the states before the first update, float64, each of the given shape.

        Args:
            shape: of the weights, usually ``[features, runs]``.
            settings: the hyperparameters' values, each a number or an array ``[runs]``.

        """
        return [
            np.array(np.broadcast_to(settings[start] if isinstance(start, str) else start, shape))
            for start in self.states.values()
        ]

    def table(
        self, t: Array, lr: Array, settings: Mapping[str, Any], products: dict[str, Array]
    ) -> Array:
        """Return the coefficients of a series of updates, float64 ``[updates, coefficients, K]``.

        Args:
            t: the updates' numbers, ``[updates, 1]`` or ``[updates, K]``, from 1, consecutive.
            lr: learning rates with the schedule worked in, ``[updates, K]``.
            settings: the other hyperparameters, each ``[K]``.
            products: the running products up to the update before the first, each ``[K]``; moved
                on in place to the last update.

        """
        others = {key: value for key, value in settings.items() if key != "lr"}
        known: dict[str, Any] = {"t": t, "lr": lr, **others}
        for name, factor in self.products.items():
            factors = np.broadcast_to(_call(factor, known), lr.shape).copy()
            factors[0] *= products[name]
            known[name] = np.multiply.accumulate(factors, axis=0)
            products[name] = known[name][-1]
        columns = _call(self.coefficients, known)
        return np.stack([np.broadcast_to(column, lr.shape) for column in columns], axis=1)


def _call(function: Callable[..., Any], known: Mapping[str, Any]) -> Any:
    """Call with those of the known values that the function asks for by name."""
    return function(**{name: known[name] for name in inspect.signature(function).parameters})
