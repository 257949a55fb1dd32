"""The job end to end: from a table to a judged model. `fit` and `race` are its two entrances."""

from __future__ import annotations

import contextlib
import math
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, TypedDict, Unpack

import numpy as np

from thalweg.arguments import divided, joined, several, weighted, without_weights
from thalweg.data.bundled import DEFAULT_JOB, FLIGHTS
from thalweg.data.coding import spelled
from thalweg.data.naming import column_names
from thalweg.data.notations import Hints
from thalweg.data.prepare import Prepared, Reading, prepare
from thalweg.data.roles import Column, Wishes
from thalweg.data.sources import ReadOptions, read
from thalweg.data.text.zones import known_zone
from thalweg.engine.choose import check_engine, ready_engine
from thalweg.errors import UsageError, listing
from thalweg.hyperparameters import check_range, number
from thalweg.losses import Loss, choose_loss
from thalweg.metrics import divided as divided_metrics
from thalweg.models.baseline import about_gain, unseen_gain
from thalweg.models.file import check_writable, refuse_inputs, save
from thalweg.models.gaps import about_splits
from thalweg.models.model import Figures
from thalweg.models.remarks import remarks
from thalweg.optimizers import Optimizer, WholeMethod
from thalweg.option_words import in_words, speaks_python, takes_options
from thalweg.penalties.elastic_net import ELASTIC_NET, RATIO, split
from thalweg.racing.candidates import (
    candidates,
    default_epochs,
    default_patience,
    l2_grid,
    smooth,
)
from thalweg.racing.edges import edges
from thalweg.racing.few_rows import about_selection, cross_validate, trained_anew
from thalweg.racing.verdict import winner
from thalweg.results import Fit, history, results_of
from thalweg.scaling import strengths_of
from thalweg.training.callbacks import CallbackLike, Listeners, Watcher
from thalweg.training.coordinates import fits
from thalweg.training.events import Chosen, Compiling, Planned
from thalweg.training.loop import Course, train
from thalweg.training.run import BatchSize, Run
from thalweg.training.run_state import RunState
from thalweg.untrained import untrained, with_validation

SHARE = 0.15  # of the rows, for validation and for the test
_FEW = 30  # validation rows
_SMALL = 4_000_000  # values of a table: in float64 they take 32 MB


class TableOptions(TypedDict, total=False):
    """How the table is read; the command line has an option of the same name for each.

    Attributes:
        task: "auto" (default), "regression", "binary", "multiclass", "count"; for several targets
            "multioutput" or "multilabel".
        loss: its name, ``name,key=value`` or a `thalweg.Loss`; the task's default if not given.
        weight: the column of sample weights, or a weight ≥ 0 for each row.
        class_weight: "balanced", a mapping from label to weight, or a weight for each class, the
            labels sorted (numbers as numbers).
        drop, only: columns to leave out, or the only ones to use. Here and wherever columns are
            named: a name, or several in a list, or one text with commas between; a whole number
            is the column of that name in a data frame, or that column of an array, from 0.
        categorical, numeric: columns to take as categories, or as numbers written as text.
        missing: further texts that mean a missing value; the model keeps them.
        decimal: the decimal sign of texts, "." or ","; detected column by column if None.
        day_first: whether 1/2/2024 is 1 February; detected column by column if None.
        time_zone: IANA name of the zone in which moments are taken; their own if None.
        positive: the label of class 1 of two; the second in order if None.
        delimiter, encoding: of CSV files; the delimiter is detected if it is None.
        metrics: further metrics to judge by, of those that ``thalweg show`` lists: a name or
            ``name,key=value``, or several.
        valid, test: share of the rows for the split, 0 for none, or a table of its own for it;
            0.15 each. Without validation rows runs keep their last weights, and cross-validation
            or the training objective decides; without test rows there are no test figures.
        seed: of the splits, and in `fit` of the order of the rows.
        dtype: "float32" (default) or "float64", of rows, weights and states.
        engine: "auto" (default): the compiled one, or the reference where that is not
            available, which a note says; "compiled", "reference".
        threads: of the compiled engine, at most; None: as many as there are cores. The results
            do not depend on it.
    """

    task: str
    loss: str | Loss | None
    weight: Any
    class_weight: str | Mapping[Any, float] | Sequence[float] | None
    drop: str | int | Sequence[str | int]
    only: str | int | Sequence[str | int]
    categorical: str | int | Sequence[str | int]
    numeric: str | int | Sequence[str | int]
    missing: str | Sequence[str]
    decimal: str | None
    day_first: bool | None
    time_zone: str | None
    positive: Any
    delimiter: str | None
    encoding: str
    metrics: str | Sequence[str]
    valid: Any
    test: Any
    seed: int
    dtype: str
    engine: str
    threads: int | None


