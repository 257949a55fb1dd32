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

ROWS, COLUMNS = 400_000, 51
what, folder = sys.argv[1:]

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
@pytest.mark.parametrize(("what", "most"), [("numpy", 1.3), ("parquet", 1.35)])
def test_encoding_takes_little_more_than_what_it_makes(what, most, tmp_path):
    """Encoded rows are 83 MB; the Parquet file's columns 166 MB, none of which is ever whole.

    What PyArrow holds to read a part of one column is as much for any number of columns and rows.
    """

    def run(what):
        command = [sys.executable, "-c", CHILD, what, str(tmp_path)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    if what == "parquet":
        run("write")
    assert 0.95 < float(run(what)) < most
