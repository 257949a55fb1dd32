"""A saddle with valleys beside it."""

from thalweg.landscape.surfaces.surface import Surface

SADDLE = Surface(
    name="saddle",
    title="Saddle",
    about=(
        "At (0, 0) the slope is 0 though it is no minimum. A start on the ridge y = 0 leads there"
        " and "
        "stays; a little noise, or a start beside the ridge, finds a minimum."
    ),
    text="x^2 - y^2 + 0.25 y^4",
    x=(-2.5, 2.5),
    y=(-2.5, 2.5),
    start=(2.0, 0.001),
    minima=((0.0, 2.0**0.5), (0.0, -(2.0**0.5))),
    lowest=-1.0,
    source=(
        "Dauphin et al., Identifying and attacking the saddle point problem (2014), on why "
        "saddles matter."
    ),
)
