"""A session of one run that goes on from states which a model kept."""

from __future__ import annotations

from collections.abc import Callable

from thalweg.models.kept_states import KeptStates
from thalweg.training.plan import TrainingPlan
from thalweg.training.session import Session
from thalweg.training.snapshot import Snapshot


def put_states(
    session: Session,
    plan: TrainingPlan,
    kept: KeptStates,
    stop: Callable[[], bool] = lambda: False,
) -> Session:
    """Return a session of one run that goes on from kept states.

    Args:
        session: of the plan, not begun; one run, which takes batches.
        plan: its plan.
        kept: the states, of the run's optimizer.
        stop: as for `Session`.

    Raises:
        ValueError, LookupError, TypeError: they are none of this run.
    """
    taken = session.capture()
    values, arrays = dict(taken.values), dict(taken.arrays)
    arrays["cohort0.weights"] = kept.arrays["weights"]
    if "average" in kept.arrays and "cohort0.average" in arrays:
        arrays["cohort0.average"] = kept.arrays["average"]
    (group,) = session.all_cohorts[0].state.groups
    own = "cohort0.group0."
    for place, name in enumerate(group.optimizer.states):
        arrays[f"{own}state{place}"] = kept.arrays[f"state.{name}"]
    for name, array in kept.arrays.items():
        if name.startswith("carried."):
            arrays[own + name] = array
    if len(kept.arrays["touched"]) == len(group.touched):
        arrays[f"{own}touched"] = kept.arrays["touched"]
    updates, epochs = kept.values["updates"], kept.values["epochs"]
    member = values["members"]["0"]
    member |= {"begun": True, "epoch": epochs}
    rows = kept.values.get("rows", 0)  # states of older versions do not have it
    generators = [kept.values["generator"]]
    member["groups"][0] |= {"updates": updates, "rows": rows, "generators": generators}
    values["runs"][0] |= {"updates": updates, "epochs": epochs}
    return Session.restore(plan, Snapshot(values, arrays), stop)
