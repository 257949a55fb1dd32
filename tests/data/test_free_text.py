"""Free text becomes hashed n-grams weighted by tf-idf, as scikit-learn weights them."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pyarrow as pa
import pytest
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer
from test_ngrams import TEXTS, tokens, tokens_elsewhere

from thalweg.data import free_text
from thalweg.data.free_text import FreeTextStatistics
from thalweg.data.gram_names import FirstTexts
from thalweg.data.hash_bits import check_hash_bits
from thalweg.errors import UsageError

CORPUS = [*TEXTS, *TEXTS[:5], "the fox and the dog", "you and I", *TEXTS[6:10]]


def column(texts):
    return pa.array(texts, pa.large_string())


def learnt(texts, bits=24, batches=1, named=2**20):
    statistics = FreeTextStatistics(bits, first=FirstTexts(_left=named))
    for part in np.array_split(np.arange(len(texts)), batches):
        statistics.update(column(texts).take(pa.array(part)))
    return statistics


def encoded(feature, texts, dtype=np.float64, index=None):
    return feature.encoded(pa.chunked_array([column(texts)]), index, dtype)


def elsewhere(train, texts):
    """scikit-learn's tf-idf of the same tokens that two training texts have."""
    counter = CountVectorizer(analyzer=lambda text: tokens_elsewhere(text).elements(), min_df=2)
    tfidf = TfidfTransformer(sublinear_tf=True).fit(counter.fit_transform(train))
    return tfidf.transform(counter.transform(texts)), counter.get_feature_names_out()


def test_the_values_are_those_of_scikit_learn():
    """2²⁴ columns: no two of these n-grams have the same one."""
    feature = learnt(CORPUS).feature("a")
    new = [*CORPUS, "a fox, a fox and a dog were never seen", "quite different matter"]
    expected, names = elsewhere(CORPUS, new)
    assert sorted(feature.grams) == sorted(names)
    order = np.argsort(feature.grams)
    found = encoded(feature, new).toarray()
    np.testing.assert_allclose(
        found[:, order], expected.toarray()[:, np.argsort(names)], atol=1e-12
    )
    norms = np.linalg.norm(found, axis=1)
    assert set(np.round(norms, 12)) == {0.0, 1.0}


def test_n_grams_that_share_a_column_are_counted_together():
    """The columns are those of the hash's upper bits; tf and df are the column's."""
    bits = 8
    _, hashes = tokens(CORPUS)
    columns = {name: int(of) >> (64 - bits) for name, of in hashes.items()}
    counter = CountVectorizer(
        analyzer=lambda text: [str(columns[t]) for t in tokens_elsewhere(text).elements()],
        min_df=2,
    )
    expected = TfidfTransformer(sublinear_tf=True).fit_transform(counter.fit_transform(CORPUS))
    order = np.argsort(counter.get_feature_names_out().astype(int))
    feature = learnt(CORPUS, bits).feature("a")
    assert feature.width == len(order) <= 2**bits
    assert list(feature.buckets) == sorted(counter.get_feature_names_out().astype(int))
    found = encoded(feature, CORPUS).toarray()
    np.testing.assert_allclose(found, expected.toarray()[:, order], atol=1e-12)


@pytest.mark.parametrize("batches", [1, 3, 7])
def test_batches_learn_what_all_rows_do(batches):
    texts = [*CORPUS[:9], None, *CORPUS[9:]]
    whole = learnt(texts, 12, named=400).feature("a")
    parts = [
        learnt([texts[i] for i in part], 12, named=400)
        for part in np.array_split(np.arange(len(texts)), batches)
    ]
    for part in parts[1:]:
        parts[0].merge(part)
    assert parts[0].feature("a") == whole == learnt(texts, 12, batches, 400).feature("a")
    assert "" in whole.grams  # those behind the first 400 bytes have no name
    assert whole.missing


def test_missing_is_a_column_if_training_has_it():
    texts = ["one text here", None, "one text there", ""]
    feature = learnt(texts).feature("a")
    found = encoded(feature, [None, "one", "", None]).toarray()
    assert feature.names[-1] == "a=(missing)"
    assert found[:, -1].tolist() == [1, 0, 0, 1]
    assert not found[[0, 2, 3], :-1].any()
    assert found[1, :-1].any()
    without = learnt(["one text", "one word"]).feature("a")
    assert not without.missing
    assert not encoded(without, [None, "one"]).toarray()[0].any()


def test_missing_texts_are_no_documents_for_the_idf():
    """idf = ln((1 + n) / (1 + df)) + 1 with n = 3 texts, of which two have the word."""
    feature = learnt(["fox ran", "fox sat", "dog", None, None]).feature("a")
    idf = dict(zip(feature.grams, feature.idf, strict=True))
    assert idf["fox"] == pytest.approx(np.log(4 / 3) + 1, rel=1e-15)


def test_rows_are_those_of_the_index_in_blocks_or_at_once(monkeypatch):
    texts = [*CORPUS, None]
    feature = learnt(texts, 12).feature("a")
    whole = encoded(feature, texts).toarray()
    index = np.random.default_rng(1).permutation(len(texts))[:11]
    monkeypatch.setattr(free_text, "_ROWS", 4)
    np.testing.assert_array_equal(encoded(feature, texts, index=index).toarray(), whole[index])
    chunks = pa.chunked_array([column(texts[:7]), column(texts[7:])])
    made = feature.encoded(chunks, None, np.float32)
    assert made.dtype == np.float32
    assert made.has_canonical_format
    assert made.indices.dtype == made.indptr.dtype == np.int32
    np.testing.assert_allclose(made.toarray(), whole, rtol=1e-6)
    assert encoded(feature, []).shape == (0, feature.width)


def test_a_column_has_the_name_of_its_commonest_n_gram():
    feature = learnt(["good film", "good book", "bad good", "a film"]).feature("a")
    assert {"a=good", "a~_goo", "a~good", "a=film"} <= set(feature.names)
    assert len(set(feature.names)) == feature.width
    assert "a#" not in "".join(feature.names)
    found, hashes = tokens(CORPUS)
    ranked: dict[int, tuple[int, int, str]] = {}
    for name, count in sum(found, Counter()).items():
        bucket, rank = int(hashes[name]) >> 56, (-count, int(hashes[name]), name)
        ranked[bucket] = min(rank, ranked.get(bucket, rank))
    crowded = learnt(CORPUS, 8).feature("a")
    assert list(crowded.grams) == [ranked[bucket][2] for bucket in crowded.buckets]


def test_japanese_and_chinese_are_told_apart_by_n_grams_across_the_sentence():
    good = [f"この{thing}はとても良いと思います" for thing in ("映画", "料理", "本", "店")]
    feature = learnt(good).feature("a")
    assert "~とても" in feature.grams
    assert "~良いと思い" in feature.grams
    new = encoded(feature, ["あの宿もとても良いと思いました", "電車が遅れた"]).toarray()
    assert new[0].any()
    assert not new[1].any()


@pytest.mark.parametrize("bits", [7, 25, -1, 1.5, "18", True])
def test_bits_that_cannot_be(bits):
    with pytest.raises(UsageError, match="--hash-bits must be a whole number from 8 to 24"):
        check_hash_bits(bits)


@pytest.mark.parametrize("bits", [None, 8, 24, np.int64(18)])
def test_bits_that_can_be(bits):
    check_hash_bits(bits)
