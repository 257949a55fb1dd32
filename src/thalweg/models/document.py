"""The document of a model file (all but the weights), its schema, and the model read from it.

The dataclasses are the schema, read by `thalweg.plain`: whatever a file holds becomes these types
or a ValueError. Names in it (of the loss, the link, penalties) are looked up among those that come
with Thalweg and nowhere else; no text in it is ever a file to open or code to run.
"""

from __future__ import annotations

import platform
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import partial
from typing import Any, NoReturn

import numpy as np
from numpy.typing import NDArray

import thalweg
from thalweg.activations import ACTIVATIONS, Activation, own_activation
from thalweg.data.encoder import Encoder
from thalweg.data.preprocessor import Preprocessor
from thalweg.errors import ModelFileError
from thalweg.hyperparameters import Hyperparameter, check_range
from thalweg.losses import LOSSES, Loss, own_loss
from thalweg.losses.links import LINKS
from thalweg.losses.over_runs import LossOverRuns
from thalweg.models.document_checks import check, check_history
from thalweg.models.model import Model
from thalweg.models.target_range import TargetRange
from thalweg.models.target_scaling import TargetScaling
from thalweg.option_words import word
from thalweg.own import OwnFile, is_own
from thalweg.plain import AnyText, from_plain, to_plain
from thalweg.predictors.architecture import Architecture, check_sizes

OwnActivations = Sequence[Activation | OwnFile]

FORMAT = 3  # 2 had no lists in tensors (see `thalweg.models.packing`)


@dataclass(frozen=True)
class KeptLoss:
    """The loss of a model.

    Attributes:
        name: of one that comes with Thalweg; if `sha256` is set, only what its user called it.
        link: its link's name.
        hyperparameters: in training's unit.
        columns: see `LossOverRuns`.
        sha256: hash of the user's own file that the loss stands in; empty for Thalweg's.
    """

    name: AnyText
    link: str
    hyperparameters: Mapping[str, float]
    columns: int
    sha256: str


@dataclass(frozen=True)
class KeptNet:
    """The hidden layers of a model.

    Attributes:
        hidden: units of each.
        activation: its name.
        hyperparameters: of the activation.
        sha256: of the user's own file that the activation stands in; empty for Thalweg's.
    """

    hidden: tuple[int, ...]
    activation: AnyText
    hyperparameters: Mapping[str, float]
    sha256: str


@dataclass(frozen=True)
class Scale:
    """A `TargetScaling` by the names that model files have; `unit` is its `loss_factor`."""

    mean: float | tuple[float, ...] = 0.0
    deviation: float | tuple[float, ...] = 1.0
    unit: float = 1.0


@dataclass(frozen=True)
class _Rest:
    """The document without the fields of the preprocessor and of the encoder."""

    format: int
    versions: Mapping[str, AnyText]
    loss: KeptLoss
    scale: Scale
    penalties: Mapping[str, float]
    baseline: tuple[float, ...]
    metric_baseline: tuple[float, ...] | None
    history: Mapping[str, Any]
    net: KeptNet | None
    members: tuple[KeptNet | None, ...]
    counts: tuple[int, ...]
    target_range: TargetRange | None
    temperature: float
    thresholds: tuple[float, ...]


def document_of(model: Model) -> dict[str, Any]:
    """Return a model as plain data, all but its weights."""
    loss, scaling = model.loss, model.target_scaling
    rest = {
        "format": FORMAT,
        "versions": {
            "thalweg": thalweg.__version__,
            "numpy": np.__version__,
            "python": platform.python_version(),
        },
    }
    preprocessor = to_plain(model.preprocessor)
    encoder = preprocessor.pop("encoder")
    for part in (encoder, preprocessor):
        del part["type"]
        rest |= part
    kept = KeptLoss(
        AnyText(loss.loss.name),
        loss.loss.link.name,
        loss.hyperparameters,
        loss.columns,
        loss.loss.sha256,
    )
    return rest | {
        "net": to_plain(_kept(model.architecture)),
        "members": [to_plain(_kept(own)) for own in model.members],
        "counts": to_plain(model.counts),
        "loss": to_plain(kept),
        "scale": to_plain(Scale(scaling.mean, scaling.deviation, scaling.loss_factor)),
        "penalties": to_plain(model.penalties),
        "baseline": to_plain(model.baseline),
        "metric_baseline": to_plain(model.metric_baseline),
        "target_range": to_plain(model.target_range),
        "temperature": model.temperature,
        "thresholds": to_plain(model.thresholds),
        "history": to_plain(model.history),
    }


