"""The program ``thalweg``: its commands, and how every error ends."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from functools import cache
from typing import Any, NoReturn

import typer
import typer.core
import typer.main

from thalweg import __version__
from thalweg.cli import commands
from thalweg.cli.options import Command
from thalweg.cli.plain_values import PlainValues
from thalweg.errors import ThalwegError
from thalweg.option_words import on_command_line
from thalweg.wording import visible

_NO_MEMORY = "memory ran out; use fewer columns (--only) or rows."


class _InterruptedError(ThalwegError):
    exit_status = 130


class _Commands(PlainValues, typer.core.TyperGroup):
    """The commands; Ctrl-C ends them with a sentence, where Typer would end them in silence."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was named."""
        try:
            with on_command_line():
                return super().invoke(ctx)
        except KeyboardInterrupt:
            raise _InterruptedError("interrupted before the work was done.") from None


app = typer.Typer(
    name="thalweg",
    cls=_Commands,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        print(f"thalweg {__version__}")
        raise typer.Exit


@app.callback()
def _thalweg(
    version: bool = typer.Option(
        False, "--version", callback=_version, is_eager=True, help="Print the version and end."
    ),
) -> None:
    """Train models by gradient descent, many runs at once, and keep the best.

    `thalweg fit` with no arguments trains on the flights that come with the program.
    """


_ON_A_MODEL = (commands.predict, commands.evaluate, commands.explain, commands.landscape)
for command in (commands.fit, commands.race, *_ON_A_MODEL, commands.show, commands.lab):
    no_args = command in _ON_A_MODEL
    app.command(cls=Command, no_args_is_help=no_args)(command)


@cache
def _program() -> Any:
    """Return the commands as Typer runs them, made of their declarations once."""
    return typer.main.get_command(app)


def main() -> None:
    """Run the program; end with status 0 (done), 1 (the work failed) or 2 (unusable input)."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a sign that the terminal lacks becomes "?"
            setattr(sys, name, _written_whole(stream))
    try:
        try:
            _program()()
        finally:
            sys.stdout.flush()
    except ThalwegError as error:
        _end(str(error), error.exit_status)
    except MemoryError:
        _end(_NO_MEMORY)
    except RuntimeError as error:
        if "can't start new thread" not in str(error):
            raise
        _end(_NO_MEMORY)
    except BrokenPipeError:  # the reader of a pipe went away, as `head` does
        _close_output()
        sys.exit(1)
    except OSError as error:
        _close_output()
        if error.filename:
            _end(f"reading or writing {error.filename} failed: {error.strerror}.")
        _end(f"standard output could not be written to its end: {error.strerror}.")


def _written_whole(stream: io.TextIOWrapper) -> io.TextIOWrapper:
    """Return a stream that writes all it is given, or fails.

    With PYTHONUNBUFFERED what lies below a stream writes as much as there is room for, and says how
    much, which nobody hears: on a full disk the rest would be lost without an error.
    """
    raw: Any = stream.buffer
    if not isinstance(raw, io.RawIOBase):
        return stream
    buffer: Any = io.BufferedWriter(raw)
    return io.TextIOWrapper(buffer, stream.encoding, stream.errors, line_buffering=True)


def _end(sentence: str, status: int = 1) -> NoReturn:
    with contextlib.suppress(OSError):  # nobody can be told, but by the status
        print(f"thalweg: {visible(sentence)}", file=sys.stderr)
    sys.exit(status)


def _close_output() -> None:
    """Discard unwritten output, so that the interpreter does not try to write it again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main()
