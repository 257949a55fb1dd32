"""Which engine trains, and what is said where it is not the compiled one."""

from __future__ import annotations

import subprocess
import sys
import warnings
from dataclasses import replace

import numpy as np
import pyarrow as pa
import pytest

from thalweg import Run, descend, fit, race
from thalweg.activations import ACTIVATIONS
from thalweg.data.rows import Rows
from thalweg.engine.choose import engine_called, ready_engine
from thalweg.engine.compiled import by_numpy
from thalweg.engine.on_plane import NetOnPlane, ScoresOnPlane
from thalweg.engine.reference import REFERENCE
from thalweg.errors import EngineWarning, UsageError
from thalweg.jit import store
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import OPTIMIZERS
from thalweg.predictors import Architecture, Linear
from thalweg.training import plan
from thalweg.training.cohort import Cohort, RunState, TrainedOn

SGD = OPTIMIZERS["sgd"]
LINEAR = Linear(3)
LOSS = LossOverRuns(LOSSES["squared_error"])
NO_KERNEL = replace(SGD, name="bent", step=lambda g, a: (a * np.arctan(g),), lazy="touched")


@pytest.fixture
def table():
    rng = np.random.default_rng(0)
    x = rng.normal(size=(200, 2))
    return pa.table({"a": x[:, 0], "b": x[:, 1], "y": x @ [1.0, -2.0] + rng.normal(size=200)})


@pytest.fixture
def nothing_on_disk(tmp_path, monkeypatch):
    """Neither the disk nor this process has a kernel."""
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(store, "_loaded", {})


def ready(name="auto", optimizer=SGD):
    return ready_engine(name, [optimizer], LOSS, np.float32, [LINEAR])


def test_the_compiled_engine_is_the_default(table):
    assert fit(table, "y", optimizer="sgd", epochs=1).engine == "compiled"
    assert ready()[0].name == "compiled"
    assert ready("compiled")[0].name == "compiled"


class NoKernels(Linear):
    """A predictor that is for the reference engine alone."""

    kernels = ""


def test_a_predictor_without_kernels_is_trained_by_the_reference_and_that_is_said(
    table, monkeypatch
):
    engine, notes = ready_engine("auto", [SGD], LOSS, np.float32, [NoKernels(3)])
    assert engine.name == "reference"
    assert notes == (
        "The predictor NoKernels has no compiled kernels; the slower reference engine trains "
        "instead.",
    )
    with pytest.raises(UsageError, match=r"^--engine compiled is not available: The predictor NoK"):
        ready_engine("compiled", [SGD], LOSS, np.float32, [NoKernels(3)])

    def without(rows, columns):
        return NoKernels(rows.dense_features, rows.sparse_features, columns)

    monkeypatch.setattr(plan, "predictor_for", without)
    done = fit(table, "y", optimizer="sgd", epochs=1)
    assert done.engine == "reference"
    assert any("NoKernels has no compiled kernels" in note for note in done.notes)


def test_the_reference_is_had_for_the_asking(table):
    one = fit(table, "y", optimizer="adam", lr=0.01, epochs=3, engine="reference", dtype="float64")
    other = fit(table, "y", optimizer="adam", lr=0.01, epochs=3, dtype="float64")
    assert (one.engine, other.engine) == ("reference", "compiled")
    assert one.notes == other.notes
    assert not any("engine" in note for note in one.notes)
    np.testing.assert_allclose(one.model.weights, other.model.weights, rtol=1e-10)


def test_a_step_without_a_kernel_is_trained_by_the_reference_and_that_is_said(table):
    done = race(table, "y", [Run(NO_KERNEL, 0.01, 16), Run("sgd", 0.01, 16)], epochs=2)
    assert done.engine == "reference"
    assert done.notes[:1] == (
        "The kernel of optimizer 'bent' cannot be compiled: it uses arctan, which kernels do not "
        "have; the slower reference engine trains instead.",
    )


