"""Where the cache folder is."""

from __future__ import annotations

import errno
import os
import stat
import sys
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


def only_ours(status: os.stat_result) -> bool:
    """Whether a file or folder is this user's, and nobody else may write to it."""
    if sys.platform == "win32":
        return True  # a user's folders are the user's own there
    return status.st_uid == os.geteuid() and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
