"""A file that changes, shrinks or vanishes while it is still read is named in the error."""

from __future__ import annotations

import os
import sys

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import thalweg
from thalweg.data.files import parquet_files
from thalweg.training.events import Checkpointed, Resumed

rng = np.random.default_rng(0)
X = rng.normal(size=(200, 2))
TABLE = pa.table({"a": X[:, 0], "b": X[:, 1], "y": X[:, 0] - X[:, 1]})


def cut(path):
    os.truncate(path, path.stat().st_size // 2)


def remove(path):
    path.unlink()


def rewrite(path):
    pq.write_table(TABLE.slice(0, 150), path)


def replace(path):
    pq.write_table(TABLE, path.with_name("other"))
    path.with_name("other").replace(path)


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be removed there")
@pytest.mark.parametrize(
    ("change", "said"),
    [(cut, "changed"), (remove, "is gone"), (rewrite, "changed"), (replace, "changed")],
)
def test_a_file_that_changes_while_training_is_named(tmp_path, monkeypatch, change, said):
    monkeypatch.setattr(parquet_files, "_LARGE", 0)  # as of a large file
    path = tmp_path / "t.parquet"
    pq.write_table(TABLE, path)

    def spoil(event):
        if isinstance(event, Checkpointed) and event.finished and event.path.stem == "training":
            change(path)

    options = {"optimizer": "adam", "epochs": 2, "refit": True, "checkpoint": tmp_path / "c"}
    with pytest.raises(thalweg.DataError, match=rf"t\.parquet {said} since it was first read"):
        thalweg.fit(str(path), "y", callbacks=spoil, **options)
    assert (tmp_path / "c" / "training.checkpoint").exists()
    pq.write_table(TABLE, path)
    told = []
    thalweg.fit(str(path), "y", resume=True, callbacks=told.append, **options)
    assert [event.found for event in told if isinstance(event, Resumed)] == [True, False]
