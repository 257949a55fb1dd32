"""The document of a model file (all but the weights), its schema, and the model read from it.

The dataclasses are the schema, read by `thalweg.plain`: whatever a file holds becomes these types
or a ValueError. Names in it (of the loss, the link, penalties) are looked up among those that come
with Thalweg and nowhere else; no text in it is ever a file to open or code to run.
"""

from __future__ import annotations

import math
import platform
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import partial
from typing import Any, Literal, NoReturn, TypedDict, cast

import numpy as np
from numpy.typing import NDArray

import thalweg
from thalweg.data.calendar_parts import PARTS
from thalweg.data.features import Category, Encoder, Number
from thalweg.data.formats import (
    CategoryFormat,
    DateFormat,
    DurationFormat,
    NumberFormat,
    TimeFormat,
)
from thalweg.data.preprocessor import HEAVIEST, Preprocessor
from thalweg.data.several_targets import SeveralTargets
from thalweg.data.sparse_columns import SparseColumns
from thalweg.data.targets import TASKS, Target
from thalweg.errors import ModelFileError
from thalweg.hyperparameters import check_range
from thalweg.losses import LOSSES, Loss, own_loss
from thalweg.losses.links import LINKS
from thalweg.losses.over_runs import LossOverRuns
from thalweg.models.model import Model
from thalweg.models.target_scaling import TargetScaling
from thalweg.option_words import word
from thalweg.options.run_options import numbers as run_numbers
from thalweg.own import OwnFile
from thalweg.penalties import PENALTIES
from thalweg.plain import AnyText, from_plain, to_plain

FORMAT = 3  # 2 had no lists in tensors (see `thalweg.models.packing`)

Numbers = Mapping[str, float | tuple[float, ...]]
Figures = Mapping[str, float | None]


@dataclass(frozen=True)
class KeptLoss:
    """The loss of a model.

    Attributes:
        name: of one that comes with Thalweg; if `sha256` is set, only what its user called it.
        link: its link's name.
        hyperparameters: in training's unit.
        columns: see `LossOverRuns`.
        sha256: hash of the user's own file that the loss stands in; empty for Thalweg's.
    """

    name: AnyText
    link: str
    hyperparameters: Mapping[str, float]
    columns: int
    sha256: str


class _Named(TypedDict):
    """A schedule or an average: its name, and its hyperparameters as further keys."""

    name: AnyText


class _Winner(TypedDict):
    """The keys of the winner's setting that reports use; there may be more.

    Numeric options of a run are among them if they are set.
    """

    optimizer: AnyText
    convention: AnyText | None
    hyperparameters: Numbers
    batch_size: int | Literal["full"]
    schedule: _Named
    average: _Named | None
    l2: float | None
    seed: int
    epochs: int


class _Rows(TypedDict):
    train: int
    valid: int
    test: int


_SPLITS = ("train", "valid", "test")


class _Splits(TypedDict):
    """Of each split; None for one without rows (``--test 0``)."""

    train: Figures
    valid: Figures | None
    test: Figures | None


class _Divided(TypedDict):
    """The keys of how the rows were divided that reports use; there may be more."""

    by: AnyText
    column: AnyText | None
    first: Mapping[str, AnyText]
    groups: Mapping[str, int]


class History(_Splits):
    """The keys of the training history that reports use; there may be more."""

    rows: _Rows
    loss: AnyText
    loss_hyperparameters: Numbers
    winner: _Winner
    baseline: _Splits


@dataclass(frozen=True)
class Scale:
    """A `TargetScaling` by the names that model files have; `unit` is its `loss_factor`."""

    mean: float | tuple[float, ...] = 0.0
    deviation: float | tuple[float, ...] = 1.0
    unit: float = 1.0


@dataclass(frozen=True)
class _Rest:
    """The document without the fields of the preprocessor and of the encoder."""

    format: int
    versions: Mapping[str, AnyText]
    loss: KeptLoss
    scale: Scale
    penalties: Mapping[str, float]
    baseline: tuple[float, ...]
    metric_baseline: tuple[float, ...] | None
    history: Mapping[str, Any]


