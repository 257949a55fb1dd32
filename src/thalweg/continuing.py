"""Training that goes on from a model, on new rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from thalweg.activations import Activation
from thalweg.data.files.contents import contents_of
from thalweg.data.row_source import RowSource
from thalweg.engine.choose import ready_engine
from thalweg.errors import ModelFileError, UsageError
from thalweg.hyperparameters import Hyperparameter
from thalweg.models.kept_states import KeptStates
from thalweg.models.model import Model
from thalweg.models.showing import kind
from thalweg.models.target_range import range_of
from thalweg.optimizers import OPTIMIZERS, FullBatchSolver, Optimizer
from thalweg.options.run_options import numbers
from thalweg.own import is_own
from thalweg.penalties import from_records
from thalweg.plain import plain
from thalweg.predictors import Architecture
from thalweg.training.keeping import put_states
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.run_state import check_usable
from thalweg.training.session import Session
from thalweg.wording import brief

_FOREIGN = (ValueError, LookupError, TypeError, AttributeError, OverflowError)


@dataclass(frozen=True)
class Continuation:
    """Training that goes on from a model.

    Attributes:
        model: to begin with.
        plan: of one run.
        epochs: passes over the rows; those of the plan count from the run's beginning.
        states: with which the run begins; None: at the model's weights, without any.
    """

    model: Model
    plan: TrainingPlan
    epochs: int
    states: KeptStates | None

    @property
    def run(self) -> Run:
        """The run that goes on."""
        return self.plan.runs[0]

    def begin(self, plan: TrainingPlan, stop: Callable[[], bool] = lambda: False) -> Session:
        """Return the session before its first step; see `thalweg.training.loop.train`."""
        session = Session(plan)
        try:
            return put_states(session, plan, self.states or _fresh(session, self.model), stop)
        except _FOREIGN:
            raise ModelFileError(
                "The optimizer's states in the model do not belong to it: train the model anew."
            ) from None

    def finish(self, session: Session, data: Any = None) -> Model:
        """Return the model that a session has trained.

        Args:
            session: finished.
            data: what the rows were read from, of which the model keeps what tells its files.

        Raises:
            TrainingError: training diverged.
        """
        check_usable(session.runs)
        (state,) = session.runs
        assert state.weights is not None  # it is usable
        before = self.model.history
        more = {
            "run": plain(self.run.as_json()),
            "rows": len(self.plan.rows),
            "epochs": self.epochs,
            "files": contents_of(data),
        }
        history = {**before, "continued": [*before.get("continued", ()), more]}
        return replace(self.model, weights=state.weights, states=state.kept, history=history)


def go_on(
    model: Model,
    rows: RowSource,
    epochs: int,
    optimizer: Any,
    lr: Any,
    batch_size: Any,
    data: Any = None,
) -> Model:
    """Return a model that was trained further, as `Model.partial_fit` says.

    Args, Raises: as for `continuation`; data: as for `Continuation.finish`; TrainingError: training
    diverged.
    """
    going = continuation(model, rows, rows.block(0, 0), epochs, optimizer, lr, batch_size)
    session = going.begin(going.plan)
    session.run()
    return going.finish(session, data)


def continuation(
    model: Model,
    rows: RowSource,
    valid: RowSource,
    epochs: int,
    optimizer: Any,
    lr: Any,
    batch_size: Any,
) -> Continuation:
    """Plan training that goes on from a model.

    Args:
        model: to begin with.
        rows: encoded by it, the target in its own unit.
        valid: likewise, the rows that choose the epoch whose weights are kept; none: the last is.
        epochs: passes over the rows.
        optimizer: another than that of its run, or None.
        lr: another learning rate, or None.
        batch_size: another, or None.

    Raises:
        UsageError: a setting that cannot be used.
    """
    check_epochs(epochs)
    check_single(model)
    check_activation(model)
    new = range_of(rows)
    if model.target_range is not None and new is not None:
        model = replace(model, target_range=model.target_range.and_of(new))
    run = run_of(model.history.get("winner", {}), optimizer, lr, batch_size, model.architecture)
    kept = model.states
    method = run.method
    own = kept is not None and (method.name, method.convention) == (
        kept.values.get("optimizer"),
        kept.values.get("convention"),
    )
    before = kept.values["epochs"] if kept is not None and own else 0
    plan = TrainingPlan(
        model.target_scaling.scale_rows(rows),
        model.target_scaling.scale_rows(valid),
        model.loss,
        [run],
        before + int(epochs),
        [dict(model.penalties)],
        dtype=model.weights.dtype,
        loss_factor=model.target_scaling.loss_factor,
        keep_states=True,
    )
    engine, _ = ready_engine(
        "auto",
        [method] if isinstance(method, Optimizer) else [],
        model.loss,
        plan.float_type,
        [plan.predictor_of(run)],
        penalties=from_records([run.penalties]),
    )
    plan = replace(plan, engine=engine)
    return Continuation(model, plan, int(epochs), kept if own else None)


def check_single(model: Model) -> None:
    """Refuse the mean of several runs.

    Raises:
        UsageError: the model is one.
    """
    if model.members:
        raise UsageError(
            f"The model is the {kind(model)}, and one run alone goes on training: "
            "train anew with --single to keep the best."
        )


def check_activation(model: Model) -> None:
    """Refuse a net whose activation is its user's own and was not given to `load`.

    Raises:
        ModelFileError: it was not.
    """
    net = model.architecture
    if net is not None:
        net.activation.value(np.zeros(1), **net.activation_numbers)


def check_epochs(epochs: Any) -> None:
    """Refuse a number of epochs that is no whole number from 1 up.

    Raises:
        UsageError: it is not.
    """
    if not (hasattr(epochs, "__index__") and not isinstance(epochs, bool) and epochs >= 1):
        raise UsageError(f"--epochs must be a whole number from 1 up, not {brief(epochs)}.")


def run_of(
    setting: Mapping[str, Any],
    optimizer: Any,
    lr: Any,
    batch_size: Any,
    net: Architecture | None = None,
) -> Run:
    """Return the run that goes on: the winner's, without its schedule, as far as nothing is given.

    Args:
        setting: the winner's, as the model's history has it.
        optimizer: of `go_on`.
        lr: of `go_on`.
        batch_size: of `go_on`.
        net: the hidden layers of the model; None: it is linear.

    Raises:
        UsageError: a setting that cannot be used, or an optimizer of the user's own, which a model
            file does not hold.
    """
    full = isinstance(OPTIMIZERS.get(setting.get("optimizer", "")), FullBatchSolver)
    name = optimizer
    rate = lr
    if optimizer is None and (full or not setting):
        name, rate = "adam", 0.001 if lr is None else lr
    elif optimizer is None:
        called = setting["optimizer"]
        if called not in OPTIMIZERS and not is_own(called):
            raise UsageError(
                f"The model's optimizer {brief(called)} is its user's own, and no model holds it: "
                "give it again, or another, with --optimizer."
            )
        own = dict(setting["hyperparameters"])
        if setting.get("convention"):
            own["convention"] = setting["convention"]
        if lr is not None:
            own.pop("lr")
        name = _text(setting["optimizer"], own)
    size = batch_size if batch_size is not None or full else setting.get("batch_size")
    average = dict(setting.get("average") or {})
    written = _text(average.pop("name"), average) if average else None
    options: dict[str, Any] = {n: setting[n] for n in numbers() if setting.get(n) is not None}
    if net is not None:
        options |= {"hidden": net.hidden, "activation": _with_defaults(net)}
    try:
        run = Run(name, rate, size, seed=setting.get("seed", 0), average=written, **options)
    except UsageError as error:
        if optimizer is None and lr is None and batch_size is None:
            raise UsageError(
                f"The model's optimizer {brief(name)} cannot go on: {error} Name another "
                "--optimizer."
            ) from None
        raise
    if not isinstance(run.method, Optimizer):
        raise UsageError(
            f"--optimizer {run.optimizer} takes all rows at once and forgets those before: name "
            "another to go on with."
        )
    return run


def _with_defaults(net: Architecture) -> str | Activation:
    """Return an activation as `Run` takes it, with the numbers that it has in a net."""
    own, numbers = net.activation, net.activation_numbers
    if not own.sha256:
        return _text(own.name, numbers)
    changed = {
        key: Hyperparameter(numbers[key], it.interval.text, it.meaning, it.whole)
        for key, it in own.hyperparameters.items()
    }
    return replace(own, hyperparameters=changed)


def _text(name: str, settings: Mapping[str, Any]) -> str:
    """Write a method as the user types it: ``adam,beta1=0.8``."""
    written = [name]
    for key, value in settings.items():
        several = value if isinstance(value, list | tuple) else (value,)
        written.append(f"{key}={'/'.join(map(str, several))}")
    return ",".join(written)


def _fresh(session: Session, model: Model) -> KeptStates:
    """Return the states of a run that begins at the model's weights."""
    from thalweg.training.snapshot import states_of

    kept = states_of(session.all_cohorts[0], 0, 0)
    weights = model.weights.astype(kept.arrays["weights"].dtype)
    arrays = dict(kept.arrays) | {"weights": weights}
    if "average" in arrays:
        arrays["average"] = weights
    return replace(kept, arrays=arrays)
