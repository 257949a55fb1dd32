"""Free text and hashed categories from end to end: every entrance, every place rows may be."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import FeatureUnion

import thalweg
from thalweg import Run
from thalweg.data import encode_splits, memory_limit, row_order
from thalweg.data.disk_rows import DiskRows
from thalweg.data.files import parquet_files
from thalweg.data.free_text import FreeText
from thalweg.data.hashed_category import HashedCategory
from thalweg.data.lazy_table import LazyTable
from thalweg.errors import DataWarning, UsageError
from thalweg.racing import few_rows

RUN = Run("adagrad", 0.3, batch_size=16)
SYLLABLES = ["ba", "ko", "mi", "tra", "ne", "lus", "for", "sti", "en", "ja", "qu", "el", "rou"]


def corpus(rows, seed=0, words=400, length=12):
    """Return made-up texts and the class of each: half of the words are commoner in one class."""
    rng = np.random.default_rng(seed)
    vocabulary = np.array(
        ["".join(rng.choice(SYLLABLES, rng.integers(2, 5))) for _ in range(words)]
    )
    rng = np.random.default_rng(seed + 1)
    common = 1 / np.arange(2.0, words + 2)
    lean = np.where(np.arange(words) % 2, rng.normal(size=words), 0)
    y = rng.random(rows) < 0.5
    texts = []
    for label in y:
        share = common * np.exp((0.5 if label else -0.5) * lean)
        some = rng.choice(vocabulary, rng.integers(5, 2 * length), p=share / share.sum())
        texts.append(" ".join(some).capitalize() + ".")
    return texts, np.where(y, "good", "bad")


@pytest.fixture(scope="module")
def table():
    texts, y = corpus(600)
    rng = np.random.default_rng(5)
    return pa.table(
        {
            "review": [None if i % 50 == 7 else text for i, text in enumerate(texts)],
            "shop": [f"shop {i % 3}" for i in range(600)],
            "price": rng.normal(size=600),
            "user": [f"u{rng.integers(30)}" for _ in range(600)],
            "y": y,
        }
    )


def fit(table, **options):
    return thalweg.fit(table, "y", optimizer=RUN, epochs=4, **options)


@pytest.fixture(scope="module")
def done(table):
    return fit(table, keep_states=True)


def features(result):
    return {f.column: f for f in result.model.preprocessor.encoder.features}


def role(result, name):
    [column] = [column for column in result.columns if column.name == name]
    return column.role


def test_free_text_is_found_and_learnt_from(table, done):
    review = features(done)["review"]
    assert isinstance(review, FreeText)
    assert review.bits == 18
    assert review.missing
    assert role(done, "review") == "text"
    without = fit(table, drop="review")
    assert done.test["log_loss"] < without.test["log_loss"] - 0.1
    assert done.model.evaluate(table)["accuracy"] > 0.8


def test_the_order_of_the_weights_is_that_of_the_rows(table, done):
    """The score of a row is the sum of its features' weights, found by their names."""
    found = {row["feature"]: row for row in done.model.weight_table.to_pylist()}
    weights = {name: row["weight"] for name, row in found.items()}
    encoder = done.model.preprocessor.encoder
    encoded = encoder.encode(table.slice(0, 40), np.float64)
    whole = np.hstack([encoded.dense, encoded.sparse.toarray()])
    assert [weights[name] for name in encoder.names] == pytest.approx(
        done.model.weights[:, 0].tolist(), rel=1e-6
    )
    texts = features(done)["review"].encoded(table["review"].slice(0, 40), None, np.float64)
    assert encoder.names[-1] == "review=(missing)"
    np.testing.assert_array_equal(whole[:, -texts.shape[1] :], texts.toarray())
    shops = [name for name in encoder.names if name.startswith("shop=")]
    at = encoder.names.index(shops[0])
    assert whole[0, at : at + 3].tolist() == [1, 0, 0]


def test_the_largest_weights_have_the_names_of_n_grams(done):
    rows = [r for r in done.model.weight_table.to_pylist() if r["column"] == "review"]
    largest = max(rows, key=lambda row: abs(row["weight"]))
    assert largest["level"]
    assert largest["effect"] == largest["weight"]
    assert largest["beside"] == "for a tf-idf of 1"


def test_a_saved_model_predicts_the_same(table, done, tmp_path):
    replace(done.model, states=None).save(tmp_path / "m")
    again = thalweg.load(tmp_path / "m")
    assert again.preprocessor == done.model.preprocessor
    np.testing.assert_array_equal(again.predict_proba(table), done.model.predict_proba(table))
    again.save(tmp_path / "n")
    assert (tmp_path / "m").read_bytes() == (tmp_path / "n").read_bytes()


