"""Pages saved as one HTML file, opened from disk; pictures, numbers and animations as files."""

from __future__ import annotations

import base64
import csv
import gzip
import itertools
import re

import numpy as np
import pytest
from lab_in_a_browser import PATIENCE, Opened
from PIL import Image
from starlette.testclient import TestClient

from in_a_browser import kept, violations
from thalweg.lab import export
from thalweg.lab.app import lab_app

OPTIMIZERS = "#p=optimizers&s=bowl&o=sgd:0.03 adam:0.1&at=-5 1&n=60&view=contour&in=adam"


@pytest.fixture(scope="module")
def client():
    app = lab_app(frozenset({"testserver"}), "t", lambda: None)
    return TestClient(app, headers={"x-thalweg-token": "t"})


def test_the_file_is_the_page_with_the_record_and_a_policy_that_names_its_script(client):
    record = gzip.compress(b"</script><script>alert(1)</script>")
    answer = client.post("/api/export", content=record)
    assert answer.status_code == 200
    page = answer.content
    found = re.search(rb'<script type="application/octet-stream" id="record">(.*?)</script>', page)
    assert base64.b64decode(found[1]) == record
    assert len(re.findall(rb"<script", page)) == 2 == len(re.findall(rb"</script", page))
    [(policy)] = re.findall(rb'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    assert b"default-src 'none'; script-src 'sha256-" in policy
    assert b"unsafe" not in policy
    assert b"connect-src" not in policy
    for request in (b' src="', b' href="h', b"@import"):
        assert request not in page[: page.index(b"<body>")]


def test_what_is_too_large_or_no_record_is_refused_in_a_sentence(client):
    room = client.get("/api/export").json()["room"]
    assert len(export.exported(bytes(room))) <= export.MOST_BYTES
    assert len(export.exported(bytes(room + 6))) > export.MOST_BYTES
    answer = client.post("/api/export", content=b"\x1f\x8b" + bytes(room))
    assert answer.status_code in (400, 413)
    assert "MB" in answer.text
    answer = client.post("/api/export", content=b"{}")
    assert (answer.status_code, answer.json()["error"]) == (
        400,
        "The request is no gzip of the answers to keep.",
    )


def test_a_script_that_would_end_its_element_does_not():
    ended = "a = '</script>' + '</SCRIPT ' + '<!--' + '</style>';"
    assert export.in_html(ended) == "a = '<\\/script>' + '<\\/SCRIPT ' + '<\\!--' + '</style>';"


def saved_from(opened, entry, folder):
    """Choose an entry of the export menu; return the file."""
    page = opened.page
    if not page.locator("details.exports[open]").count():
        page.locator("details.exports summary").click()
    with page.expect_download(timeout=5 * PATIENCE) as download:  # after the answers under way
        page.locator(".exports .entry", has_text=entry).click()
    file = folder / download.value.suggested_filename
    download.value.save_as(file)
    page.get_by_text(re.compile("Saved:")).wait_for()
    return file


class FromDisk(Opened):
    """A saved page, opened from disk."""

    def __init__(self, browser, file, state="", **how):
        super().__init__(browser, file.as_uri(), state, **how)
        self.host = file.as_uri()


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("saved")


@pytest.fixture(scope="module")
def opened(browser, lab_url):
    opened = Opened(browser, lab_url, OPTIMIZERS)
    opened.page.locator(".inside .equations").wait_for()
    yield opened
    opened.check()


@pytest.fixture(scope="module")
def file(opened, folder):
    return saved_from(opened, "This page as one HTML file", folder)


def same(first, second):
    """Whether two pages expose the same: numbers, names and choices."""
    if isinstance(first, dict):
        return first.keys() == second.keys() and all(same(first[k], second[k]) for k in first)
    if isinstance(first, list):
        return len(first) == len(second) and all(map(same, first, second))
    return first == second


def test_a_saved_page_shows_the_same_from_disk_and_asks_for_nothing(opened, file, browser):
    assert file.name == "thalweg-optimizers.html"
    assert file.stat().st_size < 2_000_000
    opened.page.locator(".player input").fill("20")
    again = FromDisk(browser, file, width=400, scheme="dark")
    page = again.page
    page.locator(".inside .equations").wait_for()
    page.locator(".player input").fill("20")
    assert same(opened.shown(), again.shown())
    assert len(again.shown()["walks"][1]["points"]) == 2 * 61
    assert page.evaluate("document.documentElement.scrollWidth") <= 400
    page.get_by_text("Saved from the lab on").wait_for()
    assert violations(page) == []
    kept(page, "saved-optimizers-dark-400")
    page.get_by_role("button", name="From the start").click()
    page.get_by_role("button", name="One step").click()
    assert again.shown()["step"] == 1
    page.get_by_label("中文").click(force=True)
    page.get_by_role("heading", name="曲面上的优化器").wait_for()
    page.wait_for_selector("html[data-ready]")
    assert [url for url in again.asked if not url.startswith(("data:", "blob:"))] == [file.as_uri()]
    again.check()


def test_a_saved_page_says_what_needs_the_lab_and_shows_again_what_it_has(opened, file, browser):
    again = FromDisk(browser, file)
    page = again.page
    before = again.shown()
    page.get_by_label("Steps", exact=True).fill("99")
    page.keyboard.press("Enter")
    page.get_by_text("This needs the lab").first.wait_for()
    page.wait_for_selector("html[data-ready]")
    assert same(again.until(lambda now: now["state"]["steps"] == 60), before)
    assert page.get_by_label("Steps", exact=True).input_value() == "60"
    assert again.page.locator(".exports .entry", has_text="HTML").count() == 0
    again.check()


def test_the_picture_is_a_png_with_a_legend(opened, folder):
    with Image.open(saved_from(opened, "Picture (PNG)", folder)) as picture:
        pixels = np.asarray(picture.convert("RGB"))
    canvas = opened.page.locator("canvas.flat").bounding_box()
    assert pixels.shape[0] > canvas["height"]
    assert pixels.shape[1] == pytest.approx(canvas["width"] + 32, abs=2)
    assert len(np.unique(pixels.reshape(-1, 3), axis=0)) > 500


def test_the_numbers_are_those_that_are_shown(opened, folder):
    file = saved_from(opened, "Numbers (CSV)", folder)
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert [*rows[0]] == ["run", "setting", "step", "x", "y", "height", "gradient_x", "gradient_y"]
    for walk in opened.shown()["walks"]:
        own = [row for row in rows if row["run"] == walk["name"]]
        points = np.array([(row["x"], row["y"]) for row in own], float).ravel()
        np.testing.assert_array_equal(points, walk["points"])
        np.testing.assert_array_equal([float(row["height"]) for row in own], walk["heights"])
        assert [int(row["step"]) for row in own] == [*range(61)]


@pytest.mark.slow
def test_the_animation_has_a_frame_for_each_step_and_they_differ(opened, folder):
    opened.page.locator(".player input").fill("33")
    file = saved_from(opened, "Animation (GIF)", folder)
    with Image.open(file) as animation:
        assert animation.format == "GIF"
        assert animation.n_frames == 61
        frames = []
        for k in (0, 5, 60):
            animation.seek(k)
            frames.append(np.asarray(animation.convert("RGB")).astype(int))
    assert frames[0].shape[1] <= 640 + 32
    for before, after in itertools.pairwise(frames):
        assert (np.abs(before - after).max(axis=2) > 60).sum() > 100
    assert opened.shown()["step"] == 33
