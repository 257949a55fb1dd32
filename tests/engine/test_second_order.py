"""Second-order solvers: optima known from elsewhere, their options, refusals, and streams.

`tests/reference/glm.json` has the weights of statsmodels, glum and scikit-learn;
`record_glm.py` beside it says how they were made.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from sklearn.linear_model import Lasso, LogisticRegression, Ridge

import thalweg
from thalweg.data.rows import Rows
from thalweg.data.split_choice import RANDOM
from thalweg.errors import UsageError
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import OPTIMIZERS
from thalweg.racing.job_folds import cut
from thalweg.training import curved_objective
from thalweg.training.loop import train
from thalweg.training.own_rows import OwnRows
from thalweg.training.own_solvers import check_solvers, why_not
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.run_endings import Ending

RECORDED = json.loads((Path(__file__).parents[1] / "reference" / "glm.json").read_text())
GLM = list(RECORDED["statsmodels"])
SQUARED = LossOverRuns(LOSSES["squared_error"])
LOGISTIC = LossOverRuns(LOSSES["log_loss"])
OWN = [name for name, it in OPTIMIZERS.items() if getattr(it, "solve", None) is not None]


def trained(run, rows, loss, epochs=300, **options):
    """The state of one run without validation rows, which goes to the end."""
    plan = TrainingPlan(rows, rows.block(0, 0), loss, [run], epochs, **options)
    return train(plan, lambda: False, lambda event: None).runs[0]


def dense_rows(x, y, weight=None):
    """Rows with an intercept's column of ones."""
    x, y = np.asarray(x, float), np.asarray(y, float)
    weight = np.ones(len(x)) if weight is None else np.asarray(weight, float)
    return Rows(np.column_stack([np.ones(len(x)), x]), None, y, weight, weight)


def full(rows):
    """Every column but the intercept's, dense."""
    return rows.expanded()[:, 1:]


def mixed(make_rows, task="regression", **more):
    """Rows with dense and sparse columns, some of weight 0."""
    return make_rows(160, "mixed", task, **more)


# --- least squares --------------------------------------------------------------------------


@pytest.mark.parametrize("outputs", [1, 3])
@pytest.mark.parametrize("sparsity", ["dense", "mixed", "sparse"])
@pytest.mark.parametrize("l2", [0.0, 0.03])
def test_normal_equations_are_lstsq_and_ridge(make_rows, l2, sparsity, outputs):
    """Ridge: Σ w e² + alpha ‖w‖², so alpha = l2 Σ w / 2 · outputs, whose mean the loss is."""
    rows = make_rows(160, sparsity)
    rng = np.random.default_rng(1)
    if outputs > 1:
        rows = replace(rows, target=rng.normal(size=(160, 3)) + rows.target[:, None])
    loss = LossOverRuns(LOSSES["squared_error"], columns=outputs)
    state = trained(Run("normal_equations", l2=l2), rows, loss)
    root = np.sqrt(rows.loss_weight)[:, None]
    if l2:
        alpha = l2 * rows.loss_weight.sum() / 2 * outputs
        theirs = Ridge(alpha=alpha, solver="svd").fit(full(rows), rows.target, rows.loss_weight)
        expected = np.column_stack([theirs.intercept_, np.atleast_2d(theirs.coef_)]).T
    else:
        y = rows.target.reshape(160, -1)
        expected = np.linalg.lstsq(root * rows.expanded(), root * y)[0]
    np.testing.assert_allclose(state.last_weights, expected, atol=1e-10)
    assert state.end.ending is Ending.SOLVED
    assert state.status.endswith("the normal equations are solved.")


def test_columns_that_explain_each_other_have_the_shortest_weights():
    """Of all optima the one numpy.linalg.lstsq finds for centred columns and target."""
    rng = np.random.default_rng(2)
    x = rng.normal(size=(80, 4)) + 3
    x = np.column_stack([x, x[:, 0] - 2 * x[:, 1], x[:, 2], np.ones(80)])
    y = x @ rng.normal(size=7) + rng.normal(size=80)
    expected, *_ = np.linalg.lstsq(x - x.mean(axis=0), y - y.mean())
    for name in ("normal_equations", "newton"):
        state = trained(Run(name), dense_rows(x, y), SQUARED)
        np.testing.assert_allclose(state.last_weights[1:, 0], expected, atol=1e-10)
        np.testing.assert_allclose(state.last_weights[0], y.mean() - x.mean(axis=0) @ expected)


