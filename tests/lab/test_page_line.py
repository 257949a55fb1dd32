"""Page 1, a line through points, in a real browser: points by hand, the steps, the limit."""

from __future__ import annotations

import numpy as np
import pytest
from lab_in_a_browser import Opened

from in_a_browser import kept, violations
from thalweg.lab.line_sets import point_sets


def best(shown):
    x, y = np.array(shown["state"]["points"], float).T
    return np.linalg.lstsq(np.column_stack([x, np.ones(len(x))]), y, rcond=None)[0]


def line_at(shown, step):
    return np.array(shown["descent"]["lines"]).reshape(-1, 2)[step]


def dot(page, place):
    return page.locator("svg.dots .dot").nth(place)


def middle(locator):
    box = locator.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


@pytest.mark.parametrize(("width", "scheme"), [(1440, "light"), (400, "dark")])
def test_it_opens_fits_its_width_and_is_accessible(browser, lab_url, width, scheme):
    opened = Opened(browser, lab_url, "#p=line", width=width, scheme=scheme)
    page, shown = opened.page, opened.shown()
    np.testing.assert_allclose(shown["surface"]["line"], best(shown), rtol=1e-6)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator("canvas.solid").is_visible()
    assert page.locator("svg.dots .dot").count() == len(point_sets()["drawn"].points)
    assert violations(page) == []
    kept(page, f"line-{scheme}-{width}")
    opened.check()


@pytest.mark.slow
def test_points_by_hand_move_line_and_minimum_and_are_in_the_address(browser, lab_url):
    opened = Opened(browser, lab_url, "#p=line&set=outlier")
    page, before = opened.page, opened.shown()
    # dragged with the mouse: the third point is the outlier
    x, y = middle(dot(page, 2))
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y + 60, steps=4)
    page.mouse.move(x, y + 120, steps=4)
    page.mouse.up()
    dragged = opened.until(
        lambda now: (
            now["surface"]["line"] != before["surface"]["line"]
            and np.allclose(now["surface"]["line"], best(now), rtol=1e-6)
            and now["surface"]["size"] == 96
        )
    )
    assert dragged["state"]["points"][2][1] < before["state"]["points"][2][1] - 1
    assert dragged["state"]["points"][2][0] == pytest.approx(13, abs=0.1)
    # by the keyboard
    dot(page, 2).focus()
    for _ in range(3):
        page.keyboard.press("Shift+ArrowUp")
    moved = opened.until(
        lambda now: now["state"]["points"][2][1] > dragged["state"]["points"][2][1] + 1
    )
    page.keyboard.press("Delete")
    opened.until(lambda now: len(now["state"]["points"]) == 10)
    # added by a click where nothing is, and by the button
    box = page.locator("svg.dots .back").bounding_box()
    page.mouse.click(box["x"] + 0.9 * box["width"], box["y"] + 0.85 * box["height"])
    added = opened.until(
        lambda now: (
            len(now["state"]["points"]) == 11
            and np.allclose(now["surface"]["line"], best(now), rtol=1e-6)
        )
    )
    low_x, low_y = np.min(moved["state"]["points"], axis=0)
    assert added["state"]["points"][10][0] > low_x + 7
    assert added["state"]["points"][10][1] < low_y + 2
    page.get_by_role("button", name="Add a point").click()
    opened.until(lambda now: len(now["state"]["points"]) == 12)
    page.wait_for_timeout(400)  # the address is written when the hand rests
    before = page.url
    page.get_by_role("button", name="Remove the point").click()
    last = opened.until(lambda now: len(now["state"]["points"]) == 11 and page.url != before)
    address = page.url
    assert len(address.partition("#")[2]) < 2000
    again = Opened(browser, address)
    assert again.shown()["state"]["points"] == last["state"]["points"]
    assert again.shown()["state"]["own"] is True
    again.check()
    opened.check()


