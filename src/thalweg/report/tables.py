"""Tables for the terminal: what was understood, what came out, what a model is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from rich import box
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from thalweg.job import Understood
from thalweg.optimizers import OPTIMIZERS
from thalweg.penalties import PENALTIES
from thalweg.results import Fit
from thalweg.training.run import plain_number
from thalweg.wording import counted, figure

SPLITS = ("train", "valid", "test")
_MOST_LISTED = 30
_OPTIONS = (*PENALTIES, "clip_norm", "clip_value", "gradient_noise")


def table(*headers: str, right: Iterable[int] = ()) -> Table:
    """Return an empty table in the one style there is; `right` are the columns of numbers."""
    made = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for i, header in enumerate(headers):
        made.add_column(header, justify="right" if i in right else "left", overflow="fold")
    return made


def understood(seen: Understood) -> Iterator[RenderableType]:
    """Say what was made of the table and what will be trained."""
    prepared = seen.prepared
    target = prepared.coding.target
    rows = {"train": prepared.train, "valid": prepared.valid, "test": prepared.test}
    split = ", ".join(f"{len(part):,} {name}" for name, part in rows.items())
    yield Text(f"{seen.source}: predict {target.column!r} ({target.task}); rows: {split}")
    columns = table("column", "role", "what was found")
    for column in prepared.columns[:_MOST_LISTED]:
        style = "dim" if column.role == "dropped" else ""
        columns.add_row(Text(column.name), column.role, Text(column.detail), style=style)
    if len(prepared.columns) > _MOST_LISTED:
        columns.add_row(
            "…", "", f"and {counted(len(prepared.columns) - _MOST_LISTED, 'more column')}"
        )
    yield columns
    yield from (Text(f"• {note}") for note in seen.notes)
    features = len(prepared.coding.encoder.names) - 1
    runs = f"{len(seen.runs)} runs side by side" if len(seen.runs) > 1 else "1 run"
    yield Text(
        f"{counted(features, 'feature')} and an intercept; {runs}, "
        f"up to {counted(seen.epochs, 'epoch')}, loss {seen.loss.name}."
    )


def judged(
    figures: Mapping[str, Mapping[str, float]],
    baseline: Mapping[str, float],
    heading: str = "baseline (test)",
) -> Table:
    """Set loss, objective and metrics of each split side by side, the baseline last."""
    made = table("", *figures, heading, right=range(1, len(figures) + 2))
    for name in next(iter(figures.values())):
        values = [figure(split[name]) for split in figures.values()]
        made.add_row(name, *values, figure(baseline.get(name)))
    return made


def variance_line(test: Mapping[str, float]) -> Text:
    """Set MSE beside the target's variance, which is the MSE of predicting the mean."""
    return Text(
        f"MSE {figure(test['mse'])} beside a variance of the target of "
        f"{figure(test['target_variance'])}: R² = 1 − MSE / variance = {figure(test['r2'])}."
    )


def finished(done: Fit, said: Collection[str] = ()) -> Iterator[RenderableType]:
    """Say who won and how good the winner is; notes that were `said` are not said again."""
    best = done.winner
    if done.interrupted:
        yield Text("Stopped by Ctrl-C; this is the best so far.", style="bold")
    if len(done.runs) > 1:
        yield from _runs(done)
    yield Text.assemble(
        "Winner: ", (str(best.run), "bold"), f", as it was after epoch {best.best_epoch}."
    )
    yield judged(
        {"train": done.train, "valid": done.valid, "test": done.test}, done.baseline["test"]
    )
    if done.model.task == "regression":  # of several targets each has a variance of its own
        yield variance_line(done.test)
    yield from (Text(f"• {note}", style="yellow") for note in done.notes if note not in said)
    took = f"{done.seconds:.1f} s in all."
    yield Text(took if done.path is None else f"Model: {done.path}. {took}")


def _runs(done: Fit) -> Iterator[RenderableType]:
    """Rank the runs; what all of them share is said once, above."""
    settings = [str(result.run).split() for result in done.runs]
    shared = [part for part in settings[0][1:] if all(part in parts for parts in settings)]
    made = table("run", "validation loss", "best epoch", "ended", right=(1, 2))
    ranked = sorted(done.runs, key=lambda result: (result.diverged, result.valid_loss))
    for result in ranked:
        after = f"after epoch {result.epochs}"
        made.add_row(
            " ".join(part for part in str(result.run).split() if part not in shared),
            "–" if result.diverged else figure(result.valid_loss),
            "–" if result.diverged else str(result.best_epoch),
            f"diverged in epoch {result.epochs + 1}" if result.diverged else after,
            style="bold" if result is done.winner else "",
        )
    yield Text(f"Runs{', each ' * bool(shared)}{' '.join(shared)}:")
    yield made
    early = {
        reason.strip()
        for result in ranked
        for how, _, reason in [result.status.partition(":")]
        if reason and not result.diverged
    }
    yield from (Text(f"Ended early: {reason}") for reason in sorted(early))


def setting(winner: Mapping[str, Any]) -> str:
    """Write a setting of a model file in a sentence, whatever is set and what it is set to."""
    schedule, average = winner["schedule"], winner.get("average")
    rule, convention = winner["optimizer"], winner.get("convention")
    own = f", {convention}'s convention" if _other_convention(rule, convention) else ""
    parts = [
        _with_numbers({"name": rule, **winner["hyperparameters"]}) + own,
        f"batch size {winner['batch_size']}",
        f"schedule {_with_numbers(schedule)}",
        *(f"{name.replace('_', ' ')} {winner[name]:g}" for name in _OPTIONS if winner.get(name)),
    ]
    if average:
        parts.append(f"predicting from the {_with_numbers(average)} average of the weights")
    if winner.get("seed"):
        parts.append(f"seed {winner['seed']}")
    return f"{', '.join(parts)}; {counted(winner['epochs'], 'epoch')}"


def loss(history: Mapping[str, Any]) -> str:
    """Write the loss of a model file, with its hyperparameters."""
    return _with_numbers({"name": history["loss"], **history.get("loss_hyperparameters", {})})


def _with_numbers(of: Mapping[str, Any]) -> str:
    """Write ``name (key=value, …)``."""
    numbers = [
        f"{key}={plain_number(tuple(value) if isinstance(value, list) else value)}"
        for key, value in of.items()
        if key != "name"
    ]
    return f"{of['name']} ({', '.join(numbers)})" if numbers else str(of["name"])


def _other_convention(rule: str, convention: str | None) -> bool:
    """Whether a convention is not the one that the rule has if nothing is said."""
    known = OPTIMIZERS.get(rule)
    return convention is not None and known is not None and convention != known.convention
