"""Tables for the terminal: the columns and runs of a job, its results, a model's figures."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from thalweg.data.split_choice import RANDOM
from thalweg.job import Plan
from thalweg.job.judged_halving import ERRORS
from thalweg.metrics.registry import without_rounding
from thalweg.models.model import Model
from thalweg.optimizers import OPTIMIZERS
from thalweg.options.run_options import numbers
from thalweg.racing.run_labels import own_words, shared_words
from thalweg.report.table_style import terminal_table
from thalweg.report.terminal_verdict import verdict_lines, verdict_table
from thalweg.result_ranking import ranking
from thalweg.results import Fit
from thalweg.training.run import plain_number
from thalweg.training.run_endings import Ending, reason
from thalweg.wording import counted, error_of, figure, in_cell, share, visible, with_error

SPLITS = ("train", "valid", "test")
_MOST_LISTED, _MOST_CLASSES, _MOST_RUNS = 30, 10, 24
_MOST_REASONS = 3  # why runs overflowed, the lowest rates first
_MOST_NAMED = 3  # runs that one cause ended
_WIDTH = 78  # characters of a table that fits any terminal


def understood(seen: Plan) -> Iterator[RenderableType]:
    """Show how the columns were read and what will be trained."""
    prepared = seen.prepared
    target = prepared.preprocessor.target
    rows = {"train": prepared.train, "valid": prepared.valid, "test": prepared.test}
    split = ", ".join(f"{len(part):,} {name}" for name, part in rows.items())
    how = "" if prepared.division.by == RANDOM else f", {visible(str(prepared.division))}"
    yield Text(f"{seen.source}: predict {target.column!r} ({target.task}); rows: {split}{how}")
    columns = terminal_table("column", "role", "what was found")
    used = [column for column in prepared.columns if column.role != "dropped"]
    shown = {id(column) for column in used[:_MOST_LISTED]}
    alike: dict[str, list[str]] = {}
    for column in prepared.columns:
        if column.role == "dropped":
            alike.setdefault(column.detail, []).append(column.name)
    for column in prepared.columns:
        if column.role != "dropped":
            if id(column) in shown:
                columns.add_row(
                    Text(in_cell(column.name)), column.role, Text(visible(column.detail))
                )
            continue
        names = alike.pop(column.detail, None)  # those dropped for one reason share a row
        if names:
            columns.add_row(
                Text(_names(names)), column.role, Text(visible(column.detail)), style="dim"
            )
    if len(used) > _MOST_LISTED:
        more = counted(len(used) - _MOST_LISTED, "more column")
        columns.add_row("…", "", f"and {more} that are used (--json lists all)")
    yield columns
    yield from (Text(f"• {visible(note)}") for note in seen.notes)
    features = prepared.preprocessor.encoder.width - 1
    runs = f"{len(seen.runs)} runs side by side" if len(seen.runs) > 1 else "1 run"
    own = max((run.epochs or 0 for run in seen.runs), default=0)
    further = f" ({own:,} where a run has its own)" if own > seen.epochs else ""
    yield Text(
        f"{counted(features, 'feature')} and an intercept; {runs}, "
        f"up to {counted(seen.epochs, 'epoch')}{further}, loss {seen.loss.name}."
    )
    yield Text(f"Training takes {seen.time} {seen.time.condition}.")


def _names(names: list[str]) -> str:
    """List the names of columns that share a row: all of them, up to a few hundred."""
    most = 200
    told = ", ".join(in_cell(name, 60) for name in names[:most])
    return told if len(names) <= most else f"{told} and {len(names) - most:,} more (--json)"


def judged(
    figures: Mapping[str, Mapping[str, float]],
    baseline: Mapping[str, float],
    heading: str = "baseline (test)",
    errors: Mapping[str, Any] | None = None,
) -> Table:
    """Show loss, objective and metrics of each split in columns, the baseline last.

    Behind those of the last split stand their standard errors, if they are known.
    """
    headers = ["", *figures, *["±"] * bool(errors), heading]
    made = terminal_table(*headers, right=range(1, len(headers)))
    for name in next(iter(figures.values())):
        found = (f.get(name) for f in (*figures.values(), baseline))
        values = [share(without_rounding(name, value)) for value in found]
        if errors:
            error = errors.get(name)
            beside: Any = list(figures.values())[-1].get(name)
            known = isinstance(error, float) and isinstance(beside, float)
            values.insert(-1, error_of(beside, error) if known else "")
        made.add_row(name, *values)
    return made


def before_and_after(rows: str, before: Mapping[str, float], after: Mapping[str, float]) -> str:
    """Say in a line how good a model was on rows before it was trained further, and is now."""
    names = ["loss", *[name for name in _CHIEF if name in after][:1]]
    each = [f"{name} {figure(before[name])} before, {figure(after[name])} after" for name in names]
    return f"On {rows}, which were not trained on: {'; '.join(each)}."


_CHIEF = ("r2", "accuracy", "subset_accuracy")  # the metric that is said beside the loss

# The metric that is a loss in the target's unit, unweighted and unsmoothed, of another name.
_TWINS = {"cross_entropy": "log_loss", "squared_error": "mse", "absolute_error": "mae"}


def legend(figures: Mapping[str, Any], model: Model) -> Text:
    """Explain, in a line, the figures of a model that are easily misunderstood."""
    loss = model.loss.loss.name
    said = [f"loss: {loss}, what training minimises"]
    twin = _TWINS.get(loss, loss)
    if twin in figures:
        alike = math.isclose(figures["loss"] or 0, figures[twin] or 0, rel_tol=1e-4)
        said.append(f"{twin}: the same{'' if alike else _but_for(model)}")
    if "objective" in figures:
        said.append("objective: loss and penalty")
    if "r2" in figures:
        said.append("r2: the share of the target's variance that is explained")
    if any("–" in share(value) for value in figures.values()):
        said.append("–: does not exist for these rows")
    return Text(f"{'; '.join(said)}.", style="dim")


def _but_for(model: Model) -> str:
    """Say what the loss that training minimises has and the metric of the same formula has not."""
    if model.task == "multioutput":
        return ", of targets in their own units (loss: each divided by its standard deviation)"
    extra = {
        "class weights": model.preprocessor.class_weights,
        "label smoothing": model.loss.hyperparameters.get("smoothing"),
    }
    named = [name for name, given in extra.items() if given]
    return f", without {' and '.join(named)}" if named else ""


def per_class(of: Mapping[str, Any]) -> Iterator[RenderableType]:
    """Show precision, recall and F1 of each class, and the confusion matrix.

    For more than ten classes: the pairs that are most often confused.
    """
    if not of:
        return
    labels, rows = of["classes"], of["per_class"]
    if len(labels) > _MOST_CLASSES and of.get("most_confused"):
        made = terminal_table("class", "taken for", "rows", right=(2,))
        for pair in of["most_confused"][:_MOST_CLASSES]:
            made.add_row(
                Text(in_cell(pair["class"])),
                Text(in_cell(pair["predicted"])),
                figure(pair["weight"]),
            )
        yield Text(f"Most confused of {len(labels)} classes (--json has each class's figures):")
        yield made
        return
    one = "most_confused" in of
    what = "class" if one else "target"
    headers = [what, "precision", "recall", "f1", "rows"]
    cells: list[list[RenderableType]] = []
    for row in rows:
        three = [f"{row[name] or 0:.3f}" for name in headers[1:4]]
        cells.append([Text(in_cell(row["class"])), *three, figure(row["support"])])
    taken = [[figure(weight) for weight in line] for line in of["confusion_matrix"]] if one else []
    together = sum(len(label) + 6 for label in labels) + 35 + max(map(len, labels)) <= _WIDTH
    if one and together:
        headers += [f"as {label}" for label in labels]
        cells = [[*mine, *others] for mine, others in zip(cells, taken, strict=True)]
    made = terminal_table(*headers, right=range(1, len(headers)))
    for mine in cells:
        made.add_row(*mine)
    rest = ", and what these were taken for" if one and together else ""
    yield Text(f"Each {what}: precision, recall and F1 of its predictions, its rows{rest}:")
    yield made
    if one and not together:
        made = terminal_table("class", *labels, right=range(1, len(labels) + 1))
        for label, line in zip(labels, taken, strict=True):
            made.add_row(Text(in_cell(label)), *line)
        yield Text("The rows of each class, and what they were taken for:")
        yield made


def variance_line(test: Mapping[str, float]) -> Text:
    """Compare MSE with the target's variance, which is the MSE of predicting the mean."""
    return Text(
        f"MSE {figure(test['mse'])} beside a variance of the target of "
        f"{figure(test['target_variance'])}: R² = 1 − MSE / variance = "
        f"{share(without_rounding('r2', test['r2']))}."
    )


