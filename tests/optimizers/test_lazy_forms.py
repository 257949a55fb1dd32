"""Updates that a weight missed, all at once: against the reference, which takes every one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy.sparse import csr_array
from stepping import ELEMENTWISE

from thalweg.data.rows import Rows
from thalweg.engine.contract import BlockUpdates, Group, GroupUpdates, State
from thalweg.engine.reference import REFERENCE
from thalweg.errors import UsageError
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers.optimizer_checks import check_optimizer
from thalweg.predictors import Linear

LOSS = LossOverRuns(LOSSES["squared_error"])
FEATURES, MET = 40, 5  # sparse features; updates whose rows have entries for them


def conventions(name):
    return [
        ELEMENTWISE[name].under(c)
        for c in (ELEMENTWISE[name].convention, *ELEMENTWISE[name].conventions)
    ]


def exact(name):
    return [pytest.param(optimizer, id=optimizer.convention) for optimizer in conventions(name)]


class MissedUpdates:
    """One run whose sparse columns are in the rows of the first updates, and in none behind.

    Rates are anything from `least` on, and now and then that: more than any schedule makes of them.
    """

    def __init__(self, optimizer, seed, missed, settings=(), least=0.0, l2=0.0, l1=0.0, decay=0.0):
        self.method, self.rng = optimizer, np.random.default_rng(seed)
        n = MET + missed
        rates = self.rng.uniform(least, 0.5, (n, 1))
        self.lr = np.where(self.rng.uniform(size=(n, 1)) < 0.9, rates, least)
        given = {key: h.default for key, h in optimizer.hyperparameters.items()} | dict(settings)
        self.settings = {key: np.array([float(value)]) for key, value in given.items()}
        t = np.arange(1.0, n + 1)[:, None]
        self.table = optimizer.coefficient_series(t, self.lr, self.settings, optimizer.carried(1))
        self.decay = decay * self.lr
        self.l2, self.l1 = l2, l1
        w = np.zeros((1 + FEATURES, 1))
        states = optimizer.initial_states(w.shape, self.settings)
        group = Group(optimizer, slice(0, 1), states, [], np.zeros(FEATURES, bool))
        self.state = State(
            w, np.zeros_like(w), None, [group], np.ones(1, bool), Linear(1, FEATURES)
        )

    def go(self, updates, entries):
        """Take the updates of a slice, one row each."""
        n = len(self.table[updates])
        zeros, never = np.zeros((n, 1)), np.full(1, np.inf)
        own = GroupUpdates(
            coefficients=self.table[updates],
            decay=self.decay[updates],
            noise=zeros,
            average=zeros,
            l2=np.array([self.l2]),
            l1=np.array([self.l1]),
            max_norm=never,
            clip_norm=never,
            clip_value=never,
            decays=np.array([self.decay.any()]),
            noisy=np.zeros(1, bool),
        )
        values = self.rng.normal(size=(n, FEATURES)) * entries
        ones = np.ones(n)
        rows = Rows(np.ones((n, 1)), csr_array(values), self.rng.normal(size=n), ones, ones)
        updates = BlockUpdates(1, np.ones((n, 1), bool), np.ones((n, 1)), [own])
        outcome = REFERENCE(rows, self.state, updates, LOSS, lambda: False)
        assert outcome.frozen == {}

    def sparse(self):
        """Weights and states of the sparse features."""
        arrays = [self.state.weights, *self.state.groups[0].states]
        return [array[1:].copy() for array in arrays]

    def one_by_one(self):
        """Return weights and states before the missed updates, and behind them."""
        self.go(slice(0, MET), entries=True)
        before = self.sparse()
        self.go(slice(MET, None), entries=False)
        return before, self.sparse()


@pytest.mark.parametrize("optimizer", exact("sgd"))
@pytest.mark.parametrize(
    ("l2", "l1", "decay"), [(0.0, 0.0, 0.0), (0.5, 0, 0), (0, 0.03, 0), (0, 0, 0.3), (0.4, 0.02, 1)]
)
def test_sgds_missed_updates_are_a_factor_and_a_threshold(optimizer, l2, l1, decay):
    zeros = 0
    for seed in range(10):
        missed = MissedUpdates(optimizer, seed, missed=1 + 3 * seed, l2=l2, l1=l1, decay=decay)
        [w], [expected] = missed.one_by_one()
        factor, threshold = 1.0, 0.0
        for lr, lost in zip(missed.lr[MET:, 0], missed.decay[MET:, 0], strict=True):
            a = 1 - lr * l2 - lost
            assert a >= 0
            factor, threshold = a * factor, a * threshold + l1 * lr
        at_once = np.sign(w) * np.maximum(0, factor * np.abs(w) - threshold)
        np.testing.assert_allclose(at_once, expected, rtol=1e-12, atol=1e-15)
        np.testing.assert_array_equal(at_once == 0, expected == 0)
        zeros += (expected == 0).sum()
        assert (expected != w).any() == bool(l2 or l1 or decay)
    assert (0 < zeros < 10 * FEATURES) == bool(l1)


def at_once(missed, before, summed_at):
    """Take one step without a gradient for all missed updates."""
    w, *states = before
    last = missed.table[-1, :, 0].copy()
    for place in summed_at:
        last[place] = missed.table[MET:, place, 0].sum()
    u, *states = missed.method.update(np.zeros_like(w), w, states, last)
    return [w - u, *states]


FTRL = [
    {},
    {"l1": 0.8},
    {"l2": 0.7, "beta": 0.3},
    {"l1": 0.3, "l2": 0.2, "beta": 2.0, "initial_accumulator_value": 0.5},
]


@pytest.mark.parametrize("optimizer", exact("ftrl"))
@pytest.mark.parametrize("settings", FTRL)
@pytest.mark.parametrize(("least", "tolerance"), [(0.02, 1e-12), (0.0, 1e-6)])
def test_ftrls_missed_updates_are_one(optimizer, settings, least, tolerance):
    """A rate of 0 stands as 1e-9: behind 1e9 times the weight, z has few digits left."""
    if "weight_decay" in optimizer.hyperparameters:
        settings = {"weight_decay": 0.4, **settings}
    for seed in range(10):
        missed = MissedUpdates(optimizer, seed, 1 + 3 * seed, settings, least)
        before, expected = missed.one_by_one()
        found = at_once(missed, before, optimizer.summed_at)
        for ours, theirs in zip(found, expected, strict=True):
            scale = np.abs(theirs).max()
            np.testing.assert_allclose(ours, theirs, rtol=0, atol=tolerance * scale)


def test_ftrls_rise_must_be_summed():
    [paper, _] = conventions("ftrl")
    assert [paper.coefficient_names[place] for place in paper.summed_at] == [
        "1 / maximum(lr, 1e-09) - 1 / maximum(lr_before, 1e-09)"
    ]
    missed = MissedUpdates(paper, 3, 6, {"l1": 0.3}, 0.02)
    before, expected = missed.one_by_one()
    assert np.abs(at_once(missed, before, ())[1] - expected[1]).max() > 1e-3


@pytest.mark.parametrize("penalty", [{"l2": 0.3}, {"decay": 0.3}])
def test_ftrl_with_a_penalty_has_no_closed_form(penalty):
    """As docs/engine.md says: the gradient is not 0, or the weight is not the step's."""
    [paper, _] = conventions("ftrl")
    missed = MissedUpdates(paper, 3, 6, (), 0.02, **penalty)
    before, expected = missed.one_by_one()
    assert np.abs(at_once(missed, before, paper.summed_at)[0] - expected[0]).max() > 1e-3


