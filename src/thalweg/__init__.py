"""Thalweg trains models by gradient descent and takes the guesswork out of it.

>>> import thalweg
>>> result = thalweg.fit("flights.parquet", target="arr_delay")  # doctest: +SKIP
>>> result.model.predict("more.parquet")  # doctest: +SKIP

`fit` trains on a table, `race` compares settings on one, `descend` goes down any function of a
vector, `load` reads a saved model, `lab.view` shows a result in a notebook. Names are imported when
they are first used, so that ``import thalweg`` costs next to nothing.
"""

from __future__ import annotations

TYPE_CHECKING = False  # typing's; to import it takes longer than all the rest of the start

if TYPE_CHECKING:
    from typing import Any

    from thalweg import lab
    from thalweg.activations import Activation
    from thalweg.descent import descend
    from thalweg.descents.path import Path
    from thalweg.errors import (
        CheckpointError,
        CheckpointWarning,
        DataError,
        DataWarning,
        EngineWarning,
        ModelFileError,
        OutputError,
        ThalwegError,
        TrainingError,
        UsageError,
    )
    from thalweg.explaining.explanation import ModelExplanation
    from thalweg.hyperparameters import Hyperparameter, Interval
    from thalweg.initialisations import Initialisation
    from thalweg.job import find_lr, fit, race
    from thalweg.losses import Loss
    from thalweg.models.file import load, save
    from thalweg.models.model import Model
    from thalweg.optimizers import Convention, Optimizer
    from thalweg.results import Fit
    from thalweg.run_result import RunResult
    from thalweg.training.callbacks import Callbacks
    from thalweg.training.run import Run

__version__ = "0.1.0"

_HOMES = {
    "Activation": "thalweg.activations",
    "Callbacks": "thalweg.training.callbacks",
    "CheckpointError": "thalweg.errors",
    "CheckpointWarning": "thalweg.errors",
    "DataError": "thalweg.errors",
    "DataWarning": "thalweg.errors",
    "EngineWarning": "thalweg.errors",
    "Convention": "thalweg.optimizers",
    "Fit": "thalweg.results",
    "Hyperparameter": "thalweg.hyperparameters",
    "Initialisation": "thalweg.initialisations",
    "Interval": "thalweg.hyperparameters",
    "Loss": "thalweg.losses",
    "Model": "thalweg.models.model",
    "ModelExplanation": "thalweg.explaining.explanation",
    "ModelFileError": "thalweg.errors",
    "Optimizer": "thalweg.optimizers",
    "OutputError": "thalweg.errors",
    "Path": "thalweg.descents.path",
    "ReadOptions": "thalweg.data.files.read_options",
    "Run": "thalweg.training.run",
    "RunResult": "thalweg.run_result",
    "ThalwegError": "thalweg.errors",
    "TrainingError": "thalweg.errors",
    "UsageError": "thalweg.errors",
    "descend": "thalweg.descent",
    "find_lr": "thalweg.job",
    "fit": "thalweg.job",
    "lab": "thalweg.lab",
    "load": "thalweg.models.file",
    "race": "thalweg.job",
    "save": "thalweg.models.file",
}

__all__ = [
    "Activation",
    "Callbacks",
    "CheckpointError",
    "CheckpointWarning",
    "Convention",
    "DataError",
    "DataWarning",
    "EngineWarning",
    "Fit",
    "Hyperparameter",
    "Initialisation",
    "Interval",
    "Loss",
    "Model",
    "ModelExplanation",
    "ModelFileError",
    "Optimizer",
    "OutputError",
    "Path",
    "ReadOptions",
    "Run",
    "RunResult",
    "ThalwegError",
    "TrainingError",
    "UsageError",
    "__version__",
    "descend",
    "find_lr",
    "fit",
    "lab",
    "load",
    "race",
    "save",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'thalweg' has no attribute {name!r}")
    import importlib

    home = importlib.import_module(_HOMES[name])
    value = home if home.__name__ == f"thalweg.{name}" else getattr(home, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
