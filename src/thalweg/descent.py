"""Descent over any function of a vector, in float64, with the same optimizers."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from thalweg.averages import AVERAGES
from thalweg.descents.function import Function, finite
from thalweg.descents.moves import Moves, Settings
from thalweg.descents.path import Ended, Path, Trail
from thalweg.descents.whole import minimise
from thalweg.errors import UsageError, listing
from thalweg.hyperparameters import Interval, check_range
from thalweg.optimizers import Optimizer, choose_optimizer
from thalweg.optimizers.lbfgs import WholeMethod
from thalweg.option_words import speaks_python
from thalweg.options.run_options import of_descend
from thalweg.options.signatures import takes_options
from thalweg.schedules import SCHEDULES
from thalweg.training.run import Run

Watch = Callable[[int, NDArray[np.float64], float], Any]
_OPTIONS = of_descend()


@takes_options(_OPTIONS, one=True, rest="hyperparameters")
@speaks_python
def descend(
    value_and_gradient: Callable[[NDArray[np.float64]], Any],
    start: ArrayLike,
    optimizer: str | Optimizer | WholeMethod | Run = "adam",
    steps: int = 100,
    lr: float | None = None,
    *,
    tolerance: float | None = None,
    every: int | None = None,
    callback: Watch | None = None,
    stop: Watch | None = None,
    **options: Any,
) -> Path:
    """Go down a function of a vector: x ← x − step(∇f(x)), as `optimizer` steps.

    Args:
        value_and_gradient: x, float64 ``[n]`` → (f(x), ∇f(x) ``[n]``). It is called once for
            each point. A function that returns f(x) alone has its gradient taken by central
            differences, with 2 n more calls for each point, which the status says.
        start: ``[n]``, or a number for n = 1.
        optimizer: a name, or ``name,key=value,…``, or a `thalweg.Optimizer`; "lbfgs" chooses its
            own steps, an iteration of it is one. Or a `thalweg.Run` that sets optimizer, rate,
            schedule, average and clipping and nothing else.
        steps: at most how many, ≥ 0.
        lr: learning rate, > 0; the optimizer's default if None.
        schedule: of the learning rate, by name or ``name,key=value,…``; its total is `steps`.
        average: of the points, as `Path.averages`: ``polyak`` or ``ema``, or ``name,key=value``.
        tolerance: end where no entry of the gradient is larger than this in size, ≥ 0; None:
            never (L-BFGS: 1e-8).
        every: keep the start, every so many-th point, and the last; None: all of them, and fewer
            once they take 256 MB. The values of all points are kept.
        callback: told ``(step, point, value)`` of each point, the start (step 0) first. The point
            is read-only and must be copied to be kept.
        stop: asked with the same after `callback`; a true answer ends the descent there.
        options: those of `thalweg.Run` that concern no table.
        hyperparameters: of the optimizer, as ``beta1=0.8``, and ``convention="keras"``.

    Returns:
        Points and values, and why it ended. What is not finite ends it too, and the status says
        whether that was the value or the gradient, at the start or behind which step, or a step
        that overflowed.

    Raises:
        UsageError: an unknown name, a number out of range, a start that is no finite vector, a
            value that is no number, or a gradient of another shape.
    """
    own = {name: options.pop(name) for name in _OPTIONS if name in options}
    settings = _settings(optimizer, options if lr is None else {"lr": lr, **options}, own)
    rule = settings.rule if isinstance(settings, Settings) else settings[0]
    if isinstance(steps, bool) or not isinstance(steps, (int, np.integer)) or steps < 0:
        raise UsageError(f"steps must be a whole number from 0 up, not {steps!r}.")
    whole = isinstance(every, (int, np.integer)) and not isinstance(every, bool)
    if every is not None and not (whole and every >= 1):
        raise UsageError(f"every must be a whole number from 1 up, not {every!r}.")
    if tolerance is not None:
        check_range(tolerance, Interval("[0, inf)"), "tolerance")
    try:
        x = np.atleast_1d(np.array(start, dtype=np.float64))
    except (TypeError, ValueError):
        x = np.empty(0)
    if x.ndim != 1 or not len(x) or not np.isfinite(x).all():
        raise UsageError("start must be a vector of finite numbers, as in [1.0, -2.0].")
    function, trail = Function(value_and_gradient), Trail(None if every is None else int(every))

    def reached(step: int, point: NDArray[np.float64], value: float) -> bool:
        seen = point.view()
        seen.flags.writeable = False
        if callback is not None:
            callback(step, seen, value)
        return stop is not None and bool(stop(step, seen, value))

    with np.errstate(all="ignore"):  # what is not finite is said in the status
        if isinstance(settings, Settings):
            moves = Moves(settings, x, int(steps))
            status, ended = _stepwise(function, moves, int(steps), tolerance, trail, reached)
        else:
            assert isinstance(rule, WholeMethod)
            numbers = settings[1] | ({} if tolerance is None else {"tolerance": tolerance})
            status, ended = _whole(function, x, rule, numbers, int(steps), trail, reached)
    return trail.path(status + function.remark, function.evaluations, ended)


def _settings(
    optimizer: str | Optimizer | WholeMethod | Run,
    given: dict[str, Any],
    own: dict[str, Any],
) -> Settings | tuple[WholeMethod, dict[str, float]]:
    """Return what the optimizer steps by, or a method that runs itself and its numbers."""
    if isinstance(optimizer, Run):
        set_here = [name for name, value in own.items() if value != _OPTIONS[name].default]
        _check_run(optimizer, given or set_here)
        run, rule, numbers = optimizer, optimizer.rule, dict(optimizer.hyperparameters)
    else:
        rule, numbers = choose_optimizer(optimizer, given, ("steps", *_OPTIONS))
        # A Run checks the options, and refuses those of which a full-batch solver has no use.
        run = Run(rule, **own)
    if isinstance(rule, WholeMethod):
        return rule, numbers
    return Settings(
        rule,
        numbers,
        _without_plateau(run.schedule),
        run.schedule_hyperparameters,
        AVERAGES.get(run.average),
        run.average_hyperparameters,
        run.clip_norm,
        run.clip_value,
    )


def _without_plateau(name: str) -> Any:
    """Return a schedule that asks for no validation losses."""
    if SCHEDULES[name].plateau is not None:
        raise UsageError(f"Schedule {name} needs validation losses: choose another one.")
    return SCHEDULES[name]


def _check_run(run: Run, more: Any) -> None:
    """Refuse settings beside a run, and what in it is of tables alone."""
    if more:
        raise UsageError(
            "A Run says all of itself: set lr, schedule and hyperparameters in it, as in "
            "thalweg.Run('adam', lr=0.01)."
        )
    others = [name for name in run.options() if name not in _OPTIONS]
    others += ["epochs"] * (run.epochs is not None)
    if others:
        raise UsageError(f"descend takes no {listing(others, last='or')}: leave it out of the Run.")


def _stepwise(
    function: Function,
    moves: Moves,
    steps: int,
    tolerance: float | None,
    trail: Trail,
    reached: Watch,
) -> tuple[str, Ended]:
    """Take the steps; return a sentence and why they ended."""
    rate, before = moves.rate, moves.x
    step = 0
    while True:
        value, gradient = function(moves.x, moves.copied)
        wrong = _not_finite(step, value, gradient, rate)
        if wrong and wrong[1] is Ended.VALUE and step:  # the point before is the last good one
            trail.end(step - 1, before, moves.average, steps)
            return wrong
        trail.add(step, moves.x, moves.average, value)
        if wrong:
            break
        if reached(step, moves.x, value):
            trail.end(step, moves.x, moves.average)
            return f"Stopped after {step} steps.", Ended.STOP
        if tolerance is not None and float(np.abs(gradient).max()) <= tolerance:
            trail.end(step, moves.x, moves.average)
            return (
                f"Ended after {step} steps: no entry of the gradient exceeds {tolerance:g}."
            ), Ended.TOLERANCE
        if step == steps:
            trail.end(step, moves.x, moves.average)
            return f"Took {steps} steps.", Ended.STEPS
        before = moves.x
        if not moves.take(step, gradient, function.room(len(moves.x))):
            wrong = (
                (f"Diverged at step {step + 1}: a number overflowed with learning rate {rate:g}."),
                Ended.DIVERGED,
            )
            break
        step += 1
    trail.end(step, moves.x, moves.average, steps)
    return wrong


def _not_finite(
    step: int, value: float, gradient: NDArray[np.float64], rate: float
) -> tuple[str, Ended] | None:
    """Say what is not finite at a point, the start or behind a step."""
    if not math.isfinite(value):
        if not step:
            return (
                f"The function's value at the start is {value}: begin where it is finite."
            ), Ended.VALUE
        return (
            f"Ended at step {step}: the function's value there is {value}; what follows repeats "
            f"the point before. A learning rate below {rate:g} may stay where it is finite."
        ), Ended.VALUE
    if finite(gradient):
        return None
    bad = int(len(gradient) - np.isfinite(gradient).sum())
    where = f"at step {step}" if step else "at the start"
    return (
        f"The gradient {where} is not finite in {bad} of {len(gradient)} entries, though the "
        f"value there is {value:g}: look at the function's derivative."
    ), Ended.GRADIENT


def _whole(
    function: Function,
    x: NDArray[np.float64],
    method: WholeMethod,
    numbers: dict[str, float],
    steps: int,
    trail: Trail,
    reached: Watch,
) -> tuple[str, Ended]:
    """Let a method run itself; return a sentence and why it ended."""
    value, gradient = function(x)
    wrong = _not_finite(0, value, gradient, math.nan)
    trail.add(0, x, None, value)
    if wrong or not steps or reached(0, x, value):
        trail.end(0, x, None, steps if wrong else 0)
        at_once = (
            ("Stopped after 0 steps.", Ended.STOP) if steps else ("Took 0 steps.", Ended.STEPS)
        )
        return wrong or at_once
    last = (0, x)

    def told(step: int, point: NDArray[np.float64], value: float) -> bool:
        nonlocal last
        last = (step, point.copy())
        trail.add(step, point, None, value)
        return bool(reached(step, point, value))

    status, ended = minimise(function, x, method, numbers, steps, told)
    trail.end(*last, None)
    return status, ended
