"""A file format is a file of its own and a place in one list."""

from __future__ import annotations

import pyarrow as pa
import pytest

from thalweg.data.files import read_files
from thalweg.data.files.file_format import FileFormat
from thalweg.data.files.format_names import FORMAT_NAMES
from thalweg.data.sources import ReadOptions, read
from thalweg.errors import DataError


def _fixed(file, columns, options):
    """Read a toy format: a mark, then numbers of a column each line."""
    with file.open() as stream:
        lines = stream.read().decode().split()[1:]
    columns.choose(["a"])
    return pa.table({"0": [float(line) for line in lines]})


TOY = FileFormat("Toy", (".toy",), lambda file: file.head.startswith(b"TOY"), _fixed)


def test_a_format_in_the_list_is_read(tmp_path, monkeypatch):
    path = tmp_path / "one.toy"
    path.write_text("TOY\n1\n2.5\n")
    assert read(path).table.column_names == ["TOY"]  # as CSV
    monkeypatch.setattr(read_files, "FORMATS", (TOY, *read_files.FORMATS))
    got = read(path, ReadOptions(delimiter=";"))
    assert got.table.to_pydict() == {"a": [1.0, 2.5]}
    assert got.notes == ("one.toy: a Toy file has no delimiter; --delimiter is not used",)


def test_a_directory_is_searched_for_the_endings_of_the_formats(tmp_path, monkeypatch):
    (tmp_path / "one.toy").write_text("TOY\n1\n")
    with pytest.raises(DataError, match="no table is in it"):
        read(tmp_path)
    monkeypatch.setattr(read_files, "FORMATS", (TOY, *read_files.FORMATS))
    assert read(tmp_path).table.to_pydict() == {"a": [1.0]}


def test_the_help_names_every_format():
    from thalweg.cli.options import Data

    (argument,) = Data.__metadata__
    assert {form.name for form in read_files.FORMATS} == set(FORMAT_NAMES)
    assert all(name in argument.help for name in FORMAT_NAMES)
