"""Sources of the kernels that depend on an optimizer or a loss, from their own functions."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from typing import NamedTuple

from thalweg.engine.compiled.vector_backend import VectorBackEnd
from thalweg.losses.record import Loss
from thalweg.optimizers import Optimizer
from thalweg.penalties import PENALTIES
from thalweg.tracing.trace import Symbol, Trace, Untraceable, call, emit, needed

HEAD = '''"""{title}: made by Thalweg from its own functions; see docs/engine.md."""

import numpy as np
from numba import njit

from thalweg.engine.compiled.layout import *
from thalweg.engine.compiled.vector import *
from thalweg.engine.compiled.vector_{kind} import *


'''

_STEP = '''@njit(error_model="numpy")
def table(at, width):
    """A row of a table: a number for each lane, or one for all."""
    return splat(read(at)) if width == SIZE else load(at)


def kernel(record, unused):
    """Step {states} states of the weights at `record`; see layout.STEP."""
    tiles = read_i64(record + STEP_TILES)
    for tile in range(tiles):
        offset = tile * 16 * SIZE
        stride = read_i64(record + STEP_STRIDE)
        count = read_i64(record + STEP_COUNT)
        weights = read_i64(record + STEP_WEIGHTS) + offset
        gradient = read_i64(record + STEP_GRADIENT) + offset
        new_weights = read_i64(record + STEP_NEW_WEIGHTS) + offset
        check_at = read_i64(record + STEP_CHECK) + offset
        noise_at = read_i64(record + STEP_NOISE) + offset
        clip_at = read_i64(record + STEP_CLIP_VALUE)
        factor_at = read_i64(record + STEP_FACTOR)
        l1_at = read_i64(record + STEP_L1)
        width = read_i64(record + STEP_WIDTH)  # of a row of coefficients; one number serves all
        coefficients = read_i64(record + STEP_COEFFICIENTS) + (0 if width == SIZE else offset)
        scale = splat(read(read_i64(record + STEP_SCALE)))
        intercept = lanes_of(read_i64(record + STEP_INTERCEPT))
        last = lanes_of(read_i64(record + STEP_LAST))
        zero = splat(NUMBER(0.0))
        l2_below = load(read_i64(record + STEP_L2) + offset)
        decay_below = table(read_i64(record + STEP_DECAY) + (0 if width == SIZE else offset), width)
        l1_below = load(l1_at + offset) if l1_at != 0 else zero
        clip = load(clip_at + offset) if clip_at != 0 else zero
        factor = load(factor_at + offset) if factor_at != 0 else zero
        rarity_at = read_i64(record + STEP_RARITY)
        one = splat(NUMBER(1.0))
        decays = bits_of(decay_below == zero) != ALL
        special = clip_at != 0 or factor_at != 0 or noise_at != offset
        check = load(check_at)
        listed = read_i64(record + STEP_LISTED)
        ahead, until = read_i64(record + STEP_AHEAD), read_i64(record + STEP_UNTIL)
        meant = lanes_of(0)
        if listed != 0:
            meant = lanes_of(read_i64(read_i64(record + STEP_MEANT) + 8 * tile))
{constants}
        for j in range(count):
            at = j * stride
            own = at
            if listed != 0:
                own = read_i32(listed + 4 * j) * stride
                if j + ahead < until:  # what is needed soon is asked for meanwhile
                    soon = read_i32(listed + 4 * (j + ahead)) * stride
                    prefetch(weights + soon)
                    if rarity_at != 0 and tile == 0:  # the other tiles read the same number
                        prefetch(rarity_at + read_i32(listed + 4 * (j + ahead)) * SIZE)
{fetches}
            l2 = where(intercept, zero, l2_below) if j == 0 else l2_below
            decay = where(intercept, zero, decay_below) if j == 0 else decay_below
            w = load(weights + own)
            g = load(gradient + at) * scale
            if special:
                if clip_at != 0:
                    g = minimum(maximum(g, -clip), clip)
                if factor_at != 0:
                    g = g * factor
                if noise_at != offset:
                    g = g + load(noise_at + at)
{loads}
            rarity = one
            if rarity_at != 0:  # each pull stands for so many
                if listed != 0:
                    rarity = splat(read(rarity_at + read_i32(listed + 4 * j) * SIZE))
                else:
                    rarity = load(rarity_at + at)
                l2 = l2 * rarity
            g = g + {l2}
{body}
            wide = below
            if rarity_at != 0:
                wide = {wide}
                if decays:
                    decay = decay * (rarity * (below / wide))
{subtract}
            new = w - u
            stepped = new
            new = new - decay * w
            if l1_at != 0:
                l1 = where(intercept, zero, l1_below) if j == 0 else l1_below
                if rarity_at != 0:
                    l1 = l1 * rarity
{threshold}
{averaged}
            if j + 1 == count:
                check = fma(where(last, new, zero), zero, check)
{last_checks}
            else:
                check = fma(new, zero, check)
{checks}
            if listed != 0:
                store(new_weights + at, w)
                store(weights + own, where(meant, new, w))
{listed_stores}
            else:
                store(new_weights + at, new)
{stores}
        store(check_at, check)
'''


class TracedStep(NamedTuple):
    """A step as lines of a kernel.

    g, w, states s0, s1 … and coefficients c0, c1 … lead to new states n0, n1 …, to `top`, and to
    `above` and `below`, whose quotient is the rule's reach (`scaling`): 0 / 1 where it has none.

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


