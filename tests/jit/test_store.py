"""Kernels are compiled once, kept on disk, and loaded by the next process without Numba."""

import os
import sys
import threading
import time
import traceback
from pathlib import Path

import numpy as np
import platformdirs
import pytest
from store_cases import ADD, AFFINE, SPIN, kernel_files, names_compiled, said_by, start_process

from thalweg.jit.store import CannotCompile, CompilerMissing, Source, load

pytestmark = pytest.mark.usefixtures("folder")


# What a kernel is ---------------------------------------------------------------------------------


def test_a_kernel_computes_in_place_what_numpy_does():
    x = np.random.default_rng(0).normal(size=1000).astype(np.float32)
    expected = np.float32(0.3) * x + np.float32(0.7)  # two roundings: nothing is fused
    result = load({"affine": AFFINE}, lambda *told: None)["affine"](x.ctypes.data, 1000, 0.3, 0.7)
    assert result is None
    assert x.tobytes() == expected.tobytes()


def test_a_kernel_divides_by_zero_as_numpy_does():
    source = Source("def kernel(x):\n    return int(1.0 / x > 1e300)\n", ("float64",), "int64")
    assert load({"division": source}, lambda *told: None)["division"](0.0) == 1


def test_a_kernel_may_call_functions_of_its_own():
    text = """
import math
import numba

@numba.njit(error_model="numpy")
def sines(n):  # too long to be inlined at each of its calls
    total = 0.0
    for i in range(n):
        total += math.exp(-i) * total
        for j in range(i):
            total += math.sin(j)
    return total

def kernel(n):
    return int(sines(n) + sines(2 * n) + sines(3 * n))
"""
    namespace: dict = {}
    exec(text, namespace)
    expected = sum(namespace["sines"].py_func(n) for n in (5, 10, 15))
    kernel = load({"sines": Source(text, ("int64",), "int64")}, lambda *told: None)["sines"]
    assert kernel(5) == int(expected)


def test_the_caller_hears_of_each_compilation_before_it_happens(folder):
    heard = []

    def on_compile(name, number, of):
        heard.append((name, number, of, len(kernel_files(folder))))

    sources = {"first": ADD, "second": SPIN}
    kernels = load(sources, on_compile)
    assert heard == [("first", 1, 2, 0), ("second", 2, 2, 1)]
    assert list(kernels) == ["first", "second"]
    assert kernels["first"](2, 3) == 5


def test_within_a_process_a_kernel_is_loaded_once():
    first = load({"sum": ADD}, lambda *told: None)["sum"]
    assert load({"sum": ADD}, pytest.fail)["sum"] is first


def test_python_runs_while_a_kernel_does():
    spin = load({"spin": SPIN}, lambda *told: None)["spin"]
    thread = threading.Thread(target=spin, args=(200_000_000, 1.0))
    turns = 0
    thread.start()
    while thread.is_alive():
        time.sleep(0.005)
        turns += 1
    assert turns > 10


