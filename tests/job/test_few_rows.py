"""What few rows get: a grid of L2, cross-validation, a refit; splits of no rows; edges."""

from __future__ import annotations

import io
import json

import numpy as np
import pyarrow as pa
import pytest
from rich.console import Console
from scipy.sparse import csr_array
from sklearn.linear_model import LogisticRegression, LogisticRegressionCV, Ridge, RidgeCV
from sklearn.model_selection import LeaveOneOut, StratifiedKFold, cross_val_predict

import thalweg
from thalweg.data.rows import Rows
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.predictors import Linear
from thalweg.predictors.parameter_layout import Block, Layout
from thalweg.racing import crossvalidation
from thalweg.racing.candidates import l2_grid
from thalweg.racing.crossvalidation import HeldOut, held_out_losses
from thalweg.report import terminal_tables
from thalweg.training.coordinates import coordinates_of
from thalweg.training.loop import train
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.untrained import with_validation
from thalweg.wording import figure

SQUARED = LossOverRuns(LOSSES["squared_error"])


def rows_of(n=40, d=60, seed=0, classes=False):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(n, d))
    y = x[:, 0] + 0.3 * rng.normal(size=n)
    y = (y > 0).astype(float) if classes else y
    return x, y, Rows(np.column_stack([np.ones(n), x]), None, y, np.ones(n), np.ones(n))


def held_out(rows, loss, strengths):
    return held_out_losses(rows, loss, strengths, (), 0, Linear.over(rows, loss.columns))


@pytest.mark.parametrize("d", [5, 60])
def test_rows_held_out_one_by_one_are_scikit_learns(d):
    """Its Ridge minimises Σ (z − y)² + alpha ‖w‖², so alpha = l2 n / 2."""
    x, y, rows = rows_of(d=d)
    strengths = [0.001, 0.1, 10.0]
    found = held_out(rows, SQUARED, strengths).means
    for l2, lost in zip(strengths, found, strict=True):
        ridge = Ridge(alpha=l2 * len(y) / 2)
        # without a row the mean is over n − 1 rows, but the objective's weights stay those of n
        theirs = cross_val_predict(ridge, x, y, cv=LeaveOneOut())
        assert lost == pytest.approx(np.mean((theirs - y) ** 2), rel=1e-8)


def test_the_strength_of_a_fold_is_chosen_without_it():
    """Fold 0 alone likes the first strength: it is judged by the second, as is the other fold."""
    losses = np.array([[0.0, 4.0], [5.0, 1.0], [5.0, 1.0], [9.0, 9.0]])
    held = HeldOut(
        losses, np.full(4, 6.0), 10 * losses, np.array([1, 1, 1, 0]) / 3, np.array([0, 1, 1, 1])
    )
    gains = held.gains()
    assert gains.gain.tolist() == [2.0, 1.0, 1.0]
    assert gains.linear.tolist() == [40.0, 50.0, 50.0]
    assert gains.weight.tolist() == [1 / 3] * 3
    assert held.means.tolist() == pytest.approx([10 / 3, 2])


def test_held_out_rows_are_compared_with_the_constant_of_the_others():
    _, y, rows = rows_of(n=30, classes=True)
    held = held_out(rows, LossOverRuns(LOSSES["log_loss"]), [1e6])
    for k in range(5):
        out = held.part == k
        p = y[~out].mean()
        np.testing.assert_allclose(held.constant[out], -np.log(np.where(y[out] > 0, p, 1 - p)))
    held = held_out(rows, SQUARED, [1e6])
    others = (y.sum() - y) / 29
    np.testing.assert_allclose(held.constant, (y - others) ** 2)


