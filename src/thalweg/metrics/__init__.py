"""Evaluation metrics: accumulators with `update`, `merge` and `result`, for many runs at once.

They see predictions, targets and weights of frozen models and never a gradient. `Scores` computes
all metrics of a task in one pass; `METRICS` lists them; a metric's class docstring explains it.
Each class of `METRICS` is here by its own name too.
"""

from typing import Any

from thalweg.metrics.layout import TASKS
from thalweg.metrics.metric import Metric
from thalweg.metrics.registry import METRICS, divided, for_task, make
from thalweg.metrics.scores import Scores

__all__ = ["METRICS", "TASKS", "Metric", "Scores", "divided", "for_task", "make"]


def __getattr__(name: str) -> Any:
    for metric in METRICS.values():
        if metric.__name__ == name:
            return metric
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
