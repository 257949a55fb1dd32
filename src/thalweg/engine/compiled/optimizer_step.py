"""An optimizer's step alone, over flat arrays, by the kernel that training uses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import Any

import numpy as np

from thalweg.engine.compiled import kernel_records
from thalweg.engine.compiled.kernels import step_kernel
from thalweg.engine.contract import Array
from thalweg.jit.aligned_arrays import zeros
from thalweg.jit.records import LANES, LINE, Record
from thalweg.optimizers import Optimizer
from thalweg.threads import threads_here

Step = Callable[..., bool]

_KNOWN = 8  # groups of arrays whose division among threads is kept


def stepper(optimizer: Optimizer, dtype: Any = np.float32, threads: int | None = None) -> Step:
    """Return ``step(g, w, states, coefficients, out=w, copy=None)``; it updates `states` in place.

    ``out ← w − u`` where ``u, *states = optimizer.update(g, w, states, coefficients)``, and the
    same to `copy` where it is given; no penalties. g, w, out and copy are ``[n]``, states
    ``[states, n]``, all contiguous and of `dtype`; coefficients are the numbers that
    `Optimizer.coefficient_names` names. It returns True if every new number is surely finite. The
    arrays are divided among the threads; the result does not depend on their number.

    Raises:
        CannotCompile: the step does what kernels cannot.
        CompilerMissing: it must be compiled and Numba is not there.
        ValueError: from the step: arrays of another shape or dtype.
    """
    real = np.dtype(dtype)
    kernel = step_kernel(optimizer, real.name, lambda name, number, of: None)
    threads = threads or threads_here()
    pool = ThreadPoolExecutor(max(1, threads - 1))
    numbers = np.zeros(len(optimizer.coefficient_names), real)
    known: dict[tuple[int, ...], _Parts] = {}

    def step(
        g: Array,
        w: Array,
        states: Array,
        coefficients: Sequence[float],
        out: Array | None = None,
        copy: Array | None = None,
    ) -> bool:
        out = w if out is None else out
        names = {"g": g, "w": w, "states": states, "out": out} | (
            {} if copy is None else {"copy": copy}
        )
        for name, array in names.items():
            shape = (len(optimizer.states), w.size) if name == "states" else (w.size,)
            if array.shape != shape or array.dtype != real or not array.flags.c_contiguous:
                raise ValueError(f"{name} must be contiguous, {real} and of shape {shape}.")
        numbers[:] = coefficients
        key = (g.ctypes.data, w.ctypes.data, states.ctypes.data, out.ctypes.data, w.size)
        if (
            key not in known
        ):  # the next call often has the same arrays, or those of the last but one
            if len(known) == _KNOWN:
                known.clear()
            known[key] = _Parts(g, w, states, out, numbers, threads)
        parts = known[key]
        parts.take_edges(g, w, states)
        parts.checks[:] = 0

        def part(record: Record, start: int, stop: int) -> None:
            kernel(record.address, 0)
            if copy is not None:
                np.copyto(copy[start:stop], out[start:stop])  # while it is in the cache

        waiting = [pool.submit(part, *one) for one in parts.records[1:]]
        for one in parts.records[:1]:
            part(*one)
        for running in waiting:
            running.result()
        parts.give_edges(out, states, copy)
        return parts.all_finite()

    return step


class _Parts:
    """The division of arrays among threads, in whole vectors, each within one cache line.

    NumPy's arrays begin within a line: the elements at both ends are stepped in a copy.
    """

    def __init__(
        self, g: Array, w: Array, states: Array, out: Array, numbers: Array, threads: int
    ) -> None:
        first = min(-w.ctypes.data % LINE // w.itemsize, w.size)
        vectors = (w.size - first) // LANES
        ends = [first + vectors * part // threads * LANES for part in range(threads + 1)]
        self.checks = zeros((threads + 1, LANES), w.dtype)  # NaN where a number is not finite
        self.records = [
            (_record(g, w, states, out, numbers, start, stop, self.checks[part]), start, stop)
            for part, (start, stop) in enumerate(pairwise(ends))
            if stop > start
        ]
        self.edges = np.concatenate([np.arange(first), np.arange(ends[-1], w.size)])
        self.own = zeros((2 + len(states), 2 * LANES), w.dtype)  # in vectors of their own
        if len(self.edges):
            own = self.own
            check = self.checks[threads]
            record = _record(own[0], own[1], own[2:], own[1], numbers, 0, 2 * LANES, check)
            self.records.append((record, 0, 0))

    def take_edges(self, g: Array, w: Array, states: Array) -> None:
        """Copy what is at both ends."""
        for own, array in zip(self.own, (g, w, *states), strict=True):
            own[: len(self.edges)] = array[self.edges]

    def all_finite(self) -> bool:
        """Whether the last step's numbers are finite; in doubt, as for what fills a vector, not."""
        return bool((self.checks == 0).all())

    def give_edges(self, out: Array, states: Array, copy: Array | None) -> None:
        """Copy it back."""
        for own, array in zip(self.own[1:], (out, *states), strict=True):
            array[self.edges] = own[: len(self.edges)]
        if copy is not None:
            copy[self.edges] = out[self.edges]


def _record(
    g: Array,
    w: Array,
    states: Array,
    out: Array,
    numbers: Array,
    start: int,
    stop: int,
    check: Array,
) -> Record:
    """Describe elements start … stop − 1, a multiple of a vector."""
    record, size = Record(kernel_records.Step), w.itemsize
    own, none = start * size, zeros(LANES, w.dtype)
    record.set(
        count=(stop - start) // LANES,
        tiles=1,
        stride=LANES,
        weights=w.ctypes.data + own,
        gradient=g.ctypes.data + own,
        states=states.ctypes.data + own,
        state_step=w.size,
        new_weights=out.ctypes.data + own,
        new_states=states.ctypes.data + own,
        new_state_step=w.size,
        coefficients=numbers,
        width=1,
        mean_factor=np.ones(1, w.dtype),
        l2=none,
        decay=none,
        check=check,
        last=(1 << LANES) - 1,
    )
    return record
