"""Metrics that are one figure per output or label, averaged over them."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, ClassVar

from thalweg.metrics.metric import Metric

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray


class ColumnMetric(Metric):
    """A figure for each output; the mean over several, or all of them (average "none")."""

    averages: ClassVar[Mapping[str, tuple[str, ...]]] = {"multioutput": ("uniform", "none")}

    def _read(self) -> NDArray[np.float64]:
        values = self._values()
        return values if self.average == "none" else values.mean(axis=1)

    @abstractmethod
    def _values(self) -> NDArray[np.float64]:
        """Compute the figures from the sums: `[K, columns]`, or `[1, columns]` for all runs."""
