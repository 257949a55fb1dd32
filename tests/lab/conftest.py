"""A browser, and a lab to open in it."""

from __future__ import annotations

import pytest
from lab_in_a_browser import running_lab

from in_a_browser import opened_browser


@pytest.fixture(scope="module")
def browser():
    with opened_browser() as opened:
        yield opened


@pytest.fixture
def lab_url():
    """The address of a lab; it ends when its page is closed."""
    with running_lab() as (url, _):
        yield url
