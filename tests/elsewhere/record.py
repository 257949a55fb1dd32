"""Make every measurement and write ``measured.json`` beside this file.

Run as ``python tests/elsewhere/record.py`` where all the libraries named in it are installed; with
names of measurements behind it, only those are made anew.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import json
import platform
import sys
from pathlib import Path
from typing import Any

from measuring import MEASUREMENTS

FAMILIES = (
    "measure_losses",
    "measure_schedules",
    "measure_weights",
    "measure_metrics",
    "measure_nets",
)
FILE = Path(__file__).parent / "measured.json"
PACKAGES = {"sklearn": "scikit-learn"}


def version(library: str) -> str:
    """The installed version."""
    return importlib.metadata.version(PACKAGES.get(library, library)).partition("+")[0]


def record(names: list[str]) -> dict[str, Any]:
    """The measurements named, or all, with the libraries' versions."""
    for family in FAMILIES:
        importlib.import_module(family)
    libraries = sorted({name for names, _ in MEASUREMENTS.values() for name in names})
    then = json.loads(FILE.read_text())["measured"] if names else {}
    return {
        "command": "python tests/elsewhere/record.py",
        "python": platform.python_version(),
        "libraries": {name: version(name) for name in libraries},
        "measured": {
            name: then[name] if names and name not in names else function()
            for name, (_, function) in MEASUREMENTS.items()
        },
    }


def as_text(value: Any, depth: int = 0) -> str:
    """JSON with one figure of a measurement a line."""
    if isinstance(value, dict) and depth < 3:
        lines = [f"{json.dumps(key)}: {as_text(item, depth + 1)}" for key, item in value.items()]
        return "{\n" + ",\n".join(lines) + "\n}"
    return json.dumps(value, separators=(",", ":"), allow_nan=False)


if __name__ == "__main__":
    FILE.write_text(as_text(record(sys.argv[1:])) + "\n")
    sys.stderr.write(f"wrote {FILE} ({FILE.stat().st_size:,} bytes)\n")
