"""A descent is a session: stepped, told by events, captured and restored with the same bits."""

from __future__ import annotations

import json
import threading

import numpy as np
import pytest

import thalweg
from thalweg.averages import AVERAGES
from thalweg.descents import moves as moves_module
from thalweg.descents.function import Function
from thalweg.descents.function_session import SolverDescent, SteppedDescent
from thalweg.descents.moves import Moves, Settings
from thalweg.descents.path import Ended
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.schedules import SCHEDULES
from thalweg.training.events import DescentEnded, PointReached
from thalweg.training.snapshot import Snapshot

CURVES = np.array([1.0, 10.0, 100.0])
START = np.array([1.0, -2.0, 3.0])
STEPS = 40
EACH = [
    (name, convention)
    for name, optimizer in OPTIMIZERS.items()
    if isinstance(optimizer, Optimizer)
    for convention in (optimizer.convention, *optimizer.conventions)
]
FORMS = [
    (name, convention) for name, convention in EACH if convention == OPTIMIZERS[name].convention
]


def valley(x):
    return 0.5 * float(x @ (CURVES * x)), CURVES * x


def descent(name="adam", convention=None, average=None):
    optimizer = OPTIMIZERS[name]
    optimizer = optimizer.under(convention or optimizer.convention)
    numbers = {key: known.default for key, known in optimizer.hyperparameters.items()} | {
        "lr": 0.01
    }
    cosine = {name: known.default for name, known in SCHEDULES["cosine"].hyperparameters.items()}
    more = (AVERAGES[average], {"decay": 0.9}) if average else ()
    settings = Settings(optimizer, numbers, SCHEDULES["cosine"], cosine, *more)
    return SteppedDescent(Function(valley), Moves(settings, START, STEPS), STEPS)


def through_json(snapshot):
    values = json.loads(json.dumps(snapshot.values, allow_nan=False))
    return Snapshot(values, {name: array.copy() for name, array in snapshot.arrays.items()})


def told(session, most=10**9):
    found = []
    while not session.finished and len(found) < most:
        for event in session.step():
            average = None if event.average is None else event.average.tobytes()
            found.append((type(event).__name__, event.step, event.point.tobytes(), average))
    return found


@pytest.mark.parametrize(
    ("name", "convention", "by_kernel"),
    [
        *((*each, False) for each in EACH),
        *(  # a second compiled for each: by default of each optimizer one form
            pytest.param(*each, True, marks=[pytest.mark.slow] * (each not in FORMS))
            for each in EACH
        ),
    ],
)
def test_a_descent_goes_on_with_the_same_bits(name, convention, by_kernel, monkeypatch):
    monkeypatch.setattr(moves_module, "_AHEAD", 8)  # coefficients at once
    if by_kernel:
        monkeypatch.setattr(moves_module, "_LARGE", 1)
    average = None if OPTIMIZERS[name].averaged else "ema"
    whole = told(descent(name, convention, average))
    assert len(whole) == STEPS + 2
    for cut in (1, 13, 42) if by_kernel else (0, 8, 40):  # before, within and after eights
        first = descent(name, convention, average)
        begun = told(first, cut)
        second = descent(name, convention, average)
        second.restore(through_json(first.capture()))
        assert begun + told(second) == whole
        assert begun + told(first) == whole


@pytest.mark.parametrize("optimizer", ["adam", "asgd", "lbfgs"])
def test_the_path_is_what_the_events_tell(optimizer):
    events = []

    def keep(event):
        values = {name: getattr(event, name) for name in ("step", "point", "average")}
        events.append((type(event), {**values, "point": event.point.copy()}, event))

    path = thalweg.descend(valley, START, optimizer, 12, callbacks=keep)
    points = [values for event, values, _ in events if event is PointReached]
    assert [values["step"] for values in points] == [*range(len(path.values))]
    np.testing.assert_array_equal([values["point"] for values in points], path.points)
    event, values, last = events[-1]
    assert event is DescentEnded
    assert (last.ended, last.status) == (path.ended, path.status)
    assert values["step"] == len(path.values) - 1
    with pytest.raises(ValueError, match="read-only"):
        last.point[0] = 1.0


@pytest.mark.parametrize("optimizer", ["adam", "lbfgs"])
def test_a_callback_may_end_a_descent(optimizer):
    class Stop(thalweg.Callbacks):
        def on_point(self, event):
            return event.step == 2

    path = thalweg.descend(valley, START, optimizer, 12, callbacks=[Stop()])
    assert path.status == "Stopped after 2 steps."
    assert path.ended is Ended.STOP
    assert len(path.values) == 3


def test_a_solver_can_be_stepped():
    optimizer = OPTIMIZERS["lbfgs"]
    numbers = {name: known.default for name, known in optimizer.hyperparameters.items()}
    events = []
    SolverDescent(Function(valley), START, optimizer, numbers, 20).run(events.append)
    session = SolverDescent(Function(valley), START, optimizer, numbers, 20)
    stepped = []
    while not session.finished:
        stepped += session.step()
    assert len(stepped) == len(events) > 4
    for one, other in zip(stepped, events, strict=True):
        assert type(one) is type(other)
        np.testing.assert_array_equal(one.point, other.point)
    assert session.step() == []
    begun = SolverDescent(Function(valley), START, optimizer, numbers, 20)
    begun.step()
    begun.close()
    assert "thalweg-solver" not in {thread.name for thread in threading.enumerate()}


# --- L-BFGS, captured and restored --------------------------------------------------------------


def solver_descent(function=valley, steps=20):
    optimizer = OPTIMIZERS["lbfgs"]
    numbers = {name: known.default for name, known in optimizer.hyperparameters.items()}
    return SolverDescent(Function(function), START, optimizer, numbers, steps)


def rosenbrock(x):
    """Rosenbrock's valley in three dimensions, whose way down is long; its value alone."""
    return float((100 * (x[1:] - x[:-1] ** 2) ** 2 + (1 - x[:-1]) ** 2).sum())


@pytest.mark.parametrize("function", [valley, rosenbrock])
@pytest.mark.parametrize("way", ["step", "run"])
def test_a_solver_goes_on_with_the_same_bits(function, way):
    """By `step` in a thread, by `run` in this one; calls of the function count once."""
    first = solver_descent(function)
    whole = told(first)
    assert len(whole) > 5
    for cut in range(len(whole) + 1):
        begun = solver_descent(function)
        before = told(begun, cut)
        second = solver_descent(function)
        second.restore(through_json(begun.capture()))
        after = []
        if way == "step":
            after = told(second)
        else:
            second.run(
                lambda e, to=after: to.append((type(e).__name__, e.step, e.point.tobytes(), None))
            )
        assert before + after == whole
        assert before + told(begun) == whole  # a look at it has not changed it
        assert second._function.evaluations == first._function.evaluations
        assert second._function.remark == first._function.remark


def test_a_solver_that_was_stepped_runs_on_from_there():
    session, rest = solver_descent(), []
    begun = told(session, 3)
    session.run(lambda e: rest.append((type(e).__name__, e.step, e.point.tobytes(), None)))
    assert begun + rest == told(solver_descent())


@pytest.mark.parametrize("way", ["step", "run"])
def test_a_restored_solver_that_is_stopped_ends_where_it_was_captured(way):
    begun, second = solver_descent(), solver_descent()
    told(begun, 3)  # the start and two steps
    second.restore(begun.capture())
    second.stop()
    ends = []
    if way == "run":
        second.run(ends.append)
    while not second.finished:
        ends += second.step()
    [end] = ends
    assert (end.ended, end.status) == (Ended.STOP, "Stopped after 2 steps.")
    begun.close()
