"""Levels, class labels and other long lists stand in tensors of a model file."""

from __future__ import annotations

import dataclasses
import json
import struct
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest
import safetensors.numpy
from scipy.sparse import random_array
from test_model_hostile import signed

import thalweg
from thalweg.data.category import Category
from thalweg.errors import ModelFileError
from thalweg.models import file
from thalweg.models.file import load, save

OLD = Path(__file__).parent / "format-2.model"


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """The document and tensors of a model that has all of them: classes, scales, unused columns."""
    rng = np.random.default_rng(3)
    x = random_array((90, 12), density=0.3, rng=rng, format="csr")
    labels = np.array(["früh", "spät", "nie"])[np.arange(90) % 3]
    options = {"epochs": 1, "lr": 0.1, "class_weight": "balanced", "drop": ("x3", "x5")}
    model = thalweg.fit((x, labels), **options).model
    [feature] = model.preprocessor.encoder.features
    assert feature.scales
    assert feature.left_out == (3, 5)
    path = tmp_path_factory.mktemp("whole") / "m"
    save(model, path)
    text = file._metadata(path.read_bytes())["thalweg"]
    return json.loads(text), safetensors.numpy.load_file(path)


def read(tmp_path, document, tensors):
    """Load a file of them, its checksum right."""
    path = tmp_path / "m"
    path.write_bytes(signed(json.dumps(document), tensors))
    return load(path)


def test_the_lists_are_in_tensors_and_their_numbers_in_the_document(whole, tmp_path):
    document, tensors = whole
    assert set(tensors) == {"weights", "texts", "text_ends", "numbers", "places"}
    assert document["target"]["classes"] == {"texts": 3}
    [feature] = document["features"]
    assert (feature["scales"], feature["left_out"]) == ({"numbers": 12}, {"places": 2})
    assert document["class_weights"] == {"numbers": 3}
    assert tensors["texts"].tobytes().decode() == "frühniespät"
    assert tensors["text_ends"].tolist() == [5, 8, 13]
    model = read(tmp_path, document, tensors)
    assert model.classes == ("früh", "nie", "spät")
    assert model.preprocessor.class_weights == tuple(tensors["numbers"][12:])


def changed(name, change):
    return lambda tensors: tensors | {name: change(tensors[name].copy())}


def put(at, value):
    def change(tensor):
        tensor[at] = value
        return tensor

    return change


