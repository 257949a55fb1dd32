"""Models that are a mean of runs: predictions, files, whatever a file says, what is shown."""

from __future__ import annotations

import io
import json
from dataclasses import replace

import numpy as np
import pytest
import safetensors.numpy
from rich.console import Console
from test_model_hostile import HOSTILE, RAW, places, put, signed

import thalweg
from thalweg.data.encode_labelled import labelled_rows
from thalweg.data.findings import Findings
from thalweg.errors import ThalwegError, UsageError
from thalweg.models import file
from thalweg.models.remarks import remarks
from thalweg.predictors import Mean
from thalweg.report import descriptions
from thalweg.wording import figure

LAYERS = [(8,), None, (4, 4)]


def history_of(found, runs):
    members = [
        {"setting": str(run.run), "epochs": run.best_epoch, "valid_loss": run.valid_loss}
        for run in runs
    ]
    return {**found.model.history, "mean": {"members": members, "valid_loss": 0.25}}


@pytest.fixture(scope="module", params=["regression", "binary", "multiclass", "count"])
def mean(request, fitted):
    """Return a mean of two nets and a linear run, of each task, and its members as models."""
    found = fitted(request.param, hidden=LAYERS, numbers="both", l2=0.0, single=True)
    runs = [next(r for r in found.runs if _hidden(r) == layers) for layers in LAYERS]
    alone = [
        replace(found.model, weights=run.weights, architecture=run.run.architecture) for run in runs
    ]
    of = Mean(tuple(m.predictor for m in alone), found.model.loss.columns, _link(found.model))
    model = replace(
        found.model,
        weights=of.joined([m.weights for m in alone]),
        architecture=None,
        members=tuple(m.architecture for m in alone),
        penalties={},
        history=history_of(found, runs),
    )
    return model, alone


def _hidden(result):
    return result.run.architecture and result.run.architecture.hidden


def _link(model):
    return model.loss.loss.link


def test_it_predicts_the_mean_of_its_members_predictions(mean, table):
    model, alone = mean
    within = model.target_range
    # The range of the target is of the mean, not of each member.
    each = np.stack([replace(m, target_range=None).probabilities(table) for m in alone])
    assert each.std(axis=0).max() > 0
    found = replace(model, target_range=None).probabilities(table)
    np.testing.assert_allclose(found, each.mean(axis=0), rtol=1e-9, atol=1e-12)
    kept = found if within is None else found.clip(within.lowest[0], within.highest[0])
    np.testing.assert_array_equal(model.probabilities(table), kept)
    assert model.probabilities(table.slice(7, 1))[0].tolist() == kept[7].tolist()
    for one, other in zip(model.alone, alone, strict=True):
        np.testing.assert_array_equal(one.probabilities(table), other.probabilities(table))
    assert alone[0].alone == [alone[0]]


def test_it_is_saved_loaded_and_judged(mean, table, tmp_path):
    model, alone = mean
    model.save(tmp_path / "m")
    back = thalweg.load(tmp_path / "m")
    assert back.weights.tobytes() == model.weights.tobytes()
    assert [m and m.hidden for m in back.members] == LAYERS
    np.testing.assert_array_equal(back.probabilities(table), model.probabilities(table))
    assert back.evaluate(table) == model.evaluate(table)
    losses = [m.evaluate(table)["loss"] for m in alone]
    if model.task != "count":
        assert back.evaluate(table)["loss"] <= np.mean(losses) + 1e-9  # Jensen's inequality
    back.save(tmp_path / "again")
    assert file._metadata((tmp_path / "again").read_bytes()) == file._metadata(
        (tmp_path / "m").read_bytes()
    )


def test_it_is_shown_in_words(mean):
    model, _ = mean
    assert "mean of 1 linear run and 2 nets" in repr(model)
    assert "mean of 1 linear run and 2 nets" in model._repr_html_()
    assert (model.weight_table.num_rows, model.curves, model.weights_by_name) == (0, [], {})
    console = Console(file=io.StringIO(), width=120)
    for part in descriptions.model(model, "m.thalweg"):
        console.print(part)
    text = console.file.getvalue()
    assert "predicts the mean of 1 linear run and 2 nets; validation loss 0.25" in text
    for member in model.history["mean"]["members"]:
        assert member["setting"].split()[0] in text
        assert figure(member["valid_loss"]) in text


