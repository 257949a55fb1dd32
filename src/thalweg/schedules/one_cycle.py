"""One cycle: up along half a cosine to the learning rate, then down to almost nothing."""

import numpy as np

from thalweg.hyperparameters import Hyperparameter
from thalweg.schedules.record import Schedule


def factor(t, total, peak, div_factor, final_div_factor):
    start = 1 / div_factor
    end = start / final_div_factor
    last = total - 1
    turn = peak * total - 1  # where the way down begins, before update 1 if below 0
    s = np.minimum(t - 1, last)
    up = s / (turn if turn > 0 else 1)
    down = (s - turn) / (last - turn if last > turn else 1)
    rising = start + (1 - start) * (0.5 - 0.5 * np.cos(np.pi * up))
    falling = end + (1 - end) * (0.5 + 0.5 * np.cos(np.pi * down))
    return np.where(s < turn, rising, falling)


ONE_CYCLE = Schedule(
    name="one_cycle",
    title="One cycle",
    about=(
        "A rate higher than would do from the start, reached slowly and left again: it gets far "
        "in few epochs. lr is the peak."
    ),
    factor=factor,
    hyperparameters={
        "peak": Hyperparameter(0.3, "[0, 1]", "share of the updates until the rate is highest"),
        "div_factor": Hyperparameter(25.0, "[1, inf)", "the peak over the first rate"),
        "final_div_factor": Hyperparameter(1e4, "[1, inf)", "the first rate over the last"),
    },
    paper=(
        "Smith and Topin, Super-convergence: very fast training of neural networks using large "
        "learning rates (2019)."
    ),
    differences=(
        "PyTorch's OneCycleLR in its default shape, peak being pct_start, but the momentum stays "
        "what it is (cycle_momentum=False); the paper goes up and down in straight lines, "
        "PyTorch's anneal_strategy='linear' with three_phase=True; optax's "
        "cosine_onecycle_schedule turns one update later and ends one later."
    ),
)