TABLE_DEFAULTS: TableOptions = {
    "task": "auto",
    "loss": None,
    "weight": None,
    "class_weight": None,
    "drop": (),
    "only": (),
    "categorical": (),
    "numeric": (),
    "missing": (),
    "decimal": None,
    "day_first": None,
    "time_zone": None,
    "positive": None,
    "delimiter": None,
    "encoding": "utf-8",
    "metrics": (),
    "valid": SHARE,
    "test": SHARE,
    "seed": 0,
    "dtype": "float32",
    "engine": "auto",
    "threads": None,
}


@dataclass(frozen=True)
class Plan:
    """What will be done, as it is known before training starts, and as `fit` prints it.

    Attributes:
        source: what the data is called.
        prepared: the splits, encoded.
        loss: to minimise.
        runs: the settings.
        epochs: passes over the training rows at most, of runs without a budget of their own.
        notes: what the user should know.
    """

    source: str
    prepared: Prepared
    loss: Loss
    runs: Sequence[Run]
    epochs: int
    notes: tuple[str, ...]


@takes_options(TableOptions, TABLE_DEFAULTS)
@speaks_python
def fit(
    data: Any = None,
    target: Any = None,
    *,
    optimizer: str | Optimizer | Run | Sequence[str | Optimizer | Run] = (),
    lr: float | Sequence[float] = (),
    batch_size: BatchSize | Sequence[BatchSize] = (),
    schedule: str | Sequence[str] = (),
    l2: float | Sequence[float] = (),
    l1: float | Sequence[float] = (),
    elastic_net: str | float | None = None,
    decoupled_weight_decay: float = 0.0,
    max_norm: float = math.inf,
    average: str | None = None,
    clip_norm: float = math.inf,
    clip_value: float = math.inf,
    gradient_noise: float = 0.0,
    epochs: int | None = None,
    patience: int | None = None,
    refit: bool | None = None,
    out: str | os.PathLike[str] | None = None,
    callbacks: CallbackLike | Sequence[CallbackLike] | None = None,
    watcher: Watcher | None = None,
    trace_every: int | None = None,
    **table: Unpack[TableOptions],
) -> Fit:
    """Train on a table and keep the run with the best validation loss.

    Where an optimizer, learning rate and so on is not given, several are tried side by side.

    Args:
        data: a path, several paths, a pandas, polars or PyArrow table, an array X ``[n, d]``, or
            ``(X, y)``; None: the flights that come with Thalweg.
        target: name of the target column, or of several (numbers: multi-output regression; yes
            and no: multi-label classification); or its values, ``[n]``, as in ``fit(X, y)``. It
            may be left out with ``(X, y)`` and with no data.
        optimizer: a name or ``name,key=value,…``, a `thalweg.Optimizer`, or a `thalweg.Run`,
            which is trained as it is; or several of these.
        lr: a learning rate, > 0, or several.
        batch_size: rows per update, "full" for full-batch descent, or several of these.
        schedule: of the learning rate, by name or ``name,key=value,…``, or several.
        l2: strength of the L2 penalty, ≥ 0, or several.
        l1: strength of the L1 penalty, ≥ 0, or several; see `Run` for it and the next.
        elastic_net: strength s of both, ``s`` or ``"s,ratio=0.5"``: l1 = s · ratio and
            l2 = s · (1 − ratio).
        decoupled_weight_decay: ≥ 0: in each update weights shrink by this share times the rate.
        max_norm: > 0: upper bound of the Euclidean norm of each output's weights.
        average: of the weights, which predictions use, by name or ``name,key=value``.
        clip_norm: > 0: upper bound of the Euclidean norm of a batch's gradient.
        clip_value: > 0: upper bound of the absolute value of each entry of a gradient.
        gradient_noise: ≥ 0: variance of Gaussian noise added to gradients; it decays.
        epochs: passes over the training rows, ≥ 1; None: enough for three million rows, 12 to 100.
        patience: a run ends after so many epochs without improvement, ≥ 1; None: two thirds of
            the epochs, 5 at least.
        refit: whether to train the winner's setting anew on the rows of training and validation
            together, and to learn the encoding on them; None: where rows are few or wide and no
            setting is named.
        out: where to save the model; None: nowhere.
        callbacks: who is told of events while the job goes on, and may end training: functions of
            an event, or objects with a method ``on_event``, as `thalweg.Callbacks` has it.
        watcher: a `thalweg.job.Watcher`: the same as three functions.
        trace_every: tell weights and states after every so many micro-batches, ≥ 1, as a
            `thalweg.training.events.Traced`; None: never.
        table: see `TableOptions`.

    Returns:
        The model, the winner and all other runs, the figures of each split, and notes.

    Raises:
        TypeError: an option that does not exist; the nearest is named.
        UsageError: a setting that cannot be used.
        DataError: data that cannot be used.
        TrainingError: every run diverged.
        OutputError: the model could not be saved.
    """
    seed = table.get("seed", 0)

    strengths = {"l1": several(l1), "l2": several(l2)}
    if elastic_net is not None:
        if any(strengths.values()):
            raise UsageError("--elastic-net sets l1 and l2 itself: leave --l1 and --l2 out.")
        strengths = _elastic_net(elastic_net)
    options = {
        "decoupled_weight_decay": decoupled_weight_decay,
        "max_norm": max_norm,
        "average": average,
        "clip_norm": clip_norm,
        "clip_value": clip_value,
        "gradient_noise": gradient_noise,
    }

    given = {"lr": lr, "batch_size": batch_size, "schedule": schedule, "average": average}
    lists = {name: several(value) for name, value in given.items()}
    rules, runs = divided(several(optimizer), {**lists, **strengths})

    def settings(rows: int, grid: Sequence[float]) -> list[Run]:
        if runs and not rules:
            return runs
        return runs + candidates(
            rows,
            optimizers=rules,
            rates=lists["lr"],
            batch_sizes=lists["batch_size"],
            schedules=lists["schedule"],
            **strengths,
            seed=seed,
            options=options,
            grid=grid,
        )

    settings(1, ())  # a wrong name or number is found before the data is read
    listeners = Listeners((callbacks, watcher))
    return _job(data, target, settings, epochs, patience, refit, out, listeners, trace_every, table)


