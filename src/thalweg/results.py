"""The results of a job: every run, the winner's figures, and all of it as plain data."""

from __future__ import annotations

import importlib
import math
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource
from thalweg.engine.contract import Engine
from thalweg.losses.over_runs import LossOverRuns
from thalweg.metrics.registry import without_rounding
from thalweg.models.calibration import Calibration
from thalweg.models.evaluation import split_losses
from thalweg.models.judging import Figures
from thalweg.models.model import Model
from thalweg.models.target_scaling import TargetScaling
from thalweg.models.thresholds import Threshold
from thalweg.optimizers import FullBatchSolver
from thalweg.options.call import Call
from thalweg.penalties import objective_terms
from thalweg.predictors import Predictor, predictor_for
from thalweg.racing.generalisation import Generalisation
from thalweg.racing.learning_rates import LearningRates
from thalweg.racing.optimum import Optimum
from thalweg.racing.tries import Tries, tries_of
from thalweg.racing.verdict import Verdict
from thalweg.training.run import Run
from thalweg.training.run_endings import Ending, RunEnd, sentence
from thalweg.training.run_state import RunState
from thalweg.wording import counted, figure, markup, mean_in_words, shortened, with_error

if TYPE_CHECKING:
    from matplotlib.figure import Figure


@dataclass(frozen=True)
class RunResult:
    """The result of one run; losses are in the target's unit.

    Attributes:
        run: the setting.
        end: what ended it, with the facts; `status` is the sentence.
        epochs, updates: how many were completed.
        best_epoch: whose weights are kept: the latest whose validation loss was not clearly above
            the lowest.
        train_loss, valid_loss: of those weights on the whole splits; NaN if it diverged, and
            where there is no validation split.
        crossvalidated_loss: on rows held out by cross-validation; NaN if it was not done.
        valid_losses: after each epoch.
        batch_losses: running averages of each epoch, over weights that changed meanwhile.
        weights: ``[features, C]`` in training's unit (features standardised, target scaled).
        last_weights: the same after the last epoch; None if there was none.
        objective: training loss and penalty of the kept weights; NaN as `train_loss`.
        seconds: after each epoch, since training began; runs side by side share them. NaN for
            epochs before a checkpoint that training went on from.
    """

    run: Run
    end: RunEnd
    epochs: int
    updates: int
    best_epoch: int
    train_loss: float
    valid_loss: float
    valid_losses: tuple[float, ...]
    batch_losses: tuple[float, ...]
    weights: NDArray[np.floating[Any]] | None
    last_weights: NDArray[np.floating[Any]] | None
    crossvalidated_loss: float = math.nan
    objective: float = math.nan
    seconds: tuple[float, ...] = ()

    @property
    def status(self) -> str:
        """What ended it, in a sentence."""
        return sentence(self.end)

    @property
    def compared_loss(self) -> float:
        """What it is compared by: cross-validation's loss, else validation's, else training's."""
        if math.isfinite(self.crossvalidated_loss):
            return self.crossvalidated_loss
        return self.train_loss if self.end.unjudged else self.valid_loss

    @property
    def diverged(self) -> bool:
        """Whether it overflowed."""
        return self.end.ending is Ending.DIVERGED

    def __repr__(self) -> str:
        """Return the setting and how far it came, in a line."""
        if self.diverged:
            return f"<RunResult {self.run}: diverged in epoch {self.epochs + 1}>"
        split, loss = "validation", self.valid_loss
        if self.end.unjudged:
            split, loss = "training", self.train_loss
        return (
            f"<RunResult {self.run}: {split} loss {figure(loss)}, "
            f"epoch {self.best_epoch} of {self.epochs}>"
        )

    def _repr_html_(self) -> str:
        """Return the run's losses by epoch, for notebooks: the first, the kept and the last."""
        shown = sorted({1, self.best_epoch, self.epochs} & {*range(1, len(self.valid_losses) + 1)})
        rows = [(epoch, self.batch_losses[epoch - 1], self.valid_losses[epoch - 1],
                 "kept" if epoch == self.best_epoch else "") for epoch in shown]  # fmt: skip
        headers = ("epoch", "batch loss", "validation loss", "")
        return markup(str(self.run), headers, rows, self.status)


