"""Another CPU's or system's kernels, in a process of their own: python elsewhere.py ASKED.

ASKED is JSON: `run`, a target [triple, CPU, features] whose kernels train here, or null; `dtypes`,
the dtypes; `emit`, targets by name that the same kernels are emitted for. The answer is JSON:
`weights`, all bits that were trained, `heights`, those of losses over a plane, `encoded`, those of
encoded numbers, and `undefined`, names by target and kernel.

NUMBA_CPU_NAME and NUMBA_CPU_FEATURES decide the registers that the kernels are written for. Code
for Windows and macOS on x86-64 runs on Linux too: LLVM loads their object files, and nothing of the
system is asked for. Windows' way to pass arguments needs a caller of its own.
"""

from __future__ import annotations

import ctypes
import json
import sys

import llvmlite.binding as llvm
import numba  # noqa: F401  # and so this process compiles by itself
import numpy as np
from object_files import undefined
from side_by_side import go, make_rows, over_runs

from thalweg.data.features import Number
from thalweg.data.filling.row_filling import fill
from thalweg.data.number_features import Binned, Squashed
from thalweg.engine.compiled import fused
from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.on_plane import NetOnPlane, ScoresOnPlane
from thalweg.jit import machine_code, store
from thalweg.jit.machine_code import ENTRY, Source, Target
from thalweg.training.run import Run

CALLER = """
define void @caller(i64 %at, i64 %a, i64 %b) {
  %kernel = inttoptr i64 %at to ptr
  call win64cc void %kernel(i64 %a, i64 %b)
  ret void
}
"""
translated = {}


def remember(name, source, path, kept=None, compile_kernel=machine_code.compile_kernel):
    """Compile a kernel, and keep its translation to be emitted for others."""
    translated[name] = kept or machine_code.translate(name, source, path)
    return compile_kernel(name, source, path, translated[name])


def linker_of(target: Target):
    """Return what loads a target's code, in place of `machine_code.link`."""
    jit = llvm.create_lljit_compiler(use_jit_link=True)
    kept = []

    def link(code: bytes, source: Source):
        entry = f"_{ENTRY}" if "apple" in target.triple else ENTRY
        kernel = llvm.JITLibraryBuilder().add_object_img(code).export_symbol(entry)
        kept.append(kernel.link(jit, f"kernel {len(kept)}"))
        at = kept[-1][entry]
        # Kernels call each other by their own addresses; only these are called from here.
        calls = ("train_shards", "plane_at(plane)", "filling_at(filling)")
        called = any(each in source.text for each in calls)
        if "windows" not in target.triple or not called:
            return ctypes.CFUNCTYPE(None, *[ctypes.c_int64] * 2)(at)
        caller = llvm.JITLibraryBuilder().add_ir(CALLER).export_symbol("caller")
        kept.append(caller.link(jit, f"caller {len(kept)}"))
        call = ctypes.CFUNCTYPE(None, *[ctypes.c_int64] * 3)(kept[-1]["caller"])
        return lambda a, b: call(at, a, b)

    return link


def trained(dtype: str) -> list[str]:
    """Train by every path of the kernels, and return all weights' bits."""
    found = []
    for dense, sparse, count, batch in ((7, 0, 40, 16), (19, 9, 5, 8), (37, 11, 1, 1)):
        rows = make_rows(64, dense, sparse, dtype=dtype)
        rows.target[:] = rows.target > 0
        runs = [Run("adam", 0.02 + k / 100, batch, l2=0.01) for k in range(count)]
        (went,) = go(Compiled(1), rows, runs, over_runs("log_loss"), epochs=2)
        found.append(went.epochs[-1]["weights"].tobytes().hex())
    return found


def heights(dtype: str) -> list[str]:
    """Return the bits of losses over a plane: of linear scores, and of nets of two depths."""
    draws, rows = np.random.default_rng(0), make_rows(40, 3, 0, dtype=dtype)
    rows.target[:] = rows.target > 0
    points = draws.normal(size=(20, 2))
    loss = over_runs("log_loss")
    found = [ScoresOnPlane(rows, draws.normal(size=(40, 3, 1)).astype(dtype))]
    for hidden, activation in (("5", "gelu"), ("5,4", "tanh")):
        shape = Run("adam", 0.01, hidden=hidden, activation=activation).architecture
        widths = shape.hidden
        between = [(draws.normal(size=(3, 5, 4)), draws.normal(size=(3, 4)))][: len(widths) - 1]
        sums = draws.normal(size=(40, 3, widths[0])).astype(dtype)
        leaving, constant = draws.normal(size=(3, widths[-1], 1)), draws.normal(size=(3, 1))
        found.append(NetOnPlane(rows, sums, leaving, constant, shape, tuple(between)))
    engine = Compiled(1)
    told = [engine.losses_on_plane(of, loss, points, lambda share: None) for of in found]
    return [each.tobytes().hex() for each in told]


def encoded(dtype: str) -> list[str]:
    """Return the bits of numbers, of three tables, each standardised, squashed and in bins."""
    found = []
    for rows in (64, 100, 7):
        values = np.random.default_rng(rows).normal(size=rows)
        values[::5] = np.nan
        edges = (-1.5, -0.3, 0.0, 0.8, 2.0)
        numbers = [
            (Number("a", "", 0.3, 1.7, indicator=True), 0, values),
            (Squashed("a", "", 0.1, 2.0, 0.05), 2, values),
            (Binned("a", "", edges, (0.0,) * 4, 1.0), 3, values),
        ]
        dense = np.empty((rows, 4), dtype)
        assert fill(dense, numbers, None, True)
        found.append(dense.tobytes().hex())
    return found


def main(run: list[str] | None, dtypes: list[str], emit: dict[str, list[str]]) -> None:
    """Do what was asked."""
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    llvm.initialize_native_asmparser()
    store.compile_kernel = remember
    fused.FEWEST_ROWS = 0  # one run that updates after each row: by its own kernel
    if run is not None:
        target = Target(*run)
        machine_code.host = lambda: target
        store.link = linker_of(target)
    weights = {dtype: trained(dtype) for dtype in dtypes}
    over = {dtype: heights(dtype) for dtype in dtypes}
    numbers = {dtype: encoded(dtype) for dtype in dtypes}
    needed = {
        name: {
            kernel: sorted(undefined(machine_code.emit(text, Target(*target))[0]))
            for kernel, text in translated.items()
        }
        for name, target in emit.items()
    }
    assert np.all([len(bits) for bits in weights.values()])
    said = {"weights": weights, "heights": over, "encoded": numbers, "undefined": needed}
    print(json.dumps({**said, "kernels": sorted(translated)}))


if __name__ == "__main__":
    main(**json.loads(sys.argv[1]))
