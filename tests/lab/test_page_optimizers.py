"""The lab's page in a real browser, used as a person would, and what it shows checked."""

from __future__ import annotations

import re

import numpy as np
import pytest
from lab_in_a_browser import Opened

import thalweg
from in_a_browser import kept, violations
from thalweg.landscape.descents import descents
from thalweg.landscape.surfaces import SURFACES


def wanted(shown, name, surface="beale"):
    walk = next(each for each in shown["walks"] if each["name"] == name)
    rate = float(re.search(r"lr=(\S+)", walk["words"])[1])
    found = descents(
        SURFACES[surface].formula,
        [thalweg.Run(name, rate)],
        [shown["state"]["start"]],
        shown["state"]["steps"],
    )
    return np.array(walk["points"]).reshape(-1, 2), found.points[0, 0]


@pytest.mark.parametrize(("width", "scheme"), [(1440, "light"), (400, "dark")])
def test_it_opens_on_the_librarys_own_paths_fits_its_width_and_is_accessible(
    browser, lab_url, width, scheme
):
    opened = Opened(browser, lab_url, width=width, scheme=scheme)
    shown = opened.shown()
    assert len(shown["walks"]) == 8
    for name in ("sgd", "adam"):
        np.testing.assert_allclose(*wanted(shown, name), rtol=1e-5, atol=1e-6)
    page = opened.page
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator("canvas.solid").is_visible()  # WebGL in software
    assert violations(page) == []
    kept(page, f"lab-{scheme}-{width}")
    opened.check()


def test_a_click_on_the_contours_is_a_start_and_the_address_keeps_it(browser, lab_url):
    opened = Opened(browser, lab_url)
    page = opened.page
    page.get_by_label("contours").check()
    canvas = page.locator("canvas.flat")
    box = canvas.bounding_box()
    canvas.click(position={"x": box["width"] * 0.75, "y": box["height"] * 0.25})
    shown = opened.until(lambda now: now["state"]["start"] != list(SURFACES["beale"].start))
    np.testing.assert_allclose(shown["state"]["start"], (2.25, 2.25), atol=0.05)
    shown = opened.until(
        lambda now: np.allclose(now["walks"][0]["points"][:2], now["state"]["start"])
    )
    np.testing.assert_allclose(*wanted(shown, "adam"), rtol=1e-5, atol=1e-6)
    page.locator("button.pin", has_text="nadam").click()
    page.locator(".inside").get_by_text("Dozat").first.wait_for()
    kept(page, "lab-contours")
    address = page.url
    assert len(address.partition("#")[2]) < 2000
    again = Opened(browser, address)
    assert again.shown()["state"]["start"] == pytest.approx(shown["state"]["start"], rel=1e-4)
    assert again.shown()["state"]["view"] == "contour"
    assert again.shown()["state"]["shown"] == "nadam"
    again.check()
    opened.check()


@pytest.mark.slow
def test_rates_optimizers_and_steps_change_the_paths(browser, lab_url):
    opened = Opened(browser, lab_url)
    page = opened.page
    before = opened.shown()
    slider = page.get_by_label("learning rate, adam", exact=True)
    slider.focus()
    for _ in range(10):
        page.keyboard.press("ArrowRight")
    changed = opened.until(
        lambda now: (
            now["walks"][5]["points"] != before["walks"][5]["points"]
            and now["walks"][5]["words"] != before["walks"][5]["words"]
        )
    )
    assert changed["walks"][0]["points"] == before["walks"][0]["points"]
    page.get_by_label("remove sgd").click()
    opened.until(lambda now: next(each["name"] for each in now["walks"]) == "momentum")
    page.get_by_label("Add an optimizer").select_option("lion")
    opened.until(lambda now: [each["name"] for each in now["walks"]][-1] == "lion")
    page.get_by_label("Steps", exact=True).fill("30")
    page.keyboard.press("Enter")
    shown = opened.until(lambda now: len(now["walks"][0]["heights"]) == 31)
    np.testing.assert_allclose(*wanted(shown, "lion"), rtol=1e-5, atol=1e-6)
    page.get_by_label("Noise in the gradient").fill("5")
    page.keyboard.press("Enter")
    noisy = opened.until(lambda now: now["walks"][0]["points"] != shown["walks"][0]["points"])
    page.get_by_role("button", name="New noise").click()
    opened.until(lambda now: now["walks"][0]["points"] != noisy["walks"][0]["points"])
    opened.check()


