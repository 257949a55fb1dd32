"""A plateau: nearly no slope until close to the minimum."""

from thalweg.landscape.surfaces.surface import Surface

PLATEAU = Surface(
    name="plateau",
    title="Plateau",
    about=(
        "Far from the minimum the slope is nearly 0, as for a saturated sigmoid: plain descent "
        "hardly "
        "moves, while rules that divide by the gradient's size walk across."
    ),
    text="1 - exp(-(x^2 + y^2) / 4)",
    x=(-6.0, 6.0),
    y=(-6.0, 6.0),
    start=(-4.5, 3.5),
    minima=((0.0, 0.0),),
    lowest=0.0,
    source=(
        "A Gaussian well; Glorot and Bengio, Understanding the difficulty of training deep "
        "networks (2010), 3."
    ),
)
