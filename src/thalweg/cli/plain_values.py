"""Values of options that are taken as they are, without the library that Typer checks them by."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

_LONG = 18  # digits of a whole number


class PlainValues:
    """A command of which plain values are taken as they are.

    Typer has Pydantic check all: its import and its validators, one for each of 65 options most of
    which nobody typed, take 0.08 s of processor time. It is asked where a value is not plain.
    """

    def get_params(self, ctx: Any) -> list[Any]:
        """Return the parameters, `--help` among them."""
        parameters: list[Any] = super().get_params(ctx)  # type: ignore[misc]
        for parameter in parameters:
            descriptor = getattr(parameter, "type_descriptor", None)  # Typer 0.29 has it
            if descriptor is not None and "process_value" not in vars(parameter):
                parameter.process_value = _processing(parameter, descriptor.annotation)
        return parameters


def _processing(parameter: Any, annotation: Any) -> Callable[[Any, Any], Any]:
    """Return the parameter's `process_value`, which asks Typer's where a value is not plain."""
    whole, required, callback = parameter.process_value, parameter.required, parameter.callback
    several = parameter.multiple or parameter.nargs != 1

    def process(ctx: Any, value: Any) -> Any:
        if value is None and not required:
            value = () if several else None
        elif (value in (None, "", ()) and required) or not is_plain(value, annotation, several):
            return whole(ctx, value)
        else:
            value = _taken(value, annotation, several)
        return value if callback is None else callback(ctx, parameter, value)

    return process


def is_plain(value: Any, annotation: Any, several: bool) -> bool:
    """Whether a value is of its option's type, or a text that can only be read in one way."""
    if several:
        texts = isinstance(value, tuple | list) and all(type(each) is str for each in value)
        return texts and annotation == list[str]
    if type(value) is annotation:
        return annotation in (str, int, float, bool)
    if type(value) is not str:
        return False
    if annotation is Path:  # of files that are there, rights are checked
        return os.access(value, os.R_OK) or not os.path.lexists(value)
    return annotation is int and value.isascii() and value.isdecimal() and len(value) < _LONG


def _taken(value: Any, annotation: Any, several: bool) -> Any:
    if several:
        return [*value]
    return annotation(value) if type(value) is str and annotation in (int, Path) else value


__all__ = ["PlainValues", "is_plain"]
