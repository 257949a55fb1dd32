"""The kernel that trains units over a block of rows, whatever their loss and optimizers.

It is compiled once for each kind of number (this file is its source: ``float32`` is replaced). The
loss and each optimizer's step are kernels of their own, called through their addresses: the loss
once for some hundred rows, a step once for an update; for a run that updates after every row, one
kernel is both (see `solo`). Addresses, counts and tables come in records;
see `thalweg.engine.compiled.layout`. Nothing is allocated, and no unit touches what is another's.
"""

# ruff: noqa: F403, F405, SIM113
# mypy: ignore-errors

import numpy as np
from numba import njit

from thalweg.engine.compiled.layout import *
from thalweg.engine.compiled.vector import *
from thalweg.engine.compiled.vector_float32 import *

fast = njit(error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True)
VECTOR = 16 * SIZE


def kernel(job, unused):
    """Train the job's units on its micro-batches FIRST … STOP − 1."""
    units, count = read_i64(job + JOB_UNITS), read_i64(job + JOB_UNIT_COUNT)
    others = False
    for u in range(count):
        if read_i64(read_i64(units + 8 * u) + UNIT_SOLO) != 0:
            row_by_row(job, read_i64(units + 8 * u))
        else:
            others = True
    size = read_i64(job + JOB_MICRO_BATCH)
    for batch in range(read_i64(job + JOB_FIRST), read_i64(job + JOB_STOP)):
        if others and read_i64(job + JOB_CHUNKWISE) == 0:
            bring(job, batch * size, min(batch * size + size, read_i64(job + JOB_ROWS)))
        for u in range(count):
            if read_i64(read_i64(units + 8 * u) + UNIT_SOLO) == 0:
                train(job, read_i64(units + 8 * u), batch)
    for u in range(count):
        unit = read_i64(units + 8 * u)
        if read_i64(unit + UNIT_CATCH_UP) != 0 and read_i64(job + JOB_FLUSH) != 0:
            for index in range(read_i64(job + JOB_SPARSE_COLUMNS)):
                catch_up(unit, index)
                write_i32(read_i64(unit + UNIT_STAMPS) + 4 * index, 0)


@fast
def row_by_row(job, unit):
    """Train a unit that updates after every row by its own kernel, and here where that stops."""
    row, end = read_i64(job + JOB_FIRST), read_i64(job + JOB_STOP)
    while row < end:
        stop = end
        if read_i64(job + JOB_ORDER) != 0:
            stop = min(end, row + ROWS_BROUGHT)
            bring(job, row, stop)
        write_i64(job + JOB_STOP, stop)
        while row < stop:
            write_i64(unit + UNIT_AT, row)
            call_kernel(read_i64(unit + UNIT_SOLO), job, unit)
            row = read_i64(unit + UNIT_AT)
            if row < stop:
                train(job, unit, row)
                row += 1
    write_i64(job + JOB_STOP, end)


# Rows that do not lie next to each other ---------------------------------------------------------


