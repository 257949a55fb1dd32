"""Folders, patterns, addresses: what stands for files, and which columns folders' names make."""

from __future__ import annotations

import bz2
import gzip
import os

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from pyarrow import fs

from thalweg.data.sources import read
from thalweg.errors import DataError, UsageError
from thalweg.models.file import refuse_inputs


@pytest.fixture
def data(tmp_path, monkeypatch):
    """A folder `data` of Parquet files by year and month, in the current folder."""
    monkeypatch.chdir(tmp_path)
    for year in (2023, 2024):
        for month in ("01", "02"):
            folder = tmp_path / "data" / f"year={year}" / f"month={month}"
            folder.mkdir(parents=True)
            pq.write_table(pa.table({"a": [year + 0.5, float(month)]}), folder / "part-0.parquet")
    return tmp_path / "data"


ALL = {
    "a": [2023.5, 1.0, 2023.5, 2.0, 2024.5, 1.0, 2024.5, 2.0],
    "year": ["2023"] * 4 + ["2024"] * 4,
    "month": ["01", "01", "02", "02"] * 2,
}
LATER = {name: values[4:] for name, values in ALL.items()}
JANUARIES = {name: values[0:2] + values[4:6] for name, values in ALL.items()}

PLACES = [
    ("data", ALL),
    ("data/", ALL),
    ("data/year=2024", LATER),
    ("data/*", ALL),
    ("data/**/*.parquet", ALL),
    ("data/**", ALL),
    ("data/year=*/month=01/*.parquet", JANUARIES),
    ("data/year=202[34]/month=?1/", JANUARIES),
    ("data/year=2024/**/*.parquet", LATER),
]


@pytest.fixture
def addresses(tmp_path, monkeypatch):
    """Have addresses of any kind lead to the current folder, through a file system of PyArrow."""
    asked = []

    def from_uri(address):
        asked.append(address)
        inner = address.partition("://")[2].partition("?")[0]
        return fs.SubTreeFileSystem(str(tmp_path), fs.LocalFileSystem()), inner

    class Addressed(fs.FileSystem):
        pass

    Addressed.from_uri = from_uri
    monkeypatch.setattr(fs, "FileSystem", Addressed)
    return asked


@pytest.mark.parametrize(("place", "rows"), PLACES)
def test_folders_and_patterns_are_their_files(data, place, rows):
    source = read(place)
    assert source.table.to_pydict() == rows
    assert source.name == f"{len(rows['a']) // 2} files"
    assert source.notes == ()


@pytest.mark.parametrize(("place", "rows"), PLACES)
def test_addresses_of_folders_and_patterns_are_the_same_files(data, addresses, place, rows):
    assert read(f"s3://{place}").table.to_pydict() == rows


@pytest.mark.parametrize(("place", "rows"), PLACES)
def test_file_addresses_are_this_machine(data, tmp_path, place, rows):
    assert read(f"file://{tmp_path}/{place}").table.to_pydict() == rows


def test_keys_are_texts_of_which_the_meaning_is_found(data):
    schema = read("data").table.schema
    assert schema.field("year").metadata == {b"untyped": b"true"}


def test_a_pattern_that_a_shell_replaced_has_the_same_columns(data):
    files = sorted(str(path) for path in data.glob("year=*/month=01/*.parquet"))
    assert read(files).table.to_pydict() == JANUARIES
    assert read(files[0]).table.column_names == ["a"]
    (data / "more.csv").write_text("a\n1\n")
    assert read([*files, data / "more.csv"]).table.column_names == ["a"]


def test_keys_are_chosen_as_other_columns(data):
    assert read("data", wanted=lambda names: ["month"]).table.to_pydict() == {"month": ALL["month"]}
    source = read("data", wanted=lambda names: ["a"])
    assert source.table.column_names == ["a"]
    assert source.left_out == ("year", "month")


def test_keys_are_decoded_and_may_be_missing(tmp_path):
    for name in ("city=S%C3%A3o%20Paulo", "city=__HIVE_DEFAULT_PARTITION__", "plain"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "t.csv").write_text("a\n1\n")
    cities = read(tmp_path).table["city"].to_pylist()
    assert cities == ["São Paulo", None, None]


def test_a_column_of_the_file_counts_more_than_a_folder(tmp_path):
    folder = tmp_path / "a=9"
    folder.mkdir()
    (folder / "t.csv").write_text("a\n1\n")
    assert read(tmp_path).table.to_pydict() == {"a": ["1"]}


def test_a_large_file_of_a_folder_is_read_on_demand_with_its_keys(data, monkeypatch):
    from thalweg.data.files import parquet_files
    from thalweg.data.lazy_table import LazyTable

    monkeypatch.setattr(parquet_files, "_LARGE", 1)
    table = read("data/year=2024/month=01", memory=2**40).table
    assert isinstance(table, LazyTable)
    assert table.arrow().to_pydict() == {
        "a": [2024.5, 1.0],
        "year": ["2024"] * 2,
        "month": ["01"] * 2,
    }