def test_more_columns_than_rows_have_the_shortest_weights():
    rng = np.random.default_rng(3)
    x, y = rng.normal(size=(20, 50)), rng.normal(size=20)
    expected, *_ = np.linalg.lstsq(x - x.mean(axis=0), y - y.mean())
    state = trained(Run("normal_equations"), dense_rows(x, y), SQUARED)
    np.testing.assert_allclose(state.last_weights[1:, 0], expected, atol=1e-10)


def test_a_mean_far_from_zero_costs_no_digits():
    """Columns whose mean is a million times their spread."""
    rng = np.random.default_rng(4)
    x = rng.normal(size=(200, 3)) + 1e6
    y = (x - 1e6) @ [1.0, -2.0, 0.5] + rng.normal(size=200)
    centred = x - x.mean(axis=0)
    expected, *_ = np.linalg.lstsq(centred, y - y.mean())
    state = trained(Run("normal_equations"), dense_rows(x, y), SQUARED)
    np.testing.assert_allclose(state.last_weights[1:, 0], expected, rtol=1e-9)


def test_refinements_correct_what_rounding_left():
    """Columns so much alike that XᵀX has some three correct digits left."""
    rng = np.random.default_rng(5)
    x = rng.normal(size=(300, 6))
    x[:, 5] = x[:, 0] + x[:, 1] + 3e-6 * x[:, 5]
    y = x @ np.ones(6) + rng.normal(size=300)
    rows = dense_rows(x, y)
    expected, *_ = np.linalg.lstsq(rows.expanded(), y)
    wrong = {}
    for count in (0, 1, 3):
        state = trained(Run(f"normal_equations,refinements={count}"), rows, SQUARED)
        assert state.epochs <= 1 + count
        wrong[count] = np.abs(state.last_weights[:, 0] / expected - 1).max()
    assert wrong[1] < wrong[0] / 10
    assert wrong[3] < 1e-9


# --- generalised linear models --------------------------------------------------------------


def glm_rows(loss):
    data = RECORDED["rows"]
    return dense_rows(data["x"], data[loss], data["weight"])


@pytest.mark.parametrize("loss", GLM)
def test_newton_is_statsmodels(loss):
    state = trained(Run("newton"), glm_rows(loss), LossOverRuns(LOSSES[loss]), start=[0.1])
    np.testing.assert_allclose(state.last_weights[:, 0], RECORDED["statsmodels"][loss], atol=1e-8)
    assert state.end.ending is Ending.CONVERGED
    assert state.epochs <= 12


@pytest.mark.parametrize("optimizer", ["newton", "owlqn"])
@pytest.mark.parametrize("loss", GLM)
@pytest.mark.parametrize("kind", ["ridge", "lasso", "elastic_net"])
def test_penalised_optima_are_glums(kind, loss, optimizer):
    """glum has half the deviance, so penalties are twice its own; of log loss the whole."""
    record = RECORDED["glum"][kind]
    factor = 1 if loss == "log_loss" else 2
    l1 = factor * record["alpha"] * record["l1_ratio"]
    l2 = factor * record["alpha"] * (1 - record["l1_ratio"])
    run = Run(optimizer, l1=l1, l2=l2, tolerance=1e-11)
    state = trained(run, glm_rows(loss), LossOverRuns(LOSSES[loss]), 1000)
    expected = np.array(record[loss])
    np.testing.assert_allclose(state.last_weights[:, 0], expected, atol=1e-8)
    np.testing.assert_array_equal(state.last_weights[:, 0] == 0, expected == 0)


def test_newton_is_softmax_regression():
    """The intercepts are known up to one number that all share."""
    of = RECORDED["softmax"]
    data = RECORDED["rows"]
    rows = dense_rows(data["x"], of["y"], data["weight"])
    l2 = 1 / (of["C"] * np.sum(data["weight"]))
    loss = LossOverRuns(LOSSES["cross_entropy"], columns=3)
    for name in ("newton", "owlqn,tolerance=1e-11"):
        state = trained(Run(name, l2=l2), rows, loss)
        np.testing.assert_allclose(state.last_weights[1:], of["weights"], atol=1e-8)
        found, expected = state.last_weights[0], np.array(of["intercept"])
        np.testing.assert_allclose(found - found.mean(), expected - expected.mean(), atol=1e-8)


@pytest.mark.parametrize("name", [n for n, it in LOSSES.items() if it.curvature is not None])
def test_newton_reaches_where_the_gradient_is_zero(make_rows, name):
    """Every loss that has a curvature, those whose curvature is 0 in places among them."""
    it = LOSSES[name]
    task = "multiclass" if it.grouped else "binary" if "binary" in it.tasks else "count"
    rows = mixed(make_rows, task)
    rows = replace(rows, target=rows.target + (name == "gamma_deviance"))
    loss = LossOverRuns(it, columns=3 if it.grouped else 1)
    state = trained(Run("newton", l2=0.001), rows, loss)
    w = np.asarray(state.last_weights)
    by_score = loss.gradient(rows.scores(w), rows.target) * rows.loss_weight[:, None]
    gradient = rows.gradient(by_score) / rows.weight_sum
    gradient[1:] += 0.001 * w[1:]
    assert np.abs(gradient).max() < 1e-9
    assert state.epochs < 40


