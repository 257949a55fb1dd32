"""JAX with optax: nets side by side by `vmap`, in one jitted `scan` over the batches."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax

from bench.data import Data, Net, held_out_loss
from bench.readings import Once, Reading


def vmap_scan(data: Data, nets: Sequence[Net], batch: int) -> Once:
    """One epoch of all nets; compiled before, unrolled or not, whichever is quicker."""
    split = data.train
    whole = len(split) // batch
    cut, features = whole * batch, split.without_ones()
    X = jnp.asarray(features[:cut]).reshape(whole, batch, -1)
    y = jnp.asarray(split.target[:cut], jnp.float32).reshape(whole, batch)
    rest = jnp.asarray(features[cut:]), jnp.asarray(split.target[cut:], jnp.float32)
    start = _initial(features.shape[1], nets)
    keys = jax.vmap(jax.random.key)(jnp.array([net["seed"] for net in nets]))
    took = {}
    for unroll in (1, 2):
        epoch = _epoch(nets, unroll)
        seconds = min(_timed(epoch, start, keys, X, y, rest)[0] for _ in range(2))  # one compiles
        took[seconds] = epoch, f"unroll={unroll}"
    quickest, note = took[min(took)]

    def once() -> Reading:
        seconds, weights = _timed(quickest, start, keys, X, y, rest)
        unseen = data.held_out.without_ones()
        scores = jax.vmap(lambda one: _scores(one, unseen, None, 0.0))(weights)
        loss = held_out_loss(np.asarray(scores).T, data.held_out.target)
        return Reading(seconds, loss, note=note)

    return once


def _initial(inputs: int, nets: Sequence[Net]) -> Any:
    """Return He's weights of all nets, stacked: pairs of a matrix and biases for each layer."""
    rng = np.random.default_rng(0)
    sizes = [inputs, *nets[0]["hidden"], 1]
    return [
        (
            jnp.asarray(rng.normal(0, (2 / a) ** 0.5, (len(nets), a, b)), jnp.float32),
            jnp.zeros((len(nets), b), jnp.float32),
        )
        for a, b in pairwise(sizes)
    ]


def _scores(weights: Any, x: Any, key: Any, rate: Any) -> Any:
    h = x
    for W, b in weights[:-1]:
        h = jax.nn.relu(h @ W + b)
        if key is not None:
            key, own = jax.random.split(key)
            h = h * jax.random.bernoulli(own, 1 - rate, h.shape) / (1 - rate)
    W, b = weights[-1]
    return (h @ W + b)[:, 0]


def _epoch(nets: Sequence[Net], unroll: int) -> Callable[..., Any]:
    rates, decays, dropouts = (
        jnp.array([net[name] for net in nets]) for name in ("lr", "decay", "dropout")
    )
    adam = optax.scale_by_adam()

    def loss(weights: Any, x: Any, y: Any, key: Any, rate: Any) -> Any:
        z = _scores(weights, x, key, rate)
        return (jax.nn.softplus(z) - y * z).mean()

    def of_one(weights: Any, state: Any, key: Any, net: Any, x: Any, y: Any) -> Any:
        lr, decay, rate = net
        steps, state = adam.update(jax.grad(loss)(weights, x, y, key, rate), state)
        stepped = jax.tree.map(lambda w, s: w - lr * (s + decay * w), weights, steps)
        return stepped, state

    of_all = jax.vmap(of_one, in_axes=(0, 0, 0, 0, None, None))

    def update(carry: Any, block: Any) -> tuple[Any, None]:
        weights, state, keys = carry
        both = jax.vmap(jax.random.split)(keys)
        weights, state = of_all(weights, state, both[:, 0], (rates, decays, dropouts), *block)
        return (weights, state, both[:, 1]), None

    def epoch(weights: Any, keys: Any, X: Any, y: Any, rest: Any) -> Any:
        begun = weights, jax.vmap(adam.init)(weights), keys
        carry, _ = jax.lax.scan(update, begun, (X, y), unroll=unroll)
        if len(rest[0]):
            carry, _ = update(carry, rest)
        return carry[0]

    return jax.jit(epoch)


def _timed(epoch: Callable[..., Any], *arrays: Any) -> tuple[float, Any]:
    begin = time.perf_counter()
    found = jax.block_until_ready(epoch(*arrays))
    return time.perf_counter() - begin, found
