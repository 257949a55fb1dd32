"""One step of several optimizers, each over points of its own."""

from __future__ import annotations

from thalweg.engine.compiled.kernel_records import Together
from thalweg.jit.calls import call_kernel
from thalweg.jit.pointers import fast


@fast
def step_all(together: Together) -> None:
    """Take a step of each group, and be at the numbers of the next one."""
    for k in range(together.count):
        step = together.steps[k]
        call_kernel(together.kernels[k], step, 0)
        step.coefficients = step.coefficients + together.coefficient_counts[k]
        step.decay = step.decay + 1
