"""The usual kernels come with Thalweg in LLVM's language, and are compiled without Numba."""

import lzma
import os
import re
import subprocess
import sys
import textwrap

import pytest

from thalweg.engine.compiled import usual_kernels
from thalweg.engine.compiled.usual_kernels import usual_sources
from thalweg.jit import machine_code, store, translations
from thalweg.jit.code_digest import portable_digest
from thalweg.jit.machine_code import Source, Translated, compile_kernel, link, translate
from thalweg.jit.store import translation_key
from thalweg.jit.translations import key_of, translation

ADD = Source("def kernel(n, m):\n    return n + m\n", ("int64", "int64"), "int64")
SOURCES = usual_sources()


def no_numba(*told):
    raise machine_code.CompilerMissing("Numba cannot be imported: it is not asked for.")


# What comes with Thalweg --------------------------------------------------------------------------


def test_the_file_has_the_usual_kernels_as_their_code_is_now_and_no_others():
    expected = {
        key_of(source, store.imports_of(source), width)
        for source in SOURCES.values()
        for width in usual_kernels.CPUS
    }
    assert None not in expected
    assert expected == translations.keys(), "Kernels have changed: make translations."


@pytest.mark.parametrize("width", [512, 256, 128])
def test_each_width_of_registers_has_its_own_training_kernel(width, monkeypatch):
    cpu, features = usual_kernels.CPUS[width]
    monkeypatch.setenv("NUMBA_CPU_NAME", cpu)
    monkeypatch.setenv("NUMBA_CPU_FEATURES", features)
    assert machine_code.registers() == width
    keys = {name: translation_key(SOURCES[name]) for name in ("train_float32", "scores_float32")}
    monkeypatch.setattr(machine_code, "registers", lambda: 1024)
    others = {name: translation_key(SOURCES[name]) for name in keys}
    assert keys["train_float32"] != others["train_float32"]
    assert keys["scores_float32"] == others["scores_float32"]
    text = translation(keys["train_float32"]).text
    # The rows of sums that a product holds, as many as there are registers for.
    rows = max(
        part.count("phi <16 x float>") for part in re.split(r"^\S+:", text, flags=re.MULTILINE)
    )
    assert rows == {512: 12, 256: 6, 128: 4}[width]


def test_fit_and_race_without_settings_need_no_others():
    # The optimizers of racing/race_set.py, candidates.py and net_set.py, read from what they try.
    names = ("sgd_torch", "nag_torch", "adagrad_torch", "adam_torch", "adamw_torch", "nadam_torch")
    usual = [f"step_{name}_float32" for name in names] + ["activation_relu_float32"]
    usual += [
        f"loss_{name}_1_float32" for name in ("squared_error", "log_loss", "poisson_deviance")
    ]
    for dtype in ("float32", "float64"):
        usual += [f"train_{dtype}", f"scores_{dtype}", f"fill_{dtype}"]
    assert set(usual) <= SOURCES.keys()


@pytest.mark.skipif(
    list(translations.made_by()) != [*store.versions(), translations.llvm()],
    reason="another Numba writes other texts",
)
def test_the_translations_are_what_numba_makes_of_the_kernels_now():
    names = ("scores_float32", "activation_gelu_float64", "step_adagrad_torch_float32")
    sources = {name: SOURCES[name] for name in names}
    kept = [translation(translation_key(source)) for source in sources.values()]
    now = usual_kernels.translations(sources, [machine_code.registers()])
    assert kept == [text for _, text in now]


def test_a_usual_kernel_is_compiled_without_numba(monkeypatch):
    monkeypatch.setattr(machine_code, "_numba", no_numba)
    source = SOURCES["scores_float32"]
    code = compile_kernel("scores", source, "scores.py", translation(translation_key(source)))
    assert callable(link(code, source))
    with pytest.raises(machine_code.CompilerMissing, match="Numba"):
        compile_kernel("scores", source, "scores.py")


def test_workers_take_them_too_and_whole_jobs_run_where_numba_is_missing(tmp_path):
    (tmp_path / "numba.py").write_text("raise ImportError('there is none')\n")
    program = """
    import numpy as np
    import pyarrow as pa
    import thalweg
    x = np.arange(200.0)
    table = pa.table({"x": x, "y": 3 * x + 1})
    thalweg.fit(table, "y", optimizer="adam", engine="compiled", epochs=1, refit=False)
    try:  # in a convention of which no translation comes along
        thalweg.fit(table, "y", optimizer="adam,convention=keras", engine="compiled", epochs=1)
    except thalweg.UsageError as error:
        print(error)
    """
    code = textwrap.dedent(program)
    paths = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    environment = {"PYTHONPATH": paths, "THALWEG_CACHE_DIR": str(tmp_path / "cache")}
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | environment,
    )
    assert done.returncode == 0, done.stderr
    assert "Numba cannot be imported" in done.stdout
    found = {path.name.partition("-")[0] for path in (tmp_path / "cache").glob("*.kernel")}
    assert {"train_float32", "step_adam_torch_float32"} <= found


# Where it cannot be used --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "unusable", [Translated("what is this", "kernel"), Translated("; nothing\n", "kernel")]
)
def test_what_this_llvm_cannot_read_is_translated_anew(unusable):
    code = compile_kernel("add", ADD, "add.py", unusable)
    assert link(code, ADD)(2, 40) == 42