def finished(
    done: Fit,
    said: Collection[str] = (),
    more: Iterable[RenderableType] = (),
    settings: bool = False,
) -> Iterator[RenderableType]:
    """Show the winner, its figures, and what else is to be shown before the notes.

    Notes in `said` are not repeated. With `settings` the verdict and a table of the settings stand
    first, in place of a table of the runs.
    """
    best = done.winner
    settings = settings and done.verdict is not None and len(done.compared) > 1
    if done.interrupted:
        yield Text("Stopped by Ctrl-C; this is the best so far.", style="bold")
    if settings:
        yield from verdict_table(done)
        yield from _endings(done, *shared_words([result.run for result in done.compared]))
    elif len(done.compared) > 1:
        yield from _runs(done)
    for found in () if done.learning_rates is None else done.learning_rates.found:
        yield Text(f"Learning rate of {found.run.optimizer}, validation loss after short runs:")
        yield Text("\n".join(found.lines()))
    if done.mean is not None and done.mean.taken:
        yield Text.assemble("Winner: ", (done.answer, "bold"), ".")
    else:
        yield Text.assemble(
            "Winner: ", (done.answer, "bold"), f", as it was after epoch {best.best_epoch}."
        )
    if done.mean is not None:
        yield Text(str(done.mean))
    if not settings:
        yield from verdict_lines(done)
    if done.calibration is not None:
        yield Text(str(done.calibration))
    if done.threshold is not None:
        yield Text(str(done.threshold))
    splits = {"train": done.train, "valid": done.valid, "test": done.test}
    there = {name: figures for name, figures in splits.items() if figures}
    last = list(there)[-1]
    errors = done.standard_errors.get(last)
    yield judged(there, done.baseline[last] or {}, f"baseline ({last})", errors)
    if done.model.task == "regression":  # of several targets each has a variance of its own
        yield variance_line(there[last])
    explained = legend(there[last], done.model)
    if errors:
        explained.append(f" ±: one standard error of the {last} figures (--json: of all).")
    yield explained
    yield from per_class(done.by_class)
    yield from more
    yield from (
        Text(f"• {visible(note)}", style="yellow") for note in done.notes if note not in said
    )
    if done.shuffle_quality is not None:
        quality = f"Shuffle quality: {done.shuffle_quality:.3f} of 1, a shuffle of all rows."
        yield Text(quality, style="dim")
    took = f"{done.seconds:.1f} s in all."
    yield Text(took if done.path is None else f"Model: {done.path}. {took}")


