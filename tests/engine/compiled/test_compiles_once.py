"""What was compiled once is not compiled again: not in this process, nor in the next."""

from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
import pyarrow as pa
import pytest
from side_by_side import go, make_rows, over_runs

import thalweg
from thalweg.engine.compiled import kernels
from thalweg.engine.compiled.engine import Compiled
from thalweg.jit import store
from thalweg.predictors import Linear
from thalweg.training.run import Run

SQUARED = over_runs("squared_error")
RUNS = [Run(name, 0.01, 8) for name in ("adam", "sgd", "ftrl") for _ in range(3)]


def refuse(*told):
    raise AssertionError(f"{told} is compiled once more")


@pytest.fixture
def ready(monkeypatch):
    """Everything these runs need is in the folder, whatever this process has in memory."""
    monkeypatch.setattr(store, "_loaded", {})
    for dtype in ("float32", "float64"):
        Compiled(1).prepare([run.method for run in RUNS], SQUARED, dtype, Linear(4))


@pytest.fixture
def no_compiler(ready, monkeypatch):
    monkeypatch.setattr(store, "compile_kernel", refuse)
    monkeypatch.setitem(sys.modules, "numba", None)


def test_what_only_judges_in_another_dtype_is_compiled_at_the_same_time(monkeypatch):
    asked = []

    def load(sources, on_compile):
        asked.append(list(sources))
        return store.load(sources, on_compile)

    monkeypatch.setattr(kernels, "load", load)
    Compiled(1).prepare([RUNS[0].method], SQUARED, "float32", Linear(4), judges=["float64"])
    both, again = asked
    assert both[:2] == ["train_float32", "train_float64"]  # the two that take longest begin
    assert {"scores_float32", "scores_float64", "loss_squared_error_1_float64"} <= set(both)
    assert not any(name.startswith("step_") and name.endswith("64") for name in both)
    assert set(again) <= set(both)


@pytest.mark.parametrize("solver", [True, False])
def test_a_job_with_solvers_has_both_dtypes_before_it_begins(solver, monkeypatch):
    asked = []
    prepare = Compiled.prepare

    def told(self, *arguments):
        asked.append(arguments[-1])
        return prepare(self, *arguments)

    monkeypatch.setattr(Compiled, "prepare", told)
    x = np.arange(60.0)
    table = pa.table({"x": x, "y": np.sin(x)})
    runs = ["sgd", "lbfgs"] if solver else ["sgd"]
    thalweg.race(table, "y", optimizers=runs, lrs=[0.01], l2=[0.0], epochs=1, engine="compiled")
    assert asked[0] == ["float64"] * solver


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_a_second_engine_compiles_nothing(dtype, no_compiler):
    engine = Compiled(1, refuse)
    engine.prepare([run.method for run in RUNS], SQUARED, dtype, Linear(4))
    for shape in ((5, 0), (5, 9)):
        rows = make_rows(40, *shape, dtype=dtype)
        for runs in (RUNS, RUNS[:1], [*RUNS, Run("adam", 0.02, 16, l2=0.1, average="ema")]):
            go(engine, rows, runs, SQUARED, epochs=2, block=2)


def test_other_settings_need_no_other_kernels(no_compiler):
    """Rates, penalties, schedules, batch sizes, outputs and shapes are data, not code."""
    engine = Compiled(1, refuse)
    for k, setting in enumerate(
        [
            {"l1": 0.1, "l2": 0.2, "max_norm": 1.0},
            {"schedule": "one_cycle", "clip_norm": 1.0, "clip_value": 0.1},
            {"gradient_noise": 0.1, "beta1": 0.5},
        ]
    ):
        rows = make_rows(20 + 7 * k, 1 + k, 4 * k, outputs=1 + k)
        runs = [Run("adam", 0.03, 1 + k, **setting)] * (1 + 30 * k)
        go(engine, rows, runs, over_runs("squared_error", 1 + k))


def test_what_is_in_the_folder_is_not_compiled(no_compiler, monkeypatch):
    """As in a new process: nothing is loaded yet."""
    monkeypatch.setattr(store, "_loaded", {})
    go(Compiled(1, refuse), make_rows(40, 3, 4), RUNS, SQUARED)


PROCESS = """
import json, sys
import numpy as np
from thalweg.data.rows import Rows
from thalweg.engine.compiled.engine import Compiled
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.predictors import Linear
from thalweg.training.cohort import RunState, TrainedOn, cohorts
from thalweg.training.run import Run

compiled = []
engine = Compiled(1, lambda *told: compiled.append(told))
ones = np.ones(40)
x = np.linspace(-1, 1, 40)
rows = Rows(np.stack([ones, x], 1).astype(np.float32), None, 2 * x, ones, ones)
run = Run("adam", 0.1, 8)
[cohort] = cohorts([RunState(run, run.penalties)], TrainedOn(40, Linear(2), np.float32, 1))
updates = cohort.next_updates(0, rows, 1.0)
engine(rows, cohort.state, updates, LossOverRuns(LOSSES["squared_error"]), bool)
engine.settle(cohort.state)
print(json.dumps([compiled, "numba" in sys.modules, cohort.state.weights.tolist()]))
"""


def test_the_next_process_compiles_nothing_and_does_without_numba(ready):
    """It says how it went: what it compiled, whether it met Numba, and its weights."""
    done = subprocess.run(
        [sys.executable, "-c", PROCESS], capture_output=True, text=True, timeout=120
    )
    assert (done.returncode, done.stderr) == (0, "")
    compiled, with_numba, weights = json.loads(done.stdout)
    assert (compiled, with_numba) == ([], False)
    assert weights[1][0] > 0.1