@fast
def bring(job, first, last):
    """Copy dense rows next to each other, where they are not, for `DENSE` to be theirs."""
    order = read_i64(job + JOB_ORDER)
    if order == 0:
        return
    source, stride = read_i64(job + JOB_SOURCE), read_i64(job + JOB_SOURCE_STRIDE)
    size, step = read_i64(job + JOB_ROW_BYTES), read_i64(job + JOB_DENSE_STRIDE)
    out = read_i64(job + JOB_BUFFER)
    write_i64(job + JOB_DENSE, out - first * step)
    whole = size // VECTOR * VECTOR
    rest = lanes_of((1 << ((size - whole) // SIZE)) - 1)
    for i in range(first, last):
        row = source + read_i64(order + 8 * i) * stride
        for at in range(0, whole, VECTOR):
            store(out + at, load(row + at))
        if whole < size:
            store_part(out + whole, load_part(row + whole, rest), rest)
        out += step
    write_i64(job + JOB_ASKED, last)
    write_i64(job + JOB_ASK_UNTIL, min(2 * last - first, read_i64(job + JOB_ROWS)))


@fast
def ask_for_rows(job, count):
    """Ask for some of the rows that are to be brought next."""
    order = read_i64(job + JOB_ORDER)
    first = read_i64(job + JOB_ASKED)
    last = min(first + count, read_i64(job + JOB_ASK_UNTIL))
    source, stride = read_i64(job + JOB_SOURCE), read_i64(job + JOB_SOURCE_STRIDE)
    size = read_i64(job + JOB_ROW_BYTES)
    for i in range(first, last):
        prefetch_row(source + read_i64(order + 8 * i) * stride, size)
    write_i64(job + JOB_ASKED, max(first, last))


@fast
def train(job, unit, batch):
    """Train one unit on one micro-batch: scores, slopes, gradient, and the updates that are due."""
    tiles = read_i64(unit + UNIT_PADDED) // 16
    size = read_i64(job + JOB_MICRO_BATCH)
    first = batch * size
    last = min(first + size, read_i64(job + JOB_ROWS))
    sparse = read_i64(job + JOB_INDPTR)
    listed = np.int64(0)
    only_loss = read_i64(job + JOB_ONLY_LOSS) != 0
    if sparse != 0 and not only_loss:
        listed = list_touched(job, unit, first, last)
    chunk = read_i64(job + JOB_CHUNK)
    by_feature = read_i64(unit + UNIT_BY_FEATURE) != 0
    start = first
    while start < last:
        rows = min(chunk, last - start)
        if read_i64(job + JOB_CHUNKWISE) != 0:
            bring(job, start, start + rows)
        if by_feature:
            forward_by_feature(job, unit, start, rows)
        else:
            forward(job, unit, start, rows)
        write_i64(unit + UNIT_AT, start)
        write_i64(unit + UNIT_ROWS_HERE, rows)
        call_kernel(read_i64(job + JOB_LOSS), job, unit)
        start += rows
        if only_loss:
            continue
        if by_feature:
            backward_by_feature(job, unit, start - rows, rows)
        else:
            backward(job, unit, start - rows, rows)
        if sparse != 0:
            backward_sparse(job, unit, start - rows, rows, listed)
        for tile in range(tiles):
            write_i64(read_i64(unit + UNIT_KEEP) + 8 * tile, ALL)
    if only_loss:
        return
    parts = read_i64(unit + UNIT_PARTS)
    due = False
    for p in range(read_i64(unit + UNIT_PART_COUNT)):
        part = read_i64(parts + 8 * p)
        if read_i8(read_i64(part + PART_DUE) + batch) != 0:
            due = True
            update(unit, part, batch, listed)
    if due and sparse != 0:
        forget_touched(unit, listed)


# Scores and gradients ----------------------------------------------------------------------------


@fast
def multiply(job, a, row, step, rows, b, below, count, out, beside, keep, ahead):
    """out[rows, 16] = (out where keep) + a[rows, count] b[count, 16]; strides in bytes.

    Where `ahead` is not 0, what lies so many bytes behind `a` is asked for meanwhile; rows that do
    not lie next to each other are anyhow.
    """
    m = 0
    ask = read_i64(job + JOB_ASK)
    while ask != 0 and m + MOST <= rows:
        ask_for_rows(job, ask)
        product_most(a + m * row, row, step, b, below, count, out + m * beside, beside, keep)
        m += MOST
    while ahead != 0 and m + MOST <= rows:
        at = a + m * row
        product_ahead(at, row, step, b, below, count, out + m * beside, beside, keep, ahead)
        m += MOST
    while m + MOST <= rows:
        product_most(a + m * row, row, step, b, below, count, out + m * beside, beside, keep)
        m += MOST
    while m + SOME <= rows:
        product_some(a + m * row, row, step, b, below, count, out + m * beside, beside, keep)
        m += SOME
    while m < rows:
        product_one(a + m * row, row, step, b, below, count, out + m * beside, beside, keep)
        m += 1


@fast
def forward(job, unit, start, rows):
    """Scores of some rows: Z = X W, lanes = columns."""
    padded = read_i64(unit + UNIT_PADDED)
    below = padded * SIZE
    stride = read_i64(job + JOB_DENSE_STRIDE)
    x = read_i64(job + JOB_DENSE) + start * stride
    weights = read_i64(unit + UNIT_WEIGHTS)
    scores = read_i64(unit + UNIT_SCORES)
    columns = read_i64(job + JOB_DENSE_COLUMNS)
    none = lanes_of(0)
    ahead = rows * stride
    for at in range(0, below, VECTOR):
        w, z = weights + at, scores + at
        multiply(job, x, stride, SIZE, rows, w, below, columns, z, below, none, ahead)
        ahead = 0
    indptr = read_i64(job + JOB_INDPTR)
    if indptr == 0:
        return
    indices, values = read_i64(job + JOB_INDICES), read_i64(job + JOB_VALUES)
    sparse = weights + read_i64(unit + UNIT_SPARSE_AT)
    for i in range(rows):
        begin = read_i64(indptr + 8 * (start + i))
        end = read_i64(indptr + 8 * (start + i) + 8)
        for at in range(0, below, VECTOR):
            z = load(scores + i * below + at)
            for p in range(begin, end):
                w = load(sparse + read_i32(indices + 4 * p) * below + at)
                z = fma(splat(read(values + p * SIZE)), w, z)
            store(scores + i * below + at, z)


@fast
def forward_by_feature(job, unit, start, rows):
    """Scores of some rows: z = X w, lanes = features."""
    stride = read_i64(job + JOB_DENSE_STRIDE)
    x = read_i64(job + JOB_DENSE) + start * stride
    weights = read_i64(unit + UNIT_WEIGHTS)
    scores = read_i64(unit + UNIT_SCORES)
    columns = read_i64(job + JOB_DENSE_COLUMNS)
    whole = columns // 16 * VECTOR
    rest = lanes_of((1 << (columns % 16)) - 1)
    zero = splat(NUMBER(0.0))
    i = 0
    ahead = rows * stride  # the next rows are asked for meanwhile: half here, half in the gradient
    ordered = read_i64(job + JOB_ORDER) != 0
    asked = 2 if whole >= 4 * VECTOR else 4  # narrow rows' gradient has no part that asks
    while i + 4 <= rows:
        if ordered:
            ask_for_rows(job, asked)
        else:
            for at in range(0, 2 * stride, LINE):
                prefetch_far(x + ahead + at - i * stride // 2)
        a, b, c, d = zero, zero, zero, zero
        for at in range(0, whole, VECTOR):
            w = load(weights + at)
            a = fma(load(x + at), w, a)
            b = fma(load(x + stride + at), w, b)
            c = fma(load(x + 2 * stride + at), w, c)
            d = fma(load(x + 3 * stride + at), w, d)
        if columns % 16 != 0:
            w = load_part(weights + whole, rest)
            a = fma(load_part(x + whole, rest), w, a)
            b = fma(load_part(x + stride + whole, rest), w, b)
            c = fma(load_part(x + 2 * stride + whole, rest), w, c)
            d = fma(load_part(x + 3 * stride + whole, rest), w, d)
        write(scores + i * SIZE, total(a))
        write(scores + (i + 1) * SIZE, total(b))
        write(scores + (i + 2) * SIZE, total(c))
        write(scores + (i + 3) * SIZE, total(d))
        x += 4 * stride
        i += 4
    while i < rows:
        # All lanes, though the next row takes the rest: a vector is waiting to be read from here.
        store(scores + i * SIZE, splat(dense_dot(x, weights, whole, rest)))
        x += stride
        i += 1
    indptr = read_i64(job + JOB_INDPTR)
    if indptr == 0:
        return
    indices, values = read_i64(job + JOB_INDICES), read_i64(job + JOB_VALUES)
    sparse = weights + read_i64(unit + UNIT_SPARSE_AT)
    for i in range(rows):
        begin = read_i64(indptr + 8 * (start + i))
        count = read_i64(indptr + 8 * (start + i) + 8) - begin
        z = sparse_dot(sparse, indices + 4 * begin, values + begin * SIZE, count, 0)
        z += read(scores + i * SIZE)
        if rows == 1:
            store(scores, splat(z))  # which is read as a vector at once
        else:
            write(scores + i * SIZE, z)


@fast
def backward(job, unit, start, rows):
    """Add some rows to the gradient of the dense weights: G += Xᵀ R, lanes = columns."""
    below = read_i64(unit + UNIT_PADDED) * SIZE
    stride = read_i64(job + JOB_DENSE_STRIDE)
    x = read_i64(job + JOB_DENSE) + start * stride
    gradient = read_i64(unit + UNIT_GRADIENT)
    slopes = read_i64(unit + UNIT_SCORES)
    columns = read_i64(job + JOB_DENSE_COLUMNS)
    tile = 0
    for at in range(0, below, VECTOR):
        keep = lanes_of(read_i64(read_i64(unit + UNIT_KEEP) + 8 * tile))
        r, g = slopes + at, gradient + at
        multiply(job, x, SIZE, stride, columns, r, below, rows, g, below, keep, 0)
        tile += 1


@fast
def backward_by_feature(job, unit, start, rows):
    """Add some rows to the gradient of the dense weights: g += Xᵀ r, lanes = features."""
    stride = read_i64(job + JOB_DENSE_STRIDE)
    x = read_i64(job + JOB_DENSE) + start * stride
    gradient = read_i64(unit + UNIT_GRADIENT)
    slopes = read_i64(unit + UNIT_SCORES)
    columns = read_i64(job + JOB_DENSE_COLUMNS)
    keep = lanes_of(read_i64(read_i64(unit + UNIT_KEEP)))
    zero = splat(NUMBER(0.0))
    whole = columns // 16 * VECTOR
    at = 0
    ahead = x + rows * stride + rows * stride // 2
    ordered = read_i64(job + JOB_ORDER) != 0
    while at + 4 * VECTOR <= whole:
        a = where(keep, load(gradient + at), zero)
        b = where(keep, load(gradient + at + VECTOR), zero)
        c = where(keep, load(gradient + at + 2 * VECTOR), zero)
        d = where(keep, load(gradient + at + 3 * VECTOR), zero)
        for i in range(rows):
            if not ordered:
                prefetch_far(ahead)
                prefetch_far(ahead + LINE)
                ahead += 2 * LINE
            elif i % 2 == 0:
                ask_for_rows(job, 1)
            slope = splat(read(slopes + i * SIZE))
            row = x + i * stride + at
            a = fma(load(row), slope, a)
            b = fma(load(row + VECTOR), slope, b)
            c = fma(load(row + 2 * VECTOR), slope, c)
            d = fma(load(row + 3 * VECTOR), slope, d)
        store(gradient + at, a)
        store(gradient + at + VECTOR, b)
        store(gradient + at + 2 * VECTOR, c)
        store(gradient + at + 3 * VECTOR, d)
        at += 4 * VECTOR
    left = columns - at // SIZE  # fewer than 64: up to four vectors, the last ones in part or empty
    if left == 0:
        return
    first, second = lanes_of(below_bit(left)), lanes_of(below_bit(left - 16))
    third, fourth = lanes_of(below_bit(left - 32)), lanes_of(below_bit(left - 48))
    a, b, c, d = zero, zero, zero, zero
    for i in range(rows):
        slope = splat(read(slopes + i * SIZE))
        row = x + i * stride + at
        a = fma(load_part(row, first), slope, a)
        b = fma(load_part(row + VECTOR, second), slope, b)
        c = fma(load_part(row + 2 * VECTOR, third), slope, c)
        d = fma(load_part(row + 3 * VECTOR, fourth), slope, d)
    add_part(gradient + at, a, first, keep)
    add_part(gradient + at + VECTOR, b, second, keep)
    add_part(gradient + at + 2 * VECTOR, c, third, keep)
    add_part(gradient + at + 3 * VECTOR, d, fourth, keep)


@fast
def below_bit(count):
    """Return `count` ones as the lowest bits of 16; no more than those, and none below 0."""
    return (1 << max(0, min(16, count))) - 1


@fast
def add_part(at, v, lanes, keep):
    """Add to some lanes, or put there what is not kept."""
    store_part(at, where(keep, load_part(at, lanes), splat(NUMBER(0.0))) + v, lanes)


# Sparse rows: which weights are touched, and their gradient --------------------------------------


@fast
def list_touched(job, unit, first, last):
    """Give each weight that the micro-batch touches a slot; return where the list of them is.

    Where an update takes one row whose indices ascend, that is the row's own list.
    """
    indptr, indices = read_i64(job + JOB_INDPTR), read_i64(job + JOB_INDICES)
    begin, end = read_i64(indptr + 8 * first), read_i64(indptr + 8 * last)
    if read_i64(unit + UNIT_CATCH_UP) != 0:
        now = read_i64(read_i64(read_i64(unit + UNIT_PARTS)) + PART_NEXT)
        stamps = read_i64(unit + UNIT_STAMPS)
        for p in range(begin, end):
            index = read_i32(indices + 4 * p)
            catch_up(unit, index)
            write_i32(stamps + 4 * index, now)
    if read_i64(unit + UNIT_EVERYWHERE) != 0:
        if read_i64(unit + UNIT_FRESH) != 0:
            below = read_i64(unit + UNIT_PADDED) * SIZE
            at = read_i64(unit + UNIT_GRADIENT) + read_i64(unit + UNIT_SPARSE_AT)
            zero = splat(NUMBER(0.0))
            for offset in range(0, read_i64(unit + UNIT_SPARSE_VECTORS) * below, VECTOR):
                store(at + offset, zero)
            write_i64(unit + UNIT_FRESH, 0)
        return np.int64(0)
    if read_i64(unit + UNIT_DIRECT) != 0:
        following = np.int64(0)
        if last < read_i64(job + JOB_ROWS):
            following = read_i64(indptr + 8 * last + 8) - end
        write_i64(unit + UNIT_NEXT_ENTRIES, following)
        rising = lanes_of(ALL)
        for p in range(begin + 1, end, 16):
            rising = rising & ascending(indices + 4 * p, lanes_of(below_bit(end - p)))
        if bits_of(rising) == ALL:
            write_i64(unit + UNIT_TOUCHED_COUNT, end - begin)
            return indices + 4 * begin
    slots, touched = read_i64(unit + UNIT_SLOTS), read_i64(unit + UNIT_TOUCHED)
    count = read_i64(unit + UNIT_TOUCHED_COUNT)
    gradient, step = read_i64(unit + UNIT_SLOT_GRADIENT), read_i64(unit + UNIT_SPARSE_STEP)
    for p in range(begin, end):
        index = read_i32(indices + 4 * p)
        if read_i32(slots + 4 * index) == 0:
            write_i32(slots + 4 * index, count + 1)
            write_i32(touched + 4 * count, index)
            if step == SIZE:
                write(gradient + count * SIZE, NUMBER(0.0))
            else:
                for at in range(0, step, VECTOR):
                    store(gradient + count * step + at, splat(NUMBER(0.0)))
            count += 1
    write_i64(unit + UNIT_TOUCHED_COUNT, count)
    return touched


@fast
def forget_touched(unit, listed):
    """Empty the list of touched weights behind an update."""
    if read_i64(unit + UNIT_CATCH_UP) != 0:
        now = read_i64(read_i64(read_i64(unit + UNIT_PARTS)) + PART_NEXT)
        for k in range(read_i64(unit + UNIT_TOUCHED_COUNT)):
            write_i32(read_i64(unit + UNIT_STAMPS) + 4 * read_i32(listed + 4 * k), now)
    if read_i64(unit + UNIT_EVERYWHERE) != 0:
        write_i64(unit + UNIT_FRESH, 1)
    elif listed == read_i64(unit + UNIT_TOUCHED):
        slots = read_i64(unit + UNIT_SLOTS)
        for k in range(read_i64(unit + UNIT_TOUCHED_COUNT)):
            write_i32(slots + 4 * read_i32(listed + 4 * k), 0)
    write_i64(unit + UNIT_TOUCHED_COUNT, 0)


@fast
def backward_sparse(job, unit, start, rows, listed):
    """Add some rows to the gradient of the sparse weights they touch."""
    indptr, indices = read_i64(job + JOB_INDPTR), read_i64(job + JOB_INDICES)
    values = read_i64(job + JOB_VALUES)
    slopes, step = read_i64(unit + UNIT_SCORES), read_i64(unit + UNIT_SPARSE_STEP)
    slots = read_i64(unit + UNIT_SLOTS)
    gradient = read_i64(unit + UNIT_SLOT_GRADIENT)
    everywhere = read_i64(unit + UNIT_EVERYWHERE) != 0
    if everywhere:
        gradient = read_i64(unit + UNIT_GRADIENT) + read_i64(unit + UNIT_SPARSE_AT)
    direct = not everywhere and listed != read_i64(unit + UNIT_TOUCHED)
    by_feature = read_i64(unit + UNIT_BY_FEATURE) != 0
    for i in range(rows):
        begin = read_i64(indptr + 8 * (start + i))
        end = read_i64(indptr + 8 * (start + i) + 8)
        for p in range(begin, end):
            place = p - begin
            if not direct:
                place = read_i32(indices + 4 * p)
                if not everywhere:
                    place = read_i32(slots + 4 * place) - 1
            at = gradient + place * step
            if by_feature:
                g = read(values + p * SIZE) * read(slopes + i * SIZE)
                write(at, g if direct else read(at) + g)
            else:
                value = splat(read(values + p * SIZE))
                for offset in range(0, step, VECTOR):
                    slope = load(slopes + i * step + offset)
                    if direct:
                        store(at + offset, value * slope)
                    else:
                        store(at + offset, fma(value, slope, load(at + offset)))


# Updates -----------------------------------------------------------------------------------------


@fast
def update(unit, part, batch, listed):
    """Step one part's weights, freeze what overflows, and move the averages."""
    padded = read_i64(unit + UNIT_PADDED)
    below = padded * SIZE
    tiles = padded // 16
    number = read_i64(part + PART_NEXT)
    write_i64(part + PART_NEXT, number + 1)
    everywhere = read_i64(unit + UNIT_EVERYWHERE) != 0
    dense = read_i64(unit + UNIT_DENSE_VECTORS)
    sparse = read_i64(unit + UNIT_SPARSE_VECTORS)
    touched = read_i64(unit + UNIT_TOUCHED_COUNT)
    by_feature = read_i64(unit + UNIT_BY_FEATURE) != 0
    slot_vectors = (touched + 15) // 16 if by_feature else touched
    if listed == 0:
        slot_vectors = 0
    slot_last = ALL
    if by_feature and touched % 16 != 0:
        slot_last = (1 << (touched % 16)) - 1
    check = read_i64(part + PART_CHECK)
    for at in range(0, below, VECTOR):
        store(check + at, splat(NUMBER(0.0)))

    step = read_i64(part + PART_STEP)  # what stays the same is in it from the beginning
    table = read_i64(part + PART_COEFFICIENT_STEP)
    coefficients = read_i64(part + PART_COEFFICIENTS) + number * table
    decay = read_i64(part + PART_DECAY) + number * read_i64(part + PART_DECAY_STEP)
    scale = read_i64(part + PART_SCALE) + batch * SIZE
    factor = np.int64(0)
    if read_i64(part + PART_CLIP_NORM) != 0:
        measure_gradient(unit, part, scale, slot_vectors, slot_last)
        factor = read_i64(part + PART_FACTOR)
    noise = read_i64(part + PART_NOISE)
    if noise != 0:
        noise += number * read_i64(part + PART_NOISE_STEP)
    write_i64(step + STEP_COEFFICIENTS, coefficients)
    write_i64(step + STEP_SCALE, scale)
    write_i64(step + STEP_DECAY, decay)
    write_i64(step + STEP_FACTOR, factor)
    write_i64(step + STEP_NOISE, noise)
    call_kernel(read_i64(part + PART_KERNEL), step, 0)
    if (everywhere and sparse > 0) or slot_vectors > 0:
        step = read_i64(part + PART_STEP_SPARSE)
        write_i64(step + STEP_COEFFICIENTS, coefficients)
        write_i64(step + STEP_SCALE, scale)
        write_i64(step + STEP_DECAY, decay)
        write_i64(step + STEP_FACTOR, factor)
        if everywhere:
            offset = read_i64(unit + UNIT_SPARSE_AT)
            write_i64(step + STEP_NOISE, noise + offset if noise != 0 else 0)
        else:
            if by_feature:
                collect(unit, part, listed, touched)
            else:
                for tile in range(tiles):
                    own = read_i64(read_i64(part + PART_LANES) + 8 * tile)
                    own &= read_i64(read_i64(unit + UNIT_ALIVE) + 8 * tile)
                    write_i64(read_i64(unit + UNIT_GOOD) + 8 * tile, own)
                write_i64(step + STEP_LISTED, listed)
                ahead, until = np.int64(8), touched
                if listed != read_i64(unit + UNIT_TOUCHED):  # behind a row's own lies the next
                    ahead, until = touched, touched + read_i64(unit + UNIT_NEXT_ENTRIES)
                write_i64(step + STEP_AHEAD, ahead)
                write_i64(step + STEP_UNTIL, until)
                write_i64(step + STEP_MEANT, read_i64(unit + UNIT_GOOD))
            write_i64(step + STEP_COUNT, slot_vectors)
            write_i64(step + STEP_LAST, slot_last)
        call_kernel(read_i64(part + PART_KERNEL), step, 0)
    if read_i64(part + PART_MAX_NORM) != 0:
        hold(unit, part, number)
    sound = judge(unit, part, number)
    commit(unit, part, 0, dense)
    if everywhere and sparse > 0:
        commit(unit, part, read_i64(unit + UNIT_SPARSE_AT), sparse)
    elif slot_vectors > 0:
        if by_feature:
            put_back(unit, part, listed, touched, read_i64(read_i64(unit + UNIT_GOOD)))
        elif not sound:  # the slots have what was there before
            put_back(unit, part, listed, touched, 0)
    if read_i64(part + PART_AVERAGE) != 0:
        move_average(unit, part, number, 0, dense)
        move_average(unit, part, number, read_i64(unit + UNIT_SPARSE_AT), sparse)
    for tile in range(tiles):  # the gradient of these lanes begins anew
        keep = read_i64(unit + UNIT_KEEP) + 8 * tile
        lanes = read_i64(read_i64(part + PART_LANES) + 8 * tile)
        write_i64(keep, read_i64(keep) & ~lanes)


@fast
def judge(unit, part, number):
    """Note in GOOD which lanes of the part go on; freeze the runs that overflowed; say if none."""
    padded, columns = read_i64(unit + UNIT_PADDED), read_i64(unit + UNIT_COLUMNS)
    check, good = read_i64(part + PART_CHECK), read_i64(unit + UNIT_GOOD)
    alive, lanes = read_i64(unit + UNIT_ALIVE), read_i64(part + PART_LANES)
    sound = True
    for tile in range(padded // 16):
        found = load(check + tile * VECTOR)
        bits = bits_of(found == found)  # NaN: a number was not finite
        own = read_i64(lanes + 8 * tile) & read_i64(alive + 8 * tile)
        write_i64(good + 8 * tile, own & bits)
        sound = sound and (own & ~bits) == 0
    if sound:
        return True
    frozen = read_i64(part + PART_FROZEN)
    if read_i64(unit + UNIT_BY_FEATURE) != 0:
        write_i64(good, 0)
        write_i64(alive, 0)
        write_i64(frozen, number)
        return False
    width = read_i64(unit + UNIT_RUN_COLUMNS)
    for run in range(columns // width):
        first = run * width
        lost = False
        for c in range(first, first + width):
            own = read_i64(lanes + 8 * (c // 16)) & read_i64(alive + 8 * (c // 16))
            bit = 1 << (c % 16)
            lost = lost or ((own & bit) != 0 and (read_i64(good + 8 * (c // 16)) & bit) == 0)
        if lost:
            for c in range(first, first + width):
                at, bit = 8 * (c // 16), 1 << (c % 16)
                write_i64(good + at, read_i64(good + at) & ~bit)
                write_i64(alive + at, read_i64(alive + at) & ~bit)
                write_i64(frozen + 8 * c, number)
    return False


@fast
def commit(unit, part, offset, count):
    """Take over the new weights and states of the lanes that go on."""
    below = read_i64(unit + UNIT_PADDED) * SIZE
    tile = 0
    for at in range(offset, offset + below, VECTOR):
        bits = read_i64(read_i64(unit + UNIT_GOOD) + 8 * tile)
        tile += 1
        if bits == 0:
            continue
        take(
            read_i64(unit + UNIT_WEIGHTS) + at,
            read_i64(part + PART_NEW_WEIGHTS) + at,
            below,
            count,
            bits,
        )
        for s in range(read_i64(part + PART_STATE_COUNT)):
            take(
                read_i64(part + PART_STATES) + s * read_i64(part + PART_STATE_STEP) + at,
                read_i64(part + PART_NEW_STATES) + s * read_i64(part + PART_NEW_STATE_STEP) + at,
                below,
                count,
                bits,
            )


@fast
def take(old, new, below, count, bits):
    """Copy some lanes of `count` vectors."""
    if bits == ALL:
        for j in range(count):
            store(old + j * below, load(new + j * below))
    else:
        lanes = lanes_of(bits)
        for j in range(count):
            at = j * below
            store(old + at, where(lanes, load(new + at), load(old + at)))


@fast
def collect(unit, part, listed, touched):
    """Copy the touched weights of one run, their states and how rare they are, into the slots."""
    rarity = read_i64(part + PART_RARITY)
    if rarity != 0:
        gather_numbers(rarity, read_i64(part + PART_SLOT_RARITY), listed, touched)
    offset = read_i64(unit + UNIT_SPARSE_AT)
    source, slots = read_i64(unit + UNIT_WEIGHTS), read_i64(unit + UNIT_SLOT_WEIGHTS)
    gather_numbers(source + offset, slots, listed, touched)
    for s in range(read_i64(part + PART_STATE_COUNT)):
        source = read_i64(part + PART_STATES) + s * read_i64(part + PART_STATE_STEP)
        slots = read_i64(part + PART_SLOT_STATES) + s * read_i64(part + PART_SLOT_STATE_STEP)
        gather_numbers(source + offset, slots, listed, touched)


@fast
def gather_numbers(source, slots, listed, touched):
    """slots[k] = source[listed[k]]."""
    for k in range(touched):
        write(slots + k * SIZE, read(source + read_i32(listed + 4 * k) * SIZE))


@fast
def put_back(unit, part, listed, touched, good):
    """Copy the slots to the weights and states that they stand for.

    Of one run: where it is good. Of several: what was there before, for the lanes that are not.
    """
    offset = read_i64(unit + UNIT_SPARSE_AT)
    target, slots = read_i64(unit + UNIT_WEIGHTS), read_i64(unit + UNIT_SLOT_WEIGHTS)
    scatter(unit, target + offset, slots, listed, touched, good)
    for s in range(read_i64(part + PART_STATE_COUNT)):
        target = read_i64(part + PART_STATES) + s * read_i64(part + PART_STATE_STEP)
        slots = read_i64(part + PART_SLOT_STATES) + s * read_i64(part + PART_SLOT_STATE_STEP)
        scatter(unit, target + offset, slots, listed, touched, good)


@fast
def scatter(unit, target, slots, listed, touched, good):
    """target[listed[k]] = slots[k], see `put_back`."""
    step = read_i64(unit + UNIT_SPARSE_STEP)
    if step == SIZE:
        if good != 0:
            for k in range(touched):
                write(target + read_i32(listed + 4 * k) * SIZE, read(slots + k * SIZE))
        return
    tile = 0
    for at in range(0, step, VECTOR):
        lanes = lanes_of(read_i64(read_i64(unit + UNIT_GOOD) + 8 * tile))
        tile += 1
        for k in range(touched):
            row = target + read_i32(listed + 4 * k) * step + at
            store(row, where(lanes, load(row), load(slots + k * step + at)))


@fast
def move_average(unit, part, number, offset, count):
    """A += share · (W − A) for the part's lanes, whether they go on or not."""
    below = read_i64(unit + UNIT_PADDED) * SIZE
    shares = read_i64(part + PART_AVERAGE_SHARE) + number * read_i64(part + PART_AVERAGE_STEP)
    tile = 0
    for at in range(0, below, VECTOR):
        lanes = lanes_of(read_i64(read_i64(part + PART_LANES) + 8 * tile))
        tile += 1
        share = splat(read(shares))
        if read_i64(part + PART_WIDTH) != SIZE:
            share = load(shares + at)
        weights = read_i64(unit + UNIT_WEIGHTS) + offset + at
        average = read_i64(part + PART_AVERAGE) + offset + at
        for j in range(count):
            before = load(average + j * below)
            moved = before + share * (load(weights + j * below) - before)
            store(average + j * below, where(lanes, moved, before))


# Lengths: of a gradient to be clipped, of weights to be held -------------------------------------


@fast
def biggest(at, below, count, scale, clip_at, skip, last, out):
    """out[lane] = max(out[lane], |v|) over `count` vectors v, scaled and clipped."""
    found = load(out)
    zero = splat(NUMBER(0.0))
    factor = splat(scale)
    for j in range(count):
        v = abs(load(at + j * below) * factor)
        if clip_at != 0:
            v = minimum(v, load(clip_at))
        if j == 0:
            v = where(skip, zero, v)
        if j + 1 == count:
            v = where(last, v, zero)
        found = maximum(found, v)
    store(out, found)


@fast
def squares(at, below, count, scale, clip_at, skip, last, largest_at, out):
    """out[lane] += (v / largest)² over `count` vectors v, scaled and clipped; float64."""
    zero = splat(NUMBER(0.0))
    big = load(largest_at)
    factor = splat(scale)
    for j in range(count):
        v = abs(load(at + j * below) * factor)
        if clip_at != 0:
            v = minimum(v, load(clip_at))
        if j == 0:
            v = where(skip, zero, v)
        if j + 1 == count:
            v = where(last, v, zero)
        v = where(big > zero, v / big, zero)
        add_to_f64(out, v * v)


@fast
def lengths(unit, part, gradient, scale_at, slot_vectors, slot_last):
    """Put each column's largest entry and sum of squares into BIGGEST and SQUARES.

    Of the gradient, or of the new weights but for the intercept.
    """
    padded = read_i64(unit + UNIT_PADDED)
    below = padded * SIZE
    dense, sparse = read_i64(unit + UNIT_DENSE_VECTORS), read_i64(unit + UNIT_SPARSE_VECTORS)
    offset = read_i64(unit + UNIT_SPARSE_AT)
    big, sums = read_i64(part + PART_BIGGEST), read_i64(part + PART_SQUARES)
    zero = splat(NUMBER(0.0))
    scale, clip, skip = NUMBER(1.0), np.int64(0), np.int64(0)
    main = read_i64(part + PART_NEW_WEIGHTS)
    if gradient:
        main = read_i64(unit + UNIT_GRADIENT)
        scale = read(scale_at)
        clip = read_i64(part + PART_CLIP_VALUE)
    else:
        skip = read_i64(read_i64(part + PART_STEP) + STEP_INTERCEPT)
    everywhere = read_i64(unit + UNIT_EVERYWHERE) != 0
    other = main + offset
    if not everywhere:
        sparse = slot_vectors
        other = read_i64(unit + UNIT_SLOT_GRADIENT)
    dense_last = lanes_of(read_i64(unit + UNIT_DENSE_LAST))
    last = lanes_of(read_i64(unit + UNIT_SPARSE_LAST) if everywhere else slot_last)
    for at in range(0, below, VECTOR):
        store(big + at, zero)
        for k in range(16):
            write_f64(sums + at // SIZE * 8 + 8 * k, 0.0)
        clip_at = clip + at if clip != 0 else clip
        biggest(main + at, below, dense, scale, clip_at, lanes_of(skip), dense_last, big + at)
        biggest(other + at, below, sparse, scale, clip_at, lanes_of(0), last, big + at)
        if read_i64(unit + UNIT_BY_FEATURE) != 0:
            store(big, splat(largest(load(big))))
        out = sums + at // SIZE * 8
        squares(main + at, below, dense, scale, clip_at, lanes_of(skip), dense_last, big + at, out)
        squares(other + at, below, sparse, scale, clip_at, lanes_of(0), last, big + at, out)


@fast
def measure_gradient(unit, part, scale_at, slot_vectors, slot_last):
    """FACTOR = clip_norm / ‖g‖ where the gradient of a run is longer than that, else 1."""
    lengths(unit, part, True, scale_at, slot_vectors, slot_last)
    padded, width = read_i64(unit + UNIT_PADDED), read_i64(unit + UNIT_RUN_COLUMNS)
    columns = read_i64(unit + UNIT_COLUMNS)
    if read_i64(unit + UNIT_BY_FEATURE) != 0:
        width, columns = 16, 16  # all lanes are the one run's
    big, sums = read_i64(part + PART_BIGGEST), read_i64(part + PART_SQUARES)
    bounds, factors = read_i64(part + PART_CLIP_NORM), read_i64(part + PART_FACTOR)
    for c in range(padded):
        write(factors + c * SIZE, NUMBER(1.0))
    for run in range(columns // width):
        first = run * width
        top = NUMBER(0.0)
        for c in range(first, first + width):
            top = max(top, read(big + c * SIZE))
        squared = 0.0
        for c in range(first, first + width):
            ratio = np.float64(read(big + c * SIZE)) / np.float64(top)
            if top > 0:
                squared += read_f64(sums + 8 * c) * ratio * ratio
        length = np.float64(top) * np.sqrt(squared)
        bound = read_f64(bounds + 8 * first)
        if length > bound:
            for c in range(first, first + width):
                write(factors + c * SIZE, NUMBER(bound / length))


@fast
def hold(unit, part, number):
    """Shorten the new weights of each column, but for the intercept, to MAX_NORM at most."""
    lengths(unit, part, False, np.int64(0), 0, 0)
    padded, by_feature = read_i64(unit + UNIT_PADDED), read_i64(unit + UNIT_BY_FEATURE) != 0
    below = padded * SIZE
    big, sums = read_i64(part + PART_BIGGEST), read_i64(part + PART_SQUARES)
    bounds, factors = read_i64(part + PART_MAX_NORM), read_i64(part + PART_FACTOR)
    if by_feature:
        squared = 0.0
        for c in range(16):
            squared += read_f64(sums + 8 * c)
        for c in range(16):
            write_f64(sums + 8 * c, squared)
    shorten = False
    for c in range(padded):
        length = np.float64(read(big + c * SIZE)) * np.sqrt(read_f64(sums + 8 * c))
        bound = read_f64(bounds + 8 * c)
        write(factors + c * SIZE, NUMBER(bound / length) if length > bound else NUMBER(1.0))
        shorten = shorten or length > bound
    if not shorten:
        return
    for at in range(0, below, VECTOR):
        intercept = lanes_of(read_i64(read_i64(part + PART_STEP) + STEP_INTERCEPT))
        factor = load(factors + at)
        shorten_some(
            part, number, below, at, read_i64(unit + UNIT_DENSE_VECTORS), factor, intercept
        )
        if read_i64(unit + UNIT_EVERYWHERE) != 0:
            offset = read_i64(unit + UNIT_SPARSE_AT) + at
            count = read_i64(unit + UNIT_SPARSE_VECTORS)
            shorten_some(part, number, below, offset, count, factor, lanes_of(0))


@fast
def shorten_some(part, number, below, offset, count, factor, intercept):
    """Multiply new weights by a factor; a rule's own average follows by its share."""
    weights = read_i64(part + PART_NEW_WEIGHTS) + offset
    averaged = read_i64(part + PART_AVERAGED)
    average = (
        read_i64(part + PART_NEW_STATES)
        + (averaged - 1) * read_i64(part + PART_NEW_STATE_STEP)
        + offset
    )
    width = read_i64(part + PART_WIDTH)
    share_at = read_i64(part + PART_COEFFICIENTS) + number * read_i64(part + PART_COEFFICIENT_STEP)
    share_at += read_i64(part + PART_SHARE_AT) * width
    share = splat(read(share_at))
    if width != SIZE:
        share = load(share_at + offset % below)
    for j in range(count):
        w = load(weights + j * below)
        held = w * factor
        if j == 0:
            held = where(intercept, w, held)
        store(weights + j * below, held)
        if averaged != 0:
            x = load(average + j * below)
            store(average + j * below, x + share * (held - w))


# Updates that sparse weights missed --------------------------------------------------------------


@fast
def catch_up(unit, index):
    """Bring one sparse weight to where all updates so far would have brought it."""
    was = read_i32(read_i64(unit + UNIT_STAMPS) + 4 * index)
    parts = read_i64(unit + UNIT_PARTS)
    now = read_i64(read_i64(parts) + PART_NEXT)
    if was >= now:
        return
    step = read_i64(unit + UNIT_SPARSE_STEP)
    at = read_i64(unit + UNIT_WEIGHTS) + read_i64(unit + UNIT_SPARSE_AT) + index * step
    for p in range(read_i64(unit + UNIT_PART_COUNT)):
        part = read_i64(parts + 8 * p)
        if read_i64(part + PART_AFFINE) != 0:
            shrink(unit, part, at, was, now)
        elif read_i64(part + PART_SUMMED) != 0:
            step_without_gradient(unit, part, index, was, now)


@fast
def last_update(unit, part, lane, now):
    """How many of a block's updates a lane has taken: `now`, fewer if it was frozen; else −1."""
    tile, bit = 8 * (lane // 16), 1 << (lane % 16)
    if read_i64(read_i64(part + PART_LANES) + tile) & bit == 0:
        return np.int64(-1)
    if read_i64(read_i64(unit + UNIT_ALIVE) + tile) & bit == 0:
        return read_i64(read_i64(part + PART_FROZEN) + 8 * lane)  # −1: in an earlier block
    return now


@fast
def shrink(unit, part, at, was, now):
    """W = sign(w) max(0, A |w| − B) over the missed updates, each lane by its own A and B."""
    width = read_i64(part + PART_SUMS_WIDTH)
    factors = read_i64(part + PART_AFFINE)
    falls = factors + read_i64(part + PART_AFFINE_STEP)
    columns = 1 if read_i64(unit + UNIT_BY_FEATURE) != 0 else read_i64(unit + UNIT_COLUMNS)
    for c in range(columns):
        until = last_update(unit, part, c, now)
        if until > was:
            then, here = 8 * (was * width + c), 8 * (until * width + c)
            factor = read_f64(factors + here) / read_f64(factors + then)
            fall = read_f64(falls + here) - read_f64(falls + then) * factor
            w = np.float64(read(at + c * SIZE))
            size = factor * np.abs(w) - fall
            size = size if size > 0.0 else 0.0
            write(at + c * SIZE, NUMBER(np.copysign(size, w)))


@fast
def step_without_gradient(unit, part, index, was, now):
    """Take all missed updates as one: coefficients of the last, but SUMMED_AT added up."""
    padded = read_i64(unit + UNIT_PADDED)
    below, step = padded * SIZE, read_i64(unit + UNIT_SPARSE_STEP)
    count = read_i64(part + PART_COEFFICIENT_COUNT)
    spare = read_i64(part + PART_SPARE)  # coefficients, gradient, weights, states: a row each
    narrow = read_i64(part + PART_WIDTH) == SIZE
    sums, width = read_i64(part + PART_SUMMED), read_i64(part + PART_SUMS_WIDTH)
    added = spare + read_i64(part + PART_SUMMED_AT) * below
    for k in range(padded):
        until = last_update(unit, part, k, now)
        if until <= was:
            until = now  # of no use, nor used
        last = read_i64(part + PART_COEFFICIENTS)
        last += (until - 1) * read_i64(part + PART_COEFFICIENT_STEP)
        for i in range(count):
            number = read(last + (i if narrow else i * padded + k) * SIZE)
            write(spare + (i * padded + k) * SIZE, number)
        c = k if width > 1 else 0
        risen = read_f64(sums + 8 * (until * width + c)) - read_f64(sums + 8 * (was * width + c))
        write(added + k * SIZE, NUMBER(risen))
    gradient = spare + count * below
    weights = gradient + below
    states = weights + below
    source = read_i64(unit + UNIT_WEIGHTS) + read_i64(unit + UNIT_SPARSE_AT) + index * step
    own = read_i64(part + PART_STATES) + read_i64(unit + UNIT_SPARSE_AT) + index * step
    state_count, state_step = read_i64(part + PART_STATE_COUNT), read_i64(part + PART_STATE_STEP)
    for k in range(step // SIZE):
        write(weights + k * SIZE, read(source + k * SIZE))
        for s in range(state_count):
            write(states + s * below + k * SIZE, read(own + s * state_step + k * SIZE))
    record = read_i64(unit + UNIT_STEP)
    check = read_i64(part + PART_CHECK)
    for at in range(0, below, VECTOR):
        store(gradient + at, splat(NUMBER(0.0)))
        store(check + at, splat(NUMBER(0.0)))
    write_i64(record + STEP_COUNT, 1)
    write_i64(record + STEP_TILES, padded // 16)
    write_i64(record + STEP_STRIDE, below)
    write_i64(record + STEP_WEIGHTS, weights)
    write_i64(record + STEP_GRADIENT, gradient)
    write_i64(record + STEP_STATES, states)
    write_i64(record + STEP_STATE_STEP, below)
    write_i64(record + STEP_NEW_WEIGHTS, weights)
    write_i64(record + STEP_NEW_STATES, states)
    write_i64(record + STEP_NEW_STATE_STEP, below)
    write_i64(record + STEP_COEFFICIENTS, spare)
    write_i64(record + STEP_WIDTH, below)
    write_i64(record + STEP_SCALE, gradient)  # 0
    write_i64(record + STEP_INTERCEPT, 0)
    write_i64(record + STEP_LAST, ALL)
    write_i64(record + STEP_L2, gradient)
    write_i64(record + STEP_DECAY, gradient)
    write_i64(record + STEP_L1, 0)
    write_i64(record + STEP_CLIP_VALUE, 0)
    write_i64(record + STEP_FACTOR, 0)
    write_i64(record + STEP_NOISE, 0)
    write_i64(record + STEP_CHECK, check)
    call_kernel(read_i64(part + PART_KERNEL), record, 0)
    for k in range(step // SIZE):
        if last_update(unit, part, k, now) > was:
            write(source + k * SIZE, read(weights + k * SIZE))
            for s in range(state_count):
                write(own + s * state_step + k * SIZE, read(states + s * below + k * SIZE))
