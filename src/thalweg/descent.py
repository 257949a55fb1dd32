"""Descent over any function of a vector, in float64, with the same optimizers."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from thalweg.averages import AVERAGES
from thalweg.called_elsewhere import meant
from thalweg.descents.function import Function, as_reals, check_callable
from thalweg.descents.function_session import SolverDescent, SteppedDescent
from thalweg.descents.moves import Moves, Settings
from thalweg.descents.path import Path, Trail
from thalweg.errors import UsageError, listing
from thalweg.hyperparameters import Interval, check_range
from thalweg.optimizers import Optimizer, choose_optimizer
from thalweg.optimizers.full_batch_solver import FullBatchSolver
from thalweg.option_words import speaks_python
from thalweg.options.run_options import of_descend
from thalweg.options.signatures import takes_options
from thalweg.schedules import SCHEDULES
from thalweg.training.callbacks import CallbackLike, Listeners
from thalweg.training.events import Event, PointReached
from thalweg.training.run import Run
from thalweg.wording import brief

Watch = Callable[[int, NDArray[np.float64], float], Any]
_OPTIONS = of_descend()


@takes_options(_OPTIONS, one=True, rest="hyperparameters")
@speaks_python
def descend(
    value_and_gradient: Callable[[NDArray[np.float64]], Any],
    start: ArrayLike,
    optimizer: str | Optimizer | FullBatchSolver | Run = "adam",
    steps: int = 100,
    lr: float | None = None,
    *,
    tolerance: float | None = None,
    every: int | None = None,
    callback: Watch | None = None,
    stop: Watch | None = None,
    callbacks: CallbackLike | Sequence[CallbackLike] | None = None,
    **options: Any,
) -> Path:
    """Minimise a function of a vector: x ← x − step(∇f(x)), with the step of `optimizer`.

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
        callbacks: told of events, as those of `fit` are: `thalweg.training.events.PointReached`
            and `DescentEnded`; an answer of True ends the descent.
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
    settings = descent_settings(optimizer, options if lr is None else {"lr": lr, **options}, own)
    if isinstance(steps, bool) or not isinstance(steps, (int, np.integer)) or steps < 0:
        raise UsageError(f"steps must be a whole number from 0 up, not {brief(steps)}.")
    whole = isinstance(every, (int, np.integer)) and not isinstance(every, bool)
    if every is not None and not (whole and every >= 1):
        raise UsageError(f"every must be a whole number from 1 up, not {brief(every)}.")
    if tolerance is not None:
        check_range(tolerance, Interval("[0, inf)"), "tolerance")
    for given, what in ((callback, "callback"), (stop, "stop")):
        if given is not None:
            check_callable(given, what, "step", "point", "value")
    x = _start(start)
    function, trail = Function(value_and_gradient), Trail(None if every is None else int(every))
    session: SteppedDescent | SolverDescent
    if isinstance(settings, Settings):
        session = SteppedDescent(function, Moves(settings, x, int(steps)), int(steps), tolerance)
    else:
        numbers = settings[1] | ({} if tolerance is None else {"tolerance": tolerance})
        session = SolverDescent(function, x, settings[0], numbers, int(steps))
    listeners = None if callbacks is None else Listeners(callbacks)

    def tell(event: Event) -> None:
        trail.on_event(event)
        asked = False
        if listeners is not None:
            listeners.tell(event)
            asked = listeners.stop()
        if isinstance(event, PointReached):
            if callback is not None:
                callback(event.step, event.point, event.value)
            if stop is not None:
                asked |= _answer(stop(event.step, event.point, event.value))
        if asked:
            session.stop()

    session.run(tell)
    return trail.path(function.remark, function.evaluations)


def _start(start: Any) -> NDArray[np.float64]:
    """Return a copy of the start as a vector."""
    should = "start must be a vector of finite numbers, as in [1.0, -2.0]"
    if isinstance(start, Path):
        raise UsageError(f"{should}, not a Path: give its last point, path.points[-1].")
    try:
        x = np.array(as_reals(start))
    except OverflowError:
        raise UsageError(f"{should}: it holds a whole number beyond any float.") from None
    except (TypeError, ValueError, RuntimeError):
        raise UsageError(f"{should}, not {brief(start)}.") from None
    if x.ndim > 1:
        raise UsageError(f"{should}, not an array of shape {x.shape}.")
    x = np.atleast_1d(x)
    if not len(x):
        raise UsageError(f"{should}: it is empty.")
    wrong = np.flatnonzero(~np.isfinite(x))
    if len(wrong):
        raise UsageError(f"{should}: start[{wrong[0]}] is {x[wrong[0]]}.")
    return x


def _answer(answer: Any) -> bool:
    """Return what `stop` said."""
    try:
        return bool(answer)
    except (TypeError, ValueError):  # an array of several
        raise UsageError(f"stop must return True or False, not {brief(answer)}.") from None


def descent_settings(
    optimizer: str | Optimizer | FullBatchSolver | Run,
    given: dict[str, Any] | None = None,
    own: dict[str, Any] | None = None,
    uphill: bool = False,
) -> Settings | tuple[FullBatchSolver, dict[str, float]]:
    """Return what the optimizer steps by, or a method that runs itself and its numbers.

    Args:
        optimizer: as `descend` takes it.
        given: hyperparameters of it.
        own: options of a run that concern no table.
        uphill: whether the caller takes gradients uphill for an optimizer that wants them there.

    Raises:
        UsageError: an unknown name, or what makes no sense without a table.
    """
    given, own = given or {}, own or {}
    if isinstance(optimizer, Run):
        _refuse_unknown(optimizer, given)
        set_here = [name for name, value in own.items() if value != _OPTIONS[name].default]
        _check_run(optimizer, given or set_here)
        run, method, numbers = optimizer, optimizer.method, dict(optimizer.hyperparameters)
    else:
        method, numbers = choose_optimizer(optimizer, given, _NAMES)
        # A Run checks the options, and refuses those of which a full-batch solver has no use.
        run = Run(method, **own)
    if isinstance(method, Optimizer) and method.ascends and not uphill:
        raise UsageError(f"descend takes one gradient for a step: leave {method.ascends} out.")
    if isinstance(method, FullBatchSolver):
        if method.solve is not None:
            raise UsageError(
                f"Optimizer {method.name!r} is for the losses of tables, of which it knows more "
                "than descend is given: use lbfgs."
            )
        return method, numbers
    return Settings(
        method,
        numbers,
        _without_plateau(run.schedule),
        run.schedule_hyperparameters,
        AVERAGES.get(run.average),
        run.average_hyperparameters,
        run.clip_norm,
        run.clip_value,
    )


def _refuse_unknown(run: Run, given: dict[str, Any]) -> None:
    """Refuse what is neither an option nor a hyperparameter of a run's optimizer."""
    known = (*_NAMES, *run.method.hyperparameters, "convention")
    if unknown := [name for name in given if name not in known]:
        raise UsageError(
            " ".join(f"descend has no option {name!r}: {meant(name, known)}" for name in unknown)
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
    others += ["hidden"] * (run.architecture is not None) + ["epochs"] * (run.epochs is not None)
    if others:
        raise UsageError(f"descend takes no {listing(others, last='or')}: leave it out of the Run.")


# Those that a mistyped hyperparameter may have meant.
_NAMES = tuple(name for name in inspect.signature(descend).parameters if name != "hyperparameters")
