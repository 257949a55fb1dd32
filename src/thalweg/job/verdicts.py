"""The verdict of a job: its settings compared on the rows that judge them, and the baseline."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import parts
from thalweg.data.split_choice import GROUP
from thalweg.engine.by_engine import ByEngine
from thalweg.job.planning import Plan
from thalweg.models.baseline import CLEAR
from thalweg.models.judging import Figures
from thalweg.racing.baseline_check import gain_of_chosen
from thalweg.racing.comparison import compare
from thalweg.racing.evidence import Evidence, RowMeans
from thalweg.racing.mean_selection import MeanOfRuns, mean_of
from thalweg.racing.run_labels import in_common, own_words, shared_words
from thalweg.racing.seed_noise import seed_noise
from thalweg.racing.settings import settings_of
from thalweg.racing.verdict import Verdict, verdict_from
from thalweg.racing.winner_selection import Basis, Selection
from thalweg.training.plan import TrainingPlan
from thalweg.training.run_state import RunState
from thalweg.wording import counted, figure, joined

_CHUNK = 8192  # rows judged at a time
EQUIVALENCE = 0.005  # of the winner's figure: a smaller difference makes none in practice
_CHOSEN_BY = {
    Basis.CROSS_VALIDATION: "by cross-validation on more rows",
    Basis.CLEAR_LEAD: "",
    Basis.VALIDATION: "",
}


def verdict_of(
    plan: Plan, states: Sequence[RunState], selection: Selection, mean: MeanOfRuns | None
) -> Verdict | None:
    """Return the verdict on all usable runs, beside the mean of nets; None without rows to judge.

    Args:
        plan: of the job.
        states: all runs, trained.
        selection: the winner among single runs.
        mean: of nets, if it was tried.
    """
    training = plan.training
    usable = [k for k, state in enumerate(states) if state.usable]
    if not len(training.valid) or not usable:
        return None
    constant = plan.untrained.model.constant_scores(of_loss=True)
    found = loss_evidence([states[k] for k in usable], mean, constant, training, _groups(plan))
    finite = found.finite
    there = [k for k in range(len(usable)) if finite[k]]
    kept_mean = [len(usable)] * (mean is not None and bool(finite[len(usable)]))
    columns_kept = [*there, *kept_mean, *[-1] * bool(finite[-1])]
    every, unit = found.only(columns_kept).scaled()
    unit *= plan.untrained.target_scaling.loss_factor
    usable = [usable[k] for k in there]
    taken = mean is not None and mean.taken
    if states.index(selection.run) not in usable or (taken and not kept_mean):
        return None  # its losses overflow on some rows: nothing can be said of them
    runs = [states[k] for k in usable]
    settings = settings_of([state.run for state in runs])
    columns = [setting.places for setting in settings]
    words = shared_words([setting.run for setting in settings])
    names = [(str(setting), own_words(setting.run, *words)) for setting in settings]
    places = [tuple(usable[k] for k in own) for own in columns]
    if mean is not None and kept_mean:
        columns.append((len(runs),))
        names.append((f"the mean of {counted(len(mean.members), 'net')}",) * 2)
        places.append(tuple(states.index(state) for state in mean.members))
    mixture = np.zeros((len(every.figures), len(columns)))
    for k, own in enumerate(columns):
        mixture[list(own), k] = 1 / len(own)
    seeds = [*(state.run.seed for state in runs), 0]
    noise = seed_noise(every.figures, seeds, columns)
    evidence = every.of(mixture)
    here = usable.index(states.index(selection.run))
    chosen = len(columns) - 1 if taken else next(k for k, own in enumerate(columns) if here in own)
    margin = EQUIVALENCE * abs(float(evidence.figures[chosen]))
    verdict = verdict_from(
        compare(evidence, noise, margin, chosen=chosen),
        names,
        places,
        chosen,
        EQUIVALENCE,
        unit=unit,
        means=len(kept_mean),
        judge=plan.loss.name,
        split="valid",
        rows=evidence.rows,
        parts=evidence.parts,
        common=in_common(*words),
        seeds=noise.known,
        chosen_by="" if taken else _CHOSEN_BY.get(selection.basis, ""),
    )
    if not finite[-1]:
        return verdict
    last = np.zeros((len(every.figures), 1))
    last[-1] = 1
    gain = gain_of_chosen(evidence, every.of(last), noise, chosen)
    where = f"{counted(evidence.rows, 'validation row')}, corrected for choosing the best of them"
    facts = _baseline(
        gain.gain * unit, gain.error * unit, gain.better, evidence.rows, "valid", where
    )
    return replace(verdict, baseline=facts)


def loss_evidence(
    runs: Sequence[RunState],
    mean: MeanOfRuns | None,
    constant: NDArray[np.float64],
    plan: TrainingPlan,
    groups: NDArray[Any] | None,
) -> Evidence:
    """Return the evidence of the kept weights' validation losses, in training's unit.

    Args:
        runs: usable, a column each.
        mean: of nets, the next column if it was tried.
        constant: raw scores ``[1, C]`` of the baseline, the last column.
        plan: that the runs were trained by.
        groups: ``[n]``, of each validation row; None: there are none.
    """
    loss = plan.loss
    means = RowMeans(len(plan.valid), len(runs) + (mean is not None) + 1, groups)
    of = mean_of(runs, plan)
    scored = ByEngine(of, plan.engine, loss)
    own = [state.weights for state in runs if state.weights is not None]
    column = {id(state): k for k, state in enumerate(runs)}
    for rows in parts(plan.valid, _CHUNK):
        scores = scored.of_members(rows, of, own)
        with np.errstate(all="ignore"):
            lost = [loss.value(np.concatenate(scores, axis=1), rows.target)]
            if mean is not None:
                members = [scores[column[id(state)]] for state in mean.members]
                lost.append(loss.value(mean.predictor.mean(members), rows.target))
            flat = np.broadcast_to(constant, (len(rows), constant.shape[1]))
            lost.append(loss.value(flat, rows.target))
        means.add(np.concatenate(lost, axis=1), rows.loss_weight)
    return means.evidence()


def with_baseline(verdict: Verdict | None, unseen: Figures | None) -> Verdict | None:
    """Return the verdict with the winner beside the baseline on rows that did not choose it.

    Test rows, and rows held out by cross-validation, say more than validation rows, for they had no
    part in the choice: where there are any, they decide (`thalweg.models.baseline.about_gain`).

    Args:
        verdict: of `verdict_of`.
        unseen: of `thalweg.models.baseline.unseen_gain`; None: there are no such rows.
    """
    if verdict is None or unseen is None:
        return verdict
    gain, error = unseen["loss"], unseen["standard_error"]
    rows = unseen["test_rows"] + unseen["held_out_rows"]
    better = gain > 0 and unseen["linear"] > CLEAR * unseen["linear_standard_error"]
    counts = [counted(unseen["test_rows"], "test row")] * bool(unseen["test_rows"])
    if unseen["held_out_rows"]:
        counts.append(f"{counted(unseen['held_out_rows'], 'row')} held out in cross-validation")
    where = f"{joined(counts)}, which had no part in the choice"
    return replace(verdict, baseline=_baseline(gain, error, bool(better), rows, "unseen", where))


def _baseline(
    gain: float, error: float, better: bool, rows: int, split: str, where: str
) -> Mapping[str, Any]:
    """Return the comparison with the baseline as plain data, with its sentence."""
    side = "lower" if gain >= 0 else "higher"
    said = (
        f"The winner is {'better' if better else 'no better'} than the baseline, the best "
        f"constant: its loss is {side} by {figure(abs(gain))} ± {error:.2g} on {where}."
        if math.isfinite(gain)
        else f"The winner is no better than the baseline on {where}: its loss is not finite."
    )
    return {
        "difference": gain,
        "standard_error": error,
        "better": better,
        "rows": rows,
        "split": split,
        "sentence": said,
    }


def _groups(plan: Plan) -> NDArray[Any] | None:
    """Return the group of each validation row where groups divide the table; else None."""
    prepared = plan.prepared
    if prepared.division.by != GROUP or prepared.keys is None:
        return None
    return prepared.keys[len(prepared.train) :][: len(prepared.valid)]
