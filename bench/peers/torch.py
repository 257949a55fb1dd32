"""PyTorch on the CPU: the usual loop, one run a model, and K runs batched by hand."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import torch

from bench.data import Data, held_out_loss
from bench.readings import Once, Reading


def fastest_threads(trial: Callable[[], Any]) -> tuple[int, float]:
    """Set the number of threads under which a trial is quickest; return it and the seconds."""
    took = {}
    for threads in range(1, _cores() + 1):
        torch.set_num_threads(threads)
        trial()
        seconds = []
        for _ in range(3):
            begin = time.perf_counter()
            trial()
            seconds.append(time.perf_counter() - begin)
        took[threads] = min(seconds)
    best = min(took, key=lambda threads: took[threads])
    torch.set_num_threads(best)
    return best, took[best]


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def hand_batched(data: Data, rates: Sequence[float], batch: int) -> Once:
    """One epoch of Adam with every run's weights a column of one matrix, slopes by hand."""
    X = torch.from_numpy(data.train.dense)
    y = torch.from_numpy(data.train.target).float()[:, None]
    lr = torch.tensor(list(rates))
    beta1, beta2, eps = 0.9, 0.999, 1e-8

    def epoch(rows: int) -> torch.Tensor:
        with torch.inference_mode():
            return trained(rows)

    def trained(rows: int) -> torch.Tensor:
        W = torch.zeros(X.shape[1], len(lr))
        m, v = torch.zeros_like(W), torch.zeros_like(W)
        for t, start in enumerate(range(0, rows, batch), 1):
            xb, yb = X[start : start + batch], y[start : start + batch]
            slopes = torch.sigmoid_(xb @ W).sub_(yb)
            g = (xb.T @ slopes).div_(len(yb))
            m.lerp_(g, 1 - beta1)
            v.mul_(beta2).addcmul_(g, g, value=1 - beta2)
            root = (v / (1 - beta2**t)).sqrt_().add_(eps)
            W.sub_((m * (lr / (1 - beta1**t))).div_(root))
        return W

    threads, _ = fastest_threads(lambda: epoch(min(len(X), 100 * batch)))

    def once() -> Reading:
        begin = time.perf_counter()
        W = epoch(len(X))
        seconds = time.perf_counter() - begin
        loss = held_out_loss(data.held_out.dense @ W.numpy(), data.held_out.target)
        return Reading(seconds, loss, note=_threads(threads))

    return once


def usual_loop(data: Data, rates: Sequence[float], batch: int, classes: int = 1) -> Once:
    """One epoch of each rate's run, one after another, as everybody writes it.

    nn.Linear, a loss, Adam (fused, if that is quicker); batches by slicing, which copies nothing.
    """
    X = torch.from_numpy(data.train.without_ones())
    held_out = torch.from_numpy(data.held_out.without_ones())
    y, known = torch.from_numpy(data.train.target), torch.from_numpy(data.held_out.target)
    loss: torch.nn.Module
    if classes > 1:
        loss, y, known = torch.nn.CrossEntropyLoss(), y.long(), known.long()
    else:
        loss, y, known = torch.nn.BCEWithLogitsLoss(), y.float(), known.float()

    def scores(model: torch.nn.Module, x: torch.Tensor) -> torch.Tensor:
        return model(x) if classes > 1 else model(x).squeeze(1)

    def epoch(rate: float, rows: int, **how: Any) -> torch.nn.Module:
        model = torch.nn.Linear(X.shape[1], classes)
        torch.nn.init.zeros_(model.weight)
        torch.nn.init.zeros_(model.bias)
        optimizer = torch.optim.Adam(model.parameters(), lr=rate, **how)
        for start in range(0, rows, batch):
            optimizer.zero_grad()
            loss(scores(model, X[start : start + batch]), y[start : start + batch]).backward()
            optimizer.step()
        return model

    some = min(len(X), 100 * batch)
    trials = {}
    for fused in (False, True):
        threads, seconds = fastest_threads(partial(epoch, rates[0], some, fused=fused))
        trials[fused] = seconds, threads
    fused = min(trials, key=lambda fused: trials[fused])
    torch.set_num_threads(trials[fused][1])
    note = _threads(trials[fused][1]) + (", fused Adam" if fused else "")

    def once() -> Reading:
        begin = time.perf_counter()
        models = [epoch(rate, len(X), fused=fused) for rate in rates]
        seconds = time.perf_counter() - begin
        with torch.inference_mode():
            lowest = min(float(loss(scores(model, held_out), known)) for model in models)
        return Reading(seconds, lowest, note=note)

    return once


def optimizer_step(data: None, optimizer: str, elements: int, **how: Any) -> Once:
    """One step of a torch.optim optimizer over a long flat tensor of float32, on all cores."""
    del data
    torch.set_num_threads(_cores())
    generator = torch.Generator().manual_seed(0)
    weights = torch.nn.Parameter(torch.randn(elements, generator=generator))
    weights.grad = torch.randn(elements, generator=generator)
    stepping = getattr(torch.optim, optimizer)([weights], **how)

    def once() -> Reading:
        begin = time.perf_counter()
        stepping.step()
        return Reading(time.perf_counter() - begin, note=_threads(_cores()))

    return once


def descent(data: None, elements: int, steps: int, **how: Any) -> Once:
    """torch.optim.Adam down ½ ‖x − c‖² from 0, in float64, its gradient by hand."""
    del data
    torch.set_num_threads(_cores())
    generator = torch.Generator().manual_seed(0)
    c = torch.randn(elements, generator=generator, dtype=torch.float64)

    def once() -> Reading:
        begin = time.perf_counter()
        x = torch.zeros(elements, dtype=torch.float64, requires_grad=True)
        gradient = torch.empty_like(c)
        optimizer = torch.optim.Adam([x], **how)
        for _ in range(steps):
            torch.sub(x.detach(), c, out=gradient)
            x.grad = gradient
            optimizer.step()
        return Reading((time.perf_counter() - begin) / steps, note=_threads(_cores()))

    return once


def _threads(number: int) -> str:
    return f"{number} thread" + "s" * (number > 1)