def test_a_loss_without_a_kernel_is_trained_by_the_reference():
    square = LOSSES["squared_error"]
    strange = replace(square, name="strange", value=lambda z, y: np.cbrt(square.value(z, y)))
    engine, (note,) = ready_engine("auto", [SGD], LossOverRuns(strange), np.float32, [LINEAR])
    assert engine is REFERENCE
    assert note.startswith("The kernel of loss 'strange' cannot be compiled: it uses cbrt")


def plane_of(loss=LOSS, activation=None):
    """Forty rows over a plane: linear scores, or with an activation a net of five units."""
    draws = np.random.default_rng(0)
    ones, target = np.ones(40), draws.normal(size=40)
    rows = Rows(np.ones((40, 1)), None, target, ones, ones)
    if activation is None:
        of = ScoresOnPlane(rows, draws.normal(size=(40, 3, 1)))
    else:
        shape = Architecture((5,), activation)
        sums, leaving = draws.normal(size=(40, 3, 5)), draws.normal(size=(3, 5, 1))
        of = NetOnPlane(rows, sums, leaving, draws.normal(size=(3, 1)), shape)
    return of, loss, draws.normal(size=(7, 2)), lambda share: None


KERAS = "adam,convention=keras"  # whose kernel does not come with Thalweg (jit.translations)
STRANGE = replace(LOSSES["squared_error"], name="odd", value=lambda z, y: np.cbrt(z - y) ** 2)
BENT = replace(ACTIVATIONS["tanh"], name="bent", value=lambda z: np.arctan(z))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (plane_of(), ""),
        (plane_of(activation=ACTIVATIONS["tanh"]), ""),
        (plane_of(LossOverRuns(STRANGE)), "kernel of loss 'odd' cannot be compiled: it uses cbrt"),
        (plane_of(activation=BENT), "kernel of activation 'bent' cannot be compiled: it uses arct"),
    ],
    ids=["linear", "net", "loss", "activation"],
)
def test_losses_over_a_plane_without_a_kernel_are_numpys_and_that_is_said(given, said):
    compiled = engine_called("compiled", 1)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        found = compiled.losses_on_plane(*given)
        compiled.losses_on_plane(*given)  # it is said once
    np.testing.assert_allclose(found, REFERENCE.losses_on_plane(*given), rtol=1e-12)
    assert [each.category for each in caught] == [EngineWarning] * bool(said)
    for each in caught:
        assert said in str(each.message)
        assert "NumPy computes instead, more slowly" in str(each.message)
        assert "thalweg.elementwise" in str(each.message)


def test_a_descent_without_a_compiler_is_numpys_and_that_is_said(monkeypatch, nothing_on_disk):
    monkeypatch.setitem(sys.modules, "numba", None)
    monkeypatch.setattr(by_numpy, "_said", set())
    with pytest.warns(EngineWarning, match=r"Numba cannot be imported.*: pip install numba\.$"):
        descend(lambda x: (float(x @ x), 2 * x), np.ones(100_000), KERAS, 3)


def test_compiled_or_nothing():
    with pytest.raises(UsageError, match=r"--engine compiled is not available: .*'bent'.*arctan"):
        ready("compiled", NO_KERNEL)


def test_without_numba_and_without_kernels_the_reference_trains(
    table, monkeypatch, nothing_on_disk
):
    monkeypatch.setitem(sys.modules, "numba", None)
    done = fit(table, "y", optimizer=KERAS, epochs=1)
    assert done.engine == "reference"
    note = done.notes[0]
    assert note.startswith("Numba cannot be imported")
    assert note.endswith("; the slower reference engine trains instead.")


def test_without_numba_kernels_on_disk_will_do(table, monkeypatch):
    ready()
    monkeypatch.setitem(sys.modules, "numba", None)
    monkeypatch.setattr(store, "_loaded", {})
    assert ready()[0].name == "compiled"