def test_hidden_files_are_left_out_silently_and_others_with_a_note(data):
    (data / "_SUCCESS").touch()
    (data / ".part-0.crc").touch()
    (data / "_temporary").mkdir()
    (data / "_temporary" / "x.parquet").touch()
    (data / "README.md").touch()
    source = read("data")
    assert source.table.to_pydict() == ALL
    assert source.notes == (
        "'data': 'README.md' is left out, whose names do not end as those of tables do",
    )


def test_a_link_to_a_folder_above_has_an_end(data):
    os.symlink(data, data / "year=2023" / "again")
    assert read("data").table.num_rows == 8


def test_files_without_usual_endings_are_found_by_a_pattern(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "part-0").write_text("a\n1\n")
    (tmp_path / "part-1").write_text("a\n2\n")
    assert read("part-*").table.to_pydict() == {"a": ["1", "2"]}


def test_a_file_whose_name_has_a_star_is_itself(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a*.csv").write_text("a\n1\n")
    (tmp_path / "ab.csv").write_text("a\n2\n")
    assert read("a*.csv").table.to_pydict() == {"a": ["1"]}


def test_a_note_common_to_many_files_is_given_once(tmp_path):
    for i in range(10):
        (tmp_path / f"{i}.csv").write_text("a;b\n1;2\n")
    assert read(tmp_path).notes == ("0.csv and 9 more files: columns are separated by ';'",)


@pytest.mark.parametrize(("ending", "pack"), [("gz", gzip.compress), ("bz2", bz2.compress)])
def test_packed_files_come_through_an_address(tmp_path, addresses, ending, pack):
    (tmp_path / f"t.csv.{ending}").write_bytes(pack(b"a,b\n1,2\n"))
    assert read(f"gs://t.csv.{ending}").table.to_pydict() == {"a": ["1"], "b": ["2"]}


def test_options_of_an_address_are_kept_and_google_does_not_try_for_long(data, addresses):
    read("s3://data/*?region=eu-west-1")
    read("gs://data")
    read("gs://data?anonymous=true")
    read("gs://data?retry_limit_seconds=5")
    assert addresses == [
        "s3://data?region=eu-west-1",
        "gs://data?retry_limit_seconds=30",
        "gs://data?anonymous=true&retry_limit_seconds=30",
        "gs://data?retry_limit_seconds=5",
    ]


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("data/*.csv", "no file matches 'data/*.csv'"),
        ("s3://data/*.csv", "no file matches 's3://data/*.csv'"),
        ("s3://nowhere/*.csv", "no file matches"),
        ("s3://data/x.csv", "no such file: 's3://data/x.csv'; check the address"),
        ("file:///nowhere/x.csv", "no such file: '/nowhere/x.csv'"),
        ("file://data/x.csv", "names the machine 'data'"),
        ("https://example.org/a.csv", "download it"),
    ],
)
def test_missing_arguments_are_reported(data, addresses, place, said):
    with pytest.raises(DataError) as caught:
        read(place)
    assert said in str(caught.value)


def test_an_unknown_scheme_of_an_address_names_the_known_ones():
    with pytest.raises(DataError, match="of a kind that is not read; file://, s3://"):
        read("az://bucket/a.csv")


def test_an_empty_file_system_has_no_file():
    with pytest.raises(DataError, match=r"no such file: 'mock:///a/b\.csv'"):
        read("mock:///a/b.csv")


def test_trouble_on_the_way_is_one_sentence(monkeypatch):
    def unreachable(address):
        raise OSError("AWS Error ACCESS_DENIED\nwhen it asked for the bucket")

    class Unreachable(fs.FileSystem):
        from_uri = staticmethod(unreachable)

    monkeypatch.setattr(fs, "FileSystem", Unreachable)
    with pytest.raises(DataError) as caught:
        read("s3://secret/a.csv")
    assert str(caught.value) == (
        "'s3://secret/a.csv' cannot be reached (AWS Error ACCESS_DENIED when it asked for the "
        "bucket); check the address, the network and that your credentials are set as its "
        "provider's own tools need them."
    )


@pytest.mark.parametrize("given", ["data", "data/**/*.parquet", "data/year=2024"])
def test_a_file_of_a_folder_or_pattern_is_not_written_over(data, given):
    own = data / "year=2024" / "month=01" / "part-0.parquet"
    with pytest.raises(UsageError, match="is a file that is read"):
        refuse_inputs(own, [given])
    (data / "model.thalweg").touch()
    refuse_inputs(data / "model.thalweg", [given])
    refuse_inputs(data / "new.csv", [given])
