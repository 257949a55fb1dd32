"""What is asked of a loss surface, checked before anything is computed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from thalweg.errors import Problems, UsageError, nearest
from thalweg.hyperparameters import check_whole
from thalweg.models.effects import effects
from thalweg.options.landscape_options import LANDSCAPE_OPTIONS, PLANES
from thalweg.options.option import completed, spelled
from thalweg.predictors import Layout, Network
from thalweg.wording import brief

if TYPE_CHECKING:
    from thalweg.models.model import Model

_MOST_POINTS = 1000
_LINEAR_ROWS, _NET_ROWS, _FEWEST = 100_000, 10_000, 500
_DEEP_WORK = 4e11  # multiplications of all points of a deeper net


@dataclass(frozen=True)
class LandscapeSettings:
    """The options of `thalweg.options.landscape_options`, checked.

    Attributes:
        plane: its kind.
        weights: the places of two parameters, and their names; of other planes too.
        why: a sentence on the plane, where the user chose none.
    """

    plane: str
    weights: tuple[int, int]
    weight_names: tuple[str, str]
    size: int
    rows: int
    seed: int
    why: str = ""


def settings_of(model: Model, given: Mapping[str, Any], paths: bool = False) -> LandscapeSettings:
    """Return what the user asks for, with the defaults of what is not given.

    Args:
        model: of one predictor, no mean.
        given: the options.
        paths: whether paths of runs are known.

    Raises:
        UsageError: each number that is out of range, a plane that there is not or cannot be here,
            or a weight that the model does not have.
    """
    values = completed(LANDSCAPE_OPTIONS, given)
    problems = Problems()
    plane, why = values["plane"], ""
    size = model.predictor.layout.size
    if plane is None:
        plane = "principal" if paths else "weights" if size == 2 else "hessian"
        if not paths:
            why = (
                "A model file keeps no path of training, whose principal components would be the "
                f"plane: this is the plane of {_INSTEAD[plane]}."
            )
    elif plane not in PLANES:
        problems.add(
            UsageError(f"There is no --plane {brief(plane)}: {nearest(str(plane), PLANES)}")
        )
    elif plane == "principal" and not paths:
        problems.add(
            UsageError(
                "--plane principal needs the paths of runs, which a model file does not keep: take "
                "hessian, weights or random."
            )
        )
    if values["weights"] not in (None, ()) and plane != "weights":
        problems.add(UsageError("--weights has no effect without --plane weights."))
    chosen, names = (0, 1), ("", "")
    if size < 2:
        problems.add(UsageError("The model has one parameter, the intercept: a surface needs two."))
    elif plane == "weights":
        with problems.collected():
            chosen, names = chosen_weights(model, values["weights"])
    if values["rows"] is None:
        values["rows"] = most_rows(model, values["size"])
    for name, least, most in (("size", 2, _MOST_POINTS), ("rows", 1, None), ("seed", 0, None)):
        with problems.collected():
            values[name] = check_whole(values[name], least, most, spelled(name))
    problems.refuse()
    return LandscapeSettings(
        plane, chosen, names, values["size"], values["rows"], values["seed"], why
    )


_INSTEAD = {"weights": "its two weights", "hessian": "the two steepest directions"}


def most_rows(model: Model, size: Any = 200) -> int:
    """Return on how many rows a surface takes some seconds."""
    of = model.predictor
    if not isinstance(of, Network):
        return _LINEAR_ROWS
    if len(of.architecture.hidden) == 1:
        return max(_FEWEST, min(_NET_ROWS, int(_NET_ROWS * 128 / of.architecture.hidden[0])))
    points = size**2 if isinstance(size, int) and size > 0 else 1
    return int(max(_FEWEST, min(_NET_ROWS, _DEEP_WORK / (points * of.layout.size))))


def weight_names(model: Model) -> list[str]:
    """Return the name of each parameter in the flattened layout: of a net as BLOCK:NUMBER."""
    layout: Layout = model.predictor.layout
    if not isinstance(model.predictor, Network):
        found = [
            each.feature + (f" → {each.output}" if each.output else "") for each in effects(model)
        ]
        if len(found) == layout.size:  # output by output there, row by row here
            return np.array(found, object).reshape(layout.columns, -1).T.ravel().tolist()
    return [
        f"{block.name}:{k}"
        for block in layout.blocks
        for k in range(block.shape[0] * layout.columns)
    ]


def chosen_weights(model: Model, given: Any) -> tuple[tuple[int, int], tuple[str, str]]:
    """Return the places and names of the two weights that are meant; the largest two if none is.

    Raises:
        UsageError: a weight that there is not, or not two of them.
    """
    names = weight_names(model)
    asked = [given] if isinstance(given, str) else list(given or ())
    if not asked:
        layout = model.predictor.layout
        own = np.abs(np.asarray(model.weights, np.float64)).reshape(layout.rows, -1)
        order = np.where(layout.penalised[:, None], own, -1.0).ravel().argsort(kind="stable")
        first, second = int(order[-1]), int(order[-2])
        return (first, second), (names[first], names[second])
    if not all(isinstance(each, str) for each in asked):
        raise UsageError(f"--weights takes the names of two weights, not {brief(given)}.")
    words = asked if len(asked) > 1 else _divided(asked[0], names)
    if len(words) != 2 or words[0] == words[1]:
        raise UsageError(f"--weights takes two weights that differ, as in a,b, not {brief(given)}.")
    for word in words:
        if word not in names:
            raise UsageError(f"--weights: the model has no weight {word!r}; {nearest(word, names)}")
    return (names.index(words[0]), names.index(words[1])), (words[0], words[1])


def _divided(text: str, names: Sequence[str]) -> list[str]:
    """Divide a text at a comma; a name may have one too."""
    known = set(names)
    for k, letter in enumerate(text):
        if letter == "," and {text[:k].strip(), text[k + 1 :].strip()} <= known:
            return [text[:k].strip(), text[k + 1 :].strip()]
    return [word.strip() for word in text.split(",")]


__all__ = ["LandscapeSettings", "chosen_weights", "most_rows", "settings_of", "weight_names"]
