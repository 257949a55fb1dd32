"""The options of `Model.explain` and ``thalweg explain``."""

from typing import TYPE_CHECKING, Annotated, TypedDict

from thalweg.options.option import Option, declared

if TYPE_CHECKING:
    from collections.abc import Sequence

IMPORTANCE, CURVES = "Importance", "Curves and interactions"


class ExplainOptions(TypedDict, total=False):
    """How a model is explained."""

    rows: Annotated[
        "int | None",
        Option(
            default=None,
            help="Rows that are drawn from the data; of these, curves are of 1,000 and "
            "interactions of 200. None: 5,000, of more than 100 columns fewer.",
            about="rows that are drawn from the data, ≥ 2; of these, curves are of 1,000 and "
            "interactions of 200; None: 5,000, of more than 100 columns fewer",
            read=int,
            metavar="NUMBER",
        ),
    ]
    columns: Annotated[
        "str | Sequence[str]",
        Option(
            default=(),
            help="Explain these columns alone, `a,b`; may be repeated. None: all.",
            about="columns to explain, a name or several; empty: all",
            metavar="COLUMNS",
            repeated=True,
        ),
    ]
    seed: Annotated[
        "int",
        Option(
            default=0,
            help="Of the rows that are drawn and of the permutations.",
            read=int,
            metavar="NUMBER",
        ),
    ]
    repeats: Annotated[
        "int",
        Option(
            default=5,
            help="Times that each column is permuted; its standard error needs two.",
            about="times that each column is permuted, ≥ 1; its standard error needs two",
            read=int,
            metavar="NUMBER",
            panel=IMPORTANCE,
        ),
    ]
    metric: Annotated[
        "str | None",
        Option(
            default=None,
            help="Judge permuted columns by this metric, `NAME,key=value`; None: by the model's "
            "loss.",
            about="metric by which permuted columns are judged, ``name,key=value``; None: the "
            "model's loss",
            metavar="NAME",
            panel=IMPORTANCE,
        ),
    ]
    curves: Annotated[
        "int",
        Option(
            default=12,
            help="Draw the curves of so many columns, the most important ones; 0: none.",
            about="number of columns whose curves are computed, the most important ones; 0: none",
            read=int,
            metavar="NUMBER",
            panel=CURVES,
        ),
    ]
    grid: Annotated[
        "int",
        Option(
            default=20,
            help="Points of a curve: quantiles of a number, the most frequent levels.",
            about="points of a curve, ≥ 2: quantiles of a number, the most frequent levels",
            read=int,
            metavar="NUMBER",
            panel=CURVES,
        ),
    ]
    lines: Annotated[
        "int",
        Option(
            default=50,
            help="Rows whose own curves are drawn as thin lines; 0: none.",
            about="rows whose own curves are kept beside the mean; 0: none",
            read=int,
            metavar="NUMBER",
            panel=CURVES,
        ),
    ]
    centred: Annotated[
        "bool",
        Option(
            default=False,
            help="Let every curve start at 0, which shows where rows differ in shape.",
            about="whether every curve starts at 0, which shows where rows differ in shape",
            read=bool,
            flags="--centred",
            panel=CURVES,
        ),
    ]
    output: Annotated[
        "str | None",
        Option(
            default=None,
            help="Class or target whose prediction is explained; None: class 1 of two, else each.",
            about="class or target whose prediction is explained; None: class 1 of two, else each",
            metavar="CLASS",
            panel=CURVES,
        ),
    ]
    pairs: Annotated[
        "int",
        Option(
            default=5,
            help="Measure how strongly so many of the most important columns interact; 0: none.",
            about="number of the most important columns of which each pair's interaction is "
            "measured; 0: none",
            read=int,
            metavar="NUMBER",
            panel=CURVES,
        ),
    ]


EXPLAIN_OPTIONS = declared(ExplainOptions)
LEAST = {"rows": 2, "seed": 0, "repeats": 1, "curves": 0, "grid": 2, "lines": 0, "pairs": 0}

__all__ = ["EXPLAIN_OPTIONS", "LEAST", "ExplainOptions"]
