"""CONTRIBUTING names files that exist, and its table of what goes where is complete."""

from __future__ import annotations

import re
from pathlib import Path

from in_one_test import for_each

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "thalweg"
TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
NAMES = {path.name for folder in (".github", "src", "tests") for path in (ROOT / folder).rglob("*")}
LAYOUT = TEXT[TEXT.index("    src/thalweg/\n") : TEXT.index("## Words")]


def layout_paths() -> list[str]:
    """Return the paths of the drawn layout, each below the folder that is less indented."""
    found, above = [], {}
    for line in LAYOUT.splitlines():
        if not (named := re.match(r"( {4,})((?:[a-z_/]+(?:/|\.py)(?: +|$))+)", line)):
            continue
        indent = len(named[1])
        above = {depth: folder for depth, folder in above.items() if depth < indent}
        for name in named[2].split():
            found.append("".join(above[depth] for depth in sorted(above)) + name)
        if name.endswith("/"):
            above[indent] = name
    return found


def prose_paths() -> list[str]:
    """Return the paths in backticks and links of the text beside the layout."""
    text = TEXT.replace(LAYOUT, "")
    quoted = re.findall(r"`([\w./-]+(?:/|\.(?:py|md|yml|toml)))`", text)
    return [name for name in quoted if "NAME" not in name] + re.findall(r"\]\(([\w./-]+)\)", text)


def exists(name: str) -> bool:
    """Whether a path leads somewhere from the repository's folder or the package's."""
    return any((folder / name).exists() for folder in (ROOT, SOURCE))


def test_the_drawn_layout_is_read():
    paths = layout_paths()
    assert "src/thalweg/engine/compiled/loops/" in paths
    assert "src/thalweg/training/session.py" in paths
    assert "src/thalweg/metrics/" in paths
    assert "tests/elsewhere/" in paths


@for_each("name", sorted({*layout_paths()}))
def test_every_path_of_the_layout_exists(name):
    assert (ROOT / name).exists()


@for_each("name", sorted({*prose_paths()}))
def test_every_path_in_the_text_exists(name):
    # Alone, a file stands in the folder of its paragraph: adam.py, record_torch.py.
    assert exists(name) or name in NAMES


def test_every_kind_of_thing_has_a_row_in_the_table():
    rows = re.findall(r"^\| ([a-z, ]+) \| ", TEXT[TEXT.index("## Where a new thing goes") :], re.M)
    assert {each for row in rows for each in row.split(", ")} >= {
        "optimizer", "loss", "metric", "schedule", "average", "penalty", "file format",
        "stopping rule", "picture", "activation", "predictor", "option",
    }  # fmt: skip
