"""Page 2, three kinds of descent, in a real browser: choices by hand, axes, counts, words."""

from __future__ import annotations

import numpy as np
import pytest
from lab_in_a_browser import Opened

import thalweg
from in_a_browser import kept, violations
from thalweg.lab.batches_sets import rows_of
from thalweg.lab.recorded_runs import recorded
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns

LOSS = LossOverRuns(LOSSES["squared_error"])
SMALL = "#p=batches&r=128&b=16&n=5&z=full%202&un=8"


def of(shown, batch):
    return next(each for each in shown["runs"] if each["batch"] == batch)


def assert_the_engines(shown, batch, optimizer="sgd"):
    """A run that is shown has the weights of the library's own session."""
    run, state = of(shown, batch), shown["state"]
    own = thalweg.Run(optimizer, run["lr"], batch, seed=state["seed"])
    found = recorded(
        rows_of("line", state["rows"]), LOSS, own, shown["start"][::-1], state["epochs"]
    )
    points = np.array(run["points"]).reshape(-1, 2)
    np.testing.assert_allclose(points, found.weights[:, ::-1], rtol=1e-5, atol=1e-6)
    assert run["updates"] == found.updates.tolist()


@pytest.mark.parametrize(
    ("width", "scheme"), [(1440, "light"), pytest.param(400, "dark", marks=pytest.mark.slow)]
)
def test_it_opens_on_real_runs_fits_its_width_and_is_accessible(browser, lab_url, width, scheme):
    opened = Opened(browser, lab_url, SMALL, width=width, scheme=scheme)
    page, shown = opened.page, opened.shown()
    for batch in ("full", 16, 1):
        assert_the_engines(shown, batch)
    opened.until(lambda now: now["ended"] and all(now["ended"]))
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.get_by_role("heading", name="Why mini-batches won").is_visible()
    if width > 1280:  # narrower, and still nothing is cut off
        page.set_viewport_size({"width": 1280, "height": 900})
        table = page.locator(".kinds-of-lab")
        assert table.evaluate("box => box.scrollWidth <= box.clientWidth")
    assert page.locator("canvas.solid").count() == 1
    assert page.locator("canvas.flat").count() == 1
    assert violations(page) == []
    kept(page, f"batches-{scheme}-{width}")
    opened.check()


@pytest.mark.slow  # 15 s; what the choices do is asked of the server in test_lab_batches.py
def test_choices_change_the_runs_and_the_address_keeps_them(browser, lab_url):
    opened = Opened(browser, lab_url, SMALL)
    page, before = opened.page, opened.shown()
    page.get_by_label("Batch size", exact=True).fill("4")
    page.keyboard.press("Enter")
    shown = opened.until(lambda now: any(each["batch"] == 4 for each in now["runs"]))
    assert_the_engines(shown, 4)
    page.get_by_role("button", name="Another order").click()
    shown = opened.until(lambda now: of(now, 1)["points"] != of(shown, 1)["points"])
    assert of(shown, "full")["points"] == of(before, "full")["points"]
    page.get_by_label("learning rate, full batch").fill("-1")
    shown = opened.until(lambda now: of(now, "full")["lr"] == pytest.approx(0.1))
    assert_the_engines(shown, "full")
    # all three take the optimizer that is chosen
    page.get_by_label("Optimizer of all three").select_option("adam")
    changed = opened.until(lambda now: of(now, 4)["points"] != of(shown, 4)["points"])
    assert changed["state"]["optimizer"] == "adam"
    for size in ("full", 4, 1):
        assert_the_engines(changed, size, "adam")
    opened.page.wait_for_url("**o=adam**")
    page.get_by_label("Optimizer of all three").select_option("sgd")
    opened.until(lambda now: of(now, 4)["points"] == of(shown, 4)["points"])
    # what is compared at one place of the axis: as many updates, rows or seconds each
    page.get_by_label("rows seen").check(force=True)
    page.locator(".player input").first.fill("100")
    shown = opened.until(lambda now: now["by"] == "seen" and now["frame"] == 100)
    seen = [each["seen"][k] for each, k in zip(shown["runs"], shown["points"], strict=True)]
    after = [each["seen"][k + 1] for each, k in zip(shown["runs"], shown["points"], strict=True)]
    assert max(seen) < min(after)
    page.get_by_label("seconds").check(force=True)
    opened.until(lambda now: now["by"] == "seconds" and all(r["second"] > 0 for r in now["runs"]))
    # started elsewhere by a click
    page.get_by_label("contours").first.check(force=True)
    canvas = page.locator("canvas.flat").first
    box = canvas.bounding_box()
    canvas.click(position={"x": 0.25 * box["width"], "y": 0.25 * box["height"]})
    shown = opened.until(lambda now: now["start"] != before["start"])
    low, high = before["surface"]["w"]
    assert shown["start"][0] == pytest.approx(low + 0.25 * (high - low), abs=0.02 * (high - low))
    shown = opened.until(lambda now: of(now, 1)["points"][:2] == pytest.approx(now["start"]))
    again = Opened(browser, page.url)
    for batch in ("full", 4, 1):
        assert of(again.shown(), batch)["points"] == of(shown, batch)["points"]
    again.check()
    opened.check()


@pytest.mark.slow
def test_words_have_the_numbers_of_the_run_and_of_the_table(browser, lab_url):
    opened = Opened(browser, lab_url, "#p=batches&z=full&un=1")
    page = opened.page
    shown = opened.until(lambda now: all(each["second"] > 0 for each in now["runs"]))
    words = page.locator(".told").inner_text()
    for run in shown["runs"]:
        updates, seen = run["updates"][run["near"]], run["seen"][run["near"]]
        assert f"{updates:,} updates, {seen:,} rows seen" in words
    row = page.locator(".runs-of-lab tbody tr").nth(1).inner_text()
    assert f"{shown['runs'][1]['seen'][shown['runs'][1]['near']]:,}" in row
    assert "measured on this machine" in page.locator("main").inner_text()
    opened.check()


@pytest.mark.slow
def test_who_leaves_the_local_minimum_is_counted(browser, lab_url):
    opened = Opened(browser, lab_url, "#p=batches&r=64&b=8&n=2")
    shown = opened.until(lambda now: len(now["ended"]) == 4 and all(now["ended"]))
    counts = [each["counts"][0] for each in shown["ended"]]
    assert counts[:2] == [0, 0]
    assert 0 < counts[2] < counts[3]
    page = opened.page
    assert f"{counts[3]} / 64" in page.locator(".second .runs-of-lab").inner_text()
    before = shown["paths"][3]["points"]
    page.get_by_role("button", name="Another seed").click()
    opened.until(lambda now: now["paths"] and now["paths"][3]["points"] != before)
    kept(page, "batches-escapes")
    opened.check()


@pytest.mark.slow
def test_the_page_in_chinese(browser, lab_url):
    opened = Opened(browser, lab_url, f"{SMALL}&lang=zh")
    page = opened.page
    page.get_by_role("heading", name="三种梯度下降").wait_for()
    opened.until(lambda now: now["ended"] and all(now["ended"]))
    page.get_by_text("为什么小批量胜出").wait_for()
    assert violations(page) == []
    kept(page, "batches-chinese")
    opened.check()
