"""The options of a run beside its optimizer, learning rate, batch size, seed and epochs."""

import math
from typing import TYPE_CHECKING, Annotated, TypedDict

from thalweg.hyperparameters import Interval
from thalweg.options.option import GRADIENTS, PENALTIES, TRAINING, Option, Several, declared

if TYPE_CHECKING:
    from collections.abc import Sequence

_FROM_0, _ABOVE_0, _SHARE = Interval("[0, inf)"), Interval("(0, inf]"), Interval("[0, 1)")


OF_NETS = ("activation", "init", "dropout")  # options that a linear model has no use for


class ListedOptions(TypedDict, total=False):
    """Options of a run of which `thalweg.fit` takes several values, to try each."""

    schedule: Annotated[
        "Several[str]",
        Option(
            default="constant",
            help="Schedule of the learning rate: `NAME` or `NAME,key=value`, as "
            "`step,every=0.25`; `thalweg show` lists them. None: cosine, "
            "and constant for optimizers that need none.",
            about="schedule of the learning rate, by name or ``name,key=value,…``",
            metavar="NAME",
            panel=TRAINING,
            repeated=True,
            in_descend=True,
        ),
    ]
    hidden: Annotated[
        "Several[str | Sequence[int] | None]",
        Option(
            default=None,
            help="Units of each hidden layer, as `64,64`, or `none` for a linear model; may be "
            "repeated. None: linear; with no run named at all, nets too.",
            about="units of each hidden layer, as ``(64, 64)`` or ``64,64``; None or ``none``: a "
            "linear model",
            metavar="UNITS",
            panel=TRAINING,
            repeated=True,
        ),
    ]
    activation: Annotated[
        "Several[str]",
        Option(
            default="relu",
            help="Activation of the hidden layers: `relu`, `gelu`, `leaky_relu,slope=0.2` …; "
            "`thalweg show` lists them; may be repeated. None: relu.",
            about="activation of the hidden layers, by name or ``name,key=value``",
            metavar="NAME",
            panel=TRAINING,
            repeated=True,
        ),
    ]
    init: Annotated[
        "Several[str]",
        Option(
            default="he",
            help="How the weights of a net start: `he`, `glorot`, `orthogonal` …; `thalweg show` "
            "lists them; may be repeated. None: he.",
            about="how the weights of a net start, by name or ``name,key=value``",
            metavar="NAME",
            panel=TRAINING,
            repeated=True,
        ),
    ]
    dropout: Annotated[
        "Several[float]",
        Option(
            default=0.0,
            help="In training each unit of a hidden layer is 0 with this probability, for each row "
            "anew; may be repeated. None: 0.",
            about="probability that a unit of a hidden layer is 0, in training, for each row anew; "
            "the others are divided by 1 − dropout (Srivastava et al. 2014)",
            interval=_SHARE,
            read=float,
            metavar="SHARE",
            panel=TRAINING,
            repeated=True,
        ),
    ]
    l2: Annotated[
        "Several[float]",
        Option(
            default=0.0,
            help="Strength of the L2 penalty; may be repeated. None: 0.",
            about="strength of the L2 penalty",
            interval=_FROM_0,
            read=float,
            metavar="STRENGTH",
            panel=PENALTIES,
            repeated=True,
        ),
    ]
    l1: Annotated[
        "Several[float]",
        Option(
            default=0.0,
            help="Strength of the L1 penalty, which leaves exact zeros; may be repeated. None: 0.",
            about="strength of the L1 penalty, which leaves exact zeros; with l2 it is the "
            "elastic net",
            interval=_FROM_0,
            read=float,
            metavar="STRENGTH",
            panel=PENALTIES,
            repeated=True,
        ),
    ]


class SharedOptions(TypedDict, total=False):
    """Options of a run that all runs of `thalweg.fit` and `thalweg.race` share."""

    decoupled_weight_decay: Annotated[
        "float",
        Option(
            default=0.0,
            help="In each update the weights shrink by this share, times the learning rate.",
            about="share by which the weights shrink in each update, times the learning rate",
            interval=_FROM_0,
            read=float,
            metavar="STRENGTH",
            panel=PENALTIES,
        ),
    ]
    max_norm: Annotated[
        "float",
        Option(
            default=math.inf,
            help="Upper bound of the Euclidean norm of the weights into each output, and into each "
            "unit of a net.",
            interval=_ABOVE_0,
            read=float,
            metavar="LENGTH",
            panel=PENALTIES,
        ),
    ]
    average: Annotated[
        "str | None",
        Option(
            default=None,
            help="Predict from an average of the weights: `polyak`, `ema,decay=0.99`.",
            about="average of the weights, from which predictions are made: ``polyak`` or "
            "``ema``, or ``name,key=value``",
            metavar="NAME",
            panel=GRADIENTS,
            in_descend=True,
        ),
    ]
    clip_norm: Annotated[
        "float",
        Option(
            default=math.inf,
            help="Upper bound of the Euclidean norm of a batch's gradient.",
            about="upper bound of the Euclidean norm of a gradient: a longer one is scaled down",
            interval=_ABOVE_0,
            read=float,
            metavar="LENGTH",
            panel=GRADIENTS,
            in_descend=True,
        ),
    ]
    clip_value: Annotated[
        "float",
        Option(
            default=math.inf,
            help="Upper bound of the absolute value of each entry of a gradient.",
            about="upper bound of the absolute value of each entry of a gradient, applied before "
            "the bound of its norm",
            interval=_ABOVE_0,
            read=float,
            metavar="SIZE",
            panel=GRADIENTS,
            in_descend=True,
        ),
    ]
    gradient_noise: Annotated[
        "float",
        Option(
            default=0.0,
            help="Variance of the Gaussian noise added to gradients; it decays with the updates.",
            about="variance η of the Gaussian noise added to gradients, η / (1 + t)^0.55 in update "
            "t (Neelakantan et al. 2015)",
            interval=_FROM_0,
            read=float,
            metavar="VARIANCE",
            panel=GRADIENTS,
        ),
    ]


class RunOptions(ListedOptions, SharedOptions, total=False):
    """Options that `thalweg.Run` and `thalweg.fit` have; the default is to leave each out."""


RUN_OPTIONS = declared(RunOptions)


def of_descend() -> dict[str, Option]:
    """Return those that `thalweg.descend` has too."""
    return {name: option for name, option in RUN_OPTIONS.items() if option.in_descend}


def numbers() -> dict[str, Option]:
    """Return those that are a number; the default of each does nothing."""
    return {name: option for name, option in RUN_OPTIONS.items() if option.interval}


def shared_options() -> dict[str, Option]:
    """Return those that all runs of a job share."""
    return {name: option for name, option in RUN_OPTIONS.items() if not option.several}


__all__ = [
    "OF_NETS",
    "RUN_OPTIONS",
    "RunOptions",
    "SharedOptions",
    "numbers",
    "of_descend",
    "shared_options",
]
