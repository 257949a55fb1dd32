"""A model file that somebody else made: it is refused or it is a sound model, whatever it says.

Each text and each number of a rightly signed document is replaced in turn, and the model that
comes of it, if any, predicts, is judged, shown and saved. An audit hook watches the whole of it:
nothing but the model file itself is opened, and nothing is compiled, run or imported.
"""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys

import pyarrow.csv
import pytest

from thalweg.models import file
from thalweg.models.file import save

HOSTILE = [
    "payload.py:mine",
    "../payload.py:mine",
    "/tmp/payload.py:mine",
    "file:///etc/passwd",
    "https://example.org/x.py:y",
    "\\\\server\\share\\payload.py:mine",
    "__import__('os').system('touch owned')",
    "{self.__class__.__mro__}",
    "%s%n",
    "\x1b[2J\x1b]0;owned\x07",
    "\ud800",
    "\0",
    "",
    " " * 5,
    "x" * 100_000,
    "NaN",
    -1,
    0,
    0.5,
    3,
    2**62,
    2**70,
    -(2**70),
    10**400,
    1e308,
    -1e308,
    5e-324,
    True,
    False,
    None,
    [],
    {},
    [[[[[]]]]],
    [0.0, 1.0, 2.0],
    ["payload.py:mine"],
    {"type": "number"},
    {"type": "payload.py:mine"},
    {"type": []},
    {"payload.py:mine": 1},
]
DTYPES = {"float32": "F32", "float64": "F64", "int64": "I64", "uint8": "U8", "int32": "I32"}
# The raw JSON of what Python's json would not write.
RAW = ["NaN", "Infinity", "-Infinity", "1e999", "9" * 5000, "[" * 60 + "]" * 60, '"\\udfff"']


def places(value, path=()):
    """Yield the path of each text, number, list and mapping; of long lists the first two."""
    yield path
    if isinstance(value, dict):
        for key, item in value.items():
            yield from places(item, (*path, key))
    elif isinstance(value, list):
        for i, item in enumerate(value[:2]):
            yield from places(item, (*path, i))


def put(document, path, value):
    """Return the document with a value at a place."""
    if not path:
        return value
    copy = dict(document) if isinstance(document, dict) else list(document)
    copy[path[0]] = put(copy[path[0]], path[1:], value)
    return copy


def signed(text, tensors):
    """Return a model file of a document and its tensors, its checksum right."""
    header = {"__metadata__": {"thalweg": text, "sha256": file._digest(text, tensors)}}
    at = 0
    for name, tensor in tensors.items():
        header[name] = {
            "dtype": DTYPES[tensor.dtype.name],
            "shape": list(tensor.shape),
            "data_offsets": [at, at + tensor.nbytes],
        }
        at += tensor.nbytes
    head = json.dumps(header).encode()
    data = b"".join(tensor.tobytes() for tensor in tensors.values())
    return struct.pack("<Q", len(head)) + head + data


def variants(document, share):
    """Yield the JSON of each altered document; the four models share the values among them."""
    for number, path in enumerate(places(document)):
        told = path[:1] == ("history",) and path[1:2] in [("runs",), ("columns",), ("notes",)]
        of = 16 if told else 4  # what no table is made of is tried less
        first = (number + share) % of
        for value in HOSTILE[first::of]:
            yield path, json.dumps(put(document, path, value))
        mark = "a mark that stands nowhere else"
        marked = json.dumps(put(document, path, mark))
        for raw in RAW[first::of]:
            yield path, marked.replace(json.dumps(mark), raw)


SCRIPT = """
import contextlib, io, pickle, sys, warnings
import pyarrow.csv
import json
import safetensors.numpy
import test_model_hostile as tests
from pathlib import Path
import thalweg
from thalweg.errors import ThalwegError
from thalweg.models import document as documents, file
from thalweg.report import descriptions
from thalweg.cli import printing
from rich.console import Console

warnings.simplefilter("ignore", thalweg.DataWarning)
place, seen = Path(sys.argv[1]), []
table = pyarrow.csv.read_csv(sys.argv[2])
console = Console(file=io.StringIO(), width=100)
watching = False

def watch(event, arguments):
    if not watching:
        return
    if event == "open" and str(arguments[0]) == str(place):
        return
    if event in ("open", "exec", "compile", "import") or event.split(".")[0] in (
        "os", "subprocess", "socket", "urllib", "shutil", "glob", "pathlib", "ctypes"
    ):
        seen.append((event, repr(arguments)[:200]))

def use():
    try:
        model = thalweg.load(place)
    except ThalwegError:
        return False
    for part in descriptions.model(model, str(place)):
        console.print(part)
    for work in (model.predict, model.judgement):
        with contextlib.suppress(ThalwegError):
            work(table)
    printing.print_json(model.history)
    documents.document_of(model)
    return True

console.print("➝ 漢字 😀 é")  # the library's own tables are read by now
sys.addaudithook(watch)
with contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO(), "utf-8")):
    assert use()
    text = file._metadata(place.read_bytes())["thalweg"]
    document = json.loads(text)
    tensors = safetensors.numpy.load_file(place)
    taken = refused = 0
    for path, altered in tests.variants(document, int(sys.argv[3])):
        place.write_bytes(tests.signed(altered, tensors))
        watching = True
        try:
            good = use()
        except BaseException as error:
            raise AssertionError((path, altered[:0], repr(error)[:300])) from error
        finally:
            watching = False
        taken, refused = taken + good, refused + (not good)
        assert not seen, (path, seen)
print(taken, refused)
"""


@pytest.fixture
def small(table):
    """Return rows enough to judge by, as a CSV that a process of its own can read."""
    return table.slice(0, 12)


@pytest.mark.slow
def test_no_value_in_a_document_opens_runs_or_breaks_anything(model, small, tmp_path):
    place, data = tmp_path / "m.thalweg", tmp_path / "d.csv"
    share = ["regression", "binary", "multiclass", "count"].index(model.task)
    save(model, place)
    pyarrow.csv.write_csv(small, data)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", SCRIPT, str(place), str(data), str(share)],
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([os.path.dirname(__file__), *sys.path])},
    )
    assert done.returncode == 0, done.stderr[-3000:]
    taken, refused = map(int, done.stdout.split())
    assert taken > 100  # texts that are only shown
    assert refused > 1000
    assert sorted(path.name for path in tmp_path.iterdir()) == ["d.csv", "m.thalweg"]
