"""The model of a weighted mean: linear runs become one where that is exact, else stay members."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pyarrow as pa
import pytest

import thalweg
from thalweg.losses.links import LINKS
from thalweg.models.document import document_of, model_of
from thalweg.models.melting import mean_model


def table(n=240):
    rng = np.random.default_rng(0)
    x = rng.normal(size=(n, 3))
    y = x @ [1.0, -2.0, 0.5] + rng.normal(size=n)
    columns = {f"x{i}": x[:, i] for i in range(3)}
    letter = np.where(y > 0, "b", "a")
    grade = np.digitize(y, [-1, 1]).astype(str)
    return pa.table({**columns, "y": y, "letter": letter, "grade": grade, "n": rng.poisson(2, n)})


TABLE = table()
RUNS = [
    thalweg.Run("adam", 0.05, 32),
    thalweg.Run("sgd", 0.01, 32),
    thalweg.Run("adam", 0.01, 32, hidden=(4,)),
]


def raced(target="y", **options):
    drop = [name for name in ("y", "letter", "grade", "n") if name != target]
    return thalweg.race(TABLE, target, RUNS, drop=drop, epochs=2, single=True, clip=False,
                        engine="reference", dtype="float64", **options)  # fmt: skip


def mixed(done, counts, runs=(0, 1, 2)):
    """The weighted mean of runs of a race, and the model of each alone."""
    of = replace(done.model, architecture=None, penalties={})
    each = [done.runs[k] for k in runs]
    layers = [result.run.architecture for result in each]
    weights = [result.weights for result in each]
    alone = [replace(of, weights=w, architecture=a) for w, a in zip(weights, layers, strict=True)]
    return mean_model(of, layers, weights, counts, {"l2": 0.5}), alone


def test_the_melted_model_predicts_the_weighted_mean():
    model, alone = mixed(raced(), (3, 1), (0, 1))
    assert model.linear
    assert model.penalties == {"l2": 0.5}
    assert model.members == model.counts == ()
    expected = np.average([m.predict(TABLE) for m in alone], axis=0, weights=[3, 1])
    np.testing.assert_allclose(model.predict(TABLE), expected, rtol=0, atol=1e-12)
    assert len(model.weight_table) == 4


def test_beside_a_net_the_linear_runs_are_one_member():
    model, alone = mixed(raced(), (3, 1, 2))
    assert [layers is None for layers in model.members] == [True, False]
    assert model.counts == (2, 1)  # 4 and 2, by their greatest common divisor
    expected = np.average([m.predict(TABLE) for m in alone], axis=0, weights=[3, 1, 2])
    np.testing.assert_allclose(model.predict(TABLE), expected, rtol=0, atol=1e-12)


@pytest.mark.parametrize(
    ("target", "loss"),
    [("letter", None), ("grade", None), ("n", "poisson_deviance"), ("letter", "hinge")],
)
def test_predictions_are_averaged_whatever_the_link(target, loss):
    model, alone = mixed(raced(target, **({"loss": loss} if loss else {})), (3, 1, 2))
    melts = loss == "hinge"  # its predictions are scores
    assert model.loss.loss.link.adds == melts
    assert len(model.members) == (2 if melts else 3)
    each = [m.probabilities(TABLE) for m in alone]
    expected = np.average(each, axis=0, weights=[3, 1, 2])
    np.testing.assert_allclose(model.probabilities(TABLE), expected, rtol=0, atol=1e-12)


def test_equal_counts_are_a_plain_mean():
    model, _ = mixed(raced("letter"), (2, 2, 2))
    assert model.counts == ()


@pytest.mark.parametrize("name", LINKS)
def test_shares_stand_for_repetitions_in_every_link(name):
    """Of members that count twice and once: as the mean of the first, the first and the second."""
    rng = np.random.default_rng(1)
    one, two = rng.normal(size=(2, 7, 3)) * 4
    link = LINKS[name]
    expected = link.mean_score([one, one, two])
    np.testing.assert_allclose(link.mean_score([one, two], [2 / 3, 1 / 3]), expected, rtol=1e-12,
                               atol=1e-14)  # fmt: skip


def test_a_file_keeps_the_counts_and_older_files_count_all_alike(tmp_path):
    model, _ = mixed(raced("letter"), (3, 1, 2))
    model.save(tmp_path / "m")
    back = thalweg.load(tmp_path / "m")
    assert back.counts == (3, 1, 2)
    np.testing.assert_array_equal(back.probabilities(TABLE), model.probabilities(TABLE))
    document = json.loads(json.dumps(document_of(model)))
    del document["counts"]  # as earlier versions wrote it
    assert model_of(document, model.weights, "old", None).counts == ()


@pytest.mark.parametrize("counts", [[1, 2], [0, 1, 2], [-1, 2, 2]])
def test_counts_that_are_not_the_members_are_refused(counts):
    model, _ = mixed(raced("letter"), (3, 1, 2))
    document = json.loads(json.dumps(document_of(model))) | {"counts": counts}
    with pytest.raises(ValueError, match="counts"):
        model_of(document, model.weights, "wrong", None)
