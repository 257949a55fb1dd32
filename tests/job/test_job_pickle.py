"""Jobs go to other processes and come back: all that a fit holds can be pickled."""

from __future__ import annotations

import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor
from copy import deepcopy

import numpy as np
import pytest

import thalweg
from thalweg.averages import AVERAGES
from thalweg.data.files.read_files import FORMATS
from thalweg.losses import LOSSES
from thalweg.metrics import METRICS
from thalweg.optimizers import OPTIMIZERS
from thalweg.options.fit_options import FIT_OPTIONS
from thalweg.penalties import COMBINED, PENALTIES
from thalweg.schedules import SCHEDULES
from thalweg.training.loop import train

RECORDS = [
    record
    for records in (LOSSES, OPTIMIZERS, SCHEDULES, PENALTIES, COMBINED, AVERAGES)
    for record in records.values()
]


def copy(value):
    return pickle.loads(pickle.dumps(value))


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.name)
def test_every_record_comes_back_equal(record):
    assert copy(record) == deepcopy(record) == record
    for convention in getattr(record, "conventions", None) or ():
        run = thalweg.Run(record.name, convention=convention)
        assert copy(run) == run


@pytest.mark.parametrize("record", [*FORMATS, *METRICS.values(), *FIT_OPTIONS.values()])
def test_formats_metrics_and_options_come_back(record):
    again = copy(record)
    assert again is record or again == record


def data():
    X = np.random.default_rng(0).normal(size=(200, 3))
    return X, X @ [1.0, 2.0, 3.0]


def in_a_process(run):
    return thalweg.race(data(), settings=[run], epochs=2, engine="reference")


def test_a_run_goes_to_another_process_and_its_fit_comes_back():
    run = thalweg.Run("adam", 0.01, l2=0.1, schedule="cosine", clip_norm=3.0)
    assert repr(copy(run)) == repr(run)
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        there = pool.submit(in_a_process, run).result()
    here = in_a_process(run)
    assert there.test == here.test
    assert there.winner.run == run
    np.testing.assert_array_equal(there.model.predict(data()[0]), here.model.predict(data()[0]))


@pytest.mark.parametrize("y", [np.arange(60) % 2, np.arange(60) % 3, ["a", "b"] * 30])
def test_models_of_classes_too(y):
    X = np.random.default_rng(1).normal(size=(60, 2))
    model = thalweg.fit((X, np.array(y)), optimizer="sgd", lr=0.1, epochs=1).model
    np.testing.assert_array_equal(copy(model).predict(X), model.predict(X))


class Keeps(thalweg.Callbacks):
    plan = None

    def on_plan(self, event):
        if self.plan is None:
            self.plan = copy(event).plan


@pytest.mark.parametrize("engine", ["reference", "compiled"])
@pytest.mark.parametrize("start", [thalweg.fit, thalweg.race])
def test_a_plan_comes_back_and_is_trained(start, engine):
    keeps = Keeps()
    run = thalweg.Run("sgd", 0.01, batch_size=20)
    setting = {"settings": [run]} if start is thalweg.race else {"optimizer": run}
    here = start(data(), epochs=2, engine=engine, callbacks=[keeps], **setting)
    plan = keeps.plan
    (there,) = train(plan.training).runs
    np.testing.assert_array_equal(there.weights, here.model.weights)
    assert plan.request.settings(100, ()) == [run]
    ours, theirs = plan.prepared_anew(), plan.prepared
    assert len(ours.train) == len(theirs.train) + len(theirs.valid)
