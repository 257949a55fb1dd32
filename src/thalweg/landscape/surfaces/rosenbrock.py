"""Rosenbrock's banana-shaped valley."""

from thalweg.landscape.surfaces.surface import Surface

ROSENBROCK = Surface(
    name="rosenbrock",
    title="Rosenbrock",
    about=(
        "A curved valley, quickly found and slowly followed: its floor falls by little while its "
        "walls are steep, so that plain descent zigzags."
    ),
    text="(1 - x)^2 + 100 (y - x^2)^2",
    x=(-2.0, 2.0),
    y=(-1.0, 3.0),
    start=(-1.2, 1.0),
    minima=((1.0, 1.0),),
    lowest=0.0,
    source=(
        "Rosenbrock, An automatic method for finding the greatest or least value of a function "
        "(1960)."
    ),
)
