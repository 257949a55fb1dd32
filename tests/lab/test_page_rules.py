"""The optimizers' own pages in a browser, and the inside of a rule on the page of surfaces."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from tests.lab.lab_in_a_browser import Opened

from thalweg.optimizers import OPTIMIZERS

SHOTS = os.environ.get("THALWEG_SCREENSHOTS", "")


def _complete(shown):
    """Whether a page has its rule, and the pictures of that rule."""
    if not shown.get("rule") or shown["pictures"] is None:
        return False
    of = {each["runs"][0]["name"] for each in shown["pictures"]}
    return of == ({shown["name"]} if shown["rule"]["descends"] else set())


def _shot(opened, name):
    if SHOTS:
        Path(SHOTS).mkdir(parents=True, exist_ok=True)
        opened.page.screenshot(path=f"{SHOTS}/{name}.png", full_page=True)


def _texts(opened, selector):
    return opened.page.locator(selector).all_text_contents()


def test_a_page_is_read_followed_and_its_example_changed(browser, lab_url):
    opened = Opened(browser, lab_url, "#p=rules&name=adam")
    shown = opened.until(_complete)
    page = opened.page
    assert page.locator("#rule-name").text_content() == OPTIMIZERS["adam"].title
    lines = page.locator("section[aria-labelledby=update] .equations math")
    assert lines.count() == len(shown["rule"]["lines"]) == 6
    assert page.locator("section[aria-labelledby=update] .equations mfrac").count() == 3
    # drawn as mathematics: a fraction is higher than a plain line
    heights = [lines.nth(k).bounding_box()["height"] for k in (1, 2)]
    assert heights[1] > 1.3 * heights[0]
    assert page.locator(".rules-menu a").count() == len(OPTIMIZERS)
    assert page.locator(".form").count() == 4
    assert page.locator(".form li.marked").count() == 1
    assert page.locator(".worked mark").count() == 10
    assert page.locator("figure.behaviour canvas").count() == 3
    colours = page.evaluate(
        "new Set(document.querySelector('figure.behaviour canvas').getContext('2d')"
        ".getImageData(0, 0, 120, 120).data).size"
    )
    assert colours > 20
    _shot(opened, "rules-adam-1440")

    page.get_by_label("weight_decay in the example").fill("0.5")
    page.keyboard.press("Enter")
    changed = opened.until(lambda now: now["decay"] == 0.5)
    before, after = (each["rule"]["conventions"][0]["path"] for each in (shown, changed))
    assert before[0] != after[0]
    assert "wd=0.5" in page.evaluate("location.hash")

    page.get_by_role("link", name="Next: adamw").click()
    opened.until(lambda now: now["name"] == "adamw" and _complete(now))
    assert "name=adamw" in page.evaluate("location.hash")
    page.go_back()
    opened.until(lambda now: now["name"] == "adam" and _complete(now))
    page.locator(".rules-menu").get_by_text("Muon").click()
    opened.until(lambda now: now["name"] == "muon" and _complete(now))
    assert "of a hidden matrix" in page.locator("pre.formula").first.text_content()

    page.get_by_role("link", name="Watch it on a surface").click()
    page.wait_for_selector("html[data-ready=optimizers]")
    state = opened.until(lambda now: now.get("state"))["state"]
    assert [each["optimizer"] for each in state["runs"]] == ["muon", "sgd"]
    assert state["shown"] == "muon"
    opened.check()


def test_a_method_without_one_step_says_so_at_400_pixels_in_chinese(browser, lab_url):
    opened = Opened(browser, lab_url, "#p=rules&name=newton&lang=zh", width=400, scheme="dark")
    opened.until(_complete)
    page = opened.page
    assert page.evaluate("document.documentElement.scrollWidth") <= 400
    assert "算法" in page.locator("section[aria-labelledby=update]").text_content()
    assert "二阶导数" in page.locator("section[aria-labelledby=behaviour]").text_content()
    assert "def solve" in page.locator("pre.formula").first.text_content()
    page.get_by_label("全部优化器").last.select_option("momentum")
    opened.until(lambda now: now["name"] == "momentum" and _complete(now))
    assert page.evaluate("document.documentElement.scrollWidth") <= 400
    assert page.get_by_role("heading", name="各库写法对比").count() == 1
    _shot(opened, "rules-momentum-400-zh")
    opened.check()


def test_the_inside_of_a_rule_follows_the_steps(browser, lab_url):
    state = "#p=optimizers&s=rosenbrock&o=adam::convention=keras sgd&in=adam&n=40&view=contour"
    opened = Opened(browser, lab_url, state)
    shown = opened.until(lambda now: now.get("inside") and now["inside"]["numbers"])
    page = opened.page
    assert shown["inside"]["momentum"] == "m"
    assert "v_hat" not in shown["inside"]["lines"]  # as Keras has it
    place = shown["inside"]["lines"].index("m")
    last = shown["inside"]["numbers"][place]
    assert _texts(opened, ".with-values .values")[place] == last
    page.get_by_role("button", name="From the start").click()
    first = opened.until(lambda now: now["step"] == 0)
    # m₁ = (1 − β₁) g₁, and the gradient of Rosenbrock at (−1.2, 1) is (−215.6, −88)
    assert first["inside"]["numbers"][place] == "−21.6 · −8.8"
    assert page.locator(".surface-formula math").count() == 3
    _shot(opened, "inside-adam")
    opened.check()


@pytest.mark.slow
def test_every_page_opens_without_an_error(browser, lab_url):
    opened = Opened(browser, lab_url, "#p=rules")
    for name in OPTIMIZERS:
        opened.page.evaluate(f"location.hash = 'p=rules&name={name}'")
        shown = opened.until(lambda now, name=name: now["name"] == name and _complete(now))
        assert opened.page.locator("#rule-name").text_content() == OPTIMIZERS[name].title
        drawn = opened.page.locator("section[aria-labelledby=update] .equations math").count()
        assert drawn == len(shown["rule"]["lines"])
    opened.check()


def test_axe_finds_nothing_on_the_page_of_a_rule(browser, lab_url):
    source = Path(__file__).parents[2] / "lab-ui" / "node_modules" / "axe-core" / "axe.min.js"
    if not source.exists():
        pytest.skip("axe-core is not installed (npm ci)")
    opened = Opened(browser, lab_url, "#p=rules&name=rmsprop")
    opened.until(_complete)
    opened.page.evaluate(source.read_text(encoding="utf-8"))
    found = opened.page.evaluate("axe.run().then(each => JSON.stringify(each.violations))")
    wrong = [(v["id"], [n["html"] for n in v["nodes"]]) for v in json.loads(found)]
    assert wrong == [], wrong
    opened.context.close()


def test_what_is_no_optimizer_gets_the_first(browser, lab_url):
    opened = Opened(browser, lab_url, "#p=rules&name=%3Cscript%3E&wd=-3")
    shown = opened.until(_complete)
    assert (shown["name"], shown["decay"]) == ("adam", None)
    opened.check()
