"""`judge`: a metric by which settings are compared and the winner is chosen."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pyarrow as pa
import pytest
from sklearn.metrics import f1_score, mean_absolute_error, roc_auc_score

import thalweg
from thalweg.job import verdicts
from thalweg.training.events import Planned

SETTINGS = [
    thalweg.Run("adam", 0.05, 32),
    thalweg.Run("sgd", 0.001, 32, l2=3.0),  # ranks as well, but is shrunk
    thalweg.Run("adam", 1e-4, 32),
    thalweg.Run("adam", 0.05, 32, hidden=(8,)),
    thalweg.Run("adam", 0.02, 32, hidden=(8,), seed=1),
]


def drawn(n: int, seed: int) -> pa.Table:
    rng = np.random.default_rng(seed)
    a, b = rng.normal(size=(2, n))
    z = 1.5 * a - b
    late = np.where(rng.logistic(size=n) < z - 1, "yes", "no")
    third = np.digitize(z + rng.normal(size=n), [-1, 1])
    return pa.table({"a": a, "b": b, "late": late, "y": z + rng.normal(size=n), "third": third})


TRAIN, VALID, TEST = drawn(300, 0), drawn(200, 1), drawn(100, 2)


def race(judge, target="late", settings=tuple(SETTINGS), **options):
    given = {"epochs": 5, "valid": VALID, "test": TEST, "only": ("a", "b"), "judge": judge}
    return thalweg.race(TRAIN, target, settings, **given | options)


def figures_of(done, score):
    each = []
    for result in done.runs:
        own = replace(
            done.model, weights=result.weights, architecture=result.run.architecture, members=()
        )
        each.append(score(own.probabilities(VALID)))
    return each


TRUE = (VALID["late"].to_numpy() == "yes").astype(int)


@pytest.mark.parametrize(
    ("judge", "score"),
    [
        ("roc_auc", lambda p: roc_auc_score(TRUE, p)),
        ("f1", lambda p: f1_score(TRUE, p > 0.5)),
        ("accuracy", lambda p: np.mean((p > 0.5) == TRUE)),
        ("log_loss", lambda p: -np.mean(np.log(np.where(TRUE, p, 1 - p)))),
    ],
)
def test_settings_have_the_metrics_figure_and_the_best_wins(judge, score):
    done = race(judge, single=True)
    verdict, expected = done.verdict, figures_of(done, score)
    assert verdict.judge == judge
    assert verdict.greater == (judge != "log_loss")
    best = np.argmax(expected) if verdict.greater else np.argmin(expected)
    assert [of.loss for of in verdict.settings] == pytest.approx(expected, rel=1e-5)
    assert done.runs.index(done.winner) == verdict.winner
    assert verdict.settings[verdict.winner].loss == pytest.approx(expected[best], rel=1e-5)
    assert all(of.difference >= 0 for of in verdict.settings)
    assert all(of.standard_error > 0 for of in verdict.settings if 0 < of.loss < 1)


def test_the_judge_chooses_another_winner_than_the_loss():
    runs = [thalweg.Run("adam", 0.3, 8, epochs=1), thalweg.Run("sgd", 0.02, 32, l2=1.0)]
    by = {}
    for judge in (None, "roc_auc", "log_loss"):
        done = race(judge, settings=runs, single=True)
        by[judge] = [of.loss for of in done.verdict.settings], done.runs.index(done.winner)
    assert by[None][1] == by["log_loss"][1] == int(np.argmin(by["log_loss"][0]))
    assert by["roc_auc"][1] == int(np.argmax(by["roc_auc"][0]))
    assert by["roc_auc"][1] != by[None][1]


def test_the_mean_of_nets_is_taken_if_the_judge_says_so():
    done = race("roc_auc")
    mean = done.verdict.settings[-1]
    assert mean.mean
    singles = [of.loss for of in done.verdict.settings[:-1]]
    assert done.mean.taken == (mean.loss > max(singles))
    assert done.verdict.winner == (len(singles) if done.mean.taken else int(np.argmax(singles)))


@pytest.mark.parametrize(
    ("target", "judge"),
    [("y", "mae"), ("y", "r2"), ("y", "median_absolute_error"), ("third", "roc_auc"),
     ("third", "balanced_accuracy"), ("late", "average_precision")],
)  # fmt: skip
def test_any_metric_of_the_task_may_judge(target, judge):
    done = race(judge, target, SETTINGS[:3])
    errors = [of.standard_error for of in done.verdict.settings]
    assert all(0 < error < 10 for error in errors)
    assert done.verdict.judge == judge


@pytest.mark.parametrize(
    ("judge", "target", "said"),
    [
        ("roc_auc", "y", "'roc_auc' is for"),
        ("target_variance", "y", "neither more nor less"),
        ("confusion_matrix", "late", "neither more nor less"),
        ("log_loss_per_class", "late", "several figures"),
        ("f1,average=none", "third", "several figures"),
        ("acuracy", "late", "^judge: there is no metric 'acuracy'"),
        ("f1,accuracy", "late", "takes one metric, not 2"),
        (3, "late", "name of one metric"),
    ],
)
def test_a_judge_that_cannot_choose_is_a_sentence(judge, target, said):
    with pytest.raises(thalweg.UsageError, match=said):
        race(judge, target)


FOLDED = [*SETTINGS[:3], thalweg.Run("adam", 0.05, 32, hidden=(8,))]


@pytest.mark.parametrize(
    ("judge", "target", "score"),
    [
        ("roc_auc", "late", lambda of, p: roc_auc_score(of["late"].to_numpy() == "yes", p)),
        ("f1", "late", lambda of, p: f1_score(of["late"].to_numpy() == "yes", p > 0.5)),
        ("mae", "y", lambda of, p: mean_absolute_error(of["y"].to_numpy(), p)),
        ("f1", "third", lambda of, p: f1_score(of["third"], p.argmax(axis=1), average="macro")),
    ],
)
def test_with_folds_the_metric_is_that_of_all_rows_each_out_of_its_fold(judge, target, score):
    plans = []

    def watch(event):
        if isinstance(event, Planned):
            plans.append(event.plan)

    given = {"valid": 0.2, "folds": 3, "callbacks": watch, "single": True}
    done = race(judge, target, FOLDED, **given)
    part = plans[0].training.folds.part
    expected = []
    for place in range(len(FOLDED)):
        found = None
        for fold, result in enumerate(done.runs[3 * place : 3 * place + 3]):
            of = replace(
                done.model, weights=result.weights, architecture=result.run.architecture,
                target_range=None,
            )  # fmt: skip
            p = of.predict(TRAIN) if target == "y" else of.probabilities(TRAIN)
            found = np.zeros(p.shape) if found is None else found
            found[part == fold] = p[part == fold]
        expected.append(score(TRAIN, found))
    verdict = done.verdict
    assert (verdict.split, verdict.rows, verdict.judge) == ("folds", 300, judge)
    assert [of.loss for of in verdict.settings] == pytest.approx(expected, rel=1e-5)
    best = int(np.argmin(expected) if judge == "mae" else np.argmax(expected))
    assert verdict.winner == done.folds.winner == best
    assert done.winner.run == FOLDED[best]
    assert all(of.standard_error > 0 for of in verdict.settings)


def test_with_folds_too_the_judge_chooses_another_winner_than_the_loss():
    runs = [thalweg.Run("adam", 0.3, 8, epochs=1), thalweg.Run("sgd", 0.02, 32, l2=1.0)]
    by_loss, by_auc = (race(judge, "late", runs, folds=3, valid=0.2) for judge in (None, "roc_auc"))
    auc = [of.loss for of in by_auc.verdict.settings]
    assert by_auc.folds.winner == int(np.argmax(auc))
    assert by_auc.folds.winner != by_loss.folds.winner


def test_of_groups_whole_groups_out_of_fold_are_resampled():
    of = TRAIN.append_column("g", pa.array([f"g{i // 5}" for i in range(300)]))
    given = {"split": "group:g", "folds": 3, "epochs": 2, "judge": "accuracy"}
    done = thalweg.race(of, "late", SETTINGS[:2], **given)
    assert done.verdict.parts == "groups"


@pytest.mark.parametrize("divided", [{"folds": 3}, {"valid": 0.4}])
def test_of_groups_whole_groups_of_drawn_rows_are_resampled(divided, monkeypatch):
    """Above a number of rows some are drawn, which are of as many groups as their rows are."""
    monkeypatch.setattr(verdicts, "MOST_ROWS", 60)
    groups = [f"g{i // 5}" for i in range(300)]
    of = TRAIN.append_column("g", pa.array(groups))
    given = {"split": "group:g", "epochs": 2, "judge": "accuracy", "test": 0, **divided}
    done = thalweg.race(of, "late", SETTINGS[:2], **given)
    assert done.verdict.rows == 60
    assert done.verdict.parts == "groups"
    alone = thalweg.race(TRAIN, "late", SETTINGS[:2], **given | {"split": "random"})
    assert alone.verdict.parts == "rows"


def test_a_setting_that_diverged_in_a_fold_is_not_judged_by_the_metric():
    wild = thalweg.Run("sgd", 1e9, 32, schedule="constant")
    done = race("mae", "y", [SETTINGS[0], wild, SETTINGS[1]], folds=3, valid=0.2)
    assert [of.runs for of in done.verdict.settings] == [(0, 1, 2), (6, 7, 8)]


def test_a_judge_needs_validation_rows():
    with pytest.raises(thalweg.UsageError, match="there are none"):
        race("roc_auc", valid=0)


def test_the_region_of_equivalence_is_an_option():
    settings = [thalweg.Run("adam", 0.05, 32), thalweg.Run("adam", 0.04, 32)]
    wide = race(None, settings=settings, equivalence=0.5).verdict
    assert wide.equivalence == 0.5
    assert all(of.equivalent for of in wide.settings)
    none = race(None, settings=settings, equivalence=0.0).verdict
    assert sum(of.equivalent for of in none.settings) == 1
    assert wide.margin == pytest.approx(0.5 * wide.settings[wide.winner].loss)


def test_tries_follow_the_judge():
    done = race("roc_auc", settings=SETTINGS[:3], single=True)
    figures = [of.loss for of in done.verdict.settings]
    adam, sgd = done.tries
    assert adam.judge == "roc_auc"
    assert adam.losses == pytest.approx(sorted([figures[0], figures[2]], reverse=True))
    assert adam.expected[0] == pytest.approx(np.mean([figures[0], figures[2]]))
    assert adam.expected[-1] == max(figures[0], figures[2])
    assert sgd.losses == pytest.approx([figures[1]])
    assert race(None, settings=SETTINGS[:3], single=True).tries[0].judge == ""


def test_with_a_judge_what_diverged_counts_as_the_baseline_by_it():
    wild = thalweg.Run("sgd", 1e9, 32, schedule="constant")
    done = race("median_absolute_error", "y", [SETTINGS[0], wild])
    assert done.baseline["valid"]["median_absolute_error"] == done.tries[1].losses[0]
    assert "median_absolute_error" in done.test
