"""What every command on a model and data takes: the two, and how they are read."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from thalweg.cli import options as o
from thalweg.cli.printing import ignored

if TYPE_CHECKING:
    from thalweg.data.stream import Stream
    from thalweg.models.model import Model


@dataclass(frozen=True, kw_only=True)
class ModelAndData:
    """A model file and data, as the command line names them; each field is an option."""

    model: o.ModelFile
    data: o.NewData
    loss: o.OwnLoss = None
    activation: o.OwnActivation = None
    missing: o.Missing = None
    delimiter: o.Delimiter = None
    encoding: o.Encoding = "utf-8"
    bad_rows: o.BadRows = "error"
    strict: o.Strict = False
    as_json: o.Json = False

    def check_out(self, out: Path | None) -> None:
        """Refuse a file to write that is read too."""
        from thalweg.models.file import refuse_inputs

        if out is not None:
            refuse_inputs(out, [self.model, *self.data])

    def load(self) -> Model:
        """Return the model."""
        from thalweg.models.file import load

        return load(self.model, self.loss, self.activation)

    def stream(self, trained: Model, keep: Sequence[str] = ()) -> Stream:
        """Return the data as the model reads them, and columns to `keep` beside."""
        read = o.read_options(self.missing, self.delimiter, self.encoding, self.bad_rows)
        return trained.stream([str(name) for name in self.data], read, keep)

    def about_known_rows(self, trained: Model, so: str) -> list[str]:
        """Return a note if the data are files that the model was trained on.

        Args:
            trained: the model.
            so: what follows for what is printed.
        """
        from thalweg.data.files.contents import held_in
        from thalweg.errors import listing

        history = trained.history
        learnt = [history, *history.get("continued", ())]
        files = [file for each in learnt for file in each.get("files", ())]
        names = held_in([str(name) for name in self.data], files)
        if not names:
            return []
        test = history["rows"].get("test", 0) if len(learnt) == 1 else 0
        rest = "judge it by others"
        if test:
            rest = (
                f"its figures of {test:,} test rows, which it did not see, are in `thalweg show "
                f"{self.model}`"
            )
        some = f"{listing(names)} {'is' if len(names) == 1 else 'are'}"
        return [f"{some} what the model was trained on, so that {so}: {rest}."]


def notes_on(source: Stream) -> list[str]:
    """Return what is to say of data that have been read: rows and columns that were left out."""
    from thalweg.data.bad_rows import notes_of

    return [*source.notes, *notes_of(source.skipped), *ignored(source.left_out)]


_FIELDS = tuple(field.name for field in fields(ModelAndData))


def takes_model_and_data(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the arguments MODEL and DATA, and the options of reading them.

    Args:
        command: takes a `ModelAndData` first; its own options come before those of reading.
    """
    theirs = inspect.signature(ModelAndData, eval_str=True).parameters
    _, *own = inspect.signature(command, eval_str=True).parameters.values()
    named = [p for p in own if p.kind is not p.VAR_KEYWORD]
    rest = [p for p in own if p.kind is p.VAR_KEYWORD]
    shown = [theirs["model"], theirs["data"], *named]
    shown += [theirs[name] for name in _FIELDS if name not in ("model", "data")]

    @functools.wraps(command)
    def taking(**given: Any) -> None:
        command(ModelAndData(**{name: given.pop(name) for name in _FIELDS}), **given)

    taking.__signature__ = inspect.Signature([*shown, *rest])  # type: ignore[attr-defined]
    return taking


__all__ = ["ModelAndData", "notes_on", "takes_model_and_data"]
