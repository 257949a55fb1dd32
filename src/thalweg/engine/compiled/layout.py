"""The records that engine and kernels share: int64 fields, each at its place in an array.

A *unit* is up to 16 columns of the weights (or the columns of whole runs, where a run has several)
that one core works on at a time; a *part* of a unit is those of its columns that have one optimizer
and batch size. There are two layouts. With lanes = columns a row of weights is `PADDED` columns, a
multiple of 16, next to each other. With lanes = features a unit is one run with one column, and its
weights lie next to each other, 16 features a vector. What depends on the update's number stands in
tables. A step takes weights that lie side by side and puts the new ones elsewhere; or it takes
those at the indices LISTED, changes the lanes MEANT where they are, and leaves the old ones there.
All addresses and strides are in bytes; 0 for an address means that there is none.
"""

from __future__ import annotations

LANES = 16
ALL = 0xFFFF  # lanes
LINE = 64  # bytes of a cache line
ROWS_BROUGHT = 128  # at a time, where rows lie apart, for a run that updates after each

_JOB = """
UNITS UNIT_COUNT FIRST STOP MICRO_BATCH ROWS DENSE DENSE_STRIDE DENSE_COLUMNS CHUNK INDPTR INDICES
VALUES SPARSE_COLUMNS TARGET TARGETS WEIGHT LOSS LOSS_COEFFICIENTS FLUSH ONLY_LOSS ORDER SOURCE
SOURCE_STRIDE ROW_BYTES BUFFER ASK ASKED ASK_UNTIL CHUNKWISE
"""
_UNIT = """
BY_FEATURE PADDED COLUMNS RUN_COLUMNS WEIGHTS GRADIENT SCORES LOSS_SUMS ALIVE KEEP PARTS
PART_COUNT DENSE_VECTORS DENSE_LAST SPARSE_AT SPARSE_STEP SPARSE_VECTORS SPARSE_LAST EVERYWHERE
FRESH DIRECT SLOTS TOUCHED TOUCHED_COUNT SLOT_GRADIENT SLOT_WEIGHTS STAMPS CATCH_UP TARGET_OF
TARGET_ROW GOOD AT ROWS_HERE STEP SOLO NEXT_ENTRIES
"""
_PART = """
KERNEL STEP STEP_SPARSE DUE SCALE LANES COEFFICIENTS COEFFICIENT_COUNT STATES STATE_COUNT
STATE_STEP NEXT FROZEN NEW_WEIGHTS NEW_STATES NEW_STATE_STEP SLOT_STATES SLOT_STATE_STEP DECAY L2
L1 MAX_NORM CLIP_NORM CLIP_VALUE FACTOR NOISE NOISE_STEP AVERAGE AVERAGE_SHARE AVERAGED SHARE_AT
CHECK BIGGEST SQUARES AFFINE AFFINE_STEP SUMMED SUMMED_AT SUMS_WIDTH SPARE COEFFICIENT_STEP WIDTH
DECAY_STEP AVERAGE_STEP RARITY SLOT_RARITY
"""
_STEP = """
COUNT TILES STRIDE WEIGHTS GRADIENT STATES STATE_STEP NEW_WEIGHTS NEW_STATES NEW_STATE_STEP
COEFFICIENTS WIDTH SCALE INTERCEPT L2 DECAY L1 CLIP_VALUE FACTOR NOISE CHECK LAST LISTED MEANT
AHEAD UNTIL RARITY
"""

RECORDS = {
    "JOB": _JOB.split(),
    "UNIT": _UNIT.split(),
    "PART": _PART.split(),
    "STEP": _STEP.split(),
}
SIZES = {name: len(fields) for name, fields in RECORDS.items()}


def offsets() -> dict[str, int]:
    """Return each field's offset in bytes, as ``JOB_UNITS``."""
    return {
        f"{name}_{field}": 8 * i
        for name, fields in RECORDS.items()
        for i, field in enumerate(fields)
    }


globals().update(offsets())
