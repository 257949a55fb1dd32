"""Benchmarks of many tables: their options, figures kept in a file, tables put into a document."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from bench.commands import put_between
from bench.quality import chosen


def parser_of(program: str, about: str | None, full: str) -> argparse.ArgumentParser:
    """Return a parser with the options that such benchmarks have in common.

    Args:
        program: the module's name.
        about: its docstring.
        full: what `--full` measures.
    """
    parser = argparse.ArgumentParser(f"python -m {program}", description=about)
    parser.add_argument("--full", action="store_true", help=full)
    parser.add_argument("--tables", nargs="+", metavar="NAME", help="of bench.quality --list")
    parser.add_argument("--json", type=Path, help="write every figure there, and keep those there")
    parser.add_argument("--markdown", type=Path, help="a document whose tables are replaced")
    return parser


def tables_of(
    parser: argparse.ArgumentParser, asked: Sequence[str] | None, usual: Sequence[str]
) -> Sequence[str]:
    """Return the names of the tables that are asked for, or the usual ones; refuse others."""
    names = asked or usual
    if unknown := [name for name in names if not chosen([name])]:
        parser.error(f"No table {', '.join(unknown)}. See bench.quality --list.")
    return names


class KeptFigures:
    """Figures by what was measured, kept in a file where one is named."""

    def __init__(self, path: Path | None) -> None:
        """Read those there."""
        self._path = path
        self._known = json.loads(path.read_text()) if path and path.exists() else []

    def of(self, asked: dict[str, Any], measured: Callable[[], dict[str, Any]]) -> dict[str, Any]:
        """Return the figures of what is asked, those that are known or new ones."""
        for old in self._known:
            if asked.items() <= old.items():
                found: dict[str, Any] = old
                return found
        one = asked | measured()
        self._known.append(one)
        print(json.dumps(one), file=sys.stderr, flush=True)
        if self._path:
            self._path.write_text(json.dumps(self._known, indent=1))
        return one


def show(lines: Sequence[str], document: Path | None, name: str, heading: str) -> None:
    """Print a table, and put it between the markers of a name where a document is given."""
    print("\n".join(lines), flush=True)
    if document:
        text = put_between(document.read_text("utf-8"), name, heading, lines)
        document.write_text(text, "utf-8")


__all__ = ["KeptFigures", "parser_of", "show", "tables_of"]
