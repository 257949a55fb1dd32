"""`fit --from MODEL`: a model trained further, judged before and after, with checkpoints."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from thalweg.continuing import (
    Continuation,
    check_activation,
    check_epochs,
    check_single,
    continuation,
    run_of,
)
from thalweg.data.array_table import Table
from thalweg.data.cache_folder import cache_limit, limited_cache
from thalweg.data.column_checks import ColumnOverrides
from thalweg.data.division import TRAIN, VALID, Divided, divided
from thalweg.data.encode_labelled import (
    Labelled,
    all_in,
    encode_labelled,
    labelled_rows,
    labels_of,
)
from thalweg.data.files.file_streams import stream_files
from thalweg.data.findings import Findings
from thalweg.data.memory_limit import memory_limit
from thalweg.data.row_source import RowSource, parts
from thalweg.data.row_store import RowStore
from thalweg.data.sources import ReadOptions
from thalweg.data.split_choice import SplitChoice, check_divider, split_choice
from thalweg.data.split_column import split_column
from thalweg.data.split_sizes import check_shares
from thalweg.data.splits import check_seed
from thalweg.data.strata import stratifier
from thalweg.data.training_rows import count_nonzero
from thalweg.errors import DataError, Problems, UsageError
from thalweg.job.checkpointing import JobCheckpoints, checkpoints_of, digest_of
from thalweg.job.table_checks import as_share, check_share
from thalweg.models.calibration import calibrate
from thalweg.models.file import load
from thalweg.models.judging import Figures, Judge, about_unlabelled, judged
from thalweg.models.model import Model
from thalweg.plain import plain
from thalweg.training.callbacks import Listeners
from thalweg.training.checkpoints import Job
from thalweg.training.loop import train
from thalweg.training.run import Run
from thalweg.wording import figure

SPLITS = ("train", "valid", "test")
HELD_OUT = {"valid": "validation", "test": "test"}
_CLEARLY = 0.05  # the share of the loss by which a model is clearly worse
_OF_RUN = ("optimizer", "lr", "batch_size")


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
    problems: Problems | None = None,
) -> Continued:
    """Train the model of a file further on new data.

    Args:
        file: of the model.
        data: as for `fit`.
        target: name of the target as the user says it, to be compared with the model's, or None.
        read: how files are read.
        options: ``loss`` and ``activation`` (of the user's own), ``epochs``, ``optimizer``, ``lr``,
            ``batch_size`` (None: the model's own), ``valid``, ``test``, ``split``, ``seed``,
            ``memory``, ``cache_size``, ``checkpoint``, ``every``, ``resume``, ``keep_states``, as
            for `fit`; where no validation or test rows are asked for, there are none.
        callbacks: receive the events of training.
        planned: called before training begins.
        problems: those found so far.

    Raises:
        ThalwegError: as `fit`; all problems in one message.
    """
    problems = Problems() if problems is None else problems
    folder = checkpoints_of(options["checkpoint"], options["every"], options["resume"], problems)
    memory, limit, model = 0, None, None
    with problems.collected():
        memory = memory_limit(options["memory"])
    with problems.collected():
        limit = cache_limit(options["cache_size"])
    _check_division(options, problems)
    with problems.collected():
        model = load(file, options["loss"], options.get("activation"))
    _check_settings(model, file, target, options, problems)
    if problems:  # those of the data join the same message
        _look_at(model, data, read, options, problems)
    problems.refuse()
    assert model is not None
    with limited_cache(limit):
        splits = _Splits(model, data, read, options, memory)
    rows = splits.rows
    going = continuation(
        model,
        rows["train"],
        rows["valid"],
        _epochs(options),
        *(options[name] for name in _OF_RUN),
    )
    held_out = [name for name in ("valid", "test") if len(rows[name])]
    shown = held_out or ["train"]
    before = {name: judged(model, rows[name])[0] for name in shown}
    listeners = Listeners(callbacks)
    job = partial(_job, going, rows, options)
    checkpoints = JobCheckpoints(job, folder, listeners)
    planned()
    session = train(going.plan, listeners.stop, listeners.tell, checkpoints.training(), going.begin)
    trained, calibrated = _calibrated(going.finish(session, data), rows["valid"])
    judges = {name: Judge(trained, classes=name == shown[-1]) for name in shown}
    for name, judge in judges.items():
        for part in parts(rows[name], trained.rows_at_a_time):
            judge.add(part)
    if not options["keep_states"]:
        trained = replace(trained, states=None)
    after = {name: judge.figures()[0] for name, judge in judges.items()}
    return Continued(
        trained,
        splits.source,
        {name: len(each) for name, each in rows.items()},
        before,
        after,
        judges[shown[-1]].document(),
        (
            *splits.notes,
            *checkpoints.notes,
            *calibrated,
            *_worse(before, after, shown[-1], going.run),
        ),
        splits.left_out,
        session.stopped,
        checkpoints.over,
    )


def _calibrated(model: Model, valid: RowSource) -> tuple[Model, list[str]]:
    """Return a model whose probabilities, if they were calibrated, are so anew; and notes."""
    if model.temperature == 1:
        return model, []
    if not len(valid):
        return model, [
            f"The probabilities are still divided by the temperature {model.temperature:.3g}, "
            "which was learnt for the model before: with --valid it is learnt anew."
        ]
    found = calibrate(model, valid)
    return replace(model, temperature=found.temperature), [str(found)]


def _worse(
    before: Mapping[str, Figures], after: Mapping[str, Figures], name: str, run: Run
) -> list[str]:
    """Return a note if training made the model clearly worse on the rows that judge it."""
    was, now = (float(figures[name]["loss"]) for figures in (before, after))
    if not now > was + _CLEARLY * abs(was):
        return []
    rows = "the rows that it was trained on" if name == "train" else f"the {HELD_OUT[name]} rows"
    advice = "keep the model before"
    if "lr" in run.hyperparameters:
        advice = (
            f"training went on at learning rate {run.lr:g}, without a schedule: try a lower one, "
            f"as in --lr {run.lr / 10:g}, or {advice}"
        )
    return [
        f"The new model is worse than the one before on {rows}: loss {figure(was)} before, "
        f"{figure(now)} after; {advice}."
    ]


def _check_division(options: Mapping[str, Any], problems: Problems) -> None:
    """Add what of the options that divide the rows cannot be used."""
    shares: list[float] = []
    for name in ("valid", "test"):
        with problems.collected():
            shares.append(_share(options, name) or 0.0)
    if len(shares) == 2:
        with problems.collected():
            check_shares(*shares)
    with problems.collected():
        split_choice(options["split"])
    with problems.collected():
        check_seed(options["seed"])


def _look_at(
    model: Model | None,
    data: Any,
    read: ReadOptions,
    options: Mapping[str, Any],
    problems: Problems,
) -> None:
    """Add what is wrong with the beginning of the data, and with the tables of other splits."""
    columns: list[str] = []
    with problems.collected():
        columns = [each for each in [split_choice(options["split"]).column] if each]
    own = [(f"--{n}: ", [options[n]]) for n in ("valid", "test") if _is_table(options[n])]
    for before, given in [("", data), *own] if data else own:
        with problems.collected(before):
            if model is None:
                stream_files(given, read, None)
                continue
            rows = model.stream(given, read, () if before else columns)
            model.preprocessor.check_there(rows.column_names)
            if columns and not before:
                split_choice(options["split"], [*rows.column_names, *rows.left_out])


def _is_table(given: Any) -> bool:
    return given is not None and as_share(given) is None


def _check_settings(
    model: Model | None,
    file: str | os.PathLike[str],
    target: str | None,
    options: Mapping[str, Any],
    problems: Problems,
) -> None:
    """Add what of the settings cannot be used, or does not fit the model."""
    with problems.collected():
        columns = () if model is None else model.preprocessor.target.columns
        if columns and target is not None and target.split(",") != [*columns]:
            raise UsageError(
                f"The model {os.fspath(file)} predicts {', '.join(columns)}: leave --target out, "
                "and give data with that column."
            )
    with problems.collected():
        if model is not None:
            check_single(model)
    with problems.collected():
        if model is not None:
            check_activation(model)
    with problems.collected():
        check_epochs(_epochs(options))
    with problems.collected():
        history: Mapping[str, Any] = {} if model is None else model.history
        net = None if model is None else model.architecture
        if net is None or not problems:  # an activation that was not given cannot be tried
            optimizer, lr, batch_size = (options[name] for name in _OF_RUN)
            run_of(history.get("winner", {}), optimizer, lr, batch_size, net)


def _epochs(options: Mapping[str, Any]) -> Any:
    return 1 if options["epochs"] is None else options["epochs"]


def _share(options: Mapping[str, Any], name: str) -> float | None:
    """Return the share of the rows that a split has; None if a table is given for it."""
    given = options[name]
    share = as_share(0.0 if given is None else given)
    return None if share is None else check_share(share, f"--{name}")


class _Splits:
    """The rows of the data, encoded by a model and divided.

    Attributes:
        rows: training, validation and test rows by name.
        source: name of the data.
        notes: sentences for the user.
        left_out: names of the columns that are not used.
    """

    def __init__(
        self,
        model: Model,
        data: Any,
        read: ReadOptions,
        options: Mapping[str, Any],
        memory: int,
    ) -> None:
        """Read, encode and divide the rows; they take so many bytes of memory at most."""
        self._model, self._read, self._options, self._memory = model, read, options, memory
        choice = split_choice(options["split"])
        notes, findings = list[str](), Findings()
        own: dict[str, RowSource] = {}
        problems = Problems()
        with problems.collected():
            source = model.read(data, read, [choice.column] if choice.column else (), memory)
            self.source = source.name
            self.left_out = tuple(n for n in source.left_out if n != choice.column)
            notes += source.notes
            table = source.table
            store = RowStore.of(table, memory)
            labelled = labels_of(model.preprocessor, table, store)
            split, said = self._divided(table, labelled, choice, store)
            notes += said
            encoded = encode_labelled(
                table,
                model.preprocessor,
                labelled,
                split,
                model.weights.dtype,
                findings,
                memory,
                notes,
            )
            unlabelled = table.num_rows - count_nonzero(labelled.known)
            notes += [*about_unlabelled(unlabelled), *findings.notes()]
            if not len(encoded[0]):
                raise DataError("No row is left to train on: give more rows, or a smaller --test.")
        for name in ("valid", "test"):
            if _share(options, name) is None:
                with problems.collected():
                    own[name], more = self._own(name)
                    notes += more
        problems.refuse()
        self.rows: dict[str, RowSource] = {**dict(zip(SPLITS, encoded, strict=True)), **own}
        self.notes = tuple(notes)

    def _divided(
        self, table: Table, labelled: Labelled, choice: SplitChoice, store: RowStore
    ) -> tuple[Divided, list[str]]:
        """Return where the rows that have a target go, and notes."""
        preprocessor, seed = self._model.preprocessor, self._options["seed"]
        valid, test = (_share(self._options, name) or None for name in ("valid", "test"))
        if not (valid or test):
            return all_in(labelled, TRAIN, store), []
        choice = split_choice(self._options["split"], table.column_names)
        check_divider(choice, preprocessor.target.columns, preprocessor.weight)
        keys, there, said = split_column(
            table, choice, ColumnOverrides(), labelled.known, True, store
        )
        stratum = None if keys else stratifier(labelled.y, preprocessor.target, there)
        strata = None if stratum is None else lambda part: stratum(labelled.y[part])
        found, _, more = divided(there, choice, keys, seed, valid, test, strata, store)
        return found, [*said, *more]

    def _own(self, name: str) -> tuple[RowSource, list[str]]:
        """Return the rows of a table of their own, and notes on them."""
        model, findings, notes = self._model, Findings(), list[str]()
        problems = Problems()
        with problems.collected(f"--{name}: "):
            source = model.read([self._options[name]], self._read, memory=self._memory)
            rows = labelled_rows(
                source.table,
                model.preprocessor,
                model.weights.dtype,
                findings,
                self._memory,
                notes,
                VALID,
            )
        problems.refuse()
        lacking = about_unlabelled(source.table.num_rows - len(rows))
        said = (*notes, *lacking, *findings.notes())
        return rows, [*source.notes, *(f"--{name}: {note}" for note in said)]


def _job(going: Continuation, rows: Mapping[str, RowSource], options: Mapping[str, Any]) -> Job:
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
    data = digest_of(model.preprocessor, [rows[name] for name in SPLITS])
    return {"settings": dict(plain(settings)), "data": data}
