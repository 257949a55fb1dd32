"""Numbers of a table written into encoded rows: standardised, squashed, or placed among bins.

The same as `numbers_in_rows.fill`, to the bit: all is computed in float64, and rounded when it is
written. Some rows are written feature by feature, so that their encoded rows stay in the core's
first cache.
"""

from __future__ import annotations

from thalweg.data.filling.filling_records import FILLED_ROWS, Feature, Filling
from thalweg.jit.pointers import fast
from thalweg.jit.records import LANES
from thalweg.jit.vector import filled, load, maximum, minimum, splat, sqrt, store, where, widen

_FARTHEST = 1e150  # whose square is finite


@fast
def fill_rows(filling: Filling) -> None:
    """Write all features into all rows."""
    for start in range(0, filling.rows, FILLED_ROWS):
        rows = min(FILLED_ROWS, filling.rows - start)
        for k in range(filling.count):
            fill_feature(filling, filling.features[k], start, rows)


@fast
def fill_feature(filling: Filling, feature: Feature, start: int, rows: int) -> None:
    """Write a feature into some rows."""
    room, stride = filling.room, filling.stride
    read_values(filling, feature, start, rows)
    dense = filling.dense + (start * stride + feature.at)
    if feature.indicator:
        for i in range(rows):
            missing = 0.0
            if room[i] != room[i]:
                missing = 1.0
            dense[i * stride + 1] = missing
    if feature.kind == 0:
        standardise(filling, feature, rows)
    elif feature.kind == 1:
        squash(filling, feature, rows)
    else:
        place(filling, feature, rows)
    for i in range(rows):
        dense[i * stride] = room[i]


@fast
def read_values(filling: Filling, feature: Feature, start: int, rows: int) -> None:
    """Put a feature's values of some rows into the room, as float64."""
    room, index = filling.room, filling.index + start
    doubles, singles = feature.doubles, feature.singles
    if not filling.index:
        doubles += start
        singles += start
        if feature.doubles and rows == FILLED_ROWS:
            for i in range(0, FILLED_ROWS, LANES):
                store(room + i, load(doubles + i))
        elif feature.doubles:
            for i in range(rows):
                room[i] = doubles[i]
        elif rows == FILLED_ROWS:
            for i in range(0, FILLED_ROWS, LANES):
                store(room + i, widen(load(singles + i)))
        else:
            for i in range(rows):
                room[i] = singles[i]
    elif feature.doubles:
        for i in range(rows):
            room[i] = doubles[index[i]]
    else:
        for i in range(rows):
            room[i] = singles[index[i]]


@fast
def standardise(filling: Filling, feature: Feature, rows: int) -> None:
    """The standardised number, (x − mean) / scale; 0 if missing."""
    room, numbers = filling.room, feature.numbers
    mean, scale = splat(numbers[0]), splat(numbers[1])
    zero = filled(room, 0.0)
    for i in range(0, rows, LANES):
        x = load(room + i)
        store(room + i, where(x == x, (x - mean) / scale, zero))


@fast
def squash(filling: Filling, feature: Feature, rows: int) -> None:
    """The squashed number, s / √(1 + (s/3)²) − mean with s = (x − centre) / scale; 0 if missing."""
    room, numbers = filling.room, feature.numbers
    centre, scale, mean = splat(numbers[0]), splat(numbers[1]), splat(numbers[2])
    zero, one, bend = filled(room, 0.0), filled(room, 1.0), filled(room, 3.0)
    far, near = filled(room, _FARTHEST), filled(room, -_FARTHEST)
    for i in range(0, rows, LANES):
        x = load(room + i)
        s = minimum(maximum((x - centre) / scale, near), far)
        bent = s / bend
        bent = s / sqrt(one + bent * bent) - mean
        store(room + i, where(x == x, bent, zero))


@fast
def place(filling: Filling, feature: Feature, rows: int) -> None:
    """Bin + fraction; beyond the ends the position of the end, one behind where x is missing."""
    room, edges, widths, last = filling.room, feature.edges, feature.widths, feature.last
    low, width = room + FILLED_ROWS, room + 2 * FILLED_ROWS
    zero, one = filled(room, 0.0), filled(room, 1.0)
    missing = splat(last + 2.0)
    for i in range(0, rows, LANES):
        x = load(room + i)
        bins = zero
        for k in range(1, last + 1):
            bins = where(x >= splat(edges[k]), bins + one, bins)
        store(low + i, bins)
        for lane in range(i, i + LANES):
            own = int(low[lane])
            low[lane] = edges[own]
            width[lane] = widths[own]
        share = (x - load(low + i)) / load(width + i)
        share = minimum(maximum(share, zero), one)
        store(room + i, where(x == x, bins + share, missing))
