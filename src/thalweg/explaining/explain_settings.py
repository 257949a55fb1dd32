"""What is asked of an explanation, checked before anything is computed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from thalweg.data.several_targets import SeveralTargets
from thalweg.errors import Problems, UsageError, nearest
from thalweg.explaining.inputs import MOST_OF_MATRIX
from thalweg.hyperparameters import check_whole
from thalweg.metrics import METRICS, divided
from thalweg.models.judging import metric_scores
from thalweg.options.explain_options import EXPLAIN_OPTIONS, LEAST
from thalweg.options.option import completed, spelled
from thalweg.wording import brief

if TYPE_CHECKING:
    from thalweg.models.model import Model

_MOST_POINTS = 1000
_ROWS, _FEWEST = 5000, 1000  # that are drawn
_PREDICTED = 2_500_000  # rows, for the importance of all columns


@dataclass(frozen=True)
class ExplainSettings:
    """The options of `thalweg.options.explain_options`, checked.

    Attributes:
        metric: "" for the model's loss.
        columns: as the user named them; empty: all.
        output: number of the class or target; None: each.
    """

    rows: int
    columns: tuple[Any, ...]
    seed: int
    repeats: int
    metric: str
    curves: int
    grid: int
    lines: int
    centred: bool
    output: int | None
    pairs: int


def settings_of(model: Model, given: Mapping[str, Any]) -> ExplainSettings:
    """Return what the user asks for, with the defaults of what is not given.

    Raises:
        UsageError: each number that is out of range, a metric that cannot judge the model or has
            no direction, a class or target that the model does not have.
    """
    values = completed(EXPLAIN_OPTIONS, given)
    problems = Problems()
    if values["rows"] is None:
        values["rows"] = _rows(model, values["repeats"])
    for name, least in LEAST.items():
        most = _MOST_POINTS if name == "grid" else None
        with problems.collected():
            values[name] = check_whole(values[name], least, most, spelled(name))
    columns = () if values["columns"] is None else values["columns"]
    values["columns"] = (
        tuple(columns)
        if isinstance(columns, Sequence) and not isinstance(columns, str)
        else (columns,)
    )
    with problems.collected():
        values["metric"] = _metric(model, values["metric"])
    with problems.collected():
        values["output"] = _output(model, values["output"])
    if not isinstance(values["centred"], bool):
        problems.add(
            UsageError(f"--centred must be true or false, not {brief(values['centred'])}.")
        )
    problems.refuse()
    return ExplainSettings(**values)


def output_names(model: Model) -> tuple[str, ...]:
    """Return the name of each prediction of a row: class 1 of two, each class, each target."""
    if model.task == "binary":
        return (model.classes[1],)
    return model.classes or model.preprocessor.target.columns


def _rows(model: Model, repeats: Any) -> int:
    """Return how many rows are drawn: so many that a model of many columns takes no hours."""
    matrix = model.preprocessor.encoder.of_matrix
    columns = len(model.preprocessor.encoder.columns) if matrix is None else MOST_OF_MATRIX
    times = repeats if isinstance(repeats, int) and repeats > 0 else 1
    return max(_FEWEST, min(_ROWS, _PREDICTED // (columns * times)))


def _metric(model: Model, given: Any) -> str:
    """Return the name of a metric of one figure that has a direction; "" for none."""
    if given is None:
        return ""
    if isinstance(given, str) and (name := given.partition(",")[0].strip()) not in METRICS:
        raise UsageError(f"--metric: there is no metric {name!r}; {nearest(name, METRICS)}")
    if not isinstance(given, str):
        raise UsageError(f"--metric takes the name of a metric, not {brief(given)}.")
    names = divided([given])
    if len(names) != 1:
        raise UsageError(f"--metric takes one metric, not {brief(given)}.")
    known = METRICS[names[0].partition(",")[0]]
    metric_scores(model, names)
    several = known.name == "confusion_matrix" or "average=none" in names[0].replace(" ", "")
    if known.greater_is_better is None or several:
        raise UsageError(
            f"--metric {names[0]} has no best value, by which a permuted column could be judged: "
            "take another of those that `thalweg show` lists."
        )
    return names[0]


def _output(model: Model, given: Any) -> int | None:
    """Return the number of a class or target; of two classes 0 and 1 are both of one column."""
    if given is None:
        return None
    several = isinstance(model.preprocessor.target, SeveralTargets)
    names = model.preprocessor.target.columns if several else model.classes
    label = str(given).lower() if isinstance(given, bool) else str(given)
    if label in names:
        return names.index(label)
    if not names:
        raise UsageError(
            f"--output names a class or one of several targets, and the model predicts numbers "
            f"({model.task}): leave it out."
        )
    raise UsageError(
        f"--output: there is no {'target' if several else 'class'} {label!r}; "
        f"{nearest(label, names)}"
    )


__all__ = ["ExplainSettings", "output_names", "settings_of"]
