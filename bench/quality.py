"""python -m bench.quality: how well `fit` predicts without any option, beside its peers.

Of each table at most 40,000 rows are drawn, and of those, for each seed, a fifth as the test rows,
of each class where there are classes. Each side sees the other rows only; one that stops or chooses
by validation rows takes a quarter of them (60 / 20 / 20). The figure is the test loss (mean squared
error, or log loss) as a multiple of that of LightGBM, stopped early: 0.9 is 10 % better.

With --json FILE every figure is written there at once, and what is already there is not measured
again.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from rich.console import Console
from rich.table import Table

from bench.quality_ingredients import INGREDIENTS
from bench.quality_named import NAMED, OTHERS
from bench.quality_peers import PEERS, Peer, thalweg_fit
from bench.quality_summary import lines_of, markdown
from bench.quality_tables import FEW_ROWS, QualityTable

ROWS = 40_000
TEST = 0.2
_EPS = 1e-15
GROUPS: dict[str, Sequence[QualityTable]] = {"named": NAMED, "others": OTHERS, "few": FEW_ROWS}
SIDES: dict[str, Peer] = {"thalweg": thalweg_fit} | PEERS | INGREDIENTS


def main(arguments: list[str] | None = None) -> int:
    """Measure what was asked for; return the exit status."""
    parser = argparse.ArgumentParser("python -m bench.quality", description=__doc__)
    parser.add_argument(
        "--tables", nargs="+", metavar="NAME", default=["named"], help="a group or some (named)"
    )
    parser.add_argument("--seeds", type=int, default=1, help="splits of each table (1)")
    parser.add_argument("--rows", type=int, default=ROWS, help="at most, of a table (40,000)")
    parser.add_argument("--peers", nargs="+", choices=PEERS, default=["lightgbm", "linear"])
    parser.add_argument(
        "--ingredients", action="store_true", help="what each part of `fit` is worth, not peers"
    )
    parser.add_argument("--json", type=Path, help="write every figure there, and keep those there")
    parser.add_argument("--markdown", type=Path, help="write the table there")
    parser.add_argument("--list", action="store_true", help="name the tables, and do no more")
    asked = parser.parse_args(arguments)
    if asked.list:
        for group, members in GROUPS.items():
            print("\n".join(f"{group:8}{table.name:24} {table.target}" for table in members))
        return 0
    if asked.seeds < 1 or asked.rows < 1:
        parser.error("--seeds and --rows must be at least 1.")
    tables = chosen(asked.tables)
    if unknown := [name for name in asked.tables if not chosen([name])]:
        parser.error(f"No table {', '.join(unknown)}. See --list.")
    base = "lightgbm" if "lightgbm" in asked.peers or asked.ingredients else asked.peers[0]
    sides = ["thalweg", *(INGREDIENTS if asked.ingredients else ()), base]
    sides += [name for name in asked.peers if name not in sides and not asked.ingredients]
    kept = json.loads(asked.json.read_text())["results"] if _is_there(asked.json) else []
    results = list(kept)
    for table in tables:
        for found in measured(table, range(asked.seeds), sides, asked.rows, kept):
            results.append(found)
            if asked.json:
                asked.json.write_text(json.dumps({"results": results}, indent=1))
    names = {table.name for table in tables}
    shown = [
        r
        for r in results
        if r["table"] in names and r["seed"] < asked.seeds and r["rows"] == asked.rows
    ]
    lines = lines_of(shown, sides, base)
    printed = Table(*lines[0])
    for line in lines[1:]:
        printed.add_row(*line)
    Console(width=None if sys.stdout.isatty() else 160).print(printed)
    if asked.markdown:
        asked.markdown.write_text(markdown(lines))
    return 0


def _is_there(path: Path | None) -> bool:
    return path is not None and path.exists()


def chosen(names: Sequence[str]) -> list[QualityTable]:
    """Return the tables of these groups and names, each once."""
    each = {
        table.name: table
        for group, tables in GROUPS.items()
        for table in tables
        if {group, table.name} & set(names)
    }
    return list(each.values())


def measured(
    table: QualityTable,
    seeds: Sequence[int],
    sides: Sequence[str],
    most: int = ROWS,
    kept: Sequence[dict[str, Any]] = (),
) -> Any:
    """Yield the test loss and CPU seconds of each side on each split of a table.

    Args:
        table: to split.
        seeds: of the splits.
        sides: names in `SIDES`.
        most: rows of the table that are drawn, for each seed.
        kept: results that are known.
    """
    known = {(r["table"], r["seed"], r["rows"], r["side"]) for r in kept}
    frame = None
    for seed in seeds:
        missing = [side for side in sides if (table.name, seed, most, side) not in known]
        if not missing:
            continue
        frame = table.load() if frame is None else frame
        train, test = split(frame, table, seed, most)
        for side in missing:
            found: dict[str, Any] = {"table": table.name, "seed": seed, "rows": most, "side": side}
            cpu, started = time.process_time(), time.perf_counter()
            try:
                prediction = SIDES[side](train, test, table.target, seed)
                found["loss"] = loss(train[table.target], test[table.target], prediction)
            except Exception as error:  # a peer that fails is a result, not the end
                traceback.print_exc()
                found |= {"loss": None, "error": f"{type(error).__name__}: {error}"}
            found["cpu"] = round(time.process_time() - cpu, 3)
            found["seconds"] = round(time.perf_counter() - started, 3)
            found["learnt_from"] = len(train)
            if not table.classes(frame):
                found["variance"] = float(np.var(test[table.target]))
            print(json.dumps(found), file=sys.stderr)
            yield found


def split(
    frame: pd.DataFrame, table: QualityTable, seed: int, most: int
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the rows to learn from and the test rows, of at most so many rows of a table."""
    if len(frame) > most:
        rows = np.random.default_rng((2025, seed)).choice(len(frame), most, replace=False)
        frame = frame.iloc[np.sort(rows)].reset_index(drop=True)
    in_test = test_rows(frame[table.target], table.classes(frame), seed)
    return frame[~in_test].reset_index(drop=True), frame[in_test].reset_index(drop=True)


def test_rows(target: pd.Series[Any], classes: bool, seed: int) -> NDArray[np.bool_]:
    """Return a mask of the test rows: a fifth, of each class where there are classes."""
    rng = np.random.default_rng((2024, seed))
    in_test = np.zeros(len(target), bool)
    groups = target.groupby(target).indices.values() if classes else [np.arange(len(target))]
    for rows in groups:
        in_test[rng.permutation(rows)[: round(TEST * len(rows))]] = True
    return in_test


def loss(train: pd.Series[Any], test: pd.Series[Any], prediction: NDArray[np.float64]) -> float:
    """Return the mean squared error, or the log loss of class probabilities."""
    return float(row_losses(train, test, prediction).mean())


def row_losses(
    train: pd.Series[Any], test: pd.Series[Any], prediction: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the squared error of each test row, or the log loss of its class's probability."""
    if pd.api.types.is_numeric_dtype(train):
        return np.asarray((prediction - test.to_numpy(dtype=float)) ** 2)
    classes = sorted(set(train))
    place = np.array([classes.index(label) for label in test])
    return np.asarray(-np.log(np.clip(prediction[np.arange(len(test)), place], _EPS, 1)))


if __name__ == "__main__":
    sys.exit(main())
