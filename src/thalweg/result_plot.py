"""A result as a picture: validation loss by epoch, and final loss by learning rate."""

from __future__ import annotations

import math
from io import BytesIO
from typing import TYPE_CHECKING, Any

from thalweg.errors import UsageError
from thalweg.wording import counted

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from thalweg.racing.found_rate import FoundRate
    from thalweg.results import Fit
    from thalweg.run_result import RunResult

_MOST_NAMED = 10  # optimizers in the legend
_SHOWN = 3.0  # times the distance from the best loss to the baseline


def plot(done: Fit) -> Figure:
    """Return a figure: to the left loss by epoch, to the right final loss by learning rate.

    Raises:
        UsageError: matplotlib is not installed.
    """
    figure = _figure()
    figure.set_size_inches(10, 4)
    left, right = figure.subplots(1, 2, sharey=True)
    names = list(dict.fromkeys(_name(result.run) for result in done.compared))
    judged = not done.winner.end.unjudged
    _by_epoch(done, left, names, judged)
    _by_rate(done, right, names, judged)
    _limit(done, left, judged)
    loss = done.model.loss.loss.name
    left.set_ylabel(f"{'validation' if judged else 'training'} loss ({loss})")
    if len(names) <= _MOST_NAMED:
        right.legend(fontsize="small")
    return figure


def plot_rates(found: FoundRate) -> Figure:
    """Return a figure of the losses by learning rate that a search has found.

    Raises:
        UsageError: matplotlib is not installed.
    """
    figure = _figure()
    figure.set_size_inches(6, 4)
    axes = figure.subplots()
    for epochs in sorted({each.epochs for each in found.tried}):
        own = sorted((each for each in found.tried if each.epochs == epochs), key=lambda t: t.lr)
        finite = [each for each in own if math.isfinite(each.loss)]
        axes.plot(
            [t.lr for t in finite], [t.loss for t in finite], ".-", label=counted(epochs, "epoch")
        )
    gone = [each.lr for each in found.tried if not math.isfinite(each.loss)]
    axes.plot(gone, [1.0] * len(gone), "x", transform=axes.get_xaxis_transform(), clip_on=False)
    last = max((each.epochs for each in found.tried), default=0)
    fine = [t.loss for t in found.tried if t.epochs == last and math.isfinite(t.loss)]
    if fine and max(fine) > min(fine):
        axes.set_ylim(
            min(fine) - 0.1 * (max(fine) - min(fine)), min(fine) + 3 * (max(fine) - min(fine))
        )
    if found.found:
        axes.axvline(found.rate, color="C3")
    axes.set_xscale("log")
    axes.set_xlabel(f"learning rate of {found.run.optimizer}")
    axes.set_ylabel(f"validation loss ({found.loss})")
    axes.legend(fontsize="small")
    return figure


def _figure() -> Figure:
    """Return an empty figure that notebooks show."""
    try:
        from matplotlib.figure import Figure
    except ImportError:
        raise UsageError(
            "plot draws with matplotlib, which is not installed: pip install 'thalweg[plot]' "
            "brings it."
        ) from None

    class Shown(Figure):
        """A figure that notebooks show, whether or not pyplot is in use."""

        def _repr_png_(self) -> bytes:
            buffer = BytesIO()
            self.savefig(buffer, format="png")
            return buffer.getvalue()

    return Shown(layout="constrained")


def _by_epoch(done: Fit, axes: Axes, names: list[str], judged: bool) -> None:
    """Draw the loss by epoch of each run, with folds of each setting; the winner's on top."""
    winner = _winner(done)
    for result in sorted(done.compared, key=lambda each: each is winner):
        losses = result.valid_losses if judged else result.batch_losses
        won = result is winner
        axes.plot(
            range(1, len(losses) + 1),
            losses,
            color="black" if won else f"C{names.index(_name(result.run)) % 10}",
            linewidth=2.0 if won else 0.8,
            label=f"winner: {result.run}" if won else None,
        )
    axes.set_xlabel("epoch")
    axes.set_title(str(done.winner.run), fontsize="small", loc="left")


def _by_rate(done: Fit, axes: Axes, names: list[str], judged: bool) -> None:
    """Draw the best loss of each optimizer at each rate; what diverged as crosses at the top."""
    for place, name in enumerate(names):
        best: dict[float, float] = {}
        gone: set[float] = set()
        for result in done.compared:
            if _name(result.run) != name or math.isnan(result.run.lr):
                continue
            loss = result.valid_loss if judged else result.train_loss
            if result.diverged or not math.isfinite(loss):
                gone.add(result.run.lr)
            else:
                best[result.run.lr] = min(loss, best.get(result.run.lr, math.inf))
        rates = sorted(best)
        colour = f"C{place % 10}"
        if not (best or gone):  # it has no rate
            own = [r for r in done.compared if _name(r.run) == name and not r.diverged]
            losses = [r.valid_loss if judged else r.train_loss for r in own]
            if losses:
                axes.axhline(min(losses), color=colour, linestyle="--", label=name)
            continue
        axes.plot(rates, [best[lr] for lr in rates], "o-", color=colour, markersize=4, label=name)
        above: Any = axes.get_xaxis_transform()
        for lr in sorted(gone - {*best}):
            axes.plot([lr], [0.98], "x", color=colour, transform=above)
    axes.set_xscale("log")
    axes.set_xlabel("learning rate (×: diverged)")


def _limit(done: Fit, axes: Axes, judged: bool) -> None:
    """Leave losses far above the baseline out of the picture."""
    figures = done.baseline["valid" if judged else "train"]
    baseline = figures["loss"] if figures else math.nan
    every = [r.valid_loss if judged else r.train_loss for r in done.compared]
    known = [loss for loss in every if math.isfinite(loss)]
    if not known:
        return
    best, top = min(known), max(known)  # the winner's may be higher, where no loss chose it
    if math.isfinite(baseline) and baseline > best:
        top = min(top, best + _SHOWN * (baseline - best))
    if top > best:
        axes.set_ylim(best - 0.05 * (top - best), top + 0.05 * (top - best))


def _winner(done: Fit) -> RunResult:
    """Return what won among those that are compared."""
    return done.winner if done.folds is None else done.folds.settings[done.folds.winner]


def _name(run: Any) -> str:
    return str(run.optimizer) if run.architecture is None else f"{run.optimizer} nets"


__all__ = ["plot"]
