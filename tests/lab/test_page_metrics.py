"""The page "Loss and metric" in a real browser: dragged, typed, clicked, by the keyboard."""

from __future__ import annotations

import numpy as np
import pytest
from lab_in_a_browser import Opened
from scipy.special import expit, log_expit
from sklearn import metrics as sk

from in_a_browser import kept, violations
from thalweg.lab.metrics_api import line
from thalweg.lab.two_classes import rows_of

STEPS = ("accuracy", "precision", "recall", "f1")


def by_hand(shown):
    """Log loss, its slope, and scikit-learn's metrics at what the page shows."""
    state = shown["state"]
    data = rows_of(state["data"], state["rows"], state["seed"])
    given = {key: state[key] for key in ("data", "rows", "seed", "loss", "moved")}
    weights = np.array(line({**given, "metrics": ["f1"]})[0]["weights"])
    weights[state["moved"]] = shown["weight"]
    z, y = data.columns @ weights, data.target
    decided = expit(z) > state["threshold"] / 100
    return {
        "loss": -(y * log_expit(z) + (1 - y) * log_expit(-z)).mean(),
        "slope": ((expit(z) - y) * data.columns[:, state["moved"]]).mean(),
        "accuracy": sk.accuracy_score(y, decided),
        "precision": sk.precision_score(y, decided, zero_division=0),
        "recall": sk.recall_score(y, decided),
        "f1": sk.f1_score(y, decided),
        "confusion": sk.confusion_matrix(y, decided).ravel().tolist(),
    }


def agrees(shown):
    """Assert that what is shown are the numbers by hand."""
    wanted = by_hand(shown)
    assert shown["loss"] == pytest.approx(wanted["loss"], rel=1e-5)
    assert shown["slope"] == pytest.approx(wanted["slope"], rel=1e-3, abs=1e-6)
    for name in shown["figures"]:
        assert shown["figures"][name]["value"] == pytest.approx(wanted[name], rel=1e-5)
        assert shown["figures"][name]["slope"] == 0
    for strip in shown["drawn"][1:]:  # the height at which its point is drawn
        assert strip["drawn"] == pytest.approx(wanted[strip["name"]], rel=1e-5)
    assert shown["confusion"] == wanted["confusion"]
    return wanted


@pytest.mark.parametrize(
    ("width", "scheme", "state"),
    [(1440, "light", "#p=metrics"), (400, "dark", "#p=metrics&x=margin&d=rare")],
)
def test_it_opens_with_scikit_learns_figures_fits_its_width_and_is_accessible(
    browser, lab_url, width, scheme, state
):
    opened = Opened(browser, lab_url, state, width=width, scheme=scheme)
    wanted = agrees(opened.shown())
    page = opened.page
    assert page.locator(".strip").count() == 5
    strip = page.locator('.strip[data-strip="f1"]')
    assert strip.get_by_text("slope 0", exact=True).is_visible()
    assert float(strip.locator("output").inner_text()) == pytest.approx(wanted["f1"], abs=1e-4)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert violations(page) == []
    kept(page, f"lab-metrics-{scheme}-{width}")
    opened.check()


def test_the_weight_moves_by_dragging_by_keys_and_to_the_losss_minimum(browser, lab_url):
    opened = Opened(browser, lab_url, "#p=metrics")
    page = opened.page
    before = opened.shown()
    box = page.locator('.strip[data-strip="accuracy"] .picture').bounding_box()
    middle = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + 0.4 * box["width"], middle)
    page.mouse.down()
    page.mouse.move(box["x"] + 0.7 * box["width"], middle, steps=4)
    page.mouse.up()
    dragged = opened.until(lambda now: now["weight"] > before["weight"] + 1)
    agrees(dragged)
    page.get_by_label("Weight w").focus()
    page.keyboard.press("ArrowRight")
    further = opened.until(lambda now: now["weight"] > dragged["weight"])
    agrees(further)
    page.get_by_role("button", name="To the loss's minimum").click()
    least = opened.until(lambda now: abs(now["weight"] - now["lowest"]) < 0.05)
    assert abs(agrees(least)["slope"]) < 5e-3
    page.get_by_text("this is its minimum").wait_for()
    again = Opened(browser, page.url)
    assert again.shown()["weight"] == pytest.approx(least["weight"])
    again.check()
    opened.check()


