"""Beale's function: flat valleys between steep walls."""

from thalweg.landscape.surfaces.surface import Surface

BEALE = Surface(
    name="beale",
    title="Beale",
    about=(
        "Flat valleys and steep walls: a rate that is safe at the walls is slow in the valley. "
        "From "
        "the wrong side of x = 0 plain descent runs off along a valley that falls for ever."
    ),
    text="(1.5 - x + x*y)^2 + (2.25 - x + x*y^2)^2 + (2.625 - x + x*y^3)^2",
    x=(-4.5, 4.5),
    y=(-4.5, 4.5),
    start=(1.0, 1.5),
    minima=((3.0, 0.5),),
    lowest=0.0,
    source=(
        "Beale, On an iterative method of finding a local minimum (1958); Moré, Garbow and "
        "Hillstrom (1981), 5."
    ),
)
