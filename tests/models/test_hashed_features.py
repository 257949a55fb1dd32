"""Files of models with free text and hashed categories: what does not fit together is refused."""

from __future__ import annotations

import json

import numpy as np
import pyarrow as pa
import pytest
import safetensors.numpy
from test_model_hostile import signed

import thalweg
from thalweg.errors import ModelFileError
from thalweg.models import file
from thalweg.models import model as model_module
from thalweg.models.file import load, save


@pytest.fixture(scope="module")
def table():
    rng = np.random.default_rng(2)
    words = np.array(["good", "bad", "late", "early", "train", "bus", "city", "rain", "sun"])
    texts = [" ".join(rng.choice(words, 7)) for _ in range(400)]
    users = [f"u{i % 390}" for i in range(400)]
    return pa.table({"user": users, "a": texts, "y": [text.count("good") for text in texts]})


@pytest.fixture(scope="module")
def model(table):
    options = {"optimizer": "adagrad", "lr": 0.3, "epochs": 2, "task": "regression"}
    return thalweg.fit(table, "y", hash_bits=8, categorical="user", **options).model


@pytest.fixture(scope="module")
def whole(model, tmp_path_factory):
    """The document and the tensors of the model's file."""
    path = tmp_path_factory.mktemp("whole") / "m"
    save(model, path)
    text = file._metadata(path.read_bytes())["thalweg"]
    return json.loads(text), safetensors.numpy.load_file(path)


def read(tmp_path, document, tensors):
    path = tmp_path / "m"
    path.write_bytes(signed(json.dumps(document), tensors))
    return load(path)


def test_the_lists_are_in_tensors(whole, model, tmp_path):
    document, tensors = whole
    user, text = document["features"]
    assert (user["type"], text["type"]) == ("hashed_category", "free_text")
    assert user["buckets"] == {"places": user["levels"]["texts"]}
    assert text["buckets"]["places"] == text["idf"]["numbers"] == text["grams"]["texts"]
    assert document["formats"]["a"] == {"type": "text_format", "missing": []}
    assert read(tmp_path, document, tensors).preprocessor == model.preprocessor


def changed(tensors, name, at, value):
    tensor = tensors[name].copy()
    tensor[at] = value
    return {**tensors, name: tensor}


@pytest.mark.parametrize(
    ("name", "at", "value", "said"),
    [
        ("places", 0, -1, "buckets are not those of the hash"),
        ("places", 1, 0, "buckets are not those of the hash"),
        ("places", -1, 256, "buckets are not those of the hash"),
        ("places", -1, 2**62, "buckets are not those of the hash"),
        ("numbers", 0, 0.0, "idf are not those"),
        ("numbers", 3, -1.0, "idf are not those"),
        ("numbers", 3, np.nan, "not finite"),
    ],
)
def test_damaged_tensors_are_refused(whole, tmp_path, name, at, value, said):
    document, tensors = whole
    with pytest.raises(ModelFileError, match=said):
        read(tmp_path, document, changed(tensors, name, at, value))


@pytest.mark.parametrize("feature", [0, 1])
@pytest.mark.parametrize("value", [7, 25, 2**40, -1, None, "8", 8.0, True])
def test_damaged_bits_are_refused(whole, tmp_path, feature, value):
    document, tensors = whole
    parts = [dict(part) for part in document["features"]]
    parts[feature]["bits"] = value
    with pytest.raises(ModelFileError, match="bits"):
        read(tmp_path, {**document, "features": parts}, tensors)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"entries": -1.0}, "entries is below 0"),
        ({"column": "b"}, r"formats has none that features\[1\] can be read by"),
        ({"missing": True}, "the weights are not those of the features"),
        ({"grams": {"texts": 0}}, "longer than the lists|not a name for each"),
    ],
)
def test_damaged_features_are_refused(whole, tmp_path, change, said):
    document, tensors = whole
    user, text = document["features"]
    with pytest.raises(ModelFileError, match=said):
        read(tmp_path, {**document, "features": [user, {**text, **change}]}, tensors)


def test_features_in_another_order_than_their_weights_are_refused(whole, tmp_path):
    document, tensors = whole
    with pytest.raises(ModelFileError):
        read(tmp_path, {**document, "features": document["features"][::-1]}, tensors)


def test_rows_are_predicted_in_chunks_of_bounded_bytes(model, table, monkeypatch):
    whole = model.table_values(table)
    read_rows = []
    assemble = type(model.preprocessor.encoder).assemble

    def watched(self, values, *more):
        made = assemble(self, values, *more)
        read_rows.append(len(made))
        return made

    monkeypatch.setattr(type(model.preprocessor.encoder), "assemble", watched)
    monkeypatch.setattr(model_module, "_LEAST_CHUNK", 8)
    row = model.preprocessor.encoder.row_bytes(model.weights.dtype)
    monkeypatch.setattr(model_module, "_CHUNK_CELLS", 50 * row // 4)
    np.testing.assert_array_equal(model.table_values(table), whole)
    assert read_rows == [50] * 8


def test_the_list_of_effects_names_the_n_grams(model):
    from io import StringIO

    from rich.console import Console

    from thalweg.report.descriptions import model as described

    out = StringIO()
    Console(file=out, width=120).print(*described(model, "m"))
    assert "a=good" in out.getvalue()
    assert "for a tf-idf of 1" in out.getvalue()
