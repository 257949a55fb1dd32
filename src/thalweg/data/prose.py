"""Whether distinct texts are categories, identifiers or free text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import pyarrow.compute as pc

from thalweg.data.statistics import LevelStatistics

_LENGTH, _SHARE = 50, 0.2  # of free text: mean characters of a text, and distinct texts by rows
_SPACES = 4  # mean spaces in a text, from which on texts are free text and not identifiers
# Likewise letters of scripts without spaces between words, about two to a word.
_LETTERS = 10
WITHOUT_SPACES = r"\p{Han}|\p{Hiragana}|\p{Katakana}|\p{Thai}|\p{Lao}|\p{Khmer}|\p{Myanmar}"


@dataclass(frozen=True)
class NoCategory:
    """Why texts are no category: too many differ.

    Attributes:
        prose: whether they are free text; else they are identifiers.
        sentence: the reason, in words.
    """

    prose: bool
    sentence: str


class Texts(Protocol):
    """What is asked of the texts of the rows to train on; the means are of the different ones."""

    @property
    def known(self) -> int:
        """How many rows have a text."""
        ...

    @property
    def distinct(self) -> int:
        """How many texts differ."""
        ...

    @property
    def once(self) -> int:
        """How many of them occur once."""
        ...

    @property
    def mean_length(self) -> float:
        """Their letters."""
        ...

    @property
    def mean_spaces(self) -> float:
        """Their spaces."""
        ...

    @property
    def mean_letters(self) -> float:
        """Their letters of scripts that write no spaces."""
        ...


@dataclass(frozen=True)
class _Levels:
    """Texts whose levels are known."""

    learnt: LevelStatistics

    @property
    def known(self) -> int:
        return self.learnt.known

    @property
    def distinct(self) -> int:
        return self.learnt.distinct

    @property
    def once(self) -> int:
        return int(pc.sum(pc.equal(self.learnt.counts, 1)).as_py())

    @property
    def mean_length(self) -> float:
        return float(pc.mean(pc.utf8_length(self.learnt.levels)).as_py())

    @property
    def mean_spaces(self) -> float:
        return float(pc.mean(pc.count_substring(self.learnt.levels, " ")).as_py())

    @property
    def mean_letters(self) -> float:
        letters = pc.count_substring_regex(self.learnt.levels, WITHOUT_SPACES)
        return float(pc.mean(letters).as_py())


def no_category(texts: LevelStatistics | Texts) -> NoCategory | None:
    """Return why texts have too many distinct values to be categories; None if they have not."""
    if isinstance(texts, LevelStatistics):
        texts = _Levels(texts)
    distinct, known = texts.distinct, texts.known
    if distinct < 2:
        return None
    if distinct == known:
        prose = _is_prose(texts)
        what = "free text" if prose else "an identifier"
        return NoCategory(prose, f"{what}: all {distinct:,} texts differ")
    once = texts.once
    if once * 2 > known:
        said = f"nearly unique: {once:,} of {known:,} texts occur once only"
        return NoCategory(_is_prose(texts), said)
    long = distinct > _SHARE * known and texts.mean_length > _LENGTH
    if not long:
        return None
    prose = _is_prose(texts)
    what = "free text" if prose else "nearly unique"
    return NoCategory(prose, f"{what}: {distinct:,} long texts in {known:,} rows")


def _is_prose(texts: Texts) -> bool:
    """Whether texts have words: spaces between them, or letters of a script that writes none."""
    return texts.mean_spaces >= _SPACES or texts.mean_letters >= _LETTERS