def document_of(model: Model) -> dict[str, Any]:
    """Return a model as plain data, all but its weights."""
    loss, scaling = model.loss, model.target_scaling
    rest = {
        "format": FORMAT,
        "versions": {
            "thalweg": thalweg.__version__,
            "numpy": np.__version__,
            "python": platform.python_version(),
        },
    }
    preprocessor = to_plain(model.preprocessor)
    encoder = preprocessor.pop("encoder")
    for part in (encoder, preprocessor):
        del part["type"]
        rest |= part
    kept = KeptLoss(
        AnyText(loss.loss.name),
        loss.loss.link.name,
        loss.hyperparameters,
        loss.columns,
        loss.loss.sha256,
    )
    return rest | {
        "loss": to_plain(kept),
        "scale": to_plain(Scale(scaling.mean, scaling.deviation, scaling.loss_factor)),
        "penalties": to_plain(model.penalties),
        "baseline": to_plain(model.baseline),
        "metric_baseline": to_plain(model.metric_baseline),
        "history": to_plain(model.history),
    }


def model_of(content: Any, weights: NDArray[Any], name: str, loss: Loss | OwnFile | None) -> Model:
    """Return the model that a document and its weights are.

    Args:
        content: the document, as JSON has it.
        weights: of the file.
        name: of the file, for messages.
        loss: the user's own, given anew, or its file, which is run only if it is the right one;
            None: the model predicts only, if it has such a one.

    Raises:
        ValueError: it is no document of this format, or it contradicts itself.
        ModelFileError: `loss` is another than the model's.
        UsageError: its file has no such loss.
    """
    rest, encoder, others = _parts(content)
    _check_history(dict(rest.history))
    preprocessor = Preprocessor(**{"encoder": encoder, **others})
    over_runs = LossOverRuns(
        _loss(rest.loss, name, loss), rest.loss.hyperparameters, rest.loss.columns
    )
    model = Model(
        preprocessor,
        over_runs,
        TargetScaling(rest.scale.mean, rest.scale.deviation, rest.scale.unit),
        weights,
        rest.penalties,
        rest.baseline,
        dict(rest.history),
        metric_baseline=rest.metric_baseline,
    )
    _check(model)
    return model


def _parts(content: Any) -> tuple[_Rest, Encoder, dict[str, Any]]:
    """Read the document's three parts, whose fields stand side by side."""
    if not isinstance(content, dict):
        raise ValueError("the document is no mapping")
    classes_ = (_Rest, Encoder, Preprocessor)
    rest, encoder, preprocessor = (
        {field.name: content[field.name] for field in fields(each) if field.name in content}
        for each in classes_
    )
    if len(rest) + len(encoder) + len(preprocessor) < len(content) or "encoder" in preprocessor:
        raise ValueError("the document has a field it should not have")
    preprocessor["encoder"] = {"features": [], "formats": {}}  # the true one is read beside it
    read = from_plain(Preprocessor, preprocessor)
    others = {f.name: getattr(read, f.name) for f in fields(Preprocessor) if f.name != "encoder"}
    return from_plain(_Rest, rest), from_plain(Encoder, encoder), others


def _loss(kept: KeptLoss, file: str, given: Loss | OwnFile | None) -> Loss:
    """Return the model's loss: one of Thalweg's, the user's own given anew, or a stand-in."""
    if not kept.sha256:
        if kept.name not in LOSSES:
            raise ValueError("loss.name is the name of no loss")
        loss = LOSSES[kept.name]
        if kept.link != loss.link.name:
            raise ValueError("loss.link is not that of the loss")
        if given is not None and given != loss:
            raise ModelFileError(
                f"{file} was trained on the loss {loss.name}, which comes with Thalweg, and not on "
                f"{given.name}: leave --loss out."
            )
    elif given is None:
        if kept.link not in LINKS:
            raise ValueError("loss.link is the name of no link")
        refuse = partial(_no_loss, file, kept.name)
        return Loss(
            kept.name, kept.name, "", refuse, refuse, LINKS[kept.link], (), "", sha256=kept.sha256
        )
    else:
        loss = _as_given(given, kept, file)
    if set(kept.hyperparameters) != set(loss.hyperparameters):
        raise ValueError("loss.hyperparameters are not those of the loss")
    for key, number in kept.hyperparameters.items():
        check_range(number, loss.hyperparameters[key].interval, f"loss.hyperparameters.{key}")
    return loss


