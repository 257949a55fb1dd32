"""`fit` with hidden layers: what no additive model learns; options, files, predictions."""

from __future__ import annotations

import json

import numpy as np
import pyarrow as pa
import pytest

import thalweg
from thalweg.errors import UsageError


@pytest.fixture(scope="module")
def table() -> pa.Table:
    """A product of two numbers, for one letter in three: no sum of curves is like it."""
    rng = np.random.default_rng(0)
    x, z, letter = rng.normal(size=1500), rng.normal(size=1500), rng.choice(list("abc"), 1500)
    y = np.where(letter == "a", x * z, x + z) + 0.1 * rng.normal(size=1500)
    kind = np.where(y > 1, "high", np.where(y > 0, "middle", "low"))
    return pa.table({"x": x, "z": z, "letter": letter, "y": y, "kind": kind})


QUICK = {"optimizer": "adam", "lr": 0.01, "batch_size": 64, "epochs": 20, "drop": "kind"}


@pytest.fixture(scope="module")
def trained(table):
    return thalweg.fit(table, "y", hidden=(32, 32), **QUICK)


def test_hidden_layers_learn_what_a_linear_model_does_not(table, trained):
    linear = thalweg.fit(table, "y", hidden="none", **QUICK)
    assert linear.test["r2"] < 0.7
    assert trained.test["r2"] > 0.9
    assert "net hidden=32,32 relu" in repr(trained.model)


def test_linear_models_and_nets_side_by_side(table):
    runs = ["none", "8", "16,4"]
    done = thalweg.fit(table, "y", hidden=runs, **{**QUICK, "epochs": 3})
    assert [str(r.run).partition("hidden=")[2] for r in done.runs if r.run.architecture] == [
        "8 relu",
        "16,4 relu",
    ]
    for each in done.runs:
        layers = "none" if each.run.architecture is None else each.run.architecture.hidden
        alone = thalweg.fit(table, "y", hidden=layers, numbers="both", **{**QUICK, "epochs": 3})
        # A linear run alone is trained by the compiled engine.
        np.testing.assert_allclose(alone.model.weights, each.weights, rtol=1e-3, atol=1e-5)


@pytest.mark.parametrize(
    "change",
    [
        {"activation": "gelu"},
        {"init": "glorot"},
        {"hidden": (32,)},
        {"seed": 3},
        {"dropout": 0.1},
    ],
)
def test_every_option_changes_the_net(table, trained, change):
    other = thalweg.fit(table, "y", **{"hidden": (32, 32), **QUICK, "epochs": 1, **change})
    base = thalweg.fit(table, "y", hidden=(32, 32), **{**QUICK, "epochs": 1})
    same = base.model.weights.shape == other.model.weights.shape
    assert not (same and np.array_equal(base.model.weights, other.model.weights))


def test_several_classes_and_a_linear_model_beside(table):
    quick = {**QUICK, "drop": "y", "activation": "tanh"}
    done = thalweg.fit(table, "kind", hidden=[(16,), None], **quick)
    net, linear = done.runs
    assert (net.run.architecture is None, linear.run.architecture is None) == (False, True)
    assert net.valid_loss < 0.6 * linear.valid_loss
    shares = done.model.probabilities(table)
    np.testing.assert_allclose(shares.sum(axis=1), 1)


def test_saved_loaded_judged_and_shown(table, trained, tmp_path):
    path = tmp_path / "net.thalweg"
    trained.model.save(path)
    model = thalweg.load(path)
    every = trained.model.predict(table)
    np.testing.assert_array_equal(model.predict(table), every)
    assert model.predict(table.slice(7, 1))[0] == every[7]
    assert model.evaluate(table) == trained.model.evaluate(table)
    assert str(model.architecture) == "hidden=32,32 relu"
    assert model.weight_table.num_rows == 0  # no column has an effect of its own
    assert json.dumps(model.history["winner"]["hidden"]) == "[32, 32]"
    more = model.partial_fit(table, epochs=1)
    assert more.architecture == model.architecture
    assert not np.array_equal(more.weights, model.weights)


