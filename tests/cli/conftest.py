"""Runs of the program: inside this process, where that is enough, and as a program of its own."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fit_cases import ONE_RUN, ROWS

import thalweg as package


@dataclass(frozen=True)
class Outcome:
    status: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """Standard output as the one JSON document it must be: no NaN, nothing beside it."""

        def refuse(name):
            raise AssertionError(f"{name} is no JSON")

        assert self.status == 0, self.err
        return json.loads(self.out, parse_constant=refuse)

    @property
    def sentence(self) -> str:
        """The one line of an error; a usage error stands in a box, which is taken off."""
        assert "Traceback" not in self.err + self.out
        if self.err.startswith("Usage: "):
            return " ".join(re.sub(r"[│╭╮╰╯─]", " ", self.err).split())
        lines = self.err.splitlines()
        assert lines, self.out
        assert all(line.startswith("thalweg: ") for line in lines), self.err
        assert re.search(r"[.?!]$", lines[-1]), lines[-1]
        return lines[-1].removeprefix("thalweg: ")


@pytest.fixture(autouse=True)
def _the_same_checkout(monkeypatch):
    """Programs that a test starts elsewhere run the package that is tested here.

    A relative PYTHONPATH (or none, with another checkout installed) would lead them to another.
    """
    monkeypatch.setenv("PYTHONPATH", str(Path(package.__file__).parents[1]))


@pytest.fixture
def thalweg(capsys, monkeypatch, tmp_path):
    """Run the program in this process, in a folder of its own."""
    from thalweg.cli.main import main

    monkeypatch.chdir(tmp_path)
    # Else the program's name, in its usage, is "python -m pytest" where pytest was so started.
    monkeypatch.setattr(sys.modules["__main__"], "__package__", "", raising=False)

    def run(*arguments: object) -> Outcome:
        monkeypatch.setattr(sys, "argv", ["thalweg", *map(str, arguments)])
        capsys.readouterr()
        status = 0
        try:
            main()
        except SystemExit as end:
            status = int(end.code or 0)
        return Outcome(status, *capsys.readouterr())

    return run


@pytest.fixture
def program(tmp_path):
    """Run the program as a program, in a folder of its own; `before` is Python code."""

    def run(*arguments: object, before: str = "", **environment: str) -> Outcome:
        code = f"{before}\nfrom thalweg.cli.main import main\nmain()"
        done = subprocess.run(
            [sys.executable, "-c", code, *map(str, arguments)],
            capture_output=True,
            encoding="utf-8",
            cwd=tmp_path,
            env={**os.environ, **environment},
            timeout=120,
            check=False,
        )
        return Outcome(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture
def table(tmp_path):
    """A table of numbers, codes, classes and amounts above 0, written as CSV."""
    rng = np.random.default_rng(0)
    a, b, c = rng.normal(size=(3, ROWS))
    y = 2 * a - b + 0.5 * rng.normal(size=ROWS)
    lines = ["a,b,amount,code,size,late,w,y"]
    for i in range(ROWS):
        late = "yes" if y[i] + c[i] > 1.5 else "no"
        size = f'"{1000 + 10 * i:,}"'
        w = 0 if i % 2 else 1
        amount = np.exp(0.3 * y[i])
        row = f"{a[i]:.4f},{b[i]:.4f},{amount:.4f},{i % 5},{size},{late},{w},{y[i]:.4f}"
        lines.append(row)
    path = tmp_path / "t.csv"
    path.write_text("\n".join(lines) + "\n")
    return path


@pytest.fixture
def fit(thalweg, table):
    """Fit one run on columns a and b; options given here come last and win."""

    def run(*options, only="a,b", target="y", run=ONE_RUN, data=table):
        columns = ("--only", only) if only else ()
        return thalweg("fit", data, "--target", target, *columns, *run, *options, "--json").document

    return run