@takes_options(TableOptions, TABLE_DEFAULTS)
@speaks_python
def race(
    data: Any,
    target: Any = None,
    settings: Sequence[Run] = (),
    *,
    epochs: int | None = None,
    patience: int | None = None,
    refit: bool | None = None,
    out: str | os.PathLike[str] | None = None,
    callbacks: CallbackLike | Sequence[CallbackLike] | None = None,
    watcher: Watcher | None = None,
    trace_every: int | None = None,
    **table: Unpack[TableOptions],
) -> Fit:
    """Train the given runs side by side on the same batches, and compare them.

    Args:
        data: as for `fit`.
        target: as for `fit`.
        settings: the runs; any mixture. None given: the set `fit` would try.
        epochs: as for `fit`.
        patience: as for `fit`, but None: every run trains to the end.
        refit: as for `fit`.
        out: as for `fit`.
        callbacks: as for `fit`.
        watcher: as for `fit`.
        trace_every: as for `fit`.
        table: see `TableOptions`.

    Returns:
        As `fit`; `Fit.runs` has the order of the settings.

    Raises:
        ThalwegError: as `fit`.
    """
    given: list[Run] = [settings] if isinstance(settings, Run) else list(settings)
    if not all(isinstance(run, Run) for run in given):
        raise UsageError("settings must be thalweg.Run objects, as in [thalweg.Run('adam', 1e-3)].")
    seed = table.get("seed", 0)

    def chosen(rows: int, grid: Sequence[float]) -> list[Run]:
        return given or candidates(rows, seed=seed, grid=grid)

    never = sys.maxsize
    patience = never if patience is None else patience
    listeners = Listeners((callbacks, watcher))
    return _job(data, target, chosen, epochs, patience, refit, out, listeners, trace_every, table)


def _elastic_net(text: str | float) -> dict[str, tuple[float, ...]]:
    """Split ``strength,ratio=0.5`` into L1 and L2."""
    strength, comma, rest = str(text).partition(",")
    key, _, ratio = rest.partition("=")
    if comma and key.strip() != "ratio":
        raise UsageError(
            f"--elastic-net {text!r} is not of the form STRENGTH or STRENGTH,ratio=0.5."
        )
    whole = number(strength, "--elastic-net")
    share = number(ratio, "--elastic-net: ratio") if comma else 0.5
    check_range(whole, ELASTIC_NET.interval, "--elastic-net")
    l1, l2 = split(whole, check_range(share, RATIO, "--elastic-net: ratio"))
    return {"l1": (l1,), "l2": (l2,)}


