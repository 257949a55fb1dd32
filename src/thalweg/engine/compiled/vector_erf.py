"""The error function, made as the functions of `thalweg.engine.compiled.vector_math`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from thalweg.engine.compiled.vector_math import exp_of_nonpositive, polynomial


class _Constants(NamedTuple):
    """The numbers that depend on the precision."""

    end: float  # from here on erf x rounds to 1
    near: Sequence[float]  # erf(x) / x − 1 in x², on [0, 1], least relative error of erf x
    far: Sequence[float]  # −log(1 − erf x) / x − 1, on [1, end], likewise


# fmt: off
_FLOAT32 = _Constants(
    end=4.0,
    near=(
        0.12837917, -0.37612626, 0.112835854, -0.026853811, 0.0051883277, -0.00080101937,
        7.853861e-05,
    ),
    far=(0.12848003, 0.6358315, 0.10511611, -0.022798438, 0.0031869384, -0.00021064213),
)
_FLOAT64 = _Constants(
    end=6.0,
    near=(
        0.12837916709551256, -0.3761263890318352, 0.11283791670944185, -0.026866170643111476,
        0.005223977606118523, -0.0008548325929316332, 0.00012055293576947499,
        -1.4924712302821876e-05, 1.6447131580579989e-06, -1.6206313825291185e-07,
        1.3710980668777896e-08, -7.779468959375288e-10,
    ),
    far=(
        0.1283791108564804, 0.6366202526886591, 0.1027708270644615, -0.01912496470988129,
        -0.00021203624278156837, 0.0016926075224272287, -0.000574658121895244,
        -9.754941247378414e-07, 9.548712958779289e-05, -5.603892142506887e-05,
        2.035156546523633e-05, -5.38531957217719e-06, 1.078148994013773e-06,
        -1.6302785989824163e-07, 1.8131245439641914e-08, -1.4024630497389088e-09,
        6.744950458376922e-11, -1.5188873119580964e-12,
    ),
)
# fmt: on


def erf(x: Any, p: Any) -> Any:
    """2/√π ∫ e^(−u²) du from 0 to x, within 1.5 ulp, exactly odd, never beyond ±1.

    x + x P(x²) up to |x| = 1; beyond, 1 − e^(−x − x Q(x)), where an error of the exponent counts
    for little: 1 − erf x is at most 0.16.
    """
    c = _FLOAT64 if p.double else _FLOAT32
    size = p.abs(x)
    near = p.fma(x, polynomial(x * x, c.near, p), x)  # a zero keeps its sign
    end = p.minimum(size, c.end)
    far = 1.0 - exp_of_nonpositive(p.fma(-end, polynomial(end, c.far, p), -end), p)
    return p.where(size < 1.0, near, p.where(x < 0.0, -far, far))
