"""The choice of a finished session: cross-validation, the winner, and what is trained anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from thalweg.data.number_inputs import unseen_by
from thalweg.job.checkpointing import JobCheckpoints
from thalweg.job.fold_finish import FoldAnswer, fold_answer
from thalweg.job.planning import Plan
from thalweg.job.verdicts import chosen_by_judge, groups_that_judge
from thalweg.racing.crossvalidation import HeldOut
from thalweg.racing.ensemble import best_mean
from thalweg.racing.few_rows import cross_validate, crossable, trained_anew
from thalweg.racing.mean_selection import MeanOfRuns
from thalweg.racing.winner_selection import Selection
from thalweg.scaling import strengths_of
from thalweg.shared_settings import ONE_BLAS_THREAD
from thalweg.training.callbacks import Listeners
from thalweg.training.run_state import RunState
from thalweg.training.session import Session
from thalweg.untrained import Untrained, with_validation


@dataclass(frozen=True)
class Choice:
    """The winner, and what it was chosen and trained on.

    Attributes:
        selection: the winner, and what decided.
        both: training and validation rows together, if they were needed; else the training rows.
        strengths: of the winner's penalties, in the unit of `both`.
        crossed: the losses of cross-validation; None if there was none.
        anew: the winner, or the members of the mean that is taken, trained anew on `both`; none if
            they were not.
        mean: of the best nets, if it was tried; if it is taken, it is the answer.
        folded: the answer, if there are folds.
    """

    selection: Selection
    both: Untrained
    strengths: Mapping[str, float]
    crossed: HeldOut | None
    anew: Sequence[RunState]
    mean: MeanOfRuns | None = None
    folded: FoldAnswer | None = None

    @property
    def best(self) -> RunState:
        """The winner among single runs."""
        return self.selection.run

    @property
    def taken(self) -> MeanOfRuns | None:
        """The mean, if it is the answer."""
        return self.mean if self.mean is not None and self.mean.taken else None


def choose(
    plan: Plan, session: Session, listeners: Listeners, checkpoints: JobCheckpoints
) -> Choice:
    """Cross-validate, choose the winner and train it anew, as planned."""
    first, training = plan.untrained, plan.training
    valid, states = training.valid, session.runs
    go_on = not session.stopped
    both, crossed = first, None
    anew: Sequence[RunState] = ()
    strengths: Sequence[Mapping[str, float]] = training.strengths
    try:
        cross = (
            plan.drawn
            and plan.judge is None
            and crossable(states, strengths, len(training.rows) + len(valid))
        )
        refit = plan.refit or plan.refit_mean
        if go_on and len(valid) and (cross or refit):  # else the rows are not copied
            encoded = plan.prepared_anew if refit and plan.drawn else None
            both = with_validation(first, plan.request.table["loss"], encoded)
            strengths = [strengths_of(run, both.target_scaling) for run in plan.runs]
        if go_on and cross:
            with ONE_BLAS_THREAD.changed():  # whatever the engine: the rows are few
                seed = plan.request.table["seed"]
                crossed = cross_validate(
                    states,
                    strengths,
                    both.rows,
                    both.loss,
                    both.start,
                    seed,
                    replace(training, rows=both.rows, loss=both.loss).predictor,
                    listeners.stop,
                    both.prepared.division.by,
                    both.prepared.keys,
                )
    except KeyboardInterrupt:  # continue with the results so far, as training does
        go_on, both, strengths = False, first, training.strengths
    for state in states:
        state.crossed *= both.target_scaling.loss_factor / first.target_scaling.loss_factor
    selection = plan.winner.choose(states, training)
    mean, job = None, plan.request.job
    if not (job["single"] or job["keep_states"]):
        groups = groups_that_judge(plan)
        mean = best_mean(selection, states, training, plan.winner, plan.ensemble, groups)
    if plan.judge is not None:
        selection, mean = chosen_by_judge(plan, states, selection, mean)
    taken = mean is not None and mean.taken
    if training.folds is not None:
        own = selection.run, mean if taken else None
        answer = fold_answer(plan, states, *own, go_on, listeners.stop, checkpoints)
        pulls = strengths[states.index(selection.run)]
        return Choice(selection, first, pulls, None, (), mean, answer)
    if go_on and (plan.refit_mean if taken else plan.refit):
        best = mean.members if mean is not None and mean.taken else (selection.run,)
        again = replace(
            training,
            rows=both.rows,
            loss=both.loss,
            strengths=[strengths[states.index(state)] for state in best],
            start=both.start,
            unseen=unseen_by(both.prepared.preprocessor.encoder),
        )
        kept = checkpoints.refit([state.run for state in best], both.rows)
        anew = trained_anew(best, again, listeners.stop, kept)
    own_strengths = strengths[states.index(selection.run)]
    return Choice(selection, both, own_strengths, crossed, anew, mean, None)


__all__ = ["Choice", "choose"]
