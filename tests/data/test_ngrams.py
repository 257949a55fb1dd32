"""N-grams are the tokens of scikit-learn's analyzers, and their hashes those of their letters."""

from __future__ import annotations

import unicodedata
from collections import Counter

import numpy as np
import pyarrow as pa
import pytest
from sklearn.feature_extraction.text import CountVectorizer

from thalweg.data import hashing, ngrams
from thalweg.data.hashing import SpanHashes, of_texts, of_two
from thalweg.data.ngrams import PAIR, WORD, spelled

TEXTS = [
    "The quick brown fox doesn't jump over the lazy dog; the dog sleeps.",
    "",
    "   ",
    "a b c",
    "I am",
    "don't_stop   believing\tin\nlines\r\nand \x0b\x0c tabs",
    "Ein Straßenfest in Zürich-Oerlikon, ÄÖÜ äöü",
    "съешь ещё ЭТИХ мягких",
    "私は東京に住んでいます。貴方は？",
    "我很喜欢这个产品",
    "\ufb01ne \uff21\uff22\uff23 \u00bd x\u00b2 no\u00a0break",  # NFKC changes these
    "caf\u00e9 cafe\u0301",
    "\U0001f600 smile \U0001f600\U0001f600 \U0001d4b3yz",
    "\u0928\u092e\u0938\u094d\u0924\u0947 \u0926\u0941\u0928\u093f\u092f\u093e",
    "x" * 300,
    "trailing space ",
    "1,234.56 $5 50% http://example.org/?q=1",
    "word",
    "zero\u200bwidth and \u2028line and \u3000ideographic",
]


def prepared(text):
    """Lower case letter by letter: Python's own looks at the letters around a capital sigma."""
    return "".join(letter.lower() for letter in unicodedata.normalize("NFKC", text))


def tokens_elsewhere(text):
    plain = {"preprocessor": prepared}
    words = CountVectorizer(**plain, ngram_range=(1, 2)).build_analyzer()(text)
    signs = CountVectorizer(**plain, analyzer="char_wb", ngram_range=(3, 5)).build_analyzer()(text)
    return Counter([*words, *(f"~{gram}" for gram in signs)])


def tokens(texts):
    """Return the n-grams of each text, as names have them, and the hash of each n-gram."""
    found, hashes = [Counter() for _ in texts], {}
    for block in ngrams.ngrams(pa.array(texts, pa.large_string())):
        letters = block.text()
        for grams in block.grams:
            for row, of, start, end in zip(
                grams.rows, grams.hashes, grams.starts, grams.ends, strict=True
            ):
                name = spelled(grams.kind, letters[start:end])
                found[block.first + row][name] += 1
                assert hashes.setdefault(name, of) == of, name
    return found, hashes


@pytest.mark.parametrize("size", [1, 200, 2**18])
def test_the_tokens_are_scikit_learns(monkeypatch, size):
    monkeypatch.setattr(ngrams, "in_blocks", lambda offsets: hashing.in_blocks(offsets, size))
    found, hashes = tokens(TEXTS)
    for text, own in zip(TEXTS, found, strict=True):
        assert own == tokens_elsewhere(text), text
    assert len(set(hashes.values())) == len(hashes) > 500


def test_each_text_alone_has_the_tokens_it_has_among_others():
    together, hashes = tokens(TEXTS)
    for text, own in zip(TEXTS, together, strict=True):
        [alone], its = tokens([text])
        assert alone == own
        assert all(hashes[name] == of for name, of in its.items())


def test_null_has_no_tokens_and_slices_have_their_own():
    texts = pa.array(["one two", None, "three four", "five six"], pa.large_string())
    [_, empty, _, _], _ = tokens(texts.to_pylist())
    assert not empty
    [first, second], _ = tokens(texts[2:].to_pylist())
    rows = [
        (block.first + row, spelled(grams.kind, block.text()[start:end]))
        for block in ngrams.ngrams(texts[2:])
        for grams in block.grams
        for row, start, end in zip(grams.rows, grams.starts, grams.ends, strict=True)
    ]
    assert Counter(rows) == Counter(
        {(i, name): count for i, own in enumerate((first, second)) for name, count in own.items()}
    )


def test_of_a_very_long_text_the_beginning_counts(monkeypatch):
    monkeypatch.setattr(ngrams, "in_blocks", lambda offsets: hashing.in_blocks(offsets, 10))
    monkeypatch.setattr(ngrams, "_LONGEST", 15)
    [long, short], _ = tokens(["first words then others", "short"])
    assert long == tokens_elsewhere("first words the")
    assert short == tokens_elsewhere("short")


def mix(z):
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9 % 2**64
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB % 2**64
    return z ^ (z >> 31)


def formula(codes, kind=0):
    """Return the hash of the docstring of `SpanHashes`, in whole numbers of any size."""
    golden, base = 0x9E3779B97F4A7C15, 0xD1342543DE82EF95
    terms = (mix((code + 1) * golden % 2**64) * base**i for i, code in enumerate(codes))
    return mix((sum(terms) + (len(codes) + 2**32 * kind) * golden) % 2**64)


def test_the_hash_is_that_of_the_formula():
    wide = np.frombuffer("ab日本\U0001f600c".encode("utf-32-le"), np.uint32)
    for codes in (np.frombuffer(b"some words", np.uint8), wide):
        spans = SpanHashes(codes)
        for start in range(len(codes)):
            for end in range(start, len(codes) + 1):
                [found] = spans.of(np.array([start]), np.array([end]), WORD)
                assert found == formula(codes[start:end].tolist(), WORD)
        assert spans.of(np.array([1, 2]), 3).tolist() == [
            formula(codes[at : at + 3].tolist()) for at in (1, 2)
        ]
    [pair] = of_two(np.array([7], np.uint64), np.array([9], np.uint64))
    assert pair == mix((7 * 0xD1342543DE82EF95 + 9) % 2**64)
    assert PAIR not in (0, WORD)


def test_texts_are_hashed_as_wholes_whatever_the_blocks(monkeypatch):
    texts = ["", "a", "A", "level 7", "日本", "x" * 50, "a"]
    expected = [formula(text.encode()) for text in texts]
    assert of_texts(pa.array(texts, pa.large_string())).tolist() == expected
    blocks = hashing.in_blocks
    monkeypatch.setattr(hashing, "in_blocks", lambda offsets: blocks(offsets, 7))
    sliced = pa.array(["before", *texts], pa.large_string())[1:]
    assert of_texts(sliced).tolist() == expected
    assert of_texts(pa.array([], pa.large_string())).tolist() == []


def test_the_hash_stays_what_it_is():
    """Model files keep numbers of hashed columns: another hash would be another model."""
    texts = pa.array(["thalweg"], pa.large_string())
    assert of_texts(texts).tolist() == [16416958013326554516]  # of `formula`, in Python's numbers


def test_buckets_are_filled_evenly():
    """χ² of 100,000 hashes in 1,024 columns: mean 1,023, standard deviation 45."""
    names = pa.array([f"level {i}" for i in range(100_000)], pa.large_string())
    counts = np.bincount((of_texts(names) >> np.uint64(54)).astype(int), minlength=1024)
    expected = 100_000 / 1024
    assert abs(((counts - expected) ** 2 / expected).sum() - 1023) < 4 * 45
