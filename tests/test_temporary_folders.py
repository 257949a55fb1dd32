"""Temporary folders that a killed process left behind are removed by the next that makes one."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile

import pytest

from thalweg.endings import temporary_folder

PREFIX = "thalweg-test-of-folders-"
KILLED = f"""
import os, signal
from thalweg.endings import temporary_folder
with temporary_folder({PREFIX!r}) as folder:
    (folder / "table.csv").write_text("a,b")
    print(folder, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name != "posix", reason="a process is killed")
def test_only_those_of_processes_that_are_gone_are_removed(tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    run = subprocess.run([sys.executable, "-c", KILLED], stdout=subprocess.PIPE, text=True)
    left = tmp_path / os.path.basename(run.stdout.strip())
    gone = left.name.removeprefix(PREFIX).partition("-")[0]
    assert (left / "table.csv").exists()
    alive = tmp_path / f"{PREFIX}{os.getppid()}-abc"
    other = tmp_path / f"other-{gone}-abc"
    unnumbered = tmp_path / f"{PREFIX}abc"
    kept = [alive, other, unnumbered]
    for each in kept:
        each.mkdir()
    link = tmp_path / f"{PREFIX}{gone}-link"
    link.symlink_to(other)
    with temporary_folder(PREFIX) as folder:
        assert not left.exists()
        assert all(each.is_dir() for each in kept)
        assert link.is_symlink()
        assert folder.name.startswith(f"{PREFIX}{os.getpid()}-")
    assert not folder.exists()
