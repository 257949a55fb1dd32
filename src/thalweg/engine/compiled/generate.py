"""Sources of the kernels that depend on an optimizer or a loss, from their own functions."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from thalweg.engine.compiled.vector_backend import VectorBackEnd
from thalweg.losses.loss import Loss
from thalweg.optimizers import Optimizer
from thalweg.penalties import PENALTIES, Penalty
from thalweg.tracing.trace import Symbol, Trace, Untraceable, call, emit, needed

# What traced functions may become (see `vector_backend`), and what is written around them below.
_FUNCTIONS = (
    "count_up, exponent, fma, largest, load_part, maximum, minimum, pow2, rint, "
    "sign, splat, sqrt, store_part, to_f64, total, where"
)
HEAD = f'''"""{{title}}: made by Thalweg from its own functions; see docs/engine.md."""

import numpy as np
from numpy import {{dtype}} as NUMBER

from thalweg.engine.compiled.kernel_records import Job, Step, Shard
from thalweg.engine.compiled.pointers import fast, record_at
from thalweg.engine.compiled.vector import {_FUNCTIONS}
from thalweg.engine.compiled.vector_masks import first_lanes

job_at, shard_at = record_at(Job, "{{dtype}}"), record_at(Shard, "{{dtype}}")
step_at = record_at(Step, "{{dtype}}")
'''

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

_LOSS_OF = '''

@fast
def loss_of(z, y, numbers):
    """dL/dz and the loss of a score."""
{body}
    return score_gradient, value
'''

_LOSS = '''

def kernel(job, shard):
    """Turn the scores of a few rows into dL/dz, and add up their losses."""
    sum_losses(job_at(job), shard_at(shard), {numbers}, loss_of)
'''

_GROUPED = '''

@fast
def loss_of(at, y, weight, numbers):
    """The weighted loss of the scores of a run; dL/dz is put in their place."""
    zero = splat(NUMBER(0.0))
{body}
    return {found}


def kernel(job, shard):
    """Turn the scores of a few rows into dL/dz, and add up their losses."""
    sum_grouped_losses(job_at(job), shard_at(shard), {columns}, {numbers}, loss_of)
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

_STAGE = """for k in range(0, {columns}, 16):
    here = first_lanes({columns} - k)
    places = splat(NUMBER(k)) + count_up(zero)
    z = load_part(at + k, here)
{lines}"""


def _loop(module: str, name: str) -> str:
    return f"from thalweg.engine.compiled.loops.{module} import {name}\n"


def _tuple(items: Iterable[object]) -> str:
    """Write a tuple, of one element as well."""
    return "(" + "".join(f"{item}, " for item in items).strip() + ")"


def _unpacked(letter: str, count: int) -> list[str]:
    return [f"{letter}{i} = {letter}[{i}]" for i in range(count)]


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
        body=indented([*_unpacked("s", states), *_unpacked("c", count), *body], 4),
        fresh=_tuple(f"n{i}" for i in range(states)),
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
    unpacked = _unpacked("p", len(penalties))
    lines = {"pull": ["return g"], "shrink": ["return new"]}
    if pulled is not g:
        own = dict(names)
        lines["pull"] = [*unpacked, *emit(needed([pulled]), own), f"return {own[pulled.number]}"]
    if shrunk is not new:
        own = dict(names)
        body = ["reach = above / wide", *unpacked, *emit(needed([shrunk]), own)]
        lines["shrink"] = [*body, f"return {own[shrunk.number]}"]
    text = {name: indented(found, 4) for name, found in lines.items()}
    return {
        **text,
        "stiffened": " + ".join(stiffened),
        "penalties": _tuple(range(len(penalties))),
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
        fresh = _tuple(moved if i == own else f"n[{i}]" for i in range(len(optimizer.states)))
        averaged = [f"return {fresh}"]
    head = HEAD.format(title=f"The step of {optimizer.name} ({optimizer.convention})", dtype=dtype)
    return (
        head
        + _loop("step_loop", "step_vectors")
        + functions
        + _STEP.format(
            threshold=indented(threshold, 4),
            averaged=indented(averaged, 4),
            states=_tuple(range(len(optimizer.states))),
            coefficients=_tuple(range(len(optimizer.coefficient_names))),
            **_further(penalties, dtype),
        )
    )


def fused_source(loss: Loss, optimizer: Optimizer, dtype: str) -> str:
    """Return the source of the kernel of an ungrouped loss and an optimizer, row by row.

    Raises:
        Untraceable: one of their functions does what kernels cannot.
    """
    numbers, loss_of = _loss_function(loss, dtype)
    _, functions = _step_functions(optimizer, dtype)
    title = f"The loss {loss.name} by {optimizer.name} ({optimizer.convention}), row by row"
    return (
        HEAD.format(title=title, dtype=dtype)
        + _loop("fused_row_step", "train_row_by_row")
        + loss_of
        + functions
        + _FUSED.format(
            numbers=_tuple(range(numbers)),
            states=_tuple(range(len(optimizer.states))),
            coefficients=_tuple(range(len(optimizer.coefficient_names))),
        )
    )


def indented(lines: Sequence[str], spaces: int) -> str:
    """Return lines as one text, each behind so many spaces."""
    return "\n".join(" " * spaces + line for line in lines)


def _traced_loss(
    loss: Loss, columns: int, dtype: str
) -> tuple[Symbol, Symbol, list[str], dict[int, str]]:
    """Return gradient and value, the names of the numbers they take, and all names by symbol."""
    grouped = columns if loss.grouped else 0
    trace = Trace(VectorBackEnd(dtype == "float64"), grouped)
    z, y = trace.given("z", wide=bool(grouped)), trace.given("y")
    takes = list(inspect.signature(loss.gradient).parameters)[2:]
    gradient_numbers = [trace.given(f"c{i}") for i in range(len(takes))]
    settings = [trace.given(f"h{i}") for i in range(len(loss.hyperparameters))]
    score_gradient = trace.as_number(call(loss.gradient, z, y, *gradient_numbers))
    named = dict(zip(loss.hyperparameters, settings, strict=True))
    value = trace.as_number(call(lambda: loss.value(z, y, **named)))
    given = [*gradient_numbers, *settings]
    names = {symbol.number: symbol.operands[0] for symbol in (z, y, *given)}
    return score_gradient, value, [symbol.operands[0] for symbol in given], names


def _elementwise(score_gradient: Symbol, value: Symbol, names: dict[int, str]) -> list[str]:
    """Write score_gradient and value of an ungrouped loss."""
    body = emit(needed([score_gradient, value]), names)
    return [
        *body,
        f"score_gradient = {names[score_gradient.number]}",
        f"value = {names[value.number]}",
    ]


def _loss_function(loss: Loss, dtype: str) -> tuple[int, str]:
    """Return how many numbers an ungrouped loss takes, and the text of what it became.

    Raises:
        Untraceable: its value or gradient does what kernels cannot.
    """
    score_gradient, value, given, names = _traced_loss(loss, 1, dtype)
    body = [*_numbers(given), *_elementwise(score_gradient, value, names)]
    return len(given), _LOSS_OF.format(body=indented(body, 4))


def _numbers(given: Sequence[str]) -> list[str]:
    return [f"{name} = numbers[{i}]" for i, name in enumerate(given)]


def loss_source(loss: Loss, columns: int, dtype: str) -> str:
    """Return the source of a loss's kernel: dL/dz in place of scores, and sums of values.

    Raises:
        Untraceable: its value or gradient does what kernels cannot.
    """
    head = HEAD.format(title=f"The loss {loss.name}", dtype=dtype)
    if not loss.grouped:
        count, function = _loss_function(loss, dtype)
        numbers = _tuple(range(count))
        return head + _loop("loss_loop", "sum_losses") + function + _LOSS.format(numbers=numbers)
    score_gradient, value, given, names = _traced_loss(loss, columns, dtype)
    body = [*_numbers(given), *_stages(score_gradient, value, names, columns)]
    text = _GROUPED.format(
        body=indented(body, 4),
        found=f"to_f64(where(weight > zero, {names[value.number]} * weight, zero))",
        columns=columns,
        numbers=_tuple(range(len(given))),
    )
    return head + _loop("loss_loop", "sum_grouped_losses") + text


def _stages(
    score_gradient: Symbol, value: Symbol, names: dict[int, str], columns: int
) -> list[str]:
    """Write the passes over a run's columns: each sum or maximum needs those before it."""
    lines: list[str] = []
    everything = needed([score_gradient, value])
    folded = {s.number: s for s in everything if s.op in ("sum", "max")}
    inside = {s.number for s in everything if s.wide}
    while folded:
        ready = [s for s in folded.values() if not any(o.number in folded for o in _inside(s))]
        lines += _narrow(ready, names)
        wide = [s.operands[0] for s in ready]
        own = {n: name for n, name in names.items() if n not in inside or name == "z"}
        body = emit([s for s in needed(wide) if s.number not in own], own)
        for s in ready:
            start = "splat(NUMBER(-np.inf))" if s.op == "max" else "zero"
            lines.append(f"x{s.number} = {start}")
            operand = own[s.operands[0].number]
            kept = f"where(here, {operand}, {start})"
            combined = f"maximum(x{s.number}, {kept})" if s.op == "max" else f"x{s.number} + {kept}"
            body.append(f"x{s.number} = {combined}")
        lines += _STAGE.format(columns=columns, lines=indented(body, 4)).splitlines()
        for s in ready:
            whole = "largest" if s.op == "max" else "total"
            lines.append(f"x{s.number} = splat({whole}(x{s.number}))")
            names[s.number] = f"x{s.number}"
            del folded[s.number]
    lines += _narrow([value, score_gradient], names)
    own = dict(names)
    body = emit([s for s in needed([score_gradient]) if s.number not in own], own)
    body.append(f"score_gradient = {own[score_gradient.number]}")
    body.append("store_part(at + k, where(weight > zero, score_gradient * weight, zero), here)")
    return lines + _STAGE.format(columns=columns, lines=indented(body, 4)).splitlines()


def _inside(symbol: Symbol) -> list[Symbol]:
    """Return all that a symbol is made of, without itself."""
    return [s for s in needed([symbol]) if s is not symbol]


def _narrow(results: Sequence[Symbol], names: dict[int, str]) -> list[str]:
    """Write what results are made of and is the same for all columns of a run."""
    symbols = [
        s
        for s in needed(results)
        if not s.wide and s.op not in ("sum", "max") and _settled(s, names)
    ]
    return emit(symbols, names)


def _settled(symbol: Symbol, names: dict[int, str]) -> bool:
    """Whether all sums and maxima that a symbol is made of are there."""
    return all(
        o.number in names or (o.op not in ("sum", "max") and not o.wide and _settled(o, names))
        for o in symbol.operands
        if isinstance(o, Symbol)
    )
