"""A ravine that lies across both axes, so that no rescaling of x and y removes it."""

from thalweg.landscape.surfaces.surface import Surface

RAVINE = Surface(
    name="ravine",
    title="Ravine across the axes",
    about=(
        "The ill-conditioned bowl turned by 45°. Methods with a rate for each coordinate (Adagrad, "
        "RMSprop, Adam) lose their advantage, for the ravine runs along neither of them."
    ),
    text="0.25 (x + y)^2 + 12.5 (x - y)^2",
    x=(-4.0, 4.0),
    y=(-4.0, 4.0),
    start=(-3.5, -2.5),
    minima=((0.0, 0.0),),
    lowest=0.0,
    source="The bowl with (x, y) turned by 45°.",
)
