"""Whether distinct texts are categories, identifiers or free text."""

from __future__ import annotations

from dataclasses import dataclass

import pyarrow.compute as pc

from thalweg.data.statistics import LevelStatistics

_LENGTH, _SHARE = 50, 0.2  # of free text: mean characters of a text, and distinct texts by rows
_SPACES = 4  # mean spaces in a text, from which on texts are free text and not identifiers
# Likewise letters of scripts without spaces between words, about two to a word.
_LETTERS = 10
_WITHOUT_SPACES = r"\p{Han}|\p{Hiragana}|\p{Katakana}|\p{Thai}|\p{Lao}|\p{Khmer}|\p{Myanmar}"


@dataclass(frozen=True)
class NoCategory:
    """Why texts are no category: too many differ.

    Attributes:
        prose: whether they are free text; else they are identifiers.
        sentence: the reason, in words.
    """

    prose: bool
    sentence: str


def no_category(learnt: LevelStatistics) -> NoCategory | None:
    """Return why texts have too many distinct values to be categories; None if they have not."""
    distinct, known = learnt.distinct, learnt.known
    if distinct < 2:
        return None
    if distinct == known:
        prose = _is_prose(learnt)
        what = "free text" if prose else "an identifier"
        return NoCategory(prose, f"{what}: all {distinct:,} texts differ")
    once = int(pc.sum(pc.equal(learnt.counts, 1)).as_py())
    if once * 2 > known:
        said = f"nearly unique: {once:,} of {known:,} texts occur once only"
        return NoCategory(_is_prose(learnt), said)
    long = distinct > _SHARE * known and pc.mean(pc.utf8_length(learnt.levels)).as_py() > _LENGTH
    if not long:
        return None
    prose = _is_prose(learnt)
    what = "free text" if prose else "nearly unique"
    return NoCategory(prose, f"{what}: {distinct:,} long texts in {known:,} rows")


def _is_prose(learnt: LevelStatistics) -> bool:
    """Whether texts have words: spaces between them, or letters of a script that writes none."""
    if pc.mean(pc.count_substring(learnt.levels, " ")).as_py() >= _SPACES:
        return True
    letters = pc.count_substring_regex(learnt.levels, _WITHOUT_SPACES)
    return bool(pc.mean(letters).as_py() >= _LETTERS)
