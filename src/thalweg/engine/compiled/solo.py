"""The kernel of one run that updates after every row: its loss and its step in one loop.

With one row between two updates everything waits for the update before, and the calls, records and
copies that a micro-batch of a hundred rows does not feel are most of the time. So loss and step are
compiled into this loop, for the pair of them. It does what `driver.train` and `driver.update` do
there, in the same order and with the same bits, for as long as nothing special happens: where a row
would make a number overflow, or has its sparse columns out of order, it stops before that row and
leaves it to them.
"""

from __future__ import annotations

from thalweg.engine.compiled.generate import (
    HEAD,
    WIDE,
    indented,
    shortened,
    traced_loss,
    traced_step,
)
from thalweg.losses.record import Loss
from thalweg.optimizers import Optimizer

_SOLO = '''fast = njit(error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True)
VECTOR = 16 * SIZE


@fast
def loss_of(z, y, {given}):
    """Slope and value of the loss of a score."""
{loss}
    return slope, value


@fast
def step_of(g, w, {step_arguments}):
    """What to subtract from weights, the step's reach as a quotient, and new states."""
{step}
    return {stepped}


def kernel(job, unit):
    """Train a unit on rows UNIT_AT … JOB_STOP − 1; leave the first that it did not take there."""
    part = read_i64(read_i64(unit + UNIT_PARTS))
    row, stop = read_i64(unit + UNIT_AT), read_i64(job + JOB_STOP)
    if read_i64(read_i64(unit + UNIT_ALIVE)) == 0 or read_i64(read_i64(unit + UNIT_KEEP)) != 0:
        return
    stride = read_i64(job + JOB_DENSE_STRIDE)
    dense = read_i64(job + JOB_DENSE)
    columns = read_i64(job + JOB_DENSE_COLUMNS)
    whole = columns // 16 * VECTOR
    rest = lanes_of((1 << (columns % 16)) - 1)
    vectors = read_i64(unit + UNIT_DENSE_VECTORS)
    last = lanes_of(read_i64(unit + UNIT_DENSE_LAST))
    targets, row_weights = read_i64(job + JOB_TARGET), read_i64(job + JOB_WEIGHT)
    numbers = read_i64(job + JOB_LOSS_COEFFICIENTS)
    indptr, indices = read_i64(job + JOB_INDPTR), read_i64(job + JOB_INDICES)
    values = read_i64(job + JOB_VALUES)
    own = read_i64(unit + UNIT_WEIGHTS)
    sparse = own + read_i64(unit + UNIT_SPARSE_AT)
    slot_w = read_i64(unit + UNIT_SLOT_WEIGHTS)
    # What an update makes lies beside what it was made of; the next one changes their places.
    weights, beside = own, read_i64(part + PART_NEW_WEIGHTS)
    zero = splat(NUMBER(0.0))
    l2_below = load(read_i64(part + PART_L2))
    intercept = lanes_of(read_i64(read_i64(part + PART_STEP) + STEP_INTERCEPT))
    number = read_i64(part + PART_NEXT)
    table, table_step = read_i64(part + PART_COEFFICIENTS), read_i64(part + PART_COEFFICIENT_STEP)
    decay_at, decay_step = read_i64(part + PART_DECAY), read_i64(part + PART_DECAY_STEP)
    scales = read_i64(part + PART_SCALE)
    plain = read(read_i64(part + PART_L2)) == 0 and decay_step == 0 and read(decay_at) == 0
    rarity_at = read_i64(part + PART_RARITY)
    one = splat(NUMBER(1.0))
    found = read_f64(read_i64(unit + UNIT_LOSS_SUMS))
{constants}
{places}
    order, rows = read_i64(job + JOB_ORDER), read_i64(job + JOB_ROWS)
    source, source_stride = read_i64(job + JOB_SOURCE), read_i64(job + JOB_SOURCE_STRIDE)
    row_bytes = read_i64(job + JOB_ROW_BYTES)
    while row < stop:
        if order != 0 and row + ROWS_BROUGHT < rows:  # what is brought next is asked for meanwhile
            beyond = read_i64(order + 8 * (row + ROWS_BROUGHT))
            prefetch_row(source + beyond * source_stride, row_bytes)
        x = dense + row * stride
        z = dense_dot(x, weights, whole, rest)
        begin, entries, rising = np.int64(0), np.int64(0), lanes_of(ALL)
        if indptr != 0:
            begin = read_i64(indptr + 8 * row)
            entries = read_i64(indptr + 8 * row + 8) - begin
            at = indices + 4 * begin
            z += sparse_dot(sparse, at, values + begin * SIZE, entries, slot_w)
            for k in range(1, entries, 16):
                here = lanes_of((1 << min(16, entries - k)) - 1)
                rising = rising & ascending(at + 4 * k, here)
            if row + 1 < stop:  # what the next row needs is asked for meanwhile
                for p in range(begin + entries, read_i64(indptr + 8 * row + 16)):
                    index = read_i32(indices + 4 * p)
                    prefetch(sparse + index * SIZE)
{ahead}
                if rarity_at != 0:
                    for p in range(begin + entries, read_i64(indptr + 8 * row + 16)):
                        prefetch(rarity_at + read_i32(indices + 4 * p) * SIZE)
        weight = splat(read(row_weights + row * SIZE))
        counted = weight > zero
        slope, value = loss_of(splat(z), splat(read(targets + row * SIZE)), {passed})
        slope = where(counted, slope * weight, zero)
        scale = splat(read(scales + row * SIZE))
        c_at = table + number * table_step
{coefficients}
        decay_below = splat(read(decay_at + number * decay_step))
        decays = read(decay_at + number * decay_step) != 0
        check = zero
        for j in range(vectors):
            at = j * VECTOR
            if at < whole:
                g = load(x + at) * slope * scale
            else:
                g = load_part(x + at, rest) * slope * scale
            w = load(weights + at)
{dense_states}
            if not plain:
                g = g + (where(intercept, zero, l2_below) if j == 0 else l2_below) * w
            {results} = step_of(g, w, {taken})
            u = {divided}
            new = w - u
            if not plain:
                new = new - (where(intercept, zero, decay_below) if j == 0 else decay_below) * w
            store(beside + at, new)
{dense_stores}
            if j + 1 == vectors:
                check = fma(where(last, new, zero), zero, check)
{last_checks}
            else:
                check = fma(new, zero, check)
{checks}
        for k in range(0, entries, 16):
            here = lanes_of((1 << min(16, entries - k)) - 1)
            at = k * SIZE
            g = load_part(values + (begin + k) * SIZE, here) * slope * scale
            w = load(slot_w + at)
{slot_states}
            rarity, decay = one, decay_below
            if not plain:
                l2 = l2_below
                if rarity_at != 0:
                    rarity = gather_some(rarity_at, indices + 4 * (begin + k), entries - k)
                    l2 = l2 * rarity
                g = g + l2 * w
            {results} = step_of(g, w, {taken})
            wide = below
            if rarity_at != 0:
                wide = {wide}
                if decays:
                    decay = decay * (rarity * (below / wide))
{subtract}
            new = w - u
            if not plain:
                new = new - decay * w
            store(slot_w + at, new)
{slot_stores}
            check = fma(where(here, new, zero), zero, check)
{slot_checks}
        if bits_of(rising & (check == check)) != ALL:
            break
        at = indices + 4 * begin
        for k in range(entries):
            index = read_i32(at + 4 * k)
            write(sparse + index * SIZE, read(slot_w + k * SIZE))
{scatter}
        weights, beside = beside, weights
{swap}
        found += to_f64(where(counted, value * weight, zero))
        number += 1
        row += 1
    if weights != own:
        for j in range(vectors):
            store(own + j * VECTOR, load(weights + j * VECTOR))
{bring_back}
    write_f64(read_i64(unit + UNIT_LOSS_SUMS), found)
    write_i64(part + PART_NEXT, number)
    write_i64(unit + UNIT_AT, row)
'''


