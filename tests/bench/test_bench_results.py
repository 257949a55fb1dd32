"""What a run of some comparisons does to the results that are there."""

from __future__ import annotations

import pytest
from bench.results import MergeError, check_merge, merge, read
from bench_making import MACHINE, compared, results, seconds


def row(name, took=1.0):
    return compared("passes", [], {"Thalweg": seconds(took)}, name=name)


def test_new_rows_replace_old_ones_in_the_report_s_order():
    old, new = results(row("c"), row("a")), results(row("b"), row("c", 2.0), only=["b", "c"])
    merged = merge(old, new, ["a", "b", "c"])
    assert [one["name"] for one in merged["comparisons"]] == ["a", "b", "c"]
    assert [one.get("apart", False) for one in merged["comparisons"]] == [False, True, True]
    assert merged["comparisons"][2]["sides"][0]["seconds"] == 2.0
    assert merged["only"] == []  # the old ones were all


def test_some_and_some_are_still_only_some():
    merged = merge(results(row("a"), only=["a"]), results(row("b"), only=["b"]), ["a", "b"])
    assert merged["only"] == ["a", "b"]


def test_other_sizes_and_machines_do_not_mix():
    check_merge(results(row("a")), MACHINE, 1.0)
    with pytest.raises(MergeError, match=r"scale of 1, not 0\.5"):
        check_merge(results(row("a")), MACHINE, 0.5)
    with pytest.raises(MergeError, match="other versions"):
        check_merge(results(row("a")), {**MACHINE, "versions": {"numpy": "3.0"}}, 1.0)


@pytest.mark.parametrize("text", [None, "no JSON", "[]", "{}"])
def test_what_is_no_results_file_is_refused(tmp_path, text):
    path = tmp_path / "results.json"
    if text is not None:
        path.write_text(text)
    with pytest.raises(MergeError, match=r"results\.json cannot be read"):
        read(path)
