"""How long training takes: its work, over a rate that is measured on the first rows.

The work of a plan is proportional to rows × columns × runs × epochs. The rate depends on machine,
engine, batches and optimizers: for a long training it is measured by training the same runs on a
few rows, whose result is discarded; for a short one only a range is estimated. A running session
measures its own rate.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from thalweg.optimizers import Optimizer
from thalweg.training.loop import train
from thalweg.training.plan import TrainingPlan
from thalweg.training.stopping import Patience
from thalweg.wording import counted

# Multiplications per second: lowest with batches of few rows, lowest with others, highest. The
# lowest are those of one run and few columns, the highest of many of each and of many cores.
RATES = {"compiled": (1e8, 5e8, 5e10), "reference": (5e5, 1e7, 1e10)}
_FEW_ROWS = 64  # of a batch
_LONG = 5.0  # seconds, the middle of the range: shorter than that nothing is measured
_FIRST_ROWS = 2048  # of the first measurement, and four times as many of each that follows
_LEAST = 0.01  # seconds between two measurements: less is mostly chance
_MOST_WEIGHTS = 4_000_000  # of all runs, with their states: more would take long to lay out


@dataclass(frozen=True)
class TimeEstimate:
    """Seconds that training takes if no run ends early.

    Attributes:
        low, high: a range; both the same where the rate was measured.
        leaving: nets that leave all the same, whose later epochs are not counted.
        after: epochs that these train.
    """

    low: float
    high: float
    leaving: int = 0
    after: int = 0

    @property
    def measured(self) -> bool:
        """Whether the rate was measured."""
        return self.low == self.high

    @property
    def condition(self) -> str:
        """Return when it holds, in words."""
        if not self.leaving:
            return "if no run ends early"
        nets, epochs = counted(self.leaving, "net"), counted(self.after, "epoch")
        return f"if no run ends early but the {nets} that leave after {epochs}"

    def __str__(self) -> str:
        """Return it in words, as in "about 12 s", "0.3 to 30 s", "up to 2 s"."""
        if self.high < 1:
            return "less than 1 s"
        if self.measured:
            return f"about {duration(self.high)}"
        low, high = duration(self.low), duration(self.high)
        if self.low < 0.1:
            return f"up to {high}"
        number, _, unit = low.partition(" ")
        return f"{number if high.endswith(f' {unit}') else low} to {high}"


def duration(seconds: float) -> str:
    """Write seconds with two digits, in minutes, hours and days where they are many."""
    for size, unit in ((86400.0, "days"), (3600.0, "h"), (60.0, "min")):
        if seconds >= 2 * size:
            return f"{_two_digits(seconds / size)} {unit}"
    return f"{_two_digits(seconds)} s" if seconds >= 0.1 else "less than 0.1 s"


def _two_digits(value: float) -> str:
    return f"{float(f'{value:.2g}'):,.15g}"


def seconds_of(work: float, rate: float) -> float:
    """Return the seconds that work takes at a rate of so much work a second: work / rate."""
    return work / rate


def time_estimate(
    plan: TrainingPlan, clock: Callable[[], float] = time.perf_counter
) -> TimeEstimate:
    """Return the seconds of a plan: measured where they are many, else a range.

    Args:
        plan: its engine is ready.
        clock: in seconds.
    """
    few, slow, fast = RATES["reference" if plan.engine.name == "reference" else "compiled"]
    if any(run.batch_rows(len(plan.rows)) < _FEW_ROWS for run in plan.runs):
        slow = few
    bounds = TimeEstimate(
        seconds_of(plan.multiplications, fast), seconds_of(plan.multiplications, slow)
    )
    if math.sqrt(bounds.low * bounds.high) < _LONG:
        return bounds
    rate = measured_rate(plan, clock)
    if rate is None:
        return bounds
    seconds = seconds_of(plan.multiplications, rate)
    return TimeEstimate(seconds, seconds)


def measured_rate(
    plan: TrainingPlan, clock: Callable[[], float] = time.perf_counter
) -> float | None:
    """Return multiplications per second in an epoch on the first rows, training and judging.

    The rate is that of the rows by which one epoch has more than another, so that what a session
    takes to begin and to end is not counted; a first one, not counted either, loads the kernels.
    The sessions are thrown away: nothing of the plan changes.

    Returns:
        The rate; None if no run goes by batches, or weights and states are too many to lay out.
    """
    stepwise, arrays = list[int](), 0
    for k, run in enumerate(plan.runs):
        if isinstance(run.method, Optimizer):
            stepwise.append(k)
            arrays += 2 + len(run.method.states)  # weights and gradient besides
    if not stepwise or arrays * plan.rows.features * plan.loss.columns > _MOST_WEIGHTS:
        return None
    before: tuple[float, float] | None = None
    rows, every = _FIRST_ROWS, len(plan.rows)
    if rows < every < 2 * rows:  # so that two measurements differ by half the rows
        rows = every // 2
    _first_epoch(plan, stepwise, rows, clock)
    while True:
        work, seconds = _first_epoch(plan, stepwise, rows, clock)
        if before is not None and seconds - before[1] >= _LEAST:
            return (work - before[0]) / (seconds - before[1])
        if rows >= every:
            return work / seconds if seconds > 0 else None
        if every >= 2 * rows:
            before = work, seconds
        rows *= 4


def _first_epoch(
    plan: TrainingPlan, stepwise: Sequence[int], rows: int, clock: Callable[[], float]
) -> tuple[float, float]:
    """Return the multiplications and seconds of an epoch of some runs on the first rows.

    The first rows may lack a fold, and one that is left out is gone through all the same.
    """
    rows = min(rows, len(plan.rows))
    valid = math.ceil(len(plan.valid) * rows / len(plan.rows))
    sample = replace(
        plan,
        rows=plan.rows.block(0, rows),
        valid=plan.valid.block(0, valid),
        runs=[plan.runs[k].changed(fold=None) for k in stepwise],
        strengths=[plan.strengths[k] for k in stepwise],
        folds=None,
        stopping=Patience(),
        until=1,
        trace_every=None,
        trace_at=(),
    )
    begin = clock()
    if train(sample).stopped:  # as Ctrl-C does
        raise KeyboardInterrupt
    return sample.multiplications, clock() - begin
