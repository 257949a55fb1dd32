"""Statements decide a kernel's key; comments, docstrings and lines do not."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import thalweg
from thalweg.engine.compiled.code_digest import digest_of

MODULE = '''"""A module."""

from math import exp

NAMES = "abc" in {"def", "abc", "ghi"}


class Fields:
    """A class."""

    count: int = 3


def kernel(x, n=2):
    """Return a number."""

    def inner(y):
        """Double it."""
        return y * 2.0

    if n > 1:
        return inner(x) + exp(-0.5)  # why
    return x
'''


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"""A module."""', '"""Another text, of\n\nseveral lines."""'),
        ('"""A class."""', '"""Other words."""'),
        ('"""Return a number."""', '"""Say: assured."""'),
        ('"""Double it."""', '"""Twice."""'),
        ("# why", "# because"),
        ("  # why", ""),
        ("\n\n\ndef kernel", "\n# a comment\n\ndef kernel"),
        ("\n", "\r\n"),
    ],
)
def test_words_for_readers_keep_the_digest(old, new):
    assert old in MODULE
    assert digest_of(MODULE.replace(old, new)) == digest_of(MODULE)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2.0", "2"),
        ("-0.5", "0.5"),
        ("n > 1", "n >= 1"),
        ("inner(x) +", "inner(x) -"),
        ("import exp", "import expm1 as exp"),
        ("n=2", "n=2.0"),
        ("count: int = 3", "count: int = 4"),
        ("def kernel(x, n=2)", "def kernel(x, *, n=2)"),
        ("def kernel(x, n=2)", "def kernels(x, n=2)"),
        ("NAMES =", "OTHERS ="),
        ('"ghi"}', '"jkl"}'),
        ("    return x\n", "    assert n\n    return x\n"),
        ("    return x\n", "    return x if __debug__ else n\n"),
    ],
)
def test_statements_change_the_digest(old, new):
    assert old in MODULE
    assert digest_of(MODULE.replace(old, new)) != digest_of(MODULE)


def test_assertions_change_the_digest():
    asserting = MODULE.replace("    return x\n", "    assert n > 0\n    return x\n")
    assert digest_of(asserting) != digest_of(asserting.replace("n > 0", "n > 1"))


def test_what_does_not_compile_has_a_digest_of_its_own():
    assert digest_of("def (") != digest_of("def [")


def test_a_digest_is_the_same_in_every_process():
    process = (
        f"from thalweg.engine.compiled.code_digest import digest_of; print(digest_of({MODULE!r}))"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", process],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in "123"
    }
    assert found == {digest_of(MODULE) + "\n"}


KEYS = """
from thalweg.engine.compiled import store
from thalweg.engine.compiled.generate import train_source
print(store.keys_of({"train": store.Source(train_source("float32"), ("int64", "int64"))}))
"""


def test_an_edited_docstring_of_the_kernels_keeps_their_keys_and_a_statement_changes_them(tmp_path):
    package = tmp_path / "thalweg"
    shutil.copytree(Path(thalweg.__file__).parent, package)
    edited = package / "engine" / "compiled" / "loops" / "forward.py"
    text = edited.read_text(encoding="utf-8")
    first = text.splitlines()[0]
    assert first.startswith('"""')

    def keys(changed):
        edited.write_text(changed, encoding="utf-8")
        settings = {"PYTHONPATH": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"}
        command = [sys.executable, "-c", KEYS]
        return subprocess.run(
            command, env={**os.environ, **settings}, capture_output=True, text=True, check=True
        ).stdout

    before = keys(text)
    assert keys(text.replace(first, '"""Other words for it."""')) == before
    assert keys(text + "\nmore = 1\n") != before
