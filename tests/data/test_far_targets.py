"""Targets far from all others are named, and heavy tails are not."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pyarrow as pa
import pytest

import thalweg
from thalweg.data import statistics
from thalweg.data.far_targets import about_far_targets, far_targets
from thalweg.data.rows import Labels, Rows

RNG = np.random.default_rng(0)
N = 20_000
ORDINARY = {
    "normal": RNG.normal(size=N),
    "lognormal": RNG.lognormal(sigma=1, size=N),
    "lognormal with a long tail": RNG.lognormal(sigma=3, size=N),
    "poisson": RNG.poisson(0.05, N),
    "poisson of large means": RNG.poisson(400, N),
    "cauchy": RNG.standard_cauchy(N),
    "pareto without a variance": RNG.pareto(1.3, N),
    # As French motor claims: 96 % nothing, the rest with a tail up to millions.
    "claims": np.where(RNG.random(N) < 0.96, 0.0, 1000 * RNG.pareto(1.2, N)),
    "claims of few": np.where(RNG.random(N) < 0.999, 0.0, RNG.lognormal(7, 2, N)),
    "constant": np.full(N, 3.0),
    "two values": np.where(RNG.random(N) < 0.5, 0.0, 1e9),
    "half large": np.where(RNG.random(N) < 0.01, 1e12, RNG.normal(size=N)),  # no exceptions
}


def rows(target):
    values = np.asarray(target, np.float64)
    ones = np.ones(len(values))
    return Rows(np.ones((len(values), 1)), None, values, ones, ones)


@pytest.mark.parametrize("name", ORDINARY)
def test_ordinary_targets_are_not(name):
    assert far_targets([rows(ORDINARY[name])]) == [None]


@pytest.mark.parametrize(
    "name", ["normal", "lognormal", "poisson", "poisson of large means", "claims"]
)
@pytest.mark.parametrize("far", [[1e12], [-1e12], [1e12, 9e11, -2e12]])
def test_a_few_far_from_all_others_are(name, far):
    """In whichever split they are."""
    found = far_targets([rows(ORDINARY[name]), rows([*ORDINARY[name][:500], *far]), rows([])])
    assert sorted(found[0].values) == sorted(far)
    assert abs(found[0].values[0]) == max(map(abs, far))
    assert found[0].times > 100


def test_draws_of_heavy_tails_hardly_ever_are():
    """Of a Pareto law without a mean once in a hundred tables, of one with a mean more rarely."""
    draws = [RNG.pareto(1.2, 2000) for _ in range(200)]
    assert sum(far_targets([rows(draw)]) != [None] for draw in draws) <= 3


def test_each_of_several_targets_is_named():
    both = np.stack([RNG.normal(size=300), RNG.normal(size=300)], axis=1)
    both[7, 1] = 1e9
    [note] = about_far_targets([rows(both)], ["first", "second"])
    assert note.startswith("1 row of 'second' is far from all others: 1,000,000,000 beside")
    assert "--loss huber" in note
    [note] = about_far_targets([rows(both)], ["first", "second"], both)
    assert note.startswith("1 row of 'second' (row 8) is far from all others")


def test_the_farthest_are_found_in_whatever_parts_they_are(monkeypatch):
    """Some in each part of 500 rows, farther and farther or nearer and nearer, on both sides."""
    monkeypatch.setattr(statistics, "BATCH", 500)
    values = RNG.normal(size=5000)
    far = 1e8 * np.arange(1, 11) * np.where(np.arange(10) % 2, 1, -1)
    values[np.arange(10) * 500 + 17] = far
    for targets in (values, values[::-1]):
        (found,) = far_targets([rows(targets)])
        assert found.values == tuple(far[::-1])
    (found,) = far_targets([rows(values[:2600]), rows(values[2600:])])
    assert found.values == tuple(far[::-1])


def test_few_rows_say_nothing():
    assert far_targets([rows([1.0, 2.0, 1e12])]) == []


def test_fit_says_so_wherever_the_row_is():
    x = RNG.normal(size=200)
    y = x.copy()
    y[11] = 1e12
    table = pa.table({"x": x, "y": y})
    given = {"optimizer": "sgd", "lr": 0.01, "epochs": 1}
    notes = thalweg.fit(table, "y", **given).notes
    assert any("1 row of 'y' (row 12) is far from all others" in note for note in notes)
    y[170] = -1e12
    several = thalweg.fit(pa.table({"x": x, "y": y}), "y", **given).notes
    assert any("2 rows of 'y' (rows 12 and 171) are far from" in note for note in several)
    y[170] = 0.5
    own = thalweg.fit(pa.table({"x": x[:9], "y": x[:9]}), "y", valid=table, test=0, **given).notes
    assert any("1 row of 'y' is far from all others" in note for note in own)  # of another table
    y[11] = 3.0
    calm = thalweg.fit(pa.table({"x": x, "y": y}), "y", **given).notes
    assert not any("far from" in note for note in calm)


class FromDisk:
    """Rows whose labels are read when they are asked for."""

    def __init__(self, n):
        self._n = n

    def __len__(self):
        return self._n

    def labels_of(self, start, stop):
        ones = np.ones(stop - start)
        return Labels(np.sin(np.arange(start, stop)), ones, ones)


def test_targets_of_many_rows_are_not_held_in_memory():
    """A view of each 40th of a part's targets holds all of them: 8 bytes a row."""
    n = 5_000_000
    tracemalloc.start()
    try:
        (found,) = far_targets([FromDisk(n)])
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert found is None
    assert peak < 4 * n
