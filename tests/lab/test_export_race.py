"""A race that was seen live, saved as a file: curves, verdict and report without the lab."""

from __future__ import annotations

import pytest
from lab_in_a_browser import Opened, running_lab
from test_export import FromDisk, saved_from
from test_page_data import over, race, written

from in_a_browser import kept, violations


@pytest.mark.slow
def test_a_race_is_saved_with_its_curves_and_its_report(browser, tmp_path):
    table = written(tmp_path / "small.csv")
    settings = ["--target", "y", "--optimizers", "sgd,adam", "--lrs", "0.01,0.1", "--epochs", "4"]
    with running_lab(str(table), *settings) as (url, _):
        opened = Opened(browser, url)
        race(opened.page)
        wanted = opened.until(over)
        opened.page.wait_for_timeout(3000)
        file = saved_from(opened, "HTML", tmp_path)
        assert file.stat().st_size < 2_000_000
        saved_from(opened, "Numbers (CSV)", tmp_path)
        again = FromDisk(browser, file)
        found = again.until(over)
        assert found["runs"] == wanted["runs"]
        assert found["result"] == wanted["result"]
        assert again.page.get_by_role("heading", name="How sure that is").is_visible()
        kept(again.page, "saved-race")
        assert violations(again.page) == []
        asked = [each for each in again.asked if not each.startswith(("data:", "blob:"))]
        assert asked == [file.as_uri()]
        again.check()
        opened.check()
