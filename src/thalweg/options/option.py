"""What an option is: its default, range, meaning, and how the command line has it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias, TypeVar, get_args

from thalweg.hyperparameters import Interval

T = TypeVar("T")
Several: TypeAlias = (
    T | Sequence[T]
)  # an option of which `fit` takes one value or several, and a Run one

DATA, TRAINING = "Data", "Training"
CHECKPOINTS = "Checkpoints"
PENALTIES, GRADIENTS = "Penalties", "Gradients and averages"

_SEVERAL = re.compile(r"Several\[(.*)\]")


@dataclass(frozen=True, kw_only=True)
class Option:
    """An option.

    Attributes:
        default: of a single run or job; it means that the option does nothing, or nothing special.
        help: what the command line says of it; empty: the command line does not have it.
        about: what ``help()`` says of it in Python, without the full stop; empty: as `help`.
        interval: the range of an option that is a number.
        read: what a word of the command line is read as.
        repeated: whether it may be given more than once on the command line.
        metavar: the name of its value in ``--help``.
        panel: where it stands in ``--help``.
        flags: of a switch, ``--yes/--no``.
        convert: turns what the command line read into what Python takes.
        in_descend: whether `thalweg.descend` has it too.
        annotation: its type in Python, as a text; `declared` fills it in.
    """

    default: Any
    help: str = ""
    about: str = ""
    interval: Interval | None = None
    read: type = str
    repeated: bool = False
    metavar: str | None = None
    panel: str | None = None
    flags: str = ""
    convert: Callable[[Any], Any] | None = None
    in_descend: bool = False
    annotation: str = "Any"

    @property
    def several(self) -> bool:
        """Whether `fit` takes several values, to try each."""
        return bool(_SEVERAL.fullmatch(self.annotation))

    def type_text(self, one: bool) -> str:
        """Return the type for a signature: of `one` value, or as `fit` takes it."""
        found = _SEVERAL.fullmatch(self.annotation)
        if found is None:
            return self.annotation
        return found[1] if one else f"{found[1]} | Sequence[{found[1]}]"

    def default_for(self, one: bool) -> Any:
        """Return the default of a `one` value option, or the one of `fit`: none of several."""
        return () if self.several and not one else self.default

    def sentence(self, one: bool) -> str:
        """Return what ``help()`` says of it, one sentence or more."""
        said = self.about or f"{self.help[0].lower()}{self.help[1:]}".removesuffix(".")
        limits = f"a number in {self.interval.text}: " if self.interval else ""
        return f"{limits}{said}{'; one or several' if self.several and not one else ''}."


def declared(options: Any) -> dict[str, Option]:
    """Return the options that a TypedDict declares, in its order.

    Args:
        options: each of its annotations is ``Annotated["type", Option(…)]``.
    """
    found = {}
    for name, annotation in options.__annotations__.items():
        own_type, option = get_args(annotation)
        found[name] = replace(
            option, annotation=getattr(own_type, "__forward_arg__", str(own_type))
        )
    return found


def completed(options: Mapping[str, Option], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what was given to `fit`, with the default of every option that was not."""
    return {name: values.get(name, option.default_for(False)) for name, option in options.items()}


def spelled(name: str) -> str:
    """Return an option as the command line spells it, ``--batch-size``."""
    return f"--{name.replace('_', '-')}"


def given(options: Mapping[str, Option], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the command line read as Python takes it."""
    made = {}
    for name, option in options.items():
        if name in values:
            value = tuple(values[name] or ()) if option.repeated else values[name]
            made[name] = value if option.convert is None else option.convert(value)
    return made
