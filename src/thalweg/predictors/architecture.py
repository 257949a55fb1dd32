"""The hidden layers of a net: how many units, which activation, how their weights start."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from thalweg.activations import Activation, choose_activation
from thalweg.errors import UsageError
from thalweg.initialisations import Initialisation, choose_initialisation
from thalweg.option_words import word
from thalweg.wording import brief

_MOST_LAYERS, _MOST_UNITS = 16, 65_536
NONE = "none"  # what a linear model's hidden layers are called
DEFAULT_INIT = "he"


@dataclass(frozen=True)
class Architecture:
    """Hidden layers; a linear model has none, and no architecture.

    Attributes:
        hidden: units of each layer, one or more layers.
        activation: of all of them.
        activation_numbers: its hyperparameters.
        init: of the weights of all layers.
        init_numbers: its hyperparameters.
    """

    hidden: tuple[int, ...]
    activation: Activation
    activation_numbers: Mapping[str, Any] = field(default_factory=dict)
    init: Initialisation | None = None
    init_numbers: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        """Return the layers in short: ``hidden=64,64 relu``."""
        sizes = ",".join(map(str, self.hidden))
        parts = [f"hidden={sizes}", named(self.activation, self.activation_numbers)]
        start = "" if self.init is None else named(self.init, self.init_numbers)
        return " ".join([*parts, *([f"init={start}"] if start not in ("", DEFAULT_INIT) else [])])

    @property
    def shape(self) -> tuple[Any, ...]:
        """What decides the layout and the scores of given parameters: all but their start."""
        return self.hidden, self.activation, tuple(self.activation_numbers.items())

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data, for model files and ``--json``."""
        start = self.init
        return {
            "hidden": list(self.hidden),
            "activation": {"name": self.activation.name, **self.activation_numbers},
            **({"activation_sha256": own} if (own := self.activation.sha256) else {}),
            "init": None if start is None else {"name": start.name, **self.init_numbers},
        }


def named(of: Activation | Initialisation, numbers: Mapping[str, Any]) -> str:
    """Return a name with those numbers that are not the defaults, as the user types them."""
    changed = (
        f",{key}={value:g}"
        for key, value in numbers.items()
        if value != of.hyperparameters[key].default
    )
    return of.name + "".join(changed)


def choose_architecture(hidden: Any, activation: Any, init: Any) -> Architecture | None:
    """Return the hidden layers that a user asks for; None for none.

    Args:
        hidden: units of each layer, as a sequence or a text ``64,64``; ``none``, None or empty.
        activation: its name, ``name,key=value`` or record.
        init: likewise.

    Raises:
        UsageError: units that are no whole numbers from 1 up, or an unknown name.
    """
    sizes = _sizes(hidden)
    chosen, numbers = choose_activation(activation)
    start, start_numbers = choose_initialisation(init)
    if not sizes:
        return None
    return Architecture(sizes, chosen, numbers, start, start_numbers)


def check_sizes(hidden: Sequence[int]) -> None:
    """Refuse the layers of a file that no `choose_architecture` returns.

    Raises:
        ValueError: none, too many, or a layer of too few or too many units.
    """
    if not 1 <= len(hidden) <= _MOST_LAYERS or not all(1 <= n <= _MOST_UNITS for n in hidden):
        raise ValueError("net.hidden are no hidden layers")


def without_numpy(hidden: Any) -> Any:
    """Return hidden layers in which NumPy's arrays and numbers are Python's."""
    if isinstance(hidden, np.ndarray | np.generic):
        return hidden.tolist()
    if isinstance(hidden, list | tuple):
        return type(hidden)(without_numpy(each) for each in hidden)
    return hidden


def _sizes(hidden: Any) -> tuple[int, ...]:
    """Return the units of each layer."""
    hidden = without_numpy(hidden)
    if hidden is None or hidden == NONE or hidden == "":
        return ()
    parts: Sequence[Any] = hidden.split(",") if isinstance(hidden, str) else hidden
    if isinstance(hidden, int) and not isinstance(hidden, bool):
        parts = (hidden,)
    elif not isinstance(parts, Sequence):
        raise UsageError(_said(hidden))
    found = [_units(part, hidden) for part in parts]
    if len(found) > _MOST_LAYERS:
        raise UsageError(f"--hidden: {_MOST_LAYERS} layers at most, not {len(found):,}.")
    return tuple(found)


def _units(part: Any, hidden: Any) -> int:
    """Return the units of one layer."""
    if isinstance(part, str) and part.strip().isascii() and part.strip().isdigit():
        part = int(part)
    if isinstance(part, bool) or not hasattr(part, "__index__"):
        raise UsageError(_said(hidden))
    if not 1 <= int(part) <= _MOST_UNITS:
        raise UsageError(f"--hidden: a layer has 1 to {_MOST_UNITS:,} units, not {brief(part)}.")
    return int(part)


def _said(hidden: Any) -> str:
    return (
        f"--hidden must be the units of each layer, as in 64,64, or {word(NONE)}, not "
        f"{brief(hidden)}."
    )


__all__ = ["NONE", "Architecture", "choose_architecture", "named", "without_numpy"]
