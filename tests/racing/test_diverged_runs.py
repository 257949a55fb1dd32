"""Why a run diverged, with facts: λ of its objective, its method's bound, the columns behind it."""

from __future__ import annotations

import json
import math

import numpy as np
import pandas as pd
import pytest
from scipy.sparse import csr_array

import thalweg
from thalweg.data.number_inputs import HiddenRows
from thalweg.data.rows import Rows
from thalweg.errors import TrainingError
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.racing import diverged_runs
from thalweg.racing.diverged_runs import explained
from thalweg.racing.learning_rates import with_rate
from thalweg.training.divergence import Divergence
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.run_endings import Ending, RunEnd, sentence
from thalweg.training.session import Session

SQUARED = LossOverRuns(LOSSES["squared_error"])


def rows_of(x, weight=None):
    n = len(x)
    weight = np.ones(n) if weight is None else weight
    dense = np.concatenate([np.ones((n, 1)), x], axis=1)
    return Rows(dense, None, x[:, 0] / x[:, 0].std(), weight, weight)


def after(rows, runs, epochs=300, loss=SQUARED):
    plan = TrainingPlan(rows, rows.take(slice(0, 0)), loss, runs, epochs)
    session = Session(plan)
    session.run()
    return session.runs, plan


def normal(n=200, d=4, seed=0):
    return np.random.default_rng(seed).normal(size=(n, d))


LABELS = ["", "distance", "b", "c", "d"]


def test_the_sentence_of_the_issue():
    x = normal()
    x /= x.std(axis=0)
    x[:, 0] *= 1000
    states, plan = after(rows_of(x), [Run("sgd", 0.3, "full"), Run("sgd", 1e-9, "full")])
    rates = explained(states, plan, LABELS)
    bound = 2 / np.linalg.eigvalsh(2 * plan.rows.dense.T @ plan.rows.dense / 200)[-1]
    assert states[0].status == (
        f"Diverged at update {states[0].updates} in epoch {states[0].updates}: learning rate 0.3 "
        f"exceeds 2/λ = {bound:.3g}; column 'distance' has 1,000 × the spread of the others."
    )
    assert rates.stable_rate == pytest.approx(bound, rel=1e-6)
    assert rates.largest_eigenvalue == pytest.approx(2 / bound, rel=1e-6)
    assert rates.working is None  # one of the runs trains
    assert list(rates.of_runs) == [0]


def test_columns_that_rise_and_fall_together_are_named():
    x = normal()
    x[:, 1] = x[:, 0] + 0.01 * x[:, 1]
    x[:, 2] = x[:, 0] + 0.01 * x[:, 2]
    states, plan = after(rows_of(x), [Run("sgd", 3.0, "full")])
    explained(states, plan, LABELS)
    assert states[0].status.endswith(
        "; columns 'distance', 'b' and 'c' rise and fall together, which makes the slope steep."
    )


def test_no_column_is_blamed_where_none_stands_out():
    states, plan = after(rows_of(normal()), [Run("sgd", 30.0, "full")])
    explained(states, plan, LABELS)
    bound = states[0].end.divergence.bound
    assert states[0].status.endswith(f"exceeds 2/λ = {bound:.3g}.")


BOUNDS = {"momentum": "2 (1 + momentum)/λ", "nag": "2 (1 + momentum)/((1 + 2 momentum) λ)"}


@pytest.mark.parametrize(("name", "formula"), BOUNDS.items())
def test_momentum_and_nag_have_bounds_of_their_own(name, formula):
    states, plan = after(rows_of(normal()), [Run(name, 30.0, "full")])
    explained(states, plan, LABELS)
    assert f"learning rate 30 exceeds {formula} = " in states[0].status


def test_the_bound_of_small_batches_is_said_where_it_decides():
    rows = rows_of(normal(d=20))
    states, plan = after(rows, [Run("sgd", 0.3, 1), Run("sgd", 0.3, "full")])
    explained(states, plan, [])
    facts = states[0].end.divergence
    assert states[0].diverged
    assert not states[1].diverged
    assert facts.batch_bound < 0.3 < facts.bound
    assert "the largest stable one for batches of 1 row (2/λ = " in states[0].status


