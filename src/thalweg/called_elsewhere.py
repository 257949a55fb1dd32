"""Other libraries' words for options, optimizers, losses and metrics: errors translate them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from thalweg.errors import nearest

LISTED_BY = "thalweg show"  # the command that lists the records

# What scikit-learn, SciPy, PyTorch and Keras call options that have other names here.
OPTIONS = {
    "X": ("data",),
    "y": ("target",),
    "x0": ("start",),
    "method": ("optimizer",),
    "tol": ("tolerance",),
    "learning_rate": ("lr",),
    "sample_weight": ("weight",),
    "alpha": ("l2",),
    "weight_decay": ("l2",),
    "max_iter": ("epochs", "steps"),
    "n_epochs": ("epochs", "steps"),
    "epochs": ("steps",),
    "random_state": ("seed",),
    "n_jobs": ("threads",),
    "num_threads": ("threads",),
    "scoring": ("metrics",),
}

# What they and R call what has a record here. Of several names the first that is of the kind that
# was asked for is meant: mse is a metric, and as a loss squared_error.
RECORDS = {
    # losses and metrics
    "mse": ("squared_error",),
    "mean_squared_error": ("mse", "squared_error"),
    "neg_mean_squared_error": ("mse",),
    "l2": ("squared_error",),
    "least_squares": ("squared_error",),
    "gaussian": ("squared_error", "normal"),
    "rmse": ("squared_error",),
    "root_mean_squared_error": ("rmse", "squared_error"),
    "neg_root_mean_squared_error": ("rmse",),
    "mae": ("absolute_error",),
    "mean_absolute_error": ("mae", "absolute_error"),
    "neg_mean_absolute_error": ("mae",),
    "l1": ("absolute_error",),
    "mean_absolute_percentage_error": ("mape",),
    "neg_mean_absolute_percentage_error": ("mape",),
    "neg_median_absolute_error": ("median_absolute_error",),
    "neg_max_error": ("max_error",),
    "root_mean_squared_log_error": ("rmsle",),
    "neg_root_mean_squared_log_error": ("rmsle",),
    "r_squared": ("r2",),
    "r2_score": ("r2",),
    "smooth_l1": ("huber",),
    "pinball": ("quantile", "mean_pinball_loss"),
    "pinball_loss": ("quantile", "mean_pinball_loss"),
    "logcosh": ("log_cosh",),
    "bce": ("log_loss",),
    "binary_crossentropy": ("log_loss",),
    "binary_cross_entropy": ("log_loss",),
    "bce_with_logits": ("log_loss",),
    "logistic": ("log_loss", "sigmoid"),
    "binomial": ("log_loss",),
    "logit": ("log_loss",),
    "neg_log_loss": ("log_loss",),
    "log": ("log_loss",),
    "nll": ("cross_entropy", "log_loss"),
    "categorical_crossentropy": ("cross_entropy", "log_loss"),
    "sparse_categorical_crossentropy": ("cross_entropy", "log_loss"),
    "softmax": ("cross_entropy",),
    "multinomial": ("cross_entropy",),
    "poisson": ("poisson_deviance", "mean_poisson_deviance"),
    "gamma": ("gamma_deviance", "mean_gamma_deviance"),
    "tweedie": ("tweedie_deviance", "mean_tweedie_deviance"),
    "acc": ("accuracy",),
    "accuracy_score": ("accuracy",),
    "auc": ("roc_auc",),
    "auroc": ("roc_auc",),
    "roc_auc_score": ("roc_auc",),
    "roc_auc_ovr": ("roc_auc",),
    "pr_auc": ("average_precision",),
    "auprc": ("average_precision",),
    "aucpr": ("average_precision",),
    "average_precision_score": ("average_precision",),
    "f1_score": ("f1",),
    "fbeta": ("f_beta",),
    "fbeta_score": ("f_beta",),
    "mcc": ("matthews_correlation",),
    "matthews_corrcoef": ("matthews_correlation",),
    "kappa": ("cohen_kappa",),
    "cohen_kappa_score": ("cohen_kappa",),
    "brier": ("brier_score",),
    "brier_score_loss": ("brier_score",),
    "neg_brier_score": ("brier_score",),
    "ece": ("calibration_error",),
    "expected_calibration_error": ("calibration_error",),
    "mce": ("max_calibration_error",),
    "sensitivity": ("recall",),
    "tpr": ("recall",),
    "tnr": ("specificity",),
    "ppv": ("precision",),
    "iou": ("jaccard",),
    "jaccard_score": ("jaccard",),
    # optimizers and solvers
    "gd": ("sgd",),
    "gradient_descent": ("sgd",),
    "nesterov": ("nag",),
    "heavy_ball": ("momentum",),
    "bfgs": ("lbfgs",),
    "l_bfgs": ("lbfgs",),
    "l_bfgs_b": ("lbfgs",),
    "irls": ("newton",),
    "newton_cg": ("newton",),
    "newton_cholesky": ("newton",),
    "cholesky": ("normal_equations",),
    "ols": ("normal_equations",),
    "ftrl_proximal": ("ftrl",),
    # schedules and averages
    "none": ("constant",),
    "linear": ("polynomial", "identity"),
    "cosine_annealing": ("cosine",),
    "cosine_decay": ("cosine",),
    "exponential_decay": ("exponential",),
    "invscaling": ("inverse_scaling",),
    "optimal": ("bottou",),
    "plateau": ("reduce_on_plateau",),
    "swa": ("polyak",),
    # activations and initialisations
    "swish": ("silu",),
    "kaiming": ("he",),
    "kaiming_normal": ("he",),
    "kaiming_uniform": ("he_uniform",),
    "he_normal": ("he",),
    "xavier": ("glorot",),
    "xavier_uniform": ("glorot",),
    "glorot_uniform": ("glorot",),
    "xavier_normal": ("glorot_normal",),
}


def meant(name: str, known: Iterable[str]) -> str:
    """Say which option was meant: other libraries' word for it, or the nearest."""
    known = list(known)
    for other in OPTIONS.get(name, ()):
        if other in known:
            return f"here it is {other!r}."
    return nearest(name, known, closest=True)


def meant_record(name: str, known: Iterable[str]) -> str:
    """Say which record was meant: another library's word for it, the nearest, or where all are."""
    known = list(known)
    for other in RECORDS.get(_plain(name), ()):
        if other in known:
            return f"here it is {other!r}."
    return nearest(name, known, listed_by=LISTED_BY)


def _plain(name: str) -> str:
    """Write ``BinaryCrossEntropy`` and ``binary-cross-entropy`` alike."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z][a-z])", "_", str(name))
    return re.sub(r"[\s-]+", "_", words).lower()


__all__ = ["LISTED_BY", "OPTIONS", "RECORDS", "meant", "meant_record"]
