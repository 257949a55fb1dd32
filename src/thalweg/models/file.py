"""Model files: safetensors, with what is short as JSON in its header.

One file holds tensor ``weights``, the tensors of `thalweg.models.packing` (levels, class labels and
other long lists), and the metadata entries ``thalweg`` (a JSON document, see
`thalweg.models.document`) and ``sha256`` (of that document and the tensors). A document that is too
long for a header (of a table with a hundred thousand columns) stands in a tensor ``document``
instead. Where the states of the optimizer were kept they stand in tensors ``states.NAME``, and a
tensor ``states`` says what of. Nothing in a file can run code or names another file. A file is
written beside its place and renamed into it.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
import stat
import struct
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

import numpy as np
import safetensors.numpy
from numpy.typing import NDArray
from safetensors import SafetensorError

import thalweg
from thalweg.activations import Activation, choose_activation
from thalweg.cache_place import cache_place
from thalweg.checked_file import UNREADABLE, header
from thalweg.data.files.read_files import files_read
from thalweg.endings import temporary
from thalweg.errors import ModelFileError, OutputError, UsageError
from thalweg.losses import Loss, choose_loss
from thalweg.models.document import FORMAT, document_of, model_of
from thalweg.models.kept_states import KeptStates
from thalweg.models.model import Model
from thalweg.models.packing import pack, unpack
from thalweg.option_words import speaks_python
from thalweg.options.signatures import takes_options
from thalweg.own import OwnFile, is_own, read_own
from thalweg.plain import json_bytes, parsed

_LONGEST = 5_000_000  # bytes of a document in the header, which readers bound at 100 MB
_LONGEST_HEADER = 100_000_000
R = TypeVar("R", Loss, Activation)
_STATES = "states"  # the tensor that says what the tensors ``states.NAME`` are


@takes_options({})
@speaks_python
def save(model: Model, path: str | os.PathLike[str]) -> None:
    """Write a model; a file that was at the path is replaced once the new one is complete.

    Equal models give equal bytes.

    Raises:
        OutputError: the file cannot be written.
    """
    content = document_of(model)
    lists = pack(content)
    texts = lists.pop("texts", None)
    tensors = {**lists, "weights": np.ascontiguousarray(model.weights)}
    if model.states is not None:
        tensors |= _packed_states(model.states)
    if texts is not None:  # bytes stand last: so the numbers before them are aligned
        tensors["texts"] = texts
    document = json_bytes(content).decode()
    metadata = {"thalweg": document, "sha256": _digest(document, tensors)}
    if len(document) > _LONGEST:
        tensors["document"] = np.frombuffer(document.encode(), np.uint8)
        metadata["thalweg"] = ""
    data = [tensor.tobytes() for tensor in tensors.values()]
    write_whole(path, b"".join([header(tensors, metadata), *data]))


def save_result(model: Model, path: str | os.PathLike[str]) -> None:
    """Write a model that training has made; where that fails elsewhere, so that it is not lost.

    Raises:
        OutputError: it could not be written to the path; the message says where it is.
    """
    try:
        save(model, path)
        return
    except OutputError as error:
        failed = error
    for folder in (tempfile.gettempdir, cache_place):
        with contextlib.suppress(OSError, OutputError):
            place = Path(folder()) / f"{Path(path).stem}-{secrets.token_hex(4)}.thalweg"
            save(model, place)
            break
    else:
        raise failed
    reason, _, _ = str(failed).rpartition("; ")
    raise OutputError(
        f"{reason}; the model was saved as {place} instead: move it where it belongs."
    )


@takes_options({})
@speaks_python
def load(
    path: str | os.PathLike[str],
    loss: str | Loss | None = None,
    activation: str | Activation | Sequence[str | Activation] | None = None,
) -> Model:
    """Read a model that `save` wrote.

    Args:
        path: of the file.
        loss: for a model whose loss is its user's own, ``my_loss.py:mine`` or the `thalweg.Loss`:
            it is compared with the hash that the model keeps, and a file is run only if it is
            the same. Without it such a model predicts and
            is not judged.
        activation: likewise of a net whose activation is its user's own, ``my_file.py:mine`` or the
            `thalweg.Activation`; several if the members of a mean have several. Without it such a
            model shows what it is and does not predict.

    Raises:
        ModelFileError: no such file, no model, cut, altered, from another format, or trained on
            another loss or with another activation.
        UsageError: a loss or an activation that cannot be read.
    """
    where = Path(path)
    given = None if loss is None else _given("loss", loss, choose_loss)
    named = [activation] if isinstance(activation, str | Activation) else activation or ()
    own = [_given("activation", each, choose_activation) for each in named]
    metadata, raw = _contents(where)
    if "thalweg" not in metadata:
        raise ModelFileError(
            f"{where} is no Thalweg model, or its beginning is damaged: "
            "give a file that thalweg fit wrote."
        )
    document = metadata["thalweg"]
    damaged = f"{where} is cut short or damaged: copy it again, or train the model anew."
    try:
        tensors = safetensors.numpy.load(raw) if not document else {}
        if not document:
            document = tensors.pop("document").tobytes().decode()
        content = parsed(document)
        _check_format(where, content)
        tensors = tensors or safetensors.numpy.load(raw)
        sound = metadata.get("sha256") == _digest(document, tensors)
        weights = tensors.pop("weights")
        states = _states(tensors, weights)
    except ModelFileError:
        raise
    except (SafetensorError, MemoryError, *UNREADABLE):
        raise ModelFileError(damaged) from None
    if not sound:
        raise ModelFileError(
            f"{where} was altered after it was written: its checksum does not fit; "
            "copy it again, or train the model anew."
        )
    try:
        if content["format"] > 2:
            unpack(content, tensors)
        return replace(model_of(content, weights, str(where), given, own), states=states)
    except (ModelFileError, UsageError):
        raise
    except UNREADABLE as error:  # written, with its checksum, by a program that is not ours
        raise ModelFileError(f"{damaged[:-1]} ({error}).") from None


def _packed_states(states: KeptStates) -> dict[str, NDArray[Any]]:
    """Return the optimizer's states as tensors; bytes stand last."""
    arrays = sorted(states.arrays.items(), key=lambda named: -named[1].itemsize)
    tensors = {f"{_STATES}.{name}": np.ascontiguousarray(array) for name, array in arrays}
    return tensors | {_STATES: np.frombuffer(json_bytes(dict(states.values)), np.uint8)}


