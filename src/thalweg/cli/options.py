"""The options of the commands, as Typer takes them; those of Python too come from their records."""

from __future__ import annotations

import errno
import inspect
import os
from collections.abc import Callable, Mapping, Sequence
from contextvars import ContextVar
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer
from typer.core import TyperCommand

from thalweg.cli.plain_values import PlainValues
from thalweg.data.files.format_names import formats_in_words
from thalweg.errors import OutputError, UsageError
from thalweg.options.option import DATA, TRAINING, Option
from thalweg.options.table_options import TABLE_OPTIONS

if TYPE_CHECKING:
    from rich.console import Console

    from thalweg.data.sources import ReadOptions

F = TypeVar("F", bound=Callable[..., Any])


_TYPED: ContextVar[frozenset[str]] = ContextVar("typed", default=frozenset())


class Command(PlainValues, TyperCommand):
    """A command that knows which of its options were typed, and are not defaults."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the command line; what is no number, of an option of numbers, is named."""
        given = [*args]
        try:
            return super().parse_args(ctx, args)
        except typer.BadParameter as error:
            refused = _no_number(error, given)
            if refused is None:
                raise
            raise refused from None

    def invoke(self, ctx: Any) -> Any:
        """Run it."""
        source = {name: ctx.get_parameter_source(name) for name in ctx.params}
        token = _TYPED.set(frozenset(n for n, s in source.items() if s and s.name == "COMMANDLINE"))
        try:
            return super().invoke(ctx)
        finally:
            _TYPED.reset(token)


def _no_number(error: typer.BadParameter, given: Sequence[str]) -> UsageError | None:
    """Return the error in one sentence, if it is of an option of numbers and its text is found."""
    parameter: Any = error.param
    of = getattr(getattr(parameter, "type_descriptor", None), "annotation", None)
    kind = of or getattr(getattr(parameter, "type", None), "name", "")
    read = int if kind in (int, list[int], "integer") else float
    if read is float and kind not in (float, list[float], "float"):
        return None
    for flag in parameter.opts:
        for place, text in enumerate(given):
            name, equals, value = text.partition("=")
            if name != flag or not (equals or place + 1 < len(given)):
                continue
            value = value if equals else given[place + 1]
            if _reads(read, value):
                continue
            number = "a whole number" if read is int else "a number"
            said = f"{flag} must be {number}, not {value!r}"
            parts = value.split(",")
            if parameter.multiple and len(parts) > 1 and all(_reads(read, part) for part in parts):
                each = " ".join(f"{flag} {part.strip()}" for part in parts)
                return UsageError(f"{said}: for several repeat the option, {each}.")
            return UsageError(f"{said}.")
    return None


def _reads(read: Any, text: str) -> bool:
    try:
        read(text)
    except ValueError:
        return False
    return True


def typed() -> frozenset[str]:
    """Return the names of the parameters that were typed on the command line."""
    return _TYPED.get()


def typer_option(option: Option) -> Any:
    """Return an option as Typer has it."""
    return typer.Option(
        *[option.flags] * bool(option.flags),
        help=option.help,
        rich_help_panel=option.panel,
        metavar=option.metavar,
        show_default=not option.flags,
    )


def takes_options(options: Mapping[str, Option]) -> Callable[[F], F]:
    """Give a command that has ``**options`` an option of the command line for each record."""

    def decorated(command: F) -> F:
        signature = inspect.signature(command, eval_str=True)
        own = [p for p in signature.parameters.values() if p.kind is not p.VAR_KEYWORD]
        first = [p for p in own if p.kind is not p.KEYWORD_ONLY]
        shown = [_parameter(name, option) for name, option in options.items() if option.help]
        last = [p for p in own if p.kind is p.KEYWORD_ONLY]
        whole = signature.replace(parameters=[*first, *shown, *last])
        command.__signature__ = whole  # type: ignore[attr-defined]
        return command

    return decorated


def _parameter(name: str, option: Option) -> inspect.Parameter:
    default = None if option.repeated else option.default
    if default is not None and not isinstance(default, option.read):
        default = str(default)  # 0.15, beside which the name of a file may stand
    read: Any = list[option.read] if option.repeated else option.read  # type: ignore[name-defined]
    if default is None:
        read |= None
    annotation: Any = Annotated[read, typer_option(option)]
    kind = inspect.Parameter.KEYWORD_ONLY
    return inspect.Parameter(name, kind, default=default, annotation=annotation)


