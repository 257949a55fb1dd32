"""Whether the parts of a model that was read from a file fit together; each misfit is named."""

from __future__ import annotations

import math
from collections.abc import Mapping
from itertools import pairwise
from operator import le
from typing import Any, Literal, TypedDict, cast

import numpy as np

from thalweg.data.calendar_parts import PARTS
from thalweg.data.category import Category
from thalweg.data.crossed import Crossed, codes_of
from thalweg.data.encoder import Encoder
from thalweg.data.features import Number, OfNumber, place_of
from thalweg.data.formats import (
    CategoryFormat,
    DateFormat,
    DurationFormat,
    NumberFormat,
    TextFormat,
    TimeFormat,
)
from thalweg.data.free_text import FreeText
from thalweg.data.hash_bits import LEAST_BITS, MOST_BITS
from thalweg.data.hashed_category import HashedCategory
from thalweg.data.number_features import Binned, Squashed
from thalweg.data.ordered_category import OrderedCategory
from thalweg.data.preprocessor import HEAVIEST
from thalweg.data.several_targets import SeveralTargets
from thalweg.data.sparse_columns import SparseColumns
from thalweg.data.targets import TASKS, Target
from thalweg.models.calibration import RANGE, can_be_calibrated
from thalweg.models.model import Model
from thalweg.models.target_scaling import TargetScaling
from thalweg.options.run_options import numbers as run_numbers
from thalweg.penalties import PENALTIES
from thalweg.plain import AnyText, from_plain

Numbers = Mapping[str, float | tuple[float, ...]]
Figures = Mapping[str, float | None]


class _Named(TypedDict):
    """A schedule or an average: its name, and its hyperparameters as further keys."""

    name: AnyText


