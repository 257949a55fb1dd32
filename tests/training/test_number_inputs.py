"""Runs that see numbers standardised or in bins, of rows that have both: as if encoded so."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest

import thalweg
from thalweg import Run, UsageError
from thalweg.data import memory_limit
from thalweg.optimizers import OPTIMIZERS, Optimizer

RNG = np.random.default_rng(0)
N = 400
A, B = RNG.normal(size=(2, N))
LEVEL = RNG.choice(list("xyz"), N)
Y = np.abs(A) - B + (LEVEL == "x") + 0.3 * RNG.normal(size=N)
A[RNG.random(N) < 0.1] = np.nan
TABLE = pa.table({"a": pa.array(A, from_pandas=True), "b": B, "k": LEVEL, "y": Y})
MODES = {"standard": "standard", "bins": "bins", "all": "both"}
PRECISE = {"dtype": "float64", "clip": False, "epochs": 3, "refit": False, "halving": False}


def runs_of(inputs, **more):
    return [
        Run("adam", 0.05, 16, inputs=inputs, **more),
        Run("sgd", 0.05, 32, l2=0.01, l1=0.001, schedule="cosine", inputs=inputs, **more),
        Run("nag", 0.01, "full", average="polyak", clip_norm=1.0, inputs=inputs, **more),
    ]


def side_by_side(**more):
    runs = [run for inputs in MODES for run in runs_of(inputs)]
    return thalweg.race(TABLE, "y", runs, numbers="both", **PRECISE, **more)


@pytest.mark.parametrize("engine", ["compiled", "reference"])
def test_each_run_equals_its_separate_fit(engine):
    together = side_by_side(engine=engine).runs
    for place, numbers in enumerate(MODES.values()):
        alone = thalweg.race(
            TABLE, "y", runs_of("all"), numbers=numbers, engine=engine, **PRECISE
        ).runs
        for ours, theirs in zip(together[3 * place : 3 * place + 3], alone, strict=True):
            np.testing.assert_allclose(ours.valid_losses, theirs.valid_losses, rtol=1e-10)
            np.testing.assert_allclose(ours.batch_losses, theirs.batch_losses, rtol=1e-10)
            assert ours.train_loss == pytest.approx(theirs.train_loss, rel=1e-10)
            own = ours.weights[ours.weights != 0]
            np.testing.assert_allclose(own, theirs.weights[theirs.weights != 0], rtol=1e-8)


def test_rows_on_the_disk_are_seen_alike(tmp_path, monkeypatch):
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(memory_limit, "_LEAST", 1)
    together = side_by_side(memory=1000).runs
    for place, inputs in enumerate(MODES):
        alone = thalweg.race(
            TABLE, "y", runs_of("all"), numbers=MODES[inputs], memory=1000, **PRECISE
        ).runs
        for ours, theirs in zip(together[3 * place :], alone, strict=False):
            np.testing.assert_allclose(ours.valid_losses, theirs.valid_losses, rtol=1e-10)


@pytest.mark.parametrize("engine", ["compiled", "reference"])
def test_no_optimizer_moves_the_weights_that_it_does_not_see(engine):
    steppers = [name for name, method in OPTIMIZERS.items() if isinstance(method, Optimizer)]
    runs = [Run(n, 0.01, 32, inputs=i) for n in steppers for i in ("standard", "bins")]
    done = thalweg.race(TABLE, "y", runs, numbers="both", epochs=2, engine=engine, dtype="float64")
    encoder = done.model.preprocessor.encoder
    names = np.array(encoder.names)
    squashed = np.char.endswith(names, " squashed")
    binned = np.array([" from " in name for name in names])
    straight = np.isin(names, ("a", "b", "a is missing"))
    assert squashed.sum() == 2
    assert binned.sum() > 10
    for result in done.runs:
        assert result.weights is not None, result
        unseen = squashed | (binned if result.run.inputs == "standard" else straight)
        assert not result.weights[unseen].any(), result.run
        seen = straight if result.run.inputs == "standard" else binned
        assert result.weights[seen].any(), result.run


def test_a_model_of_such_a_run_is_that_of_its_encoding():
    one = thalweg.race(TABLE, "y", runs_of("standard")[:1], numbers="both", **PRECISE)
    two = thalweg.race(TABLE, "y", runs_of("all")[:1], numbers="standard", **PRECISE)
    np.testing.assert_allclose(one.model.predict(TABLE), two.model.predict(TABLE), rtol=1e-10)
    assert one.test["loss"] == pytest.approx(two.test["loss"], rel=1e-10)
    anew = [
        thalweg.race(TABLE, "y", runs[:1], numbers=numbers, **PRECISE | {"refit": True})
        for runs, numbers in ((runs_of("standard"), "both"), (runs_of("all"), "standard"))
    ]
    assert anew[0].trained_on == "train and valid"
    assert anew[0].test["loss"] == pytest.approx(anew[1].test["loss"], rel=1e-10)


def test_folds_are_of_the_same_rows():
    together = thalweg.race(TABLE, "y", runs_of("standard")[:1], numbers="both", folds=3, valid=0,
                            **PRECISE | {"refit": None})  # fmt: skip
    alone = thalweg.race(TABLE, "y", runs_of("all")[:1], numbers="standard", folds=3, valid=0,
                         **PRECISE | {"refit": None})  # fmt: skip
    for ours, theirs in zip(together.runs, alone.runs, strict=True):
        assert ours.valid_loss == pytest.approx(theirs.valid_loss, rel=1e-10)


def test_where_numbers_have_one_encoding_there_is_nothing_to_hide():
    runs = [Run("sgd", 0.05, 32, inputs=inputs) for inputs in MODES]
    done = thalweg.race(TABLE, "y", runs, numbers="standard", epochs=2)
    assert len({result.train_loss for result in done.runs}) == 1


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"inputs": "binned"}, "inputs must be all, standard or bins, not 'binned'"),
        ({"inputs": "bins", "hidden": "4"}, "a net has weights"),
        ({"optimizer": "lbfgs", "inputs": "bins"}, "'lbfgs' solves for all columns"),
        ({"inputs": "standard", "gradient_noise": 0.1}, "gradient noise would move"),
    ],
)
def test_what_cannot_hide_columns_is_refused(options, words):
    with pytest.raises(UsageError, match=words):
        Run(**options)


def test_it_is_part_of_the_setting():
    run = Run("sgd", 0.1, inputs="bins")
    assert str(run) == "sgd lr=0.1 batch=256 numbers=bins"
    assert run.as_json()["inputs"] == "bins"
    assert run != Run("sgd", 0.1)
    assert "inputs" not in Run("sgd", 0.1).as_json()