@dataclass(frozen=True)
class MeanResult:
    """The mean of several runs, of the best nets or an ensemble, beside single runs.

    See `thalweg.racing.mean_selection` and `thalweg.racing.ensemble`.

    Attributes:
        members: the runs whose mean it is, the lowest validation loss first, or the one that
            counts most.
        valid_loss: the mean's, in the target's unit.
        taken: whether the mean is the answer, rather than `single`.
        single: the best single run.
        linear: the best run without hidden layers; None: there is none.
        counts: of an ensemble, how often each member counts; empty: all alike.
        gain, error: of an ensemble, by how much its loss is below that of `single`, each half of
            the validation rows judged by the ensemble that the other half chose, and the standard
            error of that; NaN of the best nets.
    """

    members: tuple[RunResult, ...]
    valid_loss: float
    taken: bool
    single: RunResult
    linear: RunResult | None
    counts: tuple[int, ...] = ()
    gain: float = math.nan
    error: float = math.nan

    @property
    def name(self) -> str:
        """What it is: ``the mean of 8 nets``, ``the weighted mean of 3 linear runs``."""
        return mean_in_words([member.run.architecture for member in self.members], self.counts)

    @property
    def shares(self) -> tuple[float, ...]:
        """The weight of each member in the mean; their sum is 1."""
        counts = self.counts or (1,) * len(self.members)
        return tuple(count / sum(counts) for count in counts)

    @property
    def gain_over_linear(self) -> float:
        """By what share the nets' validation loss is below the best linear run's.

        The nets' is the mean's if it is taken, else the best net's; NaN without linear runs, and
        where their loss is not above 0.
        """
        ours = self.valid_loss if self.taken else self.members[0].valid_loss
        theirs = math.nan if self.linear is None else self.linear.valid_loss
        return (theirs - ours) / theirs if theirs > 0 else math.nan

    def __str__(self) -> str:
        """Return what it was compared with, in a sentence."""
        said = [
            f"The {self.name.removeprefix('the ')}: validation loss {figure(self.valid_loss)}",
            f"best single run ({self.single.run}) {figure(self.single.valid_loss)}",
        ]
        if self.linear is not None and self.linear is not self.single:
            said.append(f"best linear run ({self.linear.run}) {figure(self.linear.valid_loss)}")
        if self.counts:
            return f"{'; '.join(said)}. {self._judged()}"
        if not self.taken and self.members[0] is not self.single:  # what gains, or is worse
            said.append(f"best net {figure(self.members[0].valid_loss)}")
        gain = self.gain_over_linear
        share = f"{100 * abs(gain):{'.0f' if abs(gain) > 0.1 else '.2g'}} %"
        ours = "nets" if self.taken else "the best net"
        gains, are = ("gain", "are") if self.taken else ("gains", "is")
        over = f": {ours} {gains} {share} over linear" if gain > 0 else ""
        over = f": {ours} {are} {share} worse than linear" if gain < 0 else over
        end = "" if self.taken else " The single run is kept."
        if not self.taken and self.valid_loss < self.single.valid_loss:
            end = (
                " The single run is kept, for the mean's loss is lower by no more than chance "
                "explains."
            )
        if self.taken and self.valid_loss > self.single.valid_loss:
            end = " The mean is taken, for its loss is not clearly above the best of many."
        return f"{'; '.join(said)}{over}.{end}"

    def _judged(self) -> str:
        """Say of an ensemble what rows say that did not choose it."""
        side = "lower" if self.gain >= 0 else "higher"
        found = f"its loss is {side} by {with_error(abs(self.gain), self.error, self.valid_loss)}"
        end = (
            "It is taken."
            if self.taken and self.gain > 0
            else "It is taken, for it is not clearly worse."
            if self.taken
            else "The single run is kept."
        )
        return f"Where each half of the rows is judged by what the other half chose, {found}. {end}"

    def as_json(self, runs: Sequence[RunResult]) -> dict[str, Any]:
        """Return it as plain data, for model files and ``--json``; `runs`: all."""
        places = {id(result): place for place, result in enumerate(runs)}

        def one(of: RunResult) -> dict[str, Any]:
            place, loss = places[id(of)], of.valid_loss
            found = {"run": place, "setting": str(of.run), "epochs": of.best_epoch}
            return {**found, "valid_loss": loss}

        return {
            "taken": self.taken,
            "valid_loss": self.valid_loss,
            "members": [
                one(member) | {"weight": share}
                for member, share in zip(self.members, self.shares, strict=True)
            ],
            "single": one(self.single),
            "linear": None if self.linear is None else one(self.linear),
            "gain_over_linear": self.gain_over_linear,
            "kind": "ensemble" if self.counts else "best nets",
            "name": self.name,
            "gain_on_other_rows": self.gain,
            "standard_error": self.error,
        }


