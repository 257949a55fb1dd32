"""The tables of the records' fields in docs/engine.md are those that the package declares."""

from __future__ import annotations

import importlib.util
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"


def script():
    spec = importlib.util.spec_from_file_location("kernel_fields", DOCS / "kernel_fields.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_tables_are_current():
    page = (DOCS / "engine.md").read_text("utf-8")
    assert script().written(page) == page, "run python docs/kernel_fields.py"


def test_each_field_has_a_line_with_type_unit_and_meaning():
    page = (DOCS / "engine.md").read_text("utf-8")
    assert "| `rows` | `int` | rows | " in page
    for record in script().RECORDS:
        for name, field in record.fields().items():
            [*lines] = (line for line in page.splitlines() if line.startswith(f"| `{name}` |"))
            assert any(field.meaning in line and f"| {field.unit} |" in line for line in lines)
