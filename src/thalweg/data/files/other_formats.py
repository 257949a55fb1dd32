"""Formats that are not read: named by their first bytes, with what to do instead."""

from __future__ import annotations

import re

from thalweg.data.files.raw_file import RawFile
from thalweg.errors import DataError

_CONVERT = "convert it to Parquet or CSV and give that file"
_BY_PANDAS = (
    "convert it, in Python by pandas.read_{}(FILE).to_parquet('table.parquet'), and give that file"
)
_SAS, _SPSS, _STATA = (_BY_PANDAS.format(name) for name in ("sas", "spss", "stata"))
_EXPORT = "save the sheet as CSV and give that file"
_EXPORT_TABLE = "export the table as CSV and give that file"
_FROM_R = "write it in R by arrow::write_parquet(table, 'table.parquet') and give that file"
_UNPACK = "unpack it and give the file inside"
_OTHER_JSON = (
    "JSON other than one object a line",
    "write it as JSON Lines, one object {...} a line, or convert it to Parquet or CSV",
)

# How a file begins, what it then is, what to do. Formats whose mark could also be the start of a
# CSV header (`BZh`, `FEA1`) are matched together with the bytes that no text has.
_OTHER_FORMATS: tuple[tuple[bytes, str, str], ...] = (
    (rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis", "an OpenDocument spreadsheet", _EXPORT),
    (rb"PK\x03\x04.{0,4000}?(xl/|\[Content_Types\]|_rels/)", "an Excel workbook", _EXPORT),
    (rb"\xd0\xcf\x11\xe0", "an old Excel workbook", _EXPORT),
    (rb"PK(\x03\x04|\x05\x06)", "a zip archive", _UNPACK),
    (rb"(?s:.{257})ustar", "a tar archive", _UNPACK),
    (rb"7z\xbc\xaf", "a 7z archive", _UNPACK),
    (rb"\0{12}\xc2\xea\x81\x60\xb3\x14\x11\xcf", "a SAS data set (.sas7bdat)", _SAS),
    (rb"HEADER RECORD\*{7}(LIBRARY|LIBV8)", "a SAS transport file (.xpt)", _SAS),
    (rb"\$FL[23]@\(#\)", "an SPSS file (.sav)", _SPSS),
    (rb"<stata_dta>|[\x66-\x73][\x01\x02]\x01\0", "a Stata file (.dta)", _STATA),
    (rb"\0\x01\0\0Standard (Jet|ACE) DB", "an Access database", _EXPORT_TABLE),
    (rb".{8}DUCK.\0", "a DuckDB database", _EXPORT_TABLE),
    (rb"(RD[AX][23]\n)?X\n\0\0\0[\x02\x03]", "an R data file", _FROM_R),
    (rb"MATLAB [57]\.[0-9] MAT-file", "a MATLAB file", _CONVERT),
    (rb"Rar!\x1a\x07", "a RAR archive", _UNPACK),
    (rb"\x1f\x9d|\x04\x22\x4d\x18", "a file packed by compress or LZ4", _UNPACK),
    (rb"FEA1\0", "a Feather file of version 1", _CONVERT),
    (rb"PARE", "an encrypted Parquet file", "decrypt it and give that file"),
    (rb"ORC.{0,4000}?\0", "an ORC file", _CONVERT),
    (rb"Obj\x01", "an Avro file", _CONVERT),
    (rb"\x89HDF\r\n", "an HDF5 file", _CONVERT),
    (rb"SQLite format 3\0", "an SQLite database", _EXPORT_TABLE),
    (rb"\x80[\x02-\x05](\x95|c|\]|\}|X)", "a Python pickle", _CONVERT),
    (rb"%PDF-", "a PDF document", "give the table as CSV or Parquet"),
    (rb"\s*(?i:<!doctype|<html|<\?xml|<svg)", "a web page or XML", "download the table itself"),
    (
        rb"\xff\xfe\{\0(\s\0)*[\"}]\0|\xfe\xff\0\{(\0\s)*\0[\"}]",
        "JSON in UTF-16",
        "write it in UTF-8, one object {...} a line",
    ),
    (
        rb"\s*(\{\s*[\"}]|\[\s*[\[{\"\d-][^\]\n]*[\n,:{])",
        *_OTHER_JSON,
    ),
)

# What files may be whose first bytes do not tell, by the endings of their names.
_OTHER_ENDINGS: tuple[tuple[tuple[str, ...], str, str], ...] = (
    ((".xls", ".xlsx", ".xlsm", ".xlsb"), "an Excel workbook", _EXPORT),
    ((".ods", ".numbers"), "a spreadsheet", _EXPORT),
    ((".sas7bdat", ".sas7bcat", ".xpt"), "a SAS file", _SAS),
    ((".sav", ".zsav", ".por"), "an SPSS file", _SPSS),
    ((".dta",), "a Stata file", _STATA),
    (
        (".db", ".sqlite", ".sqlite3", ".duckdb", ".mdb", ".accdb", ".dbf"),
        "a database",
        _EXPORT_TABLE,
    ),
    ((".rds", ".rdata", ".rda"), "an R data file", _FROM_R),
    ((".orc", ".avro", ".h5", ".hdf5", ".hdf", ".nc", ".mat"), "a binary format", _CONVERT),
    ((".pkl", ".pickle", ".joblib", ".pt"), "a Python pickle", _CONVERT),
)


def refuse_other_formats(file: RawFile) -> None:
    """Raise `DataError` when the first bytes are those of a format that is not read."""
    for start, what, advice in _OTHER_FORMATS:
        if re.match(start, file.head, re.DOTALL):
            raise _not_read(file, what, advice)


def refuse_by_ending(file: RawFile) -> None:
    """Raise `DataError` when the name of a file that is no text promises a format not read."""
    for endings, what, advice in _OTHER_ENDINGS:
        if file.plain_name.endswith(endings):
            raise _not_read(file, what, advice)


def other_json(file: RawFile) -> DataError:
    """Say that a file is JSON and no JSON Lines."""
    return _not_read(file, *_OTHER_JSON)


def _not_read(file: RawFile, what: str, advice: str) -> DataError:
    return DataError(f"{file.name} looks like {what}, which is not read; {advice}")
