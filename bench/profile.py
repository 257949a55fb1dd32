"""python -m bench.profile: where an epoch's time goes, told by leaving parts of the work out.

What docs/benchmarks.md says of missed targets rests on these figures (see notes.toml).
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np

from bench.comparisons import RATES
from bench.data import Data, Split, load, make
from bench.ours import _Work
from thalweg.engine.compiled.engine import Compiled

_REPEATS = 7
_ROWS = 400_000
_CACHED = 1536  # rows of 400 bytes: within half of a megabyte of cache


def epoch(
    data: Data, runs: Sequence[Mapping[str, Any]], loss: str = "log_loss"
) -> tuple[float, float]:
    """Return the medians of an epoch's seconds, and of those within the kernels."""
    work, within, whole = _Work(data, runs, loss), [0.0], []
    run = Compiled._run

    def timed(*given: Any, **named: Any) -> None:
        begin = time.perf_counter()
        run(*given, **named)
        within[-1] += time.perf_counter() - begin

    with mock.patch.object(Compiled, "_run", timed), work.course.engine.alone():
        for _ in range(_REPEATS):
            within.append(0.0)
            begin = time.perf_counter()
            training, lane = work.begun()
            training._epoch(lane, 0)
            whole.append(time.perf_counter() - begin)
    return statistics.median(whole), statistics.median(within[1:])


def told(what: str, seconds: tuple[float, float], rows: int) -> None:
    """Print a line."""
    whole, kernels = seconds
    each = kernels / rows * 1e9
    print(
        f"{what:60} epoch {whole:.4f} s, kernels {kernels:.4f} s, {each:6.1f} ns a row", flush=True
    )


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="thalweg-bench-") as folder:
        for name in ("dense-100", "dense-30"):
            data = load(make(name, _ROWS, Path(folder)))
            for optimizer in ("adam", "sgd"):
                for loss in ("log_loss", "squared_error"):
                    runs = [
                        {"optimizer": optimizer, "lr": r / 1e3, "batch_size": 256} for r in RATES
                    ]
                    told(f"{name}, 64 runs, {optimizer}, {loss}", epoch(data, runs, loss), _ROWS)
        data = load(make("dense-100", _ROWS, Path(folder)))
        for batch in (256, 1):
            for loss in ("log_loss", "squared_error"):
                one = [{"optimizer": "sgd", "lr": 1e-5, "batch_size": batch}]
                told(f"dense-100, one run, batch {batch}, {loss}", epoch(data, one, loss), _ROWS)
        one = [{"optimizer": "sgd", "lr": 1e-5, "batch_size": 256}]
        small = Split(data.train.dense[:_CACHED], None, data.train.target[:_CACHED])
        told(
            "the same with batch 256, rows in the cache",
            epoch(Data(small, small, data.folder), one),
            _CACHED,
        )
        seconds = []
        for _ in range(_REPEATS):
            begin = time.perf_counter()
            np.add.reduce(data.train.dense, axis=None)
            seconds.append(time.perf_counter() - begin)
        gigabytes = data.train.dense.nbytes / statistics.median(seconds) / 1e9
        print(f"one core reads these rows at {gigabytes:.1f} GB/s or more")
        data = load(make("sparse", _ROWS // 2, Path(folder)))
        for optimizer, count in (("sgd", 1), ("adagrad", 1), ("adagrad", 16), ("adagrad", 32)):
            runs = [{"optimizer": optimizer, "lr": r, "batch_size": 1} for r in RATES[:count]]
            told(f"sparse, {count} runs, {optimizer}", epoch(data, runs), _ROWS // 2)


if __name__ == "__main__":
    main()
