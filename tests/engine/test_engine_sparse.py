"""Lazy updates of sparse columns: touched and untouched weights, for every optimizer."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import csr_array

from thalweg.data.rows import Rows
from thalweg.engine.contract import updates_all_weights
from thalweg.engine.reference import REFERENCE
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.predictors import Linear
from thalweg.training.cohort import Cohort, RunState, TrainedOn
from thalweg.training.run import Run

LOSS = LossOverRuns(LOSSES["squared_error"])
ELEMENTWISE = {
    (name, convention): optimizer.under(convention)
    for name, optimizer in OPTIMIZERS.items()
    if isinstance(optimizer, Optimizer) and not optimizer.over
    for convention in (optimizer.convention, *optimizer.conventions)
}
LAZY = [
    pytest.param(optimizer, id="-".join(key))
    for key, optimizer in ELEMENTWISE.items()
    if optimizer.lazy == "touched" and not optimizer.averaged
]
ALWAYS = [
    pytest.param(optimizer, id="-".join(key))
    for key, optimizer in ELEMENTWISE.items()
    if optimizer.lazy == "exact" or optimizer.averaged
]
# Their first update sets the mean square, here 0, whatever the state was.
BEGIN_ANEW = {"adan", "adopt"}
DENSE, SPARSE, BATCH = 2, 6, 4
# Sparse columns of each batch's rows: 0 in all, 1 in the first two batches, 2 in the last one,
# 3 in the second with a value of 0, 4 in the second by a row without weight, 5 in none.
BATCHES = [{0, 1}, {0, 1, 3, 4}, {0, 2}]


def rows(batches=BATCHES):
    """Four rows for each batch; those of odd number have the batch's sparse columns."""
    rng = np.random.default_rng(3)
    n = BATCH * len(batches)
    dense = np.concatenate([np.ones((n, 1)), rng.normal(size=(n, DENSE - 1))], axis=1)
    entries, weight = [], np.ones(n)
    for row in range(n):
        own = batches[row // BATCH] if row % 2 else set()
        if row % BATCH != 3:
            own = own - {4}
        else:
            weight[row] = 0.0 if 4 in own else 1.0
        entries.append(sorted(own))
    indices = np.concatenate(entries).astype(int)
    values = np.where(indices == 3, 0.0, rng.normal(1.0, 0.1, len(indices)))
    indptr = np.cumsum([0, *map(len, entries)])
    sparse = csr_array((values, indices, indptr), shape=(n, SPARSE))
    return Rows(dense, sparse, rng.normal(size=n), weight, np.ones(n))


def touched(batch, batches=BATCHES):
    """A mask over all features."""
    return np.array([True] * DENSE + [j in batches[batch] for j in range(SPARSE)])


def begun(runs, data=None):
    """A cohort whose weights and states are not 0, as if it had trained for long."""
    data = data or rows()
    states = [RunState(run, run.penalties) for run in runs]
    cohort = Cohort(
        states, TrainedOn(len(data), Linear.over(data, 1), np.float64, 1, (), data.stored())
    )
    rng = np.random.default_rng(4)
    cohort.state.weights[:] = rng.normal(size=cohort.state.weights.shape)
    for group in cohort.state.groups:
        for state in group.states:
            state[:] = 0.5 + rng.uniform(size=state.shape)
    return cohort


def snapshot(cohort, run=0):
    """Weights and states of one run, each ``[features]``."""
    group = next(g for g in cohort.state.groups if run < g.runs.stop)
    own = run - group.runs.start
    return [cohort.state.weights[:, run].copy(), *(s[:, own].copy() for s in group.states)]


def go(cohort, batch, data=None):
    """Train on one batch alone."""
    block = (data or rows()).take(slice(batch * BATCH, (batch + 1) * BATCH))
    outcome = REFERENCE(
        block, cohort.state, cohort.next_updates(batch * BATCH, block, 1.0), LOSS, bool
    )
    assert outcome.frozen == {}


def options(optimizer):
    """Every penalty that moves a weight without a gradient, as far as the optimizer has them."""
    own = {} if optimizer.scaling is None else {"l1": 0.01}
    if optimizer.weight_decay == "decoupled":
        own["weight_decay"] = 0.1
    return {"l2": 0.2, "decoupled_weight_decay": 0.1, **own}


# --- touched and untouched ------------------------------------------------------------------


@pytest.mark.parametrize("optimizer", LAZY)
def test_an_update_changes_what_was_touched_and_nothing_else(optimizer):
    cohort = begun([Run(optimizer, 0.01, BATCH, **options(optimizer))])
    for batch in range(len(BATCHES)):
        before = snapshot(cohort)
        go(cohort, batch)
        here = touched(batch)
        for old, new in zip(before, snapshot(cohort), strict=True):
            np.testing.assert_array_equal(new[~here], old[~here])
        # The intercept has no penalty, and Rprop lets it wait where its gradient's sign changed.
        assert (snapshot(cohort)[0][here] != before[0][here])[1:].all()
        assert not cohort.state.groups[0].touched.any()


@pytest.mark.parametrize("optimizer", LAZY)
def test_a_touched_weight_moves_as_if_all_were(optimizer):
    """Bias corrections and schedules go by the update's number, however often it was touched.

    And penalties act as on any weight where a pull stands for no others (a rarity of 1).
    """
    settings = {"schedule": "cosine", **options(optimizer)}
    if optimizer.name in BEGIN_ANEW:
        settings.pop("l1", None)
    lazy, eager = (begun([Run(optimizer, 0.01, BATCH, **settings)]) for _ in range(2))
    lazy.state.groups[0].rarity[:] = 1
    eager.state.groups[0].optimizer = replace(optimizer, lazy="exact")
    go(lazy, 0)
    go(eager, 0)
    never = ~touched(0) & ~touched(2)
    lazy.state.weights[:] = eager.state.weights  # as if untouched ones had moved
    for own, other in zip(lazy.state.groups[0].states, eager.state.groups[0].states, strict=True):
        own[:] = other
    for cohort in (lazy, eager):
        go(cohort, 2)
    for one, other in zip(snapshot(lazy), snapshot(eager), strict=True):
        np.testing.assert_array_equal(one[touched(2)], other[touched(2)])
    assert (snapshot(lazy)[0][never] != snapshot(eager)[0][never]).all()


@pytest.mark.parametrize("name", ["l2", "l1", "decoupled_weight_decay"])
@pytest.mark.parametrize("optimizer", LAZY)
def test_penalties_are_multiplied_by_the_updates_per_touch(optimizer, name):
    """Of a weight at 1 whose rows pull it nowhere, by the words of docs/engine.md alone."""
    if name == "l1" and optimizer.scaling is None:
        pytest.skip("it has no L1")
    if name == "l1" and optimizer.name in BEGIN_ANEW:
        pytest.skip("without a gradient L1 takes the whole weight in its first update, as Adam's")
    strength = {"l2": 0.02, "l1": 0.02, "decoupled_weight_decay": 0.2}[name]
    data = replace(rows(), target=np.zeros(len(rows())), loss_weight=np.zeros(len(rows())))
    own = {"weight_decay": 0.0} if optimizer.weight_decay == "decoupled" else {}
    moved = {}
    for times in (1.0, 5.0):
        cohort = begun([Run(optimizer, 0.01, BATCH, **{name: strength}, **own)])
        [group] = cohort.state.groups
        group.rarity[:] = times
        cohort.state.weights[:] = 1.0
        for state in group.states:
            state[:] = 0.5
        states = [np.full((1, 1), 0.5) for _ in group.states]
        updates = cohort.next_updates(0, data, 1.0)
        REFERENCE(data.take(slice(0, BATCH)), cohort.state, updates, LOSS, bool)
        moved[times] = 1.0 - cohort.state.weights[DENSE, 0]  # a column in every batch
        c = updates.groups[0].coefficients[0]
        w = np.ones((1, 1))
        pull = times * strength
        u, *states = optimizer.update(pull * w if name == "l2" else 0 * w, w, states, c)
        reach = 0.0 if optimizer.scaling is None else optimizer.scaling(*states, *c)
        decay = 0.01 * strength if name == "decoupled_weight_decay" else 0.0
        share = 1 / (1 + (times - 1) * (decay + (strength * reach if name == "l2" else 0.0)))
        expected = share * (u + times * decay) + (pull * reach * share if name == "l1" else 0.0)
        close = {"rtol": 1e-12, "atol": 1e-14}
        np.testing.assert_allclose(moved[times], np.minimum(expected, 1.0).item(), **close)
    assert moved[5.0] != moved[1.0] or optimizer.scaling is None  # an optimizer of signs


@pytest.mark.parametrize("optimizer", ALWAYS)
def test_exact_and_averaging_rules_move_every_weight(optimizer):
    cohort = begun([Run(optimizer, 0.01, BATCH, **options(optimizer))])
    before = snapshot(cohort)
    go(cohort, 0)
    assert (snapshot(cohort)[0] != before[0]).all()


def test_the_exact_rules_are_sgd_and_ftrl():
    exact = {name for (name, _), optimizer in ELEMENTWISE.items() if optimizer.lazy == "exact"}
    assert exact == {"sgd", "ftrl"}
    assert all(
        optimizer.lazy == "exact" for (name, _), optimizer in ELEMENTWISE.items() if name in exact
    )


@pytest.mark.parametrize("more", [{"gradient_noise": 0.1}, {"max_norm": 0.5}])
def test_noise_and_a_longest_norm_move_every_weight_of_their_run_alone(more):
    runs = [Run("adam", 0.01, BATCH), Run("adam", 0.01, BATCH, **more)]
    cohort = begun(runs)
    assert len(cohort.state.groups) == 1
    plain, moving = snapshot(cohort, 0), snapshot(cohort, 1)
    go(cohort, 0)
    here = touched(0)
    np.testing.assert_array_equal(snapshot(cohort, 0)[0][~here], plain[0][~here])
    assert (snapshot(cohort, 1)[0] != moving[0]).all()


def test_everywhere_is_told_run_by_run():
    runs = [
        Run("adam", 0.01, BATCH),
        Run("adam", 0.01, BATCH, gradient_noise=0.1),
        Run("adam", 0.01, BATCH, max_norm=3.0),
        Run("adam", 0.01, BATCH, l1=0.1, l2=0.1, clip_norm=1.0, clip_value=1.0, average="ema"),
    ]
    cohort = begun(runs)
    [updates] = cohort.next_updates(0, rows(), 1.0).groups
    found = updates_all_weights(cohort.state.groups[0], updates)
    assert found.tolist() == [False, True, True, False]
    for name in ("sgd", "ftrl", "asgd"):
        cohort = begun([Run(name, 0.01, BATCH)] * 2)
        [updates] = cohort.next_updates(0, rows(), 1.0).groups
        assert updates_all_weights(cohort.state.groups[0], updates).tolist() == [True, True]


def test_the_average_of_an_untouched_weight_goes_on():
    cohort = begun([Run("adam", 0.01, BATCH, average="ema,decay=0.5")])
    go(cohort, 0)
    average = cohort.state.average.copy()
    cohort.state.average[:] = average = average + 1
    go(cohort, 1)
    untouched = ~touched(1)
    assert (cohort.state.average[untouched] < average[untouched]).all()
    weights = cohort.state.weights[untouched]
    assert (cohort.state.average[untouched] > weights).all()


def test_an_untouched_weight_that_would_overflow_does_not_end_the_run():
    cohort = begun([Run("adam", 0.01, BATCH, l2=10.0)])
    cohort.state.weights[DENSE + 5] = 1e308
    go(cohort, 0)
    assert cohort.state.alive.all()
    assert cohort.state.weights[DENSE + 5] == 1e308


# --- when a weight is touched ---------------------------------------------------------------


def test_rows_count_since_the_groups_last_update():
    """Batches of 4 and 12 in one cohort: the larger one's update has all three batches' entries."""
    cohort = begun([Run("momentum", 0.01, BATCH), Run("momentum", 0.01, 3 * BATCH)])
    before = snapshot(cohort, 1)
    for batch in range(len(BATCHES)):
        small = snapshot(cohort, 0)
        go(cohort, batch)
        moved = snapshot(cohort, 0)[0] != small[0]
        np.testing.assert_array_equal(moved, touched(batch))
    together = np.any([touched(batch) for batch in range(3)], axis=0)
    np.testing.assert_array_equal(snapshot(cohort, 1)[0] != before[0], together)


def test_what_was_touched_outlives_a_stop_and_the_removal_of_a_run():
    runs = [Run("momentum", 0.01, 2 * BATCH), Run("momentum", 0.02, 2 * BATCH)]
    cohort = begun([*runs, Run("momentum", 0.01, BATCH)])
    go(cohort, 0)
    marks = [group.touched.copy() for group in cohort.state.groups]
    assert sorted(mark.any() for mark in marks) == [False, True]
    cohort.remove(np.array([state.run is runs[0] for state in cohort.runs]))
    for group, mark in zip(cohort.state.groups, marks, strict=True):
        np.testing.assert_array_equal(group.touched, mark)


def test_one_block_of_many_micro_batches_is_as_many_blocks():
    """What each micro-batch touches is its own."""
    for optimizer in ("adam", "momentum", "rprop", "sgd"):
        whole, pieces = (begun([Run(optimizer, 0.01, BATCH, l2=0.1)]) for _ in range(2))
        data = rows()
        REFERENCE(data, whole.state, whole.next_updates(0, data, 1.0), LOSS, bool)
        for batch in range(len(BATCHES)):
            go(pieces, batch)
        for one, other in zip(snapshot(whole), snapshot(pieces), strict=True):
            np.testing.assert_array_equal(one, other)


def test_dense_columns_are_always_touched():
    """The same numbers in a dense column: 0 is a value like any other there."""
    data = rows()
    full = np.concatenate([data.dense, data.sparse.toarray()], axis=1)
    dense = Rows(full, None, data.target, data.loss_weight, data.metric_weight)
    run = Run("momentum", 0.01, BATCH)
    cohort = Cohort([RunState(run, {})], TrainedOn(len(data), Linear(data.features), np.float64, 1))
    lazy = begun([run])
    cohort.state.weights[:] = lazy.state.weights
    cohort.state.groups[0].states[0][:] = lazy.state.groups[0].states[0]
    go(cohort, 0, dense)
    go(lazy, 0)
    here = touched(0)
    np.testing.assert_allclose(cohort.state.weights[here], lazy.state.weights[here], rtol=1e-13)
    assert (cohort.state.weights[~here] != lazy.state.weights[~here]).all()


# --- the docs -------------------------------------------------------------------------------

DOCS = Path(__file__).parents[2] / "docs" / "engine.md"


def line(name, optimizer):
    """An optimizer's line in the table."""
    acts = ["its step", "L2", "decoupled decay", *(["L1"] if optimizer.scaling is not None else [])]
    if optimizer.averaged:
        untouched = f"the same, for its average `{optimizer.averaged}` is of all updates"
    elif optimizer.lazy == "exact":
        untouched = "the same, by a closed form"
    else:
        states = ", ".join(f"`{state}`" for state in optimizer.states)
        untouched = f"nothing; {states} as before" if states else "nothing"
    return f"| `{name}` | {', '.join(acts)} | {untouched} |"


def test_the_docs_table_is_the_registrys():
    section = DOCS.read_text().split("## Sparse rows")[1].split("\n## ")[0]
    over = {name for name, optimizer in OPTIMIZERS.items() if getattr(optimizer, "over", "")}
    lines = {found[1]: found[0] for found in re.finditer(r"^\| `(\w+)`.*$", section, re.MULTILINE)}
    assert over < lines.keys()  # each has a reason of its own
    table = [text for name, text in lines.items() if name not in over]
    default = {
        name: optimizer
        for name, optimizer in OPTIMIZERS.items()
        if isinstance(optimizer, Optimizer) and not optimizer.over
    }
    assert table == [line(name, optimizer) for name, optimizer in default.items()]
    for (name, _), optimizer in ELEMENTWISE.items():  # a line holds for every convention
        assert (optimizer.lazy, bool(optimizer.averaged)) == (
            default[name].lazy,
            bool(default[name].averaged),
        )
        assert (optimizer.scaling is None) == (default[name].scaling is None)
