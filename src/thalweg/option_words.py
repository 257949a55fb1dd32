"""How a message names an option: ``--l2 0.1`` on the command line, ``l2=0.1`` in Python.

Messages are written in the command line's words, wherever they arise. The functions that a
Python program calls are decorated with `speaks_python`, which translates the errors that leave
them; `in_words` does the same for notes. The command line switches both off.

In a message, an option's value follows the option after one space: a text in quotation marks, a
number, a word in capitals that stands for something (``--target COLUMN``), a text with ``=`` or
``,`` in it, one of the option's own words (`_CHOICES`), or, for options that take names, any word
that is not `_PROSE`. A name with spaces is put into quotation marks by `word`.
"""

from __future__ import annotations

import ast
import contextlib
import functools
import re
import shlex
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from typing import ParamSpec, TypeVar

from thalweg.errors import ThalwegError

P = ParamSpec("P")
R = TypeVar("R")

_ON_COMMAND_LINE = ContextVar("on_command_line", default=False)

_QUOTED = r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\""
# A text in quotation marks is left alone (an apostrophe inside a word is none); an option is not
# part of a word, and its value ends before the sentence's own punctuation.
_OPTION = re.compile(
    rf"(?<!\w)(?:{_QUOTED})(?!\w)"
    rf"|(?<![\w-])--(?P<name>[a-z][a-z0-9-]*)"
    rf"(?: (?P<value>{_QUOTED}|[^\s'\"(;]*[^\s'\".,;:?!()])(?=[\s.,;:?!)]|$))?"
)
_PLACEHOLDER = re.compile(r"[A-Z]{2,}\b")
_CHOICES = {
    "task": "auto regression binary multiclass count multioutput multilabel",
    "class_weight": "balanced",
    "engine": "auto compiled reference",
    "dtype": "float32 float64",
    "batch_size": "full",
}
_NAMES = (
    "target weight drop only categorical numeric keep missing encoding delimiter positive "
    "time_zone loss optimizer schedule average"
)
_PROSE = """
a all and are as at be both but by can cannot chooses counts do does drops each for from gives has
have if in instead is it itself keeps leave leaves makes mean means must name named names needs nor
not of on or out read reads says sets stands take takes than that the them then they this to twice
uses was were which with without would
"""


@contextlib.contextmanager
def on_command_line() -> Iterator[None]:
    """Leave messages in the command line's words, inside this context."""
    before = _ON_COMMAND_LINE.set(True)
    try:
        yield
    finally:
        _ON_COMMAND_LINE.reset(before)


def in_words(message: str) -> str:
    """Return a message in the words of whoever reads it: the command line's, or Python's."""
    return message if _ON_COMMAND_LINE.get() else in_python(message)


def in_python(message: str) -> str:
    """Translate ``--numeric price`` into ``numeric='price'``, ``--class-weight`` into its name."""
    return _OPTION.sub(_translated, message) if "--" in message else message


def _translated(match: re.Match[str]) -> str:
    if match["name"] is None:
        return match[0]
    name, text = match["name"].replace("-", "_"), match["value"]
    if text is None:
        return name
    value = _literal(name, text)
    return f"{name} {text}" if value is None else f"{name}={value}"


def _literal(name: str, text: str) -> str | None:
    """Return an option's value as Python writes it; None: what follows is no value."""
    if text[0] in "'\"":
        with contextlib.suppress(SyntaxError, ValueError):
            return repr(ast.literal_eval(text))
        return repr(text[1:-1])
    if _PLACEHOLDER.match(text):
        return text
    if re.fullmatch(r"[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?", text):
        return text
    if name == "class_weight" and "=" in text:
        pairs = (part.rpartition("=") for part in text.split(","))
        return "{" + ", ".join(f"{label!r}: {weight}" for label, _, weight in pairs) + "}"
    if name == "target" and "," in text:
        return "[" + ", ".join(repr(part) for part in text.split(",")) + "]"
    if "=" in text or "," in text or ".py:" in text or text in _CHOICES.get(name, "").split():
        return repr(text)
    named = name in _NAMES.split() and text.lower() not in _PROSE.split()
    return repr(text) if named else None


def word(name: str) -> str:
    """Write a name from the data as one word of a command line: in quotation marks if need be."""
    if "'" in name and '"' not in name and name.isprintable():
        return f'"{name}"'
    return shlex.quote(name) if name.isprintable() else repr(name)


def speaks_python(function: Callable[P, R]) -> Callable[P, R]:
    """Let the errors of a function that Python programs call name options as Python does."""

    @functools.wraps(function)
    def speaking(*arguments: P.args, **options: P.kwargs) -> R:
        try:
            return function(*arguments, **options)
        except ThalwegError as error:
            if not _ON_COMMAND_LINE.get():
                error.args = (in_python(str(error)), *error.args[1:])
            raise

    return speaking
