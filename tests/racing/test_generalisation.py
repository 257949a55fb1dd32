"""Training and validation loss side by side, with errors that closed forms confirm."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest

import thalweg
from thalweg import Run
from thalweg.optimizers import OPTIMIZERS
from thalweg.racing.generalisation import ONE_RATE, Generalises, sentence

RNG = np.random.default_rng(0)
X = RNG.normal(size=(600, 5))
Y = X @ [1.0, -2.0, 0.5, 0.0, 1.0] + RNG.normal(size=600)


@pytest.fixture(scope="module")
def raced():
    runs = [Run(name, 0.01, 16, seed=seed, l2=0.1) for name in ("sgd", "adam") for seed in (0, 1)]
    runs += [Run("adam", 1e-4, 16, l2=0.1), Run("lbfgs"), Run("nag", 1e9, 16)]
    return thalweg.race(X, Y, runs, epochs=4, dtype="float64", clip=False)


def test_each_optimizer_has_its_best_setting(raced):
    found = {own.optimizer: own for own in raced.generalisation.optimizers}
    assert {*found} == {"sgd", "adam", "lbfgs"}  # every run of nag diverged
    assert (found["adam"].runs, found["adam"].settings) == ((2, 3), 2)
    assert found["adam"].setting == "adam lr=0.01 batch=16 l2=0.1"
    order = [own.valid_loss for own in raced.generalisation.optimizers]
    assert order == sorted(order)
    for own in found.values():
        results = [raced.runs[place] for place in own.runs]
        assert own.train_loss == pytest.approx(np.mean([each.train_loss for each in results]))
        assert own.valid_loss == pytest.approx(np.mean([each.valid_loss for each in results]))
        assert own.gap == pytest.approx(own.valid_loss - own.train_loss)
        assert own.gap_error == pytest.approx(math.hypot(own.train_error, own.valid_error))


def test_the_objective_is_loss_and_penalty(raced):
    own = next(own for own in raced.generalisation.optimizers if own.optimizer == "sgd")
    penalties = []
    for place in own.runs:  # the objective of `Fit.train` is that of the model's own weights
        run = raced.runs[place].run
        alone = thalweg.race(X, Y, [run], epochs=4, dtype="float64", clip=False).train
        penalties.append(alone["objective"] - alone["loss"])
    assert own.objective - own.train_loss == pytest.approx(np.mean(penalties), rel=1e-9)
    assert own.objective - own.train_loss > 0.1
    free = next(own for own in raced.generalisation.optimizers if own.optimizer == "lbfgs")
    assert free.objective == free.train_loss


def test_errors_are_those_of_means_over_rows(raced):
    """Each row's squared error, from the model's own predictions on the split."""
    own = next(own for own in raced.generalisation.optimizers if own.optimizer == "lbfgs")
    from thalweg.data.splits import split

    masks = split(np.ones(600, bool), 0, 0.15, 0.15)
    alone = thalweg.race(X, Y, [Run("lbfgs")], epochs=4, dtype="float64", clip=False, refit=False)
    squared = (alone.model.predict(X) - Y) ** 2
    for rows, loss, error in (
        (masks.train, own.train_loss, own.train_error),
        (masks.valid, own.valid_loss, own.valid_error),
    ):
        assert squared[rows].mean() == pytest.approx(loss, rel=1e-6)
        assert squared[rows].std(ddof=1) / math.sqrt(rows.sum()) == pytest.approx(error, rel=1e-6)


def test_the_two_kinds_are_compared_row_by_row(raced):
    found = raced.generalisation
    assert (found.one_rate, found.adaptive) == ("sgd", "adam")  # lbfgs takes no steps
    sgd, adam = (next(o for o in found.optimizers if o.optimizer == n) for n in ("sgd", "adam"))
    assert found.difference == pytest.approx(sgd.valid_loss - adam.valid_loss)
    assert found.train_difference == pytest.approx(sgd.train_loss - adam.train_loss)
    unpaired = math.hypot(sgd.valid_error, adam.valid_error)
    assert 0 < found.difference_error < unpaired  # of the same rows
    assert "SGD" in found.sentence
    assert found.sentence.endswith(".")
    assert raced.as_json()["generalisation"]["optimizers"][0]["runs"]


def own(setting, train, valid):
    return Generalises("o", setting, 1, (0,), train, train, 0.1, valid, 0.1, valid - train, 0.1)


@pytest.mark.parametrize(
    ("one", "other", "valid", "train", "words"),
    [
        ((1, 2), (1, 2.1), (-0.1, 0.2), (0.0, 0.1), ["cannot be told apart", "0.1 ± 0.2"]),
        ((1.5, 2), (1, 3), (-1.0, 0.1), (0.5, 0.1), ["SGD is worth its one learning rate", "S has",
         "lower by 1 ± 0.1 than A", "though its training loss is higher by 0.5", "generalises"]),
        ((0.5, 2), (1, 3), (-1.0, 0.1), (-0.5, 0.1), ["SGD is worth", "descends further"]),
        ((2, 3), (1, 2), (1.0, 0.1), (1.0, 0.1), ["SGD has no advantage", "A has", "than S",
         "a training loss lower by 1", "descends further"]),
        ((1, 3), (1.5, 2), (1.0, 0.1), (-0.5, 0.1), ["SGD has no advantage", "generalises better"]),
        ((1, 3), (1.1, 2), (1.0, 0.1), (-0.1, 0.1), ["no more than chance explains"]),
        ((1, 3), (1.1, 3), (0.0, 0.0), (-0.1, 0.1), ["cannot be told apart"]),
    ],
)  # fmt: skip
def test_the_sentence_says_what_the_figures_do(one, other, valid, train, words):
    said = sentence(own("S", *one), own("A", *other), valid, train)
    for word in words:
        assert word in said, said


def test_one_kind_alone_says_nothing_of_sgd():
    done = thalweg.race(X, Y, [Run("adam"), Run("lbfgs")], epochs=1)
    assert done.generalisation.sentence == ""
    assert math.isnan(done.generalisation.difference)
    assert done.as_json()["generalisation"]["difference"] is None
    assert thalweg.race(X, Y, [Run("adam")], epochs=1, valid=0).generalisation is None


def test_nets_are_apart_from_linear_models():
    runs = [Run(n, 0.01, 16, hidden=h) for n in ("sgd", "adam") for h in (None, "4")]
    found = thalweg.race(X, Y, runs, epochs=2).generalisation
    assert {o.optimizer for o in found.optimizers} == {"sgd", "adam", "sgd nets", "adam nets"}
    assert (found.one_rate, found.adaptive) == ("sgd nets", "adam nets")


def test_every_optimizer_is_of_one_kind():
    assert {*OPTIMIZERS} >= ONE_RATE


def test_few_rows_say_nothing_of_sgd():
    """Of 3 validation rows a difference of two errors is nothing: the verdict says so too."""
    found = thalweg.race(X[:20], Y[:20], [Run("sgd", 0.1, 4), Run("adam", 1e-4, 4)], epochs=3)
    assert found.generalisation.sentence.startswith("3 validation rows are too few to say whether")
    assert "too few" in found.verdict.sentence


def test_errors_are_the_verdicts_with_weights_and_groups():
    frame = {f"x{k}": X[:, k] for k in range(5)}
    frame |= {"y": Y + np.repeat(RNG.normal(size=60), 10), "w": RNG.exponential(size=600)}
    frame["g"] = np.repeat([f"g{k}" for k in range(60)], 10)
    runs = [Run("sgd", 0.1, 16), Run("adam", 0.01, 16)]
    given = {"target": "y", "weight": "w", "epochs": 2}
    for split in ("random", "group:g"):
        done = thalweg.race(pd.DataFrame(frame), settings=runs, split=split, **given)
        errors = {of.runs: of.standard_error for of in done.verdict.settings}
        for found in done.generalisation.optimizers:
            assert found.valid_error == pytest.approx(errors[found.runs], rel=1e-4)
        (behind,) = [of for of in done.verdict.settings if of.difference_error > 0]
        assert done.generalisation.difference_error == pytest.approx(
            behind.difference_error, rel=1e-4
        )
    assert "too few" in done.generalisation.sentence  # nine groups


@pytest.mark.parametrize("split", ["random", "group:g"])
def test_with_folds_each_row_is_judged_by_the_model_that_did_not_see_it(split):
    frame = {f"x{k}": X[:, k] for k in range(5)} | {"y": Y, "w": RNG.exponential(size=600)}
    frame["g"] = np.repeat([f"g{k}" for k in range(60)], 10)
    runs = [Run("sgd", 0.1, 16), Run("adam", 0.01, 16), Run("adam", 1e-4, 16)]
    given = {"target": "y", "weight": "w", "epochs": 2, "folds": 3, "split": split}
    done = thalweg.race(pd.DataFrame(frame), settings=runs, **given)
    errors = {of.setting: of.standard_error for of in done.verdict.settings}
    settings = {str(each.run): each for each in done.folds.settings}
    assert len(done.generalisation.optimizers) == 2
    for found in done.generalisation.optimizers:
        of = settings[found.setting]
        assert len(found.runs) == 3
        assert found.valid_loss == pytest.approx(of.valid_loss, rel=1e-6)
        assert found.train_loss == pytest.approx(of.train_loss, rel=1e-6)
        assert found.valid_error == pytest.approx(errors[found.setting], rel=1e-3)
        assert found.train_error == pytest.approx(found.valid_error, rel=0.5)
    (behind,) = [of for of in done.verdict.settings[:2] if of.difference_error > 0]
    assert done.generalisation.difference_error == pytest.approx(behind.difference_error, rel=1e-3)
    assert "SGD" in done.generalisation.sentence


def test_the_metric_that_judges_chooses_each_optimizers_setting():
    """A high rate explodes log loss and leaves the share that is right as it is, or better."""
    y = np.where(Y > 0, "yes", "no")
    runs = [Run("sgd", lr, 16) for lr in (0.01, 0.1, 3.0)] + [Run("adam", 0.01, 16)]
    by_loss, judged = (
        thalweg.race(X, y, runs, epochs=5, judge=judge, halving=False).generalisation
        for judge in (None, "f1")
    )
    assert (by_loss.judge, judged.judge) == ("", "f1")
    assert all(math.isnan(own.figure) for own in by_loss.optimizers)
    done = thalweg.race(X, y, runs, epochs=5, judge="f1", halving=False)
    figures = {place: of.loss for of in done.verdict.settings for place in of.runs}
    best = max((0, 1, 2), key=figures.get)
    found = {own.optimizer: own for own in judged.optimizers}
    assert found["sgd"].runs == (best,)
    assert found["sgd"].figure == pytest.approx(figures[best])
    assert found["sgd"].figure_error > 0
    order = [own.figure for own in judged.optimizers]
    assert order == sorted(order, reverse=True)
    losses = [run.valid_loss for run in done.runs[:3]]
    (of_loss,) = [own.runs for own in by_loss.optimizers if own.optimizer == "sgd"]
    assert of_loss == (int(np.argmin(losses)),) != (best,)


def test_a_setting_that_left_early_is_not_compared():
    low = [Run("sgd", 1e-6, 16), Run("sgd", 2e-6, 16), Run("adam", 0.01, 16), Run("adam", 0.02, 16)]
    done = thalweg.race(X, Y, low, epochs=10, valid=0.4)
    found = {own.optimizer: own for own in done.generalisation.optimizers}
    assert (found["sgd"].left, found["adam"].left) == (True, False)
    assert "one learning rate for all weights left the race early" in done.generalisation.sentence
    assert math.isnan(done.generalisation.difference)
    mixed = thalweg.race(X, Y, [*low, Run("sgd", 0.02, 16)], epochs=10, valid=0.4).generalisation
    assert not any(own.left for own in mixed.optimizers)
    assert mixed.one_rate == "sgd"
    assert done.tries[0].left == 2
    assert done.tries[0].bound[0] < done.tries[0].expected[0]
