"""Max-norm: the weights of each output are scaled back to a length they may not exceed."""

import numpy as np

from thalweg.penalties.penalty import Penalty


def after(w, strength):
    largest = np.maximum(np.abs(w).max(axis=0, keepdims=True, initial=0), np.finfo(w.dtype).tiny)
    scaled = w / largest  # so that no square overflows
    length = largest.astype(np.float64) * np.sqrt((scaled * scaled).sum(axis=0, keepdims=True))
    share = strength / np.maximum(length, np.finfo(np.float64).tiny)
    return w * np.where(length > strength, share, 1.0).astype(w.dtype)


MAX_NORM = Penalty(
    name="max_norm",
    title="Max-norm",
    about=(
        "A bound on the weights instead of a penalty: after each update the weights of one output,"
        " without the intercept, are scaled back to the length max_norm if they are longer; in a "
        "net the incoming weights of each unit, without its bias. It "
        "prevents divergence at a large rate. It is not a term of the objective."
    ),
    acts="projection",
    after=after,
    degree=1,
    paper=(
        "Srebro and Shraibman, Rank, trace-norm and max-norm (2005); Srivastava et al., Dropout: a "
        "simple way to prevent neural networks from overfitting (2014)."
    ),
    differences=(
        "The same as Keras MaxNorm(axis=0) for a kernel without its bias, except that Keras adds "
        "1e-7 to the length by which it divides."
    ),
)