def test_of_an_adaptive_rule_what_survived_is_said_and_no_lambda():
    runs = [Run("adam", 1e200, 8), Run("adam", 0.1, 8), Run("adam", 0.3, 8)]
    states, plan = after(rows_of(normal()), runs, epochs=3)
    rates = explained(states, plan, LABELS)
    assert states[0].status.endswith(
        "a number overflowed with learning rate 1e+200; with 0.3 the same optimizer did not "
        "diverge."
    )
    assert math.isnan(states[0].end.divergence.largest_eigenvalue)
    assert rates.of_runs == {}


def test_a_rate_below_the_bound_at_the_start_is_not_said_to_exceed_it():
    facts = Divergence(largest_eigenvalue=2.0, bound=1.0, formula="2/λ", batch_bound=1.0)
    assert facts.clause(0.5) == (
        "a number overflowed with learning rate 0.5, which is below 2/λ = 1 at the start: the "
        "objective is steeper where it went"
    )


def test_below_the_bound_of_an_objective_as_steep_everywhere_no_place_is_said_to_be_steeper():
    """Of squared error λ is that of every weight: what is steeper are batches with far rows."""
    facts = Divergence(
        largest_eigenvalue=2.0, bound=1.0, formula="2/λ", batch=8, batch_bound=1.0, exact=True
    )
    assert facts.clause(0.5) == (
        "a number overflowed with learning rate 0.5, which is below 2/λ = 1, the bound of full "
        "batches: batches of 8 rows with rows far from the others are steeper"
    )


def test_lambda_of_a_penalty_includes_it():
    rows = rows_of(normal())
    states, plan = after(rows, [Run("sgd", 30.0, "full", l2=s) for s in (0.0, 5.0)])
    rates = explained(states, plan, LABELS)
    one, two = (rates.of_runs[k].curvature.largest for k in (0, 1))
    assert two == pytest.approx(one + 5, rel=0.05)


def test_a_net_has_its_bound_at_the_start():
    runs = [Run("sgd", 50.0, "full", hidden="8", activation="tanh", seed=s) for s in (0, 1)]
    states, plan = after(rows_of(normal()), runs, epochs=300)
    rates = explained(states, plan, LABELS)
    assert {s.diverged for s in states} == {True}
    one, two = rates.of_runs[0].curvature, rates.of_runs[1].curvature
    assert one.largest != two.largest  # the weights drawn by their seeds
    assert " at the start" in states[0].status


def test_facts_survive_json_and_a_loss_of_straight_pieces_has_none():
    states, plan = after(
        rows_of(normal()), [Run("sgd", 1e308, 8)], 3, LossOverRuns(LOSSES["absolute_error"])
    )
    explained(states, plan, LABELS)
    facts = states[0].end.divergence
    assert math.isnan(facts.bound)
    end = RunEnd(
        Ending.DIVERGED, 1, 2, 3, 1.0, 0.3, least=0.0,
        divergence=Divergence(2.0, 1.0, "2/λ", 8, 0.1, True, "a", 30.0, ("a", "b"), 0.01),
    )  # fmt: skip
    again = RunEnd.of_json(json.loads(json.dumps(end.as_json(), allow_nan=False)))
    assert again == end
    assert sentence(again) == sentence(end)


def test_the_rate_that_is_advised_works():
    x = np.random.default_rng(0).normal(size=(400, 5))
    table = pd.DataFrame(x, columns=[*"abcde"])
    with pytest.raises(TrainingError) as refused:
        thalweg.fit(table, x[:, 0], optimizer="sgd", lr=[50.0, 9.0], batch_size=8, epochs=5)
    said = str(refused.value)
    assert "exceeds 2/λ" in said
    rate = float(said.partition("Try lr=")[2].partition(",")[0])
    done = thalweg.fit(table, x[:, 0], optimizer="sgd", lr=rate, batch_size=8, epochs=5)
    assert done.test["r2"] > 0.5


def test_a_setting_that_diverges_in_some_folds_is_said_to_with_a_rate_that_works():
    """Later folds train on rows that are far from the others; the runs of the first are fine."""
    x = np.random.default_rng(0).normal(size=(200, 2))
    x[100:170:3] *= 40
    table = pd.DataFrame(x, columns=[*"ab"]).assign(t=np.arange(200.0), y=x[:, 0])
    options = {"split": "time:t", "folds": 4, "epochs": 6, "numbers": "standard", "test": 0.01}
    tried = {"optimizers": "sgd", "batch_sizes": 1, "drop": "t"}
    with pytest.raises(TrainingError) as refused:
        thalweg.race(table, "y", lrs=[0.4], **tried, **options)
    said = str(refused.value)
    assert said.startswith("Every setting diverged in one of its folds: diverged at update")
    rate = float(said.partition("Try lrs=")[2].partition(",")[0])
    done = thalweg.race(table, "y", lrs=[rate, 0.4], **tried, **options)
    assert done.winner.run.lr == rate
    assert sorted({result.diverged for result in done.runs if result.run.lr == 0.4}) == [
        False,
        True,
    ]


