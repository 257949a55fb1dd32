"""N-grams of texts: words and pairs of words, and three to five letters within a word.

A text becomes letters by Unicode's NFKC and then lower case, letter by letter. What is a letter of
a word is Unicode's: letters, digits and the underscore, as of Python's ``re``.

- **words**: runs of at least two such letters, and two of them that follow each other: ``good``,
  ``very good``. There are no stop words.
- **character n-grams**: 3, 4 and 5 signs of what stands between spaces, with one space at each end:
  ``" go"``, ``"goo"``, ``"ood "``. Where no spaces are written (Chinese, Japanese) they go through
  the whole sentence.

These are the tokens of scikit-learn's analyzers ``word`` and ``char_wb``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.data.hashing import Hashes, SpanHashes, in_blocks, of_two, text_bytes

CHARACTERS, WORD, PAIR = 0, 1, 2
_LENGTHS = (3, 4, 5)  # of character n-grams
_SPACE = 32
_TABLE = 0x40000  # code points from here on are neither letters nor spaces
_LONGEST = 2**20  # letters of a text that are looked at
_WORD = re.compile(r"\w\w+")

Places = NDArray[np.intp]


@dataclass(frozen=True)
class Grams:
    """The n-grams of one kind and length in a block of texts.

    Attributes:
        kind: `CHARACTERS`, `WORD` or `PAIR`.
        rows: ``[k]``, the text of each, from the block's first.
        hashes: ``[k]``.
        starts, ends: ``[k]``, where they stand in the block's letters.
    """

    kind: int
    rows: NDArray[np.int32]
    hashes: Hashes
    starts: Places
    ends: Places


@dataclass(frozen=True)
class Block:
    """Some adjacent texts.

    Attributes:
        first, last: the texts, last exclusive.
        codes: their code points, one space before each text and one at the end.
        grams: theirs.
    """

    first: int
    last: int
    codes: NDArray[np.unsignedinteger]
    grams: tuple[Grams, ...]

    def text(self) -> str:
        """Return the letters in which the n-grams stand."""
        return self.codes.astype("<u4").tobytes().decode("utf-32-le")


def spelled(kind: int, letters: str) -> str:
    """Return the n-gram that stands in these letters, as names have it.

    A character n-gram has a tilde before it, which no word has: ``~ goo``.
    """
    return " ".join(_WORD.findall(letters)) if kind else f"~{letters}"


def ngrams(texts: pa.Array) -> Iterator[Block]:
    """Find the n-grams of texts, a block of them at a time.

    Args:
        texts: large_string; null is a text without n-grams.
    """
    texts = pc.fill_null(texts, "")
    for first, last in in_blocks(text_bytes(texts)[0]):
        some = texts.slice(first, last - first)
        if last == first + 1:
            some = pc.utf8_slice_codeunits(some, 0, _LONGEST)
        codes, rows = _letters(some)
        yield Block(first, last, codes, tuple(_grams(codes, rows)))


def _letters(texts: pa.Array) -> tuple[NDArray[np.unsignedinteger], NDArray[np.int32]]:
    """Return the code points of texts, spaces around each, and the text of each code point."""
    if pc.all(pc.string_is_ascii(texts)).as_py():
        plain = pc.ascii_lower(texts)
    else:
        plain = pc.utf8_lower(pc.utf8_normalize(texts, "NFKC"))
    none, space = (pa.scalar(text, pa.large_string()) for text in ("", " "))
    bounds, data = text_bytes(pc.binary_join_element_wise(plain, none, space))
    raw = data[bounds[0] : bounds[-1]]
    ends = bounds - bounds[0]
    codes: NDArray[np.unsignedinteger] = raw
    if raw.max(initial=0) >= 128:
        codes = np.frombuffer(raw.tobytes().decode().encode("utf-32-le"), "<u4")
        begun = np.concatenate([[0], np.cumsum((raw & 0xC0) != 0x80)])
        ends = begun[ends]
    rows = np.repeat(np.arange(len(texts), dtype=np.int32), np.diff(ends))
    return np.insert(codes, 0, _SPACE), np.insert(rows, 0, 0)


def _grams(codes: NDArray[np.unsignedinteger], rows: NDArray[np.int32]) -> Iterator[Grams]:
    """Find the n-grams; all kinds of spaces become one, in place."""
    few = codes.dtype == np.uint8
    known = codes if few else np.minimum(codes, _TABLE - 1)
    letter, space = (table[known] for table in _signs(few))
    codes[space] = _SPACE
    hashes = SpanHashes(codes)
    edges = np.flatnonzero(letter[1:] != letter[:-1]) + 1
    starts, ends = edges[::2], edges[1::2]
    long = ends - starts > 1
    starts, ends = starts[long], ends[long]
    words = hashes.of(starts, ends, WORD)
    yield Grams(WORD, rows[starts], words, starts, ends)
    both = np.flatnonzero(rows[starts[1:]] == rows[starts[:-1]])
    pairs = of_two(words[both], words[both + 1])
    yield Grams(PAIR, rows[starts[both]], pairs, starts[both], ends[both + 1])
    inner = ~space
    at = np.flatnonzero(inner[1:-1])  # the second sign is no space: the first may be
    for length in _LENGTHS:
        yield Grams(CHARACTERS, rows[at + 1], hashes.of(at, length), at, at + length)
        at = at[inner[at + length - 1]]


@cache
def _signs(few: bool) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Return which code points are letters of words, and which are spaces."""
    signs = [chr(code) for code in range(256 if few else _TABLE)]
    letters = np.array([sign.isalnum() for sign in signs])
    letters[ord("_")] = True
    return letters, np.array([sign.isspace() for sign in signs])
