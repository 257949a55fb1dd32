"""Checkpoints of a job in a folder: when they are written, and how training goes on from one.

A job trains in one phase or two: "training", and "refit" where the winner is trained anew. Each has
a file of its own, so that what the first led to is not written again and again in the second. A
file holds a session between two blocks (`thalweg.training.snapshot`) and the job that it is of.
"""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import thalweg
from thalweg import checked_file
from thalweg.checked_file import PART, UNREADABLE, DamagedError, Disk
from thalweg.errors import CheckpointError, UsageError
from thalweg.option_words import word
from thalweg.training.events import Checkpointed, Event, Resumed
from thalweg.training.plan import TrainingPlan
from thalweg.training.session import Session
from thalweg.training.snapshot import Snapshot
from thalweg.wording import brief, counted

FORMAT = 1
PHASES = ("training", "refit")
DEFAULT = "5m"
_ENDING = ".checkpoint"
_FINISHED = "finished"
_SECONDS = {"s": 1, "m": 60, "min": 60, "h": 3600}
_INTERVAL = re.compile(r"\s*(\d+(?:\.\d+)?)\s*([a-z]*)\s*")

Begin = Callable[[TrainingPlan, Callable[[], bool]], Session]
Job = Mapping[str, Any]  # what a checkpoint is of: JSON values under "settings" and "data"


@dataclass(frozen=True)
class Every:
    """How much is trained between two checkpoints at least: seconds, or rows of all cohorts."""

    seconds: float = float("inf")
    rows: float = float("inf")


def interval(given: Any) -> Every:
    """Return the interval that a text (``5m``, ``90s``, ``1000000 rows``) or a number means.

    Raises:
        UsageError: it means none.
    """
    if given is None:
        given = DEFAULT
    found = None
    if isinstance(given, str) or (hasattr(given, "__index__") and not isinstance(given, bool)):
        found = _INTERVAL.fullmatch(str(given).lower().replace(",", "").replace("_", ""))
    if found is not None:
        number, unit = float(found[1]), found[2]
        if unit in _SECONDS and number > 0:
            return Every(seconds=number * _SECONDS[unit])
        if unit in ("", "row", "rows") and number >= 1 and number.is_integer():
            return Every(rows=number)
    raise UsageError(
        f"--every must be a time such as 30s, 5m or 1h, or a number of rows such as "
        f"'1000000 rows', not {brief(given)}."
    )


@dataclass
class Checkpoints:
    """The checkpoints of one job.

    Attributes:
        folder: that they stand in.
        every: how often one is written.
        resume: whether training goes on from those that are there.
        disk, clock: write files and tell the time in seconds.
    """

    folder: Path
    every: Every = field(default_factory=lambda: interval(None))
    resume: bool = False
    disk: Disk = field(default_factory=Disk)
    clock: Callable[[], float] = time.monotonic

    def open(self) -> None:
        """Make the folder and find out whether it can be used; nothing in it is changed.

        Raises:
            UsageError: it cannot be written to, or it holds checkpoints of a job that has not
                ended and `resume` is not set.
        """
        said = f"--checkpoint {word(str(self.folder))}"
        try:
            self.folder.mkdir(exist_ok=True)
            probe = self.folder / f".{os.getpid()}{PART}"
            with contextlib.suppress(FileExistsError):
                probe.touch(exist_ok=False)
            probe.unlink(missing_ok=True)
        except FileExistsError:
            raise UsageError(f"{said} is a file: name a folder.") from None
        except FileNotFoundError:
            raise UsageError(
                f"{said}: there is no folder {self.folder.parent}; make it first."
            ) from None
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or str(error)
            raise UsageError(f"{said} cannot be written to ({why}): choose another.") from None
        if self.resume or self._over.exists():
            return
        if self.holds():
            raise UsageError(
                f"{said} holds a checkpoint of a job that has not ended: say --resume to go on "
                "from it, or name another folder, or remove this one to begin anew."
            )

    def begin(self) -> None:
        """Remove what a killed program left half written.

        The checkpoints of a job that is over go too, unless training goes on from them.
        """
        with contextlib.suppress(OSError):
            for part in self.folder.glob(f".*{PART}"):
                part.unlink(missing_ok=True)
            if not self.resume:
                for phase in reversed(PHASES):
                    self.path(phase).unlink(missing_ok=True)
                self._over.unlink(missing_ok=True)

    def over(self) -> None:
        """Note that the job has ended: its checkpoints are of no further use."""
        with contextlib.suppress(OSError):
            self._over.touch()

    def holds(self) -> bool:
        """Whether there is a checkpoint."""
        return any(self.path(phase).exists() for phase in PHASES)

    def path(self, phase: str) -> Path:
        """Return where the checkpoint of a phase stands."""
        return self.folder / f"{phase}{_ENDING}"

    @property
    def _over(self) -> Path:
        return self.folder / _FINISHED

    def phase(self, name: str, job: Job, tell: Callable[[Event], object]) -> PhaseCheckpoints:
        """Return the checkpoints of one phase.

        Args:
            name: one of `PHASES`.
            job: what they are of.
            tell: called with what is done.
        """
        return PhaseCheckpoints(self, name, job, tell)


