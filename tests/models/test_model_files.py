"""Model files: what is saved is what is loaded, and nothing else passes for a model."""

from __future__ import annotations

import dataclasses
import json
import struct

import numpy as np
import pytest
import safetensors.numpy

import thalweg
from thalweg.errors import ModelFileError
from thalweg.models import file
from thalweg.models.file import load, save

CONTINUED = {  # what `fit --from` adds to a model's history
    "run": {
        "optimizer": "adam",
        "convention": "torch",
        "hyperparameters": {"lr": 0.01},
        "batch_size": 16,
        "schedule": {"name": "constant", "warmup": 0.0},
        "l2": 0.0,
        "average": None,
        "seed": 0,
    },
    "rows": 20,
    "epochs": 1,
    "files": [],
}


def same(one, other):
    """Whether two models are the same in every bit."""
    for field in dataclasses.fields(one):
        a, b = getattr(one, field.name), getattr(other, field.name)
        if field.name == "weights":
            if (a.dtype, a.shape, a.tobytes()) != (b.dtype, b.shape, b.tobytes()):
                return False
        elif field.name == "history":
            if json.dumps(dict(a)) != json.dumps(dict(b)):
                return False
        elif a != b:
            return False
    return True


@pytest.fixture
def saved(model, tmp_path):
    path = tmp_path / "model.thalweg"
    save(model, path)
    return path


def test_a_model_comes_back_bit_for_bit(model, saved, table):
    back = load(saved)
    assert same(back, model)
    np.testing.assert_array_equal(back.probabilities(table), model.probabilities(table))
    np.testing.assert_array_equal(back.predict(table), model.predict(table))
    assert back.evaluate(table) == model.evaluate(table)


def test_so_does_one_in_float64(fitted, tmp_path):
    model = fitted("regression", dtype="float64", loss="huber,delta=3").model
    save(model, tmp_path / "m")
    back = load(tmp_path / "m")
    assert back.weights.dtype == np.float64
    assert same(back, model)


def test_a_file_saved_again_holds_the_same(model, saved, tmp_path):
    save(load(saved), tmp_path / "again")
    first, again = saved.read_bytes(), (tmp_path / "again").read_bytes()
    assert file._metadata(first) == file._metadata(again)  # safetensors shuffles the entries
    assert len(first) == len(again)


def test_a_file_is_safetensors_with_json_and_no_pickle(saved, model):
    tensors = safetensors.numpy.load_file(saved)
    more = {"numbers"} if model.preprocessor.class_weights else set()
    assert set(tensors) == {"weights", "texts", "text_ends"} | more
    np.testing.assert_array_equal(tensors["weights"], model.weights)
    metadata = file._metadata(saved.read_bytes())
    assert set(metadata) == {"thalweg", "sha256"}
    document = json.loads(metadata["thalweg"], parse_constant=pytest.fail)  # no NaN, no Infinity
    assert document["format"] == file.FORMAT
    assert document["versions"]["thalweg"] == thalweg.__version__
    assert b"pickle" not in saved.read_bytes()


def test_nothing_of_the_package_unpickles():
    import thalweg.models.file as module

    package = module.Path(module.__file__).parents[1]
    for source in package.rglob("*.py"):
        text = source.read_text(encoding="utf-8")
        assert "import pickle" not in text
        assert "allow_pickle=True" not in text


def test_a_file_cut_anywhere_is_refused(saved, tmp_path):
    whole = saved.read_bytes()
    cut = tmp_path / "cut"
    for length in {*range(0, len(whole), 97), 1, 7, 8, 9, len(whole) - 1}:
        cut.write_bytes(whole[:length])
        with pytest.raises(ModelFileError, match=r"cut short or damaged|no Thalweg model"):
            load(cut)
    cut.write_bytes(whole + b"\0")
    with pytest.raises(ModelFileError, match="cut short or damaged"):
        load(cut)


