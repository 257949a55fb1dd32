"""Medians, ratios, shares, targets, and the optimizer about losses."""

from __future__ import annotations

import pytest
from bench.readings import Checkpoint, Reading
from bench.record import Target
from bench_making import compared, seconds, to_loss


def test_a_ratio_is_of_medians_and_of_the_whole_work():
    readings = {"Thalweg": seconds(2.0, 9.0, 1.0), "theirs": seconds(0.5, 0.25, 30.0)}
    row = compared("passes", [Target("times faster", 16, "theirs")], readings)
    (check,) = row["checks"]
    assert check["value"] == 64 * 0.5 / 2.0
    assert check["reached"] is True
    assert row["sides"][1]["repetitions"] == [32.0, 16.0, 64 * 30.0]


@pytest.mark.parametrize(("wanted", "reached"), [(64, True), (64.1, False)])
def test_faster_means_at_least_as_fast_as_wanted(wanted, reached):
    readings = {"Thalweg": seconds(1.0), "theirs": seconds(1.0)}
    row = compared("passes", [Target("times faster", wanted, "theirs")], readings)
    assert row["checks"][0]["reached"] is reached


@pytest.mark.parametrize(("wanted", "reached"), [(1.3, False), (1.5, True)])
def test_times_as_long_is_the_other_way_round(wanted, reached):
    readings = {"Thalweg": seconds(96.0), "theirs": seconds(1.0)}
    row = compared("passes", [Target("times as long", wanted, "theirs")], readings)
    assert row["checks"][0]["value"] == 1.5
    assert row["checks"][0]["reached"] is reached


@pytest.mark.parametrize(("took", "reached"), [(0.5, True), (0.51, False)])
def test_a_share_is_work_over_time_over_the_limit(took, reached):
    row = compared("step", [Target("share", 0.8, "bandwidth", 40e9)], {"Thalweg": seconds(took)})
    assert row["checks"][0]["value"] == pytest.approx(0.4 / took)
    assert row["checks"][0]["reached"] is reached


def test_a_figure_without_a_target_is_neither_reached_nor_not():
    readings = {"Thalweg": seconds(1.0), "theirs": seconds(1.0)}
    row = compared("passes", [Target("times faster", None, "theirs")], readings)
    assert row["checks"][0]["value"] == 64
    assert row["checks"][0]["reached"] is None


@pytest.mark.parametrize(("beyond", "reached"), [(200.0, True), (200.5, False)])
def test_memory_is_beyond_the_data(beyond, reached):
    readings = {"Thalweg": [Reading(1.0, memory={"peak": 900.0, "beyond the data": beyond})]}
    row = compared("memory", [Target("megabytes", 200)], readings)
    assert row["checks"][0]["value"] == beyond
    assert row["checks"][0]["reached"] is reached


def test_the_same_held_out_loss_gives_the_time_to_it():
    ours = to_loss((100, 1.0, 0.6), (200, 2.0, 0.504), (300, 3.0, 0.5))
    theirs = to_loss((100, 3.0, 0.506), (200, 8.0, 0.505))
    targets = [Target("times faster", 3, "theirs")]
    row = compared("loss", targets, {"Thalweg": ours, "theirs": theirs})
    assert [side["seconds"] for side in row["sides"]] == [2.0, 8.0]  # within 1 % of 0.5
    assert row["checks"][0]["value"] == 4.0
    assert "0.5000" in row["note"]
    assert "no ratio" not in row["note"]


@pytest.mark.parametrize("behind", ["Thalweg", "theirs"])
def test_sides_that_differ_in_held_out_loss_have_no_ratio(behind):
    near, far = to_loss((100, 1.0, 0.5)), to_loss((100, 1.0, 0.9), (200, 2.0, 0.506))
    ahead = {"Thalweg": "theirs", "theirs": "Thalweg"}[behind]
    row = compared("loss", [Target("times faster", 3, "theirs")], {ahead: near, behind: far})
    (check,) = row["checks"]
    assert check["value"] is None
    assert check["reached"] is None
    assert check["why"] == "not the same held-out loss"
    assert f"{behind} gets to 0.5060" in row["note"]


def test_the_best_setting_of_a_side_speaks_for_it():
    curves = {"slow": [Checkpoint(10, 5.0, 0.5)], "quick": [Checkpoint(10, 1.0, 0.5)]}
    row = compared("loss", [], {"Thalweg": [Reading(6.0, curves=curves)]})
    assert row["sides"][0]["seconds"] == 1.0
    assert "quick" in row["sides"][0]["note"]


def test_a_curve_is_of_medians():
    readings = [to_loss((100, took, 0.5))[0] for took in (1.0, 7.0, 2.0)]
    row = compared("loss", [], {"Thalweg": readings})
    assert row["sides"][0]["seconds"] == 2.0


def test_a_side_that_failed_is_told_and_has_no_ratio():
    why = {"theirs": "not installed: no module nowhere"}
    targets = [Target("times faster", 3, "theirs"), Target("share", 0.5, "bandwidth", 40e9)]
    row = compared("passes", targets, {"Thalweg": seconds(1.0)}, why)
    ratio, share = row["checks"]
    assert (ratio["value"], ratio["reached"]) == (None, None)
    assert "not installed" in ratio["why"]
    assert share["value"] == 0.4  # the row goes on without it
