"""Settings compared: against closed forms and SciPy, and calibrated in simulated races."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy import stats

from thalweg.models.evaluation import weighted_mean
from thalweg.racing import evidence as evidence_module
from thalweg.racing.comparison import LEAST_PARTS, compare
from thalweg.racing.evidence import RowMeans
from thalweg.racing.row_bootstrap import deviations, samples_for
from thalweg.racing.seed_noise import seed_noise


def evidence_of(losses, weight=None, groups=None, greater=False):
    rows, runs = losses.shape
    means = RowMeans(rows, runs, groups, greater)
    weight = np.ones(rows) if weight is None else weight
    for start in range(0, rows, 64):  # as they come: part by part
        means.add(losses[start : start + 64], weight[start : start + 64])
    return means.evidence()


def compared(losses, margin=0.0, samples=None, **given):
    evidence = evidence_of(losses, **given)
    runs = losses.shape[1]
    return compare(evidence, alone(evidence.figures, runs), margin, samples)


def alone(figures, runs):
    """No setting has several seeds."""
    return seed_noise(figures, [0] * runs, [[run] for run in range(runs)])


def race(rng, rows, runs, tails=math.inf, size=0.3):
    """Return squared errors of runs that are equally good: y less guesses of one size.

    Rows that are hard for one run are so for all: losses correlate by some 0.9.
    """
    y = rng.standard_normal((rows, 1)) if tails == math.inf else rng.standard_t(tails, (rows, 1))
    return (y - size * rng.standard_normal((rows, runs))) ** 2


def paired_error(rows, size=0.3, variance=1.0):
    """Of the difference of two runs of `race`: −2 y (f − g) + f² − g², with f, g of one size."""
    return math.sqrt((8 * variance * size**2 + 4 * size**4) / rows)


def test_two_settings_are_compared_as_by_the_paired_t_test():
    losses = race(np.random.default_rng(0), 60, 2)
    found = compared(losses)
    better, worse = np.argsort(losses.mean(axis=0))
    expected = stats.ttest_rel(losses[:, worse], losses[:, better])
    p = 2 * stats.norm.sf(found.z[worse])  # of z, which is as improbable as t
    assert p == pytest.approx(expected.pvalue, rel=1e-9)
    assert found.differences[worse] == pytest.approx((losses[:, worse] - losses[:, better]).mean())
    difference = (losses[:, worse] - losses[:, better]).std(ddof=1) / math.sqrt(60)
    assert found.difference_errors[worse] == pytest.approx(difference, rel=1e-9)
    assert found.errors == pytest.approx(losses.std(axis=0, ddof=1) / math.sqrt(60), rel=1e-9)
    assert found.winner == (expected.pvalue < 0.05)


def test_weighted_rows_have_the_errors_of_weighted_means_and_rows_of_weight_0_do_not_count():
    rng = np.random.default_rng(1)
    losses, weight = race(rng, 200, 3), rng.integers(0, 4, 200).astype(float)
    losses[weight == 0] = np.inf
    found = compared(losses, weight=weight)
    there = weight > 0
    leader = found.leader
    for k in range(3):
        mean, error = weighted_mean(losses[there, k], weight[there])
        assert (found.figures[k], found.errors[k]) == pytest.approx((mean, error), rel=1e-9)
        away, of = weighted_mean(losses[there, k] - losses[there, leader], weight[there])
        assert found.differences[k] == pytest.approx(away, rel=1e-8, abs=1e-15)
        assert found.difference_errors[k] == pytest.approx(of, rel=1e-6, abs=1e-15)


def test_groups_are_resampled_whole():
    rng = np.random.default_rng(2)
    of_groups = race(rng, 40, 2)
    order = rng.permutation(400)
    groups = np.repeat(np.arange(40), 10)[order]
    evidence = evidence_of(of_groups[groups], groups=groups)  # ten equal rows in each group
    assert (evidence.parts, evidence.count, evidence.rows) == ("groups", 40, 400)
    assert evidence.errors() == pytest.approx(of_groups.std(axis=0, ddof=1) / math.sqrt(40))
    as_rows = evidence_of(of_groups[groups])
    assert (as_rows.errors() < 0.4 * evidence.errors()).all()


def test_many_rows_are_cells_with_the_same_errors(monkeypatch):
    losses = race(np.random.default_rng(3), 50_000, 3)
    exact = evidence_of(losses)
    monkeypatch.setattr(evidence_module, "MOST_PARTS", 4000)
    held = evidence_of(losses)
    assert (held.count, held.rows, held.parts) == (4000, 50_000, "random cells of rows")
    assert held.figures == pytest.approx(exact.figures, rel=1e-12)
    assert held.errors() == pytest.approx(exact.errors(), rel=0.05)  # √(2/4000) is 2 %


def test_many_runs_take_no_more_memory_than_few():
    means = RowMeans(9000, 1024)
    means.add(np.zeros((9000, 1024)), np.ones(9000))
    assert len(means.evidence().influence) <= 8192  # times 1,024 runs: 64 MB


def test_bootstrap_samples_vary_as_the_standard_error_says():
    losses = race(np.random.default_rng(4), 500, 4)
    evidence = evidence_of(losses)
    moved = deviations(evidence.influence, 4000)
    assert moved.std(axis=0) == pytest.approx(evidence.errors(), rel=0.04)
    assert moved.mean(axis=0) == pytest.approx(0, abs=evidence.errors()[0] * 0.05)
    expected = np.corrcoef(losses.T)
    assert np.corrcoef(moved.T) == pytest.approx(expected, abs=0.03)
    assert np.array_equal(moved, deviations(evidence.influence, 4000))  # the same every time
    assert not np.array_equal(moved, deviations(evidence.influence, 4000, seed=1))


def test_of_many_parts_the_bootstrap_has_the_covariance_of_all():
    losses = race(np.random.default_rng(14), 6000, 4)
    losses[:, 3] = losses[:, 2] + 1e-4 * losses[:, 0]  # differences far below what all share
    evidence = evidence_of(losses)
    moved = deviations(evidence.influence, 4000)
    assert moved.std(axis=0) == pytest.approx(evidence.errors(), rel=0.04)
    assert moved.mean(axis=0) == pytest.approx(0, abs=evidence.errors()[0] * 0.05)
    assert np.corrcoef(moved.T) == pytest.approx(np.corrcoef(losses.T), abs=0.03)
    apart = (losses[:, 3] - losses[:, 2]).std() / math.sqrt(6000)
    assert (moved[:, 3] - moved[:, 2]).std() == pytest.approx(apart, rel=0.04)
    assert np.array_equal(moved, deviations(evidence.influence, 4000))
    assert not np.array_equal(moved, deviations(evidence.influence, 4000, seed=1))


def test_of_many_parts_one_that_decides_a_difference_is_drawn_by_itself():
    """The difference of two settings is one row's: a Poisson(1) count, of skewness 1."""
    losses = np.repeat(race(np.random.default_rng(15), 6000, 1), 2, axis=1)
    losses[4321, 1] += 5
    moved = deviations(evidence_of(losses).influence, 4000)
    apart = moved[:, 1] - moved[:, 0]
    assert stats.skew(apart) == pytest.approx(1, abs=0.15)
    # That is seen in no setting alone: it is drawn for its leverage, not for its size.
    assert abs(stats.skew(moved[:, 0])) < 0.15


