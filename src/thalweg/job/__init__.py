"""The job, from a table to a judged model: plan, session, finish; `fit` and `race` start it."""

from thalweg.job.entrances import find_lr, fit, race
from thalweg.job.planning import Plan
from thalweg.options.table_options import TABLE_OPTIONS, TableOptions

__all__ = ["TABLE_OPTIONS", "Plan", "TableOptions", "find_lr", "fit", "race"]
