"""`fit` and `race`: each chooses runs, then plans, trains and finishes the job."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Unpack, cast

from thalweg.arguments import divided, refuse_beside, several
from thalweg.data.number_choice import without_auto
from thalweg.data.pair_choice import without_free_pairs
from thalweg.errors import Problems, UsageError
from thalweg.hyperparameters import check_range, number
from thalweg.job.checkpointing import JobCheckpoints, checkpoints_of, job_of
from thalweg.job.finish import finish
from thalweg.job.planning import Request, check_request, plan
from thalweg.job.race_grid import encoded_for, grid_of, refuse_lists
from thalweg.job.rate_choice import (
    distinct,
    found_rates,
    has_rate,
    refined,
    with_found_rates,
    with_rates_from_data,
)
from thalweg.option_words import naming_lists, speaks_python
from thalweg.options.call import remembers_call
from thalweg.options.fit_options import (
    FIT_OPTIONS,
    JOB_OPTIONS,
    RACE_OPTIONS,
    FitOptions,
    JobOptions,
    RaceOptions,
)
from thalweg.options.option import completed
from thalweg.options.run_options import OF_NETS, RUN_OPTIONS
from thalweg.options.signatures import takes_options
from thalweg.options.table_options import TABLE_OPTIONS, TableOptions
from thalweg.penalties.elastic_net import ELASTIC_NET, RATIO, split
from thalweg.predictors.architecture import NONE, without_numpy
from thalweg.racing.candidates import candidates, check_each
from thalweg.racing.found_rate import FoundRate
from thalweg.racing.grid import AUTO
from thalweg.racing.net_set import MOST_NETS
from thalweg.results import Fit
from thalweg.training.callbacks import Listeners
from thalweg.training.events import Planned
from thalweg.training.loop import train
from thalweg.training.run import Run

Settings = Callable[..., list[Run]]


@takes_options(FIT_OPTIONS)
@speaks_python
@remembers_call(FIT_OPTIONS)
def fit(
    data: Any = None,
    target: Any = None,
    **given: Unpack[FitOptions],
) -> Fit:
    """Train on a table and keep what has the best validation loss: a run or the mean of nets.

    Several optimizers, learning rates and so on are tried side by side where none is given, linear
    models and nets where no run is named at all.

    Args:
        data: a path, several paths, a pandas, polars or PyArrow table, an array X ``[n, d]``, or
            ``(X, y)``; None: the flights that come with Thalweg.
        target: name of the target column, or of several (numbers: multi-output regression; yes
            and no: multi-label classification); or its values, ``[n]``, as in ``fit(X, y)``. It
            may be left out with ``(X, y)`` and with no data.
        options: each of `thalweg.options.fit_options`.

    Returns:
        The model, the winner and all other runs, the figures of each split, and notes.

    Raises:
        TypeError: an option that does not exist; the nearest is named.
        UsageError: a setting that cannot be used.
        DataError: data that cannot be used.
        TrainingError: every run diverged.
        OutputError: the model could not be saved.
    """
    settings, options, problems = _asked(given)
    return _carry_out(data, target, settings, options, problems)


@takes_options(FIT_OPTIONS)
@speaks_python
def find_lr(data: Any = None, target: Any = None, **given: Unpack[FitOptions]) -> FoundRate:
    """Find the learning rate of one optimizer by many short runs side by side; nothing is kept.

    It survives rates that diverge, rows of extreme values and losses that are not finite: each rate
    has a run of its own, judged on the validation rows.

    Args:
        data: as for `fit`.
        target: as for `fit`.
        options: as for `fit`; one optimizer (None: adam), batch size and so on, and no rates.

    Returns:
        The rate, all that were tried, and their picture.

    Raises:
        ThalwegError: as `fit`; TrainingError: no rate gave a finite loss.
    """
    if not given.get("optimizer"):
        given["optimizer"] = "adam"
    given["find_lr"] = True
    settings, options, problems = _asked(given)
    if not problems:
        with problems.collected():
            several_runs = distinct(settings(1, (), 0, 0))
            if len(several_runs) != 1 or not has_rate(several_runs[0]):
                raise UsageError(
                    "find_lr finds the learning rate of one run: name one optimizer that has a "
                    "rate, and one value of each option. fit(find_lr=True) finds those of several."
                )
    listeners = Listeners()
    with problems.collected():
        listeners = Listeners(options["callbacks"])
    planned = plan(_request(data, target, settings, options), listeners, problems)
    listeners.tell(Planned(planned))
    return found_rates(planned, distinct(planned.runs), listeners)[0]


def _asked(given: FitOptions) -> tuple[Settings, dict[str, Any], Problems]:
    """Return what `fit` was asked for: the runs, its options, and what is wrong with them."""
    options = completed(FIT_OPTIONS, given)
    options["hidden"] = _layers(options["hidden"])
    lists = {name: several(options[name]) for name, o in FIT_OPTIONS.items() if o.several}
    for name in OF_NETS:  # a default that is named is none that nets are asked for by
        if lists[name] == (RUN_OPTIONS[name].default,):
            lists[name] = ()
    shared = {name: options[name] for name, o in RUN_OPTIONS.items() if not o.several}
    problems = Problems()
    if options["elastic_net"] is not None:
        with problems.collected():
            if lists["l1"] or lists["l2"]:
                raise UsageError("--elastic-net sets l1 and l2 itself: leave --l1 and --l2 out.")
            lists |= _elastic_net(options["elastic_net"])
    set_here = {name: value for name, value in shared.items() if value != RUN_OPTIONS[name].default}
    optimizers, runs = divided(lists.pop("optimizer"))
    with problems.collected():
        refuse_beside(runs, optimizers, [n for n, v in (lists | set_here).items() if v])

    combined = {
        "rates": lists["lr"],
        "batch_sizes": lists["batch_size"],
        "schedules": lists["schedule"],
        "hidden": lists["hidden"],
        "l2": lists["l2"],
        "l1": lists["l1"],
        "of_nets": {name: lists[name] for name in OF_NETS if lists[name]},
        "options": shared,
    }
    settings = _Tried(runs, options["seed"], optimizers, combined, _with_nets(options))
    nets = any(hidden not in (None, NONE) for hidden in lists["hidden"])
    if not nets and (runs or optimizers or set_here or any(lists.values())):
        options["numbers"] = without_auto(options["numbers"])
    if runs or optimizers or set_here or any(lists.values()):
        options["interact"] = without_free_pairs(options["interact"])
    # A wrong name or number is found before the data is read.
    several_values = {name: values for name, values in lists.items() if name != "lr"}
    one = {"seed": options["seed"], **shared}
    problems.add_all(check_each(optimizers, lists["lr"], several_values, one))
    _refuse_rates(options["find_lr"], lists["lr"], optimizers, problems)
    return settings, options, problems


_OWN_RATE = re.compile(r",\s*lr\s*=")  # of a name with hyperparameters, ``sgd,lr=0.1``


@takes_options(RACE_OPTIONS)
@speaks_python
@remembers_call(RACE_OPTIONS)
def race(
    data: Any = None,
    target: Any = None,
    settings: Iterable[Run] | None = None,
    **given: Unpack[RaceOptions],
) -> Fit:
    """Train many settings side by side on the same batches, and compare them.

    Every combination of the lists is a setting. Where no list is given these are the settings that
    `fit` would try, and more optimizers, rates and penalties.

    Args:
        data: as for `fit`.
        target: as for `fit`.
        settings: the runs, at least one, in any mixture, in place of lists; None: by the lists.
        patience: as for `fit`, but None: every run trains to the end, unless it leaves by
            ``halving``.
        options: each of `thalweg.options.fit_options`.

    Returns:
        As `fit`; `Fit.runs` has the order of the settings.

    Raises:
        ThalwegError: as `fit`.
    """
    with naming_lists(settings is None):
        tried, options, problems, few = _asked_of_race(settings, given)
        return _carry_out(data, target, tried, options, problems, few)


def check_race(given: RaceOptions) -> None:
    """Check the options of a race before there is a table.

    Raises:
        UsageError: what is wrong with them, whatever the table.
    """
    with naming_lists(True):
        tried, options, problems, _ = _asked_of_race(None, given)
        check_request(_request(None, None, tried, options), problems)
        problems.refuse()


def _asked_of_race(
    settings: Iterable[Run] | None, given: RaceOptions
) -> tuple[Settings, dict[str, Any], Problems, bool]:
    """Return what `race` was asked for.

    Returns:
        The runs, its options, what is wrong with them, and whether folds may judge few rows.
    """
    problems = Problems()
    given_runs = () if settings is None else settings
    runs: list[Run] = list(given_runs) if isinstance(given_runs, Iterable) else [given_runs]
    if settings is not None and not runs:
        said = "settings is empty: give one thalweg.Run or more, or leave settings out."
        problems.add(UsageError(said))
    if not all(isinstance(run, Run) for run in runs):
        said = "settings must be thalweg.Run objects, as in [thalweg.Run('adam', 1e-3)]."
        problems.add(UsageError(said))
    options = completed(RACE_OPTIONS, given)
    if options["patience"] is None:
        options["patience"] = sys.maxsize
    if options["halving"] is None:
        options["halving"] = True
    unsaid = options["valid"] is None and options["folds"] is None
    if options["valid"] is None:
        options["valid"] = TABLE_OPTIONS["valid"].default

    tried: Settings
    if settings is not None:
        with problems.collected():
            refuse_lists(options)
        options["numbers"] = without_auto(options["numbers"])
        options["interact"] = without_free_pairs(options["interact"])
        tried = _Tried(runs, options["seed"])
        few = False  # runs that are given are judged as they say, in their number
    else:
        tried = grid_of(options, _with_nets(options), problems)
        few = unsaid and tried.comparable_by_folds and not options["find_lr"]
        _refuse_rates(options["find_lr"], tried.lrs, tried.optimizers, problems)
        if tried.named:
            options["interact"] = without_free_pairs(options["interact"])
            with problems.collected():
                options["numbers"], tried = encoded_for(tried, options["numbers"])
    return tried, options, problems, few


@dataclass(frozen=True)
class _Tried:
    """Returns the runs, as `Request.settings` does; a record, so that a plan can be pickled.

    Attributes:
        runs: that are given as such.
        seed: of the others.
        optimizers: of the others; if there are runs and no optimizers, there are no others.
        combined: further arguments of `candidates`.
        nets: whether nets are tried where nothing is named.
    """

    runs: list[Run]
    seed: int
    optimizers: Sequence[Any] = ()
    combined: Mapping[str, Any] = field(default_factory=dict)
    nets: bool = False
    _known: dict[Any, list[Run]] = field(default_factory=dict, compare=False, repr=False)

    def __call__(
        self, rows: int, grid: Sequence[float], most_nets: int = MOST_NETS, features: int = 0
    ) -> list[Run]:
        """Return them, given the number of training rows, L2 strengths, and how many nets may."""
        if self.runs and not self.optimizers:
            return self.runs
        return self.runs + candidates(
            rows,
            self.optimizers,
            seed=self.seed,
            grid=grid,
            nets=most_nets if self.nets else 0,
            known=self._known,
            **self.combined,
        )


def _refuse_rates(
    find_lr: Any, rates: Sequence[Any], optimizers: Iterable[Any], problems: Problems
) -> None:
    """Add a problem where rates are to be found and are given too."""
    named = any(isinstance(name, str) and _OWN_RATE.search(name) for name in optimizers)
    if find_lr is True and (rates or named):
        what = "--lr" if rates else "lr= behind the optimizer"
        problems.add(UsageError(f"--find-lr finds the learning rate: leave {what} out."))


def _with_nets(options: Mapping[str, Any]) -> bool:
    """Whether nets may be tried: the reference engine would take minutes for them."""
    return not options["fast"] and options["engine"] != "reference"


def _carry_out(
    data: Any,
    target: Any,
    settings: Settings,
    options: dict[str, Any],
    problems: Problems,
    folds_if_few: bool = False,
) -> Fit:
    """Plan, train and finish a job; raise the problems that were found, if any."""
    started = time.perf_counter()
    listeners = Listeners()
    with problems.collected():
        listeners = Listeners(options["callbacks"])
    request = replace(_request(data, target, settings, options), folds_if_few=folds_if_few)
    folder = checkpoints_of(options["checkpoint"], options["every"], options["resume"], problems)
    planned = plan(request, listeners, problems)
    auto = getattr(settings, "lrs", ()) == (AUTO,)
    if request.job["find_lr"]:
        planned = with_found_rates(planned, listeners)
    elif auto:
        planned = with_rates_from_data(planned, listeners)
    checkpoints = JobCheckpoints(lambda: job_of(planned), folder, listeners)
    listeners.tell(Planned(planned))
    session = train(planned.training, listeners.stop, listeners.tell, checkpoints.training())
    if auto:
        planned = refined(planned, session, listeners)
    return finish(planned, session, listeners, checkpoints, started)


def _request(data: Any, target: Any, settings: Settings, options: dict[str, Any]) -> Request:
    job = cast(JobOptions, {name: options[name] for name in JOB_OPTIONS})
    table = cast(TableOptions, {name: options[name] for name in TABLE_OPTIONS})
    return Request(data, target, settings, job, table)


def _layers(given: Any) -> Any:
    """Return hidden layers as texts, of one net or several; ``(64, 64)`` is one of two layers."""
    given = without_numpy(given)
    if not isinstance(given, Sequence) or isinstance(given, str):
        return given
    if given and all(hasattr(units, "__index__") for units in given):
        given = [given]
    return [
        NONE if each is None else each if isinstance(each, str) else ",".join(map(str, each))
        for each in (each if isinstance(each, str | Sequence | None) else (each,) for each in given)
    ]


def _elastic_net(text: str | float) -> dict[str, tuple[float, ...]]:
    """Return the strengths of L1 and L2, given ``strength,ratio=0.5``."""
    strength, comma, rest = str(text).partition(",")
    key, _, ratio = rest.partition("=")
    if comma and key.strip() != "ratio":
        raise UsageError(
            f"--elastic-net {text!r} is not of the form STRENGTH or STRENGTH,ratio=0.5."
        )
    total = number(strength, "--elastic-net")
    share = number(ratio, "--elastic-net: ratio") if comma else 0.5
    check_range(total, ELASTIC_NET.interval, "--elastic-net")
    l1, l2 = split(total, check_range(share, RATIO, "--elastic-net: ratio"))
    return {"l1": (l1,), "l2": (l2,)}