def _as_given(given: Loss | OwnFile, kept: KeptLoss, file: str) -> Loss:
    """Return the given loss; refuse one that the model was not trained on.

    A file is run only if its hash is the one that the model keeps.
    """
    if given.sha256 != kept.sha256:
        what = (
            "its file has changed since (the model keeps the hash "
            f"{kept.sha256[:12]}…, the file's is {given.sha256[:12]}…): give the file as it was"
            if given.sha256
            else "it comes with Thalweg: give the file that the loss stands in"
        )
    else:
        loss = own_loss(given) if isinstance(given, OwnFile) else given
        if loss.link.name != kept.link:
            what = f"its link is {loss.link.name}, and the model's {kept.link}: give the right name"
        elif set(loss.hyperparameters) != set(kept.hyperparameters):
            what = "its hyperparameters are others: give the right name"
        else:
            return loss
    raise ModelFileError(
        f"--loss {word(given.name)} is not the loss {kept.name} that {file} was trained on; "
        f"{what}, or leave --loss out to predict only."
    )


def _no_loss(file: str, name: str, *arguments: Any, **hyperparameters: Any) -> NoReturn:
    raise ModelFileError(no_loss(file, name))


def no_loss(file: str, name: str) -> str:
    """Say that a model is not judged without the loss that its user wrote."""
    return (
        f"{file} was trained on a loss of its user's own, {name}, which a model file does not "
        f"hold: it predicts, and is judged if the loss is given again: --loss {word(name)}."
    )


def _check(model: Model) -> None:
    """Refuse a model whose parts do not fit together.

    Raises:
        ValueError: naming what does not fit.
    """
    columns, target = model.loss.columns, model.preprocessor.target
    classes = target.classes
    if model.weights.shape != (model.preprocessor.encoder.width, columns):
        raise ValueError("the weights are not those of the features")
    if model.weights.dtype not in (np.float32, np.float64) or not np.isfinite(model.weights).all():
        raise ValueError("the weights are no finite numbers")
    expected = len(classes) if model.loss.loss.grouped else len(target.columns)
    if columns != expected or not target.columns:
        raise ValueError("loss.columns does not fit the target")
    if target.task not in TASKS:
        raise ValueError("target.task is no task")
    grouped = {"binary": False, "multiclass": True}.get(target.task)
    if grouped is not None and (grouped != model.loss.loss.grouped or len(classes) < 2):
        raise ValueError("target.classes do not fit the loss")
    if grouped is None and (classes or model.loss.loss.grouped):
        raise ValueError("target.classes do not fit the task")
    if target.task == "binary" and len(classes) != 2:
        raise ValueError("target.classes of a binary task are not two")
    if len(set(classes)) != len(classes):
        raise ValueError("target.classes has a class twice")
    _check_target(target, columns)
    for i, feature in enumerate(model.preprocessor.encoder.features):
        if feature.part and feature.part not in PARTS:
            raise ValueError(f"features[{i}].part is no part of a date")
        if isinstance(feature, Number) and not feature.scale > 0:
            raise ValueError(f"features[{i}].scale is not above 0")
        if isinstance(feature, SparseColumns):
            _check_matrix(feature, f"features[{i}]")
            continue
        if not isinstance(
            model.preprocessor.encoder.formats.get(feature.column), _formats(feature)
        ):
            raise ValueError(f"formats has none that features[{i}] can be read by")
    each = target.parts if isinstance(target, SeveralTargets) else (target,)
    for part in each:
        if not isinstance(part.format, CategoryFormat if part.classes else NumberFormat):
            raise ValueError("target.format does not fit the task")
    if model.metric_baseline is not None and len(model.metric_baseline) != columns:
        raise ValueError("metric_baseline does not fit the target")
    if len(model.baseline) != columns:
        raise ValueError("baseline does not fit the target")
    scaling = model.target_scaling
    if any(
        isinstance(value, tuple) and len(value) != columns
        for value in (scaling.mean, scaling.deviation)
    ):
        raise ValueError("scale does not fit the target")
    if not (np.all(np.asarray(scaling.deviation) > 0) and scaling.loss_factor > 0):
        raise ValueError("scale is not above 0")
    if (classes or target.task == "multilabel") and scaling != TargetScaling():
        raise ValueError("scale is not that of classes")
    if len(model.preprocessor.class_weights) not in (0, len(classes)):
        raise ValueError("class_weights does not fit the target")
    if any(not 0 <= weight <= HEAVIEST for weight in model.preprocessor.class_weights):
        raise ValueError("class_weights has one below 0, or too large")
    for name, strength in model.penalties.items():
        if name not in PENALTIES or not math.isfinite(strength) or strength < 0:
            raise ValueError("penalties has one that there is not")


