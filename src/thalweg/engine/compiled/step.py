"""An optimizer's step by itself: over flat arrays, by the kernel that training uses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import Any

import numpy as np

from thalweg.engine.compiled.kernels import step_kernel
from thalweg.engine.compiled.layout import LANES, LINE
from thalweg.engine.compiled.threads import threads_here
from thalweg.engine.compiled.units import Record, zeros
from thalweg.engine.contract import Array
from thalweg.optimizers import Optimizer

Step = Callable[[Array, Array, Array, Sequence[float]], bool]


def stepper(optimizer: Optimizer, dtype: Any = np.float32, threads: int | None = None) -> Step:
    """Return ``step(g, w, states, coefficients)``, which updates `w` and `states` in place.

    ``w ← w − u`` where ``u, *states = optimizer.update(g, w, states, coefficients)``; no penalties.
    g and w are ``[n]``, states ``[states, n]``, all contiguous and of `dtype`; coefficients are the
    numbers that `Optimizer.taken` names. It returns True if every new number is surely finite. The
    threads divide the arrays among them; what comes out does not depend on how many there are.

    Raises:
        CannotCompile: the step does what kernels cannot.
        CompilerMissing: it must be compiled and Numba is not there.
        ValueError: from the step: arrays of another shape or kind.
    """
    kind = np.dtype(dtype)
    kernel = step_kernel(optimizer, kind.name, lambda name, number, of: None)
    threads = threads or threads_here()
    pool = ThreadPoolExecutor(max(1, threads - 1))
    numbers = np.zeros(len(optimizer.taken), kind)
    known: dict[tuple[int, ...], _Parts] = {}

    def step(g: Array, w: Array, states: Array, coefficients: Sequence[float]) -> bool:
        shapes = {"g": (w.size,), "w": (w.size,), "states": (len(optimizer.states), w.size)}
        for (name, shape), array in zip(shapes.items(), (g, w, states), strict=True):
            if array.shape != shape or array.dtype != kind or not array.flags.c_contiguous:
                raise ValueError(f"{name} must be contiguous, {kind} and of shape {shape}.")
        numbers[:] = coefficients
        key = (g.ctypes.data, w.ctypes.data, states.ctypes.data, w.size)
        if key not in known:  # those of the last call are often the same
            known.clear()
            known[key] = _Parts(g, w, states, numbers, threads)
        parts = known[key]
        parts.take_edges(g, w, states)
        parts.checks[:] = 0
        waiting = [pool.submit(kernel, record.address, 0) for record in parts.records[1:]]
        for record in parts.records[:1]:
            kernel(record.address, 0)
        for one in waiting:
            one.result()
        parts.give_edges(w, states)
        return parts.all_finite()

    return step


class _Parts:
    """How some arrays are divided among threads: whole vectors, none of them on two cache lines.

    NumPy's arrays begin within a line. What is left at both ends is worked on in a copy.
    """

    def __init__(self, g: Array, w: Array, states: Array, numbers: Array, threads: int) -> None:
        first = min(-w.ctypes.data % LINE // w.itemsize, w.size)
        vectors = (w.size - first) // LANES
        ends = [first + vectors * part // threads * LANES for part in range(threads + 1)]
        self.checks = zeros((threads + 1, LANES), w.dtype)  # NaN where a number is not finite
        self.records = [
            _record(g, w, states, numbers, start, stop, self.checks[part])
            for part, (start, stop) in enumerate(pairwise(ends))
            if stop > start
        ]
        self.edges = np.concatenate([np.arange(first), np.arange(ends[-1], w.size)])
        self.own = zeros((2 + len(states), 2 * LANES), w.dtype)  # in vectors of their own
        if len(self.edges):
            own = self.own
            self.records.append(
                _record(own[0], own[1], own[2:], numbers, 0, 2 * LANES, self.checks[threads])
            )

    def take_edges(self, g: Array, w: Array, states: Array) -> None:
        """Copy what is at both ends."""
        for own, array in zip(self.own, (g, w, *states), strict=True):
            own[: len(self.edges)] = array[self.edges]

    def all_finite(self) -> bool:
        """Whether the last step's numbers are finite; in doubt, as for what fills a vector, not."""
        return bool((self.checks == 0).all())

    def give_edges(self, w: Array, states: Array) -> None:
        """Copy it back."""
        for own, array in zip(self.own[1:], (w, *states), strict=True):
            array[self.edges] = own[: len(self.edges)]


def _record(
    g: Array, w: Array, states: Array, numbers: Array, start: int, stop: int, check: Array
) -> Record:
    """Describe elements start … stop − 1, a multiple of a vector, in place; see `layout`."""
    record, size = Record("STEP"), w.itemsize
    own, none = start * size, zeros(LANES, w.dtype)
    record.set(
        COUNT=(stop - start) // LANES,
        TILES=1,
        STRIDE=LANES * size,
        WEIGHTS=w.ctypes.data + own,
        GRADIENT=g.ctypes.data + own,
        STATES=states.ctypes.data + own,
        STATE_STEP=states.strides[0] if len(states) else 0,
        NEW_WEIGHTS=w.ctypes.data + own,
        NEW_STATES=states.ctypes.data + own,
        NEW_STATE_STEP=states.strides[0] if len(states) else 0,
        COEFFICIENTS=numbers,
        WIDTH=size,
        SCALE=np.ones(1, w.dtype),
        L2=none,
        DECAY=none,
        CHECK=check,
        LAST=(1 << LANES) - 1,
    )
    return record
