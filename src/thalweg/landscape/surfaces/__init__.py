"""Test surfaces: one short file each, a formula and what it shows."""

from thalweg.landscape.surfaces.beale import BEALE
from thalweg.landscape.surfaces.bowl import BOWL
from thalweg.landscape.surfaces.cliff import CLIFF
from thalweg.landscape.surfaces.himmelblau import HIMMELBLAU
from thalweg.landscape.surfaces.plateau import PLATEAU
from thalweg.landscape.surfaces.rastrigin import RASTRIGIN
from thalweg.landscape.surfaces.ravine import RAVINE
from thalweg.landscape.surfaces.rosenbrock import ROSENBROCK
from thalweg.landscape.surfaces.saddle import SADDLE
from thalweg.landscape.surfaces.six_hump_camel import SIX_HUMP_CAMEL
from thalweg.landscape.surfaces.surface import Surface

SURFACES: dict[str, Surface] = {
    surface.name: surface
    for surface in (
        BOWL,
        RAVINE,
        ROSENBROCK,
        BEALE,
        HIMMELBLAU,
        RASTRIGIN,
        SIX_HUMP_CAMEL,
        SADDLE,
        PLATEAU,
        CLIFF,
    )
}

__all__ = ["SURFACES", "Surface"]
