"""The six-hump camel: two global minima among six."""

from thalweg.landscape.surfaces.surface import Surface

SIX_HUMP_CAMEL = Surface(
    name="six_hump_camel",
    title="Six-hump camel",
    about=(
        "Six minima, two of them lowest: where a descent ends says more of its start than of its "
        "rule."
    ),
    text="(4 - 2.1 x^2 + x^4 / 3) x^2 + x*y + (-4 + 4 y^2) y^2",
    x=(-2.2, 2.2),
    y=(-1.2, 1.2),
    start=(-1.8, 0.9),
    minima=((0.08984201, -0.71265640), (-0.08984201, 0.71265640)),
    lowest=-1.0316284534898774,
    others=(
        (-1.70360672, 0.79608357),
        (1.70360672, -0.79608357),
        (-1.60710475, -0.56865145),
        (1.60710475, 0.56865145),
    ),
    source="Dixon and Szegö, The global optimization problem (1978).",
)
