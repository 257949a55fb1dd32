"""The true loss surface of a trained model on labelled data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from thalweg.data.findings import Findings
from thalweg.data.labelled_parts import labelled_parts
from thalweg.data.rows import Rows
from thalweg.data.stream import Stream
from thalweg.engine.choose import OnCompile, engine_called, nobody
from thalweg.engine.contract import Engine
from thalweg.engine.reference import REFERENCE
from thalweg.errors import DataError
from thalweg.landscape.heights import TrueLoss
from thalweg.landscape.landscape_settings import LandscapeSettings
from thalweg.landscape.loss_surface import Judged, LossSurface, Path, Told, surface_over
from thalweg.landscape.plane import Plane, principal_plane, random_plane, weight_plane
from thalweg.landscape.steepest_plane import hessian_plane
from thalweg.losses.over_runs import LossOverRuns
from thalweg.models.evaluation import loss_sum
from thalweg.models.showing import called
from thalweg.option_words import in_words
from thalweg.predictors import Predictor

if TYPE_CHECKING:
    from thalweg.models.model import Model

_HESSIAN_ROWS = 4096  # by which the steepest directions are found


@dataclass(frozen=True)
class LossRows:
    """Labelled rows, encoded, the target scaled.

    Attributes:
        rows: those that were drawn, in random order.
        of_rows: how many there are.
    """

    rows: Rows
    of_rows: int


def single(model: Model) -> tuple[Model, tuple[str, ...]]:
    """Return the model whose surface is shown: of a mean its first member, with a sentence."""
    members = model.alone
    if len(members) == 1:
        return members[0], ()
    return members[0], (
        f"The model is {called(model)}: this is the surface of the first, the best of them, for "
        "the mean itself was never trained.",
    )


def drawn_rows(model: Model, stream: Stream, most: int, seed: int, findings: Findings) -> LossRows:
    """Draw rows without replacement from those that have a target and a weight.

    Each row gets a random number; those with the lowest are kept.

    Args:
        model: encodes them.
        stream: of all columns.
        most: how many to draw.
        seed: of the random numbers.
        findings: collects values that cannot be read.

    Raises:
        DataError: as `thalweg.data.labelled_parts.labelled_parts`; or no row can be drawn.
    """
    model.preprocessor.check_there(stream.column_names)
    draws = np.random.default_rng(seed)
    held: list[tuple[NDArray[np.float64], Rows]] = []
    count = found = 0
    parts = labelled_parts(
        model.preprocessor, stream, model.weights.dtype, findings, model.rows_at_a_time
    )
    for part in parts:
        key = draws.random(len(part))
        usable = np.flatnonzero(part.loss_weight > 0)
        found += len(usable)
        if len(usable):
            held.append((key[usable], part.take(usable)))
            count += len(usable)
        if count > 4 * most:
            held = [_lowest(held, most)]
            count = len(held[0][0])
    if findings.strict:
        findings.refuse()
    if not held:
        raise DataError("No row has a target and a weight above 0: there is no loss to show.")
    return LossRows(model.target_scaling.scale_rows(_lowest(held, most)[1]), found)


def _lowest(
    held: Sequence[tuple[NDArray[np.float64], Rows]], most: int
) -> tuple[NDArray[np.float64], Rows]:
    """Return the rows with the lowest keys, in the order of these."""
    keys = np.concatenate([key for key, _ in held])
    first, *others = (rows for _, rows in held)
    order = np.argsort(keys, kind="stable")[:most]
    return keys[order], first.and_then(*others).take(order)


def model_surface(
    model: Model,
    drawn: LossRows,
    settings: LandscapeSettings,
    paths: Sequence[Path] = (),
    notes: Sequence[str] = (),
    told: Told = lambda share: None,
    on_compile: OnCompile = nobody,
    engine: Engine | None = None,
) -> LossSurface:
    """Return the loss surface of a model of one predictor.

    Args:
        model: no mean (`single`).
        drawn: the rows whose mean loss it is.
        settings: what is asked.
        paths: of runs, in the model's layout.
        notes: kept with it.
        told: told which share is done; what it raises ends the work.
        on_compile: called before each kernel that must be compiled.
        engine: computes; None: one of its own.
    """
    engine = engine or _engine(on_compile)
    factor = model.target_scaling.loss_factor
    true = TrueLoss(drawn.rows, model.predictor, model.loss, engine, factor)
    origin = model.predictor.layout.flatten(np.asarray(model.weights, np.float64))[0]
    own = list(notes)
    if settings.why:
        own.append(in_words(settings.why))
    if settings.plane == "hessian" and len(drawn.rows) > _HESSIAN_ROWS:
        own.append(f"The steepest directions are those of {_HESSIAN_ROWS:,} of these rows.")
    plane = plane_of(settings, drawn.rows, model.loss, model.predictor, origin, engine, paths)
    return surface_over(
        true,
        plane,
        settings.plane,
        settings.size,
        called(model),
        drawn.of_rows,
        paths,
        _rise(model, drawn.rows),
        own,
        _judged(model, drawn.rows),
        told,
    )


def _judged(model: Model, rows: Rows) -> Judged | None:
    """Return the loss of the model's predictions, if it is not that of its scores."""
    if model.target_range is None and model.temperature == 1:
        return None
    scores = model.predictor.scores(rows, model.weights).astype(np.float64)
    own, adjusted = (loss_sum(z, rows, model.loss)[0] for z in (scores, model.adjusted(scores)))
    if adjusted == own:
        return None
    loss = float(adjusted / rows.weight_sum * model.target_scaling.loss_factor)
    how = "clipped" if model.target_range is not None else "calibrated"
    return Judged(loss, how, model.temperature)


def plane_of(
    settings: LandscapeSettings,
    rows: Rows,
    loss: LossOverRuns,
    predictor: Predictor,
    origin: NDArray[np.float64],
    engine: Engine,
    paths: Sequence[Path] = (),
) -> Plane:
    """Return the plane that is asked for, through a point."""
    if settings.plane == "principal":
        return principal_plane(np.concatenate([path.parameters for path in paths]), origin)
    if settings.plane == "weights":
        return weight_plane(origin, *settings.weights, settings.weight_names)
    if settings.plane == "random":
        return random_plane(origin, predictor.layout, settings.seed)
    some = rows.block(0, min(len(rows), _HESSIAN_ROWS)).astype(np.float64)
    return hessian_plane(some, loss, predictor, origin, engine, settings.seed)[0]


def _rise(model: Model, rows: Rows) -> float:
    """Return by how much the loss of the best constant is above the model's."""
    constant = np.asarray(model.baseline, np.float64)[None]
    z = np.broadcast_to(constant, (len(rows), constant.shape[1]))
    baseline = float(loss_sum(z, rows, model.loss)[0] / rows.weight_sum)
    own = float(loss_sum(model.predictor.scores(rows, model.weights), rows, model.loss)[0])
    return (baseline - own / rows.weight_sum) * model.target_scaling.loss_factor


def _engine(on_compile: OnCompile) -> Engine:
    """Return the compiled engine, or the reference where a library of it is missing."""
    try:
        return engine_called("compiled", on_compile=on_compile)
    except ImportError:
        return REFERENCE


__all__ = ["LossRows", "drawn_rows", "model_surface", "plane_of", "single"]
