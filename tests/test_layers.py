"""Imports point down the layout that CONTRIBUTING draws, and never in a circle."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import thalweg

SOURCE = Path(thalweg.__file__).parent
LAYOUT = Path(__file__).parents[1] / "CONTRIBUTING.md"


def _modules() -> dict[str, Path]:
    found = {}
    for path in SOURCE.rglob("*.py"):
        parts = path.relative_to(SOURCE.parent).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


MODULES = _modules()


def _ranks() -> dict[str, int]:
    """Return each room's line in the layout; rooms of one line are equal."""
    text = LAYOUT.read_text(encoding="utf-8")
    block = text[text.index("    src/thalweg/\n") :]
    block = block[: block.index("\n    tests/")]
    rooms = {}
    for line, words in enumerate(block.splitlines()):
        if named := re.match(r" {6}((?:[a-z_]+(?:/|\.py) +)+)", words):
            rooms |= {name.strip("/").removesuffix(".py"): line for name in named[1].split()}
    return rooms


def _imports(nodes: Iterator[ast.AST], inside: bool) -> Iterator[str]:
    """Yield the modules of the package that are imported; `inside` functions too, or not."""
    for node in nodes:
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            continue
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names if each.name in MODULES)
        elif isinstance(node, ast.ImportFrom) and node.module in MODULES:
            parts = [f"{node.module}.{each.name}" for each in node.names]
            yield from [p for p in parts if p in MODULES] or [node.module]
        elif inside or not isinstance(node, ast.FunctionDef | ast.Lambda):
            yield from _imports(ast.iter_child_nodes(node), inside)


def _imported(name: str, inside: bool) -> list[str]:
    tree = ast.parse(MODULES[name].read_text(encoding="utf-8"))
    return [other for other in _imports(ast.iter_child_nodes(tree), inside) if other != name]


def _room(name: str) -> str:
    return name.split(".")[1] if "." in name else ""


def test_every_room_is_in_the_layout():
    rooms = {_room(name) for name in MODULES} - {"", "__main__"}
    assert rooms == set(_ranks())


def test_nothing_imports_from_a_room_above():
    rank = _ranks()
    up = [
        f"{name} imports {other}"
        for name in MODULES
        for other in _imported(name, inside=True)
        if _room(name) in rank and _room(other) in rank  # not the package's own names
        if rank[_room(other)] < rank[_room(name)]
    ]
    assert up == []


def test_no_import_goes_in_a_circle():
    edges = {name: _imported(name, inside=False) for name in MODULES}
    done: set[str] = set()

    def follow(name: str, way: tuple[str, ...]) -> None:
        assert name not in way, " imports ".join([*way[way.index(name) :], name])
        if name in done:
            return
        for other in edges[name]:
            follow(other, (*way, name))
        done.add(name)

    for name in MODULES:
        follow(name, ())


def test_the_layout_is_read_with_its_order():
    rank = _ranks()
    assert rank["cli"] < rank["job"] < rank["training"] < rank["data"] < rank["errors"]
    assert rank["losses"] == rank["optimizers"]


def test_no_two_files_have_one_name():
    names = [path.name for path in SOURCE.rglob("*.py") if path.name != "__init__.py"]
    assert {name for name in names if names.count(name) > 1} == set()
