"""`fit --from MODEL`: a model trained further, judged before and after, with checkpoints."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.continuing import Continuation, continuation
from thalweg.data.array_table import Table
from thalweg.data.column_checks import ColumnOverrides
from thalweg.data.division import TEST, TRAIN, VALID, divided
from thalweg.data.findings import Findings
from thalweg.data.preprocessor import KnownRows
from thalweg.data.row_store import RowStore
from thalweg.data.rows import Rows
from thalweg.data.sources import ReadOptions
from thalweg.data.split_choice import check_divider, split_choice
from thalweg.data.split_column import split_column
from thalweg.data.strata import stratifier
from thalweg.errors import DataError, Problems, UsageError
from thalweg.job.checkpointing import JobCheckpoints, checkpoints_of, digest_of
from thalweg.job.reading import as_share
from thalweg.models.file import load
from thalweg.models.judging import Figures, Judge, about_unlabelled, judged
from thalweg.models.model import Model
from thalweg.results import plain
from thalweg.training.callbacks import Listeners
from thalweg.training.checkpoints import Job
from thalweg.training.loop import train

SPLITS = ("train", "valid", "test")


@dataclass(frozen=True)
class Continued:
    """A model that was trained further.

    Attributes:
        model: the new one.
        source: name of the data.
        rows: how many each split has.
        before, after: figures of the old and the new model on each split that is held out; where
            none is, on the rows that were trained on.
        document: what ``--json`` prints of the new model, on the test rows; without them on the
            validation rows, and without these on those that were trained on.
        notes: sentences for the user.
        left_out: names of the columns that are not used.
        interrupted: whether training was ended early.
        over: notes that the job has ended, once the model is saved: its checkpoints are of no use.
    """

    model: Model
    source: str
    rows: Mapping[str, int]
    before: Mapping[str, Figures]
    after: Mapping[str, Figures]
    document: Mapping[str, Any]
    notes: tuple[str, ...]
    left_out: tuple[str, ...]
    interrupted: bool
    over: Callable[[], None]

    @property
    def judged_by(self) -> str:
        """The split whose figures are the result."""
        return [name for name in SPLITS if name in self.after][-1]


def continue_training(
    file: str | os.PathLike[str],
    data: Any,
    target: str | None,
    read: ReadOptions,
    options: Mapping[str, Any],
    callbacks: Any = (),
    planned: Callable[[], object] = lambda: None,
) -> Continued:
    """Train the model of a file further on new data.

    Args:
        file: of the model.
        data: as for `fit`.
        target: name of the target as the user says it, to be compared with the model's, or None.
        read: how files are read.
        options: ``loss``, ``epochs``, ``optimizer``, ``lr``, ``batch_size`` (None: the model's
            own), ``valid``, ``test``, ``split``, ``seed``, ``checkpoint``, ``every``, ``resume``
            and ``keep_states``, as for `fit`; where no validation or test rows are asked for,
            there are none.
        callbacks: receive the events of training.
        planned: called before training begins.

    Raises:
        ThalwegError: as `fit`.
    """
    problems = Problems()
    folder = checkpoints_of(options["checkpoint"], options["every"], options["resume"], problems)
    problems.refuse()
    model = load(file, options["loss"])
    columns = model.preprocessor.target.columns
    if target is not None and target.split(",") != [*columns]:
        raise UsageError(
            f"The model {os.fspath(file)} predicts {', '.join(columns)}: leave --target out, and "
            "give data with that column."
        )
    splits = _Splits(model, data, read, options)
    parts = splits.parts
    going = continuation(
        model,
        parts["train"],
        parts["valid"],
        1 if options["epochs"] is None else options["epochs"],
        *(options[name] for name in ("optimizer", "lr", "batch_size")),
    )
    held_out = [name for name in ("valid", "test") if len(parts[name])]
    shown = held_out or ["train"]
    before = {name: judged(model, parts[name])[0] for name in shown}
    listeners = Listeners(callbacks)
    job = partial(_job, going, parts, options)
    checkpoints = JobCheckpoints(job, folder, listeners)
    planned()
    session = train(going.plan, listeners.stop, listeners.tell, checkpoints.training(), going.begin)
    trained = going.finish(session)
    judges = {name: Judge(trained, classes=name == shown[-1]) for name in shown}
    for name, judge in judges.items():
        for part in parts[name].chunks(trained.rows_at_a_time):
            judge.add(part)
    if not options["keep_states"]:
        trained = replace(trained, states=None)
    return Continued(
        trained,
        splits.source,
        {name: len(part) for name, part in parts.items()},
        before,
        {name: judge.figures()[0] for name, judge in judges.items()},
        judges[shown[-1]].document(),
        (*splits.notes, *checkpoints.notes),
        splits.left_out,
        session.stopped,
        checkpoints.over,
    )


class _Splits:
    """The rows of the data, encoded by a model and divided.

    Attributes:
        parts: training, validation and test rows by name.
        source: name of the data.
        notes: sentences for the user.
        left_out: names of the columns that are not used.
    """

    def __init__(
        self, model: Model, data: Any, read: ReadOptions, options: Mapping[str, Any]
    ) -> None:
        """Read, encode and divide the rows."""
        self._model, self._read, self._options = model, read, options
        preprocessor = model.preprocessor
        choice = split_choice(options["split"])
        source = model.read(data, read, [choice.column] if choice.column else ())
        table = source.table
        self.source = source.name
        self.left_out = tuple(n for n in source.left_out if n != choice.column)
        notes = [*source.notes]
        known = preprocessor.known_rows(table)
        preprocessor.check_any(len(known.rows), bool(known.weight.any()))
        shares = [self._share(name) for name in ("valid", "test")]
        codes, said = self._divided(table, known, shares)
        notes += said
        findings = Findings()
        rows = preprocessor.encoded(table, known, model.weights.dtype, findings)
        notes += [*about_unlabelled(table.num_rows - len(known.rows)), *findings.notes()]
        self.parts: dict[str, Rows] = {}
        for name, code in zip(SPLITS, (TRAIN, VALID, TEST), strict=True):
            mask = codes == code
            self.parts[name] = rows if mask.all() else rows.take(np.flatnonzero(mask))
        for name, share in zip(("valid", "test"), shares, strict=True):
            if share is None:
                self.parts[name], more = self._own(name)
                notes += more
        if not len(self.parts["train"]):
            raise DataError("No row is left to train on: give more rows, or a smaller --test.")
        self.notes = tuple(notes)

    def _share(self, name: str) -> float | None:
        """Return the share of the rows that a split has; None if a table is given for it."""
        given = self._options[name]
        share = as_share(0.0 if given is None else given)
        if share is not None and not 0 <= share < 1:
            raise UsageError(
                f"--{name} must be a share of the rows between 0 and 1 (0: no such split), or a "
                f"file, not {share:g}."
            )
        return share

    def _divided(
        self, table: Table, known: KnownRows, shares: list[float | None]
    ) -> tuple[NDArray[np.uint8], list[str]]:
        """Return where the rows that have a target go, `TRAIN`, `VALID` or `TEST`, and notes."""
        preprocessor, seed = self._model.preprocessor, self._options["seed"]
        if not any(shares):
            return np.full(len(known.rows), TRAIN, np.uint8), []
        choice = split_choice(self._options["split"], table.column_names)
        check_divider(choice, preprocessor.target.columns, preprocessor.weight)
        usable = np.zeros(table.num_rows, np.bool_)
        usable[known.rows] = True
        store = RowStore(table.num_rows)
        keys, there, said = split_column(table, choice, ColumnOverrides(), usable, True, store)
        y = np.full((table.num_rows, *known.target.shape[1:]), np.nan)
        y[known.rows] = known.target
        stratum = None if keys else stratifier(y, preprocessor.target, there)
        valid, test = (share or None for share in shares)
        strata = None if stratum is None else lambda part: stratum(y[part])
        found, _, more = divided(there, choice, keys, seed, valid, test, strata, store)
        return found.codes[:][known.rows], [*said, *more]

    def _own(self, name: str) -> tuple[Rows, list[str]]:
        """Return the rows of a table of their own, and notes on them."""
        model, findings = self._model, Findings()
        source = model.read([self._options[name]], self._read)
        problems = Problems()
        rows = None
        with problems.collected(f"--{name}: "):
            rows = model.preprocessor.rows(source.table, model.weights.dtype, findings)
        problems.refuse()
        assert rows is not None
        lacking = about_unlabelled(source.table.num_rows - len(rows))
        return rows, [*source.notes, *(f"--{name}: {n}" for n in (*lacking, *findings.notes()))]


def _job(going: Continuation, parts: Mapping[str, Rows], options: Mapping[str, Any]) -> Job:
    """Return what the checkpoints are of: the model, the settings and the rows."""
    model = going.model
    begun = hashlib.sha256(model.weights.tobytes())
    for _, array in sorted(going.states.arrays.items()) if going.states else ():
        begun.update(array.tobytes())
    settings = {
        "--from": begun.hexdigest()[:12],
        "run": plain(going.run.as_json()),
        "--epochs": going.epochs,
        "--keep-states": options["keep_states"],
        "loss": [model.loss.loss.name, dict(model.loss.hyperparameters), model.loss.loss.sha256],
        "engine": going.plan.engine.name,
    }
    data = digest_of(model.preprocessor, [parts[name] for name in SPLITS])
    return {"settings": dict(plain(settings)), "data": data}
