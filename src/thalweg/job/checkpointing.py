"""The checkpoints that a job asks for, and what they are of: its settings and its data."""

from __future__ import annotations

import hashlib
import os
import warnings
from collections.abc import Callable, Sequence
from inspect import unwrap
from pathlib import Path
from typing import Any

import numpy as np

from thalweg.arguments import several
from thalweg.data.preprocessor import Preprocessor
from thalweg.data.row_source import RowSource, parts
from thalweg.errors import CheckpointWarning, Problems, UsageError
from thalweg.job.planning import Plan
from thalweg.job.table_checks import as_share
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.option_words import in_words, speaks_as_command_line
from thalweg.options.option import spelled
from thalweg.own import hash_of
from thalweg.plain import json_bytes, plain, to_plain
from thalweg.training.callbacks import Listeners
from thalweg.training.checkpoints import PHASES, Checkpoints, Every, Job, PhaseCheckpoints, interval
from thalweg.training.events import Checkpointed, Event, Resumed
from thalweg.training.run import Run
from thalweg.wording import brief

_PART = 2**16  # rows whose bytes are summed at once
_NOT_COMPARED = ("threads", "memory", "cache_size", "keep_cache")  # which change no bit


def checkpoints_of(folder: Any, every: Any, resume: Any, problems: Problems) -> Checkpoints | None:
    """Return the checkpoints that the options ask for; collect what is wrong with them.

    Args:
        folder: of the checkpoints; None: there are none.
        every: how often one is written.
        resume: whether training goes on from one.
        problems: those found with the job so far.
    """
    wanted = Every()
    with problems.collected():
        wanted = interval(every)
    with problems.collected():
        if not isinstance(folder, str | os.PathLike | None):
            raise UsageError(f"--checkpoint must be a folder, not {brief(folder)}.")
    with problems.collected():
        if folder is None and (resume is True or every is not None):
            option = "--resume" if resume is True else "--every"
            raise UsageError(f"{option} needs the folder of the checkpoints: --checkpoint FOLDER.")
    if folder is None or problems or not isinstance(resume, bool):  # see `planning`
        return None
    found = None
    with problems.collected():
        found = Checkpoints(Path(folder), wanted, resume)
        found.open()
    return found


class JobCheckpoints:
    """The checkpoints of a job.

    Attributes:
        notes: what the user should know of them, in sentences.
    """

    def __init__(
        self, job: Callable[[], Job], checkpoints: Checkpoints | None, listeners: Listeners
    ) -> None:
        """Take what returns what they are of; None: there are no checkpoints."""
        self._checkpoints, self._listeners = checkpoints, listeners
        self.notes: list[str] = []
        self._job: Job = {}
        self._phases: list[PhaseCheckpoints] = []
        if checkpoints is not None:
            checkpoints.begin()
            self._job = job()

    def training(self) -> PhaseCheckpoints | None:
        """Return those of the first phase."""
        return self._phase(PHASES[0], self._job)

    def refit(self, runs: Sequence[Run], rows: RowSource) -> PhaseCheckpoints | None:
        """Return those of the winner, or of the members of a mean, trained anew on these rows."""
        if self._checkpoints is None:
            return None
        digest = hashlib.sha256(self._job["data"].encode())
        _add(digest.update, rows)
        settings = {**self._job["settings"], "the winner": [plain(run.as_json()) for run in runs]}
        return self._phase(PHASES[1], {"settings": settings, "data": digest.hexdigest()})

    def over(self) -> None:
        """Note that the job has ended, unless it was ended early and could go on."""
        if self._checkpoints is not None and all(phase.ended for phase in self._phases):
            self._checkpoints.over()

    def _phase(self, name: str, job: Job) -> PhaseCheckpoints | None:
        if self._checkpoints is None:
            return None
        self._phases.append(self._checkpoints.phase(name, job, self._told))
        return self._phases[-1]

    def _told(self, event: Event) -> None:
        said = ""
        if isinstance(event, Resumed):
            said = event.said
        elif isinstance(event, Checkpointed):
            said = event.problem
        if said and in_words(said) not in self.notes:
            self.notes.append(in_words(said))
        self._listeners.tell(event)
        if isinstance(event, Checkpointed) and said and not speaks_as_command_line():
            warnings.warn(in_words(said), CheckpointWarning, stacklevel=2)


def job_of(plan: Plan) -> Job:
    """Return what the checkpoints of a planned job are of: its settings and its data."""
    return {"settings": settings_of(plan), "data": _data_of(plan)}


def settings_of(plan: Plan) -> dict[str, Any]:
    """Return the settings that must be the same for training to go on with the same bits."""
    training, request = plan.training, plan.request
    loss = training.loss
    table = {
        spelled(name): _share(value) if name in ("valid", "test") else _setting(value)
        for name, value in request.table.items()
        if name not in (*_NOT_COMPARED, "loss", "engine")
    }
    settings = {  # what the user says first: the runs that differ may follow from it
        **table,
        "target": _setting(request.target),
        "--epochs": training.epochs,
        "--refit": plan.refit,
        "--keep-states": request.job["keep_states"],
        "patience and stopping": repr(training.stopping),
        "loss": [loss.loss.name, dict(loss.hyperparameters), loss.columns, loss.loss.sha256],
        "engine": training.engine.name,
        "trace_every": request.job["trace_every"],
        "runs": [plain(run.as_json()) for run in plan.runs],
        "file of the optimizer": [_own_file(run)[:12] for run in plan.runs],
    }
    return dict(plain(settings))


def _own_file(run: Run) -> str:
    """Return a hash of the file of the user's own optimizer; "" for one that Thalweg has."""
    method = run.method
    if not isinstance(method, Optimizer):
        return ""
    known = OPTIMIZERS.get(method.name)
    if known is not None and known in (method, method.default_form):
        return ""
    step = unwrap(method.step)
    return hash_of(step) if hasattr(step, "__code__") else ""


def _share(value: Any) -> Any:
    """Return a share of the rows as a number, however it is written: .15 and 0.15 are the same."""
    share = as_share(value)
    return _setting(value) if share is None else share


def _setting(value: Any) -> Any:
    """Return an option's value as JSON has it; a table or values are compared with the data."""
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    if isinstance(value, dict):
        return {str(key): _setting(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)) and len(value) <= 100:
        return [_setting(each) for each in several(value)]
    return f"<{type(value).__name__}>"


def _data_of(plan: Plan) -> str:
    """Return a hash of the encoded rows of all splits, and of how they were encoded."""
    prepared = plan.prepared
    return digest_of(prepared.preprocessor, (prepared.train, prepared.valid, prepared.test))


def digest_of(preprocessor: Preprocessor, splits: Sequence[RowSource]) -> str:
    """Return a hash of encoded rows, and of how they were encoded."""
    digest = hashlib.sha256(json_bytes(to_plain(preprocessor)))
    for rows in splits:
        _add(digest.update, rows)
    return digest.hexdigest()


def _add(update: Callable[[Any], object], source: RowSource) -> None:
    """Pass the bytes of all rows on, whatever blocks the source has."""
    update(f"{len(source)} {source.features} {source.dtype}".encode())
    for rows in parts(source, _PART):
        arrays = [rows.dense, rows.target, rows.loss_weight, rows.metric_weight]
        if rows.sparse is not None:
            lengths = np.diff(rows.sparse.indptr).astype(np.int64)
            arrays += [lengths, rows.sparse.indices.astype(np.int64), rows.sparse.data]
        for array in arrays:
            update(np.ascontiguousarray(array).reshape(-1).view(np.uint8).data)