def test_outputs_of_one_table_are_what_they_are_alone(make_rows):
    rows = mixed(make_rows, "count")
    other = np.roll(rows.target, 3)
    both = replace(rows, target=np.column_stack([rows.target, other]))
    loss = LossOverRuns(LOSSES["poisson_deviance"], columns=2)
    state = trained(Run("newton", l2=0.01), both, loss)
    for k, target in enumerate((rows.target, other)):
        alone = trained(
            Run("newton", l2=0.02), replace(rows, target=target), LossOverRuns(loss.loss)
        )
        np.testing.assert_allclose(state.last_weights[:, k], alone.last_weights[:, 0], atol=1e-9)


def test_the_gradient_falls_quadratically(make_rows):
    """Its exponent doubles, near the end: 1e-2, 1e-4, 1e-8."""
    rows = mixed(make_rows, "count")
    loss = LossOverRuns(LOSSES["poisson_deviance"])
    sizes = []
    for epochs in range(1, 9):
        w = np.asarray(trained(Run("newton", l2=0.01), rows, loss, epochs).last_weights)
        by_score = loss.gradient(rows.scores(w), rows.target) * rows.loss_weight[:, None]
        gradient = rows.gradient(by_score) / rows.weight_sum
        gradient[1:] += 0.01 * w[1:]
        sizes.append(np.abs(gradient).max())
    near = [size for size in sizes if 1e-7 < size < 0.1]
    after = sizes[sizes.index(near[0]) + 1 : sizes.index(near[-1]) + 2]
    for before, then in zip(near, after, strict=True):
        assert then < 10 * before**2


def test_steps_that_raise_the_objective_are_halved():
    """From a far start the full Newton step of a Poisson model overshoots by thousands."""
    rng = np.random.default_rng(6)
    x = rng.normal(size=(100, 2))
    rows = dense_rows(x, rng.poisson(np.exp(3 + x[:, 0])))
    loss = LossOverRuns(LOSSES["poisson_deviance"])
    state = trained(Run("newton"), rows, loss, start=[-6.0])
    assert state.end.ending is Ending.CONVERGED
    assert np.all(np.diff(state.batch_losses) < 0)
    near = trained(Run("newton"), rows, loss, start=[3.0])
    np.testing.assert_allclose(state.last_weights, near.last_weights, atol=1e-9)


def test_classes_that_a_line_divides_end_somewhere():
    """Without a penalty there is no optimum: weights grow until the gradient is nearly 0."""
    x = np.linspace(-1, 1, 40)[:, None]
    state = trained(Run("newton"), dense_rows(x, x[:, 0] > 0), LOGISTIC, 100)
    assert state.end.ending is Ending.CONVERGED
    assert state.batch_losses[-1] < 1e-8


# --- L1 -------------------------------------------------------------------------------------


@pytest.mark.parametrize("optimizer", ["newton", "owlqn"])
def test_a_lasso_is_scikit_learns(make_rows, optimizer):
    """Lasso: half the mean squared error + alpha ‖w‖₁, so alpha = l1 / 2."""
    rows = mixed(make_rows)
    for l1 in (0.001, 0.1, 0.5):
        state = trained(Run(optimizer, l1=l1, tolerance=1e-11), rows, SQUARED, 1000)
        theirs = Lasso(alpha=l1 / 2, tol=1e-14, max_iter=100_000)
        theirs.fit(full(rows), rows.target, rows.loss_weight)
        found = state.last_weights[:, 0]
        np.testing.assert_allclose(found, [theirs.intercept_, *theirs.coef_], atol=1e-9)
        np.testing.assert_array_equal(found[1:] == 0, theirs.coef_ == 0)


@pytest.mark.parametrize("optimizer", ["newton", "owlqn"])
@pytest.mark.parametrize("task", ["binary", "multiclass"])
def test_l1_logistic_regression_is_scikit_learns(make_rows, task, optimizer):
    rows = mixed(make_rows, task)
    loss = LossOverRuns(LOSSES["cross_entropy"], columns=3) if task == "multiclass" else LOGISTIC
    state = trained(Run(optimizer, l1=0.02, tolerance=1e-11), rows, loss, 2000)
    theirs = LogisticRegression(
        l1_ratio=1, C=1 / (0.02 * rows.weight_sum), solver="saga", tol=1e-9, max_iter=100_000
    )
    theirs.fit(full(rows), rows.target, rows.loss_weight)
    expected = theirs.coef_.T
    np.testing.assert_allclose(state.last_weights[1:], expected, atol=1e-6)
    np.testing.assert_array_equal(state.last_weights[1:] == 0, expected == 0)


