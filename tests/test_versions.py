"""The bounds of pyproject.toml: `make minimum` runs this with the oldest dependencies of all."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
CONSTRAINTS = ROOT / ".ci/minimum.py"

pytestmark = pytest.mark.skipif(not CONSTRAINTS.exists(), reason="no clone of the repository")


def lower_bounds():
    """Name and version of each constraint."""
    done = subprocess.run(
        [sys.executable, str(CONSTRAINTS)], capture_output=True, text=True, check=True
    )
    return dict(line.split("==") for line in done.stdout.split())


def version(text):
    return tuple(map(int, re.findall(r"\d+", text)[:3]))


def test_every_dependency_has_a_tested_lower_bound():
    assert [f"{name}>={bound}" for name, bound in lower_bounds().items()] == PROJECT["dependencies"]


def test_installed_versions_are_within_the_bounds():
    """And in the environment of `make minimum`, at them."""
    at_minimum = sys.prefix.endswith(".venv-minimum")
    for name, bound in lower_bounds().items():
        found = version(metadata.version(name))
        assert found >= version(bound), name
        if at_minimum:
            assert found[: len(version(bound))] == version(bound), name


def test_the_workflow_tests_the_oldest_and_the_newest_python_and_all_between():
    workflow = (ROOT / ".github/workflows/test.yml").read_text("utf-8")
    matrix = workflow[
        workflow.index("matrix:") : workflow.index("steps:", workflow.index("matrix:"))
    ]
    everywhere = re.search(r"python: \[(.*)\]", matrix)[1].replace('"', "").split(", ")
    once = re.findall(r'python: "([\d.]+)"', matrix)
    named = [line.split()[-1] for line in PROJECT["classifiers"] if "Python :: 3." in line]
    assert everywhere == [named[0], named[-1]]
    assert once == named[1:-1]


def test_the_classifiers_begin_with_the_oldest_python_that_is_allowed():
    named = [line.split()[-1] for line in PROJECT["classifiers"] if "Python :: 3." in line]
    oldest, *others = [version(text) for text in named]
    assert PROJECT["requires-python"] == f">={named[0]}"
    assert others == [(3, oldest[1] + 1 + i) for i in range(len(others))]
