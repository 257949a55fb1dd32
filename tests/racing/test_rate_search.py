"""The learning-rate finder: what it takes, and that spikes, NaN and cliffs do not fool it."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

import thalweg
from thalweg.data.rows import Rows
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import OPTIMIZERS
from thalweg.optimizers.optimizer import learning_rate
from thalweg.racing.found_rate import TriedRate
from thalweg.racing.rate_search import choose, find_rates, without_spikes
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.run_state import RunState
from thalweg.wording import counted

SQUARED = LossOverRuns(LOSSES["squared_error"])


def tried(*losses):
    return [TriedRate(10.0**k, loss, 1, not math.isfinite(loss)) for k, loss in enumerate(losses)]


def test_the_middle_of_a_flat_bottom_is_taken():
    assert choose(tried(5, 1.0004, 1, 1.0009, 1.5)) == 100
    assert choose(tried(5, 1, 1.2, 0.9999, 9)) == 1000  # what is not next to it is another bottom
    assert choose(tried(5, 1, math.inf)) == 10
    assert choose(tried(-1, -1.0005, -0.5)) == 1  # losses below 0 too
    assert choose(tried(math.inf, math.inf)) is None


def test_a_row_whose_loss_is_most_of_the_sum_does_not_judge():
    losses = np.ones((300, 3))
    losses[7] = 1e9
    judges = without_spikes(losses, np.ones(300))
    assert np.flatnonzero(~judges).tolist() == [7]
    losses[:8] = 1e9  # as many as that are no spike; three are the most
    assert (~without_spikes(losses, np.ones(300))).sum() <= 3
    assert without_spikes(np.ones((50, 1)), np.ones(50)).all()
    losses[:] = np.inf
    assert without_spikes(losses, np.ones(300)).all()


def problem(n=600, seed=0, spike=None, poison=None):
    rng = np.random.default_rng(seed)
    x = np.concatenate([np.ones((n, 1)), rng.normal(size=(n, 5))], axis=1)
    y = x[:, 1] - 2 * x[:, 2] + 0.3 * rng.normal(size=n)
    rows = Rows(x, None, y, np.ones(n), np.ones(n))
    if poison is not None:  # one batch of training rows
        rows.target[5:13] = poison
    if spike is not None:  # one validation row
        rows.target[500] = spike
    return TrainingPlan(rows.take(slice(0, 450)), rows.take(slice(450, n)), SQUARED, [], 8)


def find(plan, run):
    plan = replace(plan, runs=[run], strengths=[run.penalties])
    [found] = find_rates(plan, [RunState(run, run.penalties)])
    return found


def final(plan, *runs):
    """The least validation loss of the runs at their end."""
    from thalweg.training.session import Session

    session = Session(replace(plan, runs=[*runs], strengths=[run.penalties for run in runs]))
    session.run()
    return min(math.inf if s.overflowed else s.valid_losses[-1] for s in session.runs)


GRID = [10 ** (k / 2) for k in range(-12, 5)]


ALIKE = [pytest.param(name, marks=pytest.mark.slow) for name in ("nag", "momentum", "adagrad")]


@pytest.mark.parametrize("name", ["sgd", "adam", "lion", "prodigy", *ALIKE])
def test_its_rate_is_about_as_good_as_the_best_of_seventeen(name):
    plan = problem()
    found = find(plan, Run(name, batch_size=8, schedule="cosine"))
    best = final(plan, *(Run(name, lr, 8, schedule="cosine") for lr in GRID))
    assert final(plan, found.run) <= 1.03 * best
    assert found.found
    assert found.run == Run(name, found.rate, 8, schedule="cosine")


@pytest.mark.parametrize("poison", [30.0, 100.0, -300.0])
def test_one_poisoned_batch_does_not_fool_it(poison):
    plan = problem(poison=poison)
    found = find(plan, Run("adam", batch_size=8, schedule="cosine"))
    calm = [lr for lr in GRID if lr <= 1]  # beyond, a run bounces about and ends by luck
    best = final(plan, *(Run("adam", lr, 8, schedule="cosine") for lr in calm))
    assert final(plan, found.run) <= 1.1 * best


def test_one_spike_among_the_validation_rows_does_not_fool_it():
    clean, spiked = problem(), problem(spike=1e7)
    run = Run("adam", batch_size=8, schedule="cosine")
    one, two = find(clean, run), find(spiked, run)
    assert two.left_out == 1
    assert "without 1 validation rows" in str(two)
    best = final(clean, *(Run("adam", lr, 8, schedule="cosine") for lr in GRID))
    assert final(clean, two.run) <= 1.03 * best
    assert final(clean, one.run) <= 1.03 * best


def test_steep_divergence_does_not_end_it():
    plan = problem()
    found = find(plan, Run("sgd", batch_size=8))
    gone = [t for t in found.tried if t.diverged or not t.loss < 1e6]
    assert gone
    assert all(t.lr > found.rate for t in gone)
    assert found.rate < 2 * found.bound


def test_the_grid_goes_on_beyond_an_end_at_which_the_best_lies():
    plain = OPTIMIZERS["adam"]
    far = replace(
        plain, name="far", hyperparameters={**plain.hyperparameters, "lr": learning_rate(1e-8)}
    )
    found = find(problem(), Run(far, batch_size=8))
    assert found.rate > 1e-4  # of a first grid that ends at 1e-5
    assert max(t.lr for t in found.tried) > 1e-5
    near = find(problem(), Run("adam", batch_size=8))
    assert len(found.tried) > len(near.tried)


def test_where_no_loss_is_finite_it_says_so():
    plan = problem()
    plan.valid.target[:] = 1e200
    found = find(plan, Run("adam", batch_size=8))
    assert not found.found
    assert str(found) == "No learning rate of adam gave a finite loss."
    assert found.run.lr == 1e-3


def table(n=400):
    rng = np.random.default_rng(0)
    frame = pd.DataFrame(rng.normal(size=(n, 4)), columns=[*"abcd"])
    frame["y"] = frame.a - frame.b + 0.2 * rng.normal(size=n)
    return frame


def test_find_lr_of_python_has_a_rate_and_pictures(tmp_path):
    found = thalweg.find_lr(table(), "y", optimizer="sgd", batch_size=16, epochs=8)
    again = thalweg.find_lr(table(), "y", optimizer="sgd", batch_size=16, epochs=8)
    assert found == again
    assert found.rate == found.run.lr
    assert 0 < found.rate < 2 * found.bound
    svg = found.svg()
    assert svg.startswith("<svg")
    assert f"The learning rate of sgd is {found.rate:g}." in svg  # for those who do not see it
    assert svg.count('class="gone"') == 2 * sum(t.diverged for t in found.tried)
    assert svg in found._repr_html_()
    found.save(tmp_path / "rates.svg")
    assert (tmp_path / "rates.svg").read_text(encoding="utf-8") == svg
    lines = found.lines()
    assert sum("← taken" in each for each in lines) == 1
    document = json.loads(json.dumps(found.as_json(), allow_nan=False))
    assert document["lr"] == found.rate
    assert len(document["tried"]) == len(found.tried)
    pytest.importorskip("matplotlib")
    axes = found.plot().axes[0]
    assert axes.get_xscale() == "log"
    named = [each.get_text() for each in axes.get_legend().texts]
    assert named == [counted(n, "epoch") for n in sorted({t.epochs for t in found.tried})]


def test_fit_trains_with_the_rates_that_it_found():
    done = thalweg.fit(table(), "y", optimizer=["sgd", "adam"], epochs=4, find_lr=True)
    found = done.learning_rates.found
    assert [result.run for result in done.runs] == [each.run for each in found]
    assert str(found[0]) in done.notes
    assert done.as_json()["learning_rates"]["found"][1]["lr"] == found[1].rate


def test_folds_share_the_rate_of_their_setting():
    done = thalweg.fit(table(), "y", optimizer="adam", epochs=2, find_lr=True, folds=3, valid=0)
    assert len(done.learning_rates.found) == 1
    assert {result.run.lr for result in done.runs} == {done.learning_rates.found[0].rate}


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"optimizer": ["adam", "sgd"]}, "of one run"),
        ({"optimizer": "lbfgs"}, "of one run"),
        ({"lr": 0.1}, "leave lr out"),
    ],
)
def test_what_it_cannot_find_is_refused(options, words):
    with pytest.raises(thalweg.UsageError, match=words):
        thalweg.find_lr(table(), "y", **options)
