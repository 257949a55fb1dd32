"""Plain data: dataclasses as JSON documents and back, every value checked by its annotation.

`to_plain` writes a dataclass as a mapping of its fields and ``type``, its name; `from_plain`
reads one. A new field of a dataclass that is kept in a file therefore needs no code here, only an
annotation of these: ``str``, ``int``, ``float``, ``bool``, ``None``, ``Literal``,
enumerations, ``tuple``, ``list``, ``Mapping`` or ``dict`` with text keys, dataclasses,
``TypedDict``, unions of these, ``AnyText`` and ``Any``. Every field must be in the document, but
for those with `LATER`, which documents of before do not have.

What comes from a file is never trusted: no value makes the reading import, open or run anything.
"""

from __future__ import annotations

import enum
import json
import math
import re
import types
from collections.abc import Mapping
from dataclasses import Field, fields, is_dataclass
from functools import cache
from typing import (
    Any,
    Literal,
    NewType,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

import numpy as np

T = TypeVar("T")

# A text that is only shown: unlike ``str`` it may hold what UTF-8 cannot, as names of files do.
AnyText = NewType("AnyText", str)

_TYPE = "type"
# The metadata of a field that a dataclass got later: documents without it have its default.
LATER = {"later": True}
_DEEPEST = 40
_LARGEST = 2**63
_CALLED = {str: "a text", int: "a whole number", float: "a number", bool: "true or false"}


def to_plain(value: Any) -> Any:
    """Return a value as JSON has it: mappings, lists, texts, numbers, booleans, None.

    Raises:
        TypeError: a value of another type.
        ValueError: a number that is not finite.
    """
    if value is None or isinstance(value, (str, bool, int)):
        return value.value if isinstance(value, enum.Enum) else value
    if isinstance(value, np.generic):
        return to_plain(value.item())
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{value} is no number that JSON has")
        return float(value)
    if is_dataclass(value) and not isinstance(value, type):
        plain = {field.name: to_plain(getattr(value, field.name)) for field in _fields(type(value))}
        return {_TYPE: tag(type(value)), **plain}
    if isinstance(value, Mapping):
        return {str(key): to_plain(item) for key, item in value.items()}
    if isinstance(value, (tuple, list)):
        return [to_plain(item) for item in value]
    if isinstance(value, enum.Enum):
        return to_plain(value.value)
    raise TypeError(f"a value of type {type(value).__name__} has no plain form")


def from_plain(annotation: type[T], data: Any, where: str = "") -> T:
    """Return what `to_plain` made `data` of, checked.

    Args:
        annotation: what it must be: a dataclass, or another annotation that the module's docstring
            names.
        data: as `json.loads` returns it.
        where: its place in the document, for messages.

    Raises:
        ValueError: it is no `annotation`, in a phrase that names the place.
    """
    return cast(T, _read(annotation, data, where))


def json_text(document: Any, indent: int | None = None) -> str:
    """Return a document as JSON, its texts with all their signs as they are."""
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=indent)


def json_bytes(document: Any) -> bytes:
    r"""Return a document as JSON in UTF-8; a text that UTF-8 does not have becomes ``\udcXX``."""
    text = json_text(document)
    return text.encode("utf-8", "backslashreplace")  # which is JSON's own way of writing them


def parsed(text: str | bytes) -> Any:
    """Read JSON that others may have written.

    Raises:
        ValueError: no JSON; NaN or Infinity, which JSON does not have; or nested too deeply.
    """
    try:
        document = json.loads(text, parse_constant=_finite, parse_float=_finite)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    level = [document]
    for _ in range(_DEEPEST):
        level = [item for each in level for item in _inside(each)]
        if not level:
            return document
    raise ValueError("it is nested too deeply")


