"""An explanation of a model as one HTML page, which asks no other machine for anything."""

from __future__ import annotations

import html
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from thalweg.explaining.dependence import Dependence
from thalweg.explaining.explanation import ModelExplanation
from thalweg.models.curves import Curve
from thalweg.models.effects import effect_units
from thalweg.models.file import write_whole
from thalweg.models.showing import called
from thalweg.report.model_in_words import in_words
from thalweg.report.svg_charts import bars, curve_chart, exact_chart, heat_map, level_chart, shifted
from thalweg.report.terminal_explanation import matters, said_of_importance, said_of_interactions
from thalweg.wording import counted, figure, shortened, visible

_MOST_BARS, _MOST_TOGETHER, _MOST_PAIRS = 40, 8, 20
_STYLE = Path(__file__).with_name("explained_page.css")


def save(of: ModelExplanation, path: str | os.PathLike[str]) -> None:
    """Write an explanation as a page.

    Raises:
        OutputError: the file cannot be written.
    """
    write_whole(path, page(of).encode("utf-8", "backslashreplace"))


def page(of: ModelExplanation) -> str:
    """Return an explanation as HTML."""
    target = of.model.preprocessor.target.column
    drawn, data = of.rows["drawn"], of.rows["data"]
    rows = f"{drawn:,} of {counted(data, 'row')}" if drawn < data else counted(data, "row")
    title = f"What drives {shortened(target)}"
    body = [
        f"<h1>What drives <em>{_text(target)}</em></h1>",
        f"<p class=lead>Predicted by {_text(called(of.model))} ({of.model.task}); explained "
        f"on {rows} of {_text(of.source)}.</p>",
        *_notes(of),
        *_importance(of),
        *_curves(of),
        *_interactions(of),
        *_exact(of),
        *_model(of),
    ]
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{_text(title)}</title><style>{_STYLE.read_text(encoding='utf-8')}</style></head>"
        f"<body><main>{''.join(body)}</main></body></html>\n"
    )


def _text(words: str) -> str:
    return html.escape(visible(words))


def _section(heading: str, *parts: str) -> str:
    return f"<section><h2>{_text(heading)}</h2>{''.join(parts)}</section>"


def _said(words: str) -> str:
    return f"<p class=said>{_text(words)}</p>"


def _notes(of: ModelExplanation) -> Iterator[str]:
    if of.notes:
        yield f"<ul class=notes>{''.join(f'<li>{_text(note)}</li>' for note in of.notes)}</ul>"


def _importance(of: ModelExplanation) -> Iterator[str]:
    if not of.importances:
        return
    some = of.importances[:_MOST_BARS]
    faint = [not matters(each) for each in some]
    about = "Importance: " + ", ".join(f"{e.column} {figure(e.importance)}" for e in some)
    said = said_of_importance(of).removeprefix("importance: ")
    said = said[0].upper() + said[1:]
    if any(faint):
        said += " Faint bars are within two standard errors, over the rows, of 0."
    left = of.importances[_MOST_BARS:]
    if left:
        said += (
            f" {counted(len(left), 'further column')}, each at most "
            f"{figure(left[0].importance)}, left out."
        )
    yield _section("How much each column matters", _said(said), bars(some, faint, about))


def _curves(of: ModelExplanation) -> Iterator[str]:
    if not of.dependences:
        return
    by_feature: dict[tuple[str, str], list[Dependence]] = {}
    apart = of.model.task == "multioutput"  # whose units differ
    for each in of.dependences:
        if each.mean:
            by_feature.setdefault((each.feature, each.output if apart else ""), []).append(each)
    cards = [_card(group) for group in by_feature.values()]
    lines = any(group[0].lines for group in by_feature.values() if len(group) == 1)
    said = (
        f"The mean prediction over {counted(of.rows['curves'], 'row')} if all of them had this "
        "value in the column. "
    )
    if lines:
        said += (
            "Thin lines and strokes: some rows, one by one; where they differ in shape, the column "
            "interacts with others. "
        )
    said += (
        "Marks on the axis: deciles of the column; where they are far apart, few rows are. Every "
        "picture has its own scale."
    )
    what = _predicted(of)
    yield _section(
        f"How {what} depends on it", _said(said), f"<div class=cards>{''.join(cards)}</div>"
    )


def _predicted(of: ModelExplanation) -> str:
    outputs = {each.output for each in of.dependences}
    target = shortened(of.model.preprocessor.target.column)
    if of.model.classes or of.model.task == "multilabel":
        what = "score" if of.model.gives_scores else "probability"
        return f"the {what} of {outputs.pop()}" if len(outputs) == 1 else f"each class's {what}"
    return f"the predicted {target}" if len(outputs) == 1 else "each prediction"


