"""What the page of three kinds of descent asks: surfaces, recorded runs, seconds and escapes."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from starlette.routing import Route

from thalweg.data.rows import Rows
from thalweg.errors import UsageError
from thalweg.lab import unit_escapes
from thalweg.lab.answers import arrays_route, json_route
from thalweg.lab.batches_sets import RowSet, row_sets, rows_of
from thalweg.lab.chinese import of_texts
from thalweg.lab.given import Given, list_of, number_of, whole_of
from thalweg.lab.recorded_runs import engine_for, recorded, solved, update_seconds
from thalweg.landscape.heights import TrueLoss
from thalweg.landscape.plane import Plane
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.training.run import BatchSize, Run

_FEWEST_ROWS, _MOST_ROWS = 16, 4096
_MOST_RUNS = 6
_MOST_EPOCHS = 200
_MOST_UPDATES = 400_000
_MOST_UNIT_EPOCHS = 60
_MOST_SEEDS = 64
_LARGEST = 1e3  # weight of a start
_NEAR = 0.01  # of the way from the start to the least loss is left where a run is called near

Answer = tuple[dict[str, Any], dict[str, Any]]
Numbers = NDArray[np.float64]


def sets() -> list[dict[str, Any]]:
    """Return the sets of rows as plain data."""
    return [each.said() for each in row_sets().values()]


def surface(given: Given) -> Answer:
    """Return the loss of a model of two parameters over a grid of them.

    Args:
        given: ``set``, a name; ``rows``, how many; ``start``, w and b, which the grid has in it;
            ``size``, points along each, 96 by default.

    Returns:
        What is said (``w`` and ``b``, the ranges; ``minimum``, both; ``least``, the loss there,
        by Newton's method; ``low`` and ``high``), and ``heights`` ``[b, w]``, ``x`` and ``y`` of
        the rows.

    Raises:
        UsageError: what cannot be done, in a sentence.
    """
    chosen, rows, loss = _job(given)
    start = _start(given)
    size = whole_of(given.get("size", 96), "size", 2, 300)
    weights, least = solved(rows, loss)
    minimum = weights[::-1]
    half = np.maximum(1.3 * np.abs(start - minimum), 0.6)
    w, b = ((float(m - h), float(m + h)) for m, h in zip(minimum, half, strict=True))
    run = Run("sgd", 0.1)
    plan, engine = engine_for(rows, loss, [run])
    plane = Plane(np.zeros(2), np.array([[0.0, 1.0], [1.0, 0.0]]), ("w", "b"))
    truth = TrueLoss(rows, plan.predictor_of(run), loss, engine)
    heights = truth.over(plane, np.linspace(*w, size), np.linspace(*b, size))
    said = {
        "w": w,
        "b": b,
        "minimum": minimum.tolist(),
        "least": least,
        "low": float(heights.min()),
        "high": float(heights.max()),
        "loss": chosen.loss,
    }
    return said, {"heights": heights, "x": rows.dense[:, 1], "y": rows.target}


def runs(given: Given) -> Answer:
    """Return recorded runs of gradient descent by different batch sizes from one start.

    Args:
        given: ``set``, ``rows`` and ``start`` as `surface` takes them; ``runs``, each with
            ``batch_size``, a whole number or "full", ``lr`` and ``optimizer``, of `stepped`, "sgd"
            by default; ``epochs``, 20 by default;
            ``seed`` of the order of the rows, 0 by default.

    Returns:
        What is said (``least``; of each run its ``batch``, ``per_epoch``, ``count`` of recorded
        points, ``status``, ``diverged``; ``near``: the first recorded point at which 1 % of the way
        from the start to the least loss is left, or null; ``stays``: the mean loss of the points
        of its last epoch), and the runs' points one after the other: ``updates``, ``seen`` rows,
        ``points`` (w and b) and ``losses``.

    Raises:
        UsageError: what cannot be done, in a sentence.
    """
    _, rows, loss = _job(given)
    start = _start(given)
    epochs = whole_of(given.get("epochs", 20), "epochs", 1, _MOST_EPOCHS)
    seed = whole_of(given.get("seed", 0), "seed", 0, 2**31 - 1)
    chosen = [_run(each, seed, len(rows)) for each in list_of(given, "runs", _MOST_RUNS)]
    for run in chosen:
        updates = -(-len(rows) // run.batch_rows(len(rows))) * epochs
        if updates > _MOST_UPDATES:
            raise UsageError(
                f"Batches of {run.batch_size} make {updates:,} updates, more than the "
                f"{_MOST_UPDATES:,} that are taken: choose fewer rows or epochs."
            )
    _, least = solved(rows, loss)
    made = [recorded(rows, loss, run, start[::-1].tolist(), epochs) for run in chosen]
    said = []
    for each in made:
        left = each.losses - least <= _NEAR * (each.losses[0] - least)
        last = each.updates > each.updates[-1] - each.per_epoch
        said.append(
            {
                "batch": each.run.batch_size,
                "lr": each.run.lr,
                "per_epoch": each.per_epoch,
                "count": len(each.updates),
                "status": each.status,
                "diverged": bool(each.updates[-1] < each.per_epoch * epochs),
                "near": int(left.argmax()) if left.any() else None,
                "stays": float(each.losses[last].mean()),
            }
        )
    zh = of_texts(each.status for each in made)
    return {"least": least, "runs": said, "zh": zh}, {
        "updates": np.concatenate([each.updates for each in made]).astype(np.int32),
        "seen": np.concatenate([each.rows for each in made]).astype(np.int32),
        "points": np.concatenate([each.weights[:, ::-1] for each in made]),
        "losses": np.concatenate([each.losses for each in made]),
    }


def seconds(given: Given) -> Answer:
    """Return the seconds that an update of each batch size takes, measured now.

    Args:
        given: ``set``, ``rows`` and ``runs`` as `runs` takes them.

    Raises:
        UsageError: what cannot be done, in a sentence.
    """
    _, rows, loss = _job(given)
    chosen = [_run(each, 0, len(rows)) for each in list_of(given, "runs", _MOST_RUNS)]
    return {"seconds": [update_seconds(rows, loss, run) for run in chosen]}, {}


def unit(given: Given) -> Answer:
    """Return the loss of a net of one hidden unit over two of its weights, and its minima.

    Args:
        given: ``size``, points along each, 96 by default.

    Raises:
        UsageError: what cannot be done, in a sentence.
    """
    size = whole_of(given.get("size", 96), "size", 2, 200)
    _, _, heights = unit_escapes.heights(size)
    own, minima = unit_escapes.unit(), unit_escapes.minima()
    along = np.linspace(own.x.min(), own.x.max(), 80)
    drawn = unit_escapes.unit_at(along)
    said = {
        "v": unit_escapes.V,
        "w": unit_escapes.W,
        "rows": unit_escapes.ROWS,
        "bias": unit_escapes.BIAS,
        "minima": [vars(each) for each in minima],
        "low": float(heights.min()),
        "high": float(heights.max()),
    }
    return said, {
        "heights": heights,
        "x": own.x,
        "y": own.y,
        "along": along,
        "units": np.array([drawn.scores(*each.point) for each in minima]),
    }


def escapes(given: Given) -> Answer:
    """Return where runs of one batch size ended that began at one point, one for each seed.

    Args:
        given: ``batch_size``, a whole number or "full"; ``lr``; ``epochs``, 20 by default;
            ``start``, v and w; ``seeds``, how many, 64 by default.

    Returns:
        What is said (``counts`` of the minima; ``elsewhere``; ``diverged``; ``updates``), and
        ``ends`` ``[seeds, 2]`` with their ``basins``.

    Raises:
        UsageError: what cannot be done, in a sentence.
    """
    batch, lr, epochs, start = _escape(given)
    seeds = whole_of(given.get("seeds", _MOST_SEEDS), "seeds", 1, _MOST_SEEDS)
    found = unit_escapes.ends(batch, lr, epochs, range(seeds), start)
    diverged = int((~np.isfinite(found.points).all(axis=1)).sum())
    said = {
        "counts": [found.count(k) for k in range(len(unit_escapes.minima()))],
        "elsewhere": found.count(-1) - diverged,
        "diverged": diverged,
        "updates": found.updates,
    }
    return said, {"ends": found.points, "basins": found.basins.astype(np.int32)}


def escape(given: Given) -> Answer:
    """Return the path of one of these runs.

    Args:
        given: ``batch_size``, ``lr``, ``epochs`` and ``start`` as `escapes` takes them; ``seed``.

    Returns:
        What is said (``status``), and ``updates``, ``points`` and ``losses``.

    Raises:
        UsageError: what cannot be done, in a sentence.
    """
    batch, lr, epochs, start = _escape(given)
    seed = whole_of(given.get("seed", 0), "seed", 0, _MOST_SEEDS - 1)
    found = unit_escapes.path(batch, lr, epochs, seed, start)
    return {"status": found.status, "zh": of_texts([found.status])}, {
        "updates": found.updates.astype(np.int32),
        "points": found.weights[:, 2:4],
        "losses": found.losses,
    }


def _escape(given: Given) -> tuple[BatchSize, float, int, list[float]]:
    batch = _batch(given.get("batch_size"), unit_escapes.ROWS)
    epochs = whole_of(given.get("epochs", 20), "epochs", 1, _MOST_UNIT_EPOCHS)
    return batch, _rate(given.get("lr")), epochs, _start(given).tolist()


def _job(given: Given) -> tuple[RowSet, Rows, LossOverRuns]:
    name = given.get("set")
    if not isinstance(name, str) or name not in row_sets():
        names = ", ".join(row_sets())
        raise UsageError(f"There are no rows called {name!r}: choose one of {names}.")
    count = whole_of(given.get("rows", 1024), "rows", _FEWEST_ROWS, _MOST_ROWS)
    chosen = row_sets()[name]
    return chosen, rows_of(name, count), LossOverRuns(LOSSES[chosen.loss])


def _start(given: Given) -> Numbers:
    found = given.get("start")
    if not isinstance(found, list) or len(found) != 2:
        raise UsageError("start must be two numbers.")
    numbers = np.array([number_of(each, "a weight of the start") for each in found])
    if np.abs(numbers).max() > _LARGEST:
        raise UsageError(f"A weight of the start is at most {_LARGEST:,.0f} in size.")
    return numbers


def _run(given: Any, seed: int, rows: int) -> Run:
    if not isinstance(given, dict):
        raise UsageError("Each run needs a batch_size and a learning rate lr.")
    name = given.get("optimizer", "sgd")
    if name not in stepped():
        raise UsageError(f"There is no optimizer {name!r} here: there are {', '.join(stepped())}.")
    return Run(name, _rate(given.get("lr")), _batch(given.get("batch_size"), rows), seed=seed)


def stepped() -> list[str]:
    """Return the optimizers that take a step for each batch, plain descent first."""
    return [name for name, each in OPTIMIZERS.items() if isinstance(each, Optimizer)]


def _rate(given: Any) -> float:
    rate = number_of(given, "lr")
    if not 0 < rate <= _LARGEST:
        raise UsageError(f"lr must be above 0 and at most {_LARGEST:,.0f}, not {rate:g}.")
    return rate


def _batch(given: Any, rows: int) -> BatchSize:
    return "full" if given == "full" else whole_of(given, "batch_size", 1, rows)


ROUTES: list[Route] = [
    json_route("/api/batches/sets", sets),
    json_route("/api/batches/optimizers", stepped),
    arrays_route("/api/batches/surface", surface),
    arrays_route("/api/batches/runs", runs),
    arrays_route("/api/batches/seconds", seconds),
    arrays_route("/api/batches/unit", unit),
    arrays_route("/api/batches/escapes", escapes),
    arrays_route("/api/batches/escape", escape),
]
