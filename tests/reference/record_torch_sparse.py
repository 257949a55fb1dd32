"""Record with PyTorch, in float64, what its optimizers make of sparse gradients.

Run as ``python tests/reference/record_torch_sparse.py`` with the torch of ``thalweg[peers]``. It
writes ``torch_sparse.json`` beside this file. The tests read that file and need no torch; where
torch is installed, a live test imports this module and computes everything anew.

The model is a sum over an ``nn.Embedding(sparse=True)`` of width 1, each entry times a value.
Entry 0 stands in every row, with the value 1: the intercept. Entry 1 is in no row, entry 2 in the
first batch alone, entry 3 from batch 12 on, entry 4 in batch 4 and then, with a value of 0, in 5
to 8; the others come and go.

A net over the same rows has such a table of width 3 as its first layer, tanh, and one output. Its
other parameters have Adam where the table has SparseAdam, with an epsilon that changes nothing, so
that it does not matter where the two add it.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import optimizer_feed as feed
import torch

FILE = Path(__file__).parent / "torch_sparse.json"
UPDATES, BATCH, ENTRIES = 20, 4, 12
CASES: list[dict[str, Any]] = [
    {"class": "SparseAdam", "settings": {"lr": 0.05}},
    {"class": "SparseAdam", "settings": {"lr": 0.05, "betas": [0.6, 0.8], "eps": 0.2}},
    {"class": "SparseAdam", "settings": {"lr": 0.01, "betas": [0.9, 0.99], "eps": 1e-3}},
    {"class": "SGD", "settings": {"lr": 0.05}},
    {"class": "SGD", "settings": {"lr": 0.02, "momentum": 0.9}},
    {"class": "Adagrad", "settings": {"lr": 0.1}},
    {
        "class": "Adagrad",
        "settings": {"lr": 0.3, "lr_decay": 0.2, "initial_accumulator_value": 0.1, "eps": 0.05},
    },
]
UNITS = 3
NETS: list[dict[str, Any]] = [
    {"class": "SparseAdam", "settings": {"lr": 0.05, "eps": 1e-30}},
    {"class": "SGD", "settings": {"lr": 0.05}},
    {"class": "Adagrad", "settings": {"lr": 0.1}},
]


def data() -> dict[str, Any]:
    """Rows as lists of entries and their values, targets, and the first weights."""
    rng = np.random.default_rng(17)
    entries, values = [], []
    for row in range(UPDATES * BATCH):
        batch = row // BATCH
        own = [0, *(j for j in range(5, ENTRIES) if rng.uniform() < 0.1)]
        own += [2] * (batch == 0) + [3] * (batch >= 12 and row % 3 == 0)
        own += [4] * (4 <= batch < 9 and row % 2 == 0)
        entries.append(own)
        faint = [j == 4 and batch > 4 for j in own[1:]]
        values.append([1.0, *(0.0 if zero else round(rng.normal(), 6) for zero in faint)])
    targets = [round(number, 6) for number in rng.normal(1.0, 1.0, UPDATES * BATCH)]
    start = [round(number, 6) for number in rng.normal(size=ENTRIES)]
    return {"entries": entries, "values": values, "targets": targets, "start": start}


def trained(given: dict[str, Any], case: dict[str, Any]) -> list[list[float]]:
    """Return all weights after each update by the mean squared error of a batch."""
    table = torch.nn.Embedding(ENTRIES, 1, sparse=True, dtype=torch.float64)
    with torch.no_grad():
        table.weight[:, 0] = torch.tensor(given["start"], dtype=torch.float64)
    optimizer = getattr(torch.optim, case["class"])(table.parameters(), **case["settings"])
    points = []
    for first in range(0, UPDATES * BATCH, BATCH):
        optimizer.zero_grad()
        loss = torch.zeros((), dtype=torch.float64)
        for row in range(first, first + BATCH):
            looked_up = table(torch.tensor(given["entries"][row]))[:, 0]
            z = looked_up @ torch.tensor(given["values"][row], dtype=torch.float64)
            loss = loss + (z - given["targets"][row]) ** 2 / BATCH
        loss.backward()
        with torch.sparse.check_sparse_tensor_invariants():  # torch warns unless asked to
            optimizer.step()
        points.append(table.weight[:, 0].detach().tolist())
    return points


def first_of_net() -> dict[str, Any]:
    """Return the first parameters of the net: its table, biases and output."""
    rng = np.random.default_rng(18)
    shapes = {"table": (ENTRIES - 1, UNITS), "bias": (UNITS,), "out": (UNITS,), "start": (1,)}
    return {name: rng.normal(size=shape).round(6).tolist() for name, shape in shapes.items()}


def net_trained(given: dict[str, Any], case: dict[str, Any]) -> dict[str, Any]:
    """Return the parameters of the net after all updates."""
    first = first_of_net()
    real = {n: torch.tensor(v, dtype=torch.float64, requires_grad=True) for n, v in first.items()}
    table = torch.nn.Embedding.from_pretrained(
        torch.tensor(first["table"], dtype=torch.float64), freeze=False, sparse=True
    )
    others = [real[name] for name in ("bias", "out", "start")]
    kind, settings = getattr(torch.optim, case["class"]), case["settings"]
    beside = torch.optim.Adam if case["class"] == "SparseAdam" else kind
    optimizers = [kind(table.parameters(), **settings), beside(others, **settings)]
    for at in range(0, UPDATES * BATCH, BATCH):
        for optimizer in optimizers:
            optimizer.zero_grad()
        loss = torch.zeros((), dtype=torch.float64)
        for row in range(at, at + BATCH):
            entries = torch.tensor(given["entries"][row][1:], dtype=torch.int64) - 1
            values = torch.tensor(given["values"][row][1:], dtype=torch.float64)
            hidden = torch.tanh(values @ table(entries) + real["bias"])
            z = hidden @ real["out"] + real["start"][0]
            loss = loss + (z - given["targets"][row]) ** 2 / BATCH
        loss.backward()
        with torch.sparse.check_sparse_tensor_invariants():
            for optimizer in optimizers:
                optimizer.step()
    ends = {"table": table.weight} | {name: real[name] for name in ("bias", "out", "start")}
    return {name: tensor.detach().tolist() for name, tensor in ends.items()}


def record() -> dict[str, Any]:
    """Everything the tests need, as plain data."""
    given = data()
    about = feed.origin("python tests/reference/record_torch_sparse.py", torch=torch.__version__)
    about = {key: about[key] for key in ("torch", "python", "date", "command", "dtype")}
    cases = [{**case, "points": trained(given, case)} for case in CASES]
    nets = [{**case, "end": net_trained(given, case)} for case in NETS]
    net = {"first": first_of_net(), "cases": nets}
    return {**about, "batch": BATCH, "data": given, "cases": cases, "net": net}


if __name__ == "__main__":
    recorded = record()
    lines = [
        f"{json.dumps(key)}: {json.dumps(value, separators=(',', ':'))}"
        for key, value in recorded.items()
        if key not in ("data", "cases", "net")
    ]
    lines += [f'"{key}": {feed.as_text(recorded[key], 1)}' for key in ("data", "cases", "net")]
    FILE.write_text("{\n" + ",\n".join(lines) + "\n}\n")
    sys.stderr.write(f"wrote {FILE} ({FILE.stat().st_size:,} bytes)\n")