def test_a_threshold_by_slider_and_by_dragging_changes_matrix_and_metrics(browser, lab_url):
    opened = Opened(browser, lab_url, "#p=metrics&w=2")
    page = opened.page
    before = agrees(opened.shown())
    page.get_by_label("Threshold", exact=True).fill("80")
    shown = opened.until(lambda now: now["confusion"] != before["confusion"])
    wanted = agrees(shown)
    assert shown["state"]["threshold"] == 80
    facts = page.locator("[aria-label='The threshold decides'] .facts dd").all_inner_texts()
    ours = [wanted[name] for name in ("precision", "recall", "f1", "accuracy")]
    assert [float(text) for text in facts] == pytest.approx(ours, abs=1e-4)
    cells = page.locator(".confusion tbody td.n").all_inner_texts()
    assert [int(cells[i]) for i in (0, 1, 3, 4)] == wanted["confusion"]
    box = page.locator(".dragged").first.bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + 60)
    agrees(opened.until(lambda now: 30 < now["state"]["threshold"] < 70))
    opened.check()


def test_why_is_said_with_the_numbers_on_the_page(browser, lab_url):
    opened = Opened(browser, lab_url, "#p=metrics")
    shown = opened.shown()
    said, arrays = line({"data": "clouds", "rows": 60, "seed": 6, "metrics": list(STEPS)})
    f1 = said["metrics"][3]
    words = opened.page.locator(".reasons").last.inner_text()
    assert f"At w = {shown['weight']:g} the log loss is {shown['loss']:.4g}" in words
    assert f"slope −{-shown['slope']:.3g}" in words
    assert f"The log loss is least at w = {said['lowest']:.4g}; there F1 is" in words
    assert f"F1 is best, {f1['best']['value']:.4g}, for w from {f1['best']['from']:.4g}" in words
    assert f"with a threshold of {f1['threshold']['threshold']:.3g}" in words
    assert f"Only {said['sides']} values of w" in words
    assert f1["best"]["value"] > f1["at_lowest"]
    assert len(arrays["edges_decisions"]) == said["sides"]
    opened.check()


@pytest.mark.slow
def test_descent_follows_the_loss_and_not_f1(browser, lab_url):
    opened = Opened(browser, lab_url, "#p=metrics&m=f1 brier_score")
    page = opened.page
    page.get_by_role("button", name="50 steps of descent from here").click()
    shown = opened.until(lambda now: now["went"] is not None)
    assert shown["went"]["loss"][-1] == pytest.approx(shown["lowest"], abs=1e-2)
    f1, brier = shown["went"]["metrics"]
    assert set(f1) == {0}
    assert brier[-1] > 1
    page.get_by_text("On F1 it stays at 0: there is no slope to follow.").wait_for()
    kept(page, "lab-metrics-descent")
    opened.check()


@pytest.mark.slow
def test_data_rows_seed_loss_weight_and_metrics_are_chosen(browser, lab_url):
    opened = Opened(browser, lab_url, "#p=metrics")
    page = opened.page
    loss = opened.shown()["loss"]
    for label, choose in (
        ("Rows of", lambda field: field.select_option("flights")),
        ("Weight that moves", lambda field: field.select_option("2")),
        ("Rows", lambda field: (field.fill("120"), page.keyboard.press("Enter"))),
        ("Seed", lambda field: (field.fill("4"), page.keyboard.press("Enter"))),
    ):
        choose(page.get_by_label(label, exact=True))
        shown = opened.until(lambda now, before=loss: now["loss"] != before)
        agrees(shown)
        loss = shown["loss"]
    assert (shown["state"]["data"], shown["state"]["rows"], shown["state"]["seed"]) == (
        "flights",
        120,
        4,
    )
    page.get_by_role("button", name="Draw other rows").click()
    agrees(opened.until(lambda now: now["state"]["seed"] == 5 and now["loss"] != loss))
    page.get_by_text("Choose metrics").click()
    page.get_by_label("roc_auc", exact=True).check()
    page.get_by_label("accuracy", exact=True).uncheck()
    shown = opened.until(lambda now: list(now["figures"]) == [*STEPS[1:], "roc_auc"])
    # flights that left equally late are told apart by the hour, this way at 0 and that way beyond
    assert shown["figures"]["roc_auc"]["slope"] == "NaN"
    assert page.locator('.strip[data-strip="roc_auc"]').get_by_text("a step here").is_visible()
    page.get_by_label("Weight w").focus()
    page.keyboard.press("ArrowRight")
    opened.until(lambda now: now["figures"]["roc_auc"]["slope"] == 0)
    page.get_by_label("Trained on").select_option("focal")
    shown = opened.until(lambda now: now["loss"] < 0.5 * loss)
    assert page.locator('.strip[data-strip="focal"]').is_visible()
    opened.check()


