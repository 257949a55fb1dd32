"""Whatever the shapes: the compiled engine ends where the reference does, and says the same."""

from __future__ import annotations

from types import MappingProxyType

import numpy as np
import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_array
from side_by_side import compare, over_runs

from thalweg.data.rows import Rows
from thalweg.training.run import Run

ONE, TWO, MANY = st.integers(1, 3), st.integers(4, 20), st.integers(21, 70)
# Smooth where a gradient is 0: else its last bit would decide on a whole step.
ELEMENTWISE = ("adam,eps=0.01", "sgd", "momentum", "ftrl")
SETTINGS = ({}, {"l2": 0.2}, {"decoupled_weight_decay": 0.3}, {"clip_norm": 0.7})
DECAY = SETTINGS[2]
BATCHES = st.one_of(st.sampled_from([1, 32, "full"]), st.integers(1, 20))
few = settings(
    deadline=None,
    max_examples=80,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    database=None,
)
fewer = settings(few, max_examples=30)
SHAPES = st.fixed_dictionaries(
    {
        "n": st.integers(1, 50),
        "dense": st.one_of(st.just(1), st.integers(1, 40)),
        "sparse": st.one_of(st.just(0), st.integers(1, 40)),
        "density": st.sampled_from([0.0, 0.05, 0.3, 1.0]),
        "empty": st.sampled_from([0.0, 0.5]),
        "dtype": st.sampled_from(["float32", "float64"]),
        "seed": st.integers(0, 2**32 - 1),
    }
)

FIRST = {"n": 30, "dense": 3, "sparse": 0, "density": 0.3, "empty": 0.0}
FIRST |= {"dtype": "float64", "seed": 0}


def made(n, dense, sparse, density, empty, dtype, seed, classes=0, outputs=1):
    """Rows of whatever shape; entries, whole rows and whole columns may be empty."""
    rng = np.random.default_rng(seed)
    matrix = None
    if sparse:
        full = rng.normal(size=(n, sparse)) * (rng.uniform(size=(n, sparse)) < density)
        full[rng.uniform(size=n) < empty] = 0.0
        matrix = csr_array(full.astype(dtype))
    table = np.concatenate([np.ones((n, 1)), rng.normal(size=(n, dense - 1))], axis=1)
    target = rng.normal(size=(n, outputs) if outputs > 1 else n)
    if classes:
        target = rng.integers(0, classes, n).astype(float)
    weight = rng.choice([0.0, 0.5, 1.0, 3.0], n)
    return Rows(table.astype(dtype), matrix, target, weight, np.ones(n))


def drawn(counts):
    """Runs of one batch size or two, of some optimizers, each third with a setting of its own."""
    return st.fixed_dictionaries(
        {
            "count": counts,
            "batch": BATCHES,
            "times": st.integers(1, 3),
            "names": st.lists(st.sampled_from(ELEMENTWISE), min_size=1, max_size=3, unique=True),
            "own": st.sampled_from(SETTINGS),
        }
    )


def built(count, batch, times=1, names=("adam",), own=MappingProxyType({})):
    """The runs that were drawn: a description of them takes hypothesis too long."""
    return [
        Run(
            names[k % len(names)],
            0.02 * (0.3 + k / 100),
            batch if isinstance(batch, str) or k % 2 else batch * times,
            **own if k % 3 == 0 else {},
        )
        for k in range(count)
    ]


@pytest.mark.parametrize("examples", [fewer, pytest.param(few, marks=pytest.mark.slow)])
@pytest.mark.parametrize("counts", [ONE, TWO, MANY], ids=["few", "some", "many"])
def test_any_rows_and_any_runs(counts, examples):
    @examples
    @given(SHAPES, drawn(counts), st.integers(0, 5))
    def check(shape, runs, block):
        compare(made(**shape), built(**runs), over_runs("squared_error"), epochs=2, block=block)

    check()


@few
@given(SHAPES, drawn(st.integers(1, 12)), st.sampled_from([2, 3, 10, 17]))
def test_any_classes(shape, runs, classes):
    """Each number has a kernel of its own: those that other tests compile too."""
    rows = made(**shape, classes=classes)
    compare(rows, built(**runs), over_runs("cross_entropy", classes), epochs=2, block=3)


@few
@given(SHAPES, drawn(st.integers(1, 12)), st.integers(2, 20))
def test_any_outputs(shape, runs, outputs):
    rows = made(**shape, outputs=outputs)
    compare(rows, built(**runs), over_runs("squared_error", outputs), epochs=2, block=3)


@few
@given(SHAPES, drawn(st.integers(1, 40)), st.integers(0, 3), st.integers(0, 2**40 - 1))
@example(
    {**FIRST, "sparse": 9}, {"count": 20, "batch": 4, "names": ["sgd"], "own": {"l2": 0.1}}, 2, 0
)
@example(FIRST, {"count": 1, "batch": 4}, 2, 0)
def test_any_runs_dead_from_the_start(shape, runs, block, living):
    """Their bits say who lives; nobody in the examples."""

    def end(cohort, at):
        cohort.state.alive[:] &= [bool(living >> k & 1) for k in range(len(cohort.runs))]

    rows, loss = made(**shape), over_runs("squared_error")
    for one in compare(rows, built(**runs), loss, epochs=2, block=block, before=end):
        assert not one.cohort.state.weights[:, ~one.cohort.state.alive].any()


@few
@given(SHAPES, st.integers(5, 70), st.integers(0, 5))
def test_every_column_of_one_setting_is_the_same(shape, count, block):
    runs, loss = [Run("ftrl", 0.01, 8)] * count, over_runs("squared_error")
    [went] = compare(made(**shape), runs, loss, block=block)
    weights = went.cohort.state.weights
    np.testing.assert_array_equal(weights, np.repeat(weights[:, :1], count, axis=1))


def test_no_row_has_an_entry():
    for n in (1, 5, 33):
        rows = Rows(np.ones((n, 1)), csr_array((n, 4)), np.arange(float(n)), np.ones(n), np.ones(n))
        for batch in (1, 4, "full"):
            for count in (1, 9):
                runs = [Run(name, 0.01, batch) for name in ("adam", "sgd") for _ in range(count)]
                [went] = compare(rows, runs, over_runs("squared_error"), epochs=2)
                assert not went.cohort.state.weights[1:].any()


@pytest.mark.parametrize("columns", [1, 3])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_batches_of_several_chunks_and_wide_rows(dtype, columns):
    """Rows are taken in chunks; features by vectors, four at a time where there are as many."""
    loss = over_runs("cross_entropy" if columns == 3 else "squared_error", columns)
    for dense, sparse in ((3, 9), (150, 0), (150, 100)):
        shape = {**FIRST, "n": 620, "dense": dense, "sparse": sparse, "dtype": dtype}
        rows = made(**shape, classes=columns if columns > 1 else 0)
        for batch in (300, "full"):
            for count in (1, 9):
                runs = [Run(name, 1e-3, batch) for name in ("adam,eps=0.01", "sgd")] * count
                compare(rows, runs, loss, epochs=2)
