"""What page 5 asks of true loss surfaces: those around the runs of a race, with their paths."""

from __future__ import annotations

import json
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from starlette.routing import Route

from thalweg.errors import UsageError
from thalweg.lab.answers import arrays_route
from thalweg.lab.chinese import of_texts
from thalweg.lab.given import Given, list_of, whole_of
from thalweg.lab.your_data import RaceResult, YourData
from thalweg.landscape.landscape_settings import settings_of, weight_names
from thalweg.landscape.loss_surface import Path
from thalweg.landscape.of_model import LossRows, model_surface
from thalweg.models.model import Model
from thalweg.options.landscape_options import PLANES
from thalweg.plain import plain
from thalweg.racing.run_labels import own_words, shared_words
from thalweg.report.surface_page import packed_surface
from thalweg.wording import visible

_MOST_WALKS = 8
_FIRST_WALKS = 4  # that are shown where nobody chose
_MOST_SIZE = 200
_LINEAR_ROWS = 20_000  # that the page waits for
_MOST_NAMES = 400
_KEPT = 6  # answers

Answer = tuple[dict[str, Any], dict[str, Any]]


def routes(state: YourData) -> list[Route]:
    """Return the route of surfaces."""
    surfaces = _Surfaces(state)
    return [arrays_route("/api/data/surface", surfaces.answer)]


class SupersededError(UsageError):
    """A newer surface was asked for meanwhile."""


class _Surfaces:
    """Surfaces of the results of one lab; the newest question ends the one before."""

    def __init__(self, state: YourData) -> None:
        self._state, self._newest = state, 0
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, Answer] = OrderedDict()

    def answer(self, given: Given) -> Answer:
        """Return a surface of a race's runs.

        Args:
            given: ``race``, its number; ``run``, the place of the run that the plane goes through,
                by default the best whose path is known; ``plane``, as `thalweg landscape` takes
                it; ``runs``, places of the runs whose paths are shown; ``weights``, the numbers of
                two; ``size``, points along each axis; ``seed``, of a random plane.

        Returns:
            What is said of it (as `packed_surface`, besides ``race``, ``run``, ``shown``, ``runs``
            that may be shown, ``names`` of weights and the two ``weights`` that are axes), and the
            arrays of `packed_surface`.

        Raises:
            UsageError: what cannot be shown, in a sentence.
        """
        result = self._state.result_of(whole_of(given.get("race"), "race", 0, 2**31))
        key = json.dumps(given, sort_keys=True)
        with self._lock:
            self._newest += 1
            own = self._newest
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]

        def told(share: float) -> None:
            if own != self._newest:
                raise SupersededError("Another surface was asked for meanwhile.")

        found = surface_answer(result, given, told)
        with self._lock:
            self._kept[key] = found
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return found


def surface_answer(
    result: RaceResult, given: Given, told: Callable[[float], object] = lambda share: None
) -> Answer:
    """Return what `_Surfaces.answer` says."""
    run = _chosen_run(result, given.get("run"))
    model = _model_of(result, run)
    alike = runs_alike(result, run)
    shown = _shown(result, run, alike, given)
    plane = given.get("plane")
    if plane is not None and plane not in PLANES:
        raise UsageError(f"There is no plane {plane!r}: there are {', '.join(PLANES)}.")
    asked: dict[str, Any] = {
        "plane": plane,
        "size": whole_of(given.get("size", 120), "size", 2, _MOST_SIZE),
        "seed": whole_of(given.get("seed", 0), "seed", 0, 2**31),
    }
    every = weight_names(model)[:_MOST_NAMES]
    if plane == "weights" and given.get("weights"):
        numbers = (
            whole_of(each, "weights", 0, len(every) - 1) for each in list_of(given, "weights", 2)
        )
        asked["weights"] = [every[each] for each in numbers]
    paths = [
        Path(
            str(result.done.runs[place].run),
            result.traces[place].updates,
            result.traces[place].weights.reshape(len(result.traces[place].updates), -1),
        )
        for place in shown
    ]
    settings = settings_of(model, asked, bool(paths))
    most = min(settings.rows, _LINEAR_ROWS)
    rows = result.plan.training.rows
    drawn = LossRows(rows.sample(min(most, len(rows)), 0), len(rows))
    surface = model_surface(
        model, drawn, settings, paths, told=told, engine=result.plan.training.engine
    )
    said, arrays = packed_surface(surface)
    shared = shared_words([each.run for each in result.done.runs])
    more = {
        "race": result.number,
        "run": run,
        "shown": shown,
        "runs": [
            {"place": k, "name": visible(own_words(result.done.runs[k].run, *shared))}
            for k in alike
        ],
        "names": [visible(name) for name in every],
        "weights": list(settings.weights),
        "zh": of_texts([said["model_in_words"], *said["notes"]]),
    }
    return plain({**said, **more}), arrays


def runs_alike(result: RaceResult, run: int) -> list[int]:
    """Return the runs with a path in the same parameters as a run's, the best first."""
    runs = result.done.runs
    own = runs[run].run.architecture
    shape = None if own is None else own.shape
    found = []
    for place, trace in result.traces.items():
        other = runs[place].run.architecture
        same = (None if other is None else other.shape) == shape
        if same and trace.weights[0].size == _weights_of(result, run).size:
            found.append(place)
    return sorted(found, key=lambda place: (_loss(result, place), place))


def _loss(result: RaceResult, place: int) -> float:
    loss = result.done.runs[place].compared_loss
    return loss if np.isfinite(loss) else np.inf


def _chosen_run(result: RaceResult, given: Any) -> int:
    """Return the place of the run that is meant: the best with weights where none is."""
    runs = result.done.runs
    if given is not None:
        place = whole_of(given, "run", 0, len(runs) - 1)
        if runs[place].weights is None and place not in result.traces:
            raise UsageError(f"The run {runs[place].run} diverged and keeps no weights.")
        return place
    known = [place for place in result.traces if runs[place].weights is not None]
    others = [place for place, each in enumerate(runs) if each.weights is not None]
    if not known and not others:
        raise UsageError("No run of this race keeps weights: there is no surface to show.")
    return min(known or others, key=lambda place: (_loss(result, place), place))


def _weights_of(result: RaceResult, place: int) -> Any:
    weights = result.done.runs[place].weights
    return result.traces[place].weights[-1] if weights is None else weights


def _model_of(result: RaceResult, place: int) -> Model:
    """Return a run as a model in the encoding that it was trained in."""
    untrained: Model = result.plan.untrained.model
    architecture = result.done.runs[place].run.architecture
    model = replace(untrained, weights=_weights_of(result, place), architecture=architecture)
    if model.predictor.layout.size != model.weights.size:
        raise UsageError(
            f"The run {result.done.runs[place].run} does not see every column: its surface cannot "
            "be shown here."
        )
    return model


def _shown(result: RaceResult, run: int, alike: Sequence[int], given: Given) -> list[int]:
    """Return the places of the runs whose paths are shown."""
    if given.get("runs") is None:
        first = [run] if run in alike else []
        return (first + [place for place in alike if place != run])[:_FIRST_WALKS]
    if given["runs"] == []:
        return []
    asked = [
        whole_of(each, "runs", 0, len(result.done.runs) - 1)
        for each in list_of(given, "runs", _MOST_WALKS)
    ]
    for place in asked:
        if place not in alike:
            raise UsageError(
                f"The path of {result.done.runs[place].run} cannot be shown beside the run "
                f"{result.done.runs[run].run}: it was not kept, or their parameters differ."
            )
    return list(dict.fromkeys(asked))


__all__ = ["routes", "runs_alike", "surface_answer"]