@pytest.mark.parametrize(("classes", "rarest", "folds"), [(2, None, 5), (3, None, 5), (3, 3, 3)])
def test_folds_of_classes_are_scikit_learns_and_so_are_their_losses(classes, rarest, folds):
    """LogisticRegression minimises C Σ loss + ½ ‖w‖², so C = 1 / (l2 n), in each fold too."""
    x, y, rows = rows_of(n=150, d=8)
    edges = [-0.3, 1 if rarest is None else np.sort(y)[-rarest]]
    y = np.digitize(y, [0] if classes == 2 else edges).astype(float)
    rows = Rows(rows.dense, None, y, np.ones(150), np.ones(150))
    name, columns = ("log_loss", 1) if classes == 2 else ("cross_entropy", 3)
    strengths = [1e-4, 0.03, 10.0]
    held = held_out(rows, LossOverRuns(LOSSES[name], columns=columns), strengths)
    assert held.part.max() + 1 == folds
    for k, (_, out) in enumerate(StratifiedKFold(folds).split(x, y)):
        assert np.flatnonzero(held.part == k).tolist() == out.tolist()
    for l2, losses in zip(strengths, held.losses.T, strict=True):
        model = LogisticRegression(C=1 / (l2 * 150), tol=1e-8, max_iter=1000)
        p = cross_val_predict(model, x, y, cv=StratifiedKFold(folds), method="predict_proba")
        theirs = -np.log(p[np.arange(150), y.astype(int)])
        np.testing.assert_allclose(losses, theirs, rtol=3e-3, atol=1e-5)


@pytest.mark.parametrize("classes", [False, pytest.param(True, marks=pytest.mark.slow)])
def test_scikit_learn_chooses_the_same_penalty_of_the_grid(classes):
    x, y, rows = rows_of(n=80, d=30, classes=classes)
    loss = LOSSES["log_loss" if classes else "squared_error"]
    grid = l2_grid(80, loss)
    held = held_out(rows, LossOverRuns(loss), sorted(grid))
    chosen = sorted(grid)[int(np.argmin(held.means))]
    if classes:
        cs = [1 / (l2 * 80) for l2 in grid]
        theirs = LogisticRegressionCV(
            Cs=cs, cv=5, scoring="neg_log_loss", l1_ratios=(0,), use_legacy_attributes=False
        )
        theirs = 1 / (float(theirs.fit(x, y).C_) * 80)
    else:
        theirs = RidgeCV(alphas=[l2 * 40 for l2 in grid]).fit(x, y).alpha_ / 40
    assert chosen == pytest.approx(theirs)
    assert grid[5] < chosen < grid[-5]


def test_penalties_weaker_than_two_that_are_clearly_worse_are_not_tried(monkeypatch):
    """Their losses are infinite; the others', and the best, are those of trying all."""
    _, _, rows = rows_of(n=300, d=60, classes=True)
    strengths = [1e-9, 1e-7, 1e-5, 1e-3, 0.01, 0.1, 1.0]
    found = held_out(rows, LossOverRuns(LOSSES["log_loss"]), strengths)
    monkeypatch.setattr(crossvalidation, "_RISES", len(strengths))
    every = held_out(rows, LossOverRuns(LOSSES["log_loss"]), strengths)
    assert np.isfinite(every.losses).all()
    tried = np.isfinite(found.means)
    best = int(np.argmin(every.means))
    assert int(np.argmin(found.means)) == best
    weakest = int(np.argmax(tried))
    assert 0 < weakest <= best - 2
    assert tried[weakest:].all()
    np.testing.assert_array_equal(found.losses[:, tried], every.losses[:, tried])
    assert np.isinf(found.losses[:, ~tried]).all()
    assert found.gains().gain.tolist() == every.gains().gain.tolist()


def test_a_penalty_that_was_not_tried_has_no_loss_of_cross_validation():
    """Of 300 noisy rows of 60 columns the weak penalties lose clearly: NaN in the table of runs."""
    x, y, _ = rows_of(n=300, d=60, classes=True)
    data = pa.table({f"x{i}": x[:, i] for i in range(60)} | {"y": y.astype(int)})
    runs = [Run("lbfgs", l2=l2) for l2 in (1e-9, 1e-7, 1e-5, 1e-3, 0.01, 0.1, 1.0)]
    done = thalweg.race(data, "y", runs, epochs=60)
    losses = done.table()["crossvalidated_loss"].to_numpy()
    assert np.isnan(losses).any()
    assert not np.isinf(losses).any()
    assert np.isfinite(done.winner.crossvalidated_loss)


def test_a_rise_within_the_noise_or_not_to_the_end_ends_nothing():
    """Paired differences of 1 ± 10 in 100 rows have a standard error of 1."""
    zero, weight = np.zeros(100), np.ones(100)
    noise = np.tile([-10.0, 10.0], 50)

    def rises(*each):
        return crossvalidation._rises(np.stack(each, axis=1), weight)

    assert rises(zero, zero + 1, zero + 2)
    assert not rises(zero, zero + 1)
    assert not rises(zero, zero + 2, zero + 1)
    assert not rises(zero, zero + noise + 1, zero + noise + 1.5)
    assert rises(zero, zero + noise + 3, zero + noise + 4)
    assert not rises(zero, zero + 1, np.where(noise > 0, np.inf, 1))


