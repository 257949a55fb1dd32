"""An ill-conditioned bowl: a quadratic fifty times as steep one way as the other."""

from thalweg.landscape.surfaces.surface import Surface

BOWL = Surface(
    name="bowl",
    title="Ill-conditioned bowl",
    about=(
        "A quadratic whose curvature is 1 along x and 50 along y. The steep direction allows no "
        "rate "
        "above 2/50; at such a rate the flat one takes hundreds of steps. Momentum and adaptive "
        "rates were made for this."
    ),
    text="0.5 x^2 + 25 y^2",
    x=(-6.0, 6.0),
    y=(-1.5, 1.5),
    start=(-5.0, 1.0),
    minima=((0.0, 0.0),),
    lowest=0.0,
    source=(
        "The condition number is L/μ of Nesterov, Introductory lectures on convex optimization "
        "(2004), 2.1."
    ),
)
