"""A browser, and a lab to open in it."""

from __future__ import annotations

import pytest
from lab_in_a_browser import held_open, running_lab

from in_a_browser import opened_browser


@pytest.fixture(scope="module")
def browser():
    with opened_browser() as opened:
        yield opened


@pytest.fixture(scope="session")
def lab_url():
    """The address of a lab for all tests: what they set is in the page alone."""
    with running_lab() as (url, _), held_open(url):
        yield url
