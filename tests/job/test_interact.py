"""`--interact`: crossed pairs in every path from a table to predictions."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from numpy.testing import assert_allclose, assert_array_equal

import thalweg
from thalweg import DataError, UsageError
from thalweg.data import memory_limit
from thalweg.data.crossed import Crossed
from thalweg.data.pair_choice import pair_choice

ONE = {"optimizer": "adam", "lr": 0.03, "epochs": 4, "batch_size": 32, "engine": "reference"}


@pytest.fixture(scope="module")
def frame():
    rng = np.random.default_rng(0)
    n = 1200
    a, b, e = rng.normal(size=(3, n))
    c, d = rng.choice(list("xyz"), n), rng.choice(["p", "q"], n)
    y = 2 * a * b + np.where(c == "x", e, -e) + 2 * ((c == "y") & (d == "p"))
    when = pd.Timestamp("2024-01-01") + pd.to_timedelta(rng.integers(0, 400, n), "D")
    made = {"a": a, "b": b, "e": e, "c": c, "d": d, "when": when, "y": y}
    frame = pd.DataFrame(made)
    frame.loc[::50, "a"] = np.nan
    frame.loc[::70, "c"] = None
    return frame


def pairs(model):
    return [f.pair for f in model.preprocessor.encoder.features if isinstance(f, Crossed)]


def test_crossed_pairs_let_a_linear_model_fit_what_an_additive_one_cannot(frame):
    plain = thalweg.fit(frame, "y", fast=True, interact="none")
    crossed = thalweg.fit(frame, "y", fast=True, interact=["a:b", ("c", "e"), "c:d"])
    assert pairs(plain.model) == []
    assert pairs(crossed.model) == ["a:b", "c:e", "c:d"]
    assert plain.test["r2"] < 0.4
    assert crossed.test["r2"] > 0.8
    assert [c.detail for c in crossed.columns if c.role == "pair"][2] == "8 cells"


def test_numbers_in_bins_alone_are_crossed_too(frame, tmp_path):
    """They were said to be no numbers, and `auto` passed over them."""
    solved = {"optimizer": "lbfgs", "l2": 1e-4, "drop": "when"}
    found = thalweg.fit(frame, "y", numbers="bins", interact="auto", **solved)
    assert {frozenset(p.split(":")) for p in pairs(found.model)} >= {
        frozenset("ab"),
        frozenset("ce"),
    }
    for numbers in ("bins", "a=bins"):
        one = thalweg.fit(frame, "y", numbers=numbers, interact=["a:b", "c:a"], **solved)
        assert pairs(one.model) == ["a:b", "c:a"]
        assert one.test["r2"] > 0.2
    one.model.save(tmp_path / "m.thalweg")
    assert thalweg.load(tmp_path / "m.thalweg").predict(frame).tolist() == (
        one.model.predict(frame).tolist()
    )


def test_auto_finds_the_pairs_on_the_training_rows_alone(frame):
    found = thalweg.fit(frame, "y", fast=True, interact="auto", refit=False)
    assert {frozenset(pair.split(":")) for pair in pairs(found.model)} >= {
        frozenset("ab"),
        frozenset("ce"),
    }
    valid = frame.sample(300, random_state=1)
    rest = frame.drop(valid.index)
    own = [
        thalweg.fit(rest, "y", valid=v, test=v, fast=True, interact="auto", refit=False)
        for v in (valid, valid.assign(y=valid.y + 5 * valid.b * valid.e))
    ]
    assert pairs(own[0].model) == pairs(own[1].model)


def test_auto_says_that_it_found_none():
    rng = np.random.default_rng(0)
    noise = pd.DataFrame(rng.normal(size=(400, 3)), columns=["a", "b", "y"])
    done = thalweg.fit(noise, "y", interact="auto", **ONE)
    assert pairs(done.model) == []
    assert any("interact='auto' found no pair" in note for note in done.notes)


def test_pairs_are_the_same_in_memory_from_a_file_and_on_the_disk(frame, tmp_path, monkeypatch):
    monkeypatch.setattr(memory_limit, "_LEAST", 1)
    for name, write in (("t.csv", frame.to_csv), ("t.parquet", frame.to_parquet)):
        write(tmp_path / name, index=False)
    many = pd.concat([frame] * 8, ignore_index=True)
    many.to_parquet(tmp_path / "many.parquet", index=False)
    options = {"interact": ["a:b", "c:e", "c:d", "when.month:d"], "seed": 3, **ONE}
    options |= {"dtype": "float64", "epochs": 1}
    wanted = thalweg.fit(many, "y", **options).model
    small = thalweg.fit(tmp_path / "many.parquet", "y", memory=300_000, **options).model
    assert small.preprocessor == wanted.preprocessor
    assert_array_equal(small.weights, wanted.weights)
    assert_allclose(small.predict(tmp_path / "t.csv"), wanted.predict(frame), rtol=1e-9)
    assert_array_equal(small.predict(tmp_path / "t.parquet"), wanted.predict(frame))


def test_both_engines_and_nets_take_pairs(frame):
    interact = ["a:b", "c:d"]
    for hidden in ("none", "8"):
        of = {"interact": interact, "dtype": "float64", "hidden": hidden, **ONE}
        one = thalweg.fit(frame, "y", **of)
        other = thalweg.fit(frame, "y", **(of | {"engine": "auto"}))
        assert_allclose(one.model.predict(frame), other.model.predict(frame), rtol=1e-8, atol=1e-8)
        assert one.model.parameters["sparse"].shape[0] >= 7  # levels and cells
        without = thalweg.fit(frame, "y", **(of | {"interact": "none"}))
        assert np.abs(without.model.predict(frame) - one.model.predict(frame)).max() > 0.01


def test_a_model_file_and_further_training_keep_pairs(frame, tmp_path):
    model = thalweg.fit(frame, "y", interact=["a:b", "c:d"], **ONE).model
    model.save(tmp_path / "m")
    loaded = thalweg.load(tmp_path / "m")
    assert loaded.preprocessor == model.preprocessor
    assert_array_equal(loaded.predict(frame), model.predict(frame))
    further = loaded.partial_fit(frame, epochs=1)
    assert pairs(further) == ["a:b", "c:d"]
    assert (further.weights[-4:] != model.weights[-4:]).any()


def test_levels_that_training_did_not_meet_are_told_of_once_and_have_no_cell(frame):
    model = thalweg.fit(frame, "y", interact=["c:d"], **ONE).model
    [crossed] = [f for f in model.preprocessor.encoder.features if isinstance(f, Crossed)]
    new = frame.head(4).assign(c=["x", "new", "y", "z"])
    with pytest.warns(thalweg.DataWarning) as caught:
        model.predict(new)
    assert len(caught) == 1
    read = model.preprocessor.encoder.read(pa.Table.from_pandas(new))
    assert_array_equal(read[-1].sum(axis=1), [1, 0, 1, 1])
    assert read[-1].shape[1] == crossed.width


@pytest.mark.parametrize("asked", [["a:b"], "auto"])
def test_pairs_beside_a_column_of_groups_stand_after_the_columns(frame, asked):
    grouped = frame.assign(who=np.arange(len(frame)) // 6)[["who", "a", "b", "e", "y"]]
    result = thalweg.fit(grouped, "y", split="group:who", interact=asked, **ONE)
    roles = [(c.name, c.role) for c in result.columns]
    assert roles[:4] == [("who", "group"), *((name, "number") for name in "abe")]
    assert ("a:b", "pair") in roles[4:]


def test_many_levels_share_hashed_columns():
    rng = np.random.default_rng(0)
    frame = pd.DataFrame({"u": rng.integers(0, 60, 4000), "v": rng.integers(0, 60, 4000)})
    frame["y"] = frame.u * 1.0
    options = {"categorical": "u,v", "interact": "u:v", "hash_bits": 8, **ONE}
    model = thalweg.fit(frame, "y", **options).model
    assert model.preprocessor.encoder.features[-1].bits == 8
    assert model.preprocessor.encoder.features[-1].width <= 256


def test_show_and_the_table_of_weights_name_the_cells(frame):
    model = thalweg.fit(frame, "y", interact="c:d", **ONE).model
    rows = [row for row in model.weight_table.to_pylist() if row["column"] == "c:d"]
    assert [row["level"] for row in rows][:2] == ["c=x:d=p", "c=x:d=q"]
    values = model.weights[-len(rows) :, 0] * np.asarray(model.target_scaling.deviation)
    assert [row["effect"] for row in rows] == pytest.approx(values, rel=1e-6)
    assert "c:d" in model._repr_html_()


@pytest.mark.parametrize(
    ("given", "options", "kind", "said"),
    [
        ("a:bb", {}, UsageError, "interact: there is no column 'bb'; did you mean 'b'?"),
        ("a:y", {}, UsageError, "interact names the target 'y': only columns that predict are"),
        ("a:b", {"weight": "b"}, UsageError, "interact names the weight 'b': only columns"),
        ("a:b", {"drop": "b"}, UsageError, "interact names 'b', which drop leaves out: choose"),
        ("a:b", {"only": "a,c"}, UsageError, "interact names 'b', which only leaves out: choose"),
        ("a:a", {}, UsageError, "interact crosses 'a' with itself: name two columns."),
        (["a:b", "b:a"], {}, UsageError, "interact names 'b' and 'a' twice: name each pair once."),
        ("a", {}, UsageError, "interact takes pairs of columns, as in a:b, auto or none, not 'a'."),
        ([("a", "b", "c")], {}, UsageError, "interact takes pairs of columns"),
        (3, {}, UsageError, "interact takes pairs of columns, as in a:b, auto or none, not 3."),
        (["none", "a:b"], {}, UsageError, "interact='none' stands alone"),
        ("a:one", {}, DataError, "interact: column 'one' cannot be crossed: it is dropped (const"),
        ("a:words", {"text": "words"}, DataError, "column 'words' cannot be crossed: it is text"),
        ("a:when.hours", {}, DataError, "interact: column 'when' has no part 'hours'; did you"),
        ("b:g", {"split": "group:g"}, DataError, "it is what divides the rows into groups."),
    ],
)
def test_what_cannot_be_crossed_is_refused_in_one_sentence(frame, given, options, kind, said):
    table = frame.assign(one=1, words="good bad " + frame.c.fillna("z"), g=np.arange(1200) // 4)
    if "weight" in options:
        table = table.assign(b=table.b.abs())
    with pytest.raises(kind) as caught:
        thalweg.fit(table, "y", interact=given, **{**ONE, **options})
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_too_many_pairs_are_refused():
    names = [f"c{i}" for i in range(20)]
    every = [f"{a}:{b}" for i, a in enumerate(names) for b in names[:i]]
    with pytest.raises(UsageError, match="names 190 pairs, and 100 at most are crossed"):
        pair_choice(every, names)


def test_names_with_colons_and_commas_are_found():
    columns = ["a:b", "c", "d,e", "f"]
    assert pair_choice("a:b:c", columns).pairs == (("a:b", "c"),)
    assert pair_choice(["d,e:f"], columns).pairs == (("d,e", "f"),)
    assert pair_choice("c:f,auto", columns) == pair_choice(["c:f", "auto"], columns)
    assert pair_choice([(0, 1)], ["x0", "x1"]).pairs == (("x0", "x1"),)


def test_crossed_cells_of_a_damaged_file_are_refused(frame, tmp_path):
    from thalweg.models.document import document_of, model_of

    model = thalweg.fit(frame, "y", interact=["a:c"], **ONE).model
    document = json.loads(json.dumps(document_of(model)))
    assert model_of(document, model.weights, "m", None).preprocessor == model.preprocessor
    cells = document["features"][-1]["cells"]
    for change, said in (
        ({"cells": [9999] * len(cells)}, "cells has one that there is not"),
        ({"cells": cells[::-1]}, "cells are not in order"),
        ({"bits": 8}, "has not a cell for each hashed column"),
        ({"bits": 99}, "bits is no number of bits"),
        ({"bits": 8, "buckets": [300] * len(cells)}, "buckets are not those of the hash"),
    ):
        wrong = json.loads(json.dumps(document))
        wrong["features"][-1] |= change
        with pytest.raises(ValueError, match=said):
            model_of(wrong, model.weights, "m", None)


def test_explain_says_that_pairs_interact_and_show_names_them(frame):
    from thalweg.explaining.interaction import additive
    from thalweg.report.model_in_words import in_words

    plain = thalweg.fit(frame, "y", numbers="both", **ONE).model
    crossed = thalweg.fit(frame, "y", numbers="both", interact="c:d", **ONE).model
    assert additive(plain)
    assert not additive(crossed)
    words = dict(in_words(crossed))
    assert words["pairs"] == "c:d (8 cells)"
    assert words["is"].startswith("additive but for the pairs: 'y' is a sum")


def test_columns_that_cannot_be_crossed_are_not_read_where_pairs_are_looked_for(frame, monkeypatch):
    from thalweg.data import pair_choice as module

    read = []
    sample = module.training_sample

    def watched(table, columns, *rest):
        read.append(columns)
        return sample(table, columns, *rest)

    monkeypatch.setattr(module, "training_sample", watched)
    table = frame.assign(words=[f"good {i} bad {i % 7}" for i in range(len(frame))])
    thalweg.fit(table, "y", interact="auto", text="words", **ONE)
    thalweg.fit(table, "y", interact="a:c", text="words", **ONE)
    assert [set(columns) for columns in read] == [{"a", "b", "e", "c", "d", "when"}, {"a", "c"}]
