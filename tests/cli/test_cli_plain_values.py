"""Values that are taken as they are: the same as Typer makes of them."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer

from thalweg.cli import plain_values
from thalweg.cli.main import app

VALUES = (
    None, (), "", "3", "03", "1_0", " 3", "x", "1e3", "9" * 30, "-", ".", "/nonexistent/x", b"x",
    ("a", "b"), ["a"], ("1", 2), True, False, 3, 0.5, Path("x"),
)  # fmt: skip


def made(parameter, value):
    try:
        found = parameter.process_value(None, value)
    except Exception as error:
        return type(error), str(error)
    return type(found), found


def test_plain_values_are_what_typer_makes_of_them(tmp_path):
    """Of every option of every command, and of values that are of no type of theirs."""
    commands = typer.main.get_command(app).commands
    unreadable = tmp_path / "unreadable"
    unreadable.write_text("")
    unreadable.chmod(0)
    taken = 0
    for name, command in commands.items():
        command.get_params(typer.Context(command))
        for parameter in command.params:
            ours = vars(parameter).pop("process_value")
            for value in (*VALUES, parameter.default, str(unreadable)):
                expected = made(parameter, value)
                parameter.process_value = ours
                assert made(parameter, value) == expected, (name, parameter.name, value)
                del parameter.process_value
                taken += 1
    assert taken > 5000


@pytest.mark.parametrize("plain", [True, False])
def test_without_it_every_value_is_checked_by_typer(plain, monkeypatch):
    if not plain:
        monkeypatch.setattr(plain_values, "is_plain", lambda *_: False)
    command = typer.main.get_command(app).commands["race"]
    asked = []
    monkeypatch.setattr(
        "typer.core._TyperParameter.process_value",
        lambda self, ctx, value: asked.append(self.name) or value,
    )
    command.make_context("race", ["t.csv", "--target", "y", "--epochs", "3", "--l2", "0"])
    assert bool(asked) is not plain