def test_samples_are_1000_at_least_and_4000_at_most():
    assert samples_for(100, 2) == 4000
    assert samples_for(50_000, 64) == 4000  # most of them are not drawn
    assert samples_for(2**16, 1000) == 1000


def test_the_probability_of_being_best_is_that_of_the_normal_distribution():
    losses = race(np.random.default_rng(5), 2000, 2)
    losses[:, 0] -= losses[:, 0].mean() - losses[:, 1].mean() + 0.8 * paired_error(2000)
    found = compared(losses)
    z = found.differences[1] / found.difference_errors[1]
    assert found.best[0] == pytest.approx(stats.norm.cdf(z), abs=0.03)
    assert found.best.sum() == pytest.approx(1)
    # Nearly best: within the margin.
    margin = 0.5 * found.difference_errors[1]
    near = compared(losses, margin).near
    assert near[1] == pytest.approx(stats.norm.cdf(0.5 - z), abs=0.03)


def test_equals_share_the_probability_and_are_not_told_apart():
    losses = np.repeat(race(np.random.default_rng(6), 100, 1), 4, axis=1)
    found = compared(losses)
    assert found.best == pytest.approx(0.25)
    assert found.contenders.all()
    assert not found.winner
    assert (found.z == 0).all()


def test_what_differs_by_rounding_alone_is_the_same():
    """Solvers that find one optimum: on every row a little worse, with hardly any paired error."""
    losses = np.repeat(race(np.random.default_rng(6), 100, 1), 4, axis=1)
    losses *= 1 + 1e-9 * np.arange(4)
    losses[:, 3] += 0.5
    found = compared(losses)
    assert found.contenders.tolist() == [True, True, True, False]
    assert not found.winner
    assert (found.z[:3] == 0).all()
    shifted = losses[:, :3] + 1e-3 * np.arange(3)  # without error too, but no rounding
    assert compared(shifted).contenders.tolist() == [True, False, False]


