"""What was asked of `fit` or `race`, as a command and as Python, so that it can be repeated."""

from __future__ import annotations

import functools
import inspect
import os
import shlex
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, ParamSpec, TypeVar

from thalweg.options.option import Option, spelled

P = ParamSpec("P")
R = TypeVar("R")

_OF_ONE_PROCESS = ("callbacks", "trace_every", "checkpoint", "every", "resume")


@dataclass(frozen=True)
class Call:
    """What was asked.

    Attributes:
        command: the command line that repeats it; "" where only Python can: the data was in memory,
            or an argument is an object.
        python: the call in Python, whose arguments in memory are named as they were passed
            (``data``), not written out.
    """

    command: str
    python: str


def call_of(
    name: str, records: Mapping[str, Option], arguments: Mapping[str, Any], first: tuple[str, ...]
) -> Call:
    """Return a call as a command and as Python.

    Args:
        name: of the function and the command.
        records: the options that the command has.
        arguments: that were given, by name; those that are options' defaults are left out.
        first: names of arguments without an option's record, in order: the data first.
    """
    words: list[str] | None = ["thalweg", name]
    python = []
    for key in (*first, *[key for key in arguments if key not in first]):
        option, value = records.get(key), arguments.get(key)
        if key in _OF_ONE_PROCESS or _empty(value) or _same(value, option):
            continue
        positional = key == first[0]
        python.append(_in_python(key, value, positional))
        said = _on_command_line(key, value, option, positional)
        words = None if words is None or said is None else [*words, *said]
    command = "" if words is None else shlex.join(words)
    return Call(command, f"thalweg.{name}({', '.join(python)})")


def remembers_call(records: Mapping[str, Option]) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Let a function's result, a dataclass with an attribute ``call``, say what was asked."""

    def decorated(function: Callable[P, R]) -> Callable[P, R]:
        signature = inspect.signature(function)
        own = tuple(n for n, p in signature.parameters.items() if n not in records)
        first = tuple(
            n for n in own if signature.parameters[n].kind is not inspect.Parameter.VAR_KEYWORD
        )

        @functools.wraps(function)
        def remembering(*arguments: P.args, **given: P.kwargs) -> R:
            done: Any = function(*arguments, **given)
            named: dict[str, Any] = {**dict(zip(first, arguments, strict=False)), **given}
            kept: R = replace(done, call=call_of(function.__name__, records, named, first))
            return kept

        return remembering

    return decorated


def _empty(value: Any) -> bool:
    return value is None or (isinstance(value, (list, tuple)) and not value)


def _same(value: Any, option: Option | None) -> bool:
    """Whether an option is given its default, as a number or, from a command line, as its text."""
    if option is None:
        return False
    default = option.default_for(False)
    try:
        written = isinstance(default, float) and value == str(default)
        return bool(value == default) or bool(written)
    except ValueError:  # arrays have no single truth
        return False


def _on_command_line(
    key: str, value: Any, option: Option | None, positional: bool
) -> list[str] | None:
    """Return an argument as words of the command line; None: it cannot be written there."""
    if option is None and not positional and key != "target":
        return None
    if option is not None and option.flags:
        yes, _, no = option.flags.partition("/")
        flag = yes if value else no
        return [flag] if flag else None
    if option is not None and not option.help:
        return None
    apart = positional or (option is not None and option.repeated)
    values = _each(value)
    texts = None if values is None else [_word(each) for each in values]
    if texts is None or None in texts:
        return None
    told = [text for text in texts if text is not None]
    if positional:
        return told
    if apart:
        return [word for text in told for word in (spelled(key), text)]
    return [spelled(key), ",".join(told)]


def _each(value: Any) -> Iterable[Any] | None:
    """Return one value or several as such; None: it is an object."""
    if isinstance(value, (str, os.PathLike, int, float)):
        return [value]
    return value if isinstance(value, (list, tuple)) else None


def _word(value: Any) -> str | None:
    if isinstance(value, (str, os.PathLike)):
        return os.fspath(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return repr(value) if type(value) in (int, float) else repr(value.real)
    if isinstance(value, (list, tuple)) and all(type(each) is int for each in value):
        return ",".join(map(str, value))  # layers
    return None


def _in_python(key: str, value: Any, positional: bool) -> str:
    text = _literal(value) or key
    return text if positional else f"{key}={text}"


def _literal(value: Any) -> str:
    """Return a value as Python writes it; "" for an object that has no such text."""
    if isinstance(value, os.PathLike):
        return repr(os.fspath(value))
    if value is None or isinstance(value, (str, bool, int, float)):
        own = getattr(value, "item", None)  # of a NumPy scalar
        return repr(value if own is None else own())
    if isinstance(value, Mapping):
        pairs = [(_literal(k), _literal(v)) for k, v in value.items()]
        written = all(k and v for k, v in pairs)
        return f"{{{', '.join(f'{k}: {v}' for k, v in pairs)}}}" if written else ""
    if isinstance(value, (list, tuple)):
        texts = [_literal(each) for each in value]
        if not all(texts):
            return ""
        return f"[{', '.join(texts)}]"
    text = getattr(value, "as_python", None)
    return text() if callable(text) else ""


__all__ = ["Call", "call_of", "remembers_call"]
