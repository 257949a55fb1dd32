"""Surroundings that are not a desk: closed streams, odd names, hostile texts, no home, no room.

What has to do with the process itself is tested with a shell and a program; all else in this one.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import stat
import subprocess
import sys
import time

import pytest

from thalweg.errors import OutputError
from thalweg.results import Fit

GOOD = "x,y\n" + "".join(f"{i},{i * 2 + i % 7}\n" for i in range(60))
QUICK = ("--target", "y", "--optimizer", "adam", "--lr", "0.1", "--epochs", "3")


@pytest.fixture
def table(tmp_path):
    (tmp_path / "t.csv").write_text(GOOD)
    return "t.csv"


@pytest.fixture
def run(tmp_path):
    """Run the program as a shell would: its exit status is what the shell sees."""

    def start(command, before="", **environment):
        script = f'thalweg() {{ "{sys.executable}" -m thalweg "$@"; }}\n{before}\n{command}'
        return subprocess.run(
            ["/bin/sh", "-c", script],
            capture_output=True,
            cwd=tmp_path,
            env={**os.environ, **environment},
            timeout=120,
            check=False,
        )

    return start


FIT = f"thalweg fit t.csv {' '.join(QUICK)}"
FITTED = ("fit", "t.csv", *QUICK)


@pytest.mark.parametrize(
    "closed",
    [
        *(pytest.param(one, marks=pytest.mark.slow) for one in (">&-", "2>&-", "<&-")),
        ">&- 2>&- <&-",
    ],
)
def test_closed_streams(run, table, tmp_path, closed):
    done = run(f"{FIT} {closed}")
    assert done.returncode == 0, done.stderr
    assert b"Traceback" not in done.stderr
    assert (tmp_path / "t.thalweg").read_bytes()[8:9] == b"{"
    assert sorted(os.listdir(tmp_path)) == ["t.csv", "t.thalweg"]
    done = run(f"thalweg predict t.thalweg t.csv --out p.csv {closed}")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "p.csv").read_text().startswith("prediction\n")


RESULTS = (
    f"{FIT} --json",
    "thalweg predict t.thalweg t.csv",
    "thalweg predict t.thalweg t.csv --json",
    "thalweg predict t.thalweg t.csv --out p.csv --json",
    "thalweg evaluate t.thalweg u.csv",
    "thalweg evaluate t.thalweg u.csv --json",
    "thalweg show t.thalweg",
    "thalweg show adam --json",
    "thalweg show",
)


@pytest.fixture
def other_rows(table, tmp_path):
    """`u.csv`, which no model was trained on, so that nothing is said of that."""
    *lines, _ = (tmp_path / "t.csv").read_text().splitlines(keepends=True)
    (tmp_path / "u.csv").write_text("".join(lines))


@pytest.mark.parametrize(
    "commands", [RESULTS[::2], pytest.param(RESULTS[1::2], marks=pytest.mark.slow)]
)
def test_a_result_for_a_closed_standard_output_is_a_failure(run, thalweg, other_rows, commands):
    assert thalweg(*FITTED).status == 0
    for command in commands:
        done = run(f"{command} >&-")
        assert (done.returncode, done.stdout) == (1, b""), command
        assert done.stderr.startswith(b"thalweg: Standard output is closed"), command
        assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="Linux has this device")
@pytest.mark.parametrize(
    "commands", [RESULTS[1::2], pytest.param(RESULTS[::2], marks=pytest.mark.slow)]
)
def test_a_result_for_a_full_disk_is_a_failure(run, thalweg, other_rows, commands):
    assert thalweg(*FITTED).status == 0
    for command in commands:
        done = run(f"{command} >/dev/full")
        assert done.returncode == 1, command
        assert done.stderr == (
            b"thalweg: standard output could not be written to its end: No space left on device.\n"
        )


@pytest.mark.skipif(sys.platform == "win32", reason="no limits on a process's files")
def test_output_without_a_buffer_is_written_whole_or_fails(run, thalweg, table, tmp_path):
    """PYTHONUNBUFFERED, as in containers: of a write that finds no room a part was written."""
    assert thalweg(*FITTED).status == 0
    (tmp_path / "u.csv").write_text("x\n" + "".join(f"{i / 7}\n" for i in range(5000)))
    alone = {"PYTHONUNBUFFERED": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    for how in ("", " --json"):
        command = f"thalweg predict t.thalweg u.csv{how}"
        done = run(f"{command} > p.txt", "ulimit -f 16", **alone)
        assert done.returncode == 1, how
        assert done.stderr == (
            b"thalweg: standard output could not be written to its end: File too large.\n"
        )
        assert run(command, **alone).stdout == run(command, PYTHONUNBUFFERED="").stdout
        assert run(command, **alone).stdout.count(b"\n") > 5000


def test_a_report_that_cannot_be_written_hides_no_result(thalweg, table, monkeypatch):
    def full(done, path):
        raise OutputError(f"{path} could not be written (No space left on device).")

    monkeypatch.setattr(Fit, "save_report", full)
    told = thalweg(*FITTED, "--report", "r.html")
    assert told.status == 1
    assert "Model: t.thalweg" in told.out
    assert " r2 " in told.out
    said = "r.html could not be written (No space left on device). The model is in t.thalweg."
    assert told.err.splitlines()[-1] == f"thalweg: {said}"
    told = thalweg(*FITTED, "--report", "r.html", "--json")
    assert told.status == 1
    assert json.loads(told.out)["model"] == "t.thalweg"


def test_json_is_utf8_whatever_the_terminal(run, tmp_path):
    (tmp_path / "t.csv").write_text(GOOD.replace("x,y", "größe,y"), encoding="utf-8")
    done = run(f"{FIT} --json", PYTHONIOENCODING="ascii", LANG="C", LC_ALL="C")
    columns = json.loads(done.stdout.decode("utf-8"))["columns"]
    assert "größe" in {column["name"] for column in columns}


ESCAPES = "a\x1b]0;owned\x07\x9b31m\u202e"


def test_control_characters_of_data_are_escaped_on_a_terminal(thalweg, tmp_path):
    kinds = "v\x9b7m", "u\x1b[5m"
    lines = [f"{i},{kinds[i % 2]},{i % 3}" for i in range(60)]
    (tmp_path / "t.csv").write_text(f"{ESCAPES},c\x1b[2J,y\n" + "\n".join(lines) + "\n", "utf-8")
    for command in (
        FITTED,
        ("show", "t.thalweg"),
        ("evaluate", "t.thalweg", "t.csv"),
        ("explain", "t.thalweg", "t.csv"),
        ("fit", "t.csv", "--target", "nothing"),
        ("show", "t.thalweg", "--json"),
    ):
        done = thalweg(*command)
        assert done.out or done.status == 2
        assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(done.out + done.err), command
    assert ESCAPES in {column["name"] for column in done.document["columns"]}
    assert "\\x1b" in thalweg("show", "t.thalweg").out


def test_a_file_name_that_is_not_utf8(run, table, tmp_path):
    place = os.path.join(os.fsencode(tmp_path), b"caf\xe9")
    try:
        with open(place, "wb"):
            pass
    except OSError:
        pytest.skip("this file system takes no such names")
    for command in (f"{FIT} --out caf*", "thalweg show caf*", "thalweg predict caf* t.csv"):
        for option in ("", "--json") if "show" in command else ("--json",):
            done = run(f"{command} {option}")
            assert done.returncode == 0, done.stderr
            assert b"\xe9" not in done.stdout  # which is no UTF-8
            assert option or b"\\udce9" not in done.stdout  # which no shell understands
            if option and "show" in command:
                name = json.loads(done.stdout)["model"]
                assert name == r"caf\xe9"
            if option:
                done.stdout.decode("utf-8").encode("utf-8")
                assert b"\\ud" not in done.stdout  # half a character, which strict readers refuse


@pytest.mark.parametrize(
    ("given", "status"),
    [("", 2), (" ", 2), ("2", 0), (" 2 ", 0), ("0", 2), ("²", 2), ("x", 2), ("9" * 30, 2)],
)
def test_odd_numbers_of_threads_in_the_environment(thalweg, table, monkeypatch, given, status):
    monkeypatch.setenv("THALWEG_THREADS", given)
    done = thalweg(*FITTED)
    assert done.status == status, done.err
    assert ("THALWEG_THREADS must be a whole number" in done.err) == (status == 2)


def test_a_name_near_the_limit(thalweg, table, tmp_path):
    done = thalweg(*FITTED, "--out", "m" * 255)
    assert done.status == 0, done.err
    done = thalweg(*FITTED, "--out", "m" * 256)
    assert done.status == 2
    assert "too long" in done.sentence
    assert "epoch" not in done.out  # before any training
    assert sorted(os.listdir(tmp_path)) == ["m" * 255, "t.csv"]


@pytest.mark.parametrize("link", ["t.csv", "./t.csv", "symlink", "hardlink"])
def test_no_input_is_written_over(thalweg, table, tmp_path, link):
    (tmp_path / "symlink").symlink_to("t.csv")
    os.link(tmp_path / "t.csv", tmp_path / "hardlink")
    assert thalweg(*FITTED, "--out", "m").status == 0
    assert thalweg("predict", "m", "t.csv", "--out", "p.csv").status == 0
    (tmp_path / "l.csv").symlink_to("t.csv")
    for command in (
        (*FITTED, "--out", link),
        (*FITTED, "--valid", "p.csv", "--out", "p.csv"),
        ("predict", "m", "t.csv", "--out", "l.csv"),
    ):
        done = thalweg(*command)
        assert done.status == 2
        assert "is a file that is read" in done.sentence
    assert (tmp_path / "t.csv").read_text() == GOOD


@pytest.mark.parametrize(
    ("data", "model"),
    [
        ("sales.2023.csv", "sales.2023.thalweg"),
        ("sales.2024.csv", "sales.2024.thalweg"),
        ("a.b.tsv.gz", "a.b.thalweg"),
        ("plain", "plain.thalweg"),
        (".csv", "csv.thalweg"),
        ("UPPER.CSV", "UPPER.thalweg"),
        ("v1.2", "v1.2.thalweg"),
        ("data/", "data.thalweg"),
        ("data/*.csv", "csv.thalweg"),
        ("data/*", "model.thalweg"),
        ("s3://bucket/sales.parquet?region=eu-west-1", "sales.thalweg"),
    ],
)
def test_the_models_name_is_its_datas(data, model):
    from thalweg.cli.model_file_name import name_of_model

    assert f"{name_of_model([data])}.thalweg" == model


@pytest.fixture
def umask():
    """Set the process's mask of permissions; the test's end restores it."""
    before = os.umask(0o022)
    yield os.umask
    os.umask(before)


def test_a_mode_stays_and_a_link_stays_a_link(thalweg, table, tmp_path, umask):
    (tmp_path / "real").mkdir()
    target, link = tmp_path / "real" / "m", tmp_path / "m"
    target.write_text("old")
    target.chmod(0o640)
    link.symlink_to("real/m")
    umask(0o077)
    assert thalweg(*FITTED, "--out", "m").status == 0
    assert link.is_symlink()
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert target.read_bytes() != b"old"
    umask(0o027)
    assert thalweg(*FITTED, "--out", "new").status == 0
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o640
    assert os.listdir(tmp_path / "real") == ["m"]


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="Linux has this device")
@pytest.mark.parametrize("stream", ["2>/dev/full", "2>&1 >/dev/null | :"])
def test_an_error_keeps_its_status_where_stderr_is_closed(run, table, stream):
    before = "set -o pipefail" if stream.endswith(":") else ""
    done = run(f"bash -c '{before or 'true'}; {sys.executable} -m thalweg show no {stream}'")
    assert done.returncode == 2
    assert done.stderr == b""


def test_a_planted_link_is_never_written_through(tmp_path, monkeypatch):
    """Even if somebody foresaw the name of the file beside: it is refused, not followed."""
    from thalweg.errors import OutputError, UsageError
    from thalweg.jit import store
    from thalweg.models.file import check_writable, write_whole

    monkeypatch.setattr("secrets.token_hex", lambda count: "f" * 2 * count)
    (tmp_path / "victim").write_text("theirs")
    for name in (f".{'f' * 16}.part", f"k-{'f' * 16}.tmp"):
        (tmp_path / name).symlink_to("victim")
    with pytest.raises(OutputError, match="could not be written"):
        write_whole(tmp_path / "m", b"ours")
    (tmp_path / f".{'f' * 16}.part").symlink_to("victim")
    with pytest.raises(UsageError, match="cannot be written"):
        check_writable(tmp_path / "m")
    monkeypatch.setattr(store, "_notes", [])
    store._write(tmp_path / "k.kernel", b"ours")
    assert "cannot be written to" in store.notes()[0]
    assert (tmp_path / "victim").read_text() == "theirs"


def test_a_link_in_the_place_of_a_kernel_is_replaced(tmp_path):
    from thalweg.jit import store

    (tmp_path / "victim").write_text("theirs")
    (tmp_path / "k.kernel").symlink_to("victim")
    store._write(tmp_path / "k.kernel", b"ours")
    assert (tmp_path / "victim").read_text() == "theirs"
    assert (tmp_path / "k.kernel").read_bytes() == b"ours"
    assert not (tmp_path / "k.kernel").is_symlink()


def test_the_same_command_gives_the_same_bytes(run, table, tmp_path):
    for name in ("one", "two"):
        assert run(f"thalweg fit t.csv --target y --epochs 3 --out {name}").returncode == 0
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


NO_HOME = """
import os, pwd
for name in ("HOME", "USER", "LOGNAME", "XDG_CACHE_HOME", "THALWEG_CACHE_DIR"):
    os.environ.pop(name, None)