def altered(whole):
    """Yield copies of a file with one byte changed, at every place of its beginning and on."""
    places = sorted({*range(120), *range(120, len(whole), 61), *range(len(whole) - 40, len(whole))})
    for place in places:
        for change in (1, 0x20, 0x80):
            copy = bytearray(whole)
            copy[place] ^= change
            yield place, bytes(copy)


def test_a_file_altered_anywhere_is_refused_or_means_the_same(saved, model, tmp_path):
    other = tmp_path / "altered"
    refused = 0
    for place, content in altered(saved.read_bytes()):
        other.write_bytes(content)
        try:
            back = load(other)
        except ModelFileError:
            refused += 1
        else:
            assert same(back, model), place
    assert refused > 300


def test_weights_read_as_another_type_or_shape_are_refused(saved, model):
    whole = saved.read_bytes()
    rows, columns = model.weights.shape
    for before, after in (
        (b'"F32"', b'"I32"'),
        (f"[{rows},{columns}]".encode(), f"[{columns},{rows}]".encode()),
    ):
        assert whole.count(before) == 1
        saved.write_bytes(whole.replace(before, after))
        with pytest.raises(ModelFileError, match="altered"):
            load(saved)


def test_what_was_trained_since_is_read(saved):
    rewritten(saved, lambda document: document["history"].update(continued=[CONTINUED]))
    assert load(saved).history["continued"] == [CONTINUED]


def rewritten(path, change, weights=None):
    """Write a model file anew, checksum and all, with its document changed."""
    document = json.loads(file._metadata(path.read_bytes())["thalweg"])
    change(document)
    tensors = safetensors.numpy.load_file(path)
    if weights is not None:
        tensors["weights"] = weights
    text = json.dumps(document)
    metadata = {"thalweg": text, "sha256": file._digest(text, tensors)}
    path.write_bytes(safetensors.numpy.save(tensors, metadata))


def test_a_file_rewritten_without_a_change_is_read(saved, model):
    rewritten(saved, lambda document: None)
    assert same(load(saved), model)


def test_the_documents_names_are_those_of_the_format(saved, model):
    """Renaming an attribute must not rename it in model files, which older ones have too."""
    scaling, found = model.target_scaling, {}
    rewritten(saved, lambda document: found.update(document))
    plain = json.loads(json.dumps([scaling.mean, scaling.deviation]))
    expected = {"type": "scale", "mean": plain[0], "deviation": plain[1]}
    assert found["scale"] == {**expected, "unit": scaling.loss_factor}
    parts = found["target"].get("parts", [found["target"]])
    assert all("kind" in part and "column" in part for part in parts)


def test_a_newer_format_says_which_version_wrote_it(saved):
    def newer(document):
        document["format"] = file.FORMAT + 1
        document["versions"]["thalweg"] = "9.8.7"
        document.pop("features")  # whatever that format may hold

    rewritten(saved, newer)
    with pytest.raises(ModelFileError, match=r"by Thalweg 9\.8\.7 in format 4;.*upgrade Thalweg"):
        load(saved)


@pytest.mark.parametrize("key", ["features", "target", "loss", "scale", "format", "class_weights"])
def test_a_document_that_lacks_something_is_refused(saved, key):
    rewritten(saved, lambda document: document.pop(key))
    with pytest.raises(ModelFileError, match="damaged"):
        load(saved)


@pytest.mark.parametrize(
    "change",
    [
        lambda document: document["loss"].update(name="no_such_loss"),
        lambda document: document["features"][0].update(kind="tree"),
        lambda document: document["features"].pop(),
        lambda document: document.update(features=3),
        lambda document: document.update(format="1"),
        lambda document: document["target"].update(more=1),
        lambda document: document["history"].update(files=3),
        lambda document: document["history"].update(files=[{"bytes": 3}]),
        lambda document: document["history"].update(continued=3),
        lambda document: document["history"].update(continued=[{"files": [3]}]),
        lambda document: document["history"].update(continued=[CONTINUED | {"rows": "many"}]),
        lambda document: document["history"].update(continued=[CONTINUED | {"run": {}}]),
    ],
)
def test_a_document_with_unknown_values_is_refused(saved, change):
    rewritten(saved, change)
    with pytest.raises(ModelFileError, match="damaged"):
        load(saved)


