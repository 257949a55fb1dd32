"""Arrays are read where they lie: the same columns as Arrow would have, and no second copy."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

from thalweg.data.array_table import ArrayTable
from thalweg.data.column_checks import ColumnOverrides
from thalweg.data.prepare import DatasetOptions, prepare
from thalweg.data.sources import ReadOptions, read

RNG = np.random.default_rng(0)
NUMBERS = RNG.normal(size=(5000, 21)).round(3)
ARRAYS = {
    "C order": NUMBERS,
    "F order": np.asfortranarray(NUMBERS),
    "float32": NUMBERS.astype(np.float32),
    "half": NUMBERS.astype(np.float16),
    "whole": (NUMBERS * 10).astype(np.int16),
    "swapped bytes": NUMBERS.astype(">f8"),
    "with gaps": np.where(NUMBERS > 1, np.nan, NUMBERS),
    "strided": NUMBERS[::2, 1::3],
    "masked": np.ma.MaskedArray(NUMBERS, NUMBERS > 1),
}


@pytest.mark.parametrize("name", ARRAYS)
def test_columns_are_those_of_a_frame(name):
    X = ARRAYS[name]
    source = read(X, ReadOptions(missing=("-0.5", "3")))
    assert isinstance(source.table, ArrayTable)
    plain = np.ma.filled(X.astype(float), np.nan) if name == "masked" else X
    plain = plain.astype(plain.dtype.newbyteorder("="))
    plain = plain.astype(np.float32) if name == "half" else plain
    frame = pd.DataFrame(plain, columns=[f"x{i}" for i in range(X.shape[1])])
    same = read(frame, ReadOptions(missing=("-0.5", "3"))).table
    assert source.table.column_names == same.column_names
    order = RNG.permutation(X.shape[1])
    for i in [*order, *range(X.shape[1])]:  # in any order, and in their own
        assert source.table[f"x{i}"].equals(same[f"x{i}"]), i
    part = source.table.slice(100, 50)
    assert pa.table({n: part[n] for n in part.column_names}).equals(same.slice(100, 50))


@pytest.mark.parametrize("name", ARRAYS)
def test_encoded_rows_are_those_of_a_frame(name):
    X = ARRAYS[name]
    y = np.arange(len(X)) % 7 + np.ma.filled(X[:, 0].astype(float), 0.5)
    y[3] = np.nan
    arrays = read((X, y)).table
    assert isinstance(arrays, ArrayTable)
    frame = arrays.arrow()
    overrides = ColumnOverrides(drop=("x1",), categorical=("x2",) if name == "whole" else ())
    found = prepare(arrays, DatasetOptions("y", overrides=overrides))
    same = prepare(frame, DatasetOptions("y", overrides=overrides))
    assert found.preprocessor == same.preprocessor
    assert found.columns == same.columns
    assert found.notes == same.notes
    for part in ("train", "valid", "test"):
        one, other = getattr(found, part), getattr(same, part)
        np.testing.assert_array_equal(one.dense, other.dense)
        np.testing.assert_array_equal(one.target, other.target)
        if other.sparse is not None:
            np.testing.assert_array_equal(one.sparse.toarray(), other.sparse.toarray())


def test_other_columns_stand_beside_an_arrays():
    table = read((NUMBERS, np.arange(5000))).table
    table = table.append_column("w", pa.array(np.ones(5000)))
    assert table.column_names[-3:] == ["x20", "y", "w"]
    assert table.num_columns == 23
    assert table.schema.names == table.column_names
    assert table.select(["y", "x3"]).column_names == ["y", "x3"]
    assert isinstance(table.select(["y", "w"]), pa.Table)
    renamed = table.rename_columns([*table.column_names[:-2], "a", "b"])
    assert renamed["a"].to_pylist()[:3] == [0, 1, 2]
    rows = np.arange(5000) % 2 == 0
    assert table.filter(pa.array(rows))["x4"].to_numpy().tolist() == NUMBERS[rows, 4].tolist()
    assert table.take(pa.array([7, 3]))["y"].to_pylist() == [7, 3]


_PEAK = """
import gc, sys, threading, time, numpy as np, pyarrow as pa
from thalweg.data.prepare import DatasetOptions, prepare
from thalweg.data.sources import read
from thalweg.data.filling.row_filling import fill_kernel

fill_kernel("float32", compiling=False)  # so that LLVM is there before

def resident():
    return int(open("/proc/self/statm").read().split()[1]) * 4096

def watch():
    global peak
    while True:
        peak = max(peak, resident())
        time.sleep(0.002)

rng = np.random.default_rng(0)
prepare(read((rng.random((500, 2)), rng.random(500))).table, DatasetOptions("y"))  # all is imported
X, y = rng.standard_normal((300_000, 60), dtype=sys.argv[1]), rng.standard_normal(300_000)
data = (X, y)
if sys.argv[2] == "table":
    data = pa.table({f"x{i}": np.ascontiguousarray(X[:, i]) for i in range(60)} | {"y": y})
    del X
gc.collect()
before = peak = resident()
threading.Thread(target=watch, daemon=True).start()
made = prepare(read(data).table, DatasetOptions("y"))
parts = (made.train, made.valid, made.test)
arrays = [a for p in parts for a in (p.dense, p.target, p.loss_weight)]
print((peak - before) / sum(a.nbytes for a in arrays))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="resident memory is read from /proc")
@pytest.mark.parametrize(
    "kind",
    [
        "float32 array",
        pytest.param("float64 array", marks=pytest.mark.slow),
        pytest.param("float64 table", marks=pytest.mark.slow),
    ],
)
def test_a_table_costs_little_more_than_its_encoded_rows(kind):
    """Before, 3.2 (float64) to 4.2 (float32) times the encoded rows above the array itself."""
    child = [sys.executable, "-c", _PEAK, *kind.split()]
    run = subprocess.run(child, check=True, capture_output=True, text=True)
    assert float(run.stdout) < 1.3


def test_the_schema_is_made_once():
    """It is asked for with each column: of 20,000 columns, made anew, that took minutes."""
    table = read(NUMBERS).table
    assert table.schema is table.schema
    assert table.rename_columns([f"c{i}" for i in range(21)]).schema.names[0] == "c0"
