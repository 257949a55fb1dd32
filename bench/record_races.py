"""python -m bench.record_races: record races run by run and epoch by epoch, for `bench.halving`.

Of each table the rows, the split, the seed and the set of settings are drawn anew for each race. A
race is 16 to 64 runs of 12 to 40 epochs, none of which ends early: linear models, with numbers as
they are or in bins, or nets; one optimizer or many, around each one's default rate, under schedules
that fall and that do not, with batches and penalties of several sizes.

What is recorded of each epoch and run is all that `thalweg.racing.halving` decides by: the
validation loss, and the standard error of its paired difference to the best run of that epoch.
The rule was designed on the tables of `DESIGN`; figures are given of those of `JUDGING` alone.

With ``--judged`` each race records a metric too, as `thalweg.job.judged_halving` looks at it: of
two classes by turns accuracy and ROC AUC, of more accuracy, of numbers the mean absolute error.
"""

from __future__ import annotations

import argparse
import sys
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.quality_named import NAMED, OTHERS
from bench.quality_tables import FEW_ROWS, QualityTable
from bench.recorded_races import FOLDER, Race, write
from thalweg.data.row_source import RowSource
from thalweg.errors import Problems
from thalweg.job.judged_halving import StaysByMetric
from thalweg.job.planning import Request, plan
from thalweg.options.fit_options import JOB_OPTIONS
from thalweg.options.option import completed
from thalweg.options.table_options import TABLE_OPTIONS
from thalweg.racing.race_progress import paired_errors
from thalweg.training.callbacks import Listeners
from thalweg.training.epoch_selection import OneStandardError
from thalweg.training.events import RunNumbers
from thalweg.training.run import Run
from thalweg.training.run_endings import Ending
from thalweg.training.run_state import RunState
from thalweg.training.session import Session
from thalweg.training.stopping import Memory, Patience, RowLosses, Stop, StoppingPolicy

# Very wide tables, and those with too few rows to validate by, take long or tell nothing here.
_LEFT_OUT = {
    "permeability_qsar", "hepatic_injury_qsar", "tissue_gene_expression", "murders", "UScrime",
    "coffee_imports", "statecrime", "scat", "leaf_id_flavia", "oils", "ad_data", "ames_openintro",
}  # fmt: skip
_LINEAR = (
    "sgd", "momentum", "nag", "adagrad", "rmsprop", "adam", "adamw", "nadam", "radam", "adamax",
    "lion", "yogi",
)  # fmt: skip
_OF_NETS = ("sgd", "nag", "adam", "adamw", "nadam", "rmsprop")
_SCHEDULES = ("cosine", "constant", "one_cycle", "polynomial")
_MIXED = ("cosine", "constant", "one_cycle")
_ROWS, _MANY_ROWS = 4_000, 16_000


def tables() -> dict[str, list[QualityTable]]:
    """Return the tables of both halves: by turns, in the order of their names."""
    every = {each.name: each for each in (*FEW_ROWS, *NAMED, *OTHERS)}
    kept = [every[name] for name in sorted(every) if name not in _LEFT_OUT]
    return {"design": kept[::2], "judging": kept[1::2]}


class _Recorder(OneStandardError):  # noqa: N818
    """Remembers each run's losses and, until the next epoch, its rows' losses."""

    def __init__(self, valid: RowSource, runs: int) -> None:
        super().__init__(valid, runs)
        self.losses: dict[int, list[float]] = {run: [] for run in range(runs)}
        self.rows: dict[tuple[int, int], NDArray[np.float64]] = {}
        self.count = len(valid)

    def keeps(
        self, run: int, loss: float, parts: NDArray[np.float64], lower_only: bool, to_the_end: bool
    ) -> bool:
        """See `EpochSelection.keeps`."""
        self.rows[len(self.losses[run]), run] = parts.astype(np.float32)
        self.losses[run].append(loss)
        return super().keeps(run, loss, parts, lower_only, to_the_end)

    @cached_property
    def recorded(self) -> tuple[NDArray[np.float32], NDArray[np.float16]]:
        """Losses and relative standard errors, each ``[epochs, runs]``, NaN after a divergence."""
        epochs = max(map(len, self.losses.values()))
        losses = np.full((epochs, len(self.losses)), np.nan, np.float32)
        errors = np.full(losses.shape, np.nan, np.float16)
        for run, own in self.losses.items():
            losses[: len(own), run] = own
        for epoch in range(epochs):
            here = [*map(int, np.flatnonzero(np.isfinite(losses[epoch])))]
            best = here[int(np.argmin(losses[epoch, here]))]
            rows = np.stack([self.rows[epoch, run] for run in here], axis=1)
            found = paired_errors(rows, self.rows[epoch, best], self.count)
            errors[epoch, here] = np.minimum(found / abs(losses[epoch, best]), 6e4)
        return losses, errors