def _runs(done: Fit) -> Iterator[RenderableType]:
    """Rank the runs; what all of them share is printed once, above."""
    shared, of_nets = shared_words([result.run for result in done.compared])
    name, of_loss = _measure(done)
    ranked = ranking(done)
    judged = not done.winner.end.unjudged
    lowest = {
        id(run): 1 + run.valid_losses.index(min(run.valid_losses))
        for run in done.compared
        if judged and run.valid_losses and not run.diverged
    }
    later = any(run.best_epoch != lowest.get(id(run), run.best_epoch) for run in done.compared)
    loss = f"{'validation' if judged else 'training'} loss"
    loss = loss if done.folds is None else "loss out of fold"
    metric = [ranked.metric] * bool(ranked.metric)
    headers = ["run", *metric, loss, *[name] * bool(name), *["lowest"] * later, "kept", "ended"]
    made = terminal_table(*headers, right=range(1, len(headers) - 1))
    mean = done.mean is not None and done.mean.taken
    won = {id(r) for r in (done.mean.members if mean and done.mean else (done.winner,))}
    for number, place in enumerate(ranked.order):
        result = done.compared[place]
        if number >= _MOST_RUNS and id(result) not in won:
            continue
        lost, told = ranked.losses[place], with_error(ranked.figures[place], ranked.errors[place])
        cells = [told, *[figure(lost)] * len(metric), *[of_loss(lost)] * bool(name)]
        cells += [str(lowest.get(id(result), result.best_epoch))] * later + [str(result.best_epoch)]
        made.add_row(
            Text(own_words(result.run, shared, of_nets)),
            *(["–"] * len(cells) if result.diverged else cells),
            f"diverged in epoch {result.epochs + 1}"
            if result.diverged
            else f"{'overflow in ' if result.end.overflowed else ''}epoch {result.end.epoch}",
            style="bold" if id(result) in won else "",
        )
    best = f" (of {len(done.compared)} the best {_MOST_RUNS} and the winner; --json lists all)"
    more = best if len(done.compared) > _MOST_RUNS else ""
    nets = f"; each net {' '.join(of_nets)}" if of_nets else ""
    yield Text(f"Runs{more}{', each ' * bool(shared)}{' '.join(shared)}{nets}:")
    yield made
    said = ["kept: the epoch whose weights and loss a run is judged by"]
    if later:
        said = [
            f"lowest: the epoch of the lowest {loss}",
            "kept: the last epoch whose loss is above it by no more than chance explains "
            "(one standard error), and whose weights the run keeps",
        ]
    if any(result.diverged for result in done.compared):
        said.append("–: none, for the run overflowed")
    yield Text(f"{'; '.join(said)}.", style="dim")
    yield from _endings(done, shared, of_nets)


