"""This machine's files and those that `pyarrow.fs` reaches, found in one way."""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from fnmatch import fnmatchcase
from typing import Any, Protocol
from urllib.parse import unquote, urlsplit

import pyarrow as pa

from thalweg.data.files.raw_file import printable
from thalweg.errors import DataError

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_READ = "file://, s3://, gs://, abfs:// and hdfs://"
_WAIT = 30  # seconds that Google's client tries again; its own limit is a quarter of an hour
_QUERY = re.compile(r"\?\w+=[^/?]*$")  # options of an address; other question marks are of patterns
_WILD = re.compile(r"[*?[]")


class Files(Protocol):
    """What is needed to find files. All paths are those of the file system, with slashes."""

    filesystem: Any  # a pyarrow.fs.FileSystem; None: this machine's files

    def is_file(self, path: str) -> bool:
        """Whether there is something of this name that is no folder."""
        ...

    def is_folder(self, path: str) -> bool:
        """Whether there is a folder of this name."""
        ...

    def below(self, folder: str) -> list[str]:
        """Return the files in a folder and in those in it, hidden ones left out, in order."""
        ...

    def matching(self, pattern: str) -> list[str]:
        """Return the files that a pattern matches, and those in folders that it does, in order."""
        ...


def is_pattern(path: str) -> bool:
    """Whether a path has characters that stand for others."""
    return _WILD.search(path) is not None


def is_address(path: str) -> bool:
    """Whether a path says by which way it is reached, as s3://bucket/name does."""
    return _ADDRESS.match(path) is not None


def is_hidden(name: str) -> bool:
    """Whether a name is one that data sets do not count: .crc files, _SUCCESS, _temporary."""
    return name.startswith(".") or (name.startswith("_") and "=" not in name)


class LocalFiles:
    """This machine's files."""

    filesystem = None

    def is_file(self, path: str) -> bool:
        """Whether there is something of this name that is no folder."""
        return os.path.exists(path) and not os.path.isdir(path)

    def is_folder(self, path: str) -> bool:
        """Whether there is a folder of this name."""
        return os.path.isdir(path)

    def below(self, folder: str) -> list[str]:
        """Return the files in a folder and in those in it, hidden ones left out, in order."""
        found, seen = [], {os.path.realpath(folder)}
        for here, folders, names in os.walk(folder, onerror=_unlisted, followlinks=True):
            found += [os.path.join(here, name) for name in names if not is_hidden(name)]
            inner = {name: os.path.realpath(os.path.join(here, name)) for name in folders}
            # A link to a folder above it would have no end.
            folders[:] = [n for n, real in inner.items() if not is_hidden(n) and real not in seen]
            seen.update(inner[name] for name in folders)
        return sorted(found)

    def matching(self, pattern: str) -> list[str]:
        """Return the files that a pattern matches, and those in folders that it does, in order."""
        found: dict[str, None] = {}
        for match in sorted(glob.glob(pattern, recursive=True)):
            found |= dict.fromkeys(self.below(match) if self.is_folder(match) else [match])
        return [*found]


def _unlisted(error: OSError) -> None:
    raise DataError(
        f"'{printable(error.filename)}' cannot be listed ({error.strerror}); change its "
        f"permissions or give the files themselves"
    ) from None