# --- what a record may say ------------------------------------------------------------------


def test_a_record_says_what_it_may():
    with pytest.raises(ValueError, match="lazy is touched or exact, not 'never'"):
        replace(ELEMENTWISE["adam"], lazy="never")
    with pytest.raises(ValueError, match=r"summed has \('climb',\), step takes"):
        replace(ELEMENTWISE["ftrl"], summed=("climb",))
    with pytest.raises(ValueError, match="summed"):
        replace(ELEMENTWISE["ftrl"], summed=("z",))  # a state


@pytest.mark.parametrize("optimizer", exact("sgd") + exact("ftrl"))
def test_exact_rules_are_found_to_be(optimizer):
    assert check_optimizer(optimizer) is optimizer


@pytest.mark.parametrize("name", ["momentum", "adam", "adagrad", "rmsprop", "lion"])
def test_a_rule_that_is_not_exact_is_told_so(name):
    optimizer = replace(ELEMENTWISE[name], lazy="exact")
    if name == "adagrad":  # without a gradient nothing moves: exact, but for the penalties
        assert check_optimizer(optimizer) is optimizer
        return
    with pytest.raises(UsageError, match=r'lazy="exact" needs that many steps .* leave lazy out'):
        check_optimizer(optimizer)


def test_what_is_not_summed_is_told():
    with pytest.raises(UsageError, match="with nothing summed"):
        check_optimizer(replace(ELEMENTWISE["ftrl"], summed=()))


def test_a_step_without_states_must_be_its_scaling():
    sgd = ELEMENTWISE["sgd"]
    twice = replace(sgd, step=lambda g, a: (a * g + a * g,))
    for optimizer in (twice, replace(sgd, scaling=None)):
        with pytest.raises(UsageError, match=r"a step that is scaling · g"):
            check_optimizer(optimizer)


def test_the_names_of_the_coefficients():
    assert ELEMENTWISE["sgd"].coefficient_names == ("lr",)
    corrections = {"lr / (1 - beta1**t)", "1 / (1 - beta2**t)"}
    averages = {"beta1", "1 - beta1", "beta2", "1 - beta2"}
    assert set(ELEMENTWISE["adam"].coefficient_names) == corrections | averages | {"eps"}