class _Nobody:
    """Asks after each epoch of all runs whether they may leave; `_Judges` lets none."""

    def begin(self, runs: int) -> Memory:
        """See `StoppingPolicy.begin`."""
        return {}

    def after_epoch(
        self, memory: Memory, judged: Sequence[int], numbers: RunNumbers, rows: RowLosses
    ) -> tuple[Mapping[int, Stop], Memory]:
        """See `StoppingPolicy.after_epoch`."""
        running = np.flatnonzero(numbers.running)
        if len(np.unique(numbers.epochs[running])) > 1:  # others have not come as far
            return {}, memory
        return {place: Stop(Ending.LEFT) for place in running.tolist()}, memory


class _Judges:
    """Remembers each run's figure of the metric that judges; all runs stay."""

    def __init__(self, by: StaysByMetric, epochs: int, runs: int) -> None:
        self._by = by
        self.figures = np.full((epochs, runs), np.nan, np.float32)
        self.errors = np.full((epochs, runs), np.nan, np.float16)

    def __call__(self, states: Sequence[RunState], leaving: Sequence[int]) -> frozenset[int]:
        """See `TrainingPlan.stays`."""
        found = self._by.standings(states, leaving)
        assert found is not None
        at = [leaving[place] for setting in found.settings for place in setting.places]
        epoch, best = states[at[0]].epochs - 1, np.nanmin(found.figures)
        self.figures[epoch, at] = found.figures
        self.errors[epoch, at] = np.minimum(found.errors / abs(best), 6e4)
        return frozenset(leaving)


def judge_of(table: QualityTable, frame: Any, number: int) -> str:
    """Return the metric that a race of a table records."""
    if not table.classes(frame):
        return "mae"
    return "roc_auc" if frame[table.target].nunique() == 2 and number % 2 else "accuracy"


def settings(rng: np.random.Generator, nets: bool) -> list[Run]:
    """Return a set of 16 to 64 settings, drawn at random."""
    among = _OF_NETS if nets else _LINEAR
    count = int(rng.choice([16, 24, 32] if nets else [16, 24, 32, 48, 64]))
    optimizers = list(rng.choice(among, int(rng.integers(1, min(6, len(among)) + 1)), False))
    rates = 10 ** np.linspace(-1.5, 1.5, int(rng.choice([4, 7, 13])))
    kind = rng.random()
    falls = [str(rng.choice(_SCHEDULES, p=[0.6, 0.2, 0.12, 0.08]))] if kind < 0.75 else [*_MIXED]
    sizes = [int(rng.choice([32, 64, 128]))] if rng.random() < 0.7 else [32, 128]
    penalties = [0.0] if rng.random() < 0.6 else [0.0, 1e-3, 3e-2]
    layers: list[Any] = [None]
    if nets:
        layers = [str(rng.choice(["16", "32,16"]))] + ([None] if rng.random() < 0.3 else [])
    every = [
        Run(
            name,
            float(f"{Run(name).lr * times:.3g}"),
            size,
            schedule=fall,
            l2=l2,
            hidden=hidden,
            **({"weight_decay": float(rng.choice([0.01, 0.3]))} if name == "adamw" else {}),
        )
        for name in map(str, optimizers)
        for times in rates
        for size in sizes
        for fall in falls
        for l2 in penalties
        for hidden in layers
    ]
    order = rng.permutation(len(every))[:count]
    chosen = [every[place] for place in sorted(order)]
    return chosen if len(chosen) >= 16 else settings(rng, nets)


