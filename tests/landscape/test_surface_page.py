"""The page that `thalweg landscape --out surface.html` writes, opened from disk in a browser."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

import thalweg
from in_a_browser import kept, opened_browser, violations


@pytest.fixture(scope="module")
def browser():
    with opened_browser() as opened:
        yield opened


@pytest.fixture(scope="module")
def page_file(tmp_path_factory):
    """The page of a calibrated classifier, whose predictions have another loss than its scores."""
    draws = np.random.default_rng(3)
    x = draws.normal(size=(200, 3))
    y = np.where(x @ [2.0, -1.0, 0.5] + draws.normal(size=200) > 0, "yes", "<b>no</b>")
    model = thalweg.fit((x, y), optimizer="adam", lr=0.05, epochs=5).model
    path = tmp_path_factory.mktemp("page") / "surface.html"
    surface = replace(model, temperature=2.5).landscape((x, y), size=30)
    surface.save(path)
    return path, surface


@pytest.mark.parametrize(("width", "scheme"), [(1440, "light"), (1440, "dark"), (400, "light")])
def test_it_opens_from_disk_fits_its_width_and_is_accessible(browser, page_file, width, scheme):
    path, surface = page_file
    size = {"width": width, "height": 900}
    context = browser.new_context(viewport=size, color_scheme=scheme)
    page = context.new_page()
    wrong, asked = [], []
    page.on("console", lambda message: wrong.append(message.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path.as_uri())
    page.wait_for_selector("html[data-ready=surface]")
    said = page.locator(".judged").inner_text()
    assert "divided by a temperature" in said
    assert said.endswith("(T = 2.5).")
    facts = dict(
        zip(
            page.locator("dl.facts dt").all_inner_texts(),
            page.locator("dl.facts dd").all_inner_texts(),
            strict=True,
        )
    )
    assert float(facts["loss of its predictions"]) == pytest.approx(surface.judged.loss, rel=1e-3)
    assert float(facts["loss of the model"]) == pytest.approx(surface.at_model, rel=1e-3)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert violations(page) == []
    kept(page, f"surface-page-{scheme}-{width}")
    assert [line for line in wrong if "GPU stall" not in line] == []
    assert [url for url in asked if not url.startswith(("data:", "blob:"))] == [path.as_uri()]
    context.close()
