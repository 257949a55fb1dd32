"""The style of all tables on the terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich import box
from rich.table import Table
from rich.text import Text

from thalweg.wording import in_cell


def terminal_table(*headers: str, right: Iterable[int] = ()) -> Table:
    """Return an empty table for the terminal, in the style of all; `right`: columns of numbers."""
    made = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for i, header in enumerate(headers):
        # As Text: labels from the data are not parsed as markup.
        made.add_column(
            Text(in_cell(header)), justify="right" if i in right else "left", overflow="fold"
        )
    return made


__all__ = ["terminal_table"]
