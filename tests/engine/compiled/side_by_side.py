"""Both engines over the same blocks, and how far apart they may end."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pytest
from scipy.sparse import csr_array

from thalweg.data.rows import Rows
from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.reference import REFERENCE
from thalweg.hyperparameters import fill
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.predictors import Linear, Predictor
from thalweg.training.cohort import Cohort, RunState, TrainedOn, cohorts

EVERY = [
    f"{name},convention={convention}"
    for name, optimizer in OPTIMIZERS.items()
    if isinstance(optimizer, Optimizer)
    for convention in (optimizer.convention, *optimizer.conventions)
]
FIRST = {each.family: each.name for each in reversed(OPTIMIZERS.values())}  # of each family


def firsts(names):
    """Mark as slow all but one optimizer of each family: each is a kernel, a second to compile."""
    return [
        pytest.param(name, marks=[pytest.mark.slow] * (name not in FIRST.values()))
        for name in names
    ]


# What is put around any of them; the last two sum what depends on a sum.
EVERY += ["adam,cautious=1", "adam,lookahead=3", "momentum,cautious=1,lookahead=2"]
EVERY += ["sgd,sam=0.05", "adam,eps=0.01,sam=0.1,lookahead=2"]
EVERY += ["lamb,cautious=1", "lars,cautious=1,lookahead=2", "muon,cautious=1,lookahead=2"]
RATES = {"sgd": 0.02, "momentum": 4e-3, "nag": 4e-3, "adagrad": 0.1, "adadelta": 1.0, "ftrl": 0.1}

# How far apart the engines may be after some sixty updates, as a share of the run's largest entry
# of the same array. They add up in different orders, which leaves a few units in the last place
# (6e-8, 1.1e-16), and an optimizer that divides by a root of small squares multiplies that:
# measured are
# 5e-5 and 1.4e-13 for the momentum of RMSprop, 5e-6 and 1e-14 for most. Rules that go by a sign
# (rprop, lion, yogi, and absolute errors) would turn the last bit into a whole step where a
# gradient is next to 0; among the drawn numbers here none is.
BOUNDS = {"float32": 1e-4, "float64": 1e-12}
# A batch's loss is worked out in the weights' own dtype and summed in float64; the reference works
# it out in float64. Measured: 2e-6, 4e-15.
LOSS_BOUNDS = {"float32": 1e-5, "float64": 1e-12}
# Of what optimizers do with numbers next to each other: Adan's mean change of the gradient is what
# is left of a difference, ADOPT divides by the first gradient alone, and COCOB's bets grow with
# what was won so far. Measured in float32: 2e-4, 2e-4, 2e-5.
OTHER_BOUNDS: dict[str, dict[str, float]] = {"adan": {"bound": 1e-3}, "adopt": {"bound": 1e-3}}
OTHER_BOUNDS |= {"cocob": {"bound": 1e-3, "loss_bound": 1e-4}}
# Prodigy's estimate grows from 1e-6 by a quotient whose sums may nearly cancel. Measured where the
# slope is e^z: 6e-10 in one of 64 runs at rates next to each other, 1.5e-12 in another, less in
# all others.
IN_FLOAT64: dict[str, dict[str, float]] = {"prodigy": {"bound": 1e-8}}


def bounds_of(name: str, dtype: str) -> dict[str, float]:
    """What `compare` takes for an optimizer."""
    bounds = OTHER_BOUNDS if dtype == "float32" else IN_FLOAT64
    return bounds.get(name.split(",")[0], {})


def pairs_once(first, second, third: Sequence, fourth: Sequence):
    """Yield nine combinations of three lists of three and one of two.

    Of any two lists, each value of the one meets each of the other; all 54 combinations, which
    slow tests compare, find what only three settings together bring about.
    """
    for i, one in enumerate(first):
        for j, other in enumerate(second):
            yield one, other, third[(i + j) % 3], fourth[(3 * i + j) // 2 % 2]


def make_rows(
    n: int = 90,
    dense: int = 5,
    sparse: int = 0,
    *,
    task: str = "regression",
    outputs: int = 1,
    classes: int = 3,
    weighted: bool = True,
    untidy: bool = False,
    dtype: str = "float64",
    seed: int = 0,
) -> Rows:
    """Rows of a noisy linear model; weights of 0 among them.

    The last sparse column has no entry, every fourth row has none, the others have up to three.

    Args:
        untidy: whether indices do not ascend, one stands in some rows twice, and values may be 0.
    """
    rng = np.random.default_rng(seed)
    full = np.concatenate([np.ones((n, 1)), rng.normal(size=(n, dense - 1))], axis=1)
    matrix = None
    d = full
    if sparse:
        counts = np.where(np.arange(n) % 4 == 3, 0, rng.integers(0, 4, n)).clip(max=sparse - 1)
        own = [rng.permutation(max(1, sparse - 1))[:count] for count in counts]
        if untidy:
            own = [np.concatenate([o, o[:1]]) for o in own]
        else:
            own = [np.sort(o) for o in own]
        indices = np.concatenate(own).astype(np.int64)
        values = rng.normal(size=len(indices))
        if untidy:
            values[::7] = 0.0
        indptr = np.cumsum([0, *map(len, own)])
        matrix = csr_array((values, indices, indptr), shape=(n, sparse))
        full = np.concatenate([full, matrix.toarray()], axis=1)
        matrix = matrix.astype(dtype)
    columns = classes if task == "multiclass" else outputs
    z = full @ rng.normal(size=(full.shape[1], columns)) * 0.5
    target = {
        "regression": lambda: z + 0.3 * rng.normal(size=z.shape),
        "binary": lambda: (rng.uniform(size=z.shape) < 1 / (1 + np.exp(-z))).astype(float),
        "multiclass": lambda: (z + rng.gumbel(size=z.shape)).argmax(axis=1, keepdims=True) * 1.0,
        "count": lambda: rng.poisson(np.exp(z.clip(-3, 2))).astype(float),
        "amount": lambda: np.exp(0.3 * z + 0.1 * rng.normal(size=z.shape)),
    }[task]()
    weight = rng.choice([0.0, 0.5, 1.0, 3.0], n) if weighted else np.ones(n)
    if outputs == 1:
        target = target[:, 0]
    return Rows(d.astype(dtype), matrix, target, weight, np.ones(n))


def over_runs(name: str, columns: int = 1, **settings: float) -> LossOverRuns:
    """A loss, its defaults filled in."""
    loss = LOSSES[name]
    return LossOverRuns(loss, {**fill("loss", loss, {}), **settings}, columns)


@dataclass
class Went:
    """What training did, in one cohort."""

    cohort: Cohort
    outcomes: list = field(default_factory=list)
    epochs: list = field(default_factory=list)  # the state after each, and where blocks are settled


def go(
    engine,
    rows: Rows,
    runs,
    loss: LossOverRuns,
    *,
    epochs: int = 1,
    block: int = 0,
    planned: int = 0,
    between: Callable[[Cohort, int], None] = lambda cohort, epoch: None,
    before: Callable[[Cohort, int], None] = lambda cohort, at: None,
    each_block: bool = False,
    start=(),
    predictor: Predictor | None = None,
    strengths: Sequence[Mapping[str, float]] = (),
) -> list[Went]:
    """Train in the order of the rows, and settle after each epoch.

    Args:
        block: micro-batches of a block; 0: all.
        planned: epochs that schedules stretch over; 0: as many as there are.
        between: called after each epoch.
        before: called before each block with its first row.
        each_block: whether to settle, and look at everything, after each block too.
        predictor: None: the linear one.
        strengths: of each run's penalties beside its own.
    """
    more = strengths or [{}] * len(runs)
    states = [RunState(run, run.penalties | own) for run, own in zip(runs, more, strict=True)]
    dtype = rows.dense.dtype
    found = cohorts(
        states,
        TrainedOn(
            len(rows),
            predictor or Linear.over(rows, loss.columns),
            dtype,
            planned or epochs,
            start,
            rows.stored(),
        ),
    )
    mean = float(rows.loss_weight.mean()) or 1.0
    went = [Went(cohort) for cohort in found]
    for one in went:
        for epoch in range(epochs):
            size = one.cohort.micro_batch * block or len(rows)
            for at in range(0, len(rows), size):
                before(one.cohort, at)
                part = rows.take(slice(at, at + size))
                updates = one.cohort.next_updates(at, part, mean)
                one.outcomes.append(engine(part, one.cohort.state, updates, loss, lambda: False))
                if each_block:
                    engine.settle(one.cohort.state)
                    one.epochs.append(snapshot(one.cohort))
            engine.settle(one.cohort.state)
            one.epochs.append(snapshot(one.cohort))
            between(one.cohort, epoch)
    return went


def snapshot(cohort: Cohort) -> dict[str, np.ndarray]:
    """All numbers of a cohort's state, by name."""
    state = cohort.state
    found = {"weights": state.weights, "gradient": state.gradient, "alive": state.alive}
    if state.average is not None:
        found["average"] = state.average
    for j, group in enumerate(state.groups):
        name = f"{group.optimizer.name} ({group.optimizer.convention})"
        for own, values in zip(group.optimizer.states, group.states, strict=True):
            found[f"{own} of {name}, group {j}"] = values
        if group.optimizer.lazy == "touched" and not group.optimizer.averaged:
            found[f"touched of group {j}"] = group.touched  # of others nobody asks
    return {name: np.array(values) for name, values in found.items()}


