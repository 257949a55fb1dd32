"""Write the tables of the kernel records' fields into docs/engine.md.

Run ``python docs/kernel_fields.py``.
"""

from __future__ import annotations

import typing
from pathlib import Path
from typing import Any

from thalweg.data.filling import filling_records
from thalweg.engine.compiled import kernel_records
from thalweg.jit.records import Fields

RECORDS = (*kernel_records.RECORDS, *filling_records.RECORDS)
PAGE = Path(__file__).parent / "engine.md"
BEGIN, END = (
    "<!-- kernel fields: made by docs/kernel_fields.py -->\n",
    "<!-- end of kernel fields -->\n",
)


def type_of(hint: Any) -> str:
    """Write a field's type: ``int``, ``Pointer[Real]``."""
    inner = ", ".join(type_of(each) for each in typing.get_args(hint))
    name = getattr(typing.get_origin(hint) or hint, "__name__", str(hint))
    return f"{name}[{inner}]" if inner else name


def table(record: type[Fields]) -> str:
    """Return the table of a record's fields, a line each in their order."""
    about = (record.__doc__ or "").partition("\n")[0]
    lines = [f"**{record.__name__}**: {about}", "", "| field | type | unit | meaning |"]
    lines.append("| --- | --- | --- | --- |")
    for name, field in record.fields().items():
        cells = (f"`{name}`", f"`{type_of(record.types()[name])}`", field.unit, field.meaning)
        lines.append(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |")
    return "\n".join(lines) + "\n"


def tables() -> str:
    """Return the tables of all records, between their marks."""
    return BEGIN + "\n" + "\n".join(table(record) for record in RECORDS) + "\n" + END


def written(page: str) -> str:
    """Return a page with the tables as they are now."""
    before, _, rest = page.partition(BEGIN)
    return before + tables() + rest.partition(END)[2]


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text("utf-8")), "utf-8")
