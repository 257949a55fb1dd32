"""The verdict of a race: who won, who cannot be told apart from the winner, how sure that is."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from thalweg.racing.comparison import LEAST_PARTS, Comparison
from thalweg.sentences import row, said
from thalweg.wording import counted, figure, joined, with_error

_MOST_NAMED = 3  # settings that the sentence names beside the winner
_FEW = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


@dataclass(frozen=True)
class Judged:
    """What the verdict says of one setting.

    Attributes:
        setting: as text.
        label: the same without the words that all settings have in common.
        runs: the places of its runs in `Fit.runs`; of a mean of nets those of its members.
        loss: its figure by the judge: the mean of its runs'.
        standard_error: of that.
        difference: by how much it is worse than the winner, below 0 where it is better.
        difference_error: the standard error of that, from the same rows and seeds.
        probability_best: the share of bootstrap samples in which it is the best.
        probability_near: in which it is the best, or worse by no more than the region of practical
            equivalence.
        told_apart: whether it is worse than the best for certain.
        equivalent: whether it is within the region of practical equivalence for certain.
        mean: whether it is the mean of several runs' predictions.
    """

    setting: str
    label: str
    runs: tuple[int, ...]
    loss: float
    standard_error: float
    difference: float
    difference_error: float
    probability_best: float
    probability_near: float
    told_apart: bool
    equivalent: bool
    mean: bool = False


@dataclass(frozen=True)
class Verdict:
    """The settings of a race compared on rows that none was trained on.

    Attributes:
        judge: the name of the loss or metric that they are compared by.
        split: whose rows: "valid", or "folds", each row by the run that was not trained on it.
        rows: how many have weight.
        parts: what was resampled: "rows", "groups" or "random cells of rows".
        common: the words that all settings have in common; "" for none.
        settings: what is said of each, in the order of the race; the mean of nets, if any, last.
        winner: the place of the chosen one in `settings`.
        runner_up: of the best of the others; None: there is no other.
        clear: whether the winner is better than every other one.
        compared: how many were compared.
        equivalence: the region of practical equivalence, as a share of the winner's figure.
        margin: the same in the figure's unit.
        luck: by how much the best figure is better than that setting's true one, because it is
            the best of so many.
        samples: of the bootstrap.
        bound: the z beyond which settings are told apart; NaN: there are too few rows.
        greater: whether a greater figure is better.
        seeds: whether settings were trained with several seeds, whose variance is in the errors.
        chosen_by: what chose the winner, in words, if it is not the best figure alone; else "".
        baseline: the winner beside the best constant: ``difference``, ``standard_error``,
            ``better``, ``rows``, ``sentence``; None where there is nothing to compare with.
    """

    judge: str
    split: str
    rows: int
    parts: str
    common: str
    settings: tuple[Judged, ...]
    winner: int
    runner_up: int | None
    clear: bool
    compared: int
    equivalence: float
    margin: float
    luck: float
    samples: int
    bound: float
    greater: bool = False
    seeds: bool = False
    chosen_by: str = ""
    baseline: Mapping[str, Any] | None = field(default=None)

    @property
    def tied(self) -> tuple[int, ...]:
        """The places of the settings that cannot be told apart from the best, and the winner."""
        places = range(len(self.settings))
        return tuple(k for k in places if k == self.winner or not self.settings[k].told_apart)

    @property
    def told(self) -> bool:
        """Whether there were enough rows, and settings, to tell any apart."""
        return not math.isnan(self.bound)

    @property
    def correction(self) -> str:
        """How the number of settings is taken into account, in a sentence; "" of one setting."""
        if self.runner_up is None:
            return ""
        if not self.told:
            return said(
                "With fewer than {least} {parts} no settings are told apart.",
                least=LEAST_PARTS,
                parts=said(self.parts),
            )
        return said(
            "A winner is better than each of the other settings at the 5 % level; settings are "
            "told apart where they differ by more than {compared} equally good ones do by "
            "chance in 95 % of races (z = {bound}). Both are false in 5 % of races at most.",
            compared=self.compared,
            bound=figure(self.bound),
        )

    @property
    def sentence(self) -> str:
        """The verdict in one sentence."""
        mine, tied, rows = self.settings[self.winner], self.tied, self._rows()
        if self.runner_up is None:
            return said(
                "{label} is the only setting: there was nothing to compare on {rows}.",
                label=mine.label,
                rows=rows,
            )
        facts = {"label": mine.label, "compared": self.compared, "because": self._because()}
        if not self.told:
            few = rows
            if self.parts != "rows":
                few = said("The {parts} of {rows}", parts=said(self.parts), rows=rows)
            return said(
                "{few} are too few to tell {compared} settings apart: {label} is taken{because}.",
                few=few,
                **facts,
            )
        second = self.settings[self.runner_up]
        next_one = said(
            "the next, {label}, is worse by {by}", label=second.label, by=_behind(second)
        )
        if self.clear:
            same = said(" (within {share:.2%}: no difference in practice)", share=self.equivalence)
            return said(
                "{label} wins: of {compared} settings none is as good on {rows}; {next_one}{same}.",
                rows=rows,
                next_one=next_one,
                same=same if second.equivalent else "",
                **facts,
            )
        by_rank = sorted(tied, key=lambda k: self.settings[k].difference)  # the best first
        others = [self.settings[k].label for k in by_rank if k != self.winner]
        if not others:
            return said(
                "{label} is taken{because}: the other {others} settings are worse on {rows}; "
                "{next_one}.",
                others=self.compared - 1,
                rows=rows,
                next_one=next_one,
                **facts,
            )
        count = _FEW[len(tied)] if len(tied) < len(_FEW) else str(len(tied))
        by = said(", {chosen_by}", chosen_by=said(self.chosen_by)) if self.chosen_by else ""
        shown: list[str] = [said("{label} (taken{by})", label=mine.label, by=by)]
        shown += others[:_MOST_NAMED]
        if len(others) > _MOST_NAMED:
            shown.append(said("{count} more", count=len(others) - _MOST_NAMED))
        some = {"count": said(count.capitalize()), "rows": rows, "shown": joined(shown)}
        if len(tied) < self.compared:
            return said(
                "{count} of {compared} settings cannot be told apart on {rows}: {shown}.",
                compared=self.compared,
                **some,
            )
        return said("{count} settings cannot be told apart on {rows}: {shown}.", **some)

    @property
    def how_sure(self) -> str:
        """How sure the verdict is, and what was corrected for, in a line."""
        if self.runner_up is None or not self.told:
            return ""
        mine, second = self.settings[self.winner], self.settings[self.runner_up]
        best = "the best" if self.compared > 2 else "the better one"
        sure = said(
            f"It is {best} of them with a probability of {{sure}}",
            sure=_percent(mine.probability_best),
        )
        if self.chosen_by:  # more rows than these decided
            sure = said("The choice had more rows to go by than this comparison")
        facts: list[str] = [sure]
        if not self.clear:
            side = "worse" if second.difference > 0 else "better"
            if second.difference:
                how = said(f"{{label}} is {side} by {{by}} here", label=second.label,
                           by=_behind(second))  # fmt: skip
            else:
                how = said("{label} is exactly as good here", label=second.label)
            facts.append(how)
        facts.append(
            said(
                "corrected for {compared} settings: false in 5 % of races at most",
                compared=self.compared,
            )
        )
        if not self.seeds:
            facts.append(said("one seed each, so that other seeds may differ"))
        return said("{where}.", where=row(facts, "; "))

    def as_json(self) -> dict[str, Any]:
        """Return the verdict as plain data."""
        return asdict(self) | {
            "settings": [asdict(each) | {"runs": list(each.runs)} for each in self.settings],
            "tied": list(self.tied),
            "correction": self.correction,
            "sentence": self.sentence,
            "how_sure": self.how_sure,
            "baseline": None if self.baseline is None else dict(self.baseline),
        }

    def _rows(self) -> str:
        if self.split == "valid":
            return counted(self.rows, "validation row")
        return said("{rows} held out in turn", rows=counted(self.rows, "row"))

    def _because(self) -> str:
        return said(" ({chosen_by})", chosen_by=said(self.chosen_by)) if self.chosen_by else ""


def _behind(of: Judged) -> str:
    return with_error(abs(of.difference), of.difference_error, of.loss)


def _percent(share: float) -> str:
    """Write a probability from a bootstrap, which never is 0 or 1 for certain."""
    if share > 0.995:
        return said("more than 99 %")
    return said("less than 1 %") if share < 0.005 else f"{100 * share:.0f} %"


def verdict_from(
    found: Comparison,
    names: Sequence[tuple[str, str]],
    runs: Sequence[tuple[int, ...]],
    chosen: int,
    equivalence: float,
    unit: float = 1.0,
    means: int = 0,
    **facts: Any,
) -> Verdict:
    """Return the verdict that a comparison leads to.

    Args:
        found: the comparison, its differences to the chosen setting.
        names: the text and the label of each setting.
        runs: the places of the runs of each.
        chosen: the place of the winner.
        equivalence: as a share of the winner's figure.
        unit: factor on figures and differences.
        means: how many settings, the last ones, are means of runs.
        facts: further attributes of the verdict: ``judge``, ``split``, ``rows``, ``parts`` ….
    """
    settings = tuple(
        Judged(
            *name,
            own,
            float(found.figures[k]) * unit,
            float(found.errors[k]) * unit,
            float(found.differences[k]) * unit,
            float(found.difference_errors[k]) * unit,
            float(found.best[k]),
            float(found.near[k]),
            not bool(found.contenders[k]) and k != chosen,
            bool(found.equal[k]),
            k >= len(names) - means,
        )
        for k, (name, own) in enumerate(zip(names, runs, strict=True))
    )
    others = [k for k in range(len(names)) if k != chosen]
    runner_up = min(others, key=lambda k: settings[k].difference) if others else None
    return Verdict(
        settings=settings,
        winner=chosen,
        runner_up=runner_up,
        clear=found.winner and found.leader == chosen,
        compared=len(names),
        equivalence=equivalence,
        margin=found.margin * unit,
        luck=found.luck * unit,
        samples=found.samples,
        bound=found.bound,
        **facts,
    )


__all__ = ["LEAST_PARTS", "Judged", "Verdict", "verdict_from"]