def assert_agree(mine: list[Went], theirs: list[Went], bound: float = 0.0, loss_bound: float = 0.0):
    """Compare all there is, run by run; what is not a float has to be the same.

    Args:
        bound: instead of `BOUNDS`.
        loss_bound: instead of `LOSS_BOUNDS`; infinity: losses are not compared.
    """
    for one, other in zip(mine, theirs, strict=True):
        dtype = one.cohort.state.weights.dtype.name
        for ours, its in zip(one.outcomes, other.outcomes, strict=True):
            assert (ours.frozen, ours.micro_batches) == (its.frozen, its.micro_batches)
            assert ours.complete == its.complete
            np.testing.assert_allclose(ours.weight, its.weight, rtol=1e-12)
            if loss_bound == np.inf:
                continue
            fits = its.batch_loss < float(np.finfo(dtype).max) * 1e-3  # else it may overflow
            np.testing.assert_allclose(
                ours.batch_loss[fits],
                its.batch_loss[fits],
                rtol=loss_bound or LOSS_BOUNDS[dtype],
                atol=32
                * float(np.finfo(dtype).eps)
                * its.weight,  # where a row's loss is next to 0
                err_msg="batch_loss",
            )
            assert not (ours.batch_loss[~fits] < float(np.finfo(dtype).max) * 0.9e-3).any()
        for epoch, (ours, its) in enumerate(zip(one.epochs, other.epochs, strict=True)):
            assert ours.keys() == its.keys()
            for name, values in its.items():
                assert ours[name].dtype == values.dtype
                where = f"{name} in snapshot {epoch + 1} of {len(other.epochs)}"
                if values.dtype.kind == "b":
                    np.testing.assert_array_equal(ours[name], values, err_msg=where)
                    continue
                largest = np.abs(values).max(axis=0, initial=1e-30)
                apart = np.abs(ours[name].astype(float) - values) / largest
                worst = apart.max(axis=0, initial=0.0)
                run = int(worst.argmax())
                assert worst[run] <= (bound or BOUNDS[dtype]), (
                    f"{where}: column {run} of {one.cohort.runs[run // one.cohort.columns].run} is "
                    f"{worst[run]:.3g} apart"
                )


def compare(
    rows: Rows, runs, loss: LossOverRuns, *, bound=0.0, loss_bound=0.0, engine=None, **options
):
    """Train with both engines and compare; return what the compiled one did.

    Args:
        engine: the compiled one; None: a new one, which makes the kernels' sources anew.
    """
    engine = engine or Compiled(threads=1)
    mine = go(engine, rows, runs, loss, **options)
    assert_agree(mine, go(REFERENCE, rows, runs, loss, **options), bound, loss_bound)
    return mine
