"""Records with functions of a user's own, lambdas among them, as pickles.

Pickle keeps of a function its module and name, and finds no lambda, no function inside another and
none of a file that is no module. Such functions are kept by value: their code, defaults, closure
and those globals that the code names. The code is that of one version of Python (`marshal`).
"""

from __future__ import annotations

import builtins
import marshal
import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from types import CellType, CodeType, FunctionType, ModuleType
from typing import Any
from weakref import WeakKeyDictionary


class HasFunctions:
    """A dataclass with functions among its fields, that can be pickled whatever they are."""

    def __getstate__(self) -> dict[str, Any]:
        """Return the fields, functions that pickle does not find in a form that it can keep."""
        return {name: packed(value) for name, value in vars(self).items()}

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        """Take the fields back."""
        for name, value in state.items():
            object.__setattr__(self, name, unpacked(value))


class PackedFunction:
    """A function, or a module, which is pickled by value; unpickled, it is itself again."""

    def __init__(self, function: FunctionType) -> None:
        self.function = function

    def __deepcopy__(self, memo: Any) -> FunctionType:
        return self.function

    def __reduce__(self) -> tuple[Any, ...]:
        own = self.function
        cells = [packed(_content(cell)) for cell in own.__closure__ or ()]
        known = {
            n: packed(own.__globals__[n]) for n in names_in(own.__code__) if n in own.__globals__
        }
        about = own.__name__, own.__qualname__, own.__module__
        state = packed(own.__defaults__), packed(own.__kwdefaults__), cells, known
        return _function, (marshal.dumps(own.__code__), about), state, None, None, _filled


class PackedModule:
    """A module, which is imported by its name."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __reduce__(self) -> tuple[Any, ...]:
        return import_module, (self.name,)


_PACKED: WeakKeyDictionary[FunctionType, PackedFunction] = WeakKeyDictionary()


def packed(value: Any) -> Any:
    """Return a value in which every function that pickle does not find is a `PackedFunction`."""
    if isinstance(value, FunctionType) and not _found_by_name(value):
        if value not in _PACKED:  # one for each, so that functions may name each other
            _PACKED[value] = PackedFunction(value)
        return _PACKED[value]
    if isinstance(value, ModuleType):
        return PackedModule(value.__name__)
    if type(value) is dict:
        return {key: packed(item) for key, item in value.items()}
    if type(value) in (list, tuple):
        return type(value)(packed(item) for item in value)
    return value


def unpacked(value: Any) -> Any:
    """Return what `packed` was given, after a copy; unpickled values are so already."""
    if isinstance(value, PackedFunction):
        return value.function
    if type(value) is dict:
        return {key: unpacked(item) for key, item in value.items()}
    if type(value) in (list, tuple):
        return type(value)(unpacked(item) for item in value)
    return value


def _found_by_name(function: FunctionType) -> bool:
    """Whether pickle finds it, in another process too: not in the script that is run."""
    if function.__module__ == "__main__":
        return False
    found: Any = sys.modules.get(function.__module__)
    for name in function.__qualname__.split("."):
        found = getattr(found, name, None)
    return found is function


def names_in(code: CodeType) -> Iterator[str]:
    """Return the names of globals and attributes in a function's code, and in those inside it."""
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from names_in(constant)


def _content(cell: CellType) -> Any:
    try:
        return cell.cell_contents
    except ValueError:  # it is empty
        return None


def _function(code: bytes, about: tuple[str, str, str]) -> FunctionType:
    """Return a function of that code; `_filled` gives it the rest."""
    name, qualified, module = about
    body = marshal.loads(code)
    cells = tuple(CellType() for _ in body.co_freevars)
    known = {"__builtins__": builtins, "__name__": module}
    made = FunctionType(body, known, name, None, cells)
    made.__qualname__ = qualified
    made.__module__ = module
    return made


def _filled(function: FunctionType, state: tuple[Any, ...]) -> None:
    """Give a function its defaults, closure and globals."""
    function.__defaults__, function.__kwdefaults__, cells, known = state
    for cell, content in zip(function.__closure__ or (), cells, strict=True):
        cell.cell_contents = content
    function.__globals__.update(known)


__all__ = ["HasFunctions", "packed", "unpacked"]
