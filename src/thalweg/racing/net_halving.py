"""Half of the nets that `fit` trains leave after a quarter of their epochs.

Its answer is a mean of the best eight (`thalweg.racing.mean_selection`), and which those are is
mostly known by then: all have the same schedule, so that they are compared at the same share of it.
The bounds of a race (`thalweg.racing.halving`) protect the single winner alone. What that costs and
saves: docs/quality.md.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from thalweg.sentences import said
from thalweg.training.events import RunNumbers
from thalweg.training.stopping import AnyOf, Memory, RowLosses, Stop, StoppingPolicy

ENOUGH_ROWS = 500  # validation rows: fewer tell nets apart too badly, and their table takes seconds


@dataclass(frozen=True)
class NetHalving:
    """Ends the nets whose validation loss is not among the lowest at a quarter of their epochs.

    Attributes:
        nets: their places among the runs; all have the same epochs.
        epochs: of each.
        stay: nets that train on, at least 1.
        share: of the epochs, after which the others end; in (0, 1).
    """

    nets: Sequence[int] = field(repr=False)
    epochs: int
    stay: int
    share: float = 0.25

    @property
    def leave_after(self) -> int:
        """The epoch after which the others end."""
        return math.ceil(self.epochs * self.share)

    @property
    def leaving(self) -> int:
        """How many nets leave, if none ends before."""
        return max(0, len(self.nets) - self.stay)

    def begin(self, runs: int) -> Memory:
        """Return whether it has been done, ``[1]``."""
        return {"done": np.zeros(1, np.bool_)}

    def after_epoch(
        self, memory: Memory, judged: Sequence[int], numbers: RunNumbers, rows: RowLosses
    ) -> tuple[Mapping[int, Stop], Memory]:
        """See `StoppingPolicy.after_epoch`."""
        training = [net for net in self.nets if numbers.running[net]]
        trained = {int(numbers.epochs[net]) for net in training}
        if memory["done"][0] or len(trained) != 1 or min(trained) < self.leave_after:
            return {}, memory
        losses = np.where(np.isfinite(numbers.valid_loss), numbers.valid_loss, np.inf)
        ordered = sorted(training, key=lambda net: float(losses[net]))
        cause = said(
            "after {epochs} epochs its validation loss was not among the {nets} lowest of the nets",
            epochs=trained.pop(),
            nets=self.stay,
        )
        stops = {net: Stop(cause=cause) for net in ordered[self.stay :]}
        return stops, {"done": np.ones(1, np.bool_)}


def net_halving_of(policy: StoppingPolicy) -> NetHalving | None:
    """Return the halving of nets that a policy is, or is made of; None: it is not."""
    policies = policy.policies if isinstance(policy, AnyOf) else (policy,)
    return next((each for each in policies if isinstance(each, NetHalving)), None)


__all__ = ["ENOUGH_ROWS", "NetHalving", "net_halving_of"]
