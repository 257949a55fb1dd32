"""The report in a real browser, opened from disk as a person would, with names that are hostile."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

import thalweg
from in_a_browser import kept, opened_browser, violations
from in_one_test import half_of

HOSTILE = ["</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a\u202e\x1b[2J"]


@pytest.fixture(scope="module")
def browser():
    with opened_browser() as opened:
        yield opened


@pytest.fixture(scope="module")
def reports(tmp_path_factory):
    """A report of two classes with hostile names, and one of numbers, both with a run diverged."""
    rng = np.random.default_rng(0)
    frame = pd.DataFrame(rng.normal(size=(300, 3)), columns=HOSTILE)
    frame["k"] = rng.choice([*HOSTILE, "u"], 300)
    folder = tmp_path_factory.mktemp("reports")
    settings = {"optimizer": ["sgd", "adam"], "lr": [1e-3, 1e-2, 0.1, 1e9], "epochs": 5}
    frame["<b>y</b>"] = np.where(frame.iloc[:, 0] + rng.normal(size=300) > 0, "<i>yes</i>", "no")
    thalweg.fit(frame, "<b>y</b>", **settings).save_report(folder / "classes.html")
    three = np.digitize(frame.iloc[:, 0] + rng.normal(size=300), [-1, 1])
    frame["<b>y</b>"] = np.array(["no", "<i>yes</i>", "perhaps"])[three]
    thalweg.fit(frame, "<b>y</b>", **settings).save_report(folder / "several.html")
    frame["<b>y</b>"] = frame.iloc[:, 0] * 3 + rng.normal(size=300)
    thalweg.fit(frame, "<b>y</b>", **settings).save_report(folder / "numbers.html")
    return folder


class Opened:
    """A page, and what went wrong on it."""

    def __init__(self, browser, path, width=1440, scheme="light"):
        size = {"width": width, "height": 900}
        self.context = browser.new_context(viewport=size, color_scheme=scheme)
        self.page = self.context.new_page()
        self.wrong, self.asked = [], []
        self.page.on("console", lambda message: self.wrong.append(message.text))
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.on("dialog", lambda dialog: self.wrong.append(f"dialog {dialog.message}"))
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.goto(path.as_uri())
        self.page.wait_for_selector("#repeat")

    def check(self, path):
        assert self.wrong == []
        others = [url for url in self.asked if not url.startswith(("data:", "blob:"))]
        assert others == [path.as_uri()]
        self.context.close()


SECTIONS = ["runs", "descent", "settings", "figures", "predictions", "columns", "repeat"]


@half_of(width=[1440, 400], scheme=["light", "dark"])
def test_it_opens_from_disk_fits_its_width_and_is_accessible(browser, reports, width, scheme):
    for name in ("classes", "several", "numbers"):
        path = reports / f"{name}.html"
        opened = Opened(browser, path, width, scheme)
        page = opened.page
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        for section in SECTIONS:
            assert page.locator(f"section#{section}").is_visible()
        assert page.locator("b, i:not(.stroke), img, script").count() == 2  # the page's own scripts
        assert violations(page) == []
        dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert (dark == "rgb(19, 22, 27)") == (scheme == "dark")
        kept(page, f"{name}-{scheme}-{width}")
        opened.check(path)


def test_a_class_that_is_chosen_has_its_curves_below(browser, reports):
    path = reports / "several.html"
    opened = Opened(browser, path)
    page = opened.page
    picks = page.locator("#each-class button.pick")
    assert picks.all_inner_texts() == ["<i>yes</i>", "no", "perhaps"]
    titles = page.locator("#each-class .of-class h3")
    assert titles.first.inner_text() == "ROC curve of <i>yes</i>"
    assert picks.first.get_attribute("aria-pressed") == "true"
    matrix = page.locator("#each-class table.confusion tbody")
    before = matrix.inner_text()
    picks.nth(2).focus()
    page.keyboard.press("Enter")
    assert titles.first.inner_text() == "ROC curve of perhaps"
    assert [each.get_attribute("aria-pressed") for each in picks.all()] == [
        "false",
        "false",
        "true",
    ]
    assert matrix.inner_text() != before
    assert page.locator("#each-class [data-picture=class-calibration]").count() == 1
    opened.check(path)


def test_runs_are_sorted_by_click_and_by_keyboard(browser, reports):
    path = reports / "numbers.html"
    opened = Opened(browser, path)
    page = opened.page
    head = page.locator("table.runs thead th", has_text="rate")
    place = head.evaluate("head => [...head.parentNode.children].indexOf(head) + 1")

    def rates():
        texts = page.locator(f"table.runs tbody tr td:nth-child({place})").all_inner_texts()
        return [float(text) for text in texts]

    assert rates() != sorted(rates())
    head.locator("button").click()
    assert rates() == sorted(rates())
    assert head.get_attribute("aria-sort") == "ascending"
    head.locator("button").focus()
    page.keyboard.press("Enter")
    assert rates() == sorted(rates(), reverse=True)
    assert head.get_attribute("aria-sort") == "descending"
    last = page.locator("table.runs thead th", has_text="validation loss")
    last.locator("button").click()
    assert page.locator("table.runs tbody tr").last.inner_text().count("Diverged") == 1
    opened.check(path)


def test_a_run_that_is_marked_is_picked_out_in_every_picture(browser, reports):
    path = reports / "numbers.html"
    opened = Opened(browser, path)
    page = opened.page
    picture = page.locator("[data-picture=split-loss] canvas")
    before = picture.screenshot()
    row = page.locator("table.runs tbody tr").nth(2)
    pin = row.locator("button.pin")
    pin.focus()
    page.keyboard.press("Space")
    assert pin.get_attribute("aria-pressed") == "true"
    assert row.get_attribute("data-emphasis") == "strong"
    [pinned] = page.evaluate("[...thalweg.selection.pinned]")
    emphases = page.locator(".parallel path.run").evaluate_all(
        "lines => lines.map(line => line.dataset.emphasis)"
    )
    assert emphases == ["strong" if i == pinned else "faint" for i in range(len(emphases))]
    assert picture.screenshot() != before
    page.keyboard.press("Escape")
    assert page.evaluate("thalweg.selection.active") is False
    line = page.locator(".parallel path.grip").first
    line.dispatch_event("pointerenter")
    assert page.locator("table.runs tr[data-emphasis=strong]").count() == 1
    opened.check(path)


def test_the_theme_the_threshold_and_the_axes_can_be_switched(browser, reports):
    path = reports / "classes.html"
    opened = Opened(browser, path)
    page = opened.page
    page.get_by_role("radio", name="dark").check()
    colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert colour == "rgb(19, 22, 27)"
    matrix = page.locator("table.confusion td.n")
    before = matrix.all_inner_texts()
    page.locator("#threshold").focus()
    for _ in range(30):
        page.keyboard.press("ArrowRight")
    assert page.locator("#threshold").input_value() == "80"
    assert matrix.all_inner_texts() != before
    picture = page.locator("[data-picture=split-loss] canvas")
    drawn = picture.screenshot()
    page.locator("[data-picture=split-loss]").get_by_role("radio", name="seconds").check()
    assert picture.screenshot() != drawn
    opened.check(path)


# A busy Chromium loses a download now and then: what would be saved is looked at instead.
CATCH = """() => {
  globalThis.saved = [];
  const address = URL.createObjectURL;
  URL.createObjectURL = (blob) => (saved.push({ blob, name: "" }), address.call(URL, blob));
  HTMLAnchorElement.prototype.click = function () { saved.at(-1).name = this.download; };
}"""
LAST = """async () => {
  const { blob, name } = saved.at(-1);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { name, size: bytes.length, start: [...bytes.slice(0, 8)] };
}"""


def test_every_picture_is_saved_as_png(browser, reports):
    path = reports / "classes.html"
    opened = Opened(browser, path)
    page = opened.page
    page.evaluate(CATCH)
    pictures = page.locator("figure.card").all()
    assert len(pictures) >= 10
    for count, picture in enumerate(pictures, 1):
        picture.locator("button.save").click()
        page.wait_for_function("count => saved.length === count && saved.at(-1).name", arg=count)
        made = page.evaluate(LAST)
        assert made["name"] == f"{picture.get_attribute('data-picture')}.png"
        assert bytes(made["start"]) == b"\x89PNG\r\n\x1a\n"
        assert made["size"] > 3000
    opened.check(path)


def test_it_prints_in_light_colours_on_pages(browser, reports, tmp_path):
    path = reports / "numbers.html"
    opened = Opened(browser, path, scheme="dark")
    printed = opened.page.pdf(path=tmp_path / "report.pdf", format="A4", print_background=True)
    assert printed.startswith(b"%PDF")
    assert printed.count(b"/Type /Page\n") + printed.count(b"/Type/Page") >= 2
    opened.check(path)