def traced_step(rule: Optimizer, kind: str) -> TracedStep:
    """Return a step in lines.

    Raises:
        Untraceable: the step does what kernels cannot.
    """
    trace = Trace(VectorBackEnd(kind == "float64"))
    constants = [f"c{i}" for i in range(len(rule.taken))]
    states = [f"s{i}" for i in range(len(rule.states))]
    symbols = {name: trace.given(name) for name in ("g", "w", *states, *constants)}
    result = call(
        rule.update,
        symbols["g"],
        symbols["w"],
        [symbols[s] for s in states],
        [symbols[c] for c in constants],
    )
    if len(result) != 1 + len(states):
        raise Untraceable(f"it returns {len(result)} values for {1 + len(states)}")
    u, *fresh = map(trace.as_number, result)
    above, below = trace.lift(0.0), trace.lift(1.0)
    if rule.scaling is not None:
        above = trace.as_number(call(rule.scaling, *fresh, *(symbols[c] for c in constants)))
        if above.op == "/":
            above, below = above.operands
    quotient = u.op == "/" and u.operands[1] is below
    named = {"top": u.operands[0] if quotient else u, "above": above, "below": below}
    named |= {f"n{i}": symbol for i, symbol in enumerate(fresh)}
    names = {symbol.number: name for name, symbol in symbols.items()}
    body = emit(needed(named.values()), names)
    body += [f"{name} = {names[symbol.number]}" for name, symbol in named.items()]
    return TracedStep(trace, symbols, body, quotient)


# What a step is divided by where each pull stands for many, which all at once would overshoot:
# below · (1 + (rarity − 1) (l2 · reach + decay)). Of most rules the step is a quotient by `below`
# itself, so that a shorter step costs no division more.
WIDE = "where(rarity > one, below + (rarity - one) * ({l2} * above + {decay} * below), below)"


def shortened(quotient: bool) -> list[str]:
    """Return the lines that make of `top` what is subtracted, given `below` and `wide`."""
    if quotient:
        return ["u = top / wide"]
    return ["u = top", "if rarity_at != 0:", "    u = u * (below / wide)"]


