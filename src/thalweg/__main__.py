"""The program: ``thalweg`` and ``python -m thalweg``."""

from __future__ import annotations

import sys


def main() -> None:
    """Load the command line and run it; Ctrl-C while it loads is no error of anybody's."""
    try:
        from thalweg.cli.main import main as run
    except KeyboardInterrupt:
        print("thalweg: interrupted before anything was done.", file=sys.stderr)
        sys.exit(1)
    run()


if __name__ == "__main__":
    main()
