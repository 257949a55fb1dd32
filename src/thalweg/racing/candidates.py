"""The settings that run side by side when the user names none, or only some."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from itertools import product
from typing import Any

from thalweg.errors import Problems, UsageError
from thalweg.hyperparameters import check_range
from thalweg.losses import LOSSES, Loss
from thalweg.optimizers import LEARNING_RATE, FullBatchSolver, Optimizer
from thalweg.options.run_options import OF_NETS, RUN_OPTIONS
from thalweg.predictors.architecture import NONE
from thalweg.racing.net_set import net_set
from thalweg.training.run import BatchSize, Run

# With features and target of unit size these span too slow to too fast for most tables.
SET = {
    "sgd": (0.01, 0.1),
    "nag": (0.001, 0.01),
    "adagrad": (0.03, 0.3),
    "adam": (0.0003, 0.001, 0.003, 0.01, 0.03),
    "nadam": (0.003, 0.1),
}
_UNEVEN = {"absolute_error", "quantile", "epsilon_insensitive", "hinge", "focal"}
_AROUND = (0.1, 0.3, 1.0, 3.0, 10.0)  # times the default rate of an optimizer that was named
_UPDATES = 100  # the least number of updates in an epoch, if there are enough rows
_ROWS = 3_000_000  # rows that training processes in all, if the table is small
_MOST_BATCH, _LEAST_EPOCHS, _MOST_EPOCHS = 256, 12, 100


def smooth(loss: Loss) -> bool:
    """Whether a loss is convex with a gradient that never jumps, as L-BFGS needs it."""
    return LOSSES.get(loss.name) is loss and loss.name not in _UNEVEN


def l2_grid(rows: int, loss: Loss) -> tuple[float, ...]:
    """Return strengths of L2 from negligible to so strong that nearly all weights are 0.

    A suitable strength depends on the number of rows: other libraries add the penalty to the *sum*
    of the losses, Thalweg to their mean. So the grid is theirs divided by the rows: with
    Σ (z − y)² + α ‖w‖² (Ridge) α goes from 1e-8 to 1e5, in steps of a quarter of a decade from 1e-5
    on; with C Σ loss + ½ ‖w‖² (LogisticRegression) 1 / C goes from 1e-6 to 1e4, in steps of half a
    decade from 1e-4 on, because each value takes a fit per fold.

    Args:
        rows: that the penalty is chosen by.
        loss: to minimise.
    """
    squared = loss.name == "squared_error"
    powers = [-8, -7, -6, *(k / 4 for k in range(-20, 21))] if squared else [
        -6, -5, *(k / 2 for k in range(-8, 9))
    ]  # fmt: skip
    return tuple(float(f"{(1 + squared) * 10**power / rows:.3g}") for power in powers)


def default_batch_size(rows: int) -> int:
    """Return 256, or for few rows the power of two that makes at least 100 updates per epoch."""
    return max(1, min(_MOST_BATCH, 2 ** (max(rows // _UPDATES, 1).bit_length() - 1)))


def default_epochs(rows: int) -> int:
    """Return enough epochs for about three million rows, from 12 to 100."""
    return max(_LEAST_EPOCHS, min(_MOST_EPOCHS, round(_ROWS / rows)))


def default_patience(epochs: int) -> int:
    """Return two thirds of the epochs, 5 at least.

    Under a schedule with a falling rate, a run improves little while the rate is high, and more
    when it has fallen; a shorter patience would end it before that.
    """
    return max(5, 2 * epochs // 3)


def candidates(
    rows: int,
    optimizers: Sequence[str | Optimizer] = (),
    rates: Sequence[float] = (),
    batch_sizes: Sequence[BatchSize] = (),
    schedules: Sequence[str] = (),
    l2: Sequence[float] = (),
    l1: Sequence[float] = (),
    hidden: Sequence[Any] = (),
    seed: int = 0,
    options: Mapping[str, Any] | None = None,
    grid: Sequence[float] = (),
    nets: int = 0,
    of_nets: Mapping[str, Sequence[Any]] | None = None,
    known: dict[Any, list[Run]] | None = None,
) -> list[Run]:
    """Return every combination of the given values, with a default set for those not given.

    Args:
        rows: of the training split.
        optimizers: ``name,key=value,…`` each; none: a set of them, each with rates that suit it.
        rates: learning rates; none: a set around each optimizer's default, of those that find their
            rate themselves the default alone. An optimizer named with ``lr=`` keeps its own.
        batch_sizes: none: `default_batch_size`.
        schedules: none: each optimizer's own: cosine, which needs no guess of when to lower the
            rate, or constant.
        l2: strengths of the penalty; none: 0.
        l1: likewise.
        hidden: hidden layers of nets, each as `Run` takes them; none: linear models.
        seed: of the order of the rows.
        options: further arguments of every `Run`.
        grid: strengths of L2 for L-BFGS, one run each, given where rows are few or wide; `l2`
            replaces them. L-BFGS is left out if an option is named that has no effect on it.
        nets: how many of `net_set` to add where nothing is named.
        of_nets: values of `OF_NETS`, by which the nets among the runs differ; none: the defaults.
        known: parts of the answer that were made for the same arguments but `rows`, `grid` and
            `nets`; those that are made are added.

    Raises:
        UsageError: an unknown name, a number out of range, or the same setting twice.
    """
    changed = {n: v for n, v in (options or {}).items() if v != RUN_OPTIONS[n].default}
    named = (optimizers, rates, batch_sizes, schedules, l2, l1, hidden, changed, of_nets)
    known = {} if known is None else known

    def once(key: Any, make: Callable[[], list[Run]]) -> list[Run]:
        if key not in known:
            known[key] = make()
        return known[key]

    def solved() -> list[Run]:
        with suppress(UsageError):
            return [Run("lbfgs", l2=s, seed=seed, **(options or {})) for s in l2 or grid]
        return []

    def combined() -> list[Run]:
        return _combined(
            rows, optimizers, rates, batch_sizes, schedules, l2, l1, hidden, seed, options, of_nets
        )

    make: dict[tuple[Any, ...], Callable[[], list[Run]]] = {}
    make["steps", default_batch_size(rows)] = combined  # of the rows no more matters to them
    if grid and not (optimizers or rates or batch_sizes or schedules or l1 or hidden):
        make["lbfgs", *(l2 or grid)] = solved
    if nets and not any(named):
        make["nets", rows, nets] = lambda: net_set(rows, seed, nets)

    def together() -> list[Run]:
        runs = [run for key in make for run in once(key, make[key])]
        for i, run in enumerate(runs):
            if run in runs[:i]:
                raise UsageError(f"The setting {run} is given twice: name each once.")
        return runs

    return list(once(tuple(make), together))


def _combined(
    rows: int,
    optimizers: Sequence[str | Optimizer],
    rates: Sequence[float],
    batch_sizes: Sequence[BatchSize],
    schedules: Sequence[str],
    l2: Sequence[float],
    l1: Sequence[float],
    hidden: Sequence[Any],
    seed: int,
    options: Mapping[str, Any] | None,
    of_nets: Mapping[str, Sequence[Any]] | None,
) -> list[Run]:
    """Return every combination of the lists; see `candidates`."""
    for rate in rates:
        check_range(rate, LEARNING_RATE, "--lr")
    runs: list[Run] = []
    some_nets = not all(map(_linear, hidden))
    methods = [Run(text).method for text in optimizers or SET]
    solvers = [isinstance(method, FullBatchSolver) for method in methods]
    for text, method, full_batch in zip(optimizers or SET, methods, solvers, strict=True):
        beside = full_batch and not all(solvers)  # sizes, schedules, rates are for the others
        sizes: Sequence[BatchSize | None] = (() if beside else batch_sizes) or (
            None if full_batch else default_batch_size(rows),
        )
        falls = (() if beside else schedules) or (
            method.schedule if isinstance(method, Optimizer) else "constant",
        )
        layers = (() if beside else hidden) or (None,)
        pulls = product(
            sizes, falls, l2 or (0.0,), l1 or (0.0,), _models(layers, some_nets, of_nets or {})
        )
        own_rates = () if beside else rates
        settings = product(rates_of(text, own_rates, bool(optimizers)), pulls)
        runs += [
            Run(
                text,
                lr,
                size,
                schedule=name,
                l2=ridge,
                l1=lasso,
                seed=seed,
                **(options or {}),
                **model,
            )
            for lr, (size, name, ridge, lasso, model) in settings
        ]
    return runs


def _linear(units: Any) -> bool:
    return units is None or units == NONE


def _models(
    layers: Sequence[Any], some_nets: bool, of_nets: Mapping[str, Sequence[Any]]
) -> list[dict[str, Any]]:
    """Return the models of the runs: nets in every combination, linear ones without their options.

    Where there are no nets, linear runs have the options, which `Run` refuses.
    """
    found: list[dict[str, Any]] = []
    for units in layers:
        beside = some_nets and _linear(units)
        own = {} if beside else {name: values for name, values in of_nets.items() if values}
        found += [
            {"hidden": units, **dict(zip(own, values, strict=True))}
            for values in product(*own.values())
        ]
    return found


def check_each(
    optimizers: Sequence[Any],
    rates: Sequence[Any],
    several: Mapping[str, Sequence[Any]],
    one: Mapping[str, Any],
) -> Problems:
    """Return what is wrong with each value alone, whatever it is combined with.

    Args:
        optimizers: of `candidates`.
        rates: of `candidates`.
        several: options of `Run` and the values of each.
        one: those with one value.
    """
    problems = Problems()
    for text in optimizers:
        with problems.collected():
            Run(text)
    for rate in rates:
        with problems.collected():
            check_range(rate, LEARNING_RATE, "--lr")
    for name, values in [*several.items(), *((name, (value,)) for name, value in one.items())]:
        for value in values:
            with problems.collected():
                alone: dict[str, Any] = {name: value}
                if name in OF_NETS:
                    alone["hidden"] = "1"
                Run("sgd", **alone)
    return problems


def rates_of(text: str | Optimizer, rates: Sequence[float], named: bool) -> Sequence[float | None]:
    """Return the learning rates to try with an optimizer; None leaves it its own."""
    run = Run(text)
    own = isinstance(run.method, FullBatchSolver) and not rates
    if own or (isinstance(text, str) and "lr=" in text.replace(" ", "")):
        return (None,)
    if rates:
        return rates
    if isinstance(text, str) and not named:
        return SET[text]
    around = (1.0,) if isinstance(run.method, Optimizer) and run.method.rate_free else _AROUND
    return [float(f"{run.lr * times:.3g}") for times in around]
