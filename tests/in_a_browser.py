"""What tests of pages share: a real browser, Debian's Chromium, and axe-core.

Where it, Playwright or axe-core (`make page`) is missing these tests are skipped, but not in CI,
which sets THALWEG_BROWSER_TESTS=required. Screenshots are kept in the folder THALWEG_SCREENSHOTS,
if there is one: each takes half a second.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

REQUIRED = os.environ.get("THALWEG_BROWSER_TESTS") == "required"
SCREENSHOTS = os.environ.get("THALWEG_SCREENSHOTS", "")
AXE = Path(__file__).parents[1] / "lab-ui" / "node_modules" / "axe-core" / "axe.min.js"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = [
    "--no-sandbox",
    "--use-angle=swiftshader",  # WebGL without a graphics card
    "--enable-unsafe-swiftshader",
    # Else all else is drawn by the graphics card too: by SwiftShader, several times as slow as
    # without it.
    "--disable-accelerated-2d-canvas",
    "--disable-gpu-rasterization",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
]


def missing() -> str:
    """Return what is missing for these tests; "" for nothing."""
    try:
        import playwright  # noqa: F401
    except ImportError:
        return "Playwright is not installed"
    if CHROMIUM is None:
        return "there is no Chromium"
    return "" if AXE.exists() else "axe-core is not installed: make page"


@contextmanager
def opened_browser(*more: str) -> Iterator:
    """Open the browser, with further flags; skip the test where that cannot be."""
    if reason := missing():
        if REQUIRED:
            pytest.fail(f"{reason}, and THALWEG_BROWSER_TESTS=required")
        pytest.skip(reason)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=[*FLAGS, *more])
        yield opened
        opened.close()


def violations(page) -> list:
    """Return what axe-core finds on a page: rules, and the elements that break them."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    # What is not asked for is each element that a rule allows: megabytes.
    asked = "axe.run(document, {resultTypes: ['violations']}).then(found => found.violations)"
    found = page.evaluate(asked)
    return [(each["id"], [node["html"] for node in each["nodes"]]) for each in found]


def kept(page, name: str) -> None:
    """Keep a screenshot of a whole page, where a folder is named for them."""
    if SCREENSHOTS:
        Path(SCREENSHOTS).mkdir(exist_ok=True, parents=True)
        page.screenshot(path=Path(SCREENSHOTS) / f"{name}.png", full_page=True)
