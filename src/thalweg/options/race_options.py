"""The options of `race` that name lists of values: every combination of them is a setting."""

from typing import TYPE_CHECKING, Annotated, TypedDict

from thalweg.options.option import PENALTIES, TRAINING, Option, declared

if TYPE_CHECKING:
    from collections.abc import Sequence

    from thalweg.optimizers import Optimizer
    from thalweg.training.run import BatchSize

SETTINGS = "Settings to compare"
MOST_RUNS = 64


class GridOptions(TypedDict, total=False):
    """Lists of values, one for each part of a setting; none named: a set for all purposes."""

    optimizers: Annotated[
        "str | Optimizer | Sequence[str | Optimizer]",
        Option(
            default=(),
            help="Optimizers, as `sgd,adam,beta1=0.8` (`key=value` belongs to the name before it), "
            "or `all` that can train the task; may be repeated. None: five.",
            about='optimizers: names, ``name,key=value``, `thalweg.Optimizer` objects, or "all" '
            "that can train the task; empty: five",
            metavar="NAMES",
            panel=SETTINGS,
            repeated=True,
        ),
    ]
    lrs: Annotated[
        "str | float | Sequence[str | float]",
        Option(
            default=(),
            help="Learning rates, as `0.01,0.1`; `1e-4:1:9` are 9 from 1e-4 to 1 at equal ratios; "
            "`auto`: around 2/λ for methods with a largest stable rate, which the data tell, "
            "and more beyond an end where the best lies at one. None: each optimizer's own.",
            about='learning rates; ``"1e-4:1:9"`` are 9 from 1e-4 to 1 at equal ratios; "auto": '
            "around 2/λ for methods with a largest stable rate, which the data tell, and more "
            "beyond an end where the best lies at one; empty: each optimizer's own",
            metavar="RATES",
            panel=SETTINGS,
            repeated=True,
        ),
    ]
    batch_sizes: Annotated[
        "BatchSize | str | Sequence[BatchSize | str]",
        Option(
            default=(),
            help="Rows per update, as `32,256,full`. None: 256, fewer for a small table.",
            about='rows per update, 1 for stochastic and "full" for full-batch descent; empty: '
            "256, fewer for a small table",
            metavar="ROWS",
            panel=SETTINGS,
            repeated=True,
        ),
    ]
    schedules: Annotated[
        "str | Sequence[str]",
        Option(
            default=(),
            help="Schedules of the learning rate, as `cosine,step,every=0.25`. None: cosine, and "
            "constant for optimizers that need none.",
            about="schedules of the learning rate, each by name or ``name,key=value``; empty: "
            "cosine, and constant for optimizers that need none",
            metavar="NAMES",
            panel=SETTINGS,
            repeated=True,
        ),
    ]
    models: Annotated[
        "str | Sequence[str | Sequence[int] | int]",
        Option(
            default=(),
            help="Models: `linear` in standardised numbers, `bins` in numbers in bins, `both`; the "
            "units of hidden layers, `64` or `64x64`, with `activation=gelu`, `init=glorot` or "
            "`dropout=0.1` after it, as `linear,64x64,dropout=0.1`; `nets`: the nets that fit "
            "tries. None: linear.",
            about='models: "linear" in standardised numbers, "bins" in bins of them, "both"; '
            'the units of hidden layers, ``(64, 64)`` or ``"64x64"``, with options after it, '
            '``"64x64,dropout=0.1"``; or "nets", those that `fit` tries; empty: linear',
            metavar="MODELS",
            panel=SETTINGS,
            repeated=True,
        ),
    ]
    l2: Annotated[
        "str | float | Sequence[str | float]",
        Option(
            default=(),
            help="Strengths of the L2 penalty, as `0,1e-3` or `0,1e-6:1:7`. None: 0; where no list "
            "is named, several.",
            about='strengths of the L2 penalty; ``"1e-6:1:7"`` are 7; empty: 0, and several where '
            "no list is given",
            metavar="STRENGTHS",
            panel=PENALTIES,
            repeated=True,
        ),
    ]
    l1: Annotated[
        "str | float | Sequence[str | float]",
        Option(
            default=(),
            help="Strengths of the L1 penalty, likewise. None: 0; where no list is named and the "
            "table is wide, several.",
            about="strengths of the L1 penalty, likewise; empty: 0, and several where no list is "
            "given and the table is wide",
            metavar="STRENGTHS",
            panel=PENALTIES,
            repeated=True,
        ),
    ]
    seeds: Annotated[
        "int | str | Sequence[int]",
        Option(
            default=(),
            help="Train every setting with so many seeds, `3` for 0, 1 and 2, or with these, "
            "`0,7,9`: they order the rows and start the nets. None: --seed alone.",
            about="how many seeds each setting is trained with, from 0, or which: they order the "
            "rows and start the nets; empty: ``seed`` alone",
            metavar="SEEDS",
            panel=SETTINGS,
            repeated=True,
        ),
    ]
    runs: Annotated[
        "int",
        Option(
            default=MOST_RUNS,
            help="Train at most so many runs, settings times seeds: of more combinations a part is "
            "taken that has every value about equally often.",
            about="how many runs are trained at most, settings times seeds: of more combinations a "
            "part is taken that has every value about equally often",
            read=int,
            metavar="NUMBER",
            panel=TRAINING,
        ),
    ]


GRID_OPTIONS = declared(GridOptions)

__all__ = ["GRID_OPTIONS", "MOST_RUNS", "GridOptions"]
