"""The protocol of callbacks: they receive events and may end training."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Protocol, runtime_checkable

from thalweg.errors import UsageError
from thalweg.training.events import (
    BlockDone,
    Checkpointed,
    Chosen,
    Compiling,
    DescentEnded,
    EpochDone,
    Event,
    Finished,
    Planned,
    PointReached,
    Resumed,
    RunEnded,
    RunsLeft,
    Traced,
)
from thalweg.wording import brief


@runtime_checkable
class Listener(Protocol):
    """Anything with a method `on_event`.

    A method ``stop()`` is optional: it is called every few tenths of a second during training,
    within a block too, and True ends training with the weights reached so far.
    """

    def on_event(self, event: Event) -> Any:
        """Receive an event; True ends training with the weights reached so far."""
        ...


class Callbacks:
    """Base class of callbacks: override the methods of the events you need, or `on_event` for all.

    Each may return True, which ends training with the weights reached so far, as Ctrl-C does. They
    are called in the thread that trains; an exception in one ends the job.
    """

    def on_event(self, event: Event) -> bool | None:
        """Pass an event to its method."""
        name = _METHODS.get(type(event))
        answer: bool | None = None if name is None else getattr(self, name)(event)
        return answer

    def on_plan(self, event: Planned) -> bool | None:
        """The plan is complete; nothing is trained yet."""

    def on_compile(self, event: Compiling) -> bool | None:
        """A kernel is about to be compiled."""

    def on_resume(self, event: Resumed) -> bool | None:
        """Training begins, at the beginning or at a checkpoint; with `checkpoint` alone."""

    def on_checkpoint(self, event: Checkpointed) -> bool | None:
        """A checkpoint was written, or could not be."""

    def on_block(self, event: BlockDone) -> bool | None:
        """Some runs trained on a block of rows."""

    def on_trace(self, event: Traced) -> bool | None:
        """Weights and states, if `trace_every` or `trace_at` is set."""

    def on_epoch(self, event: EpochDone) -> bool | None:
        """Some runs finished an epoch and were evaluated."""

    def on_run_ended(self, event: RunEnded) -> bool | None:
        """A run ended."""

    def on_runs_left(self, event: RunsLeft) -> bool | None:
        """Runs that ended were removed from the matrix."""

    def on_finish(self, event: Finished) -> bool | None:
        """Training is over."""

    def on_choice(self, event: Chosen) -> bool | None:
        """The winner is chosen."""

    def on_point(self, event: PointReached) -> bool | None:
        """A descent over a function reached a point."""

    def on_descent_end(self, event: DescentEnded) -> bool | None:
        """A descent over a function is over."""

    def stop(self) -> bool:
        """Whether to end training; called within blocks too."""
        return False


_METHODS: dict[type[Event], str] = {
    Planned: "on_plan",
    Compiling: "on_compile",
    Resumed: "on_resume",
    Checkpointed: "on_checkpoint",
    BlockDone: "on_block",
    Traced: "on_trace",
    EpochDone: "on_epoch",
    RunEnded: "on_run_ended",
    RunsLeft: "on_runs_left",
    Finished: "on_finish",
    Chosen: "on_choice",
    PointReached: "on_point",
    DescentEnded: "on_descent_end",
}

CallbackLike = Listener | Callable[[Event], Any]


class Listeners:
    """Several callbacks as one, which remembers whether any of them ended training.

    Attributes:
        asked: whether one did.
    """

    def __init__(self, callbacks: Any = None) -> None:
        """Take a callback, several in a list (of lists), or None.

        Raises:
            UsageError: one that is neither a function nor has `on_event`.
        """
        self.asked = False
        self._each = [*_flat(callbacks)]
        self._stops = [s for each in self._each if callable(s := getattr(each, "stop", None))]

    def tell(self, event: Event) -> None:
        """Pass an event to all of them."""
        for each in self._each:
            answer = each.on_event(event) if isinstance(each, Listener) else each(event)
            self.asked |= answer is True

    def stop(self) -> bool:
        """Whether one of them ends, or has ended, training."""
        if not self.asked:
            self.asked = any(bool(stop()) for stop in self._stops)
        return self.asked


def _flat(callbacks: Any) -> Iterator[CallbackLike]:
    if callbacks is None:
        return
    if isinstance(callbacks, Listener) or callable(callbacks):
        yield callbacks
    elif isinstance(callbacks, list | tuple):
        for each in callbacks:
            yield from _flat(each)
    else:
        raise UsageError(
            "callbacks must be functions or objects with a method on_event, not "
            f"{brief(callbacks)}."
        )
