"""Max-norm of a net: NumPy bounds the incoming weights of each unit; the kernel calls it."""

from __future__ import annotations

import ctypes

import numpy as np

from thalweg.engine.compiled.shards import Part, Shard
from thalweg.engine.contract import Array
from thalweg.jit.records import LANES
from thalweg.penalties import PENALTIES
from thalweg.predictors import Layout

_CALL = ctypes.CFUNCTYPE(None, ctypes.c_int64, ctypes.c_int64)


class UnitBounds:
    """The bound on the weights of one net's units, biases left out.

    Attributes:
        failed: what interrupted it, to be raised when the kernel is done.
        address: what the kernel calls after a step, with the number of the update.
    """

    def __init__(self, shard: Shard, part: Part, layout: Layout) -> None:
        """Take a net's weights: of each layer the pieces that lie apart, ``[inputs, units]``."""
        self._record = part.record
        self._averaged, self._share_at = part.optimizer.averaged_at, 0
        if self._averaged >= 0:
            self._share_at = part.optimizer.share_at
        self._layers = []
        beside = shard.embedding
        for name, units in layout.units.items():
            rows = np.arange(layout.rows)[layout.tensors[name]]
            pieces = []
            inner = rows if beside is None else rows[rows < beside.above]
            if len(inner):
                first = int(inner[0]) - shard.dense + shard.dense_vectors * LANES
                at = slice(first, first + len(inner))
                kept = part.record.kept
                states = [state[at].reshape(-1, units) for state in kept["new_states"]]
                pieces.append((kept["new_weights"][at].reshape(-1, units), states))
            if beside is not None and len(inner) < len(rows):
                kept = beside.parts[0].record.kept
                states = [state[:, :units] for state in kept["new_states"]]
                pieces.append((kept["new_weights"][:, :units], states))
            self._layers.append(pieces)
        self.failed: BaseException | None = None
        self._called = _CALL(self._call)
        self.address = ctypes.cast(self._called, ctypes.c_void_p).value or 0

    def _call(self, number: int, unused: int) -> None:
        try:
            self._bound(number)
        except BaseException as error:  # Ctrl-C, say: the update is made, then training ends
            self.failed = error
            self._bound(number)

    def _bound(self, number: int) -> None:
        project = PENALTIES["max_norm"].after
        assert project is not None
        bound = self._record.kept["max_norm"][:1]
        coefficients = self._record.kept["coefficients"]
        row = coefficients[number if len(coefficients) > 1 else 0]
        for pieces in self._layers:
            weights = np.concatenate([own for own, _ in pieces])
            with np.errstate(all="ignore"):
                short = project(weights, bound.astype(weights.dtype))
            first = 0
            for own, states in pieces:
                part: Array = short[first : first + len(own)]
                if self._averaged >= 0:
                    states[self._averaged] += row[self._share_at] * (part - own)
                own[...] = part
                first += len(own)


__all__ = ["UnitBounds"]
