"""Sources of the kernels that depend on an optimizer, from its own functions and its penalties'."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from thalweg.engine.compiled.generate_losses import loss_function, own_functions
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
'''

_KERNEL = '''

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

_GIVEN_OF = '''

@fast
def given_of(g, w, s, c):
    """The step and the states as they are: NumPy put them there."""
{body}
    return g, above, below, s


@fast
def as_given(top, below, wide, rare):
    """What to subtract from weights."""
    return top
'''

_SUMMED = '''

@fast
def summed_{number}(g, w, s, c):
    """What pass {number} over a whole layer or run sums up."""
{body}
    return {values}
'''

_WHOLE = '''

@fast
def as_ready(g, w, p):
    """The gradient, in which the penalties are already."""
    return g


def kernel(step, phase):
    """Make the gradient of a record ready, sum over it, or step its weights."""
    record = step_at(step)
    if phase == 0:
        make_ready(record, {penalties}, pull)
{passes}
    {last}:
{step}{by_numpy}
'''

_CALL = """        step_vectors(
            record,
            {states},
            {coefficients},
            {step_of},
            {subtracted},
            soften,
            average_of,
            {penalties},
            as_ready,
            stiffened,
            shrink,
        )
"""

_PASS = """    elif phase == {number}:
        add_up(record, {states}, {coefficients}, {sums}, summed_{number})"""

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
        {weights},
    )
'''


def train_source(dtype: str) -> str:
    """Return the source of the kernel that trains shards, whatever their loss and optimizers."""
    return HEAD.format(title="The training loop", dtype=dtype) + _TRAIN


class TracedStep(NamedTuple):
    """A step as lines of a kernel.

    g, w, states s0, s1 … and coefficients c0, c1 … lead to new states n0, n1 …, to `top`, and to
    `above` and `below`, whose quotient is the optimizer's reach (`scaling`): 0 / 1 where it has
    none. Behind the coefficients of a step over a layer or run come how many weights those are,
    whether penalties act on the ones that are stepped, and the sums over all of them.

    Attributes:
        trace: of the step.
        symbols: its arguments, by name.
        body: the lines.
        quotient: whether ``top / below`` is to be subtracted from the weight; else `top` is.
        passes: of each pass over a layer or run, the lines and the names of what is summed.
    """

    trace: Trace
    symbols: dict[str, Symbol]
    body: list[str]
    quotient: bool
    passes: list[tuple[list[str], list[str]]]

    @property
    def pass_ends(self) -> list[int]:
        """How many sums there are after each pass."""
        return np.cumsum([len(values) for _, values in self.passes]).tolist()


def traced_step(optimizer: Optimizer, dtype: str) -> TracedStep:
    """Return a step in lines; of an optimizer over a matrix, that of all other weights.

    Raises:
        Untraceable: the step does what kernels cannot.
    """
    trace = Trace(VectorBackEnd(dtype == "float64"))
    constants = [f"c{i}" for i in range(len(optimizer.coefficient_names))]
    beside = [f"c{len(constants)}", f"c{len(constants) + 1}"] if optimizer.over else []
    kept = optimizer.like_weights
    states = [f"s{i}" for i in range(len(kept))]
    symbols = {name: trace.given(name) for name in ("g", "w", *states, *constants, *beside)}
    pulled = None
    if beside:
        trace.size = symbols[beside[0]]
        pulled = trace.where(symbols[beside[1]] != 0.0, symbols["w"], 0.0)
    given = [trace.given(f"square {i}") for i in range(len(optimizer.states))]
    for i, name in zip(kept, states, strict=True):
        given[i] = symbols[name]
    numbers = [symbols[c] for c in constants]
    result = call(optimizer.update, symbols["g"], symbols["w"], given, numbers, pulled)
    if len(result) != 1 + len(given):
        raise Untraceable(f"it returns {len(result)} values for {1 + len(given)}")
    u, *fresh = map(trace.as_number, result)
    above, below = _reach(trace, optimizer, fresh, numbers)
    fresh = [fresh[i] for i in kept]
    quotient = u.op == "/" and u.operands[1] is below
    named = {"top": u.operands[0] if quotient else u, "above": above, "below": below}
    named |= {f"n{i}": symbol for i, symbol in enumerate(fresh)}
    names = {symbol.number: name for name, symbol in symbols.items()}
    passes = _passes(named.values(), names, len(constants) + len(beside))
    body = emit(needed(named.values(), names), names)
    body += [f"{name} = {names[symbol.number]}" for name, symbol in named.items()]
    return TracedStep(trace, symbols, body, quotient, passes)


def _reach(
    trace: Trace, optimizer: Optimizer, states: Sequence[Symbol], coefficients: Sequence[Symbol]
) -> tuple[Symbol, Symbol]:
    """Return the two whose quotient is the step for a steady gradient of 1: 0 and 1 without one."""
    if optimizer.scaling is None:
        return trace.lift(0.0), trace.lift(1.0)
    above = trace.as_number(call(optimizer.scaling, *states, *coefficients))
    if above.op == "/":
        return above.operands[0], above.operands[1]
    return above, trace.lift(1.0)


def _passes(
    results: Iterable[Symbol], names: dict[int, str], first: int
) -> list[tuple[list[str], list[str]]]:
    """Return the passes of sums that results need, and give the sums names c`first` … among names.

    A sum of what depends on another sum is made in a later pass.
    """
    level: dict[int, int] = {}
    passes: list[list[Symbol]] = []
    for symbol in needed(results):
        inner = [level[o.number] for o in symbol.operands if isinstance(o, Symbol)]
        level[symbol.number] = max(inner, default=0)
        if symbol.op == "total":
            before = level[symbol.number]
            level[symbol.number] = before + 1
            passes += [[]] if before == len(passes) else []
            passes[before].append(symbol)
    found = []
    for sums in passes:
        own, values = dict(names), [each.operands[0] for each in sums]
        lines = emit(needed(values, own), own)
        found.append((lines, [own[value.number] for value in values]))
        for each in sums:
            names[each.number] = f"c{first}"
            first += 1
    return found


def _step_functions(optimizer: Optimizer, dtype: str) -> tuple[TracedStep, str]:
    """Return a step, and the text of the functions that it became.

    Raises:
        Untraceable: it does what kernels cannot.
    """
    traced = traced_step(optimizer, dtype)
    states = len(optimizer.like_weights)
    apart = [*unpacked("s", states), *unpacked("c", _numbers(optimizer, traced))]
    text = _STEP_OF.format(
        body=indented([*apart, *traced.body], 4),
        fresh=tuple_text(f"n{i}" for i in range(states)),
        subtracted="top / wide" if traced.quotient else "top * (below / wide) if rare else top",
    )
    for number, (lines, values) in enumerate(traced.passes, 1):
        body = indented([*apart, *lines], 4)
        text += _SUMMED.format(number=number, body=body, values=tuple_text(values))
    if optimizer.over == "matrix":
        text += _given(optimizer, traced)
    return traced, text


def _given(optimizer: Optimizer, traced: TracedStep) -> str:
    """Return the functions of a step that NumPy made, of a matrix: only its reach is traced."""
    trace, kept = traced.trace, optimizer.like_weights
    states = [trace.given(f"square {i}") for i in range(len(optimizer.states))]
    for place, i in enumerate(kept):
        states[i] = traced.symbols[f"s{place}"]
    numbers = [traced.symbols[f"c{i}"] for i in range(len(optimizer.coefficient_names))]
    reach = dict(zip(("above", "below"), _reach(trace, optimizer, states, numbers), strict=True))
    names = {symbol.number: name for name, symbol in traced.symbols.items()}
    body = emit(needed(reach.values(), names), names)
    body += [f"{name} = {names[symbol.number]}" for name, symbol in reach.items()]
    apart = [*unpacked("s", len(kept)), *unpacked("c", len(numbers))]
    return _GIVEN_OF.format(body=indented([*apart, *body], 4))


def _numbers(optimizer: Optimizer, traced: TracedStep) -> int:
    """Return how many coefficients a step takes, with what stands behind them."""
    count = len(optimizer.coefficient_names)
    return count + (2 + sum(len(values) for _, values in traced.passes) if optimizer.over else 0)


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
    traced, functions = _step_functions(optimizer, dtype)
    trace = traced.trace
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
        own = optimizer.averaged_at
        moved = f"n[{own}] + c[{optimizer.share_at}] * (new - stepped)"
        each = range(len(optimizer.like_weights))
        fresh = tuple_text(moved if i == own else f"n[{i}]" for i in each)
        averaged = [f"return {fresh}"]
    head = HEAD.format(title=f"The step of {optimizer.name} ({optimizer.convention})", dtype=dtype)
    further = _further(penalties, dtype)
    tuples = {
        "states": tuple_text(range(len(optimizer.like_weights))),
        "coefficients": tuple_text(range(_numbers(optimizer, traced))),
        "penalties": further["penalties"],
    }
    beside = _STEP.format(
        threshold=indented(threshold, 4), averaged=indented(averaged, 4), **further
    )
    text = head + loop_import("step_loop", "step_vectors")
    if not optimizer.over:
        return text + functions + beside + _KERNEL.format(**tuples)
    passes = [
        _PASS.format(number=k, sums=tuple_text(range(*pair)), **tuples)
        for k, pair in enumerate(pairwise([0, *traced.pass_ends]), 1)
    ]
    last, by_numpy = "else", ""
    if optimizer.over == "matrix":
        last = f"elif phase == {len(passes) + 1}"
        by_numpy = "    else:\n" + _CALL.format(step_of="given_of", subtracted="as_given", **tuples)
    step = _CALL.format(step_of="step_of", subtracted="subtracted", **tuples)
    whole = _WHOLE.format(
        passes="\n".join(passes), last=last, step=step, by_numpy=by_numpy, **tuples
    )
    loops = "add_up, make_ready" if passes else "make_ready"
    return text + loop_import("whole_step", loops) + functions + beside + whole


def fused_source(loss: Loss, optimizer: Optimizer, dtype: str, own: bool = False) -> str:
    """Return the source of the kernel of an ungrouped loss and an optimizer, row by row.

    Args:
        loss: of the run.
        optimizer: likewise.
        dtype: of its weights.
        own: whether it has row weights of its own.

    Raises:
        Untraceable: one of their functions does what kernels cannot.
    """
    numbers, loss_of = loss_function(loss, dtype)
    _, functions = _step_functions(optimizer, dtype)
    title = f"The loss {loss.name} by {optimizer.name} ({optimizer.convention}), row by row"
    return (
        HEAD.format(title=title, dtype=dtype)
        + loop_import("fused_row_step", "train_row_by_row")
        + loop_import("weigh_rows", own_functions("lanes", own=own))
        + loss_of
        + functions
        + _FUSED.format(
            numbers=tuple_text(range(numbers)),
            states=tuple_text(range(len(optimizer.states))),
            coefficients=tuple_text(range(len(optimizer.coefficient_names))),
            weights=own_functions("lanes", own=own),
        )
    )
