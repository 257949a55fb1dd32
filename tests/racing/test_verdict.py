"""What a verdict says, in sentences and as plain data."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from thalweg.racing.comparison import compare
from thalweg.racing.evidence import RowMeans
from thalweg.racing.seed_noise import seed_noise
from thalweg.racing.verdict import verdict_from

NAMES = ["sgd lr=0.1", "adam lr=0.1", "adam lr=0.01", "nadam lr=0.1", "lion lr=0.1", "yogi lr=1"]


def verdict(behind, rows=400, chosen=None, equivalence=0.005, **facts):
    """The verdict on settings whose losses are so far behind, in paired standard errors."""
    rng = np.random.default_rng(0)
    noise = rng.standard_normal((rows, len(behind)))
    noise -= noise.mean(axis=0)
    losses = 10 + noise + np.array(behind) * np.sqrt(2 / rows)
    means = RowMeans(rows, len(behind))
    means.add(losses, np.ones(rows))
    evidence = means.evidence()
    places = [(k,) for k in range(len(behind))]
    seeds = seed_noise(evidence.figures, [0] * len(behind), places)
    best = int(np.argmin(evidence.figures)) if chosen is None else chosen
    margin = equivalence * float(evidence.figures[best])
    found = compare(evidence, seeds, margin, samples=1000, chosen=best)
    given = {"judge": "log_loss", "split": "valid", "rows": rows, "parts": "rows", "common": ""}
    names = [(f"{name} batch=256", name) for name in NAMES[: len(behind)]]
    return verdict_from(found, names, places, best, equivalence, **given | facts)


def test_a_winner_is_named_with_the_next_and_the_error_of_the_difference():
    found = verdict([0, 5, 6])
    assert found.clear
    assert found.tied == (0,)
    assert found.sentence.startswith(
        "sgd lr=0.1 wins: of 3 settings none is as good on 400 validation rows; the next, "
        "adam lr=0.1, is worse by 0.35"
    )
    assert found.sentence.endswith(" ± 0.067.")  # √(2/400), and of these rows a little less
    assert "no difference in practice" not in found.sentence
    assert found.how_sure == (
        "It is the best of them with a probability of more than 99 %; corrected for 3 settings: "
        "false in 5 % of races at most; one seed each, so that other seeds may differ."
    )


def test_a_winner_by_less_than_matters_is_said_to_be_so():
    assert "no difference in practice" in verdict([0, 5, 6], equivalence=0.06).sentence


def test_four_that_cannot_be_told_apart_are_named():
    found = verdict([0, 0.5, 0.3, 0.6, 9, 9])
    assert not found.clear
    assert found.tied == (0, 1, 2, 3)
    assert found.sentence == (
        "Four of 6 settings cannot be told apart on 400 validation rows: sgd lr=0.1 (taken), "
        "adam lr=0.01, adam lr=0.1 and nadam lr=0.1."  # the best first
    )
    assert "adam lr=0.01 is worse by" in found.how_sure
    assert "corrected for 6 settings" in found.how_sure


def test_of_many_the_first_three_are_named():
    found = verdict([0, 0.2, 0.3, 0.4, 0.5, 0.6])
    assert found.sentence.startswith("Six settings cannot be told apart")
    assert found.sentence.endswith("nadam lr=0.1 and 2 more.")


def test_a_winner_that_something_else_chose_may_not_be_the_best_here():
    found = verdict([0, 1, 8], chosen=1, chosen_by="by cross-validation on more rows")
    assert found.winner == 1
    assert found.tied == (0, 1)
    assert "adam lr=0.1 (taken, by cross-validation on more rows)" in found.sentence
    assert found.settings[0].difference < 0
    assert "sgd lr=0.1 is better by" in found.how_sure
    worse = verdict([0, 9, 9], chosen=1)
    assert worse.tied == (0, 1)  # the winner is always among them
    assert not worse.clear


def test_few_rows_tell_nobody_apart():
    found = verdict([0, 50], rows=10)
    assert found.tied == (0, 1)
    assert found.sentence == (
        "10 validation rows are too few to tell 2 settings apart: sgd lr=0.1 is taken."
    )
    assert found.how_sure == ""
    assert "fewer than 20 rows" in found.correction


def test_few_groups_are_called_groups():
    assert verdict([0, 50], rows=10, parts="groups").sentence == (
        "The groups of 10 validation rows are too few to tell 2 settings apart: sgd lr=0.1 is "
        "taken."
    )


def test_a_setting_without_any_difference_is_as_good():
    found = verdict([0, 0, 0.5])
    same = replace(found, settings=(found.settings[0], replace(found.settings[1], difference=0.0)))
    assert (
        f"{same.settings[1].label} is exactly as good here" in replace(same, runner_up=1).how_sure
    )


def test_one_setting_has_nothing_to_be_compared_with():
    found = verdict([0])
    assert found.runner_up is None
    assert "the only setting" in found.sentence
    assert (found.how_sure, found.correction) == ("", "")


def test_the_plain_data_is_json_and_has_what_readers_count_on():
    found = verdict([0, 0.5, 9])
    document = json.loads(json.dumps(found.as_json()))
    assert document["tied"] == [0, 1]
    assert document["compared"] == 3
    assert document["winner"] == 0
    assert document["equivalence"] == 0.005
    assert document["sentence"] == found.sentence
    assert "5 %" in document["correction"]
    assert {"judge", "split", "rows", "baseline"} <= {*document}
    first, *_, last = document["settings"]
    assert last["told_apart"]
    assert not first["told_apart"]
    assert first["setting"] == "sgd lr=0.1 batch=256"
    assert first["runs"] == [0]
    assert first["difference"] == 0
    assert last["difference"] == pytest.approx(9 * np.sqrt(2 / 400))
    assert {"loss", "standard_error", "difference_error", "probability_best"} <= {*first}
