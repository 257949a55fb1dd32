"""The page "Your data", used as a person would: a table, a target, a race, its verdict."""

from __future__ import annotations

import csv
import os
import re
import signal
import time
from pathlib import Path

import numpy as np
import pytest
from lab_in_a_browser import Opened, running_lab
from PIL import Image
from test_export import saved_from

from in_a_browser import kept, violations

HOSTILE = "<img src=x onerror=document.title=1>"


def written(path, rows=300):
    """Write a table of a line with noise; return its path."""
    rng = np.random.default_rng(0)
    a, b = rng.standard_normal((2, rows))
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([HOSTILE, "b", "kind", "y"])
        y = 2 * a - b + 0.1 * rng.standard_normal(rows)
        writer.writerows(zip(a, b, np.where(a > b, "</td>u", "v"), y, strict=True))
    return path


@pytest.fixture
def lab_url():
    """The address of a lab of a test's own: it keeps the table and the race."""
    with running_lab() as (url, _):
        yield url


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    return written(tmp_path_factory.mktemp("data") / "small.csv")


def ask(page, **fields):
    """Fill in fields of the form."""
    for name, value in fields.items():
        page.get_by_label(name.replace("_", " "), exact=True).fill(value)


def race(page):
    page.get_by_role("button", name="Race", exact=True).click()


def over(state):
    return state["phase"] in ("done", "failed") and (state["result"] or state["problem"])


def ink(pixels, colour):
    """Return how much of a colour there is on white, a pixel of half of it as a half."""
    shares = pixels @ colour / (colour @ colour)
    of_it = np.abs(pixels - shares[..., None] * colour).max(axis=2) < 25
    return shares[of_it & (shares > 0.15)].sum()


def the_race_is_an_animation(opened, folder):
    """The winner's curve grows from frame to frame; the other optimizer's fades once it is out."""
    file = saved_from(opened, "Animation (GIF)", folder)
    lines = opened.page.locator('.result [data-picture="split-loss"] .swatch line')
    strokes = lines.evaluate_all("all => all.map(each => getComputedStyle(each).stroke)")
    colours = [[int(part) for part in re.findall(r"\d+", each)] for each in strokes]
    drawn = []
    with Image.open(file) as animation:
        assert animation.n_frames == 80
        for k in (0, 20, 40, 79):
            animation.seek(k)
            pixels = 255 - np.asarray(animation.convert("RGB")).astype(int)[60:-60]  # no legend
            drawn.append([ink(pixels, 255 - np.array(each)) for each in colours])
    winner, other = np.transpose(drawn)
    assert (np.diff(winner) > 50).all()
    assert other[1] > 50
    assert other[-1] < 0.7 * other[1]
    assert opened.page.locator(".unseen-page").count() == 0


@pytest.mark.slow
def test_a_table_is_uploaded_raced_and_its_verdict_shown(browser, lab_url, small, tmp_path):
    opened = Opened(browser, lab_url, "#p=data")
    page = opened.page
    assert opened.shown()["table"] is None
    assert page.get_by_role("button", name="Race", exact=True).is_hidden()
    page.set_input_files("input[type=file]", small)
    opened.until(lambda state: state["table"])
    names = [column["name"] for column in opened.shown()["table"]["columns"]]
    assert names == [HOSTILE, "b", "kind", "y"]
    assert page.locator(".columns img").count() == 0
    assert HOSTILE in page.inner_text(".columns")
    assert page.get_by_role("button", name="Race", exact=True).is_disabled()
    page.get_by_label("Predict: y").check()
    page.get_by_role("button", name="Optimizers: adam", exact=True).click()
    page.get_by_role("button", name="Optimizers: sgd", exact=True).click()
    ask(page, Learning_rates="0.001:0.3:2", Epochs="6", Runs_at_most="8")
    page.get_by_label("Folds").fill("2")
    kept(page, "lab-data-form")
    race(page)
    state = opened.until(over)
    assert state["problem"] == ""
    assert len(state["runs"]) == 4  # settings: two folds of each are 8 runs
    assert all(run["over"] for run in state["runs"])
    for run in state["runs"]:
        assert run["at"] == sorted(set(run["at"]))
        assert run["loss"] == min(run["losses"])
    assert state["result"]["sentence"] in page.inner_text(".result")
    for heading in ("How sure that is", "Runs", "The descent", "To repeat it"):
        assert page.get_by_role("heading", name=heading, exact=True).is_visible()
    assert "thalweg race small.csv --target y" in page.inner_text(".result")
    assert page.locator(".race-course").get_attribute("open") is None
    page.get_by_text("How the race went").click()
    assert page.locator(".live-runs tbody tr").count() == 4
    assert page.locator(".result img").count() == 0
    assert page.title() != "1"
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save the model").click()
    assert saved.value.suggested_filename == "model.thalweg"
    assert Path(saved.value.path()).stat().st_size > 1000
    assert violations(page) == []
    the_race_is_an_animation(opened, tmp_path)
    # The state is in the address; the page that is loaded anew has the table and the result.
    assert "target=y" in page.url
    assert "race=1" in page.url
    page.reload()
    page.wait_for_selector("html[data-ready]")
    again = opened.until(over)
    assert again["result"] == state["result"]
    assert again["state"] == state["state"]
    for scheme, width in (("light", 1440), ("dark", 400)):
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 900})
        page.wait_for_function("w => document.documentElement.scrollWidth <= w", arg=width)
        kept(page, f"lab-data-{width}-{scheme}")
    page.get_by_role("radio", name="中文").check()
    page.wait_for_selector("html[lang=zh]")
    opened.until(lambda state: state["language"] == "zh" and over(state))
    assert page.get_by_role("heading", name="比较什么").is_visible()
    opened.check()


