"""The records of the kernels: documented fields, and what Numba makes of them."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from thalweg.engine.compiled import kernel_records
from thalweg.engine.compiled.generate import HEAD
from thalweg.engine.compiled.kernel_records import RECORDS, Job, Part, Record, Step, Unit
from thalweg.engine.compiled.store import CannotCompile, Source, load

FOLDER = Path(kernel_records.__file__).parent
LOOPS = "\n".join(path.read_text("utf-8") for path in (FOLDER / "loops").glob("*.py"))
EACH = [(layout, name) for layout in RECORDS for name in layout.types()]


def compiled(body: str, kind: str = "float32"):
    """Compile the body of a kernel of two records, a job and a unit."""
    text = HEAD.format(title="A test", kind=kind) + "\n\ndef kernel(job_address, unit_address):\n"
    text += "    job, unit = job_at(job_address), unit_at(unit_address)\n"
    text += "".join(f"    {line}\n" for line in body.splitlines())
    source = Source(text, ("int64", "int64"))
    return load({"records": source}, lambda name, number, of: None)["records"]


@pytest.mark.parametrize(("layout", "name"), EACH)
def test_every_field_says_what_it_is_and_is_read_by_a_kernel(layout, name):
    field = layout.fields()[name]
    assert field.unit
    assert field.meaning
    assert layout.dtype()[name] == np.int64
    assert re.search(rf"\.{name}\b", LOOPS)


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


@pytest.mark.parametrize("kind", ["float32", "float64"])
def test_kernels_read_and_write_every_kind_of_field(kind):
    kernel = compiled(
        """part = unit.parts[1]
part.due[1] = part.due[0] + 1
unit.touched[2] = unit.touched[0] - unit.touched[1]
job.order[1] = job.order[0] * 3
job.values[2] = job.values[0] / 4
part.max_norm[0] = unit.loss_sums[1]
unit.fresh = not unit.fresh
unit.at = unit.at - 5
job.stop = 100 * bool(job.indptr) + 10 * bool(job.order) + (unit.parts == unit.parts)
job.target = job.values + 2
job.source = job.target - 1
part.step.count = unit.part_count""",
        kind,
    )
    step, parts = Record(Step), [Record(Part), Record(Part)]
    job, unit = Record(Job), Record(Unit)
    due, touched = np.array([-3, 9], np.int8), np.array([-7, 2**31 - 1, 0], np.int32)
    values, order = np.array([3.0, 0.0, 0.0], kind), np.array([2**40, 0])
    sums, bound = np.array([1.0, np.pi]), np.zeros(1)
    parts[1].set(due=due, max_norm=bound, step=step.array)
    unit.set(
        parts=np.array([part.address for part in parts]),
        part_count=2,
        touched=touched,
        loss_sums=sums,
        fresh=1,
        at=3,
    )
    job.set(order=order, values=values)
    kernel(job.address, unit.address)
    assert due.tolist() == [-3, -2]
    assert touched[2] == -7 - (2**31 - 1) + 2**32  # it wraps, as int32 does
    assert order[1] == 3 * 2**40
    assert values.tolist() == [3.0, 0.0, 0.75]
    assert bound[0] == np.pi
    assert (unit.get("fresh"), unit.get("at"), unit.get("part_count")) == (0, -2, 2)
    assert job.get("stop") == 11
    assert job.get("target") - job.get("values") == 2 * values.itemsize
    assert job.get("target") - job.get("source") == values.itemsize
    assert step.get("count") == 2


def test_a_field_that_no_record_has_is_refused_by_name():
    with pytest.raises(CannotCompile, match="rowz"):
        compiled("job.rows = job.rowz")
