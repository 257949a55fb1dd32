"""The source of the functions that run, helpers included, as `thalweg show` prints it."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterator
from types import FunctionType, ModuleType
from typing import Any

from thalweg import elementwise
from thalweg.pickled_functions import names_in

_GIVEN = elementwise.__name__  # sqrt, sigmoid, … are not printed


def formula(**functions: Callable[..., Any] | None) -> str:
    """Return the source of functions, given by their role, after that of the helpers they call.

    A function whose name is not its role, or which is from another file, has a comment that says
    so. Of one without a source (NumPy's own) the name is given. Roles that are None are left out.
    """
    parts = {part: f for part, f in functions.items() if f is not None}
    texts: dict[Any, str] = {}
    home = next((f.__module__ for f in parts.values() if hasattr(f, "__code__")), "")
    for part, function in parts.items():
        if not hasattr(function, "__code__"):
            texts[part] = f"{part} = {getattr(function, '__name__', function)}"
            continue
        for helper in _helpers(function):
            if helper not in texts:
                texts[helper] = _text(helper, _origin(helper, home))
        texts.setdefault(function, _text(function, _origin(function, home), part))
    return "\n\n".join(texts.values())


def _helpers(function: Any) -> Iterator[Any]:
    """Yield the functions of Thalweg that a function calls, those that they call first."""
    for called in dict.fromkeys(_called(function)):
        if called is not function:
            yield from _helpers(called)
            yield called


def _called(function: Any) -> Iterator[FunctionType]:
    """Yield the functions of Thalweg whose names stand in a function, as ``f`` or ``module.f``."""
    names = list(names_in(function.__code__))
    for name in names:
        found = function.__globals__.get(name)
        candidates: list[Any]
        if isinstance(found, FunctionType):
            candidates = [found]
        elif isinstance(found, ModuleType):
            candidates = [vars(found).get(n) for n in names]
        else:
            continue
        for candidate in candidates:
            if isinstance(candidate, FunctionType) and _ours(candidate):
                yield candidate


def _ours(function: FunctionType) -> bool:
    return function.__module__.startswith("thalweg.") and function.__module__ != _GIVEN


def _origin(function: Any, home: str) -> str:
    """Return the file that a function stands in, if that is not `home`."""
    module = function.__module__
    return "" if module == home else f"{module.rpartition('.')[2]}.py"


def _text(function: Any, origin: str, part: str = "") -> str:
    if function.__name__ == "<lambda>":
        text = f"{part or 'f'} = {_lambda(function)}"
        part = ""
    else:
        text = textwrap.dedent(inspect.getsource(function)).rstrip()
        if part == "step":  # its docstring is the mathematics, which stands above
            text = _without_docstring(text)
    renamed = "" if part in ("", function.__name__) else f"as {part}"
    above = ", ".join(each for each in (f"in {origin}" if origin else "", renamed) if each)
    return f"# {above}\n{text}" if above else text


def _without_docstring(text: str) -> str:
    """Return the source of a function without its docstring."""
    first = ast.parse(text).body[0]
    if not isinstance(first, ast.FunctionDef) or ast.get_docstring(first) is None:
        return text
    lines = text.splitlines()
    docstring = first.body[0]
    return "\n".join(lines[: docstring.lineno - 1] + lines[docstring.end_lineno :])


def _lambda(function: Any) -> str:
    """Return the source of a lambda, without the statement that contains it."""
    lines, _ = inspect.findsource(function)
    source = "".join(lines)
    arguments = tuple(inspect.signature(function).parameters)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Lambda) and node.lineno == function.__code__.co_firstlineno:
            given = tuple(a.arg for a in (*node.args.posonlyargs, *node.args.args))
            if given == arguments:
                return ast.get_source_segment(source, node) or ast.unparse(node)
    return inspect.getsource(function).strip()
