"""Kernels are compiled by worker processes, which leave nothing behind but their machine code."""

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from contextlib import ExitStack
from pathlib import Path

import pytest

import thalweg
from thalweg.jit import compile_workers, machine_code, store
from thalweg.jit.compile_workers import Task
from thalweg.jit.store import CannotCompile, Source, load

ADD = Source("def kernel(n, m):\n    return n + m\n", ("int64", "int64"), "int64")
IN_A_CHILD = 'import os, signal, sys\nif "thalweg.jit.compile_worker" in sys.modules:\n    '

# A process that has not met Numba loads two kernels and says how that went.
PROCESS = """
import json, sys
from thalweg.jit import compile_workers
from thalweg.jit.store import Source, load, notes
told = []
{before}
texts = {{"sum": {extra!r} + "\\ndef kernel(n, m):\\n    return n + m\\n",
         "product": "def kernel(n, m):\\n    return n * m\\n"}}
sources = {{name: Source(text, ("int64", "int64"), "int64") for name, text in texts.items()}}
kernels = load(sources, lambda *one: told.append(one))
results = [kernel(2, 3) for kernel in kernels.values()]
print(json.dumps([told, "numba" in sys.modules, results, notes()]))
"""
TOLD = [["sum", 1, 2], ["product", 2, 2]]
WELL = [TOLD, False, [5, 6], []]
BY_ITSELF = [TOLD, True, [5, 6], []]


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """An empty cache folder, this package for the programs, and a process that loaded nothing."""
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("PYTHONPATH", str(Path(thalweg.__file__).parents[1]))
    monkeypatch.setattr(store, "_loaded", {})
    return tmp_path / "cache"


@pytest.fixture
def load_apart(monkeypatch):
    """Load in this process as if it had not met Numba, which it then does not."""

    def load_apart(sources, on_compile=lambda *told: None):
        with monkeypatch.context() as here:
            here.delitem(sys.modules, "numba", raising=False)
            try:
                return load(sources, on_compile)
            finally:
                assert "numba" not in sys.modules

    return load_apart


