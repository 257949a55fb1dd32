"""`thalweg.lab.view`: the widget's data, and its script in a real browser."""

from __future__ import annotations

import base64
import json
import sys

import numpy as np
import pandas as pd
import pytest

import thalweg
from in_a_browser import kept, violations
from thalweg.lab import widget
from thalweg.lab.packed import unpacked
from thalweg.landscape.descents import descents
from thalweg.landscape.surfaces import SURFACES
from thalweg.report.race_document import race_document

HOSTILE = "<img src=x onerror=alert(1)>"
RUNS = [thalweg.Run("sgd", 0.01), thalweg.Run("adam", 0.1)]


@pytest.fixture(scope="module")
def frame():
    rng = np.random.default_rng(0)
    frame = pd.DataFrame(rng.normal(size=(200, 2)), columns=["a", HOSTILE])
    frame["y"] = frame["a"] * 3 + rng.normal(size=200)
    return frame


@pytest.fixture(scope="module")
def fit(frame):
    return thalweg.fit(frame, "y", optimizer=["sgd", "adam"], lr=[1e-3, 0.1], epochs=3)


@pytest.fixture(scope="module")
def gone_down():
    return descents(SURFACES["beale"].formula, RUNS, [SURFACES["beale"].start], 80)


def test_a_fit_is_its_race_document(fit):
    assert thalweg.lab.view(fit).race == json.loads(json.dumps(race_document(fit)))
    assert thalweg.lab.view(fit).surface == b""


def test_descents_are_their_points_over_their_surface(gone_down):
    said, arrays = unpacked(thalweg.lab.view(gone_down).surface)
    np.testing.assert_array_equal(arrays["points"], gone_down.points[:, 0].astype(np.float32))
    np.testing.assert_array_equal(arrays["values"], gone_down.values[:, 0].astype(np.float32))
    np.testing.assert_array_equal(arrays["at"], np.arange(81))
    assert (said["name"], said["x"]) == ("Beale", [*SURFACES["beale"].x])
    x, y = (np.linspace(*said[name], arrays["heights"].shape[0]) for name in "xy")
    heights = SURFACES["beale"].formula.value(x[None], y[:, None]).astype(np.float32)
    np.testing.assert_array_equal(arrays["heights"], heights)
    assert [each["words"] for each in said["walks"]] == [str(run) for run in RUNS]


@pytest.mark.parametrize(
    "surface", ["x^2 + 3 y^2", lambda x, y: x**2 + 3 * y**2], ids=["formula", "function"]
)
def test_a_path_lies_over_the_surface_that_is_named(surface):
    path = thalweg.descend(
        lambda w: (w[0] ** 2 + 3 * w[1] ** 2, np.array([2 * w[0], 6 * w[1]])),
        [2.0, 1.0], optimizer="sgd", lr=0.1, steps=9000,
    )  # fmt: skip
    said, arrays = unpacked(thalweg.lab.view(path, surface).surface)
    assert len(arrays["at"]) <= 4001
    assert (arrays["at"][0], arrays["at"][-1]) == (0, 9000)
    np.testing.assert_allclose(arrays["points"][0], path.points[arrays["at"]], 1e-6, 1e-12)
    x, y = arrays["points"][0].T.astype(float)
    np.testing.assert_allclose(arrays["values"][0], x**2 + 3 * y**2, rtol=1e-5, atol=1e-12)
    assert said["x"][0] < 0 < 2 < said["x"][1]
    assert arrays["heights"].max() == pytest.approx(said["high"])
    corner = max(map(abs, said["x"])) ** 2 + 3 * max(map(abs, said["y"])) ** 2
    assert said["high"] == pytest.approx(corner)


def test_the_true_loss_of_a_model_is_its_heights(browser, fit, frame):
    surface = fit.model.landscape(frame, plane="weights", size=9)
    view = thalweg.lab.view(surface)
    said, arrays = unpacked(view.surface)
    np.testing.assert_array_equal(arrays["heights"], surface.heights.astype(np.float32))
    assert said["at_model"] == pytest.approx(surface.at_model)
    page = in_a_notebook(browser, view)
    page.locator(".thalweg-view canvas").first.wait_for()
    page.get_by_text("The loss of a linear model").first.wait_for()
    assert page.locator("img").count() == 0
    assert violations(page) == []
    kept(page, "view-loss")
    assert page.wrong == []
    page.context.close()


