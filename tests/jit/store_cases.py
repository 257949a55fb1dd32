"""Sources of small kernels, and processes that load them, for the tests of the store."""

import json
import os
import subprocess
import sys

import numba  # noqa: F401  so this process compiles by itself: of workers see test_compile_workers.py

from thalweg.jit import store
from thalweg.jit.store import Source, load

ADD = Source("def kernel(n, m):\n    return n + m\n", ("int64", "int64"), "int64")
DAY = 86400

AFFINE = Source(
    """
import llvmlite.ir as ir
from numba import types
from numba.extending import intrinsic

def at(builder, address):
    return builder.inttoptr(address, ir.PointerType())

@intrinsic
def load(typing, address):
    def build(context, builder, signature, arguments):
        return builder.load(at(builder, arguments[0]), typ=ir.FloatType())
    return types.float32(types.int64), build

@intrinsic
def store(typing, address, value):
    def build(context, builder, signature, arguments):
        builder.store(arguments[1], at(builder, arguments[0]))
        return context.get_dummy_value()
    return types.void(types.int64, types.float32), build

def kernel(x, count, score_gradient, offset):
    for i in range(count):
        store(x + 4 * i, score_gradient * load(x + 4 * i) + types.float32(offset))
""",
    ("pointer", "int64", "float32", "float64"),
)

SPIN = Source(
    """
def kernel(count, x):
    for _ in range(count):
        x = x * 0.999999 + 1e-7
    return int(x * 1e9)
""",
    ("int64", "float64"),
    "int64",
)

# Another process: says what it compiled, whether it met Numba, and what it computed.
PROCESS = """
import json, sys
from thalweg.jit.store import Source, load, notes
sources = {
    "sum": Source("def kernel(n, m):\\n    return n + m\\n", ("int64", "int64"), "int64"),
    "power": Source("import math\\ndef kernel(x):\\n    return int(math.exp(x))\\n",
                    ("float64",), "int64"),
}
compiled = []
kernels = load(sources, lambda *told: compiled.append(told))
results = [kernels["sum"](2, 3), kernels["power"](5.0)]
print(json.dumps([compiled, "numba" in sys.modules, results, notes()]))
"""


def names_compiled(sources):
    """Load the sources as a new process would, and return which had to be compiled."""
    store._loaded.clear()
    compiled = []
    kernels = load(sources, lambda name, number, of: compiled.append(name))
    return compiled, kernels


def start_process(process=PROCESS, **settings):
    return subprocess.Popen(
        [sys.executable, "-c", process],
        env={**os.environ, **settings},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def said_by(process):
    said, complaint = process.communicate(timeout=60)
    assert (process.returncode, complaint) == (0, "")
    return json.loads(said)


def kernel_files(folder):
    return sorted(folder.glob("*.kernel"))