class _Setting(TypedDict):
    """The keys of a run's setting that reports use; there may be more.

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


class _Winner(_Setting):
    """The setting of the winner, and the epochs that it was trained."""

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


class _Member(TypedDict):
    """The keys of a member of a mean that reports use."""

    setting: AnyText
    epochs: int
    valid_loss: float | None


class _File(TypedDict):
    """The keys of a file that a model was trained on (see `thalweg.data.files.contents`)."""

    bytes: int
    sha256: AnyText


class _Continued(TypedDict):
    """The keys of training since the first that reports use; there may be more."""

    run: _Setting
    rows: int
    epochs: int


class _Mean(TypedDict):
    """The keys of the mean of runs that reports use; there may be more."""

    members: list[_Member]
    valid_loss: float | None


def check(model: Model) -> None:
    """Refuse a model whose parts do not fit together.

    Raises:
        ValueError: naming what does not fit.
    """
    columns, target = model.loss.columns, model.preprocessor.target
    classes = target.classes
    if len(model.members) == 1 or (model.members and model.architecture is not None):
        raise ValueError("members are none of a mean")
    if model.counts and (len(model.counts) != len(model.members) or min(model.counts) < 1):
        raise ValueError("counts are not those of the members")
    layout = model.predictor.layout
    if model.weights.shape != (layout.rows, layout.columns):
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
        if isinstance(feature, Squashed) and not feature.scale > 0:
            raise ValueError(f"features[{i}].scale is not above 0")
        if isinstance(feature, Binned):
            _check_bins(feature, f"features[{i}]")
        if isinstance(feature, SparseColumns):
            _check_matrix(feature, f"features[{i}]")
            continue
        if isinstance(feature, Crossed):
            _check_crossed(feature, f"features[{i}]", model.preprocessor.encoder)
            continue
        if isinstance(feature, FreeText | HashedCategory):
            _check_hashed(feature, f"features[{i}]")
        if isinstance(feature, OrderedCategory):
            _check_order(feature, f"features[{i}]")
        if not isinstance(
            model.preprocessor.encoder.formats.get(feature.column), _formats(feature)
        ):
            raise ValueError(f"formats has none that features[{i}] can be read by")
    blocks = [place_of(feature) for feature in model.preprocessor.encoder.features]
    if blocks != sorted(blocks):
        raise ValueError("features are not in the order of their weights")
    each = target.parts if isinstance(target, SeveralTargets) else (target,)
    for part in each:
        if not isinstance(part.format, CategoryFormat if part.classes else NumberFormat):
            raise ValueError("target.format does not fit the task")
    if model.metric_baseline is not None and len(model.metric_baseline) != columns:
        raise ValueError("metric_baseline does not fit the target")
    _check_range(model)
    _check_temperature(model)
    _check_thresholds(model)
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


def _check_range(model: Model) -> None:
    """Refuse a range of the target that predictions cannot stay within."""
    within, columns = model.target_range, model.loss.columns
    if within is None:
        return
    if len(within.lowest) != columns or len(within.highest) != columns:
        raise ValueError("target_range does not fit the target")
    if not all(map(le, within.lowest, within.highest)):
        raise ValueError("target_range ends before it begins")
    if not model.gives_numbers:
        raise ValueError("target_range is of numbers alone")


def _check_temperature(model: Model) -> None:
    """Refuse a temperature that raw scores cannot be divided by."""
    low, high = RANGE
    if not 0.99 * low <= model.temperature <= 1.01 * high:  # it is found by its logarithm
        raise ValueError(f"temperature is not from {low:g} to {high:g}")
    if model.temperature != 1 and not can_be_calibrated(model.loss):
        raise ValueError("temperature is of probabilities alone")


def _check_thresholds(model: Model) -> None:
    """Refuse thresholds that no prediction lies above and below."""
    if not model.thresholds:
        return
    if model.task not in ("binary", "multilabel") or len(model.thresholds) != model.loss.columns:
        raise ValueError("thresholds do not fit the target")
    most = math.inf if model.gives_scores else 1.0
    least = -math.inf if model.gives_scores else 0.0
    if not all(math.isfinite(each) and least <= each <= most for each in model.thresholds):
        raise ValueError("thresholds has one that is no probability")


def _check_bins(feature: Binned, where: str) -> None:
    """Refuse bins that no number lies in."""
    edges = np.asarray(feature.edges, np.float64)
    if len(edges) < 2 or not (np.diff(edges) > 0).all():
        raise ValueError(f"{where}.edges do not rise")
    if len(feature.means) != len(edges) - 1:
        raise ValueError(f"{where}.means are not those of its bins")
    if not feature.scale > 0:
        raise ValueError(f"{where}.scale is not above 0")


def _check_order(feature: OrderedCategory, where: str) -> None:
    """Refuse a middle level that there is not."""
    if not 0 <= feature.middle < len(feature.levels):
        raise ValueError(f"{where}.middle is no level")


def _check_crossed(feature: Crossed, where: str, encoder: Encoder) -> None:
    """Refuse pairs of columns that cannot be read, or cells that they do not have."""
    for name, side in zip(("first", "second"), feature.sides, strict=True):
        if side.part and side.part not in PARTS:
            raise ValueError(f"{where}.{name}.part is no part of a date")
        if isinstance(side, Binned):
            _check_bins(side, f"{where}.{name}")
        if isinstance(side, HashedCategory):
            _check_hashed(side, f"{where}.{name}")
        if isinstance(side, OrderedCategory):
            _check_order(side, f"{where}.{name}")
        if not isinstance(encoder.formats.get(side.column), _formats(side)):
            raise ValueError(f"formats has none that {where}.{name} can be read by")
    size = codes_of(feature.first) * codes_of(feature.second)
    cells = feature.cells
    if not all(0 <= cell < size for cell in cells):
        raise ValueError(f"{where}.cells has one that there is not")
    if not feature.bits:
        if feature.buckets or any(b <= a for a, b in pairwise(cells)):
            raise ValueError(f"{where}.cells are not in order")
        return
    if not LEAST_BITS <= feature.bits <= MOST_BITS:
        raise ValueError(f"{where}.bits is no number of bits")
    if len(cells) != len(feature.buckets):
        raise ValueError(f"{where} has not a cell for each hashed column")
    if any(b <= a for a, b in pairwise((-1, *feature.buckets, 2**feature.bits))):
        raise ValueError(f"{where}.buckets are not those of the hash, in order")


def _check_matrix(feature: SparseColumns, where: str) -> None:
    """Refuse columns of a sparse matrix that have no scale to divide by."""
    if len(feature.scales) not in (0, feature.count) or feature.count < 1:
        raise ValueError(f"{where}.scales are not those of its columns")
    if not all(0 <= place < feature.count for place in feature.left_out):
        raise ValueError(f"{where}.left_out names columns that there are not")
    if not all(scale > 0 for scale in feature.scales):
        raise ValueError(f"{where}.scales has one that is not above 0")


def _check_hashed(feature: FreeText | HashedCategory, where: str) -> None:
    """Refuse hashed columns that the hash does not have, or that lack a weight or a name."""
    buckets = feature.buckets
    if not LEAST_BITS <= feature.bits <= MOST_BITS:
        raise ValueError(f"{where}.bits is no number of bits")
    if any(b <= a for a, b in pairwise((-1, *buckets, 2**feature.bits))):
        raise ValueError(f"{where}.buckets are not those of the hash, in order")
    names = feature.grams if isinstance(feature, FreeText) else feature.levels
    if len(names) != len(buckets):
        raise ValueError(f"{where} has not a name for each hashed column")
    if isinstance(feature, FreeText):
        if len(feature.idf) != len(buckets) or not all(idf > 0 for idf in feature.idf):
            raise ValueError(f"{where}.idf are not those of its hashed columns")
        if not feature.entries >= 0:
            raise ValueError(f"{where}.entries is below 0")


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


def _formats(
    feature: OfNumber | Category | HashedCategory | OrderedCategory | FreeText,
) -> tuple[type, ...]:
    """Return the formats that a feature's column may have."""
    if feature.part:
        return (DateFormat,)
    if isinstance(feature, FreeText):
        return (TextFormat,)
    if isinstance(feature, OfNumber):
        return (NumberFormat, TimeFormat, DurationFormat)
    return (CategoryFormat,)


