"""What reading and encoding a table takes in memory, before anything is trained."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

# The peak beyond what there is before: imports, and the array where one is given.
CHILD = """
import sys
import numpy as np, pyarrow as pa, pyarrow.parquet as pq
import thalweg
from thalweg.data.filling import quick_filling

quick_filling._IMPORTING = 0  # LLVM is there before
what, folder = sys.argv[1:]
ROWS, COLUMNS = 200_000 if what == "numpy" else 400_000, 51

def made(rows):
    X = np.random.default_rng(0).normal(size=(rows, COLUMNS))
    return X, X[:, 0] + 1.0

def data(rows):
    return (made(rows), None) if what == "numpy" else (f"{folder}/{rows}.parquet", "y")

def write(rows):
    X, y = made(rows)
    columns = {f"x{i}": X[:, i] for i in range(COLUMNS)}
    pq.write_table(pa.table(columns | {"y": y}), f"{folder}/{rows}.parquet")

def memory(name):
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith(name))

class Planned(Exception):
    pass

class Watch(thalweg.Callbacks):
    def on_plan(self, event):
        raise Planned(event.plan.prepared)

def prepared(given):
    try:
        options = {"optimizer": "sgd", "lr": 0.1, "epochs": 1, "engine": "reference"}
        thalweg.fit(*given, **options, callbacks=Watch())
    except Planned as planned:
        return planned.args[0]

if what == "write":
    write(1000)
    write(ROWS)
    raise SystemExit
prepared(data(1000))  # imports what it needs
given = data(ROWS)
before = memory("VmRSS")
found = prepared(given)
encoded = sum(rows.nbytes for rows in (found.train, found.valid, found.test))
print((memory("VmHWM") - before) / encoded)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read from /proc")
@pytest.mark.parametrize(
    ("what", "most"), [("numpy", 1.3), pytest.param("parquet", 1.4, marks=pytest.mark.slow)]
)
def test_encoding_takes_little_more_than_what_it_makes(what, most, tmp_path):
    """Of the Parquet file encoded rows are 83 MB, its columns 166 MB, none of which is ever whole.

    What PyArrow holds to read a part of one column is as much for any number of columns and rows.
    What encoding needs it needs each time; on a busy machine more of PyArrow's threads meet.
    """

    def run(what):
        command = [sys.executable, "-c", CHILD, what, str(tmp_path)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    if what == "parquet":
        run("write")
    assert any(0.95 < float(run(what)) < most for _ in range(4))


# Of a table that is read in batches and kept on the disk; what is held of many rows is small.
STREAMED = """
import sys
import numpy as np, pyarrow as pa, pyarrow.parquet as pq
import thalweg
from thalweg.data import memory_limit, row_order, sampled_rows, split_notes, target_values
from thalweg.data.filling import quick_filling
from thalweg.data import statistics
from thalweg.data.disk_rows import DiskRows
from thalweg.data.files import parquet_files
from thalweg.losses import constants

memory_limit._LEAST, row_order.WINDOW, parquet_files._LARGE = 1, 2**21, 1
quick_filling._LEAST = sys.maxsize  # else LLVM's 50 MB would come with many numbers alone
constants._MOST, split_notes._MANY = 2**17, 2**17
sampled_rows.ROWS, statistics.BATCH = 2**15, 2**16
folder, what, *sizes = sys.argv[1:]
LETTERS = pa.array(["a level of the texts", "another", "a third, which is longer than they are"])
target_values._FEW = 0

def peak():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM"))

class Planned(Exception):
    pass

class Watch(thalweg.Callbacks):
    def on_plan(self, event):
        assert isinstance(event.plan.prepared.train, DiskRows)
        raise Planned

for rows in map(int, sizes):
    path = f"{folder}/{rows}.parquet"
    types = {"x": pa.float64(), "y": pa.float64(), "k": pa.int32()}
    types |= {"texts": {"k": pa.string()}, "classes": {"y": pa.string()}}.get(what, {})
    schema = pa.schema(types)
    rng = np.random.default_rng(0)
    with pq.ParquetWriter(path, schema) as writer:
        for _ in range(0, rows, 2**17):
            x, k = rng.normal(size=2**17), rng.integers(0, 9, 2**17).astype(np.int32)
            columns = {"x": x, "y": x + k, "k": k}
            if what != "numbers":
                columns["y" if what == "classes" else "k"] = LETTERS.take(k % 3)
            writer.write_table(pa.table(columns, schema=schema))
    try:
        options = {"optimizer": "sgd", "lr": 0.1, "epochs": 1, "engine": "reference"}
        thalweg.fit(path, "y", memory=2**20, callbacks=Watch(), **options)
    except Planned:
        print(peak())
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read from /proc")
@pytest.mark.parametrize(
    "what", ["numbers", "texts", pytest.param("classes", marks=pytest.mark.slow)]
)
def test_preparing_takes_no_more_memory_for_more_rows(what, tmp_path):
    """Of 2.6 million rows no more than 4 bytes each beyond what half a million take; it was 120.

    Texts that repeat have a number each, of a byte, of which there are a few copies: no more than 8
    bytes; as they are they took 65 to 75.
    """
    most = (4 if what == "numbers" else 8) * 2**21
    # What a row needs is needed each time; on a busy machine more threads meet.
    assert any(_more_memory(what, tmp_path) < most for _ in range(3))


def _more_memory(what, folder):
    """Bytes at the peak of many rows beyond the peak of few."""
    sizes = (2**19, 2**19, 5 * 2**19)  # the first time allocators keep what they need
    command = [sys.executable, "-c", STREAMED, str(folder), what, *map(str, sizes)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    _, few, many = map(int, done.stdout.split())
    return many - few