def test_several_threads_may_call_one_kernel():
    spin = load({"spin": SPIN}, lambda *told: None)["spin"]
    expected = [spin(1_000_000, float(x)) for x in range(4)]
    found = [0] * 4

    def call(x):
        found[x] = spin(1_000_000, float(x))

    threads = [threading.Thread(target=call, args=(x,)) for x in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == expected
    assert len(set(found)) == 4


# Processes ----------------------------------------------------------------------------------------


def test_a_second_process_compiles_nothing_and_does_not_import_numba():
    compiled, with_numba, results, said = said_by(start_process())
    assert (compiled, with_numba) == ([["sum", 1, 2], ["power", 2, 2]], False)
    assert (results, said) == ([5, 148], [])
    assert said_by(start_process()) == [[], False, [5, 148], []]


def test_two_processes_may_compile_at_once(folder):
    for process in [start_process(), start_process()]:
        assert said_by(process)[2:] == [[5, 148], []]
    assert said_by(start_process())[:2] == [[], False]
    assert len(kernel_files(folder)) == 2
    assert not list(folder.glob("*.tmp"))


# What cannot be compiled --------------------------------------------------------------------------


def test_without_numba_only_what_is_not_there_is_missed(monkeypatch):
    names_compiled({"sum": ADD})
    monkeypatch.setitem(sys.modules, "numba", None)
    assert names_compiled({"sum": ADD})[1]["sum"](2, 3) == 5
    with pytest.raises(CompilerMissing, match=r"^Numba cannot be imported: .*\.$"):
        names_compiled({"sum": ADD, "spin": SPIN})


def test_without_llvmlite_nothing_loads(monkeypatch):
    monkeypatch.setitem(sys.modules, "llvmlite.binding", None)
    with pytest.raises(CompilerMissing, match=r"^llvmlite cannot be imported: .*\.$"):
        load({"sum": ADD}, pytest.fail)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("def kernel(n:\n", "SyntaxError: .* line 1"),
        ("import nonesuch\n", "ModuleNotFoundError: No module named 'nonesuch'"),
        ("other = 1\n", "^The kernel mine cannot be compiled: its source defines no"),
        ("def kernel(n):\n    return n + 'a'\n", r"add\(int64, .*\) \(line 2 of its source\)"),
        ("def kernel(n):\n    return unknown(n)\n", "NameError: name 'unknown' is not defined"),
        ("def kernel(n, m):\n    return n\n", "Signature mismatch"),
        ("def kernel(n):\n    if n > 2:\n        raise ValueError\n    return n\n", "PyErr_"),
        ("def kernel(n):\n    print(n)\n    return n\n", "numba_gil_ensure"),
        (
            "import ctypes\n"
            "absolute = ctypes.PYFUNCTYPE(ctypes.c_int64, ctypes.c_int64)(abs)\n"
            "def kernel(n):\n    return absolute(n)\n",
            r"numba\.dynamic\.globals",
        ),
    ],
)
def test_what_is_refused_is_named_in_one_sentence(folder, text, reason):
    with pytest.raises(CannotCompile, match=reason) as refused:
        load({"mine": Source(text, ("int64",), "int64")}, lambda *told: None)
    sentence = str(refused.value)
    assert refused.value.name == "mine"
    assert sentence == f"The kernel mine cannot be compiled: {refused.value.reason}."
    assert "\n" not in sentence
    assert not sentence.endswith("..")
    assert kernel_files(folder) == []


def test_a_traceback_shows_the_source(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "file" / "cache"))  # nothing is written
    with pytest.raises(CannotCompile) as refused:
        load({"bad": Source("one = 1\nbad = one / 0\n", ())}, lambda *told: None)
    assert "bad = one / 0" in "".join(traceback.format_exception(refused.value.__cause__))


def test_a_source_is_a_module_of_its_own():
    text = "def kernel(n: 1 + 1):\n    return n\n\nassert kernel.__annotations__ == {'n': 2}\n"
    kernel = load({"mine": Source(text, ("int64",), "int64")}, lambda *told: None)["mine"]
    assert kernel(3) == 3


def test_what_was_compiled_before_a_failure_is_kept():
    bad = Source("def kernel(n):\n    return n + 'a'\n", ("int64",), "int64")
    with pytest.raises(CannotCompile):
        load({"sum": ADD, "bad": bad, "spin": SPIN}, lambda *told: None)
    assert names_compiled({"sum": ADD, "spin": SPIN})[0] == ["spin"]


@pytest.mark.parametrize("value", [None, "0"])
def test_importing_numba_leaves_the_environment_as_it_was(monkeypatch, value):
    if value is None:
        monkeypatch.delenv("NUMBA_DISABLE_INTEL_SVML", raising=False)
    else:
        monkeypatch.setenv("NUMBA_DISABLE_INTEL_SVML", value)
    load({"sum": ADD}, lambda *told: None)
    assert os.environ.get("NUMBA_DISABLE_INTEL_SVML") == value


def test_the_tests_have_a_cache_folder_of_their_own():
    used = Path(os.environ["THALWEG_CACHE_DIR"]).resolve()
    assert used != platformdirs.user_cache_path("thalweg").resolve()
