"""Runs of full-batch solvers, one after the other, an iteration at a time."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from thalweg.data.row_source import RowSource
from thalweg.engine.contract import Array
from thalweg.optimizers import FullBatchSolver
from thalweg.optimizers.full_batch_solver import Numbers
from thalweg.predictors import Predictor
from thalweg.training.coordinates import Coordinates, coordinates_of
from thalweg.training.curved_objective import CentredRows, LinearObjective
from thalweg.training.events import Event
from thalweg.training.fold_weights import FoldWeights
from thalweg.training.full_batch import Stopped, minimise
from thalweg.training.left_out import LeftOut
from thalweg.training.overflow import why_not_judged
from thalweg.training.own_rows import OwnRows
from thalweg.training.own_solvers import minimise_by
from thalweg.training.plan import TrainingPlan
from thalweg.training.run_endings import Ending
from thalweg.training.run_state import RunState
from thalweg.training.solver_steps import SolverSteps
from thalweg.training.standings import Standings
from thalweg.training.weight_trace import traced_solver

_USUAL = 30  # iterations of a solver, while none has ended

End = tuple[Ending, str] | None
Solver = Callable[[Callable[[tuple[Array, float]], bool]], End]


def _solves(state: RunState) -> bool:
    return isinstance(state.run.method, FullBatchSolver)


class SolverRuns:
    """The runs of a session that are trained by full-batch solvers.

    Attributes:
        left: those that have not ended, the current one first.
        iterations: of the current one.
        stopped: whether Ctrl-C or a callback ended training.
    """

    def __init__(
        self,
        plan: TrainingPlan,
        standings: Standings,
        runs: Sequence[RunState],
        stop: Callable[[], bool],
        left_out: LeftOut | None = None,
    ) -> None:
        """Take the runs before their first iteration; `left_out` judges those with a fold."""
        self._left_out = left_out
        self._own = OwnRows(plan.runs, plan.rows, plan.folds)
        self._plan, self._standings, self._stop = plan, standings, stop
        self._rows: RowSource = plan.rows  # as they are, whatever the dtype of other runs
        self._valid = plan.valid if len(plan.valid) else plan.rows
        self.left, self.iterations, self.stopped = list(runs), 0, False
        self._steps: SolverSteps[End] | None = None
        self._coordinates: tuple[Any, Coordinates | None] = (None, None)  # of which weights
        self._centred: tuple[Any, CentredRows | None] = (None, None)  # likewise
        self._known: dict[bytes, tuple[float, Numbers, Numbers]] = {}

    @property
    def rows_left(self) -> int:
        """Rows that the iterations that are left take, if runs need as many as those that ended.

        Solvers end at their tolerance, mostly long before their limit.
        """
        if not self.left:
            return 0
        ended = [s.updates for s in self._standings.runs if s.end is not None and _solves(s)]
        usual = math.ceil(sum(ended) / len(ended)) if ended else _USUAL
        each = [min(self._plan.limit(state.run), max(usual, 1)) for state in self.left]
        most = self._plan.limit(self.left[0].run) - self.iterations
        each[0] = min(most, max(1, each[0] - self.iterations))
        return sum(each) * len(self._rows)

    def close(self) -> None:
        """Stop the thread of the current solver."""
        if self._steps is not None:
            self._steps.close()
            self._steps = None

    def step(self) -> Iterator[Event]:
        """Take one iteration; `stopped` says whether training was ended."""
        state, plan, standings = self.left[0], self._plan, self._standings
        if self._steps is None:
            self._steps = self._begin(state)
            for _ in range(self.iterations):  # of the session that was captured
                self._steps.next()
        found = self._steps.next()
        if found is not None:
            weights, batch_loss = found
            state.updates += 1
            predictor = plan.predictor_of(state.run)
            folded, unjudged = state.run.fold is not None, standings.unjudged(state)
            if folded and self._left_out is not None:
                own = FoldWeights([state.run], weights, predictor)
                loss = float(self._left_out.losses(1, own, plan.engine, plan.loss)[0])
                scores = partial(plan.engine.scores, loss=plan.loss, predictor=predictor)
                parts = standings.selection.parts(weights, plan.loss, scores)[:, 0]
            else:
                chosen = standings.selection
                of_valid = self._valid, weights, plan.loss, predictor, chosen.places
                losses, lost = plan.engine.judged(*of_valid)
                loss, parts = float(losses[0]), chosen.weighed(lost)[:, 0]
            # A penalised optimum is what the run is for; without a penalty, to stop early is one.
            # Runs of other folds come later, so that no mean says when to stop.
            penalised = any(state.strengths.get(name, 0.0) > 0 for name in ("l2", "l1"))
            exact = isinstance(state.run.method, FullBatchSolver) and bool(state.run.method.only)
            optimal = penalised or folded or exact
            to_the_end = optimal or unjudged
            fine = standings.weigh(state, weights, loss, parts, True, to_the_end)
            standings.done += len(self._rows)
            standings.work += len(self._rows)
            self.iterations += 1
            state.batch_losses.append(batch_loss)
            standings.note(state, batch_loss)
            running = len(self.left)
            left = self.rows_left
            yield standings.block_done(self.iterations, left, left, batch_loss, running)
            if plan.trace_every is not None and self.iterations % plan.trace_every == 0:
                place = standings.place(state)
                yield traced_solver(place, self.iterations, len(self._rows), weights)
            if not fine:
                valid = self._rows if folded else self._valid
                why = why_not_judged(plan.loss, self._rows, valid, weights, predictor)
                yield standings.overflowed(state, state.updates, why)
            exempt = optimal and not unjudged
            yield from standings.epoch_done([state], [state] if fine and not exempt else [])
            if not self._asked() and state.end is None:
                return
        end = self._steps.result if found is None else None
        self.close()
        if self.stopped:
            return
        if state.end is None:
            ending, cause = end or (Ending.TRAINED, "")
            yield standings.ended(state, ending, cause=cause)
        self.left, self.iterations = self.left[1:], 0

    def _asked(self) -> bool:
        """Whether training was ended, now or before."""
        self.stopped = self.stopped or self._stop()
        return self.stopped

    def _begin(self, state: RunState) -> SolverSteps[End]:
        rows, plan, method = self._own.as_of(state.run), self._plan, state.run.method
        assert isinstance(method, FullBatchSolver)
        predictor = plan.predictor_of(state.run)
        if method.solve is not None:
            return SolverSteps(self._ours(state, rows, method, predictor))
        coordinates = None
        if state.run.architecture is None:
            of = state.run.fold, state.run.bootstrap, 0
            if self._coordinates[0] != of:
                self._coordinates = of, coordinates_of(rows, predictor)
            coordinates = self._coordinates[1]
        first = predictor.initial(state.run.seed, plan.start)
        l2, limit = state.strengths.get("l2", 0.0), plan.limit(state.run)
        settings = dict(state.run.hyperparameters)

        def solve(after: Callable[[tuple[Array, float]], bool]) -> End:
            return minimise(
                rows,
                plan.loss,
                l2,
                method,
                settings,
                limit,
                after,
                self._asked,
                first,
                plan.engine,
                predictor,
                coordinates,
            )

        return SolverSteps(solve)

    def _ours(
        self, state: RunState, rows: RowSource, method: FullBatchSolver, predictor: Predictor
    ) -> Solver:
        """Return a run of a solver that has a function of its own."""
        plan, of = self._plan, (state.run.fold, state.run.bootstrap, 0)
        first, limit = predictor.initial(state.run.seed, plan.start), plan.limit(state.run)
        settings = dict(state.run.hyperparameters)

        def solve(after: Callable[[tuple[Array, float]], bool]) -> End:
            try:
                if self._centred[0] != of:
                    self._centred, self._known = (of, CentredRows(rows, self._asked)), {}
            except Stopped:
                return None
            centred = self._centred[1]
            assert centred is not None
            known = self._known if method.curved else None
            objective = LinearObjective(centred, plan.loss, state.strengths, known)
            return minimise_by(method, objective, settings, limit, after, first, rows.dtype)

        return solve
