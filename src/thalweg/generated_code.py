"""What dataclasses generate, compiled once and kept on the disk, as Python keeps modules.

Each dataclass writes its methods as texts and compiles them: of the some 300 that a race imports
for a quarter of the time until it reads a table. The program gives `dataclasses` another `exec`,
which looks for a text's code in a file of the cache folder before it compiles it. The code is the
same in any case.

The code in the file is executed, so it is used only if nobody else can write to it or its folder.
Processes that end at once each leave a complete file.
"""

from __future__ import annotations

import dataclasses
import marshal
import os
import sys
import zlib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import CodeType
from typing import Any

from thalweg.cache_place import cache_place, only_ours

_FEW = 8  # new texts that are not worth writing a file
_MOST = 8192  # texts of a file, of old versions of this package too; then it is begun anew


class GeneratedCode:
    """Code by the text that it was compiled from.

    Attributes:
        file: where it is kept; None: nowhere.
    """

    def __init__(self, file: Path | None) -> None:
        """Take what is kept in a file, if that is ours and whole."""
        self.file = file
        # Whatever decides what code a text becomes, and how it is written.
        self._head = f"thalweg code 1\n{sys.implementation.cache_tag} {sys.version}\n".encode()
        self._kept: dict[str, bytes] = {}
        self._new: dict[str, bytes] = {}
        with suppress(OSError, ValueError, EOFError, TypeError):
            self._kept = {} if file is None else self._read(file)

    def _read(self, file: Path) -> dict[str, bytes]:
        with file.open("rb") as opened:
            if not (only_ours(os.fstat(opened.fileno())) and only_ours(file.parent.stat())):
                return {}
            head, check = opened.read(len(self._head)), opened.read(4)
            content = opened.read()
        if head != self._head or check != _sum(content):
            return {}
        found: dict[str, bytes] = marshal.loads(content)
        return found

    def exec(
        self, text: str | CodeType, names: dict[str, Any], own: Mapping[str, object] | None = None
    ) -> None:
        """Do what the builtin does, for the module `dataclasses`."""
        code = text if isinstance(text, CodeType) else self._compiled(text)
        exec(code, names, own)

    def _compiled(self, text: str) -> CodeType:
        known = self._kept.get(text)
        if known is not None:
            found: CodeType = marshal.loads(known)
            return found
        # This module's own settings for annotations are none of the text's.
        code = compile(text, "<string>", "exec", dont_inherit=True)
        self._new[text] = marshal.dumps(code)
        return code

    def keep(self) -> None:
        """Write what is new to the file, if it is enough and there is a folder for it."""
        if self.file is None or sys.dont_write_bytecode or len(self._new) < _FEW:
            return
        from thalweg.endings import temporary  # most processes keep nothing

        every = self._kept | self._new
        body = marshal.dumps(every if len(every) <= _MOST else self._new)
        beside = self.file.with_name(f"{self.file.stem}-{os.urandom(8).hex()}.tmp")
        with suppress(OSError), temporary(beside):  # it only saves time
            self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(self._head + _sum(body) + body)
            beside.replace(self.file)


def _sum(content: bytes) -> bytes:
    return zlib.crc32(content).to_bytes(4, "big")


def keep_generated_code() -> GeneratedCode:
    """Have `dataclasses` take code that is kept in the cache folder; return that."""
    file = None
    with suppress(OSError):
        file = cache_place() / f"dataclasses-{sys.implementation.cache_tag}.code"
    code = GeneratedCode(file)
    dataclasses.exec = code.exec  # type: ignore[attr-defined]  # found before the builtin
    return code