class PhaseCheckpoints:
    """The checkpoints of one phase of a job: one session.

    Attributes:
        ended: whether it was trained to its end.
    """

    def __init__(
        self, of: Checkpoints, name: str, job: Job, tell: Callable[[Event], object]
    ) -> None:
        """Take the arguments of `Checkpoints.phase`."""
        self._of, self._name, self._job, self._tell = of, name, job, tell
        self._path = of.path(name)
        self._written, self._rows = of.clock(), 0
        self.ended = False

    def begin(
        self, plan: TrainingPlan, stop: Callable[[], bool], begin: Begin = Session
    ) -> Session:
        """Return a session: that of the checkpoint if training goes on from one, else a new one.

        Args:
            plan: what is trained.
            stop: as for `Session`.
            begin: returns the new one.

        Raises:
            CheckpointError: there is one that training cannot go on from.
        """
        of = self._of
        session = None
        if of.resume:
            session = self._restored(plan, stop)
        if session is None:
            said = ""
            if of.resume and self._name == PHASES[0]:
                said = (
                    f"There is no checkpoint in {of.folder} to go on from: training begins at the "
                    "beginning."
                )
            session = begin(plan, stop)
            self._tell(Resumed(self._name, False, 0, False, said))
        else:
            rows = session.standings.done
            said = f"Training goes on from {self._path}, after {counted(rows, 'row')}."
            if session.finished:
                said = f"Training was over at the checkpoint {self._path}; the rest follows."
            self._tell(Resumed(self._name, True, rows, session.finished, said))
        self._written, self._rows = of.clock(), session.standings.done
        return session

    def after(self, session: Session, asked: bool) -> None:
        """Write a checkpoint between two steps, if it is time or asked for."""
        every, done = self._of.every, session.standings.done
        due = self._of.clock() - self._written >= every.seconds or done - self._rows >= every.rows
        if due or asked:
            self._write(session)

    def end(self, session: Session, restored: bool) -> None:
        """Write the checkpoint of a session that was trained to its end."""
        self.ended = session.finished and not session.stopped
        if self.ended and not restored:
            self._write(session)

    def _write(self, session: Session) -> None:
        begun, problem, size = time.perf_counter(), "", 0
        taken = session.capture()
        document = {
            "format": FORMAT,
            "version": thalweg.__version__,
            "phase": self._name,
            "job": self._job,
            "values": taken.values,
        }
        try:
            size = checked_file.write(self._path, document, taken.arrays, self._of.disk)
        except OSError as error:
            kept = "the one before is kept" if self._of.holds() else "there is none so far"
            problem = (
                f"A checkpoint could not be written to {self._of.folder} "
                f"({error.strerror or error}); {kept}, and training goes on."
            )
        self._written, self._rows = self._of.clock(), session.standings.done
        took = time.perf_counter() - begun
        self._tell(Checkpointed(self._path, size, took, session.finished, problem))

    def _restored(self, plan: TrainingPlan, stop: Callable[[], bool]) -> Session | None:
        path = self._path
        damaged = CheckpointError(
            f"The checkpoint {path} is damaged: remove it to begin at the beginning."
        )
        try:
            document, arrays = checked_file.read(path)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise CheckpointError(
                f"The checkpoint {path} cannot be read: {error.strerror}."
            ) from None
        except DamagedError as error:
            raise CheckpointError(
                f"The checkpoint {path} is damaged ({error}): remove it to begin at the beginning."
            ) from None
        try:
            self._check(document)
            return Session.restore(plan, Snapshot(document["values"], arrays), stop)
        except CheckpointError:
            raise
        except UsageError:
            raise CheckpointError(self._other("settings")) from None
        except UNREADABLE:
            raise damaged from None

    def _check(self, document: Mapping[str, Any]) -> None:
        """Refuse a checkpoint of another version, phase, other settings or other data."""
        version = document["version"]
        if document["format"] > FORMAT or _numbers(version) > _numbers(thalweg.__version__):
            raise CheckpointError(
                f"The checkpoint {self._path} was written by Thalweg {version}, and this is "
                f"Thalweg {thalweg.__version__}: upgrade Thalweg, or name another folder."
            )
        if document["phase"] != self._name:
            raise DamagedError("it is of another phase")
        theirs, ours = document["job"], self._job
        names = [*ours["settings"], *(n for n in theirs["settings"] if n not in ours["settings"])]
        for name in names:
            then, now = theirs["settings"].get(name), ours["settings"].get(name)
            if then != now:
                raise CheckpointError(self._other(f"settings ({name}: {_change(then, now)})"))
        if theirs["data"] != ours["data"]:
            raise CheckpointError(self._other("data, or of rows that were split in another way"))

    def _other(self, what: str) -> str:
        return (
            f"The checkpoint {self._path} is of other {what}: give the same again to go on from "
            "it, or name another folder."
        )


def _numbers(version: str) -> tuple[int, ...]:
    """Return the numbers of a version, to compare it with another."""
    return tuple(int(number) for number in re.findall(r"\d+", version.partition("+")[0])[:3])


def _change(then: Any, now: Any) -> str:
    """Say in short how a setting differs."""
    if isinstance(then, list) and isinstance(now, list):
        if len(then) != len(now):
            return f"{len(then)} then, {len(now)} now"
        then, now = next((a, b) for a, b in zip(then, now, strict=True) if a != b)
    if isinstance(then, dict) and isinstance(now, dict):
        name = next(name for name in {**then, **now} if then.get(name) != now.get(name))
        return f"{name} {_change(then.get(name), now.get(name))}"
    return f"{brief(then)} then, {brief(now)} now"