@pytest.mark.slow
def test_a_race_is_seen_as_it_runs_and_stopped_by_hand(browser, small):
    arguments = (str(small), "--target", "y", "--optimizers", "sgd,adam", "--epochs", "100000")
    more = ("--no-halving", "--valid", "0.2", "--lrs", "0.01,0.1", "--engine", "reference")
    with running_lab(*arguments, *more) as (url, _):
        opened = Opened(browser, url)
        page = opened.page
        state = opened.shown()
        assert state["state"]["target"] == "y"
        assert state["state"]["options"]["optimizers"] == "sgd,adam"
        race(page)
        seen = opened.until(lambda s: s["phase"] == "training" and s["runs"] and min(
            len(run["losses"]) for run in s["runs"]) > 2)  # fmt: skip
        later = opened.until(lambda s: len(s["runs"][0]["losses"]) > len(seen["runs"][0]["losses"]))
        assert not later["runs"][0]["over"]
        assert "epoch" in later["said"]
        assert page.get_by_role("button", name="Race", exact=True).is_disabled()
        assert violations(page) == []
        page.get_by_role("button", name="Stop, keep the result").click()
        done = opened.until(over)
        assert done["result"]["interrupted"] is True
        assert all("Stopped by hand" in run["status"] for run in done["runs"])
        opened.check()


def test_what_is_wrong_is_said_on_the_page(browser, lab_url, small, tmp_path):
    opened = Opened(browser, lab_url, "#p=data&lrs=x")
    page = opened.page
    bad = tmp_path / "bad.csv"
    bad.write_text("a,b\n1,2\n3\n")
    page.set_input_files("input[type=file]", bad)
    state = opened.until(lambda state: state["problem"])
    assert "bad.csv" in state["problem"]
    assert "upload-" not in state["problem"]
    page.set_input_files("input[type=file]", small)
    opened.until(lambda state: state["table"] and not state["problem"])
    page.get_by_label("Predict: y").check()
    race(page)
    assert "lrs must be a number" in opened.until(lambda state: state["problem"])["problem"]
    ask(page, Learning_rates="0.1", Epochs="2")
    page.get_by_label("Loss").select_option("poisson_deviance")
    race(page)
    failed = opened.until(over)
    assert failed["phase"] == "failed"
    assert "poisson_deviance" in failed["problem"]
    assert page.get_by_role("button", name="Race", exact=True).is_enabled()
    # The two refusals are the only things that a browser's console has.
    assert all("400" in each for each in opened.wrong)
    opened.wrong.clear()
    opened.check()


@pytest.mark.skipif(os.name == "nt", reason="signals of another kind")
@pytest.mark.parametrize(
    "how", ["Ctrl-C", pytest.param("closing the page", marks=pytest.mark.slow)]
)
def test_a_race_that_runs_ends_with_the_lab_within_two_seconds(browser, small, how):
    arguments = (str(small), "--target", "y", "--optimizers", "sgd", "--epochs", "100000")
    with running_lab(*arguments, "--no-halving", "--valid", "0.2", "--engine", "reference") as (
        url,
        process,
    ):
        opened = Opened(browser, url)
        race(opened.page)
        opened.until(lambda s: s["phase"] == "training" and s["runs"])
        began = time.monotonic()
        if how == "Ctrl-C":
            process.send_signal(signal.SIGINT)
        else:
            opened.context.close()
        # 1.5 s of it are for a page that is loaded anew; the rest is a machine's that is busy.
        assert process.wait(10) == 0
        assert time.monotonic() - began < 2 + 1
        if how == "Ctrl-C":
            opened.context.close()
