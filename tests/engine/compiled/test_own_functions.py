"""A user's own optimizer and loss: compiled like any other, or refused in a clear sentence."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pyarrow as pa
import pytest
from side_by_side import compare, go, make_rows, over_runs

import thalweg
from in_one_test import half_of
from thalweg.elementwise import exp, maximum, sqrt, where
from thalweg.engine.compiled import generate, generate_losses, kernels
from thalweg.engine.compiled.engine import Compiled
from thalweg.jit.store import CannotCompile
from thalweg.losses import LOSSES, choose_loss
from thalweg.losses.links import IDENTITY
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import OPTIMIZERS
from thalweg.predictors import Linear
from thalweg.training.run import Run

SQUARED = over_runs("squared_error")
SPARSITIES = ((5, 0), (5, 9))

# As docs/your-own.md has them.
SLUGGISH = thalweg.Optimizer(
    name="sluggish",
    title="Sluggish descent",
    about="Momentum that hardly turns.",
    paper="Mine.",
    hyperparameters={
        "lr": thalweg.Hyperparameter(0.01, "(0, inf)", "learning rate"),
        "keep": thalweg.Hyperparameter(0.97, "[0, 1)", "how much of the last step is kept"),
    },
    states={"b": 0.0},
    coefficients=lambda t, lr, keep: (lr, keep, 1 - keep),
    step=lambda g, b, a, k, ok: (a * (k * b + ok * g), k * b + ok * g),
)
LINEX = thalweg.Loss(
    name="linex",
    title="LINEX",
    about="Dear above, cheap below.",
    paper="Varian (1975).",
    value=lambda z, y: exp(z - y) - (z - y) - 1.0,
    gradient=lambda z, y: exp(z - y) - exp(y - y),
    link=IDENTITY,
    tasks=("regression",),
)


def square(x):
    """A helper of a user's module."""
    return x * x


def clipped_step(g, w, v, a, decay, bound):
    """With helpers, a local function, a branch on none of the rows, where, and the weight."""

    def rooted(x):
        return sqrt(x) + bound

    v = decay * v + (bound / bound - decay) * square(g)
    steps = [g / rooted(v)]
    for _ in range(2):
        steps.append(where(abs(steps[-1]) > bound, np.sign(steps[-1]) * bound, steps[-1]))
    if len(steps) == 3:
        return a * steps[-1] + a * bound * maximum(w, -w) * np.sign(w), v
    return g, v


CLIPPED = replace(
    SLUGGISH,
    name="clipped",
    states={"v": 1.0},
    coefficients=lambda t, lr, keep: (lr / np.sqrt(t), keep, 0.3),
    step=clipped_step,
    scaling=lambda v, a, decay, bound: a / (sqrt(v) + bound),
    weight_decay="decoupled",
)


@half_of(dtype=["float32", "float64"], optimizer=[SLUGGISH, CLIPPED])
def test_an_own_optimizer_trains_as_the_reference_does(optimizer, dtype):
    for sparsity in SPARSITIES:
        rows = make_rows(50, *sparsity, dtype=dtype)
        for batch in (1, 8, "full"):
            for count in (1, 5):
                runs = [
                    Run(optimizer, 0.02 * (1 + k / 10), batch, **setting)
                    for setting in ({}, {"l2": 0.2, **({"l1": 0.1} if optimizer.scaling else {})})
                    for k in range(count)
                ]
                compare(rows, [*runs, Run("adam", 0.01, batch)], SQUARED, epochs=3, block=4)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_an_own_loss_trains_as_the_reference_does(dtype):
    for sparsity in SPARSITIES:
        rows = make_rows(50, *sparsity, dtype=dtype)
        for count in (1, 5):
            runs = [Run(name, 0.01, 8) for name in ("adam", "sgd") for _ in range(count)]
            compare(rows, runs, LossOverRuns(LINEX), epochs=3)


def test_through_a_whole_job(tmp_path):
    """By the compiled engine, with the same end as by the reference."""
    (tmp_path / "loss.py").write_text(LOSS.format(by=3))
    rng = np.random.default_rng(0)
    a, b = rng.normal(size=(2, 300))
    table = pa.table({"a": a, "b": b, "y": a - 2 * b + 0.1 * rng.normal(size=300)})
    runs = [Run(SLUGGISH, 0.05, 32), Run("adam", 0.05, 32)]
    how = {"loss": f"{tmp_path}/loss.py:mine", "epochs": 4, "dtype": "float64"}
    ends = []
    for engine in ("compiled", "reference"):
        done = thalweg.race(table, "y", runs, engine=engine, **how)
        assert (done.engine, done.notes) == (engine, ())
        ends.append(done.model.weights)
    np.testing.assert_allclose(*ends, rtol=1e-9)


