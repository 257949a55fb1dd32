"""`predict` and `evaluate` of files that are read part by part: output, notes, errors, memory."""

from __future__ import annotations

import contextlib
import io
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.csv as pc
import pyarrow.parquet as pq
import pytest
from rich.console import Console

from thalweg.data.files import batches, csv_parsing, file_streams, json_files
from thalweg.models import model as models

ROWS = 700
RUN = ("--optimizer", "adam", "--lr", 0.1, "--epochs", 3)


def made(rows, seed=0):
    rng = np.random.default_rng(seed)
    x, z = rng.normal(size=(2, rows)).round(4)
    town = np.array(["Bern", "Chur", "Genf"])[rng.integers(0, 3, rows)]
    late = np.where(x + z + (town == "Bern") > 0, "yes", "no")
    columns = {"id": np.arange(rows), "x": x, "z": z, "town": town, "y": 2 * x - z, "late": late}
    return pa.table(columns)


def as_texts(table):
    return pa.table([column.cast(pa.string()) for column in table.columns], table.column_names)


def with_values(table, name, values):
    column = table[name].cast(pa.string()).to_pylist()
    for row, value in values.items():
        column[row] = value
    return table.set_column(table.column_names.index(name), name, pa.array(column))


@pytest.fixture
def model(thalweg, tmp_path):
    pq.write_table(made(300, seed=1), tmp_path / "train.parquet")

    def train(target):
        only = ("--only", "x,z,town", "--out", f"{target}.model")
        assert thalweg("fit", "train.parquet", "--target", target, *only, *RUN).status == 0
        return f"{target}.model"

    return train


@pytest.fixture
def by_parts(monkeypatch):
    """Have files read and predicted some rows at a time from now on."""

    def now(rows=100):
        monkeypatch.setattr(file_streams, "SMALL", -1)
        monkeypatch.setattr(batches, "ROWS", 64)
        monkeypatch.setattr(csv_parsing, "_STREAM_BLOCK", 1000)
        monkeypatch.setattr(csv_parsing, "_STREAM_BLOCK_CELLS", 1)
        monkeypatch.setattr(json_files, "_READ", 3000)
        monkeypatch.setattr(models, "_CHUNK", rows)

    return now


def write(folder, table):
    pc.write_csv(table, folder / "t.csv")
    pq.write_table(table, folder / "t.parquet", row_group_size=150)
    lines = (json.dumps(row) + "\n" for row in table.to_pylist())
    (folder / "t.jsonl").write_text("".join(lines))
    half = table.num_rows // 2
    pc.write_csv(table.slice(0, half), folder / "1.csv")
    pc.write_csv(table.slice(half).select(table.column_names[::-1]), folder / "2.csv")


SPOILT = (("x", {600: "much", 20: "inf", 650: "more"}), ("town", {5: "Rom", 690: "Wien"}))
FILES = (("t.csv",), ("t.parquet",), ("t.jsonl",), ("1.csv", "2.csv"))


@pytest.mark.parametrize("target", ["y", "late"])
@pytest.mark.parametrize("strict", [False, True])
def test_output_notes_and_errors_are_those_of_the_whole_file(
    thalweg, model, by_parts, tmp_path, target, strict
):
    trained, table = model(target), made(ROWS)
    for name, values in SPOILT:
        table = with_values(table, name, values)
    write(tmp_path, table)

    def run():
        found = {}
        more = ["--strict"] * strict
        for files in FILES:
            for out in ("p.csv", "p.parquet"):
                keep = ("--keep", "id,town", "--out", out)
                done = thalweg("predict", trained, *files, *keep, *more)
                content = (tmp_path / out).read_bytes() if done.status == 0 else b""
                (tmp_path / out).unlink(missing_ok=True)
                found[files, out] = done, content
            found[files, "stdout"] = thalweg("predict", trained, *files, *more)
            judged = thalweg("evaluate", trained, *files, "--json", *more)
            document = json.loads(judged.out) if judged.status == 0 else {}
            document.pop("seconds", None)
            found[files, "judged"] = judged.status, judged.err, document
        return found

    whole = run()
    by_parts()
    parts = run()
    assert {whole[files, "stdout"].status for files in FILES} == {2 if strict else 0}
    assert not list(tmp_path.glob(".*.part"))
    for key, wanted in whole.items():
        if key[1] != "judged":
            assert parts[key] == wanted, key
            continue
        assert parts[key][:2] == wanted[:2]
        assert_close(parts[key][2], wanted[2])


@pytest.mark.parametrize("files", [("t.csv",), ("t.jsonl",), ("1.csv", "t.csv")])
def test_rows_left_out_are_told_as_of_the_whole_file(thalweg, model, by_parts, tmp_path, files):
    trained = model("y")
    write(tmp_path, made(ROWS))
    for name, bad in (("t.csv", "1,2"), ("t.jsonl", "{")):
        lines = (tmp_path / name).read_text().splitlines()
        for place in (600, 400, 7):
            lines.insert(place, bad)
        (tmp_path / name).write_text("\n".join(lines) + "\n")

    def run():
        skip = (trained, *files, "--bad-rows", "skip")
        predicted = thalweg("predict", *skip)
        told = thalweg("predict", *skip, "--out", "p.csv", "--json")
        judged = thalweg("evaluate", *skip, "--json")
        notes = json.loads(judged.out)["notes"]
        return predicted, told, (tmp_path / "p.csv").read_bytes(), judged.err, notes

    whole = run()
    assert "There is no prediction for line" in whole[0].err
    assert "3 rows that cannot be read are left out" in whole[-1][0]
    assert len(json.loads(whole[1].out)["skipped"][0]["lines"]) == 3
    by_parts()
    assert run() == whole


