"""L-BFGS: Newton's method with a curvature learnt from the last gradients; full batches only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from thalweg.hyperparameters import Hyperparameter


@dataclass(frozen=True)
class FullBatchSolver:
    """A method of SciPy that takes all rows for each iteration and chooses its own step lengths.

    Attributes:
        name: what the user types.
        title: its name in the field.
        about: what it is for, in a sentence or two.
        method: SciPy's name of it, see `scipy.optimize.minimize`.
        options: SciPy's name of each hyperparameter.
        hyperparameters: default and range of each.
        paper: where it comes from.
        differences: how other libraries differ.
        weight_decay, convention, other_convention: as for `Optimizer`; it has none.
    """

    name: str
    title: str
    about: str
    method: str
    options: Mapping[str, str]
    hyperparameters: Mapping[str, Hyperparameter]
    paper: str
    differences: str
    weight_decay: str = ""
    convention: str = "paper"
    other_convention: bool = False


LBFGS = FullBatchSolver(
    name="lbfgs",
    title="L-BFGS",
    about=(
        "For tables for which a full pass per step is affordable: it needs no learning rate and "
        "reaches the optimum of a smooth convex loss in tens of iterations. An epoch is one "
        "iteration, which may take more than one pass."
    ),
    method="L-BFGS-B",
    options={"memory": "maxcor", "tolerance": "gtol"},
    hyperparameters={
        "memory": Hyperparameter(10.0, "[1, inf)", "gradients remembered", whole=True),
        "tolerance": Hyperparameter(1e-8, "[0, inf)", "largest gradient entry at which it ends"),
    },
    paper=(
        "Liu and Nocedal, On the limited memory BFGS method for large scale optimization (1989); "
        "code: Byrd, Lu, Nocedal and Zhu, A limited memory algorithm for bound constrained "
        "optimization (1995), in SciPy."
    ),
    differences=(
        "scikit-learn's LogisticRegression calls the same code by default. PyTorch's LBFGS has a "
        "learning rate, 1 by default, and searches along the line only with "
        "line_search_fn='strong_wolfe'; its first step is divided by the sum of the gradient's "
        "absolute values where that is above 1."
    ),
)
