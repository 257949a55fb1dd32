"""What the command line read, as Python takes it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from thalweg.errors import UsageError
from thalweg.wording import brief


def or_none(text: str | None) -> str | None:
    """Return a text, and None for an empty one."""
    return text or None


def batch_sizes(texts: Sequence[str]) -> tuple[Any, ...]:
    """Return each batch size as the number it is, or the word ``full``."""
    return tuple(text if text == "full" else _whole(text) for text in texts)


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise UsageError(
            f'--batch-size must be a whole number or "full", not {brief(text)}.'
        ) from None


def class_weight(text: str | None) -> Any:
    """Return None, "balanced", or the weight of each class by its label.

    A weight that is no number stays a text, which is refused together with all else.
    """
    if text is None or "=" not in text:
        return text
    weights: dict[str, Any] = {}
    for part in text.split(","):
        label, _, value = part.rpartition("=")
        try:
            weights[label.strip()] = float(value)
        except ValueError:
            weights[label.strip()] = value
    return weights