def model_of(
    content: Any,
    weights: NDArray[Any],
    name: str,
    loss: Loss | OwnFile | None,
    activations: OwnActivations = (),
) -> Model:
    """Return the model that a document and its weights are.

    Args:
        content: the document, as JSON has it.
        weights: of the file.
        name: of the file, for messages.
        loss: the user's own, given anew, or its file, which is run only if it is the right one;
            None: the model predicts only, if it has such a one.
        activations: the user's own of its nets, likewise; without them nothing can be predicted.

    Raises:
        ValueError: it is no document of this format, or it contradicts itself.
        ModelFileError: `loss` is another than the model's, or `activations` are.
        UsageError: its file has no such loss.
    """
    rest, encoder, others = _parts(content)
    check_history(dict(rest.history))
    preprocessor = Preprocessor(**{"encoder": encoder, **others})
    over_runs = LossOverRuns(
        _loss(rest.loss, name, loss), rest.loss.hyperparameters, rest.loss.columns
    )
    nets = [net for net in (rest.net, *rest.members) if net is not None]
    if activations and not any(net.sha256 for net in nets):
        raise ModelFileError(
            f"{name} has no activation of a user's own, as --activation "
            f"{word(activations[0].name)} is: leave it out."
        )
    model = Model(
        preprocessor,
        over_runs,
        TargetScaling(rest.scale.mean, rest.scale.deviation, rest.scale.unit),
        weights,
        rest.penalties,
        rest.baseline,
        dict(rest.history),
        metric_baseline=rest.metric_baseline,
        architecture=_architecture(rest.net, name, activations),
        members=tuple(_architecture(own, name, activations) for own in rest.members),
        target_range=rest.target_range,
        temperature=rest.temperature,
        thresholds=rest.thresholds,
        counts=rest.counts,
    )
    check(model)
    return model


def _parts(content: Any) -> tuple[_Rest, Encoder, dict[str, Any]]:
    """Read the document's three parts, whose fields stand side by side."""
    if not isinstance(content, dict):
        raise ValueError("the document is no mapping")
    # Earlier versions had linear models alone, whose predictions were not clipped or calibrated.
    before: dict[str, Any] = {
        "net": None,
        "members": [],
        "counts": [],
        "target_range": None,
        "temperature": 1.0,
        "thresholds": [],
    }
    content = before | content
    for net in (content["net"], *content["members"]):  # earlier ones had no activations of users
        if isinstance(net, dict):
            net.setdefault("sha256", "")
    classes_ = (_Rest, Encoder, Preprocessor)
    rest, encoder, preprocessor = (
        {field.name: content[field.name] for field in fields(each) if field.name in content}
        for each in classes_
    )
    if len(rest) + len(encoder) + len(preprocessor) < len(content) or "encoder" in preprocessor:
        raise ValueError("the document has a field it should not have")
    preprocessor["encoder"] = {
        "features": [],
        "formats": {},
    }  # the encoder's own fields are read apart
    read = from_plain(Preprocessor, preprocessor)
    others = {f.name: getattr(read, f.name) for f in fields(Preprocessor) if f.name != "encoder"}
    return from_plain(_Rest, rest), from_plain(Encoder, encoder), others


def _kept(of: Architecture | None) -> KeptNet | None:
    """Return hidden layers as a document has them; the inverse of `_architecture`."""
    if of is None:
        return None
    own = of.activation
    return KeptNet(of.hidden, AnyText(own.name), of.activation_numbers, own.sha256)


def _architecture(kept: KeptNet | None, file: str, given: OwnActivations) -> Architecture | None:
    """Return the hidden layers of a model; None: it is linear."""
    if kept is None:
        return None
    activation = _activation(kept, file, given)
    if set(kept.hyperparameters) != set(activation.hyperparameters):
        raise ValueError("net.hyperparameters are not those of the activation")
    for key, number in kept.hyperparameters.items():
        check_range(number, activation.hyperparameters[key].interval, f"net.hyperparameters.{key}")
    check_sizes(kept.hidden)
    return Architecture(kept.hidden, activation, dict(kept.hyperparameters))


