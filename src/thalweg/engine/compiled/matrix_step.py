"""The step of a matrix between two hidden layers, which NumPy makes: the kernel calls it.

Products, roots and turns of a whole matrix have no kernels of their own. Where a tensor's record
has the address of a `MatrixStep`, the training loop calls it for each update, when the gradient is
ready; it puts the step where the gradient was and the new states where new states are put, and the
kernel goes on from there.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence

import numpy as np

from thalweg.engine.compiled.shards import Part, Shard
from thalweg.engine.contract import Array, Group
from thalweg.jit.records import Record
from thalweg.predictors import Layout

_CALL = ctypes.CFUNCTYPE(None, ctypes.c_int64, ctypes.c_int64)


class MatrixStep:
    """The step of one matrix of one net.

    Attributes:
        failed: what went wrong in the step, to be raised when the kernel is done.
        address: what the kernel calls.
    """

    def __init__(
        self, shard: Shard, part: Part, piece: Record, layout: Layout, name: str, group: Group
    ) -> None:
        """Take a part's matrix.

        Args:
            shard: of the net.
            part: of the shard, its only one.
            piece: the record of the matrix's weights.
            layout: of the net.
            name: of the matrix.
            group: which has the run's squares (`Optimizer.squares`).
        """
        optimizer, kept = part.optimizer, part.record.kept
        shape = layout.matrices[name]
        first = (piece.get("weights") - shard.weights.ctypes.data) // shard.weights.itemsize
        at = slice(first, first + shape[0] * shape[1])
        self._update, self._shard = optimizer.update, shard
        self._weights = shard.weights[at].reshape(shape)
        self._gradient = kept["new_weights"][at].reshape(shape)
        self._check = kept["check"]
        self._coefficients = piece.kept["coefficients"][: len(optimizer.coefficient_names), 0]
        self._like = optimizer.like_weights
        self._old = [state[at].reshape(shape) for state in part.states]
        self._new = [state[at].reshape(shape) for state in kept["new_states"]]
        self._run = int(part.members[0])
        self._places = {
            i: layout.squares[optimizer.squares[state]][name]
            for i, state in enumerate(optimizer.states)
            if state in optimizer.squares
        }
        self._squares: dict[int, Array] = {}
        for i, rows in self._places.items():
            own = group.states[i][rows, self._run]
            side = round(own.size**0.5)
            self._squares[i] = own.reshape(side, side).copy()
        self._waiting: dict[int, Array] = {}  # of an update that may yet be found not to be finite
        self._states = len(optimizer.states)
        self.failed: BaseException | None = None
        self._called = _CALL(self._call)
        self.address = ctypes.cast(self._called, ctypes.c_void_p).value or 0

    def give(self, states: Sequence[Array]) -> None:
        """Copy the squares into the states of the group."""
        self.take_over()
        for i, rows in self._places.items():
            states[i][rows, self._run] = self._squares[i].ravel()

    def take_over(self) -> None:
        """Keep the squares of the last update, if the run goes on after it."""
        if self._shard.record.kept["alive"][0]:
            self._squares |= self._waiting
        self._waiting = {}

    def _call(self, number: int, unused: int) -> None:
        try:
            self._step()
        except Exception as error:  # of a user's own step
            self.failed = error
            self._gradient[...] = np.nan
        except BaseException as error:  # Ctrl-C, say: the update is made, then training ends
            self.failed = error
            self._step()

    def _step(self) -> None:
        self.take_over()
        if not self._shard.record.kept["alive"][0]:
            return
        states: list[Array] = [self._gradient] * self._states
        for i, own in zip(self._like, self._old, strict=True):
            states[i] = own
        for i, own in self._squares.items():
            states[i] = own
        w = self._weights
        with np.errstate(all="ignore"):  # an overflow shows in the weights
            u, *fresh = self._update(self._gradient, w, states, self._coefficients, w)
        for i, room in zip(self._like, self._new, strict=True):
            room[...] = fresh[i]
        self._waiting = {i: np.asarray(fresh[i], w.dtype) for i in self._squares}
        if not all(np.isfinite(own).all() for own in self._waiting.values()):
            self._check[:] = np.nan
        self._gradient[...] = u
