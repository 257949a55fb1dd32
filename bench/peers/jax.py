"""JAX with optax: one jitted `scan` over the batches, K runs as the columns of one matrix."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from itertools import product
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax

from bench.data import Data, held_out_loss
from bench.readings import Once, Reading


def adam_scan(data: Data, rates: Sequence[float], batch: int) -> Once:
    """One epoch of Adam, a rate for each column; compiled before, in the quickest of four ways."""
    split = data.train
    whole = len(split) // batch
    cut = whole * batch
    X = jnp.asarray(split.dense[:cut]).reshape(whole, batch, -1)
    y = jnp.asarray(split.target[:cut], jnp.float32).reshape(whole, batch, 1)
    rest = jnp.asarray(split.dense[cut:]), jnp.asarray(split.target[cut:, None], jnp.float32)
    optimizer = optax.chain(optax.scale_by_adam(), optax.scale(-jnp.asarray(rates, jnp.float32)))
    W = jnp.zeros((split.dense.shape[1], len(rates)), jnp.float32)
    took = {}
    for (how, slope), unroll in product(_GRADIENTS.items(), (1, 2)):
        epoch = _epoch(optimizer, slope, unroll)
        seconds = min(_timed(epoch, W, X, y, rest)[0] for _ in range(3))  # the first compiles
        took[seconds] = epoch, f"{how}, unroll={unroll}"
    quickest, note = took[min(took)]

    def once() -> Reading:
        seconds, found = _timed(quickest, W, X, y, rest)
        scores = data.held_out.dense @ np.asarray(found)
        return Reading(seconds, held_out_loss(scores, data.held_out.target), note=note)

    return once


def _derived(W: Any, xb: Any, yb: Any) -> Any:
    """Return the gradient by jax.grad."""

    def loss(W: Any) -> Any:
        z = xb @ W
        return (jax.nn.softplus(z) - yb * z).mean(axis=0).sum()

    return jax.grad(loss)(W)


def _by_hand(W: Any, xb: Any, yb: Any) -> Any:
    """Return the gradient by hand."""
    return xb.T @ ((jax.nn.sigmoid(xb @ W) - yb) / len(xb))


_GRADIENTS = {"jax.grad": _derived, "gradient by hand": _by_hand}


def _epoch(optimizer: Any, slope: Callable[..., Any], unroll: int) -> Callable[..., Any]:
    def update(carry: Any, block: Any) -> tuple[Any, None]:
        W, state = carry
        steps, state = optimizer.update(slope(W, *block), state)
        return (optax.apply_updates(W, steps), state), None

    def epoch(W: Any, X: Any, y: Any, rest: Any) -> Any:
        carry, _ = jax.lax.scan(update, (W, optimizer.init(W)), (X, y), unroll=unroll)
        if len(rest[0]):
            carry, _ = update(carry, rest)
        return carry[0]

    return jax.jit(epoch)


def _timed(epoch: Callable[..., Any], *arrays: Any) -> tuple[float, Any]:
    begin = time.perf_counter()
    found = epoch(*arrays).block_until_ready()
    return time.perf_counter() - begin, found
