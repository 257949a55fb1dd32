"""The server's side of the page "Your data": tables, uploads, a race and what it tells."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import threading
import time

import numpy as np
import pytest
from starlette.testclient import TestClient

import thalweg
from thalweg.endings import temporary_folder
from thalweg.errors import DataError, UsageError
from thalweg.lab import data_api, race_feed
from thalweg.lab.app import MOST_BYTES, lab_app
from thalweg.lab.data_api import told
from thalweg.lab.race_feed import AbandonedError, RaceFeed
from thalweg.lab.recorded import Recorder
from thalweg.lab.server import Address
from thalweg.lab.your_data import YourData
from thalweg.options.fit_options import LAB_OPTIONS, RACE_OPTIONS
from thalweg.training.events import EpochDone, RunNumbers, Traced

ADDRESS = Address("127.0.0.1", 8050, "the-token")
GOOD = {"host": "127.0.0.1:8050", "x-thalweg-token": "the-token"}
HOSTILE = "<img src=x onerror=alert(1)>"
SMALL = {"engine": "reference", "valid": 0.2}  # no kernel is compiled
FOUR = {"optimizers": "sgd,adam", "lrs": "0.01,0.1", "epochs": 4}


def table(rows=200, **names):
    """A table of a line with noise, as CSV."""
    rng = np.random.default_rng(0)
    a, b = rng.standard_normal((2, rows))
    y = 2 * a - b + 0.1 * rng.standard_normal(rows)
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([names.get("a", "a"), names.get("b", "b"), "kind", "y"])
    writer.writerows(zip(a, b, np.where(a > b, "u", "v"), y, strict=True))
    return out.getvalue()


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "small.csv"
    path.write_text(table(a=HOSTILE))
    return path


@pytest.fixture
def state(tmp_path, file):
    folder = tmp_path / "own"
    folder.mkdir()
    made = YourData(folder, [str(file)], "y", SMALL)
    yield made
    made.close(5)


@pytest.fixture
def client(state):
    app = lab_app(ADDRESS.hosts, ADDRESS.token, lambda: None, state)
    return TestClient(app, base_url="http://127.0.0.1:8050", headers=GOOD)


def raced(client, target="y", **options):
    """Run a race to its end; return its number and its facts."""
    asked = {"target": target, "options": FOUR | options}
    found = client.post("/api/data/race", json=asked)
    assert found.status_code == 200, found.text
    number = found.json()["race"]
    return number, facts(client.get(f"/api/data/events?race={number}").text)


def facts(stream):
    """Server-sent events as pairs of a name and plain data."""
    found = []
    for block in stream.strip().split("\n\n"):
        lines = dict(line.split(": ", 1) for line in block.split("\n"))
        if "event" in lines:
            found.append((lines["event"], json.loads(lines["data"])))
    return found


def of(name, found):
    return [what for each, what in found if each == name]


# --- the table -----------------------------------------------------------------------------------


def test_the_table_that_the_command_line_named_is_shown_with_its_roles(client):
    found = client.get("/api/data/choices").json()
    assert (found["table"]["target"], found["table"]["rows"]) == ("y", 200)
    columns = {each["name"]: each for each in found["table"]["columns"]}
    assert [*columns] == [HOSTILE, "b", "kind", "y"]
    assert columns["kind"]["role"] == "category"
    assert columns["kind"]["examples"] in (["u", "v"], ["v", "u"])
    assert columns["y"]["role"] == "number"
    assert found["given"] == {"engine": "reference", "valid": "0.2"}
    assert "squared_error" in found["losses"]["regression"]


def test_options_are_those_of_a_race_but_for_files_and_callbacks():
    assert {*RACE_OPTIONS} - {*LAB_OPTIONS} == {
        "out", "checkpoint", "every", "resume", "keep_states", "callbacks", "trace_every"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("data", "target", "options", "said"),
    [
        (["nosuch.csv"], "y", {}, "no such file"),
        (["small.csv"], "z", {}, "no target column 'z'"),
        (["small.csv"], "y", {"optimizers": ("adma",)}, "no optimizer 'adma'"),
        (["small.csv"], "y", {"lrs": ("0",)}, "--lrs must lie in"),
        (["small.csv"], "y", {"drop": ("q",)}, "no column 'q'"),
        ([], "y", {}, "there is no table"),
    ],
)
def test_what_is_wrong_on_the_command_line_is_said_before_a_page_opens(
    tmp_path, file, monkeypatch, data, target, options, said
):
    monkeypatch.chdir(file.parent)
    with pytest.raises((UsageError, DataError), match=said):
        YourData(tmp_path, data, target, options)


def test_a_bundled_table_has_its_target_and_columns(client):
    found = client.post("/api/data/use", json={"bundled": "flights"}).json()
    assert (found["bundled"], found["target"], found["complete"]) == ("flights", "arr_delay", False)
    refused = client.post("/api/data/use", json={"bundled": "/etc/passwd"})
    assert refused.status_code == 400
    assert refused.json()["error"] == "There is no table by the name '/etc/passwd' in Thalweg."


def test_an_upload_is_stored_under_a_name_of_the_labs_own(client, state):
    found = client.post(
        "/api/data/upload", params={"name": "../../x <b>.csv"}, content=table().encode()
    )
    assert found.status_code == 200
    assert found.json()["name"] == "../../x <b>.csv"
    (stored,) = state.folder.iterdir()
    assert stored.name.startswith("upload-")
    client.post("/api/data/upload", params={"name": "next.csv"}, content=table().encode())
    (second,) = state.folder.iterdir()  # the one before is gone
    assert second != stored


def test_an_upload_that_is_no_table_is_refused_in_a_sentence_and_removed(client, state):
    found = client.post("/api/data/upload", params={"name": "cat.jpg"}, content=b"\xff\xd8\x00cat")
    assert found.status_code == 400
    assert found.json()["error"].startswith("cat.jpg is not text")
    assert [*state.folder.iterdir()] == []
    assert client.get("/api/data/choices").json()["table"]["name"] == "small.csv"


def test_an_upload_may_be_larger_than_other_requests_and_no_larger_than_its_limit(
    state, monkeypatch
):
    monkeypatch.setattr(data_api, "MOST_UPLOADED", 2 * MOST_BYTES)
    app = lab_app(ADDRESS.hosts, ADDRESS.token, lambda: None, state)
    client = TestClient(app, base_url="http://127.0.0.1:8050", headers=GOOD)
    line = "1,2\n"
    body = "a,y\n" + line * (3 * MOST_BYTES // 2 // len(line))
    assert client.post("/api/data/upload", content=body.encode()).status_code == 200
    kept = {*state.folder.iterdir()}
    large = body * 2

    def in_parts():
        for start in range(0, len(large), 2**18):
            yield large[start : start + 2**18].encode()

    for content in (large.encode(), in_parts()):
        refused = client.post("/api/data/upload", content=content)
        assert (refused.status_code, refused.text) == (413, "A request may have 2 MB at most.")
    assert {*state.folder.iterdir()} == kept
    assert client.post("/api/data/use", content=body.encode()).status_code == 413


@pytest.mark.parametrize(
    "forged", [{"x-thalweg-token": ""}, {"origin": "https://evil.example"}, {"host": "evil:8050"}]
)
def test_a_forged_upload_or_race_is_refused(client, state, forged):
    for path in ("upload", "race", "use", "stop"):
        found = client.post(f"/api/data/{path}", headers=GOOD | forged, content=b"a,y\n1,2\n")
        assert found.status_code == 403
    for path in ("choices", "events?race=1", "document?race=1", "model?race=1", "report?race=1"):
        assert client.get(f"/api/data/{path}", headers=GOOD | forged).status_code == 403
    assert [*state.folder.iterdir()] == []
    assert state.number == 0


def test_the_folder_of_uploads_is_gone_at_the_end():
    with temporary_folder("thalweg-lab-") as folder:
        (folder / "upload-1").write_text("x")
    assert not folder.exists()


# --- the race ------------------------------------------------------------------------------------


def test_a_race_tells_its_runs_losses_ends_and_verdict(client, state, file):
    number, found = raced(client)
    assert [what["name"] for what in of("phase", found)] == ["reading", "training", "judging"]
    (planned,) = of("planned", found)
    assert [run["optimizer"] for run in planned["runs"]] == ["sgd", "sgd", "adam", "adam"]
    assert len({run["label"] for run in planned["runs"]}) == 4
    assert planned["target"] == "y"
    assert planned["rows"]["valid"] == 40
    assert {run for what in of("losses", found) for run in what["runs"]} == {0, 1, 2, 3}
    assert {what["run"] for what in of("ended", found)} == {0, 1, 2, 3}
    assert len(of("done", found)) == 1
    assert len(of("losses", found)) < 40
    # The same race without the lab has the same losses.
    alone = thalweg.race(str(file), "y", optimizers="sgd,adam", lrs="0.01,0.1", epochs=4, **SMALL)
    last = {}
    for what in of("losses", found):
        for run, epoch, valid in zip(what["runs"], what["epochs"], what["valid"], strict=True):
            last[run] = (epoch, valid)
    for place, result in enumerate(alone.runs):
        epoch, valid = last[place]
        assert valid == pytest.approx(result.valid_losses[epoch - 1], rel=1e-5)
    document = client.get(f"/api/data/document?race={number}").json()
    assert document["sentence"] == of("done", found)[0]["sentence"]
    assert document["runs"][0]["valid_loss"] == pytest.approx(alone.runs[0].valid_loss, rel=1e-5)
    assert state.result.done.runs[0].valid_loss == alone.runs[0].valid_loss


def test_the_weights_of_runs_over_time_are_kept_with_the_result(client, state):
    raced(client)
    result = state.result
    assert [*result.traces] == [0, 1, 2, 3]
    for place, trace in result.traces.items():
        run = result.done.runs[place]
        assert len(trace.weights) >= run.epochs
        assert (np.diff(trace.epochs) > 0).all()
        assert trace.epochs[-1] == run.epochs
        assert trace.updates[-1] == run.updates
        np.testing.assert_allclose(trace.weights[-1], run.last_weights, rtol=1e-6)
    assert result.plan.training.runs[0] == result.done.runs[0].run


def test_the_model_and_the_report_can_be_saved(client, state, tmp_path, file):
    number, _ = raced(client)
    found = client.get(f"/api/data/model?race={number}")
    assert found.headers["content-disposition"] == 'attachment; filename="model.thalweg"'
    (tmp_path / "m.thalweg").write_bytes(found.content)
    loaded = thalweg.load(tmp_path / "m.thalweg")
    expected = state.result.done.model.predict(str(file))
    np.testing.assert_array_equal(loaded.predict(str(file)), expected)
    report = client.get(f"/api/data/report?race={number}")
    assert report.headers["content-disposition"].startswith("attachment")
    assert "<title>" in report.text
    assert HOSTILE not in report.text
    missing = client.get("/api/data/model?race=7")
    assert missing.status_code == 400
    assert missing.json()["error"] == "There is no result of race 7 any more: race again."


def test_what_the_page_asks_wrongly_is_a_sentence(client):
    for asked, said in [
        ({}, "Choose the column to predict."),
        ({"target": "y", "options": {"out": "/etc/x"}}, "A race in the lab has no option 'out'."),
        ({"target": "y", "options": {"epochs": "two"}}, "epochs must be a whole number"),
        ({"target": "y", "options": {"lrs": "x"}}, "lrs must be a number"),
        ({"target": "y", "options": {"optimizers": [1]}}, "optimizers must be a text"),
        ({"target": "y", "seconds": -1}, "The time limit must be more than 0"),
        ({"target": "y", "seconds": "x"}, "The time limit must be a finite number"),
    ]:
        found = client.post("/api/data/race", json=asked)
        assert found.status_code == 400
        assert said in found.json()["error"]
    assert client.get("/api/data/choices").json()["race"] == 0


def test_faults_of_the_data_are_the_librarys_sentences_with_the_users_name(client):
    body = "a,b,y\n1,2,3\n4,5\n"
    found = client.post("/api/data/upload", params={"name": "cut.csv"}, content=body.encode())
    assert found.status_code == 400
    assert "cut.csv" in found.json()["error"]
    assert "upload-" not in found.json()["error"]
    client.post("/api/data/upload", params={"name": "good.csv"}, content=table().encode())
    _, told_of = raced(client, target="nosuch")
    (failed,) = of("failed", told_of)
    assert failed["error"] == (
        "There is no target column 'nosuch': known: 'a', 'b', 'kind' and 'y'."
    )
    number, _ = raced(client)
    repeat = client.get(f"/api/data/document?race={number}").json()["repeat"]
    assert repeat["command"].startswith("thalweg race good.csv --target y")


def test_one_race_at_a_time_and_stop_keeps_the_result(client, state):
    asked = {"target": "y", "options": FOUR | {"epochs": 100_000, "halving": False}}
    number = client.post("/api/data/race", json=asked).json()["race"]
    busy = "A race is running: stop it, or wait for its end."
    for path, body in (("race", asked), ("use", {"bundled": "flights"})):
        assert client.post(f"/api/data/{path}", json=body).json()["error"] == busy
    upload = client.post("/api/data/upload", content=table().encode())
    assert upload.json()["error"] == busy
    while not any(name == "losses" for name, _ in state.feed.facts):
        time.sleep(0.01)
    client.post("/api/data/stop", json={})
    found = facts(client.get(f"/api/data/events?race={number}").text)
    assert of("stopping", found) == [{"why": "asked"}]
    assert of("done", found)[0]["interrupted"] is True
    assert client.get(f"/api/data/document?race={number}").json()["interrupted"] is True
    assert client.get("/api/data/events?race=99").status_code == 204  # a browser asks no more


def test_a_time_limit_stops_a_race_and_keeps_its_result(client):
    asked = {"target": "y", "options": FOUR | {"epochs": 100_000, "halving": False}, "seconds": 1}
    number = client.post("/api/data/race", json=asked).json()["race"]
    found = facts(client.get(f"/api/data/events?race={number}").text)
    assert of("stopping", found) == [{"why": "time"}]
    assert of("done", found)[0]["interrupted"] is True


def test_the_end_of_the_lab_ends_a_race_at_once_without_a_result(client, state):
    asked = {"target": "y", "options": FOUR | {"epochs": 100_000, "halving": False}}
    client.post("/api/data/race", json=asked)
    while not any(name == "losses" for name, _ in state.feed.facts):
        time.sleep(0.01)
    began = time.monotonic()
    state.close(10)
    assert time.monotonic() - began < 2
    assert not state.running
    assert state.result is None


# --- the feed ------------------------------------------------------------------------------------


def epoch(number, runs=2):
    numbers = RunNumbers.before(runs)
    numbers.epochs[:] = number
    numbers.valid_loss[:] = 1 / number
    return EpochDone(number, tuple(range(runs)), numbers)


def test_many_epochs_are_few_messages():
    now = [0.0]
    feed = RaceFeed(clock=lambda: now[0])
    for number in range(1, 10_001):
        now[0] += 0.001
        feed.on_event(epoch(number))
    found = of("losses", feed.facts)
    assert 95 <= len(found) <= 102
    assert found[0]["epochs"] == [1, 1]
    assert all(what["runs"] == [0, 1] for what in found)


def test_the_longer_a_race_the_rarer_its_messages(monkeypatch):
    monkeypatch.setattr(race_feed, "_DOUBLED", 10)
    now = [0.0]
    feed = RaceFeed(clock=lambda: now[0])
    for number in range(1, 10_001):
        now[0] += 0.1
        feed.on_event(epoch(number))
    assert len(of("losses", feed.facts)) < 100


def test_a_loss_that_is_not_finite_is_null():
    feed = RaceFeed()
    numbers = RunNumbers.before(1)
    numbers.epochs[:] = 1
    numbers.valid_loss[:] = np.inf
    feed.on_event(EpochDone(1, (0,), numbers))
    assert of("losses", feed.facts)[0]["valid"] == [None]


def test_a_stream_ends_with_the_race_and_with_the_server():
    async def read(feed, **more):
        return b"".join([part async for part in told(feed, **more)]).decode()

    feed = RaceFeed()
    threading.Timer(0.3, lambda: feed.failed("Nothing was left.")).start()
    found = asyncio.run(read(feed))
    assert [name for name, _ in facts(found)] == ["phase", "failed"]
    assert asyncio.run(read(feed)) == found  # a page that is loaded anew is told all
    asyncio.run(asyncio.wait_for(read(RaceFeed(), ending=lambda: True), 5))


def test_an_abandoned_feed_ends_training_by_an_exception():
    feed = RaceFeed()
    assert feed.stop() is False
    feed.abandon()
    with pytest.raises(AbandonedError):
        feed.stop()
    with pytest.raises(AbandonedError):
        feed.on_event(epoch(1))


def test_a_recorder_keeps_so_many_points_and_bytes():
    def step(number):
        weights = np.full((5, 2, 1), number, np.float32)
        return Traced((0, 1), 1, number, np.full(2, number), weights, None, ({}, {}))

    few = Recorder(most_points=8)
    for number in range(1, 101):
        few.on_event(step(number))
    trace = few.traces()[0]
    assert 4 <= len(trace.updates) <= 9
    assert (trace.updates[0], trace.updates[-1]) == (1, 100)
    assert len(set(np.diff(trace.updates[:-1]))) == 1
    np.testing.assert_array_equal(trace.weights[:, 0, 0], trace.updates)
    small = Recorder(most_bytes=20 * 10)  # ten points of 20 bytes
    for number in range(1, 101):
        small.on_event(step(number))
    kept = small.traces()
    assert sum(each.weights.nbytes for each in kept.values()) <= 240
    assert len(kept) == 2