def step_source(rule: Optimizer, kind: str) -> str:
    """Return the source of an optimizer's step kernel.

    Raises:
        Untraceable: the step does what kernels cannot.
    """
    trace, _, body, quotient = traced_step(rule, kind)
    constants = [f"c{i}" for i in range(len(rule.taken))]
    states = [f"s{i}" for i in range(len(rule.states))]

    threshold = ["pass"]
    soft = PENALTIES["l1"].after
    if rule.scaling is not None and soft is not None:
        given = {name: trace.given(name) for name in ("l1", "new", "reach")}
        shrunk = trace.as_number(call(soft, given["new"], given["l1"] * given["reach"]))
        apart = {symbol.number: name for name, symbol in given.items()}
        threshold = ["reach = above / wide", *emit(needed([shrunk]), apart)]
        threshold += [f"new = {apart[shrunk.number]}"]

    weight, strength = trace.given("w"), trace.given("l2")
    slope = PENALTIES["l2"].slope
    pull = trace.as_number(call(slope, weight, strength))
    assert pull.op == "*"
    averaged = []
    if rule.averaged:
        own = list(rule.states).index(rule.averaged)
        averaged = [f"n{own} = n{own} + c{rule.share_at} * (new - stepped)"]

    def state_at(i: int, field: str, step: str) -> str:
        return f"read_i64(record + STEP_{field}) + {i} * read_i64(record + STEP_{step}) + offset"

    lines = [f"c{i} = table(coefficients + {i} * width, width)" for i in range(len(constants))]
    lines += [f"s{i}_at = {state_at(i, 'STATES', 'STATE_STEP')}" for i in range(len(states))]
    lines += [
        f"n{i}_at = {state_at(i, 'NEW_STATES', 'NEW_STATE_STEP')}" for i in range(len(states))
    ]
    each = range(len(states))
    text = _STEP.format(
        states=len(states),
        constants=indented(lines, 8),
        l2="l2 * w",
        wide=WIDE.format(l2="l2_below", decay="decay"),
        subtract=indented(shortened(quotient), 12),
        fetches=indented([f"prefetch(s{i}_at + soon)" for i in each], 20),
        loads=indented([f"s{i} = load(s{i}_at + own)" for i in each], 12),
        body=indented(body, 12),
        threshold=indented(threshold, 16),
        averaged=indented(averaged, 12),
        checks=indented([f"check = fma(n{i}, zero, check)" for i in each], 16),
        last_checks=indented(
            [f"check = fma(where(last, n{i}, zero), zero, check)" for i in each], 16
        ),
        stores=indented([f"store(n{i}_at + at, n{i})" for i in each], 16),
        listed_stores=indented(
            [
                line
                for i in each
                for line in (
                    f"store(n{i}_at + at, s{i})",
                    f"store(s{i}_at + own, where(meant, n{i}, s{i}))",
                )
            ],
            16,
        ),
    )
    return HEAD.format(title=f"The step of {rule.name} ({rule.convention})", kind=kind) + text


def indented(lines: Sequence[str], spaces: int) -> str:
    """Return lines as one text, each behind so many spaces."""
    return "\n".join(" " * spaces + line for line in lines)


_LOSS = '''@njit(error_model="numpy")
def targets_at(targets, row, several, place, first, spread):
    """The targets of a row: one for all columns, or that of each of 16."""
    at = targets + row * several * SIZE
    if several == 1:
        return splat(read(at))
    for k in range(first, first + 16):
        write(spread + k * SIZE, read(at + read_i32(place + 4 * k) * SIZE))
    return load(spread + first * SIZE)


def kernel(job, unit):
    """Turn the scores of a few rows into slopes, and add up their losses; see layout.UNIT."""
    rows = read_i64(unit + UNIT_ROWS_HERE)
    first = read_i64(unit + UNIT_AT)
    scores = read_i64(unit + UNIT_SCORES)
    sums = read_i64(unit + UNIT_LOSS_SUMS)
    targets = read_i64(job + JOB_TARGET)
    weights = read_i64(job + JOB_WEIGHT)
    numbers = read_i64(job + JOB_LOSS_COEFFICIENTS)
    zero = splat(NUMBER(0.0))
    share = splat(read(numbers + {count} * SIZE))
{constants}
    if read_i64(unit + UNIT_BY_FEATURE) != 0:  # a vector of rows
        for i in range(0, rows, 16):
            here = lanes_of((1 << min(16, rows - i)) - 1)
            at = (first + i) * SIZE
            weight = load_part(weights + at, here)
            counted = weight > zero
            z = load(scores + i * SIZE)
            y = load_part(targets + at, here)
{by_row}
            store(scores + i * SIZE, where(counted, slope * weight, zero))
            add_to_f64(sums, where(counted, value * weight, zero))
        return
    padded = read_i64(unit + UNIT_PADDED)
    several = read_i64(job + JOB_TARGETS)
    place = read_i64(unit + UNIT_TARGET_OF)
    spread = read_i64(unit + UNIT_TARGET_ROW)
    for k in range(0, padded, 16):
        found = load_f64(sums + k * 8)
        for i in range(rows):
            at = scores + (i * padded + k) * SIZE
            number = read(weights + (first + i) * SIZE)
            if number > NUMBER(0.0):
                weight = splat(number)
                z = load(at)
                y = targets_at(targets, first + i, several, place, k, spread)
{by_column}
                store(at, slope * weight * share)
                found = found + widen(value * weight)
            else:
                store(at, zero)
        store_f64(sums + k * 8, found)
'''

