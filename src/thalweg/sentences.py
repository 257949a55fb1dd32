"""Sentences that remember what they were made of, so that they can be said in another language.

A `Sentence` is its English text for everybody. The lab finds the other language's template under
the English one and fills it with the same values; nothing reads a finished sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Self


class Sentence(str):
    """A text made from a template and values.

    Attributes:
        template: as `str.format` takes it; of texts in a row "".
        values: by name; a text among them may be a `Sentence` too. Of texts in a row by number.
        between: what stands between texts in a row, and before the last of them.
    """

    template: str
    values: Mapping[str, Any]
    between: tuple[str, str]

    def __new__(
        cls,
        text: str,
        template: str = "",
        values: Mapping[str, Any] | None = None,
        between: tuple[str, str] = ("", ""),
    ) -> Self:
        """Make one; `said` and `row` do."""
        made = super().__new__(cls, text)
        made.template, made.values, made.between = template, dict(values or {}), between
        return made


def said(template: str, /, **values: Any) -> Sentence:
    """Fill a template: ``said("{count:,} of {all:,} rows", count=2, all=10)``."""
    return Sentence(template.format(**values), template, values)


def row(texts: Iterable[str], between: str, last: str | None = None) -> Sentence:
    """Write texts in a row.

    Args:
        texts: at least one.
        between: what stands between two.
        last: what stands before the last one, if it is something else.
    """
    parts = [*texts]
    last = between if last is None else last
    written = last.join([between.join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
    values = {str(k): part for k, part in enumerate(parts)}
    return Sentence(written, "", values, (between, last))


__all__ = ["Sentence", "row", "said"]
