"""The options of the commands: their types and help texts, each in one place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from thalweg.errors import UsageError
from thalweg.hyperparameters import number

if TYPE_CHECKING:
    from rich.console import Console

    from thalweg.data.sources import ReadOptions

_DATA, _TRAIN, _PENALTY, _GRADIENT = "Data", "Training", "Penalties", "Gradients and averages"

Data = Annotated[
    list[Path] | None,
    typer.Argument(
        help="Parquet or CSV files (also gzip), stacked. None: the flights that come with Thalweg.",
        show_default=False,
    ),
]
NewData = Annotated[
    list[Path], typer.Argument(help="Parquet or CSV files (gzip too), stacked.", show_default=False)
]
ModelFile = Annotated[Path, typer.Argument(help="A file that `thalweg fit` wrote.")]

Target = Annotated[
    str | None,
    typer.Option(
        help="Column to predict, or several: `a,b`.", rich_help_panel=_DATA, metavar="COLUMN"
    ),
]
Task = Annotated[
    str,
    typer.Option(
        help="auto, regression, binary, multiclass or count; of several columns multioutput or "
        "multilabel.",
        rich_help_panel=_DATA,
        metavar="TASK",
    ),
]
Weight = Annotated[
    str | None,
    typer.Option(help="Column of sample weights.", rich_help_panel=_DATA, metavar="COLUMN"),
]
ClassWeight = Annotated[
    str | None,
    typer.Option(
        help="`balanced`, or a weight by class: `yes=3,no=1`.",
        rich_help_panel=_DATA,
        metavar="WEIGHTS",
    ),
]
Drop = Annotated[
    list[str] | None,
    typer.Option(
        help="Columns to leave out, `a,b`; may be repeated. A name with commas is given as it is.",
        rich_help_panel=_DATA,
        metavar="COLUMNS",
    ),
]
Only = Annotated[
    list[str] | None,
    typer.Option(help="The only columns to use.", rich_help_panel=_DATA, metavar="COLUMNS"),
]
Categorical = Annotated[
    list[str] | None,
    typer.Option(
        help="Columns to take as categories: numbers that are codes.",
        rich_help_panel=_DATA,
        metavar="COLUMNS",
    ),
]
Numeric = Annotated[
    list[str] | None,
    typer.Option(
        help="Text columns to read as numbers: `1,234`, `12%`, `$5`.",
        rich_help_panel=_DATA,
        metavar="COLUMNS",
    ),
]
Missing = Annotated[
    list[str] | None,
    typer.Option(
        help="A further text that means a missing value, as `?` or `-999`; may be repeated.",
        rich_help_panel=_DATA,
        metavar="TEXT",
    ),
]
Decimal = Annotated[
    str | None,
    typer.Option(
        help="Decimal sign of texts, `.` or `,`; found out for each column if not given.",
        rich_help_panel=_DATA,
        metavar="SIGN",
    ),
]
DayFirst = Annotated[
    bool | None,
    typer.Option(
        "--day-first/--month-first",
        help="Whether 1/2/2024 is 1 February or January 2; found out if not given.",
        rich_help_panel=_DATA,
        show_default=False,
    ),
]
TimeZone = Annotated[
    str | None,
    typer.Option(
        help="Zone in which moments are taken, as `Europe/Berlin`; their own if not given.",
        rich_help_panel=_DATA,
        metavar="NAME",
    ),
]
Positive = Annotated[
    str | None,
    typer.Option(
        help="Label of class 1 of two, whose probability is predicted.",
        rich_help_panel=_DATA,
        metavar="LABEL",
    ),
]
Strict = Annotated[
    bool,
    typer.Option(
        "--strict",
        help="Refuse values that cannot be read; without it they are taken as missing, aloud.",
        rich_help_panel=_DATA,
    ),
]
Delimiter = Annotated[
    str | None,
    typer.Option(
        help="Column separator of CSV files; detected if not given. `tab` means a tab.",
        rich_help_panel=_DATA,
        metavar="CHARACTER",
    ),
]
Encoding = Annotated[
    str, typer.Option(help="Text encoding of CSV files.", rich_help_panel=_DATA, metavar="NAME")
]
Valid = Annotated[
    str,
    typer.Option(
        help="Share of the rows that choose the winner, from 0 (none: cross-validation or the "
        "training objective does) to less than 1, or a file of such rows.",
        rich_help_panel=_DATA,
        metavar="SHARE",
    ),
]
Test = Annotated[
    str,
    typer.Option(
        help="Share of the rows that judge the winner, from 0 (none do) to less than 1, or a file "
        "of such rows.",
        rich_help_panel=_DATA,
        metavar="SHARE",
    ),
]
Loss = Annotated[
    str | None,
    typer.Option(
        help="Loss to minimise, `NAME` or `NAME,key=value`. None: the default of the task.",
        rich_help_panel=_TRAIN,
        metavar="NAME",
    ),
]
OwnLoss = Annotated[
    str | None,
    typer.Option(
        help="The model's loss, `FILE.py:NAME`, if it is your own: a model file does not hold it.",
        metavar="FILE.py:NAME",
    ),
]
Optimizer = Annotated[
    list[str] | None,
    typer.Option(
        help="`NAME` or `NAME,key=value,…`; may be repeated. None: several are tried.",
        rich_help_panel=_TRAIN,
        metavar="NAME",
    ),
]
LearningRate = Annotated[
    list[float] | None,
    typer.Option(
        help="Learning rate; may be repeated. None: several are tried.",
        rich_help_panel=_TRAIN,
        metavar="RATE",
    ),
]
BatchSize = Annotated[
    list[str] | None,
    typer.Option(
        help="Rows per update, 1 for stochastic and `full` for full-batch descent; may be "
        "repeated. None: 256, fewer for a small table.",
        rich_help_panel=_TRAIN,
        metavar="ROWS",
    ),
]
Schedule = Annotated[
    list[str] | None,
    typer.Option(
        help="Schedule of the learning rate: `NAME` or `NAME,key=value`, as `step,every=0.25`; "
        "`thalweg show` lists them. None: cosine.",
        rich_help_panel=_TRAIN,
        metavar="NAME",
    ),
]
L2 = Annotated[
    list[float] | None,
    typer.Option(
        help="Strength of the L2 penalty; may be repeated. None: 0.",
        rich_help_panel=_PENALTY,
        metavar="STRENGTH",
    ),
]
L1 = Annotated[
    list[float] | None,
    typer.Option(
        help="Strength of the L1 penalty, which leaves exact zeros; may be repeated. None: 0.",
        rich_help_panel=_PENALTY,
        metavar="STRENGTH",
    ),
]
ElasticNet = Annotated[
    str | None,
    typer.Option(
        help="L1 and L2 together: `STRENGTH` or `STRENGTH,ratio=0.5`, the ratio that of L1.",
        rich_help_panel=_PENALTY,
        metavar="STRENGTH",
    ),
]
DecoupledWeightDecay = Annotated[
    float,
    typer.Option(
        help="In each update the weights shrink by this share, times the learning rate.",
        rich_help_panel=_PENALTY,
        metavar="STRENGTH",
    ),
]
MaxNorm = Annotated[
    float,
    typer.Option(
        help="Upper bound of the Euclidean norm of each output's weights.",
        rich_help_panel=_PENALTY,
        metavar="LENGTH",
    ),
]
Average = Annotated[
    str | None,
    typer.Option(
        help="Predict from an average of the weights: `polyak`, `ema,decay=0.99`.",
        rich_help_panel=_GRADIENT,
        metavar="NAME",
    ),
]
ClipNorm = Annotated[
    float,
    typer.Option(
        help="Upper bound of the Euclidean norm of a batch's gradient.",
        rich_help_panel=_GRADIENT,
        metavar="LENGTH",
    ),
]
ClipValue = Annotated[
    float,
    typer.Option(
        help="Upper bound of the absolute value of each entry of a gradient.",
        rich_help_panel=_GRADIENT,
        metavar="SIZE",
    ),
]
GradientNoise = Annotated[
    float,
    typer.Option(
        help="Variance of the Gaussian noise added to gradients; it decays with the updates.",
        rich_help_panel=_GRADIENT,
        metavar="VARIANCE",
    ),
]
Epochs = Annotated[
    int | None,
    typer.Option(
        help="Maximum number of passes over the training rows. None: 12 to 100, depending on "
        "their number.",
        rich_help_panel=_TRAIN,
        metavar="NUMBER",
    ),
]
Patience = Annotated[
    int | None,
    typer.Option(
        help="End a run after so many epochs without a better validation loss. "
        "None: two thirds of the epochs.",
        rich_help_panel=_TRAIN,
        metavar="EPOCHS",
    ),
]
Refit = Annotated[
    bool | None,
    typer.Option(
        "--refit/--no-refit",
        help="Train the winner's setting anew on the rows of training and validation together. "
        "None: where rows are few or wide and no setting is named.",
        rich_help_panel=_TRAIN,
        show_default=False,
    ),
]
Seed = Annotated[
    int,
    typer.Option(
        help="Random seed of the splits and of the order of the rows.",
        rich_help_panel=_TRAIN,
        metavar="NUMBER",
    ),
]
Dtype = Annotated[
    str,
    typer.Option(
        help="Precision of the arithmetic: float32 or float64.",
        rich_help_panel=_TRAIN,
        metavar="NAME",
    ),
]
Engine = Annotated[
    str,
    typer.Option(
        help="compiled, reference (plain NumPy), or auto: compiled where it is available.",
        rich_help_panel=_TRAIN,
        metavar="NAME",
    ),
]
Threads = Annotated[
    int | None,
    typer.Option(
        help="Maximum number of threads. None: one for each core. Results do not depend on it.",
        rich_help_panel=_TRAIN,
        metavar="NUMBER",
    ),
]
ModelOut = Annotated[
    Path | None,
    typer.Option(
        help="Where to save the model. None: named after the data, in this folder.",
        metavar="FILE",
    ),
]
Metrics = Annotated[
    list[str] | None,
    typer.Option(
        help="Further metrics to judge by, `a,b` or `NAME,key=value`; `thalweg show` lists them.",
        metavar="NAMES",
    ),
]
Keep = Annotated[
    list[str] | None,
    typer.Option(
        help="Columns of the data to write in front of the predictions, `a,b`; may be repeated.",
        metavar="COLUMNS",
    ),
]
Json = Annotated[
    bool, typer.Option("--json", help="Print one JSON document on standard output, nothing else.")
]


def batch_size(text: str) -> Any:
    """Return a batch size as the number it is, or the word ``full``."""
    if text == "full":
        return text
    try:
        return int(text)
    except ValueError:
        raise UsageError(f'--batch-size must be a whole number or "full", not {text!r}.') from None


def class_weight(text: str | None) -> Any:
    """Return None, "balanced", or the weight of each class by its label."""
    if text is None or "=" not in text:
        return text
    weights = {}
    for part in text.split(","):
        label, _, value = part.rpartition("=")
        weights[label.strip()] = number(value, f"--class-weight of {label.strip()!r}")
    return weights


def read_options(missing: list[str] | None, delimiter: str | None, encoding: str) -> ReadOptions:
    """Return how files are read."""
    from thalweg.data.sources import ReadOptions

    return ReadOptions(delimiter, encoding, tuple(missing or ()))


def console(stderr: bool = False) -> Console:
    """Return a console that does not cut what goes into a file or a pipe."""
    from thalweg.cli.visible import VisibleConsole

    made = VisibleConsole(stderr=stderr, highlight=False)
    return made if made.is_terminal else VisibleConsole(stderr=stderr, highlight=False, width=120)