def test_near_collinear_least_squares_is_exact(table):
    """Spectra: 100 columns that are one line but for 1e-5, and a target exactly linear in them."""
    rng = np.random.default_rng(0)
    x = rng.normal(size=(200, 6)) @ rng.normal(size=(6, 100)) + 1e-5 * rng.normal(size=(200, 100))
    y = x @ rng.normal(size=100)
    data = pa.table({f"x{i}": x[:, i] for i in range(100)} | {"y": y})
    assert thalweg.fit(data, "y").test["r2"] > 1 - 1e-8


def test_axes_of_rounding_alone_have_no_coordinate():
    _, _, rows = rows_of(d=5)
    twice = Rows(np.column_stack([rows.dense, rows.dense[:, 1:]]), None, *([rows.target] * 3))
    weights = np.ones(len(rows))
    twice = Rows(twice.dense, None, rows.target, weights, weights)
    assert coordinates_of(twice, Linear(11)).axes.shape == (10, 5)


class InterceptLast(Linear):
    """A linear predictor whose column of ones is the last dense one, as only its layout tells."""

    @property
    def layout(self):
        dense, sparse = (self.dense - 1, 1), (self.sparse, 1)
        return Layout(
            (
                Block("dense", dense),
                Block("intercept", (1, 1), penalised=False),
                Block("sparse", sparse, lazy=True),
            )
        )

    def constant(self, scores):
        parameters = np.zeros((self.layout.rows, 1))
        parameters[self.dense - 1] = scores
        return parameters


@pytest.mark.parametrize("sparse", [0, 7])
def test_the_intercept_is_where_the_layout_has_it(sparse):
    """L-BFGS in coordinates, and cross-validation: the same weights, but in another order."""
    _, _, rows = rows_of(n=90, d=12, classes=True)
    log_loss = LossOverRuns(LOSSES["log_loss"])
    found = []
    for kind in (Linear, InterceptLast):
        dense = rows.dense[:, : 13 - sparse]
        if kind is InterceptLast:
            dense = np.roll(dense, -1, axis=1)
        matrix = csr_array(rows.dense[:, 13 - sparse :]) if sparse else None
        ordered = Rows(dense, matrix, rows.target, rows.loss_weight, rows.metric_weight)
        plan = TrainingPlan(ordered, ordered, log_loss, [Run("lbfgs", l2=0.1)], 100, start=[0.3])
        plan.__dict__["predictor"] = kind(13 - sparse, sparse)
        assert coordinates_of(ordered, plan.predictor) is not None
        [state] = train(plan).runs
        losses = held_out_losses(ordered, log_loss, [0.1, 1.0], [0.3], 0, plan.predictor).means
        found.append((state.weights[:, 0], losses))
    order = [*range(1, 13 - sparse), 0, *range(13 - sparse, 13)]
    np.testing.assert_allclose(found[1][0], found[0][0][order], rtol=1e-6, atol=1e-9)
    np.testing.assert_allclose(found[1][1], found[0][1], rtol=1e-6)


def test_there_are_coordinates_of_linear_predictors_with_one_intercept_alone():
    _, _, rows = rows_of(d=5)

    class Several(Linear):
        layout = Layout((Block("free", (2, 1), penalised=False), Block("held", (4, 1))))

    class Other:
        layout = Linear(6).layout

    assert coordinates_of(rows, Linear(6)) is not None
    assert coordinates_of(rows, Several(6)) is None
    assert coordinates_of(rows, Other()) is None


