"""What ended a run: an enumeration with its facts, from which the sentences are made here alone.

No code parses such a sentence: the facts are in the record.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

from thalweg.sentences import said
from thalweg.training.divergence import Divergence


class Ending(StrEnum):
    """What ended a run."""

    TRAINED = "trained"  # it went through all of its epochs
    NO_IMPROVEMENT = "no improvement"  # the loss it is judged by stood still for too long
    DIVERGED = "diverged"  # a number overflowed
    DATA_NOT_FINITE = "data not finite"  # a row has a value that is no finite number
    LOSS_NOT_FINITE = "loss not finite"  # a loss of the user's own is not, at moderate scores
    VALIDATION_OVERFLOW = "validation overflow"  # the loss of validation rows alone is not finite
    STOPPED_BY_USER = "stopped by user"  # by Ctrl-C, or a callback
    CONVERGED = "converged"  # a full-batch solver's gradient is within its tolerance
    NO_LOWER_STEP = "no lower step"  # a full-batch solver found nothing lower
    SOLVED = "solved"  # a full-batch solver reached the optimum in closed form
    GIVEN_UP = "given up"  # a full-batch solver ended for another cause
    LEFT = "left"  # it left a race that others could win and it could not
    STOPPED_BY_POLICY = "stopped by policy"  # a stopping policy chose it, for the cause it gives


@dataclass(frozen=True)
class RunEnd:
    """What ended a run, and where.

    Attributes:
        ending: what.
        epoch: how many epochs were complete; of a run that overflowed, the current one, from 1.
        epochs: its budget.
        update: of a run that overflowed, the one that did, from 1; else the last.
        value: the last validation loss (of a `RunResult` in the target's unit), or training loss
            where `unjudged`; NaN if there was none.
        rate: the learning rate before the schedule; NaN where the method has none.
        waited: epochs without an improvement of at least `least`, if that ended it; else 0.
        least: the smallest improvement that counts, a share of the loss; NaN if none was required.
        cause: further facts about the cause, as a clause; "" for none.
        behind: of a run that left a race: by how much its loss was above the lowest of any run at
            the same share of the schedule, a share of that loss; NaN for other runs.
        behind_error: the standard error of that, by the paired differences of the rows.
        chance: an upper bound on the chance that it would still have won.
        unjudged: whether there are no validation rows, so that the loss is that of the training
            rows.
        divergence: facts about a run that diverged, found once training is over; None: none are
            known.
    """

    ending: Ending
    epoch: int
    epochs: int
    update: int
    value: float = math.nan
    rate: float = math.nan
    waited: int = 0
    least: float = math.nan
    cause: str = ""
    behind: float = math.nan
    behind_error: float = math.nan
    chance: float = math.nan
    unjudged: bool = False
    divergence: Divergence | None = None

    @property
    def early(self) -> bool:
        """Whether a policy or a solver ended it before its budget was used up."""
        return not self.overflowed and self.ending not in (
            Ending.TRAINED,
            Ending.STOPPED_BY_USER,
        )

    @property
    def overflowed(self) -> bool:
        """Whether a number that is not finite ended it: it diverged, or something else did it."""
        return self.ending in OVERFLOWED

    @classmethod
    def of_json(cls, document: Mapping[str, Any]) -> Self:
        """Return the record that `as_json` made."""
        known: dict[str, Any] = {n: math.nan if v is None else v for n, v in document.items()}
        known["ending"] = Ending(document["ending"])
        facts = document.get("divergence")
        known["divergence"] = None if facts is None else Divergence.of_json(facts)
        return cls(**known)

    def as_json(self) -> dict[str, Any]:
        """Return the record as plain data; what is not finite is None."""
        facts = {
            name: value if not isinstance(value, float) or math.isfinite(value) else None
            for name, value in vars(self).items()
        }
        divergence = None if self.divergence is None else self.divergence.as_json()
        return facts | {"ending": self.ending.value, "divergence": divergence}


OVERFLOWED = frozenset(
    (
        Ending.DIVERGED,
        Ending.DATA_NOT_FINITE,
        Ending.LOSS_NOT_FINITE,
        Ending.VALIDATION_OVERFLOW,
    )
)


def reason(end: RunEnd) -> str:
    """Return why a run ended, as a clause; "" if the ending itself says so."""
    match end.ending:
        case Ending.NO_IMPROVEMENT:
            loss = "loss on the training rows" if end.unjudged else "validation loss"
            return said(
                f"its {loss} improved by less than {{least:.2%}} in {{epochs}}",
                least=end.least,
                epochs=said("1 epoch") if end.waited == 1 else said("{n} epochs", n=end.waited),
            )
        case Ending.DIVERGED:
            if end.divergence is not None:
                return end.divergence.clause(end.rate)
            if math.isnan(end.rate):
                return said("a number overflowed")
            return said("a number overflowed with learning rate {rate:g}", rate=end.rate)
        case Ending.LEFT:
            error = "" if math.isnan(end.behind_error) else f" (± {end.behind_error:.2%})"
            return said(
                "its loss was {behind:.2%}{error} above the lowest at that point of the "
                "schedule, from where fewer than one run in {times:,.0f} still wins",
                behind=end.behind,
                error=error,
                times=1 / end.chance,
            )
        case Ending.CONVERGED:
            return said("the gradient is within the tolerance")
        case Ending.SOLVED:
            return said("the normal equations are solved")
        case Ending.NO_LOWER_STEP:
            return said("no further step lowers the objective")
    return end.cause


def sentence(end: RunEnd) -> str:
    """Return what ended a run and where, as a sentence."""
    of = {"epoch": end.epoch, "epochs": end.epochs, "update": end.update}
    match end.ending:
        case Ending.TRAINED:
            return said("Trained for {epoch} of {epochs} epochs.", **of)
        case Ending.STOPPED_BY_USER:
            return said("Stopped by hand after {epoch} of {epochs} epochs.", **of)
        case Ending.DIVERGED:
            where = said("Diverged at update {update:,} in epoch {epoch}", **of)
        case Ending.DATA_NOT_FINITE | Ending.LOSS_NOT_FINITE | Ending.VALIDATION_OVERFLOW:
            where = said("Ended at update {update:,} in epoch {epoch}", **of)
        case Ending.NO_IMPROVEMENT | Ending.STOPPED_BY_POLICY:
            where = said("Stopped after epoch {epoch}", **of)
        case Ending.LEFT:
            where = said("Left after epoch {epoch} of {epochs}", **of)
        case _:
            where = said("Ended after {epoch} iterations", **of)
    why = reason(end)
    return said("{where}: {why}.", where=where, why=why) if why else said("{where}.", where=where)
