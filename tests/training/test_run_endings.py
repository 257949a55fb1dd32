"""What ended a run is a record; its sentence has the facts and nothing else."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from thalweg.training.run_endings import OVERFLOWED, Ending, RunEnd, reason, sentence

SENTENCES = {
    Ending.TRAINED: "Trained for 7 of 9 epochs.",
    Ending.NO_IMPROVEMENT: (
        "Stopped after epoch 7: its validation loss improved by less than 0.01% in 3 epochs."
    ),
    Ending.DIVERGED: (
        "Diverged at update 1,234 in epoch 7: a number overflowed with learning rate 0.5."
    ),
    Ending.DATA_NOT_FINITE: "Ended at update 1,234 in epoch 7: a cause: with a colon.",
    Ending.LOSS_NOT_FINITE: "Ended at update 1,234 in epoch 7: a cause: with a colon.",
    Ending.VALIDATION_OVERFLOW: "Ended at update 1,234 in epoch 7: a cause: with a colon.",
    Ending.STOPPED_BY_USER: "Stopped by hand after 7 of 9 epochs.",
    Ending.CONVERGED: "Ended after 7 iterations: the gradient is within the tolerance.",
    Ending.SOLVED: "Ended after 7 iterations: the normal equations are solved.",
    Ending.NO_LOWER_STEP: "Ended after 7 iterations: no further step lowers the objective.",
    Ending.GIVEN_UP: "Ended after 7 iterations: a cause: with a colon.",
    Ending.LEFT: (
        "Left after epoch 7 of 9: its loss was 3.10% (± 0.40%) above the lowest at that point of "
        "the schedule, from where fewer than one run in 250 still wins."
    ),
    Ending.STOPPED_BY_POLICY: "Stopped after epoch 7: a cause: with a colon.",
}
EARLY = set(Ending) - {Ending.TRAINED, Ending.STOPPED_BY_USER} - OVERFLOWED


@pytest.mark.parametrize("ending", Ending)
def test_each_ending_has_its_sentence(ending):
    end = RunEnd(ending, 7, 9, 1234, 0.25, 0.5, 3, 1e-4, "a cause: with a colon")
    end = replace(end, behind=0.031, behind_error=0.004, chance=0.004)
    assert sentence(end) == SENTENCES[ending]
    assert end.early == (ending in EARLY)
    assert bool(reason(end)) == (ending in EARLY | {Ending.DIVERGED} or bool(end.cause))
    document = json.loads(json.dumps(end.as_json(), allow_nan=False))
    assert RunEnd.of_json(document) == end


def test_without_validation_rows_no_validation_loss_is_named():
    end = RunEnd(Ending.NO_IMPROVEMENT, 7, 9, 1234, waited=1, least=1e-4, unjudged=True)
    assert reason(end) == "its loss on the training rows improved by less than 0.01% in 1 epoch"


def test_what_is_not_known_is_null_and_not_said():
    end = RunEnd(Ending.DIVERGED, 1, 9, 2)
    assert sentence(end) == "Diverged at update 2 in epoch 1: a number overflowed."
    assert end.as_json()["rate"] is None


def test_without_a_standard_error_the_distance_is_said_alone():
    end = RunEnd(Ending.LEFT, 4, 12, 9, behind=0.031, chance=0.01)
    assert "3.10% above the lowest" in sentence(end)