def test_a_row_predicts_the_same_alone_and_among_others(table, done):
    whole = done.model.predict_proba(table)
    for i in (0, 7, 599):
        np.testing.assert_array_equal(done.model.predict_proba(table.slice(i, 1)), whole[i : i + 1])


def test_rows_on_the_disk_train_the_same_model(table, done, monkeypatch):
    monkeypatch.setattr(row_order, "WINDOW", 20_000)
    monkeypatch.setattr(memory_limit, "_LEAST", 1)
    small = fit(table, memory=10**9)
    seen = []
    on_disk = encode_splits._on_disk
    monkeypatch.setattr(
        encode_splits, "_on_disk", lambda *given: seen.append(on_disk(*given)) or seen[-1]
    )
    monkeypatch.setattr(encode_splits, "_BATCH", 111)
    disk = fit(table, memory=1000)
    assert all(isinstance(rows, DiskRows) for rows in seen[0])
    np.testing.assert_array_equal(disk.model.weights, small.model.weights)
    assert disk.test == pytest.approx(small.test, rel=1e-12)


def test_named_texts_of_a_large_file_are_never_in_memory_as_a_whole(table, tmp_path, monkeypatch):
    path = tmp_path / "t.parquet"
    pq.write_table(table, path, row_group_size=130)
    whole = fit(path, text="review")
    monkeypatch.setattr(parquet_files, "_LARGE", 0)
    monkeypatch.setattr(memory_limit, "_LEAST", 1)
    asked, column = [], LazyTable.__getitem__
    monkeypatch.setattr(
        LazyTable, "__getitem__", lambda self, name: asked.append(name) or column(self, name)
    )
    batches = fit(path, text="review", memory=1000)
    assert asked
    assert "review" not in asked
    assert batches.model.preprocessor == whole.model.preprocessor
    np.testing.assert_array_equal(batches.model.weights, whole.model.weights)


def test_a_text_that_is_always_missing_is_dropped(table):
    empty = table.append_column("z", pa.nulls(600, pa.string()))
    [column] = [c for c in fit(empty, text="z").columns if c.name == "z"]
    assert column.detail == "all values are missing in the rows to train on"


def test_the_bytes_of_a_row_are_those_of_its_entries(table, done):
    encoder = done.model.preprocessor.encoder
    rows = encoder.encode(table)
    assert rows.nbytes / len(rows) == pytest.approx(encoder.row_bytes(np.float32), rel=0.05)


def test_a_race_and_partial_fit_take_free_text(table, done):
    raced = thalweg.race(table, "y", [RUN, Run("sgd", 1.0)], epochs=3)
    assert len(raced.runs) == 2
    assert np.isfinite([run.valid_loss for run in raced.runs]).all()
    further = done.model.partial_fit(table, epochs=2)
    assert further.preprocessor is done.model.preprocessor
    assert further.evaluate(table)["log_loss"] < done.model.evaluate(table)["log_loss"]


def test_checkpoints_resume_with_free_text(table, tmp_path):
    class StopError(Exception):
        pass

    def stop(event):
        if type(event).__name__ == "EpochDone":
            raise StopError

    whole = fit(table)
    options = {"checkpoint": str(tmp_path / "c"), "every": "1 rows"}
    with pytest.raises(StopError):
        fit(table, **options, callbacks=[stop])
    resumed = fit(table, **options, resume=True)
    np.testing.assert_array_equal(resumed.model.weights, whole.model.weights)


def test_option_text_takes_any_column_as_text(table, done):
    assert role(done, "user") == "category"
    assert role(done, "price") == "number"
    forced = fit(table, text="user,price")
    assert (role(forced, "user"), role(forced, "price")) == ("text", "text")
    assert isinstance(features(forced)["user"], FreeText)
    assert forced.model.predict(table.slice(0, 3)).shape == (3,)


def test_other_options_decide_about_free_text(table):
    assert role(fit(table, drop="review"), "review") == "dropped"
    assert role(fit(table, categorical="review"), "review") == "category"
    with pytest.raises(UsageError, match="categorical and text both name 'review'"):
        fit(table, categorical="review", text="review")
    with pytest.raises(UsageError, match="text names the target 'y'"):
        fit(table, text="y")
    with pytest.raises(UsageError, match="text: there is no column 'revew'"):
        fit(table, text="revew")


def test_hash_bits_bound_the_weights_of_free_text(table, done):
    small = fit(table, hash_bits=8)
    assert features(small)["review"].width <= 2**8 + 1 < features(done)["review"].width
    assert small.test["log_loss"] < np.log(2)


