"""Why a run diverged: the facts, and the clause that is made from them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self

from thalweg.errors import listing
from thalweg.sentences import row, said
from thalweg.wording import brief, counted


@dataclass(frozen=True)
class Divergence:
    """Facts about a run that diverged, computed once it has.

    Attributes:
        largest_eigenvalue: λ of its objective (`thalweg.training.curvature`); NaN where unknown.
        bound: the largest stable rate of its method for full batches, as 2/λ; NaN likewise, and of
            methods without one.
        formula: of that bound, in words.
        batch: rows of its updates.
        batch_bound: the largest stable rate for batches of that size, ≤ `bound`; NaN as `bound`.
        exact: whether λ is the same everywhere; else it is that of the weights at the start.
        column: whose spread, as the model encodes it, is so much larger than the others' that it
            alone makes the curvature large; "" for none.
        times: how many times the others' spread that is.
        together: columns that make the curvature large together, as they rise and fall alike.
        survived: the largest rate of the same method in the race that did not diverge; NaN for
            none.
    """

    largest_eigenvalue: float = math.nan
    bound: float = math.nan
    formula: str = ""
    batch: int = 0
    batch_bound: float = math.nan
    exact: bool = False
    column: str = ""
    times: float = math.nan
    together: tuple[str, ...] = ()
    survived: float = math.nan

    @classmethod
    def of_json(cls, document: Mapping[str, Any]) -> Self:
        """Return the record that `as_json` made."""
        known: dict[str, Any] = {n: math.nan if v is None else v for n, v in document.items()}
        return cls(**{**known, "together": tuple(document.get("together") or ())})

    def as_json(self) -> dict[str, Any]:
        """Return the record as plain data; what is not finite is None."""
        found = {
            name: value if not isinstance(value, float) or math.isfinite(value) else None
            for name, value in asdict(self).items()
        }
        return found | {"together": list(self.together)}

    def clause(self, rate: float) -> str:
        """Return why, for a run with that learning rate."""
        why = [self._about_rate(rate)]
        if self.column:
            why.append(
                said(
                    "column {column} has {times} × the spread of the others",
                    column=brief(self.column),
                    times=_times(self.times),
                )
            )
        elif self.together:
            why.append(
                said(
                    "columns {names} rise and fall together, which makes the slope steep",
                    names=listing(self.together),
                )
            )
        return row(why, "; ")

    def _about_rate(self, rate: float) -> str:
        bound = said(
            "{formula} = {bound:.3g}" if self.exact else "{formula} = {bound:.3g} at the start",
            formula=self.formula,
            bound=self.bound,
        )
        if rate > self.bound:
            return said("learning rate {rate:g} exceeds {bound}", rate=rate, bound=bound)
        if rate > self.batch_bound:
            return said(
                "learning rate {rate:g} exceeds {own:.3g}, the largest stable one for batches of "
                "{rows} ({bound} is that of full batches)",
                rate=rate,
                own=self.batch_bound,
                rows=counted(self.batch, "row"),
                bound=bound,
            )
        if math.isfinite(self.bound) and self.exact and self.batch:
            return said(
                "a number overflowed with learning rate {rate:g}, which is below {bound}, the "
                "bound of full batches: batches of {rows} with rows far from the others are "
                "steeper",
                rate=rate,
                bound=bound,
                rows=counted(self.batch, "row"),
            )
        if math.isfinite(self.bound):
            return said(
                "a number overflowed with learning rate {rate:g}, which is below {bound}: the "
                "objective is steeper where it went",
                rate=rate,
                bound=bound,
            )
        if not math.isnan(self.survived):
            return said(
                "a number overflowed with learning rate {rate:g}; with {survived:g} the same "
                "optimizer did not diverge",
                rate=rate,
                survived=self.survived,
            )
        return said("a number overflowed with learning rate {rate:g}", rate=rate)


def _times(ratio: float) -> str:
    """Write a ratio with two digits at most: 1,000, 35."""
    digits = max(0, math.floor(math.log10(ratio)) - 1)
    return f"{round(ratio / 10**digits) * 10**digits:,}"


__all__ = ["Divergence"]
