"""The page of an explanation: whole, safe, without a request, and its pictures to scale."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import numpy as np
import pandas as pd
import pytest

import thalweg
from thalweg.report import explained_page
from thalweg.report.svg_axes import scale_over, tick_texts, ticks
from thalweg.wording import cut_inside

SETTINGS = {"optimizer": "adam", "lr": 0.05, "epochs": 3, "batch_size": 32}
HOSTILE = "<script>alert('x')</script> & \u202e\x1b[2J"


@pytest.fixture(scope="module")
def frame():
    rng = np.random.default_rng(0)
    n = 250
    a, b = rng.normal(size=(2, n))
    frame = pd.DataFrame({"a": np.where(rng.random(n) < 0.1, np.nan, a), HOSTILE: b})
    frame["k"] = rng.choice(["u", "v", HOSTILE], n)
    frame["day"] = pd.date_range("2020-01-01", periods=n, freq="31h")
    frame["at"] = [f"{h // 60:02}:{h % 60:02}" for h in rng.integers(0, 1440, n)]
    frame["y"] = 3 * a * b + (frame["k"] == "u")
    frame["class"] = np.array(["low", "mid", "<top>"])[np.digitize(frame["y"], [-1, 1])]
    frame["yes"] = frame["y"] > 0
    return frame


MODELS = {
    "net": {"target": "y", "hidden": (8,)},
    "additive": {"target": "y", "numbers": "both"},
    "classes": {"target": "class", "hidden": (8,)},
    "two": {"target": "yes", "hidden": (8,)},
    "outputs": {"target": ["y", "a"], "hidden": (4,)},
}


@pytest.fixture(scope="module", params=MODELS)
def found(request, frame):
    settings = SETTINGS | MODELS[request.param]
    only = [c for c in ("a", HOSTILE, "k", "day", "at") if c not in settings["target"]]
    model = thalweg.fit(frame.dropna(), only=only, **settings).model
    return model.explain(frame.dropna() if request.param == "outputs" else frame, repeats=2)


def pictures(page):
    return [ET.fromstring(svg) for svg in re.findall(r"<svg .*?</svg>", page, re.DOTALL)]


def test_the_page_is_whole_and_asks_for_nothing(found, tmp_path):
    found.save(tmp_path / "report.html")
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert page.rstrip().endswith("</html>")
    for request in ("http:", "https:", "//", "@import", "url(#", "src=", "href=", "<script"):
        found_here = page.replace("url(#clip", "") if request == "url(#" else page
        assert request not in found_here, request
    assert "\u202e" not in page
    assert "\x1b" not in page
    assert "&lt;script&gt;" in page
    assert "NaN" not in page
    assert "nan" not in re.sub(r"[a-z]*nan[a-z]+|[a-z]+nan[a-z]*", "", page)
    assert page == explained_page.page(found)
    drawn = pictures(page)
    assert len(drawn) >= 5
    assert ("Thin lines" in page) == ('class="row"' in page)
    ids = [clip.get("id") for svg in drawn for clip in svg.iter("clipPath")]
    assert len(ids) == len(set(ids))
    for svg in drawn:
        wide = float(svg.get("viewBox").split()[2])
        for bar in svg.iter("rect"):
            assert -1 <= float(bar.get("x")) <= wide
    for name in {each.feature for each in found.dependences}:
        if name != HOSTILE:
            assert name in page


def test_bars_are_as_long_as_importances(found):
    svg = pictures(explained_page.page(found))[0]
    widths = [float(bar.get("width")) for bar in svg.iter("rect")]
    importances = [each.importance for each in found.importances]
    assert np.array(widths) == pytest.approx(
        np.abs(importances) / importances[0] * widths[0], abs=0.15
    )
    errors = [line for line in svg.iter("line") if line.get("class") == "error"]
    assert len(errors) == 3 * len(importances)
    spans = [float(line.get("x2")) - float(line.get("x1")) for line in errors[::3]]
    assert np.array(spans) == pytest.approx(
        np.array([2 * e.standard_error for e in found.importances]) / importances[0] * widths[0],
        abs=0.15,
    )


def test_a_curve_is_drawn_to_scale(frame):
    model = thalweg.fit(frame, "y", only=[HOSTILE], hidden=(8,), **SETTINGS).model
    found = model.explain(frame, repeats=1, lines=5)
    curve = found.dependences[0]
    svg = pictures(explained_page.page(found))[1]
    [mean] = [line for line in svg.iter("polyline") if line.get("class") == "mean"]
    points = np.array([point.split(",") for point in mean.get("points").split()], dtype=float)
    for pixels, values in zip(points.T, (curve.x, curve.mean), strict=True):
        share = np.corrcoef(pixels, values)[0, 1]
        assert abs(share) == pytest.approx(1, abs=1e-5)
    assert points[0, 1] - points[-1, 1] > 0 or curve.mean[0] > curve.mean[-1]  # up is more
    assert sum(line.get("class") == "row" for line in svg.iter("polyline")) == 5


def test_what_is_said_fits_the_model(frame):
    additive = thalweg.fit(frame, "y", only=["a", "k"], numbers="both", **SETTINGS).model
    page = explained_page.page(additive.explain(frame, repeats=1))
    assert "The exact curves" in page
    assert "None: the model adds up a function of each column" in page
    assert "missing" in page
    net = thalweg.fit(frame, "y", only=["a", "k"], hidden=(8, 4), **SETTINGS).model
    page = explained_page.page(net.explain(frame, repeats=1))
    assert "The exact curves" not in page
    assert "Friedman" in page
    assert "a net: 2 hidden layers of 8 and 4 relu units" in page
    unlabelled = explained_page.page(net.explain(frame.drop(columns="y")))
    assert "How much each column matters" not in unlabelled
    assert "The data has no target" in unlabelled


def test_a_page_that_cannot_be_written_is_one_sentence(found, tmp_path):
    with pytest.raises(thalweg.OutputError, match="could not be written"):
        found.save(tmp_path / "none" / "report.html")


def test_ticks_are_round_and_told_apart():
    assert ticks(scale_over([0.0, 10.0], 0, 1, 0.0)) == [0, 2, 4, 6, 8, 10]
    assert ticks(scale_over([-0.31, 0.32], 0, 1, 0.0)) == pytest.approx([-0.2, 0, 0.2])
    assert tick_texts([0.0, 0.02, 0.04]) == ["0.00", "0.02", "0.04"]
    assert tick_texts([0.0, 5000.0]) == ["0", "5,000"]
    assert tick_texts([1e-6, 2e-6]) == ["1e-06", "2e-06"]
    flat = scale_over([3.0, 3.0], 0, 100)
    assert flat(3.0) == pytest.approx(50)


def test_names_are_cut_in_the_middle():
    assert cut_inside("short", 10) == "short"
    assert cut_inside("a long name number 17", 11) == "a lon…er 17"


@pytest.mark.filterwarnings("ignore::thalweg.DataWarning")
@pytest.mark.parametrize("values", [[1.7e308, -1.7e308], [0.0, 5e-324], [3.0, 3.0]])
@pytest.mark.parametrize("target", [[1e150, -1e150], [0.0, 1.0]])
def test_extreme_values_make_a_whole_page(values, target):
    """Warnings of NumPy are errors here; nothing in the page is NaN or without end."""
    frame = pd.DataFrame({"x": values * 20, "z": range(40), "y": target * 20})
    model = thalweg.fit(frame, "y", task="regression", hidden=(4,), engine="reference",
                        **SETTINGS | {"epochs": 1}).model  # fmt: skip
    page = explained_page.page(model.explain(frame, repeats=2, grid=4, lines=3))
    assert not re.search(r"\b(nan|inf)\b", page)
    assert len(pictures(page)) >= 2
