"""How text files are to be read, and what else means "missing"."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import Any

from thalweg.errors import Problems, UsageError, nearest
from thalweg.wording import brief

_ENCODINGS = ("utf-8", "utf-16", "utf-32", "latin-1", "cp1252", "ascii", "iso8859-15", "cp1250",
              "cp1251", "cp437", "cp850", "mac-roman", "shift_jis", "gb18030", "big5", "euc-kr",
              "koi8-r")  # fmt: skip
# Codecs of Python that turn texts into bytes but are no character sets of files.
_NO_CHARACTER_SETS = {"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape"}
BAD_ROWS = ("error", "skip")
_TABS = {"\\t": "\t", "tab": "\t"}


@dataclass(frozen=True)
class ReadOptions:
    r"""How text files are to be read, and what else means "missing".

    Args:
        delimiter: The character between columns of a CSV file, one ASCII character; `tab` and a
            backslash with a t mean the tab. None: found out from the first lines among comma,
            semicolon, tab and bar. Parquet files and frames have none.
        encoding: The encoding of a CSV file, any text codec of Python, such as `latin-1`. A
            byte-order mark in the file overrules it.
        missing: Further texts that mean "missing", besides `missing.USUAL_MISSING`. A text that is
            a number, such as `-999`, also means every number equal to it. In every source.
        bad_rows: What is done about a row of a CSV file of another number of columns than its
            header, and a line of a JSON Lines or svmlight file that is none of the format: "error",
            or "skip": it is left out and said.

    Raises:
        UsageError: A delimiter that is not one usable character, an encoding that Python does
            not know, missing texts that are not texts, or `bad_rows` of another value.

    """

    delimiter: str | None = None
    encoding: str = "utf-8"
    missing: tuple[str, ...] = ()
    bad_rows: str = "error"

    def __post_init__(self) -> None:
        problems = Problems()
        delimiter = self.delimiter
        if isinstance(delimiter, str) and delimiter in _TABS:
            delimiter = _TABS[delimiter]
            object.__setattr__(self, "delimiter", delimiter)
        if delimiter is not None and (
            not isinstance(delimiter, str)
            or len(delimiter) != 1
            or not delimiter.isascii()
            or delimiter in '"\r\n\0'
        ):
            problems.add(
                UsageError(
                    f"--delimiter must be one plain character, such as ',' or ';' or tab, "
                    f"not {brief(self.delimiter)}"
                )
            )
        if not _is_character_set(self.encoding):
            near = nearest(self.encoding, _ENCODINGS)
            problems.add(UsageError(f"--encoding '{self.encoding}' is not known; {near}"))
        missing: Any = self.missing  # a lone "?" would pass for a sequence of texts
        if isinstance(missing, str) or not all(isinstance(text, str) for text in missing):
            problems.add(
                UsageError(
                    f"--missing takes texts; from Python give a tuple of them, such as ('?',), "
                    f"not {brief(missing)}"
                )
            )
        if self.bad_rows not in BAD_ROWS:
            problems.add(
                UsageError(f"--bad-rows must be error or skip, not {brief(self.bad_rows)}")
            )
        problems.refuse()

    @property
    def skips(self) -> bool:
        """Whether rows that cannot be read are left out."""
        return self.bad_rows == "skip"


def _is_character_set(encoding: str) -> bool:
    try:
        if codecs.lookup(encoding).name in _NO_CHARACTER_SETS:
            return False
        "a".encode(encoding)
        codecs.getincrementaldecoder(encoding)(errors="replace").decode(b"a")
    except (LookupError, TypeError, ValueError):
        return False
    return True
