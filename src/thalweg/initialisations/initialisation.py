"""What an initialisation is: the weights of a layer before training, drawn at random."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from thalweg.hyperparameters import Hyperparameter
from thalweg.pickled_functions import HasFunctions

_SEED = {
    "seed": Hyperparameter(
        0, "[0, 2147483648)", "beside the run's: other weights for the same order of the rows"
    )
}


@dataclass(frozen=True)
class Initialisation(HasFunctions):
    """How the weights of a layer start; biases start at 0.

    Attributes:
        name: what the user types.
        title: its name in the literature.
        about: what it is for, in a sentence or two.
        formula: the distribution as mathematics writes it.
        draw: ``(generator, fan_in, fan_out, **hyperparameters) → weights [fan_in, fan_out]``,
            float64. generator is a `numpy.random.Generator`, the only source of chance; fan_in and
            fan_out are the numbers of the layer's inputs and units, at least 1.
        hyperparameters: default and range of each; every initialisation has ``seed``, a whole
            number, which `draw` is not given.
        paper: where it comes from.
        differences: how other libraries differ.
        sha256: hash of the user's own file that defines it; empty for those that come with
            Thalweg.
    """

    name: str
    title: str
    about: str
    draw: Callable[..., Any]
    paper: str
    formula: str = ""
    hyperparameters: Mapping[str, Hyperparameter] = field(default_factory=dict)
    differences: str = ""
    sha256: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "hyperparameters", {**self.hyperparameters, **_SEED})

    def weights(self, seed: Any, fan_in: int, fan_out: int, settings: Mapping[str, Any]) -> Any:
        """Return drawn weights ``[fan_in, fan_out]``.

        Args:
            seed: of a `numpy.random.Generator`, or the generator itself.
            fan_in: inputs of the layer.
            fan_out: units of the layer.
            settings: all hyperparameters.
        """
        own = {name: value for name, value in settings.items() if name not in _SEED}
        return self.draw(np.random.default_rng(seed), fan_in, fan_out, **own)