@pytest.mark.parametrize("target", ["y", "sign", "third"])
def test_the_default_set_has_lbfgs_over_a_grid_of_l2(table, target):
    done = thalweg.fit(table, target, only=("a", "b", "k"), epochs=1, fast=True)
    lbfgs = [result for result in done.runs if result.run.optimizer == "lbfgs"]
    learnable = done.rows["train"] + done.rows["valid"]
    assert [result.run.l2 for result in lbfgs] == list(l2_grid(learnable, done.model.loss.loss))
    assert all(np.isfinite(result.crossvalidated_loss) for result in lbfgs)
    document = json.loads(json.dumps(done.as_json(), allow_nan=False))
    assert document["trained_on"] == "train and valid"
    assert document["runs"][-1]["crossvalidated_loss"] > 0
    assert document["runs"][0]["crossvalidated_loss"] is None
    named = thalweg.fit(table, target, only=("a", "b", "k"), epochs=1, lr=0.01)
    assert not any(result.run.optimizer == "lbfgs" for result in named.runs)
    assert named.trained_on == "train"


@pytest.mark.parametrize("optimizer", ["lbfgs", "adam"])
def test_refit_trains_on_validation_rows_too(table, optimizer):
    given = {"optimizer": optimizer, "l2": 0.01, "epochs": 4, "only": ("a", "b", "k")}
    plain, anew = (thalweg.fit(table, "y", refit=refit, **given) for refit in (None, True))
    assert (plain.trained_on, anew.trained_on) == ("train", "train and valid")
    assert plain.valid == anew.valid
    assert plain.test != anew.test
    assert np.abs(plain.model.weights - anew.model.weights).max() > 1e-4
    assert any("trained anew" in note for note in anew.notes)
    assert anew.model.evaluate(table)["loss"] != plain.model.evaluate(table)["loss"]


def few(levels=False):
    """60 rows whose last column has a level in three rows only, or lacks its value there."""
    rng = np.random.default_rng(2)
    x = rng.normal(5, 3, (60, 2))
    rare = np.arange(60) % 20 == 0
    last = np.where(rare, "rare", "usual").tolist() if levels else np.where(rare, np.nan, x[:, 1])
    return pa.table({"a": x[:, 0], "b": last, "y": x @ [1.0, 2.0] + 20 * rare})


@pytest.mark.parametrize("levels", [False, True])
def test_a_refit_learns_the_encoding_on_the_validation_rows_too(levels):
    """Mean, deviation and levels are those of all rows that the model is trained on."""
    data = few(levels)
    test = data.slice(0, 5)
    anew = thalweg.fit(data, "y", test=test, epochs=2)
    whole = thalweg.fit(data, "y", test=test, valid=0, epochs=2)
    assert anew.trained_on == "train and valid"
    assert anew.rows == {"train": 51, "valid": 9, "test": 5}
    assert anew.model.preprocessor.encoder == whole.model.preprocessor.encoder
    assert anew.model.target_scaling == whole.model.target_scaling
    assert anew.model.baseline == whole.model.baseline
    assert anew.columns == whole.columns
    assert anew.winner.run == whole.winner.run
    np.testing.assert_allclose(anew.model.weights, whole.model.weights, rtol=1e-6)
    kept = thalweg.fit(data, "y", test=test, epochs=2, refit=False)
    assert kept.model.target_scaling.mean != anew.model.target_scaling.mean
    assert kept.test != anew.test


def test_the_test_rows_stay_apart_where_the_encoding_is_fitted_anew():
    data = few(levels=True)
    for seed in range(5):
        anew, kept = (thalweg.fit(data, "y", seed=seed, epochs=1, refit=r) for r in (None, False))
        assert anew.test["target_variance"] == kept.test["target_variance"]
        assert anew.rows == kept.rows


def test_a_target_that_is_exactly_linear_is_fitted_exactly():
    """dslabs' and others' tables have such: a total that is the sum of its parts."""
    rng = np.random.default_rng(5)
    x = rng.lognormal(3, 2, (80, 4))
    data = pa.table({f"x{i}": x[:, i] for i in range(4)} | {"y": x.sum(axis=1)})
    for seed in range(2):
        assert 1 - thalweg.fit(data, "y", seed=seed).test["r2"] < 1e-12


def test_no_refit_keeps_the_model_of_the_training_rows(table):
    done = thalweg.fit(table, "y", refit=False, epochs=3, only=("a", "b", "k"), fast=True)
    np.testing.assert_array_equal(done.model.weights, done.winner.weights)


def test_without_a_test_split_there_are_no_test_figures(quick):
    done = quick(test=0)
    document = json.loads(json.dumps(done.as_json(), allow_nan=False))
    assert done.test is None
    assert document["test"] is document["baseline"]["test"] is None
    assert document["rows"] == {"train": 510, "valid": 90, "test": 0}
    assert any(note.startswith("Without test rows") for note in done.notes)
    repr(done)