def test_hash_bits_hash_categories_of_more_levels_alone(table):
    large = table.set_column(3, "user", pa.array([f"u{i % 290}" for i in range(600)]))
    hashed = fit(large, hash_bits=8, categorical="user")
    user = features(hashed)["user"]
    assert isinstance(user, HashedCategory)
    assert role(hashed, "user") == "category"
    assert user.width <= 2**8
    assert len(features(hashed)["shop"].levels) == 3
    [note] = [note for note in hashed.notes if "share their hashed column" in note]
    sharing = int(note.split(" of ")[0].split()[-1])
    levels = pc.unique(large["user"])
    assert 0 < sharing <= len(levels) <= 290
    assert "hash_bits=8" in note
    exact = fit(large, hash_bits=9, categorical="user")
    assert len(features(exact)["user"].levels) == len(features(exact)["user"].names)


def test_hashed_levels_have_the_weight_of_their_column(table, tmp_path):
    large = table.select(["user", "price", "y"]).set_column(
        0, "user", pa.array([None if i % 100 == 3 else f"u{i % 290}" for i in range(600)])
    )
    model = fit(large, hash_bits=8, categorical="user").model
    user = {f.column: f for f in model.preprocessor.encoder.features}["user"]
    levels = [f"u{i}" for i in range(290)]
    codes = user.codes(pa.array(levels))
    rows = pa.table({"user": [*levels, None], "price": [0.0] * 291})
    encoded = model.preprocessor.encoder.encode(rows).sparse.toarray()
    assert user.missing
    assert encoded[-1, -1] == 1
    for i, code in enumerate(codes):
        assert encoded[i].sum() == (code >= 0)
        assert code < 0 or encoded[i, code] == 1
    model.save(tmp_path / "m")
    again = thalweg.load(tmp_path / "m")
    with pytest.warns(DataWarning, match="categories that training did not meet"):
        np.testing.assert_array_equal(again.predict_proba(rows), model.predict_proba(rows))
    names = [row["feature"] for row in model.weight_table.to_pylist()]
    assert len(set(names)) == len(names)
    bucket, level = user.buckets[0], user.levels[0]
    assert f"user#{bucket}={level}" in names


def test_values_without_a_text_are_told_and_taken_as_missing(done, table):
    lists = table.set_column(0, "review", pa.array([[1]] * 600))
    with pytest.warns(DataWarning, match="'review': .* are no texts"):
        made = done.model.predict_proba(lists)
    empty = table.set_column(0, "review", pa.nulls(600, pa.string()))
    np.testing.assert_array_equal(made, done.model.predict_proba(empty))


def test_text_of_which_no_n_gram_comes_twice_is_dropped(table):
    alone = table.append_column("z", pa.array([chr(0x4E00 + i) for i in range(600)]))
    result = fit(alone, text="z")
    [column] = [column for column in result.columns if column.name == "z"]
    assert column.detail == "free text: no word or n-gram is in two rows to train on"


def test_few_texts_are_solved_over_a_grid_of_penalties(table, monkeypatch):
    """They are too wide to be decomposed, but a pass over them is short."""
    texts = table.select(["review", "y"])
    solvers = [
        run
        for run in thalweg.fit(texts, "y", epochs=1, fast=True).runs
        if run.run.optimizer == "lbfgs"
    ]
    assert len({run.run.l2 for run in solvers}) == len(solvers) > 10
    for name, least in (("_MOST_ENTRIES", 50_000), ("_MOST_ROWS", 500)):
        with monkeypatch.context() as context:
            context.setattr(few_rows, name, least)
            done = thalweg.fit(texts, "y", epochs=1, fast=True)
            assert not [run for run in done.runs if run.run.optimizer == "lbfgs"]
            anew = [note for note in done.notes if "trained anew" in note]
            assert len(anew) == (name == "_MOST_ENTRIES")
    assert not [note for note in fit(texts).notes if "trained anew" in note]  # RUN was named


@pytest.mark.slow
def test_the_loss_is_near_that_of_scikit_learns_pipeline():
    """TfidfVectorizer of words and char_wb, LogisticRegression with C by 3 folds: within 3 %."""
    every, labels = corpus(1300, seed=3)
    texts, new, y, labels = every[:800], every[800:], labels[:800], labels[800:]
    ours = thalweg.fit(pa.table({"a": texts, "y": y}), "y", test=0.0)
    found = log_loss(labels, ours.model.predict_proba(pa.table({"a": new})))
    common = {"sublinear_tf": True, "min_df": 2}
    union = FeatureUnion(
        [
            ("words", TfidfVectorizer(ngram_range=(1, 2), **common)),
            ("signs", TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), **common)),
        ]
    )
    model = LogisticRegression(max_iter=1000)
    theirs = GridSearchCV(model, {"C": [1, 3, 10, 30, 100]}, scoring="neg_log_loss", cv=3)
    theirs.fit(union.fit_transform(texts), y)
    expected = log_loss(labels, theirs.predict_proba(union.transform(new)))
    assert expected < 0.6
    assert found < 1.03 * expected
