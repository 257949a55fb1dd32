"""Dropout: in training, units of hidden layers are 0 by chance.

With p the rate, each activation a of a hidden layer becomes a / (1 − p) with probability 1 − p and
0 otherwise, drawn anew for each row and unit, so that its mean stays a and predictions need nothing
(Srivastava, Hinton, Krizhevsky, Sutskever, Salakhutdinov: Dropout, JMLR 15, 2014, section 10;
`torch.nn.Dropout` does the same).

Which units are kept is no stream of random numbers but a function of the run's seed, the layer, the
rows that the run was trained on before, and the unit: so it is the same whatever the engine, the
number of threads, the blocks and the runs beside, and the way back has the masks of the way forward
without room for them. It is SplitMix of 32 bits (see `thalweg.data.hashed_words`), in which a row
of a layer is a generator and its units are counted. The compiled engine has the same in
`engine.compiled.dropout_masks`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.hashed_words import LOW, STEP, joined, key_of, mixed


def layer_key(seed: int, layer: int) -> int:
    """Return the key of a layer, counted from 1, in a run of a seed ≥ 0; 32 bits."""
    return key_of(seed, layer)


def threshold(rate: float) -> int:
    """Return the number of 32 bits below which a unit's word makes it 0; 0: no unit is."""
    return min(LOW, round(rate * 2.0**32))


@dataclass(frozen=True)
class Dropout:
    """The dropout of one run on rows next to each other.

    Attributes:
        rate: the share of the units that are 0, in [0, 1).
        seed: of the run, ≥ 0.
        rows_before: rows that the run was trained on before these, in all epochs; below 2⁶⁴.
    """

    rate: float
    seed: int
    rows_before: int = 0

    def kept(self, layer: int, rows: int, units: int) -> NDArray[np.bool_]:
        """Return which units of a layer, counted from 1, are not 0, ``[rows, units]``."""
        row = np.uint64(self.rows_before) + np.arange(rows, dtype=np.uint64)
        low, high = (row & np.uint64(LOW)).astype(np.uint32), (row >> np.uint64(32))
        key = np.array([layer_key(self.seed, layer)], np.uint32)
        of_rows = joined(joined(key, high.astype(np.uint32)), low)
        counted = np.arange(1, units + 1, dtype=np.uint32) * np.uint32(STEP)
        return mixed(of_rows[:, None] + counted) >= np.uint32(threshold(self.rate))

    def over(self, values: NDArray[Any], layer: int) -> NDArray[Any]:
        """Return values ``[rows, units]`` of a layer: 0, or divided by 1 − rate.

        Of activations it is dropout; of dL/da behind it, dL/da before it.
        """
        scale = values.dtype.type(1 / (1 - self.rate))
        zero = values.dtype.type(0)
        return np.where(self.kept(layer, *values.shape), values * scale, zero)


__all__ = ["Dropout", "layer_key", "threshold"]
