"""Another CPU's or system's kernels, in a process of their own: python elsewhere.py ASKED.

ASKED is JSON: `run`, a target [triple, CPU, features] whose kernels train here, or null; `dtypes`,
the dtypes; `emit`, targets by name that the same kernels are emitted for. The answer is JSON:
`weights`, all bits that were trained, and `undefined`, names by target and kernel.

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

from thalweg.engine.compiled import fused, machine_code, store
from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.compiled.machine_code import ENTRY, Source, Target
from thalweg.training.run import Run

CALLER = """
define void @caller(i64 %at, i64 %a, i64 %b) {
  %kernel = inttoptr i64 %at to ptr
  call win64cc void %kernel(i64 %a, i64 %b)
  ret void
}
"""
translated = {}


def remember(name, source, path, translate=machine_code.translate):
    """Translate a kernel, and keep it to be emitted for others."""
    translated[name] = translate(name, source, path)
    return translated[name]


def linker_of(target: Target):
    """Return what loads a target's code, in place of `machine_code.link`."""
    jit = llvm.create_lljit_compiler(use_jit_link=True)
    kept = []

    def link(code: bytes, source: Source):
        entry = f"_{ENTRY}" if "apple" in target.triple else ENTRY
        kernel = llvm.JITLibraryBuilder().add_object_img(code).export_symbol(entry)
        kept.append(kernel.link(jit, f"kernel {len(kept)}"))
        at = kept[-1][entry]
        # Kernels call each other by their own addresses; only the training kernel's is called here.
        if "windows" not in target.triple or "train_shards" not in source.text:
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


def main(run: list[str] | None, dtypes: list[str], emit: dict[str, list[str]]) -> None:
    """Do what was asked."""
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    llvm.initialize_native_asmparser()
    machine_code.translate = remember
    fused.FEWEST_ROWS = 0  # one run that updates after each row: by its own kernel
    if run is not None:
        target = Target(*run)
        machine_code.host = lambda: target
        store.link = linker_of(target)
    weights = {dtype: trained(dtype) for dtype in dtypes}
    needed = {
        name: {
            kernel: sorted(undefined(machine_code.emit(text, Target(*target))[0]))
            for kernel, text in translated.items()
        }
        for name, target in emit.items()
    }
    assert np.all([len(bits) for bits in weights.values()])
    print(json.dumps({"weights": weights, "undefined": needed, "kernels": sorted(translated)}))


if __name__ == "__main__":
    main(**json.loads(sys.argv[1]))
