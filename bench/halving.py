"""python -m bench.halving: halving beside Optuna's pruners, on recorded races.

On the races of the judging tables (bench/races/judging.npz), which the rule has not seen: how much
of the full cost is spent, run × epochs, and by how much the loss that is found is above the lowest
of all runs. Optuna's pruners see the same curves, one trial after another, with each race's runs in
the same random order; of each pruner several settings are tried, and those of nearly equal cost are
beside ours. Needs optuna for that (the bench extra); --ours leaves it out.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rich.console import Console
from rich.table import Table

from bench.learn_halving import NEAR
from bench.recorded_races import FOLDER, Race, read
from thalweg.job.judged_halving import ERRORS
from thalweg.racing.halving_rule import Rule
from thalweg.racing.race_progress import Shapes

_RULES = {"half the chance bound": 0.5, "the rule": 1.0, "twice the bound": 2.0, "10 times": 10.0}


@dataclass(frozen=True)
class Outcome:
    """What came of one race.

    Attributes:
        cost: share of the epochs that all runs would have trained, those after a divergence aside.
        regret: by how much the lowest loss found is above that of all runs, a share of it; where a
            metric judges, by how much its best figure is worse.
    """

    cost: float
    regret: float


def raced(race: Race, rule: Rule, by_metric: bool = True) -> Outcome:
    """Return what comes of a race in which settings leave by a rule.

    Args:
        race: which.
        rule: by the loss.
        by_metric: whether a metric that judges must exclude a setting too.
    """
    losses, errors = race.losses.astype(np.float64), race.errors.astype(np.float64)
    shapes = Shapes.of(race.runs, len(losses))
    seen = np.full_like(losses, np.nan)
    racing = np.ones(losses.shape[1], np.bool_)
    for epoch, (each, error) in enumerate(zip(losses, errors, strict=True)):
        racing &= np.isfinite(each)
        seen[epoch, racing] = each[racing]
        if epoch < len(losses) - 1:
            leaving = rule.leaving(seen[: epoch + 1], error, racing, shapes)
            if race.judge and by_metric:
                leaving &= _excluded(race, epoch, racing)
            racing = racing & ~leaving
    found = _outcome(losses, seen)
    return replace(found, regret=_by_metric(race, losses, seen)) if race.judge else found


def _excluded(race: Race, epoch: int, racing: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return which settings the metric excludes, as `thalweg.job.judged_halving` does."""
    figures = race.figures[epoch].astype(np.float64)
    errors = race.figure_errors[epoch].astype(np.float64) * abs(np.nanmin(figures))
    with np.errstate(invalid="ignore"):
        worse: NDArray[np.bool_] = figures - np.nanmin(figures[racing]) > ERRORS * errors
    return worse


def _by_metric(race: Race, losses: Any, seen: Any) -> float:
    """Return the regret by the metric: a run keeps the epoch of its lowest loss."""

    def best(known: Any) -> float:
        there = np.flatnonzero(np.isfinite(known).any(axis=0))
        at = np.nanargmin(known[:, there], axis=0)
        return float(np.nanmin(race.figures[at, there]))

    every = best(losses)
    return (best(seen) - every) / abs(every)


def pruned(race: Race, pruner: Callable[[int], Any], seed: int) -> Outcome:
    """Return what comes of a race's runs as trials of Optuna's, one after another.

    Args:
        race: which.
        pruner: made for so many epochs.
        seed: of the order of the trials.
    """
    import optuna

    losses = race.losses.astype(np.float64)
    seen = np.full_like(losses, np.nan)
    study = optuna.create_study(pruner=pruner(len(losses)), study_name=f"race {seed}")
    for run in np.random.default_rng(seed).permutation(losses.shape[1]):
        trial = study.ask()
        for epoch, loss in enumerate(losses[:, run]):
            if not np.isfinite(loss):
                break
            seen[epoch, run] = loss
            trial.report(float(loss), epoch + 1)
            if trial.should_prune():
                break
        done = bool(np.isfinite(seen[-1, run]))
        state = optuna.trial.TrialState
        if done:
            study.tell(trial, float(np.nanmin(seen[:, run])))
        else:
            study.tell(trial, state=state.PRUNED)
    return _outcome(losses, seen)


def _outcome(losses: Any, seen: Any) -> Outcome:
    cost = np.isfinite(seen).sum() / np.isfinite(losses).sum()
    return Outcome(float(cost), float(np.nanmin(seen) / np.nanmin(losses) - 1))


def _pruners() -> dict[str, Callable[[int], Any]]:
    """Return Optuna's pruners with several settings, each made for a number of epochs."""
    from optuna.pruners import HyperbandPruner, SuccessiveHalvingPruner

    found: dict[str, Callable[[int], Any]] = {}
    for share in (0.1, 0.15, 0.2, 0.25, 0.3):
        for factor in (2, 3, 4):

            def successive(epochs: int, share: float = share, factor: int = factor) -> Any:
                first = max(1, round(share * epochs))
                return SuccessiveHalvingPruner(min_resource=first, reduction_factor=factor)

            found[f"SuccessiveHalving, from {share:.0%}, by {factor}"] = successive
    for share in (0.0, 0.1, 0.2):
        for factor in (2, 3, 4):

            def hyperband(epochs: int, share: float = share, factor: int = factor) -> Any:
                first = max(1, round(share * epochs))
                return HyperbandPruner(
                    min_resource=first, max_resource=epochs, reduction_factor=factor
                )

            found[f"Hyperband, from {share:.0%}, by {factor}"] = hyperband
    return found


def table_of(outcomes: Mapping[str, Sequence[Outcome]]) -> Table:
    """Return the figures as a terminal table."""
    table = Table("", "cost", "within .1 %", "mean regret", "largest")
    for name, each in outcomes.items():
        cost, regret = np.array([(one.cost, one.regret) for one in each]).T
        near = (regret <= NEAR).mean()
        table.add_row(
            name, f"{cost.mean():.1%}", f"{near:.1%}", f"{regret.mean():.3%}", f"{regret.max():.1%}"
        )
    return table


def judged(races: Sequence[Race]) -> dict[str, list[Outcome]]:
    """Return what comes of races that a metric judges, with its say and without."""
    kinds = {"all": races} | {
        name: [race for race in races if race.judge == name]
        for name in sorted({race.judge for race in races})
    }
    return {
        f"{kind}, {len(own)} races: {said}": [raced(race, Rule(), say) for race in own]
        for kind, own in kinds.items()
        for say, said in ((True, "loss and metric"), (False, "loss alone"))
    }


def main(arguments: list[str] | None = None) -> int:
    """Compare, and print; return the exit status."""
    parser = argparse.ArgumentParser("python -m bench.halving", description=__doc__)
    parser.add_argument("--races", type=Path, default=FOLDER / "judging.npz")
    parser.add_argument("--ours", action="store_true", help="without Optuna")
    parser.add_argument("--judged", action="store_true", help="races that a metric judges")
    asked = parser.parse_args(arguments)
    if asked.judged:
        Console().print(table_of(judged(read(FOLDER / "judged.npz"))))
        return 0
    races = read(asked.races)
    rules = {n: replace(Rule(), chance=Rule().chance * times) for n, times in _RULES.items()}
    outcomes = {name: [raced(race, rule) for race in races] for name, rule in rules.items()}
    if not asked.ours:
        import optuna

        optuna.logging.set_verbosity(optuna.logging.WARNING)
        for name, pruner in _pruners().items():
            print(name, file=sys.stderr, flush=True)
            outcomes[name] = [pruned(race, pruner, seed) for seed, race in enumerate(races)]
    Console().print(table_of(outcomes))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