# What kernels cannot be made of -------------------------------------------------------------------


def by_value(g, a):
    if g > a:
        return (a,)
    return (a * g,)


def by_loop(g, a):
    for own in g:
        a = a + own
    return (a * g,)


def while_large(g, a):
    while abs(g) > a:
        g = g / a
    return (g,)


def in_place(g, a):
    g[0] = a
    return (g,)


REFUSED = [
    (by_value, "it decides with if, and, or or by the value of an element: use where"),
    (while_large, "it decides with if, and, or or by the value of an element: use where"),
    (lambda g, a: (a * (g if a and g else a),), "it decides with if, and, or or"),
    (by_loop, "it makes an element a Python number"),
    (lambda g, a: (a * float(g),), "it makes an element a Python number"),
    (in_place, "does not support item assignment"),
    (lambda g, a: (a * np.arctan(g),), "it uses arctan, which kernels do not have"),
    (lambda g, a: (a * np.cumsum(g),), "it uses cumsum, which kernels do not have"),
    (lambda g, a: (a * np.add.reduce(g),), "it uses add, which kernels do not have"),
    (lambda g, a: (a * g.sum(),), "it takes the sum over all rows"),
    (lambda g, a: (a * g.max(axis=-1),), "it takes the max over all rows"),
    (lambda g, a: (a * g[0],), "it picks rows by their number"),
    (lambda g, a: (a * g * np.array([1.0, 2.0]),), "it mixes ndarray of its own with rows"),
    (lambda g, a: (a * g * 1j,), "it mixes complex of its own with rows"),
    (lambda g, a: (a * g * g.shape[0],), "it asks for the shape of the rows"),
    (lambda g, a: (a * g, g), "it returns 2 values for 1"),
    (lambda g, a: (a * g.clip(0),), "AttributeError: 'Symbol' object has no attribute 'clip'"),
    (lambda g, a: (a * nothing,), "NameError: name 'nothing' is not defined"),  # noqa: F821
    (lambda g, a: (a * np.add(g, g, where=g > a),), "it uses add, which kernels do not have"),
]


@pytest.mark.parametrize(("step", "reason"), REFUSED)
def test_a_step_that_is_refused(step, reason):
    optimizer = replace(OPTIMIZERS["sgd"], name="bent", step=step, lazy="touched", scaling=None)
    with pytest.raises(CannotCompile) as refused:
        Compiled(1).prepare([OPTIMIZERS["sgd"], optimizer], SQUARED, "float32", Linear(4))
    said = str(refused.value)
    assert said.startswith("The kernel of optimizer 'bent' cannot be compiled: ")
    assert reason in said
    assert said.endswith(".")
    assert not said.endswith("..")


@pytest.mark.parametrize("part", ["value", "gradient"])
@pytest.mark.parametrize(
    ("function", "reason"),
    [
        (lambda z, y: z if z > y else y, "it decides with if"),
        (lambda z, y: np.cbrt(z - y), "it uses cbrt, which kernels do not have"),
        (lambda z, y: z - y.mean(), "'Symbol' object has no attribute 'mean'"),
        (lambda z, y: (z - y).sum(axis=-1), "it takes the sum over all rows"),
    ],
)
def test_a_loss_that_is_refused(part, function, reason):
    loss = replace(LINEX, name="bent", **{part: function})
    with pytest.raises(CannotCompile) as refused:
        Compiled(1).prepare([OPTIMIZERS["sgd"]], LossOverRuns(loss), "float64", Linear(4))
    assert str(refused.value).startswith("The kernel of loss 'bent' cannot be compiled: ")
    assert reason in str(refused.value)


# Names are not what decides -----------------------------------------------------------------------


def steps_with(text):
    """An optimizer called "twin" whose step is this text."""
    return replace(
        OPTIMIZERS["sgd"], name="twin", step=eval(f"lambda g, a: ({text},)"), lazy="touched"
    )


