"""Sentences about other libraries, each kept with the test that holds a measurement against it.

A test is decorated with what it proves, word for word; `unproved` gives what is left of the texts.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

FILE = Path(__file__).parent / "measured.json"
RECORD = json.loads(FILE.read_text())
# Origin of every number: the libraries themselves, by tests/elsewhere/record.py.
MEASURED: dict[str, Any] = RECORD["measured"]

Test = TypeVar("Test", bound=Callable[..., Any])


class Claims:
    """What a family's records say about other libraries, by name."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.texts = {name: " ".join(text.split()) for name, text in texts.items()}
        self.proved: dict[str, list[str]] = {name: [] for name in self.texts}

    def __call__(self, name: str, *quotes: str) -> Callable[[Test], Test]:
        """Mark a test as the proof of these words."""
        self.proved[name] += quotes
        return lambda test: test

    def not_said(self) -> list[str]:
        """Return the quotes that the texts do not have, so that a test proves nothing."""
        return [
            f"{name}: {quote}"
            for name, quotes in self.proved.items()
            for quote in quotes
            if quote not in self.texts[name]
        ]

    def unproved(self) -> list[str]:
        """Return what the texts say beyond the quotes; punctuation is not a claim."""
        left = []
        for name, text in self.texts.items():
            for quote in sorted(self.proved[name], key=len, reverse=True):
                text = text.replace(quote, "|")
            if re.search(r"\w", text):
                left.append(f"{name}: {text}")
        return left
