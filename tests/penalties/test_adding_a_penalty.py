"""What CONTRIBUTING says a new penalty touches is all that it touches.

A copy of the package gets one: a file, its line in the registry, its option. Then the command line,
both engines, the model file and `thalweg show` have it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import thalweg

SMOOTH = '''"""Smoothed L1."""

from thalweg.elementwise import sqrt
from thalweg.penalties.penalty import Penalty


def value(w, strength):
    return strength * (sqrt(1.0 + w * w) - 1.0)


def gradient(w, strength):
    return strength * w / sqrt(1.0 + w * w)


SMOOTH = Penalty(
    name="smooth",
    title="Smoothed L1",
    about="Pulls large weights as L1 does and small ones as L2.",
    acts="gradient",
    value=value,
    gradient=gradient,
    paper="Charbonnier et al., Deterministic edge-preserving regularization (1997).",
)
'''
OPTION = """    smooth: Annotated[
        "float",
        Option(
            default=0.0,
            help="Strength of the smoothed L1 penalty.",
            interval=_FROM_0,
            read=float,
            metavar="STRENGTH",
            panel=PENALTIES,
        ),
    ]
    max_norm: Annotated["""


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    """A copy of the package with the new penalty; the environment in which it is imported."""
    folder = tmp_path_factory.mktemp("copy")
    package = folder / "thalweg"
    shutil.copytree(Path(thalweg.__file__).parent, package)
    (package / "penalties" / "smooth.py").write_text(SMOOTH, encoding="utf-8")

    def replace(file, old, new):
        path = package / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1
        path.write_text(text.replace(old, new), encoding="utf-8")

    imported = "from thalweg.penalties.penalty import"
    line = f"from thalweg.penalties.smooth import SMOOTH\n{imported}"
    replace("penalties/__init__.py", imported, line)
    registered = "for penalty in (L2, L1, DECOUPLED_WEIGHT_DECAY, MAX_NORM)"
    replace("penalties/__init__.py", registered, registered.replace(")", ", SMOOTH)"))
    replace("options/run_options.py", "    max_norm: Annotated[", OPTION)
    return folder, {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}


# Commands of the copied package, one after the other in one program; what each of them printed.
PROGRAM = """
import contextlib, io, json, sys
from thalweg.cli.main import main
said = []
for sys.argv[1:] in json.loads(sys.argv[1]):
    with contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO(), "utf-8")) as out:
        try:
            main()
        except SystemExit as end:
            assert not end.code, end.code
    out.flush()
    said.append(out.buffer.getvalue().decode())
print(json.dumps(said))
"""


def run(package, *commands):
    folder, environment = package
    program = [sys.executable, "-c", PROGRAM, json.dumps([[*map(str, each)] for each in commands])]
    done = subprocess.run(program, env=environment, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def table(package):
    rng = np.random.default_rng(1)
    x = rng.normal(size=(400, 3))
    y = x @ [2.0, -1.0, 0.0] + 0.1 * rng.normal(size=400)
    path = package[0] / "table.csv"
    np.savetxt(path, np.column_stack([x, y]), delimiter=",", header="a,b,c,y", comments="")
    return path


def test_both_engines_train_with_it_and_the_model_keeps_it(package, table):
    setting = ("--optimizer", "sgd", "--lr", "0.1", "--epochs", "60", "--batch-size", "full")
    commands = []
    for more in (
        (),
        ("--smooth", "3", "--engine", "compiled"),
        ("--smooth", "3", "--engine", "reference"),
    ):
        to = ("--target", "y", *setting, *more, "--json", "--out", "m.thalweg")
        commands += [("fit", table, *to), ("show", "m.thalweg", "--json")]
    commands += [("evaluate", "m.thalweg", table, "--json")]
    _, plain, document, ours, again, reference, judged = map(json.loads, run(package, *commands))
    plain, weights, reference = (
        {each["feature"]: each["weight"] for each in shown["effects"]}
        for shown in (plain, ours, reference)
    )
    assert (document["engine"], again["engine"]) == ("compiled", "reference")
    assert document["winner"]["smooth"] == 3.0
    assert document["test"]["objective"] > document["test"]["loss"]
    assert abs(weights["a"]) < 0.8 * abs(plain["a"])
    for name, weight in reference.items():
        assert weights[name] == pytest.approx(weight, rel=1e-4, abs=1e-5)
    assert judged["test"]["objective"] > judged["test"]["loss"]


def test_help_and_show_have_it(package):
    told, shown = run(package, ("fit", "--help"), ("show", "smooth"))
    assert "--smooth" in told
    assert "Charbonnier" in shown
    assert "strength * w / sqrt(1.0 + w * w)" in shown
