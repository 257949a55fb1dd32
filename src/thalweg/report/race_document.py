"""The race document: everything the report shows, as one plain dict made from a `Fit` alone.

The report and the lab draw it with the same components (`lab-ui/src/document.ts` declares the same
names). What a job did not compute is absent, and the page leaves its block out. Numbers have six
digits, curves few enough points that a report stays small; names from the data are `visible`.
"""

from __future__ import annotations

import math
import platform
from collections.abc import Mapping
from importlib import metadata
from typing import Any

import numpy as np

from thalweg.report.column_dependence import column_dependence
from thalweg.report.column_effects import column_effects
from thalweg.report.each_class import each_class, trade_off
from thalweg.result_ranking import ranking
from thalweg.results import Fit
from thalweg.run_result import RunResult
from thalweg.sentences import said
from thalweg.training.run import Run
from thalweg.wording import counted, figure, visible

FORMAT = 1
_POINTS = 40_000  # of all curves together
_MOST_POINTS, _LEAST_POINTS = 120, 12  # of one curve
_MOST_RUNS = 1000  # drawn; the best
_MOST_CLASSES = 30  # of a confusion matrix
_PACKAGES = ("numpy", "scipy", "numba", "pyarrow")


def race_document(done: Fit) -> dict[str, Any]:
    """Return everything that the report shows, which JSON can hold; what is not finite is None."""
    of = _Runs(done)
    shown = of.shown
    both = len({result.run.architecture is None for result in of.all}) > 1
    points = max(_LEAST_POINTS, min(_MOST_POINTS, _POINTS // len(shown)))
    document = {
        "format": FORMAT,
        "target": done.model.preprocessor.target.column,
        "task": done.model.task,
        "answer": done.answer,
        "sentence": _sentence(done),
        "judged_by": _judged_by(done),
        "loss": done.model.loss.loss.name,
        "rows": dict(done.rows),
        "split": dict(done.split),
        "trained_on": done.trained_on,
        "seconds": done.seconds,
        "engine": done.engine,
        "interrupted": done.interrupted,
        "runs_in_all": len(of.all),
        "folds": None if done.folds is None else len(done.folds.losses[0]),
        "winner": of.new[of.winner],
        "members": [of.new[place] for place in of.members],
        "runs": _without_constant(
            [{**_run(of.all[i], points, both), **_beside(done, of, i)} for i in shown]
        ),
        "verdict": _verdict(done, of),
        "metric": _metric(done),
        "learning_rates": _learning_rates(done),
        "figures": {
            **{n: getattr(done, n) for n in ("train", "valid", "test") if getattr(done, n)},
            "baseline": next(
                (done.baseline[n] for n in ("test", "valid", "train") if done.baseline.get(n)), None
            ),
        },
        "baseline_loss": _baseline_loss(done),
        "tries": _tries(done),
        "generalisation": done.generalisation and done.generalisation.sentence,
        "threshold": None if done.threshold is None else list(done.threshold.thresholds),
        "gain_over_baseline": done.gain_over_baseline,
        **{name: of for name, of in done.diagnosis.items() if name != "class_bins"},
        **_trade_offs(done),
        "each_class": each_class(done),
        "confusion": _confusion(done),
        "effects": column_effects(done),
        "dependence": column_dependence(done),
        "notes": list(done.notes),
        "repeat": _repeat(done),
    }
    return {key: _plain(value) for key, value in document.items() if value not in (None, [])}


def race_texts(done: Fit) -> dict[str, Any]:
    """Return the sentences of the document as they are made: for other languages."""
    return {
        "sentence": _sentence(done),
        "answer": done.answer,
        "task": done.model.task,
        "judged_by": said(_judged_by(done)),
        "verdict": None if done.verdict is None else done.verdict.as_json(),
        "runs": [result.status for result in done.compared],
        "generalisation": done.generalisation and done.generalisation.sentence,
        "notes": list(done.notes),
    }


class _Runs:
    """What is compared: the runs, or with folds the settings, each the mean over its folds.

    Attributes:
        all: results of them.
        shown: the places of those that are drawn: all, or of very many the best.
        new: the place in the document of each that is drawn.
        of_run: which of them each run is or belongs to.
        winner, members: places of the one kept, and of those whose mean is the answer.
    """

    def __init__(self, done: Fit) -> None:
        self.all = done.compared
        self.of_run = {place: place for place in range(len(done.runs))}
        places = {id(result): place for place, result in enumerate(self.all)}
        self.winner = places.get(id(done.winner), 0)
        if done.folds is not None:
            settings = [each.run for each in self.all]
            self.of_run = {
                place: settings.index(result.run.changed(fold=None))
                for place, result in enumerate(done.runs)
            }
            self.winner = done.folds.winner
        self.members: list[int] = []
        if done.mean is not None and done.mean.taken:
            self.members = [places[id(each)] for each in done.mean.members]
        self.shown = self._shown(done)
        self.new = {place: i for i, place in enumerate(self.shown)}

    def _shown(self, done: Fit) -> list[int]:
        places = [*range(len(self.all))]
        if len(places) <= _MOST_RUNS:
            return places
        return sorted({*ranking(done).order[:_MOST_RUNS], self.winner, *self.members})


def _without_constant(runs: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Leave out options of nets that all nets have alike: beside linear runs they say no more."""
    for name in ("activation", "init"):
        if len({run[name] for run in runs if name in run}) < 2:
            runs = [{key: value for key, value in run.items() if key != name} for run in runs]
    return runs


def _judged_by_metric(done: Fit) -> bool:
    """Whether settings were compared by a metric, and not by the loss."""
    return done.verdict is not None and done.verdict.judge != done.model.loss.loss.name


def _beside(done: Fit, of: _Runs, place: int) -> dict[str, Any]:
    """Return what is known of one run besides its result: its metric, its gap to the optimum."""
    found: dict[str, Any] = {}
    if done.verdict is not None and _judged_by_metric(done):
        settings = [each for each in done.verdict.settings if not each.mean]
        own = (each.loss for each in settings if any(of.of_run[run] == place for run in each.runs))
        found["metric"] = next(own, None)
    elif done.run_metrics is not None and done.folds is None:
        found["metric"] = done.run_metrics["values"][place]
    if done.folds is not None:
        return found
    for each in () if done.optimum is None else done.optimum.runs:
        if each.run == place:
            found |= {"gap": each.gap, "gaps": [*map(float, each.gaps)]}
    return found


def _metric(done: Fit) -> dict[str, Any] | None:
    """Return which metric the runs have, that which judged if one did, and of how many rows."""
    if done.verdict is not None and _judged_by_metric(done):
        verdict = done.verdict
        named = {"name": verdict.judge, "greater_is_better": verdict.greater}
        return {**named, "rows": verdict.rows}
    of = done.run_metrics
    if of is None or done.folds is not None:
        return None
    return {name: of[name] for name in ("name", "greater_is_better", "rows")}


def _learning_rates(done: Fit) -> dict[str, Any] | None:
    """Return λ and 2/λ, the largest stable rate of plain descent in full batches."""
    of = done.learning_rates
    if of is None or of.stable_rate is None:
        return None
    return {"largest_eigenvalue": of.largest_eigenvalue, "stable": of.stable_rate}


def _judged_by(done: Fit) -> str:
    """Return which loss of the runs is compared: of rows that are the same for all of them.

    Runs that cross-validation judged too have its loss, of more rows, beside it.
    """
    return "training loss" if done.winner.end.unjudged else "validation loss"


def _chosen_by(done: Fit) -> str:
    """Return which loss chose the winner."""
    if math.isfinite(done.winner.crossvalidated_loss):
        return "cross-validated loss"
    return _judged_by(done)


def _baseline_loss(done: Fit) -> float | None:
    """Return the loss of the best constant on the rows by which runs are compared."""
    figures = done.baseline.get("train" if done.winner.end.unjudged else "valid")
    return None if not figures else float(figures["loss"])


def _sentence(done: Fit) -> str:
    """Return the verdict in one sentence."""
    if done.verdict is not None:
        return done.verdict.sentence
    if done.mean is not None and done.mean.taken:
        return str(done.mean)
    facts = {
        "run": str(done.winner.run),
        "judged_by": said(_chosen_by(done)),
        "best": figure(done.winner.compared_loss),
    }
    if len(done.runs) == 1:
        return said("{run} has the lowest {judged_by}: {best}.", **facts)
    runs = counted(len(done.runs), "run")
    return said("{run} has the lowest {judged_by} of {runs}: {best}.", runs=runs, **facts)


def _run(result: RunResult, points: int, both: bool) -> dict[str, Any]:
    """Return one run: its setting, its figures, its curve."""
    run = result.run
    epochs = thinned(len(result.valid_losses), points, result.best_epoch)
    curve: dict[str, list[Any]] = {
        "epoch": epochs,
        "batch": [result.batch_losses[e - 1] for e in epochs if e <= len(result.batch_losses)],
        "split": [result.valid_losses[e - 1] for e in epochs],
        "seconds": [result.seconds[e - 1] for e in epochs if e <= len(result.seconds)],
    }
    if epochs == [*range(1, len(epochs) + 1)]:
        del curve["epoch"]
    if result.end.unjudged:
        del curve["split"]
    return {
        "setting": str(run),
        "optimizer": group_of(run, both),
        **_options(run),
        "loss": result.train_loss if result.end.unjudged else result.valid_loss,
        **_crossvalidated(result),
        "valid_loss": result.valid_loss,
        "train_loss": result.train_loss,
        "objective": result.objective,
        "epochs": result.epochs,
        "kept_epoch": result.best_epoch,
        "updates": result.updates,
        "ending": result.end.ending.value,
        "overflowed": result.end.overflowed,
        "status": result.status,
        "curve": {name: values for name, values in curve.items() if len(values)},
    }


def _options(run: Run) -> dict[str, Any]:
    """Return the options of a run, under the names and in the words that settings have."""
    own = {"lr": run.lr, "batch_size": run.batch_size, "schedule": "constant", "seed": run.seed}
    own |= run.chosen()
    others = {"epochs": "budget", "inputs": "numbers"}  # "epochs" are those that were completed
    own = {others.get(name, name): value for name, value in own.items()}
    if run.architecture is not None:
        own["hidden"] = ",".join(map(str, run.architecture.hidden))
    return own


def _crossvalidated(result: RunResult) -> dict[str, float]:
    """Return the loss of rows held out in turn, of a run that has one."""
    loss = result.crossvalidated_loss
    return {"crossvalidated_loss": loss} if math.isfinite(loss) else {}


def thinned(epochs: int, most: int, kept: int = 0) -> list[int]:
    """Return some of the epochs from 1 up, about `most`: the first, the last and the kept one.

    The others lie closer at the beginning, where a loss falls fastest.
    """
    if epochs <= most:
        return [*range(1, epochs + 1)]
    half = most // 2
    places = [np.geomspace(1, epochs, half), np.linspace(1, epochs, most - half)]
    chosen = set(np.concatenate(places).round().astype(int).tolist())
    chosen |= {kept} if 1 <= kept <= epochs else set()
    return sorted(chosen)


def _verdict(done: Fit, of: _Runs) -> dict[str, Any] | None:
    """Return the verdict with the places that its runs have in the document."""
    if done.verdict is None:
        return None
    found = done.verdict.as_json()
    for each in found["settings"]:
        known = dict.fromkeys(of.of_run[place] for place in each["runs"])
        each["runs"] = [of.new[place] for place in known if place in of.new]
    return found


def _tries(done: Fit) -> list[dict[str, Any]]:
    """Return the expected best of k settings of each optimizer that has several."""
    found = []
    for each in done.tries_by_loss:
        if len(each.expected) < 2:
            continue
        k = thinned(len(each.expected), _MOST_POINTS)
        values = {
            "loss": [each.expected[i - 1] for i in k],
            "error": [each.standard_error[i - 1] for i in k],
        }
        found.append({"optimizer": each.optimizer, "k": k, **values, "sufficed": each.sufficed})
        if each.left:
            bound = [each.bound[i - 1] for i in k]
            found[-1] |= {"left": each.left, "bound": bound}
    return found


def group_of(run: Run, both: bool) -> str:
    """Name a run's group: its optimizer, and that it is a net where there are linear runs too."""
    return f"{run.optimizer} nets" if both and run.architecture is not None else run.optimizer


def _trade_offs(done: Fit) -> dict[str, Any]:
    """Return the ROC and precision-recall curves of the test rows, thinned; or nothing."""
    of = done.curves.get("test") or {}
    if "roc" not in of or "precision_recall" not in of:
        return {}
    found = {name: trade_off(of, name) for name in ("roc", "precision_recall")}
    bins = done.diagnosis.get("probability_bins")
    total = 0.0 if bins is None else sum(bins["right"]) + sum(bins["wrong"])
    found["precision_recall"]["share"] = sum(bins["right"]) / total if bins and total else 0.0
    return found


def _confusion(done: Fit) -> dict[str, Any] | None:
    """Return the confusion matrix of the test rows and the figures by class."""
    of = done.by_class
    matrix = of.get("confusion_matrix")
    if matrix is None or len(of["classes"]) > _MOST_CLASSES or done.model.task == "multilabel":
        return None
    return {"classes": of["classes"], "matrix": matrix, "per_class": of["per_class"]}


def _repeat(done: Fit) -> dict[str, Any]:
    """Return how to get the same result again: command, Python, versions."""
    versions = {"thalweg": _version("thalweg"), "python": platform.python_version()}
    versions |= {name: _version(name) for name in _PACKAGES}
    pins = [f"{name}=={version}" for name, version in versions.items() if name != "python"]
    call = done.call
    return {
        "command": "" if call is None else call.command,
        "python": "" if call is None else call.python,
        "install": f"pip install {' '.join(pins)}",
        "versions": {**versions, "system": f"{platform.system()} {platform.machine()}"},
    }


def _version(name: str) -> str:
    if name == "thalweg":
        import thalweg

        return thalweg.__version__
    return metadata.version(name)


def _plain(value: Any) -> Any:
    """Return data that JSON can hold: rounded numbers, visible texts, None for what is no number.

    Counts and whole numbers stay as they are.
    """
    if isinstance(value, (bool, int)) or value is None:
        return value
    if isinstance(value, str):
        return visible(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            return None
        rounded = float(f"{value:.6g}")
        return int(rounded) if rounded.is_integer() and abs(rounded) < 1e15 else rounded
    if isinstance(value, np.generic):
        return _plain(value.item())
    if isinstance(value, Mapping):
        return {visible(str(k)): _plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [_plain(each) for each in value]
    return visible(str(value))


__all__ = ["FORMAT", "group_of", "race_document", "race_texts", "thinned"]
