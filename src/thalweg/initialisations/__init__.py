"""Initialisations: how the weights of a net's layers start."""

from __future__ import annotations

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
from thalweg.record_registry import Registry

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

_REGISTRY = Registry(
    "initialisation", "init", Initialisation, INITIALISATIONS, check_initialisation, "draw"
)
own_initialisation = _REGISTRY.own
choose_initialisation = _REGISTRY.choose

__all__ = ["INITIALISATIONS", "Initialisation", "choose_initialisation", "own_initialisation"]
