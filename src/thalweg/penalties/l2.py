"""L2 (ridge): half the squared length of the weights."""

from thalweg.penalties.penalty import Penalty


def value(w, strength):
    return strength * (0.5 * w * w)


def gradient(w, strength):
    return strength * w


L2 = Penalty(
    name="l2",
    title="L2 (ridge)",
    about=(
        "Pulls every weight towards 0 in proportion to itself: objective = loss + (l2 / 2) ‖w‖², "
        "without the intercept. It steadies weights that few rows or nearly equal columns decide, "
        "those of rare categories too, whatever the optimizer and the batch size."
    ),
    acts="gradient",
    value=value,
    gradient=gradient,
    degree=2,
    paper=(
        "Tikhonov, On the stability of inverse problems (1943); Hoerl and Kennard, Ridge "
        "regression: biased estimation for nonorthogonal problems (1970)."
    ),
    differences=(
        "PyTorch's weight_decay of SGD and Adam is the same term, for the intercept too; alpha of "
        "scikit-learn's SGD estimators is the same without the intercept. Its LogisticRegression "
        "has C = 1 / (l2 · Σ weights). Keras L2 is l2 ‖w‖², twice this."
    ),
)
