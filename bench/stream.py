"""Rows on the disk beside rows in memory, and the first pass beside PyArrow's own.

`python -m bench.stream` makes a table, measures in turns in one process, and prints ratios;
``--markdown FILE`` puts them between the markers of that file. The data are in the page cache. The
least of some rounds counts, of wall clock and of processor time each.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.csv
import pyarrow.dataset
import pyarrow.parquet

import thalweg
from bench.commands import put_between
from thalweg.data.disk_writer import DiskWriter
from thalweg.data.features import Number, OfNumber
from thalweg.data.filling import row_filling
from thalweg.data.filling.numbers_in_rows import fill_by_numpy
from thalweg.data.number_features import Binned, Squashed
from thalweg.data.row_order import storage_order, window_rows
from thalweg.data.rows import Rows
from thalweg.engine.choose import engine_called
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.training.events import Checkpointed, EpochDone, Event
from thalweg.training.plan import TrainingPlan
from thalweg.training.session import Session

ROWS, COLUMNS = 1_400_000, 30
EPOCHS = 4  # that are trained in a row
WIDE = 50_000  # features of the runs whose checkpoint is written
_BINS = 32
_BATCH = 2**16  # rows that are written at a time
_MEMORY = 2**27  # bytes: the least that --memory takes

Seconds = tuple[float, float]  # of the wall clock, of the processors
Do = Callable[[], object]


@dataclass(frozen=True)
class Ratio:
    """What is measured beside what.

    Attributes:
        title: of the row.
        ours, theirs: functions that do the work once.
        most: bound of ours / theirs.
        times: how often they do it.
    """

    title: str
    ours: Do
    theirs: Do
    most: float
    times: int = 1


def ratios(folder: Path, scale: float) -> Iterator[Ratio]:
    """Make the data, and yield what is measured.

    Args:
        folder: for files.
        scale: of the rows, for tests.
    """
    n = max(4_000, round(ROWS * scale))
    rng = np.random.default_rng(0)
    x = rng.standard_normal((n, COLUMNS), np.float32)
    y = x @ rng.standard_normal(COLUMNS) + rng.standard_normal(n)
    names = [*(f"x{i}" for i in range(COLUMNS)), "y"]
    table = pa.Table.from_arrays([*map(pa.array, x.T), pa.array(y, pa.float32())], names)
    parquet, csv = folder / "t.parquet", folder / "t.csv"
    pa.parquet.write_table(table, parquet)
    pa.csv.write_csv(table, csv)
    for path, form in ((parquet, "Parquet"), (csv, "CSV")):
        yield Ratio(
            f"{form} to the end of the first epoch, one run / PyArrow's scan to float32",
            partial(first_epoch, path),
            partial(scan, path),
            1.3,
        )
    del table
    yield from encodings(x)
    memory, disk = in_both(x, y, folder / "rows")
    one, many = [thalweg.Run("adam", 0.01, batch_size=256)], race()
    for runs, what in ((one, "one run"), (many, "64 runs")):
        title = f"a later epoch from disk / from memory, {what}"
        yield Ratio(title, epochs_of(disk, runs), epochs_of(memory, runs), 1.2, EPOCHS)
    title = "a later epoch from disk, 64 runs / one run"
    yield Ratio(title, epochs_of(disk, many), epochs_of(disk, one), 1.3, EPOCHS)
    for rows, where in ((disk, "disk"), (memory, "memory")):
        for runs, what in ((one, "one run"), (many, "64 runs")):
            yield Ratio(
                f"a later epoch from {where}, shuffled / in stored order, {what}",
                epochs_of(rows, runs),
                epochs_of(rows, runs, shuffled=False),
                1 / 0.7,
                EPOCHS,
            )


def encodings(x: Any) -> Iterator[Ratio]:
    """Yield what writing numbers into encoded rows takes, by the kernel and by NumPy."""
    edges = tuple(np.quantile(x[:, 0], np.linspace(0, 1, _BINS + 1)).tolist())
    kinds: dict[str, OfNumber] = {
        "standardised": Number("x", "", 0.0, 1.0, indicator=False),
        "squashed": Squashed("x", "", 0.0, 1.0, 0.0),
        f"in {_BINS} bins": Binned("x", "", edges, (0.0,) * _BINS, 1.0),
    }
    dense = np.empty((len(x), COLUMNS), np.float32)
    columns = np.ascontiguousarray(x.T)
    for kind, feature in kinds.items():
        numbers = [(feature, place, column) for place, column in enumerate(columns)]

        def kernel(numbers: Any = numbers) -> None:
            assert row_filling.fill(dense, numbers, None, compiling=True)

        by_numpy = partial(fill_by_numpy, dense, numbers, None)
        title = f"{COLUMNS} numbers of each row encoded by the kernel / by NumPy, {kind}"
        yield Ratio(title, kernel, by_numpy, 1)


def race() -> list[thalweg.Run]:
    """Return 64 runs that train together."""
    return [thalweg.Run("adam", float(lr), batch_size=256) for lr in np.geomspace(1e-4, 1e-1, 64)]


def first_epoch(path: Path) -> None:
    """Train one run for one epoch from a file, rows kept on the disk; its end is not waited for."""

    def tell(event: Event) -> None:
        if isinstance(event, EpochDone):
            raise StopIteration

    run = thalweg.Run("adam", 0.01, batch_size=256)
    with contextlib.suppress(StopIteration):
        thalweg.race(path, "y", [run], epochs=2, memory=_MEMORY, callbacks=tell)
        raise AssertionError("no epoch was told of")


def scan(path: Path) -> int:
    """Read all columns of a file by PyArrow as float32 matrices; return the rows."""
    form = "parquet" if path.suffix == ".parquet" else "csv"
    rows = 0
    for batch in pyarrow.dataset.dataset(path, format=form).to_batches():
        matrix = np.empty((batch.num_rows, batch.num_columns), np.float32)
        for place, column in enumerate(batch.columns):
            matrix[:, place] = column.to_numpy(zero_copy_only=False)
        rows += len(matrix)
    return rows


def in_both(x: Any, y: Any, folder: Path) -> tuple[Rows, Any]:
    """Return the same rows in memory and on the disk, as a job stores them."""
    dense = np.concatenate([np.ones((len(x), 1), np.float32), x], axis=1)
    weight = np.ones(len(dense))
    rows = Rows(dense, None, y, weight, weight)
    row_bytes = dense.nbytes / len(dense)
    window = window_rows(len(dense), row_bytes) or len(dense) // 3
    writer = DiskWriter(folder, window)
    for start in range(0, len(rows), _BATCH):
        writer.append(rows.take(slice(start, start + _BATCH)))
    stored = rows.take(storage_order(len(rows), window))
    return replace(stored, window=window), writer.finish()


def epochs_of(rows: Any, runs: Sequence[thalweg.Run], shuffled: bool = True) -> Do:
    """Return a function that trains the next epochs, without judging by more than a few rows.

    Several, for the order of the next epoch is drawn, and its first window is read, at the end of
    the one before.
    """
    loss = LossOverRuns(LOSSES["squared_error"], columns=1)
    plan = TrainingPlan(
        rows, rows.block(0, 100), loss, runs, 10_000, engine=engine_called("compiled")
    )
    session = Session(plan)
    session.cohorts[0].shuffled = shuffled

    def once() -> None:
        with plan.engine.alone():
            for _ in range(EPOCHS):
                while not any(isinstance(event, EpochDone) for event in session.step()):
                    pass

    return once


def timed(do: Do) -> Seconds:
    """Do the work; return the seconds that it took."""
    wall, processor = time.perf_counter(), time.process_time()
    do()
    return time.perf_counter() - wall, time.process_time() - processor


def measure(ratio: Ratio, rounds: int) -> tuple[Seconds, Seconds]:
    """Return the least that each side took, after one round that does not count."""
    ratio.ours()
    ratio.theirs()
    found = [(timed(ratio.ours), timed(ratio.theirs)) for _ in range(rounds)]
    least = (np.min(side, axis=0) / ratio.times for side in zip(*found, strict=True))
    ours, theirs = (side.tolist() for side in least)
    return (ours[0], ours[1]), (theirs[0], theirs[1])


def line(ratio: Ratio, ours: Seconds, theirs: Seconds) -> str:
    """Return a row of the table."""
    found = ours[0] / theirs[0]
    verdict = "reached" if found <= ratio.most else "missed"
    return (
        f"| {ratio.title} | {ours[0]:.3f} s | {theirs[0]:.3f} s | {found:.2f} | "
        f"{ours[1] / theirs[1]:.2f} | {ratio.most:.3g} | {verdict} |"
    )


def checkpoint(folder: Path, scale: float) -> str:
    """Write checkpoints of 64 Adam runs of many features; say what one costs."""
    width = max(100, round(WIDE * scale))
    x = np.random.default_rng(0).standard_normal((300, width), np.float32)
    seen: list[Checkpointed] = []

    def tell(event: Event) -> None:
        if isinstance(event, Checkpointed):
            seen.append(event)

    thalweg.race(
        (x, x[:, 0]),
        None,
        race(),
        epochs=3,
        checkpoint=folder / "checkpoints",
        every="100 rows",
        callbacks=tell,
    )
    numbers = 64 * (width + 1) * 4 * 3  # weights and Adam's two states, float32
    seconds = min(event.seconds for event in seen)
    size = max(event.size for event in seen) / numbers
    return (
        f"A checkpoint of 64 Adam runs of {width:,} features ({numbers / 1e6:.0f} MB of weights "
        f"and states) takes {seconds:.2f} s (at most 1 s) and {size:.2f} times their bytes (at "
        "most 2)."
    )


HEAD = (
    "| | ours | beside | ratio | of processor time | at most | |",
    "| --- | --- | --- | --- | --- | --- | --- |",
)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure all, print the table, and put it into a document if one is named."""
    parser = argparse.ArgumentParser(prog="python -m bench.stream", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="rounds of each side (5)")
    parser.add_argument("--scale", type=float, default=1.0, help="of the rows (1)")
    parser.add_argument("--markdown", type=Path, help="a document whose table is replaced")
    given = parser.parse_args(arguments)
    rows = max(4_000, round(ROWS * given.scale))
    lines = [
        f"{rows:,} rows × {COLUMNS} numbers; the least of {given.rounds} rounds in turns; load of "
        f"the machine {os.getloadavg()[0]:.1f}.",
        "",
        *HEAD,
    ]
    print("\n".join(lines), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for ratio in ratios(Path(folder), given.scale):
            lines.append(line(ratio, *measure(ratio, given.rounds)))
            print(lines[-1], flush=True)
        lines += ["", checkpoint(Path(folder), given.scale)]
        print("\n".join(lines[-2:]), flush=True)
    if given.markdown:
        text = given.markdown.read_text("utf-8")
        heading = "Rows on the disk"
        given.markdown.write_text(put_between(text, "bench.stream", heading, lines), "utf-8")


if __name__ == "__main__":
    main()
