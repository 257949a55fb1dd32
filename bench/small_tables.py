"""Few rows judged by five folds, beside one validation split: ``python -m bench.small_tables``.

Rows are drawn from tables that come with packages, the others (up to 3,000) are the test. Two
parts: `race`, 24 settings (two optimizers, three rates, linear or with hidden units, two penalties,
30 epochs) judged by a validation split and by folds; `fit` without settings, as it is and with
``folds=5``. The figure is the test loss of the answer as a multiple of that by a split, or of `fit`
as it is. The mean of the folds' models is that of the winner's; of nets, of the 8 settings of nets
with the lowest losses. Regret: the test loss of the chosen setting above that of the best setting,
as a share of it, both judged by the same models of the folds.

It is small as it is; ``--full`` has all tables, sizes, splits. ``--markdown FILE`` puts the table
of ``--part`` between the markers of that file, ``--json FILE`` keeps every figure, and those there
already.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import product
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

import thalweg
from bench.kept_figures import KeptFigures, parser_of, show, tables_of
from bench.quality import chosen, loss
from bench.quality_peers import predicted
from bench.quality_summary import geometric_mean, markdown
from bench.quality_tables import QualityTable
from thalweg.models.model import Model
from thalweg.run_result import RunResult

Numbers = NDArray[np.float64]

RACE_TABLES = (
    *("concrete", "Boston", "attrition", "Wage"),
    *("credit_data", "cells", "Sacramento", "SaratogaHouses"),
)
FIT_TABLES = ("concrete", "attrition", "Sacramento", "credit_data")
SIZES, FIT_SIZE = (100, 300, 500, 750), 300
SPLITS = (11, 12, 13)
FOLDS = 5
_TEST = 3_000  # rows at most
_LEAST_TEST = 150
_VALID = 0.15  # what `fit` and a race take
_NETS = 8
_RACE: dict[str, Any] = {
    "optimizers": ["sgd", "adam"],
    "lrs": "0.003,0.01,0.03",
    "l2": "0,0.01",
    "models": ["linear", "32"],
    "epochs": 30,
}
COLUMNS = {"race": ("folds", "mean"), "fit": ("folds", "mean", "nets")}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what was asked for, and print a table."""
    parser = parser_of("bench.small_tables", __doc__, "all tables, sizes and splits")
    parser.add_argument("--part", choices=COLUMNS, default="race", help="race or fit (race)")
    parser.add_argument("--sizes", nargs="+", type=int, help="rows to learn from")
    parser.add_argument("--splits", type=int, help="of each table and size (1; 2 if full)")
    given = parser.parse_args(arguments)
    race = given.part == "race"
    usual = (RACE_TABLES if race else FIT_TABLES)[: None if given.full else 1]
    names = tables_of(parser, given.tables, usual)
    sizes = given.sizes or (SIZES if race and given.full else [FIT_SIZE])
    seeds = SPLITS[: given.splits or (2 if given.full else 1)]
    known = KeptFigures(given.json)
    frames: dict[str, pd.DataFrame] = {}
    found = []
    for seed, size, name in product(seeds, sizes, names):  # a part of them has all sizes
        table = chosen([name])[0]
        frame = frames[name] = frames[name] if name in frames else table.load()
        if len(frame) < size + _LEAST_TEST:
            continue
        asked = {"part": given.part, "table": name, "rows": size, "seed": seed}
        found.append(known.of(asked, partial(measured, frame, table, given.part, size, seed)))
    lines = (race_lines if race else fit_lines)(found)
    show(lines, given.markdown, f"bench.small_tables {given.part}", "Few rows")
    return 0


