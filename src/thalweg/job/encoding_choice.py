"""Which encoding a small table gets: numbers in bins or standardised, with pairs or without.

Where `fit` cross-validates linear models with an L2 penalty (rows and columns few enough to be
decomposed in about half a second, see `thalweg.racing.few_rows`), and the user says nothing of the
encoding, the rows to train on decide: the encoding with the lowest mean loss of rows held out, each
at its best penalty. Elsewhere `auto` has bins and pairs by their own rules.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from thalweg.data.crossed import Crossed
from thalweg.data.free_text import FreeText
from thalweg.data.number_choice import AUTO, number_choice, without_auto
from thalweg.data.number_features import Binned
from thalweg.data.pair_choice import NONE, pair_choice
from thalweg.job.reading import Reading
from thalweg.losses import Loss
from thalweg.options.table_options import TableOptions
from thalweg.predictors import predictor_for
from thalweg.racing.candidates import l2_grid, smooth
from thalweg.racing.crossvalidation import held_out_losses
from thalweg.racing.few_rows import solvable
from thalweg.scaling import strengths_of
from thalweg.shared_settings import ONE_BLAS_THREAD
from thalweg.training.run import Run
from thalweg.untrained import Untrained, untrained
from thalweg.wording import joined

_KEEPING = {"numbers": "--numbers both", "interact": "--interact auto"}
_STEP = 2  # every second penalty of the grid tells encodings apart
Settings = Callable[..., list[Run]]


def chosen_encoding(
    reading: Reading,
    table: TableOptions,
    loss: str | Loss | None,
    settings: Settings,
    stop: Callable[[], bool],
) -> tuple[Reading, tuple[str, ...]]:
    """Return the data in the encoding that cross-validation prefers, and what is said of it.

    Args:
        reading: as the options have it.
        table: the options.
        loss: the user's.
        settings: of `Request`.
        stop: True ends it.
    """
    tried: dict[str, dict[str, Any]] = _others(reading, table)
    if not tried:
        return reading, ()
    first = untrained(reading.dataset, loss)
    if not _decided_by_folds(first, settings):
        return reading, ()
    found = {"": (reading, _loss(first, table["seed"], stop))}
    for name, changes in tried.items():
        other = reading.encoded_with(**changes)
        found[name] = (other, _loss(untrained(other.dataset, loss), table["seed"], stop))
    losses = {name: held_out for name, (_, held_out) in found.items()}
    if not np.isfinite([*losses.values()]).all():
        return reading, ()
    best = min(losses, key=losses.__getitem__)
    if not best:
        return reading, ()
    changes = tried[best]
    keep = joined([_KEEPING[option] for option in changes])
    return found[best][0], (
        f"{best}, by cross-validation of linear models on the rows to train on: a loss of "
        f"{losses[best]:.5g} on rows held out, and of {losses['']:.5g} otherwise ({keep} "
        f"keep{'s' * (len(changes) == 1)} them).",
    )


def _others(reading: Reading, table: TableOptions) -> dict[str, dict[str, Any]]:
    """Return the other encodings to try, as changes of options by what is said of them."""
    features = reading.dataset.preprocessor.encoder.features
    modes = number_choice(table["numbers"], None)
    binned = [f for f in features if isinstance(f, Binned)]
    own = [f for f in binned if modes.of.get(f.column, modes.mode) == AUTO]
    straight = {"numbers": without_auto(table["numbers"])} if own else {}
    pairs = pair_choice(table["interact"])
    crossed = any(isinstance(f, Crossed) for f in features)
    alone = {"interact": NONE} if crossed and pairs.freely else {}
    said = "Numbers have no bins"
    return {
        name: changes
        for name, changes in (
            (said, straight),
            ("No pairs of columns are crossed", alone),
            (f"{said} and no pairs are crossed", straight | alone),
        )
        if changes and len(changes) == (2 if " and " in name else 1)
    }


def _decided_by_folds(first: Untrained, settings: Settings) -> bool:
    """Whether a grid of penalties is among the runs, and can be cross-validated."""
    rows, loss = first.rows, first.loss
    features = first.prepared.preprocessor.encoder.features
    texts = any(isinstance(feature, FreeText) for feature in features)
    if texts or not (solvable(len(rows), rows, loss.columns, texts) and smooth(loss.loss)):
        return False
    grid = l2_grid(len(rows), loss.loss)
    return settings(len(rows), grid, rows.features) != settings(len(rows), (), rows.features)


def _loss(first: Untrained, seed: int, stop: Callable[[], bool]) -> float:
    """Return the lowest mean loss of rows held out; infinite if it cannot be told."""
    rows, loss, prepared = first.rows, first.loss, first.prepared
    grid = l2_grid(len(rows), loss.loss)[::_STEP]
    scaled = [strengths_of(Run("lbfgs", l2=l2), first.target_scaling)["l2"] for l2 in grid]
    keys = None if prepared.keys is None else prepared.keys[: len(rows)]
    with ONE_BLAS_THREAD.changed():
        found = held_out_losses(
            rows,
            loss,
            scaled,
            first.start,
            seed,
            predictor_for(rows, loss.columns),
            stop,
            prepared.division.by,
            keys,
        )
    if found is None or not np.isfinite(found.means).any():
        return np.inf
    return float(np.nanmin(found.means)) * first.target_scaling.loss_factor


__all__ = ["chosen_encoding"]
