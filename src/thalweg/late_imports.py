"""Modules of libraries that are imported at their first use, if ever.

SciPy and NumPy import some of their packages for one name that few callers need:
`scipy.special` all of `scipy.linalg`, SciPy 1.15's `scipy.sparse` all of its graphs, and
`scipy._lib` all of NumPy a second time, for arrays of other libraries, and with ``from numpy
import *`` the compiler of Fortran. The program puts empty modules in their place, which fill
themselves when an attribute is asked for. Of `scipy.special`, which goes through the documentation
of all its functions for arrays of other libraries, those that are written in C come without it.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from importlib import import_module
from importlib.abc import Loader
from importlib.machinery import ModuleSpec, PathFinder
from threading import RLock
from types import ModuleType
from typing import Any

LATE = frozenset({
    "numpy.f2py", "numpy.polynomial", "numpy.testing", "scipy._lib.array_api_compat.numpy",
    "scipy.linalg", "scipy.sparse.csgraph", "scipy.special",
})  # fmt: skip
_IN_C = {"scipy.special": "scipy.special._ufuncs"}
"""Where the functions of a package are that it hands on as they are."""


class _Late(ModuleType):
    """A module whose code runs when an attribute is asked for that it does not have yet."""

    def __getattr__(self, name: str) -> Any:
        spec = self.__spec__
        assert spec is not None
        assert isinstance(spec.loader, _LateLoader)
        with spec.loader.lock:
            if (function := spec.loader.in_c(name)) is not None:
                return function
            spec.loader.fill(self)
        return ModuleType.__getattribute__(self, name)


class _LateLoader(Loader):
    """Makes such a module; its code is the loader's that it stands for."""

    def __init__(self, name: str, loader: Loader) -> None:
        self.lock = RLock()  # two threads may ask at once, the code itself asks again
        self._of, self._loader, self._begun = name, loader, False

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """Return what the loader makes; None: an ordinary module."""
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        """Run nothing yet."""
        module.__class__ = _Late

    def in_c(self, name: str) -> Any:
        """Return a function that the package hands on as it is; None: it makes that name itself."""
        if self._begun or self._of not in _IN_C or os.environ.get("SCIPY_ARRAY_API"):
            return None
        found = getattr(import_module(_IN_C[self._of]), name, None)
        return found if type(found).__name__ == "ufunc" else None

    def fill(self, module: ModuleType) -> None:
        """Run the code, unless it was or is being run."""
        if self._begun:
            return
        self._begun = True
        try:
            self._loader.exec_module(module)
        except BaseException:
            self._begun = False
            raise
        module.__class__ = ModuleType


class LateImports:
    """Finds the modules of `LATE`, for `sys.meta_path`."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return how the module is made; None: it is imported as others are."""
        if name not in LATE:
            return None
        spec = PathFinder.find_spec(name, path, target)
        if spec is None or spec.loader is None:
            return None
        spec.loader = _LateLoader(name, spec.loader)
        return spec


__all__ = ["LATE", "LateImports"]