def record(
    table: QualityTable, frame: Any, seed: Sequence[int], judge: str | None = None
) -> Race | None:
    """Train one race on a table; None where it is none: no run with two epochs.

    Args:
        table: which.
        frame: its rows.
        seed: of all that is drawn.
        judge: a metric to record; None: the loss alone.
    """
    rng = np.random.default_rng([*seed])
    nets = bool(rng.random() < 0.35)
    runs = settings(rng, nets)
    most = _MANY_ROWS if not nets and rng.random() < 0.2 else _ROWS
    rows = min(len(frame), int(rng.integers(most // 4, most + 1)))
    epochs = int(rng.integers(12, 41)) if most == _ROWS else int(rng.integers(12, 17))
    drawn = frame.iloc[rng.permutation(len(frame))[:rows]].reset_index(drop=True)
    numbers = str(rng.choice(["standard", "bins"], p=[0.7, 0.3]))
    job = completed(JOB_OPTIONS, {"epochs": epochs, "judge": judge})
    options: Mapping[str, Any] = completed(
        TABLE_OPTIONS,
        {"numbers": numbers, "seed": int(rng.integers(1000)), "valid": 0.25, "test": 0.1},
    )
    request: Any = Request(drawn, table.target, lambda *_: runs, job, options)  # type: ignore[arg-type]
    training = plan(request, Listeners(), Problems()).training
    stopping: StoppingPolicy = Patience()
    judges: _Judges | None = None
    if judge is not None:
        assert isinstance(training.stays, StaysByMetric)
        stopping, judges = _Nobody(), _Judges(training.stays, epochs, len(runs))
    session = Session(replace(training, selection=_Recorder, stopping=stopping, stays=judges))
    session.run()
    found = session.standings.selection
    assert isinstance(found, _Recorder)
    if max(map(len, found.losses.values())) < epochs:
        return None
    losses, errors = found.recorded
    more = (judge, judges.figures, judges.errors) if judge and judges is not None else ()
    return Race(table.name, rows, [str(run) for run in runs], losses, errors, *more)


def main(arguments: list[str] | None = None) -> int:
    """Record the races of one half, or of both; return the exit status."""
    parser = argparse.ArgumentParser("python -m bench.record_races", description=__doc__)
    parser.add_argument("--half", choices=("design", "judging"), required=True)
    parser.add_argument("--races", type=int, default=200)
    parser.add_argument("--first", type=int, default=0, help="number of the first (0)")
    parser.add_argument("--judged", action="store_true", help="record a metric too")
    parser.add_argument("--out", type=Path, help=f"default: {FOLDER.name}/HALF.npz (judged.npz)")
    asked = parser.parse_args(arguments)
    chosen = tables()[asked.half]
    found: list[Race] = []
    frames: dict[str, Any] = {}
    number = asked.first
    while len(found) < asked.races:
        table = chosen[number % len(chosen)]
        try:
            if table.name not in frames:
                frames[table.name] = table.load()
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                frame = frames[table.name]
                # Both halves have races of their own; so have those that record a metric.
                seed = number, asked.half == "judging", *([2] * asked.judged)
                judge = judge_of(table, frame, number // len(chosen)) if asked.judged else None
                race = record(table, frame, seed, judge)
        except Exception as error:  # a table whose package is missing, or a split without a class
            print(f"{table.name}: {type(error).__name__}: {error}", file=sys.stderr)
            race = None
        if race is not None:
            found.append(race)
            print(len(found), table.name, race.losses.shape, file=sys.stderr, flush=True)
        number += 1
    write(asked.out or FOLDER / f"{'judged' if asked.judged else asked.half}.npz", found)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
