"""The nets that `fit` trains beside linear models when no run is named.

Sixteen nets of two hidden layers, AdamW, whose learning rate, weight decay, dropout, average of the
weights and start differ: small rates and weak decay for tables with much to learn, large ones for
few and noisy rows.
The set was chosen on the tables of docs/quality.md; the mean of the best of them is what predicts.
"""

from __future__ import annotations

from thalweg.data.memory_limit import in_bytes
from thalweg.training.run import Run

HIDDEN = (64, 64)
_RATES = (0.002, 0.005, 0.01, 0.02)
# Learning rate, decoupled weight decay and dropout of each.
_SET = (
    *((rate, decay, 0.0) for rate in _RATES for decay in (0.03, 0.3)),
    (0.005, 1.0, 0.0),
    (0.01, 1.0, 0.0),
    (0.003, 0.1, 0.1),
    (0.01, 0.1, 0.1),
    (0.003, 0.3, 0.2),
    (0.01, 0.3, 0.2),
    (0.005, 1.0, 0.2),
    (0.01, 1.0, 0.1),
)
# Of 3,000 updates under a falling rate it helps some tables (mlc_churn by 10 % of the validation
# loss of the same nets, diamonds and credit_data little) and harms small ones by 2 %: so a few have
# it. A longer average, as of its default, was worse on all.
_AVERAGE, _AVERAGED = "ema,decay=0.98", frozenset({3, 6, 9, 13})
_UPDATES = 3000
_LEAST_EPOCHS, _MOST_EPOCHS = 10, 200
_MANY, _EPOCHS_OF_MANY, _DECAY_OF_MANY = 100_000, 30, 0.03
_ROWS_OF_MANY, _FEWEST_EPOCHS = 30_000_000, 3  # rows that each net meets at most
FEWEST_ROWS = 100  # with fewer, validation cannot tell nets apart
MOST_NETS = len(_SET)
_FEWEST_NETS = 2
MOST_STEPPED = 5_000  # columns whose weights every update steps: 64 for each
_WIDEST = 5  # of them for each training row: of more, a linear model already fits any target
# A column's 64 weights in a net: with two states and a gradient, as they are asked for and as the
# kernels keep them (`TrainingPlan.memory`); those that are kept, judged and put into a mean.
_NUMBERS_A_COLUMN = HIDDEN[0] * (2 * 4 + 5)
_BYTES = 28 * 10**8  # of all nets
_MENTIONED = 5 * 10**8  # bytes from which a note says what they take
_ENTRIES = 10**9  # sparse entries that all nets meet in all epochs: some minutes


def most_nets(rows: int, stepped: int, sparse: int, entries: int, itemsize: int = 4) -> int:
    """Return how many nets a table's columns allow, for memory and time; 0: none.

    Args:
        rows: of the training split.
        stepped: encoded columns whose weights every update steps: numbers and their bins.
        sparse: those of which it steps the ones that its rows have: levels and hashed words.
        entries: of the sparse columns in the training split.
        itemsize: bytes of a weight.
    """
    if stepped > min(MOST_STEPPED, _WIDEST * rows):
        return 0
    by_memory = _BYTES // _memory(stepped + sparse, itemsize)
    count = min(MOST_NETS, by_memory, _ENTRIES // max(1, entries * epochs_of(rows)))
    return count if count >= _FEWEST_NETS else 0


def net_set(rows: int, seed: int, most: int = MOST_NETS) -> list[Run]:
    """Return the nets for a training split of so many rows, no more than `most`; none for too few.

    Each takes about 3,000 updates, in 10 to 200 epochs; from 100,000 rows on 30 epochs with weak
    weight decay, because there is more to learn than 3,000 updates can; above a million rows fewer
    epochs, of 30 million rows in all, and 3 at least.
    """
    if rows < FEWEST_ROWS:
        return []
    many = rows >= _MANY
    chosen = {place * MOST_NETS // most for place in range(most)}  # from all over the set
    return [
        Run(
            "adamw",
            rate,
            batch_of(rows),
            weight_decay=min(decay, _DECAY_OF_MANY) if many else decay,
            schedule="cosine",
            hidden=HIDDEN,
            init=f"he,seed={place}",
            dropout=dropout,
            average=_AVERAGE if place in _AVERAGED else None,
            seed=seed,
            epochs=epochs_of(rows),
        )
        for place, (rate, decay, dropout) in enumerate(_SET)
        if place in chosen
    ]


def epochs_of(rows: int) -> int:
    """Return the epochs of each net (see `net_set`)."""
    if rows >= _MANY:
        return max(_FEWEST_EPOCHS, min(_EPOCHS_OF_MANY, _ROWS_OF_MANY // rows))
    return max(_LEAST_EPOCHS, min(_MOST_EPOCHS, round(_UPDATES * batch_of(rows) / rows)))


def batch_of(rows: int) -> int:
    """Return the rows of an update: 256, fewer below 8,000 and 3,000 rows."""
    return 256 if rows >= 8_000 else 128 if rows >= 3_000 else 64


def about_nets(nets: int, features: int, itemsize: int = 4) -> tuple[str, ...]:
    """Return the note on how many nets a table's columns allow, or on their memory; none if little.

    Args:
        nets: that are tried, of `most_nets`.
        features: encoded columns.
        itemsize: bytes of a weight.
    """
    columns = f"The table has {features:,} encoded columns"
    memory = nets * _memory(features, itemsize)
    if not nets:
        return (
            f"{columns}, too many for nets: more than {MOST_STEPPED:,} numbers and bins, whose "
            f"weights every update steps, or than {_WIDEST} of them for each training row, or "
            f"levels and words that would take more than {in_bytes(_BYTES)} or many minutes. "
            "--hidden 64,64 trains one nevertheless.",
        )
    if nets == MOST_NETS and memory < _MENTIONED:
        return ()
    few = (
        ""
        if nets == MOST_NETS
        else f" of {MOST_NETS}, for more would take too long or {in_bytes(_BYTES)}"
    )
    return (
        f"{columns}: 64 weights of each in {nets} nets{few}. They take up to {in_bytes(memory)} of "
        "memory; --fast trains no nets.",
    )


def _memory(columns: int, itemsize: int) -> int:
    """Return the bytes that one net's weights of so many columns take."""
    return _NUMBERS_A_COLUMN * itemsize * max(1, columns)


__all__ = ["MOST_NETS", "about_nets", "most_nets", "net_set"]
