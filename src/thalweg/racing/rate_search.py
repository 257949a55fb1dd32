"""The learning rate of a run, found by many short runs side by side.

A ramp of the rate within one run (Smith 2017) gives a noisy curve, and one spike or NaN decides it.
Runs side by side cost little more than one, so each rate gets a run of its own, with its schedule:

1. half-decades: from 1/10,000 of the largest stable rate to √10 times it, for methods that have one
   in closed form; for others three decades on both sides of the default. An eighth of the epochs.
   Where the best lies at an end, three more beyond it, twice at most;
2. half-decades up to two decades on both sides of the best, for all epochs: what is best in a short
   run need not be in a long one;
3. quarter-decades on both sides of the best of these, likewise.

All are judged on the validation rows, or on a fifth of the rows where there are none, without the
few rows whose loss is most of the sum whatever the rate. Chosen is the middle of the rates next to
each other whose loss is within a thousandth of the lowest: a flat bottom has a middle, and a rate
just below a cliff is not taken.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource
from thalweg.data.rows import Rows
from thalweg.optimizers import Optimizer
from thalweg.racing.diverged_runs import rates_of
from thalweg.racing.found_rate import FoundRate, TriedRate
from thalweg.racing.learning_rates import RunRate, with_rate
from thalweg.training.curvature import Stopped
from thalweg.training.events import Event
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.run_state import RunState
from thalweg.training.session import Session
from thalweg.training.stopping import Patience

Numbers = NDArray[np.float64]

_ROWS = 2**17  # to train on at most
_JUDGES = 20_000  # validation rows at most
_SHARES = (1 / 8, 1.0, 1.0)  # of the epochs
_ABOVE, _BELOW = 1, 8  # half-decades around the largest stable rate
_AROUND = 6  # half-decades on both sides of a default
_BEYOND, _TIMES = 3, 2  # half-decades beyond an end, and how often
_WIDE = 4  # half-decades on both sides of the best of the short runs
_FINE = 1  # quarter-decades on both sides of the best
_FEW = 10  # rows, of which none is held out
_FLAT = 1e-3  # of the lowest loss
_SPIKE, _MOST_SPIKES = 0.2, 100  # share of the sum of losses; one row in so many


def find_rates(
    plan: TrainingPlan,
    bases: Sequence[RunState],
    stop: Callable[[], bool] = lambda: False,
    tell: Callable[[Event], object] = lambda event: None,
) -> list[FoundRate]:
    """Return a learning rate for each run, and all that were tried.

    Args:
        plan: of a job whose runs they are; of its rows at most 131,072 are trained on.
        bases: runs of methods with a learning rate, before training; their rates are not used.
        stop: True ends the search with what is known.
        tell: receives the events of the short runs.
    """
    trial = _Trial(plan, stop, tell)
    try:
        bounds = rates_of([base.run for base in bases], trial.plan, bases, stop)
    except Stopped:
        bounds = {}
    every: list[dict[float, TriedRate]] = [{} for _ in bases]
    wanted = [first_rates(base.run, bounds.get(k)) for k, base in enumerate(bases)]
    for _ in range(1 + _TIMES):
        trial.run(bases, wanted, 0, every)
        wanted = [_beyond(base.run, tried) for base, tried in zip(bases, every, strict=True)]
        if not any(wanted):
            break
    fine: list[dict[float, TriedRate]] = [{} for _ in bases]
    trial.run(bases, [_around(tried, _WIDE, 2) for tried in every], 1, fine)
    trial.run(bases, [_around(tried, _FINE, 4) for tried in fine], 2, fine)
    found = []
    for k, base in enumerate(bases):
        known = fine[k] if any(math.isfinite(t.loss) for t in fine[k].values()) else every[k]
        rate = choose(known.values())
        tried = sorted([*every[k].values(), *fine[k].values()], key=lambda t: (t.epochs, t.lr))
        run = base.run if rate is None else with_rate(base.run, rate)
        bound = bounds[k].batch_bound if k in bounds else math.nan
        found.append(
            FoundRate(run, rate is not None, tuple(tried), bound, plan.loss.loss.name, trial.spikes)
        )
    return found


def first_rates(run: Run, bound: RunRate | None) -> list[float]:
    """Return the rates that are tried first: half-decades, the lowest first."""
    method = run.method
    assert isinstance(method, Optimizer)
    default = method.hyperparameters["lr"].default
    assert isinstance(default, float | int)
    if method.rate_free:
        return _half_decades(default, 2, 2)
    if bound is not None:
        return _half_decades(bound.batch_bound, _BELOW, _ABOVE)
    return _half_decades(default, _AROUND, _AROUND)


def choose(tried: Iterable[TriedRate]) -> float | None:
    """Return the middle of the rates that are next to each other and about as good as the best.

    None: every loss is infinite.
    """
    known = sorted(tried, key=lambda each: each.lr)
    losses = np.array([each.loss for each in known])
    if not np.isfinite(losses).any():
        return None
    best = int(np.argmin(losses))
    limit = losses[best] + _FLAT * abs(losses[best])
    low = high = best
    while low > 0 and losses[low - 1] <= limit:
        low -= 1
    while high + 1 < len(losses) and losses[high + 1] <= limit:
        high += 1
    return float(known[(low + high) // 2].lr)


def without_spikes(losses: Numbers, weight: Numbers) -> NDArray[np.bool_]:
    """Return which rows ``[n]`` judge: all but those whose loss is a fifth of the sum by itself.

    Args:
        losses: ``[n, runs]``; of each row its lowest finite one counts.
        weight: ``[n]``, of the rows.

    At most one row in a hundred is left out, those of the largest loss.
    """
    least = np.where(np.isfinite(losses), losses, np.inf).min(axis=1, initial=np.inf)
    own = np.where(np.isfinite(least), np.abs(least), 0.0) * weight
    judges: NDArray[np.bool_] = np.ones(len(weight), np.bool_)
    for row in np.argsort(own)[::-1][: len(own) // _MOST_SPIKES]:
        if not own[row] > _SPIKE * own[judges].sum():
            break
        judges[row] = False
    return judges


class _Trial:
    """Trains short runs of a plan.

    Attributes:
        plan: with the rows that are trained on.
        spikes: validation rows that did not judge.
    """

    def __init__(
        self, plan: TrainingPlan, stop: Callable[[], bool], tell: Callable[[Event], object]
    ) -> None:
        rows: RowSource = plan.rows if len(plan.rows) <= _ROWS else plan.rows.sample(_ROWS, 0)
        valid: RowSource = plan.valid
        if not len(valid):
            rows, valid = _held_out(rows)
        self.plan = replace(
            plan, rows=rows, valid=valid, folds=None, trace_every=None, trace_at=(),
            keep_states=False,
        )  # fmt: skip
        self._stop, self._tell = stop, tell
        self._judges: Rows = valid.sample(_JUDGES, 0).astype(plan.float_type)
        self.spikes = 0

    def run(
        self,
        bases: Sequence[RunState],
        wanted: Sequence[Sequence[float]],
        stage: int,
        into: Sequence[dict[float, TriedRate]],
    ) -> None:
        """Train a run for each rate that is not known yet, and judge it."""
        of = [(k, lr) for k, rates in enumerate(wanted) for lr in rates if lr not in into[k]]
        if not of or self._stop():
            return
        budgets = [max(1, round(_SHARES[stage] * self.plan.budget(base.run))) for base in bases]
        runs = [_for(with_rate(bases[k].run, lr), budgets[k]) for k, lr in of]
        plan = replace(
            self.plan,
            runs=runs,
            strengths=[bases[k].strengths for k, _ in of],
            epochs=max(budgets),
            until=None,
            stopping=Patience(10**9),
        )
        session = Session(plan, self._stop)
        session.run(self._tell)
        for place in range(len(bases)):
            own = [i for i, (k, _) in enumerate(of) if k == place]
            losses = self._losses([session.runs[i] for i in own])
            for i, loss in zip(own, losses, strict=True):
                lr, state = of[i][1], session.runs[i]
                into[place][lr] = TriedRate(
                    lr, loss * self.plan.loss_factor, budgets[place], state.overflowed
                )

    def _losses(self, states: Sequence[RunState]) -> list[float]:
        """Return each run's mean loss over the rows that judge; infinite if it has none."""
        if not states:
            return []
        weight = np.asarray(self._judges.loss_weight, np.float64)
        each = np.full((len(self._judges), len(states)), np.inf)
        with np.errstate(all="ignore"):
            for k, state in enumerate(states):
                if state.usable and state.last_weights is not None:
                    predictor = self.plan.predictor_of(state.run)
                    z = self.plan.engine.scores(
                        self._judges, state.last_weights, self.plan.loss, predictor
                    )
                    each[:, k] = self.plan.loss.value(z, self._judges.target)[:, 0]
        judges = without_spikes(each, weight) & (weight > 0)
        self.spikes = max(self.spikes, int((~judges & (weight > 0)).sum()))
        with np.errstate(all="ignore"):
            found = weight[judges] @ each[judges] / weight[judges].sum()
        return [float(loss) if math.isfinite(loss) else math.inf for loss in found]


