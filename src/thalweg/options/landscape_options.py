"""The options of `Model.landscape` and ``thalweg landscape``."""

from typing import TYPE_CHECKING, Annotated, TypedDict

from thalweg.options.option import Option, declared

if TYPE_CHECKING:
    from collections.abc import Sequence

PLANES = ("principal", "weights", "hessian", "random")


class LandscapeOptions(TypedDict, total=False):
    """Over which plane a model's loss is computed, and on what."""

    plane: Annotated[
        "str | None",
        Option(
            default=None,
            help="`principal`: the plane of the runs' paths, if these are known; `hessian`: the "
            "two steepest directions; `weights`: two weights; `random`: two random directions. "
            "None: principal of known paths, weights of a model with two, else hessian.",
            about="``principal``: that of the runs' paths, if these are given; ``hessian``: the "
            "two steepest directions; ``weights``: two weights; ``random``: two random "
            "directions; None: principal of given paths, weights of a model with two, else "
            "hessian",
            metavar="NAME",
        ),
    ]
    weights: Annotated[
        "str | Sequence[str]",
        Option(
            default=(),
            help="The two weights of `--plane weights`, `a,b`: features of a linear model, as "
            "`thalweg show` names them, or `BLOCK:NUMBER` of a net, as in dense:0. None: the two "
            "largest.",
            about='the two weights of ``plane="weights"``: features of a linear model, or '
            "``BLOCK:NUMBER`` of a net, as in dense:0; none: the two largest",
            metavar="A,B",
            repeated=True,
        ),
    ]
    size: Annotated[
        "int",
        Option(
            default=200,
            help="Points along each axis, 2 to 1,000.",
            about="points along each axis, 2 to 1,000",
            read=int,
            metavar="NUMBER",
        ),
    ]
    rows: Annotated[
        "int | None",
        Option(
            default=None,
            help="Rows that are drawn from the data. None: 100,000 for a linear model, 10,000 for "
            "a net with one hidden layer, fewer for a deeper one.",
            about="rows that are drawn from the data, ≥ 1; None: 100,000 for a linear model, "
            "10,000 for a net with one hidden layer, fewer for a deeper one",
            read=int,
            metavar="NUMBER",
        ),
    ]
    seed: Annotated[
        "int",
        Option(
            default=0,
            help="Of the rows that are drawn, and of random directions.",
            read=int,
            metavar="NUMBER",
        ),
    ]


LANDSCAPE_OPTIONS = declared(LandscapeOptions)

__all__ = ["LANDSCAPE_OPTIONS", "PLANES", "LandscapeOptions"]
