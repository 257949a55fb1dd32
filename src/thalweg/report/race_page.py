"""The report of a fit or race: one HTML file that opens from disk and asks no machine for anything.

The page is built from `lab-ui/` (``make page``) into `page/report.html`, script and style inside;
this fills in the race document. A script that is not the page's own does not run there: its content
security policy names the two by their hashes, and names from the data are only ever shown as text.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from thalweg.models.file import write_whole
from thalweg.report.race_document import race_document
from thalweg.results import Fit

TEMPLATE = Path(__file__).parent / "page" / "report.html"
_PLACE = '"the race document"'

# Within a script element HTML ends at "</script", and "<!--" changes how it is read.
_IN_HTML = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


def save(done: Fit, path: str | os.PathLike[str]) -> None:
    """Write the report.

    Raises:
        OutputError: the file cannot be written.
    """
    write_whole(path, page(race_document(done)).encode())


def page(document: Mapping[str, Any]) -> str:
    """Return the report of a race document as HTML."""
    template = TEMPLATE.read_text(encoding="utf-8")
    before, _, after = template.partition(_PLACE)
    return f"{before}{embedded(document)}{after}"


def embedded(document: Mapping[str, Any]) -> str:
    """Return a document as JSON in ASCII that HTML does not read as markup."""
    text = json.dumps(document, allow_nan=False, separators=(",", ":"))
    return text.translate(_IN_HTML)


__all__ = ["TEMPLATE", "embedded", "page", "save"]
