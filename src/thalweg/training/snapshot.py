"""A session between two blocks as plain data: arrays, and values that JSON can hold.

It has weights and states, but nothing that follows from the plan (rows, their order, coefficients,
settings). A session restored from it continues with the same bits.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from thalweg.errors import UsageError
from thalweg.models.kept_states import KeptStates
from thalweg.training.cohort import Cohort
from thalweg.training.events import Progress
from thalweg.training.group_updates import GroupProgress
from thalweg.training.run_endings import RunEnd
from thalweg.training.run_state import RunState

if TYPE_CHECKING:
    from thalweg.training.session import Session

FORMAT = 3
_OF_COHORTS = ("weights", "gradient", "average", "alive")
Arrays = dict[str, NDArray[Any]]


@dataclass(frozen=True)
class Snapshot:
    """All that training changes, as it was when captured.

    Attributes:
        values: JSON values; every float is finite.
        arrays: by name.
    """

    values: Mapping[str, Any]
    arrays: Mapping[str, NDArray[Any]]


def capture(session: Session) -> Snapshot:
    """Return a session as plain data; its engine has settled all cohorts."""
    arrays: Arrays = {}
    standings, solvers = session.standings, session.solvers
    told = standings.told
    places = {id(cohort): i for i, cohort in enumerate(session.all_cohorts)}
    values = {
        "format": FORMAT,
        "settings": _settings(session),
        "done": standings.done,
        "iterations": solvers.iterations,
        "solvers": len(solvers.left),
        "finished": session.finished,
        "stopped": session.stopped,
        "told": None if told is None else _finite(asdict(told)),
        "cohorts": [places[id(cohort)] for cohort in session.cohorts],
        "members": {
            str(places[id(cohort)]): _cohort(
                cohort, session, arrays, f"cohort{places[id(cohort)]}."
            )
            for cohort in session.cohorts
            if cohort.runs
        },
        "runs": [_run(state, arrays, f"run{place}.") for place, state in enumerate(session.runs)],
    }
    for name, part in _parts(session).items():
        arrays |= {f"{name}.{key}": np.array(array) for key, array in part.items()}
    return Snapshot(values, arrays)


def states_of(cohort: Cohort, place: int, epochs: int) -> KeptStates:
    """Return the states of one run of a cohort; its engine has settled.

    Args:
        cohort: in which it trains.
        place: in the cohort's matrix.
        epochs: that the run has completed.
    """
    state, j = cohort.state, cohort.group_of(place)
    group, progress = state.groups[j], cohort.progress[j]
    inner = place - group.runs.start
    whole = slice(place * cohort.columns, (place + 1) * cohort.columns)
    part = slice(inner * cohort.columns, (inner + 1) * cohort.columns)
    arrays: Arrays = {"weights": state.weights[:, whole].copy(), "touched": group.touched.copy()}
    if state.average is not None:
        arrays["average"] = state.average[:, whole].copy()
    for name, values in zip(group.optimizer.states, group.states, strict=True):
        arrays[f"state.{name}"] = values[:, part].copy()
    for name, carried in progress.carried.items():
        arrays[f"carried.{name}"] = np.array(carried[inner : inner + 1])
    return KeptStates(
        {
            "optimizer": group.optimizer.name,
            "convention": group.optimizer.convention,
            "updates": int(progress.updates),
            "epochs": epochs,
            "rows": progress.rows,
            "generator": group.generators[inner].bit_generator.state,
        },
        arrays,
    )


def put_back(session: Session, snapshot: Snapshot) -> None:
    """Restore a session that has not started to where another of the same plan was captured.

    Raises:
        UsageError: it was captured from another plan.
        ValueError, LookupError, TypeError: it is no snapshot.
    """
    values, arrays = snapshot.values, snapshot.arrays
    if values["format"] != FORMAT or values["settings"] != _settings(session):
        raise UsageError("The snapshot is of another plan: restore it with the plan it is of.")
    counts = [values[name] for name in ("done", "iterations", "solvers")]
    for kept in values["members"].values():
        counts += [kept["epoch"], kept["at"]]
    switches = [values[name] for name in ("finished", "stopped")]
    if not all(type(count) is int and count >= 0 for count in counts):
        raise ValueError("a count is no whole number")
    weights = [kept["weight"] for kept in values["members"].values()]
    if not all(type(switch) is bool for switch in switches) or not all(
        isinstance(weight, float) for weight in weights
    ):
        raise ValueError("a value is of another kind")
    for place, (state, kept) in enumerate(zip(session.runs, values["runs"], strict=True)):
        _put_run(state, kept, arrays, f"run{place}.")
    for place, kept in values["members"].items():
        _put_cohort(session.all_cohorts[int(place)], kept, arrays, f"cohort{place}.", session)
    members = {int(place) for place in values["members"]}
    for place, cohort in enumerate(session.all_cohorts):
        if place not in members:
            cohort.runs = []
    session.cohorts = [session.all_cohorts[place] for place in values["cohorts"]]
    standings, solvers = session.standings, session.solvers
    solvers.left = solvers.left[len(solvers.left) - values["solvers"] :]
    solvers.iterations, standings.done = values["iterations"], values["done"]
    session.finished, session.stopped = values["finished"], values["stopped"]
    standings.told = None
    if values["told"] is not None:
        told: dict[str, Any] = values["told"]
        lost = math.nan if told["batch_loss"] is None else told["batch_loss"]
        standings.told = Progress(**{**told, "batch_loss": lost})
    for field in fields(session.standings.numbers):
        getattr(session.standings.numbers, field.name)[:] = arrays[f"numbers.{field.name}"]
    session.standings.memory = _of(arrays, "stopping.")
    session.standings.selection.restore(_of(arrays, "selection."))


def _settings(session: Session) -> list[Any]:
    """Return the settings that must be equal in both plans."""
    plan = session.plan
    shape = [len(plan.rows), plan.rows.features, len(plan.valid), plan.epochs]
    stopping = ",".join(sorted(session.standings.memory))  # what the policy remembers
    return [*shape, str(plan.float_type), stopping, *(str(run) for run in plan.runs)]


def _parts(session: Session) -> dict[str, Mapping[str, Any]]:
    """Return the arrays that belong to no cohort and no run."""
    numbers = {
        f.name: getattr(session.standings.numbers, f.name)
        for f in fields(session.standings.numbers)
    }
    return {
        "numbers": numbers,
        "stopping": session.standings.memory,
        "selection": session.standings.selection.capture(),
    }


def _of(arrays: Mapping[str, NDArray[Any]], prefix: str) -> Arrays:
    return {
        name.removeprefix(prefix): array.copy()
        for name, array in arrays.items()
        if name.startswith(prefix)
    }


def _finite(values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: None if isinstance(value, float) and not math.isfinite(value) else value
        for name, value in values.items()
    }


def _run(state: RunState, arrays: Arrays, prefix: str) -> dict[str, Any]:
    if state.weights is not None:
        arrays[prefix + "weights"] = state.weights.copy()
    same = state.weights is not None and _equal(state.last_weights, state.weights)
    if state.last_weights is not None and not same:
        arrays[prefix + "last_weights"] = state.last_weights.copy()
    if state.kept is not None:
        arrays.update({f"{prefix}kept.{n}": each.copy() for n, each in state.kept.arrays.items()})
    for name in ("valid_losses", "batch_losses", "best_loss", "means", "mean_loss", "objectives"):
        arrays[prefix + name] = np.array(getattr(state, name), np.float64)
    return {
        "end": None if state.end is None else state.end.as_json(),
        "updates": state.updates,
        "epochs": state.epochs,
        "best_epoch": state.best_epoch,
        "kept_last": same,
        "kept": None if state.kept is None else dict(state.kept.values),
    }


def _equal(one: NDArray[Any] | None, other: NDArray[Any]) -> bool:
    """Whether two arrays have the same bits."""
    return one is other or (one is not None and one.tobytes() == other.tobytes())


def _put_run(
    state: RunState, kept: Mapping[str, Any], arrays: Mapping[str, NDArray[Any]], prefix: str
) -> None:
    state.updates, state.epochs = kept["updates"], kept["epochs"]
    state.best_epoch = kept["best_epoch"]
    state.end = None if kept["end"] is None else RunEnd.of_json(kept["end"])
    state.valid_losses = arrays[prefix + "valid_losses"].tolist()
    state.batch_losses = arrays[prefix + "batch_losses"].tolist()
    state.seconds = [math.nan] * len(state.valid_losses)  # equal trainings have equal snapshots
    state.best_loss = float(arrays[prefix + "best_loss"])
    state.means = arrays[prefix + "means"].tolist()
    state.objectives = arrays[prefix + "objectives"].tolist()
    state.mean_loss = float(arrays[prefix + "mean_loss"])
    for name in ("weights", "last_weights"):
        if prefix + name in arrays:
            setattr(state, name, arrays[prefix + name].copy())
    if kept["kept"] is not None:
        state.kept = KeptStates(kept["kept"], _of(arrays, f"{prefix}kept."))
    if kept["kept_last"]:
        state.last_weights = state.weights


def _cohort(cohort: Cohort, session: Session, arrays: Arrays, prefix: str) -> dict[str, Any]:
    state, groups = cohort.state, []
    if cohort.sums is not None:
        arrays[prefix + "sums"] = cohort.sums.copy()
    for name in _OF_COHORTS:
        value = getattr(state, name)
        # Between two updates of all runs the gradient is 0, and takes no room.
        if value is not None and (name != "gradient" or value.any()):
            arrays[prefix + name] = value.copy()
    for j, (group, gone) in enumerate(zip(state.groups, cohort.progress, strict=True)):
        own = f"{prefix}group{j}."
        arrays[own + "touched"] = group.touched.copy()
        arrays[own + "order"] = group.order.copy()
        if group.before is not None:
            arrays[own + "before"] = group.before.copy()
        for s, values in enumerate(group.states):
            arrays[f"{own}state{s}"] = values.copy()
        for name, values in gone.carried.items():
            arrays[f"{own}carried.{name}"] = np.array(values)
        generators = [generator.bit_generator.state for generator in group.generators]
        groups.append({"updates": gone.updates, "rows": gone.rows, "generators": generators})
    return {
        "runs": [session.standings.place(run) for run in cohort.runs],
        "epoch": cohort.epoch,
        "at": cohort.at,
        "weight": cohort.weight,
        "begun": state.begun,
        "barred": sorted(state.barred),
        "groups": groups,
    }


def _put_cohort(
    cohort: Cohort,
    kept: Mapping[str, Any],
    arrays: Mapping[str, NDArray[Any]],
    prefix: str,
    session: Session,
) -> None:
    members = set(kept["runs"])
    ended = np.array([session.standings.place(run) not in members for run in cohort.runs])
    if ended.any():
        cohort.remove(ended)
    state, progress = cohort.state, []
    for name in _OF_COHORTS:
        if prefix + name in arrays:
            getattr(state, name)[:] = arrays[prefix + name]
    for j, (group, own) in enumerate(zip(state.groups, kept["groups"], strict=True)):
        at = f"{prefix}group{j}."
        group.touched[:] = arrays[at + "touched"]
        group.before, group.order = arrays.get(at + "before"), arrays[at + "order"].copy()
        for s, values in enumerate(group.states):
            values[:] = arrays[f"{at}state{s}"]
        carried = _of(arrays, f"{at}carried.")
        progress.append(GroupProgress(own["updates"], carried, own.get("rows", 0)))
        for generator, before in zip(group.generators, own["generators"], strict=True):
            generator.bit_generator.state = before
    cohort.progress = tuple(progress)
    cohort.epoch, cohort.at, cohort.weight = kept["epoch"], kept["at"], kept["weight"]
    sums = arrays.get(prefix + "sums")
    cohort.sums = None if sums is None else sums.copy()
    state.begun, state.barred = kept["begun"], set(kept["barred"])
