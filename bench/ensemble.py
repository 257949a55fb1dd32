"""The ensemble of all runs beside the single winner: ``python -m bench.ensemble``.

Of each table some rows are drawn and divided as `bench.quality` does (60 / 20 / 20), and each part
is trained three times with the same seed: `single` keeps the best run; the nets, with
``ensemble=False``, are the mean of the best of them; the ensemble is that of greedy selection. The
figure is the test loss as a multiple of the single winner's, with the paired difference over test
rows in standard errors. Parts: `fit` without settings, a race of 16 linear runs and nets, and one
of 27 linear runs, in which the ensemble is asked for.

It is small as it is; ``--full`` is what docs/quality.md quotes. ``--markdown FILE`` puts the tables
between the markers of that file, ``--json FILE`` keeps every figure, and those there already.
"""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

import thalweg
from bench.kept_figures import KeptFigures, parser_of, show, tables_of
from bench.quality import chosen, row_losses, split
from bench.quality_peers import VALID, predicted
from bench.quality_summary import geometric_mean, markdown
from bench.quality_tables import QualityTable

TABLES = (
    *("magic", "Bikeshare", "deliveries", "Wage", "hotel_rates", "phoneme", "CPSSW8", "txhousing"),
    *("house_prices", "diamonds", "wa_churn", "credit_data", "concrete"),
)
ROWS, SEED = 4_000, 1
_FEW_TABLES, _FEW_ROWS = ("deliveries", "wa_churn"), 2_600
NOISE = 2.0  # standard errors: a difference beyond them is no paired noise
SHARE = 0.8  # of the tables the ensemble is lower on, or it is not the default

Trains = Callable[..., thalweg.Fit]
_MIXED: dict[str, Any] = {
    "optimizers": ["adam", "sgd"],
    "lrs": "0.003,0.03",
    "l2": "0,1e-4",
    "models": ["linear", "32"],
    "epochs": 20,
}
_LINEAR: dict[str, Any] = {
    "optimizers": ["sgd", "nag", "adam"],
    "lrs": "0.003,0.01,0.03",
    "l2": "0,1e-5,1e-3",
    "epochs": 20,
}
PARTS: dict[str, Trains] = {
    "fit": thalweg.fit,
    "race": partial(thalweg.race, **_MIXED),
    "linear": partial(thalweg.race, **_LINEAR),
}
SIDES: dict[str, dict[str, Any]] = {
    "single": {"single": True},
    "nets": {"ensemble": False},
    "ensemble": {"ensemble": True},
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what was asked for, and print a table for each part."""
    parser = parser_of("bench.ensemble", __doc__, "all parts, tables and 4,000 rows")
    parser.add_argument("--parts", nargs="+", choices=PARTS, help="some (fit; all if full)")
    parser.add_argument("--rows", type=int, help="at most, of a table (2,600; 4,000 if full)")
    given = parser.parse_args(arguments)
    names = tables_of(parser, given.tables, TABLES if given.full else _FEW_TABLES)
    rows = given.rows or (ROWS if given.full else _FEW_ROWS)
    known = KeptFigures(given.json)
    for part in given.parts or (PARTS if given.full else ["fit"]):
        found = []
        for name in names:
            measure = partial(measured, chosen([name])[0], part, rows)
            found.append(known.of({"part": part, "table": name, "rows": rows}, measure))
        title = f"The ensemble of all runs: {part}"
        show(lines_of(found), given.markdown, f"bench.ensemble {part}", title)
    return 0


def measured(table: QualityTable, part: str, rows: int = ROWS, seed: int = SEED) -> dict[str, Any]:
    """Return the figures of a table: ratios, paired differences, what the ensemble is of."""
    train, test = split(table.load(), table, seed, rows)
    found: dict[str, Any] = {"ratio": {}, "errors": {}, "cpu": {}}
    lost: dict[str, NDArray[np.float64]] = {}
    for side, options in SIDES.items():
        if part == "fit" and side == "ensemble":
            options = {}  # it is the default
        begun = time.process_time()
        done = trained(part, train, table.target, seed, options)
        found["cpu"][side] = round(time.process_time() - begun, 2)
        prediction = predicted(done.model, train, test, table.target)
        lost[side] = row_losses(train[table.target], test[table.target], prediction)
        found["ratio"][side], found["errors"][side] = beside(lost[side], lost["single"])
    taken = done.mean is not None and done.mean.taken
    found["valid"] = done.rows["valid"]
    found["of"] = done.answer.removeprefix("the ") if taken else "single"
    return found


def trained(
    part: str, train: pd.DataFrame, target: str, seed: int, options: dict[str, Any]
) -> thalweg.Fit:
    """Return the result of a part with options."""
    return PARTS[part](train, target, seed=seed, valid=VALID, test=0, **options)


def beside(losses: NDArray[np.float64], single: NDArray[np.float64]) -> tuple[float, float]:
    """Return the ratio of two mean losses of the same rows, and their difference.

    Args:
        losses: of each row.
        single: of each row, by the single winner.

    Returns:
        losses / single, and the mean difference in its standard errors; 0 where all are equal.
    """
    apart = losses - single
    error = float(apart.std(ddof=1) / math.sqrt(len(apart)))
    ratio = float(losses.mean() / single.mean())
    return ratio, float(apart.mean()) / error if error > 0 else 0.0


def lines_of(found: Sequence[dict[str, Any]]) -> list[str]:
    """Return a table of Markdown and what it says of the rule."""
    lines = [["table", "validation rows", "nets", "ensemble", "of", "CPU s", "CPU s, single"]]
    for one in found:
        cells = [cell(one["ratio"][side], one["errors"][side]) for side in ("nets", "ensemble")]
        took = [f"{one['cpu'][side]:.0f}" for side in ("ensemble", "single")]
        lines.append([one["table"], f"{one['valid']:,}", *cells, one["of"], *took])
    means = [
        f"{geometric_mean([one['ratio'][side] for one in found]):.3f}"
        for side in ("nets", "ensemble")
    ]
    totals = [f"{sum(one['cpu'][s] for one in found):.0f}" for s in ("ensemble", "single")]
    lines.append(["geometric mean; sum", "", *means, "", *totals])
    return [*markdown(lines).rstrip().splitlines(), "", verdict(found)]


def cell(ratio: float, errors: float) -> str:
    """Return a ratio with its difference in standard errors."""
    return "1 (kept)" if (ratio, errors) == (1.0, 0.0) else f"{ratio:.3f} ({errors:+.1f})"


def verdict(found: Sequence[dict[str, Any]]) -> str:
    """Say on how many tables the ensemble is lower, kept, worse, and whether the rule holds.

    Of all tables, and of those on which the answer is not the single winner itself.
    """
    ensemble = [(one["ratio"]["ensemble"], one["errors"]["ensemble"]) for one in found]
    lower = sum(ratio < 1 for ratio, _ in ensemble)
    kept = ensemble.count((1.0, 0.0))
    worse = sum(errors > NOISE for _, errors in ensemble)
    of_all, of_others = (
        "holds" if lower >= SHARE * count and not worse else "does not hold"
        for count in (len(found), len(found) - kept)
    )
    return (
        f"Lower than the single winner on {lower} of {len(found)} tables, the single winner itself "
        f"on {kept}, worse by more than {NOISE:.0f} standard errors on {worse or 'none'}. Lower on "
        f"8 of 10 and worse on none: {of_all} of all tables, {of_others} of those on which the "
        "single winner is not kept."
    )


if __name__ == "__main__":
    sys.exit(main())
