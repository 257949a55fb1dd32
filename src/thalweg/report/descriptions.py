"""Descriptions for the terminal: lists of names, explanations, and what a model is."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.padding import Padding
from rich.syntax import Syntax
from rich.text import Text

from thalweg.models.effects import Effect, effect_units
from thalweg.models.effects import effects as effects_of
from thalweg.models.model import Model
from thalweg.models.showing import kind, of_several, value_label
from thalweg.report.explanation_record import Explanation
from thalweg.report.model_in_words import RUN_ON, in_words
from thalweg.report.table_style import terminal_table
from thalweg.report.terminal_tables import SPLITS, judged, legend
from thalweg.training.run import plain_number
from thalweg.wording import figure, in_cell

_GIVEN_AS = {
    "optimizers": "fit --optimizer NAME",
    "losses": "fit --loss NAME",
    "penalties": "fit --l2 STRENGTH …",
    "schedules": "fit --schedule NAME",
    "wrappers": "fit --optimizer adam,NAME=…",
    "averages": "fit --average NAME",
    "activations": "fit --activation NAME",
    "initialisations": "fit --init NAME",
    "metrics": "fit or evaluate --metrics NAME",
}
_MOST_WEIGHTS, _MOST_WEIGHTS_OF_CLASS = 20, 6


def listing(known: Mapping[str, Mapping[str, str]]) -> Iterator[RenderableType]:
    """List every name with its title."""
    for what, names in known.items():
        made = terminal_table(what, _GIVEN_AS[what])
        for name, title in names.items():
            made.add_row(name, Text(title))
        yield made
    yield Text(
        "`thalweg show NAME` explains one of them, `thalweg show FILE` a model that fit wrote."
    )


def explanation(it: Explanation) -> Iterator[RenderableType]:
    """Explain one thing."""
    yield Text.assemble((it.name, "bold"), f" ({it.kind}) – {it.title}")
    yield Padding(Text(it.about), (1, 0, 1, 2))
    if it.mathematics:
        yield Padding(Text(it.mathematics), (0, 0, 1, 4))
    if it.formula:
        yield Padding(_Code(it.formula), (0, 0, 0 if it.hyperparameters else 1, 4))
    if it.hyperparameters:
        made = terminal_table("hyperparameter", "default", "range", "", right=(1,))
        for name, declared in it.hyperparameters.items():
            default = plain_number(declared["default"])
            made.add_row(name, default, declared["range"], declared["meaning"])
        yield Padding(made, (0, 0, 0, 2))
    for heading, text in it.facts.items():
        yield Padding(Text.assemble((f"{heading}: ", "bold"), text), (0, 0, 0, 2))
    if it.conventions:
        yield Padding(conventions(it.conventions), (0, 0, 0, 2))
        for row in it.conventions:
            if row["mathematics"]:
                yield Padding(Text(f"as {row['convention']} writes it", "bold"), (0, 0, 0, 2))
                yield Padding(Text(row["mathematics"]), (0, 0, 1, 4))
        yield Padding(Text.assemble(("example: ", "bold"), it.example), (0, 0, 0, 2))
        yield Padding(effects(it.conventions), (0, 0, 0, 2))
    else:
        yield Text()


class _Code:
    """Python whose long lines are wrapped, the rest further in and a comment above its line."""

    def __init__(self, code: str) -> None:
        self._code = code

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        lines = self._code.splitlines()
        code = "\n".join(part for line in lines for part in _wrapped(line, options.max_width))
        yield Syntax(code, "python", background_color="default", word_wrap=True)


def _wrapped(line: str, width: int) -> list[str]:
    if len(line) <= width:
        return [line]
    code = line.lstrip()
    indent = line[: len(line) - len(code)]
    code, _, comment = code.partition("  # ")
    above = indent + "# "
    made = textwrap.wrap(comment, width, initial_indent=above, subsequent_indent=above)
    return made + textwrap.wrap(
        code,
        width,
        initial_indent=indent,
        subsequent_indent=indent + "        ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def conventions(rows: Sequence[Mapping[str, Any]]) -> RenderableType:
    """Show the conventions in a table."""
    made = terminal_table("convention", "what differs", "defaults")
    for row in rows:
        defaults = [f"{key} {value:g}" for key, value in row["defaults"].items()]
        defaults += [f"no {key}" for key in row["lacks"]]
        made.add_row(row["convention"], Text(row["note"]), "\n".join(defaults))
    return made


def effects(rows: Sequence[Mapping[str, Any]]) -> RenderableType:
    """Show each convention's weights in the worked example."""
    updates = list(rows[0]["weights"])
    right = range(1, len(updates) + 1)
    made = terminal_table("weight after update", *updates, right=right)
    for row in rows:
        made.add_row(row["convention"], *(f"{row['weights'][u]:.7g}" for u in updates))
    return made


