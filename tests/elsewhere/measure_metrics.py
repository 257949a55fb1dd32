"""Metrics of Keras, PyTorch and LightGBM; scikit-learn's are asked by the tests themselves."""

from __future__ import annotations

from typing import Any

from measuring import keras, measured, numbers

PROBABILITIES = [0.1, 0.5, 0.7001, 0.7002, 0.7003, 0.62]
TRUE = [0, 1, 0, 1, 1, 1]
# Three classes; two rows have equal probabilities.
OF_CLASSES = [[0.2, 0.4, 0.4], [0.4, 0.4, 0.2], [0.1, 0.2, 0.7], [0.3, 0.3, 0.4]]
CLASS = [2, 0, 1, 1]
LABELS = [[0.9, 0.2, 0.6], [0.1, 0.8, 0.3]]
TRUE_LABELS = [[1, 0, 0], [1, 1, 0]]
MEANS = [0.7, 1.3, 2.4, 5.0]
AMOUNTS = [0.9, 1.1, 3.0, 4.0]


@measured("keras", "jax")
def keras_metrics() -> dict[str, Any]:
    library = keras()
    metrics, losses = library.metrics, library.losses

    def of(metric: Any, y: Any, p: Any) -> float:
        metric.update_state(y, p)
        return float(metric.result())

    top = metrics.TopKCategoricalAccuracy
    onehot = [[float(k == c) for k in range(3)] for c in CLASS]
    import inspect

    return {
        "BinaryAccuracy_at_half": of(metrics.BinaryAccuracy(), [[0], [1]], [[0.5], [0.5]]),
        "BinaryAccuracy_of_labels": of(metrics.BinaryAccuracy(), TRUE_LABELS, LABELS),
        "AUC": of(metrics.AUC(), TRUE, PROBABILITIES),
        "TopKCategoricalAccuracy": of(top(k=1), onehot, OF_CLASSES),
        "k": inspect.signature(top).parameters["k"].default,
        "BinaryCrossentropy_of_a_sure_mistake": float(
            losses.BinaryCrossentropy()([[1.0]], [[0.0]])
        ),
        "Hinge_of_0_and_1": of(metrics.Hinge(), [[0.0], [1.0]], [[0.3], [0.4]]),
        "Hinge_of_both_signs": of(metrics.Hinge(), [[-1.0], [1.0]], [[0.3], [0.4]]),
        "Poisson": of(metrics.Poisson(), [[y] for y in AMOUNTS], [[m] for m in MEANS]),
    }


@measured("torch")
def torch_metrics() -> dict[str, Any]:
    import torch

    two = torch.float64
    mistake = torch.nn.BCELoss()(torch.zeros(1, dtype=two), torch.ones(1, dtype=two))
    poisson = torch.nn.PoissonNLLLoss(log_input=False, eps=0.0)
    return {
        "BCELoss_of_a_sure_mistake": numbers(mistake),
        "PoissonNLLLoss": numbers(
            poisson(torch.tensor(MEANS, dtype=two), torch.tensor(AMOUNTS, dtype=two))
        ),
    }


@measured("lightgbm")
def lightgbm_metrics() -> dict[str, Any]:
    """Its metrics of a constant prediction, mean(AMOUNTS), and of half of it: no tree is grown."""
    import lightgbm
    import numpy as np

    found: dict[str, Any] = {}
    mean = float(np.mean(AMOUNTS))
    for metric, objective in (
        ("gamma", "gamma"),
        ("gamma_deviance", "gamma"),
        ("tweedie", "tweedie"),
        ("poisson", "poisson"),
    ):
        of = []
        for guess in (mean, mean / 2):
            data = lightgbm.Dataset(np.zeros((4, 1)), AMOUNTS, init_score=np.full(4, np.log(guess)))
            told: dict[str, Any] = {}
            lightgbm.train(
                {"objective": objective, "metric": metric, "verbose": -1, "num_threads": 1,
                 "boost_from_average": False, "min_data_in_leaf": 100, "feature_pre_filter": False},
                data, 1, valid_sets=[data], valid_names=["t"],
                callbacks=[lightgbm.record_evaluation(told)],
            )  # fmt: skip
            of.append(told["t"][metric][0])
        found[metric] = of
    return found
