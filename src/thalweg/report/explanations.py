"""The explanations that ``thalweg show`` prints of optimizers, losses, metrics and so on.

The formula is the source of the functions that run.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
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
from thalweg.optimizers import OPTIMIZERS, WRAPPERS, FullBatchSolver, Optimizer, Wrapper
from thalweg.optimizers.differences import GRADIENTS, RATES, START, worked_example
from thalweg.optimizers.optimizer_checks import check_optimizer
from thalweg.own import is_own, load_own, read_own
from thalweg.penalties import COMBINED, PENALTIES, Penalty
from thalweg.penalties.penalty import nothing
from thalweg.report.formulas import formula
from thalweg.schedules import SCHEDULES, Schedule
from thalweg.tracing.hoisting import parameters

_PENALTIES = PENALTIES | COMBINED


@dataclass(frozen=True)
class Explanation:
    """The explanation of one named thing.

    Attributes:
        kind: optimizer, loss, metric, penalty, schedule, average, activation or initialisation.
        name: what the user types.
        title: its name in the literature.
        about: what it is for.
        formula: the source of the functions that run.
        mathematics: an optimizer's, activation's or initialisation's formula in textbook notation,
            one equation per line.
        hyperparameters: name → default, range and meaning.
        facts: further lines by their heading: paper, tasks, differences …
        conventions: for an optimizer, how each source writes it: ``convention``, ``note``,
            ``defaults`` (those that differ), ``lacks`` (hyperparameters it does not have),
            ``mathematics``, its formula if that differs, and ``weights``, the weight in the worked
            example by the number of updates.
        example: a description of the worked example.
    """

    kind: str
    name: str
    title: str
    about: str
    formula: str
    hyperparameters: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    conventions: Sequence[Mapping[str, Any]] = ()
    example: str = ""
    mathematics: str = ""


def explain(name: str) -> list[Explanation]:
    """Return the explanations of a name: one, or two (log_loss is a loss and a metric)."""
    if is_own(name):
        return [_own(name)]
    found = []
    if name in OPTIMIZERS:
        found.append(_optimizer(OPTIMIZERS[name]))
    if name in WRAPPERS:
        found.append(_wrapper(WRAPPERS[name]))
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
        "optimizer": (Optimizer, check_optimizer, _optimizer),
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
    names["metrics"] = {name: _first_line(metric) for name, metric in METRICS.items()}
    return names


def _hyperparameters(thing: Any) -> dict[str, dict[str, Any]]:
    return {
        name: {
            "default": h.default,
            "range": f"{h.interval.text}, whole" if h.whole else h.interval.text,
            "meaning": h.meaning,
        }
        for name, h in thing.hyperparameters.items()
    }


def _facts(**facts: str) -> dict[str, str]:
    return {heading: text for heading, text in facts.items() if text}


def _optimizer(it: Optimizer | FullBatchSolver) -> Explanation:
    if isinstance(it, FullBatchSolver):
        facts = _facts(
            code=f"SciPy, {it.method}" if it.method else "",
            penalties=", ".join(f"--{name}" for name in it.penalties),
            losses=it.only or ("smooth and convex, with a curvature" if it.curved else ""),
            paper=it.paper,
            elsewhere=it.differences,
            conventions="none",
        )
        numbers, text = _hyperparameters(it), formula(solve=it.solve)
        return Explanation("optimizer", it.name, it.title, it.about, text, numbers, facts)
    states = ", ".join(f"{name} (starts at {_start(s)})" for name, s in it.states.items())
    products = ", ".join(
        f"{name} = {_called(f)}(1) · … · {_called(f)}(t)" for name, f in it.products.items()
    )
    sums = ", ".join(
        f"{name} = {_called(f)}(1) + … + {_called(f)}(t)" for name, f in it.sums.items()
    )
    over = {
        "layer": "one step over the whole of a layer's matrix, or of its bias, of one run",
        "run": "one step over all weights of a run",
        "matrix": "its step is of a matrix between two hidden layers; all others take elsewhere",
    }
    decay = {
        "coupled": "weight_decay is coupled: added to the gradient, as --l2",
        "decoupled": "weight_decay is decoupled: w ← w − lr · weight_decay · w beside the step",
    }
    written = it.written
    asked = {name for function in written.values() for name in parameters(function)}
    before = ", lr_before the rate of the one before" if "lr_before" in asked else ""
    return Explanation(
        "optimizer",
        it.name,
        it.title,
        it.about,
        formula(
            **{_called(f): f for f in it.products.values()},
            **{_called(f): f for f in it.states.values() if callable(f)},
            coefficients=written.get("coefficients"),
            step=written["step"],
            elsewhere=written.get("elsewhere"),
        ),
        _hyperparameters(it),
        _facts(
            update="w ← w − u, u the first value that step returns; g is the gradient, "
            f"t = 1, 2, … the update's number{before}",
            states=states,
            product=products,
            sum=sums,
            over=over.get(it.over, ""),
            decay=decay.get(it.weight_decay, ""),
            prediction=f"from the average {it.averaged}, not from w" if it.averaged else "",
            l1="" if it.scaling else "--l1 and --elastic-net are not available with it",
            paper=it.paper,
            convention=_chosen(it),
        ),
        _conventions(it),
        _example() if it.conventions else "",
        it.formula,
    )


def _start(start: Any) -> str:
    if callable(start):
        return f"{_called(start)}(w)"
    return start if isinstance(start, str) else f"{start:g}"


def _called(function: Any) -> str:
    return str(function.__name__)


def _chosen(it: Optimizer) -> str:
    """Say which convention the formula is, and how another is chosen."""
    if not it.conventions:
        return f"{it.convention}; there is no other"
    other = next(iter(it.conventions))
    return (
        f"{it.convention}, unless another is named, as in --optimizer {it.name},convention={other}"
    )


def _conventions(it: Optimizer) -> list[dict[str, Any]]:
    """Return a row for each convention, the default first, with its effect on the example."""
    if not it.conventions:
        return []
    return [
        {
            "convention": row.convention,
            "note": row.note or "As above: the default here.",
            "defaults": dict(row.defaults) if row.note else {},
            "lacks": list(row.lacks),
            "mathematics": _other_formula(it, row.convention) if row.note else "",
            "weights": {str(update): weight for update, weight in row.weights.items()},
        }
        for row in worked_example(it)
    ]


def _other_formula(it: Optimizer, convention: str) -> str:
    """Return a convention's formula if it differs from the default convention's; else ""."""
    formula = it.under(convention).formula
    return formula if formula != it.formula else ""


def _example() -> str:
    """Describe the worked example."""
    gradients = ", ".join(f"{g:g}" for g in GRADIENTS)
    later = next(i for i, rate in enumerate(RATES) if rate != RATES[0])
    return (
        f"one weight, {START:g} at first, under the gradients {gradients}, at a rate of "
        f"{RATES[0]:g}, from update {later + 1} on {RATES[later]:g}"
    )


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
        _hyperparameters(it),
        _facts(
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
        facts=_facts(
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
        _hyperparameters(it),
        _facts(
            rate="lr · factor; t counts updates from 1 after the warm-up, total is how many are "
            "planned",
            paper=it.paper,
            elsewhere=it.differences,
        ),
    )


def _wrapper(it: Wrapper) -> Explanation:
    value = "6" if it.averaged else "0.05" if it.ascends else "1"
    return Explanation(
        "wrapper",
        it.name,
        it.title,
        it.about,
        formula(after=it.after),
        _hyperparameters(it),
        _facts(
            use=f"with any optimizer, as in --optimizer adam,{it.name}={value}",
            prediction=f"from the average {it.averaged}, not from w" if it.averaged else "",
            paper=it.paper,
            elsewhere=it.differences,
        ),
        mathematics=it.formula,
    )


def _average(it: Average) -> Explanation:
    return Explanation(
        "average",
        it.name,
        it.title,
        it.about,
        formula(share=it.share),
        _hyperparameters(it),
        _facts(
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
        _hyperparameters(it),
        _facts(
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
        _hyperparameters(it),
        _facts(
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
        _hyperparameters(it),
        facts=_facts(
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


def _first_line(metric: type[Metric]) -> str:
    return inspect.cleandoc(metric.__doc__ or "").partition("\n")[0].rstrip(".")
