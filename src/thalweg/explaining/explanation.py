"""The explanation of a model: what its columns are worth, its curves, its interactions."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from thalweg.data.findings import Findings
from thalweg.engine.by_engine import ByEngine
from thalweg.engine.choose import OnCompile, engine_called, nobody
from thalweg.errors import DataError
from thalweg.explaining.dependence import (
    Dependence,
    dependences,
    ordered_by_swing,
)
from thalweg.explaining.drawn_rows import DrawnRows
from thalweg.explaining.explain_settings import ExplainSettings
from thalweg.explaining.grids import Grid, grid_of
from thalweg.explaining.importance import Importance, Judgement, importances
from thalweg.explaining.inputs import Input, inputs_of, matrix_rows, named_inputs, parts_of
from thalweg.explaining.interaction import Interaction, additive, interactions, predicted_rows
from thalweg.explaining.probe import Probe
from thalweg.models.curves import Curve
from thalweg.models.judging import about_unlabelled
from thalweg.models.showing import called, kind
from thalweg.option_words import in_words
from thalweg.wording import counted, markup

if TYPE_CHECKING:
    from thalweg.models.model import Model

_CURVE_ROWS, _PAIR_ROWS = 1000, 200
_MUCH = 3e10  # rows times parameters that NumPy takes some seconds for
_SWINGS = 200  # rows whose curves order the columns where no importance does

Told = Callable[[int, int], object]


@dataclass(frozen=True)
class ModelExplanation:
    """What drives a model, on some rows.

    Attributes:
        model: that is explained.
        source: what the data is called.
        rows: ``data``, how many it has; ``drawn``, ``curves`` and ``interactions``, of how many the
            importance, each curve and each interaction is.
        judged_by: the loss, or the metric; "" if the data has no target.
        judgement: the loss or metric of the drawn rows as they are; None without a target.
        greater_is_better: of what it is judged by.
        importances: the most important column first; empty without a target.
        dependences: curves, in the same order; a date has one for each of its parts.
        interactions: of a column with all others (one name) and of pairs (two), the strongest
            first.
        additive: whether the model adds up a function of each column: no pair interacts.
        curves: the exact curves of an additive model's binned numbers (`Model.curves`).
        notes: what is to be said of the data and of what was left out.
    """

    model: Model
    source: str
    rows: Mapping[str, int]
    judged_by: str
    judgement: float | None
    greater_is_better: bool
    importances: tuple[Importance, ...]
    dependences: tuple[Dependence, ...]
    interactions: tuple[Interaction, ...]
    additive: bool
    curves: tuple[Curve, ...]
    notes: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """Return all of it as plain data: what ``thalweg explain --json`` prints."""
        return {
            "target": self.model.preprocessor.target.column,
            "task": self.model.task,
            "kind": kind(self.model),
            "data": self.source,
            "rows": dict(self.rows),
            "judged_by": self.judged_by or None,
            "judgement": self.judgement,
            "greater_is_better": self.greater_is_better if self.judged_by else None,
            "importances": [vars(each) for each in self.importances],
            "dependences": [vars(each) for each in self.dependences],
            "interactions": [vars(each) for each in self.interactions],
            "additive": self.additive,
            "curves": [vars(each) for each in self.curves],
            "notes": list(self.notes),
        }

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write it as one HTML page, which needs nothing else and asks for nothing.

        Raises:
            OutputError: the file cannot be written.
        """
        import importlib

        importlib.import_module("thalweg.report.explained_page").save(self, path)

    def __repr__(self) -> str:
        """Return what was explained, in a line."""
        columns = counted(len(self.importances), "importance")
        curves = counted(len(self.dependences), "curve")
        pairs = counted(sum(len(each.columns) == 2 for each in self.interactions), "pair")
        return f"<ModelExplanation of {called(self.model)}: {columns}, {curves}, {pairs}>"

    def _repr_html_(self) -> str:
        """Return the importances as a table, for notebooks."""
        rows = [
            (e.column, e.importance, "–" if e.standard_error is None else e.standard_error)
            for e in self.importances
        ]
        return markup(f"Importance, by {self.judged_by}", ("column", "importance", "±"), rows)


def explained(
    model: Model,
    drawn: DrawnRows,
    source: str,
    settings: ExplainSettings,
    findings: Findings,
    told: Told = lambda done, total: None,
    on_compile: OnCompile = nobody,
) -> ModelExplanation:
    """Explain a model by rows that were drawn.

    Args:
        model: of any kind.
        drawn: the rows; importance needs their target.
        source: what the data is called.
        settings: what is asked.
        findings: collects values that cannot be read.
        told: called with how many rows have been predicted, and how many will be.
        on_compile: called before each kernel that must be compiled.

    Raises:
        UsageError: a column that the model does not read.
        DataError: fewer than two rows; a model without columns; or a metric that is not defined
            for these rows.
    """
    if not model.preprocessor.encoder.features:
        raise DataError(
            "The model reads no column and predicts the same for every row: there is nothing to "
            "explain."
        )
    if len(drawn) < 2:
        with_target = " that has a target" if drawn.target is not None else ""
        raise DataError(
            f"There is one row{with_target}, whose values cannot be compared with those of others: "
            "explain needs two or more."
        )
    whole = Probe(model, drawn, findings=findings)
    if findings.strict:
        findings.refuse()
    if settings.columns:
        inputs, notes = named_inputs(model, settings.columns), list[str]()
    else:
        inputs, notes = inputs_of(model, whole.values)
    work = _Work(model, drawn, settings, inputs, whole.values, told)
    work.choose_engine(on_compile)
    with np.errstate(over="ignore", invalid="ignore", divide="ignore"):  # shown as what they give
        judgement, found = work.importances()
        ordered, curves = work.curves(found)
        pairs = work.interactions(ordered)
    metric = settings.metric
    judged_by = (metric or model.loss.loss.name) if drawn.target is not None else ""
    if not judged_by:
        target = model.preprocessor.target.column
        notes.append(
            f"The data has no target {target!r}: the importance of the columns, which is judged by "
            "it, is left out."
        )
    notes += work.notes
    return ModelExplanation(
        model,
        source,
        work.rows,
        judged_by,
        judgement,
        bool(judged_by) and Judgement(model, drawn, metric).sign < 0,
        tuple(found),
        tuple(curves),
        tuple(pairs),
        additive(model),
        tuple(model.curves),
        tuple(map(in_words, (*about_unlabelled(drawn.unlabelled), *notes, *findings.notes()))),
    )


