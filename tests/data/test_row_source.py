"""Nothing reads more of its rows than `RowSource` has: rows in pieces train to the same bits."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from scipy.sparse import csr_array, random_array

from thalweg.data.row_source import RowSource, parts
from thalweg.data.rows import Features, Rows
from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.reference import REFERENCE
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.models.evaluation import row_gains, split_losses
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.session import Session


class Pieces:
    """Rows in pieces of their own memory, as a disk has them; no attribute but the contract's."""

    def __init__(self, rows: Rows, cuts=(0.21, 0.5, 0.83)) -> None:
        ends = [0, *(int(cut * len(rows)) for cut in cuts), len(rows)]
        self._pieces = [rows.take(np.arange(a, b)) for a, b in pairwise(ends)]
        self._cuts, self.labels_of = cuts, rows.labels_of
        self.weight_sum = rows.weight_sum
        self.held = 0  # the most rows that anybody had at once
        self.window = None  # an epoch permutes all of them together

    def _whole(self) -> Rows:
        first, *others = self._pieces
        for piece in others:
            first = first.and_then(piece)
        return first

    def __len__(self):
        return sum(map(len, self._pieces))

    def __getattr__(self, name):
        of_all = ("dtype", "dense_features", "sparse_features", "features", "entry_bytes", "bins")
        if name in of_all:
            return getattr(self._whole(), name)
        if name in ("entries", "nbytes"):
            return sum(getattr(piece, name) for piece in self._pieces)
        raise AttributeError(name)

    def stored(self):
        return sum(piece.stored() for piece in self._pieces)

    def shuffle(self, seed):
        return np.random.default_rng(seed).permutation(len(self))

    def block(self, start, stop, order=None):
        index = np.arange(len(self)) if order is None else order
        found = self._whole().take(index[start:stop])
        self.held = max(self.held, len(found))
        return found

    def blocks(self, multiple):
        for start in range(0, len(self), multiple):
            yield self.block(start, start + multiple)

    def sample(self, count, seed):
        return self._whole().sample(count, seed)

    def astype(self, dtype):
        return Pieces(self._whole().astype(dtype), self._cuts)

    def with_targets(self, change):
        return Pieces(self._whole().with_targets(change), self._cuts)

    def and_then(self, others):
        return Pieces(self._whole().and_then(others._whole()), self._cuts)


def _rows(n: int = 300, *, sparse: bool = True) -> Rows:
    rng = np.random.default_rng(4)
    dense = np.column_stack([np.ones(n), rng.normal(size=(n, 3))]).astype(np.float32)
    matrix = csr_array(random_array((n, 9), density=0.2, rng=rng, dtype=np.float32))
    weight = rng.integers(0, 3, n).astype(np.float64)
    target = dense[:, 1] - 0.5 * dense[:, 2] + 0.1 * rng.normal(size=n)
    return Rows(dense, matrix if sparse else None, target.astype(np.float64), weight, weight)


LOSS = LossOverRuns(LOSSES["squared_error"])


def _weights(rows: RowSource, engine) -> list[np.ndarray]:
    runs = [Run("adam", 0.01, 16), Run("sgd", 0.05, 300), Run("momentum", 0.01, 1, l2=0.01)]
    runs.append(Run("lbfgs", l2=0.1))
    strengths = [run.penalties for run in runs]
    plan = TrainingPlan(rows, rows, LOSS, runs, 3, strengths, engine=engine, dtype=np.float32)
    assert plan.memory > 0
    assert plan.multiplications > 0
    session = Session(plan)
    session.run()
    return [state.weights for state in session.runs]


@pytest.mark.parametrize("engine", [REFERENCE, Compiled(2)], ids=["reference", "compiled"])
@pytest.mark.parametrize("sparse", [True, False])
def test_rows_in_pieces_train_to_the_same_bits(engine, sparse):
    rows = _rows(sparse=sparse)
    for one, other in zip(_weights(rows, engine), _weights(Pieces(rows), engine), strict=True):
        np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize("engine", [REFERENCE, Compiled(2)], ids=["reference", "compiled"])
def test_losses_of_pieces_are_the_same_bits(engine):
    rows = _rows(40_000)
    weights = np.random.default_rng(1).normal(size=(rows.features, 5)).astype(np.float32)
    pieces = Pieces(rows)
    expected = engine.losses(rows, weights, LOSS)
    np.testing.assert_array_equal(engine.losses(pieces, weights, LOSS), expected)
    assert pieces.held <= 16_384  # block by block
    np.testing.assert_allclose(expected, split_losses(rows, weights, LOSS), rtol=1e-5)


def test_gains_of_pieces_are_the_same_bits():
    rows = _rows(20_000)
    weights = np.random.default_rng(1).normal(size=(rows.features, 1))
    one, other = (row_gains(r, weights, np.zeros((1, 1)), LOSS) for r in (rows, Pieces(rows)))
    for name in ("gain", "linear", "weight"):
        np.testing.assert_array_equal(getattr(one, name), getattr(other, name))


def test_rows_in_memory_keep_the_contract():
    rows = _rows(10)
    order = rows.shuffle((3, 1))
    np.testing.assert_array_equal(np.sort(order), np.arange(10))
    np.testing.assert_array_equal(order, rows.shuffle((3, 1)))
    assert not np.array_equal(order, rows.shuffle((3, 2)))
    block = rows.block(7, 20, order)
    np.testing.assert_array_equal(block.target, rows.target[order[7:]])
    np.testing.assert_array_equal(block.take(slice(None)).dense, rows.dense[order[7:]])
    assert block.dense is rows.dense  # where they lie
    assert rows.weight_sum == rows.loss_weight.sum()
    assert [len(block) for block in rows.blocks(4)] == [10]
    assert [len(part) for part in parts(rows, 4)] == [4, 4, 2]
    assert [*rows.block(0, 0).blocks(4)] == []
    changed = rows.with_targets(lambda y: 2 * y)
    np.testing.assert_array_equal(changed.labels_of(0, len(changed)).target, 2 * rows.target)
    np.testing.assert_array_equal(changed.dense, rows.dense)
    assert rows.nbytes == rows.dense.nbytes + 8 * rows.entries  # float32 and int32
    assert rows.entry_bytes == 8 * rows.entries // 10
    assert (rows.dense_features, rows.sparse_features, rows.features) == (4, 9, 13)


def test_features_need_no_labels():
    rows = _rows(20)
    alone = Features(rows.dense, rows.sparse)
    weights = np.random.default_rng(0).normal(size=(rows.features, 2))
    assert not hasattr(alone, "target")
    np.testing.assert_array_equal(alone.scores(weights), rows.scores(weights))
    some = np.array([3, 1, 1])
    np.testing.assert_array_equal(alone.ordered(some).take(slice(None)).dense, rows.dense[some])
    again = alone.take(some).labelled(rows.target[some], rows.metric_weight[some])
    np.testing.assert_array_equal(again.target, rows.take(some).target)
