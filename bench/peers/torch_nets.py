"""PyTorch on the CPU: nets one after another as usual, or side by side by `baddbmm` or `vmap`.

Two hidden layers of ReLU units with dropout, two classes, AdamW; batches by slicing.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import torch
from torch.func import grad, stack_module_state, vmap
from torch.nn.functional import binary_cross_entropy_with_logits, relu

from bench.data import Data, Net, Split, held_out_loss
from bench.peers.torch import _threads, fastest_threads
from bench.readings import Once, Reading

_BETAS, _EPS = (0.9, 0.999), 1e-8
_TRIAL = 50  # batches


def _tensors(split: Split) -> tuple[torch.Tensor, torch.Tensor]:
    return torch.from_numpy(split.without_ones()), torch.from_numpy(split.target).float()


def _model(inputs: int, net: Net) -> torch.nn.Sequential:
    torch.manual_seed(net["seed"])
    layers: list[torch.nn.Module] = []
    for units in net["hidden"]:
        layers += [
            torch.nn.Linear(inputs, units),
            torch.nn.ReLU(),
            torch.nn.Dropout(net["dropout"]),
        ]
        inputs = units
    return torch.nn.Sequential(*layers, torch.nn.Linear(inputs, 1))


def usual_loop(data: Data, nets: Sequence[Net], batch: int) -> Once:
    """One epoch of each net, one after another, as everybody writes it: `nn.Sequential`, AdamW.

    Fused, if that is quicker, under the number of threads that is.
    """
    X, y = _tensors(data.train)

    def epoch(net: Net, rows: int, fused: bool) -> torch.nn.Module:
        model = _model(X.shape[1], net)
        optimizer = torch.optim.AdamW(
            model.parameters(), lr=net["lr"], weight_decay=net["decay"], fused=fused
        )
        for start in range(0, rows, batch):
            optimizer.zero_grad()
            scores = model(X[start : start + batch]).squeeze(1)
            binary_cross_entropy_with_logits(scores, y[start : start + batch]).backward()
            optimizer.step()
        return model

    trials = {}
    for fused in (False, True):
        some = partial(epoch, nets[0], min(len(X), _TRIAL * batch), fused)
        threads, seconds = fastest_threads(some)
        trials[fused] = seconds, threads
    fused = min(trials, key=lambda fused: trials[fused])
    torch.set_num_threads(trials[fused][1])
    note = _threads(trials[fused][1]) + (", fused AdamW" if fused else "")

    def once() -> Reading:
        begin = time.perf_counter()
        models = [epoch(net, len(X), fused) for net in nets]
        seconds = time.perf_counter() - begin
        unseen, known = _tensors(data.held_out)
        with torch.inference_mode():
            losses = [
                float(binary_cross_entropy_with_logits(model.eval()(unseen).squeeze(1), known))
                for model in models
            ]
        return Reading(seconds, min(losses), note=note)

    return once


class _Together:
    """The weights of nets of one shape, stacked, and AdamW with a rate and decay for each."""

    def __init__(self, inputs: int, nets: Sequence[Net]) -> None:
        models = [_model(inputs, net) for net in nets]
        stacked, _ = stack_module_state(models)
        self.names = [*stacked]
        self.weights = [stacked[name].detach() for name in self.names]
        self.one = models[0]
        self.firsts = [torch.zeros_like(w) for w in self.weights]
        self.seconds = [torch.zeros_like(w) for w in self.weights]

        def of_each(values: Sequence[float]) -> list[torch.Tensor]:
            return [torch.tensor(values).view(-1, *[1] * (w.dim() - 1)) for w in self.weights]

        self.rates = of_each([net["lr"] for net in nets])
        decays = of_each([net["decay"] for net in nets])
        self.kept = [1 - r * d for r, d in zip(self.rates, decays, strict=True)]
        self.t = 0

    def step(self, gradients: Sequence[torch.Tensor]) -> None:
        with torch.no_grad():
            self._step(gradients)

    def _step(self, gradients: Sequence[torch.Tensor]) -> None:
        self.t += 1
        (beta1, beta2), t = _BETAS, self.t
        torch._foreach_mul_(self.weights, self.kept)
        torch._foreach_lerp_(self.firsts, gradients, 1 - beta1)
        torch._foreach_mul_(self.seconds, beta2)
        torch._foreach_addcmul_(self.seconds, gradients, gradients, 1 - beta2)
        roots = torch._foreach_sqrt(self.seconds)
        torch._foreach_div_(roots, (1 - beta2**t) ** 0.5)
        torch._foreach_add_(roots, _EPS)
        steps = torch._foreach_div(self.firsts, roots)
        torch._foreach_mul_(steps, self.rates)
        torch._foreach_add_(self.weights, steps, alpha=-1 / (1 - beta1**t))


def _side_by_side(
    data: Data, nets: Sequence[Net], batch: int, gradients_of: Callable[..., Callable[..., Any]]
) -> Once:
    X, y = _tensors(data.train)

    def epoch(rows: int) -> _Together:
        together = _Together(X.shape[1], nets)
        gradients = gradients_of(together, nets)
        for start in range(0, rows, batch):
            together.step(gradients(X[start : start + batch], y[start : start + batch]))
        return together

    threads, _ = fastest_threads(lambda: epoch(min(len(X), _TRIAL * batch)))

    def once() -> Reading:
        begin = time.perf_counter()
        together = epoch(len(X))
        seconds = time.perf_counter() - begin
        unseen = torch.from_numpy(data.held_out.without_ones())
        with torch.inference_mode():
            scores = _scores(together.weights, unseen, None)
        loss = held_out_loss(scores.numpy().T, data.held_out.target)
        return Reading(seconds, loss, note=_threads(threads))

    return once


def _scores(
    weights: Sequence[torch.Tensor], x: torch.Tensor, kept: torch.Tensor | None
) -> torch.Tensor:
    """Return raw scores ``[K, n]``; `kept`: 1 − dropout of each net, ``[K, 1, 1]``."""
    h = x.expand(len(weights[0]), *x.shape)
    for W, b in zip(weights[:-2:2], weights[1:-2:2], strict=True):
        h = relu(torch.baddbmm(b[:, None], h, W.transpose(1, 2)))
        if kept is not None:
            h = h * (torch.rand_like(h) < kept) / kept
    return torch.baddbmm(weights[-1][:, None], h, weights[-2].transpose(1, 2))[..., 0]


def hand_batched(data: Data, nets: Sequence[Net], batch: int) -> Once:
    """One epoch of all nets side by side: `baddbmm` over stacked weights, slopes by autograd."""

    def gradients_of(together: _Together, nets: Sequence[Net]) -> Callable[..., Any]:
        kept = torch.tensor([1 - net["dropout"] for net in nets])[:, None, None]
        weights = [w.requires_grad_() for w in together.weights]

        def gradients(x: torch.Tensor, y: torch.Tensor) -> Any:
            scores = _scores(weights, x, kept)
            each = binary_cross_entropy_with_logits(
                scores, y.expand_as(scores), reduction="none"
            ).mean(dim=1)
            return torch.autograd.grad(each.sum(), weights)

        return gradients

    return _side_by_side(data, nets, batch, gradients_of)


def by_vmap(data: Data, nets: Sequence[Net], batch: int) -> Once:
    """One epoch of all nets side by side: `torch.func.vmap` over `grad` of one net's loss."""

    def gradients_of(together: _Together, nets: Sequence[Net]) -> Callable[..., Any]:
        rates = torch.tensor([net["dropout"] for net in nets])
        linear = [f"{i}" for i in range(0, len(together.names) // 2 * 3, 3)]

        def loss(weights: dict[str, torch.Tensor], rate: Any, x: Any, y: Any) -> Any:
            h = x
            for name in linear[:-1]:
                h = relu(h @ weights[f"{name}.weight"].T + weights[f"{name}.bias"])
                h = h * (torch.rand_like(h) >= rate) / (1 - rate)
            z = h @ weights[f"{linear[-1]}.weight"].T + weights[f"{linear[-1]}.bias"]
            return binary_cross_entropy_with_logits(z[:, 0], y)

        each = vmap(grad(loss), in_dims=(0, 0, None, None), randomness="different")

        def gradients(x: torch.Tensor, y: torch.Tensor) -> list[torch.Tensor]:
            weights = dict(zip(together.names, together.weights, strict=True))
            found = each(weights, rates, x, y)
            return [found[name] for name in together.names]

        return gradients

    return _side_by_side(data, nets, batch, gradients_of)


__all__ = ["by_vmap", "hand_batched", "usual_loop"]