def weights(model: Model) -> dict[str, list[float]]:
    """Return the weights by feature, one for each class (or one), in the target's unit.

    Of a standardised feature: the change of the raw score for one standard deviation.
    """
    by_name: dict[str, list[float]] = {}
    for each in effects_of(model):
        by_name.setdefault(each.feature, []).append(each.weight)
    return by_name


def model(it: Model, name: str) -> Iterator[RenderableType]:
    """Describe a model: what it predicts, how it was trained, figures and largest effects."""
    history = it.history
    target = it.preprocessor.target
    yield Text.assemble((name, "bold"), f": predicts {target.column!r} ({it.task})")
    for heading, words in in_words(it):
        run_on = heading in RUN_ON
        yield Text(f"{heading}{' ' if run_on else ': '}{words}")
        if heading == "loss" and of_several(it):
            yield from _members(it)
    if history.get("continued"):
        yield Text("These figures are those of before, when it was first trained:")
    figures = {split: history[split] for split in SPLITS if history[split]}  # with rows
    last = [*figures][-1]
    yield judged(figures, history["baseline"][last] or {}, f"baseline ({last})")
    yield legend(figures[last], it)
    yield from _what_it_learnt(it)


def _members(it: Model) -> Iterator[RenderableType]:
    """List the runs whose mean a model is."""
    mean = it.history.get("mean") or {}
    of_all = mean.get("valid_loss")
    alone = "" if of_all is None else f"; validation loss {figure(of_all)}"
    what = f"predicts the {kind(it)}"
    if not it.members:  # linear runs, whose mean is a linear model
        what = f"is {mean.get('name', 'the mean of linear runs')} as one model"
    yield Text(f"{what}{alone}")
    found = mean.get("members", ())
    weighted = len({each.get("weight") for each in found}) > 1
    headers = ["member", *["weight"] * weighted, "epochs", "validation loss"]
    made = terminal_table(*headers, right=range(1, len(headers)))
    for each in found:
        setting, lost = Text(in_cell(each["setting"])), figure(each["valid_loss"])
        share = [f"{each['weight']:.1%}"] if weighted else []
        made.add_row(setting, *share, f"{each['epochs']:,}", lost)
    if mean:
        yield made


def _size(each: Effect) -> float:
    """Return how much a feature moves the score: of a level, compared with its column's mean."""
    return abs(each.weight if each.level is None else each.effect)