def test_past_two_over_lambda_the_direction_that_blows_up_is_named(browser, lab_url):
    opened = Opened(browser, lab_url, "#p=line&view=contour&n=30&t=8&o=sgd")
    page, shown = opened.page, opened.shown()
    limit = shown["surface"]["stable_rate"]
    assert page.locator(".mark.two").inner_text() == f"2/λ = {limit:.3g}"
    assert not any(each["grows"] for each in shown["effects"])
    slider = page.get_by_label("Learning rate", exact=True).and_(page.locator("input"))
    slider.focus()
    for _ in range(60):  # a hundredth of a power of ten each
        page.keyboard.press("ArrowRight")
        chosen = float(page.locator(".rate output").inner_text())
        if chosen > 1.15 * limit:
            break
    # Answers to the keys before may come later than the last key; they do not move the number.
    shown = opened.until(lambda now: now["descent"]["lr"] == chosen)
    assert page.locator(".rate output").inner_text() == f"{chosen:g}"
    x = np.array(shown["state"]["points"])[:, 0]
    design = np.column_stack([x, np.ones(len(x))])
    values, vectors = np.linalg.eigh(2 / len(x) * design.T @ design)
    w, b = np.abs(vectors[:, 1])
    factor = 1 - shown["descent"]["lr"] * values[1]
    said = page.locator(".effects .grows").inner_text()
    assert said.startswith(f"along {w:.2g} w + {b:.2g} b the error is multiplied by ")
    assert f"−{-factor:.3g}" in said
    assert page.get_by_text("The learning rate is past 2/λ").is_visible()
    kept(page, "line-past-the-limit")
    # standardised, the bowl is round: the limit is 1, and the rate begins anew below it
    page.get_by_label("standardise x").check()
    shown = opened.until(lambda now: now["surface"]["stable_rate"] == pytest.approx(1))
    assert shown["surface"]["condition"] == pytest.approx(1)
    assert shown["descent"]["lr"] == 0.45
    np.testing.assert_allclose(line_at(shown, -1), best(shown), rtol=1e-4)
    assert "every direction" in page.locator(".effects").inner_text()
    opened.check()


def test_the_rate_stays_as_it_is_moved_while_answers_to_earlier_ones_come(browser, lab_url):
    opened = Opened(browser, lab_url, "#p=line&o=sgd:0.05&n=20")
    page = opened.page
    held = []
    page.route("**/api/line/descent*", lambda route: held.append(route))
    rate = page.locator(".rate output")
    slider = page.get_by_label("Learning rate", exact=True).and_(page.locator("input"))
    slider.focus()
    page.keyboard.press("ArrowRight")
    while not held:
        page.wait_for_timeout(20)
    page.keyboard.press("ArrowRight")
    moved, chosen = slider.input_value(), float(rate.inner_text())
    held[0].continue_()
    earlier = opened.until(lambda now: now["descent"]["lr"] != 0.05)["descent"]["lr"]
    assert 0.05 < earlier < chosen
    assert (slider.input_value(), float(rate.inner_text())) == (moved, chosen)
    while len(held) < 2:  # what was asked last waits until the answer before has come
        page.wait_for_timeout(20)
    held[1].continue_()
    opened.until(lambda now: now["descent"]["lr"] == chosen)
    opened.check()


@pytest.mark.slow
def test_the_four_steps_are_shown_with_their_numbers_as_they_happen(browser, lab_url):
    opened = Opened(browser, lab_url, "#p=line&o=sgd:0.05&n=20")
    page = opened.page
    cards = page.locator("ol.four > li")
    following = page.get_by_role("button", name="Next of the four steps")

    def lit():
        return [k + 1 for k in range(4) if cards.nth(k).get_attribute("aria-current") == "step"]

    def numbers(place):
        return cards.nth(place).locator(".result").all_text_contents()

    assert lit() == [4]
    for wanted in (1, 2, 3, 4, 3, 4):
        following.click()
        assert lit() == [wanted]
        if wanted == 1:
            assert page.locator("svg.dots .square").count() == 20  # the squares of the errors
    shown = opened.shown()
    assert shown["step"] == 2
    x, y = np.array(shown["state"]["points"]).T
    at = np.zeros(2)
    for _ in range(2):
        error = at[0] * x + at[1] - y
        slope = np.array([2 * np.mean(error * x), 2 * np.mean(error)])
        before, at = at, at - 0.05 * slope

    def close(texts, wanted):
        found = [float(each.replace("−", "-").replace(",", "")) for each in texts]
        np.testing.assert_allclose(found, wanted, rtol=2e-3)

    close(numbers(0), [np.mean((at[0] * x + at[1] - y) ** 2)])
    close(numbers(2), slope)
    close(numbers(3), at)
    assert "".join(cards.nth(3).locator("math").all_text_contents()).count("−0.05·") == 2
    np.testing.assert_allclose(line_at(shown, 1), before, rtol=1e-5)
    r2 = 1 - np.mean((at[0] * x + at[1] - y) ** 2) / y.var()
    close([page.locator(".r2").inner_text()], [r2])
    kept(page, "line-four-steps")
    page.get_by_label("slow").click(force=True)
    page.get_by_role("button", name="Play").click()
    opened.until(lambda now: now["phase"] == 3)
    opened.until(lambda now: now["step"] == 3)
    page.get_by_role("button", name="Pause").click()
    opened.check()


