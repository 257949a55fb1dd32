"""A learning rate that was found, and all that were tried."""

from __future__ import annotations

import importlib
import math
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from thalweg.training.run import Run
from thalweg.wording import figure

if TYPE_CHECKING:
    from matplotlib.figure import Figure


@dataclass(frozen=True)
class TriedRate:
    """A rate that was tried.

    Attributes:
        lr: the rate.
        loss: on the validation rows, in the target's unit; infinite if there is none.
        epochs: it was trained for.
        diverged: whether a number overflowed.
    """

    lr: float
    loss: float
    epochs: int
    diverged: bool


@dataclass(frozen=True)
class FoundRate:
    """The learning rate of one run.

    Attributes:
        run: the setting with that rate.
        found: whether any rate gave a finite loss; else the run keeps the rate it had.
        tried: every rate that was tried, those of fewer epochs first.
        bound: the largest stable rate in batches of the run's size; NaN where there is no closed
            form.
        loss: name of the loss.
        left_out: validation rows that did not judge, because each had a fifth of the sum of all
            losses.
    """

    run: Run
    found: bool
    tried: tuple[TriedRate, ...]
    bound: float
    loss: str
    left_out: int = 0

    @property
    def rate(self) -> float:
        """The learning rate."""
        return self.run.lr

    def __repr__(self) -> str:
        """Return the rate, and how many were tried."""
        return f"<FoundRate {self.run}: the best of {len(self.tried)} rates>"

    def __str__(self) -> str:
        """Return what was found, in a sentence."""
        if not self.found:
            return f"No learning rate of {self.run.optimizer} gave a finite loss."
        low, high = min(t.lr for t in self.tried), max(t.lr for t in self.tried)
        gone = sum(t.diverged for t in self.tried)
        said = f"Of {len(self.tried)} short runs from {low:g} to {high:g}"
        said += f", of which {gone} diverged" if gone else ""
        out = f", without {self.left_out} validation rows of extreme loss" * bool(self.left_out)
        return f"The learning rate of {self.run.optimizer} is {self.rate:g}. {said}{out}."

    def svg(self) -> str:
        """Return the picture, loss by learning rate, as SVG."""
        return str(importlib.import_module("thalweg.report.rate_picture").svg(self))

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the picture as SVG."""
        Path(path).write_text(self.svg(), encoding="utf-8")

    def plot(self) -> Figure:
        """Return a matplotlib figure, loss by learning rate.

        Raises:
            UsageError: matplotlib is not installed.
        """
        figure: Figure = importlib.import_module("thalweg.result_plot").plot_rates(self)
        return figure

    def _repr_html_(self) -> str:
        """Return the picture for notebooks."""
        return f"<p>{self}</p>{self.svg()}"

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data; what is not finite is None."""
        return {
            "setting": str(self.run),
            "lr": self.rate,
            "found": self.found,
            "bound": _finite(self.bound),
            "loss": self.loss,
            "left_out_rows": self.left_out,
            "tried": [
                {"lr": t.lr, "loss": _finite(t.loss), "epochs": t.epochs, "diverged": t.diverged}
                for t in self.tried
            ],
        }

    def lines(self) -> list[str]:
        """Return a text picture: a line for each rate of the last stage, a bar for its loss."""
        last = max((t.epochs for t in self.tried), default=0)
        shown = sorted((t for t in self.tried if t.epochs == last), key=lambda t: t.lr)
        finite = [t.loss for t in shown if math.isfinite(t.loss)]
        low, high = (min(finite), max(finite)) if finite else (0.0, 1.0)
        made = []
        for t in shown:
            share = (t.loss - low) / (high - low) if high > low else 0.0
            bar = "█" * (1 + round(29 * share)) if math.isfinite(t.loss) else "diverged"
            mark = "  ← taken" if self.found and t.lr == self.rate else ""
            made.append(f"{t.lr:>10.3g}  {figure(t.loss):>12}  {bar}{mark}")
        return made


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None


__all__ = ["FoundRate", "TriedRate"]
