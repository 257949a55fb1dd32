"""Tables for the terminal: what was understood, what came out, what a model is."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from rich import box
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from thalweg.job import Fit, Understood

SPLITS = ("train", "valid", "test")
_MOST_LISTED = 30


def figure(value: float | None) -> str:
    """Write a figure with five significant digits; nothing for one that does not exist."""
    if value is None or not math.isfinite(value):
        return "–"
    return f"{value:,.5g}" if abs(value) < 1e5 else f"{value:,.0f}"


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
        columns.add_row("…", "", f"and {len(prepared.columns) - _MOST_LISTED} more columns")
    yield columns
    yield from (Text(f"• {note}") for note in seen.notes)
    features = len(prepared.coding.encoder.names) - 1
    runs = f"{len(seen.runs)} runs side by side" if len(seen.runs) > 1 else "1 run"
    yield Text(
        f"{features:,} features and an intercept; {runs}, up to {seen.epochs} epochs, "
        f"loss {seen.loss.name}."
    )


def judged(figures: Mapping[str, Mapping[str, float]], baseline: Mapping[str, float]) -> Table:
    """Set loss, objective and metrics of each split side by side, the baseline last."""
    made = table("", *figures, "baseline (test)", right=range(1, len(figures) + 2))
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


def finished(done: Fit) -> Iterator[RenderableType]:
    """Say who won and how good the winner is."""
    best = done.winner
    if done.interrupted:
        yield Text("Stopped by Ctrl-C; this is the best so far.", style="bold")
    if len(done.runs) > 1:
        runs = table("run", "validation loss", "epoch", "status", right=(1, 2))
        for result in sorted(done.runs, key=lambda result: result.valid_loss):
            style = "bold" if result is best else ""
            runs.add_row(
                str(result.run),
                "–" if result.diverged else figure(result.valid_loss),
                str(result.best_epoch) if result.best_epoch else "–",
                result.status,
                style=style,
            )
        yield runs
    yield Text.assemble(
        "Winner: ", (str(best.run), "bold"), f", as it was after epoch {best.best_epoch}."
    )
    yield judged(
        {"train": done.train, "valid": done.valid, "test": done.test}, done.baseline["test"]
    )
    if "target_variance" in done.test:
        yield variance_line(done.test)
    yield from (Text(f"• {note}", style="yellow") for note in done.notes if "No run is" in note)
    took = f"{done.seconds:.1f} s in all."
    yield Text(took if done.path is None else f"Model: {done.path}. {took}")


def setting(winner: Mapping[str, Any]) -> str:
    """Write a setting of a model file in one line."""
    numbers = ", ".join(f"{key}={value:g}" for key, value in winner["hyperparameters"].items())
    schedule = winner["schedule"]["name"]
    return (
        f"{winner['optimizer']} ({numbers}), batch size {winner['batch_size']}, "
        f"schedule {schedule}, l2 {winner['l2']:g}, {winner['epochs']} epochs"
    )
