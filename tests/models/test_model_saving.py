"""Saving: the old file survives whatever happens, and a closed place is found out before."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from thalweg.errors import OutputError, UsageError
from thalweg.models import file
from thalweg.models.file import check_writable, load, save, save_result, write_whole

OLD = b"what stood here before"


@pytest.fixture
def small(fitted):
    return fitted("binary").model


@pytest.fixture
def place(tmp_path):
    path = tmp_path / "model"
    path.write_bytes(OLD)
    return path


def untouched(place):
    return place.read_bytes() == OLD and os.listdir(place.parent) == [place.name]


def full(*args, **options):
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("step", ["fsync", "replace", "open"])
def test_a_full_disk_leaves_the_old_file(small, place, monkeypatch, step):
    if step == "fsync":
        monkeypatch.setattr(os, "fsync", full)
    else:
        monkeypatch.setattr(Path, step, full)
    with pytest.raises(
        OutputError, match=r"No space left on device.*what stood there is unchanged"
    ):
        save(small, place)
    monkeypatch.undo()
    assert untouched(place)


def test_a_full_disk_leaves_no_file(small, tmp_path, monkeypatch):
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="no part of it was left"):
        save(small, tmp_path / "new")
    assert os.listdir(tmp_path) == []


def test_an_interruption_leaves_the_old_file(small, place, monkeypatch):
    def interrupted(*args):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        save(small, place)
    assert untouched(place)


@pytest.mark.skipif(sys.platform == "win32", reason="no limits on a process's files")
def test_a_file_that_truly_cannot_grow_leaves_the_old_one(place):
    code = (
        "import resource, signal, sys\n"
        "sys.dont_write_bytecode = True\n"  # which the limit would cut off
        "from thalweg.errors import OutputError\n"
        "from thalweg.models.file import write_whole\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "try:\n"
        "    write_whole(sys.argv[1], b'x' * 100_000)\n"
        "except OutputError as error:\n"
        "    print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(place)], capture_output=True, text=True, check=True
    )
    assert "File too large" in done.stdout
    assert "what stood there is unchanged" in done.stdout
    assert untouched(place)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_device_is_no_place_for_a_file():
    for device in ("/dev/full", "/dev/null"):
        with pytest.raises(OutputError, match="no ordinary file"):
            write_whole(device, b"x")
        with pytest.raises(UsageError, match="is a device, not a file"):
            check_writable(device)
        assert stat.S_ISCHR(os.stat(device).st_mode)


def test_saving_over_a_model_replaces_it(fitted, small, tmp_path):
    path = tmp_path / "model"
    save(fitted("count").model, path)
    save(small, str(path))
    assert load(path).task == "binary"
    assert os.listdir(tmp_path) == ["model"]


def test_the_file_is_on_the_disk_before_it_takes_its_place(small, tmp_path, monkeypatch):
    steps = []
    fsync, replace = os.fsync, Path.replace
    monkeypatch.setattr(os, "fsync", lambda number: steps.append("fsync") or fsync(number))
    monkeypatch.setattr(Path, "replace", lambda a, b: steps.append("replace") or replace(a, b))
    save(small, tmp_path / "model")
    assert steps == ["fsync", "replace"]


def test_places_that_cannot_be_written(tmp_path, monkeypatch):
    with pytest.raises(UsageError, match=r"--out .* is a directory: give the name of a file in it"):
        check_writable(tmp_path)
    with pytest.raises(UsageError, match=r"there is no folder .*nowhere; make it first"):
        check_writable(tmp_path / "nowhere" / "model")
    with pytest.raises(UsageError, match=r"--report .*: there is no folder"):
        check_writable(tmp_path / "nowhere" / "model", "--report")
    monkeypatch.setattr(file, "temporary", full)
    with pytest.raises(UsageError, match=r"cannot be written \(No space left on device\)"):
        check_writable(tmp_path / "model")


def test_a_read_only_file_is_not_replaced(place, monkeypatch):
    monkeypatch.setattr(os, "access", lambda path, mode: False)  # root may write anything
    with pytest.raises(UsageError, match=r"cannot be written \(the file is read-only\)"):
        check_writable(place)
    assert untouched(place)


def test_checking_a_writable_path_leaves_no_file(place, tmp_path):
    check_writable(place)
    assert untouched(place)
    check_writable(tmp_path / "new")
    assert untouched(place)


def test_directories_and_missing_folders_while_saving(small, tmp_path):
    with pytest.raises(OutputError, match="could not be written"):
        save(small, tmp_path)
    with pytest.raises(OutputError, match=r"No such file or directory.*no part of it was left"):
        save(small, tmp_path / "nowhere" / "model")
    assert os.listdir(tmp_path) == []


def test_a_result_whose_place_is_full_is_saved_elsewhere(small, tmp_path, monkeypatch):
    """Hours of training are not lost for want of room in one folder."""
    (tmp_path / "place").mkdir()
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path / "tmp"))
    write = file.write_whole

    def no_room_there(path, content):
        if Path(path).parent.name in closed:
            raise OutputError(f"{path} could not be written (No space left); no part of it.")
        write(path, content)

    monkeypatch.setattr(file, "write_whole", no_room_there)
    closed = ["place"]
    with pytest.raises(OutputError) as told:
        save_result(small, tmp_path / "place" / "sales.thalweg")
    (kept,) = (tmp_path / "tmp").iterdir()
    assert str(told.value) == (
        f"{tmp_path / 'place' / 'sales.thalweg'} could not be written (No space left); the model "
        f"was saved as {kept} instead: move it where it belongs."
    )
    assert kept.name.startswith("sales-")
    assert load(kept).weights.tobytes() == small.weights.tobytes()
    kept.unlink()
    closed.append("tmp")
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path))
    with pytest.raises(OutputError, match="the model was saved as"):
        save_result(small, tmp_path / "place" / "sales.thalweg")
    closed.append(tmp_path.name)
    with pytest.raises(OutputError, match=r"could not be written \(No space left\); no part of it"):
        save_result(small, tmp_path / "place" / "sales.thalweg")