class _Work:
    """The parts of one explanation, and how far they are."""

    def __init__(
        self,
        model: Model,
        drawn: DrawnRows,
        settings: ExplainSettings,
        inputs: list[Input],
        values: list[Any],
        told: Told,
    ) -> None:
        self._model, self._drawn, self._settings = model, drawn, settings
        self._inputs, self._told = inputs, told
        self._matrix = matrix_rows(model, values)
        self._some, self._few = drawn.first(_CURVE_ROWS), drawn.first(_PAIR_ROWS)
        self.notes: list[str] = []
        self.rows = {
            "data": drawn.rows,
            "drawn": len(drawn),
            "curves": len(self._some),
            "interactions": len(self._few),
        }
        self._done, self._total = 0, self._planned()

    def _planned(self) -> int:
        """Return about how many rows will be predicted."""
        settings, inputs, n = self._settings, len(self._inputs), len(self._drawn)
        total = 0
        if self._drawn.target is not None:
            total += n * (1 + inputs * settings.repeats)
        else:
            total += inputs * (settings.grid + 1) * min(n, _SWINGS)
        total += min(settings.curves, inputs) * (settings.grid + 1) * len(self._some)
        if not additive(self._model):
            total += predicted_rows(min(settings.pairs, inputs), len(self._few))
        return total

    def choose_engine(self, on_compile: OnCompile) -> None:
        """Let kernels compute the scores of nets, if that is worth the time to get them ready."""
        model = self._model
        if not model.linear and self._total * model.weights.size > _MUCH:
            try:
                engine = engine_called("compiled", on_compile=on_compile)
            except ImportError:  # without numba all goes on, slower
                return
            self._model = model.scored_by(ByEngine(model.predictor, engine, model.loss))

    def _tell(self, rows: int) -> None:
        self._done += rows
        self._total = max(self._total, self._done)
        self._told(self._done, self._total)

    def importances(self) -> tuple[float | None, list[Importance]]:
        """Return the loss or metric, and the importances, the largest first."""
        if self._drawn.target is None:
            return None, []
        base, found = importances(
            self._model, self._drawn, self._inputs, self._settings, self._tell
        )
        found.sort(key=lambda each: -each.importance if np.isfinite(each.importance) else np.inf)
        return base, found

    def curves(self, found: list[Importance]) -> tuple[list[Input], list[Dependence]]:
        """Return the inputs in their order, and the curves of the first of them."""
        by_name = {each.name: each for each in self._inputs}
        ordered = [by_name[each.column] for each in found]
        if not found:
            ordered = self._by_swing()
        curves = []
        drawable = [each for each in ordered if parts_of(self._model, each)]
        for each in drawable[: self._settings.curves]:
            curves += self._curves_of(each, self._some)
        left = len(drawable) - self._settings.curves
        if left > 0 and self._settings.curves:
            self.notes.append(
                f"{counted(left, 'less important column')} "
                f"{'has' if left == 1 else 'have'} no curve here: --curves {len(drawable)} "
                "computes all, --columns names those that are wanted."
            )
        return ordered, curves

    def _curves_of(self, each: Input, rows: DrawnRows) -> list[Dependence]:
        n = len(rows)
        copies = max(1, min(self._settings.grid + 1, self._model.rows_at_a_time // n))
        probe = Probe(self._model, rows, copies)
        made: list[Dependence] = []
        for part in parts_of(self._model, each):
            grid = self._grid(part, rows)
            made += dependences(self._model, rows, part, grid, self._settings, probe, self._tell)
        return made

    def _grid(self, part: Input, rows: DrawnRows) -> Grid:
        matrix = None if self._matrix is None else self._matrix[: len(rows)]
        return grid_of(self._model, rows, part, matrix, self._settings.grid)

    def _by_swing(self) -> list[Input]:
        """Order the inputs by how much they move the prediction, where no target judges them."""
        rows = self._drawn.first(_SWINGS)
        curves = [c for each in self._inputs for c in self._curves_of(each, rows)]
        by_name = {each.name: each for each in self._inputs}
        found = [by_name[name] for name in ordered_by_swing(curves)]
        return found + [each for each in self._inputs if each not in found]

    def interactions(self, ordered: list[Input]) -> list[Interaction]:
        """Return the interactions of the first inputs; of an additive model none is computed."""
        if additive(self._model) or not self._settings.pairs:
            return []
        some = ordered[: self._settings.pairs]
        if len(some) < 2:
            return []
        found = interactions(self._model, self._few, some, self._settings, self._tell)
        return sorted(found, key=lambda each: (len(each.columns), -each.strength))


__all__ = ["ModelExplanation", "explained"]
