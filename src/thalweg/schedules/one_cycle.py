"""One cycle: rises along half a cosine to the learning rate, then falls to nearly 0."""

import numpy as np

from thalweg.hyperparameters import Hyperparameter
from thalweg.schedules.schedule import Schedule


def factor(t, total, peak, div_factor, final_div_factor):
    start = 1 / div_factor
    end = start / final_div_factor
    last = total - 1
    turn = peak * total - 1  # where the fall begins; below 0: before update 1
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
        "The rate rises slowly to a peak that would be too high at the start, and then falls: it "
        "makes much progress in few epochs. lr is the peak."
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
        "The same as PyTorch's OneCycleLR in its default shape with cycle_momentum=False: peak is "
        "pct_start, and the momentum does not change. PyTorch goes up and down in straight lines "
        "with anneal_strategy='linear' and three_phase=True. optax's cosine_onecycle_schedule "
        "reaches the peak and the end one update later."
    ),
)
