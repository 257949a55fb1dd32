"""The cache folder: whose it is, what is damaged in it, and what is removed from it."""

import errno
import json
import os
import sys
import time

import platformdirs
import pytest
from store_cases import (
    ADD,
    AFFINE,
    DAY,
    SPIN,
    kernel_files,
    names_compiled,
)

from thalweg.jit import code_digest, store
from thalweg.jit.store import load, notes

pytestmark = pytest.mark.usefixtures("folder")


def test_the_folder_is_made_for_its_user_alone(folder):
    load({"odd / name": ADD}, lambda *told: None)
    assert sorted(path.suffix for path in folder.iterdir()) == [".kernel", ".py"]
    assert all(path.name.startswith("odd___name-") for path in folder.iterdir())
    if sys.platform != "win32":
        assert folder.stat().st_mode & 0o777 == 0o700
    assert notes() == ()


def test_digests_of_code_are_kept_beside_the_kernels(folder, monkeypatch):
    monkeypatch.setattr(store, "_FEW", 1)
    monkeypatch.setattr(code_digest, "_known", {})
    monkeypatch.setattr(code_digest, "_kept", set())
    code_digest.digest_of.cache_clear()
    store._key.cache_clear()
    names_compiled({"sum": ADD})
    kept = folder / store._DIGESTS
    known = dict(code_digest._known)
    assert json.loads(kept.read_text()) == known != {}
    assert kept.stat().st_mode & 0o077 == 0 or sys.platform == "win32"
    code_digest.digest_of.cache_clear()
    store._key.cache_clear()
    code_digest._known.clear()
    monkeypatch.setattr(code_digest, "_made", lambda text: pytest.fail("compiled"))
    assert names_compiled({"sum": ADD})[0] == []
    kept.chmod(0o666)
    code_digest._known.clear()
    store._key.cache_clear()
    code_digest.digest_of.cache_clear()
    read = [*known.values()]
    monkeypatch.setattr(code_digest, "_made", lambda text: read[0])
    names_compiled({"sum": ADD})
    assert {*code_digest._known.values()} == {read[0]}  # the others were not taken from it


def test_without_a_setting_the_folder_is_the_systems(tmp_path, monkeypatch):
    monkeypatch.delenv("THALWEG_CACHE_DIR")
    monkeypatch.setattr(platformdirs, "user_cache_path", lambda name: tmp_path / "user" / name)
    load({"sum": ADD}, lambda *told: None)
    assert len(kernel_files(tmp_path / "user" / "thalweg")) == 1


def test_the_source_in_the_folder_is_for_reading_only(folder):
    names_compiled({"sum": ADD})
    (text,) = folder.glob("*.py")
    assert text.read_text() == ADD.text
    text.write_text("raise SystemExit('executed')")
    kernel_files(folder)[0].unlink()
    assert names_compiled({"sum": ADD})[1]["sum"](2, 3) == 5
    assert text.read_text() == ADD.text


def cut(content, other):
    return content[: len(content) // 2]


def bit_turned(content, other):
    place = len(store._MAGIC) + 64 + 32 + 12  # which the loader of an ELF object does not look at
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


def of_another_kernel(content, other):
    return other


def no_object(content, other):
    head = content[: len(store._MAGIC) + 64]
    code = b"not an object"
    return head + store.hashlib.sha256(code).digest() + code


def no_entry(content, other):
    head = content[: len(store._MAGIC) + 64]
    code = content[len(head) + 32 :].replace(b"thalweg_kernel", b"another_kernel")
    assert code != content[len(head) + 32 :]
    return head + store.hashlib.sha256(code).digest() + code


@pytest.mark.parametrize(
    "damage",
    [
        cut,
        bit_turned,
        of_another_kernel,
        no_object,
        no_entry,
        lambda content, other: b"",
        lambda content, other: b"something else",
        lambda content, other: content.replace(b"kernel 1", b"kernel 0"),
    ],
)
def test_a_damaged_file_is_replaced(folder, damage):
    names_compiled({"other": SPIN})
    (other,) = kernel_files(folder)
    names_compiled({"sum": ADD})
    (path,) = set(kernel_files(folder)) - {other}
    path.write_bytes(damage(path.read_bytes(), other.read_bytes()))
    compiled, kernels = names_compiled({"sum": ADD})
    assert compiled == ["sum"]
    assert kernels["sum"](2, 3) == 5
    assert names_compiled({"sum": ADD})[0] == []
    assert notes() == ()


def test_a_path_below_a_file_costs_time_only(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "file" / "cache"))
    assert load({"sum": ADD, "more": SPIN}, lambda *told: None)["sum"](2, 3) == 5
    (note,) = notes()
    assert str(tmp_path / "file" / "cache") in note
    assert os.strerror(errno.ENOTDIR) in note


