"""`fit` and `race` with ensemble=True: the answer, its document, its file, and what ends it."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pyarrow as pa
import pytest

import thalweg


def drawn(n, seed):
    """Four numbers, whose sum beside much noise is y; its sign."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(n, 12))
    y = x[:, :4].sum(axis=1) + 2 * rng.normal(size=n)
    columns = {f"x{i}": x[:, i] for i in range(12)}
    return pa.table({**columns, "y": y, "sign": np.where(y > 0, "plus", "minus")})


TRAIN, VALID, TEST = drawn(60, 0), drawn(400, 1), drawn(900, 2)
# At so high a rate and a row an update each run ends elsewhere, and their mean errs less.
LINEAR = [thalweg.Run("sgd", 0.06, 1, seed=seed) for seed in range(6)]
NETS = [thalweg.Run("adam", 0.02, 8, hidden=(6,), seed=seed) for seed in range(4)]


def race(settings, target="y", **options):
    drop = "sign" if target == "y" else "y"
    given = {"epochs": 4, "valid": VALID, "test": TEST, "drop": drop, "clip": False, **options}
    return thalweg.race(TRAIN, target, settings, engine="reference", dtype="float64", **given)


@pytest.fixture(scope="module")
def linear():
    return race(LINEAR, ensemble=True)


@pytest.fixture(scope="module")
def mixed():
    return race([*LINEAR, *NETS], "sign", ensemble=True)


def weighted(done, table):
    """The members' own predictions, averaged by NumPy with the weights that the result states."""
    of = replace(done.model, members=(), counts=(), penalties={})
    each = [
        replace(of, weights=r.weights, architecture=r.run.architecture).probabilities(table)
        for r in done.mean.members
    ]
    return np.average(each, axis=0, weights=done.mean.shares)


def test_linear_runs_melt_into_one_linear_model(linear):
    assert linear.mean.taken
    assert linear.model.linear
    assert len(linear.mean.members) > 1
    expected = weighted(linear, TEST)
    np.testing.assert_allclose(linear.model.predict(TEST), expected, rtol=0, atol=1e-12)
    assert linear.test["loss"] == pytest.approx(np.mean((expected - TEST["y"].to_numpy()) ** 2))
    own = replace(linear.model, weights=linear.winner.weights).predict(TEST)
    assert linear.test["loss"] < np.mean((own - TEST["y"].to_numpy()) ** 2)
    assert linear.model.evaluate(TEST)["loss"] == pytest.approx(linear.test["loss"])


def test_a_mean_of_probabilities_keeps_its_members(mixed):
    assert mixed.mean.taken
    assert len(mixed.model.members) == len(mixed.mean.members)
    np.testing.assert_allclose(
        mixed.model.probabilities(TEST), weighted(mixed, TEST), rtol=0, atol=1e-12
    )


def test_the_document_says_the_weights(linear, mixed, tmp_path):
    for done in (linear, mixed):
        document = json.loads(json.dumps(done.as_json(), allow_nan=False))["mean"]
        assert document["kind"] == "ensemble"
        assert document["name"] == done.answer == done.mean.name
        assert [each["weight"] for each in document["members"]] == [*done.mean.shares]
        assert sum(done.mean.shares) == pytest.approx(1)
        assert document["gain_on_other_rows"] == done.mean.gain
        assert document["standard_error"] == done.mean.error > 0
        assert done.mean.name in repr(done)
        assert "Where each half of the rows is judged by what the other half chose" in str(
            done.mean
        )
        done.model.save(tmp_path / "m")
        back = thalweg.load(tmp_path / "m")
        np.testing.assert_array_equal(back.probabilities(TEST), done.model.probabilities(TEST))
        assert back.history["mean"] == document


def test_the_option_decides(linear):
    assert race(LINEAR).mean is None
    assert race(LINEAR, ensemble=False).mean is None
    assert linear.mean is not None
    assert race(LINEAR, single=True).mean is None


def test_members_are_trained_anew(linear):
    anew = race(LINEAR, ensemble=True, refit=True)
    assert anew.trained_on == "train and valid"
    assert (
        f"The {len(anew.mean.members)} linear runs whose mean is the answer were trained anew"
        in ("\n".join(anew.notes))
    )
    assert anew.model.linear
    assert anew.mean.counts == linear.mean.counts
    assert not np.array_equal(anew.model.weights, linear.model.weights)


def test_the_melted_model_is_explained_and_trained_further(linear):
    explained = linear.model.explain(TEST, seed=0)
    assert explained is not None
    further = linear.model.partial_fit(VALID)
    assert further.linear
    assert not np.array_equal(further.weights, linear.model.weights)


@pytest.mark.parametrize(
    ("option", "said"),
    [({"single": True}, "single keeps one run"), ({"keep_states": True}, "keep_states keeps one")],
)  # fmt: skip
def test_what_leaves_no_ensemble_is_refused(option, said):
    with pytest.raises(thalweg.UsageError, match=said):
        race(LINEAR, ensemble=True, **option)


def test_fit_without_settings_tries_it_where_rows_are_enough():
    """With 500 validation rows; with fewer, linear runs have no mean."""
    given = {"drop": "sign", "engine": "reference", "epochs": 1, "fast": True}
    tried = [thalweg.fit(TRAIN, "y", valid=drawn(n, 1), **given).mean for n in (500, 499)]
    assert tried[0].counts
    assert tried[1] is None