def test_two_rules_with_one_name_have_kernels_of_their_own():
    rows, twins = make_rows(40, 3, 5), [steps_with("a * g"), steps_with("a * g + a * g")]
    for optimizers in (twins, twins[::-1]):
        runs = [Run(optimizer, 0.01, 8) for optimizer in optimizers for _ in range(4)]
        [went] = compare(rows, runs, SQUARED, epochs=2)
        ends = {
            id(s.run.method): went.cohort.state.weights[:, k]
            for k, s in enumerate(went.cohort.runs)
        }
        [plain] = go(Compiled(1), rows, [Run(twins[0], 0.02, 8)] * 8, SQUARED, epochs=2)
        np.testing.assert_allclose(ends[id(twins[1])], plain.cohort.state.weights[:, 0], rtol=1e-9)
        assert np.abs(ends[id(twins[0])] - ends[id(twins[1])]).max() > 1e-3


def test_two_rules_with_one_name_and_one_step_share_a_kernel():
    twins = [steps_with("a * g"), steps_with("a * g")]
    steps = kernels.kernels(
        [(twin, ()) for twin in twins], SQUARED, "float64", lambda *told: None
    ).steps
    assert len(steps) == 2
    assert len(set(steps.values())) == 1


RULE = """import thalweg
mine = thalweg.Optimizer(name="mine", title="Mine", about="Mine.", paper="",
    hyperparameters={{"lr": thalweg.Hyperparameter(0.1, "(0, inf)", "rate")}},
    coefficients=lambda t, lr: (lr,), step=lambda g, a: (a * {step},))
"""
LOSS = """import thalweg
from thalweg.losses.links import LINKS
mine = thalweg.Loss(name="mine", title="Mine", about="Mine.", paper="", link=LINKS["identity"],
    tasks=("regression",), value=lambda z, y: {by} * (z - y) ** 2,
    gradient=lambda z, y: {by} * 2 * (z - y))
"""


def test_a_file_that_was_changed_is_compiled_again(tmp_path):
    """And one that was changed back is not, though it is another object."""
    rows, weights, counts = make_rows(40, 3), [], []
    rule_file, loss_file = tmp_path / "optimizer.py", tmp_path / "loss.py"
    for step, by in (("g", 1), ("g + g", 1), ("g", 2), ("g", 1)):
        rule_file.write_text(RULE.format(step=step if step == "g" else "(g + g)"))
        loss_file.write_text(LOSS.format(by=by))
        loss = LossOverRuns(choose_loss(f"{loss_file}:mine")[0])
        compiled = []
        engine = Compiled(1, lambda name, *_, heard=compiled: heard.append(name))
        [went] = go(engine, rows, [Run(f"{rule_file}:mine", 0.01, 8)] * 5, loss)
        weights.append(went.cohort.state.weights)
        counts.append(compiled)
    one, other, twice, again = weights
    np.testing.assert_array_equal(again, one)
    np.testing.assert_allclose(other, twice, rtol=1e-12)  # 2 a · g is a · 2 g
    assert np.abs(one - other).max() > 1e-3
    assert counts[3] == []


def test_a_source_is_text_that_numba_can_compile_alone():
    """Kernels are made from the source alone: equal functions of two objects give one text."""
    for dtype in ("float32", "float64"):
        one, other = (generate.step_source(replace(SLUGGISH), dtype) for _ in range(2))
        assert one == other
        assert generate_losses.loss_source(LINEX, 1, dtype) == generate_losses.loss_source(
            replace(LINEX), 1, dtype
        )
        assert generate_losses.loss_source(LINEX, 1, dtype) != generate_losses.loss_source(
            LOSSES["squared_error"], 1, dtype
        )


def test_a_rule_that_is_gone_leaves_no_trace_in_another():
    """A kernel belongs to the optimizer, not to its place in memory."""
    rows, ends = make_rows(30, 3), []
    for by in (1, 2, 3):
        optimizer = steps_with(" + ".join(["a * g"] * by))
        [went] = go(Compiled(1), rows, [Run(optimizer, 0.01 / by, 8)], SQUARED)
        ends.append(went.cohort.state.weights)
        del optimizer, went
    np.testing.assert_allclose(ends[1], ends[0], rtol=1e-9)
    np.testing.assert_allclose(ends[2], ends[0], rtol=1e-9)
