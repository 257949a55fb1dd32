"""Which engine trains: the compiled one, or the reference where it cannot."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from thalweg.engine.contract import Engine
from thalweg.engine.reference import REFERENCE
from thalweg.errors import Problems, UsageError, nearest
from thalweg.threads import MOST
from thalweg.wording import brief

if TYPE_CHECKING:
    from thalweg.losses.over_runs import LossOverRuns
    from thalweg.optimizers import Optimizer
    from thalweg.penalties import Penalty
    from thalweg.predictors import Predictor

ENGINES = ("auto", "compiled", "reference")
OnCompile = Callable[[str, int, int], None]


def nobody(name: str, number: int, of: int) -> None:
    """Ignore a compilation."""


def check_engine(name: str, threads: int | None) -> None:
    """Refuse an unknown engine, or a wrong number of threads.

    Raises:
        UsageError: naming the option.
    """
    problems = Problems()
    if name not in ENGINES:
        problems.add(UsageError(f"There is no --engine {name!r}: {nearest(name, ENGINES)}"))
    whole = hasattr(threads, "__index__") and not isinstance(threads, bool)
    if threads is not None and not (whole and threads >= 1):
        said = f"--threads must be a whole number from 1 up, not {brief(threads)}."
        problems.add(UsageError(said))
    elif threads is not None and threads > MOST:
        problems.add(UsageError(f"--threads must be {MOST} at most, not {threads}."))
    given = os.environ.get("THALWEG_THREADS", "1").strip()
    if not (given.isascii() and given.isdigit() and 0 < int(given) <= MOST):
        said = f"THALWEG_THREADS must be a whole number from 1 up (to {MOST}), not {brief(given)}."
        problems.add(UsageError(said))
    problems.refuse()


def engine_called(name: str, threads: int | None = None, on_compile: OnCompile = nobody) -> Engine:
    """Return the engine called "compiled" or "reference".

    Args:
        name: which.
        threads: of the compiled one, at most; None: THALWEG_THREADS of the environment, or as many
            as there are cores.
        on_compile: called before each kernel that must be compiled.

    Raises:
        ImportError: a library that the compiled engine needs is missing.
    """
    if name == "reference":
        return REFERENCE
    from thalweg.engine.compiled.engine import Compiled

    return Compiled(threads, on_compile)


def ready_engine(
    name: str,
    optimizers: Sequence[Optimizer],
    loss: LossOverRuns,
    dtype: Any,
    predictors: Sequence[Predictor],
    threads: int | None = None,
    on_compile: OnCompile = nobody,
    penalties: tuple[Penalty, ...] = (),
    judges: Sequence[Any] = (),
) -> tuple[Engine, tuple[str, ...]]:
    """Return an engine that is ready to train, and notes for the user.

    Args:
        name: "compiled", "reference", or "auto": the compiled one, and the reference where there
            is no compiler, a function of the user's own cannot be compiled, or there are no
            kernels for a predictor.
        optimizers: of all runs.
        loss: which they minimise.
        dtype: of the weights.
        predictors: of the runs, one or more.
        threads: at most.
        on_compile: called before each kernel that must be compiled.
        penalties: of any run, those that engines take from their records (`from_records`).
        judges: further dtypes, of weights that are only judged.

    Raises:
        UsageError: "compiled" is asked for and is not available.
    """
    if name == "reference":
        return REFERENCE, ()
    try:
        from thalweg.engine.compiled.engine import Compiled
        from thalweg.jit.store import CannotCompile, CompilerMissing, notes
    except ImportError as error:
        missing = (error.name or str(error)).partition(".")[0]
        return _instead(name, f"the library {missing} cannot be imported: pip install {missing}")
    engine = Compiled(threads, on_compile)
    try:
        for predictor in predictors:
            engine.prepare(optimizers, loss, dtype, predictor, penalties, judges)
    except (CannotCompile, CompilerMissing) as error:
        return _instead(name, str(error).rstrip("."))
    return engine, notes()


def _instead(name: str, why: str) -> tuple[Engine, tuple[str, ...]]:
    if name == "compiled":
        raise UsageError(f"--engine compiled is not available: {why}.")
    return REFERENCE, (f"{why[:1].upper()}{why[1:]}; the slower reference engine trains instead.",)
