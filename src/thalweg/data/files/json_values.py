"""A line of JSON Lines as Python reads it: an object, its numbers with the digits they have."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pyarrow as pa

EXACT = 2.0**53  # below it float64 holds every whole number


class Number(str):
    """A number as its digits stand in the file."""

    __slots__ = ()


class Object(tuple[tuple[str, Any], ...]):
    """The keys and values of an object, in order, repeated keys too."""

    __slots__ = ()


class NoObjectError(Exception):
    """A line is no object.

    Attributes:
        reason: why not.
        advice: what to do.
    """

    def __init__(self, reason: str, advice: str = "write one object {...} a line") -> None:
        """Take what messages say."""
        super().__init__(reason)
        self.reason, self.advice = reason, advice


_DECODER = json.JSONDecoder(
    object_pairs_hook=Object,
    parse_int=Number,
    parse_float=Number,
    parse_constant=lambda text: None if text == "NaN" else Number(text),
)


def object_of(line: bytes) -> Object:
    """Return the object that a line is.

    Raises:
        NoObjectError: it is none.
    """
    try:
        row = _DECODER.decode(line.decode())
        if not isinstance(row, Object):
            raise NoObjectError("it is no object")
        if b"\\u" in line:  # half a pair of surrogates passes for a character in Python
            json.dumps(row, ensure_ascii=False).encode()
    except UnicodeDecodeError as error:
        raise NoObjectError(
            f"the byte 0x{line[error.start]:02X} is not UTF-8", "convert the file to UTF-8"
        ) from None
    except UnicodeEncodeError:
        raise NoObjectError("half a surrogate pair is no character") from None
    except json.JSONDecodeError as error:
        raise NoObjectError(f"{error.msg} at character {error.pos + 1}") from None
    except RecursionError:
        raise NoObjectError("it is nested too deeply") from None
    return row


def values_of(row: Object) -> dict[str, Any]:
    """Return the values of an object by their keys, of a repeated key the first."""
    values: dict[str, Any] = {}
    for key, value in row:
        values.setdefault(key, value)
    return values


def json_type(value: Any) -> str:
    """Return what messages call the kind of a value."""
    if isinstance(value, Number):
        return "number"
    if isinstance(value, bool):
        return "true/false"
    if isinstance(value, str):
        return "text"
    return "nested" if value is not None else "missing"


def array_of(values: list[Any], arrow_type: pa.DataType) -> pa.Array:
    """Return the values of one column as an array of the type that its form has."""
    if pa.types.is_null(arrow_type):
        return pa.nulls(len(values))
    if pa.types.is_list(arrow_type):
        empty: list[list[Any] | None] = [None if value is None else [] for value in values]
        return pa.array(empty, arrow_type)
    if pa.types.is_boolean(arrow_type):
        return pa.array(values, arrow_type)
    if not pa.types.is_large_string(arrow_type):
        number = int if pa.types.is_integer(arrow_type) else float
        return pa.array([None if value is None else number(value) for value in values], arrow_type)
    texts = [
        None if v is None else str(v) if json_type(v) == "text" else written(v) for v in values
    ]
    return pa.array(texts, arrow_type)


def fits(value: Number) -> bool:
    """Whether int64 holds a whole number."""
    # Python refuses to read thousands of digits.
    return len(value) <= 20 and value.lstrip("-").isdigit() and -(2**63) <= int(value) < 2**63


def is_exact(value: Number) -> bool:
    """Whether float64 holds the digits of a number."""
    number = float(value)
    # In a number with an exponent only the first digits are meant.
    if abs(number) < EXACT or not value.lstrip("-").replace(".", "").isdigit():
        return True
    return Decimal(value) == Decimal(number)


def written(value: Any) -> str:
    """Return a value as JSON, its numbers with the digits they had."""
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, Object):
        members = (f"{json.dumps(k, ensure_ascii=False)}: {written(v)}" for k, v in value)
        return "{" + ", ".join(members) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(written, value)) + "]"
    return json.dumps(value, ensure_ascii=False)
