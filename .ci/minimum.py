"""Print pip constraints: the oldest version of each dependency that pyproject.toml allows."""

import re
import sys
import tomllib
from pathlib import Path

PROJECT = Path(__file__).parents[1] / "pyproject.toml"


def constraints(dependencies: list[str]) -> list[str]:
    """Return ``name==version`` for each ``name>=version``.

    Raises:
        ValueError: a dependency has no lower bound, or more than that.
    """
    found = []
    for dependency in dependencies:
        bound = re.fullmatch(r"([\w-]+)>=([\d.]+)", dependency)
        if bound is None:
            raise ValueError(f"{dependency!r} is not written as name>=version.")
        found.append(f"{bound[1]}=={bound[2]}")
    return found


if __name__ == "__main__":
    project = tomllib.loads(PROJECT.read_text("utf-8"))["project"]
    sys.stdout.write("\n".join(constraints(project["dependencies"])) + "\n")
