"""python -m bench.profile: where an epoch's time goes, and how fast its pieces are by themselves.

What docs/benchmarks.md says of missed targets rests on these figures (see notes.toml).
"""

from __future__ import annotations

import ctypes
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np
from scipy.sparse import csr_array

from bench.comparisons import HIDDEN, RATES, net_work
from bench.data import Data, Split, load, make
from bench.ours import Numbers, _Work, one_epoch
from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.compiled.kernel_records import Job, Shard
from thalweg.engine.compiled.kernel_text import HEAD
from thalweg.engine.compiled.kernels import kernels
from thalweg.jit.aligned_arrays import zeros
from thalweg.jit.machine_code import Source
from thalweg.jit.records import LANES, Record
from thalweg.jit.store import load as compiled
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns

_REPEATS = 9
_ROWS = 400_000
_NETS, _NET_ROWS = 16, 100_000
_PRODUCT = '''from thalweg.jit.vector_masks import lanes_of
from thalweg.engine.compiled.vector_products import most_rows, product_most


def kernel(job, shard):
    """The pieces of a product of 120 × 100 and 100 × 16, `stop` times."""
    times, a = job_at(job).stop, job_at(job).dense
    b, out, none = shard_at(shard).weights, shard_at(shard).scores, lanes_of(0)
    most = most_rows(a)
    for i in range(times):
        for m in range(0, 120, most):
            product_most(a + m * 100, 100, 1, b, 16, 100, out + m * 16, 16, none)
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
    source = Source(HEAD.format(title="A product", dtype="float32") + _PRODUCT, ("int64", "int64"))
    kernel = compiled({"product": source}, lambda name, number, of: None)["product"]
    job, shard, times = Record(Job), Record(Shard), 10_000
    job.set(dense=zeros((120, 100), np.float32), stop=times)  # most_rows divides 120 everywhere
    shard.set(weights=zeros((100, LANES), np.float32), scores=zeros((120, LANES), np.float32))
    work = 2 * 120 * 100 * LANES * times
    return work / quickest(lambda: kernel(job.address, shard.address))


def loss_nanoseconds(name: str) -> float:
    """Return what slope and value of 16 scores in the cache take one core."""
    rows = 1024
    loss = LossOverRuns(LOSSES[name])
    address = kernels((), loss, "float32", lambda name, number, of: None).loss
    kernel = ctypes.CFUNCTYPE(None, ctypes.c_int64, ctypes.c_int64)(address)
    numbers = [*loss.coefficients, *loss.hyperparameters.values(), 1.0]
    job, shard = Record(Job), Record(Shard)
    job.set(
        target=np.resize(np.array([0, 1], np.float32), rows),
        weight=np.ones(rows, np.float32),
        targets=1,
        loss_coefficients=np.array(numbers, np.float32),
    )
    shard.set(
        rows_here=rows,
        scores=zeros((rows, LANES), np.float32),
        loss_sums=zeros(LANES, np.float64),
        padded=LANES,
        columns=LANES,
        target_of=np.zeros(LANES, np.int32),
        target_row=zeros(LANES, np.float32),
    )

    where = job.address, shard.address

    def often() -> None:
        for _ in range(50):
            kernel(*where)

    return quickest(often) / 50 / rows * 1e9


def epoch(
    data: Data,
    runs: Sequence[Mapping[str, Any]],
    loss: str = "log_loss",
    shuffled: bool = False,
    numbers: Numbers = "standard",
) -> tuple[float, float]:
    """Return the medians of an epoch's seconds, and of those within the kernels."""
    work, within, whole = _Work(data, runs, loss, numbers=numbers), [0.0], []
    run = Compiled._run

    def timed(*given: Any, **named: Any) -> None:
        begin = time.perf_counter()
        run(*given, **named)
        within[-1] += time.perf_counter() - begin

    with mock.patch.object(Compiled, "_run", timed), work.engine.alone():
        for _ in range(_REPEATS):
            within.append(0.0)
            begin = time.perf_counter()
            session = work.begun(shuffled)
            one_epoch(session)
            whole.append(time.perf_counter() - begin)
    return statistics.median(whole), statistics.median(within[1:])


def with_category(data: Data, levels: int) -> Data:
    """Return the data with a category of so many levels beside the numbers, all as frequent."""
    rng = np.random.default_rng(1)

    def beside(split: Split) -> Split:
        n = len(split)
        entries = (np.ones(n, np.float32), rng.integers(0, levels, n), np.arange(n + 1))
        return replace(split, sparse=csr_array(entries, shape=(n, levels)))

    return replace(data, train=beside(data.train), held_out=beside(data.held_out))


def mixed_nets(data: Data) -> None:
    """Compare nets of several shapes and optimizers with as many of one, in turns, and print."""
    shapes = ((32,), HIDDEN, (128, 64), (64, 64, 64))
    optimizers = ("adam", "adamw", "sgd", "nag", "adagrad", "rmsprop")
    like = [
        {"optimizer": "adam", "lr": r / 1e3, "batch_size": 256, "hidden": HIDDEN} for r in RATES
    ]
    mixed = [
        {**run, "hidden": shapes[k % len(shapes)], "optimizer": optimizers[k % len(optimizers)]}
        for k, run in enumerate(like[:_NETS])
    ]
    sizes = {**mixed[0], "batch_size": 32}, {**mixed[1], "batch_size": 1024}
    linear = [{"optimizer": "adam", "lr": r / 1e3, "batch_size": 256} for r in RATES]
    sets: dict[str, list[dict[str, Any]]] = {
        f"{_NETS} nets of 2 × 64, adam": like[:_NETS],
        f"{_NETS} nets, mixed": mixed,
        f"{_NETS} nets, mixed, seeds of their own": [
            {**run, "seed": k} for k, run in enumerate(mixed)
        ],
        "one net of 2 × 64, adam": like[:1],
        "the mixed nets and 64 linear runs": [*mixed, *linear],
        "two nets of batch 32 and 1,024": [*sizes],
    }
    works = {name: _Work(data, runs) for name, runs in sets.items()}
    inputs, rows = data.train.dense.shape[1] - 1, len(data.train)
    took: dict[str, list[float]] = {name: [] for name in sets}
    for _ in range(_REPEATS):
        for name, work in works.items():
            with work.engine.alone():
                begin = time.perf_counter()
                one_epoch(work.begun(shuffled=True))
                took[name].append(time.perf_counter() - begin)
    each = {}
    for name, runs in sets.items():
        flops = sum(
            net_work(inputs, run["hidden"]) if "hidden" in run else 4 * inputs for run in runs
        )
        each[name] = [seconds / (flops * rows) for seconds in took[name]]
    first = each[next(iter(each))]
    for name, own in each.items():
        ratio = statistics.median(a / b for a, b in zip(own, first, strict=True))
        print(
            f"{name:45} epoch {min(took[name]):.3f} s, {1e-9 / min(own):4.0f} GFLOP/s, time of an "
            f"operation {ratio:.2f} × the first's",
            flush=True,
        )


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
        nets = [{"optimizer": "adam", "lr": r / 1e3, "batch_size": 256} for r in RATES[:16]]
        whole, kernels = epoch(data, [{**run, "hidden": HIDDEN} for run in nets])
        told("dense-100, 16 nets of 2 × 64, adam, log_loss", (whole, kernels), _ROWS)
        speed = net_work(data.train.dense.shape[1]) * len(nets) * _ROWS / kernels / 1e9
        print(f"that is {speed:.0f} GFLOP/s on all cores, steps and activations included")
        plain = load(make("dense-20", _ROWS // 2, Path(folder)))
        categories = {"": plain, " and 50,000 levels": with_category(plain, 50_000)}
        kinds: tuple[Numbers, ...] = ("standard", "bins")
        for numbers in kinds:
            for what, own in categories.items():
                took = epoch(own, [{**run, "hidden": HIDDEN} for run in nets], numbers=numbers)
                told(f"dense-20, {numbers}{what}, 16 nets of 2 × 64", took, _ROWS // 2)
        mixed_nets(load(make("dense-100", _NET_ROWS, Path(folder))))
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