@pytest.mark.parametrize(
    ("writer", "number"),
    [("thalweg.jit.store.open", errno.EROFS), ("os.replace", errno.ENOSPC)],
)
def test_a_folder_that_cannot_be_written_to_costs_time_only(folder, monkeypatch, writer, number):
    names_compiled({"sum": ADD})

    def refuse(*arguments, **options):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(writer, refuse, raising=False)
    compiled, kernels = names_compiled({"sum": ADD, "spin": SPIN, "affine": AFFINE})
    assert compiled == ["spin", "affine"]  # what is there is read all the same
    assert (kernels["sum"](2, 3), kernels["spin"](0, 1.0)) == (5, 10**9)
    (note,) = notes()
    assert str(folder) in note
    assert os.strerror(number) in note
    assert len(list(folder.iterdir())) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="a user's folders are the user's own there")
class TestOthers:
    """What others could have written is not executed."""

    def test_a_folder_others_can_write_to_is_not_used(self, folder):
        names_compiled({"sum": ADD})
        folder.chmod(0o777)
        compiled, kernels = names_compiled({"sum": ADD, "spin": SPIN})
        assert compiled == ["sum", "spin"]
        assert kernels["sum"](2, 3) == 5
        assert len(kernel_files(folder)) == 1
        (note,) = notes()
        assert "others can write" in note

    def test_a_folder_of_another_user_is_not_used(self, folder, monkeypatch):
        names_compiled({"sum": ADD})
        monkeypatch.setattr(os, "geteuid", lambda: folder.stat().st_uid + 1)
        assert names_compiled({"sum": ADD})[0] == ["sum"]
        assert len(notes()) == 1

    def test_a_file_others_can_write_to_is_replaced(self, folder):
        names_compiled({"sum": ADD})
        (path,) = kernel_files(folder)
        path.chmod(0o666)
        assert names_compiled({"sum": ADD})[0] == ["sum"]
        assert path.stat().st_mode & 0o777 == 0o600


def set_age(path, days):
    then = time.time() - days * DAY
    os.utime(path, (then, then))


def age(path):
    return (time.time() - path.stat().st_mtime) / DAY


def test_kernels_unused_for_90_days_are_removed_when_one_is_compiled(folder):
    names_compiled({"old": ADD})
    old = list(folder.iterdir())
    names_compiled({"recent": ADD})
    recent = set(folder.iterdir()) - set(old)
    ours = "kernel-0123456789abcdef0123456789abcdef"
    left_behind, being_written = folder / f"{ours}-a_1.tmp", folder / f"{ours}-b_2.tmp"
    foreign = [folder / "model.py", folder / "notes.kernel", folder / "a-0123456789abcdef.py"]
    for path in [left_behind, being_written, *foreign]:
        path.write_text("")
    for path in [*old, left_behind, *foreign]:
        set_age(path, 91)
    names_compiled({"recent": ADD})
    assert set(old) < set(folder.iterdir())
    for path in recent:
        set_age(path, 89)
    names_compiled({"new": ADD})
    left = set(folder.iterdir())
    assert not left & {*old, left_behind}
    assert {*recent, being_written, *foreign} < left


def test_use_is_marked_at_most_once_a_day(folder):
    names_compiled({"sum": ADD})
    for days, then in [(0.5, 0.5), (1.5, 0), (100, 0)]:
        for path in folder.iterdir():
            set_age(path, days)
        assert names_compiled({"sum": ADD})[0] == []
        assert [age(path) for path in folder.iterdir()] == pytest.approx([then] * 2, abs=0.01)
