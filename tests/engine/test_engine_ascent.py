"""SAM: gradients at weights a little uphill, in both engines."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from thalweg.engine.choose import engine_called
from thalweg.engine.reference import REFERENCE
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.predictors import Linear, predictor_for
from thalweg.training.cohort import RunState, TrainedOn, cohorts
from thalweg.training.run import Run

LOSS = LossOverRuns(LOSSES["log_cosh"])
RATE, RADIUS, BATCH = 0.2, 0.3, 26


def trained(rows, runs, epochs=2, engine=REFERENCE):
    """The final weights of each run, ``[rows of the layout]``, by its text."""
    on = TrainedOn(
        len(rows),
        Linear.over(rows, 1),
        np.float64,
        epochs,
        (),
        rows.stored(),
        choose=lambda run: predictor_for(rows, 1, run.architecture),
    )
    found = {}
    for cohort in cohorts([RunState(run, run.penalties) for run in runs], on):
        for _ in range(epochs):
            for at in range(0, len(rows), 2 * cohort.micro_batch):
                part = rows.take(slice(at, at + 2 * cohort.micro_batch))
                updates = cohort.next_updates(at, part, float(rows.loss_weight.mean()))
                engine(part, cohort.state, updates, LOSS, lambda: False)
        engine.settle(cohort.state)
        for k, state in enumerate(cohort.runs):
            found[str(state.run)] = cohort.state.weights[:, k].copy()
    return found


def by_hand(rows, run, epochs=2):
    """Foret et al. (2021), algorithm 1, over plain descent, batch by batch."""
    predictor = predictor_for(rows, 1, run.architecture)
    w = predictor.initial(run.seed)
    mean = float(rows.loss_weight.mean())
    for _ in range(epochs):
        for at in range(0, len(rows), BATCH):
            part = rows.take(slice(at, at + BATCH))
            factor = part.weight_sum / (len(part) * mean)
            g = REFERENCE.gradient(part, predictor, w, LOSS)[1]
            uphill = w + RADIUS * g / np.linalg.norm(g)
            w = w - RATE * factor * REFERENCE.gradient(part, predictor, uphill, LOSS)[1]
    return w[:, 0]


@pytest.mark.parametrize("name", ["reference", "compiled"])
@pytest.mark.parametrize("hidden", [None, (4,)])
def test_steps_are_the_papers(hidden, name, make_rows):
    rows = make_rows(sparsity="dense")
    own = {} if hidden is None else {"hidden": hidden, "activation": "tanh"}
    run = Run("sgd", RATE, BATCH, sam=RADIUS, **own)
    [mine] = trained(rows, [run], engine=engine_called(name)).values()
    np.testing.assert_allclose(mine, by_hand(rows, run), rtol=1e-10, atol=1e-13)
    [plain] = trained(rows, [Run("sgd", RATE, BATCH, **own)]).values()
    assert np.abs(mine - plain).max() > 1e-3


def test_a_run_is_the_same_alone_and_among_others(make_rows):
    """Also beside runs of half its batch, whose micro-batches it must not share."""
    rows = make_rows()
    ascending = Run("adam", 0.05, BATCH, sam=RADIUS)
    others = [
        Run("adam", 0.05, BATCH // 2),
        Run("sgd", RATE, BATCH, sam=0.1),
        Run("sgd", RATE, BATCH),
    ]
    alone, among = trained(rows, [ascending]), trained(rows, [ascending, *others])
    for run in (ascending, *others):
        [own] = trained(rows, [run]).values()
        np.testing.assert_allclose(among[str(run)], own, rtol=1e-12, atol=1e-15)
    assert alone.keys() <= among.keys()


def test_no_gradient_goes_nowhere(make_rows):
    rows = make_rows()
    rows = replace(rows, loss_weight=np.zeros(len(rows)))
    on = TrainedOn(len(rows), Linear.over(rows, 1), np.float64, 1, (), rows.stored())
    [cohort] = cohorts([RunState(Run("sgd", RATE, BATCH, sam=RADIUS), {})], on)
    REFERENCE(rows, cohort.state, cohort.next_updates(0, rows, 1.0), LOSS, lambda: False)
    np.testing.assert_array_equal(cohort.state.weights, 0.0)
