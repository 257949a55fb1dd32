"""The states of a model's optimizer, from which training goes on as if it had never ended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.optimizers import OPTIMIZERS, Optimizer


@dataclass(frozen=True)
class KeptStates:
    """What a run knew after the epoch whose weights the model has.

    Attributes:
        values: ``optimizer`` and ``convention``, ``updates``, ``epochs`` and ``rows`` trained on so
            far, and ``generator``, the random state; JSON values.
        arrays: ``weights``, those in training, which are not the model's where it has an average of
            them; ``average``; ``state.NAME`` of each state of the optimizer, all ``[rows, C]``;
            ``carried.NAME``, ``[1]``; ``touched``, of the sparse columns.
    """

    values: Mapping[str, Any]
    arrays: Mapping[str, NDArray[Any]]

    def check(self, shape: tuple[int, ...]) -> None:
        """Refuse states that cannot be those of weights of a shape.

        Raises:
            ValueError: in a phrase.
        """
        counts = {"rows": 0, **self.values}  # older ones have no count of rows
        for name in ("updates", "epochs", "rows"):
            if type(counts[name]) is not int or not 0 <= counts[name] < 2**53:
                raise ValueError(f"states: {name} is no count")
        if not isinstance(self.values["generator"], dict):
            raise ValueError("states: there is no random state")
        if "weights" not in self.arrays:
            raise ValueError("states: there are no weights")
        known = OPTIMIZERS.get(str(self.values.get("optimizer")))
        squares = known.squares if isinstance(known, Optimizer) else {}
        for name, array in self.arrays.items():
            own = (1,) if name.startswith("carried.") else shape
            if name.removeprefix("state.") in squares and array.ndim == 2:
                own = (len(array), *shape[1:])  # the session refuses another number of rows
            if name == "touched":
                if array.dtype != np.bool_ or array.ndim != 1:
                    raise ValueError("states: touched is no mask")
            elif array.shape != own or array.dtype not in (np.float32, np.float64):
                raise ValueError(f"states: {name} is of another shape or type")
