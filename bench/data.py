"""Generated data, the same bytes for every side: made once, kept as .npy files, read by workers.

The rows are in random order as they are made, so that nobody needs to shuffle.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

NON_ZEROS = 40
SPARSE_FEATURES = 1 << 20
CLASSES = 10
_HELD_OUT = 0.25  # of the training rows, on top of them: 20 % of all
_EXPONENT = 1.3  # of Zipf's law
_GOLDEN = 2654435761  # odd: i ↦ i · golden mod 2²⁰ scatters the frequent ids


class Net(TypedDict):
    """A net that every side trains: its hidden layers' units, and what AdamW and dropout take."""

    hidden: tuple[int, ...]
    lr: float
    decay: float
    dropout: float
    seed: int


@dataclass(frozen=True)
class Split:
    """Rows: `dense` float32 with a first column of ones; `sparse` canonical CSR, or None."""

    dense: NDArray[np.float32]
    sparse: csr_array | None
    target: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.target)

    def without_ones(self) -> NDArray[np.float32]:
        """Return the dense features for those who add an intercept themselves."""
        return np.ascontiguousarray(self.dense[:, 1:])


@dataclass(frozen=True)
class Data:
    """Training and held-out rows, and a folder for files of one's own."""

    train: Split
    held_out: Split
    folder: Path


def make(name: str, rows: int, folder: Path) -> Path:
    """Generate a data set of `rows` training rows and its held-out rows; return its folder.

    Args:
        name: ``dense-100`` and ``dense-30`` (two classes, standard normal features), ``sparse``
            (two classes, 40 distinct ids out of 2²⁰ a row, by Zipf's law), ``softmax`` (784
            features, 10 classes), ``numbers-100`` (a number to predict, noise of variance 1).
        rows: for training.
        folder: where the data set's folder goes.
    """
    own = folder / f"{name}-{rows}"
    if own.exists():
        return own
    rng = np.random.default_rng(0)
    everything = rows + int(rows * _HELD_OUT)
    if name == "sparse":
        ids = _distinct_ids(everything, rng)
        values = rng.random(ids.shape, np.float32) * np.float32(0.3)
        truth = rng.standard_normal(SPARSE_FEATURES, np.float32)
        scores = 2 * (values * truth[ids]).sum(axis=1)
        arrays = {"ids": ids, "values": values, "y": _labels(scores, rng)}
        arrays["dense"] = np.ones((everything, 1), np.float32)
    elif name == "softmax":
        known = rng.integers(CLASSES, size=everything)
        centres = rng.standard_normal((CLASSES, 784), np.float32) * np.float32(0.02)
        dense = _with_ones(everything, 784, rng, np.float32(0.3))
        dense[:, 1:] += centres[known]
        arrays = {"dense": dense, "y": known.astype(np.float64)}
    else:
        kind, _, count = name.partition("-")
        features = int(count)
        dense = _with_ones(everything, features, rng, np.float32(1))
        truth = rng.standard_normal(features + 1).astype(np.float32) * np.float32(3 / features**0.5)
        scores = dense @ truth
        if kind == "dense":
            y = _labels(scores, rng)
        else:
            y = scores.astype(np.float64) + rng.standard_normal(everything)
        arrays = {"dense": dense, "y": y}
    own.mkdir(parents=True)
    for part, index in (("train", slice(0, rows)), ("held_out", slice(rows, None))):
        for key, array in arrays.items():
            np.save(own / f"{part}-{key}.npy", array[index])
    return own


def load(folder: Path) -> Data:
    """Read a data set into memory."""
    return Data(_load(folder, "train"), _load(folder, "held_out"), folder)


def held_out_loss(z: NDArray[np.floating], y: NDArray[np.float64], loss: str = "log_loss") -> float:
    """Return the mean loss, "log_loss" or "squared_error", of the best column of raw scores.

    Args:
        z: ``[n]``, or ``[n, K]``.
        y: 0 and 1, or numbers.
        loss: which.
    """
    z, y = np.asarray(z, np.float64).reshape(len(z), -1), y[:, None]
    with np.errstate(all="ignore"):
        each = np.logaddexp(0.0, z) - y * z if loss == "log_loss" else (z - y) ** 2
        means = each.mean(axis=0)
    return float(np.nanmin(means))


def _load(folder: Path, part: str) -> Split:
    dense, y = np.load(folder / f"{part}-dense.npy"), np.load(folder / f"{part}-y.npy")
    sparse = None
    if (folder / f"{part}-ids.npy").exists():
        ids = np.load(folder / f"{part}-ids.npy")
        values = np.load(folder / f"{part}-values.npy")
        pointers = np.arange(len(ids) + 1, dtype=np.int32) * np.int32(NON_ZEROS)
        shape = (len(ids), SPARSE_FEATURES)
        sparse = csr_array((values.ravel(), ids.ravel(), pointers), shape=shape)
    return Split(dense, sparse, y)


def _with_ones(
    rows: int, features: int, rng: np.random.Generator, scale: np.float32
) -> NDArray[np.float32]:
    dense = np.empty((rows, features + 1), np.float32)
    dense[:, 0] = 1
    for start in range(0, rows, 8192):
        part = dense[start : start + 8192, 1:]
        part[:] = scale * rng.standard_normal(part.shape, np.float32)
    return dense


def _labels(scores: NDArray[np.floating], rng: np.random.Generator) -> NDArray[np.float64]:
    """Draw each label by the logistic model."""
    return (rng.logistic(size=len(scores)) < scores).astype(np.float64)


def _distinct_ids(rows: int, rng: np.random.Generator) -> NDArray[np.int32]:
    """Draw `NON_ZEROS` ids a row by Zipf's law, sorted; what came twice is drawn again."""

    def draw(shape: tuple[int, ...]) -> NDArray[np.int32]:
        ranks = (1 - rng.random(shape)) ** (-1 / (_EXPONENT - 1))  # ≥ 1, with a Pareto tail
        ids = np.minimum(ranks, SPARSE_FEATURES).astype(np.int64) * _GOLDEN % SPARSE_FEATURES
        return ids.astype(np.int32)

    ids = draw((rows, NON_ZEROS))
    left = np.arange(rows)
    while len(left):
        some = np.sort(ids[left], axis=1)
        twice = np.zeros(some.shape, bool)
        twice[:, 1:] = some[:, 1:] == some[:, :-1]
        some[twice] = draw((int(twice.sum()),))
        ids[left] = some
        left = left[twice.any(axis=1)]
    return ids
