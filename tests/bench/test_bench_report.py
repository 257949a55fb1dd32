"""The tables and the page."""

from __future__ import annotations

import io
import json
import re

import pytest
from bench.readings import Reading
from bench.record import Target
from bench.report import markdown, parts, print_tables
from bench_making import OURS, compared, results, seconds, to_loss
from rich.console import Console


def passes(wanted=65.0, name="passes", **others):
    readings = {"Thalweg": seconds(1.0), "theirs": seconds(1.0)}
    return compared("passes", [Target("times faster", wanted, "theirs")], readings, name=name)


def loss(theirs=0.5):
    curves = {"Thalweg": to_loss((1, 1.0, 0.5)), "theirs": to_loss((1, 2.0, theirs))}
    return compared("loss", [Target("times faster", 2, "theirs")], curves, name="loss")


def page(*rows, notes=(), **others):
    return markdown(json.loads(json.dumps(results(*rows, **others))), dict(notes))


def test_kinds_of_figures_have_tables_of_their_own():
    target, readings = Target("share", 0.8, "bandwidth", 8e9), {"Thalweg": seconds(0.1)}
    share = compared("step", [target], readings, name="step", sides=(OURS,))
    found = {part.heading: part for part in parts(results(loss(), passes(), share))}
    assert list(found) == [
        "Time for the same passes over the data",
        "Time to the same held-out loss",
        "Share of the machine's own limits",
    ]
    for part, name in zip(found.values(), ("passes", "loss", "step"), strict=True):
        (line,) = part.lines
        assert f"({name})" in line[0]
        assert len(line) == len(part.columns)


def test_a_line_has_both_times_the_ratio_the_target_and_the_verdict():
    (part,) = parts(results(passes()))
    assert dict(zip(part.columns, part.lines[0], strict=True)) == {
        "work": "Some work (passes)",
        "Thalweg": "1 s",
        "peer": "theirs",
        "its time": "64 s",
        "Thalweg is": "64 × faster",
        "target": "65 × faster",
        "": "MISSED",
    }
    (part,) = parts(results(passes(wanted=2)))
    assert part.lines[0][6] == "reached"


def test_a_row_without_the_same_loss_says_so_instead_of_a_ratio():
    written = page(loss(theirs=0.6))
    (line,) = [line for line in written.splitlines() if line.startswith("| Some work (loss)")]
    assert "no figure: not the same held-out loss" in line
    assert "not reached" in line
    assert not re.search(r"\d × faster \|.*\|.*\|", line.replace("2 × faster |", ""))


def test_the_page_names_machine_limits_and_versions():
    written = page(passes())
    for text in ("| CPU | A named CPU |", "| bandwidth | 100.0 GB/s |", "| numpy | 2.0 |"):
        assert text in written
    assert "Targets reached: 0 of 1." in written
    assert "1 without a figure" in page(loss(theirs=0.6))


def test_what_was_missed_is_explained_and_what_was_not_is_not():
    notes = {"passes": "The cache is too small.", "group": "It is the bus."}
    written = page(passes(), passes(name="other"), notes=notes)
    assert "## What was missed and why" in written
    assert "The cache is too small." in written
    assert written.count("It is the bus.") == 1
    assert "64 × faster; wanted: 65 × faster" in written
    assert "The cache" not in page(passes(wanted=2), notes=notes)
    assert "What was missed" not in page(passes(wanted=2), notes=notes)


def test_what_is_missed_without_an_explanation_says_so():
    assert "Not explained yet." in page(passes())


@pytest.mark.parametrize(
    ("others", "text"),
    [
        ({"scale": 0.5}, "Scaled to 0.5 of the rows: not a benchmark."),
        ({"only": ["passes"]}, "Only these comparisons were measured: passes."),
    ],
)
def test_what_is_less_than_a_benchmark_says_so(others, text):
    assert text in page(passes(), **others)
    assert text not in page(passes())


def test_rows_measured_later_are_named():
    assert "in a run of their own: passes." in page({**passes(), "apart": True})
    assert "in a run of their own" not in page(passes())


def test_memory_tells_peak_data_and_the_difference():
    memory = {"peak": 900.0, "data": 650.0, "beyond the data": 250.0}
    readings = {"Thalweg": [Reading(1.0, memory=memory)]}
    row = compared("memory", [Target("megabytes", 200)], readings, name="memory")
    assert "| 900 MB | 650 MB | 250 MB | at most 200 MB | MISSED |" in page(row)


def test_the_terminal_shows_the_same_lines():
    out = io.StringIO()
    print_tables(results(passes(), only=["passes"]), Console(file=out, width=200))
    for text in ("theirs", "64 × faster", "MISSED", "Only these", "Targets reached: 0 of 1."):
        assert text in out.getvalue()
