"""Whole commands, from file to judged model, beside scikit-learn and LightGBM from the same file.

`python -m bench.commands` makes the files, runs each side as a process of its own, in turns, and
prints a table; ``--markdown FILE`` puts it between the markers of that file. What is timed is what
a user waits for: starting Python, reading, encoding, training, judging on test rows. The least of
some rounds is reported, wall clock and processor time; ratios are of the wall clock.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet
from numpy.typing import NDArray

from thalweg.data.bundled import FLIGHTS

FEW = 1_000  # rows
WIDE = (1_000, 20_000)  # rows, columns
RACE = (400_000, 30)
MIXED = 400_000  # rows


@dataclass(frozen=True)
class Took:
    """One run of a command.

    Attributes:
        wall, processor: seconds.
        loss: mean squared error on its test rows; NaN where it does not say.
    """

    wall: float
    processor: float
    loss: float


@dataclass(frozen=True)
class Work:
    """What is done, by whom.

    Attributes:
        title: of the row.
        sides: name → arguments behind ``python``; the first is Thalweg.
    """

    title: str
    sides: dict[str, Sequence[str]]


def works(folder: Path, scale: float = 1.0) -> Iterator[Work]:
    """Make the files, and yield the work on each.

    Args:
        folder: where the files go.
        scale: of the rows, for tests.
    """
    peer = ["-m", "bench.peers.commands"]
    flights = folder / "flights.csv"
    table = pyarrow.parquet.read_table(FLIGHTS)
    pa.csv.write_csv(table.slice(0, max(500, round(table.num_rows * scale))), flights)
    fit = ["-m", "thalweg", "fit", str(flights), "--target", "arr_delay", "--json"]
    fit += ["--drop", "dep_delay"] if "dep_delay" in table.column_names else []
    given = [str(flights), "arr_delay"]
    yield Work(
        f"`thalweg fit` of {len(table):,} flights from CSV",
        {
            "Thalweg, 1 run": [*fit, "--optimizer", "adam", "--lr", "0.01", "--epochs", "12"],
            "Thalweg, no flags": fit,
            "scikit-learn, SGDRegressor": [*peer, "sgd", *given],
            "scikit-learn, Ridge of 9 penalties": [*peer, "ridge", *given],
            "LightGBM, early stopping": [*peer, "lightgbm", *given],
            "PyArrow, reading alone": [*peer, "read", *given],
        },
    )
    few = folder / "few.csv"
    pa.csv.write_csv(table.slice(0, FEW), few)
    fit = ["thalweg", "fit", str(few), "--target", "arr_delay", "--drop", "dep_delay", "--json"]
    given = [str(few), "arr_delay"]
    yield Work(
        f"`thalweg fit --fast` of {FEW:,} flights from CSV",
        {
            "Thalweg": ["-m", *fit, "--fast"],
            "Thalweg, the first time on a machine": ["-m", "bench.first_time", *fit[1:], "--fast"],
            "scikit-learn, Ridge of 9 penalties": [*peer, "ridge", *given],
        },
    )
    rows, columns = max(100, round(WIDE[0] * scale)), max(50, round(WIDE[1] * scale))
    wide = folder / "wide.csv"
    rng = np.random.default_rng(0)
    x = rng.standard_normal((rows, columns), np.float32)
    names = [f"c{i}" for i in range(columns)]
    arrays = [pa.array(np.round(column, 4)) for column in x.T]
    y = x[:, :20].sum(axis=1) + rng.standard_normal(rows)
    wide_table = pa.Table.from_arrays([*arrays, pa.array(y)], names=[*names, "y"])
    pa.csv.write_csv(wide_table, wide)
    fit = ["-m", "thalweg", "fit", str(wide), "--target", "y", "--json"]
    given = [str(wide), "y"]
    yield Work(
        f"{rows:,} rows × {columns:,} columns from CSV",
        {
            "Thalweg, 1 run": [*fit, "--optimizer", "adam", "--lr", "0.001", "--epochs", "3"],
            "scikit-learn, SGDRegressor": [*peer, "sgd", *given],
            "scikit-learn, Ridge of 9 penalties": [*peer, "ridge", *given],
            "PyArrow, reading alone": [*peer, "read", *given],
        },
    )
    numbers = folder / "numbers.csv"
    rows = max(2_000, round(RACE[0] * scale))
    values = rng.standard_normal((rows, RACE[1]))
    names = [f"x{i}" for i in range(RACE[1])]
    y = values @ rng.standard_normal(RACE[1]) + rng.standard_normal(rows)
    pa.csv.write_csv(
        pa.Table.from_arrays([*map(pa.array, values.T), pa.array(y)], [*names, "y"]), numbers
    )
    given = [str(numbers), "y"]
    fit = ["-m", "thalweg", "fit", given[0], "--target", "y", "--json", "--optimizer", "adam"]
    yield Work(
        f"`thalweg fit`: 1 Adam run × 3 epochs, {rows:,} × {RACE[1]} numbers from CSV",
        {
            "Thalweg": [*fit, "--lr", "0.01", "--epochs", "3"],
            "PyArrow's parse and the kernels": [*peer, "kernels", *given],
            "PyArrow, reading alone": [*peer, "read", *given],
        },
    )
    mixed, rows = folder / "mixed.csv", max(2_000, round(MIXED * scale))
    pa.csv.write_csv(mixed_table(rows), mixed)
    given = [str(mixed), "y"]
    fit = ["-m", "thalweg", "fit", given[0], "--target", "y", "--json", "--optimizer", "adam"]
    yield Work(
        f"`thalweg fit`: 1 Adam run × 3 epochs, {rows:,} × 20 mixed columns from CSV",
        {
            "Thalweg": [*fit, "--lr", "0.01", "--epochs", "3"],
            "PyArrow's parse and the kernels": [*peer, "kernels", *given],
            "PyArrow, reading alone": [*peer, "read", *given],
        },
    )
    size = [str(max(2_000, round(RACE[0] * scale))), str(RACE[1])]
    yield Work(
        f"`race((X, y))`: 64 Adam runs × 6 epochs, {int(size[0]):,} × {size[1]}, from Python",
        {"Thalweg": [*peer, "race", *size], "scikit-learn, 1 run of 64": [*peer, "one", *size]},
    )


def mixed_table(rows: int) -> pa.Table:
    """Return 20 columns of numbers, categories, dates and truth values, 5 % missing in most, and y.

    y depends on the numbers alone.
    """
    rng = np.random.default_rng(0)
    x = rng.standard_normal((rows, 8))

    def some(values: NDArray[Any]) -> pa.Array:
        return pa.array(values, mask=rng.random(rows) < 0.05)

    columns: dict[str, Any] = {f"num{i}": some(np.round(x[:, i], 4)) for i in range(6)}
    columns |= {f"int{i}": some(rng.integers(0, 10_000, rows)) for i in range(3)}
    cities = np.array([f"city {i}" for i in range(50)])
    columns |= {f"cat{i}": some(cities[rng.integers(0, 50, rows)]) for i in range(4)}
    columns["code"] = np.array([f"{i:03d}" for i in range(300)])[rng.integers(0, 300, rows)]
    columns["yes"] = np.array(["true", "false"])[rng.integers(0, 2, rows)]
    first = np.datetime64("2015-01-01")
    days = first + np.arange(3000)
    columns["day"] = some(days.astype(str)[rng.integers(0, 3000, rows)])
    seconds = first.astype("M8[s]") + rng.integers(0, 3000 * 86400, rows)
    columns["moment"] = np.char.replace(seconds.astype(str), "T", " ")
    columns["price"] = np.char.mod("$%.2f", np.abs(x[:, 7]) * 100)
    written = np.array([f"{day:%d/%m/%Y}" for day in days.astype(object)])
    columns["written"] = written[rng.integers(0, 3000, rows)]
    columns["share"] = np.char.mod("%.1f%%", rng.uniform(0, 100, rows))
    columns["y"] = np.round(x @ rng.standard_normal(8) + rng.standard_normal(rows), 3)
    return pa.table(columns)


def took(arguments: Sequence[str]) -> Took:
    """Run a command, and return what it took.

    Raises:
        RuntimeError: it failed.
    """
    before, started = os.times(), time.perf_counter()
    done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=False)
    wall, after = time.perf_counter() - started, os.times()
    if done.returncode:
        raise RuntimeError(f"{' '.join(arguments)}: {done.stderr.strip()[-400:]}")
    processor = after.children_user - before.children_user
    processor += after.children_system - before.children_system
    try:
        found = json.loads(done.stdout)
    except json.JSONDecodeError:
        found = {}
    figures = found.get("test") or {}
    return Took(wall, processor, float(figures.get("mse", np.nan)))


def measure(work: Work, rounds: int) -> dict[str, Took]:
    """Run all sides in turns; return the quickest round of each."""
    found: dict[str, list[Took]] = {name: [] for name in work.sides}
    for _ in range(rounds):
        for name, arguments in work.sides.items():
            found[name].append(took(arguments))
    return {name: min(each, key=lambda one: one.wall) for name, each in found.items()}


def table(title: str, found: dict[str, Took]) -> list[str]:
    """Return the Markdown of one work: the first side is what the others are set beside."""
    lines = [f"**{title}**", "", "| | seconds | processor | Thalweg takes | test MSE |"]
    lines.append("| --- | --- | --- | --- | --- |")
    ours = next(iter(found.values())).wall
    for i, (name, one) in enumerate(found.items()):
        share = "" if i == 0 else f"{ours / one.wall:.2f} × of it"
        loss = "" if np.isnan(one.loss) else f"{one.loss:.5g}"
        lines.append(f"| {name} | {one.wall:.2f} | {one.processor:.2f} | {share} | {loss} |")
    return [*lines, ""]


def put(text: str, lines: Sequence[str]) -> str:
    """Return a document with the lines between its markers, or at its end with markers."""
    return put_between(text, "bench.commands", "Whole commands, from file to judged model", lines)


def put_between(text: str, name: str, heading: str, lines: Sequence[str]) -> str:
    """Return a document with the lines between the markers of a name; else under a new heading."""
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    block = "\n".join([begin, *lines, end])
    if begin in text:
        return re.sub(
            f"{re.escape(begin)}.*{re.escape(end)}", lambda _: block, text, flags=re.DOTALL
        )
    return f"{text.rstrip()}\n\n## {heading}\n\n{block}\n"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure all, print the tables, and put them into a document if one is named."""
    parser = argparse.ArgumentParser(prog="python -m bench.commands", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="rounds of each side (5)")
    parser.add_argument("--scale", type=float, default=1.0, help="of the rows (1)")
    parser.add_argument("--markdown", type=Path, help="a document whose tables are replaced")
    given = parser.parse_args(arguments)
    lines: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for work in works(Path(folder), given.scale):
            lines += table(work.title, measure(work, given.rounds))
            print("\n".join(lines[-len(work.sides) - 5 :]), flush=True)
    load = f"Least of {given.rounds} rounds in turns; load of the machine {os.getloadavg()[0]:.1f}."
    if given.markdown:
        given.markdown.write_text(
            put(given.markdown.read_text("utf-8"), [load, "", *lines]), "utf-8"
        )


if __name__ == "__main__":
    main()
