"""What an optimizer is: a formula and a record.

``step(g, states…, t, lr, …)`` is the update of one weight, as the paper writes it: it returns what
is subtracted from the weight, and the new states. `thalweg.tracing.hoisting` finds the parts that
depend on the update's number t and on hyperparameters alone (the *coefficients*); they are computed
once per update, in float64. The reference engine, the kernels, the command line's choices,
``thalweg show`` and the tests are all derived from the record.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.coefficient_series import called, coefficients_after, decay_shares
from thalweg.optimizers.convention import (
    CONVENTIONS,
    LEARNING_RATE,
    Convention,
    decay_by_rate,
    documented,
    from_start,
    learning_rate,
    under_convention,
)
from thalweg.pickled_functions import HasFunctions, packed
from thalweg.renamed import renamed
from thalweg.tracing.hoisting import Coefficients, Hoisting, OfArrays, parameters

Array = NDArray[np.float64]


_WEIGHT_DECAY = Hyperparameter(0.0, "[0, inf)", "how strongly weights are pulled to 0")
LAZY = ("touched", "exact")
OVER = ("", "layer", "run", "matrix")
SIDES = ("inputs", "units")
FAMILIES = ("descent", "weight", "sign", "adam", "free", "layer", "matrix", "full-batch")


@renamed(table="coefficient_series", table_after="coefficient_series_after")
@dataclass(frozen=True, kw_only=True)
class Optimizer(HasFunctions):
    """An optimizer that turns gradients into steps.

    Attributes:
        name: what the user types.
        title: its name in the literature.
        about: what it is for, in a sentence or two.
        step: ``(g, *states, t, lr, …) → (u, *states)``; the weight becomes w − u. g, the states and
            u have the shape and dtype of the weights. After the states come, by name, what it needs
            of t = 1, 2, … (the number of the update), hyperparameters, products and ``lr_before``,
            the learning rate of the previous update (of its own for the first). A ``w`` right after
            g is the weight itself. Arrays are combined with operators, the functions of
            `thalweg.elementwise` and Python's numbers alone; what depends on t and hyperparameters
            alone may use all of NumPy's functions. Dividing an array by such a quantity multiplies
            by its inverse, and factors of one array are multiplied first; both in float64.
        coefficients: ``(t, lr, **hyperparameters, **products) → tuple``, for a step whose
            coefficients are separated by hand; the step is then ``(g, *states, *coefficients)``.
            None: they are found in the step.
        states: initial value of each state by name: a number, the name of the hyperparameter
            that holds it, or a function ``(w, **hyperparameters) → state`` of the initial weights,
            which returns 0 for a weight of 0.
        hyperparameters: default and range of each, ``lr`` first.
        products: running products over the updates, by name: the value at t is Π f(i) over
            i = 1…t of the function given here, f(t, **hyperparameters).
        sums: running sums over the updates, by name, likewise: Σ f(i) over i = 1…t. Their
            functions, the step and `decay` may take ``lr_max`` too, the largest rate so far.
        scaling: ``(*states, t, lr, …) → d``, the step for a constant gradient of 1, elementwise.
            The proximal step of the L1 penalty is this times its strength. None: the optimizer has
            no such step, and L1 is not available with it.
        averaged: name of the state that predictions use instead of the weights; "" for none.
        share: ``(t, …) → number``, the share of the newest weights in that state, a factor of
            the step. None: the coefficient named ``share``.
        weight_decay: what the hyperparameter of that name does: "coupled" (it is added to the
            gradient, as L2), "decoupled" (the weight shrinks independently of the step), "inside"
            (the coefficients take it), or "" (there is none). The hyperparameter is added to the
            others.
        decay: ``(lr, lr_peak, weight_decay, …) → share`` of the weight lost in an update, where it
            is decoupled; lr_peak is the learning rate before the schedule. It may take what the
            step takes besides.
        lazy: what an update does to the weights of sparse columns in which no row of the batch has
            an entry (docs/engine.md, "Sparse rows"). "touched": they and their states stay as they
            are. "exact": every update changes them, as if dense; any number of steps without a
            gradient equals one step with the coefficients of the last, so that an engine may take
            them all at once. Without states the step must be ``scaling · g``: then the penalties
            have a closed form too.
        summed: factors or terms of an "exact" optimizer's step that this one step takes as the sum
            over all the updates it replaces: functions ``(t, …) → number`` that the step calls, or
            names of coefficients.
        over: what the step gets at once, for one run: "" any weights (it is elementwise), "layer"
            the whole of a layer's matrix or of its bias, "run" all weights, "matrix" a matrix
            between two hidden layers, ``[inputs, units]``. Then it may call the
            functions of `thalweg.totals` too; a state that is one number of the whole is kept with
            every weight. Its coefficients are found in the step, and a ``pulled`` right after w is
            w where penalties act, and 0 elsewhere: for a weight decay inside the step.
        elsewhere: of an optimizer over a matrix, the step of all other weights, a vector each, with
            the same arrays as the step.
        squares: of an optimizer over a matrix, those states that are square matrices of its
            "inputs" or "units", by name; of other weights they are empty.
        ascends: the hyperparameter ρ, if the engine is to take gradients not at the weights but at
            w + ρ g / ‖g‖, with the norm over a run; "": at the weights.
        rate_free: whether the rate is the optimizer's own estimate times lr, so that no grid of lr
            is tried where none is named.
        schedule: that is tried where none is named: "cosine", or "constant" if the optimizer makes
            up for a falling rate itself.
        formula: the optimizer in mathematical notation, an equation per line; t counts updates, gₜ
            is the gradient. "": the formula in the docstring of its step.
        paper: where the optimizer comes from.
        family: what it is listed with, of `FAMILIES`: plain descent and momentum ("descent"), a
            rate for each weight ("weight"), steps by the gradient's sign, relatives of Adam, those
            that are "free" of a rate or a schedule to choose, a rate for each layer, steps of a
            whole matrix, full-batch methods; "": none of them.
        conventions: how the sources write it, by name, in the order of `CONVENTIONS`. The first one
            present is the default, in which the record itself is written.
        convention: the convention of this record.
        other_convention: whether that is not the default one.
        default_form: the optimizer under its default convention; None if this record is that.

    Raises:
        ValueError: the functions' parameters do not match the record.

    """

    name: str
    title: str
    about: str
    step: Callable[..., Any]
    hyperparameters: Mapping[str, Hyperparameter]
    paper: str
    coefficients: Callable[..., tuple[Any, ...]] | None = None
    formula: str = ""
    family: str = ""
    states: Mapping[str, float | str | Callable[..., Any]] = field(default_factory=dict)
    products: Mapping[str, Callable[..., Any]] = field(default_factory=dict)
    sums: Mapping[str, Callable[..., Any]] = field(default_factory=dict)
    scaling: Callable[..., Any] | None = None
    averaged: str = ""
    share: Callable[..., Any] | None = None
    weight_decay: str = ""
    decay: Callable[..., Any] = decay_by_rate
    lazy: str = "touched"
    summed: tuple[str | Callable[..., Any], ...] = ()
    over: str = ""
    elsewhere: Callable[..., Any] | None = None
    squares: Mapping[str, str] = field(default_factory=dict)
    ascends: str = ""
    rate_free: bool = False
    schedule: str = "cosine"
    conventions: Mapping[str, Convention] = field(default_factory=dict)
    convention: str = "torch"
    other_convention: bool = False
    default_form: Optimizer | None = field(default=None, repr=False, compare=False)

    def __post_init__(self) -> None:
        declared = {"weight_decay": _WEIGHT_DECAY} if self.weight_decay else {}
        declared = declared | dict(self.hyperparameters)
        if not self.weight_decay:
            declared.pop("weight_decay", None)
        if "lr" not in declared:
            raise ValueError(
                f"{self.name}: the hyperparameters must have lr, as learning_rate(0.1)"
            )
        object.__setattr__(self, "hyperparameters", {"lr": declared.pop("lr"), **declared})
        if not self.formula:
            object.__setattr__(self, "formula", documented(self.step))
        has = ("t", "lr_before", "lr_max", *self.hyperparameters, *self.products, *self.sums)
        if self.coefficients is None:
            self._divide(has)
        elif self.hoisting is None:
            takes = parameters(self.coefficients)
            if set(takes) - set(has) or takes[:1] != ("t",):
                raise ValueError(f"{self.name}: coefficients takes {takes}, the record has {has}")
            takes = parameters(self.step)
            if takes[: len(self._arrays)] != self._arrays:
                raise ValueError(f"{self.name}: step must begin with {self._arrays}, not {takes}")
        if self.over not in OVER:
            raise ValueError(f"{self.name}: over is {OVER}, not {self.over!r}")
        if (self.over == "matrix") != (self.elsewhere is not None):
            raise ValueError(f"{self.name}: a step over a matrix needs elsewhere, others none")
        if self.lazy not in LAZY:
            raise ValueError(f"{self.name}: lazy is {' or '.join(LAZY)}, not {self.lazy!r}")
        if {name for name in self.summed if isinstance(name, str)} - set(self.coefficient_names):
            raise ValueError(
                f"{self.name}: summed has {self.summed}, step takes {self.coefficient_names}"
            )

    def _divide(self, has: tuple[str, ...]) -> None:
        """Separate the coefficients from `step` and `scaling`, which take them instead of t, lr."""
        arrays = self._arrays
        takes = parameters(self.step)
        if takes[: len(arrays)] != arrays or set(takes[len(arrays) :]) - set(has):
            raise ValueError(f"{self.name}: step must take {arrays} and of {has}, not {takes}")
        hoisting = Hoisting(self.step, arrays, self.scaling, self.elsewhere)
        object.__setattr__(self, "coefficients", Coefficients(hoisting))
        object.__setattr__(self, "step", OfArrays(hoisting, self.step))
        if self.elsewhere is not None:
            object.__setattr__(self, "elsewhere", OfArrays(hoisting, self.elsewhere))
        if self.scaling is not None:
            takes, states = parameters(self.scaling), tuple(self.states)
            if takes[: len(states)] != states or set(takes[len(states) :]) - set(has):
                raise ValueError(f"{self.name}: scaling must take {states} and of {has}")
            object.__setattr__(self, "scaling", OfArrays(hoisting, self.scaling))

    @property
    def hoisting(self) -> Hoisting | None:
        """What separated the coefficients; None where they are separated by hand."""
        return self.step.hoisting if isinstance(self.step, OfArrays) else None

    @property
    def _arrays(self) -> tuple[str, ...]:
        """The names of the step's first arguments, those that are arrays."""
        pulled = ("pulled",) if self.sees_pulled else ()
        return ("g", *(("w",) if self.sees_weights else ()), *pulled, *self.states)

    @property
    def written(self) -> dict[str, Callable[..., Any]]:
        """The functions as their author wrote them: step, and coefficients and scaling if any."""
        if self.hoisting is not None:
            parts = ("step", "scaling", "elsewhere")
            written = {part: getattr(self.hoisting, part) for part in parts}
        else:
            hand = ("coefficients", "step", "scaling")
            written = {part: getattr(self, part) for part in hand}
        return {part: function for part, function in written.items() if function is not None}

    @cached_property  # used at every update; to inspect a signature takes longer than a small step
    def sees_weights(self) -> bool:
        """Whether the step takes the weights."""
        if self.hoisting is not None:
            return "w" in self.hoisting.arrays
        return "w" in parameters(self.step)

    @cached_property
    def sees_pulled(self) -> bool:
        """Whether the step takes the weights that penalties act on, the others as 0."""
        if self.hoisting is not None:
            return "pulled" in self.hoisting.arrays
        return bool(self.over) and "pulled" in parameters(self.step)

    @cached_property
    def coefficient_names(self) -> tuple[str, ...]:
        """The names of the coefficients, in order; of those found in a step, the expressions."""
        if self.hoisting is not None:
            return self.hoisting.names
        return parameters(self.step)[1 + self.sees_weights + len(self.states) :]

    @cached_property
    def like_weights(self) -> tuple[int, ...]:
        """The indices of the states that have a number for each weight: all but `squares`."""
        return tuple(i for i, name in enumerate(self.states) if name not in self.squares)

    @cached_property
    def averaged_at(self) -> int:
        """The place of `averaged` among the states that are `like_weights`; −1 without it."""
        if not self.averaged:
            return -1
        return self.like_weights.index(list(self.states).index(self.averaged))

    @cached_property
    def share_at(self) -> int:
        """The index of the share (see `averaged`) among the coefficients."""
        return self._place("share" if self.share is None else self.share)

    @cached_property
    def summed_at(self) -> tuple[int, ...]:
        """The indices of what is `summed` among the coefficients."""
        return tuple(map(self._place, self.summed))

    def _place(self, coefficient: str | Callable[..., Any]) -> int:
        if isinstance(coefficient, str):
            return self.coefficient_names.index(coefficient)
        if self.hoisting is None:
            raise ValueError(f"{self.name}: coefficients are named where they are worked out")
        return self.hoisting.place_of(coefficient)

    def __getstate__(self) -> dict[str, Any]:
        """Return the fields without cached values, for a copy or a pickle."""
        return {n: packed(value) for n, value in vars(self).items() if n in _FIELDS}

    def under(self, convention: str) -> Optimizer:
        """Return the optimizer in another convention.

        Raises:
            UsageError: the optimizer does not have that convention, or there is none of that name.
        """
        if not isinstance(convention, str) or convention not in self._forms:
            return self._forms.setdefault(convention, under_convention(self, convention))
        return self._forms[convention]

    @cached_property  # one record for all runs: what is derived from it is derived once
    def _forms(self) -> dict[str, Optimizer]:
        """This optimizer in the conventions that were asked for."""
        return {}

    def initial_states(
        self,
        shape: tuple[int, ...],
        settings: Mapping[str, Any],
        dtype: Any = np.float64,
        start: Any = None,
        square_rows: Mapping[str, int] | None = None,
    ) -> list[NDArray[np.floating[Any]]]:
        """Return the states before the first update, each of the given shape.

        Args:
            shape: of the weights, usually ``[features, runs]``.
            settings: the hyperparameters' values, each a number or an array ``[runs]``.
            dtype: of the states.
            start: the initial weights, or their first rows if the others are 0; None: all are 0.
            square_rows: rows of all `squares` below each other, of inputs and of units; None: the
                weights are one matrix, or a vector.
        """
        states: list[NDArray[np.floating[Any]]] = []
        for name, initial in self.states.items():
            if name in self.squares:
                own = SIDES.index(self.squares[name])
                each = (shape[own], shape[own]) if len(shape) == 2 else (0,)
                if square_rows is not None:
                    each = (square_rows[self.squares[name]], shape[1])
                states.append(np.zeros(each, dtype))
                continue
            states.append(np.zeros(shape, dtype))  # takes no memory until it is written to
            if callable(initial):
                if start is not None and np.any(start):
                    states[-1][: len(start)] = called(initial, {"w": np.asarray(start), **settings})
                continue
            value = settings[initial] if isinstance(initial, str) else initial
            if np.any(value):
                states[-1][:] = value
        return states

    def update(
        self, g: Any, w: Any, states: Sequence[Any], coefficients: Any, pulled: Any = None
    ) -> tuple[Any, ...]:
        """Call the step, with the weights if it takes them; return ``(u, *states)``.

        Of an optimizer that is `over` a layer or run these are the whole of one, and numbers of
        the whole come back as numbers; of one over a matrix these are one, or a vector. `pulled`
        is what the step takes so; None: all weights.
        """
        if self.elsewhere is not None and np.ndim(g) != 2:
            return tuple(
                self.elsewhere(g, *((w,) if self.sees_weights else ()), *states, *coefficients)
            )
        if self.sees_pulled:
            pulled = w if pulled is None else pulled
            return tuple(self.step(g, w, pulled, *states, *coefficients))
        if self.sees_weights:
            return tuple(self.step(g, w, *states, *coefficients))
        return tuple(self.step(g, *states, *coefficients))

    def followed(self, states: Sequence[Any], moved: Any, coefficients: Any) -> list[Any]:
        """Return the new states after something besides the step moved the weights.

        Only an average of the weights among them changes: by its share of that.

        Args:
            states: after the step.
            moved: what was added to the weights: by decay, penalties, bounds.
            coefficients: of the update.
        """
        followed = list(states)
        if self.averaged:
            own = list(self.states).index(self.averaged)
            followed[own] = followed[own] + coefficients[self.share_at] * moved
        return followed

    def carried(self, runs: int) -> dict[str, Array]:
        """Return what `coefficient_series_after` carries on, as it is before the first series.

        The products are 1, the sums 0; the learning rate of the previous update does not exist yet.
        """
        begun = {name: np.ones(runs) for name in self.products}
        begun |= {name: np.zeros(runs) for name in self.sums}
        return begun | ({"lr_max": np.zeros(runs)} if self.asks_for_largest else {})

    @cached_property
    def asks_for_largest(self) -> bool:
        """Whether any function of the record takes ``lr_max``."""
        functions = (self.coefficients, self.decay, *self.products.values(), *self.sums.values())
        return any("lr_max" in parameters(each) for each in functions if each is not None)

    def coefficient_series(
        self, t: Array, lr: Array, settings: Mapping[str, Any], carried: Mapping[str, Array]
    ) -> Array:
        """Return the coefficients of a series of updates: see `coefficient_series_after`."""
        return self.coefficient_series_after(t, lr, settings, carried)[0]

    coefficient_series_after = coefficients_after
    decay_series = decay_shares


_FIELDS = frozenset(each.name for each in fields(Optimizer))

__all__ = [
    "CONVENTIONS",
    "FAMILIES",
    "LAZY",
    "LEARNING_RATE",
    "OVER",
    "SIDES",
    "Convention",
    "Optimizer",
    "decay_by_rate",
    "from_start",
    "learning_rate",
]
