"""The Chinese of texts that the lab's server sends: found by the English text, or its template.

Each catalogue beside this file is a JSON object from English to Chinese. A text of a record is
found as it stands, a `Sentence` by its template, whose values are filled in again. Messages of
errors, notes and details of columns are found by their wording, in which {} stands for what
differs and stays as it is: a name, a value, an option in the words of either language that options
have. {+} stands for what is translated too, by the catalogue of pieces or of messages, {?} for such
a part that may be missing, {#} for a number. The Chinese has them in order, or by number: {0}.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from typing import Any

from thalweg.sentences import Sentence
from thalweg.wording import visible

Both = tuple[str, str]  # in English and in Chinese

RECORDS = ("optimizers", "losses", "metrics", "surfaces", "facts", "choices")
SENTENCES = "sentences"
MESSAGES = ("messages", "notes", "details", "errors")
PIECES = "pieces"
_HOLE = re.compile(r"\{([+?#]|\d?)\}")
_ITEM = "\n- "  # before each problem of several
_VALUES = {"": "(.+?)", "+": "(.+?)", "?": "(.*?)", "#": r"([\d,.]+)"}
_ROW = re.compile(r"('.*') (?:and|or) (?:('[^']*')|([\d,]+) more)")  # of `thalweg.errors.listing`
_BETWEEN = {", ": "、", "; ": "；", " and ": "和", " ": ""}


@cache
def catalogue(name: str) -> Mapping[str, str]:
    """Return one of the catalogues."""
    file = resources.files("thalweg.lab.chinese").joinpath(f"{name}.json")
    found: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    return found


def chinese(text: str) -> str | None:
    """Return a text in Chinese; None where there is none."""
    if isinstance(text, Sentence):
        if not text.template:
            between, last = (_BETWEEN.get(each, each) for each in text.between)
            parts = [_or_itself(each) for each in text.values.values()]
            return last.join([between.join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
        template = catalogue(SENTENCES).get(text.template)
        if template is not None:
            return template.format(**{n: _or_itself(each) for n, each in text.values.items()})
    for name in RECORDS:
        if text in catalogue(name):
            return catalogue(name)[text]
    if _ITEM in text:  # of `thalweg.errors.Problems`
        return _ITEM.join(chinese(each) or each for each in text.split(_ITEM))
    return _message(text)


def both(text: str) -> Both:
    """Return a text in both languages; twice in English where there is no Chinese."""
    return text, chinese(text) or text


def of_texts(texts: Iterable[str]) -> dict[str, str]:
    """Return the Chinese of those texts that have it, as a page shows both."""
    found = ((text, chinese(text)) for text in texts)
    return {visible(text): visible(said) for text, said in found if said is not None}


def texts_in(data: Any) -> Iterable[str]:
    """Yield all texts in plain data."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, Mapping):
        for each in data.values():
            yield from texts_in(each)
    elif isinstance(data, list | tuple):
        for each in data:
            yield from texts_in(each)


def _or_itself(value: Any) -> Any:
    """Return a value of a sentence; names from the data stay as they are."""
    return (chinese(value) or value) if isinstance(value, Sentence) else value


def _message(text: str, catalogues: tuple[str, ...] = MESSAGES) -> str | None:
    """Return a text in Chinese that is found by its wording; None where there is none."""
    for pattern, said, translated in _patterns(catalogues):
        if found := pattern.fullmatch(text):
            values = zip(found.groups(), translated, strict=True)
            return _filled(said, [_piece(value) if also else value for value, also in values])
    return None


def _filled(said: str, values: list[str]) -> str:
    """Fill values into a text, in order or where it has their numbers."""
    places = iter(range(len(values)))
    return _HOLE.sub(lambda hole: values[int(hole[1] or next(places))], said)


def _piece(text: str) -> str:
    """Return a part of a message in Chinese, or as it is."""
    if text in catalogue(PIECES):
        return catalogue(PIECES)[text]
    if found := _ROW.fullmatch(text):
        names = found[1].replace("', '", "'、'")
        return f"{names}和{found[2]}" if found[2] else f"{names}等另外 {found[3]} 个"
    return _message(text, (PIECES,)) or _message(text) or text


@cache
def _patterns(catalogues: tuple[str, ...]) -> list[tuple[re.Pattern[str], str, list[bool]]]:
    """Return messages as patterns, those with the most words of their own first; pieces in order.

    With each comes its Chinese, and of each of its values whether that is translated.
    """
    known = {text: said for name in catalogues for text, said in catalogue(name).items()}
    texts = [*known]
    if PIECES not in catalogues:
        texts.sort(key=lambda each: -len(_HOLE.sub("", each)))
    found = []
    for text in texts:
        own = _HOLE.split(text)  # its own words, and between them the kinds of its holes
        pattern = "".join(
            _VALUES[part] if place % 2 else re.escape(part) for place, part in enumerate(own)
        )
        translated = [kind in ("+", "?") for kind in own[1::2]]
        found.append((re.compile(pattern, re.DOTALL), known[text], translated))
    return found


__all__ = [
    "MESSAGES",
    "PIECES",
    "RECORDS",
    "SENTENCES",
    "both",
    "catalogue",
    "chinese",
    "of_texts",
    "texts_in",
]