def _check_matrix(feature: SparseColumns, where: str) -> None:
    """Refuse columns of a sparse matrix that have no scale to divide by."""
    if len(feature.scales) not in (0, feature.count) or feature.count < 1:
        raise ValueError(f"{where}.scales are not those of its columns")
    if not all(0 <= place < feature.count for place in feature.left_out):
        raise ValueError(f"{where}.left_out names columns that there are not")
    if not all(scale > 0 for scale in feature.scales):
        raise ValueError(f"{where}.scales has one that is not above 0")


def _single(figures: Any) -> Any:
    """Return the figures of a split without those of metrics that have several, once checked."""
    if not isinstance(figures, dict):
        return figures
    return {k: None if _has_several(k) and _numbers(v) else v for k, v in figures.items()}


def _has_several(metric: str) -> bool:
    return metric.endswith("average=none") or metric in ("confusion_matrix", "log_loss_per_class")


def _numbers(value: Any) -> bool:
    """Whether a value is a list of floats and None, or of such lists."""
    return isinstance(value, list) and all(
        each is None or isinstance(each, float) or _numbers(each) for each in value
    )


def _formats(feature: Number | Category) -> tuple[type, ...]:
    """Return the formats that a feature's column may have."""
    if feature.part:
        return (DateFormat,)
    if isinstance(feature, Number):
        return (NumberFormat, TimeFormat, DurationFormat)
    return (CategoryFormat,)


def _check_history(history: dict[str, Any]) -> None:
    """Refuse a history that no table can be made of; it is kept as it stands."""
    single = {key: _single(value) if key in _SPLITS else value for key, value in history.items()}
    if isinstance(history.get("baseline"), dict):
        single["baseline"] = {k: _single(v) for k, v in history["baseline"].items()}
    winner = from_plain(History, single, "history")["winner"]
    if "split" in history:  # earlier versions did not write it
        from_plain(cast(Any, _Divided), history["split"], "history.split")
    if not history["train"]:
        raise ValueError("history.train is empty")
    for key in ("schedule", "average"):
        numbers = {k: v for k, v in (winner.get(key) or {}).items() if k != "name"}  # type: ignore[attr-defined]
        from_plain(cast(Any, Numbers), numbers, f"history.winner.{key}")
    options = {name: history["winner"].get(name) for name in run_numbers()}
    from_plain(cast(Any, Figures), options, "history.winner")


def _check_target(target: Target | SeveralTargets, columns: int) -> None:
    """Refuse classes that no label can be made of."""
    each = 2 if target.task == "multilabel" else 0
    if isinstance(target, SeveralTargets):
        if any(len(part.classes) != each for part in target.parts):
            raise ValueError("target.parts do not fit the task")
        if target.task not in ("multioutput", "multilabel"):
            raise ValueError("target.task is not that of several targets")
    elif target.task in ("multioutput", "multilabel"):
        raise ValueError("target.task is that of several targets")
    if target.classes or each:
        shape = (1, columns) if isinstance(target, SeveralTargets) else 1
        try:
            target.labels(np.zeros(shape, np.intp))
        except (ValueError, TypeError, OverflowError):
            raise ValueError("target.classes are not of the target's kind") from None


__all__ = ["FORMAT", "document_of", "model_of", "no_loss"]
