"""L-BFGS: Newton's method with a curvature learnt from the last gradients; full batches only."""

from __future__ import annotations

from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.full_batch_solver import FullBatchSolver
from thalweg.optimizers.quasi_newton import BFGS, PAIRS


def downhill(H, slope):
    return -(H @ slope)


def moved(w, d, share):
    return w + share * d


LBFGS = FullBatchSolver(
    name="lbfgs",
    title="L-BFGS",
    about=(
        "For tables for which a full pass per step is affordable: it needs no learning rate and "
        "reaches the optimum of a smooth convex loss in tens of iterations. An epoch is one "
        "iteration, which may take more than one pass."
    ),
    method="L-BFGS-B",
    equations=(*BFGS, ("d", downhill), ("w", moved)),
    formula=f"{PAIRS}\nshare: found along d by a line search (strong Wolfe conditions)",
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
