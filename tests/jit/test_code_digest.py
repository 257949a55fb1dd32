"""Statements decide a kernel's key; comments, docstrings and lines do not."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import thalweg
from thalweg.jit import code_digest
from thalweg.jit.code_digest import digest_of, recall, to_keep

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
    process = f"from thalweg.jit.code_digest import digest_of; print(digest_of({MODULE!r}))"
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


@pytest.fixture
def forgotten(monkeypatch):
    """No digest is known; returns the texts that were compiled to find theirs."""
    compiled = []
    monkeypatch.setattr(code_digest, "_known", {})
    monkeypatch.setattr(code_digest, "_kept", set())
    monkeypatch.setattr(code_digest, "digest_of", digest_of.__wrapped__)
    made = code_digest._made
    monkeypatch.setattr(code_digest, "_made", lambda text: compiled.append(text) or made(text))
    return compiled


def test_digests_that_were_kept_need_no_compiler(forgotten, monkeypatch):
    texts = [MODULE.replace("n=2", f"n={n}") for n in (5, 6, 7)]
    first = [code_digest.digest_of(text) for text in texts]
    assert forgotten == texts
    assert to_keep(4) is None  # too few to write a file for
    content = to_keep(3)
    assert to_keep(1) is None  # all are written
    monkeypatch.setattr(code_digest, "_known", {})
    recall(content)
    assert [code_digest.digest_of(text) for text in texts] == first
    assert code_digest.digest_of(MODULE) == digest_of(MODULE)  # of a text that was not there
    assert forgotten == [*texts, MODULE]
    assert to_keep(2) is None
    monkeypatch.setattr(sys, "version", "another Python, which compiles to other code")
    code_digest.digest_of(texts[0])
    assert forgotten == [*texts, MODULE, texts[0]]


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[1]", b'{"a": "b"}', b'{"' + b"0" * 64 + b'": 1}']
)
def test_what_is_no_digest_is_not_recalled(forgotten, content):
    recall(content)
    assert code_digest._known == {}


KEYS = """
from thalweg.jit import store
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
