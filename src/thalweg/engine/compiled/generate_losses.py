"""Sources of the kernels of losses, from their own functions."""

from __future__ import annotations

import inspect
from collections.abc import Sequence

from thalweg.engine.compiled.kernel_text import HEAD, indented, loop_import, tuple_text
from thalweg.engine.compiled.vector_backend import VectorBackEnd
from thalweg.losses.loss import Loss
from thalweg.tracing.trace import Symbol, Trace, call, emit, needed

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
    sum_losses(job_at(job), shard_at(shard), {numbers}, loss_of, {weights})
'''

_TAKE = """

def kernel(job, shard):
    \"\"\"Put the scores of a few rows aside.\"\"\"
    take_scores(shard_at(shard))
"""

_GROUPED = '''

@fast
def loss_of(at, y, weight, numbers):
    """The weighted loss of the scores of a run; dL/dz is put in their place."""
    zero = splat(NUMBER(0.0))
{body}
    return {found}


def kernel(job, shard):
    """Turn the scores of a few rows into dL/dz, and add up their losses."""
    sum_grouped_losses(job_at(job), shard_at(shard), {columns}, {numbers}, loss_of, {weights})
'''

_ON_PLANE = '''

@fast
def value_of({given}, y, numbers):
    """The loss of a row at 16 points."""
{body}
    return {found}


def kernel(job, plane):
    """Losses at points of a plane in which scores are linear."""
    {loop}(job_at(job), plane_at(plane), {numbers}, value_of)
'''

# A pass over a run's columns, which are in the lanes.
_STAGE = """for k in range(0, {columns}, 16):
    here = first_lanes({columns} - k)
    places = splat(NUMBER(k)) + count_up(zero)
    z = load_part(at + k, here)
{lines}"""
# The same with 16 points in the lanes.
_POINTS_STAGE = """for k in range(0, {columns}):
    places = splat(NUMBER(k))
    z = load(at + k * 16)
{lines}"""


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


def loss_function(loss: Loss, dtype: str) -> tuple[int, str]:
    """Return how many numbers an ungrouped loss takes, and the text of what it became.

    Raises:
        Untraceable: its value or gradient does what kernels cannot.
    """
    score_gradient, value, given, names = _traced_loss(loss, 1, dtype)
    body = [*_numbers(given), *_elementwise(score_gradient, value, names)]
    return len(given), _LOSS_OF.format(body=indented(body, 4))


def _numbers(given: Sequence[str]) -> list[str]:
    return [f"{name} = numbers[{i}]" for i, name in enumerate(given)]


def loss_source(loss: Loss, columns: int, dtype: str, own: bool = False) -> str:
    """Return the source of a loss's kernel: dL/dz in place of scores, and sums of values.

    Args:
        loss: of which it is.
        columns: of a run, if it is grouped.
        dtype: of the scores.
        own: whether runs may have row weights of their own.

    Raises:
        Untraceable: its value or gradient does what kernels cannot.
    """
    head = HEAD.format(title=f"The loss {loss.name}", dtype=dtype)
    if not loss.grouped:
        count, function = loss_function(loss, dtype)
        numbers = tuple_text(range(count))
        weights = own_functions("lanes", "rows", "counted", own=own)
        return (
            head
            + loop_import("loss_loop", "sum_losses")
            + loop_import("weigh_rows", weights)
            + function
            + _LOSS.format(numbers=numbers, weights=weights)
        )
    score_gradient, value, given, names = _traced_loss(loss, columns, dtype)
    body = [*_numbers(given), *_stages(score_gradient, value, names, columns)]
    text = _GROUPED.format(
        body=indented(body, 4),
        found=f"to_f64(where(weight > zero, {names[value.number]} * weight, zero))",
        columns=columns,
        numbers=tuple_text(range(len(given))),
        weights=own_functions("lanes", own=own),
    )
    loops = loop_import("loss_loop", "sum_grouped_losses")
    loops += loop_import("weigh_rows", own_functions("lanes", own=own))
    return head + loops + text


def plane_loss_source(loss: Loss, columns: int, dtype: str) -> str:
    """Return the source of the kernel of `loops.scores_on_plane` with a loss's value.

    Args:
        loss: of which it is.
        columns: of a run, if it is grouped.
        dtype: of the scores.

    Raises:
        Untraceable: its value or gradient does what kernels cannot.
    """
    head = HEAD.format(title=f"The loss {loss.name} on a plane", dtype=dtype)
    _, value, given, names = _traced_loss(loss, columns, dtype)
    body = _numbers(given)
    if loss.grouped:
        body += ["zero = splat(NUMBER(0.0))", *_folded([value], names, columns, in_lanes=False)]
        body += _narrow([value], names)
    else:
        body += emit(needed([value]), names)
    loop = "sum_grouped_values" if loss.grouped else "sum_values"
    text = _ON_PLANE.format(
        given="at" if loss.grouped else "z",
        body=indented(body, 4),
        found=names[value.number],
        loop=loop,
        numbers=tuple_text(range(len(given))),
    )
    return head + _LOAD + loop_import("scores_on_plane", loop) + text


_LOAD = "from thalweg.jit.vector import load\n"


def own_functions(*which: str, own: bool) -> str:
    """Write the functions of `loops.weigh_rows`: of own row weights, or of all runs'."""
    return ", ".join(f"{'own' if own else 'all'}_{each}" for each in which)


def _stages(
    score_gradient: Symbol, value: Symbol, names: dict[int, str], columns: int
) -> list[str]:
    """Write the passes over a run's columns that end with the value and the gradient."""
    lines = _folded([score_gradient, value], names, columns, in_lanes=True)
    lines += _narrow([value, score_gradient], names)
    own = dict(names)
    body = emit([s for s in needed([score_gradient]) if s.number not in own], own)
    body.append(f"score_gradient = {own[score_gradient.number]}")
    body.append("store_part(at + k, where(weight > zero, score_gradient * weight, zero), here)")
    return lines + _STAGE.format(columns=columns, lines=indented(body, 4)).splitlines()


def _folded(
    results: Sequence[Symbol], names: dict[int, str], columns: int, in_lanes: bool
) -> list[str]:
    """Write the passes over a run's columns: each sum or maximum needs those before it.

    Args:
        results: what is made of them.
        names: of what there is by symbol; sums and maxima are added.
        columns: of a run.
        in_lanes: whether the columns are in the lanes; else 16 points are.
    """
    lines: list[str] = []
    everything = needed(results)
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
            kept = f"where(here, {operand}, {start})" if in_lanes else operand
            combined = f"maximum(x{s.number}, {kept})" if s.op == "max" else f"x{s.number} + {kept}"
            body.append(f"x{s.number} = {combined}")
        stage = _STAGE if in_lanes else _POINTS_STAGE
        lines += stage.format(columns=columns, lines=indented(body, 4)).splitlines()
        for s in ready:
            whole = "largest" if s.op == "max" else "total"
            if in_lanes:
                lines.append(f"x{s.number} = splat({whole}(x{s.number}))")
            names[s.number] = f"x{s.number}"
            del folded[s.number]
    return lines


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


def scores_source(dtype: str) -> str:
    """Return the source of the kernel that takes scores where a loss would turn them into dL/dz."""
    head = HEAD.format(title="Scores as they are", dtype=dtype)
    return head + loop_import("loss_loop", "take_scores") + _TAKE
