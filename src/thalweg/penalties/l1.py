"""L1 (lasso): the sum of the weights' sizes, by a proximal step that leaves exact zeros."""

from thalweg.elementwise import abs, maximum, sign
from thalweg.hyperparameters import Interval
from thalweg.penalties.record import Penalty


def value(w, strength):
    return strength * abs(w)


def after(w, strength):
    return sign(w) * maximum(abs(w) - strength, 0.0 * strength)


L1 = Penalty(
    name="l1",
    title="L1 (lasso)",
    about=(
        "Pulls every weight towards 0 by the same force, objective = loss + l1 ‖w‖₁ without the "
        "intercept, and sets to exactly 0 those that the data does not hold against it, also those "
        "of rare categories. While the rate is large, the chance of mini-batches moves some off 0 "
        "again."
    ),
    acts="proximal",
    value=value,
    after=after,
    interval=Interval("[0, inf)"),
    degree=1,
    paper=(
        "Tibshirani, Regression shrinkage and selection via the lasso (1996); soft threshold: "
        "Daubechies, Defrise and De Mol, An iterative thresholding algorithm for linear inverse "
        "problems with a sparsity constraint (2004); measured by each optimizer's own step: Yun, "
        "Lozano and Yang, Adaptive proximal gradient methods for structured neural networks (2021)."
    ),
    differences=(
        "scikit-learn's SGD cuts at 0 a cumulative penalty (Tsuruoka et al. 2009), its Lasso has "
        "alpha = l1 / 2 for our squared error; Keras L1 adds the sign to the gradient and leaves "
        "no exact zeros; FTRL has an L1 of its own."
    ),
)
