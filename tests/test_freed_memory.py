"""Memory that is freed stays with the process: pages are not asked for again and again."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

CODE = """
import resource, sys
import numpy as np
from thalweg.freed_memory import keep_freed_memory
kept = keep_freed_memory() if sys.argv[1] == "keep" else None
arrays = lambda: [np.ones(400_000) for _ in range(8)]  # 3.2 MB each
arrays()
before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
for _ in range(10):
    arrays()
print(kept, resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""


def faults(asked: str, **own: str) -> tuple[str, int]:
    """Return what was said, and how many pages were asked for by arrays made ten times."""
    done = subprocess.run(
        [sys.executable, "-c", CODE, asked],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env={k: v for k, v in os.environ.items() if not k.startswith(("MALLOC_", "GLIBC_"))} | own,
    )
    kept, pages = done.stdout.split()
    return kept, int(pages)


@pytest.mark.skipif(sys.platform != "linux", reason="the GNU C library alone")
def test_arrays_are_made_of_the_memory_of_those_before():
    kept, pages = faults("keep")
    if kept == "False":
        pytest.skip("another C library")
    _, by_default = faults("leave")
    assert pages < 300
    assert by_default > 5_000  # 8 arrays of 782 pages, ten times, but for what it learns to keep


@pytest.mark.skipif(sys.platform != "linux", reason="the GNU C library alone")
def test_what_the_user_has_set_stays():
    assert faults("keep", MALLOC_TRIM_THRESHOLD_="1000")[0] == "False"
