"""An option added in one place is there everywhere, and none is declared twice."""

from __future__ import annotations

import ast
import inspect
import re
import subprocess
import sys
from pathlib import Path

import pytest
import typer

import thalweg
from thalweg.cli.main import app
from thalweg.options.fit_options import FIT_OPTIONS, RACE_OPTIONS, FitOptions
from thalweg.options.run_options import RUN_OPTIONS, numbers

SOURCE = Path(thalweg.__file__).parent

ADDED = """
import contextlib, io, sys
from thalweg.hyperparameters import Interval
from thalweg.options.option import GRADIENTS, Option
from thalweg.options.run_options import RUN_OPTIONS
RUN_OPTIONS["made_up"] = Option(
    default=0.0, help="Strength of what was made up.", interval=Interval("[0, 2)"), read=float,
    metavar="STRENGTH", panel=GRADIENTS, annotation="float",
)
import thalweg
from thalweg.report import terminal_tables
run = thalweg.Run("sgd", made_up=0.5)
assert run.made_up == 0.5 and "made_up=0.5" in repr(run) and run.as_json()["made_up"] == 0.5
assert "made up 0.5" in terminal_tables.setting({**run.as_json(), "epochs": 1})
for function in (thalweg.fit, thalweg.Run.__init__):
    said = "    made_up: a number in [0, 2): strength of what was made up."
    assert said in function.__doc__, function.__doc__
try:
    thalweg.Run("sgd", made_up=2)
except thalweg.UsageError as error:
    assert str(error) == "made_up must lie in [0, 2), not 2."

x = [[i / 50.0 - 1] for i in range(100)]
y = [2 * row[0] for row in x]
done = thalweg.fit(x, y, optimizer="sgd", lr=0.1, epochs=2, made_up=0.5, engine="reference")
assert done.winner.run.made_up == 0.5

open("t.csv", "w").write("x,y\\n" + "".join(f"{a[0]},{b}\\n" for a, b in zip(x, y)))
from thalweg.cli.main import main
def program(*words):
    sys.argv, out = ["thalweg", *words], io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.suppress(SystemExit):
        main()
    return " ".join(out.getvalue().split())
assert "--made-up STRENGTH Strength of what was made up." in program("fit", "--help")
words = "fit t.csv --target y --optimizer sgd --lr 0.1 --epochs 2 --engine reference --made-up 0.5"
assert "made_up=0.5" in program(*words.split(), "--out", "m.thalweg")
assert "made up 0.5" in program("show", "m.thalweg")
"""


def test_an_option_added_in_one_place_is_everywhere(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", ADDED],
        cwd=tmp_path,
        env={"PYTHONPATH": str(SOURCE.parent), "COLUMNS": "120", "PATH": ""},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr


def declarations(name):
    """Where the package gives an option of this name a default, a type or a text of its own."""
    found = set()
    for path in SOURCE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if name not in text:
            continue
        for node in ast.walk(ast.parse(text)):
            arguments = []
            if isinstance(node, ast.FunctionDef):
                arguments = [a.arg for a in (*node.args.args, *node.args.kwonlyargs)]
            if isinstance(node, ast.Constant) and node.value in (name, f"--{name}"):
                arguments = [name]
            if name in arguments:
                found.add(path.relative_to(SOURCE).as_posix())
    return found


def test_the_clipping_of_gradients_is_declared_once():
    """Elsewhere the words stand where the engine's tables and a descent's settings use them."""
    for name in ("clip_norm", "clip_value"):
        # as a text or a parameter; a key of a TypedDict is none
        assert {file for file in declarations(name) if not file.startswith("engine/")} == set()
        record = SOURCE / "options" / "run_options.py"
        assert len(re.findall(rf"^    {name}: ", record.read_text(), re.MULTILINE)) == 1
        for room in ("job", "cli", "report", "models", "racing"):
            for path in (SOURCE / room).rglob("*.py"):
                assert name not in path.read_text(encoding="utf-8"), path


@pytest.mark.parametrize(
    ("function", "options"), [(thalweg.fit, FIT_OPTIONS), (thalweg.race, RACE_OPTIONS)]
)
def test_the_functions_show_every_option(function, options):
    parameters = inspect.signature(function).parameters
    assert [*options] == [name for name in parameters if name in options]
    for name, option in options.items():
        assert parameters[name].default == option.default_for(one=False)
        assert function.__doc__.count(f"\n    {name}: ") == 1, name
    assert set(FIT_OPTIONS) == set(FitOptions.__annotations__)


def test_the_command_line_shows_every_option_that_has_a_help_text():
    params = {param.name: param for param in typer.main.get_command(app).commands["fit"].params}
    # Of the command alone; in Python they are Model.partial_fit, Fit.save_report and others.
    own = {"data", "target", "from_model", "report", "pictures", "as_json", "help"}
    assert set(params) - own == {name for name, option in FIT_OPTIONS.items() if option.help}
    for name in set(params) - own:
        param, option = params[name], FIT_OPTIONS[name]
        assert param.help.startswith(option.help), name
        assert param.opts[0] == f"--{name.replace('_', '-')}" or param.opts[0] in option.flags
        if not option.repeated:
            assert param.default in (option.default, str(option.default)), name


@pytest.mark.parametrize("name", sorted(set(RUN_OPTIONS) - {"average"}))
def test_an_option_beside_runs_alone_is_refused(name):
    """A Run says all of itself: what it has no part in would otherwise do nothing, in silence."""
    words = {"schedule": "cosine", "hidden": "8", "activation": "tanh", "init": "glorot"}
    value = words.get(name, 0.5)
    assert name in {*numbers(), *words}
    x = [[0.0], [1.0], [2.0]]
    with pytest.raises(thalweg.UsageError, match=f"A Run says all of itself: set {name} in it"):
        thalweg.fit(x, [0.0, 1.0, 2.0], optimizer=thalweg.Run("sgd"), **{name: value})
