"""How a table is read and trained on: options of `fit` and `race`, and of the command line."""

from typing import TYPE_CHECKING, Annotated, Any, TypedDict

from thalweg.options.from_text import class_weight, or_none
from thalweg.options.option import DATA, TRAINING, Option, declared

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from thalweg.losses import Loss


class TableOptions(TypedDict, total=False):
    """How the table is read; the command line has an option of the same name for each."""

    task: Annotated[
        "str",
        Option(
            default="auto",
            help="auto, regression, binary, multiclass or count; of several columns multioutput or "
            "multilabel.",
            about='"auto", "regression", "binary", "multiclass", "count"; for several targets '
            '"multioutput" or "multilabel"',
            metavar="TASK",
            panel=DATA,
        ),
    ]
    loss: Annotated[
        "str | Loss | None",
        Option(
            default=None,
            help="Loss to minimise, `NAME` or `NAME,key=value`. None: the default of the task.",
            about="loss to minimise: its name, ``name,key=value`` or a `thalweg.Loss`; None: "
            "the task's default",
            metavar="NAME",
            panel=TRAINING,
            convert=or_none,
        ),
    ]
    weight: Annotated[
        "Any",
        Option(
            default=None,
            help="Column of sample weights.",
            about="the column of sample weights, or a weight ≥ 0 for each row",
            metavar="COLUMN",
            panel=DATA,
        ),
    ]
    class_weight: Annotated[
        "str | Mapping[Any, float] | Sequence[float] | None",
        Option(
            default=None,
            help="`balanced`, or a weight by class: `yes=3,no=1`.",
            about='"balanced", a mapping from label to weight, or a weight for each class, the '
            "labels sorted (numbers as numbers)",
            metavar="WEIGHTS",
            panel=DATA,
            convert=class_weight,
        ),
    ]
    drop: Annotated[
        "str | int | Sequence[str | int]",
        Option(
            default=(),
            help="Columns to leave out, `a,b`; may be repeated. A name with commas is given as "
            "it is.",
            about="columns to leave out. Here and wherever columns are named: a name, or several "
            "in a list, or one text with commas between; a whole number is the column of that name "
            "in a data frame, or that column of an array, from 0",
            metavar="COLUMNS",
            panel=DATA,
            repeated=True,
        ),
    ]
    only: Annotated[
        "str | int | Sequence[str | int]",
        Option(
            default=(),
            help="The only columns to use.",
            metavar="COLUMNS",
            panel=DATA,
            repeated=True,
        ),
    ]
    categorical: Annotated[
        "str | int | Sequence[str | int]",
        Option(
            default=(),
            help="Columns to take as categories: numbers that are codes.",
            metavar="COLUMNS",
            panel=DATA,
            repeated=True,
        ),
    ]
    numeric: Annotated[
        "str | int | Sequence[str | int]",
        Option(
            default=(),
            help="Text columns to read as numbers: `1,234`, `12%`, `$5`.",
            metavar="COLUMNS",
            panel=DATA,
            repeated=True,
        ),
    ]
    ordered: Annotated[
        "str | Sequence[str] | Mapping[str, Sequence[str]]",
        Option(
            default=(),
            help="A category whose levels have an order, the lowest first: "
            "`size=low<medium<high`; may be repeated. Declared orders (pandas, Arrow, polars Enum) "
            "are known.",
            about='categories whose levels have an order, the lowest first: "size=low<medium<high" '
            'each, or a mapping as {"size": ["low", "medium", "high"]}; declared orders (pandas, '
            "Arrow, polars Enum) are known",
            metavar="COLUMN=LEVELS",
            panel=DATA,
            repeated=True,
        ),
    ]
    text: Annotated[
        "str | int | Sequence[str | int]",
        Option(
            default=(),
            help="Columns of free text: words and n-grams become features; long texts that nearly "
            "all differ are found.",
            metavar="COLUMNS",
            panel=DATA,
            repeated=True,
        ),
    ]
    hash_bits: Annotated[
        "int | None",
        Option(
            default=None,
            help="Hash free text, and categories of more levels, into 2 to the BITS columns, 8 to "
            "24. None: 18 for free text, and no category is hashed.",
            about="b from 8 to 24: free text, and categories of more levels, are hashed into 2ᵇ "
            "columns; None: 18 for free text, and no category is hashed",
            read=int,
            metavar="BITS",
            panel=DATA,
        ),
    ]
    numbers: Annotated[
        "str | Mapping[str, str]",
        Option(
            default="auto",
            help="What a number becomes: `standard` (mean 0, deviation 1), `bins` (piecewise "
            "linear between quantiles), `both`, or `auto`: both where there are rows enough and "
            "no run is named, else standard. One column: `auto,price=standard`.",
            about='what a number becomes: "standard" (mean 0, deviation 1), "bins" (piecewise '
            'linear between quantiles), "both", with a squashed one beside them, or "auto": both '
            "where there are rows enough and no run is named, else standard. Of single columns: "
            '"auto,price=standard", or a mapping in which "" is for the others',
            metavar="HOW",
            panel=DATA,
        ),
    ]
    bins: Annotated[
        "int | None",
        Option(
            default=None,
            help="Bins of a number at most, from 2 to 1,024. None: 32, fewer below 320 rows.",
            about="bins of a number at most, from 2 to 1,024; None: 32, a tenth of the training "
            "rows where that is less",
            read=int,
            metavar="NUMBER",
            panel=DATA,
        ),
    ]
    interact: Annotated[
        "str | Sequence[str | tuple[str | int, str | int]]",
        Option(
            default=(),
            help="A pair of columns to cross, `a:b`, so that the effect of one depends on the "
            "other; may be repeated. `auto`: up to ten pairs, found on the training rows, as where "
            "no run is named and rows are 1,000 or more; `none`: no pairs.",
            about="pairs of columns to cross, so that the effect of one depends on the other: "
            '"a:b" or ("a", "b") each, or "auto": up to ten pairs, found on the training rows, as '
            'where no run is named and rows are 1,000 or more; "none": no pairs',
            metavar="PAIR",
            panel=DATA,
            repeated=True,
        ),
    ]
    missing: Annotated[
        "str | Sequence[str]",
        Option(
            default=(),
            help="A further text that means a missing value, as `?` or `-999`; may be repeated.",
            about="further texts that mean a missing value; the model keeps them",
            metavar="TEXT",
            panel=DATA,
            repeated=True,
        ),
    ]
    decimal: Annotated[
        "str | None",
        Option(
            default=None,
            help="Decimal sign of texts, `.` or `,`; found out for each column if not given.",
            about='decimal sign of texts, "." or ","; None: found out for each column',
            metavar="SIGN",
            panel=DATA,
        ),
    ]
    day_first: Annotated[
        "bool | None",
        Option(
            default=None,
            help="Whether 1/2/2024 is 1 February or January 2; found out if not given.",
            about="whether 1/2/2024 is 1 February; None: found out for each column",
            read=bool,
            flags="--day-first/--month-first",
            panel=DATA,
        ),
    ]
    time_zone: Annotated[
        "str | None",
        Option(
            default=None,
            help="Zone in which moments are taken, as `Europe/Berlin`; their own if not given.",
            about="IANA name of the zone in which moments are taken; None: their own",
            metavar="NAME",
            panel=DATA,
        ),
    ]
    positive: Annotated[
        "Any",
        Option(
            default=None,
            help="Label of class 1 of two, whose probability is predicted.",
            about="label of class 1 of two, whose probability is predicted; None: the second in "
            "order",
            metavar="LABEL",
            panel=DATA,
        ),
    ]
    delimiter: Annotated[
        "str | None",
        Option(
            default=None,
            help="Column separator of CSV files; detected if not given. `tab` means a tab.",
            about="column separator of CSV files; None: detected",
            metavar="CHARACTER",
            panel=DATA,
        ),
    ]
    encoding: Annotated[
        "str",
        Option(default="utf-8", help="Text encoding of CSV files.", metavar="NAME", panel=DATA),
    ]
    bad_rows: Annotated[
        "str",
        Option(
            default="error",
            help="What is done about a row that cannot be read (in CSV of another number of "
            "columns than the header): `error` names it, `skip` leaves it out and says so.",
            about="what is done about a row that cannot be read (in CSV of another number of "
            'columns than the header): "error" names it, "skip" leaves it out and says so',
            metavar="HOW",
            panel=DATA,
        ),
    ]
    metrics: Annotated[
        "str | Sequence[str]",
        Option(
            default=(),
            help="Further metrics to judge by, `a,b` or `NAME,key=value`; `thalweg show` lists "
            "them.",
            about="further metrics to judge by, of those that ``thalweg show`` lists: a name or "
            "``name,key=value``, or several",
            metavar="NAMES",
            repeated=True,
        ),
    ]
    split: Annotated[
        "str",
        Option(
            default="random",
            help="What divides the rows: `random`, `time:COLUMN` (the latest are the test, those "
            "before validate) or `group:COLUMN` (rows of one value stay in one split).",
            about='what divides the rows: "random"; "time:COLUMN": the latest are the test, those '
            'before them validate; "group:COLUMN": rows of one value are all in one split',
            metavar="HOW",
            panel=DATA,
        ),
    ]
    valid: Annotated[
        "Any",
        Option(
            default=0.15,
            help="Share of the rows that choose the winner, from 0 (none: cross-validation or the "
            "training objective does) to less than 1, or a file of such rows.",
            about="share of the rows that choose the winner, or a table of its own for them; 0: "
            "none, runs keep their last weights, and cross-validation or the training objective "
            "chooses",
            metavar="SHARE",
            panel=DATA,
        ),
    ]
    test: Annotated[
        "Any",
        Option(
            default=0.15,
            help="Share of the rows that judge the winner, from 0 (none do) to less than 1, or a "
            "file of such rows.",
            about="share of the rows that judge the winner, or a table of its own for them; 0: "
            "there are no test figures",
            metavar="SHARE",
            panel=DATA,
        ),
    ]
    seed: Annotated[
        "int",
        Option(
            default=0,
            help="Random seed of the splits and of the order of the rows.",
            about="random seed of the splits, and in `fit` of the order of the rows",
            read=int,
            metavar="NUMBER",
            panel=TRAINING,
        ),
    ]
    dtype: Annotated[
        "str",
        Option(
            default="float32",
            help="Precision of the arithmetic: float32 or float64.",
            about='precision of rows, weights and states: "float32" or "float64"',
            metavar="NAME",
            panel=TRAINING,
        ),
    ]
    engine: Annotated[
        "str",
        Option(
            default="auto",
            help="compiled, reference (plain NumPy), or auto: compiled where it is available.",
            about='"compiled", "reference" (plain NumPy), or "auto": the compiled one, or the '
            "reference where that is not available, which a note says",
            metavar="NAME",
            panel=TRAINING,
        ),
    ]
    memory: Annotated[
        "str | int | None",
        Option(
            default=None,
            help="Memory that the data may take, as in `500MB` or `2GB`: encoded rows of more than "
            "a third of it are kept on the disk while training. None: a quarter of what is free. "
            "Results do not depend on it.",
            about='bytes that the data may take, or a text such as "500MB"; encoded rows of more '
            "than a third of it are kept on the disk, in a folder of the cache. None: a quarter of "
            "what is free. The results do not depend on it",
            metavar="SIZE",
            panel=TRAINING,
        ),
    ]
    cache_size: Annotated[
        "str | int | None",
        Option(
            default=None,
            help="Room for encoded rows in the cache folder, as in `20GB`; kept ones that are more "
            "are removed, the least recently used first, and 0 removes all. None: half of what "
            "the disk has free.",
            about='bytes that encoded rows may take in the cache folder, or a text such as "20GB"; '
            "rows that were kept and are more are removed, the least recently used first, and 0 "
            "removes all. None: half of what the disk has free. The results do not depend on it",
            metavar="SIZE",
            panel=TRAINING,
        ),
    ]
    keep_cache: Annotated[
        "bool",
        Option(
            default=False,
            help="Keep the encoded rows in the cache folder: later jobs on the same files with the "
            "same options do not read them again.",
            about="whether the encoded rows of files, and what was learnt of the columns, are kept "
            "in the cache folder: later jobs on the same files with the same options do not read "
            "them again. The results do not depend on it",
            read=bool,
            flags="--keep-cache",
            panel=TRAINING,
        ),
    ]
    threads: Annotated[
        "int | None",
        Option(
            default=None,
            help="Maximum number of threads. None: one for each core. Results do not depend on it.",
            about="maximum number of threads of the compiled engine; None: one for each core. The "
            "results do not depend on it",
            read=int,
            metavar="NUMBER",
            panel=TRAINING,
        ),
    ]


TABLE_OPTIONS = declared(TableOptions)