def test_losses_over_the_error_with_their_hyperparameters_and_an_outlier(browser, lab_url):
    opened = Opened(
        browser, lab_url, "#p=metrics&e=squared_error absolute_error huber&at=3 -2&o=10"
    )
    page = opened.page
    squared, absolute, huber = opened.shown()["shapes"]
    assert [squared["value"], squared["slope"]] == pytest.approx([9, 6])
    assert [absolute["value"], absolute["slope"]] == pytest.approx([3, 1])
    assert [huber["value"], huber["slope"]] == pytest.approx([2.5, 1])
    assert squared["learnt"] == pytest.approx((9 * 2 + 10) / 10)  # the mean of ten targets
    delta = page.locator("#metrics-huber-delta")
    delta.focus()
    for _ in range(10):
        page.keyboard.press("ArrowRight")
    shown = opened.until(lambda now: now["shapes"][2]["slope"] > 1.5)
    (text, slope) = shown["shapes"][2]["text"], shown["shapes"][2]["slope"]
    assert text.startswith("huber,delta=")
    assert slope == pytest.approx(min(3, float(text.partition("=")[2])), rel=1e-5)
    page.get_by_label("Error", exact=True).fill("-2")
    shown = opened.until(lambda now: now["error"] == -2)
    assert shown["shapes"][0]["value"] == pytest.approx(4)
    page.get_by_label("Outlier", exact=True).fill("20")
    shown = opened.until(lambda now: now["shapes"][0]["learnt"] > 3)
    assert shown["shapes"][0]["learnt"] == pytest.approx((9 * 2 + 20) / 10)
    assert shown["shapes"][1]["learnt"] == pytest.approx(absolute["learnt"])  # the median
    page.get_by_label("Poisson deviance").check()
    shown = opened.until(lambda now: len(now["shapes"]) == 4)
    before = shown["shapes"][3]["learnt"]
    page.get_by_label("Target", exact=True).fill("4")
    opened.until(lambda now: now["shapes"][3]["learnt"] != before)
    kept(page, "lab-metrics-errors")
    opened.check()


@pytest.mark.slow
def test_losses_over_the_margin(browser, lab_url):
    opened = Opened(browser, lab_url, "#p=metrics")
    page = opened.page
    page.get_by_label("tell classes apart").check(force=True)
    shown = opened.until(lambda now: now["shapes"][0]["text"] == "log_loss")
    log, hinge, squared = shown["shapes"]
    assert [log["value"], log["slope"]] == pytest.approx([-log_expit(-2), -expit(2)], rel=1e-5)
    assert [hinge["value"], hinge["slope"]] == pytest.approx([3, -1])
    assert [squared["value"], squared["slope"]] == pytest.approx([9, -6])
    page.get_by_label("Focal loss").check()
    opened.until(lambda now: len(now["shapes"]) == 4)
    page.locator("#metrics-focal-gamma").fill("0")
    shown = opened.until(lambda now: "gamma=0" in now["shapes"][3]["text"])
    assert shown["shapes"][3]["value"] == pytest.approx(log["value"], rel=1e-5)  # gamma 0 is it
    kept(page, "lab-metrics-margin")
    opened.check()


@pytest.mark.slow
def test_it_speaks_chinese_and_its_address_is_short(browser, lab_url):
    opened = Opened(browser, lab_url, "#p=metrics&lang=zh")
    page = opened.page
    page.get_by_role("heading", name="损失与指标").wait_for()
    assert page.evaluate("document.documentElement.lang") == "zh"
    page.get_by_text("选择指标").click()
    for box in page.query_selector_all("details .picker input:not(:checked)"):
        box.check()
    opened.until(lambda now: len(now["figures"]) > 20)
    for box in page.query_selector_all("fieldset.picker input:not(:checked)"):
        box.check()
    shown = opened.until(lambda now: len(now["shapes"] or []) > 8)
    assert len(page.url.partition("#")[2]) <= 2000
    assert violations(page) == []
    kept(page, "lab-metrics-chinese")
    again = Opened(browser, page.url)
    assert list(again.shown()["figures"]) == list(shown["figures"])
    again.check()
    opened.check()
