"""The lab's page in a real browser, used as a person would, and what it shows checked."""

from __future__ import annotations

import re
import subprocess
import sys

import numpy as np
import pytest

import thalweg
from in_a_browser import kept, opened_browser, violations
from thalweg.landscape.descents import descents
from thalweg.landscape.surfaces import SURFACES

PATIENCE = 60_000  # milliseconds, of a machine that has much else to do


@pytest.fixture(scope="module")
def browser():
    with opened_browser() as opened:
        yield opened


@pytest.fixture
def url():
    program = [sys.executable, "-m", "thalweg", "lab", "--no-browser"]
    process = subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    line = process.stdout.readline()
    yield re.search(r"http://\S+", line)[0]
    process.kill()
    process.wait()
    process.stdout.close()
    process.stderr.close()


class Opened:
    """The page, and what went wrong on it."""

    def __init__(self, browser, url, state="", width=1440, scheme="light", before=""):
        self.context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, device_scale_factor=1
        )
        self.context.set_default_timeout(PATIENCE)
        self.context.add_init_script(before)
        self.page = self.context.new_page()
        self.wrong, self.asked = [], []
        self.page.on("console", lambda message: self.wrong.append(message.text))
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.goto(url + state)
        self.page.wait_for_selector("html[data-ready]")
        self.host = url.partition("/?")[0]

    def shown(self):
        return self.page.evaluate(
            "({...thalweg.state, step: thalweg.step, shares: thalweg.shares,"
            " walks: thalweg.walks.map(walk => ({name: walk.name, words: walk.words,"
            " points: [...walk.points], heights: [...walk.heights]}))})"
        )

    def until(self, holds):
        for _ in range(600):
            if holds(found := self.shown()):
                return found
            self.page.wait_for_timeout(100)
        raise AssertionError(found)

    def check(self):
        assert self.wrong == []
        outside = [
            each for each in self.asked if not each.startswith((self.host, "data:", "blob:"))
        ]
        assert outside == []
        self.context.close()


def wanted(shown, name, surface="beale"):
    walk = next(each for each in shown["walks"] if each["name"] == name)
    rate = float(re.search(r"lr=(\S+)", walk["words"])[1])
    found = descents(
        SURFACES[surface].formula, [thalweg.Run(name, rate)], [shown["start"]], shown["steps"]
    )
    return np.array(walk["points"]).reshape(-1, 2), found.points[0, 0]


@pytest.mark.parametrize(("width", "scheme"), [(1440, "light"), (400, "dark")])
def test_it_opens_on_the_librarys_own_paths_fits_its_width_and_is_accessible(
    browser, url, tmp_path, width, scheme
):
    opened = Opened(browser, url, width=width, scheme=scheme)
    shown = opened.shown()
    assert len(shown["walks"]) == 8
    for name in ("sgd", "adam"):
        np.testing.assert_allclose(*wanted(shown, name), rtol=1e-5, atol=1e-6)
    page = opened.page
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator("canvas.solid").is_visible()  # WebGL in software
    assert violations(page) == []
    kept(page, tmp_path, f"lab-{scheme}-{width}")
    opened.check()


def test_a_click_on_the_contours_is_a_new_start_and_the_address_keeps_it(browser, url, tmp_path):
    opened = Opened(browser, url)
    page = opened.page
    page.get_by_label("contours").check()
    canvas = page.locator("canvas.flat")
    box = canvas.bounding_box()
    canvas.click(position={"x": box["width"] * 0.75, "y": box["height"] * 0.25})
    shown = opened.until(lambda now: now["start"] != list(SURFACES["beale"].start))
    np.testing.assert_allclose(shown["start"], (2.25, 2.25), atol=0.05)
    shown = opened.until(lambda now: np.allclose(now["walks"][0]["points"][:2], now["start"]))
    np.testing.assert_allclose(*wanted(shown, "adam"), rtol=1e-5, atol=1e-6)
    page.locator("button.pin", has_text="nadam").click()
    page.locator(".inside").get_by_text("Dozat").first.wait_for()
    kept(page, tmp_path, "lab-contours")
    address = page.url
    assert len(address.partition("#")[2]) < 2000
    again = Opened(browser, address)
    assert again.shown()["start"] == pytest.approx(shown["start"], rel=1e-4)
    assert again.shown()["view"] == "contour"
    assert again.shown()["shown"] == "nadam"
    again.check()
    opened.check()


@pytest.mark.slow
def test_rates_optimizers_and_steps_change_the_paths(browser, url):
    opened = Opened(browser, url)
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
def test_playing_stepping_and_scrubbing(browser, url):
    opened = Opened(browser, url)
    page = opened.page
    page.get_by_role("button", name="From the start").click()
    assert page.locator(".player output").inner_text() == "0"
    page.get_by_role("button", name="One step").click()
    assert page.locator(".player output").inner_text() == "1"
    page.get_by_role("button", name="Play").click()
    page.wait_for_timeout(300)
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
def test_a_formula_of_ones_own_is_drawn_and_a_bad_one_gets_its_place(browser, url):
    opened = Opened(browser, url)
    page = opened.page
    field = page.get_by_label("Formula in x and y")
    field.fill("x^2 + foo(y)")
    page.get_by_role("button", name="Draw").click()
    page.get_by_text("'foo' is neither x, y, pi or e").wait_for()
    assert page.locator(".problem pre").inner_text().split("\n") == ["x^2 + foo(y)", "      ^"]
    field.fill("x^2 + 3 y^2")
    page.get_by_role("button", name="Draw").click()
    page.get_by_text("∂f/∂y = 6 * y").wait_for()
    at_start = pytest.approx(1 + 3 * 1.5**2)
    shown = opened.until(lambda now: now["walks"][0]["heights"][0] == at_start)
    assert shown["formula"] == "x^2 + 3 y^2"
    assert opened.wrong
    assert all("400" in each for each in opened.wrong)
    opened.wrong.clear()
    opened.check()


@pytest.mark.slow
def test_the_share_of_starts_that_reach_a_minimum_is_counted(browser, url):
    opened = Opened(browser, url, "#s=bowl&o=sgd:0.03 adam:0.00001&at=-5 1&n=400")
    opened.page.get_by_role("button", name="From 144 starts").click()
    shown = opened.until(lambda now: now["shares"] is not None)
    assert shown["shares"] == [1.0, pytest.approx(0, abs=0.03)]
    opened.check()


@pytest.mark.slow
def test_the_page_speaks_chinese_and_remembers_it(browser, url, tmp_path):
    opened = Opened(browser, url)
    page = opened.page
    page.get_by_label("中文").click(force=True)
    page.get_by_role("heading", name="曲面上的梯度下降").wait_for()
    page.wait_for_selector("html[data-ready]")
    assert page.evaluate("document.documentElement.lang") == "zh"
    assert violations(page) == []
    kept(page, tmp_path, "lab-chinese")
    page.goto(url.partition("#")[0])
    page.get_by_role("heading", name="曲面上的梯度下降").wait_for()
    opened.check()


NO_WEBGL = """
const usual = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
  return kind.startsWith("webgl") ? null : usual.call(this, kind, ...more);
};
"""


@pytest.mark.slow
def test_without_webgl_there_are_contours(browser, url, tmp_path):
    opened = Opened(browser, url, before=NO_WEBGL)
    page = opened.page
    assert page.locator("canvas.flat").is_visible()
    page.get_by_text("This browser has no WebGL").wait_for()
    kept(page, tmp_path, "lab-without-webgl")
    opened.wrong = [each for each in opened.wrong if "WebGL" not in each]
    opened.check()
