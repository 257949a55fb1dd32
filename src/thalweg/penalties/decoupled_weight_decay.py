"""Decoupled weight decay: weights shrink independently of the optimizer's step and averages."""

from thalweg.penalties.penalty import Penalty

DECOUPLED_WEIGHT_DECAY = Penalty(
    name="decoupled_weight_decay",
    title="Decoupled weight decay",
    about=(
        "Every update subtracts the share lr · strength of every weight but the intercept. With "
        "plain gradient descent it equals L2; with Adam and its kin it shrinks all weights "
        "alike, where L2 hardly shrinks those with large gradients. Weights of rare categories "
        "shrink as much as others. It is not a term of the objective."
    ),
    acts="decay",
    paper="Loshchilov and Hutter, Decoupled weight decay regularization (2019).",
    differences=(
        "The same as AdamW in PyTorch and optax and as weight_decay of Keras's optimizers, Ftrl "
        "excepted; there the intercept decays too. The weight_decay among an optimizer's own "
        "hyperparameters acts as in the library whose convention is chosen: in PyTorch's SGD and "
        "Adam it is coupled, as L2."
    ),
)