class RemoteFiles:
    """The files of a `pyarrow.fs.FileSystem`; errors of the way there name the address."""

    def __init__(self, filesystem: Any, address: str) -> None:
        self.filesystem = filesystem
        self._address = address

    def is_file(self, path: str) -> bool:
        """Whether there is something of this name that is no folder."""
        return bool(self._kind(path).is_file)

    def is_folder(self, path: str) -> bool:
        """Whether there is a folder of this name."""
        found = self._kind(path)
        return not found.is_file and found.type.name == "Directory"

    def below(self, folder: str) -> list[str]:
        """Return the files in a folder and in those in it, hidden ones left out, in order."""
        inner = [path for path in self._all(folder) if not _any_hidden(path[len(folder) :])]
        return sorted(inner)

    def matching(self, pattern: str) -> list[str]:
        """Return the files that a pattern matches, and those in folders that it does, in order."""
        parts = pattern.rstrip("/").split("/")
        fixed = next(i for i, part in enumerate(parts) if is_pattern(part))
        base = "/".join(parts[:fixed])
        if base and not self.is_folder(base):
            return []
        found = []
        for path in self._all(base):
            names = path.split("/")[fixed:]
            depths = (n for n in range(1, len(names) + 1) if _matches(parts[fixed:], names[:n]))
            depth = next(depths, None)
            if depth is not None and not any(map(is_hidden, names[depth:])):
                found.append(path)
        return sorted(found)

    def _kind(self, path: str) -> Any:
        with reaching(self._address):
            return self.filesystem.get_file_info(path.rstrip("/"))

    def _all(self, folder: str) -> list[str]:
        from pyarrow import fs

        with reaching(self._address):
            infos = self.filesystem.get_file_info(fs.FileSelector(folder, recursive=True))
        return [info.path for info in infos if info.is_file]


def _any_hidden(path: str) -> bool:
    return any(is_hidden(name) for name in path.split("/") if name)


def _matches(parts: Sequence[str], names: Sequence[str]) -> bool:
    """Whether a pattern matches a path, both split at slashes."""
    if not parts:
        return not names
    if parts[0] == "**":
        return _matches(parts[1:], names) or (bool(names) and _matches(parts, names[1:]))
    shown = bool(names) and (parts[0].startswith(".") or not names[0].startswith("."))
    return shown and fnmatchcase(names[0], parts[0]) and _matches(parts[1:], names[1:])


def files_at(path: str) -> tuple[Files, str]:
    """Return the file system of a path or address, and the path in it.

    Raises:
        DataError: an address of a kind that is not read, or that cannot be reached.
    """
    if not is_address(path):
        return LocalFiles(), path
    scheme = path.split("://")[0].lower()
    if scheme in ("http", "https", "ftp"):
        raise DataError(
            f"'{printable(path)}' is an address, not a file; download it and give the local file"
        )
    if scheme == "file":
        parts = urlsplit(path.replace("?", "%3F").replace("#", "%23"))
        if parts.netloc not in ("", "localhost"):
            raise DataError(
                f"'{printable(path)}' names the machine '{parts.netloc}'; a file of this one has "
                f"three slashes: file:///{parts.netloc}{parts.path}"
            )
        return LocalFiles(), unquote(parts.path, errors="surrogateescape")
    from pyarrow import fs

    address, wild = path, ""
    query = _QUERY.search(path)
    if query is not None:
        address = path[: query.start()]
    if is_pattern(address):
        start = _WILD.search(address)
        cut = address.rfind("/", 0, start.start() if start else None)
        address, wild = address[:cut], address[cut:]
    options = query[0] if query is not None else ""
    if scheme in ("gs", "gcs") and "retry_limit_seconds" not in options:
        options += f"{'&' if options else '?'}retry_limit_seconds={_WAIT}"
    with reaching(path):
        filesystem, inner = fs.FileSystem.from_uri(address + options)
    return RemoteFiles(filesystem, path), inner + wild


@contextmanager
def reaching(address: str) -> Iterator[None]:
    """Say of what fails on the way to an address what it means.

    Args:
        address: what the user gave.

    Raises:
        DataError: it is of a kind that is not read, is not there, or cannot be reached.
    """
    shown = printable(address)
    try:
        yield
    except FileNotFoundError:
        raise DataError(f"no such file: '{shown}'; check the address") from None
    except (OSError, ImportError, pa.ArrowException, ValueError) as error:
        why = " ".join(str(error).split())
        if "Unrecognized filesystem" in why or isinstance(error, ImportError):
            raise DataError(
                f"'{shown}' is an address of a kind that is not read; {_READ} are, and local paths"
            ) from None
        raise DataError(
            f"'{shown}' cannot be reached ({why[:160].rstrip('.')}); check the address, the "
            f"network and that your credentials are set as its provider's own tools need them"
        ) from None