def test_the_bound_is_that_of_the_studentised_range_for_independent_settings():
    # Of K independent means with a common error the greatest paired |z| is range / √2.
    losses = np.random.default_rng(7).standard_normal((3000, 10))
    found = compared(losses, samples=4000)
    expected = stats.studentized_range.ppf(0.95, 10, np.inf) / math.sqrt(2)  # 3.16
    assert found.bound == pytest.approx(expected, abs=0.1)
    assert compared(losses[:, :2]).bound == pytest.approx(1.959964, abs=1e-6)


def test_settings_that_are_alike_count_for_fewer():
    rng = np.random.default_rng(8)
    base = rng.standard_normal((3000, 2))
    alike = np.repeat(base, 10, axis=1)
    alike[:, 1::2] += 1e-4 * base[:, :1]  # five, and five nearly so, of each
    few, many = compared(alike), compared(rng.standard_normal((3000, 20)))
    assert few.bound < many.bound - 0.3


def test_the_luck_of_the_lowest_of_many_is_estimated():
    # The lowest of 50 independent means is 2.25 errors too low on average; the bootstrap of equal
    # settings finds that by √½, for its samples vary around the figures found.
    rng = np.random.default_rng(9)
    found = compared(rng.standard_normal((400, 50)))
    assert found.luck / found.errors.mean() == pytest.approx(2.25 * math.sqrt(0.5), abs=0.4)
    clear = rng.standard_normal((400, 50))
    clear[:, 3] -= 1
    assert compared(clear).luck == pytest.approx(0, abs=0.1 * found.errors.mean())


def test_what_all_settings_have_in_common_is_no_luck():
    """Rows that are hard for all move all figures in a sample, the lowest too, and none by luck."""
    rng = np.random.default_rng(9)
    own, common = rng.standard_normal((400, 10)), 100 * rng.standard_normal((400, 1))
    apart, together = compared(own), compared(own + common)
    assert together.errors.mean() > 50 * apart.errors.mean()
    assert together.luck == pytest.approx(apart.luck, rel=0.1)


def test_greater_may_be_better():
    losses = race(np.random.default_rng(10), 100, 5)
    less, more = compared(losses), compared(-losses, greater=True)
    assert less.leader == more.leader
    assert more.figures == pytest.approx(-less.figures)
    assert more.differences == pytest.approx(less.differences)
    assert more.best == pytest.approx(less.best)


def test_what_is_equal_in_practice_is_said_only_where_the_rows_show_it():
    losses = race(np.random.default_rng(11), 5000, 2)
    reach = compared(losses).differences.max() + 1.7 * paired_error(5000)
    assert compared(losses, margin=1.2 * reach).equal.all()
    assert compared(losses, margin=0.8 * reach).equal.sum() == 1
    assert compared(losses[:100], margin=1.2 * reach).equal.sum() == 1  # too few rows to say so


