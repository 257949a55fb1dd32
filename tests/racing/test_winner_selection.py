"""Which run wins: a table of runs, what is known of each, and who it is."""

from __future__ import annotations

from math import inf, nan

import numpy as np
import pytest

from thalweg.data.rows import Rows
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.racing.winner_selection import Basis, LowestLoss, Selection
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.run_endings import Ending, RunEnd
from thalweg.training.run_state import RunState

SQUARED = LossOverRuns(LOSSES["squared_error"])
V, C, L, O = Basis.VALIDATION, Basis.CROSS_VALIDATION, Basis.CLEAR_LEAD, Basis.OBJECTIVE  # noqa: E741

# Targets are 1, −1, 1, −1, …; a run predicts its intercept b, and its slope is on a column of 0.
# Its loss is 1 + b². Of two runs b and 0 the difference of a row's losses is b² − 2 b y, so that
# its standard error is 2 b √(n / (n − 1)) / √n, and b is beaten clearly, by 4 of them, from
# b = 8 / √(n − 1) on: of 100 rows from 0.8041 on.
RUNS = {
    "best": {"b": 0.0},
    "same": {"b": 0.0},
    "good": {"b": 0.3},
    "bad": {"b": 2.0},
    "crossed": {"b": 0.5, "crossed": 1.2},
    "crossed best": {"b": 0.5, "crossed": 1.1},
    "crossed, lowest itself": {"b": 0.0, "crossed": 1.3},
    "far": {"b": 0.81, "crossed": 1.0},
    "near": {"b": 0.79, "crossed": 1.0},
    "infinite": {"b": 0.81, "crossed": inf},
    "diverged": {"b": 0.0, "end": Ending.DIVERGED},
    "no weights": {"weights": None},
    "small slope": {"b": 0.1, "slope": 1.0, "l2": 0.01},  # 1.01 and 0.005 of penalty
    "large slope": {"b": 0.0, "slope": 1.0, "l2": 0.1},  # 1 and 0.05
    "slope of no penalty": {"b": 0.1, "slope": 9.0},
}

CASES = [
    # rows that validate, runs, the winner, what decided
    (100, ["good", "best", "bad"], "best", V),
    (1, ["good", "best", "bad"], "best", V),
    (100, ["bad", "same", "best"], "same", V),  # the first of equals
    (100, ["diverged", "no weights", "bad"], "bad", V),
    (100, ["crossed", "crossed best"], "crossed best", C),
    (100, ["crossed best", "crossed, lowest itself"], "crossed best", C),
    (100, ["infinite", "good"], "good", V),  # no mean of losses is known of it
    (100, ["far", "best"], "best", L),
    (100, ["near", "best"], "near", C),  # lower, but not clearly
    (99, ["far", "best"], "far", C),  # too few rows to tell
    (10_000, ["near", "best"], "best", L),
    (100, ["far", "diverged"], "far", C),
    (100, ["far", "best", "bad"], "best", L),  # the lowest of the others is the rival
    (100, ["near", "bad"], "near", C),
    (0, ["far", "best"], "far", C),  # no rows tell of a lead
    (0, ["good", "best"], "best", O),
    (0, ["small slope", "large slope"], "small slope", O),  # 1.015 and 1.05
    (0, ["small slope", "slope of no penalty"], "slope of no penalty", O),
    (100, ["small slope", "large slope"], "large slope", V),  # penalties are not in the loss
]


def rows(n):
    dense = np.column_stack([np.ones(n), np.zeros(n)])
    target = np.resize([1.0, -1.0], n)
    return Rows(dense, None, target, np.ones(n), np.ones(n))


def plan_of(valid, runs):
    return TrainingPlan(rows(10), rows(valid), SQUARED, runs, 5)


def trained(name, b=0.0, slope=0.0, l2=0.0, crossed=nan, end=Ending.TRAINED, **own):
    run = Run("sgd", 0.1, l2=l2)
    state = RunState(run, {"l2": l2}, crossed=crossed, best_loss=1 + b**2)
    state.end = RunEnd(end, 1, 1, 1, state.best_loss, 0.1)
    state.weights = own.get("weights", np.array([[b], [slope]]))
    return state