@pytest.mark.parametrize("engine", ["reference", "compiled"])
def test_dropout_is_in_training_alone(table, engine):
    """Its masks are of the rows and the seed; predictions have none, and a linear run neither."""
    quick = {**QUICK, "epochs": 2, "engine": engine}
    one, same = (thalweg.fit(table, "y", hidden=["8", "none"], dropout=0.4, **quick) for _ in "ab")
    assert [run.run.dropout for run in one.runs] == [0.4, 0.0]
    assert one.runs[0].run.as_json()["dropout"] == 0.4
    for mine, its in zip(one.runs, same.runs, strict=True):
        np.testing.assert_array_equal(mine.weights, its.weights)
    model = one.model
    np.testing.assert_array_equal(model.predict(table), model.predict(table))
    raw, of_rows = model.predict(table), model.predict(table.slice(5, 3))
    np.testing.assert_array_equal(raw[5:8], of_rows)
    other = thalweg.fit(table, "y", hidden="8", dropout=0.4, **{**quick, "seed": 1})
    assert not np.array_equal(other.runs[0].weights, one.runs[0].weights)


def test_penalties_are_not_on_biases(table):
    quick = {**QUICK, "epochs": 3, "hidden": (8,)}
    free = thalweg.fit(table, "y", **quick).model.parameters
    strong = thalweg.fit(table, "y", decoupled_weight_decay=50.0, **quick).model.parameters
    for name, least, most in (("dense", 0, 0.05), ("layer 2", 0, 0.05), ("bias 1", 0.05, 9)):
        share = np.abs(strong[name]).max() / np.abs(free[name]).max()
        assert least < share < most


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"hidden": "64,0"}, "hidden: a layer has 1 to 65,536 units, not 0"),
        ({"hidden": "64;64"}, "hidden must be the units of each layer, as in 64,64, or none"),
        ({"hidden": ("8",) * 2 + (2.5,)}, "hidden must be the units of each layer"),
        ({"hidden": [(1,) * 17]}, "hidden: 16 layers at most, not 17"),
        ({"hidden": "8", "activation": "rleu"}, "no activation 'rleu': did you mean 'relu'"),
        ({"hidden": "8", "init": "hee"}, "no initialisation 'hee': did you mean 'he'"),
        ({"dropout": 0.1}, "dropout is of hidden layers: give them too"),
        ({"hidden": "8", "dropout": 1}, r"dropout must lie in \[0, 1\), not 1"),
        ({"hidden": "8", "dropout": -0.1}, "dropout must lie in"),
        ({"activation": "gelu"}, "activation is of hidden layers: give them too"),
        (
            {"hidden": "8", "optimizer": "lbfgs", "dropout": 0.1},
            "takes l2 alone: leave out 'dropout'",
        ),
    ],
)
def test_wrong_nets(table, options, sentence):
    quick = {
        "epochs": 1,
        "drop": "kind",
        **({} if "optimizer" in options else {"optimizer": "sgd"}),
    }
    with pytest.raises(UsageError, match=sentence):
        thalweg.fit(table, "y", **quick, **options)


@pytest.mark.parametrize(
    "units", [np.array([8, 4]), (np.int64(8), 4), np.array(["8", "4"]), [np.int32(8), "4"]]
)
def test_units_may_be_numpys(units):
    assert thalweg.Run("adam", hidden=units).architecture.hidden == (8, 4)
    with pytest.raises(thalweg.UsageError, match="hidden must be the units of each layer"):
        thalweg.Run("adam", hidden=np.array([8.5, 4]))


@pytest.mark.parametrize(
    ("given", "layers"),
    [
        (np.array([8, 4]), ["8,4"]),
        (np.int64(8), ["8"]),
        ([np.array([8, 4]), np.array([3])], ["8,4", "3"]),
    ],
)
def test_units_of_several_nets_may_be_numpys(table, given, layers):
    done = thalweg.fit(table, "y", hidden=given, optimizer="sgd", lr=0.01, epochs=1)
    assert [",".join(map(str, each.run.architecture.hidden)) for each in done.runs] == layers


@pytest.mark.parametrize("columns", [["x", "z"], ["x", "z", "letter"]])
def test_the_training_loss_of_a_net_by_lbfgs_is_the_nets(table, columns):
    """It was that of a linear model of the first weights, or a traceback beside categories."""
    runs = [thalweg.Run(name, epochs=3, hidden="4") for name in ("lbfgs", "adam")]
    done = thalweg.race(table.select([*columns, "y"]), "y", runs, single=True)
    assert done.winner.run.optimizer == "lbfgs"
    assert done.winner.train_loss == pytest.approx(done.train["loss"], rel=1e-4)
