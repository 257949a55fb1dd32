"""The program ``thalweg``: its commands, and how every error ends."""

from __future__ import annotations

import os
import sys

import typer

from thalweg import __version__
from thalweg.cli import commands
from thalweg.errors import ThalwegError

app = typer.Typer(
    name="thalweg",
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


for command in (commands.fit, commands.predict, commands.evaluate, commands.show):
    app.command(no_args_is_help=command in (commands.predict, commands.evaluate))(command)


def main() -> None:
    """Run the program; end with status 0 (done), 1 (the work failed) or 2 (unusable input)."""
    try:
        app()
    except ThalwegError as error:
        print(f"thalweg: {error}", file=sys.stderr)
        sys.exit(error.exit_status)
    except KeyboardInterrupt:
        print("thalweg: interrupted; nothing was written.", file=sys.stderr)
        sys.exit(1)
    except MemoryError:
        print("thalweg: memory ran out; use fewer columns (--only) or rows.", file=sys.stderr)
        sys.exit(1)
    except BrokenPipeError:  # the reader of a pipe went away, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)


if __name__ == "__main__":
    main()
