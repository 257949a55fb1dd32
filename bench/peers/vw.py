"""Vowpal Wabbit: one Adagrad run over its own binary cache, by its own driver.

The driver runs in this process, without Python between the rows. What an empty workspace with the
same options takes to start (some milliseconds) is measured and taken off.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from vowpalwabbit import Workspace

from bench.data import SPARSE_FEATURES, Data, Split
from bench.readings import Checkpoint, Once, Reading

_BITS = SPARSE_FEATURES.bit_length() - 1
_RULE = f"-b {_BITS} --adaptive --loss_function logistic --holdout_off --quiet"


def one_pass(data: Data, rate: float) -> Once:
    """One pass of one run."""
    cache, held_out = _caches(data)
    options = f"{_RULE} -l {rate}"
    _startup(options)

    def once() -> Reading:
        seconds = _train(f"{options} --cache_file {cache} --passes 1", options, data.folder)
        return Reading(seconds, _held_out_loss(data, held_out))

    return once


def to_loss(data: Data, rates: Sequence[float], looks: Sequence[float]) -> Once:
    """Each rate to each look, every time from the start: its driver has no other way to pause."""
    cache, held_out = _caches(data)
    rows = len(data.train)

    def curve(rate: float) -> list[Checkpoint]:
        options, found = f"{_RULE} -l {rate}", []
        for look in looks:
            passes = f"--passes {round(look)}" if look >= 1 else "--passes 1"
            part = "" if look >= 1 else f" --examples {round(look * rows)}"
            command = f"{options} --cache_file {cache} {passes}{part}"
            seconds = _train(command, options, data.folder)
            found.append(Checkpoint(round(look * rows), seconds, _held_out_loss(data, held_out)))
        return found

    def once() -> Reading:
        curves = {f"lr={rate:g}": curve(rate) for rate in rates}
        return Reading(sum(one[-1].seconds for one in curves.values()), curves=curves)

    return once


def _train(command: str, options: str, folder: Path) -> float:
    """Run the driver; leave the model in the folder; return the seconds without the start."""
    start = _startup(options)
    begin = time.perf_counter()
    workspace = Workspace(command)
    seconds = time.perf_counter() - begin
    workspace.save(str(_model(folder)))
    workspace.finish()
    return seconds - start


def _startup(options: str) -> float:
    """Return what it takes to start with nothing to do, at the least of three."""
    took = []
    for _ in range(3):
        begin = time.perf_counter()
        workspace = Workspace(options)
        took.append(time.perf_counter() - begin)
        workspace.finish()
    return min(took)


def _held_out_loss(data: Data, cache: Path) -> float:
    known = f"-t -i {_model(data.folder)} --loss_function logistic"  # the model leaves it out
    command = f"{known} --cache_file {cache} --passes 1 --quiet"
    workspace = Workspace(command)
    loss = workspace.get_sum_loss() / len(data.held_out)
    workspace.finish()
    return float(loss)


def _model(folder: Path) -> Path:
    return folder / "vw.model"


def _caches(data: Data) -> tuple[Path, Path]:
    """Have Vowpal Wabbit write its binary caches of the training and held-out rows."""
    return _cache(data.train, data.folder / "vw-train"), _cache(data.held_out, data.folder / "vw")


def _cache(split: Split, path: Path) -> Path:
    cache, text = path.with_suffix(".cache"), path.with_suffix(".txt")
    if cache.exists():
        return cache
    assert split.sparse is not None
    matrix, signs = split.sparse, np.where(split.target > 0, 1, -1)
    with text.open("w") as file:
        for i, sign in enumerate(signs):
            span = slice(matrix.indptr[i], matrix.indptr[i + 1])
            pairs = zip(matrix.indices[span].tolist(), matrix.data[span].tolist(), strict=True)
            file.write(f"{sign} |f " + " ".join(f"{j}:{x:.8g}" for j, x in pairs) + "\n")
    unfinished = path.with_suffix(".unfinished")
    Workspace(f"-b {_BITS} -d {text} --cache_file {unfinished} -k --passes 1 --quiet").finish()
    text.unlink()
    unfinished.rename(cache)
    return cache
