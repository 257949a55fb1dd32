"""The explanations that ``thalweg show`` prints of optimizers, losses, metrics and so on.

The formula is the source of the functions that run.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from thalweg.activations import ACTIVATIONS, Activation
from thalweg.activations.activation_checks import check_activation
from thalweg.averages import AVERAGES, Average
from thalweg.errors import UsageError
from thalweg.initialisations import INITIALISATIONS, Initialisation
from thalweg.initialisations.initialisation_checks import check_initialisation
from thalweg.losses import LOSSES, Loss
from thalweg.losses.loss_checks import check_loss
from thalweg.metrics import METRICS
from thalweg.metrics.metric import Metric
from thalweg.optimizers import OPTIMIZERS, WRAPPERS, Optimizer
from thalweg.optimizers.optimizer_checks import check_optimizer
from thalweg.own import is_own, load_own, read_own
from thalweg.penalties import COMBINED, PENALTIES, Penalty
from thalweg.penalties.penalty import nothing
from thalweg.report.explanation_record import Explanation, facts_of, hyperparameters_of
from thalweg.report.formulas import formula
from thalweg.report.optimizer_explanation import of_optimizer, of_wrapper
from thalweg.schedules import SCHEDULES, Schedule

_PENALTIES = PENALTIES | COMBINED


def explain(name: str) -> list[Explanation]:
    """Return the explanations of a name: one, or two (log_loss is a loss and a metric)."""
    if is_own(name):
        return [_own(name)]
    found = []
    if name in OPTIMIZERS:
        found.append(of_optimizer(OPTIMIZERS[name]))
    if name in WRAPPERS:
        found.append(of_wrapper(WRAPPERS[name]))
    if name in LOSSES:
        found.append(_loss(LOSSES[name]))
    if name in METRICS:
        found.append(_metric(METRICS[name]))
    if name in _PENALTIES:
        found.append(_penalty(_PENALTIES[name]))
    if name in SCHEDULES:
        found.append(_schedule(SCHEDULES[name]))
    if name in AVERAGES:
        found.append(_average(AVERAGES[name]))
    if name in ACTIVATIONS:
        found.append(_activation(ACTIVATIONS[name]))
    if name in INITIALISATIONS:
        found.append(_initialisation(INITIALISATIONS[name]))
    return found


def _own(name: str) -> Explanation:
    """Explain what stands in a file of the user's own, once it is checked."""
    file = read_own("optimizer", name)
    kinds: dict[str, tuple[type[Any], Callable[[Any], Any], Callable[[Any], Explanation]]] = {
        "optimizer": (Optimizer, check_optimizer, of_optimizer),
        "loss": (Loss, check_loss, _loss),
        "activation": (Activation, check_activation, _activation),
        "init": (Initialisation, check_initialisation, _initialisation),
    }
    problems = []
    for what, (wanted, checked, explained) in kinds.items():
        try:
            found = load_own(replace(file, what=what), wanted)
        except UsageError as error:
            problems.append(error)
            continue
        return explained(checked(replace(found, name=name)))
    raise problems[0]


def known() -> dict[str, dict[str, str]]:
    """Return every name with its title, by kind."""
    titled: dict[str, Mapping[str, Any]] = {
        "optimizers": OPTIMIZERS,
        "wrappers": WRAPPERS,
        "losses": LOSSES,
        "penalties": _PENALTIES,
        "schedules": SCHEDULES,
        "averages": AVERAGES,
        "activations": ACTIVATIONS,
        "initialisations": INITIALISATIONS,
    }
    names = {kind: {n: thing.title for n, thing in all_.items()} for kind, all_ in titled.items()}
    names["metrics"] = {name: first_line(metric) for name, metric in METRICS.items()}
    return names


