"""What a model is, in words: its kind, its inputs and how they are encoded, its training."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import astuple
from typing import Any

from thalweg.data.category import Category
from thalweg.data.crossed import Crossed
from thalweg.data.division import division
from thalweg.data.features import Feature, Number, full_name
from thalweg.data.formats import DateFormat
from thalweg.data.free_text import FreeText
from thalweg.data.hashed_category import HashedCategory
from thalweg.data.number_features import Binned, Squashed
from thalweg.data.ordered_category import OrderedCategory
from thalweg.data.sparse_columns import SparseColumns
from thalweg.models.effects import effect_units
from thalweg.models.model import Model
from thalweg.models.showing import kind, of_several
from thalweg.predictors import Architecture
from thalweg.report.terminal_tables import loss, setting
from thalweg.wording import counted, figure, in_cell, joined, visible

_MOST = 8  # names in a list
TRAINED_BY = "trained by"
TRAINED_ON = "then trained on"
# headings that begin a sentence: "predictions stay within …"
RUN_ON = (TRAINED_BY, TRAINED_ON, "predictions", "probabilities")


def in_words(model: Model) -> list[tuple[str, str]]:
    """Return what a model is, as headings and texts."""
    history = model.history
    columns = model.preprocessor.encoder.columns
    found = [("is", _what(model))]
    if model.classes:
        found.append(("classes", ", ".join(map(in_cell, model.classes))))
    found.append(("columns", ", ".join(map(in_cell, columns))))
    found += _encodings(model)
    if model.preprocessor.weight is not None:
        found.append(("weights of the rows", in_cell(model.preprocessor.weight)))
    found.append(("loss", loss(history)))
    if not of_several(model):
        found.append((TRAINED_BY, setting(history["winner"])))
    rows = ", ".join(f"{count:,} {split}" for split, count in history["rows"].items())
    if "split" in history:  # older models do not say
        rows += f", divided {visible(str(division(history['split'])))}"
    found.append(("rows", rows))
    found += _since(history.get("continued", ()))
    if model.target_range is not None:
        found.append(("predictions", f"stay within the training target's range, {_range(model)}"))
    if model.temperature != 1:
        found.append(
            (
                "probabilities",
                "are calibrated: raw scores are divided by a temperature of "
                f"{model.temperature:.4g}",
            )
        )
    if model.thresholds:
        at = " and ".join(f"{each:.4g}" for each in model.thresholds)
        kept = history.get("threshold") or {}
        by = kept.get("criterion")
        on = kept.get("what", "validation row")
        chosen = f", chosen by {by} on the {on}s" if by else ""
        what = "a row is of class 1" if model.task == "binary" else "a row has the label"
        kind_ = "score" if model.gives_scores else "probability"
        found.append(("threshold", f"{what} where its {kind_} is above {at}{chosen}"))
    return found


def _since(continued: Sequence[Mapping[str, Any]]) -> list[tuple[str, str]]:
    """Say how the model was trained further: in all, and the last time."""
    if not continued:
        return []
    last = continued[-1]
    by = setting({**last["run"], "epochs": last["epochs"]})
    rows = counted(last["rows"], "row")
    if len(continued) > 1:
        all_rows = sum(each["rows"] for each in continued)
        rows = f"{all_rows:,} rows in {len(continued):,} times, the last {rows}"
    return [(TRAINED_ON, f"{rows}, by {by}")]


def _what(model: Model) -> str:
    """Say what kind of model it is, with its layers and its number of parameters."""
    size = counted(model.predictor.layout.size, "parameter")
    if model.members:
        nets = Counter("linear" if m is None else layers_in_words(m) for m in model.members)
        each = [f"{count} × {words}" for words, count in nets.most_common()]
        share = f"the {'weighted ' * bool(model.counts)}mean of the members' predictions"
        return f"a {kind(model)}: {share}; {'; '.join(each)}; {size}"
    if model.architecture is not None:
        return f"a net: {layers_in_words(model.architecture)}; {size}"
    on, _ = effect_units(model)
    pairs = any(isinstance(f, Crossed) for f in model.preprocessor.encoder.features)
    binned = any(isinstance(f, Binned) for f in model.preprocessor.encoder.features)
    sort = "additive" if binned else "linear"
    sort += " but for the pairs" if pairs else ""
    parts = "of a curve for each number in bins and " if binned else "of "
    rest = "other feature" if binned else "feature"
    return f"{sort}: {on} is a sum {parts}a weight for each {rest}; {size}"


def layers_in_words(of: Architecture) -> str:
    """Say how many hidden layers there are, of how many units, with which activation."""
    units = joined([f"{n:,}" for n in of.hidden])
    numbers = ", ".join(f"{k} {v:g}" for k, v in of.activation_numbers.items())
    activation = of.activation.name + (f" ({numbers})" if numbers else "")
    many = len(of.hidden) > 1
    return f"{counted(len(of.hidden), 'hidden layer')} of {units} {activation} units" + (
        ", one after the other" if many and len(set(of.hidden)) > 1 else ""
    )


def _encodings(model: Model) -> list[tuple[str, str]]:
    """Say how the columns of each type are encoded."""
    encoder = model.preprocessor.encoder
    found = []
    numbers: dict[str, list[Feature]] = {}
    for feature in encoder.features:
        if isinstance(feature, Number | Squashed | Binned):
            numbers.setdefault(full_name(feature), []).append(feature)
    if numbers:
        alike = _alike(numbers)
        gaps = any(isinstance(f, Number) and f.indicator for each in numbers.values() for f in each)
        found.append(("numbers", alike + ("; an indicator where a value is missing" * gaps)))
    dates = [n for n, form in encoder.formats.items() if isinstance(form, DateFormat)]
    parts = {f.part: None for f in encoder.features if f.column in dates and f.part != "days"}
    if dates and parts:
        found.append(("dates", f"{_names(dates)}: {joined([*parts])}, each a category"))
    for sort, title, words in _SORTS:
        of_sort = [f for f in encoder.features if isinstance(f, sort)]
        said = [words(f) for f in of_sort if sort is not Category or f.column not in dates]
        if said:
            found.append((title, _names(said, quoted=False)))
    found += [
        ("matrix", f"{f.count:,} sparse columns, each divided by its largest value")
        for f in encoder.features
        if isinstance(f, SparseColumns)
    ]
    return found


# What there may be besides numbers, in this order: the heading, and what is said of each.
_SORTS: tuple[tuple[type[Any], str, Callable[[Any], str]], ...] = (
    (Category, "categories", lambda f: _sized(f.column, len(f.levels), "level")),
    (
        OrderedCategory,
        "ordered categories",
        lambda f: f"{in_cell(f.column)} ({' < '.join(map(in_cell, f.levels))})",
    ),
    (
        HashedCategory,
        "large categories",
        lambda f: f"{in_cell(f.column)} (levels hashed into 2^{f.bits})",
    ),
    (FreeText, "texts", lambda f: f"{in_cell(f.column)} (n-grams hashed into 2^{f.bits})"),
    (Crossed, "pairs", lambda f: _sized(f.pair, f.width, "cell")),
)


def _sized(name: str, count: int, of: str) -> str:
    return f"{in_cell(name)} ({counted(count, of)})"


_WAYS: Mapping[type, str] = {
    Number: "standardised",
    Squashed: "squashed",
    Binned: "in {} between quantiles",
}


def _alike(numbers: Mapping[str, Sequence[Feature]]) -> str:
    """Say how numbers are encoded, those together that are alike but for the count of their bins.

    As in ``standardised and in 4 to 32 bins between quantiles (a, b); squashed (c)``.
    """
    by_way: dict[str, list[str]] = {}
    bins: dict[str, list[int]] = {}
    for name, features in numbers.items():
        way = joined([_WAYS[type(feature)] for feature in features])
        by_way.setdefault(way, []).append(name)
        bins.setdefault(way, []).extend(f.width for f in features if isinstance(f, Binned))
    said = []
    for way, names in by_way.items():
        counts = bins[way] or [0]
        few = "" if min(counts) == max(counts) else f"{min(counts):,} to "
        said.append(f"{way.format(few + counted(max(counts), 'bin'))} ({_names(names)})")
    return "; ".join(said)


def _names(names: list[str], *, quoted: bool = True) -> str:
    shown = [in_cell(name) if quoted else name for name in names[:_MOST]]
    more = len(names) - len(shown)
    return ", ".join(shown) + (f" and {more:,} more" if more else "")


def _range(model: Model) -> str:
    """Write the range of each target of a model."""
    assert model.target_range is not None
    names, ends = model.preprocessor.target.columns, zip(*astuple(model.target_range), strict=True)
    each = [f"{figure(low)} to {figure(high)}" for low, high in ends]
    if len(each) == 1:
        return each[0]
    return "; ".join(f"{in_cell(n)} {range_}" for n, range_ in zip(names, each, strict=True))


__all__ = ["RUN_ON", "in_words", "layers_in_words"]
