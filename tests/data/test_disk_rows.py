"""Rows on a disk are those in memory: the same orders, blocks, samples and bits of training."""

from __future__ import annotations

import errno
import math
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import random_array

from thalweg.data import disk_rows, row_order
from thalweg.data.disk_rows import DiskRows
from thalweg.data.disk_writer import DiskWriter
from thalweg.data.mapped_file import MappedFile
from thalweg.data.row_order import WindowedOrder, run_rows, storage_order, window_rows
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


@pytest.fixture(params=[0, math.inf], ids=["mapped", "read"], autouse=True)
def slices(request, monkeypatch):
    """Let slices of windows be long enough to be mapped, or too short."""
    monkeypatch.setattr(disk_rows, "_SLICE", request.param)
    return request.param


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
        writer.append(rows.take(part))
    return writer.finish()


def in_memory(rows: Rows, window=WINDOW) -> Rows:
    stored = rows.take(storage_order(len(rows), window))
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
def test_a_large_table_is_stored_by_runs(sparse, outputs, tmp_path, monkeypatch):
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
@pytest.mark.parametrize("part", [7, 2**13])
def test_an_order_has_each_row_once(rows, window, part, monkeypatch):
    monkeypatch.setattr(row_order, "PART", part)
    assert sorted(storage_order(rows, window).tolist()) == list(range(rows))
    order = WindowedOrder(rows, window, (1, 2))
    index = order.index()
    assert sorted(index.tolist()) == list(range(rows))
    assert (index != WindowedOrder(rows, window, (1, 3)).index()).any()
    places = [part for n in range(0, rows, 37) for part in order.windows(n, n + 37)]
    assert sum(part.stop - part.start for _, part in places) == rows


