"""The kernels that jobs mostly need, whose translations come with Thalweg (see `jit.translations`).

``python -m thalweg.engine.compiled.usual_kernels`` translates them anew, in some minutes, and
``make translations`` does it. A test says when that is due: whenever the code of a kernel changed.
"""

from __future__ import annotations

import multiprocessing
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor

from rich.progress import track

from thalweg.activations import ACTIVATIONS
from thalweg.data.filling.row_filling import fill_source
from thalweg.engine.compiled.kernels import named_sources
from thalweg.jit.machine_code import Source, Translated, translate
from thalweg.jit.store import imports_of, translation_key, versions
from thalweg.jit.translations import FILE, depends_on_registers, keep, llvm
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.threads import threads_here

# A CPU's name and features by the bits of its registers, as Numba takes them.
CPUS = {
    512: ("x86-64-v4", "+avx512f,+avx2,+fma"),
    256: ("x86-64-v3", "+avx2,+fma"),
    128: ("generic", ""),
}
_OBJECT = re.compile(r"(numba\.dynamic\.globals\.|_20at_200x)([0-9a-f]+)")
_ADDRESS = re.compile(r"inttoptr \(i64 \d+ to ptr\)")


def usual_sources() -> dict[str, Source]:
    """Return the kernels by name, in both float types, those that take longest first.

    They are training's and the scores'; the steps of all optimizers, each in its default
    convention and without further penalties; all losses of one column; all activations; and that
    which encodes numbers.
    """
    steps = [(each, ()) for each in OPTIMIZERS.values() if isinstance(each, Optimizer)]
    losses = [LossOverRuns(each) for each in LOSSES.values() if not each.grouped]
    found: dict[str, Source] = {}
    for dtype in ("float32", "float64"):
        found |= fill_source(dtype)
        for loss in losses:
            found |= named_sources(steps, loss, dtype, [*ACTIVATIONS.values()]).every
    return dict(sorted(found.items(), key=lambda one: not one[0].startswith("train_")))


def translations(
    sources: Mapping[str, Source], widths: Sequence[int] = tuple(CPUS)
) -> Iterator[tuple[str, Translated]]:
    """Translate kernels, where the CPU's registers decide for each width of them.

    Each is done in a process of its own: names in a text count what came before.

    Yields:
        The key and the translation.
    """
    wanted = [
        (name, source, width)
        for name, source in sources.items()
        for width in (widths if depends_on_registers(imports_of(source)) else widths[:1])
    ]
    apart = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(threads_here(), apart, max_tasks_per_child=1) as pool:
        made = pool.map(_translation, *zip(*wanted, strict=True))
        yield from track(made, "Translating", len(wanted))


def _translation(name: str, source: Source, width: int) -> tuple[str, Translated]:
    os.environ["NUMBA_CPU_NAME"], os.environ["NUMBA_CPU_FEATURES"] = CPUS[width]
    key = translation_key(source)
    assert key is not None
    made = translate(name, source, f"{name}.py")
    return key, Translated(without_addresses(made.text), made.entry)


def without_addresses(text: str) -> str:
    """Return a translation without the addresses of Python objects in the process that made it.

    They belong to paths that report errors to Python, which no kernel has in the end (see
    `machine_code`).
    """
    known: dict[str, int] = {}

    def numbered(found: re.Match[str]) -> str:
        number = known.setdefault(found[2], len(known))
        return f"{found[1]}{number:0{len(found[2])}x}"  # as long: names say how long they are

    text = _OBJECT.sub(numbered, text)
    return _ADDRESS.sub("inttoptr (i64 0 to ptr)", text)


if __name__ == "__main__":
    keep(dict(translations(usual_sources())), [*versions(), llvm()])
    print(f"{FILE.name}: {FILE.stat().st_size / 1000:.0f} kB")
