"""Named things with hyperparameters: their ranges, defaults, and how a user writes them.

An optimizer, a loss, a penalty and a schedule are all chosen the same way, on the command line
and in Python: a name and numbers, ``adam,beta1=0.8``. This is the one place that reads such text,
fills in defaults and refuses a number that is out of range.
"""

from __future__ import annotations

import math
import re
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from numbers import Real
from typing import Any, Protocol, TypeVar

from thalweg.called_elsewhere import meant, meant_record
from thalweg.errors import Problems, UsageError, listing, nearest
from thalweg.wording import brief

_INTERVAL = re.compile(r"([\[(])\s*(\S+)\s*,\s*(\S+)\s*([\])])")


@dataclass(frozen=True)
class Interval:
    """A range of numbers, written as mathematics writes it: ``[0, 1)`` holds 0 and not 1."""

    text: str

    def __contains__(self, value: float) -> bool:
        """Whether the number lies inside; NaN never does."""
        match = _INTERVAL.fullmatch(self.text)
        if match is None:
            raise ValueError(f"not an interval: {self.text!r}")
        low, high = float(match[2]), float(match[3])
        above = value >= low if match[1] == "[" else value > low
        below = value <= high if match[4] == "]" else value < high  # inf is not in [0, inf)
        return above and below


@dataclass(frozen=True)
class Hyperparameter:
    """A number the user may set: its default, its legal range, what it is, whether it counts."""

    default: float | tuple[float, ...]
    interval: Interval
    meaning: str
    whole: bool = False

    def __init__(
        self,
        default: float | tuple[float, ...],
        interval: str,
        meaning: str,
        whole: bool = False,
    ) -> None:
        object.__setattr__(self, "default", default)
        object.__setattr__(self, "interval", Interval(interval))
        object.__setattr__(self, "meaning", meaning)
        object.__setattr__(self, "whole", whole)


class Named(Protocol):
    """What optimizers, losses, penalties and schedules have in common."""

    @property
    def name(self) -> str:
        """The name the user types."""
        ...

    @property
    def hyperparameters(self) -> Mapping[str, Hyperparameter]:
        """Its numbers, by name."""
        ...


N = TypeVar("N", bound=Named)


def number(text: str, what: str) -> float:
    """Read one number; raise UsageError naming `what` when the text is none."""
    try:
        return float(text)
    except ValueError:
        what = what[0].upper() + what[1:]
        raise UsageError(f"{what} must be a number, not {brief(text)}.") from None


def check_whole(value: Any, least: int, most: int | None, what: str) -> int:
    """Return the whole number if it is within bounds, else raise UsageError naming `what`."""
    if isinstance(value, bool) or not hasattr(value, "__index__") or int(value) < least:
        raise UsageError(f"{what} must be a whole number from {least} up, not {brief(value)}.")
    if most is not None and int(value) > most:
        raise UsageError(f"{what} must be at most {most:,}, not {int(value):,}.")
    return int(value)


def check_range(value: Any, interval: Interval, what: str) -> float:
    """Return the number if it lies in the interval, else raise UsageError naming `what`."""
    what = what[0].upper() + what[1:]
    if isinstance(value, bool) or not isinstance(value, Real):
        raise UsageError(f"{what} must be a number, not {brief(value)}.")
    try:
        checked = float(value)
    except OverflowError:  # a whole number beyond any float
        checked = math.inf
    if checked not in interval:
        raise UsageError(f"{what} must lie in {interval.text}, not {checked:g}.")
    return checked