@pytest.mark.parametrize("optimizer", ["newton", "owlqn"])
def test_a_strong_l1_leaves_the_constant(make_rows, optimizer):
    rows = mixed(make_rows, "binary")
    state = trained(Run(optimizer, l1=10.0), rows, LOGISTIC)
    share = rows.loss_weight @ rows.target / rows.weight_sum
    assert not state.last_weights[1:].any()
    np.testing.assert_allclose(state.last_weights[0], np.log(share / (1 - share)), atol=1e-7)


def test_l1_on_columns_that_explain_each_other(make_rows):
    """The objective is the lasso's, whichever of the optima is found."""
    rng = np.random.default_rng(7)
    x = rng.normal(size=(100, 4))
    x = np.column_stack([x, x[:, 0], x[:, 1] + x[:, 2]])
    y = x @ [1, 2, -1, 0, 0.5, 0.5] + rng.normal(size=100)
    theirs = Lasso(alpha=0.05, tol=1e-14, max_iter=100_000).fit(x, y)
    best = np.mean((y - theirs.predict(x)) ** 2) + 0.1 * np.abs(theirs.coef_).sum()
    for optimizer in ("newton", "owlqn"):
        w = trained(Run(optimizer, l1=0.1), dense_rows(x, y), SQUARED, 2000).last_weights[:, 0]
        found = np.mean((y - w[0] - x @ w[1:]) ** 2) + 0.1 * np.abs(w[1:]).sum()
        assert found == pytest.approx(best, abs=1e-10)


# --- options, rows and refusals -------------------------------------------------------------


def test_their_hyperparameters_are_heeded(make_rows):
    rows = mixed(make_rows, "binary")

    def epochs(text):
        return trained(Run(text, l2=0.01), rows, LOGISTIC, 1000).epochs

    assert epochs("newton,tolerance=0.01") < epochs("newton")
    assert epochs("owlqn,tolerance=0.01") < epochs("owlqn") < epochs("owlqn,memory=1")


def cases(make_rows):
    """A run of each solver, its loss and rows of its task."""
    squared, logistic = mixed(make_rows), mixed(make_rows, "binary")
    return [
        (Run("normal_equations", l2=0.01), SQUARED, squared),
        (Run("newton", l2=0.01), LOGISTIC, logistic),
        (Run("newton", l1=0.01), LOGISTIC, logistic),
        (Run("owlqn", l1=0.01), LOGISTIC, logistic),
    ]


def test_rows_of_weight_0_are_as_if_absent(make_rows):
    for run, loss, rows in cases(make_rows):
        there = rows.take(np.flatnonzero(rows.loss_weight > 0))
        wild = replace(rows, target=np.where(rows.loss_weight > 0, rows.target, 1e300))
        found = trained(run, wild, loss).last_weights
        np.testing.assert_allclose(found, trained(run, there, loss).last_weights, atol=1e-12)
        assert len(there) < len(rows)


@pytest.mark.parametrize("own", [{"fold": 1}, {"bootstrap": 3}])
def test_a_run_with_rows_of_its_own_is_a_fit_of_those_rows(make_rows, own):
    """The sums that runs share are those of the same weights alone."""
    for run, loss, rows in cases(make_rows):
        folds = cut(rows, 3, False, 0, RANDOM, None, 1000)
        mine = run.changed(**own)
        plan = TrainingPlan(rows, rows, loss, [run, mine], 300, folds=folds)
        states = train(plan, lambda: False, lambda event: None).runs
        weighed = OwnRows([mine], rows, folds).as_of(mine)
        one_by_one = weighed.block(0, len(rows))
        expected = trained(run, one_by_one, loss).last_weights
        np.testing.assert_allclose(states[1].last_weights, expected, atol=1e-10)
        assert np.abs(states[0].last_weights - expected).max() > 1e-4


