"""All commands: each reads its options, calls the public API and prints what came back.

Heavy imports stand inside the commands, so that ``thalweg --help`` stays fast.
"""

from __future__ import annotations

from thalweg.cli.lab_command import lab
from thalweg.cli.model_commands import evaluate, explain, landscape, predict
from thalweg.cli.show_command import show
from thalweg.cli.training_commands import fit, race

__all__ = ["evaluate", "explain", "fit", "lab", "landscape", "predict", "race", "show"]
