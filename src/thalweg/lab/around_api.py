"""What the page asks of what goes around any optimizer: wrappers and averages of the weights."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from thalweg.averages import AVERAGES, Average
from thalweg.descent import descent_settings
from thalweg.errors import UsageError
from thalweg.hyperparameters import Hyperparameter
from thalweg.lab.chinese import Both, both
from thalweg.landscape.descents import Descents, descents
from thalweg.landscape.surfaces import SURFACES
from thalweg.optimizers import OPTIMIZERS, WRAPPERS, Wrapper
from thalweg.optimizers.around_equations import average_lines, wrapper_lines
from thalweg.report.explanation_record import Explanation
from thalweg.report.explanations import explain
from thalweg.tracing.mathml import symbol
from thalweg.training.run import Run

AROUND: dict[str, Wrapper | Average] = {**WRAPPERS, **AVERAGES}
BESIDE = "momentum"  # the optimizer that they are shown around


def listed() -> list[dict[str, Any]]:
    """Return wrappers and averages: ``name``, ``title`` and ``family``."""
    return [
        {"name": name, "title": both(each.title), "family": _kind(name)}
        for name, each in AROUND.items()
    ]


def _kind(name: str) -> str:
    return "wrapper" if name in WRAPPERS else "average"


def told(hyperparameter: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is said of a hyperparameter, its texts in both languages."""
    return {k: both(v) if isinstance(v, str) else v for k, v in hyperparameter.items()}


def facts_told(of: Explanation) -> dict[str, Both]:
    """Return the facts of an explanation in both languages."""
    return {name: both(text) for name, text in of.facts.items()}


def rule_around(name: str) -> dict[str, Any]:
    """Return what one of them is, as `thalweg.lab.rules_api.rule` does of an optimizer."""
    explained = next(each for each in explain(name) if each.kind == _kind(name))
    if name in WRAPPERS:
        lines = wrapper_lines(WRAPPERS[name], BESIDE)
    else:
        lines = average_lines(AVERAGES[name])
    return {
        "name": name,
        "title": both(explained.title),
        "about": both(explained.about),
        "family": _kind(name),
        "facts": facts_told(explained),
        "text": explained.mathematics,
        "code": explained.formula,
        "descends": True,
        "over": getattr(AROUND[name], "over", ""),
        "beside": BESIDE,
        "conventions": [],
        "lines": [
            {"name": each.name, "kind": each.kind, "markup": each.markup.plain()} for each in lines
        ],
        "starts": [],
        "hyperparameters": [
            {"name": each, "symbol": symbol(each).plain(), **told(said)}
            for each, said in explained.hyperparameters.items()
        ],
    }


def fitting(name: str) -> list[dict[str, Any]]:
    """Return the hyperparameters of those wrappers that an optimizer's descents may have."""
    return [
        said
        for wrapper in WRAPPERS.values()
        if _descends(name, **{wrapper.name: wrapper.usual})
        for said in hyperparameters_told(wrapper.hyperparameters)
    ]


def averages_of(name: str) -> list[dict[str, Any]]:
    """Return the averages that an optimizer's descents may have, with their hyperparameters."""
    return [
        {
            "name": each.name,
            "title": both(each.title),
            "about": both(each.about),
            "hyperparameters": hyperparameters_told(each.hyperparameters),
        }
        for each in AVERAGES.values()
        if _descends(name, average=each.name)
    ]


def hyperparameters_told(of: Mapping[str, Hyperparameter]) -> list[dict[str, Any]]:
    """Return numbers that a page may set."""
    return [
        {
            "name": name,
            "default": each.default,
            "range": each.interval.text,
            "meaning": both(each.meaning),
            "whole": each.whole,
        }
        for name, each in of.items()
    ]


def _descends(name: str, **options: Any) -> bool:
    try:
        descent_settings(Run(name, **options), uphill=True)
    except UsageError:
        return False
    return True


@lru_cache(maxsize=256)
def descended(name: str, surface: str, steps: int, rates: tuple[float, ...]) -> Descents:
    """Go down a surface with an optimizer, or with one of these around `BESIDE`, at each rate.

    An average's points are those of the average.
    """
    formula: Any = SURFACES[surface].formula
    start = SURFACES[surface].start
    if name in OPTIMIZERS:
        rated = "lr" in OPTIMIZERS[name].hyperparameters
        runs = [Run(name, lr=rate) for rate in rates] if rated else [Run(name)]
        return descents(formula, runs, [start], steps, compiled=False)
    around: dict[str, Any] = {"average": name} if name in AVERAGES else {name: WRAPPERS[name].usual}
    runs = [Run(BESIDE, lr=rate, **around) for rate in rates]
    return descents(formula, runs, [start], steps, compiled=False).of_averages()


__all__ = [
    "AROUND",
    "BESIDE",
    "averages_of",
    "descended",
    "fitting",
    "hyperparameters_told",
    "listed",
    "rule_around",
]