def _job(
    data: Any,
    target: Any,
    settings: Callable[[int, Sequence[float]], list[Run]],
    epochs: int | None,
    patience: int | None,
    refit: bool | None,
    out: str | os.PathLike[str] | None,
    listeners: Listeners,
    trace_every: int | None,
    table: TableOptions,
) -> Fit:
    started = time.perf_counter()
    counts = {"epochs": epochs, "patience": patience, "trace-every": trace_every}
    for name, value in counts.items():
        whole = hasattr(value, "__index__") and not isinstance(value, bool)
        if value is not None and not (whole and value >= 1):
            raise UsageError(f"--{name} must be a whole number from 1 up, not {value!r}.")
    check_engine(table.get("engine", "auto"), table.get("threads"))
    if out is not None:
        check_writable(out)
        refuse_inputs(out, _files(data, table.get("valid"), table.get("test")))
    metrics = divided_metrics(several(table.get("metrics")))
    if loss_text := table.get("loss"):
        choose_loss(loss_text)  # a wrong name is found before the data is read
    if refit not in (None, True, False):
        raise UsageError(f"refit must be True, False or None, not {refit!r}.")
    whole = any(isinstance(run.rule, WholeMethod) for run in settings(1, (1.0,)))
    source, prepared, notes, prepared_anew = _prepare(data, target, table, whole)
    first = untrained(prepared, table.get("loss"))
    loss, scale, rows = first.loss, first.scale, first.rows
    splits = {"train": prepared.train, "valid": prepared.valid, "test": prepared.test}
    for part in splits.values():
        if len(part):
            first.model.check_metrics(metrics, part)
    drawn = _as_share(table.get("valid", SHARE)) is not None  # the validation split
    learnable = len(prepared.train) + drawn * len(prepared.valid)
    few = fits(learnable, prepared.train.features) and smooth(loss.loss)
    runs = settings(len(prepared.train), l2_grid(learnable, loss.loss) if few else ())
    grid = few and runs != settings(len(prepared.train), ())
    epochs = epochs or default_epochs(len(prepared.train))
    patience = patience or default_patience(epochs)
    notes += _about_batches(runs, len(prepared.train))
    if 0 < len(prepared.valid) < _FEW and not (grid and drawn):
        notes += (
            f"There are only {len(prepared.valid)} validation rows, so that which run wins is "
            "largely chance: give more rows, or a larger --valid.",
        )
    dtype = _dtype(table.get("dtype", "float32"))
    engine, more = ready_engine(
        table.get("engine", "auto"),
        [run.rule for run in runs if isinstance(run.rule, Optimizer)],
        loss,
        dtype,
        table.get("threads"),
        lambda kernel, number, of: listeners.tell(Compiling(kernel, number, of)),
    )
    notes = tuple(map(in_words, notes + more))
    listeners.tell(Planned(Plan(source, prepared, loss.loss, runs, epochs, notes)))
    states = [RunState(run, strengths_of(run, scale)) for run in runs]
    valid = scale.down(prepared.valid)

    refit = len(valid) > 0 and (grid and drawn if refit is None else refit)
    with contextlib.nullcontext(listeners.stop) as stop:
        course = Course(epochs, patience, stop, engine, first.start, dtype)
        course = replace(course, tell=listeners.tell, unit=scale.unit, trace_every=trace_every)
        interrupted = train(rows, valid, loss, states, course)
        both, crossed, last = first, None, None
        if len(valid) and (drawn or refit) and not interrupted:
            both = with_validation(
                first, table.get("loss"), prepared_anew if refit and drawn else None
            )
        strengths = [strengths_of(run, both.scale) for run in runs]
        with engine.alone():
            if drawn and not interrupted:
                crossed = cross_validate(
                    states, strengths, both.rows, both.loss, both.start, table.get("seed", 0), stop
                )
        for state in states:
            state.crossed *= both.scale.unit / scale.unit
        best = winner(states, valid, loss)
        assert best.weights is not None  # it did not diverge
        if refit and not interrupted:
            again = replace(course, start=both.start)
            last = trained_anew(best, strengths[states.index(best)], both.rows, both.loss, again)
    anew = last is not None
    listeners.tell(Chosen(states.index(best)))
    notes += about_selection(
        crossed is not None, anew, len(rows) + len(valid), best, not len(valid)
    )
    notes += edges(best, states, epochs)
    results = results_of(states, rows, loss, scale, engine, dtype, judged=len(valid) > 0)
    model = replace(first.model, weights=best.weights, penalties=best.strengths)
    final, learnt, columns = model, prepared.train, prepared.columns
    if last is not None:
        final = replace(both.model, weights=last, penalties=strengths[states.index(best)])
        learnt, columns = both.prepared.train, both.prepared.columns
        splits["test"] = both.prepared.test
    splits = {name: part.astype(best.weights.dtype) for name, part in splits.items()}
    figures: dict[str, Figures | None] = {}
    baseline: dict[str, Figures | None] = {}
    for name, part in splits.items():
        there = len(part) > 0
        judge = final if name == "test" else model
        figures[name] = judge.figures(part, metrics) if there else None
        baseline[name] = judge.baseline_figures(part, metrics) if there else None
    gain = final.gain_over_baseline(splits["test"]) if len(prepared.test) else None
    notes += about_splits(figures, splits, prepared.coding.target)
    if len(prepared.test):
        notes += remarks(final, learnt, splits["test"], figures["test"] or {})
    else:
        notes += remarks(model, splits["train"], splits["valid"], figures["valid"] or {})
    held_out = None
    if crossed is not None and math.isfinite(best.crossed):
        held_out = crossed.gains(both.scale.unit / final.scale.unit)
        weight = held_out.weight * float(both.rows.loss_weight.sum())
        held_out = replace(held_out, weight=weight)
    unseen = unseen_gain(final, splits["test"], held_out)
    notes += about_gain(unseen, gain) if unseen else ()
    model = final
    done = Fit(
        model=model,
        winner=results[states.index(best)],
        runs=tuple(results),
        train=figures["train"] or {},
        valid=figures["valid"],
        test=figures["test"],
        baseline=baseline,
        gain_over_baseline=gain,
        gain_on_unseen_rows=unseen,
        by_class=model.by_class(splits["test"]) if len(prepared.test) else {},
        rows={name: len(part) for name, part in splits.items()},
        columns=columns,
        notes=tuple(map(in_words, notes)),
        seconds=time.perf_counter() - started,
        engine=engine.name,
        interrupted=interrupted,
        trained_on="train and valid" if anew else "train",
    )
    model = replace(model, history=history(done))
    if out is not None:
        save(model, out)
    path = None if out is None else Path(out)
    return replace(done, model=model, path=path, seconds=time.perf_counter() - started)


