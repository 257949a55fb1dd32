"""Signatures and documentation of functions that take options, made from the records."""

from __future__ import annotations

import functools
import inspect
import re
import textwrap
from collections.abc import Callable, Mapping
from typing import ParamSpec, TypeVar

from thalweg.called_elsewhere import meant
from thalweg.options.option import Option

P = ParamSpec("P")
R = TypeVar("R")

_WIDTH = 92  # of a line in a docstring, less its own indentation


def takes_options(
    options: Mapping[str, Option], one: bool = False, rest: str = ""
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Show the options that a function takes as ``**options`` in its signature and documentation.

    Args:
        options: the records, by name.
        one: whether it takes one value of an option of which `fit` takes several.
        rest: the name under which all other keywords are shown; "": there are none, and an
            option that does not exist is refused.

    Returns:
        A decorator. In the function's documentation the line ``options: …`` is replaced by what
        the records say; an option that the documentation describes itself keeps its text.

    Raises:
        TypeError: by the function, for an option that does not exist; the nearest is named.
    """

    def decorated(function: Callable[P, R]) -> Callable[P, R]:
        signature = inspect.signature(function)
        own = [p for p in signature.parameters.values() if p.kind is not p.VAR_KEYWORD]
        shown = [
            inspect.Parameter(
                name,
                inspect.Parameter.KEYWORD_ONLY,
                default=option.default_for(one),
                annotation=option.type_text(one),
            )
            for name, option in options.items()
        ]
        if rest:
            shown.append(inspect.Parameter(rest, inspect.Parameter.VAR_KEYWORD, annotation="Any"))
        whole = signature.replace(parameters=[*own, *shown])

        @functools.wraps(function)
        def taking(*arguments: P.args, **given: P.kwargs) -> R:
            for name in given:
                if name not in whole.parameters and not rest:
                    near = meant(name, [n for n in whole.parameters if n != "self"])
                    raise TypeError(f"{function.__name__} has no option {name!r}: {near}")
            return function(*arguments, **given)

        taking.__signature__ = whole  # type: ignore[attr-defined]
        about = inspect.cleandoc(function.__doc__ or "")
        entries = [
            _entry(name, option.sentence(one))
            for name, option in options.items()
            if not re.search(rf"^    {name}: ", about, re.M)
        ]
        taking.__doc__ = about
        if options:
            taking.__doc__ = re.sub(
                r"^    options: .*$", lambda _: "\n".join(entries), about, flags=re.M
            )
        return taking

    return decorated


def _entry(name: str, sentence: str) -> str:
    return textwrap.fill(
        f"{name}: {sentence}",
        _WIDTH,
        initial_indent=" " * 4,
        subsequent_indent=" " * 8,
        break_long_words=False,
        break_on_hyphens=False,
    )
