"""Exponential moving average of the weights, corrected for its start."""

from thalweg.averages.record import Average
from thalweg.hyperparameters import Hyperparameter


def share(t, total, decay):
    return (1 - decay) / (1 - decay**t)


EMA = Average(
    name="ema",
    title="Exponential moving average of the weights",
    about=(
        "The mean of about the last 1 / (1 − decay) weights: as calm as Polyak–Ruppert's mean, "
        "and it forgets the way there."
    ),
    share=share,
    hyperparameters={"decay": Hyperparameter(0.999, "[0, 1)", "how much of the average is kept")},
    paper=(
        "Tarvainen and Valpola, Mean teachers are better role models: weight-averaged consistency "
        "targets improve semi-supervised deep learning results (2017)."
    ),
    differences=(
        "optax's ema with debias=True as here. PyTorch's AveragedModel and Keras's use_ema begin "
        "with the weights behind the first update and do not correct for that: they remember "
        "their start longer."
    ),
)
