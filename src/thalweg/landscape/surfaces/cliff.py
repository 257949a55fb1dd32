"""A cliff: a gentle slope with a steep step in it."""

from thalweg.landscape.surfaces.surface import Surface

CLIFF = Surface(
    name="cliff",
    title="Cliff",
    about=(
        "A gentle slope with a step in it, as recurrent nets have them: one gradient at the step "
        "can "
        "throw a point far away. Clipping its norm keeps it."
    ),
    text="0.1 x^2 + 0.1 y^2 + 4 / (1 + exp(-12 (x - 1)))",
    x=(-4.0, 4.0),
    y=(-4.0, 4.0),
    start=(3.0, 2.5),
    minima=((-0.00144917157480, 0.0),),
    lowest=2.4363015282233267e-05,
    source=(
        "Pascanu, Mikolov and Bengio, On the difficulty of training recurrent neural networks "
        "(2013), 2.3."
    ),
)