def test_the_result_holds_the_rates_and_json_too():
    x = csr_array(normal(400) * (np.random.default_rng(1).uniform(size=(400, 4)) < 0.5))
    done = thalweg.fit(
        x, x.toarray()[:, 0], optimizer="sgd", lr=[0.1, 90.0], batch_size="full", epochs=200
    )
    found = done.learning_rates
    assert found.stable_rate == pytest.approx(2 / found.largest_eigenvalue)
    document = done.as_json()["learning_rates"]
    assert document["stable_rate"] == found.stable_rate
    assert document["runs"]["1"]["formula"] == "2/λ"
    fine = thalweg.fit(x, x.toarray()[:, 0], optimizer="sgd", lr=0.1, epochs=2)
    assert fine.learning_rates is None


def test_it_is_not_computed_where_training_is_stopped():
    states, plan = after(rows_of(normal()), [Run("sgd", 30.0, "full")])
    explained(states, plan, LABELS, stop=lambda: True)
    assert math.isnan(states[0].end.divergence.bound)


def test_few_objectives_are_measured(monkeypatch):
    monkeypatch.setattr(diverged_runs, "_MOST", 2)
    runs = [Run("sgd", 30.0, "full", l2=0.1 * k) for k in range(4)]
    states, plan = after(rows_of(normal()), runs)
    assert sorted(explained(states, plan, LABELS).of_runs) == [0, 1]


def test_a_run_with_another_rate_is_else_the_same():
    run = Run("adam,beta1=0.5", 0.1, 8, l2=0.2, seed=3)
    assert with_rate(run, 0.3) == Run("adam,beta1=0.5", 0.3, 8, l2=0.2, seed=3)
    assert run.lr == 0.1


@pytest.mark.parametrize("loss", ["squared_error", "log_loss"])
def test_runs_that_see_numbers_in_one_encoding_have_the_curvature_of_that(loss):
    """λ is the largest eigenvalue of Σ w ℓ″ x xᵀ / Σ w, by NumPy, x as such a run sees a row."""
    rng = np.random.default_rng(0)
    x = rng.normal(size=(600, 3))
    x[:, 1] = x[:, 0] + 0.1 * x[:, 1]
    y = x[:, 0] + np.sin(3 * x[:, 2])
    frame = pd.DataFrame({"a": x[:, 0], "b": x[:, 1], "c": x[:, 2], "y": y})
    if loss == "log_loss":
        frame["y"] = np.where(y > 0.3, "yes", "no")
    plans = []

    class Watch(thalweg.Callbacks):
        def on_plan(self, event):
            plans.append(event.plan.training)

    models = {"models": "linear,bins", "optimizers": "sgd", "lrs": "0.01,0.1"}
    thalweg.race(frame, "y", callbacks=[Watch()], folds=None, valid=0.2, epochs=1, **models)
    plan = plans[0]
    assert {run.inputs for run in plan.runs} == {"standard", "bins"}
    curvature = 2.0 if loss == "squared_error" else 0.25  # p (1 − p) of the start, where p is ½
    states = Session(plan).runs
    rates = diverged_runs.rates_of(plan.runs, plan, states)
    found = {plan.runs[k].inputs: rate.curvature for k, rate in rates.items()}
    for inputs, own in found.items():
        seen = HiddenRows(plan.unseen).of(plan.rows, inputs, plan.rows).expanded()
        seen = seen.astype(np.float64)
        hessian = curvature * seen.T @ seen / len(seen)
        assert own.largest == pytest.approx(np.linalg.eigvalsh(hessian)[-1], rel=1e-3)
        row = curvature * (seen**2).sum(axis=1)
        along = (seen @ own.vector) ** 2
        assert own.row_curvature == pytest.approx(row @ along / along.sum(), rel=1e-3)
    assert found["bins"].largest != pytest.approx(found["standard"].largest, rel=0.1)