@pytest.mark.slow
def test_settings_and_conventions_of_a_run_change_its_path_and_stay_in_the_address(
    browser, lab_url
):
    opened = Opened(browser, lab_url, "#p=optimizers&s=ravine&o=momentum:0.02 momentum:0.02&n=60")
    page = opened.page
    same = opened.shown()["walks"]
    assert [each["name"] for each in same] == ["momentum", "momentum 2"]
    assert same[0]["points"] == same[1]["points"]
    page.locator("button.pin", has_text="momentum 2").click()
    page.get_by_label("momentum", exact=True).fill("0.5")
    page.keyboard.press("Enter")
    page.get_by_label("schedule").select_option("cosine")
    shown = opened.until(lambda now: "cosine" in now["walks"][1]["words"])
    assert "momentum=0.5" in shown["walks"][1]["words"]
    runs = [thalweg.Run("momentum", 0.02, momentum=0.5, schedule="cosine")]
    ravine = SURFACES["ravine"]
    wanted = descents(ravine.formula, runs, [ravine.start], 60).points[0, 0]
    np.testing.assert_allclose(
        np.array(shown["walks"][1]["points"]).reshape(-1, 2), wanted, rtol=1e-5, atol=1e-6
    )
    assert shown["walks"][0]["points"] == same[0]["points"]
    page.get_by_label("convention").select_option("keras")
    opened.until(lambda now: "keras" in now["walks"][1]["words"])
    assert "momentum=0.5" not in opened.shown()["walks"][1]["words"]  # the convention's own
    page.get_by_text("The learning rate is inside the buffer").first.wait_for()
    kept(page, "lab-settings")
    again = Opened(browser, page.url)
    assert again.shown()["walks"][1]["words"] == opened.shown()["walks"][1]["words"]
    again.check()
    opened.check()


@pytest.mark.slow
def test_playing_stepping_and_scrubbing(browser, lab_url):
    opened = Opened(browser, lab_url)
    page = opened.page
    page.get_by_role("button", name="From the start").click()
    assert page.locator(".player output").inner_text() == "0"
    page.get_by_role("button", name="One step").click()
    assert page.locator(".player output").inner_text() == "1"
    page.get_by_role("button", name="Play").click()
    opened.until(lambda now: now["step"] > 1)
    page.get_by_role("button", name="Pause").click()
    reached = int(page.locator(".player output").inner_text())
    assert 1 < reached <= 500
    page.get_by_label("step", exact=True).fill("77")
    assert page.locator(".player output").inner_text() == "77"
    height = page.locator(".runs-of-lab tbody tr").first.locator("td").nth(1).inner_text()
    shown = opened.shown()["walks"][0]["heights"][77]
    assert float(height.replace(",", "").replace("−", "-")) == pytest.approx(shown, rel=1e-3)
    opened.check()


@pytest.mark.slow
def test_a_formula_of_ones_own_is_drawn_and_a_bad_one_gets_its_place(browser, lab_url):
    opened = Opened(browser, lab_url)
    page = opened.page
    field = page.get_by_label("Formula in x and y")
    field.fill("x^2 + foo(y)")
    page.get_by_role("button", name="Draw").click()
    page.get_by_text("'foo' is neither x, y, pi or e").wait_for()
    assert page.locator(".problem pre").inner_text().split("\n") == ["x^2 + foo(y)", "      ^"]
    field.fill("x^2 + 3 y^2")
    page.get_by_role("button", name="Draw").click()
    page.locator("math").filter(has_text=re.compile("∂y.*6.?y")).first.wait_for()
    at_start = pytest.approx(1 + 3 * 1.5**2)
    shown = opened.until(lambda now: now["walks"][0]["heights"][0] == at_start)
    assert shown["state"]["formula"] == "x^2 + 3 y^2"
    assert opened.wrong
    assert all("400" in each for each in opened.wrong)
    opened.wrong.clear()
    opened.check()


@pytest.mark.slow
def test_the_share_of_starts_that_reach_a_minimum_is_counted(browser, lab_url):
    opened = Opened(browser, lab_url, "#s=bowl&o=sgd:0.03 adam:0.00001&at=-5 1&n=400")
    opened.page.get_by_role("button", name="From 144 starts").click()
    shown = opened.until(lambda now: now["shares"] is not None)
    assert shown["shares"] == [1.0, pytest.approx(0, abs=0.03)]
    opened.check()


@pytest.mark.slow
def test_the_page_speaks_chinese_and_remembers_it(browser, lab_url):
    opened = Opened(browser, lab_url)
    page = opened.page
    page.get_by_label("中文").click(force=True)
    page.get_by_role("heading", name="曲面上的优化器").wait_for()
    page.wait_for_selector("html[data-ready]")
    assert page.evaluate("document.documentElement.lang") == "zh"
    assert violations(page) == []
    kept(page, "lab-chinese")
    page.goto(lab_url.partition("#")[0])
    page.get_by_role("heading", name="曲面上的优化器").wait_for()
    opened.check()


NO_WEBGL = """
const usual = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
  return kind.startsWith("webgl") ? null : usual.call(this, kind, ...more);
};
"""


@pytest.mark.slow
def test_without_webgl_there_are_contours(browser, lab_url):
    opened = Opened(browser, lab_url, before=NO_WEBGL)
    page = opened.page
    assert page.locator("canvas.flat").is_visible()
    page.get_by_text("This browser has no WebGL").wait_for()
    kept(page, "lab-without-webgl")
    opened.wrong = [each for each in opened.wrong if "WebGL" not in each]
    opened.check()