def test_a_stop_ends_them_and_keeps_what_there_is(make_rows):
    """Asked before each part of a pass; the weights are those of the iterations so far."""
    for run, loss, rows in cases(make_rows):
        met = set()
        for asked in (4, 9, 15):
            answers = iter([False] * asked)
            plan = TrainingPlan(rows, rows, loss, [run], 300)
            session = train(plan, lambda it=answers: next(it, True), lambda event: None)
            [state] = session.runs
            met.add(state.epochs)
            if not session.stopped:
                continue
            assert state.end.ending is Ending.STOPPED_BY_USER
            if state.epochs:
                same = trained(run, rows, loss, state.epochs).last_weights
                np.testing.assert_array_equal(state.last_weights, same)
        assert len(met) > 1


def test_parts_of_rows_are_summed_as_all_are(make_rows, monkeypatch):
    """The blocks of a stream, and what is not kept from pass to pass."""
    for run, loss, rows in cases(make_rows):
        whole = trained(run, rows, loss).last_weights
        with monkeypatch.context() as patch:
            patch.setattr(curved_objective, "_FEWEST", 7)
            patch.setattr(curved_objective, "_PART_NUMBERS", 1)
            patch.setattr(curved_objective, "_KEPT_BYTES", 0)
            parted = trained(run, rows, loss).last_weights
        np.testing.assert_allclose(parted, whole, atol=1e-9)


def test_sums_over_the_rows_are_shared_by_penalties(make_rows, monkeypatch):
    """A grid of L2 takes one pass for the sums of products, and each run is what it is alone."""
    rows = mixed(make_rows)
    runs = [Run("normal_equations,refinements=0", l2=l2) for l2 in (0.0, 0.01, 0.1)]
    counted = []
    add = curved_objective.add_gram
    monkeypatch.setattr(
        curved_objective, "add_gram", lambda *given: counted.append(1) or add(*given)
    )
    plan = TrainingPlan(rows, rows, SQUARED, runs, 5)
    states = train(plan, lambda: False, lambda event: None).runs
    assert len(counted) == 1
    for run, state in zip(runs, states, strict=True):
        alone = trained(run, rows, SQUARED)
        np.testing.assert_array_equal(state.last_weights, alone.last_weights)


@pytest.mark.parametrize("name", OWN)
def test_nets_and_other_options_are_refused(name):
    takes = " and ".join(OPTIMIZERS[name].penalties)
    with pytest.raises(UsageError, match=f"{name}' is for linear models: leave hidden out"):
        thalweg.Run(name, hidden="4")
    with pytest.raises(UsageError, match=f"takes {takes} alone: leave out 'max_norm'"):
        thalweg.Run(name, max_norm=1.0)
    with pytest.raises(UsageError, match="goes over all rows for each step"):
        thalweg.Run(name, batch_size=32)
    with pytest.raises(UsageError, match=f"{name}' is for the losses of tables"):
        thalweg.descend(lambda x: (x @ x, 2 * x), [1.0], name)


@pytest.mark.parametrize(
    ("name", "loss", "features", "words"),
    [
        ("normal_equations", "huber", 5, "is for loss squared_error alone, not huber"),
        ("normal_equations", "squared_error", 5001, "up to 5,000 features, and this table has 5,0"),
        ("newton", "quantile", 5, "quantile has none: use an optimizer with a learning rate"),
        ("newton", "focal", 5, "needs a smooth convex loss with second derivatives"),
        ("newton", "cross_entropy", 1001, "2,000 features × outputs, and this table has 1,001 × 3"),
        ("owlqn", "hinge", 5, "needs a smooth convex loss"),
    ],
)
def test_what_they_cannot_train_is_refused(name, loss, features, words):
    over = LossOverRuns(LOSSES[loss], columns=3 if loss == "cross_entropy" else 1)
    assert words in why_not(OPTIMIZERS[name], over, features)


def test_what_they_can_train_is_not_refused():
    three = LossOverRuns(LOSSES["squared_error"], columns=3)
    assert not why_not(OPTIMIZERS["normal_equations"], three, 5000)
    assert not why_not(OPTIMIZERS["owlqn"], LOGISTIC, 10**6)


def test_a_loss_of_ones_own_needs_its_second_derivative(make_rows):
    rows = mixed(make_rows)
    mine = replace(LOSSES["log_cosh"], name="mine", curvature=None)
    plan = TrainingPlan(rows, rows, LossOverRuns(mine), [Run("newton", l2=0.1)], 50)
    with pytest.raises(UsageError, match="mine has none: use lbfgs, or give your loss its second"):
        check_solvers(plan)
    check_solvers(replace(plan, loss=LossOverRuns(LOSSES["log_cosh"])))
    by_gradient = trained(Run("owlqn", l2=0.1), rows, plan.loss).last_weights
    by_both = trained(Run("newton", l2=0.1), rows, LossOverRuns(LOSSES["log_cosh"])).last_weights
    np.testing.assert_allclose(by_gradient, by_both, atol=1e-6)
