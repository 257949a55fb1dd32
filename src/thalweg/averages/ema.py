"""Exponential moving average of the weights, with bias correction."""

from thalweg.averages.average import Average
from thalweg.hyperparameters import Hyperparameter


def share(t, total, decay):
    return (1 - decay) / (1 - decay**t)


EMA = Average(
    name="ema",
    title="Exponential moving average of the weights",
    about=(
        "The mean of about the last 1 / (1 − decay) weights: nearly as steady as Polyak–Ruppert's "
        "mean, and it forgets the weights of the beginning."
    ),
    share=share,
    hyperparameters={"decay": Hyperparameter(0.999, "[0, 1)", "how much of the average is kept")},
    paper=(
        "Tarvainen and Valpola, Mean teachers are better role models: weight-averaged consistency "
        "targets improve semi-supervised deep learning results (2017)."
    ),
    differences=(
        "The same as optax's ema with debias=True. PyTorch's AveragedModel with "
        "get_ema_multi_avg_fn and Keras's use_ema start from the weights after the first update "
        "without a correction, so they remember their start longer."
    ),
)