@pytest.mark.parametrize("part", [7, 40, 2**13])
def test_a_seed_has_the_same_order_for_ever(part, monkeypatch):
    """Each part is sorted by 16 random bits a row, drawn for it alone, as in Thalweg 0.1."""
    monkeypatch.setattr(row_order, "PART", part)
    order = WindowedOrder(1003, 160, (3, 4))
    for number in range(len(order)):
        rng = np.random.default_rng((3, 4, 1, number))
        pieces = [np.arange(piece.start, piece.stop) for piece in order.pieces(number)]
        parts, expected = -(-sum(map(len, pieces)) // part), []
        for k in range(parts):
            some = [
                piece[len(piece) * k // parts : len(piece) * (k + 1) // parts] for piece in pieces
            ]
            of_part = np.concatenate(some)
            keys = rng.integers(0, 2**16, len(of_part), np.uint16)
            expected += of_part[np.argsort(keys, kind="stable")].tolist()
        assert order.stored(number).tolist() == expected


def test_a_window_is_drawn_once_for_the_blocks_of_an_epoch(monkeypatch):
    drawn, stored = [], WindowedOrder.stored
    monkeypatch.setattr(
        WindowedOrder, "stored", lambda self, n: (drawn.append(n), stored(self, n))[1]
    )
    order = WindowedOrder(1003, 160, (3, 4))
    blocks = [order.index(start, start + 30) for start in range(0, 1003, 30)]
    assert drawn == list(range(len(order)))
    np.testing.assert_array_equal(np.concatenate(blocks), WindowedOrder(1003, 160, (3, 4)).index())
    assert len(order._drawn) == 2  # no more are kept
    assert order.index(5, 5).tolist() == []


def test_what_a_window_is():
    assert window_rows(2**19, 64) is None
    assert window_rows(2**19 + 1, 64) == 2**19
    assert window_rows(10, 2**30) == 8


def entropy(positions, batch: int, bins: int = 16) -> float:
    """The mean entropy of the file's sixteenths within batches, over that of equal shares."""
    part = (np.asarray(positions) * bins // len(positions)).reshape(-1, batch)
    shares = np.stack([(part == i).mean(axis=1) for i in range(bins)])
    with np.errstate(divide="ignore", invalid="ignore"):
        terms = np.where(shares > 0, -shares * np.log(shares), 0.0)
    return float(terms.sum(axis=0).mean() / np.log(bins))


@pytest.mark.parametrize("part", [1000, 2**13])
def test_batches_are_at_least_as_mixed_as_those_of_a_whole_permutation(part, monkeypatch):
    """More so where each has rows of every run."""
    monkeypatch.setattr(row_order, "PART", part)
    n, batch, window = 2**16, 1024, 4096
    stored = storage_order(n, window)
    whole = entropy(np.random.default_rng(0).permutation(n), batch)
    for epoch in range(3):
        found = entropy(stored[WindowedOrder(n, window, (0, epoch)).index()], batch)
        assert whole - 6e-4 < found <= 1  # its standard error is 2e-4
    assert entropy(np.arange(n), batch) == 0


def test_each_part_of_a_window_has_its_share_of_every_slice(monkeypatch):
    monkeypatch.setattr(row_order, "PART", 40)
    order = WindowedOrder(20 * 160, 160, (3, 4))
    sizes = [piece.stop - piece.start for piece in order.pieces(2)]
    of = np.repeat(np.arange(len(sizes)), sizes)[order.within(2)].reshape(4, 40)
    for part in of:
        np.testing.assert_array_equal(np.bincount(part), np.array(sizes) // 4)
    assert (np.diff(of, axis=1) < 0).any()  # mixed


def test_slices_of_runs_meet_others_in_each_epoch():
    """Rows that are not of one slice share a window as often as chance has it: of 20, 1 in 20."""
    n, window = 20 * 160, 160
    together = np.zeros((n, n), np.intp)
    epochs = 60
    for epoch in range(epochs):
        order = WindowedOrder(n, window, (0, epoch))
        of = np.zeros(n, np.intp)
        for number in range(len(order)):
            of[order.stored(number)] = number
        together += of[:, None] == of
    share = together / epochs
    inside, run = share == 1, np.arange(n) // run_rows(window)
    assert inside.sum() == n * run_rows(window) / 20  # its slice
    other = run[:, None] != run
    assert share[other].mean() == pytest.approx(1 / 20, rel=0.02)
    assert share[other].max() < 0.4
    assert not share[~inside & ~other].any()  # slices of one run never meet


def weights(rows: RowSource, engine) -> list[np.ndarray]:
    runs = [Run("adam", 0.01, 16), Run("sgd", 0.05, 300, seed=2), Run("lbfgs", l2=0.1)]
    runs += [Run("normal_equations"), Run("newton", l2=0.1), Run("owlqn", l1=0.01)]
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


def test_the_next_window_is_read_ahead(slices, tmp_path, monkeypatch):
    """While one window is used the one behind it is read, and each is read once in an epoch."""
    disk = written(made(), tmp_path / "rows")
    assert (disk.layout.mapped is None) == (slices > 0)
    reading, released = [], []
    window, release = DiskRows._window, MappedFile.release
    monkeypatch.setattr(
        DiskRows, "_window", lambda self, *key: reading.append(key) or window(self, *key)
    )
    monkeypatch.setattr(
        MappedFile, "release", lambda self: released.append(len(reading)) or release(self)
    )
    order = disk.shuffle((1, 0))
    disk.block(0, 10, order)
    disk._ahead.get(order, 0)
    disk._ahead._held[order, 1].result()
    assert reading == [(order, 0), (order, 1)]
    assert not released
    for start in range(10, N, 10):
        disk.block(start, start + 10, order)
    windows = [(order, number) for number in range(len(order))]
    assert reading == windows
    # The pages of mapped files stay for the window before the one that is used.
    assert len(disk._ahead._held) == 2 - (slices > 0)
    assert len(released) == (slices == 0) * len(disk.layout.mapped or ()) * (len(order) - 2)
    after = disk.shuffle((1, 1))  # known while the last window is used
    disk.block(N - 1, N, order)
    disk._ahead._held[after, 0].result()
    assert reading[-1] == (after, 0)


def test_pages_of_a_file_are_in_memory_while_they_are_used(tmp_path):
    """Resident memory grows by what is loaded, and shrinks by what is released."""
    rows = 2**16
    path = tmp_path / "rows"
    np.arange(rows * 64, dtype=np.float32).tofile(path)  # 16 MiB
    file = MappedFile(path, np.float32, (rows, 64))
    before = resident()
    file.load([slice(0, rows)])
    assert resident() - before == pytest.approx(16, abs=4)
    assert file.array[3, 5] == 3 * 64 + 5
    file.release()
    assert resident() - before < 4
    index = np.arange(0, rows, 1000)
    found = file.rows(index)
    assert resident() - before < 4
    np.testing.assert_array_equal(found, file.array[index])


def test_short_slices_are_read(tmp_path, monkeypatch):
    """Of 1003 rows of 16 bytes a window has a slice of 160 / 1003 of each run of 80 rows."""
    monkeypatch.setattr(disk_rows, "_SLICE", 80 * 16 * 160 / 1003)
    assert written(made(), tmp_path / "rows").layout.mapped is not None
    monkeypatch.setattr(disk_rows, "_SLICE", 80 * 16 * 160 / 1003 + 1)
    assert written(made(), tmp_path / "others").layout.mapped is None
    assert written(made(), tmp_path / "whole", None).layout.mapped is not None


def resident() -> float:
    """Return the MiB of this process that are in memory."""
    status = Path("/proc/self/status")
    if not status.exists():
        pytest.skip("no /proc/self/status here")
    [line] = [line for line in status.read_text().splitlines() if line.startswith("VmRSS")]
    return int(line.split()[1]) / 1024


def test_files_that_cannot_be_mapped_are_read(tmp_path, monkeypatch):
    """The same rows where the system has no such thing, or the process no addresses left."""
    rows = made()
    disk, memory = written(rows, tmp_path / "rows"), in_memory(rows)
    monkeypatch.setattr(disk_rows, "can_map", lambda: False)
    assert disk.layout.mapped is None
    order, index = disk.shuffle((5, 0)), memory.shuffle((5, 0))
    for start, stop in ((0, 64), (100, 900), (990, 2000)):
        same(disk.block(start, stop, order), memory.block(start, stop, index))
    same(disk.sample(50, seed=4), memory.sample(50, seed=4))
    other = written(rows, tmp_path / "others")

    def without_room(*_):
        raise OSError(errno.ENOMEM, "Cannot allocate memory")

    monkeypatch.setattr(disk_rows, "can_map", lambda: True)
    monkeypatch.setattr(disk_rows, "MappedFile", without_room)
    assert other.layout.mapped is None
    same(other.block(0, 64, order), memory.block(0, 64, index))


def test_rows_of_equal_weight_have_it_in_every_order():
    """It is not gathered then; and each block has weights of its own."""
    rows = in_memory(made())
    same_weight = np.full(N, 2.5)
    equal = replace(rows, loss_weight=same_weight, metric_weight=same_weight)
    order = equal.shuffle((5, 0))
    block = equal.block(100, 300, order)
    np.testing.assert_array_equal(block.loss_weight, np.full(200, 2.5))
    assert block.metric_weight is block.loss_weight
    other = rows.block(100, 300, order)
    index = order.index(100, 300)
    np.testing.assert_array_equal(other.loss_weight, rows.loss_weight[index])
    assert len(np.unique(other.loss_weight)) > 1


@pytest.mark.parametrize("other", [None, 0, 500, N - 1])
@pytest.mark.parametrize("metric", [False, True])
def test_a_weight_of_every_row_is_not_read(other, metric, tmp_path, slices):
    """In the loss; the metrics' weights may be others. One row of another weight is enough."""
    rows, weight = made(), np.full(N, 2.5)
    if other is not None:
        weight[other] = 3.0
    rows = replace(rows, loss_weight=weight, metric_weight=rows.metric_weight if metric else weight)
    disk, memory = written(rows, tmp_path / "rows"), in_memory(rows)
    assert disk.layout.weight == (2.5 if other is None else None)
    if slices == 0:  # mapped
        assert ("loss_weight" in disk.layout.mapped) == (other is not None)
        assert ("metric_weight" in disk.layout.mapped) == metric
    order = disk.shuffle((5, 0))
    for start in range(0, N, 250):
        block = disk.block(start, start + 250, order)
        same(block, memory.block(start, start + 250, order))
        if slices == 0:
            assert (block.metric_weight is block.loss_weight) == (not metric)
    same(disk.sample(50, seed=4), memory.sample(50, seed=4))
    same(disk.block(3, 700), memory.block(3, 700))


@pytest.mark.parametrize("expected", [None, N, N + 1, 5])
def test_parts_of_the_file_are_known_whether_the_rows_were_counted_or_not(expected, tmp_path):
    """With the right number they are written with each run; else at the end."""
    writer = DiskWriter(tmp_path / "rows", WINDOW, expected)
    for start in range(0, N, 97):
        writer.append(made().take(slice(start, start + 97)))
    disk, order = writer.finish(), storage_order(N, WINDOW)
    np.testing.assert_array_equal(disk.parts_of(np.arange(N)), order * 256 // N)


@pytest.mark.parametrize("first", [0, 500])
def test_weights_that_are_one_are_written_once(first, tmp_path):
    """Until the first row whose weights differ."""
    rows = made()
    metric = np.array(rows.loss_weight)
    one = written(replace(rows, metric_weight=metric), tmp_path / "one")
    assert one.layout.one_weight
    same(one.block(0, N), in_memory(replace(rows, metric_weight=metric)))
    metric = metric.copy()
    metric[first] += 1
    other = replace(rows, metric_weight=metric)
    two = written(other, tmp_path / "two")
    assert not two.layout.one_weight
    same(two.block(0, N), in_memory(other))


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
    os.truncate(tmp_path / "rows" / "target", 8)
    with pytest.raises(OSError, match="has become shorter"):
        disk.block(0, N, order)