def _endings(done: Fit, shared: Sequence[str], of_nets: Sequence[str]) -> Iterator[RenderableType]:
    """Say which runs ended before their last epoch, and why."""
    left = [result for result in done.compared if result.end.ending is Ending.LEFT]
    if len(left) > 1:
        bound = max(result.end.chance for result in left)
        yield Text(
            f"{len(left)} of {counted(len(done.compared), 'run')} left early: clearly behind at "
            f"the same point of the schedule, from where fewer than one in {1 / bound:,.0f} still "
            f"wins (--no-halving trains all to the end)."
        )
    if left and done.verdict is not None and done.verdict.judge != done.model.loss.loss.name:
        yield Text(
            f"By {done.verdict.judge} too each of them was worse than the best by more than "
            f"{ERRORS:g} standard errors when it left."
        )
    others = [
        result for result in done.compared if len(left) < 2 or result.end.ending is not Ending.LEFT
    ]
    early: dict[str, list[str]] = {}
    for result in others:
        if result.end.early:
            name = visible(own_words(result.run, shared, of_nets))
            early.setdefault(reason(result.end), []).append(name)
    for why, names in sorted(early.items()):
        of = f" ({', '.join(names)})" if len(names) <= _MOST_NAMED else ""
        yield Text(f"Ended early{of}: {why}.")
    overflowed = [result for result in done.compared if result.end.overflowed]
    for result in sorted(overflowed, key=lambda result: result.run.lr)[:_MOST_REASONS]:
        yield Text(f"{own_words(result.run, shared, of_nets)}: {in_cell(result.status)}")


def _measure(done: Fit) -> tuple[str, Callable[[float], str]]:
    """Return what validation losses are compared with: R², the baseline's loss, or ""."""
    valid, baseline = done.valid, done.baseline["valid"]
    if valid is None or baseline is None:
        return "", str
    baseline_loss = baseline["loss"]
    if not (math.isfinite(baseline_loss) and baseline_loss > 0):
        return "", str
    if done.model.loss.loss.name == "squared_error" and "r2" in valid:
        variance = valid["target_variance"]
        if variance > 0:
            return "R²", lambda loss: share(without_rounding("r2", 1 - loss / variance))
    return "of baseline", lambda loss: f"{loss / baseline_loss:.2%}"


def setting(winner: Mapping[str, Any]) -> str:
    """Write a setting of a model file as a sentence."""
    schedule, average = winner["schedule"], winner.get("average")
    optimizer, convention = winner["optimizer"], winner.get("convention")
    own = f", {convention}'s convention" if _other_convention(optimizer, convention) else ""
    parts = [
        _with_numbers({"name": optimizer, **winner["hyperparameters"]}) + own,
        f"batch size {winner['batch_size']}",
        f"schedule {_with_numbers(schedule)}",
        *(f"{name.replace('_', ' ')} {winner[name]:g}" for name in numbers() if winner.get(name)),
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


def _other_convention(optimizer: str, convention: str | None) -> bool:
    """Whether a convention is not the optimizer's default."""
    known = OPTIMIZERS.get(optimizer)
    return convention is not None and known is not None and convention != known.convention