def test_another_llvm_is_given_none(monkeypatch):
    """LLVM 20 ended the process over the language of a later one."""
    key = translation_key(SOURCES["scores_float32"])
    assert translation(key) is not None
    monkeypatch.setattr(translations, "llvm", lambda: "LLVM 15")
    assert translation(key) is None


def test_what_would_need_python_is_translated_anew():
    failing = Source("def kernel(n, m):\n    print(n)\n    return n + m\n", ADD.arguments, "int64")
    kept = translate("add", failing, "add.py")
    assert link(compile_kernel("add", ADD, "add.py", kept), ADD)(2, 40) == 42


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no xz",
        lzma.compress(b""),
        lzma.compress(b"[]"),
        lzma.compress(b'{"by": [], "kernels": [{"key": 1}]}\n'),
    ],
)
def test_a_damaged_file_only_costs_time(tmp_path, content):
    path = tmp_path / "translations.xz"
    path.write_bytes(content)
    assert translations._read(path) == ((), {})


def test_a_file_that_was_cut_off_only_costs_time(tmp_path):
    path = tmp_path / "translations.xz"
    path.write_bytes(translations.FILE.read_bytes()[:-100])
    assert translations._read(path) == ((), {})
    assert translations._read(tmp_path / "none.xz") == ((), {})


def test_what_is_kept_is_read_back(tmp_path):
    path = tmp_path / "translations.xz"
    both = {"a": Translated("define é\n\n", "one"), "b": Translated("", "two")}
    translations.keep(both, ["linux", "0.1"], path)
    assert translations._read(path) == (("linux", "0.1"), both)


# What a kernel is found by ------------------------------------------------------------------------


def test_the_key_is_of_code_arguments_and_imports():
    modules = {"thalweg.a": "def f(x):\n    return x + 1\n"}
    key = key_of(ADD, modules, 512)
    comments = {
        "thalweg.a": '"""Text."""\n\n\ndef f(x):  # why\n    """Add."""\n    return (x + 1)\n'
    }
    assert key_of(ADD, comments, 512) == key
    others = [
        key_of(ADD, {"thalweg.a": "def f(x):\n    return x + 2\n"}, 512),
        key_of(ADD, {"thalweg.b": modules["thalweg.a"]}, 512),
        key_of(ADD, {}, 512),
        key_of(Source(ADD.text, ("int64", "pointer"), "int64"), modules, 512),
        key_of(Source(ADD.text, ADD.arguments), modules, 512),
        key_of(Source(ADD.text.replace("+", "-"), ADD.arguments, "int64"), modules, 512),
    ]
    assert len({key, *others}) == 1 + len(others)
    assert key_of(ADD, modules, 256) == key
    asking = modules | {"thalweg.b": "from thalweg.jit.machine_code import registers\n"}
    assert len({key_of(ADD, asking, width) for width in (512, 256)}) == 2


def test_a_module_that_is_no_python_has_no_key_and_no_translation():
    assert key_of(ADD, {"thalweg.a": "def f(:\n"}, 512) is None
    assert translation(None) is None


def test_an_edited_module_is_not_run_from_the_file(monkeypatch):
    source = SOURCES["scores_float32"]
    at = "thalweg.engine.compiled.loops.loss_loop"
    read = store._text
    assert read(at)
    monkeypatch.setattr(
        store, "_text", lambda name: (read(name) or "") + "\nX = 1\n" if name == at else read(name)
    )
    assert translation(translation_key(source)) is None


PORTABLE = '''"""A module."""
from __future__ import annotations
import numpy as np

class A(dict, metaclass=type):
    """A class."""
    x: int = 3
    def f(self, a, /, b=1, *c, d: float = 0.5, **e) -> str:
        """A function."""
        return f"{a!r:>{b}} {c}" + "\\ud800é" + b"\\x00".hex()

@np.vectorize
async def g(): return [i async for i in g() if i] or {1: 2, **{}} or {3} or ...

try:
    match g:
        case [1, *_] | {"k": 2}: pass
except (OSError, ValueError) as error:
    global y
    y = lambda x, *, z=None: (yield x)
else:
    with open("x") as a, open("y"): a[1:2, ::3] = not -a @ 1j
'''


def test_the_portable_digest_is_the_same_in_every_version_of_python():
    # Computed by CPython 3.12.1 and 3.13.0 too.
    assert (
        portable_digest(PORTABLE)
        == "f62b81cc7febe31f28444d4707f1ae5becb1bae2c6eebcc2db212a23a39d77c7"
    )


def test_the_portable_digest_tells_code_apart_and_heeds_no_docstrings():
    texts = [
        "x = 1", "x = 1.0", "x = True", "x = '1'", "x = b'1'", "y = 1", "x += 1", "x: int = 1",
        "if x:\n    y = 1\nz = 2", "if x:\n    y = 1\n    z = 2", "x = -0.0", "x = 0.0", "x = (1,)",
        "x = [1]", "def f(): 'a'; return 1", "def f(): return 1; 'a'",
        "f(a, b)", "f(a)(b)", "f(*a)",
    ]  # fmt: skip
    assert len({portable_digest(text) for text in texts}) == len(texts)
    documented = '"""Why."""\ndef f():\n    """What."""\n    return 1\n'
    assert portable_digest(documented) == portable_digest("def f(): return 1")
