"""Nets: hidden layers between the encoded columns and the scores.

    h₁ = σ(X W₁ + b₁),   h₂ = σ(h₁ W₂ + b₂), …,   z = h_L W_out + b_out

with σ the activation, elementwise. The gradient is that of backpropagation (Rumelhart, Hinton,
Williams: Learning representations by back-propagating errors, Nature 323, 1986): with δ = dℓ/dz,

    dℓ/dW = hᵀ δ,   dℓ/db = Σ δ,   δ of the layer below = (δ Wᵀ) · σ'(its sums)

Layers have different shapes, so each run's parameters are one column, ``[size, K]``: the biases
first, then each layer's weights, row by row; those of sparse columns last.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np

from thalweg.data.bins import Bins
from thalweg.data.rows import Features
from thalweg.predictors.architecture import Architecture
from thalweg.predictors.dropout import Dropout
from thalweg.predictors.parameter_layout import Array, Block, Layout, Numbers

_ALONE = 4096  # rows whose sums of a layer are made at a time: they stay in a cache
FIRST = "layer 1"  # the matrix of dense, binned and sparse columns
_INIT = 2  # separates the generator of initial weights from the others of a seed


@dataclass(frozen=True)
class Network:
    """A net over encoded rows.

    Attributes:
        dense: columns of the rows' dense part, the intercept's column of ones included, ≥ 1.
        sparse: columns of their sparse part.
        columns: scores of a row, C.
        bins: of numbers that the rows have positions of; None: of none.
        architecture: the hidden layers.
        fan_in: the number of inputs that the first layer's weights are drawn for: the mean squared
            length of an encoded row, which is their number if each varies by 1; 0: their number.
    """

    dense: int
    sparse: int
    columns: int
    bins: Bins | None
    architecture: Architecture
    fan_in: float = 0.0

    @cached_property
    def layout(self) -> Layout:
        """Blocks ``bias 1`` …, ``intercept``, ``dense``, ``bins``, ``layer 2`` …, ``sparse``."""
        sizes = self.architecture.hidden
        one = [Block(f"bias {k}", (units, 1), False) for k, units in enumerate(sizes, 1)]
        inner = [
            Block(f"layer {k}", (above * below, 1), units=above, matrix=hidden)
            for k, (below, above) in enumerate(self._between, 2)
            for hidden in [(below, above) if k <= len(sizes) else None]
        ]
        first = sizes[0]
        binned = (
            [Block("bins", (self.bins.features * first, 1), tensor=FIRST, units=first)]
            if self.bins
            else []
        )
        return Layout(
            (
                *one,
                Block("intercept", (self.columns, 1), False),
                Block("dense", ((self.dense - 1) * first, 1), tensor=FIRST, units=first),
                *binned,
                *inner,
                Block(
                    "sparse",
                    (self.sparse * first, 1),
                    lazy=True,
                    each=first,
                    tensor=FIRST,
                    units=first,
                ),
            )
        )

    @property
    def kernels(self) -> str:
        """Those of nets."""
        return "net"

    @property
    def _between(self) -> list[tuple[int, int]]:
        """The inputs and units of the second layer and those above, the scores' included."""
        sizes = [*self.architecture.hidden, self.columns]
        return list(pairwise(sizes))

    def initial(self, seed: int, start: Sequence[float] = ()) -> Numbers:
        """Return drawn weights, biases of 0, and `start` for the scores' biases, ``[size, 1]``."""
        init, numbers = self.architecture.init, self.architecture.init_numbers
        assert init is not None  # of a net to be trained
        beside = int(numbers["seed"])
        generator = np.random.default_rng((seed, _INIT, *([beside] if beside else [])))
        found = np.zeros((self.layout.rows, 1))
        at = self.layout.places
        first = self.architecture.hidden[0]
        inputs = self.dense - 1 + (self.bins.features if self.bins else 0) + self.sparse
        # As many inputs at a time as count, so that an initialisation that does not depend on
        # their number (normal, uniform) stays what it is.
        fan_in = max(1, round(self.fan_in) or inputs)
        blocks = range(0, max(1, inputs), fan_in)
        drawn = np.concatenate([init.weights(generator, fan_in, first, numbers) for _ in blocks])
        drawn = drawn[:inputs]
        ends = np.cumsum([self.dense - 1, self.bins.features if self.bins else 0])
        for name, part in zip(("dense", "bins", "sparse"), np.split(drawn, ends), strict=True):
            if name in at:
                found[at[name], 0] = part.ravel()
        for k, (below, above) in enumerate(self._between, 2):
            found[at[f"layer {k}"], 0] = init.weights(generator, below, above, numbers).ravel()
        found[at["intercept"], 0] = start if len(start) else 0.0
        return found

    def constant(self, scores: Sequence[float]) -> Numbers:
        """Return parameters with the scores as biases of the last layer, all else 0."""
        parameters = np.zeros((self.layout.rows, 1))
        parameters[self.layout.places["intercept"], 0] = scores
        return parameters

    def scores(
        self, rows: Features, parameters: Array, dropout: Sequence[Dropout | None] = ()
    ) -> Array:
        """Return z of all runs, ``[n, K · C]``."""
        each = zip(parameters.T, dropout or [None] * parameters.shape[1], strict=True)
        made = [self._forward(rows, self._parts(own), dropped)[-1] for own, dropped in each]
        return np.concatenate(made, axis=1)

    def scores_alone(self, rows: Features, parameters: Array) -> Numbers:
        """Return z in float64, row by row: a matrix product's last bits depend on the rows."""
        parts = self._parts(parameters[:, 0].astype(np.float64))
        made = [self._forward(one, parts, None, row_by_row)[-1] for one in rows.chunks(_ALONE)]
        return np.concatenate([np.empty((0, self.columns)), *made])

    def gradient(
        self,
        rows: Features,
        parameters: Array,
        by_score: Array,
        dropout: Sequence[Dropout | None] = (),
    ) -> Array:
        """Return Σ dℓ/dz · dz/dparameters over the rows, ``[size, K]``."""
        found = np.zeros_like(parameters)
        for k, own in enumerate(parameters.T):
            delta = by_score[:, k * self.columns : (k + 1) * self.columns]
            dropped = dropout[k] if dropout else None
            self._backward(rows, self._parts(own), dropped, delta, self._parts(found[:, k]))
        return found

    def _parts(self, own: Array) -> dict[str, Array]:
        """Return each block of one run's parameters as the matrix that it is: views."""
        first = self.architecture.hidden[0]
        parts = {name: own[at] for name, at in self.layout.places.items()}
        for name in ("dense", "bins", "sparse"):
            if name in parts:
                parts[name] = parts[name].reshape(-1, first)
        for k, (below, above) in enumerate(self._between, 2):
            parts[f"layer {k}"] = parts[f"layer {k}"].reshape(below, above)
        return parts

    def first_sums(self, rows: Features, parameters: Array) -> Numbers:
        """Return the first layer's sums before its activation ``[n, K, units]``, in float64."""
        each = [self._parts(own) for own in parameters.astype(np.float64).T]
        return np.stack([self._sums(rows, parts, np.matmul) for parts in each], axis=1)

    def later_weights(self, parameters: Array) -> list[tuple[Numbers, Numbers]]:
        """Return weights ``[K, below, above]`` and biases ``[K, above]`` of the further layers.

        The scores' are the last ones; all are float64.
        """
        each = [self._parts(own) for own in parameters.astype(np.float64).T]
        last = len(self.architecture.hidden) + 1
        biases = [*(f"bias {k}" for k in range(2, last)), "intercept"]
        return [
            (np.stack([p[f"layer {k}"] for p in each]), np.stack([p[bias] for p in each]))
            for k, bias in enumerate(biases, 2)
        ]

    def _sums(
        self,
        rows: Features,
        parts: dict[str, Array],
        product: Callable[[Array, Array], Array],
    ) -> Array:
        """Return the first layer's sums."""
        d, dtype = self.dense, parts["dense"].dtype
        z = product(rows.dense[:, 1:d], parts["dense"]) + parts["bias 1"]
        if self.bins is not None:
            z += self.bins.scores(rows.dense[:, d:].astype(dtype), parts["bins"])
        if rows.sparse is not None:
            z += rows.sparse @ parts["sparse"]
        return z

    def _forward(
        self,
        rows: Features,
        parts: dict[str, Array],
        dropped: Dropout | None = None,
        product: Callable[[Array, Array], Array] = np.matmul,
    ) -> list[Array]:
        """Return the sums of each layer before its activation, the scores last."""
        with np.errstate(over="ignore", invalid="ignore"):
            sums: list[Array] = [self._sums(rows, parts, product)]
            last = len(self.architecture.hidden) + 1
            for k in range(2, last + 1):
                bias = parts["intercept" if k == last else f"bias {k}"]
                inputs = self._active(sums[-1], k - 1, dropped)
                sums.append(product(inputs, parts[f"layer {k}"]) + bias)
        return sums

    def _backward(
        self,
        rows: Features,
        parts: dict[str, Array],
        dropped: Dropout | None,
        delta: Array,
        into: dict[str, Array],
    ) -> None:
        """Write the gradient of one run into the matrices of `into`."""
        slope, numbers = self.architecture.activation.slope, self.architecture.activation_numbers
        sums, d = self._forward(rows, parts, dropped), self.dense
        last = len(self.architecture.hidden) + 1
        for k in range(last, 1, -1):
            into["intercept" if k == last else f"bias {k}"][:] = delta.sum(axis=0)
            into[f"layer {k}"][:] = self._active(sums[k - 2], k - 1, dropped).T @ delta
            delta = delta @ parts[f"layer {k}"].T
            if dropped is not None:
                delta = dropped.over(delta, k - 1)
            delta = delta * slope(sums[k - 2], **numbers)
        into["bias 1"][:] = delta.sum(axis=0)
        into["dense"][:] = rows.dense[:, 1:d].T @ delta
        if self.bins is not None:
            into["bins"][:] = self.bins.gradient(rows.dense[:, d:], delta)
        if rows.sparse is not None:
            into["sparse"][:] = rows.sparse.T @ delta

    def _active(self, sums: Array, layer: int, dropped: Dropout | None) -> Array:
        """Return what a hidden layer, counted from 1, gives to the next."""
        of = self.architecture.activation
        made = np.asarray(of.value(sums, **self.architecture.activation_numbers), sums.dtype)
        return made if dropped is None else dropped.over(made, layer)


def row_by_row(inputs: Array, weights: Array) -> Array:
    """Return inputs @ weights, a product for each row: the same bits whatever rows are beside."""
    each = np.ascontiguousarray(inputs, weights.dtype)[:, None, :]
    made: Array = np.matmul(each, weights)[:, 0]
    return made


__all__ = ["Network"]
