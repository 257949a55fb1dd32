"""What all tests share: a kernel cache of their own, and examples that are the same every time."""

from __future__ import annotations

import os

from hypothesis import settings

# The suite gives the same answer every time. HYPOTHESIS_PROFILE=random looks for new examples.
settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("random", deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))


def pytest_configure(config):
    """Set the environment before anything of Thalweg is imported; child processes inherit it."""
    folder = config.rootpath / ".pytest_cache" / "kernels"
    os.environ.setdefault("THALWEG_CACHE_DIR", str(folder))
    # A process a core is enough: with more, BLAS's threads wait for each other most of the time.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # Without bytecode each of the hundreds of programs that tests start would compile all modules
    # of Thalweg anew, a third of its time. Some containers forbid it, to keep their images small.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