def _states(tensors: dict[str, NDArray[Any]], weights: NDArray[Any]) -> KeptStates | None:
    """Take the optimizer's states out of the tensors, if they are there."""
    before = f"{_STATES}."
    names = [name for name in tensors if name.startswith(before)]
    arrays = {name.removeprefix(before): tensors.pop(name) for name in names}
    if _STATES not in tensors:
        if arrays:
            raise ValueError("there are states that nothing is said of")
        return None
    states = KeptStates(parsed(tensors.pop(_STATES).tobytes()), arrays)
    states.check(weights.shape)
    return states


def _given(
    what: str, record: str | R, choose: Callable[[str | R], tuple[R, dict[str, Any]]]
) -> R | OwnFile:
    """Return a record that the caller gives to `load`; a file is not run before it is compared."""
    if isinstance(record, str) and "," in record:
        raise UsageError(
            f"--{what} {record!r}: the model keeps the numbers of its {what}: give FILE.py:NAME "
            "alone."
        )
    if isinstance(record, str) and is_own(record):
        return read_own(what, record)
    return choose(record)[0]


def _check_format(where: Path, content: Any) -> None:
    """Refuse a document of another format than this program's."""
    written = content["format"]
    if type(written) is not int:
        raise ValueError("format is no whole number")
    if written > FORMAT:
        raise ModelFileError(
            f"{where} was written by Thalweg {content['versions']['thalweg']} in format "
            f"{written}; this is Thalweg {thalweg.__version__}, which reads format {FORMAT}: "
            "upgrade Thalweg."
        )
    if written == 1:
        raise ModelFileError(
            f"{where} is of format 1, which did not keep how its columns are read: train the model "
            "anew."
        )


def _contents(where: Path) -> tuple[dict[str, str], bytes]:
    """Return a file's metadata, and all its bytes; no more is read than its header declares."""
    try:
        with where.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            if not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode)):
                raise ModelFileError(f"{where} is a device, not a model file.")
            return _head_and_rest(file)
    except FileNotFoundError:
        raise ModelFileError(f"There is no model file {where}.") from None
    except IsADirectoryError:
        raise ModelFileError(f"{where} is a directory, not a model file.") from None
    except OSError as error:
        raise ModelFileError(f"{where} cannot be read: {error.strerror}.") from None
    except ModelFileError:
        raise
    except ValueError as error:  # a zero byte in the name
        raise ModelFileError(f"{str(where)!r} cannot be read: {error}.") from None


def _head_and_rest(file: BinaryIO) -> tuple[dict[str, str], bytes]:
    raw = file.read(8)
    length = int.from_bytes(raw, "little")
    if len(raw) < 8 or length > _LONGEST_HEADER:
        return {}, raw
    raw += _at_most(file, length)
    metadata, data = _header(raw)
    return metadata, raw + _at_most(file, data + 1)  # one byte more: safetensors refuses it


def _at_most(file: BinaryIO, count: int) -> bytes:
    """Read so many bytes, or as many as there are, without allocating the rest."""
    pieces = []
    while count > 0 and (piece := file.read(min(count, 2**22))):
        pieces.append(piece)
        count -= len(piece)
    return b"".join(pieces)


