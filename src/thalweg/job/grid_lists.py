"""The lists of a race as the user writes them, ``sgd,adam,beta1=0.8`` or ``1e-4:1:9``, as values.

Commas stand between values. A part ``key=value`` belongs to the value before it, so that names with
hyperparameters are written as `fit` has them. ``low:high:count`` are so many numbers from the low
to the high one at equal ratios, both ends among them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np

from thalweg.arguments import several
from thalweg.data.number_inputs import ALL, BINS, STANDARD
from thalweg.errors import UsageError
from thalweg.hyperparameters import Interval, check_range, number
from thalweg.options.option import spelled
from thalweg.options.run_options import OF_NETS
from thalweg.predictors.architecture import NONE, without_numpy
from thalweg.racing.grid import AUTO
from thalweg.wording import brief

LINEAR, NETS = "linear", "nets"
# Linear models, and what each sees of numbers.
_LINEAR = {LINEAR: STANDARD, NONE: STANDARD, BINS: BINS, "both": ALL}
_ABOVE_0 = Interval("(0, inf)")
_LAYERS = re.compile(r"\d+(x\d+)*")
_MOST_COUNT = 1_000


def names(given: Any, option: str) -> tuple[Any, ...]:
    """Return names, each with the hyperparameters that follow it: ``name,key=value``.

    Args:
        given: a text, an object or several of them; a text may hold several names.
        option: what it is the value of, for messages.

    Raises:
        UsageError: a list without a value, a key before any name, or a name that is given twice.
    """
    found: list[Any] = []
    for each in several(given):
        found += [each] if not isinstance(each, str) else _with_keys(each, option)
    return _each_once(
        found, given, option, lambda name: name if isinstance(name, str) else id(name)
    )


def numbers(given: Any, option: str, interval: Interval) -> tuple[float | str, ...]:
    """Return numbers in an interval, and the word ``auto`` where it stands among learning rates.

    Raises:
        UsageError: a text that is no number and no range of them, one out of the interval, or one
            that is given twice.
    """
    found: list[float | str] = []
    for each in several(given):
        for part in _parts(each, option) if isinstance(each, str) else (each,):
            if part == AUTO and option == "lrs":
                found.append(AUTO)
            elif isinstance(part, str) and ":" in part:
                found += _range(part, option)
            else:
                value = number(part, spelled(option)) if isinstance(part, str) else part
                found.append(check_range(value, interval, spelled(option)))
    for value in found:
        if value != AUTO:
            check_range(value, interval, spelled(option))
    if AUTO in found and {*found} != {AUTO}:
        raise UsageError(
            f"{spelled(option)} is {AUTO} or numbers, not both: leave {AUTO} or the numbers out."
        )
    return _each_once(found, given, option, lambda value: value)


def sizes(given: Any, option: str = "batch_sizes") -> tuple[Any, ...]:
    """Return batch sizes: whole numbers, or the word ``full``.

    Raises:
        UsageError: something else, or a size that is given twice.
    """
    found: list[Any] = []
    for each in several(given):
        for part in _parts(each, option) if isinstance(each, str) else (each,):
            text = str(part).strip()
            whole = text.isascii() and text.isdigit() and int(text) >= 1
            if isinstance(part, bool) or not (whole or text == "full"):
                raise UsageError(
                    f'{spelled(option)} must be whole numbers from 1 up or "full", not '
                    f"{brief(part)}."
                )
            found.append("full" if text == "full" else int(text))
    return _each_once(found, given, option, lambda size: size)


def seeds(given: Any, option: str = "seeds") -> tuple[int, ...]:
    """Return the seeds of ``3``, which are 0, 1 and 2, or of ``0,7,9``.

    Raises:
        UsageError: something else, or a seed that is given twice.
    """
    found: list[int] = []
    counts = 0
    for each in several(given):
        parts = _parts(each, option) if isinstance(each, str) else [each]
        for part in parts:
            text = str(part).strip()
            if isinstance(part, bool) or not (text.isascii() and text.isdigit()):
                raise UsageError(
                    f"{spelled(option)} must be a number of seeds, as in 3, or seeds from 0 up, as "
                    f"in 0,7,9, not {brief(part)}."
                )
            found.append(int(text))
            counts += 1
    single = counts == 1 and not (isinstance(given, Sequence) and _is_list_of_ints(given))
    if single:
        if not 1 <= found[0] <= _MOST_COUNT:
            raise UsageError(
                f"{spelled(option)} must be a number of seeds from 1 to {_MOST_COUNT:,}, or "
                f"several seeds, as in 0,7,9, not {found[0]:,}."
            )
        return tuple(range(found[0]))
    return _each_once(found, given, option, lambda seed: seed)


def models(given: Any, option: str = "models") -> tuple[dict[str, Any], ...]:
    """Return each model as options of `thalweg.Run`; ``{"nets": True}`` for the set of nets.

    ``linear``, ``bins`` and ``both`` are linear in standardised numbers, in numbers in bins, and in
    both; ``64x64,activation=gelu`` is a net; in Python ``(64, 64)`` is one too.

    Raises:
        UsageError: something else, or a model that is given twice.
    """
    given = without_numpy(given)
    if isinstance(given, tuple) and given and all(_is_whole(units) for units in given):
        given = [given]  # (64, 64) is one net of two layers
    found: list[dict[str, Any]] = []
    for each in [given] if isinstance(given, str) or _is_whole(given) else given or ():
        if isinstance(each, str):
            found += [_model(text, option) for text in _with_keys(each, option)]
        elif each is None:
            found.append({"hidden": None, "inputs": STANDARD})
        elif _is_whole(each) or isinstance(each, Sequence):
            found.append({"hidden": (each,) if _is_whole(each) else tuple(each)})
        else:
            raise UsageError(_no_model(each, option))
    return _each_once(found, given, option, lambda model: str(sorted(model.items(), key=str)))


def _model(text: str, option: str) -> dict[str, Any]:
    """Return one model that is given as a text."""
    name, *pairs = text.split(",")
    if name in (*_LINEAR, NETS):
        if pairs:
            raise UsageError(
                f"{spelled(option)}: {name!r} takes no options; {pairs[0]!r} is one of hidden "
                "layers, as in 64x64,dropout=0.1."
            )
        return {"nets": True} if name == NETS else {"hidden": None, "inputs": _LINEAR[name]}
    if not _LAYERS.fullmatch(name):
        raise UsageError(_no_model(name, option))
    model: dict[str, Any] = {"hidden": tuple(map(int, name.split("x")))}
    for pair in pairs:
        key, _, value = (part.strip() for part in pair.partition("="))
        if key not in OF_NETS or key in model:
            known = f"{', '.join(OF_NETS[:-1])} and {OF_NETS[-1]}"
            what = "is given twice: name it once"
            if key not in model:
                what = f"is none of a model's options, which are {known}"
            raise UsageError(f"{spelled(option)} {text!r}: {key!r} {what}.")
        model[key] = number(value, f"{spelled(option)}: {key}") if key == "dropout" else value
    return model


def _no_model(given: Any, option: str) -> str:
    return (
        f"{spelled(option)} must be {LINEAR}, bins, both, {NETS} or the units of hidden layers, as "
        f"in 64 or 64x64, not {brief(given)}."
    )


def _with_keys(text: str, option: str) -> Iterator[str]:
    """Return the names of a text, each with the ``key=value`` parts that follow it."""
    found: list[str] = []
    for part in _parts(text, option):
        is_key = re.match(r"\s*\w+\s*=", part)
        if is_key and not found:
            raise UsageError(
                f"{spelled(option)}: {brief(part)} stands before any name, and belongs behind the "
                "one that it is of, as in NAME,key=value."
            )
        if is_key:
            found[-1] += f",{part}"
        else:
            found.append(part)
    return iter(found)


def _parts(text: str, option: str) -> list[str]:
    """Return the parts of a text between its commas."""
    parts = [part.strip() for part in text.split(",")]
    if not all(parts):
        raise UsageError(
            f"{spelled(option)} is {brief(text)}, which has nothing "
            f"{'in it' if not any(parts) else 'between two commas or at an end'}: give values with "
            "commas between, or leave the option out."
        )
    return parts


def _range(text: str, option: str) -> list[float]:
    """Return the numbers of ``low:high:count``."""
    parts = text.split(":")
    wrong = UsageError(
        f"{spelled(option)} {text!r} must be LOW:HIGH:COUNT, as in 1e-4:1:9, with 0 < LOW < HIGH "
        f"and a whole COUNT from 2 to {_MOST_COUNT:,}."
    )
    if len(parts) != 3 or not parts[2].strip().isdigit():
        raise wrong
    try:
        low, high, count = float(parts[0]), float(parts[1]), int(parts[2])
    except ValueError:
        raise wrong from None
    if not (low in _ABOVE_0 and high in _ABOVE_0 and low < high and 2 <= count <= _MOST_COUNT):
        raise wrong
    return [float(value) for value in np.geomspace(low, high, count)]


def _each_once(found: Iterable[Any], given: Any, option: str, key: Any) -> tuple[Any, ...]:
    """Return the values; refuse none where some were meant, and one that is there twice."""
    values = tuple(found)
    empty = isinstance(given, str | list) or (isinstance(given, tuple) and given)
    if not values and empty:
        raise UsageError(
            f"{spelled(option)} is an empty list, and so is the grid: give one value or more, or "
            "leave the option out."
        )
    met = set()
    for value in values:
        if key(value) in met:
            raise UsageError(f"{spelled(option)} has {_written(value)} twice: name each once.")
        met.add(key(value))
    return values


def _written(value: Any) -> str:
    """Return a value as a message has it."""
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, dict):
        hidden = value.get("hidden")
        seen = str(value.get("inputs", ""))
        names = {STANDARD: LINEAR, BINS: BINS, ALL: "both"}
        name = "x".join(map(str, hidden)) if hidden else names.get(seen, NETS)
        return repr(name)
    return repr(value) if isinstance(value, str) else getattr(value, "name", str(value))


def _is_whole(value: Any) -> bool:
    return hasattr(value, "__index__") and not isinstance(value, bool)


def _is_list_of_ints(given: Sequence[Any]) -> bool:
    """Whether Python gave seeds and no count: ``seeds=[4]`` is the seed 4."""
    return not isinstance(given, str) and all(_is_whole(seed) for seed in given)


__all__ = ["LINEAR", "NETS", "models", "names", "numbers", "seeds", "sizes"]
