"""Rates beyond an end of the grid at which a setting's best lies: a second, small set of runs."""

from __future__ import annotations

import math
from collections.abc import Sequence

from thalweg.racing.edges import at_end_of_rates
from thalweg.racing.learning_rates import with_rate
from thalweg.racing.settings import setting_of
from thalweg.training.run import Run
from thalweg.training.run_state import RunState

_GROUPS = 4  # of one setting but for the rate, the best first
_STEPS = (math.sqrt(10), 10.0)  # times the rate at the end


def beyond_edges(states: Sequence[RunState]) -> list[tuple[Run, RunState]]:
    """Return runs to train besides, each with the run at the end of whose rates it lies.

    For at most four settings, those of the lowest loss: half a decade and a decade beyond the end
    of their rates, where the end is clearly better than the rate next to it. With folds a setting's
    loss is the mean over its folds, which all get the new rates.

    Args:
        states: all runs, trained.
    """
    groups: dict[str, list[RunState]] = {}
    for state in states:
        if not math.isnan(state.run.lr):
            groups.setdefault(str(with_rate(setting_of(state.run), 1.0)), []).append(state)
    best = [
        min((s for s in own if s.usable), key=lambda s: s.compared_loss, default=None)
        for own in groups.values()
    ]
    ranked = sorted((s for s in best if s is not None), key=lambda s: s.compared_loss)
    found: list[tuple[Run, RunState]] = []
    refined = 0
    for state in ranked:
        end = at_end_of_rates(state, states)
        if not end or refined == _GROUPS:
            continue
        refined += 1
        alike = [
            s
            for s in groups[str(with_rate(setting_of(state.run), 1.0))]
            if s.run.lr == state.run.lr
        ]  # one of each seed and fold
        for step in _STEPS:
            rate = state.run.lr * (step if end == "highest" else 1 / step)
            found += [(with_rate(s.run, float(f"{rate:.2g}")), s) for s in alike]
    return found


def about_refinement(runs: Sequence[Run]) -> str:
    """Say which runs were trained besides.

    Args:
        runs: at least one.
    """
    names = list(dict.fromkeys(setting_of(run).optimizer for run in runs))
    rates = ", ".join(dict.fromkeys(f"{run.optimizer} {run.lr:g}" for run in runs))
    return (
        f"The best learning rate of {' and '.join(names)} lay at an end of those tried, so that "
        f"others beyond it were trained too: {rates}."
    )


__all__ = ["about_refinement", "beyond_edges"]
