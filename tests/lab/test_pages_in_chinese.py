"""Every page in Chinese, wide and narrow: it fits its width, is accessible, and asks nobody."""

from __future__ import annotations

import re

import pytest
from lab_in_a_browser import Opened

from in_a_browser import kept, violations

CHINESE = re.compile("[\u4e00-\u9fff]")
PAGES = ("line", "batches", "optimizers", "metrics", "data", "rules")


@pytest.mark.slow
@pytest.mark.parametrize(("width", "scheme"), [(1440, "dark"), (400, "light")])
@pytest.mark.parametrize("name", PAGES)
def test_a_page_in_chinese(browser, lab_url, name, width, scheme):
    opened = Opened(browser, lab_url, f"#p={name}&lang=zh", width=width, scheme=scheme)
    page = opened.page
    assert page.evaluate("document.documentElement.lang").startswith("zh")
    links = page.locator("nav a[href^='#p=']:not([href*='name='])").all()  # without page 6's own
    assert {link.get_attribute("href").split("&")[0] for link in links} == {
        f"#p={each}" for each in PAGES
    }
    assert [link.inner_text() for link in links if not CHINESE.search(link.inner_text())] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert violations(page) == []
    kept(page, f"{name}-zh-{scheme}-{width}")
    opened.check()
