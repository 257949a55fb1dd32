"""What `thalweg show` says of an optimizer and of what goes around one."""

from __future__ import annotations

from typing import Any

from thalweg.optimizers import FullBatchSolver, Optimizer, Wrapper
from thalweg.optimizers.differences import GRADIENTS, RATES, START, worked_example
from thalweg.report.explanation_record import Explanation, facts_of, hyperparameters_of
from thalweg.report.formulas import formula
from thalweg.sentences import row, said
from thalweg.tracing.hoisting import parameters


def of_optimizer(it: Optimizer | FullBatchSolver) -> Explanation:
    """Explain an optimizer or a full-batch solver."""
    if isinstance(it, FullBatchSolver):
        facts = facts_of(
            code=f"SciPy, {it.method}" if it.method else "",
            penalties=", ".join(f"--{name}" for name in it.penalties),
            losses=it.only or ("smooth and convex, with a curvature" if it.curved else ""),
            paper=it.paper,
            elsewhere=it.differences,
            conventions="none",
        )
        numbers, text = hyperparameters_of(it), formula(solve=it.solve)
        return Explanation(
            "optimizer",
            it.name,
            it.title,
            it.about,
            text,
            numbers,
            facts,
            mathematics=it.formula,
        )
    begun = [
        said("{name} (starts at {start})", name=name, start=_start(s))
        for name, s in it.states.items()
    ]
    states = row(begun, ", ") if begun else ""
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
    update = said(
        "w ← w − u, u the first value that step returns; g is the gradient, t = 1, 2, … the "
        "update's number"
    )
    if "lr_before" in asked:
        update = said("{update}, lr_before the rate of the one before", update=update)
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
        hyperparameters_of(it),
        facts_of(
            update=update,
            states=states,
            product=products,
            sum=sums,
            over=over.get(it.over, ""),
            decay=decay.get(it.weight_decay, ""),
            prediction=said("from the average {average}, not from w", average=it.averaged)
            if it.averaged
            else "",
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
        return said("{convention}; there is no other", convention=it.convention)
    return said(
        "{convention}, unless another is named, as in --optimizer {name},convention={other}",
        convention=it.convention,
        name=it.name,
        other=next(iter(it.conventions)),
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


def of_wrapper(it: Wrapper) -> Explanation:
    """Explain what goes around an optimizer."""
    value = f"{it.usual:g}"
    return Explanation(
        "wrapper",
        it.name,
        it.title,
        it.about,
        formula(after=it.after),
        hyperparameters_of(it),
        facts_of(
            use=f"with any optimizer, as in --optimizer adam,{it.name}={value}",
            prediction=f"from the average {it.averaged}, not from w" if it.averaged else "",
            paper=it.paper,
            elsewhere=it.differences,
        ),
        mathematics=it.formula,
    )


__all__ = ["of_optimizer", "of_wrapper"]
