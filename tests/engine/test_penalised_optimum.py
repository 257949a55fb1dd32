"""Where runs end whose sparse weights are updated lazily: at the minimum of loss + penalty.

The columns of a category hold from one row to a quarter of all, so that batches of 1, 32 and 256
touch them in anything from every update to one of 400. The minimum comes from scikit-learn.
"""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from scipy.sparse import csr_array
from sklearn.linear_model import ElasticNet, Lasso, LogisticRegression, Ridge

from thalweg.data.rows import Rows
from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.reference import REFERENCE
from thalweg.hyperparameters import fill
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.predictors import Linear
from thalweg.training.cohort import Cohort, RunState, TrainedOn
from thalweg.training.loop import train
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run

ROWS, LEVELS = 400, 80
# Rates with which each gets there in so many epochs, and rests: all fall to 0 as a cosine. Batches
# of hundreds of rows make few updates.
EPOCHS = {1: 250, 32: 300, 256: 500, "full": 800}
SMALL = {"sgd": 0.05, "momentum": 5e-3, "nag": 5e-3, "adagrad": 0.5, "adadelta": 20.0}
SMALL |= {"adamax": 0.1, "lion": 0.01, "schedule_free_sgd": 0.05, "adopt": 0.05}
LARGE = {"sgd": 0.3, "momentum": 0.05, "nag": 0.05, "adagrad": 1.0, "adadelta": 20.0}
LARGE |= {
    "schedule_free_sgd": 0.5,
    "adamax": 0.1,
    "radam": 0.2,
    "lion": 0.01,
    "rmsprop": 0.02,
    "adabelief": 0.02,
}
# Rprop is for full batches alone: by signs of single rows it goes nowhere, with or without penalty.
ELEMENTWISE = [
    name
    for name, optimizer in OPTIMIZERS.items()
    if isinstance(optimizer, Optimizer) and not optimizer.over
]
ELEMENTWISE = [
    name for name in ELEMENTWISE if name not in ("asgd", "ftrl", "rprop", "adamw", "ademamix")
]
# The slow mean of AdEMAMix's default takes some 10,000 updates to be what a constant gradient's is.
ELEMENTWISE += ["adamw,weight_decay=0", "ademamix,beta3=0.99"]
WITH_L1 = [name for name in ELEMENTWISE if OPTIMIZERS[name.split(",")[0]].scaling is not None]
BATCHES = (1, 32, 256, "full")
LOSS = {"regression": "squared_error", "binary": "log_loss", "multiclass": "cross_entropy"}
DECAY_EPOCHS = {16: 80, 64: 200}
BOUND = 1e-3  # docs/engine.md, "Sparse rows"
LOOSE = {"adadelta": 5e-3}  # the short memory of its squares keeps it from resting
# One row at a time under L1: an average of all weights, and steps of the rows' differences.
LOOSE |= {"schedule_free_adamw": 5e-3, "adan": 2e-3}


@cache
def make(task, weighted=True, dtype="float64"):
    """A category whose level k has about 1 / k of the rows, and a number."""
    rng = np.random.default_rng(1)
    share = 1 / np.arange(1, LEVELS + 1)
    level = rng.choice(LEVELS, ROWS, p=share / share.sum())
    x = rng.normal(size=ROWS)
    if task == "multiclass":
        z = rng.normal(size=(LEVELS, 3))[level] + np.outer(x, [0.5, 0.0, -0.5])
        target = (z + rng.gumbel(size=z.shape)).argmax(axis=1).astype(float)
    else:
        z = rng.normal(size=LEVELS)[level] + 0.5 * x
        target = z + 0.5 * rng.normal(size=ROWS)
        if task == "binary":
            target = (rng.uniform(size=ROWS) < 1 / (1 + np.exp(-2 * z))).astype(float)
    sparse = csr_array((np.ones(ROWS, dtype), level, np.arange(ROWS + 1)), shape=(ROWS, LEVELS))
    dense = np.column_stack([np.ones(ROWS), x]).astype(dtype)
    weight = rng.choice([0.0, 0.5, 1.0, 2.0], ROWS) if weighted else np.ones(ROWS)
    return Rows(dense, sparse, target, weight, np.ones(ROWS))


def objective(rows, task, weights, l2, l1):
    """Loss and penalty, written out in float64."""
    X = np.concatenate([rows.dense, rows.sparse.toarray()], axis=1).astype(float)
    z, y, share = X @ weights, rows.target, rows.loss_weight / rows.loss_weight.sum()
    if task == "regression":
        losses = (z[:, 0] - y) ** 2
    elif task == "binary":
        losses = np.logaddexp(0, z[:, 0]) - y * z[:, 0]
    else:
        losses = np.log(np.exp(z).sum(axis=1)) - z[np.arange(len(y)), y.astype(int)]
    w = weights[1:].astype(float)
    return share @ losses + l2 / 2 * (w**2).sum() + l1 * np.abs(w).sum()