def test_without_validation_runs_keep_their_last_weights(table, quick):
    done = quick(valid=0, test=0, lr=[0.05, 1e-6])
    assert done.rows == {"train": 600, "valid": 0, "test": 0}
    assert done.valid is None
    assert done.winner.run.lr == 0.05
    assert done.winner.best_epoch == 5
    np.testing.assert_array_equal(done.winner.weights, done.winner.last_weights)
    assert json.loads(json.dumps(done.as_json(), allow_nan=False))["runs"][0]["valid_loss"] is None
    crossed = thalweg.fit(table, "y", valid=0, epochs=3, only=("a", "b", "k"), fast=True)
    assert crossed.winner.run.optimizer == "lbfgs"
    assert not any("rows validate" in note for note in crossed.notes)


def test_without_validation_no_validation_loss_is_reported(quick):
    done = quick(valid=0, lr=[0.05, 0.1], epochs=60, patience=2)
    assert any("its loss on the training rows improved" in run.status for run in done.runs)
    text = io.StringIO()
    console = Console(file=text, width=200)
    for part in terminal_tables.finished(done, ()):
        console.print(part)
    told = text.getvalue() + repr(done.runs) + done._repr_html_()
    assert "validation loss" not in told
    ranked = sorted(done.runs, key=lambda run: run.train_loss)
    lines = text.getvalue().splitlines()
    rows = [line for line in lines if " epoch " in line and " lr=" in line and "Winner" not in line]
    for run, row in zip(ranked, rows, strict=True):
        assert figure(run.train_loss) in row


def test_a_metric_that_a_split_does_not_define_is_null_with_a_note():
    rng = np.random.default_rng(0)
    y = np.where(np.arange(200) < 1, "yes", "no")
    done = thalweg.fit(
        pa.table({"x": rng.normal(size=200), "y": y}), "y", optimizer="sgd", epochs=1
    )
    assert done.as_json()["test"]["roc_auc"] is None
    [note] = [note for note in done.notes if "are null on the test split" in note]
    assert "are all of class 'no'" in note


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"lr": [1e-4, 1e-3], "optimizer": "sgd"}, "highest of the learning rates"),
        ({"lr": 1e-3, "optimizer": "sgd"}, "in the last of 3 epochs"),
        ({"l2": [1.0, 10.0], "optimizer": "lbfgs"}, "lowest of the L2 penalties"),
    ],
)
def test_the_edge_of_what_was_tried_is_reported(table, given, words):
    done = thalweg.fit(table, "y", epochs=3, only=("a", "b", "k"), **given)
    assert any(words in note for note in done.notes)


def test_no_edge_is_said_where_there_is_none(table):
    done = thalweg.fit(table, "y", optimizer="lbfgs", l2=[1e-9, 0.001, 10.0], only=("a", "b", "k"))
    assert not any("winner" in note and "try" in note for note in done.notes)


@pytest.mark.parametrize(("given", "copies"), [({"optimizer": "adam", "lr": 0.1}, 0), ({}, 1)])
def test_training_and_validation_rows_are_joined_for_cross_validation_alone(
    monkeypatch, given, copies
):
    rng = np.random.default_rng(0)
    X = rng.normal(size=(80, 3))
    joined = []
    monkeypatch.setattr(
        "thalweg.job.choice.with_validation",
        lambda *arguments: joined.append(arguments) or with_validation(*arguments),
    )
    thalweg.fit((X, X[:, 0] + rng.normal(size=80)), epochs=2, refit=False, **given)
    assert len(joined) == copies


def test_a_split_of_one_row_has_no_r2_and_says_that_it_is_one_row():
    x = np.arange(6.0)[:, None]
    done = thalweg.fit(x, x[:, 0] ** 2, fast=True, epochs=1)
    assert (done.rows["valid"], done.rows["test"]) == (1, 1)
    lacking = [note for note in done.notes if "null on the" in note]
    assert lacking == [
        f"'r2' is null on the {name} split: it has one row." for name in ("validation", "test")
    ]
    # That row lies beyond the others' range, of which it proves no trend.
    assert not any("beyond the range" in note for note in done.notes)
