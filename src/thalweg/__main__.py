"""``python -m thalweg``."""

from thalweg.cli.main import main

if __name__ == "__main__":
    main()
