"""Training from the beginning, or from a checkpoint, to the end in one call."""

from __future__ import annotations

from collections.abc import Callable

from thalweg.training.checkpoints import Begin, PhaseCheckpoints
from thalweg.training.events import Event
from thalweg.training.plan import TrainingPlan
from thalweg.training.session import Session


def train(
    plan: TrainingPlan,
    stop: Callable[[], bool] = lambda: False,
    tell: Callable[[Event], object] = lambda event: None,
    checkpoints: PhaseCheckpoints | None = None,
    begin: Begin = Session,
) -> Session:
    """Train a plan, and return the finished session.

    Args:
        plan: what is trained.
        stop: asked before each block, and within; True ends training with what there is. With
            checkpoints it acts between two blocks alone, where one is written.
        tell: called with each event.
        checkpoints: of this training; None: none are written.
        begin: returns the session before its first step, of the plan and `stop`.

    Raises:
        CheckpointError: there is a checkpoint that training cannot go on from.
    """
    if checkpoints is None:
        session = begin(plan, stop)
        session.run(tell)
        return session

    def ask() -> bool:
        stop()  # which may want to be asked often
        return False

    session = checkpoints.begin(plan, ask, begin)
    restored = session.finished

    def between() -> bool:
        asked = stop()
        checkpoints.after(session, asked)
        return asked

    session.run(tell, between)
    checkpoints.end(session, restored)
    return session
