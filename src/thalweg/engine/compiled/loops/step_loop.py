"""An optimizer's step over vectors of weights, with penalties, clipping and noise around it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from thalweg.engine.compiled.kernel_records import Step
from thalweg.engine.compiled.loops.each import (
    each,
    fold,
    load_at,
    moved,
    prefetch_at,
    store_at,
    store_part_at,
)
from thalweg.jit.pointers import fast
from thalweg.jit.prefetch import prefetch
from thalweg.jit.records import ALL, LANES, Pointer, Real
from thalweg.jit.vector import filled, fma, load, maximum, minimum, splat, store, store_part, where
from thalweg.jit.vector_masks import bits_of, lanes_of


@fast
def row_of(pointer: Pointer[Real], width: int) -> Any:
    """The numbers of an update: one for each lane, or one for all."""
    return splat(pointer[0]) if width == 1 else load(pointer)


@fast
def coefficient(number: int, coefficients: Pointer[Real], width: int) -> Any:
    """Coefficient `number` of the update."""
    return row_of(coefficients + number * width, width)


@fast
def strength(number: int, strengths: Pointer[Real], padded: int, otherwise: Any) -> Any:
    """The strengths of a further penalty, a lane each; `otherwise` where there are none."""
    return load(strengths + number * padded) if strengths else otherwise


@fast
def times(number: Any, factor: Any) -> Any:
    """Their product."""
    return number * factor


@fast
def not_finite(check: Any, number: Any) -> Any:
    """The check, NaN in the lanes where the number is not finite."""
    return fma(number, filled(number, 0.0), check)


@fast
def not_finite_of(check: Any, number: Any, lanes: Any) -> Any:
    """As `not_finite`, of some lanes."""
    zero = filled(number, 0.0)
    return fma(where(lanes, number, zero), zero, check)


@fast
def store_listed(
    place: Pointer[Real],
    beside: Pointer[Real],
    before: Any,
    after: Any,
    lanes: Any,
    own: int,
    at: int,
) -> None:
    """Write some lanes in place, and the old values into their slot."""
    store(beside + at, before)
    store(place + own, where(lanes, after, before))


@fast
def widened(below: Any, above: Any, rarity: Any, l2: Any, decay: Any) -> Any:
    """The denominator of a step whose penalties are multiplied by `rarity`.

    below · (1 + (rarity − 1) (l2 · reach + decay)) with reach = above / below, because the
    penalties of many updates at once would overshoot. Most optimizers' steps are quotients by
    `below`, so that the shorter step needs no further division.
    """
    one = filled(rarity, 1.0)
    more = below + (rarity - one) * (l2 * above + decay * below)
    return where(rarity > one, more, below)


@fast
def bounded(
    g: Any,
    clip_at: Pointer[Real],
    clip: Any,
    factor_at: Pointer[Real],
    factor: Any,
    noise_at: Pointer[Real],
    at: int,
) -> Any:
    """The gradient, clipped, scaled to a length, with noise: of these what is on."""
    if clip_at:
        g = minimum(maximum(g, -clip), clip)
    if factor_at:
        g = g * factor
    if noise_at:
        g = g + load(noise_at + at)
    return g


@fast
def step_vectors(
    record: Step,
    state_numbers: tuple[int, ...],
    coefficient_numbers: tuple[int, ...],
    step_of: Callable[..., Any],
    subtracted: Callable[..., Any],
    soften: Callable[..., Any],
    average_of: Callable[..., Any],
    penalty_numbers: tuple[int, ...],
    pull: Callable[..., Any],
    stiffened: Callable[..., Any],
    shrink: Callable[..., Any],
) -> None:
    """Step the weights of a record.

    Args:
        record: what is stepped.
        state_numbers: 0, 1 … for each state of the optimizer.
        coefficient_numbers: 0, 1 … for each of its coefficients.
        step_of: ``(g, w, states, coefficients)`` → top, above, below and the new states:
            above / below is the reach, the step for a constant gradient of 1.
        subtracted: ``(top, below, wide, rare)`` → what to subtract from the weights, with `wide`
            instead of `below` for a shortened step.
        soften: ``(w, l1, above, wide)`` → the weights after the soft threshold of L1.
        average_of: ``(new states, coefficients, w, before)`` → the states, with the optimizer's own
            average of the weights moved by what was done to them behind its step.
        penalty_numbers: 0, 1 … for each further penalty, whose strengths the next three take.
        pull: ``(g, w, strengths)`` → the gradient with those of these penalties.
        stiffened: ``(l2, strengths)`` → the largest second derivative of L2 and these penalties.
        shrink: ``(w, strengths, above, wide)`` → the weights after their proximal steps.
    """
    stride, count = record.stride, record.count
    width = record.width
    for tile in range(record.tiles):
        lane = tile * LANES
        in_row = 0 if width == 1 else lane
        weights, gradient = record.weights + lane, record.gradient + lane
        new_weights, check_at = record.new_weights + lane, record.check + lane
        clip_at, factor_at = record.clip_value, record.factor
        noise_at, l1_at, rarity_at = record.noise, record.l1, record.rarity
        mean_factor = splat(record.mean_factor[0])
        intercept, last = lanes_of(record.intercept), lanes_of(record.last)
        upper = record.top
        zero, one = filled(mean_factor, 0.0), filled(mean_factor, 1.0)
        l2_below = load(record.l2 + lane)
        decay_below = row_of(record.decay + in_row, width)
        l1_below = load(l1_at + lane) if l1_at else zero
        strengths_at = record.strengths + lane if record.strengths else record.strengths
        further = each(strength, penalty_numbers, strengths_at, record.tiles * LANES, zero)
        stiff = stiffened(l2_below, further)
        clip = load(clip_at + lane) if clip_at else zero
        factor = load(factor_at + lane) if factor_at else zero
        decays = bits_of(decay_below == zero) != ALL
        special = bool(clip_at) or bool(factor_at) or bool(noise_at)
        check = load(check_at)
        listed = record.listed
        ahead, until = record.ahead, record.until
        meant = lanes_of(0)
        if listed:
            meant = lanes_of(record.meant[tile])
        c = each(coefficient, coefficient_numbers, record.coefficients + in_row, width)
        states = each(moved, state_numbers, record.states + lane, record.state_step)
        new_states = each(moved, state_numbers, record.new_states + lane, record.new_state_step)
        for j in range(count):
            at = j * stride
            own = at
            if listed:
                own = listed[j] * stride
                if j + ahead < until:  # what is needed soon is prefetched
                    soon = listed[j + ahead] * stride
                    prefetch(weights + soon)
                    if rarity_at and tile == 0:  # the other tiles read the same number
                        prefetch(rarity_at + listed[j + ahead])
                    each(prefetch_at, states, soon)
            l2 = where(intercept, zero, l2_below) if j < upper else l2_below
            decay = where(intercept, zero, decay_below) if j < upper else decay_below
            w = load(weights + own)
            g = load(gradient + at) * mean_factor
            if special:
                g = bounded(g, clip_at, clip, factor_at, factor, noise_at, lane + at)
            s = each(load_at, states, own)
            rarity = one
            if rarity_at:  # the factor on the penalties of each weight
                if listed:
                    rarity = splat(rarity_at[listed[j]])
                else:
                    rarity = load(rarity_at + at)
                l2 = l2 * rarity
            g = g + l2 * w
            on = where(intercept, zero, rarity) if j < upper else rarity
            strengths = each(times, further, on)
            g = pull(g, w, strengths)
            top, above, below, n = step_of(g, w, s, c)
            wide = below
            if rarity_at:
                wide = widened(below, above, rarity, stiff, decay)
                if decays:
                    decay = decay * (rarity * (below / wide))
            new = w - subtracted(top, below, wide, bool(rarity_at))
            stepped = new
            new = new - decay * w
            if l1_at:
                l1 = where(intercept, zero, l1_below) if j < upper else l1_below
                if rarity_at:
                    l1 = l1 * rarity
                new = soften(new, l1, above, wide)
            new = shrink(new, strengths, above, wide)
            n = average_of(n, c, new, stepped)
            if j + 1 == count:
                check = not_finite_of(check, new, last)
                check = fold(not_finite_of, check, n, last)
            else:
                check = not_finite(check, new)
                check = fold(not_finite, check, n)
            if listed:
                store_listed(weights, new_weights, w, new, meant, own, at)
                each(store_listed, states, new_states, s, n, meant, own, at)
            elif j + 1 == count and record.apart:
                store_part(new_weights + at, new, last)
                each(store_part_at, new_states, n, at, last)
            else:
                store(new_weights + at, new)
                each(store_at, new_states, n, at)
        store(check_at, check)