@dataclass(frozen=True)
class FoldResults:
    """What folds say of each setting; losses are in the target's unit.

    Attributes:
        settings: a result for each setting, without its fold: its losses are the means over its
            folds, each row weighing what it does in the loss.
        losses: of each setting, the loss of each fold under the model that did not see it.
        winner: the place of the setting that won.
        on_all_rows: whether the model was trained on all rows with the winner's setting, rather
            than being the mean of the models of the winner's folds.
    """

    settings: tuple[RunResult, ...]
    losses: tuple[tuple[float, ...], ...]
    winner: int
    on_all_rows: bool

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data, for model files and ``--json``."""
        both = zip(self.settings, self.losses, strict=True)
        return {
            "count": len(self.losses[0]),
            "model": "trained on all rows" if self.on_all_rows else "mean of the folds' models",
            "winner": self.winner,
            "settings": [
                {"setting": str(each.run), "loss": each.valid_loss, "losses": list(losses)}
                for each, losses in both
            ],
        }


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
        curves: of two classes, of ``valid`` and ``test`` each: ROC, precision-recall and
            calibration curve and a table of thresholds; see `thalweg.models.curve_data`.
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
            return tries_of(runs, figures, constant, verdict.judge, verdict.greater)
        return self.tries_by_loss

    @property
    def tries_by_loss(self) -> tuple[Tries, ...]:
        """The same by validation loss, whatever judged: what the report draws."""
        baseline = self.baseline.get("valid")
        return tries_of(
            [result.run for result in self.runs],
            [math.nan if result.diverged else result.valid_loss for result in self.runs],
            None if baseline is None else baseline["loss"],
        )

    def table(self) -> pa.Table:
        """Return a row for each run as a PyArrow table (``.to_pandas()`` makes a frame of it).

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
        by = "" if self.winner.end.unjudged else " by validation loss"
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
        """Return the runs with the lowest losses, for notebooks."""
        judged = not self.winner.end.unjudged
        losses = {id(r): r.valid_loss if judged else r.train_loss for r in self.runs}
        usable = [r for r in self.runs if not r.diverged]
        best = sorted(usable, key=lambda r: losses[id(r)])[:_MOST_SHOWN]
        rows = [(str(r.run), losses[id(r)], r.best_epoch) for r in best]
        loss = f"{'validation' if judged else 'training'} loss"
        of = f"The best {len(best)} of {counted(len(self.runs), 'run')}"
        return markup(of, ("setting", loss, "kept epoch"), rows, "table() has all of them.")

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


