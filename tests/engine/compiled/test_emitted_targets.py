"""Kernels for every CPU and system: what their code needs, and that it computes the same bits.

Each case is a process of its own (`elsewhere.py`), for the registers that the kernels are written
for are chosen once in a process. What cannot run here is emitted and looked at.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from thalweg.jit import machine_code, store

LINUX, WINDOWS = "x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc"
MACOS = "x86_64-apple-macosx11.0.0"
WIDE, MIDDLE, NARROW = (
    "+avx512f,+avx2,+fma",
    "+avx2,+fma",
    "-fma",
)  # registers of 512, 256, 128 bits

# Name: the registers, the CPU, the features, the target that runs here, the dtypes, and targets
# that the same kernels are emitted for besides.
CASES = {
    "AVX-512": ("x86-64-v4", WIDE, LINUX, ["float32"], {"Windows": [WINDOWS, "x86-64-v4", ""]}),
    "AVX2": ("x86-64-v3", MIDDLE, LINUX, ["float32", "float64"], {}),
    "AVX2 without FMA": ("x86-64-v3", "+avx2,-fma", LINUX, ["float32"], {}),
    "Windows": ("x86-64-v3", MIDDLE, WINDOWS, ["float32"], {}),
    "macOS": ("x86-64-v3", MIDDLE, MACOS, ["float32"], {}),
    "SSE2": (
        "x86-64",
        NARROW,
        LINUX,
        ["float32", "float64"],
        {
            "Windows, SSE2": [WINDOWS, "x86-64", ""],
            "Linux, ARM64": ["aarch64-unknown-linux-gnu", "generic", ""],
            "macOS, ARM64": ["arm64-apple-macosx11.0.0", "apple-m1", ""],
            "Windows, ARM64": ["aarch64-pc-windows-msvc", "generic", ""],
        },
    ),
}
# What every C library has. For MSVC, _fltused is named wherever floats are; nothing refers to it.
SOFTWARE_FMA = {"fma", "fmaf", "rint", "rintf"}
ALLOWED = {
    **{case: set() for case in CASES},
    "AVX2 without FMA": {"fma", "fmaf"},
    "Windows": {"_fltused"},
    "SSE2": SOFTWARE_FMA,
    "Windows, SSE2": SOFTWARE_FMA | {"_fltused"},
    "Linux, ARM64": set(),
    "macOS, ARM64": set(),
    "Windows, ARM64": set(),
}

runs_here = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() != "x86_64",
    reason="the code of these targets runs on Linux and x86-64",
)


@cache
def answered(case: str) -> dict:
    """What the process of a case says; it compiles for some seconds."""
    cpu, features, triple, dtypes, emitted = CASES[case]
    own = {"NUMBA_CPU_NAME": cpu, "NUMBA_CPU_FEATURES": features, "THALWEG_CACHE_DIR": os.devnull}
    asked = {
        "run": None if triple == LINUX else [triple, cpu, ""],
        "dtypes": dtypes,
        "emit": {case: [triple, cpu, features if "without" in case else ""], **emitted},
    }
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("elsewhere.py")), json.dumps(asked)],
        env={**os.environ, **own, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout)


def able(case: str) -> None:
    """Skip where this CPU has not what the case's code uses."""
    features = machine_code.binding().get_host_cpu_features()
    wanted = [name.removeprefix("+") for name in CASES[case][1].split(",") if name[0] == "+"]
    if not all(features.get(name) for name in wanted):
        pytest.skip(f"this CPU has not {CASES[case][1]}")


@runs_here
@pytest.mark.slow
@pytest.mark.parametrize("case", [case for case in CASES if case != "AVX2"])
def test_the_bits_do_not_depend_on_registers_fma_or_system(case):
    able(case)
    able("AVX2")
    for what in ("weights", "heights", "encoded"):
        bits, expected = answered(case)[what], answered("AVX2")[what]
        for dtype, found in bits.items():
            assert len(set(found)) == 3
            assert found == expected[dtype], (what, dtype)


@runs_here
@pytest.mark.slow
@pytest.mark.parametrize("case", list(CASES))
def test_kernels_need_nothing_but_the_c_library(case):
    able(case)
    said = answered(case)
    assert {name.partition("_")[0] for name in said["kernels"]} == {
        "train",
        "step",
        "loss",
        "fused",
        "scores",
        "plane",
        "fill",
    }
    assert len(said["kernels"]) == 9 * len(CASES[case][3])
    for target, kernels in said["undefined"].items():
        assert kernels.keys() == set(said["kernels"])
        for kernel, names in kernels.items():
            assert set(names) <= ALLOWED[target], (target, kernel)
    if "fmaf" in ALLOWED[case]:  # the test sees what it looks for
        assert "fmaf" in said["undefined"][case]["step_adam_torch_float32"]


# A CPU without FMA -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("triple", "features", "said"),
    [
        (LINUX, "+avx,-fma", True),
        (WINDOWS, "+sse2", True),
        (LINUX, "+fma,+avx2", False),
        (LINUX, "-fma4,+fma", False),
        (LINUX, "", False),  # not known
        ("aarch64-unknown-linux-gnu", "+neon", False),
        ("arm64-apple-macosx11.0.0", "+neon", False),
    ],
)
def test_a_cpu_without_fma_is_noted(monkeypatch, triple, features, said):
    monkeypatch.setenv("NUMBA_CPU_NAME", "x86-64-v3")
    monkeypatch.setenv("NUMBA_CPU_FEATURES", features)
    monkeypatch.setattr(store, "_notes", [])
    monkeypatch.setattr(machine_code.binding(), "get_process_triple", lambda: triple)
    notes = store.notes()
    assert len(notes) == said
    assert all("no fused multiply-add (FMA)" in note for note in notes)


def test_numba_settings_choose_the_cpu(monkeypatch):
    monkeypatch.setenv("NUMBA_CPU_NAME", "x86-64-v2")
    monkeypatch.setenv("NUMBA_CPU_FEATURES", "+sse4.2,-fma")
    assert machine_code.host_cpu() == ("x86-64-v2", "+sse4.2,-fma")
    assert machine_code.has("sse4.2")
    assert not machine_code.has("fma")
    monkeypatch.setenv("NUMBA_CPU_NAME", "generic")
    monkeypatch.delenv("NUMBA_CPU_FEATURES")
    assert machine_code.host_cpu() == ("generic", "")