def _files(*given: Any) -> list[Any]:
    """Return the paths among what data is read from."""
    several = [each if isinstance(each, list | tuple) else [each] for each in given]
    return [path for part in several for path in part if isinstance(path, str | os.PathLike)]


def _prepare(
    data: Any, target: Any, table: TableOptions, exact: bool
) -> tuple[str, Prepared, tuple[str, ...], Callable[[], Prepared]]:
    """Read the data and encode it.

    Where a method goes over whole tables (`exact`), a small one is encoded in float64: columns that
    go together (spectra) differ in digits that float32 does not have.

    Returns:
        The data's name; the splits; what to tell the user; and what prepares the same again with
        the drawn validation rows among those to train on, the encoding learnt on them too.
    """
    options = ReadOptions(
        table.get("delimiter"), table.get("encoding", "utf-8"), several(table.get("missing"))
    )
    data, target = joined(data, target)
    only = several(table.get("only"))
    if data is None:
        data = FLIGHTS
        if target is None and not only:
            target, only = DEFAULT_JOB["target"], DEFAULT_JOB["only"]
    source = read(data, options, _used(data, target, only, table))
    notes = list(source.notes)
    valid = _share(table.get("valid", SHARE), "--valid", options, notes)
    test = _share(table.get("test", SHARE), "--test", options, notes)
    apart = not (isinstance(valid, float) and isinstance(test, float))
    columns = [*source.table.column_names, *source.left_out]
    last = source.table.column_names[-1:]
    source, weight = weighted(source, table.get("weight"), apart)
    if target is None:
        if not isinstance(data, tuple):
            raise UsageError(
                f"Say which column of {source.name} to predict, with --target COLUMN: "
                f"its columns are {listing(columns, most=20)}."
            )
        target = last[0]
    unread = set(source.left_out)

    def named(option: str) -> tuple[str, ...]:
        names = column_names(several(table.get(option)), columns, f"--{option}")
        return tuple(name for name in names if name not in unread)

    positive = table.get("positive")
    class_weight = table.get("class_weight")
    reading = Reading(
        target=_targets(target, columns),
        task=table.get("task", "auto"),
        weight=_one(weight, source.table.column_names),
        class_weight=dict(class_weight) if isinstance(class_weight, Mapping) else class_weight,
        wishes=Wishes(
            named("drop"),
            column_names(only, columns, "--only"),
            named("categorical"),
            named("numeric"),
            Hints(
                _decimal(table.get("decimal")),
                table.get("day_first"),
                _time_zone(table.get("time_zone")),
                options.missing,
            ),
        ),
        positive=None if positive is None else spelled(positive),
        valid=valid,
        test=test,
        seed=table.get("seed", 0),
        dtype=_dtype(table.get("dtype", "float32")),
    )
    if exact and source.table.num_rows * source.table.num_columns <= _SMALL:
        reading = replace(reading, dtype=np.dtype("float64"))
    dropped = column_names(several(table.get("drop")), columns, "--drop")
    unseen = tuple(Column(name, "dropped", "--drop") for name in dropped if name in unread)

    def prepared(together: bool) -> Prepared:
        made = prepare(source.table, replace(reading, together=together))
        if weight is not table.get("weight"):
            made = without_weights(made)
        said = (
            replace(column, detail=in_words(column.detail)) for column in (*made.columns, *unseen)
        )
        return replace(made, columns=tuple(said))

    first = prepared(together=False)
    return source.name, first, (*notes, *first.notes), partial(prepared, together=True)


