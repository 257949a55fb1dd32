"""The records of the kernel that writes numbers into encoded rows."""

from __future__ import annotations

from thalweg.jit.records import Fields, Pointer, Real, field

FILLED_ROWS = 64  # of which a feature is written at a time: their encoded rows are in a first cache


class Feature(Fields):
    """A feature of a number of the table, as it is written into encoded rows."""

    kind: int = field("kind", "0 standardised, 1 squashed, 2 its position in bins")
    at: int = field("column", "of the encoded rows")
    indicator: bool = field("flag", "the next column is 1 where the value is missing, else 0")
    doubles: Pointer[float] = field("value", "of each row; NaN: missing; or none")
    singles: Pointer[Real] = field("value", "the same in the dtype of the encoded rows; or none")
    numbers: Pointer[float] = field("number", "what is subtracted, the divisor; of squashed a mean")
    last: int = field("bin", "the last one, from 0")
    edges: Pointer[float] = field("value", "lower one of each bin; the first is not looked at")
    widths: Pointer[float] = field("value", "of each bin")


class Filling(Fields):
    """Encoded rows, and the features that are written into them."""

    rows: int = field("rows", "to be written")
    dense: Pointer[Real] = field("feature", "of row 0")
    stride: int = field("elements", "from a row to the next")
    features: Pointer[Feature] = field("record", "to be written")
    count: int = field("features", "how many")
    index: Pointer[int] = field("row", "of the values that each row is; none: they lie in order")
    room: Pointer[float] = field("value", "room: of some rows, twice what is written of a feature")


RECORDS: tuple[type[Fields], ...] = (Feature, Filling)
