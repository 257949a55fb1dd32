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
from thalweg.job.reading import read_dataset
from thalweg.options.option import completed
from thalweg.options.table_options import TABLE_OPTIONS
from thalweg.untrained import untrained

ROWS, COLUMNS = 200_000, 51
what, folder = sys.argv[1:]
table = completed(TABLE_OPTIONS, {})

def made(rows):
    X = np.random.default_rng(0).normal(size=(rows, COLUMNS))
    return X, X[:, 0] + 1.0

def data(rows):
    if what == "numpy":
        return made(rows), None
    path = f"{folder}/{rows}.parquet"
    return path, "y"

def write(rows):
    X, y = made(rows)
    columns = {f"x{i}": X[:, i] for i in range(COLUMNS)}
    pq.write_table(pa.table(columns | {"y": y}), f"{folder}/{rows}.parquet")

def memory(name):
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith(name))

if what == "write":
    write(1000)
    write(ROWS)
    raise SystemExit
first = untrained(read_dataset(*data(1000), table, False)[1], None)  # imports what it needs
given = data(ROWS)
before = memory("VmRSS")
prepared = read_dataset(*given, table, False)[1]
first = untrained(prepared, None)
encoded = sum(rows.nbytes for rows in (prepared.train, prepared.valid, prepared.test))
print((memory("VmHWM") - before) / encoded)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read from /proc")
@pytest.mark.parametrize(("what", "most"), [("numpy", 1.35), ("parquet", 1.8)])
def test_encoding_takes_little_more_than_what_it_makes(what, most, tmp_path):
    """Encoded rows are 42 MB; the Parquet file's columns 83 MB, which are never there at once.

    A column that is read, its target, and the order of the rows take the same of any number of
    columns: with 102 columns a Parquet file takes 1.37 of what is encoded, with 51 1.5.
    """

    def run(what):
        command = [sys.executable, "-c", CHILD, what, str(tmp_path)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    if what == "parquet":
        run("write")
    assert 0.95 < float(run(what)) < most