def _loss(it: Loss) -> Explanation:
    kept = ", ".join(re.sub(r"[{}]", "", name) for name in it.metrics)
    return Explanation(
        "loss",
        it.name,
        it.title,
        it.about,
        formula(
            value=it.value,
            coefficients=it.coefficients,
            gradient=it.gradient,
            curvature=it.curvature,
        ),
        hyperparameters_of(it),
        facts_of(
            scores="z is the raw score of a row, y its target; gradient takes z, y and what "
            "coefficients returns"
            if it.coefficients
            else "z is the raw score of a row, y its target",
            prediction=it.link.about,
            tasks=", ".join(it.tasks),
            targets="classes, as whole numbers from 0"
            if it.grouped
            else "0 and 1"
            if "binary" in it.tasks
            else f"in {it.domain.text}",
            units=", ".join(sorted(it.in_target_units)) + " in the target's unit"
            if it.in_target_units
            else "",
            metrics=f"besides the task's: {kept}" if kept else "",
            paper=it.paper,
            elsewhere=it.differences,
        ),
    )


def _penalty(it: Penalty) -> Explanation:
    parts = {"value": it.value, "gradient": it.gradient, "after": it.after}
    acts = {
        "gradient": "its gradient is added to each batch's gradient",
        "proximal": "after each step, scaled by the length of the optimizer's own step",
        "decay": "as a second term of each step",
        "projection": "after each step",
        "combined": "its two parts as L1 and L2 do",
    }
    return Explanation(
        "penalty",
        it.name,
        it.title,
        it.about,
        formula(**{part: f for part, f in parts.items() if f is not nothing}),
        facts=facts_of(
            option=f"--{it.name.replace('_', '-')} STRENGTH, {it.interval.text}; {it.off:g}: none",
            acts=acts[it.acts],
            paper=it.paper,
            elsewhere=it.differences,
        ),
    )


def _schedule(it: Schedule) -> Explanation:
    return Explanation(
        "schedule",
        it.name,
        it.title,
        it.about,
        formula(factor=it.factor, plateau=it.plateau),
        hyperparameters_of(it),
        facts_of(
            rate="lr · factor; t counts updates from 1 after the warm-up, total is how many are "
            "planned",
            paper=it.paper,
            elsewhere=it.differences,
        ),
    )


def _average(it: Average) -> Explanation:
    return Explanation(
        "average",
        it.name,
        it.title,
        it.about,
        formula(share=it.share),
        hyperparameters_of(it),
        facts_of(
            update="x ← x + share · (w − x) after each update; predictions use x",
            paper=it.paper,
            elsewhere=it.differences,
        ),
    )


def _activation(it: Activation) -> Explanation:
    return Explanation(
        "activation",
        it.name,
        it.title,
        it.about,
        formula(value=it.value, slope=it.slope),
        hyperparameters_of(it),
        facts_of(
            sums="z is the sum of a unit's weighted inputs and its bias; slope is d value / dz",
            paper=it.paper,
            elsewhere=it.differences,
        ),
        mathematics=it.formula,
    )


def _initialisation(it: Initialisation) -> Explanation:
    return Explanation(
        "initialisation",
        it.name,
        it.title,
        it.about,
        formula(draw=it.draw),
        hyperparameters_of(it),
        facts_of(
            weights="of a layer of fan_out units with fan_in inputs each; biases start at 0",
            paper=it.paper,
            elsewhere=it.differences,
        ),
        mathematics=it.formula,
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
        hyperparameters_of(it),
        facts=facts_of(
            tasks=", ".join(sorted(it.tasks)),
            averages=_averages(it),
            options=_choices(it),
            predictions=it.needs or "",
            direction=better[it.greater_is_better],
            reported=f"on request: --metrics {it.name}; or with a loss that it belongs to"
            if it.on_request
            else "with every model of these tasks",
        ),
    )


def _averages(it: type[Metric]) -> str:
    """Say which averages a metric has for each task."""
    return "; ".join(f"{task}: {', '.join(names)}" for task, names in it.averages.items())


def _choices(it: type[Metric]) -> str:
    """Say which options of a metric are words, the default first."""
    return "; ".join(f"{name}: {', '.join(words)}" for name, words in it.choices.items())


def _reflowed(text: str) -> str:
    """Join the lines of each paragraph, so that any width can wrap it; indented ones stay."""
    return re.sub(r"(?<=\S)\n(?=\S)", " ", text)


def first_line(metric: type[Metric]) -> str:
    """Return what a metric is, in a line."""
    return inspect.cleandoc(metric.__doc__ or "").partition("\n")[0].rstrip(".")
