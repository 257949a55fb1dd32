"""Training that goes on from a model: with its states it is one long training, to the bit."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import safetensors.numpy
from sklearn.linear_model import SGDRegressor

import thalweg
from thalweg import continuing
from thalweg.data import memory_limit, row_order
from thalweg.data.disk_rows import DiskRows
from thalweg.models.model_data import labelled_source
from thalweg.optimizers import OPTIMIZERS

ALONE = {"valid": 0, "test": 0}
rng = np.random.default_rng(0)
X = rng.normal(size=(300, 4))
y = X @ [1.0, -2.0, 0.0, 0.5] + 0.1 * rng.normal(size=300)
TOWNS = pd.DataFrame({"a": X[:, 0], "town": np.where(X[:, 1] > 0, "Ulm", "Bonn"), "late": y > 0})


@pytest.mark.parametrize("engine", ["reference", "compiled"])
@pytest.mark.parametrize(
    "options",
    [
        {"optimizer": "sgd", "lr": 0.01},
        {"optimizer": "adam", "lr": 0.01, "l2": 0.01},
        {"optimizer": "nadam,convention=keras", "lr": 0.01, "seed": 5},
        {"optimizer": "ftrl,l1=0.01", "lr": 0.1, "clip_value": 1.0},
        {"optimizer": "adam,beta1=0.8", "lr": 0.01, "average": "ema"},
        {"optimizer": "sgd", "lr": 0.01, "average": "polyak,start=0", "gradient_noise": 0.01},
        {"optimizer": "momentum", "lr": 0.01, "batch_size": 7, "clip_norm": 0.5},
        {"optimizer": "adam", "lr": 0.01, "batch_size": "full"},
        {"optimizer": "rprop", "batch_size": "full", "l2": 0.001},
        {"optimizer": "sgd", "lr": 0.01, "l1": 0.01},
        {"optimizer": "adam", "lr": 0.01, "hidden": "4,3", "dropout": 0.3},
    ],
)
def test_one_more_epoch_is_the_same_as_a_longer_training(options, engine, monkeypatch):
    monkeypatch.setenv("THALWEG_THREADS", "1")
    options = {"batch_size": 16, "schedule": "constant", "engine": engine, **ALONE, **options}
    short = thalweg.fit(X, y, epochs=2, keep_states=True, **options).model
    long = thalweg.fit(X, y, epochs=4, keep_states=True, **options).model
    if engine == "reference":
        from thalweg.engine.choose import engine_called

        reference = lambda *given, **more: (engine_called("reference"), ())  # noqa: E731
        monkeypatch.setattr(continuing, "ready_engine", reference)
    once = short.partial_fit(X, y).partial_fit(X, y)
    twice = short.partial_fit(X, y, epochs=2)
    for other in (once, twice):
        assert other.weights.tobytes() == long.weights.tobytes()
        assert other.states.values == long.states.values
    assert short.weights.tobytes() != long.weights.tobytes()


def test_states_are_kept_in_the_file_if_that_is_asked_for(tmp_path):
    options = {"optimizer": "adam", "lr": 0.01, "schedule": "constant", "epochs": 2, **ALONE}
    fitted = thalweg.fit(X, y, keep_states=True, out=tmp_path / "with", **options)
    thalweg.fit(X, y, out=tmp_path / "without", **options)
    loaded = thalweg.load(tmp_path / "with")
    expected = fitted.model.partial_fit(X, y).weights
    assert loaded.partial_fit(X, y).weights.tobytes() == expected.tobytes()
    without = thalweg.load(tmp_path / "without")
    assert without.states is None
    assert without.weights.tobytes() == loaded.weights.tobytes()
    assert without.partial_fit(X, y).weights.tobytes() != expected.tobytes()  # Adam begins anew
    names = set(safetensors.numpy.load_file(tmp_path / "with"))
    assert {"weights", "states.weights", "states.state.m", "states.state.v"} <= names
    assert set(safetensors.numpy.load_file(tmp_path / "without")) == {"weights"}


def test_states_that_were_altered_are_refused(tmp_path):
    path = tmp_path / "m.thalweg"
    thalweg.fit(X, y, optimizer="adam", epochs=1, keep_states=True, out=path, **ALONE)
    sound = path.read_bytes()
    place = sound.index(b'"generator"', len(sound) // 2)  # in the tensor that says what of
    path.write_bytes(sound[:place] + bytes([sound[place] ^ 1]) + sound[place + 1 :])
    with pytest.raises(thalweg.ModelFileError, match="altered"):
        thalweg.load(path)


def test_rows_one_by_one_are_those_of_scikit_learn():
    """SGDRegressor takes ½ (z − y)², so that its rate is twice ours."""
    first = thalweg.fit(X, y, optimizer="sgd", lr=0.01, schedule="constant", epochs=1,
                        batch_size=1, dtype="float64", **ALONE).model  # fmt: skip
    theirs = SGDRegressor(penalty=None, learning_rate="constant", eta0=0.02)
    rows = first.preprocessor.rows(labelled_source(first, (X, y), None).table, np.float64)
    target = first.target_scaling.scale(rows.target)
    theirs.partial_fit(rows.dense[:1, 1:], target[:1])
    theirs.coef_, theirs.intercept_ = first.weights[1:, 0].copy(), first.weights[0].copy()
    ours = first
    for i in range(30):
        theirs.partial_fit(rows.dense[i : i + 1, 1:], target[i : i + 1])
        ours = ours.partial_fit(X[i : i + 1], y[i : i + 1])
    np.testing.assert_allclose(ours.weights[1:, 0], theirs.coef_, rtol=1e-9)
    np.testing.assert_allclose(ours.weights[0], theirs.intercept_, rtol=1e-9, atol=1e-12)


def test_new_data_are_learnt_and_the_encoding_is_kept():
    model = thalweg.fit(TOWNS, "late", optimizer="adam", lr=0.01, epochs=5).model
    turned = TOWNS.assign(late=~TOWNS["late"])
    unknown = turned.assign(town="Kiel")  # a level that the model does not know
    went_on = model.partial_fit(turned, epochs=20)
    assert went_on.preprocessor is model.preprocessor
    assert went_on.evaluate(turned)["loss"] < 0.7 * model.evaluate(turned)["loss"]
    with pytest.warns(thalweg.DataWarning, match="Kiel"):
        assert model.partial_fit(unknown).weights.shape == model.weights.shape


def test_the_model_that_is_gone_on_from_stays_as_it_is():
    model = thalweg.fit(X, y, optimizer="adam", epochs=2, keep_states=True).model
    weights, states = model.weights.copy(), model.states.arrays["state.m"].copy()
    model.partial_fit(X, y)
    assert (model.weights == weights).all()
    assert (model.states.arrays["state.m"] == states).all()


def test_an_optimizer_of_the_users_own_is_to_be_given_again():
    """All known ones were listed instead."""
    mine = replace(OPTIMIZERS["adam"], name="mine")
    model = thalweg.fit(X, y, optimizer=mine, epochs=1).model
    said = "^The model's optimizer 'mine' is its user's own, and no model holds it: give it again"
    with pytest.raises(thalweg.UsageError, match=said):
        model.partial_fit(X, y)
    assert model.partial_fit(X, y, optimizer=mine).predict(X).shape == (300,)


def test_a_model_of_a_full_batch_solver_goes_on_with_adam():
    model = thalweg.fit(X, y, optimizer="lbfgs", l2=0.1).model
    assert model.states is None
    went_on = model.partial_fit(X, y + 3, epochs=3)
    assert went_on.states.values["optimizer"] == "adam"
    assert went_on.penalties == model.penalties
    assert went_on.evaluate((X, y + 3))["loss"] < model.evaluate((X, y + 3))["loss"]
    other = model.partial_fit(X, y + 3, epochs=3, optimizer="sgd", lr=0.1, batch_size=10)
    assert other.states.values["optimizer"] == "sgd"
    assert other.states.values["updates"] == 90


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"epochs": 0}, "epochs must be a whole number from 1 up, not 0"),
        ({"epochs": 1.5}, "epochs must be a whole number"),
        ({"lr": -1}, "lr"),
        ({"optimizer": "adma"}, "did you mean 'adam'"),
        ({"optimizer": "lbfgs"}, "lbfgs"),
        ({"batch_size": 0}, "atch size must be"),
    ],
)
def test_settings_that_cannot_be_used(given, said):
    model = thalweg.fit(X, y, optimizer="adam", epochs=1).model
    with pytest.raises(thalweg.UsageError) as error:
        model.partial_fit(X, y, **given)
    assert said in str(error.value)


def test_other_targets_are_refused_in_a_sentence():
    model = thalweg.fit(TOWNS, "late", optimizer="adam", epochs=1).model
    with pytest.raises(thalweg.DataError, match="perhaps"):
        model.partial_fit(TOWNS.assign(late="perhaps"))
    with pytest.raises(thalweg.DataError, match="no column 'late'"):
        model.partial_fit(TOWNS.drop(columns="late"))
    with pytest.raises(thalweg.DataError, match="no column 'town'"):
        model.partial_fit(TOWNS.drop(columns="town"))


def test_an_overflow_is_said():
    model = thalweg.fit(X, y, optimizer="sgd", lr=0.01, epochs=1).model
    with pytest.raises(thalweg.TrainingError, match="diverged"):
        model.partial_fit(X, y, lr=1e9, epochs=50)


def test_rows_on_the_disk_give_the_same_model(tmp_path, monkeypatch):
    """More rows than `memory` are read and encoded in batches, by windows on the disk."""
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(memory_limit, "_LEAST", 1)
    monkeypatch.setattr(row_order, "WINDOW", 2**11)
    model = thalweg.fit(X, y, optimizer="adam", lr=0.01, epochs=1, keep_states=True).model
    frame = pd.DataFrame(X, columns=["x0", "x1", "x2", "x3"]).assign(y=y)
    frame.to_csv(tmp_path / "t.csv", index=False)
    seen = []
    go_on = continuing.go_on
    monkeypatch.setattr(
        continuing,
        "go_on",
        lambda model, rows, *given: seen.append(rows) or go_on(model, rows, *given),
    )
    found = [
        model.partial_fit(data, epochs=2, memory=memory).weights.tobytes()
        for data in (tmp_path / "t.csv", frame, iter([frame[:200], frame[200:]]))
        for memory in ((2000, "1GB") if not hasattr(data, "__next__") else (2000,))
    ]
    assert [isinstance(rows, DiskRows) for rows in seen] == [True, False, True, False, True]
    assert len(set(found)) == 1
    with pytest.raises(thalweg.UsageError, match="memory must be a size"):
        model.partial_fit(frame, memory="much")


def test_arrays_of_a_model_of_named_columns_are_refused_in_a_sentence():
    """None of X is wanted, which left a table without rows beside y."""
    model = thalweg.fit(TOWNS, "late", optimizer="adam", epochs=1).model
    for ask in (model.partial_fit, model.evaluate):
        with pytest.raises(thalweg.DataError, match="no column 'a' or 'town'"):
            ask(np.zeros((5, 4)), np.zeros(5))


def test_a_list_of_frames_is_a_table():
    model = thalweg.fit(TOWNS, "late", optimizer="adam", lr=0.01, epochs=1).model
    half = len(TOWNS) // 2
    parts = [TOWNS[:half], TOWNS[half:]]
    assert model.partial_fit(parts).weights.tobytes() == model.partial_fit(TOWNS).weights.tobytes()
