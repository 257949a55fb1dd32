"""Why a run diverged: the facts, and the clause that is made from them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self

from thalweg.errors import listing
from thalweg.wording import brief


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
        said = [self._about_rate(rate)]
        if self.column:
            said.append(
                f"column {brief(self.column)} has {_times(self.times)} × the spread of the others"
            )
        elif self.together:
            names = listing(self.together)
            said.append(f"columns {names} rise and fall together, which makes the slope steep")
        return "; ".join(said)

    def _about_rate(self, rate: float) -> str:
        where = "" if self.exact else " at the start"
        if rate > self.bound:
            return f"learning rate {rate:g} exceeds {self.formula} = {self.bound:.3g}{where}"
        if rate > self.batch_bound:
            rows = "1 row" if self.batch == 1 else f"{self.batch:,} rows"
            return (
                f"learning rate {rate:g} exceeds {self.batch_bound:.3g}, the largest stable "
                f"one for batches of {rows} ({self.formula} = {self.bound:.3g}{where} is that "
                "of full batches)"
            )
        said = f"a number overflowed with learning rate {rate:g}"
        if math.isfinite(self.bound):
            said += (
                f", which is below {self.formula} = {self.bound:.3g}{where}: the objective is "
                "steeper where it went"
            )
        elif not math.isnan(self.survived):
            said += f"; with {self.survived:g} the same optimizer did not diverge"
        return said


def _times(ratio: float) -> str:
    """Write a ratio with two digits at most: 1,000, 35."""
    digits = max(0, math.floor(math.log10(ratio)) - 1)
    return f"{round(ratio / 10**digits) * 10**digits:,}"


__all__ = ["Divergence"]
