"""A model shown: a line, a table of its columns for notebooks, and its weights by name."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa

from thalweg.data.crossed import Crossed
from thalweg.models.effects import effects
from thalweg.wording import counted, markup, mean_in_words, shortened

if TYPE_CHECKING:
    from thalweg.models.model import Model

_MOST_SHOWN = 20  # columns, in a notebook


def kind(model: Model) -> str:
    """Name what a model is: ``linear``, ``net hidden=64,64 relu``, ``mean of 8 nets``."""
    if model.members:
        return mean_in_words(model.members, model.counts).removeprefix("the ")
    return "linear" if model.architecture is None else f"net {model.architecture}"


def of_several(model: Model) -> bool:
    """Whether it is the mean of several runs, of linear ones maybe as one linear model."""
    return bool(model.members) or bool((model.history.get("mean") or {}).get("taken"))


def called(model: Model) -> str:
    """Name what a model is within a sentence: ``a linear model``, ``a mean of 8 nets``."""
    return f"a {kind(model)}" + (" model" if model.linear else "")


def value_label(column_type: str, value: float) -> str:
    """Write a value of a column as people do: a date, a time or duration as hours, a number.

    Args:
        column_type: of `thalweg.data.formats`.
        value: of dates days since 1970-01-01, of times and durations seconds.
    """
    if column_type == "date":
        moment = np.datetime64(round(value * 86400), "s")
        text = str(moment)
        return text.removesuffix("T00:00:00").replace("T", " ")
    if column_type in ("time", "duration"):
        seconds = round(abs(value))
        clock = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
        return f"-{clock}" if value < 0 else clock
    return f"{value:.12g}"


def line(model: Model) -> str:
    """Return what a model predicts from what, in a line."""
    encoder = model.preprocessor.encoder
    features, columns = encoder.width - 1, len(encoder.columns)
    return (
        f"<Model of {shortened(model.preprocessor.target.column)!r} ({model.task}): {kind(model)}, "
        f"{model.loss.loss.name}, {counted(features, 'feature')} of {counted(columns, 'column')}>"
    )


def html(model: Model) -> str:
    """Return a model's columns and how many features each has, as a table in HTML."""
    features = dict.fromkeys(model.preprocessor.encoder.columns, 0)
    for feature in model.preprocessor.encoder.features:
        own = feature.pair if isinstance(feature, Crossed) else feature.column
        features[own] = features.get(own, 0) + feature.width
    title = f"{shortened(model.preprocessor.target.column)} ({model.task}), {kind(model)}"
    rows = [*islice(features.items(), _MOST_SHOWN)]
    more = len(features) - len(rows)
    end = f"… and {counted(more, 'more column')}." if more else ""
    return markup(title, ("column", "features"), rows, end)


def weight_table(model: Model) -> pa.Table:
    """Return every weight as a PyArrow table (see `Model.weight_table`)."""
    names = ("feature", "column", "level", "output", "weight", "effect", "beside")
    found = effects(model)
    return pa.table({name: [getattr(each, name) for each in found] for name in names})


def weights_by_name(model: Model) -> dict[str, float | dict[str, float]]:
    """Return the weights by feature (see `Model.weights_by_name`)."""
    by_name: dict[str, Any] = {}
    for each in effects(model):
        if each.output:
            by_name.setdefault(each.feature, {})[each.output] = each.weight
        else:
            by_name[each.feature] = each.weight
    return by_name
