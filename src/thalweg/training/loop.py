"""Training from the beginning to the end in one call."""

from __future__ import annotations

from collections.abc import Callable

from thalweg.training.events import Event
from thalweg.training.plan import TrainingPlan
from thalweg.training.session import Session


def train(
    plan: TrainingPlan,
    stop: Callable[[], bool] = lambda: False,
    tell: Callable[[Event], object] = lambda event: None,
) -> Session:
    """Train a plan, and return the finished session.

    Args:
        plan: what is trained.
        stop: asked before each block, and within; True ends training with what there is.
        tell: called with each event.
    """
    session = Session(plan, stop)
    session.run(tell)
    return session
