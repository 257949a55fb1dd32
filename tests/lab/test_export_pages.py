"""Every page of the lab, saved and opened from disk: it shows the same, and asks for nothing."""

from __future__ import annotations

import pytest
from lab_in_a_browser import Opened, running_lab
from test_export import FromDisk, saved_from

from in_a_browser import kept, violations


@pytest.mark.slow
def test_every_page_shows_the_same_from_disk(browser, tmp_path):
    with running_lab() as (url, _):
        first = Opened(browser, url)
        links = first.page.locator("nav.pages a").evaluate_all(
            "links => links.map(link => link.getAttribute('href'))"
        )
        for link in links:
            opened = Opened(browser, url, link)
            opened.page.wait_for_timeout(1500)
            file = saved_from(opened, "HTML", tmp_path)
            assert file.stat().st_size < 2_000_000
            again = FromDisk(browser, file)
            wanted = opened.shown()
            assert again.until(lambda now, wanted=wanted: now == wanted)["page"] in link
            assert violations(again.page) == []
            kept(again.page, f"saved{link.replace('#p=', '-')}")
            asked = [each for each in again.asked if not each.startswith(("data:", "blob:"))]
            assert asked == [file.as_uri()]
            again.check()
            opened.check()
        first.check()
