"""The innermost piece of a matrix product, with rows of 16 sums held in registers."""

# mypy: disable-error-code="attr-defined, no-untyped-call, untyped-decorator"
# mypy: disable-error-code="call-overload, operator, no-untyped-def"

from __future__ import annotations

from functools import partial
from typing import Any

import llvmlite.ir as ir

from thalweg.jit.machine_code import registers
from thalweg.jit.pointers import REALS, loaded, moved
from thalweg.jit.prefetch import constant_of_size, prefetched
from thalweg.jit.vector import Builders
from thalweg.jit.vector_overloads import over
from thalweg.jit.vector_type import I64, called, constant, splatted


def _product_rows(size: int) -> int:
    """Return how many rows of sums fit into this machine's registers."""
    if registers() == 512:
        return 12
    if registers() == 256:
        return 6 if size == 4 else 3
    return 4 if size == 4 else 2


def _product(own: Builders, rows: int, builder: Any, *args: Any) -> None:
    """Build a product function: each sum is in the order of k.

    So it never depends on how many rows or columns are worked on together.
    """
    a, row, step, b, below, count, out, beside, keep, *ahead = args

    def at(pointer: Any, elements: Any) -> Any:
        return moved(builder, pointer, elements, own.element)

    zero = constant(own.element, 0.0)
    places, before = [], []
    for m in range(rows):
        place = at(out, builder.mul(beside, ir.Constant(I64, m)))
        places.append(place)
        before.append(builder.select(keep, own.load(builder, place), zero))
    entry = builder.block
    loop = builder.append_basic_block("product")
    end = builder.append_basic_block("product.end")
    builder.cbranch(builder.icmp_signed(">", count, ir.Constant(I64, 0)), loop, end)
    builder.position_at_end(loop)
    k = builder.phi(I64)
    k.add_incoming(ir.Constant(I64, 0), entry)
    sums = []
    for m in range(rows):
        running = builder.phi(own.shape)
        running.add_incoming(before[m], entry)
        sums.append(running)
    at_k = at(a, builder.mul(k, step))
    right = own.load(builder, at(b, builder.mul(k, below)))
    if ahead:
        piece = builder.mul(k, ir.Constant(I64, rows))
        prefetched(builder, at(at(a, *ahead), piece), 2)
    after = []
    for m in range(rows):
        place = at(at_k, builder.mul(row, ir.Constant(I64, m)))
        left = splatted(builder, loaded(builder, place, own.element))
        after.append(called(builder, "fma", left, right, sums[m]))
    following = builder.add(k, ir.Constant(I64, 1))
    k.add_incoming(following, builder.block)
    for m in range(rows):
        sums[m].add_incoming(after[m], builder.block)
    builder.cbranch(builder.icmp_signed("<", following, count), builder.block, end)
    builder.position_at_end(end)
    results = []
    for m in range(rows):
        result = builder.phi(own.shape)
        result.add_incoming(before[m], entry)
        result.add_incoming(after[m], loop)
        results.append(result)
    for place, result in zip(places, results, strict=True):
        own.store(builder, place, result)


class _Products(Builders):
    """The product functions in LLVM, for one dtype."""

    def product_most(self, builder: Any, *args: Any) -> None:
        _product(self, _product_rows(self.size), builder, *args)

    def product_ahead(self, builder: Any, *args: Any) -> None:
        _product(self, _product_rows(self.size), builder, *args)

    def product_rest(self, builder: Any, *args: Any) -> None:
        # A piece of each size: one row after the other, each sum would wait for the one before.
        *given, rows = args
        end = builder.append_basic_block("rest.end")
        which = builder.switch(rows, end)
        for m in range(1, _product_rows(self.size)):
            block = builder.append_basic_block(f"rest.{m}")
            which.add_case(ir.Constant(I64, m), block)
            builder.position_at_end(block)
            _product(self, m, builder, *given)
            builder.branch(end)
        builder.position_at_end(end)


_over = partial(over, {dtype: _Products(dtype) for dtype in REALS})

# How many rows of sums the product functions below hold in registers at most, by a pointer's dtype.
most_rows = constant_of_size(_product_rows)


# The innermost piece of a matrix product, with some rows of 16 sums held in registers:
# out[m, lane] = (out[m, lane] where keep, else 0) + Σ_k a[m, k] · b[k, lane] for k < count, with
# a[m, k] at a + m · row + k · step, b[k] at b + k · below, out[m] at out + m · beside.


@_over("pqqpqqpqm")
def product_most(
    a: Any, row: Any, step: Any, b: Any, below: Any, count: Any, out: Any, beside: Any, keep: Any
) -> Any:
    """For `most_rows` rows."""


@_over("pqqpqqpqmq")
def product_rest(
    a: Any,
    row: Any,
    step: Any,
    b: Any,
    below: Any,
    count: Any,
    out: Any,
    beside: Any,
    keep: Any,
    rows: Any,
) -> Any:
    """For fewer than `most_rows` rows."""


@_over("pqqpqqpqmq")
def product_ahead(
    a: Any,
    row: Any,
    step: Any,
    b: Any,
    below: Any,
    count: Any,
    out: Any,
    beside: Any,
    keep: Any,
    ahead: Any,
) -> Any:
    """For `most_rows` rows; what lies `ahead` elements behind them is prefetched meanwhile.

    That is a piece each k, as much as the rows are: in one go it would stop the product.
    """
