"""Mutated files of every format: a table or one clear sentence, alike from `read` and `batches`."""

from __future__ import annotations

import io
import os
import tempfile

import numpy as np
import pyarrow as pa
import pyarrow.csv as pc
import pyarrow.parquet as pq
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from thalweg.data.columns import Columns
from thalweg.data.files.raw_file import open_file
from thalweg.data.files.read_files import FORMATS
from thalweg.data.files.read_options import ReadOptions
from thalweg.data.sources import read
from thalweg.errors import ThalwegError

TABLE = pa.table({"a": range(40), "b": np.linspace(0, 1, 40), "c": ["x", None, "é", "w"] * 10})


def written(write, *arrays, **named):
    stream = io.BytesIO()
    write(stream, *arrays, **named)
    return stream.getvalue()


def ipc(opened):
    stream = io.BytesIO()
    with opened(stream, TABLE.schema) as writer:
        writer.write_table(TABLE, 15)
    return stream.getvalue()


SOUND = {
    "parquet": written(lambda stream: pq.write_table(TABLE, stream, row_group_size=15)),
    "arrow": ipc(pa.ipc.new_file),
    "arrow stream": ipc(pa.ipc.new_stream),
    "csv": written(lambda stream: pc.write_csv(TABLE, stream)),
    "jsonl": b"".join(
        b'{"a": %d, "b": %.3f, "c": [1], "d": "x"}\n' % (i, i / 7) for i in range(30)
    ),
    "svmlight": b"".join(b"%d %d:1.5 %d:-2e-3 # c\n" % (i % 2, i, i + 3) for i in range(30)),
    "npy": written(np.save, np.arange(60.0).reshape(20, 3)),
    "npz": written(np.savez_compressed, X=np.arange(60.0).reshape(20, 3), y=np.arange(20)),
}

MUTATION = st.tuples(
    st.sampled_from(["change", "cut", "remove", "repeat", "insert"]),
    st.floats(0, 1, exclude_max=True),
    st.binary(min_size=1, max_size=4),
)


def mutated(data, mutations):
    """Return bytes changed at some places, each a share of the length."""
    for what, share, piece in mutations:
        at = int(share * len(data))
        end = at + len(piece)
        if what == "change":
            data = data[:at] + piece + data[end:]
        elif what == "cut":
            data = data[:at]
        elif what == "remove":
            data = data[:at] + data[end:]
        elif what == "repeat":
            data = data[:at] + data[at : at + 40] + data[at:]
        else:
            data = data[:at] + piece + data[at:]
    return data


DEFAULT, SKIP = ReadOptions(), ReadOptions(bad_rows="skip")


def by_batches(path, options):
    file = open_file(path, "t")
    form = next(form for form in FORMATS if form.recognises(file))
    return pa.Table.from_batches([*form.batches(file, Columns("t", None, []), options)])


def at_once(path, options):
    file = open_file(path, "t")
    form = next(form for form in FORMATS if form.recognises(file))
    table = form.read(file, Columns("t", None, []), options)
    return table if isinstance(table, pa.Table) else table.arrow()


def at_end(path, options):
    return read(path, options).table


def outcome(reading, path, options=DEFAULT):
    """Return the rows as text, or None where one sentence refuses the file."""
    try:
        return str(reading(path, options).to_pydict())
    except UnicodeDecodeError:  # of a format alone; `read` names the row
        assert reading is not at_end
        return None
    except ThalwegError as error:
        assert "\n" not in str(error)  # noqa: PT017
        assert len(str(error)) < 500  # noqa: PT017
        return None


@pytest.mark.parametrize("name", SOUND)
@settings(max_examples=60, deadline=None)
@example([("repeat", 0.0625, b"\0")])  # these ended in tracebacks: in NumPy's header,
@example([("cut", 0.0625, b"\0"), ("cut", 0.09375, b"\0")])  # in CSV's,
@example([("change", 0.83203125, b"\0")])  # in Arrow's places of texts
@example([("insert", 0.625, b"\0\0\0\0")])  # and counts of nulls,
@example([("repeat", 0.0, b"\0"), ("change", 0.5287019559007975, b"\0\0")])  # in Parquet's rows
@given(mutations=st.lists(MUTATION, min_size=1, max_size=4))
def test_a_mutated_file_is_read_or_refused_in_a_sentence(name, mutations):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "t")
        with open(path, "wb") as stream:
            stream.write(mutated(SOUND[name], mutations))
        outcome(at_end, path)
        whole = outcome(at_once, path)
        batches = outcome(by_batches, path)
        if whole is not None and batches is not None:
            assert batches == whole
        outcome(at_end, path, SKIP)
        rest = outcome(at_once, path, SKIP)
        batches = outcome(by_batches, path, SKIP)
        if rest is not None and batches is not None:
            assert batches == rest
        assert whole is None or rest == whole
