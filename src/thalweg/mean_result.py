"""The mean of several runs, beside the best single one."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from thalweg.run_result import RunResult
from thalweg.sentences import row, said
from thalweg.wording import figure, mean_in_words, of_runs, with_error


@dataclass(frozen=True)
class MeanResult:
    """The mean of several runs, of the best nets or an ensemble, beside single runs.

    See `thalweg.racing.mean_selection` and `thalweg.racing.ensemble`.

    Attributes:
        members: the runs whose mean it is, the lowest validation loss first, or the one that
            counts most.
        valid_loss: the mean's, in the target's unit.
        taken: whether the mean is the answer, rather than `single`.
        single: the best single run.
        linear: the best run without hidden layers; None: there is none.
        counts: of an ensemble, how often each member counts; empty: all alike.
        gain, error: of an ensemble, by how much its loss is below that of `single`, each half of
            the validation rows judged by the ensemble that the other half chose, and the standard
            error of that; NaN of the best nets.
        judge: the metric that decides between it and `single`; "": the loss does.
    """

    members: tuple[RunResult, ...]
    valid_loss: float
    taken: bool
    single: RunResult
    linear: RunResult | None
    counts: tuple[int, ...] = ()
    gain: float = math.nan
    error: float = math.nan
    judge: str = ""

    @property
    def name(self) -> str:
        """What it is: ``the mean of 8 nets``, ``the weighted mean of 3 linear runs``."""
        return mean_in_words([member.run.architecture for member in self.members], self.counts)

    @property
    def shares(self) -> tuple[float, ...]:
        """The weight of each member in the mean; their sum is 1."""
        counts = self.counts or (1,) * len(self.members)
        return tuple(count / sum(counts) for count in counts)

    @property
    def gain_over_linear(self) -> float:
        """By what share the nets' validation loss is below the best linear run's.

        The nets' is the mean's if it is taken, else the best net's; NaN without linear runs, and
        where their loss is not above 0.
        """
        ours = self.valid_loss if self.taken else self.members[0].valid_loss
        theirs = math.nan if self.linear is None else self.linear.valid_loss
        return (theirs - ours) / theirs if theirs > 0 else math.nan

    def __str__(self) -> str:
        """Return what it was compared with, in a sentence."""
        runs = of_runs([member.run.architecture for member in self.members])
        loss, single = figure(self.valid_loss), self.single
        if len({*self.counts}) > 1:
            parts = [
                said("The weighted mean of {runs}: validation loss {loss}", runs=runs, loss=loss)
            ]
        else:
            parts = [said("The mean of {runs}: validation loss {loss}", runs=runs, loss=loss)]
        other = {"run": str(single.run), "loss": figure(single.valid_loss)}
        parts.append(said("best single run ({run}) {loss}", **other))
        if self.linear is not None and self.linear is not single:
            other = {"run": str(self.linear.run), "loss": figure(self.linear.valid_loss)}
            parts.append(said("best linear run ({run}) {loss}", **other))
        if self.counts:
            return said("{losses}. {judged}", losses=row(parts, "; "), judged=self._judged())
        if not self.taken and self.members[0] is not single:  # what gains, or is worse
            parts.append(said("best net {loss}", loss=figure(self.members[0].valid_loss)))
        over = "" if self.judge else self._over()  # what the loss says decides nothing then
        facts = {"losses": row(parts, "; "), "over": over, "end": self._end()}
        return said("{losses}{over}.{end}", **facts)

    def _over(self) -> str:
        """Say by how much the nets are better than linear, or worse."""
        gain = self.gain_over_linear
        share = f"{100 * abs(gain):{'.0f' if abs(gain) > 0.1 else '.2g'}} %"
        if gain > 0:
            if self.taken:
                return said(": nets gain {share} over linear", share=share)
            return said(": the best net gains {share} over linear", share=share)
        if gain < 0:
            if self.taken:
                return said(": nets are {share} worse than linear", share=share)
            return said(": the best net is {share} worse than linear", share=share)
        return ""

    def _end(self) -> str:
        """Say what was taken, where that is not plain from the losses."""
        if self.judge and self.taken:
            return said(" By {judge}, which decides, it is better and is taken.", judge=self.judge)
        if self.judge:
            return said(
                " By {judge}, which decides, it is no better: the single run is kept.",
                judge=self.judge,
            )
        if not self.taken and self.valid_loss < self.single.valid_loss:
            return said(
                " The single run is kept, for the mean's loss is lower by no more than chance "
                "explains."
            )
        if not self.taken:
            return said(" The single run is kept.")
        if self.valid_loss > self.single.valid_loss:
            return said(" The mean is taken, for its loss is not clearly above the best of many.")
        return ""

    def _judged(self) -> str:
        """Say of an ensemble what rows say that did not choose it."""
        by = with_error(abs(self.gain), self.error, self.valid_loss)
        end = (
            said("It is taken.")
            if self.taken and self.gain > 0
            else said("It is taken, for it is not clearly worse.")
            if self.taken
            else said("The single run is kept.")
        )
        if self.gain >= 0:
            return said(
                "Where each half of the rows is judged by what the other half chose, its loss is "
                "lower by {by}. {end}",
                by=by,
                end=end,
            )
        return said(
            "Where each half of the rows is judged by what the other half chose, its loss is "
            "higher by {by}. {end}",
            by=by,
            end=end,
        )

    def as_json(self, runs: Sequence[RunResult]) -> dict[str, Any]:
        """Return it as plain data, for model files and ``--json``; `runs`: all."""
        places = {id(result): place for place, result in enumerate(runs)}

        def one(of: RunResult) -> dict[str, Any]:
            place, loss = places[id(of)], of.valid_loss
            found = {"run": place, "setting": str(of.run), "epochs": of.best_epoch}
            return {**found, "valid_loss": loss}

        return {
            "taken": self.taken,
            "valid_loss": self.valid_loss,
            "members": [
                one(member) | {"weight": share}
                for member, share in zip(self.members, self.shares, strict=True)
            ],
            "single": one(self.single),
            "linear": None if self.linear is None else one(self.linear),
            "gain_over_linear": self.gain_over_linear,
            "kind": "ensemble" if self.counts else "best nets",
            "name": self.name,
            "gain_on_other_rows": self.gain,
            "standard_error": self.error,
        }
