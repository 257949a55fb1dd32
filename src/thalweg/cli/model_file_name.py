"""The name of a model file, where the user gives none."""

from __future__ import annotations

import re
from pathlib import Path


def name_of_model(data: list[str] | None) -> str:
    """Name the model after the first data file, in this folder: sales.2023.csv.gz → sales.2023."""
    if not data:
        return "flights"
    from thalweg.data.files.raw_file import PACKED_ENDINGS
    from thalweg.data.files.read_files import FORMATS

    packed = (*PACKED_ENDINGS, ".zip")
    tables = (".dat", *(ending for form in FORMATS for ending in form.endings))
    address = str(data[0]).partition("://")[2]
    name = Path(address.partition("?")[0] or str(data[0])).name
    name = re.sub(r"[*?\[\]]+", "", name)
    for endings in (packed, tables):
        name = name[: -len(found)] if (found := Path(name.lower()).suffix) in endings else name
    return name.strip(".") or "model"


__all__ = ["name_of_model"]
