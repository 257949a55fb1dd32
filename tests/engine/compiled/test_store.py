"""Kernels are compiled once, kept on disk, and loaded by the next process without Numba."""

import errno
import json
import os
import shutil
import subprocess
import sys
import threading
import time
import traceback
from pathlib import Path

import numba  # and so this process compiles by itself: of workers see test_compile_workers.py
import numpy as np
import platformdirs
import pytest

import thalweg
from thalweg.engine.compiled import machine_code, store
from thalweg.engine.compiled.store import CannotCompile, CompilerMissing, Source, load, notes

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
from thalweg.engine.compiled.store import Source, load, notes
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


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """An empty cache folder, and a process that has loaded nothing."""
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(store, "_loaded", {})
    monkeypatch.setattr(store, "_notes", [])
    return tmp_path / "cache"


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


def test_a_changed_module_never_meets_old_code(tmp_path):
    package = tmp_path / "changed" / "thalweg"
    shutil.copytree(Path(thalweg.__file__).parent, package)
    settings = {"PYTHONPATH": str(package.parent), "PYTHONDONTWRITEBYTECODE": "1"}
    modules = package / "engine" / "compiled"
    (modules / "apart.py").write_text("more = 0\n")
    (modules / "below.py").write_text("more = 1\n")
    (modules / "above.py").write_text(
        "from thalweg.engine.compiled import (\n    below,\n)\n\nmore = below.more\n"
    )
    process = PROCESS.replace("n + m", "n + m + more").replace(
        "def kernel(n", "from thalweg.engine.compiled.above import more\\ndef kernel(n"
    )

    def compiled_and_sum():
        compiled, _, results, _ = said_by(start_process(process, **settings))
        return len(compiled), results[0]

    assert compiled_and_sum() == (2, 6)
    assert compiled_and_sum() == (0, 6)
    (modules / "below.py").write_text("more = 2\n")
    (modules / "apart.py").write_text("more = 3\n")
    assert compiled_and_sum() == (1, 7)
    with (modules / "machine_code.py").open("a") as file:
        file.write("another = 'way to compile'\n")
    assert compiled_and_sum() == (2, 7)


# Another process: where its package lies, and the keys of the training loop and of a step.
KEYS = """
import json
import thalweg
from thalweg.engine.compiled import kernels, store
from thalweg.engine.compiled.generate import train_source
from thalweg.training.run import Run
step = kernels._step(Run("adam", 0.1).method, "float32")
sources = {"train": store.Source(train_source("float32"), ("int64", "int64")), "step": step}
print(json.dumps([thalweg.__file__, store.keys_of(sources)]))
"""


def test_keys_are_made_of_contents_and_not_of_places_or_times(tmp_path):
    here, keys = said_by(start_process(KEYS))
    package = tmp_path / "elsewhere" / "thalweg"
    shutil.copytree(Path(thalweg.__file__).parent, package)
    for path in package.rglob("*.py"):
        os.utime(path, (1.0, 1.0))
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))  # as Git does on Windows
    settings = {"PYTHONPATH": str(package.parent), "HOME": str(tmp_path)}
    settings |= {"PYTHONDONTWRITEBYTECODE": "1", "THALWEG_CACHE_DIR": str(tmp_path / "another")}
    there, copied = said_by(start_process(KEYS, **settings))
    assert here != there
    assert copied == keys
    with (package / "engine" / "compiled" / "loops" / "train.py").open("a") as file:
        file.write("another = 'loop'\n")
    _, changed = said_by(start_process(KEYS, **settings))
    assert changed["train"] != keys["train"]
    assert changed["step"] == keys["step"]
    settings["NUMBA_CPU_FEATURES"] = "+avx2"
    _, of_another_cpu = said_by(start_process(KEYS, **settings))
    assert not set(of_another_cpu.values()) & {*keys.values(), *changed.values()}


def test_a_process_that_outlives_a_change_of_our_modules_keeps_nothing(folder, monkeypatch):
    store._text("thalweg.engine.compiled.machine_code")
    monkeypatch.setattr(store, "_text_now", lambda module: "changed")
    assert load({"sum": ADD}, lambda *told: None)["sum"](2, 3) == 5
    assert kernel_files(folder) == []


@pytest.mark.parametrize(
    "line",
    [
        "import thalweg.losses.huber",
        "import thalweg.losses.huber as h",
        "from thalweg.losses.huber import *",
        "from thalweg.losses.huber import value, score_gradient",
        "from thalweg.losses import huber",
        "from thalweg.losses import (  # several\n    links,\n    huber as h,\n)",
        "def kernel():\n    from thalweg.losses import huber",
    ],
)
def test_what_a_source_imports_is_found(line):
    def read(module):
        return "text" if module == "thalweg.losses.huber" else None

    source = Source(f"import math\n{line}\nfrom math import exp\n", ())
    assert store._dependencies(source, read)["thalweg.losses.huber"] == "text"