def test_weights_of_another_shape_are_refused(saved, model):
    rewritten(saved, lambda document: None, np.zeros((3, 1), np.float32))
    with pytest.raises(ModelFileError, match="damaged"):
        load(saved)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0",
        b"a,b,y\n1,2,3\n",
        b"\xff" * 1000,
        safetensors.numpy.save({"weights": np.zeros(3)}),
        safetensors.numpy.save({"weights": np.zeros(3)}, {"format": "pt"}),
        struct.pack("<Q", 2**63) + b"{}",
        struct.pack("<Q", 20) + b'{"__metadata__":[1]}',
        struct.pack("<Q", 19) + b'{"__metadata__":"a"}',
        struct.pack("<Q", 2) + b"[]",
        struct.pack("<Q", 200_000) + b"[" * 200_000,
    ],
)
def test_other_files_are_no_models(tmp_path, content):
    (tmp_path / "other").write_bytes(content)
    with pytest.raises(ModelFileError, match=r"other is no Thalweg model.*thalweg fit wrote"):
        load(tmp_path / "other")


@pytest.mark.parametrize(
    "document", ["[" * 200_000, "[]", "3", "{}", '{"format": null}', "nonsense"]
)
def test_a_document_of_nonsense_is_refused(tmp_path, document):
    metadata = {"thalweg": document, "sha256": ""}
    path = tmp_path / "m"
    path.write_bytes(safetensors.numpy.save({"weights": np.zeros(3)}, metadata))
    with pytest.raises(ModelFileError, match="damaged"):
        load(path)


def test_places_where_no_file_is(tmp_path):
    with pytest.raises(ModelFileError, match=r"There is no model file .*nowhere"):
        load(tmp_path / "nowhere")
    with pytest.raises(ModelFileError, match="is a directory, not a model file"):
        load(tmp_path)
    (tmp_path / "file").write_text("x")
    with pytest.raises(ModelFileError, match="cannot be read"):
        load(tmp_path / "file" / "below")
    with pytest.raises(ModelFileError, match="cannot be read"):
        load("a\0b")


def test_a_document_too_long_for_a_header_stands_in_a_tensor(model, tmp_path, monkeypatch):
    """As that of a very wide table is: a safetensors header has at most 100 MB."""
    monkeypatch.setattr(file, "_LONGEST", 100)
    save(model, tmp_path / "long")
    assert {"weights", "document"} < set(safetensors.numpy.load_file(tmp_path / "long"))
    assert same(load(tmp_path / "long"), model)
    whole = bytearray((tmp_path / "long").read_bytes())
    whole[-20] ^= 1  # inside the document, which stands last
    (tmp_path / "long").write_bytes(whole)
    with pytest.raises(ModelFileError, match=r"altered|damaged"):
        load(tmp_path / "long")


def test_equal_jobs_make_equal_files(fitted, tmp_path):
    for name in ("one", "two"):
        save(fitted("count").model, tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_devices_and_huge_claims_are_refused_at_once(tmp_path):
    with pytest.raises(ModelFileError, match="is a device"):
        load("/dev/zero")
    head = (
        b'{"__metadata__":{"thalweg":"{}"},"weights":{"dtype":"F32","shape":[4611686018427387904],'
    )
    head += b'"data_offsets":[0,18446744073709551612]}}'
    (tmp_path / "huge").write_bytes(struct.pack("<Q", len(head)) + head)
    with pytest.raises(ModelFileError, match="damaged"):
        load(tmp_path / "huge")


def test_a_model_without_test_and_validation_rows_is_read_and_shown(fitted, tmp_path):
    from thalweg.report import descriptions

    save(fitted("regression", test=0, valid=0).model, tmp_path / "m")
    shown = [*descriptions.model(load(tmp_path / "m"), "m")]
    headers = [str(column.header) for part in shown for column in getattr(part, "columns", ())]
    assert "train" in headers
    assert "baseline (train)" in headers
    assert "test" not in headers