def said_by(before="", extra="", process=PROCESS, **settings):
    done = subprocess.run(
        [sys.executable, "-P", "-c", process.format(before=before, extra=extra)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        **settings,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


def names(folder, pattern="*.kernel"):
    return sorted(path.name.partition("-")[0] for path in folder.glob(pattern))


# What comes of it ---------------------------------------------------------------------------------


def test_the_process_never_meets_numba_and_nothing_is_said(folder):
    loud = "import os, sys\nprint('out')\nprint('err', file=sys.stderr)\n"
    loud += "os.write(1, b'out')\nos.write(2, b'err')\n"
    assert said_by(extra=loud) == WELL
    assert names(folder) == names(folder, "*.py") == ["product", "sum"]
    assert said_by(extra=loud) == [[], False, [5, 6], []]


def test_a_child_makes_the_code_that_a_process_makes_by_itself(folder):
    def code():
        (path,) = folder.glob("sum-*.kernel")
        return path.read_bytes()

    assert said_by() == WELL
    by_child = code()
    shutil.rmtree(folder)
    assert said_by("sys.executable = ''") == BY_ITSELF
    assert code() == by_child


def test_the_caller_hears_of_each_in_order_and_in_its_own_thread(folder, load_apart):
    heard = []

    def on_compile(*told):
        heard.append((*told, threading.current_thread()))

    sources = {name: Source(f"{ADD.text}# {name}\n", ADD.arguments, "int64") for name in "cab"}
    kernels = load_apart(sources, on_compile)
    here = threading.current_thread()
    assert heard == [("c", 1, 3, here), ("a", 2, 3, here), ("b", 3, 3, here)]
    assert [kernel(2, 3) for kernel in kernels.values()] == [5, 5, 5]
    assert list(kernels) == list("cab")
    assert names(folder) == list("abc")


@pytest.mark.parametrize(
    "text",
    [
        "def kernel(n, m:\n",
        "def kernel(n, m):\n    print(n)\n    return n\n",
        pytest.param("def kernel(n, m):\n    return n + 'a'\n", marks=pytest.mark.slow),
        pytest.param("other = 1\n", marks=pytest.mark.slow),
    ],
)
def test_what_is_refused_is_refused_in_the_same_words(folder, load_apart, text):
    bad = Source(text, ADD.arguments, "int64")
    with pytest.raises(CannotCompile) as refused:
        load_apart({"bad": bad})
    (path,) = folder.glob("*.py")
    assert names(folder) == []
    with pytest.raises(CannotCompile) as refused_here:
        machine_code.compile_kernel("bad", bad, str(path))
    assert str(refused.value) == str(refused_here.value)
    assert refused.value.args == refused_here.value.args


def test_a_process_that_outlives_an_edit_compiles_and_keeps_what_it_began_with(tmp_path):
    """A key is made of the texts of our modules, and so is the code that is kept by it."""
    package = tmp_path / "changed" / "thalweg"
    shutil.copytree(Path(thalweg.__file__).parent, package)
    settings = {"PYTHONPATH": str(package.parent), "PYTHONDONTWRITEBYTECODE": "1"}
    below = package / "jit" / "below.py"
    below.write_text("more = 10\n")
    before = f"""
from pathlib import Path
more = "from thalweg.jit.below import more\\n"
first = Source(more + "def kernel(n): return n + more", ("int64",), "int64")
assert load({{"first": first}}, lambda *told: None)["first"](1) == 11
Path({str(below)!r}).write_text("more = 20\\n")
"""
    extra = "from thalweg.jit.below import more\ndef kernel(n, m): return n + more\n"
    whole = PROCESS.replace("n + m", "n + m + more")

    def run(before):
        return said_by(before, extra, whole, env={**os.environ, **settings})

    assert run(before) == [TOLD, False, [15, 6], []]
    assert run("") == [[["sum", 1, 1]], False, [25, 6], []]
    below.write_text("more = 10\n")
    assert run("") == [[], False, [15, 6], []]


# Where there is no worker
# --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "extra"),
    [
        ("", IN_A_CHILD + "os._exit(1)"),
        pytest.param("", IN_A_CHILD + "raise SystemExit", marks=pytest.mark.slow),
        pytest.param(
            """
ask = compile_workers._ask
def killed(worker, name, task):
    worker.kill()
    worker.wait()
    return ask(worker, name, task)
compile_workers._ask = killed
""",
            "",
            marks=pytest.mark.slow,
        ),
        ("sys.executable = ''", ""),
    ],
    ids=["dies", "ends", "both are killed", "no interpreter"],
)
def test_without_a_worker_the_process_compiles(folder, before, extra):
    assert said_by(before, extra) == BY_ITSELF
    assert names(folder) == ["product", "sum"]
    assert said_by(before, extra) == [[], False, [5, 6], []]


@pytest.mark.parametrize(
    "program", [None, "", "/nowhere/python3", "/usr/sbin/uwsgi", "C:/Program Files/Excel.exe"]
)
def test_only_python_is_started(monkeypatch, program):
    def start(command, **settings):
        assert command[0] == "/nowhere/python3"
        raise FileNotFoundError(command[0])

    monkeypatch.setattr(subprocess, "Popen", start)
    monkeypatch.setattr(sys, "executable", program)
    assert compile_workers._start(ExitStack()) is None


def test_a_frozen_program_does_not_start_itself_again(monkeypatch):
    monkeypatch.setattr(subprocess, "Popen", pytest.fail)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert compile_workers._start(ExitStack()) is None


@pytest.mark.parametrize(
    ("numba", "threads", "kernels", "started"),
    [(False, "8", 5, 2), (False, "8", 1, 1), (False, "1", 5, 1), (True, "8", 5, 0)],
)
def test_as_many_children_as_are_of_use(monkeypatch, numba, threads, kernels, started):
    monkeypatch.setenv("THALWEG_THREADS", threads)
    monkeypatch.delitem(sys.modules, "numba", raising=False)
    if numba:
        monkeypatch.setitem(sys.modules, "numba", machine_code)
    starts, told = [], []
    monkeypatch.setattr(compile_workers, "_start", starts.append)
    tasks = {str(k): Task(ADD, f"{k}.py", {}) for k in range(kernels)}
    assert list(compile_workers.compiled(tasks, told.append)) == [(name, None) for name in tasks]
    assert told == list(tasks)
    assert len(starts) == started


# What surrounds a worker
# ---------------------------------------------------------------------------


def test_modules_of_the_current_folder_are_not_imported(tmp_path):
    here = tmp_path / "here"
    here.mkdir()
    for name in ("thalweg", "numba", "llvmlite", "numpy", "json", "base64", "typing", "signal"):
        (here / f"{name}.py").write_text("import os\nos._exit(1)\n")
    assert said_by(cwd=here) == WELL


def test_the_package_is_this_one_whatever_the_environment_says(tmp_path, monkeypatch):
    other = tmp_path / "other" / "thalweg"
    other.mkdir(parents=True)
    (other / "__init__.py").write_text("raise SystemExit")
    assert said_by(f"import os; os.environ['PYTHONPATH'] = {str(other.parent)!r}") == WELL


def test_a_child_leaves_ctrl_c_to_who_started_it():
    pressed = IN_A_CHILD + "os.kill(os.getpid(), signal.SIGINT)"
    assert said_by(extra=pressed) == WELL


@pytest.mark.skipif(sys.platform == "win32", reason="a console's processes are another matter")
def test_ctrl_c_ends_the_children_at_once_and_nothing_is_left(folder):
    process = """
import json
from thalweg.jit import compile_workers
from thalweg.jit.store import Source, load
started = []
start = compile_workers._start
compile_workers._start = lambda ends: started.append(start(ends)) or started[-1]
text = "open({path!r} + name, 'w')\\nimport time\\ntime.sleep(60)\\n"
sources = {{name: Source(f"name = '{{name}}'\\n{{text}}", ()) for name in ("one", "two")}}
try:
    load(sources, lambda *told: None)
except KeyboardInterrupt:
    print(json.dumps([worker.returncode for worker in started]))
"""
    folder.mkdir(mode=0o700)
    signs = [folder / name for name in ("at-one", "at-two")]
    running = subprocess.Popen(
        [sys.executable, "-c", process.format(path=f"{folder}/at-")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "THALWEG_THREADS": "2"},
        start_new_session=True,
    )
    try:
        end = time.monotonic() + 30
        while not all(sign.exists() for sign in signs):  # both workers are at it
            assert time.monotonic() < end
            time.sleep(0.05)
    finally:
        os.killpg(running.pid, signal.SIGINT)  # as a terminal does: to all of them
    pressed = time.monotonic()
    said, complaint = running.communicate(timeout=120)
    assert time.monotonic() - pressed < 10
    assert (json.loads(said), complaint) == ([-signal.SIGKILL] * 2, b"")
    assert names(folder) == names(folder, "*.tmp") == []
    with pytest.raises(ProcessLookupError):
        os.killpg(running.pid, 0)


def test_a_child_ends_with_the_questions():
    with ExitStack() as ends:
        worker = compile_workers._start(ends)
        assert compile_workers._ask(worker, "sum", Task(ADD, "sum.py", {})) is not None
        worker.stdin.close()
        assert worker.wait(timeout=60) == 0
