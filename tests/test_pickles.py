"""Whatever a user can hold is copied by pickle: processes, notebooks and clusters pass it on."""

from __future__ import annotations

import copy
import pickle

import pytest

import thalweg
from thalweg.averages import AVERAGES
from thalweg.losses import LOSSES
from thalweg.optimizers import OPTIMIZERS
from thalweg.penalties import PENALTIES
from thalweg.schedules import SCHEDULES

RECORDS = [
    pytest.param(record, id=f"{kind}-{name}")
    for kind, records in {
        "loss": LOSSES,
        "optimizer": OPTIMIZERS,
        "penalty": PENALTIES,
        "schedule": SCHEDULES,
        "average": AVERAGES,
    }.items()
    for name, record in records.items()
]


@pytest.mark.parametrize("record", RECORDS)
def test_a_record_is_the_same_after_a_pickle(record):
    assert pickle.loads(pickle.dumps(record)) == record
    assert copy.deepcopy(record) == record


def test_a_run_is_the_same_after_a_pickle():
    settings = {"l2": 0.1, "schedule": "cosine", "batch_size": "full", "clip_norm": 3.0}
    for name in OPTIMIZERS:
        own = {} if name == "lbfgs" else settings
        run = thalweg.Run(name, **own) if name == "lbfgs" else thalweg.Run(name, 0.1, **own)
        again = pickle.loads(pickle.dumps(run))
        assert again == run
        assert repr(again) == repr(run)
