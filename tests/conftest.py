"""The tests' kernels are compiled into a cache of the tests' own, and not into the user's."""

from __future__ import annotations

import os


def pytest_configure(config):
    """Set the folder before anything of Thalweg is imported; child processes inherit it."""
    folder = config.rootpath / ".pytest_cache" / "kernels"
    os.environ.setdefault("THALWEG_CACHE_DIR", str(folder))
