"""The runs of a result as a PyArrow table: settings, losses, errors, what the verdict says."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from thalweg.penalties import PENALTIES
from thalweg.racing.settings import settings_of
from thalweg.result_ranking import ranking
from thalweg.training.run_endings import Ending

if TYPE_CHECKING:
    from thalweg.results import Fit

# Of the verdict on a run's setting: the column, and the name there.
_OF_VERDICT = {
    "judged": "loss",
    "judged_error": "standard_error",
    "difference": "difference",
    "difference_error": "difference_error",
    "probability_best": "probability_best",
    "told_apart": "told_apart",
}
_TEXTS = ("setting", "optimizer", "convention", "schedule", "hidden", "activation", "average",
          "status", "outcome")  # fmt: skip
_WHOLE = ("run", "place", "batch_size", "seed", "fold", "bootstrap", "epochs", "best_epoch",
          "updates")  # fmt: skip
_YES_OR_NO = ("full_batch", "diverged", "winner", "told_apart")


def table_of(done: Fit) -> pa.Table:
    """Return a row for each run, the best first, by what judges them (`thalweg.result_ranking`).

    Columns: ``run``, its place in `Fit.runs`, and ``place``, that of its setting; the setting as
    text and in parts; how its training ended and what came of it (``outcome``, see `outcomes`); its
    losses; and what the verdict says of its setting: ``judged`` (by which settings are compared),
    ``judged_error``, ``difference`` to the winner and ``difference_error``, ``probability_best``,
    ``told_apart``. What does not exist is null.
    """
    settings = settings_of([result.run for result in done.runs])
    place_of = {run: place for place, each in enumerate(settings) for run in each.places}
    verdict, of_runs = _verdict(done), outcomes(done)
    rows = []
    for number in _in_order(done):
        result = done.runs[number]
        run, net = result.run, result.run.architecture
        full = run.batch_size == "full"
        row: dict[str, Any] = {
            "run": number,
            "place": place_of[number],
            "setting": str(settings[place_of[number]]),
            "optimizer": run.optimizer,
            "convention": run.method.convention,
            "lr": run.lr,
            "batch_size": done.rows["train"] if full else int(run.batch_size),
            "full_batch": full,
            "schedule": run.schedule,
            "hidden": None if net is None else "x".join(map(str, net.hidden)),
            "activation": None if net is None else net.activation.name,
            "average": run.average or None,
            **{name: run.numbers[name] for name in PENALTIES},
            "seed": run.seed,
            "fold": getattr(run, "fold", None),
            "bootstrap": getattr(run, "bootstrap", None),
            "epochs": result.epochs,
            "best_epoch": result.best_epoch,
            "updates": result.updates,
            "status": result.status,
            "outcome": of_runs[number],
            "diverged": result.diverged,
            "winner": result is done.winner,
            "train_loss": result.train_loss,
            "valid_loss": result.valid_loss,
            "crossvalidated_loss": result.crossvalidated_loss,
        }
        told = verdict.get(number, {})
        rows.append(row | {name: told.get(there) for name, there in _OF_VERDICT.items()})
    return pa.table(
        {name: pa.array([_known(row[name]) for row in rows], _type(name)) for name in rows[0]}
    )


def _in_order(done: Fit) -> Sequence[int]:
    """Return the places of all runs, the best first; with folds those of a setting together."""
    order = ranking(done).order
    if done.folds is None:
        return order
    runs = [result.run.changed(fold=None) for result in done.runs]
    settings = [done.compared[place].run for place in order]
    return sorted(range(len(runs)), key=lambda place: settings.index(runs[place]))


def outcomes(done: Fit) -> list[str]:
    """Return what came of each run, as a word or two.

    "diverged"; "overflowed", where its rate was not the cause; "winner", of the setting that won or
    of a mean that did; "left", by halving; "tied", its setting cannot be told apart from the
    winner's; "told apart"; "not judged", where there is no verdict on it.
    """
    won = {id(done.winner)}
    if done.mean is not None and done.mean.taken:
        won = {id(member) for member in done.mean.members}
    said: dict[int, str] = {}
    if done.verdict is not None:
        for place, of in enumerate(done.verdict.settings):
            word = "told apart" if of.told_apart else "tied"
            if place == done.verdict.winner:
                word = "winner"
            said |= dict.fromkeys(of.runs, word) if not of.mean or word == "winner" else {}
    found = []
    for place, result in enumerate(done.runs):
        word = said.get(place, "not judged")
        if result.end.overflowed:
            word = "diverged" if result.diverged else "overflowed"
        elif id(result) in won:
            word = "winner"
        elif result.end.ending is Ending.LEFT and word != "winner":
            word = "left"
        found.append(word)
    return found


def _verdict(done: Fit) -> Mapping[int, Mapping[str, Any]]:
    """Return what is said of each run's setting, by the place of the run."""
    verdict: Any = getattr(done, "verdict", None)
    if verdict is None:
        return {}
    told = [each for each in verdict.as_json()["settings"] if not each.get("mean")]
    return {run: each for each in told for run in each["runs"]}


def _type(name: str) -> pa.DataType:
    if name in _TEXTS:
        return pa.string()
    if name in _WHOLE:
        return pa.int64()
    return pa.bool_() if name in _YES_OR_NO else pa.float64()


def _known(value: Any) -> Any:
    """Return None for what is no number; an infinite strength, of max-norm, is one."""
    return None if isinstance(value, float) and math.isnan(value) else value


__all__ = ["outcomes", "table_of"]
