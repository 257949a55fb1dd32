"""Descriptions for the terminal: lists of names, explanations, and what a model is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rich.console import RenderableType
from rich.padding import Padding
from rich.syntax import Syntax
from rich.text import Text

from thalweg.models.model import Model
from thalweg.report.explanations import Explanation
from thalweg.report.tables import SPLITS, figure, judged, setting, table

_MOST_WEIGHTS, _MOST_WEIGHTS_OF_CLASS = 20, 6


def listing(known: Mapping[str, Mapping[str, str]]) -> Iterator[RenderableType]:
    """List every name with its title."""
    for kind, names in known.items():
        made = table(kind, "")
        for name, title in names.items():
            made.add_row(name, Text(title))
        yield made
    yield Text("`thalweg show NAME` explains one of them.")


def explanation(it: Explanation) -> Iterator[RenderableType]:
    """Explain one thing."""
    yield Text.assemble((it.name, "bold"), f" ({it.kind}) – {it.title}")
    yield Padding(Text(it.about), (1, 0, 1, 2))
    if it.formula:
        code = Syntax(it.formula, "python", background_color="default", word_wrap=True)
        yield Padding(code, (0, 0, 1, 4))
    if it.hyperparameters:
        made = table("hyperparameter", "default", "range", "", right=(1,))
        for name, declared in it.hyperparameters.items():
            made.add_row(name, f"{declared['default']:g}", declared["range"], declared["meaning"])
        yield Padding(made, (0, 0, 0, 2))
    for heading, text in it.facts.items():
        yield Padding(Text.assemble((f"{heading}: ", "bold"), text), (0, 0, 0, 2))
    yield Text()


def weights(model: Model) -> dict[str, list[float]]:
    """Return the weights by feature, one for each class (or one), in the target's unit.

    Of a standardised feature: the change of the raw score for one standard deviation.
    """
    values = model.weights.astype(float) * model.scale.deviation
    values[0] += model.scale.mean
    names = model.coding.encoder.names
    return dict(zip(names, values.tolist(), strict=True))


def model(it: Model, name: str) -> Iterator[RenderableType]:
    """Say what a model predicts, how it was trained, how good it is, and what it looks at."""
    history = it.history
    target = it.coding.target
    yield Text.assemble((name, "bold"), f": predicts {target.column!r} ({it.task})")
    if it.classes:
        yield Text(f"classes: {', '.join(it.classes)}")
    yield Text(f"columns: {', '.join(it.coding.encoder.columns)}")
    yield Text(f"loss: {it.loss.loss.name}; trained by {setting(history['winner'])}")
    rows = ", ".join(f"{count:,} {split}" for split, count in history["rows"].items())
    yield Text(f"rows: {rows}")
    yield judged({split: history[split] for split in SPLITS}, history["baseline"]["test"])
    if it.loss.loss.grouped:
        yield _by_class(it)
    else:
        yield from _by_size(it)


def _largest(of: Mapping[str, float], most: int) -> list[tuple[str, float]]:
    return sorted(of.items(), key=lambda item: -abs(item[1]))[:most]


def _by_size(it: Model) -> Iterator[RenderableType]:
    """List the largest weights of a model that has one for each feature."""
    all_of_them = {feature: values[0] for feature, values in weights(it).items()}
    made = table("largest weights", "", right=(1,))
    for feature, value in _largest(all_of_them, _MOST_WEIGHTS):
        made.add_row(Text(feature), figure(value))
    yield made
    if len(all_of_them) > _MOST_WEIGHTS:
        yield Text(f"… and {len(all_of_them) - _MOST_WEIGHTS:,} more (--json has all).")


def _by_class(it: Model) -> RenderableType:
    """List the largest weights of each class, one row a class: there may be many."""
    made = table("class", "largest weights (--json has all)")
    for k, label in enumerate(it.classes):
        of_class = {feature: values[k] for feature, values in weights(it).items()}
        largest = _largest(of_class, _MOST_WEIGHTS_OF_CLASS)
        made.add_row(
            Text(label), Text(", ".join(f"{feature} {value:+.3g}" for feature, value in largest))
        )
    return made