def assert_close(one, other):
    if isinstance(other, dict):
        assert one.keys() == other.keys()
        for key in other:
            assert_close(one[key], other[key])
    elif isinstance(other, list):
        assert len(one) == len(other)
        for a, b in zip(one, other, strict=True):
            assert_close(a, b)
    elif isinstance(other, float):
        # float32 scores: how a matrix product rounds depends on its rows, and on the processor
        assert one == pytest.approx(other, rel=1e-6, abs=1e-9)
    else:
        assert one == other


@pytest.mark.parametrize("out", ["p.csv", "p.parquet"])
def test_an_error_in_the_middle_leaves_what_stood_there(thalweg, model, by_parts, tmp_path, out):
    trained = model("y")
    pc.write_csv(made(ROWS).select(["x", "z", "town"]), tmp_path / "t.csv")
    with open(tmp_path / "t.csv", "a") as file:
        file.write("1,2\n")
    (tmp_path / out).write_text("as it was")
    by_parts()
    done = thalweg("predict", trained, "t.csv", "--out", out)
    assert done.status == 2
    assert f"line {ROWS + 2} of t.csv has 2 columns where the header has 3" in done.sentence
    assert (tmp_path / out).read_text() == "as it was"
    (tmp_path / out).unlink()
    assert thalweg("predict", trained, "t.csv", "--out", out).status == 2
    assert not (tmp_path / out).exists()
    assert not list(tmp_path.glob(".*"))
    assert thalweg("predict", trained, "t.csv").out == ""


def test_standard_output_comes_before_the_end_where_there_is_much(
    thalweg, model, by_parts, tmp_path, monkeypatch
):
    from thalweg.report import prediction_files

    trained = model("y")
    pc.write_csv(made(ROWS).select(["x", "z", "town"]), tmp_path / "t.csv")
    whole = thalweg("predict", trained, "t.csv").out
    by_parts()
    monkeypatch.setattr(prediction_files, "_HELD", 4000)
    assert thalweg("predict", trained, "t.csv").out == whole
    with open(tmp_path / "t.csv", "a") as file:
        file.write("1,2\n")
    done = thalweg("predict", trained, "t.csv")
    assert done.status == 2
    assert whole.startswith(done.out)
    assert len(done.out) > 4000


CHILD = """
import sys
import pyarrow as pa
from thalweg.cli.main import main
from thalweg.data.filling import quick_filling
quick_filling._LEAST = sys.maxsize  # else LLVM's 50 MB would come with many numbers alone
sys.argv = ["thalweg", *sys.argv[1:]]
try:
    main()
except SystemExit as end:
    assert not end.code, end.code
with open("/proc/self/status") as status:
    peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
print(peak / 1000, file=sys.stderr)
"""


def peak_of(folder, *arguments):
    """Return the most memory that the program took, in MB."""
    command = [sys.executable, "-c", CHILD, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False)
    assert done.returncode == 0, done.stderr
    return float(done.stderr.splitlines()[-1])


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read from /proc")
@pytest.mark.parametrize(
    ("kind", "sizes"),
    [
        ("csv", (300_000, 1_200_000)),
        pytest.param("csv", (300_000, 2_000_000), marks=pytest.mark.slow),
        pytest.param("parquet", (1_100_000, 4_000_000), marks=pytest.mark.slow),
    ],
)
def test_memory_does_not_grow_with_the_rows(thalweg, model, tmp_path, kind, sizes):
    """Where all is read at once, 1,700,000 more rows of CSV take 154 and 284 MB more.

    Of a Parquet file that is written, a group of 2²⁰ rows is held. On a busy machine other threads
    meet, and take up to 30 MB more or less.
    """
    trained = model("y")
    table = made(100_000)
    for rows in sizes:
        with contextlib.ExitStack() as stack:
            path = tmp_path / f"{rows}.{kind}"
            writer = (pq.ParquetWriter if kind == "parquet" else pc.CSVWriter)(path, table.schema)
            stack.enter_context(writer)
            for _ in range(rows // len(table)):
                writer.write_table(table)

    def more(name, *options):
        few, many = (peak_of(tmp_path, name, trained, f"{rows}.{kind}", *options) for rows in sizes)
        return many - few

    for command in (("predict", "--keep", "town", "--out", f"p.{kind}"), ("evaluate", "--json")):
        name, *options = command
        assert any(more(name, *options) < 50 for _ in range(3)), name


@pytest.mark.parametrize("command", ["predict", "evaluate"])
def test_a_bar_on_a_terminal_shows_the_rows_that_are_done(
    thalweg, model, by_parts, tmp_path, monkeypatch, command
):
    """It begins after two seconds, here at once, and leaves nothing on standard output."""
    from thalweg.cli import options
    from thalweg.report import progress

    trained = model("y")
    pc.write_csv(made(ROWS), tmp_path / "t.csv")
    by_parts()
    out = ("--out", "p.csv") if command == "predict" else ()
    quiet = thalweg(command, trained, "t.csv", *out)
    terminal = io.StringIO()

    def console(stderr=False):
        where = {"file": terminal, "force_terminal": True} if stderr else {}
        return Console(width=100, color_system=None, **where)

    monkeypatch.setattr(options, "console", console)
    done = thalweg(command, trained, "t.csv", *out)
    assert terminal.getvalue() == ""
    assert done.out == quiet.out
    monkeypatch.setattr(progress, "_SOON", -1.0)
    assert thalweg(command, trained, "t.csv", *out).out == quiet.out
    assert f"{ROWS} rows {'predicted' if command == 'predict' else 'judged'}" in terminal.getvalue()
