"""Fewer tests that prove as much: small cases in one, every second combination by default.

To hand out a test takes pytest longer than most of them do.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable
from itertools import product
from typing import Any

import pytest

Test = Callable[..., None]


def half_of(**values: Iterable[Any]) -> Any:
    """Parametrise by every second combination, so that each two values meet; the rest are slow.

    Of three or more arguments each two values meet by default, of two each value.
    """
    cases = []
    for case in product(*(enumerate(some) for some in values.values())):
        is_other = sum(place for place, _ in case) % 2
        marks = [pytest.mark.slow] * is_other
        cases.append(pytest.param(*(value for _, value in case), marks=marks))
    return pytest.mark.parametrize(tuple(values), cases)


def for_each(names: str, cases: Iterable[Any] | Callable[..., Iterable[Any]]) -> Any:
    """Let a test go over cases that `pytest.mark.parametrize` would make a test each.

    All cases are tried; those that fail are named, and the first one's error is shown. For tests
    whose fixtures a case leaves as they were.

    Args:
        names: of the test's arguments, as ``"name,z"``.
        cases: the arguments, tuples where they are several; or a function that returns them when
            the test runs, of arguments that pytest gives.
    """
    own = names.split(",")
    of = inspect.signature(cases).parameters if callable(cases) else {}

    def decorate(check: Test) -> Test:
        takes = inspect.signature(check).parameters

        def whole(**given: Any) -> None:
            some = cases(**{name: given[name] for name in of}) if callable(cases) else cases
            others = {name: value for name, value in given.items() if name in takes}
            tried, failed = 0, []
            for case in some:
                values = case if len(own) > 1 else (case,)
                tried += 1
                try:
                    check(**dict(zip(own, values, strict=True)), **others)
                except Exception as error:
                    failed.append((", ".join(map(repr, values)), error))
            assert tried, f"there is no case of {names}"
            if failed:
                listed = "\n".join(f"  {which}" for which, _ in failed)
                raise AssertionError(
                    f"{len(failed)} of {tried} cases of {names} fail:\n{listed}"
                ) from failed[0][1]

        for name in ("__name__", "__qualname__", "__module__", "__doc__"):
            setattr(whole, name, getattr(check, name))
        whole.pytestmark = list(getattr(check, "pytestmark", ()))  # type: ignore[attr-defined]
        whole.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
            [
                inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY)
                for name in {**takes, **of}
                if name not in own
            ]
        )
        return whole

    return decorate
