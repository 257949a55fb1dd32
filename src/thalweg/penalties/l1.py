"""L1 (lasso): the sum of absolute weights, by a proximal step that leaves exact zeros."""

from thalweg.elementwise import abs, maximum, sign
from thalweg.penalties.penalty import Penalty


def value(w, strength):
    return strength * abs(w)


def after(w, strength):
    return sign(w) * maximum(abs(w) - strength, 0.0 * strength)


L1 = Penalty(
    name="l1",
    title="L1 (lasso)",
    about=(
        "Pulls every weight towards 0 by the same force, objective = loss + l1 ‖w‖₁ without the "
        "intercept, and sets to exactly 0 those for which the gradient of the loss is smaller than "
        "that, those of rare categories too. While the rate is large, the noise of mini-batches "
        "moves some off 0 again."
    ),
    acts="proximal",
    value=value,
    after=after,
    degree=1,
    paper=(
        "Tibshirani, Regression shrinkage and selection via the lasso (1996); soft threshold: "
        "Daubechies, Defrise and De Mol, An iterative thresholding algorithm for linear inverse "
        "problems with a sparsity constraint (2004); measured by each optimizer's own step: Yun, "
        "Lozano and Yang, Adaptive proximal gradient methods for structured neural networks (2021)."
    ),
    differences=(
        "scikit-learn's Lasso has alpha = l1 / 2 for squared error, because it minimises half of "
        "it; its SGD estimators subtract the penalty from each weight and stop at 0 (Tsuruoka, "
        "Tsujii and Ananiadou, Stochastic gradient descent training for L1-regularized log-linear "
        "models with cumulative penalty, 2009). Keras L1 adds l1 · sign(w) to the gradient, which "
        "leaves no exact zeros; FTRL has its own hyperparameter l1."
    ),
)