def nobody(*arguments):
    raise KeyError("no such user")
pwd.getpwuid = pwd.getpwnam = nobody
"""


@pytest.mark.slow
def test_without_a_home_folder(program, table):
    """All kernels are compiled, for there is nowhere to keep them."""
    done = program("fit", "t.csv", *QUICK, "--json", before=NO_HOME)
    assert done.status == 0, done.err
    assert any("this user has no home folder" in note for note in done.document["notes"])


def test_memory_that_may_not_be_executed(thalweg, table, monkeypatch):
    from thalweg.jit import store

    monkeypatch.setattr(store, "executable_memory", lambda: False)
    done = thalweg("fit", "t.csv", *QUICK, "--json")
    assert done.document["engine"] == "reference"
    assert any("may not be executed" in note for note in done.document["notes"])
    refused = thalweg("fit", "t.csv", *QUICK, "--engine", "compiled")
    assert refused.status == 2
    assert "may not be executed" in refused.sentence


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="Linux 6.3 has this switch")
def test_memory_that_really_may_not_be_executed(table, tmp_path):
    """As under systemd's MemoryDenyWriteExecute=yes."""

    def deny():  # PR_SET_MDWE
        if ctypes.CDLL(None).prctl(65, 1, 0, 0, 0):
            os._exit(77)

    for command, status, word in (
        (("fit", "t.csv", *QUICK, "--json"), 0, b"the slower reference engine trains instead"),
        (("fit", "t.csv", *QUICK, "--engine", "compiled"), 2, b"may not be executed"),
        (("predict", "t.thalweg", "t.csv"), 0, b"prediction"),
        (("evaluate", "t.thalweg", "t.csv"), 0, b"mse"),
        (("explain", "t.thalweg", "t.csv"), 0, b"importance"),
    ):
        done = subprocess.run(
            [sys.executable, "-m", "thalweg", *command],
            capture_output=True,
            cwd=tmp_path,
            preexec_fn=deny,
            timeout=120,
            check=False,
        )
        if b"preexec_fn" in done.stderr or done.returncode == 77:
            pytest.skip("this kernel has no such switch")
        assert done.returncode == status, done.stderr
        assert word in done.stdout + done.stderr