@pytest.mark.slow
def test_touch_drags_a_point_and_a_click_on_the_surface_is_another_start(browser, lab_url):
    opened = Opened(browser, lab_url, "#p=line&view=contour&set=flights")
    page, before = opened.page, opened.shown()
    send = page.context.new_cdp_session(page).send
    x, y = middle(dot(page, 0))

    def touch(kind, *at):
        points = [{"x": u, "y": v} for u, v in at]
        send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    touch("touchStart", (x, y))
    for far in (15, 30, 45):
        touch("touchMove", (x, y - far))
    touch("touchEnd")
    shown = opened.until(
        lambda now: (
            now["state"]["points"][0][1] > before["state"]["points"][0][1]
            and np.allclose(now["surface"]["line"], best(now), rtol=1e-6)
        )
    )
    canvas = page.locator("canvas.flat")
    box = canvas.bounding_box()
    canvas.click(position={"x": box["width"] * 0.3, "y": box["height"] * 0.6})
    ranges = [shown["surface"][name] for name in "wb"]
    moved = opened.until(lambda now: now["state"]["start"] != [0, 0])
    for wanted, found, (low, high) in zip((0.3, 0.4), moved["state"]["start"], ranges, strict=True):
        assert found == pytest.approx(low + wanted * (high - low), abs=0.01 * (high - low))
    page.get_by_label("w of the start").fill("0.5")
    page.keyboard.press("Enter")
    moved = opened.until(
        lambda now: now["state"]["start"][0] == 0.5 and line_at(now, 0)[0] == pytest.approx(0.5)
    )
    opened.check()


@pytest.mark.slow
def test_every_optimizer_of_the_list_goes_and_the_page_says_what_is_known_of_its_limit(
    browser, lab_url
):
    opened = Opened(browser, lab_url, "#p=line&n=60")
    page = opened.page
    for name, said in (("momentum", "The limit of this rule is"), ("adam", "2/λ is the limit of")):
        page.get_by_label("Optimizer").select_option(name)
        shown = opened.until(lambda now, name=name: now["state"]["optimizer"] == name)
        opened.until(lambda now: now["descent"]["factors"] is None)
        page.get_by_text(said).wait_for()
        assert shown["descent"]["values"][-1] < shown["descent"]["values"][0]
        page.get_by_text("this step multiplied the error").first.wait_for()
    page.get_by_label("Optimizer").select_option("lbfgs")
    shown = opened.until(lambda now: now["descent"]["rate"] == "own")
    assert page.get_by_label("Learning rate", exact=True).and_(page.locator("input")).is_disabled()
    np.testing.assert_allclose(line_at(shown, -1), best(shown), rtol=1e-4)
    opened.check()


@pytest.mark.slow
def test_the_page_speaks_chinese(browser, lab_url):
    opened = Opened(browser, lab_url, "#p=line&set=hundred&o=sgd:0.0003&n=40&lang=zh")
    page = opened.page
    page.get_by_role("heading", name="下降的四个步骤").or_(
        page.get_by_role("heading", name="定义损失")
    ).first.wait_for()
    page.get_by_text("学习率已超过 2/λ").wait_for()
    assert violations(page) == []
    kept(page, "line-chinese")
    opened.check()
