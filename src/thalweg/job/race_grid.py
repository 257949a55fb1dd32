"""The grid of a race, read from its options; each wrong value is found before any data is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from thalweg.arguments import several
from thalweg.data.number_choice import AUTO, BINS, BOTH, STANDARD, said_for_all, without_auto
from thalweg.data.number_inputs import ALL as ALL_INPUTS
from thalweg.data.splits import check_seed
from thalweg.errors import Problems, UsageError
from thalweg.hyperparameters import Interval
from thalweg.job.grid_lists import models, names, numbers, seeds, sizes
from thalweg.optimizers import LEARNING_RATE
from thalweg.options.option import spelled
from thalweg.options.race_options import GRID_OPTIONS
from thalweg.options.run_options import shared_options
from thalweg.racing.candidates import check_each
from thalweg.racing.grid import ALL, Grid
from thalweg.training.run import Run
from thalweg.wording import brief, joined

_FROM_0 = Interval("[0, inf)")


def grid_of(options: Mapping[str, Any], nets: bool, problems: Problems) -> Grid:
    """Return the grid that the options name; what is wrong is added to the problems.

    Args:
        options: of `race`, complete.
        nets: whether nets may be tried where nothing is named.
        problems: those found so far.
    """
    found: dict[str, Any] = {}
    readers: dict[str, Callable[[Any], tuple[Any, ...]]] = {
        "optimizers": lambda given: names(given, "optimizers"),
        "lrs": lambda given: numbers(given, "lrs", LEARNING_RATE),
        "batch_sizes": sizes,
        "schedules": lambda given: names(given, "schedules"),
        "models": models,
        "l2": lambda given: numbers(given, "l2", _FROM_0),
        "l1": lambda given: numbers(given, "l1", _FROM_0),
    }
    for name, read in readers.items():
        with problems.collected():
            found[name] = read(options[name])
    chosen: tuple[int, ...] = (0,)
    with problems.collected():
        check_seed(options["seed"])
        chosen = (options["seed"],)
    with problems.collected():
        chosen = seeds(options["seeds"]) or chosen
    runs = options["runs"]
    whole = hasattr(runs, "__index__") and not isinstance(runs, bool)
    if not (whole and runs >= 1):
        said = f"--runs must be a whole number from 1 up, not {brief(runs)}."
        problems.add(UsageError(said))
        runs = GRID_OPTIONS["runs"].default
    if runs < len(chosen):
        problems.add(
            UsageError(
                f"--runs {runs} is fewer than the {len(chosen)} seeds of each setting: give --runs "
                f"{len(chosen)} or more, or fewer --seeds."
            )
        )
    shared = {name: options[name] for name in shared_options()}
    named = [entry for entry in found.get("optimizers", ()) if entry != ALL]
    problems.add_all(check_each(named, (), {"schedule": found.get("schedules", ())}, shared))
    for model in found.get("models", ()):
        with problems.collected():
            Run("sgd", **{key: value for key, value in model.items() if key != "nets"})
    return Grid(
        **found, seeds=chosen, runs=int(runs), options=shared, loss=options["loss"], nets=nets
    )


def encoded_for(grid: Grid, numbers: Any) -> tuple[Any, Grid]:
    """Return how numbers are encoded for the models of a grid, and the grid.

    Models of one kind are encoded so and nothing is hidden from them. Models of several get numbers
    both ways, and each sees its own (`thalweg.data.number_inputs`).

    Raises:
        UsageError: numbers have no bins where a model is of those.
    """
    given = said_for_all(numbers)
    seen = {"all" if "nets" in m or m["hidden"] else m["inputs"] for m in grid.models} or {STANDARD}
    nets = any("nets" in model or model["hidden"] for model in grid.models)
    if given == STANDARD and any(m.get("inputs", STANDARD) != STANDARD for m in grid.models):
        raise UsageError(
            "--models bins and both need numbers in bins, and --numbers standard makes none: leave "
            "--numbers out."
        )
    if seen == {STANDARD}:
        return without_auto(numbers), _seeing_all(grid)
    if len(seen) == 1:
        mode = BINS if seen == {BINS} else AUTO if nets else BOTH
        return without_auto(numbers, mode), _seeing_all(grid)
    if given == STANDARD:  # nets and linear models of them
        return numbers, _seeing_all(grid)
    mode = AUTO if not any(m.get("inputs") in (BINS, ALL_INPUTS) for m in grid.models) else BOTH
    return without_auto(numbers, mode), grid


def _seeing_all(grid: Grid) -> Grid:
    """Return the grid with models from which nothing is hidden."""
    models = [{name: v for name, v in model.items() if name != "inputs"} for model in grid.models]
    return replace(grid, models=tuple(models))


def refuse_lists(options: Mapping[str, Any]) -> None:
    """Refuse lists, and what a run says itself, beside settings that are given as runs.

    Raises:
        UsageError: there are some.
    """
    given = [
        name
        for name, option in (GRID_OPTIONS | shared_options()).items()
        if not _is_default(options[name], option.default)
    ]
    if given:
        raise UsageError(
            f"settings are runs that say all of themselves: leave "
            f"{joined([spelled(name) for name in given])} out, or leave settings out and give "
            "lists."
        )


def _is_default(value: Any, default: Any) -> bool:
    return not several(value) if default == () else bool(value == default)


__all__ = ["grid_of", "refuse_lists"]
