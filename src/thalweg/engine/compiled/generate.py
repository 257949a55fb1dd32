"""Sources of the kernels that depend on an optimizer, from its own functions and its penalties'."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from thalweg.engine.compiled.generate_losses import loss_function
from thalweg.engine.compiled.kernel_text import HEAD, indented, loop_import, tuple_text, unpacked
from thalweg.engine.compiled.vector_backend import VectorBackEnd
from thalweg.losses.loss import Loss
from thalweg.optimizers import Optimizer
from thalweg.penalties import PENALTIES, Penalty
from thalweg.tracing.trace import Symbol, Trace, Untraceable, call, emit, needed

_TRAIN = '''from thalweg.engine.compiled.loops.train import train_shards


def kernel(job, unused):
    """Train the shards of a job."""
    train_shards(job_at(job))
'''

_STEP_OF = '''

@fast
def step_of(g, w, s, c):
    """The step and its reach as quotients by one denominator, and new states."""
{body}
    return top, above, below, {fresh}


@fast
def subtracted(top, below, wide, rare):
    """What to subtract from weights; `wide`: the denominator of a step made shorter."""
    return {subtracted}
'''

_STEP = '''

@fast
def soften(new, l1, above, wide):
    """The weights behind the soft threshold of L1."""
{threshold}
    return new


@fast
def average_of(n, c, new, stepped):
    """The states, with the average of the weights where it is one of them."""
{averaged}


@fast
def pull(g, w, p):
    """The gradient with those of further penalties of strengths p."""
{pull}


@fast
def stiffened(l2, p):
    """The largest second derivative of L2 and further penalties."""
    return {stiffened}


@fast
def shrink(new, p, above, wide):
    """The weights behind the proximal steps of further penalties."""
{shrink}


def kernel(step, unused):
    """Step the weights of a record."""
    step_vectors(
        step_at(step),
        {states},
        {coefficients},
        step_of,
        subtracted,
        soften,
        average_of,
        {penalties},
        pull,
        stiffened,
        shrink,
    )
'''

_FUSED = '''

def kernel(job, shard):
    """Train a shard row by row."""
    train_row_by_row(
        job_at(job),
        shard_at(shard),
        {numbers},
        {states},
        {coefficients},
        loss_of,
        step_of,
        subtracted,
    )
'''


def train_source(dtype: str) -> str:
    """Return the source of the kernel that trains shards, whatever their loss and optimizers."""
    return HEAD.format(title="The training loop", dtype=dtype) + _TRAIN


class TracedStep(NamedTuple):
    """A step as lines of a kernel.

    g, w, states s0, s1 … and coefficients c0, c1 … lead to new states n0, n1 …, to `top`, and to
    `above` and `below`, whose quotient is the optimizer's reach (`scaling`): 0 / 1 where it has
    none.

    Attributes:
        trace: of the step.
        symbols: its arguments, by name.
        body: the lines.
        quotient: whether ``top / below`` is to be subtracted from the weight; else `top` is.
    """

    trace: Trace
    symbols: dict[str, Symbol]
    body: list[str]
    quotient: bool


def traced_step(optimizer: Optimizer, dtype: str) -> TracedStep:
    """Return a step in lines.

    Raises:
        Untraceable: the step does what kernels cannot.
    """
    if optimizer.ascends:
        raise Untraceable("it takes two gradients for an update, which kernels do not yet")
    if optimizer.over:
        what = "products of" if optimizer.over == "matrix" else "sums over"
        raise Untraceable(f"it takes {what} a whole {optimizer.over}, which kernels do not yet")
    trace = Trace(VectorBackEnd(dtype == "float64"))
    constants = [f"c{i}" for i in range(len(optimizer.coefficient_names))]
    states = [f"s{i}" for i in range(len(optimizer.states))]
    symbols = {name: trace.given(name) for name in ("g", "w", *states, *constants)}
    result = call(
        optimizer.update,
        symbols["g"],
        symbols["w"],
        [symbols[s] for s in states],
        [symbols[c] for c in constants],
    )
    if len(result) != 1 + len(states):
        raise Untraceable(f"it returns {len(result)} values for {1 + len(states)}")
    u, *fresh = map(trace.as_number, result)
    above, below = trace.lift(0.0), trace.lift(1.0)
    if optimizer.scaling is not None:
        above = trace.as_number(call(optimizer.scaling, *fresh, *(symbols[c] for c in constants)))
        if above.op == "/":
            above, below = above.operands
    quotient = u.op == "/" and u.operands[1] is below
    named = {"top": u.operands[0] if quotient else u, "above": above, "below": below}
    named |= {f"n{i}": symbol for i, symbol in enumerate(fresh)}
    names = {symbol.number: name for name, symbol in symbols.items()}
    body = emit(needed(named.values()), names)
    body += [f"{name} = {names[symbol.number]}" for name, symbol in named.items()]
    return TracedStep(trace, symbols, body, quotient)


def _step_functions(optimizer: Optimizer, dtype: str) -> tuple[Trace, str]:
    """Return the trace of a step, and the text of the functions that it became.

    Raises:
        Untraceable: it does what kernels cannot.
    """
    trace, _, body, quotient = traced_step(optimizer, dtype)
    states, count = len(optimizer.states), len(optimizer.coefficient_names)
    text = _STEP_OF.format(
        body=indented([*unpacked("s", states), *unpacked("c", count), *body], 4),
        fresh=tuple_text(f"n{i}" for i in range(states)),
        subtracted="top / wide" if quotient else "top * (below / wide) if rare else top",
    )
    return trace, text


def _further(penalties: Sequence[Penalty], dtype: str) -> dict[str, str]:
    """Return the functions of further penalties as texts: gradients, curvatures, proximal steps.

    Raises:
        Untraceable: one of them does what kernels cannot.
    """
    trace = Trace(VectorBackEnd(dtype == "float64"))
    p = [trace.given(f"p{i}") for i in range(len(penalties))]
    g, w, new, reach = map(trace.given, ("g", "w", "new", "reach"))
    names = {symbol.number: symbol.operands[0] for symbol in (g, w, new, reach, *p)}
    stiffened = ["l2"]
    pulled, shrunk = g, new
    for i, (penalty, strength) in enumerate(zip(penalties, p, strict=True)):
        if penalty.acts == "gradient":
            pulled = pulled + trace.as_number(call(penalty.gradient, w, strength))
            stiffened.append(f"splat(NUMBER({float(penalty.curvature)!r})) * p[{i}]")
        elif penalty.after is not None:
            shrunk = trace.as_number(call(penalty.after, shrunk, strength * reach))
    apart = unpacked("p", len(penalties))
    lines = {"pull": ["return g"], "shrink": ["return new"]}
    if pulled is not g:
        own = dict(names)
        lines["pull"] = [*apart, *emit(needed([pulled]), own), f"return {own[pulled.number]}"]
    if shrunk is not new:
        own = dict(names)
        body = ["reach = above / wide", *apart, *emit(needed([shrunk]), own)]
        lines["shrink"] = [*body, f"return {own[shrunk.number]}"]
    text = {name: indented(found, 4) for name, found in lines.items()}
    return {
        **text,
        "stiffened": " + ".join(stiffened),
        "penalties": tuple_text(range(len(penalties))),
    }


def step_source(optimizer: Optimizer, dtype: str, penalties: Sequence[Penalty] = ()) -> str:
    """Return the source of an optimizer's step kernel, with further penalties beside L2 and L1.

    Raises:
        Untraceable: the step does what kernels cannot.
    """
    trace, functions = _step_functions(optimizer, dtype)
    threshold = ["pass"]
    soft = PENALTIES["l1"].after
    if optimizer.scaling is not None and soft is not None:
        given = {name: trace.given(name) for name in ("l1", "new", "reach")}
        shrunk = trace.as_number(call(soft, given["new"], given["l1"] * given["reach"]))
        apart = {symbol.number: name for name, symbol in given.items()}
        threshold = ["reach = above / wide", *emit(needed([shrunk]), apart)]
        threshold += [f"new = {apart[shrunk.number]}"]

    averaged = ["return n"]
    if optimizer.averaged:
        own = list(optimizer.states).index(optimizer.averaged)
        moved = f"n[{own}] + c[{optimizer.share_at}] * (new - stepped)"
        fresh = tuple_text(moved if i == own else f"n[{i}]" for i in range(len(optimizer.states)))
        averaged = [f"return {fresh}"]
    head = HEAD.format(title=f"The step of {optimizer.name} ({optimizer.convention})", dtype=dtype)
    return (
        head
        + loop_import("step_loop", "step_vectors")
        + functions
        + _STEP.format(
            threshold=indented(threshold, 4),
            averaged=indented(averaged, 4),
            states=tuple_text(range(len(optimizer.states))),
            coefficients=tuple_text(range(len(optimizer.coefficient_names))),
            **_further(penalties, dtype),
        )
    )


def fused_source(loss: Loss, optimizer: Optimizer, dtype: str) -> str:
    """Return the source of the kernel of an ungrouped loss and an optimizer, row by row.

    Raises:
        Untraceable: one of their functions does what kernels cannot.
    """
    numbers, loss_of = loss_function(loss, dtype)
    _, functions = _step_functions(optimizer, dtype)
    title = f"The loss {loss.name} by {optimizer.name} ({optimizer.convention}), row by row"
    return (
        HEAD.format(title=title, dtype=dtype)
        + loop_import("fused_row_step", "train_row_by_row")
        + loss_of
        + functions
        + _FUSED.format(
            numbers=tuple_text(range(numbers)),
            states=tuple_text(range(len(optimizer.states))),
            coefficients=tuple_text(range(len(optimizer.coefficient_names))),
        )
    )
