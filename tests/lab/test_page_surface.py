"""The true loss surface below a race on page 5: axes, paths, threads, keyboard, address."""

from __future__ import annotations

import pytest
from lab_in_a_browser import Opened, running_lab
from test_page_data import ask, race, written

from in_a_browser import kept, violations


@pytest.fixture(scope="module")
def raced(browser, tmp_path_factory):
    """A lab with a race of four linear runs; its address without the state, and the race's page."""
    path = written(tmp_path_factory.mktemp("data") / "small.csv")
    with running_lab(str(path), "--target", "y") as (url, _):
        address = url.partition("#")[0]
        opened = Opened(browser, address, "#p=data")
        page = opened.page
        page.get_by_role("button", name="Optimizers: adam", exact=True).click()
        page.get_by_role("button", name="Optimizers: sgd", exact=True).click()
        ask(page, Learning_rates="0.003,0.03", Epochs="5")
        race(page)
        opened.until(lambda state: state.get("surface") and state["surface"]["said"])
        yield address, opened


def test_paths_lie_at_their_true_loss_above_the_surface_of_their_plane(raced):
    _, opened = raced
    page, state = opened.page, opened.shown()["surface"]
    said = state["said"]
    assert said["plane"] == "principal"
    assert len(state["walks"]) == len(said["walks"]) >= 2
    assert f"{100 * said['explained']:.1f} %" in page.inner_text("#surface .share")
    for walk, path in zip(state["walks"], said["walks"], strict=True):
        assert len(walk["own"]) == len(path["updates"]) > 3
        assert walk["own"] == walk["heights"]
    terrain = state["terrain"]
    assert terrain["columns"] == terrain["rows"] == 100
    table = page.locator("#surface table tbody tr")
    assert table.count() == len(said["walks"])
    last = said["walks"][0]["updates"][-1]
    assert f"{last:,}" in table.first.inner_text()
    kept(page, "lab-surface")


def test_axe_finds_nothing_in_the_section_of_the_surface(raced):
    _, opened = raced
    assert opened.page.locator("#surface canvas").count() > 0
    assert violations(opened.page) == []


@pytest.mark.slow
def test_the_player_axes_and_paths_are_chosen_by_hand_and_kept_in_the_address(raced):
    address, opened = raced
    page = opened.page
    page.locator("#surface .player").get_by_role("button", name="From the start").click()
    assert opened.shown()["surface"]["step"] == 0
    page.locator("#surface .player input").press("ArrowRight")
    assert opened.shown()["surface"]["step"] == 1
    shown = len(opened.shown()["surface"]["walks"])
    box = page.locator("#surface label.check input:checked:not([disabled])").nth(1)
    box.focus()
    box.press("Space")
    opened.until(lambda state: len(state["surface"]["walks"]) == shown - 1)
    page.locator("#surface input[value=weights]").check()
    state = opened.until(lambda state: state["surface"]["said"]["plane"] == "weights")
    page.get_by_label("First weight").select_option(index=3)
    state = opened.until(lambda state: state["surface"]["said"]["weights"][0] == 3)
    assert state["surface"]["said"]["axes"][0] == state["surface"]["said"]["names"][3]
    assert page.locator("#surface img").count() == 0
    assert "s.axes=weights" in page.url
    page.set_viewport_size({"width": 400, "height": 900})
    page.wait_for_timeout(1500)  # the charts of the report follow
    assert page.evaluate("document.documentElement.scrollWidth") <= 400
    kept(page, "lab-surface-400")
    page.set_viewport_size({"width": 1440, "height": 900})
    again = Opened(opened.context.browser, address, "#" + page.url.partition("#")[2])
    state = again.until(lambda state: state.get("surface") and state["surface"]["said"])
    assert state["surface"]["said"]["plane"] == "weights"
    assert state["surface"]["said"]["weights"][0] == 3
    assert len(state["surface"]["walks"]) == shown - 1
    again.check()
    assert opened.wrong == []


@pytest.mark.slow
def test_race_and_surface_in_chinese_at_400_px(browser, raced):
    address, _ = raced
    opened = Opened(browser, address, "#p=data&lang=zh", width=400)
    page = opened.page
    opened.until(lambda state: state.get("surface") and state["surface"]["said"])
    assert page.evaluate("document.documentElement.lang").startswith("zh")
    headings = page.locator("#surface h2, #surface h3, #surface legend").all_inner_texts()
    assert headings
    assert all(any("一" <= each <= "鿿" for each in heading) for heading in headings), headings
    page.wait_for_timeout(1500)  # the charts of the report follow
    assert page.evaluate("document.documentElement.scrollWidth") <= 400
    assert violations(page) == []
    kept(page, "lab-surface-chinese-400")
    opened.check()
