"""The record of a test surface: a formula in x and y, the range to draw, and where it is lowest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from thalweg.landscape.formula import Formula, read_formula

Point = tuple[float, float]


@dataclass(frozen=True)
class Surface:
    """A test surface.

    Attributes:
        name: by which it is chosen.
        title: for people.
        about: what it shows, in a sentence or two.
        text: its formula, as `read_formula` takes it.
        x, y: the range that is drawn, lowest and highest.
        start: where descents begin unless the user says otherwise.
        minima: all global minima within the range; none where it falls for ever.
        lowest: the value there.
        others: local minima that are not global, within the range.
        source: where it comes from.
    """

    name: str
    title: str
    about: str
    text: str
    x: Point
    y: Point
    start: Point
    minima: Sequence[Point]
    lowest: float
    others: Sequence[Point] = ()
    source: str = ""

    @cached_property
    def formula(self) -> Formula:
        """The formula, read."""
        return read_formula(self.text)
