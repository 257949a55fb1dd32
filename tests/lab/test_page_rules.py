"""The optimizers' own pages in a browser, and the inside of a rule on the page of surfaces."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from lab_in_a_browser import Opened

from in_a_browser import kept, violations
from thalweg import Run
from thalweg.averages import AVERAGES
from thalweg.landscape.descents import descents
from thalweg.landscape.surfaces import SURFACES
from thalweg.optimizers import OPTIMIZERS, WRAPPERS


def _complete(shown):
    """Whether a page has its rule, and the pictures of that rule."""
    if not shown.get("rule") or shown["pictures"] is None:
        return False
    of = {each["runs"][0]["name"] for each in shown["pictures"]}
    return of == ({shown["name"]} if shown["rule"]["descends"] else set())


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
    # drawn as mathematics: the parts of a fraction stand above each other, whatever the font
    fraction = page.locator("section[aria-labelledby=update] .equations mfrac").first
    over, under = (fraction.locator(f"> :nth-child({k})").bounding_box() for k in (1, 2))
    assert under["y"] >= over["y"] + 0.8 * over["height"]
    assert page.locator(".rules-menu a").count() == len(OPTIMIZERS) + len(WRAPPERS) + len(AVERAGES)
    assert page.locator(".form").count() == 4
    assert page.locator(".form li.marked").count() == 1
    assert page.locator(".worked mark").count() == 10
    assert page.locator("figure.behaviour canvas").count() == 3
    colours = page.evaluate(
        "new Set(document.querySelector('figure.behaviour canvas').getContext('2d')"
        ".getImageData(0, 0, 120, 120).data).size"
    )
    assert colours > 20
    kept(opened.page, "rules-adam-1440")

    page.set_viewport_size({"width": 1280, "height": 900})
    settings = page.locator("section[aria-labelledby=settings] .scroll")
    assert settings.evaluate("box => box.scrollWidth <= box.clientWidth")  # nothing is cut off
    names = _texts(opened, ".settings-of-rule tbody th")
    symbols = _texts(opened, ".settings-of-rule tbody td:first-child")
    assert dict(zip(names, symbols, strict=True)) == {
        "lr": "", "weight_decay": "", "beta1": "β1", "beta2": "β2", "eps": "ε",
    }  # fmt: skip

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
    assert page.locator("section[aria-labelledby=update] ul.equations").count() == 2
    assert "polynomial" in _texts(opened, "section[aria-labelledby=update] ul.equations")[0]
    kept(opened.page, "rules-muon-1440")

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
    assert "def solve" in page.locator("pre.formula").last.text_content()
    page.get_by_label("全部优化器").last.select_option("momentum")
    opened.until(lambda now: now["name"] == "momentum" and _complete(now))
    assert page.evaluate("document.documentElement.scrollWidth") <= 400
    assert page.get_by_role("heading", name="各库写法对比").count() == 1
    kept(opened.page, "rules-momentum-400-zh")
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
    kept(opened.page, "inside-adam")
    opened.check()


@pytest.mark.slow
def test_every_page_opens_without_an_error(browser, lab_url):
    opened = Opened(browser, lab_url, "#p=rules")
    for name in OPTIMIZERS:
        opened.page.evaluate(f"location.hash = 'p=rules&name={name}'")
        shown = opened.until(lambda now, name=name: now["name"] == name and _complete(now))
        assert opened.page.locator("#rule-name").text_content() == OPTIMIZERS[name].title
        drawn = opened.page.locator("section[aria-labelledby=update] .equations math").count()
        rule = shown["rule"]
        of_matrix = (rule.get("matrix") or {"lines": []})["lines"]
        assert drawn == len(rule["lines"]) + len(of_matrix) + len(rule.get("key") or [])
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


@pytest.mark.slow
def test_what_goes_around_and_solvers_have_equations_and_a_run_takes_a_wrapper(browser, lab_url):
    opened = Opened(browser, lab_url, "#p=rules&name=lookahead")
    shown = opened.until(_complete)
    page = opened.page
    lines = page.locator("section[aria-labelledby=update] .equations math")
    assert lines.count() == len(shown["rule"]["lines"])
    assert "around momentum" in page.locator("section[aria-labelledby=update]").text_content()
    assert "momentum alone" in _texts(opened, "figure.behaviour .ends")[0]
    kept(opened.page, "rules-lookahead-1440")
    page.locator(".rules-menu").get_by_text("Exponential moving average").click()
    opened.until(lambda now: now["name"] == "ema" and _complete(now))
    kept(opened.page, "rules-ema-1440")
    page.locator(".rules-menu").get_by_text("OWL-QN").click()
    shown = opened.until(lambda now: now["name"] == "owlqn" and _complete(now))
    assert lines.count() == len(shown["rule"]["key"]) > 5
    kept(opened.page, "rules-owlqn-1440")

    page.goto(f"{lab_url}#p=optimizers&s=ravine&o=momentum:0.05&in=momentum&n=50")
    page.wait_for_selector("html[data-ready=optimizers]")
    page.locator(".settings summary").click()
    page.get_by_label("lookahead", exact=True).fill("4")
    page.keyboard.press("Enter")
    state = opened.until(lambda now: now.get("state", {}).get("runs", [{}])[0].get("settings"))[
        "state"
    ]
    assert state["runs"][0]["settings"] == {"lookahead": 4}
    page.get_by_label("lookahead", exact=True).fill("0")
    page.get_by_label("sam", exact=True).fill("0.2")
    page.keyboard.press("Enter")
    page.locator(".settings label", has_text="average").locator("select").select_option("ema")
    page.get_by_label("ema_decay").fill("0.8")
    page.keyboard.press("Enter")
    shown = opened.until(lambda now: "decay=0.8" in now["walks"][0]["words"])
    ravine, run = SURFACES["ravine"], Run("momentum", 0.05, sam=0.2, average="ema,decay=0.8")
    wanted = descents(ravine.formula, [run], [ravine.start], 50).of_averages().points[0, 0]
    found = np.reshape(shown["walks"][0]["points"], (-1, 2))
    np.testing.assert_allclose(found, wanted, rtol=1e-5, atol=1e-6)
    page.get_by_text("The path is that of the average").wait_for()
    page.get_by_text("uphill of the weights").wait_for()
    assert violations(page) == []
    kept(opened.page, "surface-average-1440")
    page.goto(page.url.replace("#", "#lang=zh&"))
    page.reload()
    page.wait_for_selector("html[data-ready=optimizers]")
    again = opened.until(lambda now: now["walks"])
    assert again["walks"][0]["words"] == shown["walks"][0]["words"]
    page.get_by_text("路径为平均权重的路径").wait_for()
    page.get_by_text("权重上坡方向").wait_for()
    kept(opened.page, "surface-average-zh")
    opened.check()