# What decides the code ----------------------------------------------------------------------------


def test_machines_with_different_cpus_share_a_folder(folder, monkeypatch):
    assert names_compiled({"sum": ADD})[0] == ["sum"]
    with monkeypatch.context() as other:
        other.setattr(machine_code, "host_cpu", lambda: ("generic", ""))
        compiled, kernels = names_compiled({"sum": ADD})
        assert compiled == ["sum"]
        assert kernels["sum"](2, 3) == 5
    assert len(kernel_files(folder)) == 2
    assert names_compiled({"sum": ADD})[0] == []


def test_versions_decide_the_code(folder, monkeypatch):
    names_compiled({"sum": ADD})
    monkeypatch.setattr(store, "_versions", lambda: ["another Numba"])
    assert names_compiled({"sum": ADD})[0] == ["sum"]


def test_neither_a_name_nor_the_folder_decides_the_code(folder, monkeypatch):
    assert names_compiled({"sum": ADD})[0] == ["sum"]
    compiled = []
    load({"plus": ADD}, lambda name, number, of: compiled.append(name))
    assert compiled == []
    shutil.copytree(folder, folder.with_name("moved"))
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(folder.with_name("moved")))
    assert names_compiled({"sum": ADD})[0] == []


def test_no_setting_of_numba_changes_the_code():
    """So none need be in the key, but those that choose the CPU."""
    process = f"""
import hashlib, json
from thalweg.engine.compiled.machine_code import Source, compile_kernel
code = compile_kernel("affine", {AFFINE!r}, "affine.py")
print(json.dumps(hashlib.sha256(code).hexdigest()))
"""
    settings = ["OPT=0", "LOOP_VECTORIZE=0", "SLP_VECTORIZE=1", "ENABLE_AVX=0", "BOUNDSCHECK=1"]
    others = dict(f"NUMBA_{setting}".split("=") for setting in settings)
    assert said_by(start_process(process)) == said_by(start_process(process, **others))


@pytest.mark.parametrize(
    "source",
    [
        Source(ADD.text.replace("n + m", "n + m + 0"), ADD.arguments, ADD.returns),
        Source(ADD.text, ("int64", "pointer"), ADD.returns),
    ],
)
def test_each_part_of_a_source_decides_the_code(source):
    names_compiled({"sum": ADD})
    assert names_compiled({"sum": source})[0] == ["sum"]


def test_what_a_kernel_returns_decides_the_code():
    nothing = Source(ADD.text, ADD.arguments)
    assert store._key(nothing, "") != store._key(ADD, "")


def test_the_versions_are_known_without_importing_numba():
    import llvmlite

    assert store._versions()[-2:] == [numba.__version__, llvmlite.__version__]


# The folder ---------------------------------------------------------------------------------------


def test_the_folder_is_made_for_its_user_alone(folder):
    load({"odd / name": ADD}, lambda *told: None)
    assert sorted(path.suffix for path in folder.iterdir()) == [".kernel", ".py"]
    assert all(path.name.startswith("odd___name-") for path in folder.iterdir())
    if sys.platform != "win32":
        assert folder.stat().st_mode & 0o777 == 0o700
    assert notes() == ()


def test_without_a_setting_the_folder_is_the_systems(tmp_path, monkeypatch):
    monkeypatch.delenv("THALWEG_CACHE_DIR")
    monkeypatch.setattr(platformdirs, "user_cache_path", lambda name: tmp_path / "user" / name)
    load({"sum": ADD}, lambda *told: None)
    assert len(kernel_files(tmp_path / "user" / "thalweg")) == 1


def test_the_source_in_the_folder_is_for_reading_only(folder):
    names_compiled({"sum": ADD})
    (text,) = folder.glob("*.py")
    assert text.read_text() == ADD.text
    text.write_text("raise SystemExit('executed')")
    kernel_files(folder)[0].unlink()
    assert names_compiled({"sum": ADD})[1]["sum"](2, 3) == 5
    assert text.read_text() == ADD.text


