"""Decoupled weight decay: weights shrink beside the step, past the optimizer's averages."""

from thalweg.hyperparameters import Interval
from thalweg.penalties.record import Penalty

DECOUPLED_WEIGHT_DECAY = Penalty(
    name="decoupled_weight_decay",
    title="Decoupled weight decay",
    about=(
        "Every update takes the share lr · strength off every weight but the intercept. With "
        "plain descent it is L2; with Adam and its like it treats all weights alike, where L2 "
        "hardly shrinks those with large gradients. Categories that batches seldom have lose as "
        "much as others. It is no term of the objective."
    ),
    acts="decay",
    interval=Interval("[0, inf)"),
    paper="Loshchilov and Hutter, Decoupled weight decay regularization (2019).",
    differences=(
        "As AdamW in PyTorch and optax, and weight_decay of every Keras optimizer, all on the "
        "intercept too. A weight_decay among an optimizer's own hyperparameters means what it "
        "means in that library: coupled, as L2, in PyTorch's Adam."
    ),
)