def _activation(kept: KeptNet, file: str, given: OwnActivations) -> Activation:
    """Return the activation of a net: one of Thalweg's, the user's own given anew, or a stand-in.

    Of those given it is the one of that name in a file of that hash, which is run only then.
    """
    if not kept.sha256:
        if kept.activation not in ACTIVATIONS:
            raise ValueError("net.activation is the name of no activation")
        return ACTIVATIONS[kept.activation]
    if not re.fullmatch("[0-9a-f]{64}", kept.sha256):
        raise ValueError("net.sha256 is no hash")
    for each in given:
        alike = each.name.rpartition(":")[2] == kept.activation.rpartition(":")[2]
        if alike and each.sha256 == kept.sha256:
            found = own_activation(each) if isinstance(each, OwnFile) else each
            return replace(found, name=kept.activation)
    if given:
        raise ModelFileError(
            f"--activation {word(given[0].name)} is not the activation {kept.activation} that "
            f"{file} was trained with: give its file as it was (the model keeps the hash "
            f"{kept.sha256[:12]}…), with the right name."
        )
    refuse = partial(_no_activation, file, kept.activation)
    numbers = {
        key: Hyperparameter(number, "(-inf, inf)", "")
        for key, number in kept.hyperparameters.items()
    }
    return Activation(
        kept.activation, kept.activation, "", refuse, refuse, "", "", numbers, sha256=kept.sha256
    )


def _no_activation(file: str, name: str, *arguments: Any, **hyperparameters: Any) -> NoReturn:
    raise ModelFileError(
        f"{file} is a net with an activation of its user's own, {name}, which a model file does "
        f"not hold: give it again{_by('activation', name)}."
    )


def _loss(kept: KeptLoss, file: str, given: Loss | OwnFile | None) -> Loss:
    """Return the model's loss: one of Thalweg's, the user's own given anew, or a stand-in."""
    if not kept.sha256:
        if kept.name not in LOSSES:
            raise ValueError("loss.name is the name of no loss")
        loss = LOSSES[kept.name]
        if kept.link != loss.link.name:
            raise ValueError("loss.link is not that of the loss")
        if given is not None and given != loss:
            raise ModelFileError(
                f"{file} was trained on the loss {loss.name}, which comes with Thalweg, and not on "
                f"{given.name}: leave --loss out."
            )
    elif given is None:
        if kept.link not in LINKS:
            raise ValueError("loss.link is the name of no link")
        refuse = partial(_no_loss, file, kept.name)
        return Loss(
            kept.name, kept.name, "", refuse, refuse, LINKS[kept.link], (), "", sha256=kept.sha256
        )
    else:
        loss = _as_given(given, kept, file)
    if set(kept.hyperparameters) != set(loss.hyperparameters):
        raise ValueError("loss.hyperparameters are not those of the loss")
    for key, number in kept.hyperparameters.items():
        check_range(number, loss.hyperparameters[key].interval, f"loss.hyperparameters.{key}")
    return loss


def _as_given(given: Loss | OwnFile, kept: KeptLoss, file: str) -> Loss:
    """Return the given loss; refuse one that the model was not trained on.

    A file is run only if its hash is the one that the model keeps.
    """
    if given.sha256 != kept.sha256:
        what = (
            "its file has changed since (the model keeps the hash "
            f"{kept.sha256[:12]}…, the file's is {given.sha256[:12]}…): give the file as it was"
            if given.sha256
            else "it comes with Thalweg: give the file that the loss stands in"
        )
    else:
        loss = own_loss(given) if isinstance(given, OwnFile) else given
        if loss.link.name != kept.link:
            what = f"its link is {loss.link.name}, and the model's {kept.link}: give the right name"
        elif set(loss.hyperparameters) != set(kept.hyperparameters):
            what = "its hyperparameters are others: give the right name"
        else:
            return loss
    raise ModelFileError(
        f"--loss {word(given.name)} is not the loss {kept.name} that {file} was trained on; "
        f"{what}, or leave --loss out to predict only."
    )


def _no_loss(file: str, name: str, *arguments: Any, **hyperparameters: Any) -> NoReturn:
    raise ModelFileError(no_loss(file, name))


def no_loss(file: str, name: str) -> str:
    """Say that a model is not judged without the loss that its user wrote."""
    return (
        f"{file} was trained on a loss of its user's own, {name}, which a model file does not "
        f"hold: it predicts, and is judged if the loss is given again{_by('loss', name, ':')}."
    )


def _by(option: str, name: str, sign: str = ",") -> str:
    """Say how it is given: by the file that it came from; a record of Python has none."""
    return f"{sign} --{option} {word(name)}" if is_own(name) else f" with --{option}"


__all__ = ["FORMAT", "document_of", "model_of", "no_loss"]
