"""What dataclasses generate is compiled once, and read from a file that is ours alone."""

from __future__ import annotations

import marshal
import os
import subprocess
import sys

import pytest

from thalweg import generated_code
from thalweg.generated_code import GeneratedCode

TEXTS = [f"def f{k}(x=names):\n  return x, {k}" for k in range(20)]


def made(code, texts=TEXTS):
    """What functions of the texts return, as `dataclasses` has them made."""
    found = []
    for text in texts:
        own: dict = {}
        code.exec(text, {"names": 7}, own)
        found += [function() for function in own.values()]
    return found


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "cache" / "some.code"
    code = GeneratedCode(path)
    assert made(code) == [(7, k) for k in range(20)]
    code.keep()
    return path


@pytest.fixture
def compiled(monkeypatch):
    """The texts that are compiled."""
    seen = []

    def spied(text, *given, **named):
        seen.append(text)
        return compile(text, *given, **named)

    monkeypatch.setattr(generated_code, "compile", spied, raising=False)
    return seen


def test_each_text_is_compiled_once(file, compiled):
    code = GeneratedCode(file)
    assert made(code) == [(7, k) for k in range(20)]
    assert compiled == []
    more = [text.replace("x, ", "x, 1 + ") for text in TEXTS]
    assert made(code, more) == [(7, k + 1) for k in range(20)]
    assert compiled == more
    code.keep()
    assert made(GeneratedCode(file), [*TEXTS, *more])[-1] == (7, 20)
    assert compiled == more
    assert [path.name for path in file.parent.iterdir()] == [file.name]
    if sys.platform != "win32":
        assert file.stat().st_mode & 0o777 == 0o600


def cut(content):
    return content[:-10]


def turned(content):
    return content[:-10] + bytes([content[-10] ^ 1]) + content[-9:]


def of_another_python(content):
    return content.replace(sys.version.encode(), b"3.9", 1)


@pytest.mark.parametrize("damage", [cut, turned, of_another_python, lambda content: b""])
def test_a_file_that_is_not_whole_or_not_this_pythons_is_written_anew(
    file, damage, compiled, monkeypatch
):
    file.write_bytes(damage(file.read_bytes()))
    with monkeypatch.context() as patched:
        patched.setattr(marshal, "loads", lambda content: pytest.fail("it was read"))
        code = GeneratedCode(file)
    assert made(code) == [(7, k) for k in range(20)]
    assert len(compiled) == 20
    code.keep()
    assert made(GeneratedCode(file)) == [(7, k) for k in range(20)]
    assert len(compiled) == 20


@pytest.mark.skipif(sys.platform == "win32", reason="a user's folders are the user's own there")
@pytest.mark.parametrize("where", ["file", "folder"])
@pytest.mark.parametrize("others", [0o020, 0o002])
def test_code_that_others_can_write_is_not_executed(file, where, others, compiled):
    path = file if where == "file" else file.parent
    path.chmod(path.stat().st_mode | others)
    made(GeneratedCode(file))
    assert len(compiled) == 20


def test_few_texts_are_not_worth_a_file_and_very_many_begin_a_new_one(tmp_path, monkeypatch):
    file = tmp_path / "some.code"
    code = GeneratedCode(file)
    made(code, TEXTS[:7])
    code.keep()
    assert not file.exists()
    monkeypatch.setattr(generated_code, "_MOST", 20)
    sizes = []
    for texts in (TEXTS[:10], TEXTS[10:], [f"{text}, 0" for text in TEXTS[:9]]):
        code = GeneratedCode(file)
        made(code, texts)
        code.keep()
        sizes.append(file.stat().st_size)
    assert sizes[1] > 1.5 * sizes[0] > sizes[2]


def test_nothing_is_written_where_python_writes_no_bytecode_or_no_file(
    tmp_path, monkeypatch, compiled
):
    (tmp_path / "no folder").write_text("")
    for file in (None, tmp_path / "no folder" / "some.code"):
        code = GeneratedCode(file)
        assert len(made(code)) == 20
        code.keep()
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    code = GeneratedCode(tmp_path / "some.code")
    made(code)
    code.keep()
    assert os.listdir(tmp_path) == ["no folder"]


SCRIPT = """
import dataclasses, sys
from thalweg.__main__ import prepare
if sys.argv[1:]:
    at_the_end = prepare()
compiled = [0]
def spied(*given, **named):
    compiled[0] += 1
    return compile(*given, **named)
if sys.argv[1:]:
    import thalweg.generated_code as generated_code
    generated_code.compile = spied
import inspect
from thalweg.training.run import Run
run = Run("adam", 0.5)
try:
    run.lr = 1.0
except dataclasses.FrozenInstanceError as error:
    print(error)
print(run, run == Run("adam", 0.5), inspect.signature(Run))
print(Run.__init__.__annotations__)
if sys.argv[1:]:
    at_the_end()
    print(compiled[0], file=sys.stderr)
"""


def test_the_programs_dataclasses_are_those_of_any_other_program(tmp_path):
    """And its second process compiles none of their texts."""

    def ran(*arguments):
        environment = os.environ | {"THALWEG_CACHE_DIR": str(tmp_path / "cache")}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, *arguments],
            capture_output=True, text=True, check=True, timeout=60, env=environment,
        )  # fmt: skip
        return done.stdout, done.stderr

    plain, _ = ran()
    first, compiled = ran("as the program")
    assert first == plain
    assert "cannot assign to field 'lr'" in plain
    assert int(compiled) > 100
    assert ran("as the program") == (plain, "0\n")
