"""python -m bench.quality: how well `fit` predicts without any option, beside its peers.

For each table and seed 15 % of the rows are the test, drawn by class where there are classes. Each
side sees the other rows only, and chooses all it has to choose by those. The figure is the test
loss (mean squared error, or log loss) relative to the peer's: 1.02 is 2 % worse.
"""

from __future__ import annotations

import argparse
import json
import math
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

from bench.quality_peers import PEERS, Peer, thalweg_fit
from bench.quality_tables import TABLES, QualityTable

TEST = 0.15
_EPS = 1e-15


def main(arguments: list[str] | None = None) -> int:
    """Measure what was asked for; return the exit status."""
    parser = argparse.ArgumentParser("python -m bench.quality", description=__doc__)
    parser.add_argument("--tables", nargs="+", metavar="NAME", help="only these; all if not given")
    parser.add_argument("--seeds", type=int, default=4, help="splits of each table (4)")
    parser.add_argument("--peers", nargs="+", choices=PEERS, default=["linear"])
    parser.add_argument("--json", type=Path, help="write every figure there")
    parser.add_argument("--markdown", type=Path, help="write the table there")
    parser.add_argument("--list", action="store_true", help="name the tables, and do no more")
    asked = parser.parse_args(arguments)
    if asked.list:
        print("\n".join(f"{table.name:24} {table.target}" for table in TABLES))
        return 0
    if asked.seeds < 1:
        parser.error("--seeds must be at least 1.")
    names = [table.name for table in TABLES]
    if unknown := [name for name in asked.tables or () if name not in names]:
        parser.error(f"No table {', '.join(unknown)}. See --list.")
    chosen = [table for table in TABLES if table.name in (asked.tables or names)]
    results = []
    for table in chosen:
        results += measured(table, range(asked.seeds), asked.peers)
        if asked.json:
            asked.json.write_text(json.dumps({"results": results}, indent=1))
    lines = summary(results, asked.peers)
    shown = Table(*lines[0])
    for line in lines[1:]:
        shown.add_row(*line)
    Console(width=None if sys.stdout.isatty() else 140).print(shown)
    if asked.markdown:
        asked.markdown.write_text(_markdown(lines))
    return 0


def measured(
    table: QualityTable, seeds: Sequence[int], peers: Sequence[str]
) -> list[dict[str, Any]]:
    """Return the test loss and time of Thalweg and each peer on each split of a table."""
    frame = table.load()
    sides: dict[str, Peer] = {"thalweg": thalweg_fit} | {name: PEERS[name] for name in peers}
    results = []
    for seed in seeds:
        in_test = test_rows(frame[table.target], table.classes(frame), seed)
        train, test = frame[~in_test].reset_index(drop=True), frame[in_test].reset_index(drop=True)
        for side, fit in sides.items():
            started = time.perf_counter()
            found: dict[str, Any] = {"table": table.name, "seed": seed, "side": side}
            try:
                prediction = fit(train, test, table.target, seed)
                found["loss"] = loss(train[table.target], test[table.target], prediction)
            except Exception as error:  # a peer that fails is a result, not the end
                traceback.print_exc()
                found |= {"loss": None, "error": f"{type(error).__name__}: {error}"}
            found["seconds"] = round(time.perf_counter() - started, 3)
            if not table.classes(frame):
                found["variance"] = float(np.var(test[table.target]))
            print(json.dumps(found), file=sys.stderr)
            results.append(found)
    return results


def test_rows(target: pd.Series[Any], classes: bool, seed: int) -> NDArray[np.bool_]:
    """Return a mask of the test rows: 15 %, of each class where there are classes."""
    rng = np.random.default_rng((2024, seed))
    in_test = np.zeros(len(target), bool)
    groups = target.groupby(target).indices.values() if classes else [np.arange(len(target))]
    for rows in groups:
        in_test[rng.permutation(rows)[: round(TEST * len(rows))]] = True
    return in_test


def loss(train: pd.Series[Any], test: pd.Series[Any], prediction: NDArray[np.float64]) -> float:
    """Return the mean squared error, or the log loss of class probabilities."""
    if pd.api.types.is_numeric_dtype(train):
        return float(np.mean((prediction - test.to_numpy(dtype=float)) ** 2))
    classes = sorted(set(train))
    place = np.array([classes.index(label) for label in test])
    return float(-np.log(np.clip(prediction[np.arange(len(test)), place], _EPS, 1)).mean())


def summary(results: Sequence[dict[str, Any]], peers: Sequence[str]) -> list[list[str]]:
    """Return the lines of the table: mean loss over seeds, relative to each peer; means last."""
    lines = [["table", "thalweg", "R²", *(f"/ {peer}" for peer in peers), "worst", "s"]]
    ratios: dict[str, list[float]] = {peer: [] for peer in peers}
    for name in dict.fromkeys(result["table"] for result in results):
        own = [r for r in results if r["table"] == name]
        by_side = {
            side: {r["seed"]: r["loss"] for r in own if r["side"] == side and r["loss"] is not None}
            for side in ("thalweg", *peers)
        }
        ours = by_side["thalweg"]
        mean = float(np.mean([*ours.values()])) if ours else math.nan
        line = [name, f"{mean:.5g}", _r2(own)]
        worst = math.nan
        for place, peer in enumerate(peers):
            both = [seed for seed in ours if seed in by_side[peer]]
            theirs = float(np.mean([by_side[peer][seed] for seed in both])) if both else math.nan
            ratio = float(np.mean([ours[seed] for seed in both])) / theirs if both else math.nan
            if math.isfinite(ratio):
                ratios[peer].append(ratio)
            line.append(f"{ratio:.3f}")
            if not place and both:
                worst = max(ours[seed] / by_side[peer][seed] for seed in both)
        seconds = [r["seconds"] for r in own if r["side"] == "thalweg"]
        lines.append([*line, f"{worst:.3f}", f"{np.median(seconds):.1f}"])
    for label, fold in (("geometric mean", _geometric), ("worst table", max)):
        folded = [f"{fold(ratios[peer]):.3f}" if ratios[peer] else "–" for peer in peers]
        lines.append([label, "", "", *folded, "", ""])
    return lines


def _geometric(ratios: Sequence[float]) -> float:
    return math.exp(sum(map(math.log, ratios)) / len(ratios))


def _r2(results: Sequence[dict[str, Any]]) -> str:
    found = [
        1 - r["loss"] / r["variance"]
        for r in results
        if r["side"] == "thalweg" and r["loss"] is not None and r.get("variance")
    ]
    return f"{np.mean(found):.3f}" if found else ""


def _markdown(lines: Sequence[Sequence[str]]) -> str:
    head, *rest = ["| " + " | ".join(line) + " |" for line in lines]
    return "\n".join([head, "|" + " --- |" * len(lines[0]), *rest]) + "\n"


if __name__ == "__main__":
    sys.exit(main())