def test_what_cannot_be_shown_gets_a_sentence(monkeypatch):
    path = thalweg.descend(lambda w: (w @ w, 2 * w), [1.0, 1.0], optimizer="sgd", lr=0.1, steps=2)
    with pytest.raises(thalweg.UsageError, match=r"name it, as in view\(path, 'beale'\)"):
        thalweg.lab.view(path)
    with pytest.raises(thalweg.UsageError, match="neither x, y"):
        thalweg.lab.view(path, "x + foo")
    long = thalweg.descend(lambda w: (w @ w, 2 * w), [1.0] * 3, optimizer="sgd", lr=0.1, steps=2)
    with pytest.raises(thalweg.UsageError, match="in 3 dimensions"):
        thalweg.lab.view(long, "beale")
    with pytest.raises(thalweg.UsageError, match=r"view shows a Fit .* not int"):
        thalweg.lab.view(3)
    monkeypatch.setitem(sys.modules, "anywidget", None)
    widget._widget_class.cache_clear()
    with pytest.raises(thalweg.UsageError, match=r"pip install 'thalweg\[notebook\]'"):
        thalweg.lab.view(path, "beale")
    widget._widget_class.cache_clear()


# What anywidget's front end does: the script as a module of a blob, a model with `get` and `on`.
SHOWN = """async ({script, race, surface}) => {
  const module = await import(URL.createObjectURL(new Blob([script], {type: "text/javascript"})));
  const bytes = Uint8Array.from(atob(surface), sign => sign.charCodeAt(0));
  const values = {race, surface: new DataView(bytes.buffer)}, listeners = {};
  globalThis.model = {
    get: name => values[name],
    set: (name, value) => { values[name] = value; listeners[`change:${name}`]?.(); },
    on: (name, call) => { listeners[name] = call; },
    off: (name) => { delete listeners[name]; },
  };
  globalThis.listeners = listeners;
  const el = document.createElement("div");
  globalThis.end = module.default.render({model, el});
  document.querySelector("main").append(el);
}"""
STRANGER = """<!DOCTYPE html><html lang="en"><head><title>A notebook</title><style>
table, button, h1, section { color: red !important; font-size: 50px; }
body { background: SHADE; margin: 20px } </style></head><body><main></main></body></html>"""


def in_a_notebook(browser, view, shade="#fff", width=1000):
    page = browser.new_context(viewport={"width": width, "height": 900}).new_page()
    page.wrong = []
    page.on("console", lambda message: page.wrong.append(message.text))
    page.on("pageerror", lambda error: page.wrong.append(str(error)))
    page.on("request", lambda request: page.wrong.append(request.url)
            if not request.url.startswith(("blob:", "data:", "about:")) else None)  # fmt: skip
    page.set_content(STRANGER.replace("SHADE", shade))
    surface = base64.b64encode(view.surface).decode()
    page.evaluate(SHOWN, {"script": view._esm, "race": view.race, "surface": surface})
    return page


@pytest.mark.parametrize(("shade", "width"), [("#ffffff", 1000), ("#111111", 420)])
def test_a_report_is_drawn_within_a_notebook_and_keeps_to_itself(browser, fit, shade, width):
    page = in_a_notebook(browser, thalweg.lab.view(fit), shade, width)
    page.locator("#repeat").wait_for()
    assert page.locator("table.runs tbody tr").count() == 4
    assert page.locator("canvas").count() >= 4
    assert page.locator("img").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    host = page.locator(".thalweg-view")
    assert host.get_attribute("data-theme") == ("light" if shade == "#ffffff" else "dark")
    size = page.locator("table.runs td").first.evaluate("cell => getComputedStyle(cell).fontSize")
    assert size == "14px"  # the notebook's style does not reach it
    margin = page.evaluate("getComputedStyle(document.body).marginTop")
    assert margin == "20px"  # nor its own the notebook
    assert violations(page) == []
    kept(page, f"view-fit-{width}")
    page.locator("button.pin").first.click()
    assert host.evaluate("host => [...host.thalweg.selection.pinned].length") == 1
    page.keyboard.press("Escape")
    assert host.evaluate("host => [...host.thalweg.selection.pinned].length") == 0
    page.evaluate("document.body.style.background = '#808080'")
    assert page.wrong == []
    page.evaluate("end()")
    assert page.locator(".thalweg-view").count() == 0
    assert page.evaluate("Object.keys(listeners)") == []
    page.context.close()


def test_descents_are_played_within_a_notebook(browser, gone_down):
    page = in_a_notebook(browser, thalweg.lab.view(gone_down))
    page.locator("canvas.solid").wait_for()
    kept(page, "view-descents")
    page.get_by_role("button", name="From the start").click()
    page.get_by_role("button", name="One step").click()
    shown = page.locator(".thalweg-view").evaluate(
        "host => [host.thalweg.surface.step(), [...host.thalweg.surface.walks[1].points]]"
    )
    assert shown[0] == 1
    np.testing.assert_array_equal(shown[1], gone_down.points[1, 0].astype(np.float32).ravel())
    height = page.locator("tbody tr").nth(1).locator("td").first.inner_text()
    assert float(height.replace(",", "")) == pytest.approx(gone_down.values[1, 0, 1], rel=1e-3)
    page.get_by_label("contours").check(force=True)
    assert page.locator("canvas.flat").is_visible()
    assert violations(page) == []
    assert page.wrong == []
    page.context.close()