def cut(content, other):
    return content[: len(content) // 2]


def bit_turned(content, other):
    place = len(store._MAGIC) + 64 + 32 + 12  # which the loader of an ELF object does not look at
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


def of_another_kernel(content, other):
    return other


def no_object(content, other):
    head = content[: len(store._MAGIC) + 64]
    code = b"not an object"
    return head + store.hashlib.sha256(code).digest() + code


def no_entry(content, other):
    head = content[: len(store._MAGIC) + 64]
    code = content[len(head) + 32 :].replace(b"thalweg_kernel", b"another_kernel")
    assert code != content[len(head) + 32 :]
    return head + store.hashlib.sha256(code).digest() + code


@pytest.mark.parametrize(
    "damage",
    [
        cut,
        bit_turned,
        of_another_kernel,
        no_object,
        no_entry,
        lambda content, other: b"",
        lambda content, other: b"something else",
        lambda content, other: content.replace(b"kernel 1", b"kernel 0"),
    ],
)
def test_a_damaged_file_is_replaced(folder, damage):
    names_compiled({"other": SPIN})
    (other,) = kernel_files(folder)
    names_compiled({"sum": ADD})
    (path,) = set(kernel_files(folder)) - {other}
    path.write_bytes(damage(path.read_bytes(), other.read_bytes()))
    compiled, kernels = names_compiled({"sum": ADD})
    assert compiled == ["sum"]
    assert kernels["sum"](2, 3) == 5
    assert names_compiled({"sum": ADD})[0] == []
    assert notes() == ()


def test_a_path_below_a_file_costs_time_only(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "file" / "cache"))
    assert load({"sum": ADD, "more": SPIN}, lambda *told: None)["sum"](2, 3) == 5
    (note,) = notes()
    assert str(tmp_path / "file" / "cache") in note
    assert os.strerror(errno.ENOTDIR) in note


@pytest.mark.parametrize(
    ("writer", "number"),
    [("thalweg.engine.compiled.store.open", errno.EROFS), ("os.replace", errno.ENOSPC)],
)
def test_a_folder_that_cannot_be_written_to_costs_time_only(folder, monkeypatch, writer, number):
    names_compiled({"sum": ADD})

    def refuse(*arguments, **options):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(writer, refuse, raising=False)
    compiled, kernels = names_compiled({"sum": ADD, "spin": SPIN, "affine": AFFINE})
    assert compiled == ["spin", "affine"]  # what is there is read all the same
    assert (kernels["sum"](2, 3), kernels["spin"](0, 1.0)) == (5, 10**9)
    (note,) = notes()
    assert str(folder) in note
    assert os.strerror(number) in note
    assert len(list(folder.iterdir())) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="a user's folders are the user's own there")
class TestOthers:
    """What others could have written is not executed."""

    def test_a_folder_others_can_write_to_is_not_used(self, folder):
        names_compiled({"sum": ADD})
        folder.chmod(0o777)
        compiled, kernels = names_compiled({"sum": ADD, "spin": SPIN})
        assert compiled == ["sum", "spin"]
        assert kernels["sum"](2, 3) == 5
        assert len(kernel_files(folder)) == 1
        (note,) = notes()
        assert "others can write" in note

    def test_a_folder_of_another_user_is_not_used(self, folder, monkeypatch):
        names_compiled({"sum": ADD})
        monkeypatch.setattr(os, "geteuid", lambda: folder.stat().st_uid + 1)
        assert names_compiled({"sum": ADD})[0] == ["sum"]
        assert len(notes()) == 1

    def test_a_file_others_can_write_to_is_replaced(self, folder):
        names_compiled({"sum": ADD})
        (path,) = kernel_files(folder)
        path.chmod(0o666)
        assert names_compiled({"sum": ADD})[0] == ["sum"]
        assert path.stat().st_mode & 0o777 == 0o600


def set_age(path, days):
    then = time.time() - days * DAY
    os.utime(path, (then, then))


def age(path):
    return (time.time() - path.stat().st_mtime) / DAY


def test_kernels_unused_for_90_days_are_removed_when_one_is_compiled(folder):
    names_compiled({"old": ADD})
    old = list(folder.iterdir())
    names_compiled({"recent": ADD})
    recent = set(folder.iterdir()) - set(old)
    ours = "kernel-0123456789abcdef0123456789abcdef"
    left_behind, being_written = folder / f"{ours}-a_1.tmp", folder / f"{ours}-b_2.tmp"
    foreign = [folder / "model.py", folder / "notes.kernel", folder / "a-0123456789abcdef.py"]
    for path in [left_behind, being_written, *foreign]:
        path.write_text("")
    for path in [*old, left_behind, *foreign]:
        set_age(path, 91)
    names_compiled({"recent": ADD})
    assert set(old) < set(folder.iterdir())
    for path in recent:
        set_age(path, 89)
    names_compiled({"new": ADD})
    left = set(folder.iterdir())
    assert not left & {*old, left_behind}
    assert {*recent, being_written, *foreign} < left


def test_use_is_marked_at_most_once_a_day(folder):
    names_compiled({"sum": ADD})
    for days, then in [(0.5, 0.5), (1.5, 0), (100, 0)]:
        for path in folder.iterdir():
            set_age(path, days)
        assert names_compiled({"sum": ADD})[0] == []
        assert [age(path) for path in folder.iterdir()] == pytest.approx([then] * 2, abs=0.01)


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
