"""Where files are: a path, folder, pattern or address that a user gives stands for files."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import unquote

from thalweg.data.files.file_systems import Files, files_at, is_address, is_pattern
from thalweg.data.files.raw_file import PACKED_ENDINGS, no_such_file, printable
from thalweg.errors import DataError, listing

_KEY = re.compile(r"([^=]+)=(.*)", re.DOTALL)
_NO_VALUE = "__HIVE_DEFAULT_PARTITION__"  # as Hive and Spark write a missing one


@dataclass(frozen=True)
class Location:
    """Where one file is.

    Attributes:
        path: As its file system has it; `-` is standard input.
        name: What messages call it.
        filesystem: A `pyarrow.fs.FileSystem`; None: this machine's files.
        keys: What the folders on the way say of all its rows, ("year", "2024") of `year=2024`;
            None is a missing value.

    """

    path: str
    name: str = ""
    filesystem: Any = None
    keys: tuple[tuple[str, str | None], ...] = ()


def located(paths: Sequence[str], endings: Sequence[str], notes: list[str]) -> tuple[Location, ...]:
    """Find the files that paths, folders, patterns and addresses stand for.

    Args:
        paths: Each the path of a file, `-`, a folder (its files and those of the folders in it),
            a pattern such as `data/*.csv` (`**`: in folders of any depth), or an address of one of
            these that `pyarrow.fs` understands, such as `s3://bucket/data`.
        endings: Of the names of tables. In a folder other files are left out.
        notes: Sentences for the user; appended to.

    Returns:
        One at least, in the order given, those of a folder or pattern by their paths. The keys of
        folders count for all that a folder or pattern stands for, and for single files that all
        have them: a shell replaces patterns by files.

    Raises:
        DataError: There is no such file, no table in a folder, or an address cannot be reached.

    """
    found: list[Location] = []
    single: list[Location] = []
    for path in paths:
        several, files = _files_of(path, endings, notes)
        found += files
        single += files if not several else []
    keys = [{key for key, _ in file.keys} for file in single]
    common = set.intersection(*keys) if len(single) > 1 else set()
    alone = {id(file) for file in single}
    found = [
        replace(file, keys=tuple(each for each in file.keys if each[0] in common))
        if id(file) in alone
        else file
        for file in found
    ]
    return tuple(replace(file, name=name) for file, name in zip(found, _names(found), strict=True))


def is_one_file(path: str | os.PathLike[str]) -> bool:
    """Whether a path stands for one file, as far as can be told without looking far away."""
    text = os.fsdecode(path)
    if os.path.exists(text):
        return not os.path.isdir(text)
    return not (is_pattern(text) or text.endswith("/"))


def _files_of(path: str, endings: Sequence[str], notes: list[str]) -> tuple[bool, list[Location]]:
    """Return whether a path stands for several files, and which."""
    if path == "-":
        return False, [Location(path)]
    files, inner = files_at(path)
    # A file whose name has a star is taken as it is.
    if is_pattern(inner) and not files.is_file(inner):
        found = files.matching(inner)
        if not found:
            raise DataError(f"no file matches '{printable(path)}'; check the pattern")
        return True, _located(_tables(found, path, endings, notes) or found, files)
    if files.is_folder(inner):
        inner = inner.rstrip("/") or inner
        found = files.below(inner)
        tables = _tables(found, path, endings, notes)
        if not tables:
            raise DataError(
                f"'{printable(path)}' is a directory, and no table is in it (by the endings of "
                f"names: {', '.join(endings)}); give a file"
            )
        return True, _located(tables, files)
    if files.filesystem is not None and not files.is_file(inner):
        raise DataError(f"no such file: '{printable(path)}'; check the address")
    if is_address(path) and not files.is_file(inner):
        raise no_such_file(inner)
    return False, _located([inner], files)


def _tables(found: list[str], path: str, endings: Sequence[str], notes: list[str]) -> list[str]:
    """Return the files whose names end as those of tables do; name the others in a note."""
    usual = tuple(f"{ending}{packed}" for ending in endings for packed in ("", *PACKED_ENDINGS))
    tables = [file for file in found if file.lower().endswith(usual)]
    if tables and len(tables) < len(found):
        taken = set(tables)
        others = [printable(os.path.basename(file)) for file in found if file not in taken]
        notes.append(
            f"'{printable(path)}': {listing(others, most=3)} {_are(others)} left out, whose names "
            f"do not end as those of tables do"
        )
    return tables


def _are(names: list[str]) -> str:
    return "is" if len(names) == 1 else "are"


def _located(paths: Sequence[str], files: Files) -> list[Location]:
    return [Location(path, "", files.filesystem, _keys(path)) for path in paths]


def _keys(path: str) -> tuple[tuple[str, str | None], ...]:
    """Return the keys and values of folders `key=value`; of a key that comes twice the last."""
    keys: dict[str, str | None] = {}
    for folder in os.path.dirname(path).replace(os.sep, "/").split("/"):
        match = _KEY.fullmatch(folder)
        if match is not None:
            value = unquote(match[2])
            keys[unquote(match[1])] = None if value in (_NO_VALUE, "") else value
    return tuple(keys.items())


def _names(files: Sequence[Location]) -> list[str]:
    """Return what messages call each file.

    Two of one name in different folders have their paths, and so have devices and pipes.
    """
    short = []
    for file in files:
        device = file.filesystem is None and not os.path.isfile(file.path)
        whole = device and os.path.exists(file.path)
        short.append(file.path if whole else os.path.basename(file.path) or file.path)
    count = Counter(short)
    return [
        "standard input" if f.path == "-" else printable(s if count[s] == 1 else f.path)
        for s, f in zip(short, files, strict=True)
    ]
