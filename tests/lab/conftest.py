"""A browser, and a lab to open in it."""

from __future__ import annotations

import pytest
from lab_in_a_browser import running_lab

from in_a_browser import opened_browser


@pytest.fixture(scope="module")
def browser():
    with opened_browser() as opened:
        yield opened


@pytest.fixture(scope="module")
def lab_url(browser):
    """The address of a lab for all tests of a file: what they set is in the page alone."""
    with running_lab() as (url, _):
        stays = browser.new_page()  # a lab ends with its last page
        stays.goto(url)
        yield url
        stays.close()
