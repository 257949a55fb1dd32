"""The pictures of the docs are made by the command that the docs name."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.slow
def test_the_command_makes_every_picture_that_the_docs_show(tmp_path):
    script = [sys.executable, str(DOCS / "pictures.py"), str(tmp_path)]
    subprocess.run(script, check=True, capture_output=True, text=True)
    texts = [DOCS.parent / "README.md", *DOCS.glob("*.md")]
    shown = {
        name for text in texts for name in re.findall(r"pictures/(\S+\.png)", text.read_text())
    }
    made = {path.name for path in tmp_path.iterdir()}
    assert shown == made == {path.name for path in (DOCS / "pictures").iterdir()}
    for name in made:
        picture = (tmp_path / name).read_bytes()
        assert picture.startswith(b"\x89PNG")
        assert len(picture) > 20_000  # an empty figure is half of that
