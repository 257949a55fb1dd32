"""Starting: help with examples, the version, exit statuses, and no heavy import."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import textwrap

import pytest

import thalweg as package

HEAVY = {"numpy", "scipy", "pyarrow", "pandas", "polars", "safetensors", "sklearn", "numba"}
COMMANDS = ("fit", "race", "predict", "evaluate", "show")


def imported(code: str) -> set[str]:
    """Return the modules that a fresh interpreter has after some code."""
    script = f"""
import sys
try:
    {code}
except SystemExit:
    pass
print(*sys.modules, file=sys.stderr)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    return set(done.stderr.split())


def test_import_is_light():
    modules = imported("import thalweg")
    assert "thalweg" in modules
    assert not modules & (HEAVY | {"typer", "rich", "thalweg.job"})


@pytest.mark.parametrize(
    "arguments", [["--help"], ["--version"], ["fit", "--help"], ["race", "--help"], ["fut"]]
)
def test_help_is_light(arguments):
    modules = imported(
        f"import sys; sys.argv = ['thalweg', *{arguments}]; "
        "from thalweg.cli.main import main; main()"
    )
    assert "thalweg.cli.commands" in modules
    assert not modules & (HEAVY | {"rich.progress", "thalweg.job", "thalweg.optimizers"})


@pytest.mark.parametrize("command", ["fit", "race"])
def test_a_fit_imports_no_module_that_it_does_not_use(tmp_path, command):
    """What was once a third of the time until training: a compiler, linear algebra, validators."""
    table = tmp_path / "t.csv"
    rows = "\n".join(f"{i % 7},{i % 5 + 0.25}" for i in range(60))
    table.write_text(f"a,y\n{rows}\n")
    given = [command, table, "--target", "y", "--epochs", "1", "--json", "--engine", "reference"]
    given += ["--optimizer", "sgd"] if command == "fit" else ["--optimizers", "sgd"]
    argv = ["thalweg", *map(str, given), "--out", str(tmp_path / "model")]
    run = f"import sys; sys.argv = {argv}; from thalweg.__main__ import _run; _run()"
    modules = imported(f"{run}; print(dir(sys.modules['thalweg']), file=sys.stderr)")
    assert "scipy.special" in modules
    assert modules & {"pydantic", "numpy.f2py.crackfortran", "unittest", "email.message"} == set()
    assert modules & {"scipy.linalg._decomp_svd", "numba", "uvicorn", "starlette"} == set()
    assert "numpy.polynomial.polynomial" not in modules
    of_other_arrays = {"special._support_alternative_backends", "_lib.array_api_compat.numpy.fft"}
    assert modules & {f"scipy.{name}" for name in of_other_arrays} == set()


def test_a_module_that_is_imported_late_is_whole_when_it_is_used():
    code = """
    from thalweg.late_imports import LateImports
    sys.meta_path.insert(0, LateImports())
    import scipy, scipy.special
    before = 'scipy.linalg._decomp_svd' in sys.modules
    import scipy.linalg
    from scipy.linalg import cho_factor
    from numpy import array
    four = cho_factor(array([[4.0]]))[0]  # SciPy 1.18 takes no list
    print(before, scipy.linalg.svd([[2.0]])[1], four, type(scipy.linalg))
    try:
        scipy.linalg.no_such_name
    except AttributeError as error:
        print(error)
    import numpy.testing
    numpy.testing.assert_array_equal(1, 1)
    sys.exit()"""
    done = subprocess.run(
        [sys.executable, "-c", "import sys\n" + textwrap.dedent(code)],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    said = done.stdout.splitlines()
    assert said[0].startswith("False [2.] [[2.]] <class 'module'>")
    assert said[1] == "module 'scipy.linalg' has no attribute 'no_such_name'"


def test_functions_written_in_c_come_without_their_package_and_are_its_own():
    code = """
    from thalweg.late_imports import LateImports
    sys.meta_path.insert(0, LateImports())
    from scipy.special import expit, gammaln
    whole = 'scipy.special._basic'
    print(whole in sys.modules, expit([0.0]), gammaln([3.0]) == numpy.log(2))
    from scipy.special import comb, softmax
    import scipy.special
    print(whole in sys.modules, comb(4, 2), scipy.special.expit is expit, softmax([1.0]))"""
    source = "import sys, numpy\n" + textwrap.dedent(code)
    for own in ({}, {"SCIPY_ARRAY_API": "1"}):  # with which the package wraps them
        done = subprocess.run(
            [sys.executable, "-c", source], env=os.environ | own,
            capture_output=True, text=True, check=True, timeout=60,
        )  # fmt: skip
        assert done.stdout.splitlines() == [
            f"{bool(own)} [0.5] [ True]", "True 6.0 True [1.]",
        ]  # fmt: skip


def test_a_fit_imports_neither_pandas_nor_solvers_that_it_does_not_use(tmp_path):
    table = tmp_path / "t.csv"
    rows = "\n".join(f"{i % 7},{i % 5 + 0.25}" for i in range(60))
    table.write_text(f"a,y\n{rows}\n")
    given = ["fit", table, "--target", "y", "--lr", "0.1", "--epochs", "1", "--json"]
    argv = ["thalweg", *map(str, given), "--optimizer", "sgd", "--out", str(tmp_path / "model")]
    run = f"import sys; sys.argv = {argv}; from thalweg.__main__ import _run; _run()"
    modules = imported(run)
    assert "pyarrow" in modules
    assert modules & {"pandas", "scipy.optimize", "numba"} == set()
    assert "pandas" in imported(f"{run}; import pandas")  # as a user's own file may


def test_help_lists_the_commands(thalweg):
    for flag in ("--help", "-h"):
        help_text = thalweg(flag)
        assert help_text.status == 0
        assert help_text.err == ""
        for command in COMMANDS:
            assert re.search(rf"^│ {command} +\w", help_text.out, re.MULTILINE)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_shows_examples(thalweg, command):
    help_text = thalweg(command, "--help")
    assert help_text.status == 0
    flat = " ".join(help_text.out.split())
    assert "Examples" in flat
    assert flat.count(f"• thalweg {command}") >= 2
    for option in re.findall(r"(?<= )--[a-z0-9-]+", flat.partition("Examples")[2]):
        assert f"│ {option} " in flat or f"{option} " in flat  # no example of an option it lacks


def test_examples_of_fit_parse():
    """The examples in the help are command lines that the program understands."""
    import shlex

    import typer

    from thalweg.cli import commands
    from thalweg.cli.main import app

    known = typer.main.get_command(app).commands
    for name in COMMANDS:
        for example in re.findall(r"- `thalweg ([^`|]+)", getattr(commands, name).__doc__):
            words = shlex.split(example)
            assert words[0] == name
            known[name].make_context(name, words[1:])


def test_no_command_shows_help(thalweg):
    assert "Usage: thalweg" in thalweg().out
    for command in ("predict", "evaluate"):
        assert "Examples" in thalweg(command).out


def test_version(thalweg):
    assert thalweg("--version").out == f"thalweg {package.__version__}\n"


def test_module_runs_too():
    done = subprocess.run(
        [sys.executable, "-m", "thalweg", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout == f"thalweg {package.__version__}\n"


def test_unknown_command_and_option(thalweg):
    wrong = thalweg("ft")
    assert wrong.status == 2
    assert "No such command 'ft'. Did you mean 'fit'?" in wrong.sentence
    wrong = thalweg("fit", "--optimiser", "adam")
    assert wrong.status == 2
    assert "--optimiser" in wrong.sentence
    assert "--optimizer" in wrong.sentence.partition("No such option")[2]
