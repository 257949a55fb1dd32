"""python -m bench: compare, print, and write what came of it (see `bench.comparisons`)."""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rich.console import Console

from bench import machine
from bench.comparisons import comparisons
from bench.measure import measure
from bench.report import markdown, print_tables
from bench.results import MergeError, check_merge, merge, read

_NOTES = Path(__file__).with_name("notes.toml")


def main(arguments: list[str] | None = None) -> int:
    """Run the comparisons asked for; return the exit status."""
    parser = _parser()
    asked = parser.parse_args(arguments)
    if asked.repeats < 1 or not 0 < asked.scale <= 1:
        parser.error("--repeats must be at least 1, and --scale in (0, 1].")
    every = comparisons(asked.scale)
    names = [one.name for one in every]
    if asked.list:
        for one in every:
            print(f"{one.name:16} {one.group:8} {one.title}")
        return 0
    known = {*names, *(one.group for one in every)}
    if unknown := sorted(set(asked.only or ()) - known):
        parser.error(f"No comparison {', '.join(unknown)}. See --list.")
    notes = tomllib.loads(_NOTES.read_text())
    if unknown := sorted(set(notes) - known):
        parser.error(f"{_NOTES.name} explains {', '.join(unknown)}, which is no comparison.")
    try:
        results = read(asked.from_json) if asked.from_json else _measured(asked, every, names)
    except MergeError as error:
        parser.error(str(error))
    except KeyboardInterrupt:
        print("Stopped; nothing was written.", file=sys.stderr)
        return 130
    print_tables(results, Console())
    if failed := _ours_failed(results):
        for name, why in failed.items():
            print(f"Thalweg itself failed in {name}: {why}", file=sys.stderr)
        return 1
    if asked.markdown:
        asked.markdown.write_text(markdown(results, notes))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m bench", description=__doc__)
    parser.add_argument(
        "--only",
        nargs="+",
        metavar="NAME",
        help="comparisons, or their groups; they replace those in the JSON file, if it is there",
    )
    parser.add_argument("--repeats", type=int, default=5, help="of each side (default: 5)")
    parser.add_argument("--scale", type=float, default=1.0, help="of the rows (default: 1)")
    parser.add_argument("--list", action="store_true", help="name the comparisons and end")
    parser.add_argument(
        "--json",
        type=Path,
        metavar="FILE",
        help="results (default: bench/results.json, or bench/results-scaled.json)",
    )
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write the page too")
    parser.add_argument("--from-json", type=Path, metavar="FILE", help="report, measure nothing")
    return parser


def _measured(asked: argparse.Namespace, every: list[Any], names: list[str]) -> dict[str, Any]:
    """Measure what is asked for, write the file, and return what it holds now."""
    default = "results.json" if asked.scale == 1 else "results-scaled.json"
    path = asked.json or Path(__file__).with_name(default)
    only = set(asked.only or ())
    chosen = [one for one in every if not only or {one.name, one.group} & only]
    old = None
    if only and path.exists():
        old = read(path)
        try:
            check_merge(old, machine.names(), asked.scale)
        except MergeError as error:
            raise MergeError(
                f"These results cannot go into {path.name}: {error}. Name another file: --json."
            ) from None
    results = measure(chosen, asked.repeats, asked.scale, _tell)
    results["only"] = [one.name for one in chosen] if only else []
    if old is not None:
        results = merge(old, results, names)
        _tell(f"Put into the results that {path.name} held already.")
    elif only:
        _tell(f"{path.name} holds these comparisons only.")
    path.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n")
    return results


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def _ours_failed(results: Mapping[str, Any]) -> dict[str, str]:
    """Return why our own side has no figures, by comparison."""
    return {
        row["name"]: side["failed"]
        for row in results["comparisons"]
        for side in row["sides"]
        if "failed" in side and side["name"].startswith("Thalweg")
    }


if __name__ == "__main__":
    sys.exit(main())
