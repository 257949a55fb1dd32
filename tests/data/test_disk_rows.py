"""Rows on a disk are those in memory: the same orders, blocks, samples and bits of training."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import random_array

from thalweg.data import disk_rows
from thalweg.data.disk_rows import DiskRows
from thalweg.data.disk_writer import DiskWriter
from thalweg.data.row_order import PIECES, WindowedOrder, storage_order, window_rows
from thalweg.data.row_source import RowSource
from thalweg.data.rows import Rows
from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.reference import REFERENCE
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.session import Session

N = 1003
WINDOW = 160  # rows


def made(sparse: bool = True, outputs: int | None = None) -> Rows:
    rng = np.random.default_rng(3)
    dense = np.concatenate([np.ones((N, 1)), rng.normal(size=(N, 3))], axis=1).astype(np.float32)
    some = random_array((N, 9), density=0.2, format="csr", dtype=np.float32, rng=rng)
    y = rng.normal(size=N if outputs is None else (N, outputs))
    return Rows(dense, some if sparse else None, y, rng.random(N) + 0.5, rng.random(N))


def written(rows: Rows, folder, window: int | None = WINDOW, batch=97) -> DiskRows:
    """Write rows by batches."""
    writer = DiskWriter(folder, window)
    for start in range(0, len(rows), batch):
        part = np.arange(start, min(start + batch, len(rows)))
        writer.append(rows.take(part), part)
    return writer.finish()


def in_memory(rows: Rows, window=WINDOW) -> Rows:
    stored = rows.take(storage_order(np.arange(len(rows))))
    return Rows(
        stored.dense,
        stored.sparse,
        stored.target,
        stored.loss_weight,
        stored.metric_weight,
        window=window,
    )


def same(a: Rows, b: Rows) -> None:
    a, b = a.take(slice(None)), b.take(slice(None))
    for name in ("dense", "target", "loss_weight", "metric_weight"):
        np.testing.assert_array_equal(getattr(a, name), getattr(b, name))
    assert (a.sparse is None) == (b.sparse is None)
    if a.sparse is not None:
        np.testing.assert_array_equal(a.sparse.toarray(), b.sparse.toarray())


@pytest.mark.parametrize(("sparse", "outputs"), [(True, None), (False, 2)])
def test_a_large_table_is_stored_by_its_keys(sparse, outputs, tmp_path, monkeypatch):
    rows = made(sparse, outputs)
    disk, memory = written(rows, tmp_path / "rows"), in_memory(rows)
    assert disk.layout.window == WINDOW
    same(disk.block(0, N), memory)
    assert disk.weight_sum == memory.weight_sum
    same(disk.sample(50, seed=4), memory.sample(50, seed=4))
    np.testing.assert_array_equal(disk.stored(), memory.stored())
    np.testing.assert_array_equal(disk.labels_of(0, N).target, memory.target)
    for name in ("features", "dense_features", "sparse_features", "entries", "nbytes", "dtype"):
        assert getattr(disk, name) == getattr(memory, name)
    monkeypatch.setattr(disk_rows, "_READ", 2000)
    blocks = list(disk.blocks(7))
    assert len(blocks) > 5
    assert not any(len(block) % 7 for block in blocks[:-1])
    same(blocks[0].and_then(*blocks[1:]), memory)
    assert len(list((tmp_path / "rows").iterdir())) == (8 if sparse else 5)


def test_rows_without_windows_stay_in_their_order(tmp_path):
    rows = made()
    disk = written(rows, tmp_path / "rows", window=None)
    assert disk.layout.window is None
    same(disk.block(0, N), rows)
    np.testing.assert_array_equal(disk.shuffle((1, 2)), rows.shuffle((1, 2)))
    same(disk.block(10, 300, disk.shuffle((1, 2))), rows.block(10, 300, rows.shuffle((1, 2))))


def test_blocks_of_an_order_are_those_in_memory(tmp_path):
    rows = made()
    disk, memory = written(rows, tmp_path / "rows"), in_memory(rows)
    for epoch in range(3):
        order, index = disk.shuffle((5, epoch)), memory.shuffle((5, epoch))
        for start, stop in ((0, 64), (150, 170), (100, 900), (990, 2000), (N, N + 9)):
            if start < N:
                same(disk.block(start, stop, order), memory.block(start, stop, index))


def test_changed_targets_and_types(tmp_path):
    rows = made()
    disk = written(rows, tmp_path / "rows").with_targets(lambda y: 2 * y)
    memory = in_memory(rows).with_targets(lambda y: 2 * y)
    same(disk.astype(np.float64).block(3, 20), memory.astype(np.float64).block(3, 20))
    assert disk.astype(np.float64).dtype == np.float64
    np.testing.assert_array_equal(disk.labels_of(0, N).target, memory.target)
    same(disk.and_then(disk), memory.and_then(memory))


def test_a_file_that_has_become_shorter_is_an_error(tmp_path):
    disk = written(made(), tmp_path / "rows")
    (tmp_path / "rows" / "dense").write_bytes(b"")
    with pytest.raises(OSError, match="has become shorter"):
        disk.block(0, 10)


@pytest.mark.parametrize("rows", [16, 17, 100, 160, 161, 1003, 1600, 1601, 1615])
@pytest.mark.parametrize("window", [16, 32, 160])
def test_an_order_has_each_row_once(rows, window):
    order = WindowedOrder(rows, window, (1, 2))
    index = order.index()
    assert sorted(index.tolist()) == list(range(rows))
    assert (index != WindowedOrder(rows, window, (1, 3)).index()).any()
    places = [part for n in range(0, rows, 37) for part in order.windows(n, n + 37)]
    assert sum(part.stop - part.start for _, part in places) == rows


def test_what_a_window_is():
    assert window_rows(2**20, 64) is None
    assert window_rows(2**20 + 1, 64) == 2**20
    assert window_rows(10, 2**30) == PIECES


def entropy(positions, batch: int, bins: int = 16) -> float:
    """The mean entropy of the file's sixteenths within batches, over that of equal shares."""
    part = (np.asarray(positions) * bins // len(positions)).reshape(-1, batch)
    shares = np.stack([(part == i).mean(axis=1) for i in range(bins)])
    with np.errstate(divide="ignore", invalid="ignore"):
        terms = np.where(shares > 0, -shares * np.log(shares), 0.0)
    return float(terms.sum(axis=0).mean() / np.log(bins))


def test_batches_are_as_mixed_as_those_of_a_whole_permutation():
    n, batch = 2**16, 1024
    stored = storage_order(np.arange(n))
    whole = entropy(np.random.default_rng(0).permutation(n), batch)
    for epoch in range(3):
        found = entropy(stored[WindowedOrder(n, 4096, (0, epoch)).index()], batch)
        assert found > 0.99
        assert found == pytest.approx(whole, abs=6e-4)  # its standard error is 2e-4
    assert entropy(np.arange(n), batch) == 0


def test_rows_left_over_are_others_in_each_epoch():
    """The last rows of an epoch: 3 pieces and a part of one make no window."""
    n = 16 * 160 + 35
    last = [set(WindowedOrder(n, 160, (0, e)).index()[-35:].tolist()) for e in range(20)]
    assert len(set.union(*last)) > 300


def weights(rows: RowSource, engine) -> list[np.ndarray]:
    runs = [Run("adam", 0.01, 16), Run("sgd", 0.05, 300, seed=2), Run("lbfgs", l2=0.1)]
    strengths = [run.penalties for run in runs]
    loss = LossOverRuns(LOSSES["squared_error"])
    plan = TrainingPlan(rows, rows, loss, runs, 3, strengths, engine=engine, dtype=np.float32)
    session = Session(plan)
    session.run()
    return [state.weights for state in session.runs]


@pytest.mark.parametrize("engine", [REFERENCE, Compiled(2)], ids=["reference", "compiled"])
def test_rows_on_a_disk_train_to_the_same_bits(engine, tmp_path):
    rows = made()
    disk, memory = written(rows, tmp_path / "rows"), in_memory(rows)
    for one, other in zip(weights(disk, engine), weights(memory, engine), strict=True):
        np.testing.assert_array_equal(one, other)


def test_the_next_window_is_read_ahead(tmp_path, monkeypatch):
    """While one window is used the one behind it is read, and each is read once in an epoch."""
    disk = written(made(), tmp_path / "rows")
    order, reading = disk.shuffle((1, 0)), []
    read = DiskRows.read
    monkeypatch.setattr(
        DiskRows, "read", lambda self, pieces, *a: reading.append(pieces) or read(self, pieces, *a)
    )
    disk.block(0, 10, order)
    disk._ahead.get(order, 0)
    disk._ahead._held[order, 1].result()
    assert reading == [order.pieces(0), order.pieces(1)]
    for start in range(10, N, 10):
        disk.block(start, start + 10, order)
    assert reading == [order.pieces(number) for number in range(len(order))]
    assert len(disk._ahead._held) == 1
    after = disk.shuffle((1, 1))  # known while the last window is used
    disk.block(N - 1, N, order)
    disk._ahead._held[after, 0].result()
    assert reading[-1] == after.pieces(0)


def test_blocks_keep_their_rows(tmp_path):
    """Arrays are used again: not those of blocks that somebody still has."""
    rows = made()
    disk, memory = written(rows, tmp_path / "rows"), in_memory(rows)
    for epoch in range(2):
        order, index = disk.shuffle((5, epoch)), memory.shuffle((5, epoch))
        starts = range(0, N, 70)
        blocks = [disk.block(start, start + 70, order) for start in starts]
        for start, block in zip(starts, blocks, strict=True):
            same(block, memory.block(start, start + 70, index))


def test_a_window_that_cannot_be_read_is_an_error(tmp_path):
    disk = written(made(), tmp_path / "rows")
    order = disk.shuffle((1, 0))
    disk.block(0, 10, order)
    disk._ahead._held[order, 1].result()
    (tmp_path / "rows" / "target").write_bytes(b"")
    with pytest.raises(OSError, match="has become shorter"):
        disk.block(0, N, order)
