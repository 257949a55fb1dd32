"""The nets that `fit` trains beside linear models when no run is named.

Sixteen nets of two hidden layers, AdamW, whose learning rate, weight decay, dropout and start
differ: small rates and weak decay for tables with much to learn, large ones for few and noisy rows.
The set was chosen on the tables of docs/quality.md; the mean of the best of them is what predicts.
"""

from __future__ import annotations

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
_UPDATES = 3000
_LEAST_EPOCHS, _MOST_EPOCHS = 10, 200
_MANY, _EPOCHS_OF_MANY, _DECAY_OF_MANY = 100_000, 30, 0.03
_ROWS_OF_MANY, _FEWEST_EPOCHS = 30_000_000, 3  # rows that each net meets at most
FEWEST_ROWS = 100  # with fewer, validation cannot tell nets apart
MOST_FEATURES = 5_000  # every update steps the weights of all: 64 for each


def net_set(rows: int, seed: int) -> list[Run]:
    """Return the nets for a training split of so many rows; none for too few.

    Each takes about 3,000 updates, in 10 to 200 epochs; from 100,000 rows on 30 epochs with weak
    weight decay, because there is more to learn than 3,000 updates can; above a million rows fewer
    epochs, of 30 million rows in all, and 3 at least.
    """
    if rows < FEWEST_ROWS:
        return []
    batch = batch_of(rows)
    epochs = max(_LEAST_EPOCHS, min(_MOST_EPOCHS, round(_UPDATES * batch / rows)))
    many = rows >= _MANY
    if many:
        epochs = max(_FEWEST_EPOCHS, min(_EPOCHS_OF_MANY, _ROWS_OF_MANY // rows))
    return [
        Run(
            "adamw",
            rate,
            batch,
            weight_decay=min(decay, _DECAY_OF_MANY) if many else decay,
            schedule="cosine",
            hidden=HIDDEN,
            init=f"he,seed={place}",
            dropout=dropout,
            seed=seed,
            epochs=epochs,
        )
        for place, (rate, decay, dropout) in enumerate(_SET)
    ]


def batch_of(rows: int) -> int:
    """Return the rows of an update: 256, fewer below 8,000 and 3,000 rows."""
    return 256 if rows >= 8_000 else 128 if rows >= 3_000 else 64


def about_features(features: int) -> str:
    """Return the note that there are too many columns for nets."""
    return (
        f"The table has {features:,} encoded columns; nets are tried on {MOST_FEATURES:,} at most. "
        "--hidden 64,64 trains one nevertheless."
    )


__all__ = ["MOST_FEATURES", "about_features", "net_set"]