DAMAGES = {
    "another tensor": lambda tensors: tensors | {"more": np.zeros(2)},
    "ends that fall": changed("text_ends", put(0, 9)),
    "an end below 0": changed("text_ends", put(0, -1)),
    "an end of -2**63": changed("text_ends", put(1, -(2**63))),
    "an end far away": changed("text_ends", put(2, 2**62)),
    "an end one too far": changed("text_ends", put(2, 14)),
    "an end one too near": changed("text_ends", put(2, 12)),
    "an end within a letter": changed("text_ends", put(0, 3)),
    "one end less": changed("text_ends", lambda ends: ends[[0, 2]]),
    "one end more": changed("text_ends", lambda ends: np.append(ends, 13)),
    "no UTF-8": changed("texts", put(2, 0xFF)),
    "a surrogate": changed(
        "texts", lambda texts: np.r_[texts[:10], [0xED, 0xA0, 0x80]].astype("u1")
    ),
    "fewer bytes": changed("texts", lambda texts: texts[:-1]),
    "more bytes": changed("texts", lambda texts: np.append(texts, texts[:1])),
    "a class twice": lambda tensors: (
        tensors | {"text_ends": np.array([1, 2, 3]), "texts": np.frombuffer(b"xyx", np.uint8)}
    ),
    "a scale of 0": changed("numbers", put(0, 0.0)),
    "a scale below 0": changed("numbers", put(0, -1.0)),
    "a scale that is NaN": changed("numbers", put(0, np.nan)),
    "an infinite scale": changed("numbers", put(0, np.inf)),
    "an infinite class weight": changed("numbers", put(-1, np.inf)),
    "a class weight below 0": changed("numbers", put(-1, -1.0)),
    "fewer numbers": changed("numbers", lambda numbers: numbers[:-1]),
    "more numbers": changed("numbers", lambda numbers: np.append(numbers, 1.0)),
    "a place below 0": changed("places", put(0, -1)),
    "a place that there is not": changed("places", put(1, 12)),
    "fewer places": changed("places", lambda places: places[:-1]),
    "more places": changed("places", lambda places: np.append(places, 6)),
}
NEW = ("texts", "text_ends", "numbers", "places")
DAMAGES |= {
    f"no {name}": lambda t, name=name: {k: v for k, v in t.items() if k != name} for name in NEW
}
DAMAGES |= {f"no elements in {name}": changed(name, lambda tensor: tensor[:0]) for name in NEW}
DAMAGES |= {f"{name} of two axes": changed(name, lambda tensor: tensor[None]) for name in NEW}
DAMAGES |= {
    f"{name} of another type": changed(
        name, lambda tensor: tensor.astype(np.int32 if tensor.dtype != np.uint8 else np.int64)
    )
    for name in NEW
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_tensors_that_do_not_fit_are_refused(whole, damage, tmp_path):
    document, tensors = whole
    with pytest.raises(ModelFileError, match="damaged"):
        read(tmp_path, document, DAMAGES[damage](tensors))


@pytest.mark.parametrize("count", [-1, 0, 2, 4, 2**40, 2**70, True, 3.0, "3", None, [], {}])
def test_numbers_of_elements_that_do_not_fit_are_refused(whole, count, tmp_path):
    document, tensors = whole
    target = document["target"]
    for classes in ({"texts": count}, {"numbers": 3}, {"texts": 3, "more": 1}, ["früh"], count):
        altered = document | {"target": target | {"classes": classes}}
        with pytest.raises(ModelFileError, match="damaged"):
            read(tmp_path, altered, tensors)


def test_every_byte_of_the_tensors_is_in_the_checksum(whole, tmp_path):
    document, tensors = whole
    content = bytearray(signed(json.dumps(document), tensors))
    begin = 8 + struct.unpack_from("<Q", content)[0]
    path = tmp_path / "m"
    for at in range(begin, len(content), 7):
        content[at] ^= 4
        path.write_bytes(content)
        with pytest.raises(ModelFileError, match="altered"):
            load(path)
        content[at] ^= 4
    path.write_bytes(content)
    load(path)


def test_a_file_of_the_format_before_is_read(tmp_path):
    """Written by the version that had every list in the document; probabilities as it gave them."""
    assert json.loads(file._metadata(OLD.read_bytes())["thalweg"])["format"] == 2
    model = load(OLD)
    days = ["2024-01-10", "2024-02-11", "2024-03-12"]
    rows = pa.table({"size": [-0.8, -1.32, -0.25], "town": ["Bern", "Zürich", "Chur"], "day": days})
    expected = [
        [0.4101517611887998, 0.27046578613775785, 0.31938245267344245],
        [0.32683736131795654, 0.41425793118045423, 0.2589047075015893],
        [0.26789711019091894, 0.35758502034566114, 0.37451786946341986],
    ]
    np.testing.assert_allclose(model.probabilities(rows), expected, rtol=1e-6)
    assert model.classes == ("maybe", "no", "yes")
    save(model, tmp_path / "again")
    assert json.loads(file._metadata((tmp_path / "again").read_bytes())["thalweg"])["format"] == 3
    again = load(tmp_path / "again")
    np.testing.assert_array_equal(again.probabilities(rows), model.probabilities(rows))


def test_levels_of_more_than_100_mb_are_saved_loaded_and_predicted_from(fitted, tmp_path):
    """A safetensors header of more than 100 MB cannot be read."""
    model = fitted("regression", only=("x", "k")).model
    levels = tuple(f"{i:05d}{'ä' * 900}" for i in range(60_000))
    old = model.preprocessor.encoder
    features = tuple(
        dataclasses.replace(each, levels=levels) if isinstance(each, Category) else each
        for each in old.features
    )
    encoder = dataclasses.replace(old, features=features)
    rng = np.random.default_rng(1)
    weights = rng.normal(size=(encoder.width, 1)).astype(np.float32)
    preprocessor = dataclasses.replace(model.preprocessor, encoder=encoder)
    wide = dataclasses.replace(model, preprocessor=preprocessor, weights=weights)
    path = tmp_path / "wide"
    save(wide, path)
    assert path.stat().st_size > 100_000_000
    assert struct.unpack_from("<Q", path.read_bytes()[:8])[0] < 100_000
    back = load(path)
    assert back.preprocessor == preprocessor
    rows = pa.table({"x": [10.0, 10.0], "k": [levels[0], levels[-1]]})
    first, last = back.predict(rows)
    places = back.predictor.layout.places["sparse"]
    between = float(weights[places][len(levels) - 1, 0] - weights[places][0, 0])
    assert last - first == pytest.approx(between * model.target_scaling.deviation, rel=1e-5)
