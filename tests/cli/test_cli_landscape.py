"""`thalweg landscape`: what it prints, its options, and what it refuses."""

from __future__ import annotations

import pytest
from fit_cases import ROWS


@pytest.fixture
def model(thalweg, table):
    done = thalweg("fit", table, "--target", "y", "--optimizer", "adam", "--lr", "0.05", "--epochs",
                   "3", "--only", "a,b", "--numbers", "standard", "--out", "m")  # fmt: skip
    assert done.status == 0, done.err
    return "m"


def test_it_prints_what_is_seen_and_why(thalweg, table, model):
    told = thalweg("landscape", model, table, "--size", "9")
    assert told.status == 0, told.err
    assert f"on {ROWS:,} rows, over 9 × 9 points of a plane: the two steepest" in told.out
    assert "Lowest in the plane:" in told.out
    assert "Curvature along the axes, at the model: Hessian 1" in told.out
    assert "A model file keeps no path of training" in told.err


def test_json_has_everything_and_the_page_is_written(thalweg, table, model, tmp_path):
    page = tmp_path / "s.html"
    found = thalweg("landscape", model, table, "--size", "7", "--out", page, "--json").document
    assert len(found["heights"]) == len(found["heights"][0]) == len(found["a"]) == 7
    assert found["rows"] == {"used": ROWS, "data": ROWS}
    assert found["heights"][3][3] == pytest.approx(found["at_model"], rel=1e-6)
    assert found["lowest"]["loss"] == min(map(min, found["heights"]))
    assert found["out"] == str(page)
    assert page.stat().st_size > 100_000


OPTIONS = {
    "--plane random": lambda found: found["axes"] == ["random 1", "random 2"],
    "--plane weights --weights b,a": lambda found: found["axes"] == ["b", "a"],
    "--size 4": lambda found: len(found["a"]) == 4,
    "--rows 50": lambda found: found["rows"]["used"] == 50,
    "--plane random --seed 3": lambda found: True,
}


@pytest.mark.parametrize("words", OPTIONS)
def test_each_option_changes_the_result(thalweg, table, model, words):
    plain = thalweg("landscape", model, table, "--size", "3", "--json").document
    if "--seed" in words:
        plain = thalweg("landscape", model, table, "--size", "3", "--plane", "random",
                        "--json").document  # fmt: skip
    size = [] if "--size" in words else ["--size", "3"]
    found = thalweg("landscape", model, table, *size, "--json", *words.split()).document
    assert OPTIONS[words](found)
    assert found["heights"] != plain["heights"]


WRONG = {
    "--plane principal": "--plane principal needs the paths of runs",
    "--plane hessan": "did you mean 'hessian'?",
    "--weights a,b": "--weights has no effect without --plane weights.",
    "--plane weights --weights a": "--weights takes two weights that differ",
    "--size 1": "--size must be a whole number from 2 up, not 1.",
    "--rows 0": "--rows must be a whole number from 1 up, not 0.",
    "--seed -1": "--seed must be a whole number from 0 up, not -1.",
    "--out surface.svg": "a surface is written as *.html, a page, or *.png, a picture.",
}


@pytest.mark.parametrize("words", WRONG)
def test_what_cannot_be_done_is_one_sentence(thalweg, table, model, words):
    done = thalweg("landscape", model, table, *words.split())
    assert done.status == 2, done.out
    assert WRONG[words] in done.sentence
