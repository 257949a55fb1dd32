"""What is said where NumPy works because a kernel cannot be had."""

from __future__ import annotations

import warnings

from thalweg.errors import EngineWarning
from thalweg.jit.machine_code import CannotCompile, CompilerMissing

_said: set[str] = set()
_INSTEAD = "NumPy computes instead, more slowly"
_COMPILABLE = "for kernels, write it with functions of thalweg.elementwise (docs/your-own.md)"


def warn_of_numpy(error: CannotCompile | CompilerMissing) -> None:
    """Warn, once in a process of each reason, what is computed by NumPy, why, and what to do."""
    why = str(error).rstrip(".")
    if why in _said:
        return
    _said.add(why)
    remedy = _COMPILABLE if isinstance(error, CannotCompile) else "pip install numba"
    warnings.warn(f"{why}. {_INSTEAD}: {remedy}.", EngineWarning, stacklevel=3)


__all__ = ["warn_of_numpy"]
