"""The job end to end, from a table to a judged model: a plan, a session, a finish.

`fit` and `race` are its two entrances.
"""

from thalweg.job.entrances import fit, race
from thalweg.job.planning import Plan
from thalweg.job.table_options import TABLE_DEFAULTS, TableOptions
from thalweg.training.callbacks import Watcher

__all__ = ["TABLE_DEFAULTS", "Plan", "TableOptions", "Watcher", "fit", "race"]