def split_setting(text: str, what: str, known: Container[str] = ()) -> tuple[str, dict[str, str]]:
    """Read ``name,key=value,…`` into the name and its values, still texts.

    Raises UsageError when it is no text, a part has no ``=`` (of a part that is another `known`
    name, that there are two), or a key comes twice.
    """
    if not isinstance(text, str):
        raise UsageError(f"--{what} must be a name or a text NAME,key=value, not {brief(text)}.")
    name, *parts = (part.strip() for part in text.split(","))
    values: dict[str, str] = {}
    for part in parts:
        key, equals, value = (piece.strip() for piece in part.partition("="))
        if not equals and part in known:
            raise UsageError(
                f"--{what} {text!r}: {part!r} is a name too, not of the form key=value; "
                "name one at a time."
            )
        if not equals:
            raise UsageError(
                f"--{what} {text!r}: {part!r} is not of the form key=value; "
                f"write it as --{what} NAME,key=value."
            )
        if key in values:
            raise UsageError(f"--{what} {text!r}: {key} is given twice.")
        values[key] = value
    return name, values


def chosen(
    what: str, text: str, known: Mapping[str, N], given: Mapping[str, Any] | None = None
) -> tuple[N, dict[str, Any]]:
    """Read ``name,key=value,…``; return the thing and all its hyperparameters.

    Args:
        what: the kind of thing, for messages: "optimizer", "loss", …
        text: as the user wrote it.
        known: things of this kind by name.
        given: further hyperparameters.

    Raises:
        UsageError: an unknown name or hyperparameter, one given twice, or out of its range.
    """
    name, texts = split_setting(text, what, known)
    thing = choose(what, name, known)
    return thing, fill(what, thing, together(what, name, texts, given or {}))


def together(
    what: str, name: str, texts: Mapping[str, str], given: Mapping[str, Any]
) -> dict[str, Any]:
    """Join what was written behind a name with what was given beside it, each once."""
    twice = [key for key in given if key in texts]
    if twice:
        raise UsageError(f"{what.capitalize()} {name!r} is given {listing(twice)} twice.")
    return {**texts, **given}


def choose(what: str, name: str, known: Mapping[str, N]) -> N:
    """Find a thing by its name; `what` names the kind in the error ("optimizer", "loss", …)."""
    if name not in known:
        raise UsageError(f"There is no {what} {name!r}: {meant_record(name, known)}")
    return known[name]


def fill(
    what: str, thing: Named, given: Mapping[str, Any], beside: Iterable[str] = ()
) -> dict[str, Any]:
    """Return every hyperparameter of `thing`: those given, checked, and defaults for the rest.

    Args:
        what: the kind of thing, for messages.
        thing: declares its hyperparameters.
        given: numbers or texts by name; several numbers as a sequence, or as ``0.5/0.75``.
        beside: what else may be given in the same place, which a mistyped name may have meant.

    Raises:
        UsageError: a hyperparameter it does not have, or a value out of range.
    """
    problems = Problems()
    for key in given:
        if key not in thing.hyperparameters:
            near = _meant(key, thing.hyperparameters, beside)
            if (what, key) == ("optimizer", "lr"):
                near = "it finds the length of its steps itself; leave --lr out."
            of = f"{what.capitalize()} {thing.name!r}"
            problems.add(UsageError(f"{of} has no hyperparameter {key!r}: {near}"))
    values = {}
    for key, declared in thing.hyperparameters.items():
        with problems.collected():
            value = given.get(key, declared.default)
            values[key] = _value(value, declared, f"{what} {thing.name}: {key}")
    problems.refuse()
    return values


def _meant(name: str, known: Iterable[str], beside: Iterable[str]) -> str:
    """Say which name was meant, of what stands beside the known ones too; or list the known."""
    found = meant(name, [*known, *beside])
    return nearest(name, known, closest=True) if found.startswith("known") else found


def _value(value: Any, declared: Hyperparameter, what: str) -> float | tuple[float, ...]:
    """Check a value, or each of several where the default is several."""
    if not isinstance(declared.default, tuple):
        read = number(value, what) if isinstance(value, str) else value
        checked = check_range(read, declared.interval, what)
        if declared.whole and not checked.is_integer():
            what = what[0].upper() + what[1:]
            raise UsageError(f"{what} must be a whole number, not {checked:g}.")
        return checked
    several = value.split("/") if isinstance(value, str) else value
    if isinstance(several, (int, float)):
        several = (several,)
    return tuple(
        check_range(number(v, what) if isinstance(v, str) else v, declared.interval, what)
        for v in several
    )
