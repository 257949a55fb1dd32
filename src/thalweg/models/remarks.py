"""Remarks on a trained model: classes it never predicts, columns that may leak the target."""

from __future__ import annotations

from collections import Counter
from dataclasses import astuple

import numpy as np

from thalweg.data.crossed import Crossed
from thalweg.data.features import block_of
from thalweg.data.row_source import RowSource, parts
from thalweg.data.sparse_columns import SparseColumns
from thalweg.errors import listing
from thalweg.models.judging import Figures, class_counts
from thalweg.models.model import Model
from thalweg.option_words import word
from thalweg.wording import counted

_PERFECT = {"r2": 0.9995, "roc_auc": 0.9999}  # on test rows: a sign that a column holds the target
_LEAST_ROWS = 30
_EXACT = 0.9999  # R² on the training rows
_CLEARLY = 0.01  # share of the loss
_CHUNK = 65536


def remarks(model: Model, train: RowSource, judged: RowSource, figures: Figures) -> tuple[str, ...]:
    """Return sentences on classes that cannot be predicted, and on results too good to be true.

    Args:
        model: the winner's.
        train: the rows it was trained on.
        judged: rows of another split, the test's or else the validation's.
        figures: of `judged`.

    """
    return (
        *_lost_classes(model, train, judged),
        *_clipped(model, judged, figures),
        *_too_good(model, judged, figures),
    )


def _lost_classes(model: Model, train: RowSource, judged: RowSource) -> tuple[str, ...]:
    classes = model.classes
    if not classes or not len(judged):
        return ()
    notes = []
    trained = class_counts(train, len(classes))
    if absent := [label for label, n in zip(classes, trained, strict=True) if not n]:
        notes.append(
            f"Class {listing(absent)} has no row to train on and is never predicted: give more "
            "rows of it, or divide the rows otherwise (--seed, --split)."
        )
    predicted: set[int] = set()
    for part in parts(judged, _CHUNK):
        predicted.update(np.unique(model.class_numbers(part)).tolist())
    there = class_counts(judged, len(classes))
    lost = [
        label for i, label in enumerate(classes) if there[i] and trained[i] and i not in predicted
    ]
    if lost:
        more = (
            "; --class-weight balanced gives rare classes more weight"
            if not (model.preprocessor.class_weights)
            else ""
        )
        notes.append(
            f"The model predicts class {listing(lost)} for none of the {len(judged):,} rows it is "
            f"judged by, though some have it{more}."
        )
    return tuple(notes)


def is_exact(model: Model, train: Figures | None) -> bool:
    """Whether a model is linear and leaves next to nothing of its training rows unexplained.

    The target is then that line, and goes on beyond its range.
    """
    r2 = (train or {}).get("r2")
    return model.linear and r2 is not None and r2 >= _EXACT


def _clipped(model: Model, judged: RowSource, figures: Figures) -> tuple[str, ...]:
    """Say so if the loss would be clearly lower without the range of the target."""
    within, loss = model.target_range, figures.get("loss")
    if within is None or loss is None or not judged.weight_sum:  # of folds no rows are apart
        return ()
    if len(judged) < 2:  # one row says nothing of a trend
        return ()
    beyond, gained = 0, 0.0
    for part in parts(judged, _CHUNK):
        z = model.predictor.scores(part, model.weights)
        kept = model.adjusted(z)
        out = (z != kept).any(axis=1) & (part.loss_weight > 0)
        if out.any():
            rows = model.target_scaling.scale_rows(part.take(np.flatnonzero(out)))
            with np.errstate(all="ignore"):
                clipped, free = (model.loss.value(each[out], rows.target) for each in (kept, z))
                gained += float(rows.loss_weight @ (clipped - free)[:, 0])
            beyond += len(rows)
    factor = model.target_scaling.loss_factor / judged.weight_sum
    if not gained * factor > _CLEARLY * loss:
        return ()
    names = model.preprocessor.target.columns
    ends = [f"{low:.6g} to {high:.6g}" for low, high in zip(*astuple(within), strict=True)]
    of = f" of {listing(names)}" if len(names) > 1 else ""
    return (
        f"{counted(beyond, 'row')} of the {len(judged):,} that judge the model would be predicted "
        f"beyond the range of the training target{of}, {', '.join(ends)}, and be nearer to the "
        "target there: where the target goes on beyond it, as a trend does, give --no-clip.",
    )


def _too_good(model: Model, judged: RowSource, figures: Figures) -> tuple[str, ...]:
    if len(judged) < _LEAST_ROWS:
        return ()
    for metric, bound in _PERFECT.items():
        value = figures.get(metric)
        if value is not None and value >= bound:
            strongest = _strongest(model)
            return (
                f"{'R²' if metric == 'r2' else 'ROC AUC'} is {value:.6g} on rows that were not "
                f"trained on: a column may hold the answer, or what is known only after it. The "
                f"largest part comes from column {strongest!r}: check it, and if so leave it out "
                f"with --drop {word(strongest)}.",
            )
    return ()


def _strongest(model: Model) -> str:
    """Name the column whose features move the prediction most."""
    moved: Counter[str] = Counter()
    for each in model.alone:
        moved.update(_moved(each))
    return max(moved, key=lambda name: moved[name])


def _moved(model: Model) -> dict[str, float]:
    """Return the largest weight of each column's features."""
    moved: dict[str, float] = {}
    blocks = dict(model.parameters)
    if model.architecture is not None:  # by the weights into the first layer
        first = model.architecture.hidden[0]
        blocks = {
            name: blocks[name].reshape(-1, first)
            for name in ("dense", "bins", "sparse")
            if name in blocks
        }
    for feature in model.preprocessor.encoder.features:
        block = block_of(feature)
        weights, blocks[block] = np.split(blocks[block], [feature.width])
        sizes = np.abs(weights).max(axis=1)
        name = feature.column
        if isinstance(feature, Crossed):
            continue  # its columns have features of their own
        if isinstance(feature, SparseColumns):
            name = f"x{sizes.argmax()}"
        moved[name] = max(moved.get(name, 0.0), float(sizes.max(initial=0.0)))
    return moved
