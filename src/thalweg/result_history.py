"""A job as plain data: what a model file keeps of it, and ``--json`` prints."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from thalweg.plain import plain

if TYPE_CHECKING:
    from thalweg.results import Fit


def history(done: Fit) -> dict[str, Any]:
    """Return the job as plain data, for the model file and ``--json``.

    Without the time it took: equal jobs make equal files.
    """
    loss = done.model.loss
    deviation = done.model.target_scaling.deviation
    scaled = {}
    if isinstance(deviation, float):  # several targets have no unit in common
        scaled = dict.fromkeys(loss.loss.in_target_units, 1 / deviation)
    document = {
        "task": done.model.task,
        "target": _names(done.model.preprocessor.target.columns),
        "rows": dict(done.rows),
        "split": dict(done.split),
        "features": done.model.preprocessor.encoder.width - 1,
        "loss": loss.loss.name,
        "loss_hyperparameters": {
            key: value / scaled.get(key, 1.0) for key, value in loss.hyperparameters.items()
        },
        "winner": {**done.winner.run.as_json(), "epochs": done.winner.best_epoch},
        "verdict": None if done.verdict is None else done.verdict.as_json(),
        "mean": None if done.mean is None else done.mean.as_json(done.compared),
        "folds": None if done.folds is None else done.folds.as_json(),
        "calibration": None if done.calibration is None else done.calibration.as_json(),
        "threshold": None if done.threshold is None else done.threshold.as_json(),
        "optimum": None if done.optimum is None else done.optimum.as_json(),
        "train": done.train,
        "valid": done.valid,
        "test": done.test,
        "baseline": dict(done.baseline),
        "gain_over_baseline": done.gain_over_baseline,
        "gain_on_unseen_rows": done.gain_on_unseen_rows,
        "trained_on": done.trained_on,
        "shuffle_quality": done.shuffle_quality,
        **done.by_class,
        "runs": [
            {
                **result.run.as_json(),
                "status": result.status,
                "diverged": result.diverged,
                "end": result.end.as_json(),
                "epochs": result.epochs,
                "best_epoch": result.best_epoch,
                "updates": result.updates,
                "train_loss": result.train_loss,
                "valid_loss": result.valid_loss,
                "crossvalidated_loss": result.crossvalidated_loss,
                "valid_losses": list(result.valid_losses),
                "batch_losses": list(result.batch_losses),
            }
            for result in done.runs
        ],
        "learning_rates": None if done.learning_rates is None else done.learning_rates.as_json(),
        "columns": [vars(column) for column in done.columns],
        "notes": list(done.notes),
        "engine": done.engine,
        "interrupted": done.interrupted,
    }
    return {key: plain(value) for key, value in document.items()}


def _names(columns: Sequence[str]) -> str | list[str]:
    """Return the target's name, or several as a list."""
    return columns[0] if len(columns) == 1 else list(columns)
