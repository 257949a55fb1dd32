"""What the sources of generated kernels have in common: their head, and how lines are written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

# What traced functions may become (see `vector_backend`), and what is written around them below.
_FUNCTIONS = (
    "count_up, exponent, fma, largest, load_part, maximum, minimum, pow2, rint, "
    "sign, splat, sqrt, store_part, to_f64, total, where"
)
HEAD = f'''"""{{title}}: made by Thalweg from its own functions; see docs/engine.md."""

import numpy as np
from numpy import {{dtype}} as NUMBER

from thalweg.engine.compiled.kernel_records import Job, Layer, OnPlane, Shard, Step
from thalweg.jit.pointers import fast, record_at
from thalweg.jit.vector import {_FUNCTIONS}
from thalweg.jit.vector_masks import first_lanes

job_at, shard_at = record_at(Job, "{{dtype}}"), record_at(Shard, "{{dtype}}")
step_at, layer_at = record_at(Step, "{{dtype}}"), record_at(Layer, "{{dtype}}")
plane_at = record_at(OnPlane, "{{dtype}}")
'''


def loop_import(module: str, name: str) -> str:
    """Write the import of a function of `loops`."""
    return f"from thalweg.engine.compiled.loops.{module} import {name}\n"


def tuple_text(items: Iterable[object]) -> str:
    """Write a tuple, of one element as well."""
    return "(" + "".join(f"{item}, " for item in items).strip() + ")"


def unpacked(letter: str, count: int) -> list[str]:
    """Return lines that give the elements of a tuple names: ``c0 = c[0]``."""
    return [f"{letter}{i} = {letter}[{i}]" for i in range(count)]


def indented(lines: Sequence[str], spaces: int) -> str:
    """Return lines as one text, each behind so many spaces."""
    return "\n".join(" " * spaces + line for line in lines)
