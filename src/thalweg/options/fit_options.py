"""The options of `fit` and `race` that concern neither a run alone nor the table."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypedDict

from thalweg.hyperparameters import Interval
from thalweg.options.from_text import batch_sizes
from thalweg.options.option import CHECKPOINTS, PENALTIES, TRAINING, Option, Several, declared
from thalweg.options.race_options import GRID_OPTIONS, GridOptions
from thalweg.options.run_options import RUN_OPTIONS, RunOptions, SharedOptions, shared_options
from thalweg.options.table_options import TABLE_OPTIONS, TableOptions

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence

    from thalweg.optimizers import Optimizer
    from thalweg.training.callbacks import CallbackLike
    from thalweg.training.run import BatchSize, Run


class SettingOptions(TypedDict, total=False):
    """What `Run` takes by place, and `fit` takes several of; none: a modest set is tried."""

    optimizer: Annotated[
        "Several[str | Optimizer | Run]",
        Option(
            default=(),
            help="`NAME` or `NAME,key=value,…`; may be repeated. None: several are tried.",
            about="optimizer: a name, ``name,key=value,…``, a `thalweg.Optimizer`, or a "
            "`thalweg.Run`, which is trained as it is",
            metavar="NAME",
            panel=TRAINING,
            repeated=True,
        ),
    ]
    lr: Annotated[
        "Several[float]",
        Option(
            default=(),
            help="Learning rate; may be repeated. None: several are tried.",
            about="learning rate, > 0",
            read=float,
            metavar="RATE",
            panel=TRAINING,
            repeated=True,
        ),
    ]
    batch_size: Annotated[
        "Several[BatchSize]",
        Option(
            default=(),
            help="Rows per update, 1 for stochastic and `full` for full-batch descent; may be "
            "repeated. None: 256, fewer for a small table.",
            about='rows per update, 1 for stochastic and "full" for full-batch descent',
            metavar="ROWS",
            panel=TRAINING,
            repeated=True,
            convert=batch_sizes,
        ),
    ]


class JobOptions(TypedDict, total=False):
    """Options of the job: how long to train, callbacks, what is kept."""

    epochs: Annotated[
        "int | None",
        Option(
            default=None,
            help="Maximum number of passes over the training rows. None: 12 to 100, depending on "
            "their number.",
            about="maximum number of passes over the training rows, ≥ 1; None: enough for three "
            "million rows, 12 to 100",
            read=int,
            metavar="NUMBER",
            panel=TRAINING,
        ),
    ]
    patience: Annotated[
        "int | None",
        Option(
            default=None,
            help="End a run after so many epochs without a better validation loss. "
            "None: two thirds of the epochs.",
            about="a run ends after so many epochs without a better validation loss, ≥ 1; None: "
            "two thirds of the epochs, 5 at least",
            read=int,
            metavar="EPOCHS",
            panel=TRAINING,
        ),
    ]
    folds: Annotated[
        "int | None",
        Option(
            default=None,
            help="Cut the rows of training and validation into so many folds, train each setting "
            "once for each, without it, and judge it by all rows, each by the model that did not "
            "see it. None: one validation split judges.",
            about="folds, ≥ 2, that the rows of training and validation are cut into: each setting "
            "is trained once for each, without it, and judged by all rows, each by the model that "
            "did not see it; None: one validation split judges",
            read=int,
            metavar="NUMBER",
            panel=TRAINING,
        ),
    ]
    halving: Annotated[
        "bool | None",
        Option(
            default=None,
            help="Let runs leave that are clearly behind at the same point of their schedules and "
            "have hardly a chance to win; the others train faster. With --judge that metric must "
            "exclude them too. None: `race` does; of the nets that `fit` tries by itself the best "
            "eight stay after a quarter of their epochs, where 500 rows validate. Without "
            "validation rows all stay.",
            about="whether runs leave that are clearly behind at the same point of their schedules "
            "and have hardly a chance to win, so that the others train faster; with ``judge`` that "
            "metric must exclude them too; None: `race` does; of the nets that `fit` tries by "
            "itself the best eight stay after a quarter of their epochs, where 500 rows validate. "
            "Without validation rows all stay",
            read=bool,
            flags="--halving/--no-halving",
            panel=TRAINING,
        ),
    ]
    refit: Annotated[
        "bool | None",
        Option(
            default=None,
            help="Train the winner's setting, or the nets whose mean is the answer, anew on the "
            "rows of training and validation together. None: where rows are few or wide (for nets "
            "up to 100,000 rows) and no setting is named.",
            about="whether to train the winner's setting, or the nets whose mean is the answer, "
            "anew on the rows of training and validation together, and to learn the encoding on "
            "them; None: where rows are few or wide (for nets up to 100,000 rows) and no setting "
            "is named",
            read=bool,
            flags="--refit/--no-refit",
            panel=TRAINING,
        ),
    ]
    find_lr: Annotated[
        "bool",
        Option(
            default=False,
            help="Find the learning rate of each optimizer by many short runs side by side, and "
            "train with it.",
            about="whether to find the learning rate of each optimizer by many short runs side by "
            "side, and to train with it; runs that differ in their rate alone become one",
            read=bool,
            flags="--find-lr",
            panel=TRAINING,
        ),
    ]
    single: Annotated[
        "bool",
        Option(
            default=False,
            help="Keep one run, even where the mean of several is better (as --keep-states does).",
            about="whether to keep one run, even where the mean of several is better, as "
            "``keep_states`` does",
            read=bool,
            flags="--single",
            panel=TRAINING,
        ),
    ]
    ensemble: Annotated[
        "bool | None",
        Option(
            default=None,
            help="Try the mean of all runs, linear ones and nets, in which each counts as often as "
            "greedy search says, on validation rows or out of folds. None: where nothing is named "
            "and 500 rows validate; else the mean of the best nets alone.",
            about="whether to try the mean of all runs, linear ones and nets, in which each counts "
            "as often as greedy search on the validation rows, or on rows out of their folds, "
            "says; None: where nothing is named and 500 rows validate, else the mean of the best "
            "nets alone",
            read=bool,
            flags="--ensemble/--no-ensemble",
            panel=TRAINING,
        ),
    ]
    clip: Annotated[
        "bool",
        Option(
            default=True,
            help="Whether predictions of a regression stay within the range of the training "
            "target; turn it off for a trend that goes on.",
            about="whether predictions of a regression stay within the range of the training "
            "target, each target's own; False: for a trend that goes on beyond it",
            read=bool,
            flags="--clip/--no-clip",
            panel=TRAINING,
        ),
    ]
    calibrate: Annotated[
        "bool",
        Option(
            default=False,
            help="Calibrate the probabilities of classes: divide raw scores by a temperature that "
            "the validation rows tell.",
            about="whether to calibrate the probabilities of classes: raw scores are divided by "
            "the temperature for which the log loss of the validation rows is lowest",
            read=bool,
            flags="--calibrate",
            panel=TRAINING,
        ),
    ]
    judge: Annotated[
        "str | None",
        Option(
            default=None,
            help="Metric by which settings are compared and the winner is chosen, as `roc_auc` or "
            "`f1,average=micro`; `thalweg show` lists them. None: the validation loss, by which "
            "epochs are kept in any case.",
            about="metric by which settings are compared and the winner is chosen, "
            "``name,key=value``; None: the validation loss, by which epochs are kept in any case",
            metavar="METRIC",
            panel=TRAINING,
        ),
    ]
    equivalence: Annotated[
        "float",
        Option(
            default=0.005,
            help="Share of the winner's loss (or metric) that makes no difference in practice, for "
            "the verdict.",
            about="share of the winner's loss, or metric, that makes no difference in practice, "
            "for the verdict",
            interval=Interval("[0, 1)"),
            read=float,
            metavar="SHARE",
            panel=TRAINING,
        ),
    ]
    threshold: Annotated[
        "str | float | Sequence[float] | None",
        Option(
            default=None,
            help="Probability above which a row is of class 1 (or has a label): a metric that is "
            "best there on the validation rows (`f1`, `'precision_at_recall,recall=0.9'`), costs "
            "(`'cost,fp=1,fn=5'`), or the number itself. None: 0.5.",
            about="probability above which a row is of class 1, or has a label: a metric that is "
            'best there on the validation rows, ``"f1"``, ``"precision_at_recall,recall=0.9"`` or '
            'costs, ``"cost,fp=1,fn=5"``; or the number itself, for labels one each if need be; '
            "None: 0.5, or 0 of scores",
            metavar="METRIC",
            panel=TRAINING,
        ),
    ]
    optimum: Annotated[
        "bool",
        Option(
            default=False,
            help="Say how far each linear run's objective is from its optimum, by epoch too.",
            about="whether to find the optimum of each linear run's objective, and the gap to it "
            "after each epoch (`Fit.optimum`), which takes further passes over the training rows",
            read=bool,
            flags="--optimum",
            panel=TRAINING,
        ),
    ]
    fast: Annotated[
        "bool",
        Option(
            default=False,
            help="Try linear models alone where no run is named: seconds instead of minutes.",
            about="whether to try linear models alone where no run is named, without nets",
            read=bool,
            flags="--fast",
            panel=TRAINING,
        ),
    ]
    out: Annotated[
        "str | os.PathLike[str] | None",
        Option(
            default=None,
            help="Where to save the model. None: named after the data, in this folder.",
            about="where to save the model; None: nowhere",
            read=Path,
            metavar="FILE",
        ),
    ]
    checkpoint: Annotated[
        "str | os.PathLike[str] | None",
        Option(
            default=None,
            help="Folder for checkpoints, from which --resume goes on after a crash.",
            about="folder for checkpoints, from which ``resume=True`` goes on after a crash; None: "
            "none are written",
            read=Path,
            metavar="FOLDER",
            panel=CHECKPOINTS,
        ),
    ]
    every: Annotated[
        "str | int | None",
        Option(
            default=None,
            help="How often: a time (`30s`, `5m`, `1h`) or rows (`'1000000 rows'`). None: 5m.",
            about='how often a checkpoint is written: a time, ``"30s"``, ``"5m"`` or ``"1h"``, or '
            'rows, ``"1000000 rows"`` or the number; None: every five minutes',
            metavar="INTERVAL",
            panel=CHECKPOINTS,
        ),
    ]
    resume: Annotated[
        "bool",
        Option(
            default=False,
            help="Go on from the checkpoint in that folder; the model is the same to the bit.",
            about="whether to go on from the checkpoint in that folder, if there is one",
            read=bool,
            flags="--resume",
            panel=CHECKPOINTS,
        ),
    ]
    keep_states: Annotated[
        "bool",
        Option(
            default=False,
            help="Keep the states of the winner's optimizer in the model, to train it further.",
            about="whether the model keeps the states of the winner's optimizer, with which "
            "`Model.partial_fit` goes on",
            read=bool,
            flags="--keep-states",
            panel=TRAINING,
        ),
    ]
    callbacks: Annotated[
        "CallbackLike | Sequence[CallbackLike] | None",
        Option(
            default=None,
            about="callbacks, which receive the events of the job and may end training: "
            "functions of an event, or objects with a method ``on_event``, as `thalweg.Callbacks`",
        ),
    ]
    trace_every: Annotated[
        "int | None",
        Option(
            default=None,
            about="micro-batches, ≥ 1, after which callbacks receive weights and states as a "
            "`thalweg.training.events.Traced`; None: never",
        ),
    ]


class RaceOptions(GridOptions, SharedOptions, JobOptions, TableOptions, total=False):
    """The options of `race`."""


class FitOptions(SettingOptions, RunOptions, JobOptions, TableOptions, total=False):
    """The options of `fit`."""

    elastic_net: Annotated[
        "str | float | None",
        Option(
            default=None,
            help="L1 and L2 together: `STRENGTH` or `STRENGTH,ratio=0.5`, the ratio that of L1.",
            about='strength s of L1 and L2 together, ``s`` or ``"s,ratio=0.5"``: l1 = s · ratio '
            "and l2 = s · (1 − ratio)",
            metavar="STRENGTH",
            panel=PENALTIES,
        ),
    ]


# Records that a test or a later version adds to those of a run are options of `fit` too.
JOB_OPTIONS = declared(JobOptions)
RACE_OPTIONS = GRID_OPTIONS | shared_options() | JOB_OPTIONS | TABLE_OPTIONS
# Unlike `fit`, a race of few rows asks for folds where neither is said (`job/small_tables.py`).
RACE_OPTIONS |= {
    "valid": replace(
        TABLE_OPTIONS["valid"],
        default=None,
        help=TABLE_OPTIONS["valid"].help + " None: 0.15; up to 500 rows, if lists are named and "
        "--folds is not, 5 folds judge instead.",
        about=TABLE_OPTIONS["valid"].about + "; None: 0.15, or, up to 500 rows, if lists are "
        "named and ``folds`` is not, 5 folds judge instead",
    )
}
# The lab keeps the model in memory until the page saves it, and writes no checkpoints.
_NOT_IN_LAB = ("out", "checkpoint", "every", "resume", "keep_states", "callbacks", "trace_every")
LAB_OPTIONS = {name: option for name, option in RACE_OPTIONS.items() if name not in _NOT_IN_LAB}
FIT_OPTIONS = declared(SettingOptions) | RUN_OPTIONS | JOB_OPTIONS | TABLE_OPTIONS
FIT_OPTIONS |= {"elastic_net": declared(FitOptions)["elastic_net"]}

__all__ = [
    "FIT_OPTIONS",
    "JOB_OPTIONS",
    "LAB_OPTIONS",
    "RACE_OPTIONS",
    "FitOptions",
    "JobOptions",
    "RaceOptions",
    "Several",
]
