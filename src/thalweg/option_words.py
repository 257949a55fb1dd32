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
_BY_LISTS = ContextVar("by_lists", default=False)

_QUOTED = r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\""
# A text in quotation marks is left alone (an apostrophe inside a word is none); an option is not
# part of a word, and its value ends before the sentence's own punctuation.
_OPTION = re.compile(
    rf"(?<!\w)(?:{_QUOTED})(?!\w)"
    rf"|(?<![\w-])--(?P<name>[a-z][a-z0-9-]*)"
    rf"(?: (?P<value>{_QUOTED}|[^\s'\"(;]*[^\s'\".,;:?!()])(?=[\s.,;:?!)]|$))?"
)
_PLACEHOLDER = re.compile(r"(COLUMN|FILE|FOLDER|NAME|SIZE|STRENGTH)\b")
_CHOICES = {
    "task": "auto regression binary multiclass count multioutput multilabel",
    "class_weight": "balanced",
    "engine": "auto compiled reference",
    "dtype": "float32 float64",
    "batch_size": "full",
    "batch_sizes": "full",
    "bad_rows": "error skip",
    "interact": "auto none",
    "numbers": "auto standard bins both",
}
_NAMES = (
    "target weight drop only categorical numeric ordered text keep missing encoding delimiter "
    "positive time_zone loss optimizer schedule average optimizers schedules models"
)
# Words of sentences that follow such an option; a name that is one of them is quoted by `word`.
_PROSE = """
all and are as at be both but by can cannot chooses counts do does drops each for from gives has
have if in instead is it itself keeps leave leaves makes mean means must name named names needs nor
not of on or out read reads says sets stands take takes than that the them then they this to twice
uses was were which with without would
"""
_SWITCHES = {
    "day_first": "day_first=True",
    "month_first": "day_first=False",
    "no_refit": "refit=False",
    "no_clip": "clip=False",
    "resume": "resume=True",
}
# What a race has as lists; of layers ``64,64`` is ``64x64`` there.
_LISTS = {
    "lr": "--lrs",
    "optimizer": "--optimizers",
    "batch-size": "--batch-sizes",
    "schedule": "--schedules",
    "hidden": "--models",
    "activation": "--models: activation",
    "init": "--models: init",
    "dropout": "--models: dropout",
}
_NUMBER = re.compile(r"[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?", re.IGNORECASE)


@contextlib.contextmanager
def on_command_line() -> Iterator[None]:
    """Leave messages in the command line's words, inside this context."""
    before = _ON_COMMAND_LINE.set(True)
    try:
        yield
    finally:
        _ON_COMMAND_LINE.reset(before)


@contextlib.contextmanager
def naming_lists(on: bool) -> Iterator[None]:
    """Name the options of a race that are lists, ``--lrs``, in errors and notes from inside."""
    before = _BY_LISTS.set(on)
    try:
        yield
    except ThalwegError as error:
        error.args = (_of_lists(str(error)), *error.args[1:])
        raise
    finally:
        _BY_LISTS.reset(before)


def speaks_as_command_line() -> bool:
    """Whether the command line, which prints its notes itself, is what calls."""
    return _ON_COMMAND_LINE.get()


def in_words(message: str) -> str:
    """Return a message in the words of whoever reads it: the command line's, or Python's."""
    message = _of_lists(message)
    return message if _ON_COMMAND_LINE.get() else in_python(message)


def _of_lists(message: str) -> str:
    """Name options as a race does where it is one of lists: ``--lrs 0.1`` for ``--lr 0.1``."""
    return _OPTION.sub(_in_lists, message) if _BY_LISTS.get() else message


def _in_lists(match: re.Match[str]) -> str:
    option = _LISTS.get(match["name"] or "")
    if option is None:
        return match[0]
    value = match["value"]
    if value and match["name"] == "hidden":
        value = value.replace(",", "x")
    return option if value is None else f"{option} {value}"


def in_python(message: str) -> str:
    """Translate ``--numeric price`` into ``numeric='price'``, ``--class-weight`` into its name."""
    if "--" not in message:
        return message
    made, at = list[str](), 0
    name, values = "", list[str]()  # an option that may be repeated next: --lr 0.1 --lr 0.3
    for match in _OPTION.finditer(message):
        between = message[at : match.start()]
        at = match.end()
        option, value, plain = _translated(match)
        if value and option == name and between in (" ", " and "):
            values.append(value)
            made[-1] = f"{name}=[{', '.join(values)}]"
            continue
        made += [between, f"{option}={value}" if value else plain]
        name, values = option, [value] if value else []
    return "".join((*made, message[at:]))


def _translated(match: re.Match[str]) -> tuple[str, str | None, str]:
    """Return an option's name in Python, its value there or None, and both where it has none."""
    if match["name"] is None:
        return "", None, match[0]
    name, text = match["name"].replace("-", "_"), match["value"]
    behind = "" if text is None else f" {text}"
    if name in _SWITCHES and text != "must":  # which says what the option may be
        return name, None, _SWITCHES[name] + behind
    return name, text and _literal(name, text), name + behind


def _literal(name: str, text: str) -> str | None:
    """Return an option's value as Python writes it; None: what follows is no value."""
    if text[0] in "'\"":
        with contextlib.suppress(SyntaxError, ValueError):
            return repr(ast.literal_eval(text))
        return repr(text[1:-1])
    if _PLACEHOLDER.match(text):
        return text
    if _NUMBER.fullmatch(text):
        return text
    if name == "class_weight" and "=" in text:
        pairs = (part.rpartition("=") for part in text.split(","))
        return "{" + ", ".join(f"{label!r}: {weight}" for label, _, weight in pairs) + "}"
    if name == "target" and "," in text:
        return "[" + ", ".join(repr(part) for part in text.split(",")) + "]"
    if name == "split" and (text == "random" or ":" in text):
        return repr(text)
    if "=" in text or "," in text or ".py:" in text or text in _CHOICES.get(name, "").split():
        return repr(text)
    named = name in _NAMES.split() and text.lower() not in _PROSE.split()
    return repr(text) if named else None


def word(name: str) -> str:
    """Write a name from the data as one word of a command line: in quotation marks if need be."""
    if "'" in name and '"' not in name and name.isprintable():
        return f'"{name}"'
    quoted = shlex.quote(name) if name.isprintable() else repr(name)
    whole = re.fullmatch(r"0|[1-9][0-9]*", name)
    odd = _PLACEHOLDER.match(name) or (_NUMBER.fullmatch(name) and not whole)
    misread = odd or name.lower() in _PROSE.split()
    return f"'{name}'" if quoted == name and misread else quoted


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
