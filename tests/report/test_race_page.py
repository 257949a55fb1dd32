"""The report as a file: whole, safe, small, and the same from the same document."""

from __future__ import annotations

import base64
import hashlib
import json
import re

import numpy as np
import pandas as pd
import pytest

import thalweg
from thalweg.report import race_page

HOSTILE = [
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "<img src=x onerror=alert(1)>",
    "]]>&lt;&amp;\"'`${1}",
    "\u2028\u202e\x1b[2J",
    "javascript:alert(1)",
]


def hostile_frame(rows=150):
    rng = np.random.default_rng(0)
    frame = pd.DataFrame(rng.normal(size=(rows, len(HOSTILE))), columns=HOSTILE)
    frame["k"] = rng.choice(HOSTILE, rows)
    frame["<b>y</b>"] = np.where(frame.iloc[:, 0] > 0, "<i>yes</i>", "</script>no")
    return frame


@pytest.fixture(scope="module")
def hostile_page(tmp_path_factory):
    done = thalweg.fit(hostile_frame(), "<b>y</b>", lr=[0.1, 1e-3], optimizer="sgd", epochs=2)
    path = tmp_path_factory.mktemp("report") / "report.html"
    done.save_report(path)
    return path.read_text(encoding="utf-8")


def document_in(page):
    [text] = re.findall(r'<script type="application/json" id="race">(.*?)</script>', page, re.S)
    return json.loads(text)


def test_names_from_the_data_never_become_markup(hostile_page):
    template = race_page.TEMPLATE.read_text(encoding="utf-8")
    for tag in ("<script", "</script", "<!--", "<img", "<b>", "<i>"):
        assert hostile_page.count(tag) == template.count(tag), tag
    names = {column["column"] for column in document_in(hostile_page)["effects"]["columns"]}
    assert HOSTILE[0] in names
    assert HOSTILE[2] in names
    assert document_in(hostile_page)["confusion"]["classes"] == ["</script>no", "<i>yes</i>"]


def test_the_policy_allows_the_pages_own_script_and_style_alone(hostile_page):
    [policy] = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', hostile_page)
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == "'none'"
    assert rules["img-src"] == "data: blob:"
    for tag, rule in (("script", "script-src"), ("style", "style-src")):
        [text] = re.findall(rf"<{tag}>(.*?)</{tag}>", hostile_page, re.S)
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert rules[rule] == f"'sha256-{digest}'"


def test_the_page_names_no_other_machine(hostile_page):
    allowed = {"http://www.w3.org/2000/svg"}  # a name, which nobody asks
    assert set(re.findall(r"""https?://[^\s"'`<>)\\]+""", hostile_page)) <= allowed
    for asks in ("@import", "fetch(", "XMLHttpRequest", "WebSocket", "sendBeacon", "import("):
        assert asks not in hostile_page
    assert "url(" not in hostile_page.split("<style>")[1].split("</style>")[0]


def test_licences_of_what_is_bundled_stand_in_the_page(hostile_page):
    assert "uplot 1." in hostile_page
    assert "Permission is hereby granted, free of charge" in hostile_page


def test_a_report_of_64_runs_of_100_epochs_is_below_500_kb(tmp_path):
    rng = np.random.default_rng(0)
    data = pd.DataFrame(rng.normal(size=(400, 30)), columns=[f"column {i}" for i in range(30)])
    data["y"] = data["column 0"] + rng.normal(size=400)
    rates = np.geomspace(1e-4, 0.1, 16).tolist()
    optimizers = ["sgd", "momentum", "adam", "rmsprop"]
    done = thalweg.fit(
        data, "y", optimizer=optimizers, lr=rates, epochs=100, patience=100, batch_size=64
    )
    assert len(done.runs) == 64
    assert done.runs[0].epochs == 100
    done.save_report(tmp_path / "report.html")
    assert (tmp_path / "report.html").stat().st_size < 500_000


@pytest.mark.slow
def test_however_many_runs_a_report_is_below_2_mb(tmp_path):
    rng = np.random.default_rng(0)
    data = pd.DataFrame(rng.normal(size=(60, 2)), columns=["a", "b"])
    data["y"] = data["a"] + rng.normal(size=60)
    runs = [thalweg.Run("sgd", lr, 32, epochs=60) for lr in np.geomspace(1e-5, 0.1, 1200).tolist()]
    done = thalweg.race(data, "y", runs)
    done.save_report(tmp_path / "report.html")
    assert (tmp_path / "report.html").stat().st_size < 2_000_000
    document = document_in((tmp_path / "report.html").read_text(encoding="utf-8"))
    assert document["runs_in_all"] == 1200
    assert len(document["runs"]) <= 1001
    assert document["runs"][document["winner"]]["setting"] == str(done.winner.run)


def test_a_report_that_cannot_be_written_is_one_sentence(tmp_path):
    done = thalweg.fit(hostile_frame(60), "<b>y</b>", lr=0.1, optimizer="sgd", epochs=1)
    with pytest.raises(thalweg.OutputError, match="could not be written"):
        done.save_report(tmp_path / "none" / "report.html")
