"""The job end to end, from a table to a judged model: a plan, a session, a finish.

`fit` and `race` are its two entrances.
"""

from thalweg.job.entrances import fit, race
from thalweg.job.planning import Plan
from thalweg.options.table_options import TABLE_OPTIONS, TableOptions

__all__ = ["TABLE_OPTIONS", "Plan", "TableOptions", "fit", "race"]
