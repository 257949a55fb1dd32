"""Rastrigin's function: a bowl with a grid of local minima."""

from thalweg.landscape.surfaces.surface import Surface

RASTRIGIN = Surface(
    name="rastrigin",
    title="Rastrigin",
    about=(
        "A bowl with a local minimum near every whole number: descent ends in the nearest one, "
        "noise "
        "in the gradient and momentum leave some of them."
    ),
    text="20 + x^2 - 10 cos(2 pi x) + y^2 - 10 cos(2 pi y)",
    x=(-3.2, 3.2),
    y=(-3.2, 3.2),
    start=(-2.3, 2.6),
    minima=((0.0, 0.0),),
    lowest=0.0,
    # x + 10 π sin(2 π x) = 0 near 1 gives .99495863…
    others=tuple(
        (i * 0.9949586376, j * 0.9949586376) for i in (-1, 0, 1) for j in (-1, 0, 1) if i or j
    ),
    source="Rastrigin, Systems of extremal control (1974).",
)
