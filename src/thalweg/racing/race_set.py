"""The settings of a race where no list is named: those of `fit`, more optimizers, and penalties."""

from __future__ import annotations

from collections.abc import Sequence

from thalweg.racing.candidates import candidates, default_batch_size
from thalweg.racing.net_set import net_set
from thalweg.training.run import Run

# Beside those of `fit`: what else people use, at rates that suit features and target of unit size.
_MORE = (
    ("momentum", 0.01),
    ("rmsprop", 0.003),
    ("adamw", 0.003),
    ("adamw", 0.03),
    ("radam", 0.01),
    ("lion", 0.001),
    ("adabelief", 0.01),
    ("schedule_free_adamw", 0.01),
    ("prodigy", None),
)
# Strengths per row: other libraries add the penalty to the sum of the losses, Thalweg to the mean.
_RIDGE = (1.0, 30.0, 1000.0)  # divided by the rows
_LASSO = (0.001, 0.01, 0.1)  # of a target and columns of unit size; at 1 no weight is left
_PENALISED = ("adam", 0.01)
_WIDE = 0.1  # columns for each row, from which L1 is tried too
_MOST_WORK = 5e10  # multiplications for the second derivatives of one iteration: some seconds
_LEAST_SOLVED = 8  # strengths of L-BFGS that stay where there are more settings than runs


def race_set(
    rows: int, grid: Sequence[float], nets: int, features: int, most: int, exact: str = ""
) -> list[Run]:
    """Return at most so many settings.

    Where there are more, the strengths of L-BFGS are thinned first, then the nets, then what `fit`
    does not try; those of `fit` with batches come first.

    Args:
        rows: of the training split.
        grid: strengths of L2 for L-BFGS; none: there are too many rows or columns for it.
        nets: how many nets the table allows.
        features: encoded columns; 0: not known.
        most: how many settings, ≥ 1.
        exact: a second-order solver that can train the table; "": none can.
    """
    size = default_batch_size(rows)
    stepped = candidates(rows)
    more = [Run(name, lr, size, schedule=own_schedule(name)) for name, lr in _MORE]
    name, lr = _PENALISED
    more += [Run(name, lr, size, schedule="cosine", l2=_short(s / rows)) for s in _RIDGE]
    if features > _WIDE * rows:
        more += [Run(name, lr, size, schedule="cosine", l1=strength) for strength in _LASSO]
    deep = net_set(rows, 0, nets)
    solved = [Run("lbfgs", l2=strength) for strength in grid]
    if exact and not grid and 0 < features**2 * rows <= _MOST_WORK:
        solved = [Run(exact), Run(exact, l2=_short(_RIDGE[1] / rows))]
    room = most - len(stepped) - len(more) - len(deep)
    solved = _thinned(solved, max(room, min(_LEAST_SOLVED, most // 4)))
    room = most - len(stepped) - len(solved)
    deep = _thinned(deep, max(room - len(more), room // 2))
    more = _thinned(more, most - len(stepped) - len(solved) - len(deep))
    return [*_thinned(stepped, most - len(solved)), *more, *solved, *deep][:most]


def own_schedule(name: str) -> str:
    """Return the schedule that is tried for an optimizer where none is named."""
    return str(getattr(Run(name).method, "schedule", "constant"))


def _thinned(runs: Sequence[Run], most: int) -> list[Run]:
    """Return so many of the runs, from the first to the last at equal distances."""
    if len(runs) <= most:
        return list(runs)
    if most <= 1:
        return list(runs[: max(0, most)])
    return [runs[round(k * (len(runs) - 1) / (most - 1))] for k in range(most)]


def _short(value: float) -> float:
    return float(f"{value:.3g}")


__all__ = ["race_set"]