def test_it_does_not_go_on_training(mean, table):
    with pytest.raises(
        UsageError, match=r"mean of .* one run alone goes on training.*single to keep"
    ):
        mean[0].partial_fit(table)


CHANGES = [
    lambda d: d.update(members=d["members"][:1]),
    lambda d: d.update(members=[*d["members"][::-1], None]),
    lambda d: d.update(members=[]),
    lambda d: d.update(net=d["members"][0]),
    lambda d: d["members"][0].update(hidden=[8, 0]),
    lambda d: d["members"][0].update(hidden=[9]),
    lambda d: d["members"][0].update(activation="own.py:mine"),
    lambda d: d["history"]["mean"].pop("members"),
    lambda d: d["history"]["mean"]["members"][0].update(setting=3),
    lambda d: d["history"]["mean"]["members"][1].update(epochs="3"),
]


def _signed(document, tensors):
    return signed(json.dumps(document), tensors)


@pytest.mark.parametrize("change", CHANGES)
def test_a_document_that_contradicts_itself_is_refused(mean, tmp_path, change):
    model, _ = mean
    place = tmp_path / "m"
    model.save(place)
    tensors = safetensors.numpy.load_file(place)
    document = json.loads(file._metadata(place.read_bytes())["thalweg"])
    place.write_bytes(_signed(document, tensors))
    thalweg.load(place)
    change(document)
    place.write_bytes(_signed(document, tensors))
    with pytest.raises(thalweg.ThalwegError, match="damaged"):
        thalweg.load(place)


def test_a_mean_of_one_is_refused(mean, tmp_path):
    one = mean[1][0]
    single = replace(one, members=(one.architecture,), architecture=None)
    single.save(tmp_path / "m")
    with pytest.raises(thalweg.ThalwegError, match="members are none of a mean"):
        thalweg.load(tmp_path / "m")


def test_whatever_a_file_says_of_members_it_is_refused_or_sound(mean, table, tmp_path):
    model, _ = mean
    if model.task != "regression":
        pytest.skip("the members are alike for every task")
    place, console = tmp_path / "m", Console(file=io.StringIO(), width=100)
    model.save(place)
    tensors = safetensors.numpy.load_file(place)
    document = json.loads(file._metadata(place.read_bytes())["thalweg"])
    own = [p for p in places(document) if p[:1] == ("members",) or p[:2] == ("history", "mean")]
    few, taken, refused = table.slice(0, 3), 0, 0
    mark = "a mark that stands nowhere else"
    for path in own:
        texts = [json.dumps(put(document, path, value)) for value in HOSTILE]
        marked = json.dumps(put(document, path, mark))
        for text in texts + [marked.replace(json.dumps(mark), raw) for raw in RAW]:
            place.write_bytes(signed(text, tensors))
            try:
                found = thalweg.load(place)
            except ThalwegError:
                refused += 1
                continue
            taken += 1
            for part in descriptions.model(found, "m"):
                console.print(part)
            np.testing.assert_array_equal(found.predict(few).shape, (3,))
    assert taken > 20  # settings that are shown, losses
    assert refused > 300


def test_a_column_that_holds_the_answer_is_named_by_all_members(mean, table):
    """Weights of 0 but for one input: of the first member day's, of the two others x."""
    model, alone = mean
    if model.task != "regression":
        pytest.skip("R² is of numbers")
    first = []
    for one in alone:
        weights = np.zeros_like(one.weights)
        place = one.predictor.layout.places["dense"]
        block = weights[place].reshape(place.stop - place.start, -1)
        block[-1 if one is alone[0] else 0] = 1.0 if one is alone[0] else 0.6
        weights[place] = block.reshape(weights[place].shape)
        first.append(weights.reshape(-1, 1))
    told = replace(model, weights=np.concatenate(first))
    rows = labelled_rows(table, model.preprocessor, model.weights.dtype, Findings(), None, [])
    said = " ".join(remarks(told, rows, rows, {"r2": 0.9999}))
    assert "The largest part comes from column 'x'" in said
    said = " ".join(remarks(told.alone[0], rows, rows, {"r2": 0.9999}))
    assert "The largest part comes from column 'day'" in said
