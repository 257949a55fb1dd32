"""Record Hessians of small nets: ``python tests/reference/record_torch_curvature.py``.

Needs torch (2.13.0 was used), and ``torch_nets.json`` beside this file, of which it takes rows and
first weights. Recorded is the largest eigenvalue of torch.func.hessian of the mean loss, float64.
"""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import torch
from torch import nn

ACTIVATIONS = {"tanh": nn.Tanh, "relu": nn.ReLU, "gelu": nn.GELU}


def main() -> None:
    """Record all."""
    folder = Path(__file__).parent
    given = json.loads((folder / "torch_nets.json").read_text())
    x = torch.tensor(given["x"], dtype=torch.float64)
    number = torch.tensor(given["number"], dtype=torch.float64)
    label = torch.tensor(given["label"])
    found = {"torch": torch.__version__, "largest": []}
    for case in given["nets"]:
        outputs = 1 if case["task"] == "number" else 3
        sizes, layers = (x.shape[1], *case["hidden"]), []
        for below, above in pairwise(sizes):
            layers += [nn.Linear(below, above), ACTIVATIONS[case["activation"]]()]
        model = nn.Sequential(*layers, nn.Linear(sizes[-1], outputs)).double()
        first = [torch.tensor(p, dtype=torch.float64) for p in case["first"]]
        names = [name for name, _ in model.named_parameters()]
        shapes = [p.shape for p in first]

        def loss(flat, model=model, names=names, shapes=shapes, case=case):
            parts, at = {}, 0
            for name, shape in zip(names, shapes, strict=True):
                parts[name] = flat[at : at + shape.numel()].reshape(shape)
                at += shape.numel()
            z = torch.func.functional_call(model, parts, (x,))
            if case["task"] == "number":
                return ((z[:, 0] - number) ** 2).mean()
            return nn.functional.cross_entropy(z, label)

        flat = torch.cat([p.reshape(-1) for p in first])
        hessian = torch.func.hessian(loss)(flat)
        found["largest"].append(float(torch.linalg.eigvalsh(hessian)[-1]))
    (folder / "torch_curvature.json").write_text(json.dumps(found, separators=(",", ":")))


if __name__ == "__main__":
    main()
