"""The machine: its name, and its own limits, measured in the same run as everything else."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numba import njit
from threadpoolctl import threadpool_limits

from bench.readings import Once, Reading

BANDWIDTH = "bandwidth"
MATRIX = "matrix products, float32"
_LIBRARIES = (
    "numpy",
    "numba",
    "scipy",
    "scikit-learn",
    "torch",
    "jax",
    "optax",
    "vowpalwabbit",
    "joblib",
    "thalweg",
)


def names() -> dict[str, Any]:
    """Return CPU model, cores, memory, system and versions."""
    return {
        "cpu": _cpu(),
        "cores": _cores(),
        "memory_gib": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30, 1),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "versions": {name: version for name in _LIBRARIES if (version := _version(name))},
    }


def limits(scale: float = 1.0) -> dict[str, float]:
    """Measure the limits: bytes/s and operations/s, each the best of several trials.

    ``bandwidth`` is the best of STREAM's copy and triad and of an update in place, which does not
    pay for fetching what it overwrites; all on both cores, over arrays of 256 MB. The figures of
    each stand beside it.

    Args:
        scale: of the arrays and matrices, for tests.
    """
    elements = max(4096, int((1 << 26) * scale))
    a, b, c = (np.full(elements, x, np.float32) for x in (1.0, 2.0, 3.0))
    threads = _cores()
    edges = np.linspace(0, elements, threads + 1).astype(int)
    found: dict[str, float] = {}
    with ThreadPoolExecutor(threads) as pool:
        for name, kernel, arrays in (("copy", _copy, 2), ("triad", _triad, 3), ("update", _up, 3)):
            parts = [(kernel, a[i:j], b[i:j], c[i:j]) for i, j in pairwise(edges)]

            def sweep(parts: list[Any] = parts) -> None:
                list(pool.map(_call, parts))

            found[f"{BANDWIDTH}, {name}"] = arrays * a.nbytes / _least(sweep, 7)
    found[BANDWIDTH] = max(found.values())
    size = max(64, int(3072 * scale ** (1 / 3)))
    x = np.random.default_rng(0).standard_normal((size, size), np.float32)
    y, out = x.T.copy(), np.empty_like(x)
    for cores in sorted({1, threads}):
        with threadpool_limits(cores):
            seconds = _least(lambda: np.matmul(x, y, out=out), 5)
        found[f"{MATRIX}, {cores} core" + "s" * (cores > 1)] = 2 * size**3 / seconds
    found[MATRIX] = max(speed for name, speed in found.items() if name.startswith(MATRIX))
    return found


def update_in_place(data: None, elements: int) -> Once:
    """``a ← s a + b`` over long flat arrays of float32, on all cores: bandwidth and little else.

    The best of three: what the machine has to give at that moment, which its neighbours change.
    """
    del data
    a, b = np.zeros(elements, np.float32), np.ones(elements, np.float32)
    edges = np.linspace(0, elements, _cores() + 1).astype(int)
    parts = [(_up, a[i:j], b[i:j], b[i:j]) for i, j in pairwise(edges)]
    pool = ThreadPoolExecutor(_cores())

    return lambda: Reading(_least(lambda: list(pool.map(_call, parts)), 3))


def best_of(first: dict[str, float], second: dict[str, float]) -> dict[str, float]:
    """Return the higher of two measurements of each limit."""
    return {name: max(value, second[name]) for name, value in first.items()}


@njit(nogil=True, error_model="numpy")
def _copy(a: Any, b: Any, c: Any) -> None:
    for i in range(a.size):
        a[i] = b[i]


@njit(nogil=True, error_model="numpy")
def _triad(a: Any, b: Any, c: Any) -> None:
    s = np.float32(0.5)
    for i in range(a.size):
        a[i] = b[i] + s * c[i]


@njit(nogil=True, error_model="numpy")
def _up(a: Any, b: Any, c: Any) -> None:
    s = np.float32(0.5)
    for i in range(a.size):
        a[i] = s * a[i] + b[i]


def _call(part: Any) -> None:
    kernel, *arrays = part
    kernel(*arrays)


def _least(work: Callable[[], Any], trials: int) -> float:
    work()
    took = []
    for _ in range(trials):
        begin = time.perf_counter()
        work()
        took.append(time.perf_counter() - begin)
    return min(took)


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _cpu() -> str:
    info = Path("/proc/cpuinfo")
    if not info.exists():
        return platform.processor() or platform.machine()
    pairs = (line.partition(":") for line in info.read_text().splitlines())
    fields = {key.strip(): value.strip() for key, _, value in pairs}
    flags = fields.get("flags", "").split()
    wide = "AVX-512" if "avx512f" in flags else "AVX2" if "avx2" in flags else ""
    name = fields.get("model name", platform.machine())
    family = f"family {fields['cpu family']} model {fields['model']}" if "model" in fields else ""
    return ", ".join(part for part in (name, family, wide) if part)


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return ""