def _what_it_learnt(it: Model) -> Iterator[RenderableType]:
    """List the effects on the prediction, the largest first; of several outputs a row each."""
    if it.members:
        yield Text(f"A {kind(it)}: each column's effect depends on the others.", style="dim")
        return
    if it.architecture is not None:
        yield Text(
            f"A net of {', '.join(f'{n:,}' for n in it.architecture.hidden)} hidden units: each "
            "column's effect depends on the others.",
            style="dim",
        )
        return
    on, times = effect_units(it)
    curved = it.curves
    bent = {name for curve in curved for name in (curve.feature, f"{curve.feature} squashed")}
    found = [e for e in effects_of(it) if e.feature not in bent and not e.of_bin]
    if curved:
        yield from _curves(it, on)
    first = [each for each in found if each.output == found[0].output]
    if len(first) < len(found):
        yield from _by_output(it, found, on)
        return
    if len(found) == 1:
        yield Text(f"The intercept: {figure(found[0].effect)}.", style="dim")
        return
    intercept, *features = found
    features.sort(key=_size, reverse=True)
    headers = ("feature", "weight", "effect", *["factor"] * bool(times), "")
    made = terminal_table(*headers, right=range(1, 3 + bool(times)))
    for each in features[:_MOST_WEIGHTS]:
        factor = [f"× {each.factor:.4g}"] * bool(times)
        name = Text(in_cell(each.feature))
        made.add_row(name, figure(each.weight), f"{each.effect:+.4g}", *factor, each.beside)
    yield made
    if len(features) > _MOST_WEIGHTS:
        yield Text(f"… and {len(features) - _MOST_WEIGHTS:,} more (--json has all).")
    yield Text(
        f"effect: what is added to {on}, by 1 more of the column, or by a level beside the mean of "
        f"its column's levels; {f'factor: what {times} are multiplied by; ' if times else ''}"
        "weight: the same for one standard deviation more. The intercept, with every number 0 and "
        f"every level at the mean: {figure(intercept.effect)}.",
        style="dim",
    )


_BARS = "▁▂▃▄▅▆▇█"


def _curves(it: Model, on: str) -> Iterator[RenderableType]:
    """Draw the curves of the numbers, those that make the largest difference first."""
    curved, formats = it.curves, it.preprocessor.encoder.formats
    several = len({curve.output for curve in curved}) > 1
    ordered = sorted(curved, key=lambda curve: curve.swing, reverse=True)
    made = terminal_table("curve of", *["for"] * several, "lowest", "highest", "shape", "over")
    for curve in ordered[:_MOST_WEIGHTS]:
        low, high = min(curve.y), max(curve.y)
        # A bar for each of so many equal shares of the training rows.
        places = np.linspace(0, len(curve.y) - 1, min(32, len(curve.y)))
        heights = np.interp(places, np.arange(len(curve.y)), curve.y)
        level = (heights - low) / ((high - low) or 1.0) * (len(_BARS) - 1)
        bars = "".join(_BARS[round(each)] for each in level)
        names = [Text(in_cell(n)) for n in (curve.feature, *[curve.output] * several)]
        ends = [f"{end:.6g}" for end in (curve.x[0], curve.x[-1])]
        found = formats.get(curve.feature)
        if found is not None and found.column_type in ("time", "duration"):
            ends = [value_label(found.column_type, end) for end in (curve.x[0], curve.x[-1])]
        if curve.of_days:
            ends = [str(np.datetime64(int(end // 1), "D")) for end in (curve.x[0], curve.x[-1])]
        span = " to ".join(ends)
        made.add_row(*names, f"{low:+.4g}", f"{high:+.4g}", bars, span)
    yield made
    if len(ordered) > _MOST_WEIGHTS:
        yield Text(f"… and {len(ordered) - _MOST_WEIGHTS:,} more (--json has all).")
    yield Text(
        f"curve: what is added to {on} at each value of the column, 0 on average; each bar stands "
        "for as many training rows, from the smallest value to the largest.",
        style="dim",
    )


def _by_output(it: Model, found: Sequence[Effect], on: str) -> Iterator[RenderableType]:
    """List the largest effects of each class or target, a row each: there may be many."""
    heading = "class" if it.loss.loss.grouped else "target"
    made = terminal_table(heading, f"largest effects on {on} (--json has all)")
    by_output: dict[str, list[Effect]] = {}
    for each in found:
        if each.column:
            by_output.setdefault(each.output, []).append(each)
    for label, mine in by_output.items():
        mine.sort(key=_size, reverse=True)
        told = ", ".join(f"{e.feature} {e.effect:+.3g}" for e in mine[:_MOST_WEIGHTS_OF_CLASS])
        made.add_row(Text(in_cell(label)), Text(in_cell(told)))
    yield made
    yield Text(
        "effect: of 1 more of the column, or of a level beside the mean of its column's levels; "
        "the largest by what one standard deviation does come first.",
        style="dim",
    )
