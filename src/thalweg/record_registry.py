"""Records found by name, or in a user's own file: losses, activations, initialisations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Generic, Protocol, TypeVar, cast

from thalweg.hyperparameters import Hyperparameter, choose, fill, split_setting
from thalweg.own import OwnFile, hash_of, is_own, load_own, read_own


class Record(Protocol):
    """What a registry keeps: a dataclass, which `sha256` tells apart if it is a user's own."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def name(self) -> str:
        """By which users choose it."""
        ...

    @property
    def sha256(self) -> str:
        """The hash of the user's file; empty for those that come with Thalweg."""
        ...

    @property
    def hyperparameters(self) -> Mapping[str, Hyperparameter]:
        """By name."""
        ...


R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Registry(Generic[R]):
    """Records of one kind.

    Attributes:
        kind: what messages call it, as "initialisation".
        option: that names one, as "init".
        record: their class.
        known: those that come with Thalweg, by name.
        check: refuses a user's own record, or returns it.
        formula: the field of a record whose function's file is hashed.
    """

    kind: str
    option: str
    record: type[R]
    known: Mapping[str, R]
    check: Callable[[R], R]
    formula: str

    def own(self, file: OwnFile) -> R:
        """Run a user's file and return the record in it, checked, with the hash of what was run.

        Raises:
            UsageError: the file fails or has no such record, or `check` refuses it.
        """
        found = load_own(file, self.record)
        return self.check(replace(found, name=file.name, sha256=file.sha256))

    def choose(self, given: str | R) -> tuple[R, dict[str, Any]]:
        """Read ``name,key=value,…``; return the record and all its hyperparameters.

        The name may be ``file.py:name`` of one of the user's own; or the record itself is given.

        Raises:
            UsageError: an unknown name or hyperparameter, a value out of range, or a record that
                `check` refuses.
        """
        texts: dict[str, str] = {}
        if isinstance(given, self.record):
            found = given
            if self.known.get(found.name) != found:
                hashed = found.sha256 or hash_of(getattr(found, self.formula))
                found = self.check(replace(found, sha256=hashed))
        else:
            name, texts = split_setting(cast(str, given), self.option, self.known)  # no others
            if is_own(name):
                found = self.own(read_own(self.option, name))
            else:
                found = choose(self.kind, name, self.known)
        return found, fill(self.kind, found, texts)
