"""Whatever decides a kernel's machine code is in its key, and nothing else."""

import os
import shutil
from pathlib import Path

import numba  # and so this process compiles by itself: of workers see test_compile_workers.py
import pytest
from store_cases import ADD, AFFINE, PROCESS, kernel_files, names_compiled, said_by, start_process

import thalweg
from thalweg.jit import machine_code, store
from thalweg.jit.store import Source, load

pytestmark = pytest.mark.usefixtures("folder")


def test_a_changed_module_never_meets_old_code(tmp_path):
    package = tmp_path / "changed" / "thalweg"
    shutil.copytree(Path(thalweg.__file__).parent, package)
    settings = {"PYTHONPATH": str(package.parent), "PYTHONDONTWRITEBYTECODE": "1"}
    modules = package / "jit"
    (modules / "apart.py").write_text("more = 0\n")
    (modules / "below.py").write_text("more = 1\n")
    (modules / "above.py").write_text(
        "from thalweg.jit import (\n    below,\n)\n\nmore = below.more\n"
    )
    process = PROCESS.replace("n + m", "n + m + more").replace(
        "def kernel(n", "from thalweg.jit.above import more\\ndef kernel(n"
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
from thalweg.engine.compiled import kernels
from thalweg.jit import store
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
    store._text("thalweg.jit.machine_code")
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
    monkeypatch.setattr(store, "versions", lambda: ["another Numba"])
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
from thalweg.jit.machine_code import Source, compile_kernel
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

    assert store.versions()[-2:] == [numba.__version__, llvmlite.__version__]
