"""Initialisations: how the weights of a net's layers start."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from thalweg.hyperparameters import choose, fill, split_setting
from thalweg.initialisations.glorot import GLOROT
from thalweg.initialisations.glorot_normal import GLOROT_NORMAL
from thalweg.initialisations.he import HE
from thalweg.initialisations.he_uniform import HE_UNIFORM
from thalweg.initialisations.initialisation import Initialisation
from thalweg.initialisations.initialisation_checks import check_initialisation
from thalweg.initialisations.lecun import LECUN
from thalweg.initialisations.normal import NORMAL
from thalweg.initialisations.orthogonal import ORTHOGONAL
from thalweg.initialisations.uniform import UNIFORM
from thalweg.initialisations.zeros import ZEROS
from thalweg.own import OwnFile, hash_of, is_own, load_own, read_own

INITIALISATIONS: dict[str, Initialisation] = {
    initialisation.name: initialisation
    for initialisation in (
        HE,
        HE_UNIFORM,
        GLOROT,
        GLOROT_NORMAL,
        LECUN,
        NORMAL,
        UNIFORM,
        ORTHOGONAL,
        ZEROS,
    )
}


def own_initialisation(file: OwnFile) -> Initialisation:
    """Run a user's file and return the initialisation in it, checked, with the hash of the file.

    Raises:
        UsageError: the file fails or has no such initialisation, or `check_initialisation` refuses
            it.
    """
    found = load_own(file, Initialisation)
    return check_initialisation(replace(found, name=file.name, sha256=file.sha256))


def choose_initialisation(given: str | Initialisation) -> tuple[Initialisation, dict[str, Any]]:
    """Read ``name,key=value,…``; return the initialisation and all its hyperparameters.

    The name may be ``file.py:name`` of one of the user's own; or the record itself is given.

    Raises:
        UsageError: an unknown name or hyperparameter, a value out of range, or an initialisation
            that `check_initialisation` refuses.
    """
    if isinstance(given, Initialisation):
        initialisation = given
        if INITIALISATIONS.get(given.name) != given:
            hashed = given.sha256 or hash_of(given.draw)
            initialisation = check_initialisation(replace(given, sha256=hashed))
        return initialisation, fill("initialisation", initialisation, {})
    name, texts = split_setting(given, "init")
    if is_own(name):
        initialisation = own_initialisation(read_own("init", name))
    else:
        initialisation = choose("initialisation", name, INITIALISATIONS)
    return initialisation, fill("initialisation", initialisation, texts)


__all__ = ["INITIALISATIONS", "Initialisation", "choose_initialisation", "own_initialisation"]