def _held_out(rows: RowSource) -> tuple[Rows, Rows]:
    """Return four fifths of the rows to train on, and the others; of a few rows all twice."""
    known = rows.sample(_ROWS, 0)
    if len(known) < _FEW:
        return known, known
    order = np.random.default_rng(0).permutation(len(known))
    apart = len(known) // 5
    return known.take(np.sort(order[apart:])), known.take(np.sort(order[:apart]))


def _for(run: Run, epochs: int) -> Run:
    """Return a run with another budget of epochs."""
    changed = copy.copy(run)
    object.__setattr__(changed, "epochs", epochs)
    return changed


def _half_decades(centre: float, below: int, above: int) -> list[float]:
    return [_rounded(centre * 10 ** (k / 2)) for k in range(-below, above + 1)]


def _rounded(rate: float) -> float:
    return float(f"{rate:.2g}")


def _best(tried: dict[float, TriedRate]) -> TriedRate | None:
    finite = [each for each in tried.values() if math.isfinite(each.loss)]
    return min(finite, key=lambda each: each.loss, default=None)


def _beyond(run: Run, tried: dict[float, TriedRate]) -> list[float]:
    """Return rates beyond the end at which the best lies; below all where none is finite."""
    best, rates = _best(tried), sorted(tried)
    if not rates:
        return []
    if best is None or best.lr == rates[0]:
        return [_rounded(rates[0] * 10 ** (-k / 2)) for k in range(1, _BEYOND + 1)]
    if best.lr == rates[-1]:
        return [_rounded(rates[-1] * 10 ** (k / 2)) for k in range(1, _BEYOND + 1)]
    return []


def _around(tried: dict[float, TriedRate], steps: int, of_decade: int) -> list[float]:
    """Return the best rate and so many on both sides, each a part of a decade from the next."""
    best = _best(tried)
    if best is None:
        return []
    return [_rounded(best.lr * 10 ** (k / of_decade)) for k in range(-steps, steps + 1)]


__all__ = ["choose", "find_rates", "first_rates", "without_spikes"]
