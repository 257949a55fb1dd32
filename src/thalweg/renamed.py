"""Names that public records had before: still taken, with a DeprecationWarning."""

from __future__ import annotations

import functools
import warnings
from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")


def renamed(**names: str) -> Callable[[type[T]], type[T]]:
    """Let a class take and show attributes by their earlier names.

    Args:
        names: the earlier name → the name now.
    """

    def change(cls: type[T]) -> type[T]:
        init: Any = cls.__init__

        @functools.wraps(init)
        def initialise(self: T, *args: Any, **given: Any) -> None:
            for old in names.keys() & given:
                _warn(cls, old, names[old])
                if names[old] in given:
                    raise TypeError(
                        f"{cls.__name__} got both {names[old]} and {old}: leave {old} out"
                    )
                given[names[old]] = given.pop(old)
            init(self, *args, **given)

        changed: dict[str, Any] = {"__init__": initialise}
        for old, new in names.items():
            changed[old] = property(functools.partial(_get, old=old, new=new))
        for name, value in changed.items():
            setattr(cls, name, value)
        return cls

    return change


def _get(record: object, old: str, new: str) -> Any:
    _warn(type(record), old, new)
    return getattr(record, new)


def _warn(cls: type[object], old: str, new: str) -> None:
    warnings.warn(f"{cls.__name__}'s {old} is called {new} now", DeprecationWarning, stacklevel=3)
