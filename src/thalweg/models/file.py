"""Model files: safetensors, with everything but the weights as JSON in its header.

One file holds tensor ``weights`` and the metadata entries ``thalweg`` (a JSON document: format
number, coding, loss, scale, history, versions) and ``sha256`` (of that document and the weights'
bytes). Nothing in it can run code. A file is written beside its place and renamed into it.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import platform
import struct
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import safetensors.numpy
from safetensors import SafetensorError

import thalweg
from thalweg.data.coding import Coding
from thalweg.data.features import Category, Encoder, Feature, Number
from thalweg.data.several_targets import SeveralTargets
from thalweg.data.targets import Target
from thalweg.errors import ModelFileError, OutputError, UsageError
from thalweg.losses import LOSSES, Loss, choose_loss
from thalweg.losses.links import LINKS
from thalweg.losses.over_runs import LossOverRuns
from thalweg.models.model import Model, Scale
from thalweg.option_words import speaks_python
from thalweg.own import is_own

FORMAT = 1
# What JSON that is cut, altered or of another program makes of the code that reads it.
_UNREADABLE = (ValueError, LookupError, TypeError, AttributeError, RecursionError, OverflowError)


@speaks_python
def save(model: Model, path: str | os.PathLike[str]) -> None:
    """Write a model; whatever stood at the path stays whole until the new file is complete.

    Raises:
        OutputError: the file cannot be written.
    """
    document = json.dumps(_document(model), ensure_ascii=False)
    weights = np.ascontiguousarray(model.weights)
    metadata = {"thalweg": document, "sha256": _digest(document, weights)}
    write_whole(path, safetensors.numpy.save({"weights": weights}, metadata))


@speaks_python
def load(path: str | os.PathLike[str]) -> Model:
    """Read a model that `save` wrote.

    Raises:
        ModelFileError: no such file, no model, cut, altered, or from a newer version.
    """
    where = Path(path)
    try:
        raw = where.read_bytes()
    except FileNotFoundError:
        raise ModelFileError(f"There is no model file {where}.") from None
    except IsADirectoryError:
        raise ModelFileError(f"{where} is a directory, not a model file.") from None
    except OSError as error:
        raise ModelFileError(f"{where} cannot be read: {error.strerror}.") from None
    except ValueError as error:  # a zero byte in the name
        raise ModelFileError(f"{str(where)!r} cannot be read: {error}.") from None
    metadata = _metadata(raw)
    if "thalweg" not in metadata:
        raise ModelFileError(
            f"{where} is no Thalweg model, or its beginning is damaged: "
            "give a file that thalweg fit wrote."
        )
    document = metadata["thalweg"]
    damaged = f"{where} is cut short or damaged: copy it again, or train the model anew."
    try:
        content = json.loads(document)
        if content["format"] > FORMAT:
            raise ModelFileError(
                f"{where} was written by Thalweg {content['versions']['thalweg']} in format "
                f"{content['format']}; this is Thalweg {thalweg.__version__}, which reads formats "
                f"up to {FORMAT}: upgrade Thalweg."
            )
        weights = safetensors.numpy.load(raw)["weights"]
    except ModelFileError:
        raise
    except (SafetensorError, *_UNREADABLE):
        raise ModelFileError(damaged) from None
    if metadata.get("sha256") != _digest(document, weights):
        raise ModelFileError(
            f"{where} was altered after it was written: its checksum does not fit; "
            "copy it again, or train the model anew."
        )
    try:
        return _model(content, weights)
    except _UNREADABLE:  # written, with its checksum, by a program that is not ours
        raise ModelFileError(damaged) from None


def check_writable(path: str | os.PathLike[str], option: str = "--out") -> None:
    """Find out, before the work is done, whether a file can be written at a path.

    Raises:
        UsageError: it is a directory, or its folder is missing or closed.
    """
    where = Path(path)
    if where.is_dir():
        raise UsageError(f"{option} {where} is a directory: give the name of a file in it.")
    if where.exists() and not where.is_file():
        raise UsageError(f"{option} {where} is a device, not a file: choose another place.")
    if not where.parent.is_dir():
        raise UsageError(f"{option} {where}: there is no folder {where.parent}; make it first.")
    try:
        with tempfile.NamedTemporaryFile(dir=where.parent, prefix=f".{where.name}."):
            pass
        if where.exists() and not os.access(where, os.W_OK):
            raise PermissionError(errno.EACCES, "the file is read-only")
    except OSError as error:
        raise UsageError(
            f"{option} {where} cannot be written ({error.strerror}): choose another place."
        ) from None


def write_whole(path: str | os.PathLike[str], content: bytes) -> None:
    """Write a file beside its place, flush it to the disk, and rename it into its place.

    Raises:
        OutputError: it cannot be written; the old file, if any, is as it was.
    """
    where = Path(path)
    beside = where.with_name(f".{where.name}.{os.getpid()}.part")
    try:
        if where.exists() and not where.is_file():  # a rename would do away with a device
            raise OSError(errno.EINVAL, "it is no ordinary file")
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(where)
    except OSError as error:
        raise OutputError(
            f"{where} could not be written ({error.strerror}); "
            + ("what stood there is unchanged." if where.exists() else "nothing was kept.")
        ) from None
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def _digest(document: str, weights: np.ndarray[Any, Any]) -> str:
    shape = f"{weights.dtype.str}{weights.shape}"
    return hashlib.sha256(document.encode() + shape.encode() + weights.tobytes()).hexdigest()


def _metadata(raw: bytes) -> dict[str, str]:
    """Return the header's metadata of a safetensors file, empty if it has none that can be read.

    The library gives metadata of files only, and a file may change between two readings.
    """
    try:
        (length,) = struct.unpack_from("<Q", raw)
        header = json.loads(raw[8 : 8 + length])
        return dict(header.get("__metadata__", {}))
    except (struct.error, MemoryError, *_UNREADABLE):
        return {}


def _document(model: Model) -> dict[str, Any]:
    coding = model.coding
    features = [
        {"kind": type(feature).__name__.lower(), **asdict(feature)}
        for feature in coding.encoder.features
    ]
    return {
        "format": FORMAT,
        "versions": {
            "thalweg": thalweg.__version__,
            "numpy": np.__version__,
            "python": platform.python_version(),
        },
        "features": features,
        "target": asdict(coding.target),
        "weight": coding.weight,
        "class_weights": coding.class_weights,
        "loss": {
            "name": model.loss.loss.name,
            "link": model.loss.loss.link.name,
            "hyperparameters": dict(model.loss.hyperparameters),
            "columns": model.loss.columns,
        },
        "scale": asdict(model.scale),
        "penalties": dict(model.penalties),
        "baseline": model.baseline,
        "metric_baseline": model.metric_baseline,
        "history": dict(model.history),
    }


def _target(content: dict[str, Any]) -> Target | SeveralTargets:
    """Return one target, or several."""
    if "parts" in content:
        parts = tuple(_one_target(part) for part in content["parts"])
        return SeveralTargets(parts, content["task"])
    return _one_target(content)


def _one_target(content: dict[str, Any]) -> Target:
    return Target(**content | {"classes": tuple(content["classes"])})


def _scale(content: dict[str, Any]) -> Scale:
    """Return the scale; JSON made lists of its tuples."""
    mean, deviation = (
        tuple(content[k]) if isinstance(content[k], list) else content[k]
        for k in ("mean", "deviation")
    )
    return Scale(mean, deviation, content["unit"])


def _loss(name: str, link: str) -> Loss:
    """Return the loss of a model; predictions need its link alone, if it was the user's own."""
    if not is_own(name):
        return LOSSES[name]
    try:
        return choose_loss(name)[0]
    except UsageError as error:
        reason = str(error)

    def value(*arguments: Any, **hyperparameters: Any) -> Any:
        raise ModelFileError(f"Without its loss the model predicts but is not judged. {reason}")

    return Loss(name, name, "", value, value, LINKS[link], (), "")


def _model(content: dict[str, Any], weights: np.ndarray[Any, Any]) -> Model:
    features: list[Feature] = []
    for entry in content["features"]:
        kind = entry.pop("kind")
        if kind == "number":
            features.append(Number(**entry))
        else:
            features.append(Category(**entry | {"levels": tuple(entry["levels"])}))
    encoder = Encoder(tuple(features))
    if weights.shape != (len(encoder.names), content["loss"]["columns"]):
        raise ValueError("the weights are not those of the features")
    coding = Coding(
        encoder,
        _target(content["target"]),
        content["weight"],
        tuple(content["class_weights"]),
    )
    loss = content["loss"]
    over_runs = LossOverRuns(
        _loss(loss["name"], loss["link"]), loss["hyperparameters"], loss["columns"]
    )
    of_metrics = content.get("metric_baseline")
    return Model(
        coding,
        over_runs,
        _scale(content["scale"]),
        weights,
        content["penalties"],
        tuple(content["baseline"]),
        content["history"],
        None if of_metrics is None else tuple(of_metrics),
    )
