"""`thalweg.lab.view` in a real JupyterLab and a real marimo, where they are installed."""

from __future__ import annotations

import importlib.util
import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager

import pytest

from in_a_browser import kept

CELL = """import numpy as np, thalweg
path = thalweg.descend(lambda w: (w @ w, 2 * w), [2.0, 1.0], optimizer="adam", lr=0.1, steps=100)
thalweg.lab.view(path, "x^2 + y^2")"""
MARIMO = """import marimo
app = marimo.App()

@app.cell
def _():
    {cell}
    return

if __name__ == "__main__":
    app.run()
"""
PATIENCE = 120  # seconds


def needs(name):
    """Leave a test out where the notebook is missing; CI has all, and says that it must."""
    required = os.environ.get("THALWEG_BROWSER_TESTS") == "required"
    missing = importlib.util.find_spec(name) is None
    return pytest.mark.skipif(missing and not required, reason=f"{name} is not installed")


@contextmanager
def serving(arguments, port, folder):
    """Run a notebook's server until its page answers."""
    settings = {"JUPYTER_CONFIG_DIR": str(folder / "settings"), "JUPYTER_PLATFORM_DIRS": "0"}
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", *arguments], cwd=folder, env=os.environ | settings,
            stdout=log, stderr=subprocess.STDOUT,
        )  # fmt: skip
        try:
            for _ in range(PATIENCE):
                try:
                    urllib.request.urlopen(f"http://127.0.0.1:{port}", timeout=5).close()
                    break
                except OSError:
                    time.sleep(1)
            yield
        finally:
            process.terminate()
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def free_port():
    with socket.socket() as own:
        own.bind(("127.0.0.1", 0))
        return own.getsockname()[1]


def answers_of_kernels(page):
    """A list that grows by each message that a kernel sends to the page."""
    answers = []

    def listen(socket):
        if "/api/kernels/" in socket.url:
            socket.on("framereceived", lambda answer: answers.append(answer))

    page.on("websocket", listen)
    return answers


def played(page, name):
    """Step once in the widget that is shown, by click and by key."""
    page.locator(".thalweg-view canvas").first.wait_for()
    view = page.locator(".thalweg-view")
    view.get_by_role("button", name="From the start").click()
    view.get_by_role("button", name="One step").click()
    assert view.evaluate("host => host.thalweg.surface.step()") == 1
    view.locator("input[type=range]").press("ArrowRight")
    assert view.evaluate("host => host.thalweg.surface.step()") == 2
    kept(page, name)


@pytest.fixture
def page(browser):
    context = browser.new_context(viewport={"width": 1300, "height": 1000})
    context.set_default_timeout(1000 * PATIENCE)
    page = context.new_page()
    wrong = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    yield page
    assert wrong == []
    context.close()


@pytest.mark.slow
@needs("jupyterlab")
def test_jupyter_shows_and_plays_it(page, tmp_path):
    cell = {"cell_type": "code", "execution_count": None, "metadata": {}, "outputs": []}
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    notebook = {"cells": [cell | {"source": CELL, "id": "one"}], "nbformat": 4}
    notebook |= {"metadata": {"kernelspec": kernel}, "nbformat_minor": 5}
    (tmp_path / "view.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    port = free_port()
    arguments = ["jupyterlab", "--no-browser", "--allow-root", f"--port={port}",
                 "--ip=127.0.0.1", "--IdentityProvider.token="]  # fmt: skip
    with serving(arguments, port, tmp_path):
        answers = answers_of_kernels(page)
        page.goto(f"http://127.0.0.1:{port}/lab/tree/view.ipynb?reset")
        page.locator(".jp-Notebook .jp-CodeCell").first.wait_for()
        # Before its kernel has answered, a notebook asks which kernel it shall take.
        deadline = time.monotonic() + PATIENCE
        while not answers and time.monotonic() < deadline:
            page.wait_for_timeout(100)
        page.get_by_text("Run", exact=True).first.click()
        page.get_by_text("Run All Cells", exact=True).click()
        played(page, "view-in-jupyter")


@pytest.mark.slow
@needs("marimo")
def test_marimo_shows_and_plays_it(page, tmp_path):
    text = MARIMO.format(cell=CELL.replace("\n", "\n    "))
    (tmp_path / "view.py").write_text(text, encoding="utf-8")
    port = free_port()
    arguments = ["marimo", "run", "view.py", "--headless", "--no-token", "-p", str(port)]
    with serving([*arguments, "--host", "127.0.0.1"], port, tmp_path):
        page.goto(f"http://127.0.0.1:{port}")
        played(page, "view-in-marimo")
