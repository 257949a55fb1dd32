"""Record weights of generalised linear models by statsmodels, glum and scikit-learn.

Run it in an environment that has them (`pip install statsmodels glum scikit-learn`):

    python tests/reference/record_glm.py

It writes `glm.json` beside it: the rows, and for each model the intercept and weights in the end.
statsmodels maximises the likelihood without a penalty; glum minimises the weighted mean of half the
deviance (of log loss: the negative log likelihood) + alpha (l1_ratio ‖w‖₁ + (1 − l1_ratio) / 2
‖w‖²).
"""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
import statsmodels.api as sm
from glum import GeneralizedLinearRegressor
from sklearn.linear_model import LogisticRegression

OUT = Path(__file__).with_name("glm.json")
PENALISED = {"ridge": (0.02, 0.0), "lasso": (0.05, 1.0), "elastic_net": (0.08, 0.6)}


def rows() -> dict[str, Any]:
    """Return columns of different spread, two of them alike, targets of each kind and weights."""
    rng = np.random.default_rng(20)
    x = rng.normal(size=(60, 5)) * [1, 0.5, 2, 1, 1] + [0, 1, -1, 0, 0]
    x[:, 4] = 0.9 * x[:, 0] + 0.3 * x[:, 4]
    mean = np.exp(0.4 * x[:, 0] - 0.3 * x[:, 1] + 0.2 * x[:, 2])
    counts = rng.poisson(mean)
    amounts = np.array([rng.gamma(2.0, size=n).sum() for n in counts])
    return {
        "x": x.round(3).tolist(),
        "weight": rng.choice([0.5, 1.0, 2.0], 60).tolist(),
        "poisson_deviance": counts.tolist(),
        "gamma_deviance": (mean * rng.gamma(3.0, 1 / 3, 60) + 0.05).round(4).tolist(),
        "tweedie_deviance": amounts.round(4).tolist(),
        "log_loss": (rng.uniform(size=60) < 1 / (1 + 1 / mean)).astype(int).tolist(),
        "squared_error": (np.log(mean) + rng.normal(size=60)).round(4).tolist(),
    }


def by_statsmodels(loss: str, data: dict[str, Any]) -> list[float]:
    """Return intercept and weights without a penalty."""
    family = {
        "poisson_deviance": sm.families.Poisson(),
        "gamma_deviance": sm.families.Gamma(sm.families.links.Log()),
        "tweedie_deviance": sm.families.Tweedie(sm.families.links.Log(), var_power=1.5),
        "log_loss": sm.families.Binomial(),
        "squared_error": sm.families.Gaussian(),
    }[loss]
    x, y = sm.add_constant(np.array(data["x"])), np.array(data[loss], float)
    model = sm.GLM(y, x, family=family, freq_weights=np.array(data["weight"]))
    found: list[float] = model.fit(tol=1e-14, maxiter=200, tol_criterion="params").params.tolist()
    return found


def by_glum(loss: str, data: dict[str, Any], alpha: float, ratio: float) -> list[float]:
    """Return intercept and weights with a penalty."""
    family: Any = {
        "poisson_deviance": "poisson",
        "gamma_deviance": "gamma",
        "tweedie_deviance": "tweedie (1.5)",
        "log_loss": "binomial",
        "squared_error": "normal",
    }[loss]
    model = GeneralizedLinearRegressor(
        family=family,
        alpha=alpha,
        l1_ratio=ratio,
        link="log" if loss.endswith("deviance") else "auto",
        gradient_tol=1e-12,
        max_iter=1000,
        scale_predictors=False,
    )
    model.fit(np.array(data["x"]), np.array(data[loss], float), sample_weight=data["weight"])
    return [float(model.intercept_), *model.coef_.tolist()]


def softmax(data: dict[str, Any]) -> dict[str, Any]:
    """Return scikit-learn's softmax regression, by Newton, of the counts 0, 1 and more."""
    y = np.minimum(data["poisson_deviance"], 2)
    model = LogisticRegression(C=1 / 5.0, solver="newton-cholesky", tol=1e-12, max_iter=1000)
    model.fit(data["x"], y, sample_weight=data["weight"])
    return {"y": y.tolist(), "C": 1 / 5.0, "intercept": model.intercept_.tolist(),
            "weights": model.coef_.T.tolist()}  # fmt: skip


def main() -> None:
    """Write the file."""
    data = rows()
    losses = [name for name in data if name not in ("x", "weight")]
    found = {
        "from": {name: version(name) for name in ("statsmodels", "glum", "scikit-learn")},
        "rows": data,
        "statsmodels": {loss: by_statsmodels(loss, data) for loss in losses},
        "glum": {
            kind: {
                "alpha": alpha,
                "l1_ratio": ratio,
                **{loss: by_glum(loss, data, alpha, ratio) for loss in losses},
            }
            for kind, (alpha, ratio) in PENALISED.items()
        },
        "softmax": softmax(data),
    }
    OUT.write_text(json.dumps(found, indent=1) + "\n")


if __name__ == "__main__":
    main()
