"""Who won: the run with the lowest validation loss among those that did not diverge."""

from __future__ import annotations

from collections.abc import Sequence

from thalweg.training.lane import RunState


def winner(runs: Sequence[RunState]) -> RunState:
    """Return the winner; the first of equals. At least one run must have come to an end well."""
    return min((state for state in runs if state.usable), key=lambda state: state.best_loss)
