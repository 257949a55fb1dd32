"""Functions of vectors, one for each dtype: that of the arguments decides."""

# mypy: disable-error-code="attr-defined, no-untyped-call, untyped-decorator"
# mypy: disable-error-code="call-overload, operator, no-untyped-def"

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from numba.core import errors, types

from thalweg.jit.pointers import REALS, PointerType, intrinsic
from thalweg.jit.vector_type import MASK, VECTORS

_FIXED = {"m": MASK, "q": types.int64, "f": types.float64, "w": VECTORS["float64"]}


def _dtype_of(what: str, codes: str, given: Sequence[Any]) -> str:
    """Return the dtype of the first argument that has one."""
    for code, own in zip(codes, given, strict=True):
        if code in "vpnx":
            element = own.element if isinstance(own, PointerType) else own
            dtype = str(getattr(element, "dtype", element))
            if dtype in REALS:
                return dtype
    raise errors.TypingError(f"{what} is not for {', '.join(map(str, given))}")


def over(
    builders: Mapping[str, Any], codes: str, result: str = ""
) -> Callable[[Callable[..., Any]], Any]:
    """Make a function of vectors that a kernel may call.

    What it does is the method of its name of the builder for its dtype. What it takes and
    returns is a letter each:

    v: a vector; n: a number; p: a pointer to numbers of their dtype; x: any of them, for its dtype;
    m: a mask; q: int64; f: float64; w: a vector of float64; a: a pointer to anything.
    """

    def declare(function: Callable[..., Any]) -> Any:
        what = function.__name__

        def typed(*given: Any) -> Any:
            dtype = _dtype_of(what, codes, given)
            known = _FIXED | {"v": VECTORS[dtype], "n": REALS[dtype], "": types.void}
            own = (known.get(code, t) for code, t in zip(codes, given, strict=True))
            build = getattr(builders[dtype], what)

            def lowered(context: Any, builder: Any, sig: Any, args: Any) -> Any:
                value = build(builder, *args)
                return context.get_dummy_value() if value is None else value

            return known[result](*own), lowered

        # Numba wants to see the parameters by name.
        names = ", ".join(inspect.signature(function).parameters)
        scope: dict[str, Any] = {"typed": typed}
        exec(f"def {what}(typingctx, {names}):\n    return typed({names})\n", scope)
        scope[what].__doc__ = function.__doc__
        return intrinsic(scope[what])

    return declare
