"""Jobs go to other processes and come back: all that a fit holds can be pickled."""

from __future__ import annotations

import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor
from copy import deepcopy

import numpy as np
import pandas as pd
import pytest
from pyarrow import feather

import thalweg
from in_one_test import for_each
from thalweg.averages import AVERAGES
from thalweg.data import memory_limit, row_order
from thalweg.data.disk_rows import DiskRows
from thalweg.data.files import parquet_files
from thalweg.data.files.read_files import FORMATS
from thalweg.data.lazy_table import LazyTable
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


@pytest.mark.parametrize("records", [FORMATS, METRICS.values(), FIT_OPTIONS.values()])
@for_each("record", lambda records: records)
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
    assert plan.request.settings(100, (), 1) == [run]
    ours, theirs = plan.prepared_anew(), plan.prepared
    assert len(ours.train) == len(theirs.train) + len(theirs.valid)


def large(name, folder):
    """Return data that is read in batches where little memory is allowed."""
    X, y = data()
    frame = pd.DataFrame(X, columns=["a", "b", "c"]).assign(y=y)
    if name == "frame":
        return frame
    if name == "folder":
        for year, rows in ((2023, frame[:90]), (2024, frame[90:])):
            (folder / f"year={year}").mkdir(parents=True)
            rows.to_parquet(folder / f"year={year}" / "t.parquet")
        return folder
    path = folder / name
    if name == "t.arrow":
        feather.write_feather(frame, path, chunksize=50)
    elif name == "t.parquet":
        frame.to_parquet(path)
    else:
        frame.to_csv(path, index=False)
    return path


@pytest.mark.parametrize("memory", [1000, 2**20])
@pytest.mark.parametrize("name", ["t.parquet", "t.arrow", "t.csv.gz", "frame", "folder"])
def test_a_plan_of_data_read_in_batches_comes_back(name, memory, tmp_path, monkeypatch):
    """Its columns are read anew, and rows on the disk are those of the process that made them."""
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(memory_limit, "_LEAST", 1)
    monkeypatch.setattr(row_order, "WINDOW", 2**11)
    monkeypatch.setattr(parquet_files, "_LARGE", 1)
    (tmp_path / "data").mkdir()
    keeps = Keeps()
    given = large(name, tmp_path / "data")
    options = {"optimizer": "sgd", "lr": 0.01, "epochs": 2, "engine": "reference", "target": "y"}
    here = thalweg.fit(given, callbacks=[keeps], memory=memory, **options)
    plan = keeps.plan
    assert isinstance(plan.prepared.train, DiskRows) == (memory == 1000)
    (there,) = train(plan.training).runs
    np.testing.assert_array_equal(there.weights, here.model.weights)
    anew = plan.prepared_anew()
    assert len(anew.train) == len(plan.prepared.train) + len(plan.prepared.valid)
    if memory == 1000:
        opened = plan.prepared_anew.__self__.opened
        assert isinstance(opened[2].table, LazyTable)
    if (name, memory) == ("t.parquet", 1000):  # starting a process takes a while
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
            found = pool.submit(read_there, opened[2].table, plan.prepared.train).result()
        assert found == read_there(opened[2].table, plan.prepared.train)


def read_there(table, rows):
    return table["b"].to_pylist(), rows.block(0, 9).dense.tolist()