def drawn(
    frame: pd.DataFrame, table: QualityTable, size: int, seed: int
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return so many rows to learn from, in which every class is, and up to 3,000 others."""
    rng = np.random.default_rng((2026, seed))
    order = rng.permutation(len(frame))
    if table.classes(frame):  # one of each class first
        target = frame[table.target].to_numpy()[order]
        first = np.unique(target, return_index=True)[1]
        order = np.r_[order[first], np.delete(order, first)]
    train, test = order[:size], order[size : size + _TEST]
    return frame.iloc[train].reset_index(drop=True), frame.iloc[test].reset_index(drop=True)


def measured(
    frame: pd.DataFrame, table: QualityTable, part: str, size: int, seed: int
) -> dict[str, Any]:
    """Return test losses and CPU seconds of one draw of rows.

    Returns:
        ``loss`` and ``cpu`` of "split" (of `fit`: as it is), "folds", "mean" and, of `fit`, "nets";
        of a race the ``regret`` of "split" and "folds".
    """
    train, test = drawn(frame, table, size, seed)
    target = table.target

    def judged(prediction: Numbers) -> float:
        return loss(train[target], test[target], prediction)

    def answer(done: thalweg.Fit) -> Numbers:
        return predicted(done.model, train, test, target)

    def trained(**options: Any) -> tuple[thalweg.Fit, float]:
        begun = time.process_time()
        if part == "race":
            done = thalweg.race(train, target, test=0, seed=seed, **_RACE, **options)
        else:
            done = thalweg.fit(train, target, test=0, seed=seed, **options)
        return done, round(time.process_time() - begun, 2)

    found: dict[str, Any] = {"loss": {}, "cpu": {}}
    by_split, found["cpu"]["split"] = trained(**({"valid": _VALID} if part == "race" else {}))
    by_folds, found["cpu"]["folds"] = trained(folds=FOLDS)
    found["loss"] = {"split": judged(answer(by_split)), "folds": judged(answer(by_folds))}
    each = {
        setting: [predicted(alone(by_folds, run), train, test, target) for run in runs]
        for setting, runs in by_setting(by_folds).items()
    }
    assert by_folds.folds is not None
    settings = by_folds.folds.settings
    best = str(settings[by_folds.folds.winner].run)
    found["loss"]["mean"] = judged(np.mean(each[best], axis=0))
    if part == "fit":
        nets = [s for s in settings if s.run.architecture is not None and str(s.run) in each]
        nets = sorted(nets, key=lambda setting: setting.valid_loss)[:_NETS]
        models = [prediction for net in nets for prediction in each[str(net.run)]]
        found["loss"]["nets"] = judged(np.mean(models, axis=0))
        return found
    test_losses = {name: float(np.mean([judged(p) for p in own])) for name, own in each.items()}
    least = min(test_losses.values())
    found["regret"] = {
        "split": test_losses[str(by_split.winner.run)] / least - 1,
        "folds": test_losses[best] / least - 1,
    }
    return found


def by_setting(done: thalweg.Fit) -> dict[str, list[RunResult]]:
    """Return the runs of each setting, one for each fold, where none of them diverged."""
    found: dict[str, list[RunResult]] = {}
    for run in done.runs:
        found.setdefault(str(run.run.changed(fold=None)), []).append(run)
    return {
        name: runs
        for name, runs in found.items()
        if all(run.weights is not None and not run.diverged for run in runs)
    }


def alone(done: thalweg.Fit, run: RunResult) -> Model:
    """Return the model of a single run, which is encoded as the answer is."""
    assert run.weights is not None
    return replace(
        done.model,
        weights=run.weights,
        architecture=run.run.architecture,
        members=(),
        counts=(),
        penalties={},
    )


def race_lines(found: Sequence[dict[str, Any]]) -> list[str]:
    """Return a table of Markdown, a line for each size."""
    lines = [
        [
            *("rows", "splits (tables)", "trained on all rows", "mean of fold models", "better"),
            *("regret by a split", "by folds", "CPU time"),
        ]
    ]
    for size in sorted({one["rows"] for one in found}):
        own = [one for one in found if one["rows"] == size]
        ratios = {side: ratios_of(own, side) for side in COLUMNS["race"]}
        regret = [
            geometric_mean([1 + one["regret"][side] for one in own]) - 1
            for side in ("split", "folds")
        ]
        took = sum(one["cpu"]["folds"] for one in own) / sum(one["cpu"]["split"] for one in own)
        lines.append(
            [
                f"{size:,}",
                f"{len(own)} ({len({one['table'] for one in own})})",
                *(f"{geometric_mean(ratios[side]):.3f}" for side in COLUMNS["race"]),
                f"{sum(ratio < 1 for ratio in ratios['folds']) / len(own):.0%}".replace("%", " %"),
                *(f"{each:.3f}" for each in regret),
                f"{took:.1f} ×",
            ]
        )
    return markdown(lines).rstrip().splitlines()


def fit_lines(found: Sequence[dict[str, Any]]) -> list[str]:
    """Return a table of Markdown, a line for each split."""
    lines = [
        [
            *("table", "rows", "split", "fit --folds 5", "mean of its five models"),
            *("mean of the best 8 nets' 40 models", "CPU s as it is", "CPU s with folds"),
        ]
    ]
    ratios = {side: ratios_of(found, side) for side in COLUMNS["fit"]}
    for place, one in enumerate(found):
        lines.append(
            [
                *(one["table"], f"{one['rows']:,}", str(one["seed"])),
                *(f"{ratios[side][place]:.3f}" for side in COLUMNS["fit"]),
                *(f"{one['cpu'][side]:.1f}" for side in ("split", "folds")),
            ]
        )
    means = (f"{geometric_mean(ratios[side]):.3f}" for side in COLUMNS["fit"])
    sums = (f"{sum(one['cpu'][side] for one in found):.0f}" for side in ("split", "folds"))
    lines.append(["geometric mean; sum", "", "", *means, *sums])
    return markdown(lines).rstrip().splitlines()


def ratios_of(found: Sequence[dict[str, Any]], side: str) -> list[float]:
    """Return a side's test losses as multiples of those by a split."""
    return [one["loss"][side] / one["loss"]["split"] for one in found]


if __name__ == "__main__":
    sys.exit(main())
