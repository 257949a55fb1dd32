"""Whether the winner is at the edge of the values that were tried, so that others may be better."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from thalweg.training.run_state import RunState
from thalweg.wording import of_runs

_CLEAR = 1e-3  # of the loss: a smaller gain says nothing of what lies beyond the edge


def edges(
    best: RunState, runs: Sequence[RunState], epochs: int, lists: bool = False
) -> tuple[str, ...]:
    """Say so if the winner has the end of the rates, penalties or epochs that were tried.

    Args:
        best: the winner.
        runs: all.
        epochs: at most.
        lists: whether values are proposed as `race` takes them, in lists.

    Returns:
        A sentence each, with what to try. None where the next value inwards is about as good.
    """
    notes = []
    name = best.run.optimizer
    for end, word, beyond in _ends(best, runs, "lr"):
        notes.append(
            f"The winner has the {word} of the learning rates that were tried for {name}, and "
            f"the loss is lower at {end:g} than at the next: try {beyond:g} too "
            f"({_proposed(name, 'lr', (end, beyond), lists)})."
        )
    for penalty in ("l2", "l1"):
        for end, word, beyond in _ends(best, runs, penalty):
            notes.append(
                f"The winner has the {word} of the {penalty.upper()} penalties that were tried for "
                f"{name}, and the loss is lower at {end:g} than at the next: try {beyond:g} too "
                f"({_proposed(name, penalty, (end, beyond), lists)})."
            )
    if best.best_epoch == epochs and _still_better(best.valid_losses):
        notes.append(
            f"The winner was still getting better in the last of {epochs} epochs: try more, as in "
            f"--epochs {2 * epochs}."
        )
    return tuple(notes)


def _proposed(name: str, option: str, values: Sequence[float], lists: bool) -> str:
    """Return the options that try these values with an optimizer."""
    if lists:
        listed = ",".join(f"{value:g}" for value in values)
        return f"--optimizers {name} --{option}{'s' * (option == 'lr')} {listed}"
    return " ".join([f"--optimizer {name}", *(f"--{option} {value:g}" for value in values)])


def members_not_done(
    members: Sequence[RunState], budget: Callable[[RunState], int]
) -> tuple[str, ...]:
    """Say so if most members of a mean were still getting better in their last epoch.

    Args:
        members: of the mean.
        budget: returns the epochs that a run trains at most.
    """
    going = [s for s in members if s.best_epoch == budget(s) and _still_better(s.valid_losses)]
    if 2 * len(going) <= len(members):
        return ()
    most = max(map(budget, going))
    return (
        f"{len(going)} of the {of_runs([s.run.architecture for s in members])} whose mean is the "
        f"answer were still getting better in the last of {most} epochs: try more, as in --epochs "
        f"{2 * most}.",
    )


def _still_better(losses: Sequence[float]) -> bool:
    """Whether the last tenth of the epochs lowered the loss clearly."""
    if len(losses) < 2:
        return False
    before = losses[-1 - max(1, len(losses) // 10)]
    return before - losses[-1] > _CLEAR * abs(before)


def _ends(best: RunState, runs: Sequence[RunState], what: str) -> list[tuple[float, str, float]]:
    """Return the end that the winner stands at: its value, highest or lowest, and one beyond."""
    of: Callable[[Any], float] = (
        (lambda run: run.lr) if what == "lr" else (lambda run: run.penalties[what])
    )
    own = of(best.run)
    if not own > 0:
        return []
    alike = [state for state in runs if _but_for(state, what) == _but_for(best, what)]
    values = sorted({of(state.run) for state in alike})
    if len(values) < 2 or own not in (values[0], values[-1]):
        return []
    word, factor = ("highest", 10.0) if own == values[-1] else ("lowest", 0.1)
    neighbour = values[-2] if own == values[-1] else values[1]
    next_to_it = [state for state in alike if of(state.run) == neighbour and state.usable]
    loss = best.compared_loss
    gain = min((state.compared_loss - loss for state in next_to_it), default=math.inf)
    return [(own, word, own * factor)] if gain > _CLEAR * abs(loss) else []


def at_end_of_rates(best: RunState, runs: Sequence[RunState]) -> str:
    """Return "highest" or "lowest" if a run has that end of its rates, clearly better; else ""."""
    return next((word for _, word, _ in _ends(best, runs, "lr")), "")


def _but_for(state: RunState, what: str) -> dict[str, Any]:
    """Return a run's setting without the one value that is compared."""
    setting = state.run.as_json() | {"l1": state.run.penalties["l1"]}
    setting["hyperparameters"] = {k: v for k, v in setting["hyperparameters"].items() if k != what}
    return {name: value for name, value in setting.items() if name != what}
