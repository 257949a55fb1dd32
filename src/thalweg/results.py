"""The result of a job: every run, the winner's figures, how they are shown."""

from __future__ import annotations

import importlib
import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from thalweg.metrics.registry import without_rounding
from thalweg.models.calibration import Calibration
from thalweg.models.judging import Figures
from thalweg.models.model import Model
from thalweg.models.thresholds import Threshold
from thalweg.options.call import Call
from thalweg.racing.generalisation import Generalisation
from thalweg.racing.learning_rates import LearningRates
from thalweg.racing.optimum import Optimum
from thalweg.racing.tries import Tries, tries_of
from thalweg.racing.verdict import Verdict
from thalweg.training.run_endings import Ending
from thalweg.wording import counted, figure, markup, shortened

if TYPE_CHECKING:
    from matplotlib.figure import Figure
from thalweg.mean_result import MeanResult
from thalweg.plain import plain
from thalweg.result_ranking import ranking
from thalweg.run_result import FoldResults, RunResult


@dataclass(frozen=True)
class Fit:
    """The result of `fit` or `race`.

    Attributes:
        model: the winner's, or the mean of several runs.
        winner: its run; of a mean, the best single run.
        runs: all, in the order they were given.
        mean: of the best nets or of all runs, if it was tried; it is the model if it is ``taken``.
        train, valid, test: loss, objective where a penalty applies, and every metric. The test
            split was looked at once, by the winner (and by the baseline). None for a split
            that has no rows.
        baseline: the same for a constant that looks at no column. Beside the loss stands the
            constant that is best for it on the training rows, weighted as in training (the mean
            for squared error, the median for absolute error, the classes' shares for log loss);
            beside the metrics the best one where class weights are left out, as metrics do.
        gain_over_baseline: ``loss``, by how much the winner's loss on the test rows is below the
            baseline's, and ``standard_error`` of that difference, taken row by row; None without
            test rows.
        gain_on_unseen_rows: the same on all rows that judge the model: the test rows and, where the
            winner was chosen by cross-validation, those of training and validation, each by a model
            that had not seen it; ``loss``, ``standard_error``, ``test_rows``, ``held_out_rows``.
            None where there are none. A note says where it is not clearly above 0.
        by_class: of the test rows: ``classes``, ``confusion_matrix``, ``per_class`` with precision,
            recall, f1 and support, ``most_confused``; empty where the target is numbers. See
            `thalweg.models.by_class`.
        rows: of each split.
        split: how the rows were divided: ``by`` (random, time, group), ``column``, the ``first``
            time of each split or the number of ``groups`` in each; ``valid`` and ``test``, the
            share or "table"; ``seed``.
        shuffle_quality: how well the rows of the file are mixed in the batches of an epoch: 1 is a
            shuffle of all rows, 0 are rows as they lie (`thalweg.data.shuffle_quality`). None
            where every run takes full batches.
        trained_on: the model's rows, "train", or "train and valid" if the winner was trained anew,
            its encoding and baseline too; the figures of train and valid are then those of before,
            and so are the weights of the runs.
        columns: what each column was taken for.
        diagnosis: of the test rows: how sure the model is and how right, or its residuals, for
            pictures; see `thalweg.models.diagnosis`. Empty without test rows.
        standard_errors: of ``train``, ``valid`` and ``test`` each: the standard error over rows of
            each of its figures, by name, without those that are not known (the greatest error of
            all rows; rows of groups in the test split). See `thalweg.job.figure_errors`.
        run_metrics: a metric of each run on validation rows, beside its loss: ``name``, ``values``,
            of how many ``rows``; see `thalweg.job.run_metrics`.
        call: what was asked, as a command and as Python.
        curves: of classes, of ``valid`` and ``test`` each: ROC, precision-recall and calibration
            curve and a table of thresholds; see `thalweg.models.curve_data`, and of several classes
            `thalweg.models.class_curves`.
        some_rows: of a net or a mean of nets, up to 300 of the rows that judge (validation rows, or
            with folds those of training) as they were read, drawn at random, on which the report
            shows what its columns do; None of other models.
        threshold: above which a row is of class 1 or has a label, if `threshold` was given.
        folds: each setting's loss by fold, and how the model was made; None: there were no folds.
            The figures of ``valid`` are then out of fold.
        calibration: of the model's probabilities, if they were calibrated; the figures of test are
            those after it, those of train and valid before.
        generalisation: training and validation loss of each optimizer's best setting
            (`thalweg.racing.generalisation`); None without validation rows.
        optimum: how far each linear run's objective is from its optimum, after each epoch too, if
            ``optimum=True`` asked for it.
        learning_rates: λ, the largest curvature of an objective, the stable rate 2/λ, and what was
            derived from them; None where nothing asked for them.
        verdict: who won among the settings, who cannot be told apart from it, how sure that is
            (`thalweg.racing.verdict`); None without validation rows.
        notes: what the user should know.
        seconds: the whole job took.
        engine: that trained, "compiled" or "reference".
        interrupted: whether Ctrl-C ended training early.
        path: of the model file, or None.
    """

    model: Model
    winner: RunResult
    runs: tuple[RunResult, ...]
    train: Figures
    valid: Figures | None
    test: Figures | None
    baseline: Mapping[str, Figures | None]
    gain_over_baseline: Figures | None
    rows: Mapping[str, int]
    columns: tuple[Any, ...]
    notes: tuple[str, ...]
    seconds: float
    engine: str
    interrupted: bool = False
    by_class: Mapping[str, Any] = field(default_factory=dict)
    path: Path | None = field(default=None)
    trained_on: str = "train"
    gain_on_unseen_rows: Figures | None = None
    split: Mapping[str, Any] = field(default_factory=dict)
    shuffle_quality: float | None = None
    mean: MeanResult | None = None
    calibration: Calibration | None = None
    diagnosis: Mapping[str, Any] = field(default_factory=dict)
    standard_errors: Mapping[str, Figures] = field(default_factory=dict)
    run_metrics: Mapping[str, Any] | None = None
    call: Call | None = None
    generalisation: Generalisation | None = None
    threshold: Threshold | None = None
    optimum: Optimum | None = None
    learning_rates: LearningRates | None = None
    folds: FoldResults | None = None
    verdict: Verdict | None = None
    curves: Mapping[str, Any] = field(default_factory=dict)
    some_rows: pa.Table | None = None

    @property
    def compared(self) -> tuple[RunResult, ...]:
        """What was compared: the runs, or with folds the settings, by their mean over folds."""
        return self.runs if self.folds is None else self.folds.settings

    @property
    def answer(self) -> str:
        """What the model is, in words: the winner's setting, or of which runs it is the mean."""
        if self.mean is not None and self.mean.taken:
            return self.mean.name
        return str(self.winner.run)

    @property
    def best(self) -> RunResult:
        """The best single run: the winner, with its setting in ``run``."""
        return self.winner

    @property
    def tries(self) -> tuple[Tries, ...]:
        """How good the best of 1, 2, … settings of each optimizer is on average.

        By the metric that judged, where one did. See `thalweg.racing.tries`; empty without
        validation rows.
        """
        baseline, verdict = self.baseline.get("valid"), self.verdict
        if verdict is not None and verdict.judge != self.model.loss.loss.name:
            figures = [math.nan] * len(self.runs)
            for of in verdict.settings:
                for place in () if of.mean else of.runs:
                    figures[place] = of.loss
            constant = None if baseline is None else baseline.get(verdict.judge)
            runs = [result.run for result in self.runs]
            left = _left(self.runs)
            return tries_of(runs, figures, constant, verdict.judge, verdict.greater, left)
        return self.tries_by_loss

    @property
    def tries_by_loss(self) -> tuple[Tries, ...]:
        """The same by validation loss, whatever judged: what the report draws."""
        baseline = self.baseline.get("valid")
        return tries_of(
            [result.run for result in self.compared],
            [math.nan if result.diverged else result.valid_loss for result in self.compared],
            None if baseline is None else baseline["loss"],
            left=_left(self.compared),
        )

    def table(self) -> pa.Table:
        """Return a row for each run as a PyArrow table (``.to_pandas()`` makes a frame of it).

        The best stands first, by the metric of ``judge`` or the loss; ``run`` is its place in
        `runs`.
        See `thalweg.result_table` for its columns: setting, optimizer, lr, …, train_loss,
        valid_loss, and what the verdict says of the setting.
        """
        from thalweg.result_table import table_of

        return table_of(self)

    def plot(self) -> Figure:
        """Return a matplotlib figure: loss by epoch, and final loss by learning rate.

        Raises:
            UsageError: matplotlib is not installed: ``pip install 'thalweg[plot]'``.
        """
        from thalweg.result_plot import plot

        return plot(self)

    @property
    def history(self) -> pa.Table:
        """Every epoch of every run, as a PyArrow table (``.to_pandas()`` makes a frame of it).

        A row for each run and each epoch it finished, with the columns ``run`` (its place in
        `runs`, from 0), ``setting`` (the run as text), ``epoch`` (from 1), ``batch_loss`` (the
        running average over weights that changed meanwhile), ``valid_loss`` (of the weights after
        the epoch, on the whole validation split; both in the target's unit) and ``kept`` (whether
        the run keeps the weights of this epoch).
        """
        columns: dict[str, list[Any]] = {name: [] for name in _HISTORY.names}
        for place, result in enumerate(self.runs):
            epochs = range(1, len(result.valid_losses) + 1)
            columns["run"] += [place] * len(epochs)
            columns["setting"] += [str(result.run)] * len(epochs)
            columns["epoch"] += epochs
            columns["batch_loss"] += result.batch_losses[: len(epochs)]
            columns["valid_loss"] += result.valid_losses
            columns["kept"] += [
                epoch == result.best_epoch and not result.diverged for epoch in epochs
            ]
        return pa.table(columns, schema=_HISTORY)

    def __repr__(self) -> str:
        """Return what was trained and how good it is, in a line."""
        split, figures = "training", self.train
        if self.valid or self.test:
            split, figures = ("test", self.test) if self.test else ("validation", self.valid or {})
        good = ", ".join(
            f"{split} {name} {figure(without_rounding(name, figures[name]))}"
            for name in _headline(figures)
        )
        target = shortened(self.model.preprocessor.target.column)
        return (
            f"<Fit of {target!r} ({self.model.task}): {good}; "
            f"{self.answer}, the best of {counted(len(self.runs), 'run')}; "
            f"{self.seconds:.1f} s>"
        )

    def _repr_html_(self) -> str:
        """Return the figures of every split beside the baseline's, for notebooks."""
        splits = {
            name: figures
            for name, figures in (("train", self.train), ("valid", self.valid), ("test", self.test))
            if figures
        }
        last = list(splits)[-1]
        baseline = self.baseline[last] or {}
        names = next(iter(splits.values()))
        found = [*splits.values(), {name: baseline.get(name, math.nan) for name in names}]
        rows = [(name, *(without_rounding(name, each[name]) for each in found)) for name in names]
        target = shortened(self.model.preprocessor.target.column)
        metric = ranking(self).metric
        by = f" by {metric}" if metric else " by validation loss"
        by = "" if self.winner.end.unjudged else by
        said = (
            f"The best of {counted(len(self.runs), 'run')}{by}, as it was after "
            f"epoch {self.winner.best_epoch}"
        )
        if self.mean is not None and self.mean.taken:
            said = str(self.mean).removesuffix(".")
        figures = markup(
            f"{target} ({self.model.task}): {self.answer}",
            ("", *splits, f"baseline ({last})"),
            rows,
            f"{said}; {self.seconds:.1f} s in all.",
        )
        return figures + self._settings_html() if len(self.runs) > 1 else figures

    def _settings_html(self) -> str:
        """Return the best runs, or with folds settings, in the order of what judges them."""
        ranked = ranking(self)
        usable = [place for place in ranked.order if not self.compared[place].diverged]
        best = usable[:_MOST_SHOWN]
        loss = f"{'training' if self.winner.end.unjudged else 'validation'} loss"
        headers = ("setting", *[ranked.metric] * bool(ranked.metric), loss, "kept epoch")
        rows = [
            (
                str(self.compared[place].run),
                *[ranked.figures[place]] * bool(ranked.metric),
                ranked.losses[place],
                self.compared[place].best_epoch,
            )
            for place in best
        ]
        what = "run" if self.folds is None else "setting"
        of = f"The best {len(best)} of {counted(len(self.compared), what)}"
        return markup(of, headers, rows, "table() has all of them.")

    def save_report(self, path: str | os.PathLike[str]) -> None:
        """Write the report as one HTML page, which needs nothing else and asks for nothing.

        Raises:
            OutputError: the file cannot be written.
        """
        importlib.import_module("thalweg.report.race_page").save(self, path)

    def as_json(self) -> dict[str, Any]:
        """Return the document that ``fit --json`` prints; what is not finite is null."""
        document = dict(self.model.history)
        document["notes"] = list(self.notes)  # those on this job, which are not the model's, too
        document["seconds"] = round(self.seconds, 3)
        if self.curves:
            document["curves"] = plain(self.curves)
        document["standard_errors"] = plain(self.standard_errors)
        document["tries"] = plain([each.as_json() for each in self.tries])
        if self.generalisation is not None:
            document["generalisation"] = plain(self.generalisation.as_json())
        document["model"] = None if self.path is None else str(self.path)
        return document


_MOST_SHOWN = 10  # runs in a notebook
_HISTORY = pa.schema(
    [
        ("run", pa.int64()),
        ("setting", pa.string()),
        ("epoch", pa.int64()),
        ("batch_loss", pa.float64()),
        ("valid_loss", pa.float64()),
        ("kept", pa.bool_()),
    ]
)


def _headline(figures: Figures) -> list[str]:
    """Name the figures that say most in a line: the loss, and R² or the share that is right."""
    return ["loss", *[name for name in ("r2", "accuracy") if name in figures][:1]]


def _left(results: Sequence[RunResult]) -> frozenset[int]:
    """Return the places of the runs that left a race early."""
    return frozenset(k for k, result in enumerate(results) if result.end.ending is Ending.LEFT)