def _used(
    data: Any, target: Any, only: Sequence[Any], table: TableOptions
) -> Callable[[Sequence[str]], Sequence[str]]:
    """Return which columns the job needs: others are not looked at, whatever they hold."""

    def wanted(names: Sequence[str]) -> Sequence[str]:
        drop = set(column_names(several(table.get("drop")), names, "--drop"))
        weight = table.get("weight")
        needed = several(target) if target is not None else names[-1:]
        if isinstance(weight, str | int):
            needed = (*needed, weight)
        reserved = set(column_names(needed, names, "--target"))
        kept = set(column_names(only, names, "--only")) if only else set(names)
        return [name for name in names if name in reserved or (name in kept and name not in drop)]

    return wanted


def _targets(target: Any, columns: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the target columns, one at least."""
    names = column_names(several(target), columns, "--target")
    if not names:
        raise UsageError(f"The target must be the name of a column, or several, not {target!r}.")
    return names


def _one(weight: str | int | None, columns: Sequence[str]) -> str | None:
    """Return the name of the column of weights."""
    names = column_names(several(weight), columns, "--weight")
    if len(names) > 1:
        raise UsageError(f"--weight takes one column, not {listing(names)}.")
    return names[0] if names else None


def _decimal(sign: str | None) -> str | None:
    if sign not in (None, ".", ","):
        raise UsageError(f"--decimal must be '.' or ',', not {sign!r}.")
    return sign


def _time_zone(name: str | None) -> str | None:
    """Return the name of a time zone, or an offset from UTC such as +01:00."""
    if name is not None and not known_zone(name):
        raise UsageError(
            f"--time-zone: there is no time zone {name!r}; give its name, such as Europe/Berlin, "
            "or an offset, such as +01:00."
        )
    return name


def _as_share(value: Any) -> float | None:
    """Return a split's share as a float; None if a table is given for it."""
    if isinstance(value, str):
        with contextlib.suppress(ValueError):
            value = float(value)
    return float(value) if isinstance(value, (int, float)) else None


def _share(value: Any, option: str, options: ReadOptions, notes: list[str]) -> Any:
    """Return a split's share as a float, or the table that is given for it."""
    share = _as_share(value)
    if share is not None:
        if not 0 <= share < 1:
            raise UsageError(
                f"{option} must be a share of the rows between 0 and 1 (0: no such split), or a "
                f"file, not {share:g}."
            )
        return share
    source = read(value, options)
    notes += source.notes
    return source.table


def _dtype(name: str) -> Any:
    if name not in ("float32", "float64"):
        raise UsageError(f"--dtype must be float32 or float64, not {name!r}.")
    return np.dtype(name)


def _about_batches(runs: Sequence[Run], rows: int) -> tuple[str, ...]:
    """Say so if a batch is larger than the training split."""
    larger = sorted(
        {run.batch_size for run in runs if run.batch_size != "full"} - {*range(rows + 1)}
    )
    if not larger:
        return ()
    sizes = " and ".join(f"{size:,}" for size in larger)
    return (
        f"A batch of {sizes} rows is more than the {rows:,} rows to train on: "
        "each update takes all of them.",
    )
