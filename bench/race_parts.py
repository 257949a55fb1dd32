"""python -m bench.race_parts OUT COMMAND…: run `thalweg COMMAND…`, and write what its parts took.

Processor time of all threads, each part without those inside it. What is left is starting Python,
importing, choosing options and printing.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

from thalweg.__main__ import prepare

READING, TRAINING, JUDGING = "reading and encoding", "training", "judging each epoch"
HALVING, VERDICT, BOOTSTRAP = "halving's bounds", "verdict", "bootstrap"
RATES, TABLES, REPORT = "why runs diverged (λ)", "tries, generalisation", "report"
WINNER, REST = "the winner's figures, the model's file", "starting Python, options, printing"
ADDED = (HALVING, VERDICT, BOOTSTRAP, RATES, TABLES, REPORT)  # what a race adds to training

PLACES = {
    "thalweg.job.planning:read_dataset": READING,
    "thalweg.job.planning:chosen_encoding": READING,
    "thalweg.job.entrances:train": TRAINING,
    "thalweg.engine.compiled.engine:Compiled.side_by_side": JUDGING,
    "thalweg.racing.halving:Halving.after_epoch": HALVING,
    "thalweg.job.finish:explained": RATES,
    "thalweg.job.finish:verdict_of": VERDICT,
    "thalweg.racing.comparison:deviations": BOOTSTRAP,
    "thalweg.job.finish:generalisation_of": TABLES,
    "thalweg.results:tries_of": TABLES,
    "thalweg.job.finish:_judge": WINNER,
    "thalweg.job.finish:save_result": WINNER,
    "thalweg.cli.report_files:ReportFiles.write": REPORT,
}


class Parts:
    """Processor time of parts that may be inside one another.

    Attributes:
        seconds: by part.
    """

    def __init__(self) -> None:
        """Begin with none."""
        self.seconds: dict[str, float] = {}
        self._inside = 0.0  # of the part that is running, seconds of those inside it

    def timed(self, part: str, work: Callable[..., Any]) -> Callable[..., Any]:
        """Return a function that does the work, and adds what it takes to a part."""

        @wraps(work)
        def done(*arguments: Any, **named: Any) -> Any:
            outside, self._inside = self._inside, 0.0
            begun = time.process_time()
            try:
                return work(*arguments, **named)
            finally:
                took = time.process_time() - begun
                self.seconds[part] = self.seconds.get(part, 0.0) + took - self._inside
                self._inside = outside + took

        return done

    def watch(self) -> None:
        """Time every place of the parts; what is done beside others is done before them.

        Raises:
            AttributeError: a place that is there no more.
        """
        for place, part in PLACES.items():
            module, _, name = place.partition(":")
            owner: Any = importlib.import_module(module)
            *above, last = name.split(".")
            for each in above:
                owner = getattr(owner, each)
            setattr(owner, last, self.timed(part, getattr(owner, last)))
        finish: Any = importlib.import_module("thalweg.job.finish")
        beside = finish.beside
        finish.beside = lambda work, _: beside(work, False)  # or its time were theirs too


def main(out: str, *command: str) -> None:
    """Run a command of thalweg, and write the seconds of its parts as JSON."""
    parts = Parts()
    parts.watch()
    from thalweg.cli.main import main as run

    sys.argv = ["thalweg", *command]
    try:
        run()
    except SystemExit as end:
        if end.code:
            raise
    found = parts.seconds
    found[REST] = time.process_time() - sum(found.values())
    Path(out).write_text(json.dumps(found), "utf-8")


if __name__ == "__main__":
    prepare()
    main(*sys.argv[1:])
