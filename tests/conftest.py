"""What all tests share: a kernel cache of their own, and examples that are the same every time."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading

import pytest
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
    # OpenMP's (scikit-learn's trees, PyTorch) would spin meanwhile: 12 s for a tree of 80 rows.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    # Without bytecode each of the hundreds of programs that tests start would compile all modules
    # of Thalweg anew, a third of its time. Some containers forbid it, to keep their images small.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.dont_write_bytecode = False
    # A shell's background jobs ignore Ctrl-C, and so would the programs whose Ctrl-C is tested.
    ignored = signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    if ignored and threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.hookimpl(wrapper=True)
def pytest_collection():
    """Collect tests without collecting garbage, and leave what that made out of it afterwards.

    It is a million objects, none of them garbage, over which each full collection would go; and
    kernels are compiled by Python code that makes many objects.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        gc.freeze()
        gc.set_threshold(300_000, 10, 10)  # as the program itself has it (__main__)
