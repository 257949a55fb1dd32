"""Steps of several optimizers over points of the plane, by the kernels that training uses."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from thalweg.engine.compiled import kernel_records
from thalweg.engine.compiled.kernel_text import HEAD
from thalweg.engine.compiled.kernels import step_kernel
from thalweg.engine.contract import Array
from thalweg.jit.machine_code import Source
from thalweg.jit.records import LANES, Record
from thalweg.jit.store import load
from thalweg.optimizers import Optimizer

_KERNEL = '''from thalweg.engine.compiled.kernel_records import Together
from thalweg.engine.compiled.loops.step_all import step_all

together_at = record_at(Together, "float64")


def kernel(together, unused):
    """Take a step of each group."""
    step_all(together_at(together))
'''
OnCompile = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Stepped:
    """Points that one optimizer steps, and its numbers for every step.

    Attributes:
        optimizer: steps each number by itself (`Optimizer.over` is "").
        lanes: which columns of the points; begins and ends at multiples of 16.
        states: ``[states, 2, columns of all points]``; those of its own columns are its.
        coefficients: ``[steps, coefficients]``.
        decay: ``[steps]``, the share of the weights that decoupled decay subtracts.
        l2: strength of the penalty, coupled weight decay.
        clip_value: bound of a gradient's entries; infinite: none.
        factor: ``[columns of all points]``, what the gradient of each is multiplied by, or None.
    """

    optimizer: Optimizer
    lanes: slice
    states: Array
    coefficients: Array
    decay: Array
    l2: float
    clip_value: float
    factor: Array | None


class StepsTogether:
    """Steps of all groups: ``x ← x − step(gradient)``, all arrays float64."""

    def __init__(
        self,
        groups: Sequence[Stepped],
        x: Array,
        gradient: Array,
        on_compile: OnCompile = lambda name, number, of: None,
    ) -> None:
        """Load the kernels and describe the groups to them.

        Args:
            groups: each with columns of its own.
            x: ``[2, columns]``, changed in place; aligned as by `thalweg.jit.aligned_arrays.zeros`.
            gradient: the same shape; read in every step.
            on_compile: told before each kernel that must be compiled.

        Raises:
            CannotCompile: a step does what kernels cannot.
            CompilerMissing: a kernel must be compiled and Numba is not installed.
        """
        source = Source(
            HEAD.format(title="Steps together", dtype="float64") + _KERNEL, ("int64", "int64")
        )
        self._kernel = load({"steps_together_float64": source}, on_compile)[
            "steps_together_float64"
        ]
        kernels: list[Any] = [
            step_kernel(group.optimizer, "float64", on_compile) for group in groups
        ]
        self._records = [_record(group, x, gradient) for group in groups]
        self._together = Record(kernel_records.Together)
        self._together.set(
            count=len(groups),
            steps=np.array([record.address for record in self._records], np.int64),
            kernels=np.array(
                [ctypes.cast(each, ctypes.c_void_p).value or 0 for each in kernels], np.int64
            ),
            coefficient_counts=np.array([g.coefficients.shape[1] for g in groups], np.int64),
        )
        self._address = self._together.address
        self._kept = kernels, groups

    def step(self) -> None:
        """Take the next step of every group."""
        self._kernel(self._address, 0)


def _record(group: Stepped, x: Array, gradient: Array) -> Record:
    record, columns = Record(kernel_records.Step), x.shape[1]
    own, width = group.lanes.start * x.itemsize, group.lanes.stop - group.lanes.start
    clip = np.full(width, group.clip_value)
    states = group.states.ctypes.data + own
    record.set(
        count=2,
        tiles=width // LANES,
        stride=columns,
        weights=x.ctypes.data + own,
        gradient=gradient.ctypes.data + own,
        states=states,
        state_step=2 * columns,
        new_weights=x.ctypes.data + own,
        new_states=states,
        new_state_step=2 * columns,
        coefficients=np.ascontiguousarray(group.coefficients),
        width=1,
        mean_factor=np.ones(1),
        l2=np.full(width, group.l2),
        decay=np.ascontiguousarray(group.decay),
        clip_value=clip if np.isfinite(group.clip_value) else None,
        factor=None if group.factor is None else group.factor.ctypes.data + own,
        check=np.zeros(width),
        last=(1 << LANES) - 1,
    )
    return record


__all__ = ["Stepped", "StepsTogether"]
