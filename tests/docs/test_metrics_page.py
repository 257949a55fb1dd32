"""docs/metrics.md names every metric, and nothing else as one."""

import re
from pathlib import Path

from thalweg.metrics import METRICS

PAGE = (Path(__file__).parents[2] / "docs" / "metrics.md").read_text(encoding="utf-8")


def test_the_table_has_every_metric():
    table = PAGE[PAGE.index("## Which one") : PAGE.index("## How they are computed")]
    named = {
        name
        for line in table.splitlines()
        if line.startswith("|")
        for name in re.findall(r"`([a-z_0-9]+)`", line)
    }
    assert named - {"beware"} == set(METRICS)
