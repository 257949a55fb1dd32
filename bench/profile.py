"""python -m bench.profile: where an epoch's time goes, and how fast its pieces are by themselves.

What docs/benchmarks.md says of missed targets rests on these figures (see notes.toml).
"""

from __future__ import annotations

import ctypes
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np

from bench.comparisons import RATES
from bench.data import Data, load, make
from bench.ours import _Work, one_epoch
from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.compiled.generate import HEAD
from thalweg.engine.compiled.kernels import kernels
from thalweg.engine.compiled.layout import LANES
from thalweg.engine.compiled.machine_code import Source
from thalweg.engine.compiled.store import load as compiled
from thalweg.engine.compiled.units import Record, zeros
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns

_REPEATS = 9
_ROWS = 400_000
_PRODUCT = '''def kernel(at, times):
    """The pieces of a product of 120 × 100 and 100 × 16, so many times."""
    a, b, out, none = read_i64(at), read_i64(at + 8), read_i64(at + 16), lanes_of(0)
    for i in range(times):
        for m in range(120 // MOST):
            rows = a + m * MOST * 400
            product_most(rows, 400, 4, b, 64, 100, out + m * MOST * 64, 64, none)
'''


def quickest(work: Callable[[], object]) -> float:
    """Return the least seconds of some repetitions: what a neighbour disturbs is left out."""
    took = []
    for _ in range(_REPEATS):
        begin = time.perf_counter()
        work()
        took.append(time.perf_counter() - begin)
    return min(took)


def product_speed() -> float:
    """Return the multiplications and additions a second of the kernels' own product, one core."""
    source = Source(HEAD.format(title="A product", kind="float32") + _PRODUCT, ("int64", "int64"))
    kernel = compiled({"product": source}, lambda name, number, of: None)["product"]
    arrays = [zeros(shape, np.float32) for shape in ((120, 100), (100, LANES), (120, LANES))]
    at = np.array([array.ctypes.data for array in arrays], np.int64)
    rows = 120 // 12 * 12  # MOST is a divisor of 12 on every machine
    return 2 * rows * 100 * LANES * 10_000 / quickest(lambda: kernel(at.ctypes.data, 10_000))


def loss_nanoseconds(name: str) -> float:
    """Return what slope and value of 16 scores in the cache take one core."""
    rows = 1024
    loss = LossOverRuns(LOSSES[name])
    _, address, _ = kernels((), loss, "float32", lambda name, number, of: None)
    kernel = ctypes.CFUNCTYPE(None, ctypes.c_int64, ctypes.c_int64)(address)
    numbers = [*loss.coefficients, *loss.hyperparameters.values(), 1.0]
    job, unit = Record("JOB"), Record("UNIT")
    job.set(
        TARGET=np.resize(np.array([0, 1], np.float32), rows),
        WEIGHT=np.ones(rows, np.float32),
        TARGETS=1,
        LOSS_COEFFICIENTS=np.array(numbers, np.float32),
    )
    unit.set(
        ROWS_HERE=rows,
        SCORES=zeros((rows, LANES), np.float32),
        LOSS_SUMS=zeros(LANES, np.float64),
        PADDED=LANES,
        COLUMNS=LANES,
        TARGET_OF=np.zeros(LANES, np.int32),
        TARGET_ROW=zeros(LANES, np.float32),
    )

    where = job.address, unit.address

    def often() -> None:
        for _ in range(50):
            kernel(*where)

    return quickest(often) / 50 / rows * 1e9


def epoch(
    data: Data, runs: Sequence[Mapping[str, Any]], loss: str = "log_loss", shuffled: bool = False
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
            session, _ = work.begun(shuffled)
            one_epoch(session)
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
    print(f"one core's products, rows in the cache: {product_speed() / 1e9:.0f} GFLOP/s")
    for name in ("log_loss", "squared_error"):
        print(f"{name}: {loss_nanoseconds(name):.1f} ns for 16 scores in the cache, one core")
    with tempfile.TemporaryDirectory(prefix="thalweg-bench-") as folder:
        for name in ("dense-100", "dense-30"):
            data = load(make(name, _ROWS, Path(folder)))
            for optimizer, loss in (("adam", "log_loss"), ("sgd", "squared_error")):
                runs = [{"optimizer": optimizer, "lr": r / 1e3, "batch_size": 256} for r in RATES]
                told(f"{name}, 64 runs, {optimizer}, {loss}", epoch(data, runs, loss), _ROWS)
        data = load(make("dense-100", _ROWS, Path(folder)))
        seconds = quickest(lambda: np.add.reduce(data.train.dense, axis=None))
        gigabytes = data.train.dense.nbytes / 1e9
        print(f"one core reads these rows, {gigabytes:.3f} GB, in {seconds * 1e3:.1f} ms")
        for batch in (256, 1):
            for shuffled in (False, True):
                one = [{"optimizer": "sgd", "lr": 1e-5, "batch_size": batch}]
                what = f"dense-100, one run, batch {batch}" + ", shuffled" * shuffled
                told(what, epoch(data, one, shuffled=shuffled), _ROWS)
        data = load(make("sparse", _ROWS // 2, Path(folder)))
        for optimizer, count in (("sgd", 1), ("adagrad", 1), ("adagrad", 16), ("adagrad", 32)):
            runs = [{"optimizer": optimizer, "lr": r, "batch_size": 1} for r in RATES[:count]]
            told(f"sparse, {count} runs, {optimizer}", epoch(data, runs), _ROWS // 2)


if __name__ == "__main__":
    main()