def tag(annotation: type) -> str:
    """Return a class's name as documents have it: ``SeveralTargets`` is ``several_targets``."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", annotation.__name__).lower()


def _inside(each: Any) -> list[Any]:
    """Return the lists and mappings that stand in one."""
    items = each.values() if isinstance(each, dict) else each if isinstance(each, list) else ()
    return [item for item in items if isinstance(item, (dict, list))]


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text[:20]} is no number that JSON has")
    return number


@cache
def _fields(annotation: type) -> tuple[Field[Any], ...]:
    made = tuple(field for field in fields(annotation) if field.init)
    if any(field.name == _TYPE for field in made):
        raise TypeError(
            f"{annotation.__name__} has a field called {_TYPE!r}, which names its class"
        )
    return made


_hints = cache(get_type_hints)


def _read(annotation: Any, data: Any, where: str) -> Any:
    if annotation is Any:
        return data
    if annotation in _CALLED:
        return _basic(annotation, data, where)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, types.UnionType):
        return _one_of(arguments, data, where)
    if origin is Literal:
        for choice in arguments:
            if type(choice) is type(data) and choice == data:
                return choice
        raise ValueError(f"{where} is none of {', '.join(map(str, arguments))}")
    if origin is tuple:
        return _tuple(arguments, data, where)
    if origin is list:
        return [_read(arguments[0], item, f"{where}[{i}]") for i, item in _items(data, where)]
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return {
            key: _read(arguments[1], item, f"{where}.{key}")
            for key, item in _mapping(data, where).items()
        }
    if is_typeddict(annotation):
        return _typed(annotation, _mapping(data, where), where)
    if is_dataclass(annotation):
        return _record(cast(type, annotation), _mapping(data, where), where)
    if annotation is AnyText:
        if not isinstance(data, str):
            raise ValueError(f"{where} is no text")
        return data
    if annotation is None or annotation is type(None):
        if data is not None:
            raise ValueError(f"{where} is not empty")
        return None
    if isinstance(annotation, type) and issubclass(annotation, enum.Enum):
        for member in annotation:
            if type(member.value) is type(data) and member.value == data:
                return member
        raise ValueError(f"{where} is none of {', '.join(str(m.value) for m in annotation)}")
    raise TypeError(f"an annotation {annotation} has no plain form")


def _basic(annotation: type, data: Any, where: str) -> Any:
    """Read a text, a number or a boolean; a whole number passes for a float, nothing else does."""
    fits = isinstance(data, (int, float)) if annotation is float else isinstance(data, annotation)
    if not fits or (isinstance(data, bool) and annotation is not bool):
        raise ValueError(f"{where} is not {_CALLED[annotation]}")
    if isinstance(data, str):
        try:
            data.encode()
        except UnicodeEncodeError:
            raise ValueError(f"{where} is no text that UTF-8 has") from None
    elif annotation is float:
        if not -math.inf < data < math.inf or (isinstance(data, int) and abs(data) > 2**1000):
            raise ValueError(f"{where} is too large a number")
        return float(data)
    elif annotation is int and not -_LARGEST <= data < _LARGEST:
        raise ValueError(f"{where} is too large a number")
    return data


def _tuple(arguments: tuple[Any, ...], data: Any, where: str) -> tuple[Any, ...]:
    items = _items(data, where)
    if arguments == (str, ...) and all(isinstance(item, str) for item in data):
        _basic(str, "".join(data), where)  # a million levels are checked at once
        return tuple(data)
    if arguments in ((int, ...), (float, ...)) and set(map(type, data)) == {arguments[0]}:
        if arguments[0] is float and all(map(math.isfinite, data)):  # a million numbers likewise
            return tuple(data)
        if arguments[0] is int and -_LARGEST <= min(data) <= max(data) < _LARGEST:
            return tuple(data)
    if len(arguments) == 2 and arguments[1] is ...:
        return tuple([_read(arguments[0], item, f"{where}[{i}]") for i, item in items])
    if len(items) != len(arguments):
        raise ValueError(f"{where} has {len(items)} values, not {len(arguments)}")
    return tuple(
        [
            _read(annotation, item, f"{where}[{i}]")
            for annotation, (i, item) in zip(arguments, items, strict=True)
        ]
    )


def _items(data: Any, where: str) -> list[tuple[int, Any]]:
    if not isinstance(data, list):
        raise ValueError(f"{where} is no list")
    return list(enumerate(data))


def _mapping(data: Any, where: str) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise ValueError(f"{where or 'the document'} is no mapping")
    return data


def _one_of(annotations: tuple[Any, ...], data: Any, where: str) -> Any:
    """Read what fits one of several annotations; a mapping says itself of which class it is."""
    records = {
        tag(cast(type, annotation)): annotation
        for annotation in annotations
        if is_dataclass(annotation)
    }
    if records and isinstance(data, dict):
        annotation = records.get(data.get(_TYPE, "")) if isinstance(data.get(_TYPE), str) else None
        if annotation is None:
            raise ValueError(f"{where}.{_TYPE} is none of {', '.join(records)}")
        return _read(annotation, data, where)
    reasons = []
    for annotation in (annotation for annotation in annotations if not is_dataclass(annotation)):
        try:
            return _read(annotation, data, where)
        except ValueError as error:
            reasons.append(str(error))
    raise ValueError(reasons[0] if len(reasons) == 1 else f"{where} is of none of its kinds")


def _record(annotation: type, data: dict[str, Any], where: str) -> Any:
    if data.get(_TYPE, tag(annotation)) != tag(annotation):
        raise ValueError(f"{where}.{_TYPE} is not {tag(annotation)}")
    before = f"{where}." if where else ""
    declared = {each.name: each for each in _fields(annotation)}
    for key in data:
        if key not in declared and key != _TYPE:
            raise ValueError(f"{where or 'the document'} has a field it should not have")
    hints, given = _hints(annotation), {}
    for name, each in declared.items():
        if name in data:
            given[name] = _read(hints[name], data[name], before + name)
        elif each.metadata != LATER:
            raise ValueError(f"{before}{name} is missing")
    try:
        return annotation(**given)
    except ValueError as error:  # what the class itself asks of its fields
        raise ValueError(f"{where or 'the document'}: {error}") from None


def _typed(annotation: Any, data: dict[str, Any], where: str) -> dict[str, Any]:
    """Read a TypedDict; keys that it does not declare are kept as they are."""
    before = f"{where}." if where else ""
    for name in annotation.__required_keys__:
        if name not in data:
            raise ValueError(f"{before}{name} is missing")
    hints = _hints(annotation)
    return {
        key: _read(hints[key], item, before + key) if key in hints else item
        for key, item in data.items()
    }


__all__ = ["LATER", "AnyText", "from_plain", "json_bytes", "parsed", "tag", "to_plain"]


def plain(value: Any) -> Any:
    """Return data that JSON can hold: what is not finite becomes None."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value