def solo_source(loss: Loss, rule: Optimizer, kind: str) -> str:
    """Return the source of the kernel for an ungrouped loss and an optimizer.

    Raises:
        Untraceable: one of their functions does what kernels cannot.
    """
    given, loss_body = traced_loss(loss, kind)
    _, _, step_body, quotient = traced_step(rule, kind)
    count, each = len(rule.taken), range(len(rule.states))
    names = [*(f"s{i}" for i in each), *(f"k{i}" for i in range(count))]
    results = ["top", "above", "below", *(f"n{i}" for i in each)]
    states = "read_i64(part + PART_{}) + {} * read_i64(part + PART_{})"
    places = [f"own{i} = {states.format('STATES', i, 'STATE_STEP')}" for i in each]
    places += [f"sparse{i} = own{i} + read_i64(unit + UNIT_SPARSE_AT)" for i in each]
    places += [f"slot{i} = {states.format('SLOT_STATES', i, 'SLOT_STATE_STEP')}" for i in each]
    places += [
        f"old{i}, new{i} = own{i}, {states.format('NEW_STATES', i, 'NEW_STATE_STEP')}" for i in each
    ]
    text = _SOLO.format(
        wide=WIDE.format(l2="l2_below", decay="decay_below"),
        divided="top / below" if quotient else "top",
        subtract=indented(shortened(quotient), 12),
        given=", ".join(f"l{name}" for name in given),
        loss=indented([f"{name} = l{name}" for name in given] + loss_body, 4),
        step_arguments=", ".join([*(f"s{i}" for i in each), *(f"c{i}" for i in range(count))]),
        step=indented(step_body, 4),
        stepped=", ".join(results),
        constants=indented(
            [f"l{name} = splat(read(numbers + {i} * SIZE))" for i, name in enumerate(given)], 4
        ),
        places=indented(places, 4),
        ahead=indented([f"prefetch(sparse{i} + index * SIZE)" for i in each], 20),
        passed=", ".join(f"l{name}" for name in given),
        coefficients=indented([f"k{i} = splat(read(c_at + {i} * SIZE))" for i in range(count)], 8),
        dense_states=indented([f"s{i} = load(old{i} + at)" for i in each], 12),
        results=", ".join(results),
        taken=", ".join(names),
        dense_stores=indented([f"store(new{i} + at, n{i})" for i in each], 12),
        last_checks=indented(
            [f"check = fma(where(last, n{i}, zero), zero, check)" for i in each], 16
        ),
        checks=indented([f"check = fma(n{i}, zero, check)" for i in each], 16),
        slot_states=indented(
            [
                f"s{i} = gather_some(sparse{i}, indices + 4 * (begin + k), entries - k)"
                for i in each
            ],
            12,
        ),
        slot_stores=indented([f"store(slot{i} + at, n{i})" for i in each], 12),
        slot_checks=indented(
            [f"check = fma(where(here, n{i}, zero), zero, check)" for i in each], 12
        ),
        scatter=indented(
            [f"write(sparse{i} + index * SIZE, read(slot{i} + k * SIZE))" for i in each], 12
        ),
        swap=indented([f"old{i}, new{i} = new{i}, old{i}" for i in each], 8),
        bring_back=indented(
            [f"store(own{i} + j * VECTOR, load(old{i} + j * VECTOR))" for i in each], 12
        ),
    )
    title = f"The loss {loss.name} by {rule.name} ({rule.convention}), row by row"
    return HEAD.format(title=title, kind=kind) + text