def test_kernels_on_disk_are_used_without_importing_the_compiler():
    """Numba takes a second, memory, and memory that may be executed, which are not always there."""
    ready()
    program = (
        "import sys, thalweg; x = [[i / 50.0] for i in range(100)]; "
        "done = thalweg.fit(x, [2 * row[0] for row in x], optimizer='sgd', lr=0.1, epochs=1); "
        "print(done.engine, 'numba' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.split() == ["compiled", "False"], done.stderr


def test_without_llvmlite_the_reference_trains(monkeypatch, nothing_on_disk):
    monkeypatch.setitem(sys.modules, "llvmlite.binding", None)
    engine, (note,) = ready()
    assert engine is REFERENCE
    assert note.startswith("Llvmlite cannot be imported")
    with pytest.raises(UsageError, match="--engine compiled is not available: llvmlite"):
        ready("compiled")


def test_without_a_library_that_the_engine_imports_the_reference_trains(monkeypatch):
    monkeypatch.delitem(sys.modules, "thalweg.engine.compiled.engine")
    monkeypatch.setitem(sys.modules, "thalweg.jit.store", None)
    engine, (note,) = ready()
    assert engine is REFERENCE
    assert note.startswith(
        "The library thalweg cannot be imported: pip install thalweg; the slower"
    )


@pytest.mark.slow
def test_each_kernel_is_told_of_before_it_is_compiled(table, nothing_on_disk):
    heard = []
    ready_engine("auto", [SGD], LOSS, np.float32, [LINEAR], None, lambda *told: heard.append(told))
    assert heard == [
        ("train_float32", 1, 4),
        ("scores_float32", 2, 4),
        ("loss_squared_error_1_float32", 3, 4),
        ("step_sgd_torch_float32", 4, 4),
    ]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"engine": "compield"}, r"no engine='compield': did you mean 'compiled'\?"),
        ({"threads": 0}, "threads must be a whole number from 1 up, not 0"),
        ({"threads": 1.5}, "threads must be a whole number from 1 up, not 1.5"),
        ({"threads": True}, "threads must be a whole number"),
    ],
)
def test_what_is_no_engine_is_refused_before_the_data_is_read(options, words):
    with pytest.raises(UsageError, match=words):
        fit("there is no such file.csv", "y", **options)


@pytest.mark.parametrize("given", ["0", "-1", "two", ""])
def test_the_environment_must_name_a_number_of_threads(given, monkeypatch):
    monkeypatch.setenv("THALWEG_THREADS", given)
    with pytest.raises(
        UsageError, match=f"THALWEG_THREADS must be a whole number .* not '{given}'"
    ):
        fit("there is no such file.csv", "y")


@pytest.mark.parametrize("given", [1, 3])
def test_threads_may_be_told_from_outside(given, monkeypatch):
    monkeypatch.setenv("THALWEG_THREADS", str(given))
    assert ready()[0].threads == given
    assert ready_engine("auto", [SGD], LOSS, np.float32, [LINEAR], 2)[0].threads == 2


def test_a_state_may_go_from_one_engine_to_the_other():
    rng = np.random.default_rng(0)
    ones = np.ones(40)
    dense = np.concatenate([ones[:, None], rng.normal(size=(40, 3))], axis=1)
    rows = Rows(dense, None, rng.normal(size=40), ones, ones)
    found = []
    for engines in ((REFERENCE, REFERENCE), (REFERENCE, engine_called("compiled"))):
        cohort = Cohort(
            [RunState(Run("adam", 0.01, 8), {})], TrainedOn(40, Linear(4), np.float64, 1)
        )
        for at, engine in zip((0, 24), engines, strict=True):
            block = rows.take(slice(at, at + 24))
            engine(block, cohort.state, cohort.next_updates(at, block, 1.0), LOSS, lambda: False)
            engine.settle(cohort.state)
        found.append(cohort.state.weights)
    np.testing.assert_allclose(found[1], found[0], rtol=1e-12)
    assert np.abs(found[0]).max() > 0.02
