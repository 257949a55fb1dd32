"""Where the cache folder is."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import platformdirs


def cache_place() -> Path:
    """Return the folder that THALWEG_CACHE_DIR names, or that of this user; it may not be there.

    Raises:
        OSError: this user has no home folder for it.
    """
    chosen = os.environ.get("THALWEG_CACHE_DIR")
    try:
        return Path(chosen) if chosen else platformdirs.user_cache_path("thalweg")
    except RuntimeError:
        raise FileNotFoundError(errno.ENOENT, "this user has no home folder") from None
