"""The equations of what goes around any optimizer: wrappers, and averages of the weights."""

from __future__ import annotations

from thalweg.averages import Average
from thalweg.optimizers import WRAPPERS, Optimizer, Wrapper, choose_optimizer
from thalweg.optimizers.equations import Equation, update_of
from thalweg.tracing.mathml import Markup, Writer, digits, row, sign, symbol, word
from thalweg.tracing.recording import Node, given, record

_T = word("t")
_BEFORE = row(_T, sign("−"), digits(1))


def wrapped(wrapper: Wrapper, beside: str) -> Optimizer:
    """Return an optimizer with a wrapper around it, at the value with which it is shown."""
    optimizer, _ = choose_optimizer(beside, {wrapper.name: wrapper.usual})
    assert isinstance(optimizer, Optimizer)
    return optimizer


def wrapper_lines(wrapper: Wrapper, beside: str) -> tuple[Equation, ...]:
    """Return an optimizer's update with a wrapper around it, and where its gradient is taken."""
    lines = update_of(wrapped(wrapper, beside)).lines
    if wrapper.before is None:
        return lines
    node: Node = record(wrapper.before).results[0]
    slope = row(sign("∇", form="prefix"), word("f"))
    symbols = {given(name): symbol(name) for name in wrapper.hyperparameters}
    symbols |= {given("w"): symbol("w", _BEFORE), given("slope"): slope}
    left = Markup("msup", (symbol("w", _BEFORE), sign("+")))
    place = Equation("above", "part", left, Writer(symbols).write(node), node)
    return (place, *lines)


def average_lines(average: Average) -> tuple[Equation, ...]:
    """Return an average's share of the newest weights, and the average."""
    share: Node = record(average.share).results[0]
    symbols = {given(name): symbol(name) for name in (*average.hyperparameters, "total")}
    symbols |= {given("t"): _T, given("w"): symbol("w", _T), given("x"): symbol("x", _BEFORE)}
    symbols |= {given("share"): symbol("share", _T)}
    x, w = given("x"), given("w")
    step = Node("multiply", (given("share"), Node("subtract", (w, x))))
    new = Node("add", (x, step))
    writer = Writer(symbols)
    return (
        Equation("share", "part", symbol("share", _T), writer.write(share), share),
        Equation("x", "state", symbol("x", _T), writer.write(new), new),
    )


__all__ = ["WRAPPERS", "average_lines", "wrapped", "wrapper_lines"]