Missing = Annotated[list[str] | None, typer_option(TABLE_OPTIONS["missing"])]
Delimiter = Annotated[str | None, typer_option(TABLE_OPTIONS["delimiter"])]
Encoding = Annotated[str, typer_option(TABLE_OPTIONS["encoding"])]
BadRows = Annotated[str, typer_option(TABLE_OPTIONS["bad_rows"])]
Metrics = Annotated[list[str] | None, typer_option(TABLE_OPTIONS["metrics"])]

_FILES = (
    "Files, folders, quoted patterns such as 'data/*.csv', or addresses such as s3://bucket/data: "
    f"{formats_in_words()}, packed or not, stacked."
)
_FLIGHTS = f"{_FILES} None: the flights that come with Thalweg."
_ON_PAGE = f"{_FILES} None: the page asks for a table."

Data = Annotated[list[str] | None, typer.Argument(help=_FLIGHTS, show_default=False)]
LabData = Annotated[list[str] | None, typer.Argument(help=_ON_PAGE, show_default=False)]
NewData = Annotated[list[str], typer.Argument(help=_FILES, show_default=False)]
ModelFile = Annotated[Path, typer.Argument(help="A file that `thalweg fit` wrote.")]

Target = Annotated[
    str | None,
    typer.Option(
        help="Column to predict, or several: `a,b`.", rich_help_panel=DATA, metavar="COLUMN"
    ),
]
Strict = Annotated[
    bool,
    typer.Option(
        "--strict",
        help="Refuse values that cannot be read; by default they count as missing, with a note.",
        rich_help_panel=DATA,
    ),
]
OwnLoss = Annotated[
    str | None,
    typer.Option(
        help="The model's loss, `FILE.py:NAME`, if it is your own: a model file does not hold it.",
        metavar="FILE.py:NAME",
    ),
]
OwnActivation = Annotated[
    list[str] | None,
    typer.Option(
        help="The activation of the model's nets, `FILE.py:NAME`, if it is your own: a model file "
        "does not hold it.",
        metavar="FILE.py:NAME",
    ),
]
Threshold = Annotated[
    str | None,
    typer.Option(
        help="Probability above which a row is of class 1, or has a label (one for each: `.2,.5`). "
        "None: the model's own, as `thalweg show` says it.",
        metavar="NUMBER",
    ),
]
Keep = Annotated[
    list[str] | None,
    typer.Option(
        help="Columns of the data to write in front of the predictions, `a,b`; may be repeated.",
        metavar="COLUMNS",
    ),
]
FromModel = Annotated[
    Path | None,
    typer.Option(
        "--from",
        help="Go on training this model on the data, with its encoding and penalties. --epochs "
        "(1), --optimizer, --lr and --batch-size: its own, if not given. Nothing is held out, but "
        "by --valid and --test.",
        rich_help_panel=TRAINING,
        metavar="MODEL",
    ),
]
Report = Annotated[
    Path | None,
    typer.Option(
        help="Write the report, *.html: every run, pictures of the race, how to repeat it; one "
        "file that needs no network.",
        metavar="FILE",
    ),
]
Pictures = Annotated[
    Path | None,
    typer.Option(
        help="Write the report's pictures as PNG files in this folder; needs matplotlib.",
        metavar="FOLDER",
    ),
]
Json = Annotated[
    bool, typer.Option("--json", help="Print one JSON document on standard output, nothing else.")
]


def check_output(needed: bool = True) -> None:
    """Check, before the work, whether standard output was closed (``>&-``).

    Args:
        needed: whether the result goes there; if only remarks do, they go nowhere.

    Raises:
        OutputError: it is closed and needed.
    """
    try:
        os.write(1, b"")
    except OSError as error:
        if error.errno != errno.EBADF:
            return  # a full disk says so itself
        if needed:
            raise OutputError(
                "Standard output is closed, and the result would be written there: leave it open, "
                "or send it to a file, as in > FILE."
            ) from None
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def read_options(
    missing: list[str] | None, delimiter: str | None, encoding: str, bad_rows: str
) -> ReadOptions:
    """Return how files are read."""
    from thalweg.data.sources import ReadOptions

    return ReadOptions(delimiter, encoding, tuple(missing or ()), bad_rows)


def console(stderr: bool = False) -> Console:
    """Return a console that does not cut what goes into a file or a pipe."""
    from thalweg.cli.visible import VisibleConsole

    made = VisibleConsole(stderr=stderr, highlight=False)
    return made if made.is_terminal else VisibleConsole(stderr=stderr, highlight=False, width=120)
