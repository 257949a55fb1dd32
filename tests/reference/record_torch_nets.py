"""Record what PyTorch makes of small nets: ``python tests/reference/record_torch_nets.py``.

Needs torch (2.13.0 was used). Each net is trained with each optimizer over 24 updates of 8 rows,
float64, from weights that are drawn here; recorded are those, the rows and the weights at the end.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

import numpy as np
import torch
from torch import nn

UPDATES, BATCH, ROWS, INPUTS = 24, 8, 48, 3
NETS = {"tanh": (5, 4), "relu": (6,), "gelu": (4, 3, 3)}
ACTIVATIONS = {"tanh": nn.Tanh, "relu": nn.ReLU, "gelu": nn.GELU}


class Muon:
    """torch.optim.Muon on the matrices between hidden layers, AdamW on all else."""

    def __init__(self, parameters: Iterable[nn.Parameter]) -> None:
        given = list(parameters)
        hidden = [p for p in given[2:-2] if p.ndim == 2]
        others = [p for p in given if all(p is not own for own in hidden)]
        self.parts = [torch.optim.AdamW(others, 0.02, weight_decay=0)]
        if hidden:
            self.parts.append(torch.optim.Muon(hidden, 0.02, weight_decay=0))

    def zero_grad(self) -> None:
        for part in self.parts:
            part.zero_grad()

    def step(self) -> None:
        for part in self.parts:
            part.step()


OPTIMIZERS = {
    "sgd,convention=torch": lambda p: torch.optim.SGD(p, 0.05),
    "momentum,convention=torch": lambda p: torch.optim.SGD(p, 0.02, momentum=0.9),
    "nag,convention=torch": lambda p: torch.optim.SGD(p, 0.02, momentum=0.9, nesterov=True),
    "adagrad,convention=torch": lambda p: torch.optim.Adagrad(p, 0.05),
    "adadelta,convention=torch": lambda p: torch.optim.Adadelta(p, 1.0),
    "rmsprop,convention=torch": lambda p: torch.optim.RMSprop(p, 0.01),
    "adam,convention=torch": lambda p: torch.optim.Adam(p, 0.01),
    "amsgrad,convention=torch": lambda p: torch.optim.Adam(p, 0.01, amsgrad=True),
    "adamax,convention=torch": lambda p: torch.optim.Adamax(p, 0.01),
    "nadam,convention=torch": lambda p: torch.optim.NAdam(p, 0.01),
    "radam,convention=torch": lambda p: torch.optim.RAdam(p, 0.01),
    "rprop,convention=torch": lambda p: torch.optim.Rprop(p, 0.01),
    "adamw,convention=torch,weight_decay=0": lambda p: torch.optim.AdamW(p, 0.01, weight_decay=0),
    "asgd,convention=torch,t0=5": lambda p: torch.optim.ASGD(p, 0.02, t0=5.0),
    "muon,convention=torch,weight_decay=0": Muon,
}
RATES = dict(zip(OPTIMIZERS, (0.05, 0.02, 0.02, 0.05, 1.0, *[0.01] * 8, 0.02, 0.02), strict=True))


def net(activation: str, outputs: int) -> nn.Sequential:
    """Return the layers."""
    sizes, layers = (INPUTS, *NETS[activation]), []
    for below, above in pairwise(sizes):
        layers += [nn.Linear(below, above), ACTIVATIONS[activation]()]
    return nn.Sequential(*layers, nn.Linear(sizes[-1], outputs)).double()


def main() -> None:
    """Record all."""
    torch.Tensor.bfloat16 = lambda self: self  # in which Muon computes its polynomial
    torch.set_default_dtype(torch.float64)  # NAdam keeps a product of momenta in it
    rng = np.random.default_rng(0)
    x = rng.normal(size=(ROWS, INPUTS))
    number = np.sin(x[:, 0]) * x[:, 1] + 0.1 * rng.normal(size=ROWS)
    label = rng.integers(0, 3, ROWS)
    found = {"torch": torch.__version__, "x": x.tolist(), "number": number.tolist()}
    found |= {"label": label.tolist(), "rates": RATES, "nets": []}
    for activation, hidden in NETS.items():
        for task, outputs in (("number", 1), ("label", 3)):
            torch.manual_seed(0)
            start = net(activation, outputs)
            first = [p.detach().numpy().tolist() for p in start.parameters()]
            ends = {}
            for name, make in OPTIMIZERS.items():
                model = net(activation, outputs)
                model.load_state_dict(start.state_dict())
                optimizer = make(model.parameters())
                for update in range(UPDATES):
                    rows = slice(update * BATCH % ROWS, update * BATCH % ROWS + BATCH)
                    optimizer.zero_grad()
                    z = model(torch.tensor(x[rows]))
                    if task == "number":
                        loss = ((z[:, 0] - torch.tensor(number[rows])) ** 2).mean()
                    else:
                        loss = nn.functional.cross_entropy(z, torch.tensor(label[rows]))
                    loss.backward()
                    optimizer.step()
                ends[name] = [p.detach().numpy().tolist() for p in model.parameters()]
            found["nets"].append(
                {
                    "activation": activation,
                    "hidden": hidden,
                    "task": task,
                    "first": first,
                    "ends": ends,
                }
            )
    path = Path(__file__).with_name("torch_nets.json")
    path.write_text(json.dumps(found, separators=(",", ":")))


if __name__ == "__main__":
    main()