def check_writable(path: str | os.PathLike[str], option: str = "--out") -> None:
    """Check, before the work, whether a file can be written at a path.

    Raises:
        UsageError: it is a directory, its folder is missing or closed, or its name is too long.
    """
    try:
        where = _target(path)
        if where.is_dir():
            raise UsageError(f"{option} {where} is a directory: give the name of a file in it.")
        if where.exists() and not where.is_file():
            raise UsageError(f"{option} {where} is a device, not a file: choose another place.")
        if not where.parent.is_dir():
            raise UsageError(f"{option} {where}: there is no folder {where.parent}; make it first.")
        with temporary(_beside(where)) as beside, beside.open("xb"):
            pass
        if where.exists() and not os.access(where, os.W_OK):
            raise PermissionError(errno.EACCES, "the file is read-only")
    except (OSError, RuntimeError, ValueError) as error:
        if isinstance(error, UsageError):
            raise
        why = getattr(error, "strerror", None) or str(error)
        raise UsageError(
            f"{option} {os.fspath(path)} cannot be written ({why}): choose another place."
        ) from None


def refuse_inputs(
    path: str | os.PathLike[str], inputs: Iterable[Any], option: str = "--out"
) -> None:
    """Refuse to write over a file that is read, whatever name or link leads to it.

    Args:
        path: to be written.
        inputs: what is read; only paths are looked at, of folders and patterns the files in them.
        option: that names `path`.

    Raises:
        UsageError: one of them is that file.
    """
    for given in inputs:
        same = False
        for file in files_read(given) if os.path.exists(path) else ():
            with contextlib.suppress(OSError, ValueError, TypeError):
                same = same or os.path.samefile(path, file)
        if same:
            raise UsageError(
                f"{option} {os.fspath(path)} is a file that is read ({os.fspath(given)}): "
                "choose another name."
            )


def _target(path: str | os.PathLike[str]) -> Path:
    """Return the file that a path leads to: a link stays a link, its target is written."""
    where = Path(path)
    return Path(os.path.realpath(where)) if where.is_symlink() else where


def _beside(where: Path) -> Path:
    return where.with_name(f".{secrets.token_hex(8)}.part")


def write_whole(path: str | os.PathLike[str], content: bytes) -> None:
    """Write a file as `written_whole` does.

    Raises:
        OutputError: it cannot be written; the old file, if any, is as it was.
    """
    with written_whole(path) as file:
        file.write(content)


@contextlib.contextmanager
def written_whole(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """Have a file written beside its place, flushed to the disk, and renamed into its place.

    A file that was there keeps its mode, a link its target's place. The file beside has a name that
    cannot be foreseen and is never one that is there already. Where the block ends with an error
    it is removed.

    Raises:
        OutputError: it cannot be written; the old file, if any, is as it was.
    """
    where = Path(path)
    try:
        where = _target(path)
        mode = stat.S_IMODE(where.stat().st_mode) if where.exists() else None
        if where.exists() and not where.is_file():  # a rename would do away with a device
            raise OSError(errno.EINVAL, "it is no ordinary file")
        with temporary(_beside(where)) as beside:
            with beside.open("xb") as file:
                if mode is not None and hasattr(os, "fchmod"):
                    os.fchmod(file.fileno(), mode)
                yield file
                file.flush()
                os.fsync(file.fileno())
            beside.replace(where)
    except OSError as error:
        raise OutputError(
            f"{where} could not be written ({error.strerror}); "
            + (
                "what stood there is unchanged."
                if os.path.exists(where)
                else "no part of it was left."
            )
        ) from None


def _digest(document: str, tensors: Mapping[str, NDArray[Any]]) -> str:
    """Return the hash of a document and its tensors; of weights alone that of format 2."""
    found = hashlib.sha256(document.encode())
    for name, tensor in sorted(tensors.items()):
        said = "" if name == "weights" else name
        found.update(f"{said}{tensor.dtype.str}{tensor.shape}".encode())
        found.update(tensor.tobytes())
    return found.hexdigest()


def _metadata(raw: bytes) -> dict[str, str]:
    """Return the header's metadata of a safetensors file, empty if it has none that can be read."""
    return _header(raw)[0]


def _header(raw: bytes) -> tuple[dict[str, str], int]:
    """Return a safetensors header's metadata, and how many bytes stand behind the header."""
    try:
        (length,) = struct.unpack_from("<Q", raw)
        header = parsed(raw[8 : 8 + length])
        metadata = dict(header.pop("__metadata__", {}))
        ends = [int(tensor["data_offsets"][1]) for tensor in header.values()]
        if not all(isinstance(text, str) for text in metadata.values()):
            return {}, 0
        return metadata, max(0, min(max(ends, default=0), 2**62))
    except (struct.error, MemoryError, *UNREADABLE):
        return {}, 0