def _card(group: Sequence[Dependence]) -> str:
    first = group[0]
    left = len(group) - _MOST_TOGETHER
    group = sorted(group, key=lambda each: -each.swing)[:_MOST_TOGETHER] if left > 0 else group
    low, high = min(min(e.mean) for e in group), max(max(e.mean) for e in group)
    about = f"{first.feature}: mean prediction from {figure(low)} to {figure(high)}"
    if first.kind == "category" and first.feature == first.of:
        chart = level_chart(group, about)
    else:
        chart = curve_chart(group, about)
    extra = f" <small>{_text(first.output)}</small>" if len(group) == 1 and first.output else ""
    more = (
        f"<p class=more>and {counted(first.more_levels, 'less frequent level')}</p>"
        if first.more_levels
        else ""
    )
    unit = {"time": "hours:minutes", "duration": "hours:minutes"}.get(first.kind, "")
    unit = f" <small>{unit}</small>" if unit else ""
    swing = max(each.swing for each in group)
    told = f"moves the prediction by ± {figure(swing)} on average"
    if len(group) == 1 and shifted(first):
        told += "; rows' own lines are moved to its height, for they lie far apart"
    moved = f"<p class=more>{told}</p>"
    return (
        f'<figure><figcaption title="{html.escape(visible(first.feature), quote=True)}">'
        f"{_text(shortened(first.feature, 44))}{extra}{unit}</figcaption>"
        f"{_legend(group, left)}{chart}{more}{moved}</figure>"
    )


def _legend(group: Sequence[Dependence | Curve], left: int) -> str:
    if len(group) == 1:
        return ""
    named = "".join(
        f'<span><i class="c{k}"></i>{_text(shortened(each.output, 24))}</span>'
        for k, each in enumerate(group)
    )
    rest = f"<span>and {left} that move less</span>" if left > 0 else ""
    return f"<p class=legend>{named}{rest}</p>"


def _interactions(of: ModelExplanation) -> Iterator[str]:
    heading = "Which columns depend on each other"
    if of.additive:
        yield _section(
            heading,
            _said(
                "None: the model adds up a function of each column. `thalweg show` lists what each "
                "column adds, exactly."
            ),
        )
        return
    pairs = [each for each in of.interactions if len(each.columns) == 2]
    if not pairs:
        return
    alone = {each.columns[0]: each for each in of.interactions if len(each.columns) == 1}
    names = [n for n in (e.column for e in of.importances) if n in alone] or [*alone]
    rows = "".join(
        f"<tr><td>{_text(shortened(a, 40))} × {_text(shortened(b, 40))}</td>"
        f"<td class=n>{each.h:.3f}</td><td class=n>{figure(each.strength)}</td></tr>"
        for each in pairs[:_MOST_PAIRS]
        for a, b in [each.columns]
    )
    with_all = "".join(
        f"<tr><td>{_text(shortened(name, 60))} <small>with all others</small></td>"
        f"<td class=n>{alone[name].h:.3f}</td><td class=n>{figure(alone[name].strength)}</td></tr>"
        for name in names
    )
    about = "H of pairs: " + ", ".join(f"{' and '.join(e.columns)} {e.h:.2f}" for e in pairs)
    yield _section(
        heading,
        _said(
            said_of_interactions(of, pairs) + " In the squares: H; the darker, the larger the "
            "deviation."
        ),
        f"<div class=beside><div class=heat>{heat_map(names, pairs, about)}</div>"
        "<table><thead><tr><th>columns</th><th class=n>H</th><th class=n>deviation</th></tr>"
        f"</thead><tbody>{rows}{with_all}</tbody></table></div>",
    )


def _exact(of: ModelExplanation) -> Iterator[str]:
    if not of.additive:  # else a curve is not all that its column does
        return
    on, _ = effect_units(of.model)
    by_feature: dict[str, list[Curve]] = {}
    for curve in of.curves:
        by_feature.setdefault(curve.feature, []).append(curve)
    cards = []
    for feature in dict.fromkeys(each.feature for each in of.dependences):
        group = by_feature.get(feature, [])
        if not group:
            continue
        left = len(group) - _MOST_TOGETHER
        group = sorted(group, key=lambda c: -c.swing)[:_MOST_TOGETHER] if left > 0 else group
        cards.append(
            f"<figure><figcaption>{_text(shortened(feature, 44))}</figcaption>"
            f"{_legend(group, left)}{exact_chart(group, f'{feature}: exact curve')}</figure>"
        )
    if cards:
        yield _section(
            "The exact curves",
            _said(
                f"What each number in bins adds to {on}, whatever the other columns are: these are "
                "the model's own weights, no estimate. Marks: the edges of its bins, with about as "
                "many training rows between each two."
            ),
            f"<div class=cards>{''.join(cards)}</div>",
        )


def _model(of: ModelExplanation) -> Iterator[str]:
    rows = "".join(
        f"<tr><th>{_text(name)}</th><td>{_text(words)}</td></tr>"
        for name, words in in_words(of.model)
    )
    yield _section("The model", f"<table class=words><tbody>{rows}</tbody></table>")


__all__ = ["page", "save"]