def check_history(history: dict[str, Any]) -> None:
    """Refuse a history that reports cannot print; it is kept as it is."""
    single = {key: _single(value) if key in _SPLITS else value for key, value in history.items()}
    if isinstance(history.get("baseline"), dict):
        single["baseline"] = {k: _single(v) for k, v in history["baseline"].items()}
    winner = from_plain(History, single, "history")["winner"]
    if "split" in history:  # earlier versions did not write it
        from_plain(cast(Any, _Divided), history["split"], "history.split")
    later = history.get("continued", [])
    since = from_plain(list[_Continued], later, "history.continued")
    for each in (history, *later):
        from_plain(list[_File], each.get("files", []), "history.files")
    if history.get("mean") is not None:  # not of a single run
        for each in from_plain(_Mean, history["mean"], "history.mean")["members"]:
            share: Any = cast(Any, each).get("weight", 1.0)  # earlier versions did not write it
            from_plain(float, share, "history.mean.members.weight")
    if not history["train"]:
        raise ValueError("history.train is empty")
    _check_numbers(winner, history["winner"], "history.winner")
    for run, each in zip(since, later, strict=True):
        _check_numbers(run["run"], each["run"], "history.continued.run")


def _check_numbers(run: _Setting, given: Mapping[str, Any], where: str) -> None:
    """Refuse a run whose schedule, average or options have no numbers.

    Args:
        run: its checked keys.
        given: all of them.
        where: its place in the document.
    """
    for key in ("schedule", "average"):
        numbers = {k: v for k, v in (run.get(key) or {}).items() if k != "name"}  # type: ignore[attr-defined]
        from_plain(cast(Any, Numbers), numbers, f"{where}.{key}")
    options = {name: given.get(name) for name in run_numbers()}
    from_plain(cast(Any, Figures), options, where)


def _check_target(target: Target | SeveralTargets, columns: int) -> None:
    """Refuse classes that cannot be converted to labels."""
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