def results_of(
    states: Sequence[RunState],
    rows: RowSource,
    loss: LossOverRuns,
    target_scaling: TargetScaling,
    engine: Engine,
    dtype: Any = None,
    judged: bool = True,
    predictor_of: Callable[[Run], Predictor] | None = None,
    rows_of: Callable[[Run], RowSource] | None = None,
) -> list[RunResult]:
    """Return the result of every run, with the training loss of the weights that it keeps.

    Args:
        states: of all runs.
        rows: the training split, the target scaled.
        loss: that was trained.
        target_scaling: between the target's unit and training's.
        engine: that trained.
        dtype: of the runs that take batches; None: that of the rows.
        judged: whether there is a validation split.
        predictor_of: the predictor of each run; None: the linear one.
        rows_of: the rows as each run weighs them; None: all weigh them alike.
    """
    choose = predictor_of or (lambda run: predictor_for(rows, loss.columns))
    stepwise = [s for s in states if not isinstance(s.run.method, FullBatchSolver)]
    losses: dict[int, float] = {}
    weighed = rows_of or (lambda run: rows)
    left = [
        ((choose(s.run), s.run.fold, s.run.bootstrap), s) for s in stepwise if s.weights is not None
    ]
    while left:  # those of one predictor and the same rows together
        alike = left[0][0]
        kept = [s for own, s in left if own == alike]
        left = [each for each in left if each[0] != alike]
        predictor, of_dtype = alike[0], weighed(kept[0].run).astype(dtype or rows.dtype)
        weights = np.concatenate([s.weights for s in kept if s.weights is not None], axis=1)
        together = engine.losses(of_dtype, weights, loss, predictor)
        losses |= {id(s): float(lost) for s, lost in zip(kept, together, strict=True)}
    for state in states:
        if state.weights is not None and id(state) not in losses:
            own = choose(state.run)
            of = weighed(state.run)
            losses[id(state)] = float(split_losses(of, state.weights, loss, own)[0])
    objectives = {
        id(s): losses[id(s)]
        + sum(objective_terms(s.weights[choose(s.run).layout.penalised_at], s.strengths))
        for s in states
        if s.weights is not None
    }
    return [
        RunResult(
            run=state.run,
            end=replace(state.end, value=state.end.value * target_scaling.loss_factor),
            epochs=state.epochs,
            updates=state.updates,
            best_epoch=state.best_epoch,
            train_loss=losses.get(id(state), math.nan) * target_scaling.loss_factor,
            valid_loss=state.best_loss * target_scaling.loss_factor if judged else math.nan,
            valid_losses=tuple(
                value * target_scaling.loss_factor if judged else math.nan
                for value in state.valid_losses
            ),
            batch_losses=tuple(value * target_scaling.loss_factor for value in state.batch_losses),
            weights=state.weights,
            last_weights=state.last_weights,
            crossvalidated_loss=state.crossed * target_scaling.loss_factor,
            objective=objectives.get(id(state), math.nan) * target_scaling.loss_factor,
            seconds=tuple(state.seconds),
        )
        for state in states
        if state.end is not None  # as all have, once training is over
    ]


def history(done: Fit) -> dict[str, Any]:
    """Return the job as plain data, for the model file and ``--json``.

    Without the time it took: equal jobs make equal files.
    """
    loss = done.model.loss
    deviation = done.model.target_scaling.deviation
    scaled = {}
    if isinstance(deviation, float):  # several targets have no unit in common
        scaled = dict.fromkeys(loss.loss.in_target_units, 1 / deviation)
    document = {
        "task": done.model.task,
        "target": _names(done.model.preprocessor.target.columns),
        "rows": dict(done.rows),
        "split": dict(done.split),
        "features": done.model.preprocessor.encoder.width - 1,
        "loss": loss.loss.name,
        "loss_hyperparameters": {
            key: value / scaled.get(key, 1.0) for key, value in loss.hyperparameters.items()
        },
        "winner": {**done.winner.run.as_json(), "epochs": done.winner.best_epoch},
        "verdict": None if done.verdict is None else done.verdict.as_json(),
        "mean": None if done.mean is None else done.mean.as_json(done.runs),
        "folds": None if done.folds is None else done.folds.as_json(),
        "calibration": None if done.calibration is None else done.calibration.as_json(),
        "threshold": None if done.threshold is None else done.threshold.as_json(),
        "optimum": None if done.optimum is None else done.optimum.as_json(),
        "train": done.train,
        "valid": done.valid,
        "test": done.test,
        "baseline": dict(done.baseline),
        "gain_over_baseline": done.gain_over_baseline,
        "gain_on_unseen_rows": done.gain_on_unseen_rows,
        "trained_on": done.trained_on,
        "shuffle_quality": done.shuffle_quality,
        **done.by_class,
        "runs": [
            {
                **result.run.as_json(),
                "status": result.status,
                "diverged": result.diverged,
                "end": result.end.as_json(),
                "epochs": result.epochs,
                "best_epoch": result.best_epoch,
                "updates": result.updates,
                "train_loss": result.train_loss,
                "valid_loss": result.valid_loss,
                "crossvalidated_loss": result.crossvalidated_loss,
                "valid_losses": list(result.valid_losses),
                "batch_losses": list(result.batch_losses),
            }
            for result in done.runs
        ],
        "learning_rates": None if done.learning_rates is None else done.learning_rates.as_json(),
        "columns": [vars(column) for column in done.columns],
        "notes": list(done.notes),
        "engine": done.engine,
        "interrupted": done.interrupted,
    }
    return {key: plain(value) for key, value in document.items()}


def _names(columns: Sequence[str]) -> str | list[str]:
    """Return the target's name, or several as a list."""
    return columns[0] if len(columns) == 1 else list(columns)


def plain(value: Any) -> Any:
    """Return data that JSON can hold: what is not finite becomes None."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value