def minimum(rows, task, l2, l1):
    """scikit-learn's weights ``[features, columns]``; strengths as `thalweg show` converts them."""
    X = np.concatenate([rows.dense[:, 1:], rows.sparse.toarray()], axis=1).astype(float)
    total, settings = rows.loss_weight.sum(), {"tol": 1e-12, "max_iter": 100_000}
    if task == "regression":
        if not l1:
            model = Ridge(alpha=l2 / 2 * total, tol=1e-12)
        elif not l2:
            model = Lasso(alpha=l1 / 2, **settings)
        else:
            alpha = l1 / 2 + l2 / 2
            model = ElasticNet(alpha=alpha, l1_ratio=l1 / 2 / alpha, **settings)
    else:
        if l1:
            settings |= {"solver": "saga", "l1_ratio": l1 / (l1 + l2), "tol": 1e-9}
        model = LogisticRegression(C=1 / ((l1 + l2) * total), **settings)
    model.fit(X, rows.target, sample_weight=rows.loss_weight)
    coef = np.atleast_2d(model.coef_)
    return np.concatenate([np.reshape(model.intercept_, (1, -1)), coef.T])


def ends(rows, task, runs, engine, epochs=0):
    """Each run's weights after its last epoch."""
    loss = LOSSES[LOSS[task]]
    columns = 3 if loss.grouped else 1
    over = LossOverRuns(loss, fill("loss", loss, {}), columns)
    epochs = epochs or EPOCHS[runs[-1].batch_size]
    valid = rows.take(slice(0, 50))
    session = train(TrainingPlan(rows, valid, over, runs, epochs, engine=engine))
    return [state.last_weights for state in session.runs]


def gaps(rows, task, runs, engine=None, epochs=0):
    """By how much each run's objective is above the least, as a share of that."""
    found, least = {}, {}
    for run, weights in zip(
        runs, ends(rows, task, runs, engine or Compiled(1), epochs), strict=True
    ):
        l2, l1 = run.penalties["l2"], run.penalties["l1"]
        if (l2, l1) not in least:
            least[l2, l1] = objective(rows, task, minimum(rows, task, l2, l1), l2, l1)
        at = objective(rows, task, weights, l2, l1)
        found[f"{run} batch {run.batch_size}"] = (at - least[l2, l1]) / least[l2, l1]
    return found


def run_of(name, batch, **penalties):
    rate = SMALL.get(name, 0.02) if batch in (1, 32) else LARGE.get(name, 0.05)
    if batch == 32 and name in ("sgd", "momentum", "nag"):
        rate *= 4
    if batch == 32 and name == "schedule_free_sgd":
        rate *= 2
    return Run(name, rate, batch, schedule="cosine", **penalties)


def assert_all_near(found):
    assert min(found.values()) > -1e-6  # the minimum is one
    far = {name: gap for name, gap in found.items() if not gap < LOOSE.get(name.split()[0], BOUND)}
    assert not far, far


def cases(others, count):
    """Each of the others' values with each batch size and share of the optimizers.

    By default the first share, with single rows and batches in turn. Larger batches take longer,
    and go the same way through the engine.
    """
    return [
        pytest.param(
            other, batch, share, marks=[pytest.mark.slow] * (share > 0 or j > 1 or (i + j) % 2)
        )
        for i, other in enumerate(others)
        for j, batch in enumerate(BATCHES)
        for share in range(count)
    ]


def share_of(names, share, count, *others):
    """A share of the optimizers, so that each of them meets each of the others' values."""
    turn = share + sum(values.index(value) for values, value in others)
    return names[turn % count :: count]


@pytest.mark.parametrize(("task", "batch", "share"), cases(LOSS, 3))
def test_l2_ends_where_scikit_learn_does(task, batch, share):
    rows = make(task)
    names = share_of(ELEMENTWISE, share, 3, ([*LOSS], task), (BATCHES, batch))
    assert_all_near(gaps(rows, task, [run_of(name, batch, l2=0.05) for name in names]))


@pytest.mark.parametrize(("l2", "batch", "share"), cases([0.0, 0.03], 2))
def test_l1_and_elastic_net_end_where_scikit_learn_does(l2, batch, share):
    rows = make("regression")
    names = share_of(WITH_L1, share, 2, ([0.0, 0.03], l2), (BATCHES, batch))
    assert_all_near(
        gaps(rows, "regression", [run_of(name, batch, l1=0.02, l2=l2) for name in names])
    )


