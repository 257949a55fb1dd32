"""A user's own optimizer, loss, activation or initialisation, found in a file of theirs."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any, TypeVar

from thalweg.errors import UsageError, nearest

T = TypeVar("T")


def is_own(name: str) -> bool:
    """Whether a name points into a file, as ``my_rule.py:sluggish``."""
    return ".py:" in name


@dataclass(frozen=True)
class OwnFile:
    """A user's file, read once: what is hashed is what is run.

    Attributes:
        what: the option that names it.
        name: ``file.py:name``.
        content: its bytes.
    """

    what: str
    name: str
    content: bytes

    @cached_property
    def sha256(self) -> str:
        """The SHA-256 of its bytes."""
        return hashlib.sha256(self.content).hexdigest()


def read_own(what: str, text: str) -> OwnFile:
    """Read the file that ``file.py:name`` points into, without running it.

    Raises:
        UsageError: no such file, or it cannot be read.
    """
    file = text.rpartition(":")[0]
    if not Path(file).is_file():
        raise UsageError(f"--{what} {text}: there is no file {file}.")
    try:
        return OwnFile(what, text, Path(file).read_bytes())
    except OSError as error:
        raise UsageError(f"--{what} {text}: {file} cannot be read: {error.strerror}.") from None


def load_own(own: OwnFile, wanted: type[T]) -> T:
    """Return the record that ``file.py:name`` points to.

    The file is run, as ``python file.py`` would run it, once for each text that stands in it.

    Raises:
        UsageError: it fails, has no such name, or what stands there is no `wanted`.
    """
    what, text = own.what, own.name
    file, _, name = text.rpartition(":")
    path = Path(file)
    try:
        module = _run(str(path.resolve()), own.content)
    except (Exception, SystemExit) as error:
        line = _line_of(error, path.resolve())
        said = f"{type(error).__name__}: {error}".rstrip(".: ")
        raise UsageError(f"--{what} {text}: {file} fails{line}: {said}.") from None
    found = getattr(module, name, None)
    if found is None:
        known = [n for n, value in vars(module).items() if isinstance(value, wanted)]
        such = nearest(name, known) if known else f"there is no thalweg.{wanted.__name__} in it."
        raise UsageError(f"--{what} {text}: {file} has no {name!r}; {such}")
    if not isinstance(found, wanted):
        raise UsageError(
            f"--{what} {text}: {name!r} is of type {type(found).__name__}; it must be a "
            f"thalweg.{wanted.__name__}(…)."
        )
    return found


def hash_of(function: Any) -> str:
    """Return the SHA-256 of the file that defines a function, or of its code if there is none."""
    code = getattr(function, "__code__", None)
    if not isinstance(code, CodeType):
        return hashlib.sha256(repr(function).encode()).hexdigest()
    try:
        content = Path(code.co_filename).read_bytes()
    except (OSError, ValueError):  # typed in, or in a notebook
        content = repr((code.co_code, code.co_names, code.co_consts)).encode()
    return hashlib.sha256(content).hexdigest()


@lru_cache(maxsize=32)
def _run(file: str, code: bytes) -> ModuleType:
    """Run a file's text as a module; the same text gives the same records."""
    module = ModuleType(Path(file).stem)
    module.__file__ = file
    exec(compile(code, file, "exec", dont_inherit=True), vars(module))
    return module


def _line_of(error: BaseException, path: Path) -> str:
    """Return " in line N" of the user's file, where the error arose there."""
    trace = error.__traceback__
    line = error.lineno if isinstance(error, SyntaxError) else None
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == str(path):
            line = trace.tb_lineno
        trace = trace.tb_next
    return f" in line {line}" if line else ""
