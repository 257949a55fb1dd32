"""What the lines of a JSON Lines file tell of its keys, where Python reads it line by line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from thalweg.data.declared import UNTYPED
from thalweg.data.files.json_values import (
    Object,
    array_of,
    fits,
    is_exact,
    json_type,
    values_of,
)
from thalweg.data.files.other_formats import other_json
from thalweg.errors import DataError

if TYPE_CHECKING:
    from thalweg.data.columns import Columns
    from thalweg.data.files.raw_file import RawFile


@dataclass
class Form:
    """What the values of one key have in common."""

    json_types: set[str] = field(default_factory=set)
    whole: bool = True  # all numbers are whole
    fits: bool = True  # and int64 holds them
    exact: bool = True  # float64 holds the digits of all

    def add(self, value: Any) -> None:
        """Learn of a value."""
        kind = json_type(value)
        if kind == "missing":
            return
        self.json_types.add(kind)
        if kind == "number":
            self.whole = self.whole and value.lstrip("-").isdigit()
            self.fits = self.fits and fits(value)
            self.exact = self.exact and is_exact(value)

    @property
    def mark(self) -> dict[bytes, bytes] | None:
        """Of the column's field."""
        mixed_or_long = self.type == pa.large_string() and self.json_types != {"text"}
        return UNTYPED if mixed_or_long else None

    @property
    def type(self) -> pa.DataType:
        """Of the column."""
        if not self.json_types:
            return pa.null()
        if self.json_types == {"nested"}:
            return pa.list_(pa.null())
        if self.json_types == {"true/false"}:
            return pa.bool_()
        if self.json_types == {"number"} and self.whole and self.fits:
            return pa.int64()
        if self.json_types == {"number"} and self.exact and not self.whole:
            return pa.float64()
        return pa.large_string()


@dataclass
class Keys:
    """What lines tell of their keys."""

    forms: dict[str, Form] = field(default_factory=dict)
    repeated: dict[str, int] = field(default_factory=dict)  # on which line
    rows: int = 0

    def add(self, number: int, row: Object) -> dict[str, Any]:
        """Learn of a line; return its values, of a repeated key the first."""
        values = values_of(row)
        if len(values) < len(row):
            for key, count in Counter(key for key, _ in row).items():
                if count > 1:
                    self.repeated.setdefault(key, number)
        for key, value in values.items():
            self.forms.setdefault(key, Form()).add(value)
        self.rows += 1
        return values

    def chosen(self, file: RawFile, columns: Columns) -> list[str]:
        """Return the keys to read, and say what the user should know of them."""
        forms = self.forms
        if (
            self.rows == 1
            and forms
            and all(form.json_types == {"nested"} for form in forms.values())
        ):
            raise other_json(file)
        names = list(forms)
        kept = [names[i] for i in columns.choose(names)]
        for name in kept:
            if name in self.repeated:
                raise DataError(
                    f"line {self.repeated[name]} of {file.name} has the key {name!r} twice; give "
                    f"each value its own key"
                )
        for name, shown in zip(kept, columns.names, strict=True):
            json_types = forms[name].json_types
            if len(json_types) > 1:
                columns.notes.append(
                    f"{file.name}: column '{shown}' mixes {' and '.join(sorted(json_types))} "
                    f"values, read as texts"
                )
        return kept

    def table(
        self,
        values: dict[str, list[Any]],
        rows: int,
        kept: list[str],
        file: RawFile,
        columns: Columns,
    ) -> pa.Table:
        """Return the values of some keys, of so many rows, as columns."""
        fields, arrays = [], []
        for name, shown in zip(kept, columns.names, strict=True):
            form = self.forms[name]
            column = values.get(name, [])
            column = [*column, *[None] * (rows - len(column))]
            try:
                arrays.append(array_of(column, form.type))
            except RecursionError:
                raise DataError(
                    f"column '{shown}' of {file.name} has values nested too deeply; leave it out "
                    f"(--drop)"
                ) from None
            fields.append(pa.field(name, form.type, metadata=form.mark))
        return pa.table(arrays, schema=pa.schema(fields))


def gathered(rows: Iterable[dict[str, Any]]) -> tuple[dict[str, list[Any]], int]:
    """Return the values of each key, up to its last, and how many rows there are."""
    columns: dict[str, list[Any]] = {}
    count = 0
    for row in rows:
        for key, value in row.items():
            column = columns.setdefault(key, [])
            column.extend([None] * (count - len(column)))
            column.append(value)
        count += 1
    return columns, count