def test_a_background_job_goes_on_at_ctrl_c(tmp_path, table):
    """In `sh`, `thalweg fit … &` is started with SIGINT ignored."""
    process = subprocess.Popen(
        [sys.executable, "-m", "thalweg", "fit", "t.csv", *QUICK],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN),
    )
    while process.poll() is None:
        process.send_signal(signal.SIGINT)
        time.sleep(0.05)
    out, err = process.communicate()
    assert process.returncode == 0, err
    assert b"Stopped by Ctrl-C" not in out


def test_names_with_control_characters_are_not_cut_in_tables(thalweg, tmp_path):
    """Escaped before the table is laid out: nothing is lost, and every line is as wide."""
    rows = [f"{i / 7},{i % 11 / 3},{i % 13 / 5},{i % 17 / 9},{i + i % 5}" for i in range(80)]
    header = '"bell\x07 name","two\nlines","tab\there",\u202eright,y\n'
    (tmp_path / "t.csv").write_text(header + "\n".join(rows) + "\n", "utf-8")
    names = ["bell\\x07 name", "two\\nlines", "tab\\there", "\\u202eright"]
    quick = ("--optimizer", "sgd", "--lr", "0.1", "--epochs", "1")
    said = thalweg("fit", "t.csv", "--target", "y", *quick).out
    table = [line for line in said.splitlines() if " number " in line]
    for name, line in zip(names, table, strict=True):
        assert line.startswith(f" {name} ")
    assert len({line.index("number") for line in table}) == 1
    assert f"columns: {', '.join(names)}\n" in thalweg("show", "t.thalweg").out