@pytest.mark.parametrize(("valid", "names", "wins", "basis"), CASES)
def test_who_wins(valid, names, wins, basis):
    states = [trained(name, **RUNS[name]) for name in names]
    plan = plan_of(valid, [state.run for state in states])
    selection = LowestLoss().choose(states, plan)
    assert names[[state is selection.run for state in states].index(True)] == wins
    assert selection.basis is basis


def test_a_setting_does_not_win_by_one_lucky_seed_of_several():
    states = []
    for lr, seeds in {0.1: [0.0, 2.0, 2.0], 0.2: [0.6, 0.5, 0.7]}.items():
        for seed, b in enumerate(seeds):
            state = trained("", b=b)
            state.run = Run("sgd", lr, seed=seed)
            states.append(state)
    selection = LowestLoss().choose(states, plan_of(100, [state.run for state in states]))
    assert selection.run is states[4]  # the lowest of the setting with the lowest mean


def test_margin_and_rows_are_settings():
    """The lead of the run of b = 0.79 is 3.9 standard errors."""
    states = [trained(name, **RUNS[name]) for name in ("near", "best")]
    plan = plan_of(100, [state.run for state in states])
    assert LowestLoss(margin=3.9).choose(states, plan).basis is L
    assert LowestLoss(margin=3.9, least_rows=101).choose(states, plan).basis is C


@pytest.mark.parametrize(
    ("basis", "said"),
    [
        (V, []),
        (C, ["judged by cross-validation on 110 rows, and so was the winner chosen"]),
        (L, ["on 110 rows; the winner's validation loss is clearly below"]),
        (
            O,
            ["Without validation rows (--valid 0) the winner is the run with the lowest objective"],
        ),
    ],
)
def test_what_decided_is_said(basis, said):
    state = trained("best")
    notes = LowestLoss().notes(Selection(state, basis), [state], plan_of(100, [state.run]))
    assert len(notes) == len(said)
    assert all(part in note for part, note in zip(said, notes, strict=True))


@pytest.mark.parametrize(
    ("basis", "end"),
    [
        (C, "rows, and so was the winner chosen."),
        (L, "; the winner's validation loss is clearly below that of the best of them."),
    ],
)
def test_luck_is_left_to_the_verdict(basis, end):
    """The verdict corrects for the number of settings; a note beside it that says less is wrong."""
    state = trained("best")
    [note] = LowestLoss().notes(Selection(state, basis), [state], plan_of(10, [state.run]))
    assert note.endswith(end)
    assert "luck" not in note


def test_a_winner_at_an_edge_of_what_was_tried_is_said():
    states = [trained("good", b=b) for b in (0.5, 0.1)]
    for state, lr in zip(states, (0.01, 0.1), strict=True):
        state.run = Run("sgd", lr)
    plan = plan_of(100, [state.run for state in states])
    policy = LowestLoss()
    [note] = policy.notes(policy.choose(states, plan), states, plan)
    assert "the highest of the learning rates that were tried for sgd" in note
    assert "--lr 0.1 --lr 1)" in note


def test_a_job_asks_the_policy_of_its_plan(monkeypatch):
    """One that takes the worst: the job's winner is that, and its sentence is among the notes."""
    import thalweg
    from thalweg.job import planning

    class Worst(LowestLoss):
        def choose(self, runs, plan):
            selection = super().choose(runs, plan)
            return type(selection)(max(runs, key=lambda state: state.best_loss), selection.basis)

        def notes(self, selection, runs, plan):
            return ("The worst won.",)

    rng = np.random.default_rng(0)
    x = rng.normal(size=(300, 2))
    plan = planning.Plan
    monkeypatch.setattr(
        planning, "Plan", lambda *given, **named: plan(*given, **named | {"winner": Worst()})
    )
    runs = [thalweg.Run("sgd", lr) for lr in (0.1, 1e-6)]
    done = thalweg.race((x, x @ [1.0, 2.0]), None, runs, epochs=3)
    assert done.winner.run == runs[1]
    assert "The worst won." in done.notes
