"""What tests of the lab's pages share: a browser, a lab of their own, and a page that is opened.

The fixtures `browser` and `lab_url` are in conftest.py.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from contextlib import contextmanager
from urllib.request import urlopen

PATIENCE = 60_000  # milliseconds, of a machine that has much else to do
# Typed arrays as lists; what is not finite as text, which JSON has no number for.
AS_JSON = """JSON.stringify(globalThis.thalweg, (key, value) =>
  ArrayBuffer.isView(value) ? [...value].map(each => Number.isFinite(each) ? each : String(each))
  : typeof value === "number" && !Number.isFinite(value) ? String(value) : value)"""


@contextmanager
def running_lab(*arguments: str):
    """Run `thalweg lab` with more arguments; give its address and its process."""
    program = [sys.executable, "-m", "thalweg", "lab", "--no-browser", *arguments]
    process = subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    line = process.stdout.readline()
    try:
        yield re.search(r"http://\S+", line)[0], process
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
        process.stderr.close()


@contextmanager
def held_open(url: str):
    """Keep a lab from ending with its last page: be one more, which draws nothing."""
    with urlopen(url.replace("/?", "/api/present?")) as stream:
        assert stream.readline() == b"retry: 400\n"
        yield


class Opened:
    """A page of the lab, and what went wrong on it."""

    def __init__(self, browser, url, state="", width=1440, scheme="light", before=""):
        self.context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, device_scale_factor=1
        )
        self.context.set_default_timeout(PATIENCE)
        self.context.add_init_script(before)
        self.page = self.context.new_page()
        self.wrong, self.asked = [], []
        self.page.on("console", lambda message: self.wrong.append(message.text))
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.goto(url + state)
        self.page.wait_for_selector("html[data-ready]")
        self.host = url.partition("/?")[0]

    def shown(self):
        """Return what the page exposes."""
        return json.loads(self.page.evaluate(AS_JSON))

    def until(self, holds):
        """Wait until what the page exposes is as wanted, and return it."""
        for _ in range(600):
            if holds(found := self.shown()):
                return found
            self.page.wait_for_timeout(100)
        raise AssertionError(found)

    def check(self):
        """Assert that nothing went wrong and nothing was asked elsewhere, and close the page."""
        assert self.wrong == []
        outside = [
            each for each in self.asked if not each.startswith((self.host, "data:", "blob:"))
        ]
        assert outside == []
        self.context.close()
