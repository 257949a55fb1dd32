"""Himmelblau's function: four minima of the same height."""

from thalweg.landscape.surfaces.surface import Surface

HIMMELBLAU = Surface(
    name="himmelblau",
    title="Himmelblau",
    about=(
        "Four minima of the same height: which one is reached depends on the start, and on "
        "momentum, "
        "which can carry a point past the nearest."
    ),
    text="(x^2 + y - 11)^2 + (x + y^2 - 7)^2",
    x=(-5.0, 5.0),
    y=(-5.0, 5.0),
    start=(0.0, -1.0),
    minima=(
        (3.0, 2.0),
        (-2.8051180869527447, 3.1313125182505730),
        (-3.7793102533777470, -3.2831859912861696),
        (3.5844283403304917, -1.8481265269644034),
    ),
    lowest=0.0,
    source="Himmelblau, Applied nonlinear programming (1972).",
)
