"""The two entrances, `fit` and `race`: each asks for runs; plan, session and finish follow."""

from __future__ import annotations

import math
import os
import sys
import time
from collections.abc import Sequence
from typing import Any, Unpack

from thalweg.arguments import divided, several
from thalweg.errors import UsageError
from thalweg.hyperparameters import check_range, number
from thalweg.job.finish import finish
from thalweg.job.planning import Request, plan
from thalweg.job.table_options import TABLE_DEFAULTS, TableOptions
from thalweg.optimizers import Optimizer
from thalweg.option_words import speaks_python, takes_options
from thalweg.penalties.elastic_net import ELASTIC_NET, RATIO, split
from thalweg.racing.candidates import candidates
from thalweg.results import Fit
from thalweg.training.callbacks import CallbackLike, Listeners, Watcher
from thalweg.training.events import Planned
from thalweg.training.run import BatchSize, Run
from thalweg.training.session import Session


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
    request = Request(data, target, settings, epochs, patience, refit, out, trace_every, table)
    return _carry_out(request, listeners)


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
    request = Request(data, target, chosen, epochs, patience, refit, out, trace_every, table)
    return _carry_out(request, listeners)


def _carry_out(request: Request, listeners: Listeners) -> Fit:
    """Plan, train and finish a job."""
    started = time.perf_counter()
    planned = plan(request, listeners)
    listeners.tell(Planned(planned))
    session = Session(planned.training, listeners.stop)
    session.run(listeners.tell)
    return finish(planned, session, listeners, started)


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