def test_of_too_few_rows_nobody_is_told_apart():
    losses = np.column_stack([np.zeros(LEAST_PARTS), np.ones(LEAST_PARTS)])
    losses += 0.01 * np.random.default_rng(12).standard_normal(losses.shape)
    assert compared(losses).winner
    few = compared(losses[:-1])
    assert not few.winner
    assert few.contenders.all()
    assert math.isnan(few.bound)


def test_one_setting_alone_is_the_best():
    found = compared(race(np.random.default_rng(13), 50, 1))
    assert (found.leader, found.runner_up, found.winner) == (0, 0, False)
    assert found.best.tolist() == [1.0]


def rates(races, rows, runs, change=None, samples=400, **given):
    """Return how often there is a winner, the first is it, and anybody is told apart."""
    rng = np.random.default_rng(2026)
    found = np.zeros(3)
    for _ in range(races):
        losses = race(rng, rows, runs, **given)
        if change is not None:
            losses += change
        of = compared(losses, samples=samples)
        found += of.winner, of.winner and of.leader == 0, not of.contenders.all()
    return found / races


@pytest.mark.parametrize(("rows", "runs", "tails"), [(100, 2, 3), (50, 3, math.inf), (60, 8, 5)])
def test_1000_races_of_equal_runs_have_a_false_winner_in_5_percent_at_most(rows, runs, tails):
    winner, _, apart = rates(1000, rows, runs, tails=tails)
    assert winner <= 0.05
    assert apart <= 0.05 + 2 * math.sqrt(0.05 * 0.95 / 1000)  # that of chance in 1,000 races


@pytest.mark.parametrize("runs", [2, 8])
def test_a_difference_of_two_paired_standard_errors_is_found_in_half_of_the_races(runs):
    # Of eight runs six are clearly worse, as most settings of a race are.
    rows = 200
    change = np.zeros(runs)
    change[0] = -2 * paired_error(rows)
    change[2:] = 5 * paired_error(rows)
    _, first, apart = rates(1000, rows, runs, change, samples=100)
    assert first >= 0.5
    assert apart >= first


@pytest.mark.slow
@pytest.mark.parametrize("tails", [math.inf, 2.5])
@pytest.mark.parametrize(
    ("rows", "runs"),
    [(30, 2), (30, 10), (100, 3), (1000, 2), (300, 5), (300, 20), (100, 64), (4000, 8)],
)
def test_many_races_of_equal_runs_seldom_have_a_false_winner(rows, runs, tails):
    winner, _, apart = rates(1000, rows, runs, tails=tails, samples=1000)
    assert winner <= 0.05 + 2 * math.sqrt(0.05 * 0.95 / 1000)
    assert apart <= 0.05 + 2 * math.sqrt(0.05 * 0.95 / 1000)


@pytest.mark.slow
def test_two_equal_runs_among_worse_ones_have_a_false_winner_in_5_percent():
    change = np.where(np.arange(10) < 2, 0, 4 * paired_error(200))
    winner, _, _ = rates(1000, 200, 10, change, samples=1000)
    assert winner <= 0.05 + 2 * math.sqrt(0.05 * 0.95 / 1000)


@pytest.mark.slow
@pytest.mark.parametrize(("runs", "named"), [(3, 0.30), (5, 0.17), (10, 0.08)])
def test_one_better_run_among_equal_ones_is_seldom_named_but_rarely_excluded(runs, named):
    # It must beat each of the others by 1.96 errors: no valid statement can be made more often.
    rng = np.random.default_rng(3)
    counts = np.zeros(2)
    for _ in range(500):
        losses = race(rng, 200, runs)
        losses[:, 0] -= 2 * paired_error(200)
        of = compared(losses, samples=400)
        counts += of.winner and of.leader == 0, of.contenders[0]
    assert counts[0] / 500 >= named
    assert counts[1] / 500 >= 0.95