_GROUPED = '''def kernel(job, unit):
    """Turn the scores of a few rows into slopes, and add up their losses; see layout.UNIT."""
    rows = read_i64(unit + UNIT_ROWS_HERE)
    first = read_i64(unit + UNIT_AT)
    scores = read_i64(unit + UNIT_SCORES)
    sums = read_i64(unit + UNIT_LOSS_SUMS)
    targets = read_i64(job + JOB_TARGET)
    weights = read_i64(job + JOB_WEIGHT)
    numbers = read_i64(job + JOB_LOSS_COEFFICIENTS)
    zero = splat(NUMBER(0.0))
{constants}
    padded = read_i64(unit + UNIT_PADDED)
    runs = read_i64(unit + UNIT_COLUMNS) // {columns}
    for i in range(rows):
        weight = splat(read(weights + (first + i) * SIZE))
        y = splat(read(targets + (first + i) * SIZE))
        for run in range(runs):
            at = scores + (i * padded + run * {columns}) * SIZE
{body}
'''

_STAGE = """for k in range(0, {columns}, 16):
    here = lanes_of((1 << min(16, {columns} - k)) - 1)
    places = splat(NUMBER(k)) + count_up()
    z = load_part(at + k * SIZE, here)
{lines}"""


def _traced_loss(
    loss: Loss, columns: int, kind: str
) -> tuple[Symbol, Symbol, list[str], dict[int, str]]:
    """Return slope and value, the names of the numbers they take, and all names by symbol."""
    grouped = columns if loss.grouped else 0
    trace = Trace(VectorBackEnd(kind == "float64"), grouped)
    z, y = trace.given("z", wide=bool(grouped)), trace.given("y")
    takes = list(inspect.signature(loss.slope).parameters)[2:]
    slope_numbers = [trace.given(f"c{i}") for i in range(len(takes))]
    settings = [trace.given(f"h{i}") for i in range(len(loss.hyperparameters))]
    slope = trace.as_number(call(loss.slope, z, y, *slope_numbers))
    named = dict(zip(loss.hyperparameters, settings, strict=True))
    value = trace.as_number(call(lambda: loss.value(z, y, **named)))
    given = [*slope_numbers, *settings]
    names = {symbol.number: symbol.operands[0] for symbol in (z, y, *given)}
    return slope, value, [symbol.operands[0] for symbol in given], names


def _elementwise(slope: Symbol, value: Symbol, names: dict[int, str]) -> list[str]:
    """Write slope and value of an ungrouped loss."""
    body = emit(needed([slope, value]), names)
    return [*body, f"slope = {names[slope.number]}", f"value = {names[value.number]}"]


def traced_loss(loss: Loss, kind: str) -> tuple[list[str], list[str]]:
    """Return the names of the numbers that an ungrouped loss takes, and its body.

    z and y lead to slope and value.

    Raises:
        Untraceable: value or slope do what kernels cannot.
    """
    slope, value, given, names = _traced_loss(loss, 1, kind)
    return given, _elementwise(slope, value, names)


def loss_source(loss: Loss, columns: int, kind: str) -> str:
    """Return the source of a loss's kernel: slopes in place of scores, and sums of values.

    Raises:
        Untraceable: value or slope do what kernels cannot.
    """
    slope, value, given, names = _traced_loss(loss, columns, kind)
    constants = [f"{name} = splat(read(numbers + {i} * SIZE))" for i, name in enumerate(given)]
    head = HEAD.format(title=f"The loss {loss.name}", kind=kind)
    if not loss.grouped:
        body = _elementwise(slope, value, names)
        return head + _LOSS.format(
            constants=indented(constants, 4),
            count=len(given),
            by_row=indented(body, 12),
            by_column=indented(body, 16),
        )
    body = _stages(slope, value, names, columns)
    return head + _GROUPED.format(
        constants=indented(constants, 4), columns=columns, body=indented(body, 12)
    )


def _stages(slope: Symbol, value: Symbol, names: dict[int, str], columns: int) -> list[str]:
    """Write the passes over a run's columns: each sum or maximum needs those before it."""
    lines: list[str] = []
    everything = needed([slope, value])
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
    lines += _narrow([value, slope], names)
    own = dict(names)
    body = emit([s for s in needed([slope]) if s.number not in own], own)
    body.append(f"slope = {own[slope.number]}")
    body.append("store_part(at + k * SIZE, where(weight > zero, slope * weight, zero), here)")
    lines += _STAGE.format(columns=columns, lines=indented(body, 4)).splitlines()
    found = f"where(weight > zero, {names[value.number]} * weight, zero)"
    lines.append(f"write_f64(sums + run * 8, read_f64(sums + run * 8) + to_f64({found}))")
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
