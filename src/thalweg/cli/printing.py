"""How commands print: results on standard output, remarks and progress on standard error."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from thalweg.cli import options as o

if TYPE_CHECKING:
    from thalweg.data.stream import Stream


def print_line(text: str) -> None:
    """Print a line, without signs that steer a terminal."""
    from thalweg.wording import visible

    print(visible(text))


def say(notes: Iterable[str]) -> None:
    """Print remarks on standard error, a line each."""
    from thalweg.wording import visible

    for note in notes:
        print(f"thalweg: {visible(note)}", file=sys.stderr)


def print_parts(parts: Iterable[Any]) -> None:
    """Print tables and sentences; in a pipe or file every sentence is one line."""
    from rich.text import Text

    console = o.console()
    for part in parts:
        console.print(part, soft_wrap=isinstance(part, Text) and not console.is_terminal)


def print_json(document: Any) -> None:
    """Print a document in UTF-8, whatever the terminal's encoding is."""
    from thalweg.cli.visible import visible_json
    from thalweg.plain import json_text, plain

    text = visible_json(json_text(plain(document), indent=2))
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode() + b"\n")


def ignored(columns: Iterable[str]) -> list[str]:
    """Return a note on columns that the model does not use, if there are any."""
    from thalweg.errors import listing

    columns = list(columns)
    named = listing(columns, most=len(columns))
    return [f"Columns the model does not use were ignored: {named}."] if named else []


@contextmanager
def progress(source: Stream, done: str, shown: bool = True) -> Iterator[Stream]:
    """Show on a terminal how many rows are done, and take that away at the end."""
    from thalweg.report.progress import RowsBar

    with RowsBar(o.console(stderr=True), done, source.rows, shown) as bar:
        yield source.watched(bar.update)


def compiling(kernel: str, number: int, of: int) -> None:
    """Say, once, on a terminal, why nothing moves for some seconds."""
    if number == 1 and o.console(stderr=True).is_terminal:
        say(["compiling the kernels of nets, the first time only."])


__all__ = ["compiling", "ignored", "print_json", "print_line", "print_parts", "progress", "say"]
