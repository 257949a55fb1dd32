"""Rankings of very many rows: the figures are exact, and the scores in files."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from sklearn.metrics import average_precision_score, d2_absolute_error_score, roc_auc_score

from thalweg.metrics import Scores, long_tallies
from thalweg.metrics.ranks import ranks

NAMES = ["roc_auc", "average_precision"]


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "cache"))


def rows(n, kind, seed=0):
    """Return scores, targets and weights; some scores are equal."""
    rng = np.random.default_rng(seed)
    target = rng.integers(0, 2, n)
    score = np.round(rng.normal(size=n) + target, 2 if kind == "ties" else 9)
    if kind == "sorted":
        score.sort()
    if kind == "one class first":
        target.sort()
    return 1 / (1 + np.exp(-score)), target, rng.random(n) + 0.5


def scored(score, target, weight, batch=100):
    found = Scores("binary", names=NAMES)
    for start in range(0, len(score), batch):
        part = slice(start, start + batch)
        found.update(score[part], target[part], weight[part])
    return found


@pytest.mark.parametrize("kind", ["ties", "different", "sorted", "one class first"])
def test_figures_are_those_of_scikit_learn(kind, monkeypatch):
    score, target, weight = rows(5000, kind)
    in_memory = scored(score, target, weight).result()
    monkeypatch.setattr(long_tallies, "HELD", 64)
    found = scored(score, target, weight)
    assert isinstance(found.sums.total(ranks).whole[0].value, np.memmap)
    result = found.result()
    assert result == pytest.approx(in_memory, rel=1e-13)
    expected = {
        "roc_auc": roc_auc_score(target, score, sample_weight=weight),
        "average_precision": average_precision_score(target, score, sample_weight=weight),
    }
    assert result == pytest.approx(expected, rel=1e-12)
    value = found.sums.total(ranks).whole[0].value
    assert (np.diff(value) > 0).all()  # each once
    assert len(value) == len(np.unique(score))


def test_streams_merge(monkeypatch):
    monkeypatch.setattr(long_tallies, "HELD", 64)
    score, target, weight = rows(3000, "ties")
    first, second = (scored(*(a[s] for a in (score, target, weight)))
                     for s in (slice(0, 1700), slice(1700, None)))  # fmt: skip
    first.merge(second)
    whole = scored(score, target, weight).result()
    assert first.result() == pytest.approx(whole, rel=1e-13)


def test_a_diverged_run_has_no_figure(monkeypatch):
    monkeypatch.setattr(long_tallies, "HELD", 64)
    score, target, weight = rows(1000, "different")
    score[700] = np.nan
    assert all(np.isnan(value) for value in scored(score, target, weight).result().values())


def test_targets_too(monkeypatch):
    monkeypatch.setattr(long_tallies, "HELD", 64)
    y = np.random.default_rng(0).normal(size=2000)
    found = Scores("regression", names=["d2_absolute_error"])
    for start in range(0, 2000, 100):
        found.update(0.9 * y[start : start + 100], y[start : start + 100])
    expected = d2_absolute_error_score(y, 0.9 * y)
    assert found.result()["d2_absolute_error"] == pytest.approx(expected, rel=1e-12)


def test_where_no_file_can_be_written_they_are_in_memory(monkeypatch, tmp_path):
    score, target, weight = rows(1000, "different")
    expected = scored(score, target, weight).result()
    monkeypatch.setattr(long_tallies, "HELD", 64)

    def full(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(long_tallies, "_write", full)
    found = scored(score, target, weight)
    assert found.result() == pytest.approx(expected, rel=1e-13)
    assert not isinstance(found.sums.total(ranks).whole[0].value, np.memmap)
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "file"))
    assert scored(score, target, weight).result() == pytest.approx(expected, rel=1e-13)


def test_more_scores_take_no_more_memory(monkeypatch):
    """Of 65,536 different scores no more is allocated at a time than of 16,384."""
    monkeypatch.setattr(long_tallies, "HELD", 2**12)
    peaks = []
    for n in (2**14, 2**16):
        given = rows(n, "different")
        tracemalloc.start()
        scored(*given, batch=2**11).result()
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 1.2 * peaks[0]
