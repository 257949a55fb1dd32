"""The records of the kernels: documented fields, and what Numba makes of them."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from in_one_test import for_each
from thalweg.data.filling import filling_records
from thalweg.engine.compiled import kernel_records
from thalweg.engine.compiled.kernel_records import Job, Part, Shard, Step
from thalweg.engine.compiled.kernel_text import HEAD
from thalweg.jit.records import Record
from thalweg.jit.store import CannotCompile, Source, load

LOOPS = (Path(kernel_records.__file__).parent / "loops").glob("*.py")
TEXT = "\n".join(path.read_text("utf-8") for path in LOOPS)
FILLING = Path(filling_records.__file__).with_name("fill_rows.py").read_text("utf-8")
READ_BY = dict.fromkeys(kernel_records.RECORDS, TEXT) | dict.fromkeys(
    filling_records.RECORDS, FILLING
)


def compiled(body: str, dtype: str = "float32"):
    """Compile the body of a kernel of two records, a job and a shard."""
    text = (
        HEAD.format(title="A test", dtype=dtype) + "\n\ndef kernel(job_address, shard_address):\n"
    )
    text += "    job, shard = job_at(job_address), shard_at(shard_address)\n"
    text += "".join(f"    {line}\n" for line in body.splitlines())
    source = Source(text, ("int64", "int64"))
    return load({"records": source}, lambda name, number, of: None)["records"]


@pytest.mark.parametrize("layout", READ_BY)
@for_each("name", lambda layout: layout.types())
def test_every_field_says_what_it_is_and_is_read_by_a_kernel(layout, name):
    field = layout.fields()[name]
    assert field.unit
    assert field.meaning
    assert layout.dtype()[name] == np.int64
    assert re.search(rf"\.{name}\b", READ_BY[layout])


def test_a_record_keeps_the_arrays_that_it_points_to():
    job = Record(Job)
    job.set(rows=7, order=np.arange(3), flush=True)
    assert (job.get("rows"), job.get("flush")) == (7, 1)
    assert job.get("order") == job.kept["order"].ctypes.data
    job.set(order=None)
    assert job.get("order") == 0
    assert "order" not in job.kept
    with pytest.raises(KeyError, match="rowz"):
        job.set(rowz=7)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_kernels_read_and_write_every_type_of_field(dtype):
    kernel = compiled(
        """part = shard.parts[1]
part.due[1] = part.due[0] + 1
shard.touched[2] = shard.touched[0] - shard.touched[1]
job.order[1] = job.order[0] * 3
job.values[2] = job.values[0] / 4
part.max_norm[0] = shard.loss_sums[1]
shard.fresh = not shard.fresh
shard.at = shard.at - 5
job.stop = 100 * bool(job.indptr) + 10 * bool(job.order) + (shard.parts == shard.parts)
job.target = job.values + 2
job.source = job.target - 1
part.step.count = shard.part_count""",
        dtype,
    )
    step, parts = Record(Step), [Record(Part), Record(Part)]
    job, shard = Record(Job), Record(Shard)
    due, touched = np.array([-3, 9], np.int8), np.array([-7, 2**31 - 1, 0], np.int32)
    values, order = np.array([3.0, 0.0, 0.0], dtype), np.array([2**40, 0])
    sums, bound = np.array([1.0, np.pi]), np.zeros(1)
    parts[1].set(due=due, max_norm=bound, step=step.array)
    shard.set(
        parts=np.array([part.address for part in parts]),
        part_count=2,
        touched=touched,
        loss_sums=sums,
        fresh=1,
        at=3,
    )
    job.set(order=order, values=values)
    kernel(job.address, shard.address)
    assert due.tolist() == [-3, -2]
    assert touched[2] == -7 - (2**31 - 1) + 2**32  # it wraps, as int32 does
    assert order[1] == 3 * 2**40
    assert values.tolist() == [3.0, 0.0, 0.75]
    assert bound[0] == np.pi
    assert (shard.get("fresh"), shard.get("at"), shard.get("part_count")) == (0, -2, 2)
    assert job.get("stop") == 11
    assert job.get("target") - job.get("values") == 2 * values.itemsize
    assert job.get("target") - job.get("source") == values.itemsize
    assert step.get("count") == 2


def test_a_field_that_no_record_has_is_refused_by_name():
    with pytest.raises(CannotCompile, match="rowz"):
        compiled("job.rows = job.rowz")
