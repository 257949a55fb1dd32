"""Settings in short: what all have in common is left out, what tells them apart is not."""

from __future__ import annotations

import itertools

import pytest

from thalweg import Run
from thalweg.racing.run_labels import in_common, own_words, shared_words

LINEAR = [Run("adam", 0.01), Run("sgd", 0.01), Run("adam", 0.01, l2=0.1),
          Run("adam", 0.01, inputs="bins"), Run("adam", 0.01, inputs="standard")]  # fmt: skip
NETS = [Run("adam", 0.01, hidden=8), Run("sgd", 0.01, hidden=8), Run("adam", 0.01, hidden=(8, 8)),
        Run("adam", 0.01, hidden=8, activation="tanh"), Run("adam", 0.01, hidden=8, dropout=0.1),
        Run("adam", 0.01, hidden=8, init="he,seed=2")]  # fmt: skip


def labels(runs):
    words = shared_words(runs)
    return [own_words(run, *words) for run in runs]


@pytest.mark.parametrize("many", range(2, 6))
def test_settings_that_differ_have_labels_that_differ(many):
    for runs in itertools.combinations([*LINEAR, *NETS], many):
        found = labels(runs)
        assert len(set(found)) == many, found


def test_a_net_among_linear_runs_of_its_optimizer_is_called_a_net():
    runs = [Run("adam", 0.01), Run("sgd", 0.1), Run("adam", 0.01, hidden=8),
            Run("sgd", 0.1, hidden=8)]  # fmt: skip
    assert labels(runs) == ["adam lr=0.01", "sgd lr=0.1", "net adam lr=0.01", "net sgd lr=0.1"]
    assert in_common(*shared_words(runs)) == "each batch=256; each net hidden=8 relu"


def test_nets_of_several_shapes_say_their_layers_beside_linear_runs():
    runs = [Run("adam", 0.01), Run("adam", 0.01, hidden=8), Run("adam", 0.01, hidden=(64, 64))]
    assert labels(runs) == ["adam", "net hidden=8", "net hidden=64,64"]
    assert labels(runs[:2]) == ["adam", "adam hidden=8 relu"]


def test_what_all_have_is_not_repeated():
    nets = [Run("adam", 0.01, hidden=8, dropout=0.1), Run("adam", 0.01, hidden=8)]
    assert labels(nets) == ["adam dropout=0.1", "adam"]
    assert labels([Run("adam", 0.01), Run("adam", 0.1)]) == ["adam lr=0.01", "adam lr=0.1"]
