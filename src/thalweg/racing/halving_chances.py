"""The chance that a setting of a race still ends lowest, learnt from recorded races.

A few small nets look at what `race_progress.features` says of a setting; the chance is the mean of
theirs. `bench.learn_halving` trained them on races of tables other than those of the figures in
docs/race-halving.md, where what they say is compared with what came true.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from io import BytesIO

import numpy as np

from thalweg.racing.race_progress import Numbers

_FILE = "halving_chances.npz"
MOST = 25.0  # a feature beyond it says no more


def chances(features: Numbers) -> Numbers:
    """Return the chances of settings, ``[K]``, from their features ``[K, F]``."""
    found = np.zeros(len(features))
    nets = _nets()
    for layers in nets:
        x = np.clip(features, -MOST, MOST)
        for place, (weights, bias) in enumerate(layers):
            x = np.einsum("kf,fu->ku", x, weights) + bias
            if place < len(layers) - 1:
                x = np.maximum(x, 0.0)
        found += 1 / (1 + np.exp(-np.clip(x[:, 0], -500, 500)))
    return found / len(nets)


@cache
def _nets() -> list[list[tuple[Numbers, Numbers]]]:
    """Return the weights ``[in, out]`` and biases ``[out]`` of each layer of each net."""
    data = files("thalweg.racing").joinpath(_FILE).read_bytes()
    with np.load(BytesIO(data)) as file:
        sizes = [int(name.split(".")[1]) for name in file]
        numbers = sorted({int(name.split(".")[0]) for name in file})
        return [
            [
                (
                    file[f"{net}.{layer}.weights"].astype(np.float64),
                    file[f"{net}.{layer}.bias"].astype(np.float64),
                )
                for layer in range(max(sizes) + 1)
            ]
            for net in numbers
        ]


__all__ = ["MOST", "chances"]