@pytest.mark.parametrize(
    ("task", "l1", "l2", "batch"),
    [  # each task with each penalty and each batch size; the other halves of them are slow
        pytest.param(task, l1, l2, batch, marks=[pytest.mark.slow] * ((i + j + k) % 2))
        for i, task in enumerate(("binary", "multiclass"))
        for j, (l1, l2) in enumerate([(0.01, 0.0), (0.005, 0.01)])
        for k, batch in enumerate((1, 32))
    ],
)
def test_l1_of_classes_ends_where_scikit_learn_does(task, l1, l2, batch):
    """The minimum is that of its saga."""
    runs = [run_of(name, batch, l1=l1, l2=l2) for name in ("momentum", "adam", "adagrad")]
    assert_all_near(gaps(make(task), task, runs))


@pytest.mark.parametrize("dtype", ["float32", pytest.param("float64", marks=pytest.mark.slow)])
def test_both_layouts_threads_and_kinds_of_number_do(dtype):
    """Up to four runs are trained one by one, more side by side; without weights too."""
    rows = make("regression", weighted=False, dtype=dtype)
    for count in (1, 5):
        runs = [
            Run("adam", 0.02 * (1 + k / 10), batch, schedule="cosine", l2=0.01, l1=0.001 * k)
            for k in range(count)
            for batch in (1, 32)
        ]
        assert_all_near(gaps(rows, "regression", runs, Compiled(2)))


@pytest.mark.parametrize(
    ("plain", "elastic"),
    [
        (("adam",), ("adam",)),
        pytest.param(("momentum", "adagrad"), ("nag", "yogi"), marks=pytest.mark.slow),
    ],
)
def test_the_reference_does(plain, elastic):
    rows = make("regression")
    runs = [run_of(name, 32, l2=0.01) for name in plain]
    runs += [run_of(name, 32, l2=0.005, l1=0.01) for name in elastic]
    assert_all_near(gaps(rows, "regression", runs, REFERENCE, 200))


@pytest.mark.parametrize("name", ["momentum", "nag", "adam", "radam", "yogi", "rmsprop", "adagrad"])
def test_a_pull_of_thousands_at_once_does_not_overshoot(name):
    """lr · l2 / p is up to 40, ten times that with momentum: 2 is where descent begins to fly."""
    rows = make("regression", weighted=False)
    strong = [Run(name, rate, 1, schedule="cosine", l2=5.0) for rate in (3e-3, 0.02)]
    [slow, fast] = ends(rows, "regression", strong, Compiled(1), 40)
    best = minimum(rows, "regression", 5.0, 0.0)
    for weights in (slow, fast):
        assert np.abs(weights[2:]).max() < 2 * np.abs(best[2:]).max()


def test_l1_leaves_the_zeros_of_the_lasso():
    """Of weights that the data hold 20 % off the limit, at every batch size."""
    rows = make("regression")
    best = minimum(rows, "regression", 0.0, 0.01)[2:, 0]
    X = np.concatenate([rows.dense, rows.sparse.toarray()], axis=1)
    w = minimum(rows, "regression", 0.0, 0.01)
    residual = rows.loss_weight * ((X @ w)[:, 0] - rows.target)
    force = np.abs(2 * X.T @ residual / rows.loss_weight.sum())[2:]
    few, many = ([run_of("adam", b, l1=0.01) for b in some] for some in (BATCHES[:2], BATCHES[2:]))
    for runs in (few, many):  # those of large batches need more epochs
        for weights in ends(rows, "regression", runs, Compiled(1)):
            assert (weights[2:, 0] != 0)[np.abs(best) > 0.05].all()
            assert (weights[2:, 0] == 0)[force < 0.5 * 0.01].mean() > 0.9


def decayed(batch, name="adam"):
    """Weights of 1 after an epoch in which no row has a weight: what decay alone does."""
    rows = make("regression")
    rows = Rows(rows.dense, rows.sparse, rows.target, np.zeros(ROWS), rows.metric_weight)
    run = Run(name, 0.01, batch, decoupled_weight_decay=0.05)
    predictor = Linear.over(rows, 1)
    cohort = Cohort(
        [RunState(run, run.penalties)],
        TrainedOn(len(rows), predictor, np.float64, 1, (), rows.stored()),
    )
    cohort.state.weights[:] = 1.0
    loss = LossOverRuns(LOSSES["squared_error"])
    for epoch in range(DECAY_EPOCHS[batch]):
        block = rows.block(0, ROWS, rows.shuffle((cohort.seed, epoch)) if cohort.shuffled else None)
        REFERENCE(block, cohort.state, cohort.next_updates(0, block, 1.0), loss, bool)
    return cohort.state.weights[2:, 0], rows.stored()


@pytest.mark.parametrize("batch", [16, 64])
def test_decoupled_decay_takes_as_much_off_a_rare_weight_as_off_a_common_one(batch):
    """By (1 − lr · strength) to the number of updates, as dense weights have it."""
    left, stored = decayed(batch)
    expected = (1 - 0.01 * 0.05) ** (DECAY_EPOCHS[batch] * -(-ROWS // batch))
    np.testing.assert_allclose(np.log(left[stored > 0]), np.log(expected), rtol=0.03)
    assert (left[stored == 0] == 1).all()
