"""python -m bench.first_time COMMAND …: `thalweg COMMAND …` as on a machine that never ran it.

The cache folder is empty: all kernels are compiled. Modules are there as bytecode, as after pip.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence


def main(arguments: Sequence[str]) -> int:
    """Run the command; return its exit status."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "thalweg", *arguments]
        environment = os.environ | {"THALWEG_CACHE_DIR": folder}
        return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
