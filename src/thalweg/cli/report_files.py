"""The report and its pictures as files, on request: checked before the work, written after it."""

from __future__ import annotations

import importlib.util
import mimetypes
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from thalweg.errors import Problems, UsageError

if TYPE_CHECKING:
    from thalweg.results import Fit


@dataclass(frozen=True)
class ReportFiles:
    """What `--report` and `--pictures` ask for.

    Attributes:
        report: the HTML file; None: none.
        pictures: the folder of PNG files; None: none.
    """

    report: Path | None
    pictures: Path | None

    def check(self, data: Sequence[str], model: Path | None) -> None:
        """Check, before the work, that the files can be written.

        Args:
            data: files that are read.
            model: file that is written too.

        Raises:
            UsageError: a file that cannot be written, or is read or written already; matplotlib is
                needed and not there.
        """
        from thalweg.models.file import check_writable, refuse_inputs

        problems = Problems()
        if self.report is not None:
            with problems.collected():
                check_writable(self.report, "--report")
            with problems.collected():
                refuse_inputs(self.report, data, "--report")
            kind, _ = mimetypes.guess_type(self.report.name)
            if kind not in (None, "text/html", "application/xhtml+xml"):
                said = f"--report {self.report}: the report is an HTML page; name it *.html."
                problems.add(UsageError(said))
            if model is not None and self.report.absolute() == model.absolute():
                said = f"--report {self.report} is the file of the model: name another."
                problems.add(UsageError(said))
        if self.pictures is not None:
            if self.pictures.exists() and not self.pictures.is_dir():
                said = f"--pictures {self.pictures} is a file: name a folder."
                problems.add(UsageError(said))
            elif not self.pictures.absolute().parent.is_dir():
                parent = self.pictures.absolute().parent
                said = f"--pictures {self.pictures}: there is no folder {parent}."
                problems.add(UsageError(said))
            if importlib.util.find_spec("matplotlib") is None:
                said = (
                    "--pictures draws with matplotlib, which is not installed: pip install "
                    "'thalweg[plot]', or save pictures from the page that --report writes."
                )
                problems.add(UsageError(said))
        problems.refuse()

    def write(self, done: Fit) -> list[str]:
        """Write them; return a line on each.

        Raises:
            OutputError: one cannot be written.
        """
        said = []
        if self.report is not None:
            done.save_report(self.report)
            said.append(f"Report: {self.report}.")
        if self.pictures is not None:
            from thalweg.report import race_pictures

            made = race_pictures.save(done, self.pictures)
            said.append(f"Pictures: {len(made)} in {self.pictures}.")
        return said


__all__ = ["ReportFiles"]
