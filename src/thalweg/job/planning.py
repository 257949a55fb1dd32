"""The plan of a job: all decisions, made before anything is trained."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, NamedTuple

from thalweg.arguments import several
from thalweg.data.files.raw_file import RawFile
from thalweg.data.free_text import FreeText
from thalweg.data.number_inputs import unseen_by
from thalweg.data.prepare import MOST_KEYS, Dataset
from thalweg.data.split_choice import GROUP
from thalweg.engine.choose import check_engine, ready_engine
from thalweg.errors import Problems, UsageError
from thalweg.hyperparameters import check_range
from thalweg.job.encoding_choice import chosen_encoding
from thalweg.job.judge_metric import check_judge, judge_of
from thalweg.job.judged_halving import StaysByMetric
from thalweg.job.reading import read_dataset
from thalweg.job.small_tables import FOLDS, without_split
from thalweg.job.table_checks import as_share, check_options, float_type
from thalweg.losses import Loss, choose_loss
from thalweg.metrics import divided
from thalweg.models.calibration import can_be_calibrated
from thalweg.models.file import check_writable, refuse_inputs
from thalweg.models.judging import check_metrics
from thalweg.models.thresholds import Criterion, check_criterion, criterion_of
from thalweg.optimizers import FullBatchSolver, Optimizer
from thalweg.option_words import in_words
from thalweg.options.fit_options import JOB_OPTIONS, JobOptions
from thalweg.options.option import spelled
from thalweg.options.table_options import TABLE_OPTIONS, TableOptions
from thalweg.penalties import from_records
from thalweg.racing.candidates import default_epochs, default_patience, l2_grid, smooth
from thalweg.racing.crossvalidation import labelled
from thalweg.racing.ensemble import tries_ensemble
from thalweg.racing.few_rows import few_texts, means_anew, solvable
from thalweg.racing.found_rate import FoundRate
from thalweg.racing.grid import Grid
from thalweg.racing.halving import Halving
from thalweg.racing.halving_rule import Rule
from thalweg.racing.job_folds import check_count, cut, in_folds
from thalweg.racing.learning_rates import RunRate
from thalweg.racing.mean_selection import MeanSelection
from thalweg.racing.net_halving import ENOUGH_ROWS, NetHalving, net_halving_of
from thalweg.racing.net_set import MOST_NETS, about_nets, most_nets, net_set
from thalweg.racing.validation_rows import (
    about_few_others,
    about_few_rows,
    about_missing_classes,
)
from thalweg.racing.winner_selection import LowestLoss, WinnerSelection
from thalweg.scaling import strengths_of
from thalweg.training.callbacks import Listeners
from thalweg.training.events import Compiling
from thalweg.training.own_rows import check_folds
from thalweg.training.own_solvers import check_solvers
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.stopping import AnyOf, Patience, StoppingPolicy
from thalweg.training.time_estimate import TimeEstimate, time_estimate
from thalweg.untrained import Untrained, untrained
from thalweg.wording import brief


@dataclass(frozen=True)
class Request:
    """The arguments of `fit` or `race`.

    Attributes:
        data, target: as for `fit`.
        settings: returns the runs, given the number of training rows, a grid of L2 strengths for
            L-BFGS, which is empty unless there are few rows, how many nets the table allows, and
            the number of encoded columns.
        job: the options of the job.
        table: the table's options.
        folds_if_few: whether folds judge few rows, if neither they nor a split were asked for.
    """

    data: Any
    target: Any
    settings: Callable[..., list[Run]]
    job: JobOptions
    table: TableOptions
    folds_if_few: bool = False


@dataclass(frozen=True)
class Plan:
    """What will be trained and how, as `fit` prints it before training starts.

    Attributes:
        source: name of the data.
        prepared: the encoded splits.
        loss: to minimise.
        runs: the settings.
        epochs: the most passes over the training rows, of runs without a budget of their own.
        notes: sentences for the user.
        training: what the session trains; `training.memory` is the memory it takes, in bytes.
        request: the arguments.
        untrained: the rows and the model without weights that training starts from.
        prepared_anew: returns the splits encoded with validation rows as training rows.
        metrics: names of further metrics to judge by.
        threshold: the criterion by which it is chosen; None: it is the usual one.
        judge: the metric by which settings are compared; None: the loss.
        drawn: whether the validation split was drawn from the rows.
        refit: whether to train the winner anew, if it is a single run.
        refit_mean: whether to train the members anew, if their mean is the answer.
        ensemble: whether the mean of all runs that greedy search finds is tried.
        winner: chooses the winner.
        asides: sentences about this job, in the result and not in the model.
        stable_rates: bounds of learning rates that the runs' are set around, by place.
        found_rates: learning rates that were found for the runs (`job/rate_choice.py`).
        files: returns the files that have been read.
    """

    source: str
    prepared: Dataset
    loss: Loss
    runs: Sequence[Run]
    epochs: int
    notes: tuple[str, ...]
    training: TrainingPlan
    request: Request
    untrained: Untrained
    prepared_anew: Callable[[], Dataset]
    metrics: tuple[str, ...]
    drawn: bool
    refit: bool
    refit_mean: bool = False
    ensemble: bool = False
    winner: WinnerSelection = field(default_factory=LowestLoss)
    asides: Sequence[str] = ()
    found_rates: Sequence[FoundRate] = ()
    stable_rates: Mapping[int, RunRate] = field(default_factory=dict)
    files: Callable[[], Sequence[RawFile]] = tuple
    threshold: Criterion | None = None
    judge: str | None = None

    @cached_property
    def time(self) -> TimeEstimate:
        """How long training takes if no run ends early; measured if somebody asks (see there).

        Nets that leave by `NetHalving` do not count for their later epochs, whichever they are.
        """
        training, halving = self.training, net_halving_of(self.training.stopping)
        if halving is None or not halving.leaving:
            return time_estimate(training)
        until = [training.budget(run) for run in self.runs]
        for net in halving.nets[-halving.leaving :]:
            until[net] = halving.leave_after
        found = time_estimate(replace(training, until=until))
        return replace(found, leaving=halving.leaving, after=halving.leave_after)


def plan(request: Request, listeners: Listeners, problems: Problems) -> Plan:
    """Check the arguments, read and encode the data, choose the runs, prepare the engine.

    Args:
        request: the arguments.
        listeners: receive an event for each kernel that is compiled.
        problems: those found so far; all are raised together.

    Raises:
        UsageError: a setting that cannot be used.
        DataError: data that cannot be used.
        OutputError: the model could not be saved.
    """
    request, metrics, threshold, judge, full_batch = check_request(request, problems)
    job, table, settings = request.job, request.table, request.settings
    chosen = table["loss"]
    reading = read_dataset(request.data, request.target, table, full_batch, problems)
    small = without_split(reading, chosen, table["seed"]) if request.folds_if_few else None
    few_said: tuple[str, ...] = ()
    if small is not None:
        reading, few_said = small
        table, job = {**table, "valid": 0.0}, {**job, "folds": FOLDS}
        request = replace(request, table=table, job=job)
    reading, said = chosen_encoding(reading, table, chosen, settings, listeners.stop)
    source, prepared, notes, prepared_anew, asides, files, _ = reading
    notes += few_said + said
    first = untrained(prepared, chosen, job["clip"])
    loss = first.loss
    if job["calibrate"]:
        _check_calibration(first, bool(job["folds"]))
    judges = prepared.train if job["folds"] else prepared.valid  # each row out of its fold
    if threshold is not None:
        check_criterion(first.model, threshold, judges)
    if judge is not None:
        check_judge(first.model, judge, judges)
        metrics = (*metrics, judge)  # so that the model and the baseline have its figure
    for part in (prepared.train, prepared.valid, prepared.test):
        if len(part):
            check_metrics(first.model, metrics, part)
    drawn = as_share(table["valid"]) is not None
    learnable = len(prepared.train) + drawn * len(prepared.valid)
    texts = any(isinstance(f, FreeText) for f in prepared.preprocessor.encoder.features)
    few = solvable(learnable, prepared.train, loss.columns, texts) and smooth(loss.loss)
    train, rows = prepared.train, len(prepared.train)
    dtype = float_type(table["dtype"])
    stepped = train.features - train.sparse_features
    nets = most_nets(rows, stepped, train.sparse_features, train.entries, dtype.itemsize)
    penalties = l2_grid(learnable, loss.loss) if few else ()
    if isinstance(settings, Grid):
        settings = settings.for_loss(loss, train.features)
    runs = settings(rows, penalties, nets, train.features)
    grid = few and runs != settings(rows, (), nets, train.features)
    if settings(rows, penalties, 0) != settings(rows, penalties, MOST_NETS):
        notes += about_nets(nets, train.features, dtype.itemsize)
    if isinstance(settings, Grid):
        settings.check_sizes(rows)
        notes += settings.notes(rows, penalties, nets, train.features)
    epochs = job["epochs"] or default_epochs(len(prepared.train))
    notes += _about_batches(runs, len(prepared.train))
    if not (grid and drawn):
        notes += about_few_rows(len(prepared.valid))
    unknown = len(prepared.valid) > 0 and prepared.groups_of("valid") is None
    if prepared.division.by == GROUP and unknown:
        notes += (_WITHOUT_GROUPS,)
    if len(runs) > 1 and not job["folds"]:
        notes += about_missing_classes(prepared.valid, first.model.classes)
        if not (grid and drawn):
            notes += about_few_others(prepared.valid, first.model.classes)
    folds = None
    if job["folds"]:
        folds = cut(
            first.rows,
            job["folds"],
            loss.loss.grouped or labelled(loss),
            table["seed"],
            prepared.division.by,
            prepared.keys,
            MOST_KEYS,
        )
        runs = in_folds(runs, folds.count)
    check_folds(runs, folds)
    training = TrainingPlan(
        first.rows,
        first.target_scaling.scale_rows(prepared.valid),
        loss,
        runs,
        epochs,
        [strengths_of(run, first.target_scaling) for run in runs],
        stopping_of(
            job, runs, epochs, rows, len(prepared.valid), net_set(rows, table["seed"], nets)
        ),
        start=first.start,
        dtype=dtype,
        loss_factor=first.target_scaling.loss_factor,
        trace_every=job["trace_every"],
        keep_states=job["keep_states"] is True,
        unseen=unseen_by(prepared.preprocessor.encoder),
        objectives=job["optimum"] is True,
        folds=folds,
    )
    check_solvers(training)
    engine, more = ready_engine(
        table["engine"],
        [run.method for run in runs if isinstance(run.method, Optimizer)],
        loss,
        dtype,
        list({id(each): each for each in map(training.predictor_of, runs)}.values()),
        table["threads"],
        lambda kernel, number, of: listeners.tell(Compiling(kernel, number, of)),
        from_records(run.penalties for run in runs),
        ["float64"] * any(isinstance(run.method, FullBatchSolver) for run in runs),
    )
    training = replace(training, engine=engine)
    if judge is not None:
        judging = prepared.train if folds is not None else prepared.valid
        groups = prepared.groups_of("valid" if folds is None else "train")
        stays = StaysByMetric(training, first.model, judging, groups, judge)
        training = replace(training, stays=stays)
    chosen_freely = settings(1, (1.0,), MOST_NETS) != settings(
        1, (), MOST_NETS
    )  # nothing rules out a grid
    anew = grid or (chosen_freely and few_texts(learnable, texts))
    refit = anew and drawn if job["refit"] is None else job["refit"]
    of_nets = means_anew(learnable) and chosen_freely and drawn
    refit_mean = of_nets if job["refit"] is None else job["refit"]
    return Plan(
        source,
        prepared,
        loss.loss,
        runs,
        epochs,
        tuple(map(in_words, notes + more)),
        training,
        request,
        first,
        prepared_anew,
        metrics,
        drawn,
        len(prepared.valid) > 0 and refit,
        len(prepared.valid) > 0 and refit_mean,
        tries_ensemble(job["ensemble"], chosen_freely, len(prepared.valid)),
        winner=LowestLoss(lists=isinstance(settings, Grid)),
        asides=asides,
        files=files,
        threshold=threshold,
        judge=judge,
    )


_WITHOUT_GROUPS = (
    "The groups of the validation rows are not kept (of a table of their own, or of more than "
    f"{MOST_KEYS:,} rows): errors beside their figures take the rows for independent of each "
    "other, and are too small where rows of a group are alike."
)


class Checked(NamedTuple):
    """A request as it was checked, before any data is read.

    Attributes:
        request: it, without a validation split where folds judge.
        metrics, threshold, judge: as in `Plan`.
        full_batch: whether a full-batch solver is among the runs.
    """

    request: Request
    metrics: tuple[str, ...]
    threshold: Criterion | None
    judge: str | None
    full_batch: bool


def check_request(request: Request, problems: Problems) -> Checked:
    """Add what is wrong with a request, whatever the data."""
    job, table, settings = request.job, request.table, request.settings
    chosen = table["loss"]
    if chosen:
        with problems.collected():
            choose_loss(chosen)  # a wrong name is found before the data is read
    metrics: tuple[str, ...] = ()
    with problems.collected():
        metrics = divided(several(table["metrics"]))
    threshold: Criterion | None = None
    with problems.collected():
        threshold = None if job["threshold"] is None else criterion_of(job["threshold"])
    judge: str | None = None
    with problems.collected():
        judge = judge_of(job["judge"])
    with problems.collected():
        equivalence = JOB_OPTIONS["equivalence"].interval
        assert equivalence is not None
        check_range(job["equivalence"], equivalence, "--equivalence")
    check_options(table, problems)
    _check(request, problems)
    with problems.collected():
        check_count(job["folds"], as_share(table["valid"]))
    if job["folds"]:  # rows for validation are among those that are cut
        table = {**table, "valid": 0.0}
        request = replace(request, table=table)
    full_batch = False
    if not problems:  # the values are valid one by one; now in combination
        with problems.collected():
            tried = settings(1, (1.0,), MOST_NETS)
            full_batch = any(isinstance(run.method, FullBatchSolver) for run in tried)
    return Checked(request, metrics, threshold, judge, full_batch)


def stopping_of(
    job: JobOptions,
    runs: Sequence[Run],
    epochs: int,
    rows: int,
    valid: int,
    nets: Sequence[Run] = (),
) -> StoppingPolicy:
    """Return which runs end early: those without an improvement, and those that leave the race.

    Where nothing is said of halving, half of the nets that are tried where none is named leave too.

    Args:
        job: the options.
        runs: all.
        epochs: the budget of runs without their own.
        rows: training rows, on which runs are judged that leave a fold out.
        valid: validation rows.
        nets: those of `fit`; among the runs or not.
    """
    most = max(run.epochs or epochs for run in runs)
    patience = Patience(job["patience"] or default_patience(most))
    judged = rows if any(run.fold is not None for run in runs) else valid
    own = [place for place, run in enumerate(runs) if run.architecture and run in nets]
    members = MeanSelection().most
    if job["halving"] is None and job["judge"] is None and own and valid >= ENOUGH_ROWS:
        return AnyOf((NetHalving(own, nets[0].epochs or epochs, members), patience))
    if not (job["halving"] and judged):
        return patience
    one = job["single"] or job["keep_states"]
    rule = Rule(least_nets=0 if one else members)
    return AnyOf((Halving(runs, epochs, judged, rule), patience))


def _check(request: Request, problems: Problems) -> None:
    """Add the problems of the options, before any data is read."""
    given: dict[str, Any] = {**request.job, **request.table}
    options = JOB_OPTIONS | TABLE_OPTIONS
    for name in (n for n, option in JOB_OPTIONS.items() if option.annotation == "int | None"):
        value = given[name]
        is_whole = hasattr(value, "__index__") and not isinstance(value, bool)
        if value is not None and not (is_whole and value >= 1):
            said = f"{spelled(name)} must be a whole number from 1 up, not {brief(value)}."
            problems.add(UsageError(said))
    table = request.table
    with problems.collected():
        check_engine(table["engine"], table["threads"])
    for name in (n for n, option in options.items() if option.annotation == "bool | None"):
        if given[name] not in (None, True, False):
            said = f"{spelled(name)} must be True, False or None, not {brief(given[name])}."
            problems.add(UsageError(said))
    for name in (n for n, option in options.items() if option.annotation == "bool"):
        if not isinstance(given[name], bool):
            said = f"{spelled(name)} must be True or False, not {brief(given[name])}."
            problems.add(UsageError(said))
    if request.job["ensemble"] is True:
        problems.add_all(_beside_ensemble(request.job))
    out: Any = request.job["out"]
    if isinstance(out, str | os.PathLike):
        writable = Problems()
        with writable.collected():
            check_writable(out)
            refuse_inputs(out, _files(request.data, table["valid"], table["test"]))
        problems.add_all(writable)
        if writable:  # before any file is opened
            problems.refuse()
    elif out is not None:
        said = f"--out must be the path of a file, not {brief(out)}."
        problems.add(UsageError(said))


def _beside_ensemble(job: JobOptions) -> Problems:
    """Return the problems of options that leave no ensemble of runs to try."""
    problems = Problems()
    for name in ("single", "keep_states"):
        if job[name] is True:
            said = f"{spelled(name)} keeps one run, and --ensemble asks for several: give one."
            problems.add(UsageError(said))
    return problems


def _check_calibration(first: Untrained, folds: bool) -> None:
    """Refuse to calibrate what has no probabilities, or without validation rows.

    Raises:
        UsageError: either.
    """
    if not can_be_calibrated(first.loss):
        raise UsageError(
            f"--calibrate is for probabilities of classes: with {first.loss.loss.name} as the loss "
            "of this target there are none that a temperature could change."
        )
    if not (folds or len(first.prepared.valid)):
        raise UsageError(
            "--calibrate learns the temperature on validation rows, and there are none: "
            "--valid 0.2 keeps some."
        )


def _files(*given: Any) -> list[Any]:
    """Return the paths among the arguments that data is read from."""
    several = [each if isinstance(each, list | tuple) else [each] for each in given]
    return [path for part in several for path in part if isinstance(path, str | os.PathLike)]


def _about_batches(runs: Sequence[Run], rows: int) -> tuple[str, ...]:
    """Return a note if a batch is larger than the training split."""
    sizes_given = {run.batch_size for run in runs if run.batch_size != "full"}
    larger = sorted(size for size in sizes_given if int(size) > rows)
    if not larger:
        return ()
    sizes = " and ".join(f"{size:,}" for size in larger)
    return (
        f"A batch of {sizes} rows is more than the {rows:,} rows to train on: "
        "each update takes all of them.",
    )
