"""An optimizer's update as equations, written from the functions that run.

The step is recorded (`thalweg.tracing.recording`) with its parts named as in the code, the new
states by their names, and what else the record says of an update: weight decay, running products
and sums. So an equation is what the optimizer does, and another formula is another equation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from thalweg.optimizers.optimizer import Optimizer
from thalweg.tracing.hoisting import parameters
from thalweg.tracing.mathml import (
    RELATIONS,
    Markup,
    Writer,
    call,
    equation,
    row,
    sign,
    symbol,
    word,
)
from thalweg.tracing.recording import Node, Recording, evaluate, given, number, record
from thalweg.tracing.trace import Untraceable

_W, _G, _SLOPE = given("w"), given("g"), given("slope")


@dataclass(frozen=True)
class Equation:
    """One line of an update.

    Attributes:
        name: of what it defines, as in the code; "w" the weight, "g" the gradient with decay.
        kind: "gradient", "part", "weight", "state"; "product" or "sum" over the updates;
            "function", which others call.
        left: its symbol.
        right: what it is.
        node: the same, to be evaluated; of a product or sum a single factor or term.
    """

    name: str
    kind: str
    left: Markup
    right: Markup
    node: Node

    @property
    def markup(self) -> Markup:
        """The equation, to stand by itself."""
        return equation(self.left, self.right)


@dataclass(frozen=True)
class Update:
    """An optimizer's update.

    Attributes:
        lines: each after those whose symbols it has.
        symbols: of hyperparameters by name.
        starts: of each state, its symbol at the start, and what it is then.
        moved: w − u, which stands for the new weight, decay included, in lines after that one.
        whole: whether it is of a whole matrix.
    """

    lines: tuple[Equation, ...]
    symbols: Mapping[str, Markup]
    starts: tuple[tuple[Markup, Markup], ...]
    moved: Node
    whole: bool = False

    def values(self, known: Mapping[str, Any]) -> list[Any]:
        """Return the value of each line.

        Args:
            known: ``slope`` (the gradient), ``w``, the states before the update, t, ``lr`` and
                the other hyperparameters, ``lr_before``, ``lr_max``, products and sums, as far as
                the update has them. Sums over all weights are over the last axis.
        """
        known = {"pulled": known.get("w"), **known}
        slope: Any = known["slope"]
        values: list[Any] = []
        for each in self.lines:
            if each.kind == "gradient":
                slope = evaluate(each.node, known)
        known = {**known, "g": slope}
        found: dict[Node, Any] = {}
        for each in self.lines:
            if each.kind in ("product", "sum"):
                values.append(known[each.name])
            elif each.kind == "function":
                values.append(None)
            else:
                values.append(evaluate(each.node, known, found, self.whole))
            if each.kind == "weight":
                found[self.moved] = values[-1]
        return values


def update_of(optimizer: Optimizer, matrix: bool = False) -> Update:
    """Return an optimizer's update as equations.

    Args:
        optimizer: whose update.
        matrix: of an optimizer over a matrix, whether it is the matrix's; else it is that of all
            other weights.

    Raises:
        Untraceable: its functions are no expressions of their arguments.
    """
    written = optimizer.written
    if "coefficients" in written:
        raise Untraceable("its coefficients are separated by hand")
    if matrix and optimizer.over != "matrix":
        raise Untraceable("it has no step of its own for a matrix")
    function = written["step"] if matrix else written.get("elsewhere", written["step"])
    arrays = {"g", "w", "pulled", *optimizer.states}
    step = record(function, sum(name in arrays for name in parameters(function)))
    return _Lines(optimizer, step, matrix).update()


class _Lines:
    """The lines of an update, as they are found."""

    def __init__(self, optimizer: Optimizer, step: Recording, matrix: bool) -> None:
        self._optimizer, self._step, self._matrix = optimizer, step, matrix
        self._matrices = frozenset({"g", "w", "slope", *optimizer.states} if matrix else ())
        decoupled = optimizer.weight_decay == "decoupled"
        self._decay = record(optimizer.decay) if decoupled else None
        self._t = word("t")
        self._before = row(self._t, sign("−"), Markup("mn", ("1",)))
        self._symbols = self._arguments(self._t, self._before)
        self._names: dict[Node, tuple[str, str]] = {}
        recordings = [self._step, *([self._decay] if self._decay else [])]
        for recording in recordings:
            for node, name in recording.names.items():
                if node.op in RELATIONS:
                    continue  # a condition, which is written where it decides
                self._names.setdefault(node, (name, "part"))
        self._states = dict(zip(optimizer.states, step.results[1:], strict=True))
        for name, node in self._states.items():
            if node.op not in ("given", "number"):
                self._names[node] = (name, "state")
        taken = {*optimizer.hyperparameters, "g", "w", "t", "pulled"} | set(optimizer.states)
        for node, (name, kind) in self._names.items():
            primed = kind == "part" and name in taken
            index = self._t if _moves(node, optimizer) else None
            self._symbols[node] = symbol(name, index, primed)
        self._lines: list[Equation] = []
        self._written: set[Node] = set()

    def _arguments(self, t: Markup, before: Markup) -> dict[Node, Markup]:
        optimizer = self._optimizer
        tilde = Markup("mover", (word("w"), sign("~", stretchy="false")), {"accent": "true"})
        slope = row(sign("∇", form="prefix"), word("f"))
        found = {
            "t": t,
            "g": symbol("g", t),
            "w": symbol("w", before),
            "pulled": Markup("msub", (tilde, before)),
            "slope": Markup("msub", (slope, t)),
            "lr_before": symbol("lr", before),
            "lr_peak": word("lr_peak"),
            "lr_max": word("lr_max"),
        }
        found |= {name: word(name) for name in ("inputs", "units")}
        found |= {name: symbol(name) for name in optimizer.hyperparameters}
        found |= {name: symbol(name, t) for name in (*optimizer.products, *optimizer.sums)}
        found |= {name: symbol(name, before) for name in optimizer.states}
        return {given(name): made for name, made in found.items()}

    def update(self) -> Update:
        optimizer = self._optimizer
        if optimizer.weight_decay == "coupled":
            node = Node("add", (_SLOPE, Node("multiply", (given("weight_decay"), _W))))
            self._add("g", "gradient", symbol("g", self._t), node)
        for kind, each in (("product", optimizer.products), ("sum", optimizer.sums)):
            for name, function in each.items():
                self._running(name, kind, record(function))
        u = self._step.results[0]
        new = Node("subtract", (_W, u))
        self._parts(u)
        final = u.operands[1] if u.op == "subtract" and u.operands[0] == _W else new
        if self._decay is not None:
            self._parts(self._decay.results[0])
            lost = Node("multiply", (self._decay.results[0], _W))
            final = Node("subtract", (final, lost))
        self._add("w", "weight", symbol("w", self._t), final)
        self._symbols[new] = symbol("w", self._t)
        for name, node in self._states.items():
            if name in optimizer.squares and not self._matrix:
                continue
            self._parts(node)
            if self._names.get(node, ("", ""))[0] != name:  # it is an argument, or another's too
                self._add(name, "state", symbol(name, self._t), node)
        return Update(
            tuple(self._lines),
            {name: self._symbols[given(name)] for name in optimizer.hyperparameters},
            tuple(self._starts()),
            new,
            self._matrix,
        )

    def _add(self, name: str, kind: str, left: Markup, node: Node) -> None:
        writer = Writer(self._symbols, self._matrices)
        argument = node.op in ("given", "number")
        right = writer.write(node) if argument else writer.definition(node)
        self._lines.append(Equation(name, kind, left, right, node))

    def _parts(self, node: Node) -> None:
        """Add the lines of all parts with names that a formula needs, each after its own."""
        if node in self._written:
            return
        for each in node.parts:
            self._parts(each)
        self._written.add(node)
        if node.op == "call":
            self._function(node.operands[0])
        if node in self._names:
            self._add(*self._names[node], self._symbols[node], node)

    def _function(self, function: Callable[..., Any]) -> None:
        """Add the line of a function that is called by name, if it is a formula."""
        name = function.__name__.replace("_", " ")
        if any(each.kind == "function" and each.name == name for each in self._lines):
            return
        try:
            own = record(function)
        except Untraceable:
            return  # an algorithm
        names = parameters(function)
        symbols = {given(each): word(each.upper()) for each in names}
        left = call(name, [symbols[given(each)] for each in names])
        body = own.results[0]
        right = Writer(symbols, frozenset(names)).write(body)
        self._lines.append(Equation(name, "function", left, right, body))

    def _running(self, name: str, kind: str, term: Recording) -> None:
        """Add the line of a product or sum over the updates."""
        i = word("i")
        symbols = self._arguments(i, row(i, sign("−"), Markup("mn", ("1",))))
        symbols[given("lr")] = symbol("lr", i)
        inside = Writer(symbols).write(term.results[0], 3 if kind == "sum" else 4)
        first = row(i, sign("="), Markup("mn", ("1",)))
        over = sign("∏" if kind == "product" else "∑", movablelimits="false")
        right = row(Markup("munderover", (over, first, self._t)), inside)
        self._lines.append(Equation(name, kind, symbol(name, self._t), right, term.results[0]))

    def _starts(self) -> Iterator[tuple[Markup, Markup]]:
        zero = Markup("mn", ("0",))
        for name, start in self._optimizer.states.items():
            if name in self._optimizer.squares and not self._matrix:
                continue
            if callable(start):
                node = record(start).results[0]
            else:
                node = given(start) if isinstance(start, str) else number(start)
            symbols = {**self._symbols, _W: symbol("w", zero)}
            yield symbol(name, zero), Writer(symbols).write(node)


def momentum_of(optimizer: Optimizer, update: Update) -> str:
    """Return the state that is a decaying sum of gradients; "" if there is none.

    It is found by what its line does: from 0 it goes the gradient's way, the other way for the
    opposite gradient, where the gradient is 0 it keeps a share of itself, and the step takes it.
    """
    known: dict[str, Any] = {name: float(h.default) for name, h in _single(optimizer).items()}
    known |= {"t": 7.0, "lr_before": known["lr"], "lr_max": known["lr"], "lr_peak": known["lr"]}
    known |= dict.fromkeys((*optimizer.products, *optimizer.sums), 0.4)
    known |= {"w": np.array([0.3, -0.7]), "weight_decay": 0.0, "momentum": 0.9}
    known |= {name: np.array([0.2, 0.1]) for name in optimizer.states}
    slope, own = np.array([0.5, -0.3]), np.array([0.4, 0.6])
    lines = [each.name if each.kind == "state" else "" for each in update.lines]
    weight = [each.kind for each in update.lines].index("weight")
    for name in optimizer.states:
        if name not in lines:
            continue

        def after(g: Any, s: Any, name: str = name, line: int = lines.index(name)) -> Any:
            return np.broadcast_to(update.values({**known, "slope": g, name: s})[line], (2,))

        with np.errstate(all="ignore"):
            alone, opposite = after(slope, 0 * own), after(-slope, 0 * own)
            share = after(0 * slope, own) / own
            taken = (after(slope, own, line=weight) != after(slope, -2 * own, line=weight)).any()
        odd = (alone * slope > 0).all() and np.allclose(alone, -opposite, rtol=1e-9)
        if odd and taken and 0 < share[0] <= 1 and np.allclose(share, share[0], rtol=1e-9):
            return name
    return ""


def _single(optimizer: Optimizer) -> dict[str, Any]:
    """Return the hyperparameters that are one number."""
    declared = optimizer.hyperparameters
    return {name: h for name, h in declared.items() if not isinstance(h.default, tuple)}


def _moves(node: Node, optimizer: Optimizer) -> bool:
    """Whether a part is another one at each update."""
    steady = set(optimizer.hyperparameters) - {"lr"}
    waiting, seen = [node], set()
    while waiting:
        each = waiting.pop()
        if each in seen:
            continue
        seen.add(each)
        if each.op == "given" and each.operands[0] not in steady:
            return True
        waiting += each.parts
    return False


def running(
    optimizer: Optimizer, update: Update, known: Mapping[str, Any], carried: Mapping[str, Any]
) -> dict[str, Any]:
    """Return an update's products and sums over a series of updates, ``[updates, 1]``.

    Args:
        optimizer: whose update it is.
        update: of the optimizer.
        known: t, ``[updates, 1]`` from 1, and what their functions take besides.
        carried: before the first, as `Optimizer.carried`.
    """
    found: dict[str, Any] = {}
    for each in update.lines:
        if each.kind in ("product", "sum"):
            terms = evaluate(each.node, {**known, **found})
            terms = np.broadcast_to(terms, np.shape(known["t"])).copy()
            join: Any = np.multiply if each.kind == "product" else np.add
            terms[0] = join(carried[each.name], terms[0])
            found[each.name] = join.accumulate(terms, axis=0)
    return found
