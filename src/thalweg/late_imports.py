"""Modules of libraries that are imported at their first use, if ever.

SciPy and NumPy import some of their packages for one name that few callers need:
`scipy.special` all of `scipy.linalg`, SciPy 1.15's `scipy.sparse` all of its graphs, and
`scipy._lib` with ``from numpy import *`` the compiler of Fortran. The program puts empty modules
in their place, which fill themselves when an attribute is asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.abc import Loader
from importlib.machinery import ModuleSpec, PathFinder
from threading import RLock
from types import ModuleType
from typing import Any

LATE = frozenset({
    "numpy.f2py", "numpy.polynomial", "numpy.testing", "scipy.linalg", "scipy.sparse.csgraph",
})  # fmt: skip


class _Late(ModuleType):
    """A module whose code runs when an attribute is asked for that it does not have yet."""

    def __getattr__(self, name: str) -> Any:
        spec = self.__spec__
        assert spec is not None
        assert isinstance(spec.loader, _LateLoader)
        with spec.loader.lock:
            spec.loader.fill(self)
        return ModuleType.__getattribute__(self, name)


class _LateLoader(Loader):
    """Makes such a module; its code is the loader's that it stands for."""

    def __init__(self, loader: Loader) -> None:
        self.lock = RLock()  # two threads may ask at once, the code itself asks again
        self._loader, self._begun = loader, False

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """Return what the loader makes; None: an ordinary module."""
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        """Run nothing yet."""
        module.__class__ = _Late

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
        spec.loader = _LateLoader(spec.loader)
        return spec


__all__ = ["LATE", "LateImports"]
