"""What ``thalweg show`` says of an optimizer, loss, metric, penalty or schedule.

The formula is the source of the functions that run.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from thalweg.losses import LOSSES, Loss
from thalweg.metrics import METRICS
from thalweg.metrics.metric import Metric
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.penalties import PENALTIES, Penalty
from thalweg.schedules import SCHEDULES, Schedule


@dataclass(frozen=True)
class Explanation:
    """Everything there is to say of one named thing.

    Attributes:
        kind: optimizer, loss, metric, penalty or schedule.
        name: what the user types.
        title: its name in the field.
        about: what it is for.
        formula: the functions that run, as they stand in the source.
        hyperparameters: name → default, range and meaning.
        facts: further lines by their heading: paper, tasks, differences …
    """

    kind: str
    name: str
    title: str
    about: str
    formula: str
    hyperparameters: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)


def explain(name: str) -> list[Explanation]:
    """Return what is known under a name: one thing, or two (log_loss is a loss and a metric)."""
    found = []
    if name in OPTIMIZERS:
        found.append(_optimizer(OPTIMIZERS[name]))
    if name in LOSSES:
        found.append(_loss(LOSSES[name]))
    if name in METRICS:
        found.append(_metric(METRICS[name]))
    if name in PENALTIES:
        found.append(_penalty(PENALTIES[name]))
    if name in SCHEDULES:
        found.append(_schedule(SCHEDULES[name]))
    return found


def known() -> dict[str, dict[str, str]]:
    """Return every name with its title, by kind."""
    titled: dict[str, Mapping[str, Any]] = {
        "optimizers": OPTIMIZERS,
        "losses": LOSSES,
        "penalties": PENALTIES,
        "schedules": SCHEDULES,
    }
    names = {kind: {n: thing.title for n, thing in all_.items()} for kind, all_ in titled.items()}
    names["metrics"] = {name: _first_line(metric) for name, metric in METRICS.items()}
    return names


def _source(*functions: Callable[..., Any]) -> str:
    return "\n".join(inspect.getsource(function).rstrip() for function in functions)


def _hyperparameters(thing: Optimizer | Loss | Schedule) -> dict[str, dict[str, Any]]:
    return {
        name: {"default": h.default, "range": h.interval.text, "meaning": h.meaning}
        for name, h in thing.hyperparameters.items()
    }


def _facts(**facts: str) -> dict[str, str]:
    return {heading: text for heading, text in facts.items() if text}


def _optimizer(it: Optimizer) -> Explanation:
    states = ", ".join(f"{name} (starts at {start})" for name, start in it.states.items())
    return Explanation(
        "optimizer",
        it.name,
        it.title,
        it.about,
        _source(*it.products.values(), it.coefficients, it.step),
        _hyperparameters(it),
        _facts(
            update="w ← w − u, u the first value that step returns; g is the gradient, t = 1, 2, …",
            states=states,
            paper=it.paper,
            elsewhere=it.differences,
        ),
    )


def _loss(it: Loss) -> Explanation:
    return Explanation(
        "loss",
        it.name,
        it.title,
        it.about,
        _source(it.value, it.slope),
        _hyperparameters(it),
        _facts(
            prediction=it.link.about,
            tasks=", ".join(it.tasks),
            paper=it.paper,
            elsewhere=it.differences,
        ),
    )


def _penalty(it: Penalty) -> Explanation:
    return Explanation(
        "penalty",
        it.name,
        it.title,
        it.about,
        _source(it.value, it.slope),
        facts=_facts(range=it.interval.text, paper=it.paper, elsewhere=it.differences),
    )


def _schedule(it: Schedule) -> Explanation:
    return Explanation(
        "schedule",
        it.name,
        it.title,
        it.about,
        _source(it.factor),
        _hyperparameters(it),
        _facts(paper=it.paper, elsewhere=it.differences),
    )


def _metric(it: type[Metric]) -> Explanation:
    title, _, rest = inspect.cleandoc(it.__doc__ or "").partition("\n")
    better = {True: "greater is better", False: "less is better", None: "neither way is better"}
    return Explanation(
        "metric",
        it.name,
        title.rstrip("."),
        _reflowed(rest.strip("\n")),
        "",
        facts=_facts(tasks=", ".join(sorted(it.tasks)), direction=better[it.greater_is_better]),
    )


def _reflowed(text: str) -> str:
    """Join the lines of each paragraph, so that any width can wrap it; indented ones stay."""
    return re.sub(r"(?<=\S)\n(?=\S)", " ", text)


def _first_line(metric: type[Metric]) -> str:
    return inspect.cleandoc(metric.__doc__ or "").partition("\n")[0].rstrip(".")
