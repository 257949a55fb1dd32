"""``python -m bench.large_files``: the peak of memory of `fit` from Parquet files of growing size.

Each file is made on the fly, of random numbers in columns of float64, and trained from by a process
of its own with ``--memory``. It prints a table; ``--markdown FILE`` puts it between the markers of
that file. A file is deleted once it has been measured; the largest takes about one and a half times
its size on the disk: itself, and the encoded rows.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from bench.commands import put_between

TITLE = "Memory of files larger than it"
_GROUP = 2**18  # rows of a row group

# The peak is that of the whole process, Python and libraries included.
_CHILD = """
import json, os, resource, sys, time
import thalweg

def peak():
    if os.path.exists("/proc/self/status"):  # on Linux ru_maxrss is the parent's at first
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM"))
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024

class Watch(thalweg.Callbacks):
    def on_plan(self, event):
        found["prepared"], found["prepare_seconds"] = peak(), time.process_time() - start

path, memory, epochs = sys.argv[1:]
found = {"imports": peak()}
start = time.process_time()
options = {"optimizer": "adam", "lr": 0.01, "epochs": int(epochs), "memory": memory}
thalweg.fit(path, "y", callbacks=Watch(), **options)
print(json.dumps(found | {"peak": peak(), "seconds": time.process_time() - start}))
"""


@dataclass(frozen=True)
class Measured:
    """What a file took.

    Attributes:
        size: bytes of the file.
        rows: that it has.
        imports, prepared, peak: bytes, the peak after imports, before training and at the end.
        prepare_seconds, seconds: of processor time, before training and in all.
    """

    size: int
    rows: int
    imports: int
    prepared: int
    peak: int
    prepare_seconds: float
    seconds: float


def write(path: Path, rows: int, columns: int) -> None:
    """Write a file: a target ``y`` of normal numbers and so many columns, 8 bytes a value."""
    names = [*(f"x{i}" for i in range(columns - 1)), "y"]
    schema = pa.schema([(name, pa.float64()) for name in names])
    rng = np.random.default_rng(0)
    with pq.ParquetWriter(path, schema, compression="none", use_dictionary=False) as writer:
        for start in range(0, rows, _GROUP):
            values = rng.standard_normal((columns, min(_GROUP, rows - start)))
            values[-1] += values[0]
            writer.write_table(pa.table([*values], schema=schema))


def measure(size: int, columns: int, memory: str, epochs: int, folder: Path) -> Measured:
    """Make a file of about so many bytes, train from it, delete it."""
    path, rows = folder / "large.parquet", size // (8 * columns)
    write(path, rows, columns)
    size = path.stat().st_size
    command = [sys.executable, "-c", _CHILD, str(path), memory, str(epochs)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    path.unlink()
    if done.returncode:
        raise RuntimeError(done.stderr.strip().splitlines()[-1])
    return Measured(size=size, rows=rows, **json.loads(done.stdout.splitlines()[-1]))


def table(found: Sequence[Measured], columns: int, memory: str) -> list[str]:
    """Return the table in Markdown."""
    first = found[0].peak
    return [
        f"**`thalweg fit` of Parquet files, {columns} columns of float64, `--memory {memory}`**",
        "",
        "| file | rows | peak before training | peak | beside the first | processor |",
        "| --- | --- | --- | --- | --- | --- |",
        *(
            f"| {each.size / 1e9:.2f} GB | {each.rows:,} | {each.prepared / 1e6:,.0f} MB | "
            f"{each.peak / 1e6:,.0f} MB | {each.peak / first:.3f} × | {each.seconds:.0f} s |"
            for each in found
        ),
        "",
        "Resident memory of the whole process, Python and libraries included "
        f"({found[0].imports / 1e6:,.0f} MB after imports).",
    ]


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure all sizes, print the table, and put it into a document if one is named."""
    parser = argparse.ArgumentParser(prog="python -m bench.large_files", description=__doc__)
    parser.add_argument("--sizes", default="1,5,10", help="of the files, in GB (1,5,10)")
    parser.add_argument("--columns", type=int, default=42, help="of each file (42)")
    parser.add_argument("--memory", default="1GB", help="what the encoded rows may take (1GB)")
    parser.add_argument("--epochs", type=int, default=1, help="of training (1)")
    parser.add_argument("--folder", type=Path, help="of the files; a temporary one")
    parser.add_argument("--markdown", type=Path, help="a document whose table is replaced")
    given = parser.parse_args(arguments)
    found = []
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        for size in given.sizes.split(","):
            bytes_ = int(float(size) * 1e9)
            found.append(measure(bytes_, given.columns, given.memory, given.epochs, Path(folder)))
            print(found[-1], flush=True)
    lines = table(found, given.columns, given.memory)
    print("\n".join(lines))
    if given.markdown:
        text = given.markdown.read_text("utf-8")
        given.markdown.write_text(put_between(text, "bench.large_files", TITLE, lines), "utf-8")


if __name__ == "__main__":
    main()
